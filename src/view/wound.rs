//! How fresh the wound of a strip looks: it is painted by the time since the last injury, as nothing simulates that it closes.

use crate::live::Snapshot;
use crate::sim::{EventKind, STEPS_PER_DAY};

/// Days after which the painted wound begins to close, and after which it is a scar.
const CLOSES: [f32; 2] = [1.0, 30.0];
/// What is left of the picture of a wound once it is a scar.
const SCAR: f32 = 0.1;
/// Steps of freshness, so that the plate is not drawn again every hour.
const STEPS: f32 = 40.0;

/// Freshness of a wound that is some days old, from 1 down to that of a scar.
fn at_age(days: f32) -> f32 {
    let [from, to] = CLOSES;
    let t = ((days - from) / (to - from)).clamp(0.0, 1.0);
    let left = 1.0 - t * t * (3.0 - 2.0 * t);
    libm::roundf(STEPS * (SCAR + (1.0 - SCAR) * left)) / STEPS
}

/// Freshness of the wound of a strip; 0 where nothing was hurt.
pub(super) fn freshness(snapshot: &Snapshot) -> f32 {
    if snapshot.scenario.stage.name != "strip" {
        return 0.0;
    }
    let mut events = snapshot.history.events.iter();
    let injured =
        events.rfind(|event| event.kind == EventKind::Injury && event.step <= snapshot.step);
    injured.map_or(0.0, |event| {
        at_age((snapshot.step - event.step) as f32 / STEPS_PER_DAY as f32)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wound_closes_and_leaves_a_scar() {
        assert_eq!(at_age(0.0), 1.0);
        assert!(at_age(6.0) > 0.8 && at_age(6.0) < 1.0);
        assert!((1..60).all(|day| at_age(day as f32) <= at_age(day as f32 - 1.0)));
        assert_eq!(at_age(60.0), SCAR);
    }
}
