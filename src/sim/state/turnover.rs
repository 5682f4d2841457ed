//! Cells on their way into and out of the world.

use bevy::ecs::prelude::*;

use super::cell::NewCell;
use super::population::Remains;

/// Cells on their way into and out of the world within one step.
#[derive(Resource, Debug, Default)]
pub struct Turnover {
    /// Cells born or arrived.
    pub newborn: Vec<NewCell>,
    /// Cells that died.
    pub dead: Vec<(Entity, Remains)>,
}
