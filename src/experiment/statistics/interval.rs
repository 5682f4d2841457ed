//! A value with the range that would hold the true one in 95 of 100 such experiments.

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt as _, SeedableRng as _};

use super::describe::{mean, quantile, variance};
use super::distributions::t_quantile;

/// Share of experiments whose interval holds the true value.
pub const CONFIDENCE: f64 = 0.95;
/// Samples that a bootstrap draws.
pub const RESAMPLES: usize = 2_000;

/// A value with its 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// The value.
    pub value: f64,
    /// Low end.
    pub low: f64,
    /// High end.
    pub high: f64,
}

impl Interval {
    /// Whether nought lies outside: the sign of the value is told.
    #[must_use]
    pub fn excludes_zero(&self) -> bool {
        self.low > 0.0 || self.high < 0.0
    }

    /// Whether a value lies inside.
    #[must_use]
    pub fn holds(&self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }

    /// A value with its standard error. Where nothing varies the interval has no width.
    fn of_error(value: f64, error: f64, freedom: f64) -> Option<Self> {
        let reach = if error > 0.0 {
            t_quantile(0.5 + CONFIDENCE / 2.0, freedom)? * error
        } else {
            0.0
        };
        Some(Self {
            value,
            low: value - reach,
            high: value + reach,
        })
    }
}

/// A difference with the degrees of freedom of its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference {
    /// The difference.
    pub interval: Interval,
    /// Degrees of freedom.
    pub freedom: f64,
}

/// The mean: mean ± t(n - 1) · sd / √n. None of fewer than two values.
#[must_use]
pub fn of_mean(values: &[f64]) -> Option<Interval> {
    let n = values.len() as f64;
    let error = libm::sqrt(variance(values)? / n);
    Interval::of_error(mean(values)?, error, n - 1.0)
}

/// The mean of `a` minus the mean of `b`, whose spreads may differ (Welch 1947). None if one has fewer than two values.
#[must_use]
pub fn of_difference(a: &[f64], b: &[f64]) -> Option<Difference> {
    let part = |values: &[f64]| Some(variance(values)? / values.len() as f64);
    let (part_a, part_b) = (part(a)?, part(b)?);
    let (free_a, free_b) = ((a.len() - 1) as f64, (b.len() - 1) as f64);
    let sum = part_a + part_b;
    let freedom = if sum > 0.0 {
        sum * sum / (part_a * part_a / free_a + part_b * part_b / free_b)
    } else {
        free_a + free_b
    };
    let interval = Interval::of_error(mean(a)? - mean(b)?, libm::sqrt(sum), freedom)?;
    Some(Difference { interval, freedom })
}

/// The mean of differences within pairs. None of fewer than two pairs.
#[must_use]
pub fn of_pairs(differences: &[f64]) -> Option<Difference> {
    Some(Difference {
        interval: of_mean(differences)?,
        freedom: (differences.len() - 1) as f64,
    })
}

/// A statistic of a sample with the middle 95 of 100 of what it is in samples drawn from that one (Efron 1979, percentile
/// interval). None of fewer than two values.
#[must_use]
pub fn bootstrap(
    values: &[f64],
    seed: u64,
    statistic: impl Fn(&[f64]) -> Option<f64>,
) -> Option<Interval> {
    let value = statistic(values).filter(|_| values.len() > 1)?;
    let mut dice = Xoshiro256PlusPlus::seed_from_u64(seed);
    let mut drawn = vec![0.0; values.len()];
    let found: Vec<f64> = (0..RESAMPLES)
        .filter_map(|_| {
            redraw(&mut dice, values, &mut drawn);
            statistic(&drawn)
        })
        .collect();
    percentile(value, &found)
}

/// Fills a sample with values of another, each of which may be drawn again.
pub(super) fn redraw(dice: &mut Xoshiro256PlusPlus, values: &[f64], drawn: &mut [f64]) {
    for place in drawn {
        // As u32, so that machines of 32 bits draw the same.
        *place = values[dice.random_range(0..values.len() as u32) as usize];
    }
}

/// A value with the middle 95 of 100 of others.
pub(super) fn percentile(value: f64, others: &[f64]) -> Option<Interval> {
    let tail = (1.0 - CONFIDENCE) / 2.0;
    Some(Interval {
        value,
        low: quantile(others, tail)?,
        high: quantile(others, 1.0 - tail)?,
    })
}
