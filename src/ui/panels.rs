//! The panels round the knee: controls, outcomes, transport, and the card of a cell.

use bevy_egui::egui::{
    self, Align2, Area, Color32, CornerRadius, Frame, Id, Margin, Order, Rect, Sense, Shape,
    Stroke, StrokeKind, Ui, pos2, vec2,
};
use egui_plot::{HoverPosition, Line, Plot, PlotPoints};

use super::desk::{Desk, PACES, SOURCES, WALKING, Wish};
use super::glyph;
use super::plate_words::{VEILS, grouped, mark_note, veil_mark, veil_value};
use super::style::{bold, colour, faded, plain, serif};
use super::widgets::{self, Card};
use super::words::{knows, say, say_with};
use crate::lens::Area as Part;
use crate::live::{LiveState, Snapshot};
use crate::model::words::{CellKind, Polarisation, TreatmentKind};
use crate::scenario::Scenario;
use crate::sim::{Ability, CellStory, EventKind, History, Row, STEPS_PER_DAY};
use crate::theme::{Theme, ThemeName};

/// Everything the panels look at.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// The theme.
    pub theme: &'a Theme,
    /// Its name.
    pub theme_name: ThemeName,
    /// The run.
    pub snapshot: &'a Snapshot,
    /// Its control.
    pub twin: Option<&'a Snapshot>,
    /// The line that was left when a past moment was changed.
    pub ghost: Option<&'a History>,
    /// How the worker stands.
    pub live: &'a LiveState,
    /// Veils, cells and chromosomes shown.
    pub shown: Shown,
}

/// What of the picture is switched on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// Inflammation, healing, growth factor, oxygen.
    pub veils: [bool; 4],
    /// Cells.
    pub cells: bool,
    /// Chromosomes.
    pub chromosomes: bool,
}

/// Sizes that follow from the window.
#[derive(Debug, Clone, Copy)]
struct Layout {
    margin: f32,
    bar: f32,
    transport: f32,
    left: f32,
    right: f32,
    /// Whether the controls stand beside the knee; in a drawer otherwise.
    beside: bool,
}

fn layout(window: egui::Vec2) -> Layout {
    if window.x >= 1700.0 {
        Layout {
            margin: 24.0,
            bar: 56.0,
            transport: 126.0,
            left: 292.0,
            right: 368.0,
            beside: true,
        }
    } else if window.x >= 1200.0 {
        Layout {
            margin: 12.0,
            bar: 48.0,
            transport: 92.0,
            left: 236.0,
            right: 300.0,
            beside: true,
        }
    } else {
        Layout {
            margin: 8.0,
            bar: 44.0,
            transport: 76.0,
            left: 250.0,
            right: 236.0,
            beside: false,
        }
    }
}

/// The part of the window that no panel covers.
#[must_use]
pub fn free_area(window: egui::Vec2, bare: bool) -> Part {
    let l = layout(window);
    if bare {
        return Part {
            x: 0.0,
            y: 0.0,
            width: window.x,
            height: window.y,
        };
    }
    let left = if l.beside {
        l.margin * 2.0 + l.left
    } else {
        l.margin
    };
    let top = l.margin + l.bar;
    Part {
        x: left,
        y: top,
        width: (window.x - left - l.margin * 2.0 - l.right).max(50.0),
        height: (window.y - top - l.transport - l.margin * 2.0).max(50.0),
    }
}

fn panel_frame(theme: &Theme, radius: u8, margin: i8) -> Frame {
    Frame::NONE
        .fill(colour(theme.panel))
        .stroke(Stroke::new(1.0, colour(theme.line)))
        .corner_radius(CornerRadius::same(radius))
        .inner_margin(Margin::same(margin))
}

/// A panel at a fixed place.
fn panel<R>(
    context: &egui::Context,
    theme: &Theme,
    name: &str,
    rect: Rect,
    margin: i8,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    Area::new(Id::new(name))
        .fixed_pos(rect.min)
        .order(Order::Middle)
        .constrain(false)
        .show(context, |ui| {
            panel_frame(theme, 18, margin)
                .show(ui, |ui| {
                    let inner =
                        rect.size() - vec2(2.0 * f32::from(margin), 2.0 * f32::from(margin));
                    ui.set_min_size(inner);
                    ui.set_max_size(inner);
                    add(ui)
                })
                .inner
        })
        .inner
}

/// All panels of the window. Returns what the user wishes.
pub fn show(
    context: &egui::Context,
    desk: &mut Desk,
    look: &Look<'_>,
    shown: &mut Shown,
) -> Vec<Wish> {
    let mut wishes = Vec::new();
    let window = context.content_rect();
    let l = layout(window.size());
    if desk.bare {
        return wishes;
    }
    top_bar(context, desk, look, window, &l, &mut wishes);
    let body_top = window.top() + l.margin + l.bar + l.margin * 0.8;
    let body_bottom = window.bottom() - l.margin * 1.6 - l.transport;
    let left = Rect::from_min_max(
        pos2(window.left() + l.margin, body_top),
        pos2(window.left() + l.margin + l.left, body_bottom),
    );
    if l.beside || desk.drawer {
        panel(context, look.theme, "controls", left, 16, |ui| {
            controls(ui, desk, look, &mut wishes);
        });
    }
    let right = Rect::from_min_max(
        pos2(window.right() - l.margin - l.right, body_top),
        pos2(window.right() - l.margin, body_bottom),
    );
    if look.snapshot.story.is_some() {
        panel(context, look.theme, "why", right, 16, |ui| {
            why(ui, look, &mut wishes);
        });
    } else {
        panel(context, look.theme, "outcomes", right, 16, |ui| {
            outcomes(ui, look);
        });
    }
    let bottom = Rect::from_min_max(
        pos2(
            window.left() + l.margin,
            window.bottom() - l.margin - l.transport,
        ),
        pos2(window.right() - l.margin, window.bottom() - l.margin),
    );
    panel(context, look.theme, "transport", bottom, 10, |ui| {
        transport(ui, desk, look, &mut wishes);
    });
    chips(context, desk, look, shown, window, &l, &mut wishes);
    notes(context, desk, look, window);
    if desk.help {
        help(context, desk, look, window);
    }
    wishes
}

