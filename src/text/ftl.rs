//! A file of texts, read line by line: each text with its key, its words and the values in it.

/// A text as it stands in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its key.
    pub key: String,
    /// All that is written behind it, each line trimmed.
    pub words: String,
    /// Names of the values in it, each once, in the order of letters.
    pub values: Vec<String>,
}

/// A piece of a text: words, or a place for a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words as they are.
    Words(String),
    /// Name of a value.
    Value(String),
}

/// Letters that a key or the name of a value may have.
fn of_name(letter: char) -> bool {
    letter.is_alphanumeric() || "-_".contains(letter)
}

/// Names behind the dollar signs of a line.
fn values_in(line: &str) -> impl Iterator<Item = String> + '_ {
    line.split("{ $")
        .skip(1)
        .map(|part| part.chars().take_while(|one| of_name(*one)).collect())
}

/// The texts of a file in their order, without its comments.
#[must_use]
pub fn messages(file: &str) -> Vec<Message> {
    let mut found: Vec<Message> = Vec::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let head = line.split_once('=').filter(|(key, _)| {
            let key = key.trim_end();
            !key.is_empty() && !line.starts_with(' ') && key.chars().all(of_name)
        });
        if let Some((key, words)) = head {
            found.push(Message {
                key: key.trim_end().to_owned(),
                words: words.trim().to_owned(),
                values: Vec::new(),
            });
        }
        let Some(last) = found.last_mut() else {
            continue;
        };
        if head.is_none() {
            last.words.push('\n');
            last.words.push_str(line.trim());
        }
        for name in values_in(line) {
            if !last.values.contains(&name) {
                last.values.push(name);
            }
        }
    }
    for message in &mut found {
        message.words = message.words.trim().to_owned();
        message.values.sort();
    }
    found
}

impl Message {
    /// How many words it has besides its values; a name in capitals is none.
    #[must_use]
    pub fn count(&self) -> usize {
        let mut rest = self.words.as_str();
        let mut count = 0;
        let words = |text: &str| {
            text.split_whitespace()
                .filter(|word| {
                    word.chars().any(char::is_lowercase)
                        && word.chars().filter(|one| one.is_alphabetic()).count() > 1
                })
                .count()
        };
        while let Some((before, after)) = rest.split_once("{ $") {
            count += words(before);
            rest = after.trim_start_matches(of_name);
        }
        count + words(rest)
    }
}

/// The pieces of a text of one line without choices in it. A sign in quotation marks between braces is that sign.
#[must_use]
pub fn pieces(words: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut plain = String::new();
    let mut rest = words;
    while let Some((before, behind)) = rest.split_once('{') {
        plain.push_str(before);
        let Some((inside, after)) = behind.split_once('}') else {
            rest = behind;
            break;
        };
        let inside = inside.trim();
        match inside.strip_prefix('$') {
            Some(name) => {
                if !plain.is_empty() {
                    found.push(Piece::Words(std::mem::take(&mut plain)));
                }
                found.push(Piece::Value(name.to_owned()));
            }
            None => plain.push_str(inside.trim_matches('"')),
        }
        rest = after;
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        found.push(Piece::Words(plain));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_with_their_lines_and_values() {
        let file = "# a = comment\none = First { $b } and { $a },\n    second line = { $b }\n\ntwo-b =\n    Only { $n ->\n        [one] one\n       *[other] many\n    } of them\n";
        let [one, two] = messages(file).try_into().expect("two texts");
        assert_eq!((one.key.as_str(), one.values.len()), ("one", 2));
        assert_eq!(one.values, ["a", "b"]);
        assert_eq!(one.words, "First { $b } and { $a },\nsecond line = { $b }");
        assert_eq!((one.count(), two.key.as_str()), (4, "two-b"));
        assert_eq!(two.values, ["n"]);
        assert!(two.words.starts_with("Only ") && two.words.ends_with("of them"));
    }
}
