//! An argument: a claim, rows of the table as evidence, tiles of reasoning and a sentence of one's own; and its marks.

use bevy_egui::egui::{RichText, Ui};

use super::items::{Mark, Standing, option, ordered, write};
use super::{rows, text};
use crate::lesson::wording::{about_row, column_name};
use crate::lesson::{Argument, Player};
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::input::PanelInput;
use crate::ui::state::lesson::LessonState;

/// The argument of the open step.
pub(super) fn argue(
    ui: &mut Ui,
    state: &mut LessonState,
    argument: &Argument,
    shown: &Player,
    input: &PanelInput<'_>,
) {
    let theme = input.theme;
    let step = shown.step().name.clone();
    if state.made.0 != step {
        let made = shown
            .answers()
            .argument(&step)
            .map(|(made, _)| made.clone());
        state.made = (step.clone(), made.unwrap_or_default());
    }
    let head = |ui: &mut Ui, key: &str| {
        ui.label(RichText::new(say(key)).font(bold(15.5)));
    };
    let made = &mut state.made.1;
    head(ui, "lesson-claim");
    for number in 1..=argument.claims {
        let words = shown.say(&format!("{step}-claim-{number}"));
        let mark = if made.claim == number {
            Mark::Chosen
        } else {
            Mark::Open
        };
        if option(ui, theme, &words, mark, true) {
            made.claim = number;
        }
    }
    if let Some(plan) = shown
        .investigation()
        .filter(|_| shown.announced().is_some())
    {
        ui.add_space(4.0);
        head(ui, "lesson-rests-on");
        for (place, column) in plan.outcomes().into_iter().enumerate() {
            let mark = if shown.rests_on() == Some(place) {
                Mark::Chosen
            } else {
                Mark::Open
            };
            if option(ui, theme, &column_name(column), mark, true)
                && let Some(player) = &mut state.player
            {
                player.rest_on(place);
            }
        }
        if let Some(hint) = shown.argument_hint() {
            rows::tutor(ui, theme, &rows::hint_words(&hint), theme.warning);
        }
    }
    ui.add_space(4.0);
    head(ui, "lesson-evidence");
    let columns = shown
        .investigation()
        .map(|plan| plan.columns.clone())
        .unwrap_or_default();
    if shown.answers().rows().is_empty() {
        ui.label(RichText::new(say("lesson-no-rows")).font(plain(14.5)));
    }
    for row in shown.answers().rows() {
        let values = rows::values(row, &columns).join(" · ");
        let words = say_with(
            "lesson-row-as-evidence",
            &[
                ("row", row.number.to_string()),
                ("what", about_row(row)),
                ("seed", row.seed.to_string()),
                ("values", values),
            ],
        );
        let on = made.evidence.contains(&row.number);
        let mark = if on { Mark::Chosen } else { Mark::Open };
        if option(ui, theme, &words, mark, true) {
            if on {
                made.evidence.retain(|number| *number != row.number);
            } else {
                made.evidence.push(row.number);
            }
        }
    }
    ui.add_space(4.0);
    head(ui, "lesson-reasoning");
    let key = format!("{step}-tile");
    let say_of = |key: &str| shown.say(key);
    let (tiles, open) = (argument.tiles, Standing::Open);
    if let Some(order) = ordered(ui, theme, &key, tiles, &made.tiles, open, &say_of) {
        made.tiles = order;
    }
    let now = made.words.clone();
    if let Some(words) = write(ui, &mut state.words, &step, &now, false) {
        made.words = words;
    }
    let ready = made.claim > 0;
    let words = say("lesson-make-argument");
    if buttons::button(ui, theme, &words, Emphasis::main_if(ready), 38.0) && ready {
        made.words.clone_from(&state.words.1);
        let made = made.clone();
        if let Some(player) = &mut state.player {
            state.marks = player.argue(made);
        }
    }
    let Some(marks) = &state.marks else {
        return;
    };
    let [claim, evidence, reasoning] = marks.points().map(|points| points.to_string());
    let words = say_with(
        "lesson-marks",
        &[
            ("claim", claim),
            ("evidence", evidence),
            ("reasoning", reasoning),
        ],
    );
    ui.label(RichText::new(words).font(bold(16.0)));
    if state.made.1.claim > 0 {
        let why = shown.say(&format!("{step}-claim-{}-why", state.made.1.claim));
        text::paragraphs(ui, theme, &why, &plain(15.0), colour(theme.text_1));
    }
    for said in marks.reasons() {
        let words = say_with(said.key, &said.values);
        text::paragraphs(ui, theme, &words, &plain(15.0), colour(theme.text_2));
    }
}
