//! The run that is filmed: a scenario from its start, or a run that was saved with all that was done in it.

use std::path::Path;
use std::sync::Arc;

use crate::files::{RequestError, open_named};
use crate::headless::tell;
use crate::live::{Carried, Verified, share};
use crate::platform::disk;
use crate::platform::stop::Stop;
use crate::scenario::Scenario;
use crate::sim::{Command, STEPS_PER_DAY, Simulation};

/// What is filmed.
#[derive(Debug, Clone)]
pub(super) struct Source {
    /// The scenario.
    pub(super) scenario: Scenario,
    /// The seed.
    pub(super) seed: u64,
    /// Hours of the run.
    pub(super) hours: u64,
    acts: Vec<(u64, Command)>,
    /// The hour up to which it was recorded, and what it is compared by there.
    came: Option<(u64, Carried)>,
}

impl Source {
    /// Opens a scenario by its name or path, or a run that was saved or shared.
    ///
    /// # Errors
    /// What is wrong with it, or a seed for a run that has its own.
    pub(super) fn open(words: &str, seed: Option<u64>) -> Result<Self, RequestError> {
        let path = Path::new(words);
        let toml = path
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("toml"));
        let saved = !toml && !Scenario::NAMES.contains(&words);
        if !saved || !(disk::exists(path) || share::is_code(words)) {
            let scenario = Scenario::open(words).map_err(RequestError::from)?;
            return Ok(Self {
                seed: seed.unwrap_or(scenario.seed),
                hours: u64::from(scenario.days) * STEPS_PER_DAY,
                scenario,
                acts: Vec::new(),
                came: None,
            });
        }
        let shared = open_named(&[words.to_owned()])?;
        if let Some(seed) = seed {
            return Err(RequestError(format!(
                "--seed: found {seed}, expected none: the run has its own, {}",
                shared.seed
            )));
        }
        for sentence in [shared.other_version(), shared.unchecked()]
            .into_iter()
            .flatten()
        {
            tell(&sentence);
        }
        let hours = match shared.steps {
            0 => u64::from(shared.scenario.days) * STEPS_PER_DAY,
            steps => steps,
        };
        let carried = Carried {
            hash: shared.hash,
            version: shared.version,
        };
        Ok(Self {
            scenario: shared.scenario,
            seed: shared.seed,
            hours,
            acts: shared.acts,
            came: carried.is_there().then_some((shared.steps, carried)),
        })
    }

    /// A hash of the scenario, whole, and of what was done by hand.
    ///
    /// # Errors
    /// Something of it that cannot be written.
    pub(super) fn hash(&self) -> Result<String, RequestError> {
        let whole = (self.scenario.to_saved(), &self.acts);
        let text = serde_json::to_vec(&whole).map_err(RequestError::from)?;
        let hash = blake3::hash(&text).to_hex();
        Ok(hash.chars().take(16).collect())
    }
}

/// A run that is played from frame to frame.
pub(super) struct Played {
    simulation: Simulation,
    acts: std::iter::Peekable<std::vec::IntoIter<(u64, Command)>>,
    came: Option<(u64, Carried)>,
}

impl Played {
    /// A run at its beginning.
    ///
    /// # Errors
    /// A scenario that does not start.
    pub(super) fn begin(source: Source) -> Result<Self, RequestError> {
        let simulation =
            Simulation::new(Arc::new(source.scenario), source.seed).map_err(RequestError::from)?;
        Ok(Self {
            simulation,
            acts: source.acts.into_iter().peekable(),
            came: source.came,
        })
    }

    /// The run as it is.
    pub(super) fn simulation(&self) -> &Simulation {
        &self.simulation
    }

    /// Its seed.
    pub(super) fn seed(&self) -> u64 {
        self.simulation.seed()
    }

    /// Plays on to an hour with what was done by hand on the way; false if somebody wished to stop.
    ///
    /// # Errors
    /// An act that the run refuses.
    pub(super) fn play_to(&mut self, hour: u64, stop: &Stop) -> Result<bool, RequestError> {
        loop {
            let now = self.simulation.steps();
            while let Some((_, act)) = self.acts.next_if(|(step, _)| *step <= now) {
                self.simulation.apply(act).map_err(RequestError::from)?;
            }
            if let Some((_, came)) = self.came.take_if(|(step, _)| *step == now)
                && matches!(
                    came.compare(self.simulation.history()),
                    Verified::Differs { .. }
                )
            {
                tell("the history differs from the recorded one: this film shows another course");
            }
            if now >= hour {
                return Ok(true);
            }
            if stop.wished() {
                return Ok(false);
            }
            // As far as nothing is due, and a day at most.
            let act = self.acts.peek().map(|(step, _)| *step);
            let end = self.came.as_ref().map(|(step, _)| *step);
            let due = [act, end].into_iter().flatten().fold(hour, u64::min);
            let next = due.clamp(now + 1, now + STEPS_PER_DAY);
            self.simulation.step_many(next - now);
        }
    }
}
