//! The run that the window shows, on its own thread.

use bevy::prelude::*;

use crate::live::Live;

/// The running simulation.
#[derive(Resource)]
pub(super) struct Run(pub(super) Live);
