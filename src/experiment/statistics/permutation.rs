//! What chance alone does: the difference of two means when the labels are dealt again.

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt as _, SeedableRng as _};

use super::describe::{ends, mean};

/// Up to so many labellings all of them are tried.
pub const MOST_LABELLINGS: u64 = 20_000;
/// So many are drawn where there are more.
pub const DRAWN: u64 = 10_000;
/// Two sums of the same numbers in another order are equal up to this share.
const ROUNDING: f64 = 1e-9;
/// How much narrower than asked for the bars of a histogram may be.
const MOST_NARROW: f64 = 4.0;

/// The difference as it was found, and as it is with other labels.
#[derive(Debug, Clone, PartialEq)]
pub struct Shuffles {
    /// Mean of the first group minus mean of the second.
    pub found: f64,
    /// The same after each shuffle, in the order in which they were made.
    pub differences: Vec<f64>,
    /// In how many shuffles the difference is at least as large as found, to either side.
    pub as_large: u64,
    /// Whether these are all labellings there are, the one of the experiment among them.
    pub all: bool,
}

/// A bar of a histogram.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    /// From this value.
    pub low: f64,
    /// To this one.
    pub high: f64,
    /// How many lie there. An end between two bars counts to the one that is farther from nought.
    pub count: u64,
}

impl Bar {
    /// Whether all of it is at least as far from nought as a value.
    #[must_use]
    pub fn is_as_far(&self, value: f64) -> bool {
        value == 0.0 || libm::fmax(self.low, -self.high) >= value.abs() * (1.0 - ROUNDING)
    }
}

impl Shuffles {
    fn new(found: f64, differences: Vec<f64>, scale: f64, all: bool) -> Self {
        let least = found.abs() - ROUNDING * scale;
        let as_large = differences.iter().filter(|one| one.abs() >= least).count();
        Self {
            found,
            differences,
            as_large: as_large as u64,
            all,
        }
    }

    /// How many shuffles there were.
    #[must_use]
    pub fn of(&self) -> u64 {
        self.differences.len() as u64
    }

    /// The share of shuffles with a difference at least as large, from 0 to 1.
    #[must_use]
    pub fn share(&self) -> f64 {
        self.as_large as f64 / self.of().max(1) as f64
    }

    /// The differences of all shuffles in bars of equal width, about so many, with nought in the middle of the middle one. Where
    /// bars can be so narrow the difference that was found lies between two of them, so that whole bars are at least as large.
    #[must_use]
    pub fn histogram(&self, about: usize) -> Vec<Bar> {
        let far = self.found.abs();
        let reach = ends(&self.differences)
            .map_or(far, |[low, high]| libm::fmax(libm::fmax(-low, high), far));
        let reach = if reach > 0.0 { reach } else { 1.0 };
        let usual = 2.0 * reach / about.max(1) as f64;
        // How many bars lie between the middle one and the difference that was found.
        let within = libm::fmax(libm::round(far / usual - 0.5), 0.0);
        let fitting = far / (within + 0.5);
        let width = if fitting * MOST_NARROW > usual {
            fitting
        } else {
            usual
        };
        let place = |size: f64| libm::floor(size * (1.0 + ROUNDING) / width + 0.5) as usize;
        let side = place(reach);
        let mut histogram: Vec<Bar> = (0..=2 * side)
            .map(|k| Bar {
                low: (k as f64 - side as f64 - 0.5) * width,
                high: (k as f64 - side as f64 + 0.5) * width,
                count: 0,
            })
            .collect();
        for difference in &self.differences {
            let aside = place(difference.abs()).min(side);
            let bar = if *difference < 0.0 {
                side - aside
            } else {
                side + aside
            };
            histogram[bar].count += 1;
        }
        histogram
    }
}

