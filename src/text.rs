//! Words for people: read from the locale files by their key.
#![expect(
    clippy::disallowed_types,
    reason = "the library of the texts keeps them in hash maps; they are only looked up by key"
)]

use std::borrow::Cow;
use std::collections::HashMap as Arguments;
use std::sync::LazyLock;

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

/// The language of this person: what the environment asks for, if there is a folder of it; English otherwise.
#[must_use]
pub fn language() -> &'static LanguageIdentifier {
    static LANGUAGE: LazyLock<LanguageIdentifier> = LazyLock::new(|| {
        let there: Vec<LanguageIdentifier> = LOCALES.locales().cloned().collect();
        VARIABLES
            .into_iter()
            .find_map(environment::variable)
            .and_then(|asked| fitting(asked.to_str()?, &there))
            .unwrap_or_default()
    });
    &LANGUAGE
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
        .map(|(name, value)| (name.clone().into(), FluentValue::from(value.as_str())))
        .collect();
    LOCALES
        .try_lookup_with_args(language(), key, &arguments)
        .unwrap_or_else(|| key.to_owned())
}

/// Whether the locale knows a key.
#[must_use]
pub fn knows(key: &str) -> bool {
    LOCALES.try_lookup(language(), key).is_some()
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
