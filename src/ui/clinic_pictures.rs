//! The five round pictures of the treatment day, drawn with plain shapes in the colours of the theme.

use bevy_egui::egui::{
    Align2, Color32, CornerRadius, Mesh, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, vec2,
};

use super::glyph;
use super::style::{bold, colour, faded};
use super::words::{say, say_with};
use crate::clinic::{Afterwards, Choices, Guidance, Level, Plan, Station};
use crate::model::words::{CellKind, Polarisation, TreatmentKind};
use crate::theme::{Hex, Theme};

/// A pen whose unit is the radius of the disc.
struct Pen<'a> {
    painter: &'a Painter,
    theme: &'a Theme,
    centre: Pos2,
    radius: f32,
}

impl Pen<'_> {
    fn at(&self, x: f32, y: f32) -> Pos2 {
        self.centre + vec2(x, y) * self.radius
    }

    fn line(&self, width: f32, ink: Color32) -> Stroke {
        Stroke::new((width * self.radius / 110.0).max(0.8), ink)
    }

    fn ink(&self) -> Color32 {
        colour(if self.theme.dark {
            self.theme.text_2
        } else {
            self.theme.plate_line
        })
    }

    /// A closed curve through points.
    fn curve(&self, points: &[[f32; 2]]) -> Vec<Pos2> {
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
    fn fan(&self, from: Pos2, outline: &[Pos2], inner: Color32, outer: Color32) {
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

    fn blob(&self, from: [f32; 2], points: &[[f32; 2]], fill: [Color32; 2], edge: Stroke) {
        let outline = self.curve(points);
        self.fan(self.at(from[0], from[1]), &outline, fill[0], fill[1]);
        self.painter.add(Shape::closed_line(outline, edge));
    }

    /// What lies between two curves inside a circle of the disc.
    fn band(
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
    fn arc(&self, centre: [f32; 2], radius: f32, from: f32, to: f32) -> Vec<Pos2> {
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

    fn cells(&self, places: &[[f32; 2]], size: f32) {
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
    fn syringe(&self, tip: [f32; 2], hub: [f32; 2], filled: Hex) {
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
    fn limb(&self, a: Pos2, b: Pos2, ra: f32, rb: f32) {
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

/// The place, the radius and the theme of a picture.
pub(super) struct Disc<'a> {
    /// Where.
    pub centre: Pos2,
    /// Radius, points.
    pub radius: f32,
    /// The theme.
    pub theme: &'a Theme,
}

/// Draws the picture of a station as the choices make it.
pub(super) fn picture(
    painter: &Painter,
    disc: &Disc<'_>,
    station: Station,
    choices: &Choices,
    plan: &Plan,
) {
    let pen = Pen {
        painter,
        theme: disc.theme,
        centre: disc.centre,
        radius: disc.radius,
    };
    match station {
        Station::Evaluate => scan(&pen, choices.knee),
        Station::Harvest => match choices.kind {
            TreatmentKind::Marrow => hip(&pen),
            TreatmentKind::Fat => belly(&pen),
            TreatmentKind::Cultured => dish(&pen),
            TreatmentKind::Exercise => training(&pen),
            kind => vial(&pen, kind),
        },
        Station::Concentrate => tube(&pen, choices, plan),
        Station::Inject => needle(&pen, choices),
        Station::Recover if choices.kind == TreatmentKind::Exercise => {
            legs(&pen, Afterwards::Exercise);
        }
        Station::Recover => legs(&pen, choices.afterwards),
    }
}

/// A scan with a magnifier; the gap is as narrow as the grade says.
fn scan(pen: &Pen<'_>, knee: &str) {
    let theme = pen.theme;
    let plate = Rect::from_center_size(pen.centre, Vec2::splat(1.26 * pen.radius));
    let round = CornerRadius::same((0.1 * pen.radius) as u8);
    let dark = colour(theme.tissue.ink[0]);
    pen.painter.rect_filled(plate, round, dark);
    let inside = pen
        .painter
        .with_clip_rect(plate.shrink(2.0).intersect(pen.painter.clip_rect()));
    let inner = Pen {
        painter: &inside,
        ..*pen
    };
    // Width of the gap and how much of the cartilage is left, by the name of the knee.
    let (gap, left) = match knee {
        "osteoarthritis-mild" => (0.13, 0.86),
        "osteoarthritis-moderate" => (0.10, 0.62),
        "osteoarthritis-severe" => (0.03, 0.30),
        _ => (0.16, 1.0),
    };
    let bone = theme.tissue.cortex;
    let light = |part: f32| faded(bone[1], part);
    let edge = inner.line(1.6, light(0.85));
    inner.blob(
        [0.0, -0.2],
        &[
            [-0.30, -0.9],
            [-0.27, -0.52],
            [-0.45, -0.28],
            [-0.40, 0.0],
            [-0.14, 0.14],
            [0.14, 0.14],
            [0.42, 0.0],
            [0.50, -0.28],
            [0.34, -0.52],
            [0.32, -0.9],
        ],
        [light(0.62), light(0.34)],
        edge,
    );
    let top = 0.14 + gap;
    inner.blob(
        [0.0, top + 0.2],
        &[
            [-0.46, top + 0.05],
            [-0.2, top + 0.01],
            [0.0, top - 0.01],
            [0.2, top + 0.01],
            [0.48, top + 0.04],
            [0.44, top + 0.22],
            [0.28, top + 0.42],
            [0.26, 1.0],
            [-0.26, 1.0],
            [-0.28, top + 0.42],
            [-0.44, top + 0.22],
        ],
        [light(0.56), light(0.30)],
        edge,
    );
    // Kneecap in front.
    inner.blob(
        [-0.54, -0.34],
        &[
            [-0.54, -0.52],
            [-0.46, -0.34],
            [-0.52, -0.16],
            [-0.60, -0.34],
        ],
        [light(0.6), light(0.36)],
        edge,
    );
    // Cartilage, worn from the middle.
    let cartilage = inner.line(5.0, colour(theme.tissue.cartilage[1]));
    let bare = 0.11 * (1.0 - left);
    for (from, to) in [(0.07, 0.25 - bare), (0.25 + bare, 0.43)] {
        if to - from > 0.01 {
            inner.painter.add(Shape::line(
                inner.arc([0.01, -0.36], 0.535, from, to),
                cartilage,
            ));
        }
    }
    let hole = match knee {
        "cartilage-defect" => 0.06,
        "osteochondral-defect" => 0.12,
        _ => 0.0,
    };
    if hole > 0.0 {
        inner
            .painter
            .circle_filled(inner.at(0.0, 0.15), hole * pen.radius, dark);
    }
    let ring = colour(theme.cells.osteoblast);
    let glass = pen.at(-0.02, 0.14 + 0.5 * gap);
    pen.painter
        .circle_filled(glass, 0.2 * pen.radius, faded(theme.cells.osteoblast, 0.10));
    pen.painter
        .circle_stroke(glass, 0.2 * pen.radius, pen.line(3.4, ring));
    let out = vec2(0.72, 0.69);
    pen.painter.line_segment(
        [
            glass + out * (0.2 * pen.radius),
            glass + out * (0.46 * pen.radius),
        ],
        pen.line(5.0, ring),
    );
    pen.painter.rect_stroke(
        plate,
        round,
        pen.line(1.5, colour(theme.line)),
        StrokeKind::Outside,
    );
}

/// The hip bone with the needle in its crest.
fn hip(pen: &Pen<'_>) {
    let theme = pen.theme;
    let [low, high] = theme.tissue.cortex.map(colour);
    let shade = colour(theme.tissue.trabecular[0]);
    let edge = pen.line(2.2, faded(theme.tissue.marrow[0], 0.95));
    // The ring of the seat bone, under the wing.
    let outer = [
        [0.16, 0.20],
        [0.40, 0.42],
        [0.36, 0.68],
        [0.08, 0.80],
        [-0.22, 0.70],
        [-0.30, 0.48],
        [-0.20, 0.24],
    ];
    pen.blob([0.04, 0.5], &outer, [shade, low], edge);
    let hole = [
        [0.10, 0.46],
        [0.22, 0.54],
        [0.16, 0.66],
        [-0.04, 0.66],
        [-0.10, 0.56],
        [0.0, 0.47],
    ];
    let ground = colour(theme.panel);
    pen.blob([0.05, 0.56], &hole, [ground, ground], edge);
    let wing = [
        [-0.66, -0.06],
        [-0.58, -0.32],
        [-0.32, -0.54],
        [0.02, -0.64],
        [0.34, -0.54],
        [0.56, -0.30],
        [0.58, -0.10],
        [0.40, 0.02],
        [0.30, 0.16],
        [0.26, 0.32],
        [0.04, 0.42],
        [-0.20, 0.34],
        [-0.28, 0.18],
        [-0.44, 0.12],
        [-0.60, 0.10],
    ];
    pen.blob([0.0, -0.1], &wing, [high, shade], edge);
    for (radius, from, to) in [(0.34, 0.56, 0.70), (0.48, 0.55, 0.68)] {
        let arc = pen.arc([0.0, 0.0], radius, from, to);
        pen.painter.add(Shape::line(
            arc,
            pen.line(1.6, faded(theme.tissue.marrow[1], 0.5)),
        ));
    }
    pen.painter.circle(
        pen.at(0.03, 0.22),
        0.17 * pen.radius,
        colour(theme.tissue.marrow[1]),
        edge,
    );
    pen.painter
        .circle_filled(pen.at(0.05, 0.25), 0.11 * pen.radius, shade);
    // Marrow under the crest.
    pen.painter.add(Shape::line(
        pen.arc([0.02, -0.04], 0.5, 0.70, 0.92),
        pen.line(15.0, faded(theme.tissue.artery[1], 0.45)),
    ));
    pen.cells(
        &[[-0.10, -0.52], [0.08, -0.53], [0.25, -0.46], [0.38, -0.34]],
        0.062,
    );
    pen.syringe([0.27, -0.42], [0.66, -0.78], theme.tissue.artery[1]);
}

/// Skin, fat and muscle of the belly with the cannula in the fat.
fn belly(pen: &Pen<'_>) {
    let theme = pen.theme;
    let t = &theme.tissue;
    let reach = 0.88;
    let wave = |x: f32| 0.03 * libm::sinf(5.0 * x + 0.6);
    let skin = |x: f32| -0.34 + 0.16 * x * x;
    let below = |x: f32| skin(x) + 0.12;
    let deep = move |x: f32| 0.44 + wave(x);
    pen.band(reach, skin, below, [colour(t.skin[1]), colour(t.skin[0])]);
    pen.band(
        reach,
        below,
        deep,
        [colour(t.fat_pad[1]), colour(t.fat_pad[0])],
    );
    pen.band(
        reach,
        deep,
        |_| 1.0,
        [colour(t.muscle[1]), colour(t.muscle[0])],
    );
    let line = pen.line(1.3, faded(t.fat_pad[0], 0.9));
    for row in 0..4_u8 {
        for k in -5..=5_i8 {
            let x = 0.16 * f32::from(k) + if row % 2 == 0 { 0.0 } else { 0.08 };
            let y = -0.10 + 0.145 * f32::from(row) + 0.13 * x * x * (1.0 - f32::from(row) / 3.0);
            if x * x + y * y < 0.62 {
                pen.painter.circle(
                    pen.at(x, y),
                    0.078 * pen.radius,
                    faded(t.fat[1], 0.75),
                    line,
                );
            }
        }
    }
    for (k, x) in [-0.55, -0.2, 0.15, 0.5].into_iter().enumerate() {
        let y = 0.56 + 0.03 * (k % 2) as f32;
        pen.painter.line_segment(
            [pen.at(x - 0.16, y), pen.at(x + 0.16, y + 0.02)],
            pen.line(2.0, faded(t.muscle[0], 0.8)),
        );
    }
    pen.cells(
        &[
            [-0.38, 0.10],
            [-0.14, 0.24],
            [-0.22, -0.02],
            [0.10, 0.08],
            [0.22, 0.28],
            [0.42, 0.16],
            [-0.5, 0.3],
            [-0.02, 0.4],
        ],
        0.055,
    );
    pen.syringe([-0.02, 0.14], [0.60, -0.70], t.fat_pad[1]);
}

/// A culture dish full of cells.
fn dish(pen: &Pen<'_>) {
    let theme = pen.theme;
    let oval = |y: f32, wide: f32, tall: f32| -> Vec<Pos2> {
        (0..48)
            .map(|k| {
                let turn = k as f32 / 48.0 * std::f32::consts::TAU;
                pen.at(wide * libm::cosf(turn), y + tall * libm::sinf(turn))
            })
            .collect()
    };
    let edge = pen.line(2.2, pen.ink());
    let medium = faded(theme.cells.macrophage_m1, 0.35);
    let glass = faded(theme.tissue.cartilage[1], 0.30);
    pen.painter
        .add(Shape::convex_polygon(oval(0.24, 0.76, 0.44), glass, edge));
    pen.painter.add(Shape::convex_polygon(
        oval(0.10, 0.76, 0.44),
        colour(theme.panel),
        edge,
    ));
    pen.painter.add(Shape::convex_polygon(
        oval(0.13, 0.68, 0.38),
        medium,
        Stroke::NONE,
    ));
    let mut places = Vec::new();
    for k in 0..26_u8 {
        // A sunflower spreads points evenly.
        let (turn, far) = (
            2.399_963 * f32::from(k),
            libm::sqrtf((f32::from(k) + 0.5) / 26.0),
        );
        places.push([
            0.60 * far * libm::cosf(turn),
            0.12 + 0.32 * far * libm::sinf(turn),
        ]);
    }
    pen.cells(&places, 0.055);
}

/// A leg that is raised against a weight.
fn training(pen: &Pen<'_>) {
    let theme = pen.theme;
    let (hip, knee) = (pen.at(-0.62, -0.12), pen.at(0.02, -0.16));
    let seat = Rect::from_min_max(pen.at(-0.72, 0.08), pen.at(-0.04, 0.20));
    pen.painter.rect(
        seat,
        CornerRadius::same(4),
        colour(theme.raised),
        pen.line(2.0, pen.ink()),
        StrokeKind::Middle,
    );
    for x in [-0.62, -0.16] {
        pen.painter
            .line_segment([pen.at(x, 0.20), pen.at(x, 0.68)], pen.line(4.0, pen.ink()));
    }
    for (ankle, weight) in [([0.12, 0.50], false), ([0.66, -0.20], true)] {
        let ankle = pen.at(ankle[0], ankle[1]);
        pen.limb(knee, ankle, 0.105, 0.06);
        if weight {
            pen.painter.circle(
                ankle,
                0.11 * pen.radius,
                colour(theme.accent),
                pen.line(2.4, pen.ink()),
            );
        }
    }
    pen.limb(hip, knee, 0.16, 0.115);
    pen.painter.circle(
        knee,
        0.058 * pen.radius,
        colour(theme.panel),
        pen.line(4.0, colour(theme.cells.chondrocyte)),
    );
    let swing = pen.arc([0.02, -0.16], 0.52, 0.17, 0.05);
    let ink = colour(theme.accent);
    arrow_head(pen, &swing, ink);
    pen.painter.add(Shape::line(swing, pen.line(3.0, ink)));
}

/// A vial without cells.
fn vial(pen: &Pen<'_>, kind: TreatmentKind) {
    let theme = pen.theme;
    let liquid = if kind == TreatmentKind::Steroid {
        faded(theme.fields.growth, 0.55)
    } else {
        faded(theme.fields.oxygen, 0.45)
    };
    let edge = pen.line(2.6, pen.ink());
    let part = |x: f32, y: f32, half: f32, low: f32| {
        Rect::from_min_max(pen.at(x - half, y), pen.at(x + half, low))
    };
    let round = CornerRadius::same((0.10 * pen.radius) as u8);
    let body = part(0.0, -0.22, 0.34, 0.66);
    pen.painter.rect(
        body,
        round,
        faded(theme.tissue.cartilage[1], 0.12),
        edge,
        StrokeKind::Middle,
    );
    pen.painter
        .rect_filled(part(0.0, 0.02, 0.30, 0.62), round, liquid);
    pen.painter.rect(
        part(0.0, -0.42, 0.18, -0.22),
        CornerRadius::ZERO,
        colour(theme.raised),
        edge,
        StrokeKind::Middle,
    );
    pen.painter.rect(
        part(0.0, -0.62, 0.24, -0.42),
        CornerRadius::same(3),
        colour(theme.accent),
        edge,
        StrokeKind::Middle,
    );
    for y in [0.22, 0.34] {
        pen.painter.line_segment(
            [pen.at(-0.14, y), pen.at(0.14, y)],
            pen.line(2.2, pen.ink()),
        );
    }
}

/// The tube after the spin.
fn tube(pen: &Pen<'_>, choices: &Choices, plan: &Plan) {
    let theme = pen.theme;
    let t = &theme.tissue;
    let (half, round, end) = (0.23, 0.42, 0.65);
    let wide = |y: f32| {
        if y <= round {
            half
        } else {
            libm::sqrtf((half * half - (y - round) * (y - round)).max(0.0))
        }
    };
    let slice = |from: f32, to: f32, fill: Color32| {
        let mut mesh = Mesh::default();
        for k in 0..=16_u32 {
            let y = from + (to - from) * k as f32 / 16.0;
            mesh.colored_vertex(pen.at(-wide(y), y), fill);
            mesh.colored_vertex(pen.at(wide(y), y), fill);
            if k > 0 {
                mesh.add_triangle(2 * k - 2, 2 * k - 1, 2 * k);
                mesh.add_triangle(2 * k - 1, 2 * k, 2 * k + 1);
            }
        }
        pen.painter.add(Shape::mesh(mesh));
    };
    slice(-0.62, end, faded(t.cartilage[1], 0.10));
    let spun = choices.draws_cells();
    match choices.kind {
        TreatmentKind::Marrow | TreatmentKind::Fat => {
            let (above, below) = if choices.kind == TreatmentKind::Marrow {
                (t.fat_pad[1], t.artery[1])
            } else {
                (t.fat[1], t.fat_pad[0])
            };
            // The better the spin, the thicker the layer.
            let thick = 0.07 + 0.13 * plan.recovered as f32;
            let middle = 0.10;
            slice(-0.28, middle - thick, colour(above));
            slice(middle - thick, middle + thick, colour(t.cortex[1]));
            slice(middle + thick, end, colour(below));
            let per_row = 3_u8;
            let rows = if thick > 0.13 { 2_u8 } else { 1 };
            let mut places = Vec::new();
            for row in 0..rows {
                for k in 0..per_row {
                    let y = middle + (f32::from(row) - 0.5 * f32::from(rows - 1)) * 0.13;
                    places.push([-0.13 + 0.13 * f32::from(k), y]);
                }
            }
            pen.cells(&places, 0.055);
            if pen.radius > 76.0 {
                pen.painter.line_segment(
                    [pen.at(0.25, middle), pen.at(0.38, middle)],
                    pen.line(1.6, pen.ink()),
                );
                let words = say("clinic-stem-cells").replace(' ', "\n");
                pen.painter.text(
                    pen.at(0.41, middle),
                    Align2::LEFT_CENTER,
                    words,
                    bold((0.12 * pen.radius).clamp(10.0, 14.0)),
                    colour(theme.text_1),
                );
            }
        }
        TreatmentKind::Cultured => {
            slice(-0.28, end, faded(theme.cells.macrophage_m1, 0.30));
            let places: Vec<[f32; 2]> = (0..15_u8)
                .map(|k| {
                    [
                        -0.13 + 0.13 * f32::from(k % 3),
                        0.46 - 0.14 * f32::from(k / 3),
                    ]
                })
                .collect();
            pen.cells(&places, 0.055);
        }
        _ => {}
    }
    let mut outline = vec![pen.at(-half, -0.62)];
    outline.extend(pen.arc([0.0, round], half, 0.5, 0.0));
    outline.push(pen.at(half, -0.62));
    pen.painter
        .add(Shape::line(outline, pen.line(2.8, pen.ink())));
    pen.painter.line_segment(
        [pen.at(-0.14, -0.5), pen.at(-0.14, 0.36)],
        pen.line(
            3.4,
            faded(theme.plate_halo, if theme.dark { 0.0 } else { 0.55 }),
        ),
    );
    let cap = Rect::from_min_max(pen.at(-0.28, -0.76), pen.at(0.28, -0.6));
    pen.painter
        .rect_filled(cap, CornerRadius::same(3), colour(theme.accent));
    if spun {
        let strokes = match choices.force {
            Level::Low => 1_u8,
            Level::Usual => 2,
            Level::High => 3,
        };
        for k in 0..strokes {
            let radius = 0.72 - 0.085 * f32::from(k);
            let ink = faded(theme.accent, 1.0 - 0.28 * f32::from(k));
            for start in [0.53, 0.03] {
                let arc = pen.arc([0.0, 0.0], radius, start, start + 0.13);
                if k == 0 {
                    arrow_head(pen, &arc, ink);
                }
                pen.painter.add(Shape::line(arc, pen.line(3.0, ink)));
            }
        }
    }
}

fn arrow_head(pen: &Pen<'_>, line: &[Pos2], ink: Color32) {
    if let [.., before, end] = line {
        let along = (*end - *before).normalized() * (0.085 * pen.radius);
        let across = vec2(-along.y, along.x) * 0.7;
        pen.painter.add(Shape::convex_polygon(
            vec![*end + along, *end + across, *end - across],
            ink,
            Stroke::NONE,
        ));
    }
}

/// The knee with the needle, and what sees it.
fn needle(pen: &Pen<'_>, choices: &Choices) {
    let theme = pen.theme;
    let t = &theme.tissue;
    let reach = 0.86;
    pen.band(
        reach,
        |_| -1.0,
        |_| 1.0,
        [colour(t.muscle[1]), colour(t.muscle[0])],
    );
    // Fat in front, fluid in the gap.
    pen.band(
        reach,
        |x| -0.2 + 1.1 * (x + 0.5).max(0.0),
        |x| 0.42 + 0.1 * x,
        [colour(t.fat_pad[1]), colour(t.fat_pad[0])],
    );
    pen.band(
        reach,
        |x| 0.04 + 0.35 * x * x,
        |_| 0.5,
        [colour(t.fluid[1]), colour(t.fluid[1])],
    );
    let kept = |points: Vec<Pos2>| -> Vec<Pos2> {
        points
            .into_iter()
            .map(|point| {
                let off = point - pen.centre;
                let far = off.length() / (reach * pen.radius);
                if far > 1.0 {
                    pen.centre + off / far
                } else {
                    point
                }
            })
            .collect()
    };
    let [bone_low, bone_high] = t.cortex.map(colour);
    let edge = pen.line(1.6, faded(t.marrow[0], 0.9));
    let thigh = [0.14, -0.42];
    let condyle = kept(pen.arc(thigh, 0.62, 0.0, 1.0));
    let pearl = kept(pen.arc(thigh, 0.70, 0.02, 0.48));
    pen.painter
        .add(Shape::line(pearl, pen.line(10.0, colour(t.cartilage[1]))));
    pen.fan(pen.at(thigh[0], thigh[1]), &condyle, bone_high, bone_low);
    pen.painter.add(Shape::closed_line(condyle, edge));
    for k in 0..70_u8 {
        let (turn, far) = (
            2.399_963 * f32::from(k),
            0.56 * libm::sqrtf(f32::from(k) / 70.0),
        );
        let [x, y] = [
            thigh[0] + far * libm::cosf(turn),
            thigh[1] + far * libm::sinf(turn),
        ];
        if x * x + y * y < 0.68 {
            pen.painter.circle_filled(
                pen.at(x, y),
                0.013 * pen.radius,
                faded(t.trabecular[1], 0.55),
            );
        }
    }
    let shin = |x: f32| 0.50 + 0.05 * x * x;
    pen.band(reach, shin, |_| 1.0, [bone_high, bone_low]);
    let top: Vec<Pos2> = (0..=24)
        .map(|k| {
            let x = -0.66 + 1.34 * k as f32 / 24.0;
            pen.at(x, shin(x) - 0.02)
        })
        .collect();
    pen.painter.add(Shape::line(
        kept(top),
        pen.line(8.0, colour(t.cartilage[1])),
    ));
    if choices.knee != "healthy" {
        pen.painter.add(Shape::line(
            pen.arc(thigh, 0.69, 0.20, 0.26),
            pen.line(9.0, colour(t.inflamed[1])),
        ));
    }
    pen.painter.circle_stroke(
        pen.centre,
        reach * pen.radius,
        pen.line(1.5, colour(theme.line)),
    );
    if !choices.kind.by_needle() {
        return;
    }
    if choices.kind.has_cells() {
        pen.cells(
            &[
                [-0.28, 0.20],
                [-0.17, 0.29],
                [-0.03, 0.345],
                [0.12, 0.37],
                [0.27, 0.35],
            ],
            0.055,
        );
    }
    let filled = match choices.kind {
        TreatmentKind::Marrow => t.artery[1],
        TreatmentKind::Fat => t.fat_pad[1],
        TreatmentKind::Steroid => theme.fields.growth,
        _ => theme.fields.oxygen,
    };
    pen.syringe([-0.36, 0.10], [-0.98, -0.26], filled);
    match choices.guidance {
        Guidance::Ultrasound => probe(pen),
        Guidance::Fluoroscopy => xray(pen),
        Guidance::Blind => {
            let at = pen.at(0.62, -0.66);
            pen.painter.circle(
                at,
                0.17 * pen.radius,
                colour(theme.panel),
                pen.line(2.4, colour(theme.warning)),
            );
            pen.painter.text(
                at,
                Align2::CENTER_CENTER,
                "?",
                bold(0.24 * pen.radius),
                colour(theme.warning),
            );
        }
    }
}

fn probe(pen: &Pen<'_>) {
    let theme = pen.theme;
    let along = vec2(0.42, -0.907);
    let across = vec2(0.907, 0.42);
    let foot = pen.at(0.30, -0.70);
    let corner = |a: f32, b: f32| foot + (along * a + across * b) * pen.radius;
    for k in 1..=3_u8 {
        let far = 0.17 * f32::from(k);
        let wave: Vec<Pos2> = (0..=12)
            .map(|n| {
                let side = (n as f32 / 12.0 - 0.5) * (0.9 + 0.1 * f32::from(k));
                foot + (along * (-libm::cosf(side)) + across * libm::sinf(side))
                    * ((far + 0.04) * pen.radius)
            })
            .collect();
        pen.painter.add(Shape::line(
            wave,
            pen.line(2.2, faded(theme.accent, 1.0 - 0.2 * f32::from(k))),
        ));
    }
    let cable = vec![
        corner(0.34, 0.0),
        corner(0.46, 0.02),
        corner(0.55, 0.10),
        corner(0.62, 0.22),
    ];
    pen.painter
        .add(Shape::line(cable, pen.line(4.0, pen.ink())));
    pen.painter.add(Shape::convex_polygon(
        vec![
            corner(0.0, -0.15),
            corner(0.02, 0.15),
            corner(0.2, 0.13),
            corner(0.34, 0.07),
            corner(0.34, -0.07),
            corner(0.2, -0.13),
        ],
        colour(theme.raised),
        pen.line(2.4, pen.ink()),
    ));
    pen.painter.line_segment(
        [corner(0.02, -0.14), corner(0.03, 0.14)],
        pen.line(4.0, colour(theme.accent)),
    );
}

fn xray(pen: &Pen<'_>) {
    let theme = pen.theme;
    pen.painter.add(Shape::line(
        pen.arc([0.0, 0.0], 0.93, -0.20, 0.20),
        pen.line(9.0, pen.ink()),
    ));
    for sign in [-1.0_f32, 1.0] {
        let at = pen.at(0.24, 0.90 * sign);
        let plate = Rect::from_center_size(at, vec2(0.40, 0.16) * pen.radius);
        pen.painter.rect(
            plate,
            CornerRadius::same(4),
            colour(theme.raised),
            pen.line(2.4, pen.ink()),
            StrokeKind::Middle,
        );
    }
    let beam = vec![
        pen.at(0.20, -0.80),
        pen.at(0.28, -0.80),
        pen.at(0.42, 0.80),
        pen.at(-0.10, 0.80),
    ];
    pen.painter.add(Shape::convex_polygon(
        beam,
        faded(theme.accent, 0.16),
        Stroke::NONE,
    ));
}

/// Three legs, one at each time; more load lifts them sooner.
fn legs(pen: &Pen<'_>, afterwards: Afterwards) {
    let theme = pen.theme;
    let ground = 0.50;
    pen.painter.line_segment(
        [pen.at(-0.74, ground), pen.at(0.74, ground)],
        pen.line(4.0, colour(theme.line)),
    );
    let lifts = match afterwards {
        Afterwards::RestFirst => [0.0, 0.4, 0.8],
        Afterwards::Walking => [0.15, 0.4, 0.8],
        Afterwards::Exercise => [0.15, 0.7, 1.1],
        Afterwards::Sport => [0.35, 1.0, 1.25],
    };
    let marks = [
        theme.fields.inflammation,
        theme.cells.osteoblast,
        theme.cells.chondrocyte,
    ];
    for (k, lift) in lifts.into_iter().enumerate() {
        let x = [-0.50, -0.06, 0.34][k];
        let hip = pen.at(x, -0.60);
        let knee = pen.at(x + 0.06 + 0.20 * lift, -0.06 - 0.16 * lift);
        let ankle = pen.at(x + 0.02 + 0.09 * lift, 0.40 - 0.20 * lift);
        let foot = [
            [0.0, -0.05],
            [0.14, 0.02],
            [0.17, 0.08],
            [0.0, 0.09],
            [-0.05, 0.04],
        ];
        let shoe: Vec<Pos2> = foot
            .iter()
            .map(|[a, b]| ankle + vec2(*a, *b) * pen.radius)
            .collect();
        pen.painter.add(Shape::convex_polygon(
            shoe,
            colour(theme.text_3),
            Stroke::NONE,
        ));
        pen.limb(knee, ankle, 0.105, 0.055);
        pen.limb(hip, knee, 0.145, 0.11);
        pen.painter.circle(
            knee,
            0.058 * pen.radius,
            colour(theme.panel),
            pen.line(4.0, colour(marks[k])),
        );
        if pen.radius > 80.0 {
            let words = say_with("clinic-week", &[("n", ["1", "6", "12"][k].to_owned())]);
            pen.painter.text(
                pen.at(x + 0.04 + 0.03 * k as f32, ground + 0.16),
                Align2::CENTER_CENTER,
                words,
                bold((0.115 * pen.radius).clamp(10.0, 15.0)),
                colour(theme.text_2),
            );
        }
    }
}
