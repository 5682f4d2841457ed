//! Twin knees, same dice: the run beside its twin, and the difference that the treatment alone has made.

use bevy_egui::egui::{
    self, Align2, CornerRadius, Mesh, Rect, Sense, Shape, Stroke, Ui, pos2, vec2,
};

use super::desk::{Desk, SOURCES, Wish};
use super::outcomes::{Outcome, outcomes_of};
use super::panels::Look;
use super::style::{bold, colour, faded, plain, serif};
use super::widgets;
use super::words::{say, say_with};
use crate::experiment::replicates::{ROLLS, band, difference_of};
use crate::live::TwinKind;
use crate::live::rolls::Roll;
use crate::scenario::PlannedTreatment;

/// Which of the twins the picture shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sight {
    /// Both, side by side under one lens.
    #[default]
    Both,
    /// The run.
    Run,
    /// Its twin.
    Twin,
}

impl Sight {
    const ALL: [Self; 3] = [Self::Both, Self::Run, Self::Twin];

    /// The next one, round and round.
    #[must_use]
    pub fn next(self) -> Self {
        Self::ALL[(self as usize + 1) % Self::ALL.len()]
    }
}

/// What is set on the panel of the twins.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Twins {
    /// Which twin: no injection, salt water, steroid, what is chosen on the left.
    pub kind: usize,
    /// Which outcome the difference is drawn of.
    pub outcome: usize,
    /// Which of them the picture shows.
    pub sight: Sight,
    /// Rolls of other dice that are done.
    pub rolls: Vec<Roll>,
}

/// Whether less of an outcome is better.
fn less_is_better(key: &str) -> bool {
    matches!(key, "pain" | "inflammation" | "inflaming-share")
}

/// The twin that is chosen.
fn kind_of(desk: &Desk) -> TwinKind {
    match desk.twins.kind {
        0 => TwinKind::Untreated,
        1 => TwinKind::Saline,
        2 => TwinKind::Steroid,
        _ => {
            let (kind, _) = SOURCES[desk.source.min(SOURCES.len() - 1)];
            let cells = (desk.source < 3).then(|| desk.dose());
            TwinKind::Other(
                PlannedTreatment::new(kind, cells, 0.0)
                    .into_iter()
                    .collect(),
            )
        }
    }
}

/// A twin in words.
#[must_use]
pub fn named(kind: &TwinKind) -> String {
    say(match kind {
        TwinKind::Untreated => "twin-named-untreated",
        TwinKind::Saline => "twin-named-saline",
        TwinKind::Steroid => "twin-named-steroid",
        TwinKind::Exercise => "twin-named-exercise",
        TwinKind::Other(_) => "twin-named-other",
        TwinKind::Before { .. } => "twin-named-before",
    })
}

/// The panel at the right.
pub(super) fn panel(ui: &mut Ui, desk: &mut Desk, look: &Look<'_>, wishes: &mut Vec<Wish>) {
    let theme = look.theme;
    ui.spacing_mut().item_spacing.y = 6.0;
    ui.horizontal(|ui| {
        ui.label(egui::RichText::new(say("twin-title")).font(serif(24.0)));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            widgets::hint(ui, theme, &say("twin-help"));
        });
    });
    ui.label(
        egui::RichText::new(say("twin-only"))
            .font(plain(13.5))
            .color(colour(theme.text_2)),
    );
    let kinds = ["twin-none", "twin-saline", "twin-steroid", "twin-other"].map(say);
    let before = desk.twins.kind;
    for (row, part) in kinds.chunks(2).enumerate() {
        let here = desk.twins.kind.checked_sub(2 * row).filter(|k| *k < 2);
        if let Some(k) = widgets::segmented(ui, theme, part, here.unwrap_or(usize::MAX), 32.0) {
            desk.twins.kind = 2 * row + k;
        }
    }
    if desk.twins.kind != before {
        wishes.push(Wish::Twin(Some(kind_of(desk))));
    }
    let table = outcomes_of(&look.snapshot.scenario);
    numbers(ui, look, &table);
    let names: Vec<String> = table.iter().map(|(name, ..)| say(name)).collect();
    if let Some(k) = widgets::segmented(ui, theme, &names, desk.twins.outcome, 30.0) {
        desk.twins.outcome = k;
    }
    let foot = 128.0;
    let size = vec2(
        ui.available_width(),
        (ui.available_height() - foot).max(70.0),
    );
    difference(ui, desk, look, &table[desk.twins.outcome.min(3)], size);
    let rolls = say_with(
        "twin-rolls",
        &[
            ("done", desk.twins.rolls.len().to_string()),
            ("all", ROLLS.to_string()),
        ],
    );
    ui.label(
        egui::RichText::new(rolls)
            .font(plain(12.5))
            .color(colour(theme.text_3)),
    );
    let sights = ["twin-both", "twin-this", "twin-that"].map(say);
    if let Some(k) = widgets::segmented(ui, theme, &sights, desk.twins.sight as usize, 34.0) {
        desk.twins.sight = Sight::ALL[k.min(Sight::ALL.len() - 1)];
    }
    ui.columns(3, |columns| {
        for (column, (key, wish)) in columns.iter_mut().zip([
            ("twin-dice", Wish::NewDice),
            ("twin-swap", Wish::Swap),
            ("twin-close", Wish::Twin(None)),
        ]) {
            if widgets::button(column, theme, &say(key), false, 34.0) {
                wishes.push(wish);
            }
        }
    });
}

