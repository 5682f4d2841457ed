//! Where the parts of the inside of a cell lie in its picture. Lengths are radii of the picture, along the cell and across it.

use std::f32::consts::{FRAC_PI_3, PI};

use bevy_egui::egui::{Pos2, Rect, Vec2, pos2, vec2};

use crate::explain::inside::{Hand, Inside, Part};
use crate::model::words::{CellKind, Polarisation};
use crate::scenario::rules::Behaviour;
use crate::sim::Phase;

/// From this stiffness on a stem cell that holds on is drawn long, kPa.
const LONG_FROM_KPA: f64 = 4.0;

/// How a long cell is turned, so that there is room above it and below.
const TURN: f32 = -0.46;

/// Angles between which receptors stand on the membrane, above the cell.
const RECEPTORS: [f32; 2] = [-2.58, -0.56];

/// Angles at which the cell grips its ground.
const GRIPS: [f32; 4] = [2.44, 1.89, 1.26, 0.7];

/// Places of the molecules at a receptor: along the membrane and away from it.
pub(super) const MOLECULES: [[f32; 2]; 8] = [
    [0.0, 0.112],
    [-0.065, 0.14],
    [0.065, 0.14],
    [0.0, 0.17],
    [-0.068, 0.197],
    [0.068, 0.197],
    [-0.03, 0.226],
    [0.032, 0.228],
];

/// The half-axes of the nucleus to which the places in it refer.
const NUCLEUS: [f32; 2] = [124.0, 80.0];

/// Where the loop of each gene begins, which way it goes, how far, and how wide it is, in the nucleus.
pub(super) const LOOPS: [([f32; 2], [f32; 2], f32, f32); 4] = [
    ([-55.0, -21.0], [0.0, -1.0], 32.0, 27.0),
    ([44.0, -20.0], [0.0, 1.0], 42.0, 36.0),
    ([8.0, 49.0], [0.0, -1.0], 36.0, 28.0),
    ([-92.0, 16.0], [0.35, 1.0], 30.0, 20.0),
];

/// The middle of what is seen of each gene.
const GENES: [[f32; 2]; 4] = [[-55.0, -24.0], [44.0, -12.0], [12.0, 46.0], [-96.0, 10.0]];

/// Where the names of the genes stand.
const GENE_NAMES: [[f32; 2]; 4] = [[-62.0, 47.0], [80.0, 25.0], [44.0, 96.0], [-108.0, 84.0]];

/// Where the states of a macrophage stand: resting, inflaming, healing.
const STATES: [[f32; 2]; 3] = [[0.0, 34.0], [-62.0, -8.0], [62.0, -8.0]];

/// The outline of a cell.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Form {
    /// Long, with two ends.
    Spindle,
    /// Round.
    Disc,
    /// With four round corners.
    Box,
    /// With six corners.
    Hexagon,
    /// With so many points of such a height.
    Star(f32, f32),
}

fn form_of(inside: &Inside) -> Form {
    match inside.kind {
        CellKind::Stem => {
            let hand = inside.cycle.map(|cycle| cycle.hand);
            let rounds_up = matches!(
                hand,
                Some(Hand::Runs {
                    phase: Phase::G2M,
                    ..
                })
            );
            let spreads = inside
                .grip
                .as_ref()
                .is_some_and(|grip| grip.holds() && grip.kpa >= LONG_FROM_KPA);
            if spreads && !rounds_up {
                Form::Spindle
            } else {
                Form::Disc
            }
        }
        CellKind::Adipocyte => Form::Disc,
        CellKind::Chondrocyte => Form::Box,
        CellKind::Osteoblast | CellKind::Osteocyte => Form::Hexagon,
        CellKind::Myocyte | CellKind::Satellite | CellKind::Tenocyte | CellKind::Fibroblast => {
            Form::Spindle
        }
        CellKind::Macrophage => match inside.state {
            Polarisation::M0 => Form::Star(6.0, 0.035),
            Polarisation::M1 => Form::Star(9.0, 0.07),
            Polarisation::M2 => Form::Star(7.0, 0.045),
        },
    }
}

/// Half of the width of a long cell at a place along it.
fn half_width(u: f32) -> f32 {
    let far = u / 0.79;
    0.505 * libm::expf(-far * far) + 0.137
}

/// How far the membrane of a long cell is in a direction.
fn spindle(angle: f32) -> f32 {
    let (along, across) = (libm::cosf(angle).abs(), libm::sinf(angle).abs());
    let (mut inside, mut outside) = (0.0_f32, 1.6_f32);
    for _ in 0..22 {
        let middle = 0.5 * (inside + outside);
        if middle * across < half_width(middle * along) {
            inside = middle;
        } else {
            outside = middle;
        }
    }
    inside
}

