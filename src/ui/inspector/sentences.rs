//! A sentence and a heading of the card of a cell.

use bevy_egui::egui::{RichText, Ui};

use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::word_card;
use crate::ui::kit::words::say;
use crate::ui::state::input::PanelInput;

pub(crate) fn heading(ui: &mut Ui, key: &str) {
    ui.add_space(4.0);
    ui.label(RichText::new(say(key)).font(bold(14.0)));
}

/// The text with each number kept on one line with its unit.
pub(crate) fn together(text: &str) -> String {
    let mut text = text.to_owned();
    for unit in ["%", "kPa", "mmHg", "ng/mL", "mm"] {
        text = text.replace(&format!(" {unit}"), &format!("\u{a0}{unit}"));
    }
    text
}

pub(crate) fn sentence(ui: &mut Ui, input: &PanelInput<'_>, text: &str, size: f32) {
    let ink = colour(input.theme.text_2);
    word_card::sentence(ui, input.theme, &together(text), plain(size), ink);
}
