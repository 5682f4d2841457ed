//! Lines of a page: a heading, and what is read second.

use bevy_egui::egui::{RichText, Ui};

use super::style::{colour, plain, serif};
use super::words::say;
use crate::theme::Theme;

/// A line that is read second.
pub(crate) fn quiet(ui: &mut Ui, theme: &Theme, words: String) {
    let words = RichText::new(words).font(plain(14.0));
    ui.label(words.color(colour(theme.text_2)));
}

/// A heading within a page, by the key of its words.
pub(crate) fn heading(ui: &mut Ui, key: &str) {
    ui.add_space(4.0);
    ui.label(RichText::new(say(key)).font(serif(22.0)));
}
