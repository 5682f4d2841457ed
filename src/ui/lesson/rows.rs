//! The table of an investigation: a row for each run that is kept, and what the tutor says of the design.

use bevy_egui::egui::{self, RichText, ScrollArea, Ui};

use crate::lesson::{Column, Hint, Investigation, PinnedRow, Player, factors};
use crate::live::share;
use crate::sim::STEPS_PER_DAY;
use crate::text::{fixed, trimmed};
use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::numbers::short_number;
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::words::{knows, say, say_with};
use crate::ui::state::action::UiAction;
use crate::ui::state::input::PanelInput;
use crate::ui::state::lesson::LessonState;

/// Name of a column as the table has it.
#[must_use]
pub(super) fn heading(column: &Column) -> String {
    let key = match &column.percent_of {
        Some(_) => format!("lesson-column-{}-percent", column.key),
        None => format!("lesson-column-{}", column.key),
    };
    let name = if knows(&key) {
        say(&key)
    } else {
        column.key.replace('_', " ")
    };
    say_with(
        "lesson-column-on-day",
        &[("name", name), ("day", trimmed(column.day, 1))],
    )
}

/// One value of a factor in words: `off@12` is off from day 12 on.
fn value_words(key: &str, value: &str) -> String {
    let (state, day) = value.split_once('@').unwrap_or((value, "0"));
    let whole = format!("lesson-factor-{key}-{state}");
    let words = if knows(&whole) {
        say(&whole)
    } else {
        let state = state
            .parse()
            .map_or_else(|_| state.to_owned(), short_number);
        say_with(&format!("lesson-factor-{key}"), &[("value", state)])
    };
    if day == "0" {
        words
    } else {
        say_with(
            "lesson-factor-from-day",
            &[("what", words), ("day", day.to_owned())],
        )
    }
}

/// What was done in a run, in words.
#[must_use]
pub(super) fn about(row: &PinnedRow) -> String {
    let mut words = Vec::new();
    for (key, value) in factors(row) {
        if key == "scenario" || (key == "dose" && value.split(' ').all(|dose| dose == "usual")) {
            continue;
        }
        match key.split_once(':') {
            Some((family, which)) => {
                let value = format!("{} {value}", which.replace('_', " "));
                words.push(say_with(
                    &format!("lesson-factor-{family}"),
                    &[("value", value)],
                ));
            }
            None => words.extend(value.split(' ').map(|one| value_words(&key, one))),
        }
    }
    words.join(", ")
}

/// The values of a row as they are printed.
pub(super) fn values(row: &PinnedRow, columns: &[Column]) -> Vec<String> {
    columns
        .iter()
        .zip(row.values.iter().chain(std::iter::repeat(&None)))
        .map(|(column, value)| {
            value.map_or_else(
                || say("lesson-not-yet"),
                |value| fixed(value, column.digits),
            )
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
                        head(ui, heading(column));
                    }
                    ui.end_row();
                    for row in &rows {
                        ui.label(RichText::new(row.number.to_string()).font(bold(15.0)));
                        let what = say_with(
                            "lesson-run-about",
                            &[("what", about(row)), ("seed", row.seed.to_string())],
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
                            if ui.small_button("–").on_hover_text(words).clicked() {
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
fn hint_words(hint: &Hint) -> String {
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
        match row_of(input, plan) {
            Ok(row) => player.pin(row),
            Err(error) => actions.push(UiAction::TellWords(error)),
        }
    }
}

/// The table of the investigation, and what the tutor says.
pub(super) fn rows(
    ui: &mut Ui,
    state: &mut LessonState,
    plan: &Investigation,
    input: &PanelInput<'_>,
) {
    let theme = input.theme;
    let Some(player) = &mut state.player else {
        return;
    };
    if player.answers().rows().is_empty() {
        return;
    }
    if let Some(number) = table(ui, theme, player, &plan.columns, true) {
        player.unpin(number);
    }
    let hints = player.hints();
    let (words, ink) = match hints.first() {
        Some(hint) => (hint_words(hint), theme.warning),
        None if player.answers().rows().len() >= plan.rows => {
            (say("lesson-hint-fair"), theme.cells.chondrocyte)
        }
        None => return,
    };
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