fn top_bar(
    context: &egui::Context,
    desk: &mut Desk,
    look: &Look<'_>,
    window: Rect,
    l: &Layout,
    wishes: &mut Vec<Wish>,
) {
    let theme = look.theme;
    let bar = Rect::from_min_size(
        window.min + vec2(l.margin, l.margin * 0.7),
        vec2(window.width() - 2.0 * l.margin, l.bar),
    );
    let back = context.layer_painter(egui::LayerId::new(Order::Background, Id::new("top back")));
    back.rect_filled(
        bar.expand2(vec2(l.margin * 0.4, 0.0)),
        CornerRadius::same(18),
        faded(theme.panel, 0.86),
    );
    Area::new(Id::new("top bar"))
        .fixed_pos(bar.min)
        .order(Order::Middle)
        .constrain(false)
        .show(context, |ui| {
            ui.set_min_size(bar.size());
            ui.set_max_size(bar.size());
            ui.horizontal_centered(|ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                let (mark, _) = ui.allocate_exact_size(vec2(34.0, 34.0), Sense::hover());
                glyph::paint(
                    ui.painter(),
                    mark.center(),
                    12.0,
                    CellKind::Stem,
                    Polarisation::M0,
                    theme,
                );
                ui.label(
                    egui::RichText::new(say("app"))
                        .font(serif(25.0))
                        .color(colour(theme.text_1)),
                );
                ui.add_space(4.0);
                let (rule, _) = ui.allocate_exact_size(vec2(1.0, 28.0), Sense::hover());
                ui.painter()
                    .rect_filled(rule, CornerRadius::ZERO, colour(theme.line));
                ui.add_space(4.0);
                egui::ComboBox::from_id_salt("scenario")
                    .width(270.0)
                    .height(460.0)
                    .selected_text(
                        egui::RichText::new(&look.snapshot.scenario.title).font(bold(17.0)),
                    )
                    .show_ui(ui, |ui| {
                        for name in Scenario::NAMES {
                            let Ok(scenario) = Scenario::built_in(name) else {
                                continue;
                            };
                            let here = look.snapshot.scenario.name == *name;
                            let text = egui::RichText::new(&scenario.title).font(plain(16.0));
                            if ui
                                .selectable_label(here, text)
                                .on_hover_text(&scenario.question)
                                .clicked()
                                && !here
                            {
                                wishes.push(Wish::Load(name));
                            }
                        }
                    });
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    if widgets::round(ui, theme, &say("help"), 38.0, false, |painter, at, ink| {
                        painter.text(at, Align2::CENTER_CENTER, "?", bold(18.0), ink);
                    }) {
                        desk.help = !desk.help;
                    }
                    let (word, other) = match look.theme_name {
                        ThemeName::Theatre => ("projector", ThemeName::Projector),
                        ThemeName::Projector => ("theatre", ThemeName::Theatre),
                    };
                    if widgets::chip(ui, theme, &say(word), false, |painter, at| {
                        painter.circle_stroke(at, 6.0, Stroke::new(1.8, colour(theme.text_2)));
                        painter.circle_filled(at, 2.6, colour(theme.text_2));
                    }) {
                        wishes.push(Wish::Theme(other));
                    }
                    if !l.beside
                        && widgets::chip(
                            ui,
                            theme,
                            &say("show-controls"),
                            desk.drawer,
                            |painter, at| {
                                for dy in [-4.0, 0.0, 4.0] {
                                    painter.line_segment(
                                        [at + vec2(-6.0, dy), at + vec2(6.0, dy)],
                                        Stroke::new(1.8, colour(theme.text_2)),
                                    );
                                }
                            },
                        )
                    {
                        desk.drawer = !desk.drawer;
                    }
                    ui.label(
                        egui::RichText::new(say("not-advice"))
                            .font(plain(13.0))
                            .color(colour(theme.text_3)),
                    );
                });
            });
        });
}

