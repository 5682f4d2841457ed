//! What can be done to a running knee. Every command is recorded with its step, so a run can be played again.

use serde::{Deserialize, Serialize};

use super::state::abilities::Ability;
use crate::model::words::{Activity, TreatmentKind};

/// One act on a simulation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "do")]
pub enum Command {
    /// Give a treatment now: inject, or begin an exercise programme.
    Treat {
        /// What is given.
        kind: TreatmentKind,
        /// Viable stem cells, if not the usual number of that treatment.
        cells: Option<f64>,
        /// Chance that the needle is in the joint, 0 to 1; 1 if not given. Beside it the whole dose is lost.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        landing: Option<f64>,
    },
    /// Change what the person does with the knee.
    SetActivity {
        /// Rest, walking, exercise or sport.
        activity: Activity,
    },
    /// Change the culture medium of a region of the dish. What is not given stays.
    SetMedium {
        /// Key of a region of the stage, or `whole`.
        region: String,
        /// Growth factor TGF-beta, ng/mL.
        tgf_b_ng_per_ml: Option<f64>,
        /// Growth factor BMP-2, ng/mL.
        bmp_2_ng_per_ml: Option<f64>,
        /// Growth factor IGF-1, ng/mL.
        igf_1_ng_per_ml: Option<f64>,
        /// Fat-inducing medium, share of its usual strength.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        adipogenic: Option<f64>,
        /// Muscle-inducing medium, share of its usual strength.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        myogenic: Option<f64>,
        /// Oxygen, per cent of air.
        oxygen_percent: Option<f64>,
        /// Stiffness of the ground, kPa.
        stiffness_kpa: Option<f64>,
    },
    /// Paint on the dish: change the culture medium and the ground of a round spot. What is not given stays.
    Paint {
        /// Middle of the spot from the left, mm.
        x_mm: f64,
        /// Middle of the spot from the top, mm.
        y_mm: f64,
        /// Radius of the spot, mm.
        radius_mm: f64,
        /// Growth factor TGF-beta, ng/mL.
        tgf_b_ng_per_ml: Option<f64>,
        /// Growth factor BMP-2, ng/mL.
        bmp_2_ng_per_ml: Option<f64>,
        /// Growth factor IGF-1, ng/mL.
        igf_1_ng_per_ml: Option<f64>,
        /// Fat-inducing medium, share of its usual strength.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        adipogenic: Option<f64>,
        /// Muscle-inducing medium, share of its usual strength.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        myogenic: Option<f64>,
        /// Oxygen, per cent of air.
        oxygen_percent: Option<f64>,
        /// Stiffness of the ground, kPa.
        stiffness_kpa: Option<f64>,
    },
    /// Take out what is left of the injected stem cells. Those that became tissue stay.
    TakeOut,
    /// An injury: extra inflammation for some days.
    InjuryPulse {
        /// Added to the inflammation, in units of its half-effect.
        pro_signal: f64,
        /// How long, days.
        days: f64,
    },
    /// Turn one of the three abilities of injected cells on or off.
    Switch {
        /// Which ability.
        which: Ability,
        /// On or off.
        on: bool,
    },
    /// Change a parameter from now on.
    SetParameter {
        /// Key in the parameters file.
        key: String,
        /// New value in the unit of that parameter.
        value: f64,
    },
}

/// Why a command was refused; the simulation is unchanged.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum CommandError {
    /// A number outside its range.
    #[error("{field}: found {found}, expected {expected}")]
    OutOfRange {
        /// Field of the command.
        field: &'static str,
        /// What was given.
        found: f64,
        /// What is allowed.
        expected: &'static str,
    },
    /// A region that the stage does not have.
    #[error("region: found '{found}', expected one of {expected}")]
    UnknownRegion {
        /// What was given.
        found: String,
        /// The regions of the stage.
        expected: String,
    },
    /// A command for the dish on another stage.
    #[error("stage: found '{0}', expected a culture dish")]
    NotADish(String),
    /// A parameter that does not exist, or a value it cannot take.
    #[error("{0}")]
    Parameter(String),
    /// More injections than a run can count.
    #[error("cells: this run already has {0} injections, the most it can count")]
    TooManyInjections(usize),
}
