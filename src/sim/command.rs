//! What can be done to a running knee. Every command is recorded with its step, so a run can be played again.

use serde::{Deserialize, Serialize};

use super::state::abilities::Ability;
use super::state::clock::STEPS_PER_DAY;
use crate::model::medium::{MediumChange, OutOfRange};
use crate::model::stain::StainKind;
use crate::model::words::{Activity, TreatmentKind};
use crate::text::trimmed;

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
        /// What changes.
        #[serde(flatten)]
        change: MediumChange,
    },
    /// Paint on the dish: change the culture medium and the ground of a round spot. What is not given stays.
    Paint {
        /// Middle of the spot from the left, mm.
        x_mm: f64,
        /// Middle of the spot from the top, mm.
        y_mm: f64,
        /// Radius of the spot, mm.
        radius_mm: f64,
        /// What changes.
        #[serde(flatten)]
        change: MediumChange,
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
    /// Fix the dish and stain it. It ends the culture: from then on its cells stand still, and nothing more can be done.
    Stain {
        /// With what.
        kind: StainKind,
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
    /// A command on a dish that was fixed at this step: nothing lives in it any more.
    #[error("the dish was fixed on day {}; go back before it to try something else", day_of(.0))]
    Fixed(u64),
    /// A parameter that does not exist, or a value it cannot take.
    #[error("{0}")]
    Parameter(String),
    /// More injections than a run can count.
    #[error("cells: this run already has {0} injections, the most it can count")]
    TooManyInjections(usize),
    /// More acts than the record of a run holds.
    #[error("commands: this run already has {0} acts by hand, the most its record holds")]
    TooManyActs(usize),
}

/// The day of a step, in words.
fn day_of(step: &u64) -> String {
    trimmed(*step as f64 / STEPS_PER_DAY as f64, 2)
}

impl From<OutOfRange> for CommandError {
    fn from(wrong: OutOfRange) -> Self {
        Self::OutOfRange {
            field: wrong.field,
            found: wrong.found,
            expected: wrong.expected,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_written_and_read_as_they_always_were() {
        for text in [
            r#"{"do":"treat","kind":"cultured","cells":20000000.0}"#,
            r#"{"do":"treat","kind":"saline","cells":null,"landing":0.8}"#,
            r#"{"do":"set_medium","region":"whole","tgf_b_ng_per_ml":10.0,"bmp_2_ng_per_ml":null,"igf_1_ng_per_ml":null,"oxygen_percent":5.0,"stiffness_kpa":null}"#,
            r#"{"do":"stain","kind":"oil_red"}"#,
            r#"{"do":"paint","x_mm":1.0,"y_mm":2.0,"radius_mm":0.3,"tgf_b_ng_per_ml":null,"bmp_2_ng_per_ml":null,"igf_1_ng_per_ml":null,"adipogenic":1.0,"oxygen_percent":null,"stiffness_kpa":12.0}"#,
        ] {
            let command: Command = serde_json::from_str(text).expect(text);
            assert_eq!(serde_json::to_string(&command).expect(text), text);
        }
        let late = CommandError::Fixed(14 * STEPS_PER_DAY + 12);
        assert!(late.to_string().contains("on day 14.5;"), "{late}");
        // What is not given may be left out.
        let short = r#"{"do":"set_medium","region":"whole","stiffness_kpa":12.0}"#;
        assert!(serde_json::from_str::<Command>(short).is_ok());
    }
}
