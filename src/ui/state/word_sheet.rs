//! How the sheet of hard words stands.

use bevy_egui::egui::{self, Id};

/// How the sheet of words stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WordSheetState {
    /// Whether it is open.
    pub open: bool,
    /// Its tab: a place in [`GROUPS`].
    pub group: usize,
    /// The language in which a word is told besides, by its code; empty for none.
    pub second: String,
    /// Whether it has had the focus of the keyboard since it was opened.
    pub(crate) greeted: bool,
    /// What had it before, and gets it back.
    pub(crate) before: Option<Id>,
}

impl WordSheetState {
    /// Gives the focus of the keyboard back once the sheet is closed.
    pub(crate) fn leave(&mut self, context: &egui::Context) {
        self.greeted = false;
        if let Some(before) = self.before.take() {
            context.memory_mut(|memory| memory.request_focus(before));
        }
    }
}
