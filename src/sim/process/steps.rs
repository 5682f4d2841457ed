//! The parts of a step in their order, and when some of them run.

use bevy::ecs::prelude::*;

use crate::sim::state::clock::{STEPS_PER_DAY, SimClock};

/// The parts of a step, in their order. Each says what it may write.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SimSystems {
    /// Cells are counted; writes `Crowd`.
    Crowd,
    /// Oxygen and signals are solved; writes `SignalFields`.
    Signals,
    /// Cells sense fields and neighbours of one instant; writes `Sensed`.
    Sense,
    /// Macrophages turn; here and up to `Die` cells write their own state, `Turnover`, counters and first events.
    Polarise,
    /// Stem cells lean to a fate and lock it.
    Commit,
    /// Locked cells grow up.
    Mature,
    /// Stem cells divide.
    Divide,
    /// Cells die.
    Die,
    /// Cells move; writes `Body`.
    Move,
    /// Cells push each other apart; writes `Body`.
    Contact,
    /// Tissue changes, once a day: writes `TissueState`; residents respond.
    Remodel,
    /// Spawns and despawns; the only set with `Commands`.
    Populate,
    /// Moves the clock on.
    Tick,
}

/// Whether a day begins.
pub(super) fn midnight(clock: Res<SimClock>) -> bool {
    clock.step.is_multiple_of(STEPS_PER_DAY)
}
