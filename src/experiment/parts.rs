//! What a difference in pain between two knees is made of: placebo, the flare, the leg, and what was injected.

use super::replicates::quantile;
use crate::sim::{History, Row};

/// Ends of the scale of pain, mm.
const SCALE: (f64, f64) = (0.0, 100.0);
/// Difference of two days that count as one.
const SAME_DAY: f64 = 1e-9;

/// Parts of the difference in pain, run minus twin, mm: below 0 the run has less pain. They add up to `whole`.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Parts {
    /// Pain of the run and of its twin, mm.
    pub pains: [f64; 2],
    /// The whole difference.
    pub whole: f64,
    /// By expectation and the needle.
    pub placebo: f64,
    /// By the soreness after a needle.
    pub flare: f64,
    /// By the strength of the leg: exercise and rest.
    pub leg: f64,
    /// By the knee itself: what was injected did it.
    pub rest: f64,
    /// What the ends of the scale hide: pain goes from 0 to 100 and no further.
    pub cut: f64,
    /// Whether the pain of one of them stands at an end of the scale: then `rest` is the least that is certain.
    pub at_an_end: bool,
}

/// Pain by the knee itself, without placebo, flare and leg, mm. At an end of the scale only a bound of it.
#[must_use]
pub fn own_pain_mm(row: &Row) -> f64 {
    row.pain_vas_mm + row.placebo_mm + row.exercise_mm - row.weakness_mm - row.flare_mm
}

fn at(row: &Row, end: f64) -> bool {
    (row.pain_vas_mm - end).abs() < 1e-9
}

/// The parts at one moment.
#[must_use]
pub fn parts(run: &Row, twin: &Row) -> Parts {
    let whole = run.pain_vas_mm - twin.pain_vas_mm;
    let placebo = twin.placebo_mm - run.placebo_mm;
    let flare = run.flare_mm - twin.flare_mm;
    let leg = twin.exercise_mm - run.exercise_mm + run.weakness_mm - twin.weakness_mm;
    let left = own_pain_mm(run) - own_pain_mm(twin);
    // At an end of the scale more of the pain lies beyond it, so that what is left is a bound on one side.
    let may_be_less = at(run, SCALE.0) || at(twin, SCALE.1);
    let may_be_more = at(run, SCALE.1) || at(twin, SCALE.0);
    let rest = match (may_be_less, may_be_more) {
        (false, false) => left,
        (true, false) => left.min(0.0),
        (false, true) => left.max(0.0),
        (true, true) => 0.0,
    };
    Parts {
        pains: [run.pain_vas_mm, twin.pain_vas_mm],
        whole,
        placebo,
        flare,
        leg,
        rest,
        cut: left - rest,
        at_an_end: may_be_less || may_be_more,
    }
}

/// The parts day by day, where both histories have a row.
#[must_use]
pub fn course(run: &History, twin: &History) -> Vec<(f64, Parts)> {
    run.rows
        .iter()
        .zip(&twin.rows)
        .filter(|(a, b)| (a.day - b.day).abs() < SAME_DAY)
        .map(|(a, b)| (a.day, parts(a, b)))
        .collect()
}

/// Fewest other rolls of the dice from which one may say that something is more than chance.
pub const LEAST_ROLLS: usize = 5;