/// How many ways there are to choose `few` of `many`, or a number above [`MOST_LABELLINGS`].
fn choices(many: usize, few: usize) -> u64 {
    let few = few.min(many - few) as u64;
    let mut ways: u64 = 1;
    for k in 1..=few {
        ways = ways * (many as u64 - few + k) / k;
        if ways > MOST_LABELLINGS {
            return ways;
        }
    }
    ways
}

/// The next choice of numbers below `many` in the order of a dictionary; false after the last one.
fn next_choice(choice: &mut [usize], many: usize) -> bool {
    let few = choice.len();
    let Some(place) = (0..few)
        .rev()
        .find(|&place| choice[place] < many - few + place)
    else {
        return false;
    };
    choice[place] += 1;
    for later in place + 1..few {
        choice[later] = choice[later - 1] + 1;
    }
    true
}

/// The mean of `a` minus that of `b`, and the same after the labels were dealt again: all ways to deal them where there are at
/// most [`MOST_LABELLINGS`], else [`DRAWN`] of them. None if a group is empty.
#[must_use]
pub fn of_means(a: &[f64], b: &[f64], seed: u64) -> Option<Shuffles> {
    let found = mean(a)? - mean(b)?;
    let mut all: Vec<f64> = a.iter().chain(b).copied().collect();
    let total: f64 = all.iter().sum();
    let (n_a, n_b) = (a.len() as f64, b.len() as f64);
    let difference = |sum_a: f64| sum_a / n_a - (total - sum_a) / n_b;
    let scale = ends(&all).map_or(0.0, |[low, high]| libm::fmax(-low, high));
    let exact = choices(all.len(), a.len()) <= MOST_LABELLINGS;
    let mut differences = Vec::new();
    if exact {
        let mut choice: Vec<usize> = (0..a.len()).collect();
        loop {
            differences.push(difference(choice.iter().map(|&k| all[k]).sum()));
            if !next_choice(&mut choice, all.len()) {
                break;
            }
        }
    } else {
        let mut dice = Xoshiro256PlusPlus::seed_from_u64(seed);
        let (count, dealt) = (all.len() as u32, a.len().min(b.len()));
        for _ in 0..DRAWN {
            for place in 0..dealt {
                // As u32, so that machines of 32 bits draw the same.
                let other = dice.random_range(place as u32..count) as usize;
                all.swap(place, other);
            }
            let sum: f64 = all[..dealt].iter().sum();
            let sum_a = if dealt == a.len() { sum } else { total - sum };
            differences.push(difference(sum_a));
        }
    }
    Some(Shuffles::new(found, differences, scale, exact))
}

/// The mean of differences within pairs of which some are swapped.
fn swapped_mean(pairs: &[f64], mut swapped: impl FnMut(usize) -> bool) -> f64 {
    let signed = pairs.iter().enumerate();
    let sum: f64 = signed
        .map(|(k, pair)| if swapped(k) { -pair } else { *pair })
        .sum();
    sum / pairs.len() as f64
}

/// The mean of differences within pairs, and the same after the two of each pair were swapped or not: all ways where there are
/// at most [`MOST_LABELLINGS`], else [`DRAWN`] of them. None without pairs.
#[must_use]
pub fn of_pairs(pairs: &[f64], seed: u64) -> Option<Shuffles> {
    let found = mean(pairs)?;
    let scale = ends(pairs).map_or(0.0, |[low, high]| libm::fmax(-low, high));
    let ways = u32::try_from(pairs.len())
        .ok()
        .and_then(|count| 1u64.checked_shl(count));
    let ways = ways.filter(|ways| *ways <= MOST_LABELLINGS);
    let differences = if let Some(ways) = ways {
        (0..ways)
            .map(|way| swapped_mean(pairs, |k| (way >> k) & 1 == 1))
            .collect()
    } else {
        let mut dice = Xoshiro256PlusPlus::seed_from_u64(seed);
        (0..DRAWN)
            .map(|_| swapped_mean(pairs, |_| dice.random::<bool>()))
            .collect()
    };
    Some(Shuffles::new(found, differences, scale, ways.is_some()))
}
