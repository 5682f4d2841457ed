//! What a scenario plans, as it is written: activities, media, an injury, a stain, cells seeded at the start.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::medium::MediumChange;
use crate::model::stain::StainKind;
use crate::model::words::{Activity, CellKind};

/// What the person does with the knee from a day on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlannedActivity {
    /// What.
    pub kind: Activity,
    /// Day.
    pub day: f64,
}

/// A medium of a region of the dish from a day on. What is not given stays.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlannedMedium {
    /// Region of the stage.
    pub region: String,
    /// Day.
    #[serde(default)]
    pub day: f64,
    /// TGF-beta, ng/mL.
    pub tgf_b_ng_per_ml: Option<f64>,
    /// BMP-2, ng/mL.
    pub bmp_2_ng_per_ml: Option<f64>,
    /// IGF-1, ng/mL.
    pub igf_1_ng_per_ml: Option<f64>,
    /// Fat-inducing medium, share of its usual strength.
    pub adipogenic: Option<f64>,
    /// Muscle-inducing medium, share of its usual strength.
    pub myogenic: Option<f64>,
    /// Oxygen, per cent of air.
    pub oxygen_percent: Option<f64>,
    /// Stiffness of the ground, kPa.
    pub stiffness_kpa: Option<f64>,
}

impl PlannedMedium {
    /// What it changes.
    #[must_use]
    pub fn change(&self) -> MediumChange {
        MediumChange {
            tgf_b_ng_per_ml: self.tgf_b_ng_per_ml,
            bmp_2_ng_per_ml: self.bmp_2_ng_per_ml,
            igf_1_ng_per_ml: self.igf_1_ng_per_ml,
            adipogenic: self.adipogenic,
            myogenic: self.myogenic,
            oxygen_percent: self.oxygen_percent,
            stiffness_kpa: self.stiffness_kpa,
        }
    }
}

/// Cells seeded at the start.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SeedCells {
    /// Kind of cell.
    pub kind: CellKind,
    /// How many.
    pub count: u32,
    /// Region or tissue of the stage.
    pub region: String,
}

/// A stain at a planned day. The dish is fixed for it: what is planned for later has no effect.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlannedStain {
    /// With what.
    pub kind: StainKind,
    /// Day.
    pub day: f64,
}

/// An injury at a planned day.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlannedPulse {
    /// Day.
    pub day: f64,
    /// Added to the inflammation, in units of its half-effect.
    pub pro_signal: f64,
    /// How long, days.
    pub days: f64,
}
