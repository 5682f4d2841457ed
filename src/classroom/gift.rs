//! The questions of a lesson in the GIFT format, which Moodle and others read.

use std::fmt::Write as _;

use super::markup::{html, inline, unmarked};
use super::questions::{Expected, Part, Question, parts};
use crate::lesson::{Key, Lesson};
use crate::text::{say, say_with};

/// A text with everything escaped that GIFT would read as a sign of its own.
fn guarded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | '~' | '=' | '#' | '{' | '}' | ':' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' => out.push_str("\\n"),
            '\r' => {}
            letter => out.push(letter),
        }
    }
    out
}

/// A sentence to choose. It says that it is HTML, so that no bracket or per cent sign at its beginning is taken for a sign.
fn option(text: &str) -> String {
    format!("[html]{}", guarded(&inline(text)))
}

/// A word of the path of a category. Paths know one sign, the slash, and no escapes.
fn category(text: &str) -> String {
    unmarked(text).replace('/', "//").replace('\\', " ")
}

/// The answers between the braces, a line each.
fn answers(expected: &Expected) -> Vec<String> {
    match expected {
        Expected::One {
            options,
            right,
            misconception,
        } => {
            let told = html(&say("classroom-many-think-so"));
            let line = |(place, text): (usize, &String)| {
                let sign = if place == *right { '=' } else { '~' };
                let mut line = format!("{sign}{}", option(text));
                if *misconception == Some(place) && place != *right {
                    line.push('#');
                    line.push_str(&guarded(&told));
                }
                line
            };
            options.iter().enumerate().map(line).collect()
        }
        // A survey: whatever is chosen gets the whole mark. Moodle wants one answer with `=`.
        Expected::Any { options } => options
            .iter()
            .enumerate()
            .map(|(place, text)| {
                let sign = if place == 0 { "=" } else { "~%100%" };
                format!("{sign}{}", option(text))
            })
            .collect(),
        Expected::Number {
            value, tolerance, ..
        } => vec![format!("#{value}:{tolerance}")],
        // The place is the question, the sentence its answer, which Moodle takes as plain text and offers mixed.
        Expected::Order { sentences } => sentences
            .iter()
            .enumerate()
            .map(|(place, text)| format!("={} -> {}", place + 1, guarded(&unmarked(text))))
            .collect(),
        Expected::Words => Vec::new(),
    }
}

fn question(out: &mut String, asked: &Question) {
    // Writing to a String does not fail.
    let _ = write!(
        out,
        "::{}::[html]{}{{",
        guarded(&asked.name),
        guarded(&html(&asked.text))
    );
    let mut lines = answers(&asked.expected);
    if let Some(why) = &asked.why {
        lines.push(format!("####{}", guarded(&html(why))));
    }
    match (&asked.expected, lines.as_slice()) {
        // A number stands right behind its brace.
        (Expected::Number { .. }, lines) => out.push_str(&lines.join("\n\t")),
        (_, []) => {}
        (_, lines) => {
            let _ = write!(out, "\n\t{}\n", lines.join("\n\t"));
        }
    }
    out.push_str("}\n\n");
}

/// Predictions, transfer and the questions at the end of a lesson as a file of questions in the GIFT format.
#[must_use]
pub fn gift(lesson: &Lesson, key: &Key) -> String {
    let title = unmarked(&lesson.say("title", &key.words(lesson)));
    let made = say_with(
        "classroom-foot",
        &[
            ("lesson", title.clone()),
            ("version", env!("CARGO_PKG_VERSION").to_owned()),
            ("seed", lesson.start.seed.to_string()),
        ],
    );
    let mut out = format!("// {}\n\n", unmarked(&made));
    for Part {
        title: heading,
        questions,
        ..
    } in parts(lesson, key)
    {
        // Writing to a String does not fail.
        let _ = write!(
            out,
            "$CATEGORY: Stroma/{}/{}\n\n",
            category(&title),
            category(&heading)
        );
        for asked in &questions {
            question(&mut out, asked);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_of_the_format_is_escaped() {
        assert_eq!(
            guarded("a~b=c#d{e}f:g\\h\ni\r"),
            "a\\~b\\=c\\#d\\{e\\}f\\:g\\\\h\\ni"
        );
        assert_eq!(option("50 % < *all*"), "[html]50 % &lt; <em>all</em>");
        assert_eq!(category("Bone/fat\\x"), "Bone//fat x");
    }

    #[test]
    fn a_survey_gives_every_answer_the_whole_mark() {
        let options = vec!["One".to_owned(), "Two".to_owned()];
        let lines = answers(&Expected::Any { options });
        assert_eq!(lines, ["=[html]One", "~%100%[html]Two"]);
    }
}
