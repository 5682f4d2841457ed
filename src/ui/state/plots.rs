//! Which plot is shown, and what is read from it.

use bevy_egui::egui::Rect;

/// The plots.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlotState {
    /// The plot that is shown.
    pub shown: usize,
    /// Whether it is shown large.
    pub large: bool,
    /// Where the large plot stands, points.
    pub place: Option<Rect>,
    /// The day of the plot under the pointer.
    pub day: Option<f64>,
    /// The day of the plot that the arrow keys read.
    pub cursor: Option<f64>,
}
