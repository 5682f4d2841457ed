//! Names with leader lines: laid out so that no line crosses another, and painted.

use bevy_egui::egui::{Align2, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2};

use crate::theme::Theme;
use crate::ui::kit::style::{colour, faded, italic};
use crate::ui::plate::text::haloed;

/// A laid-out name.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Placed {
    /// What is written.
    pub(super) text: String,
    /// Whether it stands at the left, and is written towards the left.
    pub(super) left: bool,
    /// Where it begins, or ends at the left.
    pub(super) label: Pos2,
    /// Where its line turns.
    pub(super) elbow: Pos2,
    /// What it names.
    pub(super) anchor: Pos2,
}

/// Whether two lines cross.
pub(super) fn cross(a: Pos2, b: Pos2, c: Pos2, d: Pos2) -> bool {
    let turn = |p: Pos2, q: Pos2, r: Pos2| (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
    turn(a, b, c) * turn(a, b, d) < 0.0 && turn(c, d, a) * turn(c, d, b) < 0.0
}

/// Heights for labels that want `wanted`, at least `gap` apart, between `top` and `bottom`.
pub(super) fn spread_out(wanted: &[f32], gap: f32, top: f32, bottom: f32) -> Vec<f32> {
    let mut heights = wanted.to_vec();
    for k in 0..heights.len() {
        let least = if k == 0 { top } else { heights[k - 1] + gap };
        heights[k] = heights[k].max(least);
    }
    for k in (0..heights.len()).rev() {
        let most = if k + 1 == heights.len() {
            bottom
        } else {
            heights[k + 1] - gap
        };
        heights[k] = heights[k].min(most);
    }
    heights
}

/// Lays out one side so that no leader crosses another.
pub(super) fn lay_out(
    mut names: Vec<(String, Pos2)>,
    left: bool,
    column: f32,
    area: Rect,
    gap: f32,
) -> Vec<Placed> {
    let most = ((area.height() / gap) as usize).max(1);
    names.truncate(most);
    names.sort_by(|a, b| a.1.y.total_cmp(&b.1.y));
    let reach = if left { 22.0 } else { -22.0 };
    for _ in 0..names.len().max(1) {
        let wanted: Vec<f32> = names.iter().map(|(_, anchor)| anchor.y).collect();
        let heights = spread_out(&wanted, gap, area.top(), area.bottom());
        let elbow = |k: usize| pos2(column + reach, heights[k]);
        let mut swapped = false;
        'pairs: for a in 0..names.len() {
            for b in a + 1..names.len() {
                if cross(elbow(a), names[a].1, elbow(b), names[b].1) {
                    names.swap(a, b);
                    swapped = true;
                    break 'pairs;
                }
            }
        }
        if !swapped {
            break;
        }
    }
    let wanted: Vec<f32> = names.iter().map(|(_, anchor)| anchor.y).collect();
    // After swaps the wanted heights are no longer in order: only the order counts then.
    let mut ordered = wanted.clone();
    ordered.sort_by(f32::total_cmp);
    let heights = spread_out(&ordered, gap, area.top(), area.bottom());
    names
        .into_iter()
        .zip(heights)
        .map(|((text, anchor), y)| Placed {
            text,
            left,
            label: pos2(column, y),
            elbow: pos2(column + reach, y),
            anchor,
        })
        .collect()
}

/// Size of a name in letters of a size.
pub(super) fn size_of(painter: &Painter, theme: &Theme, text: &str, size: f32) -> Vec2 {
    let ink = colour(theme.plate_word);
    painter
        .layout_no_wrap(text.to_owned(), italic(size), ink)
        .size()
}

/// Whether a name stands on what it names.
fn stands_on_its_mark(name: &Placed, place: Rect) -> bool {
    let way = name.anchor - name.elbow;
    (0..=80).any(|k| {
        place
            .expand(3.0)
            .contains(name.elbow + way * (k as f32 / 80.0))
    })
}

/// Whether the line of a name runs through a place.
fn runs_through(name: &Placed, place: Rect) -> bool {
    let ways = [[name.label, name.elbow], [name.elbow, name.anchor]];
    ways.iter()
        .any(|[from, to]| (0..=80).any(|k| place.contains(from.lerp(*to, k as f32 / 80.0))))
}

/// The names, the most telling first, that stand on nothing: neither on another, nor on a line, nor on what they name.
pub(super) fn clear(named: Vec<Placed>, size: impl Fn(&Placed) -> Vec2) -> Vec<Placed> {
    let mut kept: Vec<(Placed, Rect)> = Vec::new();
    for name in named {
        let size = size(&name);
        let middle = if name.left { -0.5 } else { 0.5 } * size.x;
        let place = Rect::from_center_size(name.label + vec2(middle, 0.0), size);
        let clear = !stands_on_its_mark(&name, place)
            && kept.iter().all(|(other, there)| {
                !there.intersects(place)
                    && !runs_through(&name, *there)
                    && !runs_through(other, place)
            });
        if clear {
            kept.push((name, place));
        }
    }
    kept.into_iter().map(|(name, _)| name).collect()
}

/// A line with a halo.
pub(super) fn line(painter: &Painter, theme: &Theme, points: Vec<Pos2>) {
    let halo = Stroke::new(3.4, faded(theme.plate_halo, 0.5));
    painter.add(Shape::line(points.clone(), halo));
    let line = Stroke::new(1.3, faded(theme.plate_line, 0.85));
    painter.add(Shape::line(points, line));
}

/// The dot on what a name names.
pub(super) fn dot(painter: &Painter, theme: &Theme, at: Pos2) {
    let rim = Stroke::new(1.5, colour(theme.plate_halo));
    painter.circle(at, 3.2, colour(theme.plate_word), rim);
}

/// A name, its line and its dot.
pub(super) fn paint(painter: &Painter, theme: &Theme, name: &Placed, size: f32) {
    let out = if name.left { 6.0 } else { -6.0 };
    let start = pos2(name.label.x + out, name.label.y);
    line(painter, theme, vec![start, name.elbow, name.anchor]);
    dot(painter, theme, name.anchor);
    let align = if name.left {
        Align2::RIGHT_CENTER
    } else {
        Align2::LEFT_CENTER
    };
    haloed(painter, theme, name.label, align, &name.text, italic(size));
}
