//! What was painted on a dish, outlined and named: strokes with the same paint that touch are one spot, named above it.

use bevy_egui::egui::{Align2, Painter, Pos2, Rect, Stroke, pos2, vec2};

use crate::explain::numbers::amount;
use crate::lens::Lens;
use crate::live::Snapshot;
use crate::model::medium::MediumChange;
use crate::sim::{Command, Medium};
use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour, faded};
use crate::ui::kit::words::{say, say_with};
use crate::ui::plate::grounds::medium_words;
use crate::ui::plate::text::{free_rect, haloed, to_px};

/// A spot of paint.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// What was painted.
    pub change: MediumChange,
    /// Middles of its strokes from the left and from the top, and their radius, mm.
    pub strokes: Vec<([f64; 2], f64)>,
}

impl Spot {
    fn touches(&self, [x, y]: [f64; 2], radius: f64) -> bool {
        self.strokes
            .iter()
            .any(|([at_x, at_y], other)| libm::hypot(x - at_x, y - at_y) <= radius + other)
    }

    /// The middle of its upper edge, mm.
    fn top(&self) -> [f32; 2] {
        let left = self
            .strokes
            .iter()
            .map(|([x, _], _)| *x)
            .fold(f64::INFINITY, f64::min);
        let right = self
            .strokes
            .iter()
            .map(|([x, _], _)| *x)
            .fold(f64::NEG_INFINITY, f64::max);
        let tops = self.strokes.iter().map(|([_, y], radius)| y - radius);
        [
            (0.5 * (left + right)) as f32,
            tops.fold(f64::INFINITY, f64::min) as f32,
        ]
    }
}

/// Whether what was painted is still there: nothing was painted over the middle of the stroke since.
fn is_there(snapshot: &Snapshot, change: &MediumChange, [x, y]: [f64; 2]) -> bool {
    let grid = &snapshot.scenario.stage.grid;
    let voxel = |at: f64| (at / f64::from(grid.voxel_mm)) as usize;
    let at = voxel(y) * grid.width + voxel(x);
    let Some(medium) = snapshot.tissue.medium.get(at) else {
        return false;
    };
    let near = |wanted: Option<f64>, found: f32| {
        wanted.is_none_or(|wanted| (wanted as f32 - found).abs() <= 1e-3 * found.abs().max(1e-3))
    };
    near(change.tgf_b_ng_per_ml, medium.tgf_b_ng_per_ml)
        && near(change.bmp_2_ng_per_ml, medium.bmp_2_ng_per_ml)
        && near(change.igf_1_ng_per_ml, medium.igf_1_ng_per_ml)
        && near(change.adipogenic, medium.adipogenic)
        && near(change.myogenic, medium.myogenic)
        && snapshot
            .tissue
            .stiffness_kpa
            .get(at)
            .is_some_and(|kpa| near(change.stiffness_kpa, *kpa))
}

/// Whether oxygen was set anew at a place.
fn sets_oxygen(command: &Command, [x, y]: [f64; 2]) -> bool {
    match command {
        Command::SetMedium { change, .. } => change.oxygen_percent.is_some(),
        Command::Paint {
            x_mm,
            y_mm,
            radius_mm,
            change,
        } => change.oxygen_percent.is_some() && libm::hypot(x - x_mm, y - y_mm) <= *radius_mm,
        _ => false,
    }
}

/// The spots that were painted by hand and are still there, those painted first before the others.
#[must_use]
pub fn spots(snapshot: &Snapshot) -> Vec<Spot> {
    let mut found: Vec<Spot> = Vec::new();
    for (k, (_, command)) in snapshot.commands.iter().enumerate() {
        let Command::Paint {
            x_mm,
            y_mm,
            radius_mm,
            change,
        } = command
        else {
            continue;
        };
        let at = [*x_mm, *y_mm];
        // Oxygen is not in the medium: what set it last at this place tells. Looked for only where oxygen was painted.
        let aired = || {
            let last = |(_, other): &&(u64, Command)| sets_oxygen(other, at);
            let later = snapshot.commands[k + 1..].iter().rfind(last);
            later.is_some_and(|(_, other)| match other {
                Command::SetMedium { change: other, .. } | Command::Paint { change: other, .. } => {
                    other.oxygen_percent != change.oxygen_percent
                }
                _ => false,
            })
        };
        if !is_there(snapshot, change, at) || change.oxygen_percent.is_some() && aired() {
            continue;
        }
        // A stroke may join spots that were apart.
        let (joined, mut apart): (Vec<Spot>, Vec<Spot>) = found
            .into_iter()
            .partition(|spot| spot.change == *change && spot.touches(at, *radius_mm));
        let mut strokes: Vec<_> = joined.into_iter().flat_map(|spot| spot.strokes).collect();
        strokes.push((at, *radius_mm));
        apart.push(Spot {
            change: *change,
            strokes,
        });
        found = apart;
    }
    found
}

/// The name of what was painted.
#[must_use]
pub fn name_of(change: &MediumChange) -> String {
    let value = |of: Option<f64>| of.unwrap_or_default() as f32;
    let medium = Medium {
        tgf_b_ng_per_ml: value(change.tgf_b_ng_per_ml),
        bmp_2_ng_per_ml: value(change.bmp_2_ng_per_ml),
        igf_1_ng_per_ml: value(change.igf_1_ng_per_ml),
        adipogenic: value(change.adipogenic),
        myogenic: value(change.myogenic),
    };
    let mut parts = medium_words(&medium);
    for (key, value, unit) in [
        ("plate-painted-ground", change.stiffness_kpa, "kPa"),
        ("plate-painted-oxygen", change.oxygen_percent, "%"),
    ] {
        parts.extend(value.map(|value| say_with(key, &[("amount", amount(value, unit))])));
    }
    if parts.is_empty() {
        say("plate-painted-washed")
    } else {
        parts.join(", ")
    }
}

