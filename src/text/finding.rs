//! What readers of files, links and codes find wrong, in the language that is spoken: their English sentences, which the
//! command line prints, are recognised by the English texts of `findings.ftl` and said again by those of the language.

use std::sync::LazyLock;

use super::ftl::{Piece, messages, pieces};
use super::unit::said_unit;
use super::{code, say_with};

/// The English sentences by which what was found is recognised.
const ENGLISH: &str = include_str!("../../assets/locales/en/findings.ftl");
/// Those that are made here and not found by a reader.
const MADE_HERE: [&str; 3] = ["finding-or", "finding-quoted", "finding-toml"];
/// Names of values that are findings themselves.
const NESTED: [&str; 2] = ["what", "expected"];
/// How deep one finding may stand in another.
const DEPTH: usize = 4;
/// Longest sentence that is looked at, bytes. A longer one is quoted.
const MOST_BYTES: usize = 3000;
/// Most places that are tried for one sentence.
const MOST_TRIES: usize = 5000;
/// With this the reader of TOML begins when it shows a line of the file.
const OF_TOML: &str = "TOML parse error at line ";

/// A sentence with places for values.
struct Template {
    key: String,
    pieces: Vec<Piece>,
    /// Letters of its own: of two that fit, the one with more says more.
    letters: usize,
}

static TEMPLATES: LazyLock<Vec<Template>> = LazyLock::new(|| {
    let read = |message: super::ftl::Message| {
        let pieces = pieces(&message.words);
        let own = |piece: &Piece| match piece {
            Piece::Words(words) => words.len(),
            Piece::Value(_) => 0,
        };
        Template {
            letters: pieces.iter().map(own).sum(),
            key: message.key,
            pieces,
        }
    };
    let found = messages(ENGLISH).into_iter();
    let found = found.filter(|message| !MADE_HERE.contains(&message.key.as_str()));
    let mut templates: Vec<Template> = found.map(read).collect();
    templates.sort_by_key(|one| std::cmp::Reverse(one.letters));
    templates
});

/// What is wrong, in the language that is spoken. Names and numbers of files stay as they are; a sentence of a library that
/// has no text is quoted as what it is.
#[must_use]
pub fn said(english: &dyn std::fmt::Display) -> String {
    let english = english.to_string();
    if code() == "en" {
        return english;
    }
    whole(english.trim())
}

/// The same of a sentence, or several in a row, that may be said already in the language that is spoken: one without a text
/// stays as it is.
#[must_use]
pub fn said_or_same(text: &str) -> String {
    if code() == "en" || text.len() > MOST_BYTES {
        return text.to_owned();
    }
    let mut tries = Tries(MOST_TRIES);
    if let Some(told) = known(text, DEPTH, &mut tries) {
        return told;
    }
    let part = |part: &str| known(part, DEPTH, &mut tries).unwrap_or_else(|| part.to_owned());
    text.split("; ").map(part).collect::<Vec<_>>().join("; ")
}

/// A finding, several of them in a row, or what is quoted.
fn whole(text: &str) -> String {
    if text.len() > MOST_BYTES {
        return quoted(text);
    }
    let mut tries = Tries(MOST_TRIES);
    let told = of_toml(text).or_else(|| known(text, DEPTH, &mut tries));
    told.unwrap_or_else(|| {
        let told = text.split("; ").map(|part| within(part, &mut tries));
        told.collect::<Vec<_>>().join("; ")
    })
}

/// How many places may still be tried.
struct Tries(usize);

impl Tries {
    fn one_more(&mut self) -> bool {
        let left = self.0.checked_sub(1);
        self.0 = left.unwrap_or_default();
        left.is_some()
    }
}

/// A finding; one with something in it that has no text, which is quoted in its place; else a value or a quotation.
fn within(text: &str, tries: &mut Tries) -> String {
    if let Some(told) = known(text, DEPTH, tries) {
        return told;
    }
    let frames = TEMPLATES.iter().filter(|one| one.key.contains("-frame"));
    for template in frames {
        let mut values = Vec::new();
        if fits(&template.pieces, text, 0, tries, &mut values) {
            return filled(template, &values, DEPTH, tries);
        }
    }
    value(text)
}

/// A finding that has a text, and so has everything in it.
fn known(text: &str, depth: usize, tries: &mut Tries) -> Option<String> {
    if depth == 0 {
        return None;
    }
    let text = text.trim();
    TEMPLATES.iter().find_map(|template| {
        let mut values = Vec::new();
        fits(&template.pieces, text, depth, tries, &mut values)
            .then(|| filled(template, &values, depth, tries))
    })
}

