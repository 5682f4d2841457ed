//! Paints the inside of a cell: what lies round it, its membrane with receptors, the ways to the nucleus, genes, grips, clock.

use std::f32::consts::{PI, TAU};

use bevy_egui::egui::{
    self, Align2, Color32, Mesh, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2,
};

use super::inside_place::{Foot, LOOPS, MOLECULES, Place};
use super::rule::ink;
use crate::explain::inside::{
    CycleClock, Effect, Gene, Grip, Hand, Inside, Nucleus, Receptor, cue_name, gene_name,
    state_name,
};
use crate::model::words::{CellKind, Lineage, Polarisation};
use crate::scenario::rules::{Behaviour, Cue};
use crate::sim::Phase;
use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour, faded};
use crate::ui::kit::words::{say, say_with};

/// Directions in which the outline of a cell is followed.
const ROUND: usize = 112;

/// From this radius on the parts have their names with values in the picture.
const NAMED_FROM: f32 = 165.0;

/// The rods of chromosomes 17, 6 and 11: their beginning, and turning point and end of each bend, in the nucleus.
const RODS: [[[f32; 2]; 5]; 3] = [
    [
        [-86.0, -14.0],
        [-68.0, -34.0],
        [-50.0, -18.0],
        [-36.0, 2.0],
        [-60.0, 14.0],
    ],
    [
        [6.0, -18.0],
        [34.0, -38.0],
        [62.0, -20.0],
        [80.0, -8.0],
        [86.0, 12.0],
    ],
    [
        [-30.0, 40.0],
        [-6.0, 58.0],
        [20.0, 47.0],
        [42.0, 36.0],
        [62.0, 50.0],
    ],
];

/// The colour of a cue in this picture.
pub(super) fn hue(theme: &Theme, cue: Cue) -> Color32 {
    colour(match cue {
        Cue::Bmp2 => theme.inside.bmp_2,
        Cue::Igf1 => theme.inside.igf_1,
        Cue::Stiffness => theme.inside.grip,
        _ => ink(theme, cue),
    })
}

/// The colour of a fate.
fn fate_hue(theme: &Theme, fate: Lineage) -> Color32 {
    let kind = match fate {
        Lineage::Cartilage => CellKind::Chondrocyte,
        Lineage::Bone => CellKind::Osteoblast,
        Lineage::Muscle => CellKind::Myocyte,
        Lineage::Fat => CellKind::Adipocyte,
    };
    colour(theme.cell(kind, Polarisation::M0))
}

fn mix(from: Color32, to: Color32, part: f32) -> Color32 {
    from.lerp_to_gamma(to, part.clamp(0.0, 1.0))
}

fn way(angle: f32) -> Vec2 {
    vec2(libm::cosf(angle), libm::sinf(angle))
}

/// A molecule; each cue has a shape of its own, so that they are told apart without colour.
pub(super) fn molecule(painter: &Painter, theme: &Theme, at: Pos2, size: f32, cue: Cue) {
    let fill = hue(theme, cue);
    let edge = Stroke::new((0.34 * size).max(1.0), colour(theme.cells.edge));
    let corners = |points: &[[f32; 2]]| {
        let points = points.iter().map(|[x, y]| at + size * vec2(*x, *y));
        painter.add(Shape::convex_polygon(points.collect(), fill, edge));
    };
    let ring = |corners: usize, turn: f32, [wide, high]: [f32; 2]| -> Vec<[f32; 2]> {
        (0..corners)
            .map(|k| {
                let to = way(turn + TAU * k as f32 / corners as f32);
                [wide * to.x, high * to.y]
            })
            .collect()
    };
    match cue {
        Cue::Growth => {
            painter.circle(at, 1.1 * size, colour(theme.cells.edge), Stroke::NONE);
            painter.circle_stroke(at, 0.75 * size, Stroke::new(0.55 * size, fill));
        }
        Cue::Bmp2 => corners(&[[0.0, -1.15], [1.1, 0.8], [-1.1, 0.8]]),
        Cue::Igf1 => corners(&ring(4, 0.25 * PI, [1.2, 1.2])),
        Cue::Inflammation => corners(&ring(4, 0.5 * PI, [1.0, 1.4])),
        Cue::Healing => corners(&ring(6, 0.0, [1.1, 1.1])),
        Cue::Oxygen => {
            for side in [-0.62, 0.62] {
                painter.circle(at + vec2(side * size, 0.0), 0.68 * size, fill, edge);
            }
        }
        Cue::Adipogenic => corners(&[
            [0.0, -1.35],
            [0.62, -0.45],
            [0.88, 0.25],
            [0.6, 0.85],
            [0.0, 1.05],
            [-0.6, 0.85],
            [-0.88, 0.25],
            [-0.62, -0.45],
        ]),
        Cue::Myogenic => corners(&[[-1.4, -0.5], [1.4, -0.5], [1.4, 0.5], [-1.4, 0.5]]),
        Cue::Stiffness => corners(&[[-0.3, -1.2], [0.3, -1.2], [0.3, 1.2], [-0.3, 1.2]]),
    }
}