/// Whether a difference on a day is more than the dice make: the middle four fifths of other rolls lie on its side of
/// zero. `None` while too few rolls have come.
#[must_use]
pub fn beyond_chance(
    rolls: &[Vec<Vec<f64>>],
    quantity: usize,
    day: f64,
    difference: f64,
) -> Option<bool> {
    let day = libm::round(day) as usize;
    let values: Vec<f64> = rolls
        .iter()
        .filter_map(|roll| roll.get(quantity)?.get(day).copied())
        .collect();
    if values.len() < LEAST_ROLLS {
        return None;
    }
    let (low, high) = (quantile(&values, 0.1), quantile(&values, 0.9));
    Some((difference < 0.0 && high < 0.0) || (difference > 0.0 && low > 0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A row of a knee whose own pain would be `own`, on a scale that ends at 0 and 100.
    fn row(own: f64, placebo: f64, exercise: f64, weakness: f64, flare: f64) -> Row {
        Row {
            pain_vas_mm: (own - placebo - exercise + weakness + flare).clamp(0.0, 100.0),
            placebo_mm: placebo,
            exercise_mm: exercise,
            weakness_mm: weakness,
            flare_mm: flare,
            ..Row::default()
        }
    }

    fn sum(parts: &Parts) -> f64 {
        parts.placebo + parts.flare + parts.leg + parts.rest + parts.cut
    }

    #[test]
    fn inside_the_scale_the_parts_are_what_was_put_in() {
        let found = parts(
            &row(45.0, 12.0, 3.0, 0.0, 10.0),
            &row(58.0, 0.0, 0.0, 2.0, 0.0),
        );
        let expected = Parts {
            pains: [40.0, 60.0],
            whole: -20.0,
            placebo: -12.0,
            flare: 10.0,
            leg: -5.0,
            rest: -13.0,
            cut: 0.0,
            at_an_end: false,
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn the_parts_add_up_and_the_rest_never_claims_more_than_is_so() {
        let values = [0.0, 3.0, 12.0, 40.0, 70.0, 98.0, 130.0];
        let mut ends = 0;
        for own_run in values {
            for own_twin in values {
                for (placebo, exercise, weakness, flare) in [
                    (0.0, 0.0, 0.0, 0.0),
                    (13.0, 0.0, 0.0, 10.0),
                    (5.0, 12.0, 0.0, 0.0),
                    (0.0, 0.0, 6.0, 10.0),
                ] {
                    let run = row(own_run, placebo, exercise, weakness, flare);
                    let twin = row(own_twin, 6.0, 0.0, 1.0, 0.0);
                    for (found, truth) in [
                        (parts(&run, &twin), own_run - own_twin),
                        (parts(&twin, &run), own_twin - own_run),
                    ] {
                        assert!((sum(&found) - found.whole).abs() < 1e-9, "{found:?}");
                        if found.at_an_end {
                            ends += 1;
                            let bounded = found.rest * truth >= -1e-9
                                && found.rest.abs() <= truth.abs() + 1e-9;
                            assert!(bounded, "{found:?}, in truth {truth}");
                        } else {
                            assert!((found.rest - truth).abs() < 1e-9, "{found:?}");
                            assert_eq!(found.cut, 0.0);
                        }
                    }
                }
            }
        }
        assert!(ends > 20, "{ends} at an end of the scale");
    }

    #[test]
    fn placebo_that_finds_no_pain_is_cut_and_blamed_on_nobody() {
        let found = parts(
            &row(3.0, 12.0, 0.0, 0.0, 0.0),
            &row(3.0, 0.0, 0.0, 0.0, 0.0),
        );
        assert_eq!((found.whole, found.placebo), (-3.0, -12.0));
        assert_eq!((found.rest, found.cut), (0.0, 9.0));
        assert!(found.at_an_end);
    }

    #[test]
    fn more_than_chance_is_what_most_other_rolls_show_on_the_same_side() {
        let rolls = |values: &[f64]| -> Vec<Vec<Vec<f64>>> {
            values.iter().map(|value| vec![vec![0.0, *value]]).collect()
        };
        let clear = rolls(&[-12.0, -14.0, -11.0, -13.0, -12.5, -10.0]);
        assert_eq!(beyond_chance(&clear, 0, 1.0, -13.0), Some(true));
        assert_eq!(beyond_chance(&clear, 0, 1.0, 3.0), Some(false));
        assert_eq!(beyond_chance(&clear, 0, 0.0, -13.0), Some(false));
        let unclear = rolls(&[-2.0, 1.0, -1.0, 3.0, 0.5, -0.5]);
        assert_eq!(beyond_chance(&unclear, 0, 1.0, -2.0), Some(false));
        assert_eq!(beyond_chance(&clear[..4], 0, 1.0, -13.0), None);
        assert_eq!(beyond_chance(&clear, 1, 1.0, -13.0), None);
    }
}
