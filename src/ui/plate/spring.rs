//! The spring line of a ground: a wave that is shorter the stiffer the ground is, so that stiffness is seen, not read.

use bevy_egui::egui::{Painter, Pos2, Shape, Stroke, pos2};

use crate::theme::Theme;
use crate::ui::kit::style::{colour, faded};

/// Lengths of the wave that are laid down, points, with the stiffness that each stands for, kPa.
const KNOWN: [[f32; 2]; 3] = [[1.0, 46.0], [11.5, 20.0], [34.0, 8.0]];

/// The shortest and the longest wave, points: what can still be told from its neighbours.
const LENGTHS: [f32; 2] = [5.0, 64.0];

/// How far the wave goes up and down from its middle, points.
pub(crate) const SWING: f32 = 4.5;

/// The length of the wave of a ground, points. It falls evenly with the logarithm of the stiffness.
#[must_use]
pub fn length_of(kpa: f32) -> f32 {
    let at = libm::log2f(kpa.max(0.01));
    let [soft, middle, stiff] = KNOWN.map(|[kpa, length]| [libm::log2f(kpa), length]);
    let [from, to] = if at < middle[0] {
        [soft, middle]
    } else {
        [middle, stiff]
    };
    let part = (at - from[0]) / (to[0] - from[0]);
    (from[1] + part * (to[1] - from[1])).clamp(LENGTHS[0], LENGTHS[1])
}

/// Points of a wave from one place to the right.
fn wave(from: Pos2, right: f32, length: f32) -> Vec<Pos2> {
    let steps = libm::ceilf((right - from.x) / (length / 14.0)).max(8.0) as usize;
    (0..=steps)
        .map(|k| {
            let along = (right - from.x) * k as f32 / steps as f32;
            let turn = along / length * std::f32::consts::TAU;
            pos2(from.x + along, from.y - SWING * libm::sinf(turn))
        })
        .collect()
}

/// Draws the spring line of a ground from its left to its right end.
pub(crate) fn line(painter: &Painter, theme: &Theme, ends: [f32; 2], y: f32, kpa: f32) {
    let [left, right] = ends;
    if right - left < 2.0 * SWING {
        return;
    }
    let points = wave(pos2(left, y), right, length_of(kpa));
    let halo = Stroke::new(3.4, faded(theme.plate_halo, 0.5));
    painter.add(Shape::line(points.clone(), halo));
    painter.add(Shape::line(
        points,
        Stroke::new(1.5, colour(theme.plate_line)),
    ));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stiffer_ground_has_a_shorter_wave_at_every_step() {
        for [kpa, length] in KNOWN {
            assert!((length_of(kpa) - length).abs() < 0.01, "{kpa}");
        }
        let mut last = length_of(0.2);
        for step in 1..400 {
            let kpa = 0.2 + 0.1 * step as f32;
            let length = length_of(kpa);
            assert!(length <= last && last - length < 6.0, "{kpa}: {length}");
            last = length;
        }
        assert!(length_of(1e6) >= LENGTHS[0] && length_of(0.0) <= LENGTHS[1]);
    }

    #[test]
    fn a_wave_goes_from_end_to_end_and_stays_within_its_swing() {
        for kpa in [1.0, 11.5, 34.0] {
            let points = wave(pos2(10.0, 50.0), 210.0, length_of(kpa));
            assert_eq!(points.first().map(|at| at.x), Some(10.0));
            assert!(points.last().is_some_and(|at| (at.x - 210.0).abs() < 0.01));
            let out = |at: &Pos2| (at.y - 50.0).abs() > SWING + 0.01;
            assert!(!points.iter().any(out));
        }
    }
}
