//! The labels of two arms dealt again, one deal after the other, so that each can be shown.

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt as _, SeedableRng as _};

use crate::experiment::statistics::describe::{ends, mean};
use crate::experiment::statistics::permutation::{Bar, Shuffles};

/// Deals that are made.
pub const DEALS: usize = 1_000;
/// Two sums of the same numbers in another order are equal up to this share.
const ROUNDING: f64 = 1e-9;
/// Bars of the histogram, about.
const BARS: usize = 25;

/// The people of two arms, and the difference after each deal of their labels.
#[derive(Debug, Clone, PartialEq)]
pub struct Deals {
    /// What was found of each person: first those of the first arm.
    values: Vec<f64>,
    /// How many are of the first arm.
    first: usize,
    seed: u64,
    /// Mean of the first arm minus mean of the second.
    pub found: f64,
    /// The same after each deal.
    pub differences: Vec<f64>,
    /// How many of the deals up to each are at least as far from nought as what was found.
    as_far: Vec<usize>,
    /// The bars that deals fall into, of all of them.
    bars: Vec<Bar>,
    /// The bar of each deal.
    bar_of: Vec<usize>,
}

/// Mean of those that are of the first arm minus mean of the others.
fn apart(values: &[f64], first: &[bool]) -> f64 {
    let of = |which: bool| -> f64 {
        let own: Vec<f64> = values
            .iter()
            .zip(first)
            .filter(|(_, label)| **label == which)
            .map(|(value, _)| *value)
            .collect();
        mean(&own).unwrap_or(0.0)
    };
    of(true) - of(false)
}

impl Deals {
    /// Deals the labels of two arms again and again. None if one of them is empty.
    #[must_use]
    pub fn new(a: &[f64], b: &[f64], seed: u64) -> Option<Self> {
        let found = mean(a)? - mean(b)?;
        let mut deals = Self {
            values: a.iter().chain(b).copied().collect(),
            first: a.len(),
            seed,
            found,
            differences: Vec::new(),
            as_far: Vec::new(),
            bars: Vec::new(),
            bar_of: Vec::new(),
        };
        deals.differences = (0..DEALS)
            .map(|deal| apart(&deals.values, &deals.labels(deal)))
            .collect();
        let scale = ends(&deals.values).map_or(0.0, |[low, high]| libm::fmax(-low, high));
        let least = found.abs() - ROUNDING * scale;
        let mut count = 0;
        deals.as_far = deals
            .differences
            .iter()
            .map(|one| {
                count += usize::from(one.abs() >= least);
                count
            })
            .collect();
        let shuffles = Shuffles {
            found,
            differences: deals.differences.clone(),
            as_large: count as u64,
            all: false,
        };
        deals.bars = shuffles.histogram(BARS);
        deals.bar_of = deals
            .differences
            .iter()
            .map(|one| place(&deals.bars, *one))
            .collect();
        Some(deals)
    }

    /// Who is of the first arm after a deal, in the order of the people.
    #[must_use]
    pub fn labels(&self, deal: usize) -> Vec<bool> {
        let count = self.values.len();
        let mut labels: Vec<bool> = (0..count).map(|k| k < self.first).collect();
        let mut dice = Xoshiro256PlusPlus::seed_from_u64(self.seed.wrapping_add(deal as u64));
        for last in (1..count).rev() {
            // As u32, so that machines of 32 bits draw the same.
            let other = dice.random_range(0..=last as u32) as usize;
            labels.swap(last, other);
        }
        labels
    }

    /// Who is of the first arm in truth.
    #[must_use]
    pub fn own_labels(&self) -> Vec<bool> {
        (0..self.values.len()).map(|k| k < self.first).collect()
    }

    /// What was found of each person.
    #[must_use]
    pub fn values(&self) -> &[f64] {
        &self.values
    }

    /// How many of the first so many deals lie at least as far from nought as what was found.
    #[must_use]
    pub fn as_far(&self, dealt: usize) -> usize {
        let last = dealt.min(self.as_far.len()).checked_sub(1);
        last.map_or(0, |last| self.as_far[last])
    }

    /// The bars of all deals, with the ends of each.
    #[must_use]
    pub fn bars(&self) -> &[Bar] {
        &self.bars
    }

    /// The bar that a deal falls into.
    #[must_use]
    pub fn bar_of(&self, deal: usize) -> usize {
        self.bar_of.get(deal).copied().unwrap_or(0)
    }

    /// How many of the first so many deals lie in each bar.
    #[must_use]
    pub fn heights(&self, dealt: usize) -> Vec<u32> {
        let mut heights = vec![0; self.bars.len()];
        for bar in self.bar_of.iter().take(dealt) {
            heights[*bar] += 1;
        }
        heights
    }
}

/// The bar of a difference; an end between two bars counts to the one that is farther from nought.
fn place(bars: &[Bar], difference: f64) -> usize {
    let near = difference * (1.0 + ROUNDING);
    let found = if difference < 0.0 {
        bars.iter().position(|bar| bar.high >= near)
    } else {
        bars.iter().rposition(|bar| bar.low <= near)
    };
    found.unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::statistics::permutation;

    const A: [f64; 6] = [-14.0, -9.5, -20.0, -3.0, -12.0, -17.5];
    const B: [f64; 5] = [-8.0, -2.0, -11.0, 1.0, -6.5];

    #[test]
    fn every_deal_keeps_the_sizes_of_the_arms_and_is_the_same_each_time() {
        let deals = Deals::new(&A, &B, 3).expect("two arms");
        for deal in 0..DEALS {
            let labels = deals.labels(deal);
            assert_eq!(labels.iter().filter(|label| **label).count(), A.len());
            assert_eq!(apart(deals.values(), &labels), deals.differences[deal]);
        }
        assert_eq!(Deals::new(&A, &B, 3), Some(deals));
        assert!(Deals::new(&A, &[], 3).is_none());
    }

    #[test]
    fn the_share_of_deals_as_far_is_that_of_all_labellings_and_bars_hold_every_deal() {
        let deals = Deals::new(&A, &B, 3).expect("two arms");
        let all = permutation::of_means(&A, &B, 3).expect("two arms");
        assert!(all.all);
        let share = deals.as_far(DEALS) as f64 / DEALS as f64;
        assert!((share - all.share()).abs() < 0.03, "{share}");
        for dealt in [0, 1, 37, DEALS] {
            let heights = deals.heights(dealt);
            assert_eq!(heights.iter().sum::<u32>() as usize, dealt);
            // What lies in bars that are as far is what is counted: the words and the picture say the same.
            let far: u32 = deals
                .bars()
                .iter()
                .zip(&heights)
                .filter(|(bar, _)| bar.is_as_far(deals.found))
                .map(|(_, height)| height)
                .sum();
            assert_eq!(far as usize, deals.as_far(dealt), "{dealt}");
        }
    }
}