fn controls(ui: &mut Ui, desk: &mut Desk, look: &Look<'_>, wishes: &mut Vec<Wish>) {
    let theme = look.theme;
    let knee = look.snapshot.scenario.stage.name == "knee";
    let tight = ui.available_height() < 560.0;
    let gap = if tight { 4.0 } else { 12.0 };
    ui.spacing_mut().item_spacing.y = if tight { 5.0 } else { 7.0 };
    let small = |ui: &mut Ui, key: &str| {
        ui.label(
            egui::RichText::new(say(key))
                .font(plain(14.0))
                .color(colour(theme.text_2)),
        );
    };
    ui.label(egui::RichText::new(say("treatment")).font(serif(if tight { 22.0 } else { 28.0 })));
    ui.label(
        egui::RichText::new(&look.snapshot.scenario.question)
            .font(plain(14.0))
            .color(colour(theme.text_2)),
    );
    if look.snapshot.scenario.condition != crate::model::words::Condition::Dish {
        ui.add_space(gap);
        small(ui, "cells-from");
        let words: Vec<String> = SOURCES.iter().map(|(_, key)| say(key)).collect();
        if let Some(k) = widgets::segmented(ui, theme, &words[..3], desk.source.min(3), 36.0) {
            desk.source = k;
            desk.dose_log10 = usual_dose_log10(SOURCES[k].0, look.snapshot);
        }
        let others = if desk.source >= 3 { desk.source - 3 } else { 2 };
        if let Some(k) = widgets::segmented(ui, theme, &words[3..], others, 36.0) {
            desk.source = k + 3;
        }
        let (kind, _) = SOURCES[desk.source];
        let with_cells = desk.source < 3;
        if with_cells {
            ui.add_space(gap);
            let cells = f64::from(libm::powf(10.0, desk.dose_log10));
            let shown = round_two(cells);
            let position = (desk.dose_log10 - 4.0) / 4.5;
            if let Some(moved) = widgets::slider(
                ui,
                theme,
                &say("stem-cells-injected"),
                &short_number(shown),
                position,
            ) {
                desk.dose_log10 = 4.0 + 4.5 * moved;
            }
        }
        ui.add_space(gap);
        let again = !look.snapshot.batches.is_empty();
        let cells = with_cells.then(|| round_two(f64::from(libm::powf(10.0, desk.dose_log10))));
        let label = if again {
            say("inject-again")
        } else {
            say("inject")
        };
        if widgets::button(ui, theme, &label, true, if tight { 38.0 } else { 48.0 }) {
            wishes.push(Wish::Treat(kind, cells));
        }
        let compare = if desk.comparing {
            "twin-off"
        } else {
            "twin-on"
        };
        if widgets::button(ui, theme, &say(compare), false, 38.0) {
            desk.comparing = !desk.comparing;
            wishes.push(Wish::Compare(desk.comparing));
        }
    }
    if knee {
        ui.add_space(gap);
        small(ui, "walking");
        let words: Vec<String> = WALKING.iter().map(|(_, key)| say(key)).collect();
        if let Some(k) = widgets::segmented(ui, theme, &words, desk.walking, 36.0) {
            desk.walking = k;
            wishes.push(Wish::Activity(WALKING[k].0));
        }
    }
    ui.add_space(gap);
    let abilities = look.snapshot.abilities;
    for (which, on, key) in [
        (Ability::Signal, abilities.signal, "messengers"),
        (Ability::Build, abilities.build, "builders"),
    ] {
        let mut value = on;
        let text = egui::RichText::new(say(key)).font(plain(14.0));
        if ui.checkbox(&mut value, text).changed() {
            wishes.push(Wish::Switch(which, value));
        }
    }
    ui.add_space((ui.available_height() - 66.0).max(2.0));
    ui.horizontal(|ui| {
        let half = (ui.available_width() - 8.0) / 2.0;
        for (key, wish) in [("again", Wish::Again), ("new-dice", Wish::NewDice)] {
            ui.scope(|ui| {
                ui.set_width(half);
                if widgets::button(ui, theme, &say(key), false, 36.0) {
                    wishes.push(wish);
                }
            });
        }
    });
    ui.label(
        egui::RichText::new(say_with(
            "seed",
            &[("seed", look.snapshot.seed.to_string())],
        ))
        .font(plain(13.0))
        .color(colour(theme.text_3)),
    );
}

fn usual_dose_log10(kind: TreatmentKind, snapshot: &Snapshot) -> f32 {
    let p = &snapshot.parameters;
    let cells = match kind {
        TreatmentKind::Marrow => p.dose_marrow_cells,
        TreatmentKind::Fat => p.dose_fat_cells,
        _ => p.dose_cultured_cells,
    };
    libm::log10f(cells as f32)
}

/// A dose with two digits that count.
fn round_two(cells: f64) -> f64 {
    let power = libm::pow(10.0, libm::floor(libm::log10(cells.max(1.0))) - 1.0);
    libm::round(cells / power) * power
}

/// 50 million, 3 million, 30 000.
fn short_number(value: f64) -> String {
    if value >= 1e6 {
        let millions = value / 1e6;
        if millions >= 10.0 {
            format!("{millions:.0} million")
        } else {
            format!("{millions:.1} million")
        }
    } else {
        grouped(value)
    }
}

/// An outcome that a card shows: key of its name, unit, column, digits, factor.
type Outcome = (&'static str, &'static str, fn(&Row) -> f64, usize);

fn outcomes_of(scenario: &Scenario) -> [Outcome; 4] {
    use crate::model::words::Condition::{Dish, Healthy, Osteoarthritis, Strip};
    match scenario.condition {
        Dish => [
            ("stem-left", "", |row| row.stem_drawn, 0),
            ("became-cartilage", "", |row| row.chondrocytes_drawn, 0),
            ("became-bone", "", |row| row.osteoblasts_drawn, 0),
            ("became-muscle", "", |row| row.myocytes_drawn, 0),
        ],
        Strip => [
            ("inflammation", "", |row| row.inflammation_c, 2),
            ("healing-signal", "", |row| row.healing_a, 2),
            (
                "inflaming-share",
                "percent",
                |row| 100.0 * row.m1_fraction,
                0,
            ),
            ("healing-share", "percent", |row| 100.0 * row.m2_fraction, 0),
        ],
        Healthy | Osteoarthritis => [
            ("pain", "of-100", |row| row.pain_vas_mm, 0),
            ("function", "of-100", |row| row.function_0_100, 0),
            ("cartilage", "percent", |row| row.cartilage_percent, 1),
            ("inflammation", "", |row| row.inflammation_c, 2),
        ],
        _ => [
            ("pain", "of-100", |row| row.pain_vas_mm, 0),
            ("function", "of-100", |row| row.function_0_100, 0),
            ("defect", "percent", |row| row.defect_fill_percent, 0),
            ("inflammation", "", |row| row.inflammation_c, 2),
        ],
    }
}

