//! Words for people: read from the locale files by their key.
#![expect(
    clippy::disallowed_types,
    reason = "the library of the texts keeps them in hash maps; they are only looked up by key"
)]

use std::collections::HashMap as Arguments;

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{Loader as _, static_loader};
use unic_langid::LanguageIdentifier;

static_loader! {
    static LOCALES = {
        locales: "./assets/locales",
        fallback_language: "en",
        // Numbers and names stand in plain text; the marks would show as boxes.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

fn language() -> LanguageIdentifier {
    LanguageIdentifier::default()
}

/// A sentence by its key; the key itself where the locale has none.
#[must_use]
pub fn say(key: &str) -> String {
    LOCALES
        .try_lookup(&language(), key)
        .unwrap_or_else(|| key.to_owned())
}

/// A sentence with values.
#[must_use]
pub fn say_with(key: &str, values: &[(&'static str, String)]) -> String {
    let arguments: Arguments<std::borrow::Cow<'static, str>, FluentValue<'_>> = values
        .iter()
        .map(|(name, value)| ((*name).into(), FluentValue::from(value.as_str())))
        .collect();
    LOCALES
        .try_lookup_with_args(&language(), key, &arguments)
        .unwrap_or_else(|| key.to_owned())
}

/// Whether the locale knows a key.
#[must_use]
pub fn knows(key: &str) -> bool {
    LOCALES.try_lookup(&language(), key).is_some()
}

/// A number with at most so many digits after the point, none of them a needless nought.
#[must_use]
pub fn trimmed(value: f64, digits: usize) -> String {
    let text = format!("{value:.digits$}");
    if !text.contains('.') {
        return text;
    }
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
