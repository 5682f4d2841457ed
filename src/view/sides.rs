//! One plate, or two side by side under one lens: what each side shows, and where on the window.

use std::sync::Arc;

use bevy::math::Vec4;
use bevy::prelude::Component;

use crate::lens::{Area, Lens};
use crate::live::Snapshot;
use crate::view::picture::Picture;

/// Pixels between two plates.
pub const GAP_PX: f32 = 12.0;

/// A side of the picture. Alone, the first fills the window.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Left, or all of it.
    First,
    /// Right, where two are shown.
    Second,
}

impl Side {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::First, Self::Second];
}

/// What one side shows.
#[derive(Debug, Clone, Copy)]
pub struct Pane<'a> {
    /// The simulation.
    pub snapshot: &'a Arc<Snapshot>,
    /// The lens through which it is seen.
    pub lens: Lens,
    /// Its part of the window, pixels.
    pub part: Area,
    /// Plate units by which it stands to the right of where the camera would show it.
    pub(super) shift: f32,
}

impl Pane<'_> {
    /// For the shaders of this side: shift, plate units; left and right edge, pixels of the screen.
    pub(super) fn for_shader(&self, scale_factor: f32) -> Vec4 {
        let left = self.part.x * scale_factor;
        let right = (self.part.x + self.part.width) * scale_factor;
        Vec4::new(self.shift, left, right, 0.0)
    }
}

impl Picture {
    /// Pixels from a point of the first plate to the same point of the second.
    fn apart(&self) -> f32 {
        if self.beside.is_some() {
            self.lens.free.width + GAP_PX
        } else {
            0.0
        }
    }

    /// Where the first side ends, pixels from the left of the window.
    fn split(&self) -> f32 {
        if self.beside.is_some() {
            self.lens.free.x + self.lens.free.width + 0.5 * GAP_PX
        } else {
            self.lens.window[0]
        }
    }

    /// What a side shows; `None` where it is empty.
    #[must_use]
    pub fn pane(&self, side: Side) -> Option<Pane<'_>> {
        let [width, height] = self.lens.window;
        let (snapshot, from, to, px) = match side {
            Side::First => (self.snapshot.as_ref()?, 0.0, self.split(), 0.0),
            Side::Second => (self.beside.as_ref()?, self.split(), width, self.apart()),
        };
        let mut lens = self.lens;
        lens.free.x += px;
        Some(Pane {
            snapshot,
            lens,
            part: Area {
                x: from,
                y: 0.0,
                width: to - from,
                height,
            },
            shift: px * lens.units_per_px,
        })
    }

    /// The panes that are shown.
    pub fn panes(&self) -> impl Iterator<Item = Pane<'_>> {
        Side::BOTH.into_iter().filter_map(|side| self.pane(side))
    }

    /// The side under a pixel, and the pixel of the first side that shows the same point.
    #[must_use]
    pub fn under(&self, px: [f32; 2]) -> (Side, [f32; 2]) {
        if self.beside.is_some() && px[0] >= self.split() {
            (Side::Second, [px[0] - self.apart(), px[1]])
        } else {
            (Side::First, px)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Scenario;
    use crate::sim::Simulation;

    fn picture() -> Picture {
        let scenario = Scenario::built_in("dish-renewal").expect("a scenario");
        let dish = Simulation::new(Arc::new(scenario), 1).expect("a dish");
        let snapshot = Arc::new(Snapshot::of(&dish, None, None));
        let mut picture = Picture {
            snapshot: Some(Arc::clone(&snapshot)),
            ..Picture::default()
        };
        picture.lens.window = [1400.0, 800.0];
        picture.lens.free = Area {
            x: 100.0,
            y: 60.0,
            width: 500.0,
            height: 700.0,
        };
        picture
    }

    #[test]
    fn alone_the_first_side_fills_the_window() {
        let picture = picture();
        assert_eq!(picture.panes().count(), 1);
        let part = picture.pane(Side::First).expect("a pane").part;
        assert_eq!((part.x, part.width), (0.0, 1400.0));
        assert_eq!(picture.under([1390.0, 10.0]), (Side::First, [1390.0, 10.0]));
    }

    #[test]
    fn two_sides_share_the_lens_and_meet_between_them() {
        let mut picture = picture();
        picture.beside = picture.snapshot.clone();
        let [first, second] = Side::BOTH.map(|side| picture.pane(side).expect("a pane"));
        assert_eq!(first.part.x + first.part.width, second.part.x);
        assert_eq!(second.part.x + second.part.width, 1400.0);
        // The same point of both plates, and the way back from the second.
        let at = [80.0, 55.0];
        let (one, other) = (first.lens.to_px(at), second.lens.to_px(at));
        assert!((other[0] - one[0] - 512.0).abs() < 1e-3 && other[1] == one[1]);
        let (side, back) = picture.under(other);
        assert_eq!(side, Side::Second);
        assert!((back[0] - one[0]).abs() < 1e-3);
        // Moved by its shift, the second plate lies where its own lens sees it.
        let camera = picture.lens.to_plate([1100.0, 300.0]);
        let own = second.lens.to_plate([1100.0, 300.0]);
        assert!((own[0] + second.shift - camera[0]).abs() < 1e-3);
    }
}
