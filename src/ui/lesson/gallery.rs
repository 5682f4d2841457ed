//! The gallery of wrong models: what one would believe, what to look at, and the data that it fails to match.

use bevy_egui::egui::{RichText, Ui};

use super::text;
use crate::lesson::wrong::{self, WrongModel};
use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::panel::raised;
use crate::ui::kit::style::{bold, colour, plain, serif};
use crate::ui::kit::words::say;
use crate::ui::state::action::UiAction;

/// All wrong models, one card each.
pub(super) fn gallery(ui: &mut Ui, theme: &Theme, actions: &mut Vec<UiAction>) {
    ui.add_space(8.0);
    ui.label(RichText::new(say("wrong-title")).font(serif(24.0)));
    text::paragraphs(
        ui,
        theme,
        &say("wrong-intro"),
        &plain(15.0),
        colour(theme.text_2),
    );
    for model in wrong::gallery() {
        card(ui, theme, model, actions);
        ui.add_space(4.0);
    }
}

fn card(ui: &mut Ui, theme: &Theme, model: &WrongModel, actions: &mut Vec<UiAction>) {
    let key = wrong::key();
    raised(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(RichText::new(model.say("title", key)).font(serif(20.0)));
        for part in ["idea", "shows", "fails"] {
            let head = say(&format!("wrong-{part}"));
            ui.label(
                RichText::new(head)
                    .font(bold(14.0))
                    .color(colour(theme.text_2)),
            );
            let words = model.say(part, key);
            text::paragraphs(ui, theme, &words, &plain(15.0), colour(theme.text_1));
        }
        ui.horizontal(|ui| {
            for (own, words) in [(false, "wrong-open"), (true, "wrong-open-own")] {
                ui.scope(|ui| {
                    ui.set_max_width(240.0);
                    let emphasis = Emphasis::main_if(!own);
                    if buttons::button(ui, theme, &say(words), emphasis, 34.0) {
                        actions.push(UiAction::WrongModel {
                            key: model.key.clone(),
                            own,
                        });
                    }
                });
            }
        });
    });
}
