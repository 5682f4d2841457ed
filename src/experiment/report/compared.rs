//! A condition beside the control: difference, interval, shuffles, trials.

use std::collections::BTreeMap;

use super::groups::{Group, Table};
use crate::experiment::statistics::interval::{self, Difference};
use crate::experiment::statistics::permutation::{self, Shuffles};

/// A condition beside the control.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Compared {
    /// Whether both were the same patients or dice, run by run.
    pub(super) paired: bool,
    /// Condition minus control.
    pub(super) difference: Option<Difference>,
    /// The same with other labels.
    pub(super) shuffles: Option<Shuffles>,
    /// Of how many trials the interval excludes nought, and of how many; none where there is one trial.
    pub(super) trials: Option<(usize, usize)>,
}

/// The rows of a group by their trial.
fn by_trial(table: &Table<'_>, group: &Group) -> BTreeMap<u64, Group> {
    let mut trials: BTreeMap<u64, Group> = BTreeMap::new();
    let Some(column) = table.column("trial") else {
        return trials;
    };
    for &row in &group.rows {
        if let Some(trial) = table.number(row, column) {
            trials
                .entry(trial as u64)
                .or_insert_with(|| Group {
                    rows: Vec::new(),
                    ..group.clone()
                })
                .rows
                .push(row);
        }
    }
    trials
}

/// Condition minus control, by pairs where there are some.
fn difference(
    table: &Table<'_>,
    group: &Group,
    control: &Group,
    measure: usize,
) -> Option<Difference> {
    match table.pairs(group, control, measure) {
        Some(pairs) => interval::of_pairs(&pairs),
        None => interval::of_difference(
            &table.values(group, measure),
            &table.values(control, measure),
        ),
    }
}

/// A group beside the control. `seed` is that of the shuffles.
pub(super) fn compare(
    table: &Table<'_>,
    group: &Group,
    control: &Group,
    measure: usize,
    seed: u64,
) -> Compared {
    let pairs = table.pairs(group, control, measure);
    let shuffles = match &pairs {
        Some(pairs) => permutation::of_pairs(pairs, seed),
        None => permutation::of_means(
            &table.values(group, measure),
            &table.values(control, measure),
            seed,
        ),
    };
    let (trials, controls) = (by_trial(table, group), by_trial(table, control));
    let found: Vec<bool> = trials
        .iter()
        .filter_map(|(number, trial)| {
            let told = difference(table, trial, controls.get(number)?, measure)?;
            Some(told.interval.excludes_zero())
        })
        .collect();
    let hits = found.iter().filter(|found| **found).count();
    Compared {
        paired: pairs.is_some(),
        difference: difference(table, group, control, measure),
        shuffles,
        trials: (found.len() > 1).then_some((hits, found.len())),
    }
}
