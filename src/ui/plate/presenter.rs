//! For the lecturer: a spotlight, a pen, a black screen.

use bevy_egui::egui::{self, CornerRadius, Id, LayerId, Mesh, Order, Shape, Stroke, pos2, vec2};

use crate::lens::Lens;
use crate::theme::Theme;
use crate::ui::kit::style::{colour, faded};

/// Corners of the circle of light.
const CORNERS: u32 = 96;

/// Darkens everything but a circle.
pub fn spotlight(context: &egui::Context, theme: &Theme, at: egui::Pos2, radius: f32) {
    let window = context.content_rect();
    let far = window.size().length() + radius;
    let painter = context.layer_painter(LayerId::new(Order::Middle, Id::new("spotlight")));
    let dark = faded(theme.curtain, 0.74);
    let clear = faded(theme.curtain, 0.0);
    let mut mesh = Mesh::default();
    for k in 0..=CORNERS {
        let angle = k as f32 / CORNERS as f32 * std::f32::consts::TAU;
        let way = vec2(libm::cosf(angle), libm::sinf(angle));
        mesh.colored_vertex(at + way * radius * 0.94, clear);
        mesh.colored_vertex(at + way * radius, dark);
        mesh.colored_vertex(at + way * far, dark);
        if k > 0 {
            let (before, now) = (3 * (k - 1), 3 * k);
            for (a, b) in [(0, 1), (1, 2)] {
                mesh.add_triangle(before + a, before + b, now + a);
                mesh.add_triangle(now + a, before + b, now + b);
            }
        }
    }
    painter.add(Shape::mesh(mesh));
}

/// What was drawn by hand.
pub fn strokes(painter: &egui::Painter, theme: &Theme, lens: &Lens, strokes: &[Vec<[f32; 2]>]) {
    for stroke in strokes {
        let points: Vec<egui::Pos2> = stroke
            .iter()
            .map(|at| {
                let [x, y] = lens.to_px(*at);
                pos2(x, y)
            })
            .collect();
        let halo = Stroke::new(9.0, colour(theme.plate_halo));
        let ink = Stroke::new(5.0, colour(theme.warning));
        if let [only] = points.as_slice() {
            painter.circle(*only, 3.5, ink.color, Stroke::new(2.0, halo.color));
        } else {
            painter.add(Shape::line(points.clone(), halo));
            painter.add(Shape::line(points, ink));
        }
    }
}

/// A black screen over everything.
pub fn black(context: &egui::Context, theme: &Theme) {
    let painter = context.layer_painter(LayerId::new(Order::Debug, Id::new("black")));
    painter.rect_filled(
        context.content_rect().expand(4.0),
        CornerRadius::ZERO,
        colour(theme.curtain),
    );
}
