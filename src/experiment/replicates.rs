//! The same experiment with other dice: the difference between a run and its twin, and how it is spread.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::scenario::Scenario;
use crate::sim::{Command, History, Row, STEPS_PER_DAY, SimError, Simulation};

/// Other rolls of the dice.
pub const ROLLS: usize = 20;

/// A pair of runs with one seed, that differ in their treatment alone.
#[derive(Debug, Clone)]
pub struct Pair {
    /// The run.
    pub run: Arc<Scenario>,
    /// Acts on it with their step.
    pub acts: Vec<(u64, Command)>,
    /// Its twin.
    pub twin: Arc<Scenario>,
    /// Acts on that with their step.
    pub twin_acts: Vec<(u64, Command)>,
    /// Days.
    pub days: u64,
}

/// Seed of roll number `roll` of an experiment: the first words of a hash of both.
#[must_use]
pub fn seed_of(base: u64, roll: usize) -> u64 {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&base.to_le_bytes());
    hasher.update(&(roll as u64).to_le_bytes());
    let mut word = [0u8; 8];
    word.copy_from_slice(&hasher.finalize().as_bytes()[..8]);
    u64::from_le_bytes(word)
}

/// A run that is played hour by hour, with one row a day from day 0.
#[derive(Debug)]
struct Course {
    simulation: Simulation,
    /// Acts that are done.
    done: usize,
    /// The next day to be written down.
    day: u64,
    rows: Vec<Row>,
}

impl Course {
    fn new(scenario: &Arc<Scenario>, seed: u64) -> Result<Self, SimError> {
        Ok(Self {
            simulation: Simulation::new(Arc::clone(scenario), seed)?,
            done: 0,
            day: 0,
            rows: Vec::new(),
        })
    }

    /// Plays an hour with the acts before it, if the next day is not reached. True once the last day is written down.
    fn hour(&mut self, acts: &[(u64, Command)], days: u64) -> bool {
        let simulation = &mut self.simulation;
        let next = self.day * STEPS_PER_DAY;
        if simulation.steps() < next {
            while let Some((step, command)) = acts.get(self.done)
                && *step <= simulation.steps()
            {
                // What one seed accepts another may refuse; then it is left out.
                let _ = simulation.apply(command.clone());
                self.done += 1;
            }
            simulation.step();
        }
        if simulation.steps() >= next {
            self.rows.extend(simulation.history().rows.last().copied());
            self.day += 1;
        }
        self.day > days
    }
}

/// Rows of a run and of its twin with one seed, one a day from day 0.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Courses {
    /// Of the run.
    pub run: Vec<Row>,
    /// Of its twin.
    pub twin: Vec<Row>,
}

/// Run minus twin in one roll: for each quantity, day by day from day 0.
pub type Roll = Vec<Vec<f64>>;

/// Run minus twin for each quantity that is read from a row.
#[must_use]
pub fn differences(courses: &Courses, read: &[fn(&Row) -> f64]) -> Roll {
    let pairs = || courses.run.iter().zip(&courses.twin);
    read.iter()
        .map(|read| pairs().map(|(a, b)| read(a) - read(b)).collect())
        .collect()
}

/// Other rolls of the dice of a pair, one after the other: a value that knows no thread and no clock.
#[derive(Debug)]
pub struct Replicates {
    pair: Pair,
    base: u64,
    /// Rolls that are done.
    done: usize,
    /// What is being played: the run, or the twin once the run is there.
    course: Option<Course>,
    run: Option<Vec<Row>>,
}

impl Replicates {
    /// Nothing is played yet. `base` is the seed of the experiment.
    #[must_use]
    pub fn new(pair: Pair, base: u64) -> Self {
        Self {
            pair,
            base,
            done: 0,
            course: None,
            run: None,
        }
    }

    /// Whether all rolls are done, or no more can be.
    #[must_use]
    pub fn finished(&self) -> bool {
        self.done >= ROLLS
    }

    /// Plays on until a roll is done, which it gives, or as long as `go_on` says so; it is asked before every hour. A pair
    /// whose plan cannot be carried out is finished early.
    pub fn pass(&mut self, mut go_on: impl FnMut() -> bool) -> Option<Courses> {
        while !self.finished() && go_on() {
            match self.hour() {
                Ok(None) => {}
                Ok(roll) => return roll,
                Err(_) => self.done = ROLLS,
            }
        }
        None
    }

    /// Plays an hour. The roll, if it is done by that.
    fn hour(&mut self) -> Result<Option<Courses>, SimError> {
        let pair = &self.pair;
        let (scenario, acts) = match self.run {
            None => (&pair.run, &pair.acts),
            Some(_) => (&pair.twin, &pair.twin_acts),
        };
        let course = match &mut self.course {
            Some(course) => course,
            none => none.insert(Course::new(scenario, seed_of(self.base, self.done))?),
        };
        if !course.hour(acts, pair.days) {
            return Ok(None);
        }
        let rows = std::mem::take(&mut course.rows);
        self.course = None;
        let Some(run) = self.run.take() else {
            self.run = Some(rows);
            return Ok(None);
        };
        self.done += 1;
        Ok(Some(Courses { run, twin: rows }))
    }
}

