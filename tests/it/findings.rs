//! What is wrong in a file is told in the language that is spoken, with the same values in it.

use stroma::text::{finding, speaking};

/// Words of the English sentences that no name and no word of a file is.
const ENGLISH: [&str; 16] = [
    "found", "expected", "the", "of", "with", "such", "which", "must", "between", "is", "it",
    "missing", "unknown", "invalid", "least", "most",
];

/// A text without what stands in the marks of a quotation, and without names in the marks of files.
fn own_words(text: &str) -> String {
    let mut own = String::new();
    let mut open: Option<char> = None;
    for letter in text.chars() {
        match (open, letter) {
            (Some(close), _) if letter == close => open = None,
            (Some(_), _) => {}
            (None, '„') => open = Some('“'),
            (None, '«') => open = Some('»'),
            (None, '`' | '\'' | '"') => open = Some(letter),
            (None, '(') => open = Some(')'),
            (None, _) => own.push(letter),
        }
    }
    own
}

/// Numbers and names between marks.
fn values(text: &str) -> Vec<String> {
    let quoted = text.split('\'').skip(1).step_by(2).map(str::to_owned);
    let number = |word: &&str| word.parse::<f64>().is_ok();
    let words = text.split([' ', ',', ':', ';', '`', '\'', '(', ')']);
    quoted
        .chain(words.filter(number).map(str::to_owned))
        .collect()
}

/// Holds what is found wrong to its sentences in German and Spanish.
pub(crate) fn told_in_every_language(english: &str) {
    assert_eq!(speaking("en", || finding::said(&english)), english);
    for (language, in_english) in [("de", "englisch"), ("es", "en inglés")] {
        let told = speaking(language, || finding::said(&english));
        assert_ne!(told, english, "{language}");
        let own = own_words(&told);
        let left: Vec<&str> = own
            .split(|letter: char| !(letter.is_alphabetic() || letter == '_'))
            .filter(|word| ENGLISH.contains(word))
            .collect();
        assert!(
            left.is_empty(),
            "{language}: {left:?} in: {told}\n{english}"
        );
        // Only what a library says of a text that it cannot read at all is quoted.
        let quoted = told.contains(in_english);
        assert!(
            !quoted || of_a_library(english),
            "{language}: {told}\n{english}"
        );
        let plain = told.replace('−', "-");
        for value in values(english) {
            let with_comma = value.replace('.', ",");
            assert!(
                plain.contains(&value) || plain.contains(&with_comma),
                "{language}: no '{value}' in: {told}\n{english}"
            );
        }
    }
}

/// Whether the sentence has a piece that the reader of TOML made of a text that is none.
fn of_a_library(english: &str) -> bool {
    [
        "TOML parse error",
        ", file: found",
        "unquoted",
        "string",
        "key",
        "newline",
        "value",
    ]
    .iter()
    .any(|word| english.contains(word))
}
