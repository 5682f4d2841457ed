//! Outcomes: four cards with their course, and the cells in view.

use bevy_egui::egui::{self, Rect, Sense, Shape, Stroke, Ui, pos2, vec2};

use crate::experiment::parts::own_pain_mm;
use crate::live::Snapshot;
use crate::model::condition::{Damage, Drawn, Milieu};
use crate::model::words::{CellKind, Polarisation};
use crate::scenario::Scenario;
use crate::sim::Row;
use crate::theme::{Hex, Theme};
use crate::ui::kit::card::Card;
use crate::ui::kit::numbers::fixed;
use crate::ui::kit::style::{colour, plain, serif};
use crate::ui::kit::word_card::Naming;
use crate::ui::kit::words::{say, say_with};
use crate::ui::kit::{card, widgets, word_card};
use crate::ui::plate::legend::mark_note;
use crate::ui::results::{compare, plots};
use crate::ui::state::input::PanelInput;
use crate::ui::state::plots::PlotState;

/// How the outcomes of a scenario are read from a row, and after them the pain by the knee itself.
#[must_use]
pub fn readings(scenario: &Scenario) -> Vec<fn(&Row) -> f64> {
    let mut readings: Vec<fn(&Row) -> f64> = outcomes_of(scenario)
        .iter()
        .map(|outcome| outcome.read)
        .collect();
    readings.push(own_pain_mm);
    readings
}

/// Place of the pain by the knee itself among the [`readings`].
#[must_use]
pub fn own_pain_at(scenario: &Scenario) -> usize {
    outcomes_of(scenario).len()
}

/// An outcome that a card shows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Outcome {
    /// Key of its name.
    pub(crate) name: &'static str,
    /// Key of its unit; empty without one.
    pub(crate) unit: &'static str,
    /// The column of the history that it is.
    pub(crate) column: &'static str,
    /// How it is read from a row, in its unit.
    pub(crate) read: fn(&Row) -> f64,
    /// Decimals.
    pub(crate) digits: usize,
}

/// The outcome of a column, as it is or as a percentage of a share.
macro_rules! outcome {
    ($name:literal, $unit:literal, $column:ident, $digits:literal $(, times $factor:literal)?) => {
        Outcome {
            name: $name,
            unit: $unit,
            column: stringify!($column),
            read: |row| $($factor *)? row.$column,
            digits: $digits,
        }
    };
}

pub(crate) fn outcomes_of(scenario: &Scenario) -> Vec<Outcome> {
    let condition = scenario.condition;
    match (condition.milieu(), condition.drawn(), condition.damage()) {
        (Milieu::Dish, _, _) => vec![
            outcome!("stem-left", "", stem_drawn, 0),
            outcome!("became-cartilage", "", chondrocytes_drawn, 0),
            outcome!("became-bone", "", osteoblasts_drawn, 0),
            outcome!("became-muscle-like", "", myocytes_drawn, 0),
            outcome!("became-fat", "", adipocytes_drawn, 0),
            outcome!("cells-all", "", cells_drawn, 0),
        ],
        (Milieu::Body, Drawn::OneToOne, _) => vec![
            outcome!("inflammation", "", inflammation_c, 2),
            outcome!("healing-signal", "", healing_a, 2),
            outcome!("inflaming-share", "percent", m1_fraction, 0, times 100.0),
            outcome!("healing-share", "percent", m2_fraction, 0, times 100.0),
        ],
        (Milieu::Body, Drawn::ForMany, Damage::None | Damage::Worn) => vec![
            outcome!("pain", "of-100", pain_vas_mm, 0),
            outcome!("function", "of-100", function_0_100, 0),
            outcome!("cartilage", "percent", cartilage_percent, 1),
            outcome!("inflammation", "", inflammation_c, 2),
        ],
        (Milieu::Body, Drawn::ForMany, Damage::Hole(_) | Damage::Tear(_)) => vec![
            outcome!("pain", "of-100", pain_vas_mm, 0),
            outcome!("function", "of-100", function_0_100, 0),
            outcome!("defect", "percent", defect_fill_percent, 0),
            outcome!("inflammation", "", inflammation_c, 2),
        ],
    }
}

/// Colour of an outcome: that of its cells or of its signal, as everywhere.
fn ink_of(theme: &Theme, name: &str) -> Hex {
    let (cells, fields) = (&theme.cells, &theme.fields);
    match name {
        "stem-left" => cells.stem,
        "became-cartilage" | "cartilage" | "defect" => cells.chondrocyte,
        "became-bone" => cells.osteoblast,
        "became-muscle-like" => cells.myocyte,
        "became-fat" => theme.cell(CellKind::Adipocyte, Polarisation::M0),
        "inflammation" => fields.inflammation,
        "healing-signal" => fields.healing,
        "inflaming-share" => cells.macrophage_m1,
        "healing-share" => cells.macrophage_m2,
        _ => theme.text_1,
    }
}

/// A short word under the value of a card, and a sentence for who points at it.
fn note_of(name: &str, snapshot: &Snapshot) -> (String, String) {
    match name {
        "pain" => compare::placebo_points(snapshot).map_or_else(Default::default, |points| {
            let note = say_with("placebo-less", &[("n", points.to_string())]);
            (note, say("placebo-less-help"))
        }),
        "became-muscle-like" => (String::new(), say("became-muscle-like-help")),
        _ => Default::default(),
    }
}

