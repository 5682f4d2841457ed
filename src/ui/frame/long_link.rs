//! The card that says a link is too long to be sent whole, and what to do instead.

use bevy_egui::egui::{self, Area, Id, Order, Rect, RichText};

use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::numbers::grouped;
use crate::ui::kit::panel::panel_frame;
use crate::ui::kit::style::{colour, plain, serif};
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::UiAction;
use crate::ui::state::input::PanelInput;
use crate::ui::state::panels::MOST_LINK;

/// The card about a link of so many letters; `open` is emptied by an answer.
pub(crate) fn card(
    context: &egui::Context,
    letters: usize,
    open: &mut Option<usize>,
    input: &PanelInput<'_>,
    window: Rect,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    Area::new(Id::new("long link"))
        .fixed_pos(window.center())
        .pivot(egui::Align2::CENTER_CENTER)
        .order(Order::Foreground)
        .show(context, |ui| {
            panel_frame(theme, 16, 18).show(ui, |ui| {
                ui.set_width(400.0_f32.min(window.width() - 60.0));
                ui.label(RichText::new(say("link-long-title")).font(serif(22.0)));
                let numbers = [
                    ("letters", grouped(letters as f64)),
                    ("most", grouped(MOST_LINK as f64)),
                ];
                let told = say_with("link-long", &numbers);
                let told = RichText::new(told).font(plain(15.0));
                ui.label(told.color(colour(theme.text_2)));
                ui.add_space(4.0);
                ui.columns(2, |columns| {
                    let save = say("link-long-save");
                    if buttons::button(&mut columns[0], theme, &save, Emphasis::Main, 38.0) {
                        actions.push(UiAction::Save);
                        *open = None;
                    }
                    let close = say("close");
                    if buttons::button(&mut columns[1], theme, &close, Emphasis::Plain, 38.0) {
                        *open = None;
                    }
                });
            });
        });
}
