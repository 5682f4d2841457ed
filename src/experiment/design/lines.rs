//! Where in an experiment file something stands.

use super::error::DesignError;
use crate::model::keys::one_of;
use crate::platform::text::in_brief;

/// Fields of the file itself, which stand in no table.
const OF_THE_FILE: [&str; 2] = ["schema_version", "experiment"];

/// An experiment file with its name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lines<'a> {
    /// Its name.
    pub(super) file: &'a str,
    /// Its text.
    pub(super) text: &'a str,
}
/// What the reader begins with where a value is none that is wanted; all else that is invalid cannot be read at all.
const OF_VALUES: [&str; 3] = ["invalid type", "invalid value", "invalid length"];

/// What a line names before its `=`, if it sets something.
fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim().trim_matches('"');
    let plain = |letter: char| letter.is_alphanumeric() || "_-.".contains(letter);
    (!key.is_empty() && key.chars().all(plain)).then_some(key)
}

/// The table that a line begins, if it begins one.
fn table_of(line: &str) -> Option<&str> {
    let (inside, _) = line.trim_start().strip_prefix('[')?.split_once(']')?;
    Some(inside.trim_start_matches('[').trim())
}

/// Words of a file between marks that they do not hold themselves.
fn marked(words: &str) -> String {
    if words.contains('\'') {
        format!("`{words}`")
    } else {
        format!("'{words}'")
    }
}

/// A value as it is written: a number as it is, anything else between marks, and several lines as one.
fn value(written: &str) -> String {
    let words: Vec<&str> = written.split_whitespace().collect();
    let line = in_brief(&words.join(" "));
    if line.parse::<f64>().is_ok() {
        return line;
    }
    let word = line
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .filter(|word| !word.contains('"'));
    marked(word.unwrap_or(&line))
}

/// The names between the marks of a sentence of the reader.
fn names(sentence: &str) -> Vec<&str> {
    sentence.split('`').skip(1).step_by(2).collect()
}

/// What the reader wants, in words that need no knowledge of its types.
fn wanted(sentence: &str) -> String {
    let length = sentence
        .strip_prefix("an array of length ")
        .and_then(|number| number.parse::<usize>().ok());
    if let Some(number) = length {
        return format!("a list of {number} values");
    }
    let plain = match sentence {
        "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number, 0 or more",
        "i8" | "i16" | "i32" | "i64" | "i128" => "a whole number",
        "f32" | "f64" => "a number",
        "a boolean" => "true or false",
        "a sequence" => "a list in square brackets",
        "a map" => "a table",
        "a string" | "variant identifier" | "string or table" => "a word in quotation marks",
        struct_of if struct_of.starts_with("struct ") => "a table",
        other => other,
    };
    plain.to_owned()
}

