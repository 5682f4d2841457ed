//! The brush: how large its spots are, and what it paints in a dish.

use crate::lesson::level::{SPOT, Where};
use crate::live::{Live, Order, Snapshot};
use crate::ui::state::UiState;

/// Radius of a spot of paint, mm.
pub(super) fn spot_mm(snapshot: &Snapshot) -> f64 {
    SPOT * f64::from(snapshot.scenario.stage.height_mm)
}

/// Paints with the brush in hand: a spot, or the whole plate.
pub(super) fn paint(place: Option<[f32; 2]>, snapshot: &Snapshot, state: &UiState, live: &Live) {
    let brush = state
        .level
        .brush
        .and_then(|k| Some((k, state.level.all.brushes.get(k)?)));
    let (Some((k, brush)), "dish") = (brush, snapshot.scenario.stage.name.as_str()) else {
        return;
    };
    let strength = state.level.strengths.get(k).copied().unwrap_or(brush.start);
    let place = place.map_or(Where::Whole, |at| {
        Where::Spot(at.map(f64::from), spot_mm(snapshot))
    });
    live.send(Order::Apply(brush.paint(strength, place)));
}
