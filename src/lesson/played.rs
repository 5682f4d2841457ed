//! A run of a lesson as it is played, hour by hour: a value that knows no thread and no clock.

use std::sync::Arc;

use super::plan::LessonRun;
use crate::sim::{STEPS_PER_DAY, Simulation};

/// A run as it is played.
#[derive(Debug)]
pub(super) struct Played {
    /// Where it is.
    pub(super) simulation: Simulation,
    /// Acts that were done.
    done: usize,
}

impl Played {
    /// A run on its day 0.
    ///
    /// # Errors
    /// A run that cannot be started, by its name.
    pub(super) fn new(run: &LessonRun) -> Result<Self, String> {
        let simulation = Simulation::new(Arc::clone(&run.scenario), run.seed)
            .map_err(|error| format!("{}: {error}", run.name))?;
        Ok(Self {
            simulation,
            done: 0,
        })
    }

    /// Does what is due.
    ///
    /// # Errors
    /// An act that is refused, with the name of its run.
    pub(super) fn act(&mut self, run: &LessonRun) -> Result<(), String> {
        while let Some((step, command)) = run.acts.get(self.done)
            && *step <= self.simulation.steps()
        {
            self.simulation
                .apply(command.clone())
                .map_err(|error| format!("{}, acts: {error}", run.name))?;
            self.done += 1;
        }
        Ok(())
    }

    /// Does what is due and plays an hour; true once the run is at its end.
    ///
    /// # Errors
    /// As [`Played::act`].
    pub(super) fn hour(&mut self, run: &LessonRun) -> Result<bool, String> {
        self.act(run)?;
        if self.simulation.steps() >= u64::from(run.scenario.days) * STEPS_PER_DAY {
            return Ok(true);
        }
        self.simulation.step();
        Ok(false)
    }
}
