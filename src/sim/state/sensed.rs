//! What a cell senses of the place where it is.

use bevy::ecs::component::Component;
use serde::{Deserialize, Serialize};

use crate::scenario::rules::Cue;

macro_rules! senses {
    ($($(#[doc = $doc:literal])+ $sense:ident,)+) => {
        /// What the cell sensed at the last sensing.
        #[derive(Component, Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
        pub struct Sensed {
            $($(#[doc = $doc])+ pub $sense: f32,)+
        }

        impl Sensed {
            /// How many things it senses.
            pub const COUNT: usize = [$(stringify!($sense)),+].len();

            /// All of them, in their order.
            #[must_use]
            pub fn values(&self) -> [f32; Self::COUNT] {
                [$(self.$sense),+]
            }

            /// The same from its values.
            #[must_use]
            pub fn of_values(values: [f32; Self::COUNT]) -> Self {
                let [$($sense),+] = values;
                Self { $($sense),+ }
            }
        }
    };
}

senses! {
    /// Inflammation, in units of its half-effect.
    inflammation,
    /// Healing (anti-inflammatory) signal, in units of its half-effect.
    healing,
    /// Growth factor of the TGF-beta family, ng/mL equivalents.
    tgf_b,
    /// BMP-2 of the medium or bound in the ground, ng/mL.
    bmp_2,
    /// IGF-1 of the medium, ng/mL.
    igf_1,
    /// Fat-inducing medium, share of its usual strength.
    adipogenic,
    /// Muscle-inducing medium, share of its usual strength.
    myogenic,
    /// Oxygen, mmHg.
    oxygen_mmhg,
    /// Stiffness of what it stands on, kPa.
    stiffness_kpa,
    /// Crowding: share of the closest packing of drawn cells around it, 0 = alone, 1 = full.
    crowding,
    /// Density of stem and repair cells around it, per mL.
    density_per_ml,
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