/// The outcomes of both, side by side.
fn numbers(ui: &mut Ui, look: &Look<'_>, table: &[Outcome; 4]) {
    let theme = look.theme;
    let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), 104.0), Sense::hover());
    let painter = ui.painter();
    let columns = [0.56, 0.82].map(|part| place.left() + part * place.width());
    for (x, key) in columns.into_iter().zip(["twin-this", "twin-that"]) {
        painter.text(
            pos2(x, place.top() + 8.0),
            Align2::CENTER_CENTER,
            say(key),
            bold(13.0),
            colour(theme.text_2),
        );
    }
    let last = look.snapshot.history.rows.last();
    let other = look.twin.and_then(|twin| twin.history.rows.last());
    for (k, (name, unit, read, digits)) in table.iter().enumerate() {
        let y = place.top() + 28.0 + 21.0 * k as f32;
        let name = widgets::fitted(
            ui,
            &say(name),
            plain(14.0),
            colour(theme.text_2),
            0.42 * place.width(),
        );
        painter.galley(
            pos2(place.left(), y - 0.5 * name.size().y),
            name,
            colour(theme.text_2),
        );
        let unit = if *unit == "percent" { " %" } else { "" };
        for (x, row) in columns.into_iter().zip([last, other]) {
            let text = row.map_or_else(
                || say("twin-not-yet"),
                |row| format!("{:.digits$}{unit}", read(row)),
            );
            painter.text(
                pos2(x, y),
                Align2::CENTER_CENTER,
                text,
                bold(17.0),
                colour(theme.text_1),
            );
        }
    }
}

/// Run minus twin over the days, in the middle of what other dice gave.
fn difference(ui: &mut Ui, desk: &Desk, look: &Look<'_>, outcome: &Outcome, size: egui::Vec2) {
    let theme = look.theme;
    let (name, unit, read, digits) = outcome;
    let (whole, _) = ui.allocate_exact_size(size, Sense::hover());
    let painter = ui.painter().with_clip_rect(whole);
    painter.rect_filled(whole, CornerRadius::same(10), faded(theme.raised, 0.6));
    let Some(twin) = look.twin else {
        let text = say("twin-wait");
        painter.text(
            whole.center(),
            Align2::CENTER_CENTER,
            text,
            plain(14.0),
            colour(theme.text_2),
        );
        return;
    };
    let course = difference_of(&look.snapshot.history, &twin.history, *read);
    let end = look
        .snapshot
        .history
        .rows
        .last()
        .map_or(7.0, |row| row.day)
        .max(7.0);
    let spread = band(&desk.twins.rolls, desk.twins.outcome);
    let seen = &spread[..spread.len().min(end as usize + 1)];
    let reach = course
        .iter()
        .map(|point| point[1].abs())
        .chain(seen.iter().flat_map(|(low, high)| [low.abs(), high.abs()]))
        .fold(if *digits > 1 { 0.1 } else { 2.0 }, f64::max)
        * 1.15;
    let field = Rect::from_min_max(whole.min + vec2(10.0, 22.0), whole.max - vec2(74.0, 22.0));
    // Better is up.
    let sign = if less_is_better(name) { -1.0 } else { 1.0 };
    let at = |day: f64, value: f64| {
        pos2(
            field.left() + field.width() * (day / end) as f32,
            field.center().y - 0.5 * field.height() * (sign * value / reach) as f32,
        )
    };
    let tint = colour(theme.cells.chondrocyte);
    let mut mesh = Mesh::default();
    for (day, (low, high)) in seen.iter().enumerate() {
        let day = day as f64;
        mesh.colored_vertex(at(day, *low), tint.gamma_multiply(0.28));
        mesh.colored_vertex(at(day, *high), tint.gamma_multiply(0.28));
        let k = mesh.vertices.len() as u32;
        if k > 2 {
            mesh.add_triangle(k - 4, k - 3, k - 2);
            mesh.add_triangle(k - 3, k - 2, k - 1);
        }
    }
    painter.add(Shape::mesh(mesh));
    let axis = Stroke::new(1.2, colour(theme.text_3));
    painter.line_segment([at(0.0, 0.0), at(end, 0.0)], axis);
    for day in look.snapshot.history.injection_days() {
        let x = at(day, 0.0).x;
        let line = [pos2(x, field.top()), pos2(x, field.bottom())];
        painter.line_segment(line, Stroke::new(1.0, faded(theme.accent, 0.7)));
    }
    let line: Vec<egui::Pos2> = course.iter().map(|point| at(point[0], point[1])).collect();
    painter.add(Shape::line(line, Stroke::new(2.8, tint)));
    let small = |at: egui::Pos2, align: Align2, text: String| {
        painter.text(at, align, text, plain(12.0), colour(theme.text_2));
    };
    small(
        whole.min + vec2(12.0, 11.0),
        Align2::LEFT_CENTER,
        say("twin-better"),
    );
    small(
        pos2(whole.left() + 12.0, whole.bottom() - 11.0),
        Align2::LEFT_CENTER,
        say("twin-worse"),
    );
    small(
        pos2(field.right(), whole.bottom() - 11.0),
        Align2::RIGHT_CENTER,
        say_with("plot-day", &[("day", format!("{end:.0}"))]),
    );
    small(
        pos2(field.right(), field.center().y + 9.0),
        Align2::RIGHT_CENTER,
        say("twin-zero"),
    );
    if let Some(last) = course.last() {
        let unit = if *unit == "percent" { " %" } else { "" };
        let to = at(last[0], last[1]) + vec2(6.0, 0.0);
        let y = if (to.y - field.center().y).abs() < 15.0 {
            field.center().y - 15.0
        } else {
            to.y
        };
        painter.circle_filled(at(last[0], last[1]), 4.0, tint);
        painter.text(
            pos2(to.x, y),
            Align2::LEFT_CENTER,
            format!("{:+.digits$}{unit}", last[1]),
            bold(14.0),
            colour(theme.text_1),
        );
    }
}
