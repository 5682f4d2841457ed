//! Times of the parts of a frame.

use bevy::prelude::*;

use crate::platform::clock::Moment;

/// Time each part of the picture took in the last frame that it worked, milliseconds.
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq)]
pub struct FrameTimes {
    /// Cells: the book and its upload.
    pub cells: f32,
    /// Overlays of the signals.
    pub overlays: f32,
    /// Plate of the tissue.
    pub plate: f32,
    /// Panels and words.
    pub panels: f32,
}

/// Runs a piece of work and says how many milliseconds it took.
pub fn timed<R>(work: impl FnOnce() -> R) -> (R, f32) {
    let begin = Moment::now();
    let result = work();
    (result, begin.elapsed().as_secs_f32() * 1e3)
}
