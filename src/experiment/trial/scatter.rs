//! How people tell what they feel: some more, some less than it is.

use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt as _, SeedableRng as _};

use crate::model::maths::{cos, ln, sqrt};

/// Outcomes that people tell; others are measured.
const TOLD: [&str; 2] = ["pain_vas_mm", "function_0_100"];
/// An odd number that keeps keys of neighbours far apart.
const APART: u64 = 0x9E37_79B9_7F4A_7C15;

/// The scatter of what people tell about a change.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Scatter {
    /// Standard deviation, points of 100; nought where they tell it exactly.
    pub sd: f64,
    /// Seed.
    pub seed: u64,
}

impl Scatter {
    /// How far a person in an arm tells an outcome from what it is, the same each time.
    #[must_use]
    pub fn of(&self, outcome: &str, person: u64, arm: usize) -> f64 {
        if self.sd <= 0.0 || !TOLD.contains(&outcome) {
            return 0.0;
        }
        let key = person.wrapping_mul(2).wrapping_add(arm as u64 + 1);
        let mut dice =
            Xoshiro256PlusPlus::seed_from_u64(self.seed.wrapping_add(key.wrapping_mul(APART)));
        // The method of Box and Muller; never the logarithm of nought.
        let turn = 2.0 * std::f64::consts::PI * dice.random::<f64>();
        let far = sqrt(-2.0 * ln(1.0 - dice.random::<f64>()));
        self.sd * far * cos(turn)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::statistics::describe::{mean, sd};

    #[test]
    fn people_tell_pain_with_the_spread_that_is_asked_for_and_cartilage_tells_itself() {
        let scatter = Scatter { sd: 20.0, seed: 7 };
        let told: Vec<f64> = (0..2_000)
            .map(|person| scatter.of("pain_vas_mm", person, 0))
            .collect();
        assert!(mean(&told).is_some_and(|mean| mean.abs() < 1.5));
        assert!(sd(&told).is_some_and(|sd| (sd - 20.0).abs() < 1.0));
        assert_eq!(told[3], scatter.of("pain_vas_mm", 3, 0));
        assert_ne!(told[3], scatter.of("pain_vas_mm", 3, 1));
        assert_eq!(scatter.of("cartilage_percent", 3, 0), 0.0);
        assert_eq!(Scatter::default().of("pain_vas_mm", 3, 0), 0.0);
    }
}
