//! Words for people: read from the locale files by their key.
#![expect(
    clippy::disallowed_types,
    reason = "the library of the texts keeps them in hash maps; they are only looked up by key"
)]

use std::borrow::Cow;
use std::collections::HashMap as Arguments;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{Loader as _, static_loader};
use unic_langid::LanguageIdentifier;

use crate::platform::environment;

static_loader! {
    static LOCALES = {
        locales: "./assets/locales",
        fallback_language: "en",
        // Numbers and names stand in plain text; the marks would show as boxes.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

/// Where a person says which language, the first of them that names one counts.
const VARIABLES: [&str; 4] = ["STROMA_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"];

/// The language among those that are there which fits one that was asked for, such as `de_AT.UTF-8`: the same one, else one
/// of the same language elsewhere.
fn fitting(asked: &str, there: &[LanguageIdentifier]) -> Option<LanguageIdentifier> {
    let name = asked.split(['.', '@']).next()?;
    let asked: LanguageIdentifier = name.parse().ok()?;
    let same = there.iter().find(|language| **language == asked);
    let near = || there.iter().find(|other| other.language == asked.language);
    same.or_else(near).cloned()
}

/// The languages that are there, by their names: each has a folder.
static THERE: LazyLock<Vec<LanguageIdentifier>> = LazyLock::new(|| {
    let mut there: Vec<LanguageIdentifier> = LOCALES.locales().cloned().collect();
    there.sort_by_key(ToString::to_string);
    there
});

/// What a person chose: 0 is nothing, else the place of the language, from 1.
static CHOSEN: AtomicUsize = AtomicUsize::new(0);

/// Names of the languages that are there, as codes such as `de`.
#[must_use]
pub fn languages() -> Vec<String> {
    THERE.iter().map(ToString::to_string).collect()
}

/// How a language is called in itself.
#[must_use]
pub fn own_name(code: &str) -> String {
    let language = THERE.iter().find(|one| **one == code);
    language
        .and_then(|language| LOCALES.try_lookup(language, "language-name"))
        .unwrap_or_else(|| code.to_owned())
}

/// A sentence by its key in a language, where that has one itself.
#[must_use]
pub fn in_language(code: &str, key: &str) -> Option<String> {
    let language = THERE.iter().find(|one| **one == code)?;
    LOCALES
        .lookup_single_language::<&str>(language, key, None)
        .ok()
}

/// Speaks this language from now on; with an unknown code or none that of the environment.
pub fn choose(code: &str) {
    let place = THERE.iter().position(|one| *one == code);
    CHOSEN.store(place.map_or(0, |place| place + 1), Ordering::Relaxed);
}

/// The language of this person: the one that was chosen; else what the environment asks for, if there is a folder of it; English otherwise.
#[must_use]
pub fn language() -> &'static LanguageIdentifier {
    static ASKED: LazyLock<LanguageIdentifier> = LazyLock::new(|| {
        VARIABLES
            .into_iter()
            .find_map(environment::variable)
            .and_then(|asked| fitting(asked.to_str()?, &THERE))
            .or_else(|| fitting("en", &THERE))
            .unwrap_or_default()
    });
    let chosen = CHOSEN.load(Ordering::Relaxed);
    let chosen = chosen.checked_sub(1).and_then(|place| THERE.get(place));
    chosen.unwrap_or(&ASKED)
}

/// Whether numbers have a comma before their decimals in the language that is spoken.
#[must_use]
pub fn has_decimal_comma() -> bool {
    say("decimal-sign") == ","
}

/// A number as it is written in the language that is spoken: `0.5` becomes `0,5` where a comma is used. What is no
/// number, or has more than one point, stays.
#[must_use]
pub fn local(number: &str) -> Cow<'_, str> {
    with_comma(number, has_decimal_comma())
}

/// The same for a language that has a decimal comma, or not.
fn with_comma(number: &str, comma: bool) -> Cow<'_, str> {
    let Some((whole, rest)) = number.split_once('.') else {
        return Cow::Borrowed(number);
    };
    let whole_digits = whole.trim_start_matches(['-', '−', '+', '<', '>', ' ']);
    let is_digit = |letter: char| letter.is_ascii_digit() || letter == '\u{a0}';
    let decimals = rest.bytes().take_while(u8::is_ascii_digit).count();
    let number_like = !whole_digits.is_empty()
        && whole_digits.chars().all(is_digit)
        && decimals > 0
        && !rest[decimals..].contains('.');
    if number_like && comma {
        Cow::Owned(format!("{whole},{rest}"))
    } else {
        Cow::Borrowed(number)
    }
}

/// A sentence by its key where the language that is spoken, or English, has one.
#[must_use]
pub fn say_if_known(key: &str) -> Option<String> {
    LOCALES.try_lookup(language(), key)
}

/// A sentence by its key; the key itself where the locale has none.
#[must_use]
pub fn say(key: &str) -> String {
    LOCALES
        .try_lookup(language(), key)
        .unwrap_or_else(|| key.to_owned())
}

/// A sentence with values.
#[must_use]
pub fn say_with<N: Clone + Into<Cow<'static, str>>>(key: &str, values: &[(N, String)]) -> String {
    let arguments: Arguments<Cow<'static, str>, FluentValue<'_>> = values
        .iter()
        .map(|(name, value)| (name.clone().into(), FluentValue::from(local(value))))
        .collect();
    LOCALES
        .try_lookup_with_args(language(), key, &arguments)
        .unwrap_or_else(|| key.to_owned())
}

