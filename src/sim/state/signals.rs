//! The signals between cells as fields on the grid of the stage.
//!
//! Everything is a bioactivity, in units of its half-effect.

use std::ops::{Index, IndexMut};

use bevy::ecs::resource::Resource;
use serde::{Deserialize, Serialize};

use super::clock::STEPS_PER_DAY;
use super::geometry::Geometry;
use super::runs;
use crate::model::words::Signal;
use crate::scenario::Parameters;

/// One signal on the grid of the stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// Values, row by row from the top.
    #[serde(with = "runs")]
    pub values: Vec<f32>,
    /// Mean over the lining (inflammation, healing) or over the domain (all others).
    pub mean: f64,
}

/// The signals of a simulation: `fields[Signal::Oxygen]` is the field of oxygen. Concentrations of oxygen are in mmHg, of
/// growth factors secreted by cells in ng/mL, all others in half-effects.
#[derive(Resource, Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SignalFields {
    /// One for each of [`Signal::ALL`].
    pub all: [Field; Signal::ALL.len()],
    /// Step up to which fields are solved every hour.
    pub hourly_until: u64,
}

impl Index<Signal> for SignalFields {
    type Output = Field;

    fn index(&self, signal: Signal) -> &Field {
        &self.all[signal as usize]
    }
}

impl IndexMut<Signal> for SignalFields {
    fn index_mut(&mut self, signal: Signal) -> &mut Field {
        &mut self.all[signal as usize]
    }
}

impl Field {
    fn new(count: usize, value: f32) -> Self {
        Self {
            values: vec![value; count],
            mean: f64::from(value),
        }
    }
}

impl SignalFields {
    /// Fields before the first solution: oxygen as at the surface, of every other signal nothing.
    #[must_use]
    pub fn new(geometry: &Geometry, p: &Parameters) -> Self {
        let count = geometry.domain.len();
        let mut fields = Self {
            all: Signal::ALL.map(|_| Field::new(count, 0.0)),
            hourly_until: 3 * STEPS_PER_DAY,
        };
        fields[Signal::Oxygen] = Field::new(count, p.oxygen_surface_mmhg as f32);
        fields
    }

    /// Whether the signals are due: every hour in the first three days and after an intervention,
    /// else every six hours.
    #[must_use]
    pub fn due(&self, step: u64) -> bool {
        step <= self.hourly_until || step.is_multiple_of(6)
    }
}