fn outcomes(ui: &mut Ui, look: &Look<'_>) {
    let theme = look.theme;
    let snapshot = look.snapshot;
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
    let room = width - when.size().x - 8.0;
    let heading = [27.0, 22.0, 18.0, 15.0]
        .into_iter()
        .map(|size| widgets::fitted(ui, &say(title), serif(size), colour(theme.text_1), width))
        .find(|heading| heading.size().x <= room)
        .unwrap_or_else(|| {
            widgets::fitted(ui, &say(title), serif(15.0), colour(theme.text_1), room)
        });
    let (place, _) = ui.allocate_exact_size(vec2(width, 30.0), Sense::hover());
    let middle = |galley: &egui::Galley| place.center().y - galley.size().y / 2.0;
    ui.painter().galley(
        pos2(place.left(), middle(&heading)),
        heading.clone(),
        colour(theme.text_1),
    );
    ui.painter().galley(
        pos2(place.right() - when.size().x, middle(&when)),
        when.clone(),
        colour(theme.text_2),
    );
    let rows = &snapshot.history.rows;
    let height = ui.available_height();
    let card_height = (height * 0.19).clamp(96.0, 160.0);
    let width = (ui.available_width() - 10.0) / 2.0;
    let inks = [
        theme.text_1,
        theme.text_1,
        theme.cells.chondrocyte,
        theme.fields.inflammation,
    ];
    let bench = [
        theme.cells.stem,
        theme.cells.chondrocyte,
        theme.cells.osteoblast,
        theme.cells.myocyte,
    ];
    let dish = snapshot.scenario.stage.name == "dish";
    let table = outcomes_of(&snapshot.scenario);
    for pair in [[0, 1], [2, 3]] {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            for k in pair {
                let (name, unit, read, digits) = table[k];
                let course: Vec<f64> = rows.iter().map(read).collect();
                let control: Vec<f64> = match (look.twin, look.ghost) {
                    (Some(twin), _) => twin.history.rows.iter().map(read).collect(),
                    (None, Some(ghost)) => {
                        let seen = ghost.rows.iter().take_while(|row| row.day <= snapshot.day);
                        seen.map(read).collect()
                    }
                    (None, None) => Vec::new(),
                };
                let value = course.last().copied().unwrap_or(0.0);
                let first = course.first().copied().unwrap_or(0.0);
                let content = Card {
                    name: say(name),
                    value: format!("{value:.digits$}"),
                    unit: if unit.is_empty() {
                        String::new()
                    } else {
                        say(unit)
                    },
                    from: say_with("from-value", &[("value", format!("{first:.digits$}"))]),
                    course: &course,
                    control: &control,
                    ink: colour(if dish { bench[k] } else { inks[k] }),
                };
                widgets::card(ui, theme, vec2(width, card_height), &content);
            }
        });
    }
    if look.twin.is_some() || look.ghost.is_some() {
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(26.0, 14.0), Sense::hover());
            let line = [rect.left_center(), rect.right_center()];
            ui.painter().extend(Shape::dashed_line(
                &line,
                Stroke::new(2.0, colour(theme.text_3)),
                4.0,
                4.0,
            ));
            ui.label(
                egui::RichText::new(say(if look.twin.is_some() {
                    "same-knee"
                } else {
                    "before-change"
                }))
                .font(plain(13.0))
                .color(colour(theme.text_3)),
            );
        });
    }
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        ui.label(egui::RichText::new(say("cells-in-view")).font(bold(16.0)));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let note = mark_note(snapshot);
            let galley = widgets::fitted(
                ui,
                &note,
                plain(12.5),
                colour(theme.text_3),
                ui.available_width(),
            );
            let (rect, _) = ui.allocate_exact_size(galley.size(), Sense::hover());
            ui.painter().galley(rect.min, galley, colour(theme.text_3));
        });
    });
    population(ui, look);
}

/// One line of the population plot.
struct Curve {
    key: &'static str,
    kind: CellKind,
    state: Polarisation,
    read: fn(&Row) -> f64,
}

const CURVES: [Curve; 6] = [
    Curve {
        key: "short-stem",
        kind: CellKind::Stem,
        state: Polarisation::M0,
        read: |row| row.stem_drawn,
    },
    Curve {
        key: "short-m1",
        kind: CellKind::Macrophage,
        state: Polarisation::M1,
        read: |row| row.macrophages_drawn * row.m1_fraction,
    },
    Curve {
        key: "short-m2",
        kind: CellKind::Macrophage,
        state: Polarisation::M2,
        read: |row| row.macrophages_drawn * row.m2_fraction,
    },
    Curve {
        key: "short-chondrocyte",
        kind: CellKind::Chondrocyte,
        state: Polarisation::M0,
        read: |row| row.chondrocytes_drawn,
    },
    Curve {
        key: "short-osteoblast",
        kind: CellKind::Osteoblast,
        state: Polarisation::M0,
        read: |row| row.osteoblasts_drawn,
    },
    Curve {
        key: "short-myocyte",
        kind: CellKind::Myocyte,
        state: Polarisation::M0,
        read: |row| row.myocytes_drawn,
    },
];

