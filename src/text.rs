//! Words for people: read from the locale files by their key.
#![expect(
    clippy::disallowed_types,
    reason = "the library of the texts keeps them in hash maps; they are only looked up by key"
)]

pub mod finding;
pub mod ftl;
pub mod markup;
pub mod meant;
pub mod pseudo;
pub mod unit;

use std::borrow::Cow;
use std::cell::Cell;
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
        customise: |bundle| {
            // Numbers and names stand in plain text; the marks would show as boxes.
            bundle.set_use_isolating(false);
            if bundle.locales.iter().any(|one| *one == "en") {
                bundle.set_transform(Some(worded));
            }
        },
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

/// No language; else the place of one, from 1.
const NONE: usize = 0;
/// English that was made longer.
const PSEUDO: usize = usize::MAX;

/// What a person chose.
static CHOSEN: AtomicUsize = AtomicUsize::new(NONE);

/// What the page round the program asks for.
static OF_PAGE: AtomicUsize = AtomicUsize::new(NONE);

thread_local! {
    /// What is spoken here for a while, whatever was chosen.
    static HERE: Cell<usize> = const { Cell::new(NONE) };
}

/// The place of English.
static ENGLISH: LazyLock<usize> = LazyLock::new(|| place_of("en"));

/// The place of a language by its code.
fn place_of(code: &str) -> usize {
    if pseudo::CODES.contains(&code) {
        return PSEUDO;
    }
    let place = THERE.iter().position(|one| *one == code);
    place.map_or(NONE, |place| place + 1)
}

/// The place of the language that fits a name such as `de_AT.UTF-8`.
fn place_fitting(name: &str) -> usize {
    if pseudo::CODES.contains(&name) {
        return PSEUDO;
    }
    fitting(name, &THERE).map_or(NONE, |language| place_of(&language.to_string()))
}

/// The place of the language that is spoken now.
fn spoken() -> usize {
    static ASKED: LazyLock<usize> = LazyLock::new(|| {
        let asked = VARIABLES.into_iter().find_map(environment::variable);
        asked
            .and_then(|asked| asked.to_str().map(place_fitting))
            .unwrap_or(NONE)
    });
    let here = HERE.get();
    let [chosen, of_page] = [&CHOSEN, &OF_PAGE].map(|one| one.load(Ordering::Relaxed));
    [here, chosen, of_page, *ASKED]
        .into_iter()
        .find(|place| *place != NONE)
        .unwrap_or(*ENGLISH)
}

/// A piece of an English text as it is spoken: longer where that is asked for.
fn worded(english: &str) -> Cow<'_, str> {
    if spoken() == PSEUDO {
        Cow::Owned(pseudo::lengthened(english))
    } else {
        Cow::Borrowed(english)
    }
}

/// English that stands in the program's data and not in its texts, as it is spoken.
#[must_use]
pub fn of_data(english: &str) -> String {
    worded(english).into_owned()
}

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

/// Speaks this language from now on; with an unknown code or none that of the page or the environment.
pub fn choose(code: &str) {
    CHOSEN.store(place_of(code), Ordering::Relaxed);
}

/// Takes the languages of a browser, the best first: spoken where nothing was chosen.
pub fn offer(names: &[String]) {
    let mut places = names.iter().map(|name| place_fitting(name));
    let found = places.find(|place| *place != NONE);
    OF_PAGE.store(found.unwrap_or(NONE), Ordering::Relaxed);
}

/// Does something while this thread speaks another language; with an unknown code the one that is spoken anyway.
pub fn speaking<T>(code: &str, what: impl FnOnce() -> T) -> T {
    /// Speaks as before again, whatever comes.
    struct Back(usize);
    impl Drop for Back {
        fn drop(&mut self) {
            HERE.set(self.0);
        }
    }
    let place = place_of(code);
    let before = HERE.get();
    let _back = Back(before);
    HERE.set(if place == NONE { before } else { place });
    what()
}

/// The language of this person: the one that was chosen; else what the page or the environment asks for, if there is a
/// folder of it; English otherwise.
#[must_use]
pub fn language() -> &'static LanguageIdentifier {
    static UNKNOWN: LazyLock<LanguageIdentifier> = LazyLock::new(LanguageIdentifier::default);
    let place = match spoken() {
        PSEUDO => *ENGLISH,
        place => place,
    };
    let found = place.checked_sub(1).and_then(|place| THERE.get(place));
    found.unwrap_or(&UNKNOWN)
}

