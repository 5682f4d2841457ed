//! An investigation: what is said before the first row, the table of the runs that are kept, what the tutor says of them.

use bevy_egui::egui::{self, RichText, ScrollArea, Ui};

use super::items::{Mark, option};
use crate::lesson::wording::{about_row, column_heading, column_name};
use crate::lesson::{Column, Hint, Investigation, PinnedRow, Player, shares};
use crate::live::share;
use crate::sim::STEPS_PER_DAY;
use crate::text::trimmed;
use crate::theme::{Hex, Theme};
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::numbers::fixed;
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::widgets;
use crate::ui::kit::words::{knows, say, say_with};
use crate::ui::state::action::UiAction;
use crate::ui::state::input::PanelInput;
use crate::ui::state::lesson::LessonState;

/// The values of a row as they are printed.
pub(super) fn values(row: &PinnedRow, columns: &[Column]) -> Vec<String> {
    columns
        .iter()
        .zip(row.values.iter().chain(std::iter::repeat(&None)))
        .map(|(column, value)| {
            // A share of nothing will never be a number.
            let none = || match &column.percent_of {
                Some(_) => "–".to_owned(),
                None => say("lesson-not-yet"),
            };
            value.map_or_else(none, |value| fixed(value, column.digits))
        })
        .collect()
}

/// The table; the number of the row that is taken away, if one is.
pub(super) fn table(
    ui: &mut Ui,
    theme: &Theme,
    player: &Player,
    columns: &[Column],
    with_buttons: bool,
) -> Option<u32> {
    let rows: Vec<PinnedRow> = player.answers().rows().into_iter().cloned().collect();
    let mut away = None;
    ScrollArea::horizontal()
        .id_salt("lesson rows")
        .show(ui, |ui| {
            egui::Grid::new("lesson rows")
                .striped(true)
                .spacing([12.0, 6.0])
                .show(ui, |ui| {
                    let head = |ui: &mut Ui, words: String| {
                        ui.label(
                            RichText::new(words)
                                .font(bold(13.0))
                                .color(colour(theme.text_2)),
                        );
                    };
                    head(ui, say("lesson-row"));
                    head(ui, say("lesson-run"));
                    for column in columns {
                        head(ui, column_heading(column));
                    }
                    ui.end_row();
                    for row in &rows {
                        ui.label(RichText::new(row.number.to_string()).font(bold(15.0)));
                        let what = if player.arms_hidden() {
                            say("lesson-arm-hidden")
                        } else {
                            about_row(row)
                        };
                        let what = say_with(
                            "lesson-run-about",
                            &[("what", what), ("seed", row.seed.to_string())],
                        );
                        ui.add(egui::Label::new(RichText::new(what).font(plain(14.0))).wrap());
                        for value in values(row, columns) {
                            ui.label(RichText::new(value).font(bold(15.0)));
                        }
                        if with_buttons {
                            let words = say_with(
                                "lesson-take-row-away",
                                &[("row", row.number.to_string())],
                            );
                            let button = ui.small_button("–");
                            let button = widgets::named(button, &words, None);
                            if button.on_hover_text(words).clicked() {
                                away = Some(row.number);
                            }
                        }
                        ui.end_row();
                    }
                });
        });
    away
}

/// A hint of the tutor in words.
pub(super) fn hint_words(hint: &Hint) -> String {
    let number = |k: usize| {
        hint.rows
            .get(k)
            .map_or_else(String::new, ToString::to_string)
    };
    let words = hint.what.split(' ').map(|word| {
        let key = format!("lesson-what-{word}");
        if knows(&key) {
            say(&key)
        } else {
            word.replace([':', '_'], " ")
        }
    });
    let what = words.collect::<Vec<_>>().join(", ");
    say_with(
        &format!("lesson-hint-{}", hint.key),
        &[
            ("a", number(0)),
            ("b", number(1)),
            ("what", what),
            ("day", trimmed(hint.day, 1)),
        ],
    )
}

/// A row of what the window shows now.
fn row_of(input: &PanelInput<'_>, plan: &Investigation) -> Result<PinnedRow, String> {
    let snapshot = input.snapshot;
    let code = share::encode_parts(
        &snapshot.scenario,
        snapshot.seed,
        snapshot.step,
        &snapshot.commands,
        &snapshot.history,
    )
    .map_err(|error| error.to_string())?;
    Ok(PinnedRow {
        number: 0,
        scenario: snapshot.scenario.name.clone(),
        seed: snapshot.seed,
        hours: snapshot.step,
        treatments: snapshot.scenario.treatments.clone(),
        acts: snapshot.commands.clone(),
        values: plan
            .columns
            .iter()
            .map(|column| column.of(&snapshot.history))
            .collect(),
        code,
    })
}

