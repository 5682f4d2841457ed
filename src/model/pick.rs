//! One way to choose by chance: outcomes with their chances side by side on the line from 0 to 1, and one draw that falls among them.

use super::maths::chance;

/// What a draw chose, with the interval of draws that meant it: `low <= draw < high`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pick<T> {
    /// What was chosen.
    pub outcome: T,
    /// Least draw that means it.
    pub low: f64,
    /// Draws from here on mean something else.
    pub high: f64,
    /// The draw, in [0, 1).
    pub draw: f64,
}

/// The outcome in whose interval the draw falls. Outcomes lie one after the other from 0 on, each as wide as its chance;
/// a draw beyond them all chooses none.
#[must_use]
pub fn pick<T: Copy>(draw: f64, outcomes: &[(T, f64)]) -> Option<Pick<T>> {
    let mut low = 0.0;
    for &(outcome, chance) in outcomes {
        let high = low + chance.max(0.0);
        if draw < high {
            return Some(Pick {
                outcome,
                low,
                high,
                draw,
            });
        }
        low = high;
    }
    None
}

/// One of the outcomes for certain: their weights are made to add up to one, and the last outcome with a weight reaches to
/// one, whatever rounding leaves. `None` without any weight.
#[must_use]
pub fn pick_one<T: Copy>(draw: f64, weights: &[(T, f64)]) -> Option<Pick<T>> {
    let total: f64 = weights.iter().map(|(_, weight)| weight.max(0.0)).sum();
    if total <= 0.0 {
        return None;
    }
    let (mut low, mut last) = (0.0, None);
    for &(outcome, weight) in weights {
        if weight <= 0.0 {
            continue;
        }
        let high = low + weight / total;
        let found = Pick {
            outcome,
            low,
            high,
            draw,
        };
        if draw < high {
            return Some(found);
        }
        last = Some(Pick { high: 1.0, ..found });
        low = high;
    }
    last
}

/// Chances of outcomes that compete within `hours`, from their rates per day: `(1 - exp(-R t)) r/R` each, with R the sum
/// of the rates.
#[must_use]
pub fn compete<T: Copy, const N: usize>(rates: [(T, f64); N], hours: f64) -> [(T, f64); N] {
    let total: f64 = rates.iter().map(|(_, rate)| rate.max(0.0)).sum();
    let any = chance(total, hours);
    rates.map(|(outcome, rate)| {
        let share = if total > 0.0 {
            rate.max(0.0) / total
        } else {
            0.0
        };
        (outcome, any * share)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_draw_falls_into_the_interval_of_what_it_chose() {
        let outcomes = [("a", 0.85), ("b", 0.0), ("c", 0.1)];
        for k in 0..1000 {
            let draw = f64::from(k) / 1000.0;
            match pick(draw, &outcomes) {
                Some(found) => assert!(found.low <= draw && draw < found.high, "{found:?}"),
                None => assert!(draw >= 0.95 - 1e-12),
            }
            let one = pick_one(draw, &outcomes).expect("one of them");
            assert!(one.low <= draw && draw < one.high && one.outcome != "b");
        }
        assert_eq!(pick(0.9, &outcomes).map(|found| found.outcome), Some("c"));
        assert_eq!(pick::<u8>(0.0, &[]), None);
        assert_eq!(pick_one(0.5, &[(1, 0.0)]), None);
    }

    #[test]
    fn rates_that_compete_share_the_chance_of_their_sum() {
        let found = compete([(1, 0.3), (2, 0.1), (3, 0.0)], 24.0);
        let sum: f64 = found.iter().map(|(_, chance)| chance).sum();
        assert!((sum - chance(0.4, 24.0)).abs() < 1e-15);
        assert!((found[0].1 / found[1].1 - 3.0).abs() < 1e-12 && found[2].1 == 0.0);
        assert_eq!(compete([(1, 0.0)], 24.0)[0].1, 0.0);
    }

    #[test]
    fn the_last_interval_reaches_to_one_however_shares_are_rounded() {
        let draw = 1.0 - f64::EPSILON / 2.0;
        for n in 1..60 {
            let shares: Vec<(usize, f64)> = (0..n).map(|k| (k, 0.1 + k as f64 / 7.0)).collect();
            let found = pick_one(draw, &shares).expect("one of them");
            assert!(found.low <= draw && draw < found.high, "{n}: {found:?}");
            assert_eq!(found.outcome, n - 1);
        }
    }
}
