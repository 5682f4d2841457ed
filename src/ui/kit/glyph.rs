//! The marks of cells as small painted shapes, for legends: the same shapes as on the plate.

use bevy_egui::egui::{self, Color32, Painter, Pos2, Shape, Stroke, pos2};

use crate::model::words::{CellKind, Polarisation};
use crate::theme::Theme;
use crate::theme::look::{Look, Outline};
use crate::ui::kit::style::colour;

fn ring(points: usize, at: Pos2, radius: impl Fn(usize) -> f32) -> Vec<Pos2> {
    (0..points)
        .map(|k| {
            let angle =
                k as f32 / points as f32 * std::f32::consts::TAU - std::f32::consts::FRAC_PI_2;
            let (sin, cos) = (libm::sinf(angle), libm::cosf(angle));
            pos2(at.x + cos * radius(k), at.y + sin * radius(k))
        })
        .collect()
}

/// Paints the mark of a kind of cell.
pub(crate) fn paint(
    painter: &Painter,
    at: Pos2,
    radius: f32,
    kind: CellKind,
    state: Polarisation,
    theme: &Theme,
) {
    let fill: Color32 = colour(theme.cell(kind, state));
    let edge = Stroke::new(1.2, colour(theme.cells.edge));
    let polygon = |points: Vec<Pos2>| painter.add(Shape::convex_polygon(points, fill, edge));
    match Look::of(kind, state).row().outline {
        Outline::Dividing => {
            painter.circle(at, radius * 0.78, fill, edge);
            painter.circle_stroke(
                at,
                radius * 1.12,
                Stroke::new(1.2, fill.gamma_multiply(0.7)),
            );
        }
        Outline::Box => {
            let side = egui::Rect::from_center_size(at, egui::Vec2::splat(radius * 1.5));
            painter.rect(side, radius * 0.4, fill, edge, egui::StrokeKind::Middle);
        }
        Outline::Hexagon(_) => {
            polygon(ring(6, at, |_| radius));
        }
        Outline::Spindle(..) | Outline::BentSpindle(..) => {
            let points = (0..=12)
                .map(|k| {
                    let t = k as f32 / 12.0 * 2.0 - 1.0;
                    pos2(at.x + t * radius * 1.3, at.y - (1.0 - t * t) * radius * 0.5)
                })
                .chain((0..=12).map(|k| {
                    let t = 1.0 - k as f32 / 12.0 * 2.0;
                    pos2(at.x + t * radius * 1.3, at.y + (1.0 - t * t) * radius * 0.5)
                }))
                .collect();
            polygon(points);
        }
        Outline::Droplet(_) => {
            painter.circle(at, radius * 0.95, fill, edge);
            // The droplet leaves room for the nucleus at the rim.
            let droplet = at - egui::vec2(0.12, 0.1) * radius;
            painter.circle_filled(droplet, radius * 0.55, colour(theme.cells.droplet));
        }
        outline @ (Outline::Star(_, [outer, inner]) | Outline::RingedStar(_, [outer, inner])) => {
            let points = ring(14, at, |k| {
                if k % 2 == 0 {
                    radius * outer
                } else {
                    radius * inner
                }
            });
            // A star is not convex: fill it as a fan.
            for k in 0..points.len() {
                let next = points[(k + 1) % points.len()];
                painter.add(Shape::convex_polygon(
                    vec![at, points[k], next],
                    fill,
                    Stroke::NONE,
                ));
            }
            painter.add(Shape::closed_line(points, edge));
            if matches!(outline, Outline::RingedStar(..)) {
                painter.circle_stroke(at, radius * 1.1, Stroke::new(1.4, fill));
            }
        }
        Outline::Cross => {
            let arm = 0.6 * radius;
            for rise in [arm, -arm] {
                let ends = [at - egui::vec2(arm, rise), at + egui::vec2(arm, rise)];
                painter.line_segment(ends, Stroke::new(0.36 * radius, fill));
            }
        }
    }
}
