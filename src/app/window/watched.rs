//! What was seen of the run, and what of it is still on the plate.

use std::sync::Arc;

use bevy::prelude::*;

use crate::live::Snapshot;

/// A ring on the plate.
#[derive(Debug)]
pub(super) struct Ring {
    /// Where it is.
    pub(super) place: [f32; 2],
    /// What is written at it.
    pub(super) words: String,
    /// Seconds at which it came.
    pub(super) since: f32,
}

/// What was seen of the run.
#[derive(Resource, Debug, Default)]
pub(super) struct Watched {
    /// Name of the scenario that runs.
    pub(super) scenario: String,
    /// The newest snapshot of the run that was looked at.
    pub(super) seen: Option<Arc<Snapshot>>,
    /// Seconds at which the needle came in.
    pub(super) needle: Option<f32>,
    /// Events told so far, of the run with this seed and scenario.
    pub(super) told: usize,
    /// Rings on the plate.
    pub(super) rings: Vec<Ring>,
}

/// Whether anything was seen of the run yet.
pub(super) fn has_seen(watched: Res<Watched>) -> bool {
    watched.seen.is_some()
}
