//! The first line in which the file of an experiment says something else than it did when a sweep was begun.

use std::fmt;

/// Most letters of a line that are told.
const MOST_LETTERS: usize = 60;

/// A line that says something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// Its number now, from 1; where the file ends before, the number that it had.
    pub line: usize,
    /// What stood there.
    pub before: String,
    /// What stands there now.
    pub now: String,
}

impl fmt::Display for Changed {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line, before, now } = self;
        write!(
            to,
            "line {line} of the experiment: there stood {before}, now stands {now}"
        )
    }
}

/// What a line says: without its comment, and without spaces but those within quotation marks.
fn sense(line: &str) -> String {
    let mut sense = String::new();
    let mut quoted: Option<char> = None;
    let mut escaped = false;
    for letter in line.chars() {
        match quoted {
            None if letter == '#' => break,
            None if letter.is_whitespace() => continue,
            None if letter == '"' || letter == '\'' => quoted = Some(letter),
            Some(mark) if letter == mark && !escaped => quoted = None,
            _ => {}
        }
        escaped = quoted == Some('"') && letter == '\\' && !escaped;
        sense.push(letter);
    }
    sense
}

/// Lines that say something, with their numbers.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let numbered = (1..).zip(text.lines());
    numbered.filter(|(_, line)| !sense(line).is_empty())
}

/// A line as it is told.
fn told(line: Option<(usize, &str)>) -> String {
    let Some((_, line)) = line else {
        return "nothing".to_owned();
    };
    let line = line.trim();
    if line.chars().count() <= MOST_LETTERS {
        return format!("`{line}`");
    }
    let begin: String = line.chars().take(MOST_LETTERS).collect();
    format!("`{}…`", begin.trim_end())
}

/// The first line in which a text says something else than before; none where they differ in comments and spaces only.
#[must_use]
pub(super) fn first_changed(before: &str, now: &str) -> Option<Changed> {
    let (mut olds, mut news) = (lines(before), lines(now));
    loop {
        let (old, new) = (olds.next(), news.next());
        let line = new.or(old)?.0;
        let senses = [old, new].map(|one| one.map(|(_, line)| sense(line)));
        if senses[0] != senses[1] {
            return Some(Changed {
                line,
                before: told(old),
                now: told(new),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# of doses\n[experiment]\nname = \"a # b\" # its name\n\nreplicates = 8\n";

    fn said(now: &str) -> Option<String> {
        first_changed(TEXT, now).map(|changed| changed.to_string())
    }

    #[test]
    fn the_first_line_that_says_something_else_is_told_with_both_its_words() {
        let now = TEXT.replace("= 8", "= 9");
        let expected =
            "line 5 of the experiment: there stood `replicates = 8`, now stands `replicates = 9`";
        assert_eq!(said(&now).as_deref(), Some(expected));
        let now = TEXT.replace("a # b", "a # c");
        assert!(said(&now).is_some_and(|said| said.starts_with("line 3 of")));
        // A space within quotation marks is no space of the file.
        let now = TEXT.replace("a # b", "a #  b");
        assert!(said(&now).is_some_and(|said| said.starts_with("line 3 of")));
    }

    #[test]
    fn a_line_that_came_or_went_is_told_and_comments_and_spaces_are_not() {
        assert_eq!(said(TEXT), None);
        let now = format!(
            "\n# mine\n{}",
            TEXT.replace(" = ", "=").replace("its", "my")
        );
        assert_eq!(said(&now), None);
        let longer = said(&format!("{TEXT}blind = true\n"));
        let expected = "line 6 of the experiment: there stood nothing, now stands `blind = true`";
        assert_eq!(longer.as_deref(), Some(expected));
        let shorter = said(&TEXT.replace("replicates = 8\n", ""));
        let expected = "line 5 of the experiment: there stood `replicates = 8`, now stands nothing";
        assert_eq!(shorter.as_deref(), Some(expected));
    }

    #[test]
    fn a_long_line_is_cut() {
        let long = format!("values = [{}]\n", "0.125, ".repeat(100));
        let said = first_changed("", &long).expect("it came").to_string();
        assert!(said.chars().count() < 150 && said.ends_with("…`"), "{said}");
    }

    #[test]
    fn a_quotation_mark_that_is_written_as_such_ends_no_text() {
        let [one, other] = ["x = \"\\\" # 1\"", "x = \"\\\" # 2\""];
        assert!(first_changed(one, other).is_some());
        let [one, other] = ["x = '\\' # 1", "x = '\\' # 2"];
        assert_eq!(first_changed(one, other), None);
    }
}