/// Corners of a stroke; of one among many, fewer.
const CORNERS: [usize; 2] = [48, 20];
const MANY: usize = 60;

/// The pieces of the outline of a spot, mm: of each stroke what lies in no other.
fn outline(spot: &Spot) -> Vec<[[f64; 2]; 2]> {
    let corners = CORNERS[usize::from(spot.strokes.len() > MANY)];
    let turn = std::f64::consts::TAU / corners as f64;
    let covered = |at: [f64; 2], own: usize| {
        let strokes = spot.strokes.iter().enumerate();
        strokes
            .filter(|(k, _)| *k != own)
            .any(|(k, ([x, y], radius))| {
                let (dx, dy) = (x - at[0], y - at[1]);
                let far = dx * dx + dy * dy - radius * radius;
                // Of two strokes at one place the first has the outline.
                far < -1e-9 || far.abs() <= 1e-9 && k < own
            })
    };
    let mut pieces = Vec::new();
    for (own, ([x, y], radius)) in spot.strokes.iter().enumerate() {
        let at = |k: usize| {
            let angle = turn * k as f64;
            [x + radius * libm::cos(angle), y + radius * libm::sin(angle)]
        };
        for k in 0..corners {
            let piece = [at(k), at(k + 1)];
            if !piece.iter().any(|end| covered(*end, own)) {
                pieces.push(piece);
            }
        }
    }
    pieces
}

/// Outlines the spots of a dish over its ground and its cells, so that what was painted is seen whatever it is.
pub fn outlines(painter: &Painter, theme: &Theme, lens: &Lens, snapshot: &Snapshot) {
    let seen = free_rect(lens).expand(40.0);
    for spot in spots(snapshot) {
        let place = |at: [f64; 2]| to_px(lens, at.map(|mm| mm as f32));
        let pieces: Vec<[Pos2; 2]> = outline(&spot)
            .into_iter()
            .map(|piece| piece.map(place))
            .filter(|piece| piece.iter().any(|at| seen.contains(*at)))
            .collect();
        for (width, ink) in [
            (4.0, faded(theme.plate_halo, 0.7)),
            (1.6, colour(theme.plate_line)),
        ] {
            for piece in &pieces {
                painter.line_segment(*piece, Stroke::new(width, ink));
            }
        }
    }
}

/// Where a name goes that would stand on others: down, until it stands clear of all.
fn lowered(mut words: Rect, others: &[Rect]) -> Rect {
    while let Some(other) = others.iter().find(|other| other.intersects(words)) {
        words = words.translate(vec2(0.0, other.bottom() - words.top() + 2.0));
    }
    words
}

/// Names the spots of a dish, each above its upper edge or, where there is no room, on it.
pub(crate) fn names(painter: &Painter, theme: &Theme, lens: &Lens, snapshot: &Snapshot) {
    let free = free_rect(lens);
    let mut others: Vec<Rect> = Vec::new();
    for spot in spots(snapshot) {
        let at = to_px(lens, spot.top());
        let dish_top = to_px(lens, [0.0, 0.0]).y.max(free.top());
        if !free.expand(20.0).contains(at) {
            continue;
        }
        let y = (at.y - 9.0).max(dish_top + 9.0);
        let name = name_of(&spot.change);
        let galley = painter.layout_no_wrap(name.clone(), bold(13.0), colour(theme.plate_word));
        let words = lowered(
            Rect::from_center_size(pos2(at.x, y), galley.size()),
            &others,
        );
        others.push(words);
        let (at, align) = (words.center(), Align2::CENTER_CENTER);
        haloed(painter, theme, at, align, &name, bold(13.0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(strokes: &[([f64; 2], f64)]) -> Spot {
        Spot {
            change: MediumChange::default(),
            strokes: strokes.to_vec(),
        }
    }

    #[test]
    fn the_outline_of_a_spot_runs_round_it_and_not_through_it() {
        let alone = outline(&spot(&[([1.0, 1.0], 0.2)]));
        assert_eq!(alone.len(), CORNERS[0]);
        // The same stroke twice has one outline.
        let twice = outline(&spot(&[([1.0, 1.0], 0.2), ([1.0, 1.0], 0.2)]));
        assert_eq!(twice.len(), alone.len());
        let two = spot(&[([1.0, 1.0], 0.2), ([1.2, 1.0], 0.2)]);
        let pieces = outline(&two);
        assert!(pieces.len() > CORNERS[0] && pieces.len() < 2 * CORNERS[0]);
        let inside = |[x, y]: [f64; 2]| {
            let far = |([a, b], radius): &([f64; 2], f64)| libm::hypot(x - a, y - b) - radius;
            two.strokes.iter().any(|stroke| far(stroke) < -1e-6)
        };
        assert!(!pieces.iter().flatten().any(|at| inside(*at)));
    }

    #[test]
    fn names_of_spots_stand_clear_of_each_other() {
        let at = |x: f32, y: f32| Rect::from_center_size(pos2(x, y), vec2(80.0, 16.0));
        let mut others = vec![at(0.0, 0.0), at(10.0, 17.0)];
        let words = lowered(at(5.0, 3.0), &others);
        assert!(others.iter().all(|other| !other.intersects(words)));
        others.push(words);
        assert_eq!(lowered(at(400.0, 3.0), &others), at(400.0, 3.0));
    }
}