impl Lines<'_> {
    /// Line, from 1, of a field of the table number `nth` of a name. A field that is not written there gets the line of
    /// its table, and a table that is written otherwise that of the table around it, or line 1.
    pub(super) fn of(&self, table: &str, nth: usize, field: &str) -> usize {
        let mut lines = self.text.lines().enumerate();
        let head = if table.is_empty() {
            Some(0)
        } else {
            lines
                .by_ref()
                .filter(|(_, line)| table_of(line) == Some(table))
                .nth(nth)
                .map(|(at, _)| at)
        };
        let Some(head) = head else {
            let (around, within) = table.rsplit_once('.').unwrap_or(("", table));
            return self.of(around, 0, within);
        };
        lines
            .take_while(|(_, line)| table_of(line).is_none())
            .find(|(_, line)| key_of(line) == Some(field))
            .map_or(head, |(at, _)| at)
            + 1
    }

    /// Refuses a field of the table number `nth` of a name.
    pub(super) fn refuse(
        &self,
        (table, nth): (&str, usize),
        field: &str,
        found: impl std::fmt::Display,
        expected: impl std::fmt::Display,
    ) -> DesignError {
        let named = [table, field]
            .into_iter()
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(".");
        DesignError {
            file: self.file.to_owned(),
            line: self.of(table, nth, field),
            field: named,
            found: found.to_string(),
            expected: expected.to_string(),
        }
    }

    /// The field that stands in a line, with the table that it is in. Of a value over several lines the field stands above.
    fn field_at(&self, at: usize, looks_above: bool) -> String {
        let before: Vec<&str> = self.text.lines().take(at + 1).collect();
        let here = before.last().copied().unwrap_or_default();
        let table = before.iter().rev().find_map(|line| table_of(line));
        if table_of(here).is_none() {
            let mut above = before
                .iter()
                .rev()
                .take_while(|line| table_of(line).is_none());
            let key = key_of(here).or_else(|| {
                let found = above.find_map(|line| key_of(line));
                found.filter(|_| looks_above)
            });
            if let Some(key) = key {
                return table.map_or_else(|| key.to_owned(), |table| format!("{table}.{key}"));
            }
        }
        table.unwrap_or("file").to_owned()
    }

    /// What the reader of TOML refused: what stands there, and what would be right.
    pub(super) fn unread(&self, error: &toml::de::Error, expected: &str) -> DesignError {
        let span = error.span().unwrap_or_default();
        let before = self.text.as_bytes().get(..span.start).unwrap_or_default();
        let at = before.iter().filter(|&&byte| byte == b'\n').count();
        let line = self.text.lines().nth(at).unwrap_or_default();
        let message = error.message().lines().collect::<Vec<_>>().join(" ");
        let there = value(self.text.get(span).unwrap_or_default());
        let wants = message.rsplit_once(", expected ").map(|(_, wants)| wants);
        let name = names(&message).first().copied().unwrap_or_default();
        let begins = |begin: &&str| message.starts_with(begin);
        let mut field = self.field_at(at, true);
        let (found, expected) = if message.starts_with("missing field ") {
            field = if OF_THE_FILE.contains(&name) || field == "file" {
                name.to_owned()
            } else {
                format!("{field}.{name}")
            };
            ("nothing".to_owned(), expected.to_owned())
        } else if message.starts_with("unknown ") {
            let known = names(wants.unwrap_or_default());
            (marked(name), one_of(&known))
        } else if message.starts_with("duplicate ") {
            let last = field.rsplit('.').next().unwrap_or_default();
            (
                format!("{} twice", marked(last)),
                "each field once".to_owned(),
            )
        } else if [" as i128", " as u128", "overflowed"]
            .iter()
            .any(|word| message.contains(word))
        {
            (there, "a number of fewer digits".to_owned())
        } else if let Some(wants) = wants.filter(|_| OF_VALUES.iter().any(begins)) {
            (there, wanted(wants))
        } else if let Some(wants) = message.strip_prefix("wanted ") {
            (there, wanted(wants))
        } else if message == "a number or a word" {
            (there, message)
        } else {
            field = self.field_at(at, false);
            let expected = "a line that can be read, such as name = \"word\"";
            (marked(&in_brief(line.trim())), expected.to_owned())
        };
        DesignError {
            file: self.file.to_owned(),
            line: at + 1,
            field,
            found,
            expected,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_found_in_its_table() {
        let text = "schema_version = 1\n\n[a]\nx = 1\n[[b]]\nx = 2\ny = [\n 1,\n]\n[[b]] # second\n x=3\n[p]\nin = { x = 1 }\n";
        let lines = Lines { file: "f", text };
        for (table, nth, field, line) in [
            ("", 0, "schema_version", 1),
            ("a", 0, "x", 4),
            ("a", 0, "z", 3),
            ("b", 0, "y", 7),
            ("b", 1, "x", 11),
            ("b", 1, "y", 10),
            ("p.in", 0, "x", 13),
            ("nowhere", 0, "x", 1),
        ] {
            assert_eq!(lines.of(table, nth, field), line, "{table} {nth} {field}");
        }
    }
}
