//! What can be given to a mystery joint on its present day, for how many points, and what was given.

use bevy_egui::egui::{RichText, Ui};

use super::mystery::price_words;
use crate::lesson::case::Case;
use crate::model::words::TreatmentKind;
use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::lines::quiet;
use crate::ui::kit::style::serif;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::UiAction;
use crate::ui::state::input::PanelInput;
use crate::ui::state::mystery::MysteryState;

/// What a treatment is called.
fn kind_words(kind: TreatmentKind) -> String {
    say(&format!("lesson-factor-treatment-{}", kind.key()))
}

/// The treatments that can be given, and below them those that were; nothing on the last day but the latter.
pub(super) fn treatments(
    ui: &mut Ui,
    state: &mut MysteryState,
    input: &PanelInput<'_>,
    actions: &mut Vec<UiAction>,
) {
    let Some(case) = &mut state.case else {
        return;
    };
    let theme = input.theme;
    let offers = case.is_covered() && case.heading() < case.last();
    if case.all().remedies.is_empty() || (!offers && case.given().is_empty()) {
        return;
    }
    ui.label(RichText::new(say("mystery-treatments")).font(serif(22.0)));
    if offers {
        quiet(ui, theme, say("mystery-treatments-how"));
        for remedy in &case.all().remedies {
            let name = say_with("mystery-give", &[("what", kind_words(remedy.kind))]);
            let words = format!("{name} · {}", price_words(remedy.price));
            if buttons::button(ui, theme, &words, Emphasis::Plain, 34.0)
                && let Err(refused) = case.give(remedy.kind)
            {
                actions.push(UiAction::TellWords(refused));
            }
        }
    }
    given(ui, case, theme);
}

/// What was given, each with its day.
fn given(ui: &mut Ui, case: &Case, theme: &Theme) {
    for one in case.given() {
        let values = [("day", one.day.to_string()), ("what", kind_words(one.kind))];
        quiet(ui, theme, say_with("mystery-given", &values));
    }
}
