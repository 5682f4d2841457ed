//! How fast the run goes, and where a replay ends.

use bevy::prelude::*;

use crate::live::{Live, Order};
use crate::ui::state::choices::PACES;

/// Hours a second while the needle is in the knee: one sees the cells come.
const NEEDLE_PACE: f64 = 3.0;

/// The pace of the run.
#[derive(Resource, Debug)]
pub(super) struct Playback {
    /// Hours a second that the user has chosen.
    pub(super) pace: f64,
    /// Step at which a replay ends.
    pub(super) replay_until: Option<u64>,
    /// Whether the run was slowed down for the needle.
    pub(super) slowed: bool,
}

impl Default for Playback {
    fn default() -> Self {
        Self {
            pace: PACES[1].0,
            replay_until: None,
            slowed: false,
        }
    }
}

impl Playback {
    /// Lets the run go at the chosen pace.
    pub(super) fn run(&self, live: &Live) {
        live.send(Order::Run {
            hours_per_second: self.pace,
        });
    }

    /// Slows a run down that goes faster than one can watch a needle.
    pub(super) fn slow_for_needle(&mut self, live: &Live) {
        if self.pace > NEEDLE_PACE {
            self.slowed = true;
            live.send(Order::Run {
                hours_per_second: NEEDLE_PACE,
            });
        }
    }
}

/// Registers the pace of the run.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Playback>();
}
