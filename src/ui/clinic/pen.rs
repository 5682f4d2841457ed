//! Draws with a hand of its own scale: the pictures of the stations are made of its strokes.

use bevy_egui::egui::{Color32, Mesh, Painter, Pos2, Shape, Stroke, vec2};

use crate::model::words::{CellKind, Polarisation};
use crate::theme::{Hex, Theme};
use crate::ui::kit::glyph;
use crate::ui::kit::style::{colour, faded};

/// A pen whose unit is the radius of the disc.
pub(crate) struct Pen<'a> {
    pub(super) painter: &'a Painter,
    pub(super) theme: &'a Theme,
    pub(super) centre: Pos2,
    pub(super) radius: f32,
}

impl Pen<'_> {
    pub(super) fn at(&self, x: f32, y: f32) -> Pos2 {
        self.centre + vec2(x, y) * self.radius
    }

    pub(super) fn line(&self, width: f32, ink: Color32) -> Stroke {
        Stroke::new((width * self.radius / 110.0).max(0.8), ink)
    }

    pub(super) fn ink(&self) -> Color32 {
        colour(if self.theme.dark {
            self.theme.text_2
        } else {
            self.theme.plate_line
        })
    }

    /// A closed curve through points.
    pub(super) fn curve(&self, points: &[[f32; 2]]) -> Vec<Pos2> {
        let n = points.len();
        let mut out = Vec::with_capacity(n * 8);
        for k in 0..n {
            let [a, b, c, d] = [n - 1, 0, 1, 2].map(|o| points[(k + o) % n]);
            for step in 0..8 {
                let t = step as f32 / 8.0;
                let mix = |i: usize| {
                    0.5 * (2.0 * b[i]
                        + (c[i] - a[i]) * t
                        + (2.0 * a[i] - 5.0 * b[i] + 4.0 * c[i] - d[i]) * t * t
                        + (3.0 * b[i] - a[i] - 3.0 * c[i] + d[i]) * t * t * t)
                };
                out.push(self.at(mix(0), mix(1)));
            }
        }
        out
    }

    /// Fills an outline that can be seen whole from a point.
    pub(super) fn fan(&self, from: Pos2, outline: &[Pos2], inner: Color32, outer: Color32) {
        let mut mesh = Mesh::default();
        mesh.colored_vertex(from, inner);
        for &point in outline {
            mesh.colored_vertex(point, outer);
        }
        let n = outline.len() as u32;
        for k in 0..n {
            mesh.add_triangle(0, 1 + k, 1 + (k + 1) % n);
        }
        self.painter.add(Shape::mesh(mesh));
    }

    pub(super) fn blob(
        &self,
        from: [f32; 2],
        points: &[[f32; 2]],
        fill: [Color32; 2],
        edge: Stroke,
    ) {
        let outline = self.curve(points);
        self.fan(self.at(from[0], from[1]), &outline, fill[0], fill[1]);
        self.painter.add(Shape::closed_line(outline, edge));
    }

    /// What lies between two curves inside a circle of the disc.
    pub(super) fn band(
        &self,
        reach: f32,
        top: impl Fn(f32) -> f32,
        low: impl Fn(f32) -> f32,
        fill: [Color32; 2],
    ) {
        let mut mesh = Mesh::default();
        let steps = 40_u32;
        for k in 0..=steps {
            let x = reach * (2.0 * k as f32 / steps as f32 - 1.0);
            let tall = libm::sqrtf((reach * reach - x * x).max(0.0));
            let (a, b) = (top(x).clamp(-tall, tall), low(x).clamp(-tall, tall));
            mesh.colored_vertex(self.at(x, a), fill[0]);
            mesh.colored_vertex(self.at(x, b.max(a)), fill[1]);
            if k > 0 {
                let n = 2 * k;
                mesh.add_triangle(n - 2, n - 1, n);
                mesh.add_triangle(n - 1, n, n + 1);
            }
        }
        self.painter.add(Shape::mesh(mesh));
    }

    /// Points of an arc; angles in turns from the right, clockwise.
    pub(super) fn arc(&self, centre: [f32; 2], radius: f32, from: f32, to: f32) -> Vec<Pos2> {
        (0..=28)
            .map(|k| {
                let turn = (from + (to - from) * k as f32 / 28.0) * std::f32::consts::TAU;
                self.at(
                    centre[0] + radius * libm::cosf(turn),
                    centre[1] + radius * libm::sinf(turn),
                )
            })
            .collect()
    }

    pub(super) fn cells(&self, places: &[[f32; 2]], size: f32) {
        for [x, y] in places {
            glyph::paint(
                self.painter,
                self.at(*x, *y),
                (size * self.radius).max(2.5),
                CellKind::Stem,
                Polarisation::M0,
                self.theme,
            );
        }
    }

    /// A needle with its syringe: from the tip outwards.
    pub(super) fn syringe(&self, tip: [f32; 2], hub: [f32; 2], filled: Hex) {
        let (tip, hub) = (self.at(tip[0], tip[1]), self.at(hub[0], hub[1]));
        let along = (hub - tip).normalized();
        let across = vec2(-along.y, along.x);
        let r = self.radius;
        let corner = |a: f32, b: f32| hub + along * (a * r) + across * (b * r);
        let quad = |a: f32, b: f32, half: f32| {
            vec![
                corner(a, -half),
                corner(b, -half),
                corner(b, half),
                corner(a, half),
            ]
        };
        let ink = self.ink();
        self.painter.line_segment(
            [tip, hub],
            self.line(5.0, faded(self.theme.plate_halo, 0.7)),
        );
        self.painter.line_segment([tip, hub], self.line(2.6, ink));
        self.painter
            .line_segment([corner(0.36, 0.0), corner(0.52, 0.0)], self.line(3.0, ink));
        self.painter
            .line_segment([corner(0.52, -0.1), corner(0.52, 0.1)], self.line(4.0, ink));
        self.painter.add(Shape::convex_polygon(
            quad(0.0, 0.38, 0.085),
            colour(self.theme.panel),
            self.line(2.2, ink),
        ));
        self.painter.add(Shape::convex_polygon(
            quad(0.02, 0.24, 0.065),
            colour(filled),
            Stroke::NONE,
        ));
    }

    /// A limb that tapers from one joint to the next.
    pub(super) fn limb(&self, a: Pos2, b: Pos2, ra: f32, rb: f32) {
        let along = (b - a).normalized();
        let turn0 = libm::atan2f(along.y, along.x);
        let round = |at: Pos2, radius: f32, from: f32| -> Vec<Pos2> {
            (0..=10)
                .map(|k| {
                    let turn = from + std::f32::consts::PI * k as f32 / 10.0;
                    at + vec2(libm::cosf(turn), libm::sinf(turn)) * (radius * self.radius)
                })
                .collect()
        };
        let half = std::f32::consts::FRAC_PI_2;
        let mut outline = round(a, ra, turn0 + half);
        outline.extend(round(b, rb, turn0 - half));
        let skin = self.theme.tissue.skin;
        self.painter.add(Shape::convex_polygon(
            outline,
            colour(skin[1]),
            self.line(1.8, faded(skin[0], 0.9)),
        ));
    }
}