/// Whether the locale knows a key.
#[must_use]
pub fn knows(key: &str) -> bool {
    let english = LanguageIdentifier::default();
    let fallback = THERE.iter().find(|one| **one == "en").unwrap_or(&english);
    [language(), fallback].into_iter().any(|language| {
        match LOCALES.lookup_single_language::<&str>(language, key, None) {
            Ok(_) => true,
            // A text with values in it is known, too, though it cannot be said without them.
            Err(error) => error.to_string().starts_with("Fluent errors"),
        }
    })
}

/// A number with at most so many digits after the point, none of them a needless nought.
#[must_use]
pub fn trimmed(value: f64, digits: usize) -> String {
    let text = fixed(value, digits);
    if !text.contains('.') {
        return text;
    }
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A number with so many digits after the point; what is rounded to nothing is 0, never -0.
#[must_use]
pub fn fixed(value: f64, digits: usize) -> String {
    let text = format!("{value:.digits$}");
    let nothing = |rest: &&str| rest.bytes().all(|byte| matches!(byte, b'0' | b'.'));
    match text.strip_prefix('-').filter(nothing) {
        Some(rest) => rest.to_owned(),
        None => text,
    }
}

/// A number with all its digits, as tables have it; nothing is 0, never -0.
#[must_use]
pub fn all_digits(value: f64) -> String {
    (value + 0.0).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_never_written_with_a_minus() {
        for value in [-0.0, -0.04, -0.000_1, 0.0] {
            assert_eq!(fixed(value, 1), "0.0");
            assert_eq!(fixed(value, 0), "0");
            assert_eq!(trimmed(value, 1), "0");
        }
        assert_eq!(fixed(-0.06, 1), "-0.1");
        assert_eq!(all_digits(-0.0), "0");
        assert_eq!(all_digits(-0.25), "-0.25");
    }

    /// Keys and variables of a file of texts, without those of its comments.
    fn messages(text: &str) -> Vec<(String, Vec<String>)> {
        let mut found: Vec<(String, Vec<String>)> = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let head = line.split_once('=').filter(|(key, _)| {
                let key = key.trim_end();
                !line.starts_with(' ')
                    && !key.is_empty()
                    && key
                        .chars()
                        .all(|one| one.is_alphanumeric() || "-_".contains(one))
            });
            if let Some((key, _)) = head {
                found.push((key.trim().to_owned(), Vec::new()));
            }
            let Some((_, variables)) = found.last_mut() else {
                continue;
            };
            for part in line.split("{ $").skip(1) {
                let name: String = part
                    .chars()
                    .take_while(|one| one.is_alphanumeric() || "-_".contains(*one))
                    .collect();
                if !variables.contains(&name) {
                    variables.push(name);
                }
            }
            variables.sort();
        }
        found
    }

    #[test]
    fn every_language_has_every_text_with_the_same_values_in_it() {
        let locales = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales");
        let read = |language: &str| {
            let mut files: Vec<_> = std::fs::read_dir(locales.join(language))
                .expect("there is a folder")
                .map(|file| file.expect("a file").path())
                .collect();
            files.sort();
            let texts = files
                .iter()
                .map(|file| std::fs::read_to_string(file).expect("a text"));
            let all: Vec<(String, Vec<String>)> = texts.flat_map(|text| messages(&text)).collect();
            all
        };
        let english = read("en");
        assert!(english.len() > 1000);
        for language in languages().iter().filter(|language| *language != "en") {
            let other: std::collections::BTreeMap<_, _> = read(language).into_iter().collect();
            let missing: Vec<&String> = english
                .iter()
                .filter(|(key, _)| !other.contains_key(key))
                .map(|(key, _)| key)
                .collect();
            assert!(missing.is_empty(), "{language}: {missing:?}");
            for (key, variables) in &english {
                assert_eq!(&other[key], variables, "{language}: {key}");
            }
        }
    }

    #[test]
    fn a_text_with_values_in_it_is_known() {
        assert!(knows("app") && knows("millions"));
        assert!(!knows("no-such-text"));
    }

    #[test]
    fn a_decimal_comma_is_written_in_numbers_only() {
        assert_eq!(with_comma("0.5", false), "0.5");
        for (number, german) in [
            ("0.5", "0,5"),
            ("-12.25 mm", "-12,25 mm"),
            ("< 0.001 %", "< 0,001 %"),
            ("0.2.0", "0.2.0"),
            ("run.json", "run.json"),
            ("/a/b-1.2.json", "/a/b-1.2.json"),
            ("12", "12"),
        ] {
            assert_eq!(with_comma(number, true), german);
        }
    }

    #[test]
    fn a_person_gets_the_language_that_is_there() {
        let there: Vec<LanguageIdentifier> = ["en", "de", "pt-BR"]
            .iter()
            .filter_map(|name| name.parse().ok())
            .collect();
        let found = |asked: &str| fitting(asked, &there).map(|language| language.to_string());
        assert_eq!(found("de"), Some("de".to_owned()));
        assert_eq!(found("de_AT.UTF-8"), Some("de".to_owned()));
        assert_eq!(found("pt_PT@euro"), Some("pt-BR".to_owned()));
        assert_eq!(found("C.UTF-8"), None);
        assert_eq!(found("fr_FR"), None);
        assert_eq!(found(""), None);
    }
}