/// Bubbles with the healing signal, so many of four of them full.
fn bubbles(painter: &Painter, theme: &Theme, at: Pos2, unit: f32, share: f64) {
    let full = libm::round(4.0 * share) as usize;
    let fill = colour(theme.fields.healing);
    for (k, [x, y]) in [[-1.0, -1.0], [1.0, -1.0], [-1.0, 1.0], [1.0, 1.0]]
        .into_iter()
        .enumerate()
    {
        let middle = at + 1.25 * unit * vec2(x, y);
        painter.circle_filled(middle, 1.2 * unit, colour(theme.cells.edge));
        painter.circle_stroke(middle, 0.95 * unit, Stroke::new(0.3 * unit, fill));
        if k < full {
            painter.circle_filled(middle, 0.55 * unit, fill);
        }
    }
}

/// The mark of the healing signal that a cell sends, for a list.
pub(super) fn sends_mark(painter: &Painter, theme: &Theme, at: Pos2, size: f32) {
    bubbles(painter, theme, at, 0.55 * size, 1.0);
}

/// Paints the picture in a square.
pub(super) fn paint(painter: &Painter, theme: &Theme, inside: &Inside, square: Rect) {
    let brush = Brush {
        painter,
        theme,
        place: Place::of(inside, square),
        casing: colour(theme.cells.edge),
    };
    brush.outside();
    brush.body(inside);
    brush.nucleus(inside.gate.is_some());
    brush.ways(inside);
    match &inside.nucleus {
        Nucleus::Fates(genes) => brush.chromosomes(genes),
        Nucleus::State(state) => brush.states(*state),
    }
    if let Some(share) = inside.licence {
        let (at, unit) = (brush.place.bubbles(), brush.place.px(0.028));
        bubbles(painter, theme, at, unit, share);
    }
    if let Some(grip) = &inside.grip {
        brush.grips(grip);
    }
    for (k, receptor) in inside.receptors.iter().enumerate() {
        brush.receptor(receptor, brush.place.receptor(k, inside.receptors.len()));
    }
    brush.frame();
    if let Some(cycle) = &inside.cycle {
        brush.clock(cycle);
    }
    brush.names(inside);
}

/// What paints one picture.
struct Brush<'a> {
    painter: &'a Painter,
    theme: &'a Theme,
    place: Place,
    /// Colour round everything that is painted on the ground.
    casing: Color32,
}

