//! The sentences of what follows from a choice.

use crate::clinic::Consequence;
use crate::ui::kit::numbers::{grouped, round_two, short_number};
use crate::ui::kit::words::say_with;

/// A number of stem cells: the same words for the same number wherever the page says it.
pub(crate) fn stem_cells(cells: f64) -> String {
    short_number(round_two(cells))
}

/// A value as its name says it is read.
fn worded(name: &str, value: f64) -> String {
    let text = match name {
        "cells" => stem_cells(value),
        "one-in" => grouped(round_two(value)),
        "fold" if (value - libm::round(value)).abs() > 0.05 => format!("{value:.1}"),
        _ => grouped(libm::round(value)),
    };
    unbroken(&text)
}

/// A number that no line breaks: of all spaces egui keeps only this one together.
pub(crate) fn unbroken(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

/// The sentence of a consequence.
#[must_use]
pub fn sentence(said: &Consequence) -> String {
    sentence_of(said.key, said)
}

/// The same with the values in another text.
pub(crate) fn sentence_of(key: &str, said: &Consequence) -> String {
    let values: Vec<(&'static str, String)> = said
        .values
        .iter()
        .map(|(name, value)| (*name, worded(name, *value)))
        .collect();
    say_with(key, &values)
}
