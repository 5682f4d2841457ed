//! The values of one thing that is varied: listed, or drawn from a range.

use super::file::{Level, Scale};
use super::setting::What;
use crate::model::maths::{exp, ln};

/// Its values.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Values {
    /// One by one.
    Listed(Vec<Level>),
    /// A range with its scale, and how many values of it if that is said.
    Range([f64; 2], Scale, Option<usize>),
}

/// One thing that is varied, with its values.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Axis {
    /// What is varied.
    pub(super) what: What,
    /// Its values.
    pub(super) values: Values,
}

/// Digits behind the first one of a number that is computed from a range: twelve in all.
const DIGITS: usize = 11;
/// A number of a range is told in fewer digits where that moves it by no more than this share of the range.
const MOVED: f64 = 1e-9;

/// The decimal with at most twelve digits that is nearest to a number of a range; the number itself where the range is so
/// narrow that twelve digits do not tell its numbers apart.
fn in_few_digits(exact: f64, [low, high]: [f64; 2]) -> f64 {
    let short: f64 = format!("{exact:.DIGITS$e}").parse().unwrap_or(exact);
    if (short - exact).abs() <= MOVED * (high - low) {
        short.clamp(low, high)
    } else {
        exact
    }
}

/// A number of a range, by a share from 0 to 1 of the way; both ends are as they were written.
fn between(range: [f64; 2], scale: Scale, share: f64) -> f64 {
    let [low, high] = range;
    if share <= 0.0 {
        return low;
    }
    if share >= 1.0 {
        return high;
    }
    let exact = match scale {
        Scale::Linear => low + share * (high - low),
        Scale::Log => (low * exp(share * ln(high / low))).clamp(low, high),
    };
    in_few_digits(exact, range)
}

impl Axis {
    /// Its values one by one; none for a range that does not say how many.
    pub(super) fn levels(&self) -> Vec<Level> {
        match &self.values {
            Values::Listed(levels) => levels.clone(),
            Values::Range(range, scale, points) => {
                let points = points.unwrap_or(0);
                let last = points.saturating_sub(1).max(1) as f64;
                (0..points)
                    .map(|k| self.number(between(*range, *scale, k as f64 / last)))
                    .collect()
            }
        }
    }

    /// The value for a coordinate of a sample.
    pub(super) fn at(&self, share: f64) -> Option<Level> {
        match &self.values {
            Values::Listed(levels) => {
                let place = libm::floor(share * levels.len() as f64) as usize;
                levels
                    .get(place.min(levels.len().saturating_sub(1)))
                    .cloned()
            }
            Values::Range(range, scale, _) => Some(self.number(between(*range, *scale, share))),
        }
    }

    /// A number of it: a seed is whole.
    fn number(&self, number: f64) -> Level {
        Level::Number(if self.what == What::Seed {
            libm::round(number)
        } else {
            number
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_ends_where_it_is_said_to_and_its_steps_are_equal_on_its_scale() {
        let axis = |scale| Axis {
            what: What::Dose,
            values: Values::Range([3e4, 3e8], scale, Some(5)),
        };
        let numbers = |axis: &Axis| -> Vec<f64> {
            let number = |level: &Level| match level {
                Level::Number(number) => *number,
                Level::Word(_) => f64::NAN,
            };
            axis.levels().iter().map(number).collect()
        };
        for scale in Scale::ALL {
            let found = numbers(&axis(scale));
            assert_eq!((found.len(), found[0], found[4]), (5, 3e4, 3e8));
            for k in 1..4 {
                let (before, after) = match scale {
                    Scale::Log => (found[k] / found[k - 1], found[k + 1] / found[k]),
                    Scale::Linear => (found[k] - found[k - 1], found[k + 1] - found[k]),
                };
                assert!((before / after - 1.0).abs() < 1e-9);
            }
            assert_eq!(axis(scale).at(0.25), Some(Level::Number(found[1])));
        }
    }

    #[test]
    fn a_number_of_a_range_is_written_with_at_most_twelve_digits() {
        let words = |range, scale, points| -> Vec<String> {
            let values = Values::Range(range, scale, Some(points));
            let what = What::Dose;
            let levels = Axis { what, values }.levels();
            levels.iter().map(ToString::to_string).collect()
        };
        assert_eq!(
            words([1e5, 1e8], Scale::Log, 4),
            ["100000", "1000000", "10000000", "100000000"]
        );
        assert_eq!(
            words([0.0, 2.0], Scale::Linear, 6),
            ["0", "0.4", "0.8", "1.2", "1.6", "2"]
        );
        for scale in Scale::ALL {
            let inner = &words([0.1, 0.7], scale, 50)[1..49];
            for word in inner {
                let digits = word.trim_start_matches(['0', '.']).replace('.', "");
                assert!(digits.len() <= 12, "{word}");
            }
        }
        // The ends are as they are written, and numbers of a narrow range stay apart.
        let ends = words([0.123_456_789_012_345, 0.9], Scale::Linear, 3);
        assert_eq!(ends[0], "0.123456789012345");
        let narrow = words([1.0, 1.000_000_000_001], Scale::Linear, 9);
        assert!(narrow.windows(2).all(|two| two[0] != two[1]), "{narrow:?}");
    }

    #[test]
    fn a_coordinate_picks_every_listed_value_alike() {
        let words = ["rest", "walking", "sport"].map(|word| Level::Word(word.to_owned()));
        let axis = Axis {
            what: What::Activity,
            values: Values::Listed(words.to_vec()),
        };
        for (share, place) in [(0.0, 0), (0.34, 1), (0.99, 2), (1.0, 2)] {
            assert_eq!(axis.at(share), Some(words[place].clone()));
        }
    }
}
