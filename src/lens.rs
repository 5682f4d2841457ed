//! The lens: which part of the plate is on screen. Plate units have x to the right and y down.

/// A rectangle on screen or on the plate.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Area {
    /// Left.
    pub x: f32,
    /// Top.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

impl Area {
    /// Its middle.
    #[must_use]
    pub fn middle(&self) -> [f32; 2] {
        [self.x + 0.5 * self.width, self.y + 0.5 * self.height]
    }
}

/// Where the camera looks. Pixels are logical pixels of the window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lens {
    /// Point of the plate in the middle of the free area, plate units.
    pub centre: [f32; 2],
    /// Plate units per pixel.
    pub units_per_px: f32,
    /// The part of the window that no panel covers, pixels.
    pub free: Area,
    /// Size of the window, pixels.
    pub window: [f32; 2],
    /// Plate units per millimetre of the stage.
    pub units_per_mm: f32,
}

/// Plate units per pixel from which on the level lines of signals come, and at which they are there.
const NEAR: [f32; 2] = [0.05, 0.028];

/// How near a view with so many plate units in a pixel is: from 0, far, where signals are dots and tints, to 1, near, where
/// they are level lines.
#[must_use]
pub fn nearness(units_per_px: f32) -> f32 {
    let t = ((NEAR[0] - units_per_px) / (NEAR[0] - NEAR[1])).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

/// Closest zoom: one nucleus fills a hand's breadth.
const NEAREST: f32 = 0.0016;

impl Default for Lens {
    fn default() -> Self {
        Self {
            centre: [84.0, 58.0],
            units_per_px: 0.14,
            free: Area {
                x: 0.0,
                y: 0.0,
                width: 1920.0,
                height: 1080.0,
            },
            window: [1920.0, 1080.0],
            units_per_mm: 1.0,
        }
    }
}

impl Lens {
    /// Pixel of a point of the plate.
    #[must_use]
    pub fn to_px(&self, at: [f32; 2]) -> [f32; 2] {
        let middle = self.free.middle();
        [0, 1].map(|k| middle[k] + (at[k] - self.centre[k]) / self.units_per_px)
    }

    /// Point of the plate under a pixel.
    #[must_use]
    pub fn to_plate(&self, px: [f32; 2]) -> [f32; 2] {
        let middle = self.free.middle();
        [0, 1].map(|k| self.centre[k] + (px[k] - middle[k]) * self.units_per_px)
    }

    /// Point of the plate in the middle of the window, which is where the camera stands.
    #[must_use]
    pub fn camera_centre(&self) -> [f32; 2] {
        self.to_plate([0.5 * self.window[0], 0.5 * self.window[1]])
    }

    /// The same lens, its pixels counted in points of so many pixels each.
    #[must_use]
    pub fn in_points(&self, pixels: f32) -> Self {
        let free = self.free;
        Self {
            window: self.window.map(|side| side / pixels),
            free: Area {
                x: free.x / pixels,
                y: free.y / pixels,
                width: free.width / pixels,
                height: free.height / pixels,
            },
            units_per_px: self.units_per_px * pixels,
            ..*self
        }
    }

    /// A lens that shows a part of the plate in the free area.
    #[must_use]
    pub fn fitting(mut self, part: Area) -> Self {
        self.centre = part.middle();
        let across = part.width / self.free.width.max(1.0);
        let down = part.height / self.free.height.max(1.0);
        self.units_per_px = across.max(down).max(NEAREST);
        self
    }

    /// The same lens, nearer (factor above 1) or farther, keeping the point under a pixel in place.
    #[must_use]
    pub fn zoomed(mut self, about_px: [f32; 2], factor: f32, farthest: f32) -> Self {
        let before = self.to_plate(about_px);
        self.units_per_px = (self.units_per_px / factor).clamp(NEAREST, farthest.max(NEAREST));
        let after = self.to_plate(about_px);
        self.centre = [0, 1].map(|k| self.centre[k] + before[k] - after[k]);
        self
    }

    /// The same lens moved by pixels.
    #[must_use]
    pub fn moved(mut self, px: [f32; 2]) -> Self {
        self.centre = [0, 1].map(|k| self.centre[k] - px[k] * self.units_per_px);
        self
    }

    /// The same lens with its centre kept on a part of the plate.
    #[must_use]
    pub fn kept_on(mut self, part: Area) -> Self {
        self.centre = [
            self.centre[0].clamp(part.x, part.x + part.width),
            self.centre[1].clamp(part.y, part.y + part.height),
        ];
        self
    }

    /// A lens between this and another: zoom moves evenly, the centre with it.
    #[must_use]
    pub fn towards(&self, to: &Self, part: f32) -> Self {
        let t = part.clamp(0.0, 1.0);
        let (a, b) = (self.units_per_px, to.units_per_px);
        let scale = libm::expf(libm::logf(a) + (libm::logf(b) - libm::logf(a)) * t);
        // Weight of the centre so that the target moves straight on screen while zooming.
        let weight = if (b - a).abs() > 1e-6 {
            ((scale - a) / (b - a)).clamp(0.0, 1.0)
        } else {
            t
        };
        Self {
            centre: [0, 1].map(|k| self.centre[k] + (to.centre[k] - self.centre[k]) * weight),
            units_per_px: scale,
            ..*to
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zoom_keeps_the_point_under_the_pointer() {
        let lens = Lens::default();
        let px = [400.0, 900.0];
        let before = lens.to_plate(px);
        let after = lens.zoomed(px, 3.0, 1.0).to_plate(px);
        assert!((before[0] - after[0]).abs() < 1e-3 && (before[1] - after[1]).abs() < 1e-3);
    }

    #[test]
    fn a_zoom_beyond_the_nearest_stays_at_the_nearest() {
        // After a flight the scale may lie a hair below the nearest one.
        let lens = Lens {
            units_per_px: NEAREST * 0.999_999,
            ..Lens::default()
        };
        let near = lens.zoomed([400.0, 300.0], 4.0, lens.units_per_px);
        assert_eq!(near.units_per_px, NEAREST);
    }

    #[test]
    fn pixels_and_plate_are_inverse() {
        let lens = Lens {
            free: Area {
                x: 340.0,
                y: 80.0,
                width: 1168.0,
                height: 840.0,
            },
            ..Lens::default()
        };
        let back = lens.to_px(lens.to_plate([700.0, 333.0]));
        assert!((back[0] - 700.0).abs() < 0.01 && (back[1] - 333.0).abs() < 0.01);
    }

    #[test]
    fn a_point_of_the_plate_keeps_its_place_in_points() {
        let lens = Lens::default();
        let [x, y] = lens.to_px([70.0, 33.0]);
        let [in_x, in_y] = lens.in_points(2.5).to_px([70.0, 33.0]);
        assert!((x - 2.5 * in_x).abs() < 0.01 && (y - 2.5 * in_y).abs() < 0.01);
    }

    #[test]
    fn nearness_comes_without_a_step() {
        assert_eq!((nearness(0.2), nearness(0.01)), (0.0, 1.0));
        let steps = (0..200).map(|k| nearness(0.06 - 0.0002 * k as f32));
        let steps: Vec<f32> = steps.collect();
        assert!(
            steps
                .windows(2)
                .all(|two| (0.0..0.02).contains(&(two[1] - two[0])))
        );
    }

    #[test]
    fn a_flight_ends_where_it_should() {
        let from = Lens::default();
        let to = from.zoomed([100.0, 100.0], 20.0, 1.0);
        let end = from.towards(&to, 1.0);
        assert!((end.units_per_px / to.units_per_px - 1.0).abs() < 1e-4);
        assert!((end.centre[0] - to.centre[0]).abs() < 1e-2);
    }
}
