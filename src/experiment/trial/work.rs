//! A trial that is played with the joint without space, person by person: a value that knows no thread and no clock.

use crate::experiment::design::{Experiment, PlayError, Value};

/// A trial that is at work.
#[derive(Debug, Clone)]
pub struct TrialWork {
    experiment: Experiment,
    rows: Vec<Vec<Value>>,
}

impl TrialWork {
    /// Nobody is treated yet.
    #[must_use]
    pub fn new(experiment: Experiment) -> Self {
        Self {
            experiment,
            rows: Vec::new(),
        }
    }

    /// People that are done, and all.
    #[must_use]
    pub fn done(&self) -> (u64, u64) {
        (self.rows.len() as u64, self.experiment.rows())
    }

    /// Whether everybody is done.
    #[must_use]
    pub fn finished(&self) -> bool {
        self.rows.len() as u64 >= self.experiment.rows()
    }

    /// The rows of the table that are there, in their order.
    #[must_use]
    pub fn rows(&self) -> &[Vec<Value>] {
        &self.rows
    }

    /// Plays on as long as `go_on` says so; it is asked before every person. True once everybody is done.
    ///
    /// # Errors
    /// A run that cannot be made.
    pub fn pass(&mut self, mut go_on: impl FnMut() -> bool) -> Result<bool, PlayError> {
        while !self.finished() && go_on() {
            let run = self.experiment.row(self.rows.len() as u64);
            let Some(measured) = run.play(true, &mut |_| true)? else {
                break;
            };
            let mut row = run.given();
            row.extend(measured);
            self.rows.push(row);
        }
        Ok(self.finished())
    }
}
