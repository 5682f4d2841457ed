//! The same experiment with other dice: the difference between a run and its twin, and how it is spread.

use std::sync::Arc;

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

/// One row a day of a run; `go_on` is asked once a day and ends it early.
fn rows(
    scenario: &Arc<Scenario>,
    acts: &[(u64, Command)],
    seed: u64,
    days: u64,
    go_on: &mut impl FnMut() -> bool,
) -> Result<Option<Vec<Row>>, SimError> {
    let mut simulation = Simulation::new(Arc::clone(scenario), seed)?;
    let mut acts = acts.iter().peekable();
    let mut rows = Vec::with_capacity(days as usize + 1);
    for day in 0..=days {
        while simulation.steps() < day * STEPS_PER_DAY {
            while let Some((_, command)) = acts.next_if(|(step, _)| *step <= simulation.steps()) {
                // What one seed accepts another may refuse; then it is left out.
                let _ = simulation.apply(command.clone());
            }
            simulation.step();
        }
        if !go_on() {
            return Ok(None);
        }
        rows.extend(simulation.history().rows.last().copied());
    }
    Ok(Some(rows))
}

/// Run minus twin for one seed, day by day from day 0; `None` if it was ended early.
///
/// # Errors
/// A planned command that cannot be carried out.
pub fn difference(
    pair: &Pair,
    seed: u64,
    read: &[fn(&Row) -> f64],
    mut go_on: impl FnMut() -> bool,
) -> Result<Option<Vec<Vec<f64>>>, SimError> {
    let Some(run) = rows(&pair.run, &pair.acts, seed, pair.days, &mut go_on)? else {
        return Ok(None);
    };
    let Some(twin) = rows(&pair.twin, &pair.twin_acts, seed, pair.days, &mut go_on)? else {
        return Ok(None);
    };
    Ok(Some(
        read.iter()
            .map(|read| {
                run.iter()
                    .zip(&twin)
                    .map(|(a, b)| read(a) - read(b))
                    .collect()
            })
            .collect(),
    ))
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
pub fn band(rolls: &[Vec<Vec<f64>>], quantity: usize) -> Vec<(f64, f64)> {
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

    #[test]
    fn a_run_beside_itself_differs_in_nothing() {
        let scenario = Arc::new(Scenario::built_in("strip-osteoarthritis").expect("a scenario"));
        let pair = Pair {
            run: Arc::clone(&scenario),
            acts: Vec::new(),
            twin: scenario,
            twin_acts: Vec::new(),
            days: 3,
        };
        let found = difference(&pair, 5, &[|row| row.inflammation_c], || true);
        let found = found.expect("it runs").expect("it ends");
        assert_eq!(found, [vec![0.0; 4]]);
        let stopped = difference(&pair, 5, &[|row| row.inflammation_c], || false);
        assert_eq!(stopped.expect("it runs"), None);
    }
}
