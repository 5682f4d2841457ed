//! An instrument of a lesson: it is read, it errs, and what is true can be shown.

use bevy_egui::egui::{RichText, Ui};

use super::text;
use crate::lesson::{Does, Player};
use crate::text::trimmed;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::input::PanelInput;
use crate::ui::state::lesson::LessonState;

/// The instrument of the open step.
pub(super) fn observe(
    ui: &mut Ui,
    state: &mut LessonState,
    shown: &Player,
    input: &PanelInput<'_>,
) {
    let Does::Observe {
        instrument, column, ..
    } = &shown.step().does
    else {
        return;
    };
    let theme = input.theme;
    let key = format!("lesson-instrument-{}", instrument.key());
    ui.label(RichText::new(say(&key)).font(bold(15.5)));
    let how = say(&format!("{key}-how"));
    text::paragraphs(ui, theme, &how, &plain(14.0), colour(theme.text_2));
    let snapshot = input.snapshot;
    let dish = snapshot.stained.as_ref();
    let truth = shown.truth(&snapshot.history, dish);
    if truth.is_none() {
        let words = say_with("lesson-read-later", &[("day", trimmed(column.day, 1))]);
        ui.label(RichText::new(words).font(plain(14.5)));
        return;
    }
    let button = say("lesson-read-instrument");
    if buttons::button(ui, theme, &button, Emphasis::Main, 36.0)
        && let Some(player) = &mut state.player
    {
        state.reading = player.look(&snapshot.history, dish, snapshot.seed);
    }
    let Some(reading) = &state.reading else {
        return;
    };
    let words = match (reading.value, reading.limit) {
        (None, limit) => say_with(
            "lesson-below-limit",
            &[("limit", text::reading(limit.unwrap_or(0.0)))],
        ),
        (Some(value), _) => say_with(
            "lesson-reading",
            &[
                ("value", text::reading(value)),
                ("error", text::reading(reading.error)),
            ],
        ),
    };
    ui.label(RichText::new(words).font(bold(20.0)));
    if state.truth {
        let value = truth.map_or_else(|| "?".to_owned(), text::reading);
        let words = say_with("lesson-truth", &[("value", value)]);
        ui.label(RichText::new(words).font(plain(15.0)));
    } else if buttons::button(ui, theme, &say("lesson-show-truth"), Emphasis::Plain, 32.0) {
        state.truth = true;
    }
}
