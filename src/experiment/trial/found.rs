//! What a trial found: each arm with its interval, each two arms with their difference and what shuffled labels give.

use std::collections::BTreeMap;

use super::plan::{Endpoint, Trial};
use super::scatter::Scatter;
use crate::experiment::design::Value;
use crate::experiment::predictions::felt_mm;
use crate::experiment::statistics::describe::mean;
use crate::experiment::statistics::interval::{self, Difference, Interval};
use crate::experiment::statistics::permutation::{self, Shuffles};

/// Up to so many arms each is compared with each, else with the first.
const MOST_WITH_EACH: usize = 4;
/// The number of the trial that is told where there are several.
pub const FIRST: u64 = 1;
/// The outcome for which it is known how much people notice.
const FELT_OF: &str = "pain_vas_mm";

/// An arm.
#[derive(Debug, Clone, PartialEq)]
pub struct ArmFound {
    /// Its place among the arms.
    pub arm: usize,
    /// What is compared, of each person.
    pub values: Vec<f64>,
    /// Mean on day 0, if that was measured.
    pub start: Option<f64>,
    /// The mean; none without people.
    pub mean: Option<f64>,
    /// Its interval; none of fewer than two people.
    pub interval: Option<Interval>,
    /// How many people got better by at least what people notice; none where that is not known of the outcome.
    pub felt: Option<usize>,
}

/// Two arms.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// Their places: the first minus the second.
    pub arms: [usize; 2],
    /// Whether the same people came into both.
    pub pairs: bool,
    /// The difference; none of fewer than two people.
    pub difference: Option<Difference>,
    /// What shuffled labels give; none without people.
    pub shuffles: Option<Shuffles>,
}

/// What a trial found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The outcome.
    pub endpoint: Endpoint,
    /// The arms in their order.
    pub arms: Vec<ArmFound>,
    /// Arms that are compared.
    pub compared: Vec<Compared>,
}

/// How many people got better by at least what people notice.
fn felt(endpoint: &Endpoint, values: &[f64]) -> Option<usize> {
    let known = endpoint.key == FELT_OF && endpoint.is_change();
    let enough = |change: &&f64| -**change >= felt_mm();
    known.then(|| values.iter().filter(enough).count())
}

/// Which arms are compared.
fn pairs_of(arms: usize) -> Vec<[usize; 2]> {
    let each = arms <= MOST_WITH_EACH;
    let firsts = 0..if each { arms } else { 1 };
    firsts
        .flat_map(|first| (first + 1..arms).map(move |second| [first, second]))
        .collect()
}

/// The arm and the person of a row, and what that person tells of an outcome.
fn told_by(
    trial: &Trial,
    row: &[Value],
    endpoint: &Endpoint,
    scatter: Scatter,
) -> Option<(usize, u64, f64)> {
    let (arm, person) = (trial.arm_of(row)?, trial.person_of(row)?);
    let told = endpoint.of(row)? + scatter.of(&endpoint.key, person, arm);
    Some((arm, person, told))
}

/// What is told of the outcome that a trial was made for in each arm of the first trial, with the place of each row.
#[must_use]
pub fn told_in_rows(trial: &Trial, rows: &[Vec<Value>], scatter: Scatter) -> Vec<Vec<(u64, f64)>> {
    let mut arms = vec![Vec::new(); trial.arms()];
    for (place, row) in (0..).zip(rows) {
        if trial.number_of(row) != FIRST {
            continue;
        }
        if let Some((arm, _, told)) = told_by(trial, row, trial.main(), scatter) {
            arms[arm].push((place, told));
        }
    }
    arms
}