/// The code of what is spoken: with it [`choose`] has the same spoken elsewhere.
#[must_use]
pub fn code() -> String {
    match spoken() {
        PSEUDO => pseudo::CODES[0].to_owned(),
        _ => language().to_string(),
    }
}

/// Whether numbers have a comma before their decimals in the language that is spoken.
#[must_use]
pub fn has_decimal_comma() -> bool {
    say("decimal-sign") == ","
}

/// A number as it is written in the language that is spoken: `0.5` becomes `0,5` where a comma is used, and what is below
/// nothing has a minus, not a hyphen. What is no number, or has more than one point, stays.
#[must_use]
pub fn local(number: &str) -> Cow<'_, str> {
    let comma = has_decimal_comma();
    match with_minus(number) {
        Some(number) => Cow::Owned(with_comma(&number, comma).into_owned()),
        None => with_comma(number, comma),
    }
}

/// A number below nothing, alone or with its unit, with a minus for its hyphen; none where it is no such number.
fn with_minus(text: &str) -> Option<String> {
    let size = text.strip_prefix('-')?;
    let number = size.split([' ', '%']).next()?;
    let is_sign = |letter: char| matches!(letter, '.' | ',' | 'e' | '-' | '\u{a0}');
    let number_like = number.starts_with(|letter: char| letter.is_ascii_digit())
        && number
            .chars()
            .all(|letter| letter.is_ascii_digit() || is_sign(letter));
    number_like.then(|| format!("−{size}"))
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

/// The digits before the point of a number in groups of three that no line breaks.
#[must_use]
pub fn in_groups(number: &str) -> String {
    let whole = number.find('.').unwrap_or(number.len());
    let mut out = String::new();
    for (k, letter) in number.chars().enumerate() {
        let after_digit = out.ends_with(|before: char| before.is_ascii_digit());
        if after_digit && k < whole && (whole - k).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(letter);
    }
    out
}

/// The number that somebody typed, with a minus or a decimal sign of any language, in groups or not.
#[must_use]
pub fn typed(text: &str) -> Option<f64> {
    let plain: String = text.split_whitespace().collect();
    let number: f64 = plain.replace(',', ".").replace('−', "-").parse().ok()?;
    number.is_finite().then_some(number)
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
            let all: Vec<(String, Vec<String>)> = texts
                .flat_map(|text| ftl::messages(&text))
                .map(|message| (message.key, message.values))
                .collect();
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
    fn a_number_below_nothing_has_a_minus_and_no_hyphen() {
        for (code, sign) in [("en", "."), ("de", ","), ("es", ",")] {
            speaking(code, || {
                assert_eq!(local("-12.25 mm"), format!("−12{sign}25 mm"));
                assert_eq!(local("-3"), "−3");
                assert_eq!(local("-40%"), "−40%");
                assert_eq!(local("-1\u{a0}234"), "−1\u{a0}234");
                let said = say_with("millions", &[("n", "-1.5".to_owned())]);
                assert!(said.contains(&format!("−1{sign}5")), "{said}");
            });
        }
        // What is no number, and what a number is made of, stays.
        for text in ["3", "2.5e-7", "-", "-x", "--day", "-3.json", "IL-10", "1-3"] {
            assert_eq!(speaking("en", || local(text).into_owned()), text);
        }
    }

    #[test]
    fn a_number_is_read_as_it_is_written_here_and_elsewhere() {
        for (text, number) in [
            ("0.5", Some(0.5)),
            (" 0,5 ", Some(0.5)),
            ("12\u{a0}345,25", Some(12_345.25)),
            ("−2,5", Some(-2.5)),
            ("-2.5", Some(-2.5)),
            ("1e6", Some(1e6)),
            ("1.2.3", None),
            ("inf", None),
            ("", None),
        ] {
            assert_eq!(typed(text), number, "{text}");
        }
        assert_eq!(in_groups("12345.678"), "12\u{a0}345.678");
        assert_eq!(in_groups("-999"), "-999");
    }

    #[test]
    fn another_language_is_spoken_for_a_while() {
        let before = say("close");
        assert_eq!(speaking("de", || say("close")), "Schließen");
        assert!(speaking("de", has_decimal_comma));
        let longer = speaking("pseudo", || {
            say_with("seed", &[("seed", "plain".to_owned())])
        });
        assert_eq!(longer, "Sééééd plain");
        assert_eq!(speaking("pseudo", code), pseudo::CODES[0]);
        assert_eq!(speaking("pseudo", || of_data("Skin")), "Skïïñ");
        assert_eq!(speaking("no-such", || say("close")), before);
        assert_eq!(say("close"), before);
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
