//! A run of an experiment is played, and its twins with the same dice beside it, as far as something is measured.

use std::sync::Arc;

use super::error::PlayError;
use super::file::Against;
use super::measure::Measure;
use super::plan::{Experiment, PlannedRun};
use super::table::Value;
use crate::experiment::fast::{fast_rows, has_joint};
use crate::scenario::{Parameters, Scenario};
use crate::sim::{Row, STEPS_PER_DAY, Simulation};

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
    #[must_use]
    pub fn last(&self) -> u32 {
        let days = self.measures().iter().map(|measure| measure.when.last());
        days.max().unwrap_or(0)
    }

    /// The courses of its measures.
    fn courses(&self) -> Vec<(&'static str, Option<Against>)> {
        courses_of(self.measures())
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
        let mut playing = Playing::new(self, fast)?;
        let played = playing.pass(go_on)?;
        Ok(played.map(|played| played.values()))
    }
}

/// A run of an experiment as it is played, and its twins after it: a value that knows no thread and no clock.
#[derive(Debug)]
pub struct Playing {
    planned: PlannedRun,
    fast: bool,
    /// What the run plays.
    own: Scenario,
    /// What is simulated now.
    now: Option<Simulation>,
    /// Hours that were asked about.
    steps: u64,
    /// Rows of the run, once it is over.
    run: Option<Vec<Row>>,
    /// Rows of the twins that are over.
    twins: Vec<(Against, Vec<Row>)>,
}

impl Playing {
    /// Nothing is played yet. `fast` plays the joint without space.
    ///
    /// # Errors
    /// A run that cannot be made, or that has no joint where the joint without space is asked for.
    pub fn new(planned: &PlannedRun, fast: bool) -> Result<Self, PlayError> {
        let own = planned.scenario()?;
        if fast && !has_joint(&own) {
            return Err(PlayError::NoJoint(own.name));
        }
        Ok(Self {
            planned: planned.clone(),
            fast,
            own,
            now: None,
            steps: 0,
            run: None,
            twins: Vec::new(),
        })
    }

    /// How much of it is played, 0 to 1.
    #[must_use]
    pub fn share(&self) -> f64 {
        let all = self.planned.steps().max(1);
        (self.steps as f64 / all as f64).min(1.0)
    }

    /// Plays on until it is over, or as long as `go_on` says so; it is asked before every hour, with the hours done so far.
    ///
    /// # Errors
    /// A simulation that cannot be made.
    pub fn pass(
        &mut self,
        go_on: &mut dyn FnMut(u64) -> bool,
    ) -> Result<Option<Played<'_>>, PlayError> {
        if self.run.is_none() {
            let Some(rows) = self.rows_of(None, go_on)? else {
                return Ok(None);
            };
            self.run = Some(rows);
        }
        for against in self.planned.twins() {
            if self.twins.iter().any(|(done, _)| *done == against) {
                continue;
            }
            let twin = against.twin(&self.own);
            // A twin that gets the same is the run.
            let same = twin.treatments == self.own.treatments;
            let rows = match self.run.clone().filter(|_| same) {
                Some(rows) => Some(rows),
                None => self.rows_of(Some(twin), go_on)?,
            };
            let Some(rows) = rows else {
                return Ok(None);
            };
            self.twins.push((against, rows));
        }
        Ok(Some(Played {
            planned: &self.planned,
            run: self.run.as_deref().unwrap_or_default(),
            twins: &self.twins,
        }))
    }

    /// The rows of the run, or of a twin, to the last day that is measured; nothing if it was told to stop.
    fn rows_of(
        &mut self,
        twin: Option<Scenario>,
        go_on: &mut dyn FnMut(u64) -> bool,
    ) -> Result<Option<Vec<Row>>, PlayError> {
        let hours = u64::from(self.planned.last()) * STEPS_PER_DAY;
        if self.fast {
            if !go_on(self.steps) {
                return Ok(None);
            }
            self.steps += hours;
            return Ok(Some(fast_rows(twin.as_ref().unwrap_or(&self.own))));
        }
        let simulation = match &mut self.now {
            Some(simulation) => simulation,
            none => {
                let scenario = twin.unwrap_or_else(|| self.own.clone());
                none.insert(Simulation::new(Arc::new(scenario), self.planned.seed)?)
            }
        };
        while simulation.steps() < hours {
            if !go_on(self.steps) {
                return Ok(None);
            }
            simulation.step();
            self.steps += 1;
        }
        let rows = simulation.history().rows.clone();
        self.now = None;
        Ok(Some(rows))
    }
}

/// A run of an experiment that was played.
#[derive(Debug, Clone, Copy)]
pub struct Played<'a> {
    planned: &'a PlannedRun,
    run: &'a [Row],
    twins: &'a [(Against, Vec<Row>)],
}

impl Played<'_> {
    /// What was measured, in the order of the columns.
    #[must_use]
    pub fn values(&self) -> Vec<Value> {
        let measures = self.planned.measures().iter();
        measures
            .map(|measure| measure.read(self.run, self.twins))
            .collect()
    }

    /// The value of each measure on each day from day 0, as if it were read on that day: a difference where it is one.
    /// Measures of the same thing on other days have one course; [`Experiment::course_of`] says which.
    #[must_use]
    pub fn courses(&self) -> Vec<Vec<f64>> {
        let twin = |against| self.twins.iter().find(|(kind, _)| *kind == against);
        let last = self.planned.last();
        self.planned
            .courses()
            .into_iter()
            .map(|(key, against)| {
                let own = by_day(self.run, key, last);
                let Some((_, rows)) = against.and_then(twin) else {
                    return own;
                };
                let pairs = own.iter().zip(by_day(rows, key, last));
                pairs.map(|(value, other)| value - other).collect()
            })
            .collect()
    }
}

/// The values of a column day by day, from day 0 to a last one.
fn by_day(rows: &[Row], key: &str, last: u32) -> Vec<f64> {
    let mut days = Vec::new();
    for row in rows {
        if days.len() > last as usize {
            break;
        }
        if (row.day - days.len() as f64).abs() < 1e-9 {
            days.push(row.get(key).unwrap_or_default());
        }
    }
    days
}

impl Experiment {
    /// The course of a measure, both by their number from 0.
    #[must_use]
    pub fn course_of(&self, measure: usize) -> Option<usize> {
        let one = self.plan.measures.get(measure)?;
        let courses = courses_of(&self.plan.measures);
        courses
            .iter()
            .position(|course| *course == (one.key, one.against))
    }
}

/// What differs between measures besides their days: the column and what is taken off.
fn courses_of(measures: &[Measure]) -> Vec<(&'static str, Option<Against>)> {
    let mut found = Vec::new();
    for measure in measures {
        let course = (measure.key, measure.against);
        if !found.contains(&course) {
            found.push(course);
        }
    }
    found
}
