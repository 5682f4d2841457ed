//! Units of the program's own data, with a word of the language that is spoken where they have one.

use super::{of_data, say_if_known};

/// A unit as it is written in the data, with a word of the language where it has one.
#[must_use]
pub fn said_unit(unit: &str) -> String {
    say_if_known(&unit_key(unit)).unwrap_or_else(|| of_data(unit))
}

/// The key of a unit in the texts: letters and digits, all else a hyphen.
#[must_use]
pub fn unit_key(unit: &str) -> String {
    let plain = |letter: char| {
        if letter.is_ascii_alphanumeric() {
            letter.to_ascii_lowercase()
        } else {
            '-'
        }
    };
    let words: String = unit.chars().map(plain).collect();
    format!("parameter-unit-{words}")
}
