//! The marks of conditions: each has a form and a colour, so that they can be told apart without colours.

use bevy_egui::egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, vec2};

use crate::theme::Theme;
use crate::ui::kit::style::colour;

/// How many forms and colours there are; then they begin again.
pub(super) const MARKS: usize = 6;

/// The colour of a condition.
pub(super) fn ink(theme: &Theme, condition: usize) -> Color32 {
    let cells = &theme.cells;
    colour(match condition % MARKS {
        0 => theme.accent,
        1 => cells.chondrocyte,
        2 => cells.osteoblast,
        3 => theme.text_1,
        4 => cells.myocyte,
        _ => cells.stem,
    })
}

/// Draws the mark of a condition; a hollow one where it is not filled.
pub(super) fn mark(painter: &Painter, condition: usize, at: Pos2, size: f32, ink: Color32) {
    let line = Stroke::new(1.0, ink);
    let polygon = |points: &[(f32, f32)]| {
        let points = points.iter().map(|(x, y)| at + size * vec2(*x, *y));
        Shape::convex_polygon(points.collect(), ink, line)
    };
    match condition % MARKS {
        0 => {
            painter.circle_filled(at, size, ink);
        }
        1 => {
            let square = Rect::from_center_size(at, 1.7 * vec2(size, size));
            painter.rect_filled(square, 0.0, ink);
        }
        2 => {
            painter.add(polygon(&[(0.0, -1.15), (1.1, 0.8), (-1.1, 0.8)]));
        }
        3 => {
            painter.add(polygon(&[(0.0, -1.3), (1.1, 0.0), (0.0, 1.3), (-1.1, 0.0)]));
        }
        4 => {
            painter.add(polygon(&[(-1.1, -0.8), (1.1, -0.8), (0.0, 1.15)]));
        }
        _ => {
            let thick = Stroke::new(0.45 * size, ink);
            for way in [vec2(1.1, 0.0), vec2(0.0, 1.1)] {
                painter.line_segment([at - size * way, at + size * way], thick);
            }
        }
    }
}

/// A ring round the mark that is looked at.
pub(super) fn ring(painter: &Painter, theme: &Theme, at: Pos2, size: f32) {
    let square = Rect::from_center_size(at, vec2(2.0 * size + 7.0, 2.0 * size + 7.0));
    let line = Stroke::new(2.0, colour(theme.text_1));
    painter.rect_stroke(square, 7.0, line, StrokeKind::Inside);
}
