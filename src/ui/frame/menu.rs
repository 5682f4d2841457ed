//! The menu: save, open, share, hand out, talks, help.

use bevy_egui::egui::{self, Ui};

use crate::live::Start;
use crate::text;
use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::words::say;
use crate::ui::kit::{chords, widgets};
use crate::ui::state::action::{LinkTo, UiAction};
use crate::ui::state::input::PanelInput;

/// Whether the window is in the tab of a browser.
const IN_PAGE: bool = cfg!(target_arch = "wasm32");

/// Height of a line between two groups, points.
const BREAK: f32 = 7.0;

/// Words for copying links: a page has an address, on a desktop there is only what stands behind one.
const LINK_WORDS: [&str; 2] = if IN_PAGE {
    ["menu-link-run", "menu-link-start"]
} else {
    ["menu-link-run-text", "menu-link-start-text"]
};

/// Rows of the menu: key of the words, the chord, what is asked for; `None` is a line between two groups.
pub const ROWS: &[Option<(&str, &str, UiAction)>] = &[
    Some(("menu-open", "Ctrl O", UiAction::Runs)),
    Some(("menu-save", "Ctrl S", UiAction::Save)),
    Some(("menu-save-as", "Ctrl Shift S", UiAction::SaveAs)),
    Some(("menu-before", "Ctrl B", UiAction::Before)),
    None,
    Some(("menu-copy", "Ctrl C", UiAction::Copy)),
    Some((LINK_WORDS[0], "", UiAction::CopyLink(LinkTo::Run))),
    Some((LINK_WORDS[1], "", UiAction::CopyLink(LinkTo::Start))),
    Some(("menu-paste", "Ctrl V", UiAction::Paste)),
    Some(("menu-hand-out", "Ctrl P", UiAction::HandOut)),
    #[cfg(not(target_arch = "wasm32"))]
    Some(("menu-film", "", UiAction::Film)),
    #[cfg(not(target_arch = "wasm32"))]
    Some(("menu-export", "", UiAction::Export)),
    None,
    Some(("menu-lessons", "", UiAction::Lessons)),
    Some(("menu-experiments", "", UiAction::Experiments)),
    Some(("menu-trial", "", UiAction::Trial)),
    Some(("info-title", "", UiAction::Info)),
    Some(("menu-talk", "Page Down", UiAction::TalkOn)),
    Some(("menu-full", "F11", UiAction::FullScreen)),
    #[cfg(target_arch = "wasm32")]
    Some(("menu-rest-unseen", "", UiAction::RestUnseen)),
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
        // A low window scrolls.
        let room = (ui.ctx().content_rect().height() - 70.0).max(90.0);
        egui::ScrollArea::vertical()
            .max_height(room)
            .min_scrolled_height(room)
            .show(ui, |ui| rows(ui, input, actions))
            .inner
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

/// The rows; whether one of them was chosen.
fn rows(ui: &mut Ui, input: &PanelInput<'_>, actions: &mut Vec<UiAction>) -> bool {
    let theme = input.theme;
    // In a low window all rows come closer, as far as they can be pressed.
    let lines = ROWS.iter().flatten().count() as f32 + 1.0;
    let breaks = ROWS.iter().filter(|row| row.is_none()).count() as f32 + 1.0;
    let room = ui.ctx().content_rect().height() - 70.0;
    let pitch = (room - BREAK * breaks) / lines;
    let low = pitch < 32.0;
    let (tall, apart) = if low {
        (pitch.max(24.0), 0.0)
    } else {
        (30.0, 2.0)
    };
    ui.spacing_mut().item_spacing.y = apart;
    if low {
        ui.spacing_mut().interact_size.y = tall;
        ui.spacing_mut().button_padding.y = 1.0;
    }
    let mut chosen = false;
    for row in ROWS {
        let Some((key, chord, action)) = row else {
            ui.separator();
            continue;
        };
        let refused = refused(action, input);
        let possible = refused.is_none();
        let words = egui::RichText::new(say(key)).font(plain(15.0));
        let chord = egui::RichText::new(chords::said(chord))
            .font(plain(13.0))
            .color(colour(theme.text_3));
        let button = egui::Button::new(words)
            .shortcut_text(chord)
            .min_size(egui::vec2(ui.available_width(), tall));
        let response = ui.add_enabled(possible, button);
        response.widget_info(|| {
            egui::WidgetInfo::labeled(egui::WidgetType::Button, possible, say(key))
        });
        if response.clicked() {
            actions.push(action.clone());
            chosen = true;
            ui.close();
        }
        if let Some(told) = refused.or_else(|| told_of(action)) {
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_description(told.clone());
            });
            response
                .on_hover_text(told.as_str())
                .on_disabled_hover_text(told);
        }
    }
    chosen |= languages(ui, theme, tall, actions);
    widgets::follow_focus(ui);
    chosen
}

/// A row for each language, by its own name; whether one was chosen.
fn languages(ui: &mut Ui, theme: &Theme, tall: f32, actions: &mut Vec<UiAction>) -> bool {
    ui.separator();
    let here = text::language().to_string();
    let mut chosen = false;
    ui.horizontal_wrapped(|ui| {
        for code in text::languages() {
            let name = text::own_name(&code);
            let words = widgets::choice(name.clone(), code == here, 15.0, theme);
            let button =
                egui::Button::selectable(code == here, words).min_size(egui::vec2(90.0, tall));
            let response = widgets::named(ui.add(button), &name, Some(code == here));
            if response.clicked() {
                actions.push(UiAction::Language(code));
                chosen = true;
                ui.close();
            }
        }
    });
    chosen
}

/// Why a row cannot be chosen now.
fn refused(action: &UiAction, input: &PanelInput<'_>) -> Option<String> {
    let run = input.snapshot;
    match action {
        UiAction::Before => input.runs.earlier.is_empty().then(|| say("runs-no-before")),
        UiAction::CopyLink(LinkTo::Start) => {
            let start = Start::of(&run.scenario, run.seed, &run.commands);
            start.err().map(|why| say(why.key()))
        }
        _ => None,
    }
}

/// What is told of a row that its words do not say.
fn told_of(action: &UiAction) -> Option<String> {
    match action {
        UiAction::CopyLink(LinkTo::Run) => Some(say("menu-link-run-told")),
        UiAction::CopyLink(LinkTo::Start) => Some(say("menu-link-start-told")),
        UiAction::RestUnseen => Some(say("menu-rest-unseen-told")),
        UiAction::Film => Some(say("menu-film-told")),
        UiAction::Export => Some(say("menu-export-told")),
        _ => None,
    }
}
