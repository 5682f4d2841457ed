//! What is asked of the worker, and how it stands.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::snapshot::Snapshot;
use super::twin::TwinKind;
use super::verified::{Carried, Verified};
use crate::experiment::chapters::Chapter;
use crate::scenario::Scenario;
use crate::sim::{CellId, Command, History};

/// A scenario goes over as it is saved, and is checked again where it comes out.
mod whole_scenario {
    use std::sync::Arc;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use crate::scenario::{SavedScenario, Scenario};

    pub(super) fn serialize<S: Serializer>(
        scenario: &Arc<Scenario>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        scenario.to_saved().serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Arc<Scenario>, D::Error> {
        let saved = SavedScenario::deserialize(from)?;
        let scenario = Scenario::from_saved(&saved).map_err(serde::de::Error::custom)?;
        Ok(Arc::new(scenario))
    }
}

/// What the window asks of the worker.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Order {
    /// Another knee.
    Load {
        /// Its scenario.
        #[serde(with = "whole_scenario")]
        scenario: Arc<Scenario>,
        /// Its seed.
        seed: u64,
    },
    /// A run that was saved or shared. It is played to its hour as fast as possible, and can be stopped on its way there.
    Open {
        /// Its scenario.
        #[serde(with = "whole_scenario")]
        scenario: Arc<Scenario>,
        /// Its seed.
        seed: u64,
        /// Its acts.
        acts: Vec<(u64, Command)>,
        /// Its hour.
        step: u64,
        /// What came with it to compare it by.
        carried: Carried,
    },
    /// Run at a pace.
    Run {
        /// Simulated hours a second; infinite is as fast as possible.
        hours_per_second: f64,
    },
    /// Stop where it is.
    Pause,
    /// Go on by some hours, or back.
    StepHours(i64),
    /// Be at a day: at once where it has been simulated, else by running there as fast as possible. Pauses.
    RunToDay(f64),
    /// Tell everything in this language, by its code.
    Language(String),
    /// Take the last act back.
    Undo,
    /// Do it again.
    Redo,
    /// Do something to the knee now.
    Apply(Command),
    /// Tell of this cell.
    Select(Option<CellId>),
    /// Keep a control beside the run.
    Twin(Option<TwinKind>),
    /// The control becomes the run, and the run its control.
    Swap,
}

/// How the worker stands.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LiveState {
    /// Whether it runs.
    pub running: bool,
    /// Simulated hours a second asked for.
    pub hours_per_second: f64,
    /// Simulated hours a second reached.
    pub reached_hours_per_second: f64,
    /// Hours simulated.
    pub step: u64,
    /// Last hour of the scenario.
    pub end_step: u64,
    /// Farthest hour simulated.
    pub known_step: u64,
    /// Whether an act can be taken back.
    pub can_undo: bool,
    /// Whether an act can be done again.
    pub can_redo: bool,
    /// Chapters of all that has been simulated, those after the present hour too.
    pub chapters: Arc<Vec<Chapter>>,
    /// The control that is kept.
    pub twin: Option<TwinKind>,
    /// Whether the run that was opened is the one that was shared.
    pub verified: Verified,
    /// The run that is being opened, until it has been played to its hour.
    pub opening: Option<Arc<Opening>>,
}

/// A run that is being opened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Opening {
    /// All its acts, those to come too.
    pub acts: Vec<(u64, Command)>,
    /// The hour it is played to.
    pub step: u64,
}

/// All that the worker tells.
#[derive(Debug, Clone)]
pub struct Told {
    /// The run.
    pub snapshot: Arc<Snapshot>,
    /// Its control, once it is at the hour of the run.
    pub twin: Option<Arc<Snapshot>>,
    /// The line that was left by a branch.
    pub ghost: Option<Arc<History>>,
    /// How the worker stands.
    pub state: LiveState,
    /// Sentences about orders that were refused.
    pub notes: Vec<String>,
}
