//! What is handed in of an uncovered mystery joint: a name or number, and the code of what was done.

use bevy_egui::egui::{RichText, Ui};

use super::mystery::field;
use super::square;
use crate::classroom::mystery_code::encode;
use crate::lesson::case::Case;
use crate::lesson::solution::Solution;
use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::style::{colour, plain, serif};
use crate::ui::kit::words::say;
use crate::ui::state::action::UiAction;
use crate::ui::state::mystery::MysteryState;

/// Most letters of a name.
const MOST_NAME: usize = 60;
/// Width of the field for it, points.
const WIDE: f32 = 200.0;

/// The name, the code to copy, and its square; nothing while the joint is covered.
pub(super) fn handed_in(
    ui: &mut Ui,
    state: &mut MysteryState,
    theme: &Theme,
    actions: &mut Vec<UiAction>,
) {
    let Some(solution) = state.case.as_ref().and_then(Case::solution) else {
        return;
    };
    ui.add_space(6.0);
    ui.label(RichText::new(say("mystery-hand-in")).font(serif(22.0)));
    let how = RichText::new(say("mystery-hand-in-how")).font(plain(14.0));
    ui.label(how.color(colour(theme.text_2)));
    field(ui, "lesson-your-name", &mut state.name, WIDE, MOST_NAME);
    if buttons::button(ui, theme, &say("mystery-copy-code"), Emphasis::Plain, 34.0) {
        actions.push(UiAction::MysteryCode);
    }
    let done = (state.name.trim().to_owned(), solution);
    square::show_of(ui, theme, &done, |(name, solution): &(String, Solution)| {
        encode(name, solution)
    });
}
