//! A run of an experiment is played, and its twins with the same dice beside it, as far as something is measured.

use std::sync::Arc;

use super::error::PlayError;
use super::file::Against;
use super::plan::PlannedRun;
use super::table::Value;
use crate::experiment::fast::{fast_rows, has_joint};
use crate::scenario::{Parameters, Scenario};
use crate::sim::{Row, STEPS_PER_DAY, Simulation};

/// The rows of a scenario to the end of a day; nothing if it was told to stop. `steps` counts the hours asked about.
fn rows_of(
    scenario: &Scenario,
    seed: u64,
    last: u32,
    fast: bool,
    steps: &mut u64,
    go_on: &mut dyn FnMut(u64) -> bool,
) -> Result<Option<Vec<Row>>, PlayError> {
    let hours = u64::from(last) * STEPS_PER_DAY;
    if fast {
        if !go_on(*steps) {
            return Ok(None);
        }
        *steps += hours;
        return Ok(Some(fast_rows(scenario)));
    }
    let mut simulation = Simulation::new(Arc::new(scenario.clone()), seed)?;
    for _ in 0..hours {
        if !go_on(*steps) {
            return Ok(None);
        }
        simulation.step();
        *steps += 1;
    }
    Ok(Some(simulation.history().rows.clone()))
}

/// The command that plays a scenario of the program with these changes; nothing where a needle may miss, which the
/// command line does not know.
fn command_of(scenario: &Scenario, seed: u64) -> Option<String> {
    let usual = Scenario::built_in(&scenario.name).ok()?;
    let mut command = format!(
        "stroma run {} --days {} --seed {seed}",
        scenario.name, scenario.days
    );
    let differs = scenario.treatments != usual.treatments;
    for planned in scenario.treatments.iter().filter(|_| differs) {
        if planned.landing.is_some_and(|chance| chance < 1.0) {
            return None;
        }
        let cells = planned.cells.map(|cells| format!(":{cells}"));
        command += &format!(
            " --treatment {}{}@{}",
            planned.kind.key(),
            cells.unwrap_or_default(),
            planned.day
        );
    }
    if differs && scenario.treatments.is_empty() {
        command += " --treatment none";
    }
    if scenario.activities != usual.activities {
        for planned in &scenario.activities {
            command += &format!(" --activity {}@{}", planned.kind.key(), planned.day);
        }
    }
    for key in Parameters::KEYS {
        let value = scenario.parameters.get(key).ok()?;
        if usual.parameters.get(key).ok() != Some(value) {
            command += &format!(" --set {key}={value}");
        }
    }
    Some(command)
}

impl PlannedRun {
    /// What twins it needs.
    fn twins(&self) -> Vec<Against> {
        let mut twins: Vec<Against> = self
            .measures()
            .iter()
            .filter_map(|one| one.against)
            .collect();
        twins.sort_unstable();
        twins.dedup();
        twins
    }

    /// The last day that something is measured on.
    fn last(&self) -> u32 {
        let days = self.measures().iter().map(|measure| measure.when.last());
        days.max().unwrap_or(0)
    }

    /// Hours that are simulated for it at most, its twins included.
    #[must_use]
    pub fn steps(&self) -> u64 {
        u64::from(self.last()) * STEPS_PER_DAY * (1 + self.twins().len() as u64)
    }

    /// The command that plays it alone; nothing where the command line cannot say it.
    #[must_use]
    pub fn command(&self) -> Option<String> {
        command_of(&self.scenario().ok()?, self.seed)
    }

    /// Plays it and gives what was measured, in the order of the columns. `fast` plays the joint without space. `go_on`
    /// is asked before every hour, with the hours done so far; nothing is given once it says no.
    ///
    /// # Errors
    /// A run that cannot be made, or that has no joint where the joint without space is asked for.
    pub fn play(
        &self,
        fast: bool,
        go_on: &mut dyn FnMut(u64) -> bool,
    ) -> Result<Option<Vec<Value>>, PlayError> {
        let run = self.scenario()?;
        if fast && !has_joint(&run) {
            return Err(PlayError::NoJoint(run.name));
        }
        let (last, mut steps) = (self.last(), 0);
        let mut rows =
            |scenario: &Scenario| rows_of(scenario, self.seed, last, fast, &mut steps, &mut *go_on);
        let Some(own) = rows(&run)? else {
            return Ok(None);
        };
        let mut twins = Vec::new();
        for against in self.twins() {
            let twin = against.twin(&run);
            // A twin that gets the same is the run.
            let found = if twin.treatments == run.treatments {
                Some(own.clone())
            } else {
                rows(&twin)?
            };
            let Some(found) = found else {
                return Ok(None);
            };
            twins.push((against, found));
        }
        let measures = self.measures().iter();
        Ok(Some(
            measures.map(|measure| measure.read(&own, &twins)).collect(),
        ))
    }
}