/// A place on the membrane.
#[derive(Debug, Clone, Copy)]
pub(super) struct Foot {
    /// Where.
    pub(super) at: Pos2,
    /// Away from the cell.
    pub(super) out: Vec2,
    /// Points to a radius of the picture.
    pub(super) radius: f32,
}

impl Foot {
    /// A point so far along the membrane and so far away from it.
    pub(super) fn point(&self, [along, out]: [f32; 2]) -> Pos2 {
        let side = vec2(-self.out.y, self.out.x);
        self.at + self.radius * (along * side + out * self.out)
    }
}

/// The places of a picture.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// The square that it fills.
    pub(super) square: Rect,
    /// Its middle.
    pub(super) centre: Pos2,
    /// Its radius.
    pub(super) radius: f32,
    along: Vec2,
    form: Form,
    /// Half-axes of the nucleus.
    pub(super) nucleus: Vec2,
}

impl Place {
    /// The places of a picture in a square.
    pub(super) fn of(inside: &Inside, square: Rect) -> Self {
        let form = form_of(inside);
        let (turn, nucleus) = if form == Form::Spindle {
            (TURN, vec2(0.62, 0.405))
        } else {
            (0.0, vec2(0.51, 0.45))
        };
        Self {
            square,
            centre: square.center(),
            radius: 0.5 * square.width().min(square.height()) - 2.0,
            along: vec2(libm::cosf(turn), libm::sinf(turn)),
            form,
            nucleus,
        }
    }

    /// A length on the screen.
    pub(super) fn px(&self, radii: f32) -> f32 {
        radii * self.radius
    }

    /// A point, so far along the cell and across it.
    pub(super) fn at(&self, along: f32, across: f32) -> Pos2 {
        let side = vec2(-self.along.y, self.along.x);
        self.centre + self.radius * (along * self.along + across * side)
    }

    /// A point in the nucleus.
    pub(super) fn in_nucleus(&self, [x, y]: [f32; 2]) -> Pos2 {
        self.at(
            self.nucleus.x * x / NUCLEUS[0],
            self.nucleus.y * y / NUCLEUS[1],
        )
    }

    /// How far the membrane is in a direction; a long cell reaches out of the picture.
    pub(super) fn edge(&self, angle: f32) -> f32 {
        match self.form {
            Form::Spindle => spindle(angle),
            Form::Disc => 0.7,
            Form::Box => {
                let (x, y) = (libm::cosf(angle), libm::sinf(angle));
                0.645 / libm::powf(x * x * x * x + y * y * y * y, 0.25)
            }
            Form::Hexagon => {
                let turned = (angle + 4.0 * PI) % FRAC_PI_3 - 0.5 * FRAC_PI_3;
                let side = 0.68 / libm::cosf(turned);
                0.5 * (side + 0.73)
            }
            Form::Star(points, height) => 0.695 + height * libm::cosf(points * angle),
        }
    }

    /// A place on the membrane.
    fn foot(&self, angle: f32) -> Foot {
        let on = |angle: f32| {
            let far = self.edge(angle);
            self.at(far * libm::cosf(angle), far * libm::sinf(angle))
        };
        let way = on(angle + 0.05) - on(angle - 0.05);
        let out = vec2(way.y, -way.x).normalized();
        let at = on(angle);
        let away = (at - self.centre).normalized();
        Foot {
            at,
            // The points of a star do not turn what stands on them aside.
            out: (out + away).normalized(),
            radius: self.radius,
        }
    }

    /// The foot of one of some receptors.
    pub(super) fn receptor(&self, k: usize, count: usize) -> Foot {
        let [from, to] = RECEPTORS;
        let step = ((to - from) / count.saturating_sub(1).max(1) as f32).min(0.52);
        let first = 0.5 * (from + to) - 0.5 * step * count.saturating_sub(1) as f32;
        self.foot(first + step * k as f32)
    }

    /// The feet of the grips.
    pub(super) fn grips(&self) -> [Foot; 4] {
        GRIPS.map(|angle| self.foot(angle))
    }

    /// The middle of what is seen of a gene.
    pub(super) fn gene(&self, k: usize) -> Pos2 {
        self.in_nucleus(GENES[k.min(GENES.len() - 1)])
    }

