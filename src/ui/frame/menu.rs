//! The menu: save, open, share, hand out, talks, help.

use bevy_egui::egui::{self, Ui};

use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::words::say;
use crate::ui::state::action::UiAction;
use crate::ui::state::input::PanelInput;

/// Rows of the menu: key of the words, the chord, what is asked for; `None` is a line between two groups.
pub const ROWS: [Option<(&str, &str, UiAction)>; 15] = [
    Some(("menu-open", "Ctrl O", UiAction::Runs)),
    Some(("menu-save", "Ctrl S", UiAction::Save)),
    Some(("menu-save-as", "Ctrl Shift S", UiAction::SaveAs)),
    Some(("menu-before", "Ctrl B", UiAction::Before)),
    None,
    Some(("menu-copy", "Ctrl C", UiAction::Copy)),
    Some(("menu-paste", "Ctrl V", UiAction::Paste)),
    Some(("menu-hand-out", "Ctrl P", UiAction::HandOut)),
    None,
    Some(("menu-talk", "Page Down", UiAction::TalkOn)),
    Some(("menu-full", "F11", UiAction::FullScreen)),
    Some(("menu-describe", "I", UiAction::Words)),
    Some(("menu-words", "V", UiAction::WordCards)),
    Some(("menu-tour", "", UiAction::Tour)),
    Some(("menu-keys", "F1", UiAction::Help)),
];

/// The button of the menu, and the menu below it.
pub(crate) fn menu(ui: &mut Ui, input: &PanelInput<'_>, actions: &mut Vec<UiAction>) {
    let theme = input.theme;
    // Room for three lines before the word.
    let word = egui::RichText::new(format!("      {}", say("menu"))).font(bold(15.0));
    let (response, chosen) = egui::containers::menu::MenuButton::new(word).ui(ui, |ui| {
        ui.set_width(310.0);
        ui.spacing_mut().item_spacing.y = 2.0;
        let mut chosen = false;
        for row in &ROWS {
            let Some((key, chord, action)) = row else {
                ui.separator();
                continue;
            };
            let possible = *action != UiAction::Before || !input.runs.earlier.is_empty();
            let words = egui::RichText::new(say(key)).font(plain(15.0));
            let chord = egui::RichText::new(*chord)
                .font(plain(13.0))
                .color(colour(theme.text_3));
            let button = egui::Button::new(words)
                .shortcut_text(chord)
                .min_size(egui::vec2(ui.available_width(), 30.0));
            let response = ui.add_enabled(possible, button);
            response.widget_info(|| {
                egui::WidgetInfo::labeled(egui::WidgetType::Button, possible, say(key))
            });
            if response.clicked() {
                actions.push(action.clone());
                chosen = true;
                ui.close();
            }
        }
        chosen
    });
    // The keyboard goes on from here.
    if chosen.is_some_and(|menu| menu.inner) {
        response.request_focus();
    }
    let sign = response.rect.left_center() + egui::vec2(15.0, 0.0);
    for dy in [-4.5, 0.0, 4.5] {
        let ends = [sign + egui::vec2(-6.0, dy), sign + egui::vec2(6.0, dy)];
        let ink = egui::Stroke::new(1.8, colour(theme.text_1));
        ui.painter().line_segment(ends, ink);
    }
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, say("menu")));
}
