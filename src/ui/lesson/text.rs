//! Paragraphs of a lesson: a blank line parts them, and hard words show their cards.

use bevy_egui::egui::{Color32, FontId, RichText, Ui};

use crate::theme::Theme;
use crate::ui::kit::style::{colour, plain};
use crate::ui::kit::word_card;
use crate::ui::kit::words::trimmed;

/// The words without the marks of emphasis, which only print can show.
#[must_use]
pub(super) fn unmarked(text: &str) -> String {
    text.replace('*', "")
}

/// A line that is read second.
pub(super) fn quiet(ui: &mut Ui, theme: &Theme, words: String) {
    let words = RichText::new(words).font(plain(14.0));
    ui.label(words.color(colour(theme.text_2)));
}

/// A reading with the digits that tell something, whatever its size.
#[must_use]
pub(super) fn reading(value: f64) -> String {
    let digits = match value.abs() {
        size if size >= 10.0 => 1,
        size if size >= 1.0 => 2,
        _ => 4,
    };
    trimmed(value, digits)
}

/// Paragraphs over the whole width.
pub(super) fn paragraphs(ui: &mut Ui, theme: &Theme, text: &str, font: &FontId, ink: Color32) {
    for paragraph in unmarked(text).split("\n\n") {
        let paragraph = paragraph.split('\n').collect::<Vec<_>>().join(" ");
        if !paragraph.trim().is_empty() {
            word_card::sentence(ui, theme, paragraph.trim(), font.clone(), ink);
        }
    }
}
