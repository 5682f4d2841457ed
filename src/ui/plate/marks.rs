//! Rings where something happens for the first time, and the outline of a tissue under the pointer.

use bevy::math::curve::{Curve, SmoothStepCurve};
use bevy_egui::egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, vec2};

use crate::lens::Lens;
use crate::live::Snapshot;
use crate::model::words::{CellKind, Polarisation};
use crate::sim::{Event, EventKind};
use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour, faded};
use crate::ui::plate::text::to_px;

/// Slow at both ends; outside 0 to 1 it stands still.
pub(crate) fn ease(x: f32) -> f32 {
    SmoothStepCurve.sample_clamped(x)
}

/// Where an event happened, as far as the cells tell, mm.
#[must_use]
pub fn place_of(snapshot: &Snapshot, event: &Event) -> Option<[f32; 2]> {
    let cells = &snapshot.cells;
    let dish = snapshot.scenario.stage.name == "dish";
    // Those whose firsts are told: what was put in, or all that lies in a dish.
    let mut told = cells.iter().filter(|cell| dish || cell.injected);
    let became = |kind| told.clone().find(|cell| cell.kind == kind);
    let found = match event.kind {
        EventKind::FirstDivision => told.max_by_key(|cell| (cell.born_step, cell.id)),
        EventKind::FirstCommitment => {
            told.find(|cell| cell.kind != CellKind::Stem || cell.progress >= 1.0)
        }
        EventKind::FirstCartilage => became(CellKind::Chondrocyte),
        EventKind::FirstBone => became(CellKind::Osteoblast),
        EventKind::FirstMuscle => became(CellKind::Myocyte),
        EventKind::FirstFat => became(CellKind::Adipocyte),
        EventKind::HealingOutnumbers => cells.iter().find(|cell| {
            cell.kind == CellKind::Macrophage && cell.polarisation == Polarisation::M2
        }),
        _ => None,
    };
    found.map(|cell| [cell.x_mm, cell.y_mm])
}

/// Outline of a tissue under the pointer.
pub fn outline(painter: &Painter, lens: &Lens, path: &kurbo::BezPath, ink: Color32) {
    let mut line: Vec<Pos2> = Vec::new();
    let flush = |line: &mut Vec<Pos2>| {
        if line.len() > 1 {
            painter.add(Shape::line(std::mem::take(line), Stroke::new(1.8, ink)));
        }
        line.clear();
    };
    let point = |point: kurbo::Point| to_px(lens, [point.x as f32, point.y as f32]);
    let tolerance = f64::from(0.4 * lens.units_per_px / lens.units_per_mm);
    kurbo::flatten(path, tolerance.max(1e-4), |element| match element {
        kurbo::PathEl::MoveTo(to) => {
            flush(&mut line);
            line.push(point(to));
        }
        kurbo::PathEl::LineTo(to) => line.push(point(to)),
        kurbo::PathEl::ClosePath => {
            if let Some(first) = line.first().copied() {
                line.push(first);
            }
            flush(&mut line);
        }
        _ => {}
    });
    flush(&mut line);
}

/// Where words go that would stand on others: up, until they stand clear of all.
fn lifted(mut words: Rect, others: &[Rect]) -> Rect {
    while let Some(other) = others.iter().find(|other| other.intersects(words)) {
        words = words.translate(vec2(0.0, other.top() - words.bottom() - 4.0));
    }
    words
}

/// The ring of an event, growing and fading; `age` goes from 0 to 1. Its words stand clear of those in `others`, and are
/// added to them.
pub fn ring(
    painter: &Painter,
    theme: &Theme,
    lens: &Lens,
    at_mm: [f32; 2],
    text: &str,
    age: f32,
    others: &mut Vec<Rect>,
) {
    let at = to_px(lens, at_mm);
    let strength = 1.0 - ease((age - 0.75) / 0.25);
    let radius = 10.0 + 16.0 * ease(age * 4.0);
    painter.circle_stroke(
        at,
        radius,
        Stroke::new(4.0, faded(theme.plate_halo, 0.6 * strength)),
    );
    painter.circle_stroke(at, radius, Stroke::new(2.2, faded(theme.warning, strength)));
    let ink = faded(theme.plate_word, strength);
    let galley = painter.layout_no_wrap(text.to_owned(), bold(14.0), ink);
    let pill = Rect::from_center_size(
        at - vec2(0.0, radius + 20.0),
        galley.size() + vec2(22.0, 10.0),
    );
    let pill = lifted(pill, others);
    others.push(pill);
    painter.rect_filled(pill, 14.0, faded(theme.panel, 0.92 * strength));
    painter.galley(
        pill.center() - 0.5 * galley.size(),
        galley,
        colour(theme.plate_word),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_rings_stand_clear_of_each_other() {
        let at = |x: f32, y: f32| Rect::from_center_size(Pos2::new(x, y), vec2(100.0, 24.0));
        let mut others = Vec::new();
        for (x, y) in [
            (0.0, 0.0),
            (10.0, -5.0),
            (60.0, 3.0),
            (-30.0, -20.0),
            (400.0, 0.0),
        ] {
            let words = lifted(at(x, y), &others);
            assert!(others.iter().all(|other: &Rect| !other.intersects(words)));
            assert!(words.top() <= at(x, y).top() && words.center().x == x);
            others.push(words);
        }
        assert_eq!(others[4], at(400.0, 0.0), "what stands alone stays");
    }
}