/// Cells over time, with the name of each line at its end.
fn population(ui: &mut Ui, look: &Look<'_>) {
    let theme = look.theme;
    let rows = &look.snapshot.history.rows;
    let size = ui.available_size() - vec2(0.0, 2.0);
    if size.y < 60.0 {
        return;
    }
    let labels = 118.0;
    let every = rows.len().div_ceil(300).max(1);
    let curves: Vec<&Curve> = CURVES
        .iter()
        .filter(|curve| rows.iter().any(|row| (curve.read)(row) >= 1.0))
        .collect();
    let (whole, _) = ui.allocate_exact_size(size, Sense::hover());
    let place = Rect::from_min_max(whole.min, pos2(whole.right() - labels, whole.bottom()));
    let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(place));
    let response = Plot::new("population")
        .show_background(false)
        .show_grid(false)
        .allow_zoom(false)
        .allow_drag(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .include_y(0.0)
        .include_x(7.0)
        .set_margin_fraction(vec2(0.0, 0.06))
        .y_axis_min_width(34.0)
        .label_formatter(|place| match place {
            HoverPosition::NearDataPoint {
                plot_name,
                position,
                ..
            } => Some(format!(
                "{plot_name}\n{} {:.0}: {:.0}",
                say("day"),
                position.x,
                position.y
            )),
            _ => None,
        })
        .show(&mut inner, |plot| {
            for curve in &curves {
                let points: PlotPoints<'_> = rows
                    .iter()
                    .enumerate()
                    .filter(|(k, _)| k % every == 0 || k + 1 == rows.len())
                    .map(|(_, row)| [row.day, (curve.read)(row)])
                    .collect();
                plot.line(
                    Line::new(say(curve.key), points)
                        .color(colour(theme.cell(curve.kind, curve.state)))
                        .width(2.4),
                );
            }
        });
    let Some(last) = rows.last() else { return };
    let mut ends: Vec<(f32, &Curve)> = curves
        .iter()
        .map(|curve| {
            (
                response
                    .transform
                    .position_from_point(&egui_plot::PlotPoint::new(last.day, (curve.read)(last)))
                    .y,
                *curve,
            )
        })
        .collect();
    ends.sort_by(|a, b| a.0.total_cmp(&b.0));
    let count = ends.len();
    let gap = (whole.height() / count.max(1) as f32).min(33.0);
    let with_counts = gap > 30.0;
    let mut y_before = whole.top() + 14.0 - gap;
    for (k, (wanted, curve)) in ends.into_iter().enumerate() {
        let most = whole.bottom() - 14.0 - gap * (count - 1 - k) as f32;
        let y = wanted.max(y_before + gap).min(most).max(whole.top() + 14.0);
        y_before = y;
        let ink = colour(theme.cell(curve.kind, curve.state));
        let start = pos2(place.right() + 2.0, wanted);
        let mark = pos2(place.right() + 22.0, y);
        ui.painter().line_segment(
            [start, mark - vec2(9.0, 0.0)],
            Stroke::new(1.0, ink.gamma_multiply(0.7)),
        );
        glyph::paint(ui.painter(), mark, 6.5, curve.kind, curve.state, theme);
        let text_left = mark.x + 13.0;
        let name = widgets::fitted(
            ui,
            &say(curve.key),
            bold(12.5),
            colour(theme.text_1),
            whole.right() - text_left,
        );
        let name_top = if with_counts { y - 15.0 } else { y - 8.0 };
        ui.painter()
            .galley(pos2(text_left, name_top), name, colour(theme.text_1));
        if !with_counts {
            continue;
        }
        ui.painter().text(
            pos2(text_left, y + 8.0),
            Align2::LEFT_CENTER,
            grouped((curve.read)(last)),
            plain(12.5),
            colour(theme.text_2),
        );
    }
}

/// One sentence on what is going on.
#[must_use]
pub fn story_line(snapshot: &Snapshot) -> String {
    let told = snapshot
        .history
        .events
        .iter()
        .rev()
        .find(|event| event.kind != EventKind::Changed || snapshot.step < event.step + 48);
    match told {
        Some(event) => {
            let key = format!("story-{}", event.kind.key());
            if knows(&key) {
                say(&key)
            } else {
                snapshot.scenario.question.clone()
            }
        }
        None => snapshot.scenario.question.clone(),
    }
}

fn transport(ui: &mut Ui, desk: &mut Desk, look: &Look<'_>, wishes: &mut Vec<Wish>) {
    let theme = look.theme;
    let tall = ui.available_height() > 90.0;
    let size = if tall { 62.0 } else { 46.0 };
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let running = look.live.running;
        let word = if running { say("pause") } else { say("play") };
        if widgets::round(ui, theme, &word, size, true, |painter, at, ink| {
            if running {
                widgets::pause_sign(painter, at, ink, size * 0.36);
            } else {
                widgets::play_sign(painter, at, ink, size * 0.38);
            }
        }) {
            wishes.push(Wish::TogglePlay);
        }
        if widgets::round(ui, theme, &say("step"), 44.0, false, |painter, at, ink| {
            widgets::play_sign(painter, at - vec2(3.0, 0.0), ink, 15.0);
            painter.rect_filled(
                Rect::from_center_size(at + vec2(9.0, 0.0), vec2(3.0, 15.0)),
                CornerRadius::same(1),
                ink,
            );
        }) {
            wishes.push(Wish::StepHour);
        }
        if tall {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                ui.add_space((ui.available_height() - 66.0).max(0.0) / 2.0);
                for (key, on, wish, turn) in [
                    ("undo", look.live.can_undo, Wish::Undo, 1.0f32),
                    ("redo", look.live.can_redo, Wish::Redo, -1.0),
                ] {
                    ui.add_enabled_ui(on, |ui| {
                        if widgets::round(ui, theme, &say(key), 31.0, false, |painter, at, ink| {
                            widgets::turn_sign(painter, at, ink, 6.5, turn);
                        }) {
                            wishes.push(wish);
                        }
                    });
                }
            });
        }
        egui::ComboBox::from_id_salt("pace")
            .width(118.0)
            .selected_text(egui::RichText::new(say(PACES[desk.pace].1)).font(plain(15.0)))
            .show_ui(ui, |ui| {
                for (k, (pace, key)) in PACES.iter().enumerate() {
                    if ui
                        .selectable_label(
                            desk.pace == k,
                            egui::RichText::new(say(key)).font(plain(15.0)),
                        )
                        .clicked()
                    {
                        desk.pace = k;
                        wishes.push(Wish::Pace(*pace));
                    }
                }
            });
        let (day, _) = ui.allocate_exact_size(
            vec2(if tall { 84.0 } else { 70.0 }, ui.available_height()),
            Sense::hover(),
        );
        ui.painter().text(
            pos2(day.left(), day.center().y - if tall { 26.0 } else { 20.0 }),
            Align2::LEFT_CENTER,
            say("day"),
            plain(14.0),
            colour(theme.text_2),
        );
        ui.painter().text(
            pos2(day.left(), day.center().y + 8.0),
            Align2::LEFT_CENTER,
            format!("{:.0}", libm::floor(look.snapshot.day)),
            bold(if tall { 42.0 } else { 32.0 }),
            colour(theme.text_1),
        );
        timeline(ui, look, tall, wishes);
    });
}

