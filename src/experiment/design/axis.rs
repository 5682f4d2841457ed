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

/// A number of a range, by a share from 0 to 1 of the way.
fn between([low, high]: [f64; 2], scale: Scale, share: f64) -> f64 {
    if share >= 1.0 {
        return high;
    }
    match scale {
        Scale::Linear => low + share * (high - low),
        Scale::Log => (low * exp(share * ln(high / low))).clamp(low, high),
    }
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