/// Whether a text is these pieces, with which values. At depth 0 a finding within it may be anything.
fn fits<'t>(
    pieces: &[Piece],
    text: &'t str,
    depth: usize,
    tries: &mut Tries,
    values: &mut Vec<(String, &'t str)>,
) -> bool {
    match pieces {
        [] => text.is_empty(),
        [Piece::Words(words), rest @ ..] => text
            .strip_prefix(words.as_str())
            .is_some_and(|text| fits(rest, text, depth, tries, values)),
        [Piece::Value(name)] => {
            let fits = may_be(name, text, depth, tries);
            if fits {
                values.push((name.clone(), text));
            }
            fits
        }
        [Piece::Value(name), rest @ ..] => {
            let Some(Piece::Words(next)) = rest.first() else {
                return false;
            };
            for (at, _) in text.match_indices(next.as_str()) {
                if !tries.one_more() {
                    return false;
                }
                let (value, behind) = text.split_at(at);
                let kept = values.len();
                values.push((name.clone(), value));
                // A finding within costs more than the rest, so it is looked at last.
                let is_finding = NESTED.contains(&name.as_str());
                let may = is_finding || may_be(name, value, depth, tries);
                if may
                    && fits(rest, behind, depth, tries, values)
                    && (!is_finding || may_be(name, value, depth, tries))
                {
                    return true;
                }
                values.truncate(kept);
            }
            false
        }
    }
}

/// Whether a value can be what its name says.
fn may_be(name: &str, text: &str, depth: usize, tries: &mut Tries) -> bool {
    let text = text.trim();
    match name {
        "number" | "low" | "high" | "line" => text.parse::<f64>().is_ok(),
        "known" => is_data(text),
        "name" | "last" => !text.contains(", "),
        "field" => !text.contains([':', ',', '\'']),
        "file" => !text.is_empty() && !text.contains(": "),
        "path" => text.contains(['.', '/', '\\']) && !text.contains(": "),
        "unit" => !text.contains([':', ';', '\'', '`']),
        "quoted" => text.starts_with('"') && text.ends_with('"'),
        "what" | "expected" if depth > 0 => {
            known(text, depth - 1, tries).is_some() || is_data(text)
        }
        _ => true,
    }
}

/// Whether something is a value or a list of them, as files have them, and no sentence.
fn is_data(text: &str) -> bool {
    let marks = ['\'', '"', '`'];
    let is_quoted = |mark: char| {
        let inside = text
            .strip_prefix(mark)
            .and_then(|rest| rest.strip_suffix(mark));
        inside.is_some_and(|inside| !inside.contains(mark))
    };
    let one = |word: &str| !word.is_empty() && !word.contains(char::is_whitespace);
    marks.into_iter().any(is_quoted) || text.replace(" or ", ", ").split(", ").all(one)
}

/// A list with the word before its last one in the language that is spoken.
fn list(text: &str) -> String {
    match text.rsplit_once(" or ") {
        Some((first, last)) if is_data(text) => {
            let values = [("name", first.to_owned()), ("last", last.to_owned())];
            say_with("finding-or", &values)
        }
        _ => text.to_owned(),
    }
}

/// A value as it is, or a sentence that has no text, as a quotation.
fn value(text: &str) -> String {
    if text.is_empty() || is_data(text) {
        list(text)
    } else {
        quoted(text)
    }
}

fn quoted(text: &str) -> String {
    say_with("finding-quoted", &[("text", text.to_owned())])
}

/// The sentence of a template with its values.
fn filled(
    template: &Template,
    values: &[(String, &str)],
    depth: usize,
    tries: &mut Tries,
) -> String {
    let told = values.iter().map(|(name, text)| {
        let text = text.trim();
        let told = match name.as_str() {
            "what" | "expected" => known(text, depth - 1, tries).unwrap_or_else(|| value(text)),
            "known" => list(text),
            "file" => known(text, 1, tries).unwrap_or_else(|| text.to_owned()),
            "unit" if text == "-" => String::new(),
            "unit" => said_unit(text),
            _ => text.to_owned(),
        };
        (name.clone(), told)
    });
    let told: Vec<(String, String)> = told.collect();
    say_with(&template.key, &told).trim_end().to_owned()
}

