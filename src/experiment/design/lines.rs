//! Where in an experiment file something stands.

use super::error::DesignError;

/// An experiment file with its name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lines<'a> {
    /// Its name.
    pub(super) file: &'a str,
    /// Its text.
    pub(super) text: &'a str,
}

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

    /// What the reader of TOML refused.
    pub(super) fn unread(&self, error: &toml::de::Error, expected: &str) -> DesignError {
        let before = error.span().map_or(0, |span| {
            let before = self.text.as_bytes().get(..span.start).unwrap_or_default();
            before.iter().filter(|&&byte| byte == b'\n').count()
        });
        let message = error.message().lines().collect::<Vec<_>>().join(" ");
        let missing = message
            .strip_prefix("missing field `")
            .and_then(|rest| rest.split('`').next());
        let line = self.text.lines().nth(before).unwrap_or_default();
        let field = missing
            .or_else(|| key_of(line))
            .or_else(|| table_of(line))
            .unwrap_or("file");
        DesignError {
            file: self.file.to_owned(),
            line: before + 1,
            field: field.to_owned(),
            found: message,
            expected: expected.to_owned(),
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
