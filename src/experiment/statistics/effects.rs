//! Which factors matter: elementary effects (Morris 1991) and the shares of the variance that a factor explains (Sobol).

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt as _, SeedableRng as _};

use super::describe::{mean, sd, variance};
use super::interval::{Interval, percentile};

/// Samples that the intervals of the indices are made of.
const RESAMPLES: usize = 1_000;

/// What changing one factor does, over trajectories.
#[derive(Debug, Clone, PartialEq)]
pub struct Elementary {
    /// Mean effect, in units of the value for the whole range of the factor.
    pub mu: f64,
    /// Mean size of the effect, whatever its sign (Campolongo 2007).
    pub mu_star: f64,
    /// Standard deviation of the effect: large where the factor acts together with others or along a curve. None of one effect.
    pub sigma: Option<f64>,
    /// The effects.
    pub effects: Vec<f64>,
}

/// Elementary effects of each factor. Points lie in the unit cube, trajectory after trajectory of `factors + 1` points; values
/// that are no numbers are left out. None if a step does not change exactly one factor, or a factor has no effect left.
#[must_use]
pub fn morris(points: &[Vec<f64>], values: &[f64], factors: usize) -> Option<Vec<Elementary>> {
    if points.len() != values.len() || !points.len().is_multiple_of(factors + 1) {
        return None;
    }
    let mut effects = vec![Vec::new(); factors];
    let trajectories = points.chunks(factors + 1).zip(values.chunks(factors + 1));
    for (points, values) in trajectories {
        for (points, values) in points.windows(2).zip(values.windows(2)) {
            let steps = points[0].iter().zip(&points[1]).map(|(from, to)| to - from);
            let mut changed = steps.enumerate().filter(|(_, step)| *step != 0.0);
            let (factor, step) = changed.next()?;
            if changed.next().is_some() {
                return None;
            }
            let effect = (values[1] - values[0]) / step;
            if effect.is_finite() {
                effects.get_mut(factor)?.push(effect);
            }
        }
    }
    effects
        .into_iter()
        .map(|effects| {
            let sizes: Vec<f64> = effects.iter().map(|effect| effect.abs()).collect();
            Some(Elementary {
                mu: mean(&effects)?,
                mu_star: mean(&sizes)?,
                sigma: sd(&effects),
                effects,
            })
        })
        .collect()
}

/// Shares of the variance, each with the interval of a bootstrap over blocks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Indices {
    /// What the factor explains alone.
    pub first: Interval,
    /// What it explains alone and together with others.
    pub total: Interval,
}

/// First (Saltelli 2010) and total (Jansen 1999) index of a factor from whole blocks; none where nothing varies.
fn of_factor(blocks: &[&[f64]], factor: usize) -> Option<(f64, f64)> {
    let last = blocks.first()?.len() - 1;
    let both: Vec<f64> = blocks
        .iter()
        .flat_map(|block| [block[0], block[last]])
        .collect();
    let centre = mean(&both)?;
    let spread = variance(&both).filter(|spread| *spread > 0.0)?;
    let (mut first, mut total) = (0.0, 0.0);
    for block in blocks {
        let (a, b, mixed) = (block[0], block[last], block[1 + factor]);
        // Less the centre, which changes nothing but the noise.
        first += (b - centre) * (mixed - a);
        total += (a - mixed) * (a - mixed) / 2.0;
    }
    let n = blocks.len() as f64;
    Some((first / n / spread, total / n / spread))
}

/// Indices of each factor from values in blocks of `factors + 2`: of a point A, of A with one coordinate after the other from a
/// point B, of B. Blocks with a value that is no number are left out. None if fewer than two are left or nothing varies.
#[must_use]
pub fn sobol(values: &[f64], factors: usize, seed: u64) -> Option<Vec<Indices>> {
    if !values.len().is_multiple_of(factors + 2) {
        return None;
    }
    let blocks: Vec<&[f64]> = values
        .chunks(factors + 2)
        .filter(|block| block.iter().all(|value| value.is_finite()))
        .collect();
    if blocks.len() < 2 {
        return None;
    }
    let found: Option<Vec<(f64, f64)>> = (0..factors)
        .map(|factor| of_factor(&blocks, factor))
        .collect();
    let mut again = vec![(Vec::new(), Vec::new()); factors];
    let mut dice = Xoshiro256PlusPlus::seed_from_u64(seed);
    for _ in 0..RESAMPLES {
        let drawn: Vec<&[f64]> = (0..blocks.len())
            // As u32, so that machines of 32 bits draw the same.
            .map(|_| blocks[dice.random_range(0..blocks.len() as u32) as usize])
            .collect();
        for (factor, (first, total)) in again.iter_mut().enumerate() {
            if let Some(found) = of_factor(&drawn, factor) {
                first.push(found.0);
                total.push(found.1);
            }
        }
    }
    found?
        .into_iter()
        .zip(again)
        .map(|((first, total), (firsts, totals))| {
            Some(Indices {
                first: percentile(first, &firsts)?,
                total: percentile(total, &totals)?,
            })
        })
        .collect()
}
