//! How often salt water seems to work in a trial of some size: many trials are made of people who all got it.

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt as _, SeedableRng as _};

use super::change::of_salt_water;
use super::plan::{Endpoint, number};
use super::scatter::Scatter;
use super::work::TrialWork;
use crate::experiment::design::{Experiment, Value};
use crate::experiment::predictions::felt_mm;
use crate::experiment::statistics::describe::mean;
use crate::experiment::statistics::interval::{self, Interval};
use crate::sim::Row;

/// People who get salt water; each trial draws its own of them.
pub const POOL: u32 = 400;
/// Trials.
pub const TRIALS: u32 = 1_000;
/// The outcome for which it is known how much people notice.
const FELT_OF: &str = "pain_vas_mm";

/// What salt water did in many trials of one size.
#[derive(Debug, Clone, PartialEq)]
pub struct Salt {
    /// People in each arm.
    pub per_arm: u32,
    /// Trials.
    pub trials: u32,
    /// People of whom they are made.
    pub pool: u32,
    /// Mean change of all these people, with the middle 95 of 100 means of single arms.
    pub change: Interval,
    /// In how many trials the arm got better and its interval leaves out nought: a trial without a control would say it works.
    pub better: u32,
    /// In how many the arm got better by at least what people notice; none where that is not known of the outcome.
    pub felt: Option<u32>,
    /// In how many two arms of salt water differ and the interval of the difference leaves out nought.
    pub apart: u32,
}

impl Salt {
    /// Makes the trials from the changes of people who got salt water. None of too few.
    #[must_use]
    pub fn of(changes: &[f64], outcome: &str, per_arm: u32, seed: u64) -> Option<Self> {
        let per_arm_size = per_arm as usize;
        if changes.len() < 2 || per_arm < 2 {
            return None;
        }
        let sign = if Row::less_is_better(outcome) {
            -1.0
        } else {
            1.0
        };
        let mut dice = Xoshiro256PlusPlus::seed_from_u64(seed);
        let mut draw = || -> Vec<f64> {
            let count = changes.len() as u32;
            (0..per_arm_size)
                .map(|_| changes[dice.random_range(0..count) as usize])
                .collect()
        };
        let (mut better, mut felt, mut apart) = (0, 0, 0);
        let mut means = Vec::new();
        for _ in 0..TRIALS {
            let (one, other) = (draw(), draw());
            let gain = sign * mean(&one)?;
            means.push(sign * gain);
            let own = interval::of_mean(&one);
            better += u32::from(gain > 0.0 && own.is_some_and(|own| own.excludes_zero()));
            felt += u32::from(gain >= felt_mm());
            let between = interval::of_difference(&one, &other);
            apart += u32::from(between.is_some_and(|one| one.interval.excludes_zero()));
        }
        let tail = (1.0 - interval::CONFIDENCE) / 2.0;
        let end = |share| crate::experiment::statistics::describe::quantile(&means, share);
        Some(Self {
            per_arm,
            trials: TRIALS,
            pool: changes.len() as u32,
            change: Interval {
                value: mean(changes)?,
                low: end(tail)?,
                high: end(1.0 - tail)?,
            },
            better,
            felt: (outcome == FELT_OF).then_some(felt),
            apart,
        })
    }
}

/// People who get salt water, one after the other.
#[derive(Debug, Clone)]
pub struct SaltWork {
    work: TrialWork,
    outcome: String,
    columns: [usize; 2],
}

impl SaltWork {
    /// People like those of a trial, whose file has this text; an outcome that was not measured on day 0 has no change.
    ///
    /// # Errors
    /// A file that cannot be changed so, or an outcome without a change.
    pub fn new(text: &str, endpoint: &Endpoint) -> Result<Self, String> {
        let text = of_salt_water(text, POOL)?;
        let experiment =
            Experiment::read(&text, "salt water").map_err(|error| error.to_string())?;
        let column = |day: u32| {
            let name = format!("{}_day{day}", endpoint.key);
            let mut columns = experiment.columns().iter();
            let found = columns.position(|column| column.name == name);
            found.ok_or_else(|| format!("{name} is not measured"))
        };
        let columns = [column(0)?, column(endpoint.day)?];
        Ok(Self {
            work: TrialWork::new(experiment),
            outcome: endpoint.key.clone(),
            columns,
        })
    }

    /// People that are done, and all.
    #[must_use]
    pub fn done(&self) -> (u64, u64) {
        self.work.done()
    }

    /// Plays on as long as `go_on` says so; it is asked before every person. True once everybody is done.
    ///
    /// # Errors
    /// A run that cannot be made.
    pub fn pass(&mut self, go_on: impl FnMut() -> bool) -> Result<bool, String> {
        self.work.pass(go_on).map_err(|error| error.to_string())
    }

    /// What trials of this size find, as people tell it; none before everybody is done.
    #[must_use]
    pub fn told(&self, per_arm: u32, scatter: Scatter) -> Option<Salt> {
        if !self.work.finished() {
            return None;
        }
        let value = |row: &[Value], column: usize| row.get(column).and_then(number);
        let [start, end] = self.columns;
        let rows = self.work.rows().iter();
        let changes: Vec<f64> = (0..)
            .zip(rows)
            .filter_map(|(person, row)| {
                let change = value(row, end)? - value(row, start)?;
                Some(change + scatter.of(&self.outcome, person, 0))
            })
            .collect();
        Salt::of(&changes, &self.outcome, per_arm, scatter.seed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_larger_trial_is_fooled_less_often_by_size_and_two_alike_arms_differ_in_about_five_of_a_hundred()
     {
        // Changes about -12 with a spread of 8 both ways.
        let changes: Vec<f64> = (0..400)
            .map(|k| -12.0 + 8.0 * libm::sin(f64::from(k)))
            .collect();
        let of = |per_arm| Salt::of(&changes, FELT_OF, per_arm, 5).expect("trials");
        let (small, large) = (of(5), of(100));
        assert!(
            small.felt > large.felt && large.felt == Some(0),
            "{small:?} {large:?}"
        );
        for salt in [&small, &large] {
            assert!((20..=90).contains(&salt.apart), "{salt:?}");
        }
        // Without a control a trial of a hundred is sure to call it a success.
        assert_eq!(large.better, TRIALS);
        assert!(large.change.high - large.change.low < small.change.high - small.change.low);
        // Where more is better a fall is no success.
        let function = Salt::of(&changes, "function_0_100", 20, 5).expect("trials");
        assert_eq!((function.better, function.felt), (0, None));
        assert!(Salt::of(&changes[..1], FELT_OF, 20, 5).is_none());
    }
}
