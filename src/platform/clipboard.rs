//! The clipboard, as egui hands it on.

use bevy_egui::egui;

/// Puts a text on the clipboard.
pub fn copy(context: &egui::Context, text: String) {
    context.copy_text(text);
}
