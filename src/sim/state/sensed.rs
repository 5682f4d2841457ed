//! What a cell senses of the place where it is.

use bevy::ecs::component::Component;
use serde::{Deserialize, Serialize};

use crate::scenario::rules::Cue;

/// What the cell sensed at the last sensing.
#[derive(Component, Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Sensed {
    /// Inflammation, in units of its half-effect.
    pub inflammation: f32,
    /// Healing (anti-inflammatory) signal, in units of its half-effect.
    pub healing: f32,
    /// Growth factor of the TGF-beta family, ng/mL equivalents.
    pub tgf_b: f32,
    /// BMP-2 of the medium or bound in the ground, ng/mL.
    pub bmp_2: f32,
    /// IGF-1 of the medium, ng/mL.
    pub igf_1: f32,
    /// Fat-inducing medium, share of its usual strength.
    pub adipogenic: f32,
    /// Muscle-inducing medium, share of its usual strength.
    pub myogenic: f32,
    /// Oxygen, mmHg.
    pub oxygen_mmhg: f32,
    /// Stiffness of what it stands on, kPa.
    pub stiffness_kpa: f32,
    /// Crowding: share of the closest packing of drawn cells around it, 0 = alone, 1 = full.
    pub crowding: f32,
    /// Density of stem and repair cells around it, per mL.
    pub density_per_ml: f32,
}

impl Sensed {
    /// The level of one cue, in its unit.
    #[must_use]
    pub fn of(&self, cue: Cue) -> f64 {
        f64::from(match cue {
            Cue::Inflammation => self.inflammation,
            Cue::Healing => self.healing,
            Cue::Growth => self.tgf_b,
            Cue::Bmp2 => self.bmp_2,
            Cue::Igf1 => self.igf_1,
            Cue::Adipogenic => self.adipogenic,
            Cue::Myogenic => self.myogenic,
            Cue::Stiffness => self.stiffness_kpa,
            Cue::Oxygen => self.oxygen_mmhg,
        })
    }
}
