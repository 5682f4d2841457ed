//! The scenario that a simulation plays.

use std::sync::Arc;

use bevy::ecs::resource::Resource;

use crate::scenario::Scenario;

/// The scenario of a simulation.
#[derive(Resource, Debug, Clone)]
pub struct ActiveScenario(pub Arc<Scenario>);