/// Key of the card that explains the name of an outcome.
fn word_of(name: &str) -> Option<&'static str> {
    match name {
        "stem-left" => Some("mesenchymal"),
        "inflammation" => Some("inflammation"),
        "healing-signal" => Some("healing"),
        "inflaming-share" | "healing-share" => Some("macrophage"),
        _ => None,
    }
}

/// What came of it: the numbers, and under them the plots if there are any.
pub(crate) fn outcomes(
    ui: &mut Ui,
    plots: Option<&mut PlotState>,
    naming: Naming,
    input: &PanelInput<'_>,
) {
    let theme = input.theme;
    let snapshot = input.snapshot;
    let title = match snapshot.scenario.stage.name.as_str() {
        "dish" => "how-dish",
        "strip" => "how-strip",
        _ => "how-knee",
    };
    let when = if snapshot.day < 21.0 {
        say_with(
            "day-n",
            &[("day", format!("{:.0}", libm::floor(snapshot.day)))],
        )
    } else {
        say_with("week-n", &[("week", format!("{:.0}", snapshot.day / 7.0))])
    };
    let width = ui.available_width();
    let when = widgets::fitted(ui, &when, plain(14.0), colour(theme.text_2), width);
    // The heading takes the largest size that leaves room for the day.
    let room = width - when.size().x - 42.0;
    let heading = [27.0, 22.0, 18.0, 15.0]
        .into_iter()
        .map(|size| widgets::fitted(ui, &say(title), serif(size), colour(theme.text_1), width))
        .find(|heading| heading.size().x <= room)
        .unwrap_or_else(|| {
            let ink = colour(theme.text_1);
            ui.painter().layout(say(title), serif(17.0), ink, room)
        });
    let tall = heading.size().y.max(30.0);
    let (place, _) = ui.allocate_exact_size(vec2(width, tall), Sense::hover());
    let corner = pos2(place.right() - 28.0, place.top() + 1.0);
    let help = Rect::from_min_size(corner, vec2(28.0, 28.0));
    ui.scope_builder(egui::UiBuilder::new().max_rect(help), |ui| {
        widgets::hint(ui, theme, &say("outcomes-help"));
    });
    let middle = |galley: &egui::Galley| place.center().y - galley.size().y / 2.0;
    ui.painter().galley(
        pos2(place.left(), middle(&heading)),
        heading.clone(),
        colour(theme.text_1),
    );
    ui.painter().galley(
        pos2(help.left() - 6.0 - when.size().x, middle(&when)),
        when.clone(),
        colour(theme.text_2),
    );
    let rows = &snapshot.history.rows;
    let height = ui.available_height();
    let width = (ui.available_width() - 10.0) / 2.0;
    let table = outcomes_of(&snapshot.scenario);
    let card_height = if table.len() > 4 {
        (height * 0.155).clamp(80.0, 130.0)
    } else {
        (height * 0.19).clamp(98.0, 160.0)
    };
    let baseline = snapshot.history.baseline();
    for pair in table.chunks(2) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            for one in pair {
                let Outcome {
                    name,
                    unit,
                    read,
                    digits,
                    ..
                } = one;
                let course: Vec<f64> = rows.iter().map(read).collect();
                let control: Vec<f64> = match (input.twin, input.ghost) {
                    (Some(twin), _) => twin.history.rows.iter().map(read).collect(),
                    (None, Some(ghost)) => {
                        let seen = ghost.rows.iter().take_while(|row| row.day <= snapshot.day);
                        seen.map(read).collect()
                    }
                    (None, None) => Vec::new(),
                };
                let value = course.last().copied().unwrap_or(0.0);
                let first = baseline.map_or(0.0, read);
                let (note, tip) = note_of(name, snapshot);
                let content = Card {
                    note,
                    tip,
                    word: word_of(name),
                    name: say(name),
                    value: fixed(value, *digits),
                    unit: if unit.is_empty() {
                        String::new()
                    } else {
                        say(unit)
                    },
                    from: say_with("from-value", &[("value", fixed(first, *digits))]),
                    course: &course,
                    control: &control,
                    ink: colour(ink_of(theme, name)),
                };
                card::card(ui, theme, vec2(width, card_height), &content);
            }
        });
    }
    if input.twin.is_some() || input.ghost.is_some() {
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(26.0, 14.0), Sense::hover());
            let line = [rect.left_center(), rect.right_center()];
            ui.painter().extend(Shape::dashed_line(
                &line,
                Stroke::new(2.0, colour(theme.text_3)),
                4.0,
                4.0,
            ));
            let dashed = input.twin.map_or_else(
                || say("before-change"),
                |twin| {
                    let twin = compare::name_of(input.live.twin.as_ref(), twin);
                    say_with("dashed-twin", &[("twin", twin)])
                },
            );
            let dashed = egui::RichText::new(dashed)
                .font(plain(13.0))
                .color(colour(theme.text_2));
            ui.add(egui::Label::new(dashed).truncate());
        });
    }
    let Some(plots) = plots else { return };
    ui.add_space(2.0);
    if plots.shown == 0 && ui.available_height() > 190.0 {
        let ink = colour(theme.text_3);
        word_card::sentence(ui, theme, &mark_note(snapshot), plain(12.5), ink);
    }
    plots::plots(ui, plots, naming, input);
}
