//! How often a trial of so many people finds what is there: trials are drawn again and again from given samples.

use rand::SeedableRng as _;
use rand::rngs::Xoshiro256PlusPlus;

use super::interval::{of_difference, redraw};

/// What many trials of one size found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Power {
    /// People in each arm.
    pub per_arm: usize,
    /// Trials whose interval of the difference excludes nought.
    pub found: u32,
    /// Trials.
    pub of: u32,
}

impl Power {
    /// The share of trials that found a difference, from 0 to 1.
    #[must_use]
    pub fn share(&self) -> f64 {
        f64::from(self.found) / f64::from(self.of.max(1))
    }
}

/// Trials with `per_arm` people in each arm, drawn from what was measured in two; each person may be drawn again. None if a
/// sample is empty or an arm has fewer than two people.
#[must_use]
pub fn of_trials(a: &[f64], b: &[f64], per_arm: usize, trials: u32, seed: u64) -> Option<Power> {
    if a.is_empty() || b.is_empty() || per_arm < 2 {
        return None;
    }
    let mut dice = Xoshiro256PlusPlus::seed_from_u64(seed);
    let (mut of_a, mut of_b) = (vec![0.0; per_arm], vec![0.0; per_arm]);
    let mut found = 0;
    for _ in 0..trials {
        redraw(&mut dice, a, &mut of_a);
        redraw(&mut dice, b, &mut of_b);
        let told = of_difference(&of_a, &of_b);
        found += u32::from(told.is_some_and(|told| told.interval.excludes_zero()));
    }
    Some(Power {
        per_arm,
        found,
        of: trials,
    })
}

/// The same where the second arm has the spread of the first and lies apart by `difference`.
#[must_use]
pub fn of_difference_in(
    sample: &[f64],
    difference: f64,
    per_arm: usize,
    trials: u32,
    seed: u64,
) -> Option<Power> {
    let moved: Vec<f64> = sample.iter().map(|value| value + difference).collect();
    of_trials(&moved, sample, per_arm, trials, seed)
}

/// The smallest of some sizes of an arm with which at least a share of the trials finds the difference, and what each size up to
/// it found.
#[must_use]
pub fn least(
    a: &[f64],
    b: &[f64],
    sizes: &[usize],
    share: f64,
    trials: u32,
    seed: u64,
) -> (Option<usize>, Vec<Power>) {
    let mut tried = Vec::new();
    for &per_arm in sizes {
        let Some(power) = of_trials(a, b, per_arm, trials, seed) else {
            continue;
        };
        tried.push(power);
        if power.share() >= share {
            return (Some(per_arm), tried);
        }
    }
    (None, tried)
}