/// What the reader of TOML says with the line of the file below it; none where it is nothing of that kind.
fn of_toml(text: &str) -> Option<String> {
    let (file, rest) = text.split_once(OF_TOML)?;
    let mut lines = rest.lines();
    let (line, column) = lines.next()?.split_once(", column ")?;
    let of_file = |line: &&str| line.contains(" | ") || line.trim_end().ends_with('|');
    let (shown, told): (Vec<&str>, Vec<&str>) = lines.partition(of_file);
    let shown = shown.iter().find_map(|line| {
        let (number, words) = line.split_once(" | ")?;
        (number.trim().parse::<usize>().is_ok()).then(|| words.trim().to_owned())
    });
    let mut tries = Tries(MOST_TRIES);
    let told = told
        .into_iter()
        .map(str::trim)
        .filter(|line| !line.is_empty());
    let told = told.map(|line| match line.strip_prefix("expected ") {
        Some(hint) => known(hint, DEPTH, &mut tries).unwrap_or_else(|| value(line)),
        None => known(line, DEPTH, &mut tries).unwrap_or_else(|| value(line)),
    });
    let told: Vec<String> = told.collect();
    let values = [
        ("file", file.trim().trim_end_matches(':').to_owned()),
        ("line", line.to_owned()),
        ("column", column.to_owned()),
        ("what", told.join("; ")),
        ("text", shown.unwrap_or_default()),
    ];
    Some(say_with("finding-toml", &values))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::speaking;

    #[test]
    fn a_finding_keeps_its_values_and_changes_its_words() {
        let english = "mine.toml, line 4, parameters.hayflick_limit_marrow: found -0.5, expected parameter 'hayflick_limit_marrow': found -0.5, expected 15 to 50 doublings";
        assert_eq!(speaking("en", || said(&english)), english);
        assert_eq!(
            speaking("de", || said(&english)),
            "mine.toml, Zeile 4, parameters.hayflick_limit_marrow: gefunden: −0,5, erwartet: Parameter „hayflick_limit_marrow“: gefunden: −0,5, erwartet: 15 bis 50 Verdopplungen"
        );
        let english =
            "small.toml, line 3, level: found 'cells', expected cell, signals, joint or lab";
        assert_eq!(
            speaking("es", || said(&english)),
            "small.toml, línea 3, level: encontrado: 'cells', se espera: cell, signals, joint o lab"
        );
    }

    #[test]
    fn what_has_no_text_is_quoted_in_its_place() {
        let english = "a.toml, line 3, file: found a thing nobody knows of, expected a number";
        let told = speaking("de", || said(&english));
        assert_eq!(
            told,
            "a.toml, Zeile 3, file: gefunden: im Wortlaut (englisch) „a thing nobody knows of“, erwartet: eine Zahl"
        );
        for long in [
            "x, expected ".repeat(2000),
            "found ".repeat(400),
            ": ".repeat(1500),
        ] {
            let told = speaking("es", || said(&long));
            assert!(told.contains(long.trim()), "{}", told.len());
        }
    }

    #[test]
    fn the_line_that_the_reader_of_toml_shows_is_told_in_a_sentence() {
        let found = toml::from_str::<std::collections::BTreeMap<String, u32>>("a = 1\nb = \"c\"\n");
        let error = found.expect_err("it is no number");
        let told = speaking("de", || said(&format!("a.toml: {error}")));
        assert_eq!(
            told,
            "a.toml, Zeile 2, Spalte 5: falsche Art: der Text \"c\", erwartet: eine ganze Zahl, 0 oder mehr (b = \"c\")"
        );
    }

    #[test]
    fn every_sentence_is_one_that_the_sources_or_their_libraries_make() {
        let of_libraries = [
            "finding-type-",
            "finding-want-",
            "finding-end-",
            "finding-no-",
        ];
        let of_libraries = |key: &str| of_libraries.iter().any(|begin| key.starts_with(begin));
        let libraries = [
            "finding-missing-field",
            "finding-unknown-",
            "finding-duplicate-",
            "finding-wrong-",
            "finding-at-place",
            "finding-record",
        ];
        let mut sources = String::new();
        let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else if !path.ends_with("finding.rs") {
                    sources += &std::fs::read_to_string(path).expect("a source");
                }
            }
        }
        let sources = sources.replace("\\\"", "\"").replace("{{", "{");
        for template in TEMPLATES.iter() {
            let key = template.key.as_str();
            if of_libraries(key) || libraries.iter().any(|begin| key.starts_with(begin)) {
                continue;
            }
            for piece in &template.pieces {
                if let Piece::Words(words) = piece {
                    assert!(sources.contains(words.as_str()), "{key}: '{words}'");
                }
            }
        }
    }

    #[test]
    fn every_key_is_one_of_findings() {
        assert!(TEMPLATES.len() > 100);
        assert!(TEMPLATES.iter().all(|one| one.key.starts_with("finding-")));
    }
}