    /// Where the name of a gene stands.
    pub(super) fn gene_name(&self, k: usize) -> Pos2 {
        self.in_nucleus(GENE_NAMES[k.min(GENE_NAMES.len() - 1)])
    }

    /// Where a state of a macrophage stands.
    pub(super) fn state(&self, state: Polarisation) -> Pos2 {
        self.in_nucleus(STATES[state as usize])
    }

    /// The middle of the bubbles with the healing signal.
    pub(super) fn bubbles(&self) -> Pos2 {
        self.at(self.nucleus.x + 0.1, 0.0)
    }

    /// Where a cue acts on a behaviour.
    pub(super) fn target(&self, behaviour: Behaviour) -> Pos2 {
        match behaviour {
            Behaviour::Cartilage => self.gene(0),
            Behaviour::Bone => self.gene(1),
            Behaviour::Muscle => self.gene(2),
            Behaviour::Fat => self.gene(3),
            Behaviour::Divide => self.in_nucleus([100.0, 20.0]),
            Behaviour::SendHealing | Behaviour::SendInflammation => self.bubbles(),
            Behaviour::TurnM1 => self.state(Polarisation::M1),
            Behaviour::TurnM2 => self.state(Polarisation::M2),
            _ => self.in_nucleus([0.0, -40.0]),
        }
    }

    /// Middle and radius of the clock, in the lower right corner of the square.
    pub(super) fn clock(&self) -> (Pos2, f32) {
        let radius = self.px(0.175).max(18.0);
        let corner = self.square.right_bottom();
        (corner - Vec2::splat(radius + 1.0), radius)
    }

    /// Whether a place lies within the round of the picture.
    pub(super) fn holds(&self, place: Rect) -> bool {
        let reach = 0.985 * self.radius;
        [
            place.left_top(),
            place.right_top(),
            place.left_bottom(),
            place.right_bottom(),
        ]
        .into_iter()
        .all(|corner| corner.distance(self.centre) <= reach)
    }
}

/// What can be pointed at in a picture of a size, and where; its decision stands under it.
pub(super) fn spots(inside: &Inside, square: Rect) -> Vec<(Part, Rect)> {
    let place = Place::of(inside, square);
    let around = |at: Pos2, radii: f32| Rect::from_center_size(at, Vec2::splat(place.px(radii)));
    let mut found = Vec::new();
    for part in inside.parts() {
        let spot = match part {
            Part::Receptor(k) => {
                let foot = place.receptor(k, inside.receptors.len());
                around(foot.point([0.0, 0.08]), 0.26)
            }
            Part::Grip => {
                let low = place.at(0.0, place.edge(0.5 * PI));
                let mut spot = around(low, 0.2);
                if inside
                    .grip
                    .as_ref()
                    .is_some_and(crate::explain::inside::Grip::holds)
                {
                    for foot in place.grips() {
                        spot = spot.union(around(foot.at, 0.16));
                    }
                }
                spot
            }
            Part::Gene(k) => around(place.gene(k), 0.2),
            Part::State => around(place.in_nucleus([0.0, 6.0]), 0.6),
            Part::Gate => around(place.in_nucleus([0.0, -82.0]), 0.16),
            Part::Cycle => {
                let (at, radius) = place.clock();
                Rect::from_center_size(at, Vec2::splat(2.0 * radius))
            }
            Part::Licence => around(place.bubbles(), 0.2),
            Part::Decision => continue,
        };
        found.push((part, spot));
    }
    found
}

/// The part at a point: the smallest of those that lie there.
pub(super) fn part_at(spots: &[(Part, Rect)], point: Pos2) -> Option<usize> {
    let there = spots
        .iter()
        .enumerate()
        .filter(|(_, (_, spot))| spot.contains(point));
    there
        .min_by(|(_, (_, a)), (_, (_, b))| a.area().total_cmp(&b.area()))
        .map(|(k, _)| k)
}

/// A square of a side at a corner.
pub(super) fn square(corner: Pos2, side: f32) -> Rect {
    Rect::from_min_size(pos2(corner.x, corner.y), Vec2::splat(side))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_cell_is_widest_in_its_middle_and_leaves_the_picture_at_its_ends() {
        assert!((spindle(0.5 * PI) - half_width(0.0)).abs() < 1e-3);
        assert!(spindle(0.0) > 1.0);
        let mut before = spindle(0.5 * PI);
        for step in 1..=15_u8 {
            let now = spindle(0.5 * PI - f32::from(step) * 0.1);
            assert!(now >= before - 5e-3, "{now} {before}");
            before = now;
        }
    }
}
