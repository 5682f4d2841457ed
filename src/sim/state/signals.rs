//! The signals between cells as fields on the grid of the stage.
//!
//! Everything is a bioactivity, in units of its half-effect.

use bevy::ecs::resource::Resource;
use serde::{Deserialize, Serialize};

use super::clock::STEPS_PER_DAY;
use super::geometry::Geometry;
use crate::model::words::Signal;
use crate::scenario::Parameters;

/// One signal on the grid of the stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// Values, row by row from the top.
    pub values: Vec<f32>,
    /// Mean over the lining (inflammation, healing) or over the domain (all others).
    pub mean: f64,
}

/// The signals of a simulation.
#[derive(Resource, Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SignalFields {
    /// Inflammation (c).
    pub inflammation: Field,
    /// Healing, anti-inflammatory signal (a).
    pub healing: Field,
    /// Growth factor of the TGF-beta family secreted by cells (g).
    pub tgf_b: Field,
    /// Homing signal SDF-1.
    pub homing: Field,
    /// Oxygen, mmHg.
    pub oxygen: Field,
    /// Step up to which fields are solved every hour.
    pub hourly_until: u64,
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
    /// Fields before the first solution.
    #[must_use]
    pub fn new(geometry: &Geometry, p: &Parameters) -> Self {
        let count = geometry.domain.len();
        Self {
            inflammation: Field::new(count, 0.0),
            healing: Field::new(count, 0.0),
            tgf_b: Field::new(count, 0.0),
            homing: Field::new(count, 0.0),
            oxygen: Field::new(count, p.oxygen_surface_mmhg as f32),
            hourly_until: 3 * STEPS_PER_DAY,
        }
    }

    /// One field by its name.
    #[must_use]
    pub fn of(&self, signal: Signal) -> &Field {
        match signal {
            Signal::Inflammation => &self.inflammation,
            Signal::Healing => &self.healing,
            Signal::Growth => &self.tgf_b,
            Signal::Homing => &self.homing,
            Signal::Oxygen => &self.oxygen,
        }
    }

    /// Whether the signals are due: every hour in the first three days and after an intervention,
    /// else every six hours.
    #[must_use]
    pub fn due(&self, step: u64) -> bool {
        step <= self.hourly_until || step.is_multiple_of(6)
    }
}