/// The story, the bar of days with its chapters, and what is not simulated yet.
fn timeline(ui: &mut Ui, look: &Look<'_>, tall: bool, wishes: &mut Vec<Wish>) {
    let theme = look.theme;
    let (area, _) = ui.allocate_exact_size(ui.available_size() - vec2(16.0, 0.0), Sense::hover());
    let story = widgets::fitted(
        ui,
        &story_line(look.snapshot),
        serif(if tall { 24.0 } else { 19.0 }),
        colour(theme.text_1),
        area.width(),
    );
    ui.painter().galley(
        pos2(area.left(), area.top() + if tall { 6.0 } else { 0.0 }),
        story,
        colour(theme.text_1),
    );
    let y = area.top() + if tall { 60.0 } else { 40.0 };
    let track = Rect::from_center_size(pos2(area.center().x, y), vec2(area.width(), 9.0));
    let end = look.live.end_step.max(1) as f32;
    let x_of = |step: f32| track.left() + track.width() * (step / end).clamp(0.0, 1.0);
    ui.painter()
        .rect_filled(track, CornerRadius::same(4), colour(theme.line));
    let now = x_of(look.snapshot.step as f32);
    // Known already, from a look ahead before going back.
    let known = x_of(look.live.known_step as f32).max(now);
    if known > now + 1.0 {
        ui.painter().rect_filled(
            Rect::from_min_max(pos2(now, track.top()), pos2(known, track.bottom())),
            CornerRadius::same(4),
            faded(theme.accent, 0.38),
        );
    }
    // The future is hatched: nobody knows it yet.
    let mut x = known + 8.0;
    while x < track.right() - 5.0 {
        ui.painter().line_segment(
            [
                pos2(x, track.bottom() - 1.0),
                pos2(x + 5.0, track.top() + 1.0),
            ],
            Stroke::new(1.2, faded(theme.text_3, 0.55)),
        );
        x += 13.0;
    }
    let done = Rect::from_min_max(track.min, pos2(now, track.bottom()));
    ui.painter()
        .rect_filled(done, CornerRadius::same(4), colour(theme.accent));
    let bar = ui
        .interact(
            track.expand2(vec2(0.0, 10.0)),
            ui.id().with("timeline"),
            Sense::click_and_drag(),
        )
        .on_hover_text(say("timeline-help"));
    if (bar.clicked() || bar.dragged() || bar.drag_stopped())
        && let Some(pointer) = bar.interact_pointer_pos()
    {
        let step = ((pointer.x - track.left()) / track.width()).clamp(0.0, 1.0) * end;
        // While the hand drags it goes only where it is known; let go, it runs on to where it was let go.
        let step = if bar.dragged() && !bar.drag_stopped() {
            step.min(look.live.known_step as f32)
        } else {
            step
        };
        let day = f64::from(libm::roundf(step)) / STEPS_PER_DAY as f64;
        if (day - look.snapshot.day).abs() > 1.0 / 48.0 {
            wishes.push(Wish::RunToDay(day));
        }
    }
    let mut label_end = f32::MIN;
    for event in &look.snapshot.history.events {
        if matches!(event.kind, EventKind::Changed) {
            continue;
        }
        let x = x_of(event.step as f32);
        ui.painter().circle(
            pos2(x, y),
            6.5,
            colour(theme.text_1),
            Stroke::new(2.5, colour(theme.panel)),
        );
        let text = say(&format!("chapter-{}", event.kind.key()));
        let galley = ui
            .painter()
            .layout_no_wrap(text, plain(13.0), colour(theme.text_2));
        let left = (x - 0.5 * galley.size().x).max(track.left());
        if left > label_end + 8.0 && left + galley.size().x < now.max(track.left() + 90.0) - 8.0 {
            label_end = left + galley.size().x;
            ui.painter()
                .galley(pos2(left, y + 12.0), galley, colour(theme.text_2));
        }
    }
    ui.painter().circle(
        pos2(now, y),
        11.0,
        colour(theme.text_1),
        Stroke::new(4.0, colour(theme.accent)),
    );
    let days = look.live.end_step / STEPS_PER_DAY;
    let rest = say_with("not-yet", &[("day", days.to_string())]);
    let galley = ui
        .painter()
        .layout_no_wrap(rest, plain(13.0), colour(theme.text_3));
    if now + 30.0 + galley.size().x < track.right() {
        ui.painter().galley(
            pos2(track.right() - galley.size().x, y + 12.0),
            galley,
            colour(theme.text_3),
        );
    }
}