/// Run minus twin from two histories: points (day, value) where both have a row.
#[must_use]
pub fn difference_of(run: &History, twin: &History, read: fn(&Row) -> f64) -> Vec<[f64; 2]> {
    run.rows
        .iter()
        .zip(&twin.rows)
        .filter(|(a, b)| (a.day - b.day).abs() < 1e-9)
        .map(|(a, b)| [a.day, read(a) - read(b)])
        .collect()
}

/// The value below which a share of the values lies, by linear interpolation between the sorted ones.
#[must_use]
pub fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let Some(last) = sorted.len().checked_sub(1) else {
        return 0.0;
    };
    let at = share.clamp(0.0, 1.0) * last as f64;
    let below = libm::floor(at) as usize;
    let above = (below + 1).min(last);
    sorted[below] + (sorted[above] - sorted[below]) * (at - below as f64)
}

/// The middle four fifths of the rolls on each day: (low, high), for one quantity.
#[must_use]
pub fn band(rolls: &[Roll], quantity: usize) -> Vec<(f64, f64)> {
    let courses: Vec<&Vec<f64>> = rolls.iter().filter_map(|roll| roll.get(quantity)).collect();
    let days = courses.iter().map(|course| course.len()).min().unwrap_or(0);
    (0..days)
        .map(|day| {
            let values: Vec<f64> = courses.iter().map(|course| course[day]).collect();
            (quantile(&values, 0.1), quantile(&values, 0.9))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::words::Activity;

    #[test]
    fn quantiles_are_those_of_the_sorted_values() {
        let values: Vec<f64> = (0..=100).rev().map(f64::from).collect();
        assert!((quantile(&values, 0.1) - 10.0).abs() < 1e-12);
        assert!((quantile(&values, 0.9) - 90.0).abs() < 1e-12);
        assert!((quantile(&[1.0, 2.0], 0.25) - 1.25).abs() < 1e-12);
        assert_eq!(quantile(&[], 0.5), 0.0);
    }

    #[test]
    fn rolls_have_different_seeds_that_only_depend_on_base_and_number() {
        let seeds: std::collections::BTreeSet<u64> = (0..ROLLS).map(|k| seed_of(7, k)).collect();
        assert_eq!(seeds.len(), ROLLS);
        assert_eq!(seed_of(7, 3), seed_of(7, 3));
        assert_ne!(seed_of(7, 3), seed_of(8, 3));
    }

    fn strip(days: u64) -> Pair {
        let scenario = Arc::new(Scenario::built_in("strip-osteoarthritis").expect("a scenario"));
        Pair {
            run: Arc::clone(&scenario),
            acts: Vec::new(),
            twin: scenario,
            twin_acts: Vec::new(),
            days,
        }
    }

    #[test]
    fn a_run_beside_itself_differs_in_nothing() {
        let courses = Replicates::new(strip(3), 5).pass(|| true).expect("a roll");
        let found = differences(&courses, &[|row| row.inflammation_c]);
        assert_eq!(found, [vec![0.0; 4]]);
    }

    /// Rows of a run that is played to each day at once, as it is done without any rolls.
    fn plain(scenario: &Arc<Scenario>, acts: &[(u64, Command)], seed: u64, days: u64) -> Vec<Row> {
        let mut simulation = Simulation::new(Arc::clone(scenario), seed).expect("a run");
        let mut rows = simulation.history().rows[..1].to_vec();
        let mut acts = acts.iter().peekable();
        for day in 1..=days {
            while let Some((step, act)) = acts.next_if(|(step, _)| *step < day * STEPS_PER_DAY) {
                simulation.step_many(step - simulation.steps());
                simulation.apply(act.clone()).expect("it is accepted");
            }
            simulation.step_many(day * STEPS_PER_DAY - simulation.steps());
            rows.extend(simulation.history().rows.last());
        }
        rows
    }

    #[test]
    fn rolls_are_plain_runs_to_the_bit_in_stints_of_any_length_and_end() {
        let activity = |activity| Command::SetActivity { activity };
        let mut pair = strip(2);
        pair.acts = vec![
            (7, activity(Activity::Sport)),
            (24, activity(Activity::Rest)),
        ];
        pair.twin_acts = vec![(0, activity(Activity::Rest))];
        let mut work = Replicates::new(pair.clone(), 11);
        for roll in 0..2 {
            let mut found = None;
            while found.is_none() {
                // A stint of none, then one of some hours.
                assert_eq!(work.pass(|| false), None);
                let mut left = 7;
                found = work.pass(|| {
                    left -= 1;
                    left >= 0
                });
            }
            let seed = seed_of(11, roll);
            let expected = Courses {
                run: plain(&pair.run, &pair.acts, seed, 2),
                twin: plain(&pair.twin, &pair.twin_acts, seed, 2),
            };
            assert_ne!(expected.run, expected.twin);
            assert_eq!(found, Some(expected), "{roll}");
        }
        let mut rolls = 2;
        while !work.finished() {
            rolls += usize::from(work.pass(|| true).is_some());
        }
        assert_eq!(rolls, ROLLS);
        assert_eq!(work.pass(|| true), None);
    }
}