/// What is read on each ground of a dish that was painted in parts, while it stands on the day of the question.
fn grounds(input: &PanelInput<'_>, plan: &Investigation, player: &Player) -> Vec<f64> {
    let snapshot = input.snapshot;
    if (snapshot.day - plan.day).abs() >= 1.0 {
        return Vec::new();
    }
    let outcomes = plan.outcomes();
    let announced = player.announced().and_then(|place| outcomes.get(place));
    let column = announced.map_or(&plan.outcome, |column| &column.key);
    let stage = &snapshot.scenario.stage;
    shares(stage, &snapshot.commands, column, &snapshot.cells)
}

/// Height of the buttons, points.
pub(super) const BUTTONS: f32 = 82.0;

/// The buttons of an investigation: they are always there, whatever is scrolled.
pub(super) fn buttons(
    ui: &mut Ui,
    state: &mut LessonState,
    plan: &Investigation,
    input: &PanelInput<'_>,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    let Some(player) = &mut state.player else {
        return;
    };
    let day = input.snapshot.step as f64 / STEPS_PER_DAY as f64;
    let last = plan
        .columns
        .iter()
        .map(|column| column.day)
        .fold(0.0, f64::max);
    ui.horizontal(|ui| {
        let half = (ui.available_width() - 8.0) / 2.0;
        ui.scope(|ui| {
            ui.set_width(half);
            if buttons::button(ui, theme, &say("lesson-fresh"), Emphasis::Plain, 36.0) {
                actions.push(UiAction::LessonFresh);
            }
        });
        if day + 1e-9 < last {
            let words = say_with("lesson-run-to", &[("day", trimmed(last, 1))]);
            if buttons::button(ui, theme, &words, Emphasis::Plain, 36.0) {
                actions.push(UiAction::RunToDay(last));
            }
        }
    });
    let main = Emphasis::main_if(day + 1e-9 >= plan.day);
    if buttons::button(ui, theme, &say("lesson-keep-row"), main, 38.0) {
        match (player.pin_waits(), row_of(input, plan)) {
            (Some(waits), _) => actions.push(UiAction::Tell(waits.0)),
            (None, Ok(row)) => {
                let grounds = grounds(input, plan, player);
                player.pin_on(row, &grounds);
            }
            (None, Err(error)) => actions.push(UiAction::TellWords(error)),
        }
    }
}

/// What is said before the first row is kept: which column decides; and the switch that hides what rows got.
fn before(ui: &mut Ui, player: &mut Player, plan: &Investigation, theme: &Theme) {
    let mark = |on: bool| if on { Mark::Chosen } else { Mark::Open };
    let outcomes = plan.outcomes();
    let announced = player.announced();
    if player.may_announce() {
        ui.label(RichText::new(say("lesson-announce")).font(bold(15.5)));
        for (place, column) in outcomes.iter().enumerate() {
            let chosen = mark(announced == Some(place));
            if option(ui, theme, &column_name(column), chosen, true) {
                player.announce(place);
            }
        }
    } else if let Some(column) = announced.and_then(|place| outcomes.get(place)) {
        let words = say_with("lesson-announced", &[("name", column_name(column))]);
        ui.label(RichText::new(words).font(bold(14.5)));
    }
    if plan.blind {
        let hidden = player.arms_hidden();
        if option(ui, theme, &say("lesson-hide-arms"), mark(hidden), true) {
            player.hide_arms(!hidden);
        }
        widgets::hint(ui, theme, &say("lesson-hide-arms-why"));
    }
}

/// What the tutor says, in a frame of its own.
pub(super) fn tutor(ui: &mut Ui, theme: &Theme, words: &str, ink: Hex) {
    egui::Frame::NONE
        .fill(colour(theme.raised))
        .stroke(egui::Stroke::new(1.5, colour(ink)))
        .corner_radius(egui::CornerRadius::same(12))
        .inner_margin(12.0)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(RichText::new(words).font(plain(15.0)));
        });
}

/// The table of the investigation, and what the tutor says.
pub(super) fn rows(
    ui: &mut Ui,
    state: &mut LessonState,
    plan: &Investigation,
    input: &PanelInput<'_>,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    let Some(player) = &mut state.player else {
        return;
    };
    before(ui, player, plan, theme);
    if player.answers().rows().is_empty() {
        return;
    }
    if let Some(number) = table(ui, theme, player, &plan.columns, true) {
        player.unpin(number);
    }
    // The table says what each row got.
    let save = || say("lesson-save-rows");
    if !player.arms_hidden() && buttons::button(ui, theme, &save(), Emphasis::Plain, 32.0) {
        actions.push(UiAction::LessonRows);
    }
    let hints = player.hints();
    let (words, ink) = match hints.first() {
        Some(hint) => (hint_words(hint), theme.warning),
        None if player.answers().rows().len() >= plan.rows => {
            (say("lesson-hint-fair"), theme.cells.chondrocyte)
        }
        None => return,
    };
    tutor(ui, theme, &words, ink);
}