/// What is told of an outcome in each arm, by person, and what was so on day 0.
fn gathered<'a>(
    trial: &Trial,
    rows: impl Iterator<Item = &'a [Value]>,
    endpoint: &Endpoint,
    scatter: Scatter,
) -> (Vec<BTreeMap<u64, f64>>, Vec<Vec<f64>>) {
    let mut people = vec![BTreeMap::new(); trial.arms()];
    let mut starts = vec![Vec::new(); trial.arms()];
    for row in rows {
        if let Some((arm, person, told)) = told_by(trial, row, endpoint, scatter) {
            people[arm].insert(person, told);
            starts[arm].extend(endpoint.at_start(row));
        }
    }
    (people, starts)
}

/// The values of the people of an arm.
fn values(people: &BTreeMap<u64, f64>) -> Vec<f64> {
    people.values().copied().collect()
}

/// The differences within people, where the same came into both arms.
fn within(a: &BTreeMap<u64, f64>, b: &BTreeMap<u64, f64>) -> Option<Vec<f64>> {
    let pairs = !a.is_empty() && a.keys().eq(b.keys());
    pairs.then(|| a.values().zip(b.values()).map(|(a, b)| a - b).collect())
}

/// The difference of two arms.
fn difference(a: &BTreeMap<u64, f64>, b: &BTreeMap<u64, f64>) -> Option<Difference> {
    match within(a, b) {
        Some(apart) => interval::of_pairs(&apart),
        None => interval::of_difference(&values(a), &values(b)),
    }
}

/// What shuffled labels of two arms give.
fn shuffles(a: &BTreeMap<u64, f64>, b: &BTreeMap<u64, f64>, seed: u64) -> Option<Shuffles> {
    match within(a, b) {
        Some(apart) => permutation::of_pairs(&apart, seed),
        None => permutation::of_means(&values(a), &values(b), seed),
    }
}

/// What a trial found of an outcome, in its rows, as people tell it. Of several trials only that with this number, from 1, is
/// looked at.
#[must_use]
pub fn found(
    trial: &Trial,
    rows: &[Vec<Value>],
    endpoint: &Endpoint,
    number: u64,
    scatter: Scatter,
) -> Found {
    let own = rows.iter().map(Vec::as_slice);
    let own = own.filter(|row| trial.number_of(row) == number);
    let (people, starts) = gathered(trial, own, endpoint, scatter);
    let arms: Vec<ArmFound> = people
        .iter()
        .zip(&starts)
        .enumerate()
        .map(|(arm, (people, starts))| {
            let values = values(people);
            ArmFound {
                arm,
                start: mean(starts),
                mean: mean(&values),
                interval: interval::of_mean(&values),
                felt: felt(endpoint, &values),
                values,
            }
        })
        .collect();
    let compared = pairs_of(arms.len())
        .into_iter()
        .map(|[first, second]| {
            let (a, b) = (&people[first], &people[second]);
            Compared {
                arms: [first, second],
                pairs: within(a, b).is_some(),
                difference: difference(a, b),
                shuffles: shuffles(a, b, number),
            }
        })
        .collect();
    Found {
        endpoint: endpoint.clone(),
        arms,
        compared,
    }
}

/// How many trials the rows are of.
#[must_use]
pub fn trials_in(trial: &Trial, rows: &[Vec<Value>]) -> u64 {
    let numbers = rows.iter().map(|row| trial.number_of(row));
    numbers.max().unwrap_or(0)
}

/// In how many of all trials the interval of the difference between two arms leaves out nought.
#[must_use]
pub fn told_in(
    trial: &Trial,
    rows: &[Vec<Value>],
    [first, second]: [usize; 2],
    scatter: Scatter,
) -> usize {
    let mut by_trial: BTreeMap<u64, Vec<&[Value]>> = BTreeMap::new();
    for row in rows {
        by_trial.entry(trial.number_of(row)).or_default().push(row);
    }
    let tells = |rows: &&Vec<&[Value]>| {
        let (people, _) = gathered(trial, rows.iter().copied(), trial.main(), scatter);
        let apart = difference(&people[first], &people[second]);
        apart.is_some_and(|apart| apart.interval.excludes_zero())
    };
    by_trial.values().filter(tells).count()
}
