//! What a row is and what a column is called, in words.

use crate::lesson::Column;
use crate::text::{knows, say, say_with, trimmed};

/// Whether a word can be part of a key of a text.
fn is_word(text: &str) -> bool {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || "_-".contains(letter);
    !text.is_empty() && text.chars().all(fits)
}

/// One value of a factor, such as `cultured@7`.
fn value_words(factor: &str, cue: Option<&str>, value: &str) -> String {
    let (what, day) = value.split_once('@').unwrap_or((value, "0"));
    let whole = format!("lesson-factor-{factor}-{what}");
    let words = if cue.is_none() && is_word(what) && knows(&whole) {
        say(&whole)
    } else {
        let value = cue.map_or_else(|| what.to_owned(), |cue| format!("{cue} {what}"));
        let key = format!("lesson-factor-{factor}");
        if knows(&key) {
            say_with(&key, &[("value", value)])
        } else {
            format!("{factor}: {value}")
        }
    };
    if day == "0" {
        words
    } else {
        say_with("class-on-day", &[("what", words), ("day", day.to_owned())])
    }
}

/// Factors with their values in words, as a row says what it differs in.
#[must_use]
pub fn about(differs: &[(String, String)]) -> String {
    let mut words = Vec::new();
    for (key, value) in differs {
        let (factor, cue) = match key.split_once(':') {
            Some((factor, cue)) => (factor, Some(cue)),
            None => (key.as_str(), None),
        };
        let values = value.split_whitespace();
        words.extend(values.map(|value| value_words(factor, cue, value)));
    }
    if words.is_empty() {
        say("lesson-factor-none")
    } else {
        words.join(", ")
    }
}

/// Name and day of a column, as the table of a lesson has it.
#[must_use]
pub fn column_heading(column: &Column) -> String {
    let key = match &column.percent_of {
        Some(_) => format!("lesson-column-{}-percent", column.key),
        None => format!("lesson-column-{}", column.key),
    };
    let name = if knows(&key) {
        say(&key)
    } else {
        column.key.replace('_', " ")
    };
    say_with(
        "lesson-column-on-day",
        &[("name", name), ("day", trimmed(column.day, 1))],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_says_what_it_differs_in() {
        let differs = |key: &str, value: &str| (key.to_owned(), value.to_owned());
        assert_eq!(about(&[]), say("lesson-factor-none"));
        let told = about(&[
            differs("signal", "off"),
            differs("treatment", "cultured@0 saline@7"),
            differs("dose", "20000000"),
            differs("medium:tgf_b", "whole=10@2"),
        ]);
        for word in [
            "signals off",
            "cultured cells",
            "salt water, day 7",
            "20000000 cells",
            "tgf_b whole=10",
        ] {
            assert!(told.contains(word), "{told}");
        }
        assert!(!told.contains("lesson-factor"), "{told}");
    }
}
