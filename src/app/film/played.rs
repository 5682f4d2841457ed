//! The run that is filmed: a scenario from its start, or a run that was saved with all that was done in it.

use std::sync::Arc;

use crate::files::{RequestError, Source};
use crate::headless::tell;
use crate::live::{Carried, Verified};
use crate::platform::stop::Stop;
use crate::scenario::Scenario;
use crate::sim::{Command, STEPS_PER_DAY, Simulation};

/// What is filmed: a scenario by its name or path, or a run that was saved or shared.
///
/// # Errors
/// What is wrong with it, or a seed for a run that has its own.
pub(super) fn open(words: &str, seed: Option<u64>) -> Result<Source, RequestError> {
    if !Source::is_saved(words) {
        let scenario = Scenario::open(words).map_err(RequestError::from)?;
        return Ok(Source::fresh(scenario, seed));
    }
    let (source, known) = Source::saved(words)?;
    if let Some(seed) = seed {
        return Err(RequestError(format!(
            "--seed: found {seed}, expected none: the run has its own, {}",
            source.seed
        )));
    }
    for sentence in known {
        tell(&sentence);
    }
    Ok(source)
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
