//! What is played anew to be written out, as files or as a film: a scenario from its start, or a run that was saved or shared with
//! all that was done in it.

use std::path::Path;

use super::error::RequestError;
use super::record::open_named;
use crate::live::{Carried, share};
use crate::platform::disk;
use crate::scenario::Scenario;
use crate::sim::{Command, STEPS_PER_DAY};

/// What is played.
#[derive(Debug, Clone)]
pub struct Source {
    /// The scenario.
    pub scenario: Scenario,
    /// The seed.
    pub seed: u64,
    /// Hours of the run.
    pub hours: u64,
    /// What was done by hand, with its step.
    pub acts: Vec<(u64, Command)>,
    /// The hour up to which it was recorded, and what it is compared by there.
    pub came: Option<(u64, Carried)>,
}

impl Source {
    /// Whether words name a run that was saved or shared, and not a scenario.
    #[must_use]
    pub fn is_saved(words: &str) -> bool {
        let path = Path::new(words);
        let toml = path
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("toml"));
        !toml && !Scenario::NAMES.contains(&words) && (share::is_code(words) || disk::exists(path))
    }

    /// A scenario from its start; its own seed without one.
    #[must_use]
    pub fn fresh(scenario: Scenario, seed: Option<u64>) -> Self {
        Self {
            seed: seed.unwrap_or(scenario.seed),
            hours: u64::from(scenario.days) * STEPS_PER_DAY,
            scenario,
            acts: Vec::new(),
            came: None,
        }
    }

    /// A run that was saved or shared, and sentences on what is to be known of it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn saved(words: &str) -> Result<(Self, Vec<String>), RequestError> {
        let shared = open_named(&[words.to_owned()])?;
        let known = [shared.other_version(), shared.unchecked()];
        let hours = match shared.steps {
            0 => u64::from(shared.scenario.days) * STEPS_PER_DAY,
            steps => steps,
        };
        let carried = Carried {
            hash: shared.hash,
            version: shared.version,
        };
        let source = Self {
            scenario: shared.scenario,
            seed: shared.seed,
            hours,
            acts: shared.acts,
            came: carried.is_there().then_some((shared.steps, carried)),
        };
        Ok((source, known.into_iter().flatten().collect()))
    }

    /// A hash of the scenario, whole, and of what was done by hand.
    ///
    /// # Errors
    /// Something of it that cannot be written.
    pub fn hash(&self) -> Result<String, RequestError> {
        let whole = (self.scenario.to_saved(), &self.acts);
        let text = serde_json::to_vec(&whole).map_err(RequestError::from)?;
        let hash = blake3::hash(&text).to_hex();
        Ok(hash.chars().take(16).collect())
    }
}
