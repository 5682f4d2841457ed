//! Paragraphs of a lesson: a blank line parts them, and hard words show their cards.

use bevy_egui::egui::{Color32, FontId, Ui};

use crate::theme::Theme;
use crate::ui::kit::word_card;
use crate::ui::kit::words::trimmed;

/// The words without the marks of emphasis, which only print can show.
#[must_use]
pub(super) fn unmarked(text: &str) -> String {
    text.replace('*', "")
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