fn chips(
    context: &egui::Context,
    desk: &mut Desk,
    look: &Look<'_>,
    shown: &mut Shown,
    window: Rect,
    l: &Layout,
    wishes: &mut Vec<Wish>,
) {
    let theme = look.theme;
    let free = free_area(window.size(), false);
    let compact = free.width < 1060.0;
    Area::new(Id::new("chips"))
        .fixed_pos(pos2(
            free.x + 0.5 * free.width,
            window.bottom() - l.margin * 1.6 - l.transport - 6.0,
        ))
        .pivot(Align2::CENTER_BOTTOM)
        .order(Order::Middle)
        .show(context, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                for (k, (signal, key)) in VEILS.iter().enumerate() {
                    let off_dish = look.snapshot.scenario.stage.name == "dish" && k < 2;
                    if off_dish {
                        continue;
                    }
                    let before = shown.veils[k];
                    if widgets::chip_sized(ui, theme, compact, &say(key), before, |painter, at| {
                        veil_mark(painter, theme, *signal, at);
                    }) {
                        shown.veils[k] = !before;
                    }
                }
                if widgets::chip_sized(
                    ui,
                    theme,
                    compact,
                    &say("cells"),
                    shown.cells,
                    |painter, at| {
                        glyph::paint(
                            painter,
                            at,
                            7.0,
                            CellKind::Chondrocyte,
                            Polarisation::M0,
                            theme,
                        );
                    },
                ) {
                    shown.cells = !shown.cells;
                }
                if widgets::chip_sized(
                    ui,
                    theme,
                    compact,
                    &say("names"),
                    desk.names,
                    |painter, at| {
                        painter.line_segment(
                            [at + vec2(-7.0, -4.0), at + vec2(0.0, -4.0)],
                            Stroke::new(1.6, colour(theme.text_2)),
                        );
                        painter.line_segment(
                            [at + vec2(0.0, -4.0), at + vec2(7.0, 5.0)],
                            Stroke::new(1.6, colour(theme.text_2)),
                        );
                    },
                ) {
                    desk.names = !desk.names;
                }
                if widgets::chip_sized(
                    ui,
                    theme,
                    compact,
                    &say("dna"),
                    shown.chromosomes,
                    |painter, at| {
                        for k in 0..4 {
                            let dy = k as f32 * 4.0 - 6.0;
                            painter.line_segment(
                                [at + vec2(-5.0, dy), at + vec2(5.0, dy + 3.0)],
                                Stroke::new(1.5, colour(theme.text_2)),
                            );
                        }
                    },
                ) {
                    shown.chromosomes = !shown.chromosomes;
                }
                if widgets::chip_sized(ui, theme, compact, &say("whole"), false, |painter, at| {
                    painter.rect_stroke(
                        Rect::from_center_size(at, vec2(13.0, 11.0)),
                        CornerRadius::same(2),
                        Stroke::new(1.6, colour(theme.text_2)),
                        StrokeKind::Inside,
                    );
                }) {
                    wishes.push(Wish::Whole);
                }
            });
        });
    // The legend of the veils that are on: mark, name, mean in numbers.
    let lines: Vec<(usize, String)> = (0..4)
        .filter(|&k| shown.veils[k])
        .map(|k| {
            let mean = veil_value(k, look.snapshot.fields[k].mean);
            (
                k,
                format!(
                    "{}: {}",
                    say(VEILS[k].1),
                    say_with("mean-now", &[("value", mean)])
                ),
            )
        })
        .collect();
    if lines.is_empty() {
        return;
    }
    let painter = context.layer_painter(egui::LayerId::new(
        Order::Background,
        Id::new("veil legend"),
    ));
    let bottom = window.bottom() - l.margin * 1.6 - l.transport - 50.0;
    let mut y = bottom - 22.0 * lines.len() as f32;
    for (k, text) in lines {
        let galley = painter.layout_no_wrap(text, plain(13.0), colour(theme.text_1));
        let back = Rect::from_min_size(
            pos2(free.x + 2.0, y - 10.5),
            vec2(galley.size().x + 44.0, 21.0),
        );
        painter.rect_filled(back, CornerRadius::same(10), faded(theme.panel, 0.72));
        veil_mark(&painter, theme, VEILS[k].0, pos2(free.x + 18.0, y));
        painter.galley(
            pos2(free.x + 34.0, y - 0.5 * galley.size().y),
            galley,
            colour(theme.text_1),
        );
        y += 22.0;
    }
}

/// Name of a cell's kind.
#[must_use]
pub fn cell_name(kind: CellKind, state: Polarisation, dying: bool) -> String {
    if dying {
        say("cell-dying")
    } else if kind == CellKind::Macrophage {
        say(&format!("cell-macrophage-{}", state.key()))
    } else {
        say(&format!("cell-{}", kind.key()))
    }
}

fn why(ui: &mut Ui, look: &Look<'_>, wishes: &mut Vec<Wish>) {
    let theme = look.theme;
    let Some(story) = &look.snapshot.story else {
        return;
    };
    let kind = story.state.kind();
    let state = match story.state {
        crate::sim::cell::CellState::Macrophage(state) => state,
        _ => Polarisation::M0,
    };
    ui.horizontal(|ui| {
        let (mark, _) = ui.allocate_exact_size(vec2(44.0, 44.0), Sense::hover());
        ui.painter().rect(
            mark,
            CornerRadius::same(10),
            colour(theme.raised),
            Stroke::new(1.5, colour(theme.cell(kind, state))),
            StrokeKind::Inside,
        );
        glyph::paint(ui.painter(), mark.center(), 13.0, kind, state, theme);
        ui.vertical(|ui| {
            let origin = if story.identity.injected() {
                "cell-injected"
            } else {
                "cell-resident"
            };
            let line = format!("{}, {}", cell_name(kind, state, false), say(origin));
            ui.label(
                egui::RichText::new(line)
                    .font(plain(13.5))
                    .color(colour(theme.text_2)),
            );
            ui.label(egui::RichText::new(say("why-title")).font(serif(22.0)));
        });
    });
    ui.add_space(4.0);
    decisions(ui, theme, story);
    ui.add_space(6.0);
    widgets::rule(ui, theme);
    ui.label(egui::RichText::new(say("why-senses")).font(bold(15.0)));
    let sensed = &story.sensed;
    let fill = |value: f32| value / (1.0 + value);
    for (key, value, part, ink) in [
        (
            "sense-inflammation",
            format!("{:.2} {}", sensed.inflammation, say("half-effects")),
            fill(sensed.inflammation),
            theme.fields.inflammation,
        ),
        (
            "sense-healing",
            format!("{:.2} {}", sensed.healing, say("half-effects")),
            fill(sensed.healing),
            theme.fields.healing,
        ),
        (
            "sense-growth",
            format!("{:.2} ng/mL", sensed.growth),
            fill(sensed.growth),
            theme.fields.growth,
        ),
        (
            "sense-oxygen",
            format!("{:.0} mmHg", sensed.oxygen_mmhg),
            sensed.oxygen_mmhg / 160.0,
            theme.fields.oxygen,
        ),
        (
            "sense-stiffness",
            format!("{:.1} kPa", sensed.stiffness_kpa),
            libm::logf(sensed.stiffness_kpa.max(0.1) * 10.0) / 8.0,
            theme.cells.osteoblast,
        ),
    ] {
        widgets::bar(ui, theme, &say(key), &value, part, colour(ink));
    }
    ui.with_layout(egui::Layout::bottom_up(egui::Align::Min), |ui| {
        if widgets::button(ui, theme, &say("close"), false, 38.0) {
            wishes.push(Wish::Select(None));
        }
    });
}