impl Brush<'_> {
    fn line(&self, points: Vec<Pos2>, radii: f32, ink: Color32) {
        let wide = self.place.px(radii).max(0.8);
        self.painter
            .add(Shape::line(points, Stroke::new(wide, ink)));
    }

    /// A line with a casing round it.
    fn cased(&self, points: Vec<Pos2>, casing: f32, radii: f32, ink: Color32) {
        self.line(points.clone(), casing, self.casing);
        self.line(points, radii, ink);
    }

    /// A mesh from the middle to an outline; the colour at a part of the way in a direction.
    fn mesh(
        &self,
        outline: impl Fn(f32) -> [f32; 2],
        rings: &[f32],
        tint: impl Fn(f32, f32) -> Color32,
    ) {
        let mut mesh = Mesh::default();
        let count = rings.len() as u32;
        for k in 0..=ROUND {
            let angle = TAU * k as f32 / ROUND as f32;
            let [u, v] = outline(angle);
            for part in rings {
                let at = self.place.at(part * u, part * v);
                mesh.colored_vertex(at, tint(angle, *part));
            }
            if k > 0 {
                let (before, now) = ((k as u32 - 1) * count, k as u32 * count);
                for ring in 0..count - 1 {
                    mesh.add_triangle(before + ring, before + ring + 1, now + ring);
                    mesh.add_triangle(now + ring, before + ring + 1, now + ring + 1);
                }
            }
        }
        self.painter.add(Shape::mesh(mesh));
    }

    /// What lies round the cell.
    fn outside(&self) {
        let [near, far] = self.theme.inside.outside.map(colour);
        let disc = |angle: f32| [libm::cosf(angle), libm::sinf(angle)];
        self.mesh(disc, &[0.0, 0.55, 0.8, 1.0], |angle, part| {
            let light = 0.12 * libm::cosf(angle + 2.0) * part;
            mix(near, far, part * part - light)
        });
    }

    /// The body of the cell with its membrane. The colour of its fate spreads from the nucleus as it leans.
    fn body(&self, inside: &Inside) {
        let (theme, place) = (self.theme, self.place);
        let deep = colour(theme.inside.deep);
        let plain = colour(theme.cell(inside.kind, inside.state));
        let fate = inside
            .fate
            .filter(|_| inside.kind == CellKind::Stem)
            .map(|fate| fate_hue(theme, fate));
        let cut = |angle: f32| place.edge(angle).min(0.995);
        let outline = |angle: f32| {
            let far = cut(angle);
            [far * libm::cosf(angle), far * libm::sinf(angle)]
        };
        let rings = [0.0, 0.3, 0.5, 0.66, 0.78, 0.87, 0.94, 1.0];
        // The glow round a cell under a microscope.
        for (more, strength) in [(0.05, 0.10), (0.03, 0.14), (0.015, 0.18)] {
            let glow = |angle: f32| {
                let far = (place.edge(angle) + more).min(0.995);
                [far * libm::cosf(angle), far * libm::sinf(angle)]
            };
            let light = faded(
                theme.inside.rim,
                if theme.dark { strength } else { 0.5 * strength },
            );
            self.mesh(glow, &[0.0, 1.0], |_, _| light);
        }
        self.mesh(outline, &rings, |angle, part| {
            let depth = (place.edge(angle) - part * cut(angle)).max(0.0);
            let thick = 1.0 - libm::expf(-6.0 * depth);
            let light = -part * libm::cosf(angle - 1.05);
            let lean = fate.map_or(plain, |fate| {
                let front = 1.25 * inside.progress as f32 - part;
                mix(plain, fate, 0.92 * (front / 0.18).clamp(0.0, 1.0))
            });
            let share = if theme.dark {
                0.26 + 0.44 * thick + 0.12 * light
            } else {
                0.30 + 0.36 * thick - 0.10 * light
            };
            mix(deep, lean, share)
        });
        self.threads(plain);
        for (inner, wide, strength) in [(0.0, 0.02, 1.0), (0.036, 0.012, 0.75)] {
            for run in self.membrane(inner) {
                if inner == 0.0 {
                    self.line(run.clone(), 0.036, faded(theme.inside.ink, 0.55));
                }
                self.line(run, wide, faded(theme.inside.rim, strength));
            }
        }
    }

    /// Threads and mitochondria of the body: decoration.
    fn threads(&self, body: Color32) {
        let (theme, place) = (self.theme, self.place);
        let light = mix(body, colour(theme.cells.shine), 0.4);
        let thread = if theme.dark {
            light
        } else {
            mix(body, colour(theme.inside.ink), 0.25)
        };
        for k in 0..13 {
            let part = 0.9 * (k as f32 / 6.0 - 1.0);
            let points: Vec<Pos2> = (0..=24)
                .map(|step| {
                    let u = -0.86 + 1.72 * step as f32 / 24.0;
                    let angle = libm::atan2f(part * 0.6, u);
                    let edge = place.edge(angle).min(0.94);
                    let v = part * 0.92 * self.half(u, edge);
                    pos2(u, v)
                })
                .filter(|at| {
                    libm::hypotf(at.x, at.y) < 0.95 * place.edge(libm::atan2f(at.y, at.x)).min(1.0)
                })
                .map(|at| place.at(at.x, at.y))
                .collect();
            if points.len() > 2 {
                self.line(points, 0.01, thread.gamma_multiply(0.16));
            }
        }
        for k in 0..18 {
            let angle = TAU * (k as f32 * 0.618_034).fract();
            let edge = place.edge(angle).min(0.92);
            let inner = self.nucleus_edge(angle);
            let room = edge - inner;
            if room < 0.1 {
                continue;
            }
            let far = inner + room * (0.3 + 0.45 * (k as f32 * 0.37).fract());
            let at = far * way(angle);
            let half = 0.03 + 0.014 * (k as f32 * 0.53).fract();
            let lean = 0.35 * libm::sinf(k as f32 * 2.1);
            let to = half * vec2(libm::cosf(lean), libm::sinf(lean));
            let (from, to) = (at - to, at + to);
            let ends = [place.at(from.x, from.y), place.at(to.x, to.y)];
            let ground = if theme.dark {
                mix(body, colour(theme.inside.deep), 0.72)
            } else {
                mix(body, colour(theme.inside.ink), 0.3)
            };
            self.line(ends.to_vec(), 0.036, ground);
            for end in ends {
                self.painter.circle_filled(end, place.px(0.018), ground);
            }
            self.line(ends.to_vec(), 0.009, light.gamma_multiply(0.5));
        }
    }

    /// Half of the width of the cell at a place along it, within an edge.
    fn half(&self, u: f32, edge: f32) -> f32 {
        let up = self.place.edge(0.5 * PI);
        (up * up - 0.35 * u * u).max(0.01).sqrt().min(edge)
    }

    /// How far the nucleus reaches in a direction.
    fn nucleus_edge(&self, angle: f32) -> f32 {
        let axes = self.place.nucleus;
        let to = way(angle);
        1.0 / libm::hypotf(to.x / axes.x, to.y / axes.y)
    }

    /// The runs of the membrane within the picture, so far inside of it.
    fn membrane(&self, inner: f32) -> Vec<Vec<Pos2>> {
        let place = self.place;
        let mut runs: Vec<Vec<Pos2>> = vec![Vec::new()];
        // Begins where a long cell leaves the picture.
        for k in 0..=2 * ROUND {
            let angle = PI * k as f32 / ROUND as f32;
            let far = place.edge(angle) - inner;
            if far < 0.985 {
                let at = place.at(far * libm::cosf(angle), far * libm::sinf(angle));
                if let Some(run) = runs.last_mut() {
                    run.push(at);
                }
            } else if runs.last().is_some_and(|run| !run.is_empty()) {
                runs.push(Vec::new());
            }
        }
        runs.retain(|run| run.len() > 1);
        runs
    }

    fn oval(&self, part: f32) -> Vec<Pos2> {
        let axes = part * self.place.nucleus;
        (0..=72)
            .map(|k| {
                let to = way(TAU * k as f32 / 72.0);
                self.place.at(axes.x * to.x, axes.y * to.y)
            })
            .collect()
    }

    /// The nucleus in its double envelope with pores; a gate where no fate is open.
    fn nucleus(&self, gate: bool) {
        let (theme, place) = (self.theme, self.place);
        let [middle, edge] = theme.inside.nucleus.map(colour);
        let axes = place.nucleus;
        let oval = |angle: f32| [axes.x * libm::cosf(angle), axes.y * libm::sinf(angle)];
        self.mesh(oval, &[0.0, 0.5, 0.8, 1.0], |angle, part| {
            let light = 0.25 * part * libm::cosf(angle - 4.0);
            mix(middle, edge, part * part - light)
        });
        self.line(self.oval(1.0), 0.05, faded(theme.inside.ink, 0.45));
        self.line(self.oval(1.0), 0.017, faded(theme.inside.rim, 0.95));
        self.line(self.oval(0.945), 0.011, faded(theme.inside.rim, 0.6));
        for k in 0..22 {
            let to = way(TAU * (k as f32 + 0.5) / 22.0);
            let at = place.at(0.972 * axes.x * to.x, 0.972 * axes.y * to.y);
            self.painter.circle_filled(at, place.px(0.013), edge);
        }
        if gate {
            let bar = |x: f32| {
                [[x, -100.0], [x, -70.0]]
                    .map(|at| place.in_nucleus(at))
                    .to_vec()
            };
            for x in [-9.0, 9.0] {
                self.cased(bar(x), 0.05, 0.026, colour(theme.warning));
            }
        }
    }

    /// A bent way between two points.
    fn bend(&self, from: Pos2, to: Pos2) -> Vec<Pos2> {
        let middle = from.lerp(to, 0.5);
        let aside = 0.12 * (middle - self.place.centre) + 0.06 * (to - from).rot90();
        let turn = middle + aside;
        (0..=18)
            .map(|k| {
                let t = k as f32 / 18.0;
                from.lerp(turn, t).lerp(turn.lerp(to, t), t)
            })
            .collect()
    }

    /// The ways from what senses something to where it acts.
    fn ways(&self, inside: &Inside) {
        for (k, receptor) in inside.receptors.iter().enumerate() {
            let foot = self.place.receptor(k, inside.receptors.len());
            // What a macrophage sends is not drawn, so that no way leads there.
            let leads = |effect: &&Effect| {
                effect.is_drawn() && effect.behaviour != Behaviour::SendInflammation
            };
            for effect in receptor.effects.iter().filter(leads) {
                let from = foot.point([0.0, -0.12]);
                self.acts(from, effect, hue(self.theme, receptor.cue), inside);
            }
        }
        let Some(grip) = &inside.grip else { return };
        let feet = self.place.grips();
        for effect in grip.effects.iter().filter(|effect| effect.is_drawn()) {
            // Each fate is reached from the grip that is nearest to it.
            let to = self.place.target(effect.behaviour);
            let near = feet
                .iter()
                .map(|foot| foot.point([0.0, -0.16]))
                .min_by(|a, b| a.distance(to).total_cmp(&b.distance(to)));
            if let Some(from) = near {
                self.acts(from, effect, hue(self.theme, Cue::Stiffness), inside);
            }
        }
    }

    /// One way: dots that are thicker with the effect; a flat bar at its end where it lowers.
    fn acts(&self, from: Pos2, effect: &Effect, tint: Color32, inside: &Inside) {
        let to = self.place.target(effect.behaviour);
        let mut points = self.bend(from, to);
        let to_fate = matches!(
            effect.behaviour,
            Behaviour::Cartilage | Behaviour::Bone | Behaviour::Muscle | Behaviour::Fat
        );
        let shut = inside.gate.is_some() && to_fate;
        points.truncate(if shut { 8 } else { 17 });
        let strength = if shut { 0.45 } else { 1.0 };
        let thick = self.place.px(0.008 + 0.014 * effect.share as f32).max(0.9);
        let spaced = 3.4 * thick + 1.5;
        let dark = self.casing.gamma_multiply(0.55 * strength);
        self.painter
            .extend(Shape::dotted_line(&points, dark, spaced, thick + 1.0));
        let tint = tint.gamma_multiply(strength);
        self.painter
            .extend(Shape::dotted_line(&points, tint, spaced, thick));
        let end = points.len().saturating_sub(1);
        let (Some(last), Some(before)) = (points.get(end), points.get(end.saturating_sub(2)))
        else {
            return;
        };
        let on = (*last - *before).normalized();
        let side = on.rot90() * self.place.px(0.05);
        if !effect.raises || shut {
            let bar = vec![*last - side, *last + side];
            self.line(bar.clone(), 0.04, dark);
            self.line(bar, 0.022, tint);
        } else {
            let tip = *last + on * self.place.px(0.045);
            let side = 0.7 * side;
            let head = vec![*last - side, tip, *last + side];
            self.painter
                .add(Shape::convex_polygon(head, tint, Stroke::new(1.0, dark)));
        }
    }

    /// A rod with its bands.
    fn rod(&self, points: [[f32; 2]; 5], tint: Color32) {
        let ends = points.map(|at| self.place.in_nucleus(at));
        let mut line = vec![ends[0]];
        for bend in [[ends[0], ends[1], ends[2]], [ends[2], ends[3], ends[4]]] {
            let [a, b, c] = bend;
            line.extend((1..=14).map(|k| {
                let t = k as f32 / 14.0;
                a.lerp(b, t).lerp(b.lerp(c, t), t)
            }));
        }
        let dark = colour(self.theme.inside.ink);
        for (wide, ink) in [(0.1, dark), (0.076, tint)] {
            self.line(line.clone(), wide, ink);
            for end in [ends[0], ends[4]] {
                self.painter
                    .circle_filled(end, 0.5 * self.place.px(wide), ink);
            }
        }
        let bands = Stroke::new(self.place.px(0.076), dark.gamma_multiply(0.55));
        let (dash, gap) = (self.place.px(0.016).max(1.0), self.place.px(0.024).max(1.6));
        self.painter
            .extend(Shape::dashed_line(&line, bands, dash, gap));
        let lit = self.place.px(0.014);
        let light = line.iter().map(|at| *at - vec2(0.5 * lit, lit)).collect();
        self.line(light, 0.022, faded(self.theme.cells.shine, 0.24));
    }

    /// Three chromosomes of 46, and the folded end of a fourth at the rim, each with its gene.
    fn chromosomes(&self, genes: &[Gene]) {
        for (rod, tint) in RODS.into_iter().zip(self.theme.inside.chromosomes) {
            self.rod(rod, colour(tint));
        }
        self.folded_end();
        for (k, gene) in genes.iter().enumerate() {
            let tint = fate_hue(self.theme, gene.fate);
            if gene.open {
                self.open(k, tint);
            } else {
                self.closed(k, tint);
            }
        }
    }

    /// The folded chromosome at the rim.
    fn folded_end(&self) {
        let (place, theme) = (self.place, self.theme);
        let dark = colour(theme.inside.ink);
        let [rod, ..] = theme.inside.chromosomes;
        for (wide, ink) in [(1.0_f32, dark), (0.8, colour(rod))] {
            let body: Vec<Pos2> = (0..24)
                .map(|k| {
                    let to = way(TAU * k as f32 / 24.0);
                    place.in_nucleus([-97.0 + 15.0 * wide * to.x, 4.0 + 21.0 * wide * to.y])
                })
                .collect();
            self.painter
                .add(Shape::convex_polygon(body, ink, Stroke::NONE));
        }
        for row in [-8.0, 0.0, 8.0, 15.0] {
            let points =
                [-8.0, 0.0, 8.0].map(|x: f32| place.in_nucleus([-97.0 + x, row - 0.04 * x * x]));
            self.line(points.to_vec(), 0.013, dark.gamma_multiply(0.7));
        }
    }

    /// A gene that lies open: a loop that sticks out, in a bright ring, with what is read from it.
    fn open(&self, k: usize, tint: Color32) {
        let ([x, y], [dx, dy], high, wide) = LOOPS[k.min(LOOPS.len() - 1)];
        let (px, py) = (-dy, dx);
        let on = |aside: f32, up: f32| {
            self.place
                .in_nucleus([x + aside * px + up * dx, y + aside * py + up * dy])
        };
        let ends = [
            on(-0.5 * wide, 0.0),
            on(-1.25 * wide, 1.15 * high),
            on(1.25 * wide, 1.15 * high),
            on(0.5 * wide, 0.0),
        ];
        let line: Vec<Pos2> = (0..=28)
            .map(|k| {
                let t = k as f32 / 28.0;
                let [a, b, c, d] = ends;
                let (ab, bc, cd) = (a.lerp(b, t), b.lerp(c, t), c.lerp(d, t));
                ab.lerp(bc, t).lerp(bc.lerp(cd, t), t)
            })
            .collect();
        for (wide, strength) in [(0.13, 0.10), (0.09, 0.16), (0.065, 0.22)] {
            self.line(line.clone(), wide, tint.gamma_multiply(strength));
        }
        let ring = colour(self.theme.lens.gene_open);
        let middle = on(0.0, 0.42 * high);
        let round = self.place.px(0.105);
        self.painter.circle_stroke(
            middle,
            round,
            Stroke::new(3.0, self.casing.gamma_multiply(0.5)),
        );
        let bright = if self.theme.dark {
            ring
        } else {
            colour(self.theme.inside.ink)
        };
        self.painter
            .circle_stroke(middle, round, Stroke::new(1.3, bright));
        self.line(line.clone(), 0.044, colour(self.theme.inside.ink));
        self.line(line.clone(), 0.026, tint);
        let beads = faded(self.theme.cells.shine, 0.85);
        let bead = self.place.px(0.005).max(0.6);
        self.painter
            .extend(Shape::dotted_line(&line, beads, 6.0 * bead, bead));
        for strand in 0..3 {
            let aside = (strand as f32 - 1.0) * 0.42 * wide;
            let copy: Vec<Pos2> = (0..=6)
                .map(|step| {
                    let up = 0.95 * high + 4.5 * step as f32;
                    on(aside + 3.0 * libm::sinf(1.9 * step as f32), up)
                })
                .collect();
            self.line(copy, 0.011, tint.gamma_multiply(0.9));
        }
    }

    /// A gene that is closed: folded, with a cross.
    fn closed(&self, k: usize, tint: Color32) {
        let at = self.place.gene(k);
        let radius = self.place.px(0.056).max(5.0);
        let ground = colour(self.theme.inside.nucleus[1]);
        let line = Stroke::new((0.27 * radius).max(1.3), tint);
        self.painter
            .circle_filled(at, radius + 1.6, colour(self.theme.inside.ink));
        self.painter.circle(at, radius, ground, line);
        for arm in [vec2(1.0, 1.0), vec2(1.0, -1.0)] {
            let arm = 0.42 * radius * arm;
            self.painter.line_segment([at - arm, at + arm], line);
        }
    }

    /// The states of a macrophage; the one it is in is full.
    fn states(&self, now: Polarisation) {
        for state in Polarisation::ALL {
            let at = self.place.state(state);
            let tint = colour(self.theme.cell(CellKind::Macrophage, state));
            let radius = self.place.px(if state == now { 0.135 } else { 0.095 });
            let here = state == now;
            let ground = if here {
                tint
            } else {
                colour(self.theme.inside.nucleus[1])
            };
            self.painter
                .circle_filled(at, radius + 2.0, colour(self.theme.inside.ink));
            self.painter
                .circle(at, radius, ground, Stroke::new(2.0, tint));
            if here {
                let ring = colour(self.theme.lens.gene_open);
                self.painter
                    .circle_stroke(at, radius + 3.0, Stroke::new(1.6, ring));
            }
            let letters = if here {
                colour(self.theme.on_accent)
            } else {
                tint
            };
            let size = self.place.px(0.085).clamp(11.0, 16.0);
            self.painter.text(
                at,
                Align2::CENTER_CENTER,
                state_name(state),
                bold(size),
                letters,
            );
        }
    }

    /// Two arms through the membrane.
    fn arms(&self, foot: Foot, arm: [[f32; 2]; 3], wide: [f32; 2], tint: Color32) {
        let sides =
            [-1.0_f32, 1.0].map(|side| arm.map(|[x, y]| foot.point([side * x, y])).to_vec());
        for (radii, ink) in [(wide[0], self.casing), (wide[1], tint)] {
            for points in &sides {
                self.line(points.clone(), radii, ink);
                for end in [points.first(), points.last()].into_iter().flatten() {
                    self.painter
                        .circle_filled(*end, 0.5 * self.place.px(radii), ink);
                }
            }
        }
    }

    /// Grips through the membrane, with their threads.
    fn grips(&self, grip: &Grip) {
        if !grip.holds() {
            return;
        }
        let tint = colour(self.theme.inside.grip);
        for foot in self.place.grips() {
            let thread = [[-0.01, -0.08], [-0.01, -0.22]].map(|at| foot.point(at));
            let fine = Stroke::new(self.place.px(0.011).max(1.0), tint.gamma_multiply(0.7));
            self.painter
                .extend(Shape::dashed_line(&thread, fine, 3.0, 3.0));
            let arm = [[0.02, -0.063], [0.02, 0.018], [0.046, 0.095]];
            self.arms(foot, arm, [0.042, 0.024], tint);
        }
    }

    /// A receptor with its molecules. Oxygen needs none: it passes through the membrane.
    fn receptor(&self, receptor: &Receptor, foot: Foot) {
        let engaged = receptor.molecules > 0 || receptor.effects.iter().any(Effect::is_drawn);
        let tint = if engaged {
            hue(self.theme, receptor.cue)
        } else {
            faded(self.theme.inside.empty, 0.75)
        };
        if receptor.cue == Cue::Oxygen {
            let through = [[0.0, 0.1], [0.0, -0.12]].map(|at| foot.point(at));
            let fine = Stroke::new(self.place.px(0.014).max(1.2), tint);
            self.painter
                .extend(Shape::dashed_line(&through, fine, 3.0, 3.0));
        } else {
            let arm = [[0.02, -0.074], [0.02, 0.03], [0.06, 0.092]];
            self.arms(foot, arm, [0.046, 0.028], tint);
            let base = foot.point([0.0, -0.092]);
            let radius = self.place.px(0.031);
            self.painter
                .circle(base, radius, tint, Stroke::new(1.5, self.casing));
        }
        let size = self.place.px(0.026).max(2.4);
        for at in MOLECULES.iter().take(usize::from(receptor.molecules)) {
            molecule(
                self.painter,
                self.theme,
                foot.point(*at),
                size,
                receptor.cue,
            );
        }
    }

    /// The round of the picture.
    fn frame(&self) {
        let (centre, radius) = (self.place.centre, self.place.radius);
        let dark = faded(self.theme.plate_halo, 0.55);
        self.painter
            .circle_stroke(centre, radius, Stroke::new(5.0, dark));
        let light = colour(self.theme.cells.chosen);
        self.painter
            .circle_stroke(centre, radius, Stroke::new(2.0, light));
    }

    /// The clock of the cycle: a ring in three parts, a hand, and in the middle the doublings behind the cell.
    fn clock(&self, cycle: &CycleClock) {
        let theme = self.theme;
        let (at, radius) = self.place.clock();
        self.painter.circle(
            at,
            radius,
            colour(theme.panel),
            Stroke::new(1.5, colour(theme.cells.chosen)),
        );
        let ring = 0.8 * radius;
        let round: f64 = cycle.phases.iter().sum::<f64>().max(f64::MIN_POSITIVE);
        let now = match cycle.hand {
            Hand::Rests(_) => None,
            Hand::Waits { .. } => Some(Phase::G1),
            Hand::Runs { phase, .. } => Some(phase),
        };
        let turn = |part: f64| (part as f32) * TAU - 0.5 * PI;
        let mut begun = 0.0;
        for (phase, hours) in [Phase::G1, Phase::S, Phase::G2M]
            .into_iter()
            .zip(cycle.phases)
        {
            let (from, to) = (turn(begun / round), turn((begun + hours) / round));
            begun += hours;
            let gap = 0.09;
            let points: Vec<Pos2> = (0..=18)
                .map(|k| {
                    let part = k as f32 / 18.0;
                    at + ring * way(from + gap + (to - from - 2.0 * gap).max(0.0) * part)
                })
                .collect();
            let here = now == Some(phase);
            let ink = if here { theme.accent } else { theme.text_3 };
            let wide = if here { 0.2 * radius } else { 0.08 * radius };
            self.painter
                .add(Shape::line(points, Stroke::new(wide.max(1.2), colour(ink))));
        }
        if let Some(part) = cycle.part() {
            let to = way(turn(part));
            let hand = [at + 0.5 * radius * to, at + 0.97 * radius * to];
            self.painter
                .line_segment(hand, Stroke::new(2.4, colour(theme.text_1)));
        }
        let size = (0.56 * radius).clamp(11.0, 17.0);
        let doublings = cycle.doublings.to_string();
        self.painter.text(
            at,
            Align2::CENTER_CENTER,
            doublings,
            bold(size),
            colour(theme.text_1),
        );
    }

    /// Names at the parts, with their values where there is room; none stands on another.
    fn names(&self, inside: &Inside) {
        let size = self.place.px(0.085).clamp(11.0, 15.0);
        let mut taken: Vec<Rect> = Vec::new();
        if let Nucleus::Fates(genes) = &inside.nucleus {
            for (k, gene) in genes.iter().enumerate() {
                self.gene_name(k, gene, size, &mut taken);
            }
        } else {
            taken.extend(Polarisation::ALL.map(|state| {
                let at = self.place.state(state);
                Rect::from_center_size(at, Vec2::splat(self.place.px(0.24)))
            }));
        }
        if let Some(cycle) = &inside.cycle {
            self.phase_name(cycle, &mut taken);
        }
        if self.place.radius < NAMED_FROM {
            return;
        }
        let part = |label: String, value: String| {
            [
                say_with("inside-part", &[("label", label.clone()), ("value", value)]),
                label,
            ]
        };
        let mut strongest: Vec<usize> = (0..inside.receptors.len())
            .filter(|k| inside.receptors[*k].molecules > 0)
            .collect();
        strongest.sort_by_key(|k| std::cmp::Reverse(inside.receptors[*k].molecules));
        taken.extend(strongest.iter().map(|k| {
            let foot = self.place.receptor(*k, inside.receptors.len());
            Rect::from_center_size(foot.point([0.0, 0.13]), Vec2::splat(self.place.px(0.19)))
        }));
        for k in strongest {
            let receptor = &inside.receptors[k];
            let foot = self.place.receptor(k, inside.receptors.len());
            let texts = part(cue_name(receptor.cue), receptor.told());
            // Beside it, on the side where no other stands.
            let side = if 2 * k + 1 < inside.receptors.len() {
                -1.0
            } else {
                1.0
            };
            let tint = hue(self.theme, receptor.cue);
            let wide = |text: &String| {
                let galley = self.painter.layout_no_wrap(text.clone(), bold(size), tint);
                galley.size().x
            };
            let stands = |text: &String| {
                let aside = vec2(0.5 * side * wide(text), 0.0);
                let places = [[0.12, 0.16], [0.12, 0.08], [0.1, 0.24]]
                    .map(|[along, out]| foot.point([side * along, out]) + aside);
                // Else under it, in the cell.
                let under = [foot.point([0.0, -0.19]), foot.point([0.05 * side, -0.27])];
                self.first_free(text, &places, size, tint, &mut taken)
                    || self.first_free(text, &under, size, tint, &mut taken)
            };
            let _ = texts.iter().any(stands);
        }
        if let Some(grip) = &inside.grip {
            let texts = if grip.holds() {
                part(say("inside-cue-stiffness"), grip.told())
            } else {
                [grip.told(), grip.told()]
            };
            let low = self.place.centre + vec2(0.0, self.place.px(0.86));
            let places = [low, low - vec2(self.place.px(0.16), self.place.px(0.02))];
            let tint = colour(self.theme.plate_word);
            let stands = |text: &String| self.first_free(text, &places, size, tint, &mut taken);
            let _ = texts.iter().any(stands);
        }
    }

    /// A text at the first of some places where it stands in the round and on nothing else; whether there is one.
    fn first_free(
        &self,
        text: &str,
        places: &[Pos2],
        size: f32,
        tint: Color32,
        taken: &mut Vec<Rect>,
    ) -> bool {
        let galley = self
            .painter
            .layout_no_wrap(text.to_owned(), bold(size), tint);
        let mut rooms = places
            .iter()
            .map(|at| Rect::from_center_size(*at, galley.size()));
        let free = |room: &Rect| {
            let clear = taken
                .iter()
                .all(|other| !other.intersects(room.expand(1.0)));
            clear && self.place.holds(*room)
        };
        let Some(room) = rooms.find(free) else {
            return false;
        };
        taken.push(room);
        self.haloed(room.center(), text, size, tint);
        true
    }

    fn haloed(&self, at: Pos2, text: &str, size: f32, tint: Color32) {
        // On a light ground a colour of the plate is too pale for letters.
        let deeper = if self.theme.dark { 0.0 } else { 0.3 };
        let tint = mix(tint, colour(self.theme.inside.ink), deeper);
        let halo = faded(self.theme.plate_halo, 0.85);
        for aside in [
            vec2(-1.3, 0.0),
            vec2(1.3, 0.0),
            vec2(0.0, -1.3),
            vec2(0.0, 1.3),
        ] {
            self.painter
                .text(at + aside, Align2::CENTER_CENTER, text, bold(size), halo);
        }
        self.painter
            .text(at, Align2::CENTER_CENTER, text, bold(size), tint);
    }

    /// The name of a gene with three bars for the lean.
    fn gene_name(&self, k: usize, gene: &Gene, size: f32, taken: &mut Vec<Rect>) {
        let tint = fate_hue(self.theme, gene.fate);
        let text = gene_name(gene.fate);
        let galley = self.painter.layout_no_wrap(text.clone(), bold(size), tint);
        let bars = 1.3 * size;
        let at = self.place.gene_name(k);
        let room = Rect::from_center_size(at, galley.size() + vec2(bars + 3.0, 0.0));
        taken.push(room);
        let middle = pos2(room.left() + 0.5 * galley.size().x, at.y);
        self.haloed(middle, &text, size, tint);
        let full = libm::round(3.0 * gene.lean) as usize;
        let wide = 0.32 * size;
        for bar in 0..3 {
            let tall = (0.45 + 0.22 * bar as f32) * size;
            let left = room.right() - bars + bar as f32 * 0.45 * size;
            let place = Rect::from_min_max(
                pos2(left, at.y + 0.42 * size - tall),
                pos2(left + wide, at.y + 0.42 * size),
            );
            let ground = if bar < full {
                tint
            } else {
                colour(self.theme.inside.nucleus[1])
            };
            self.painter
                .rect_filled(place.expand(1.6), 2.0, faded(self.theme.plate_halo, 0.85));
            self.painter.rect(
                place,
                1.0,
                ground,
                Stroke::new(1.0, tint),
                egui::StrokeKind::Inside,
            );
        }
    }

    /// The name of the phase over the clock.
    fn phase_name(&self, cycle: &CycleClock, taken: &mut Vec<Rect>) {
        let phase = match cycle.hand {
            Hand::Rests(_) => return,
            Hand::Waits { .. } => Phase::G1,
            Hand::Runs { phase, .. } => phase,
        };
        let text = say(match phase {
            Phase::G1 => "inside-phase-g1",
            Phase::S => "inside-phase-s",
            Phase::G2M => "inside-phase-g2m",
        });
        let (at, radius) = self.place.clock();
        let tint = colour(self.theme.plate_word);
        let galley = self.painter.layout_no_wrap(text.clone(), bold(11.0), tint);
        let over = at - vec2(0.0, radius + 0.5 * galley.size().y + 1.0);
        taken.push(Rect::from_center_size(over, galley.size()));
        self.haloed(over, &text, 11.0, tint);
    }
}
