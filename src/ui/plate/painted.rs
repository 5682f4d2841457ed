//! Names of what was painted on a dish: strokes with the same paint that touch are one spot, named above it.

use bevy_egui::egui::{Align2, Painter, pos2};

use crate::explain::numbers::amount;
use crate::lens::Lens;
use crate::live::Snapshot;
use crate::model::medium::MediumChange;
use crate::sim::{Command, Medium};
use crate::theme::Theme;
use crate::ui::kit::style::bold;
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

/// Names the spots of a dish, each above its upper edge or, where there is no room, on it.
pub(crate) fn names(painter: &Painter, theme: &Theme, lens: &Lens, snapshot: &Snapshot) {
    let free = free_rect(lens);
    for spot in spots(snapshot) {
        let at = to_px(lens, spot.top());
        let dish_top = to_px(lens, [0.0, 0.0]).y.max(free.top());
        if !free.expand(20.0).contains(at) {
            continue;
        }
        let y = (at.y - 9.0).max(dish_top + 9.0);
        let name = name_of(&spot.change);
        haloed(
            painter,
            theme,
            pos2(at.x, y),
            Align2::CENTER_CENTER,
            &name,
            bold(13.0),
        );
    }
}
