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
    let untold = untold(english);
    assert!(untold.is_empty(), "{untold:#?}\n{english}");
}

/// What is wrong with the German and the Spanish sentence of what is found wrong.
pub(crate) fn untold(english: &str) -> Vec<String> {
    let mut untold = Vec::new();
    assert_eq!(speaking("en", || finding::said(&english)), english);
    for (language, in_english) in [("de", "englisch"), ("es", "en inglés")] {
        let told = speaking(language, || finding::said(&english));
        if told == english {
            untold.push(format!("{language}: in English"));
        }
        let own = own_words(&told);
        let left: Vec<&str> = own
            // A field stays as it is written: `measure.of`.
            .split(|letter: char| !(letter.is_alphabetic() || "_.".contains(letter)))
            .map(|word| word.trim_matches('.'))
            .filter(|word| ENGLISH.contains(word))
            .collect();
        if !left.is_empty() {
            untold.push(format!("{language}: {left:?} in: {told}"));
        }
        // Only what a library says of a text that it cannot read at all is quoted.
        if told.contains(in_english) && !of_a_library(english) {
            untold.push(format!("{language}: quoted: {told}"));
        }
        let plain = told.replace('−', "-");
        for value in values(english) {
            let with_comma = value.replace('.', ",");
            if !plain.contains(&value) && !plain.contains(&with_comma) {
                untold.push(format!("{language}: no '{value}' in: {told}"));
            }
        }
    }
    untold
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