/// The last decisions of a cell, one plain sentence each, with the chance and the dice.
fn decisions(ui: &mut Ui, theme: &Theme, story: &CellStory) {
    if story.decisions.is_empty() {
        ui.label(egui::RichText::new(say("why-nothing")).font(plain(15.0)));
        return;
    }
    for decision in story.decisions.iter().rev().take(5) {
        let day = f64::from(decision.step) / STEPS_PER_DAY as f64;
        let sentence = say_with(
            "why-line",
            &[
                ("day", format!("{day:.1}")),
                ("act", say(&format!("act-{:?}", decision.act))),
                ("chance", percent(decision.chance)),
                ("draw", percent(decision.draw)),
            ],
        );
        ui.label(
            egui::RichText::new(sentence)
                .font(plain(14.5))
                .color(colour(theme.text_1)),
        );
    }
}

fn percent(share: f32) -> String {
    if share >= 0.1 {
        format!("{:.0} %", share * 100.0)
    } else {
        format!("{:.2} %", share * 100.0)
    }
}

fn notes(context: &egui::Context, desk: &mut Desk, look: &Look<'_>, window: Rect) {
    let seconds = context.input(|input| input.stable_dt).min(0.1);
    for note in &mut desk.notes {
        note.1 -= seconds;
    }
    desk.notes.retain(|note| note.1 > 0.0);
    let theme = look.theme;
    for (k, (text, _)) in desk.notes.iter().rev().take(3).enumerate() {
        Area::new(Id::new(("note", k)))
            .fixed_pos(pos2(
                window.center().x,
                window.top() + 92.0 + 52.0 * k as f32,
            ))
            .pivot(Align2::CENTER_TOP)
            .order(Order::Foreground)
            .show(context, |ui| {
                panel_frame(theme, 14, 12)
                    .stroke(Stroke::new(1.5, colour(theme.warning)))
                    .show(ui, |ui| {
                        ui.label(
                            egui::RichText::new(text)
                                .font(plain(15.0))
                                .color(colour(theme.text_1)),
                        );
                    });
            });
    }
}

fn help(context: &egui::Context, desk: &mut Desk, look: &Look<'_>, window: Rect) {
    let theme = look.theme;
    Area::new(Id::new("help"))
        .fixed_pos(window.center())
        .pivot(Align2::CENTER_CENTER)
        .order(Order::Foreground)
        .show(context, |ui| {
            panel_frame(theme, 18, 24).show(ui, |ui| {
                ui.set_width(620.0_f32.min(window.width() - 80.0));
                ui.label(egui::RichText::new(say("help-title")).font(serif(28.0)));
                ui.label(egui::RichText::new(say("help-text")).font(plain(16.0)));
                ui.add_space(6.0);
                widgets::rule(ui, theme);
                for binding in say("help-keys").split('·') {
                    ui.label(
                        egui::RichText::new(binding.trim())
                            .font(plain(14.5))
                            .color(colour(theme.text_2)),
                    );
                }
                ui.add_space(6.0);
                if widgets::button(ui, theme, &say("close"), true, 42.0) {
                    desk.help = false;
                }
            });
        });
}

/// A small card at the pointer that names what is under it.
pub fn hover_card(
    context: &egui::Context,
    theme: &Theme,
    at: egui::Pos2,
    title: &str,
    detail: &str,
) {
    let painter = context.layer_painter(egui::LayerId::new(Order::Tooltip, Id::new("hover card")));
    let head = painter.layout_no_wrap(title.to_owned(), bold(14.0), colour(theme.text_1));
    let body = painter.layout_no_wrap(detail.to_owned(), plain(13.0), colour(theme.text_2));
    let two = !detail.is_empty();
    let width = if two {
        head.size().x.max(body.size().x)
    } else {
        head.size().x
    };
    let height = if two {
        head.size().y + body.size().y + 2.0
    } else {
        head.size().y
    };
    let size = vec2(width + 24.0, height + 16.0);
    let window = context.content_rect();
    let min = pos2(
        (at.x + 16.0).min(window.right() - size.x - 8.0),
        (at.y + 18.0).min(window.bottom() - size.y - 8.0),
    );
    let rect = Rect::from_min_size(min, size);
    painter.rect(
        rect,
        CornerRadius::same(10),
        colour(theme.panel),
        Stroke::new(1.0, colour(theme.line)),
        StrokeKind::Inside,
    );
    let head_height = head.size().y;
    painter.galley(rect.min + vec2(12.0, 8.0), head, Color32::PLACEHOLDER);
    if two {
        painter.galley(
            rect.min + vec2(12.0, 10.0 + head_height),
            body,
            Color32::PLACEHOLDER,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_knee_keeps_three_fifths_of_the_width_of_a_full_screen() {
        let free = free_area(vec2(1920.0, 1080.0), false);
        assert!(free.width / 1920.0 >= 0.6, "{}", free.width / 1920.0);
        for (width, height) in [(1366.0, 768.0), (1024.0, 600.0)] {
            let free = free_area(vec2(width, height), false);
            assert!(
                free.width / width >= 0.55,
                "{width}: {}",
                free.width / width
            );
            assert!(
                free.height / height >= 0.6,
                "{height}: {}",
                free.height / height
            );
        }
    }

    #[test]
    fn doses_read_as_people_say_them() {
        assert_eq!(short_number(5e7), "50 million");
        assert_eq!(short_number(3e6), "3.0 million");
        assert_eq!(short_number(3e4), "30\u{2009}000");
        assert!((round_two(5.0118e7) - 5e7).abs() < 1.0);
    }
}
