//! The ranking that comes with the program, as the Lab shows it: computed once, kept in a file, held by tests to what is played.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::question::{Question, numbers};
use crate::experiment::design::Design;
use crate::scenario::Scenario;

/// The file.
const FILE: &str = include_str!("../../../assets/sensitivity.toml");

/// A number of the kept ranking.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptNumber {
    /// Key of the number.
    pub key: String,
    /// Mean size of its effect, in units of the measure for its whole range.
    pub mu_star: f64,
    /// Mean effect with its sign.
    pub mu: f64,
    /// Standard deviation of the effect.
    pub sigma: f64,
}

/// The kept ranking: elementary effects of Morris, with the joint without space.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// Scenario.
    pub scenario: String,
    /// Column of the history that was measured.
    pub measure: String,
    /// Day on which it was measured.
    pub day: u32,
    /// Trajectories of Morris.
    pub trajectories: u32,
    /// Seed of the experiment.
    pub seed: u64,
    /// How many numbers were moved.
    pub asked: usize,
    /// Runs that were played.
    pub runs: u64,
    /// The numbers that moved the measure, the strongest first.
    pub number: Vec<KeptNumber>,
}

impl Kept {
    /// What it answers, about all numbers that its scenario reads.
    #[must_use]
    pub fn question(&self) -> Question {
        let keys = Scenario::built_in(&self.scenario).map_or_else(
            |_| Vec::new(),
            |scenario| numbers(&scenario).map(|card| card.key.clone()).collect(),
        );
        Question {
            scenario: self.scenario.clone(),
            design: Design::Morris,
            samples: self.trajectories,
            measure: self.measure.clone(),
            day: self.day,
            seed: self.seed,
            keys,
        }
    }
}

/// The ranking that comes with the program. It is tested, so a file that cannot be read is none.
#[must_use]
pub fn kept() -> Option<&'static Kept> {
    static KEPT: LazyLock<Option<Kept>> = LazyLock::new(|| toml::from_str(FILE).ok());
    KEPT.as_ref()
}
