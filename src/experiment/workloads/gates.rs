//! Whether the longer steps of W3 may be compared with the smaller ones of others: how far fields, counts and places differ.

use super::teaching::{Outcome, SIGNALS, Stepping, Teaching, field_error};

/// Runs of which counts and places are compared.
pub const SEEDS: u64 = 20;
/// Runs of which fields are compared, which needs finer steps besides.
const FIELD_SEEDS: u64 = 2;
/// Largest difference of a field from the limit of small steps, as a share.
pub const FIELD_WITHIN: f64 = 0.01;
/// Largest difference of a mean count, in standard errors of it.
pub const COUNT_WITHIN: f64 = 2.0;
/// Largest difference of the mean place of the stem cells, um a day.
pub const PLACE_WITHIN_UM_PER_DAY: f64 = 1.0;
/// What is run for fields and counts: twelve minutes. Places come apart slowly, and are compared after six hours of fewer runs.
const SIXES: u32 = 2;
const PLACE_SIXES: u32 = 60;
const PLACE_SEEDS: u64 = 2;

/// What was found.
#[derive(Debug, Clone)]
pub struct Gates {
    /// Fields of our own steps against the limit of small steps, as shares.
    pub own_from_limit: [f64; SIGNALS],
    /// Fields of the steps of others against the same limit.
    pub same_from_limit: [f64; SIGNALS],
    /// Fields of our own steps against those of the steps of others.
    pub own_from_same: [f64; SIGNALS],
    /// Difference of the mean counts of stem and cartilage cells, in standard errors.
    pub counts: [f64; 2],
    /// How far the mean places of the stem cells came apart, um a day.
    pub place_um_per_day: f64,
}

impl Gates {
    /// Whether our own steps may be compared.
    #[must_use]
    pub fn hold(&self) -> bool {
        self.own_from_limit
            .iter()
            .all(|error| *error <= FIELD_WITHIN)
            && self.counts.iter().all(|off| *off <= COUNT_WITHIN)
            && self.place_um_per_day <= PLACE_WITHIN_UM_PER_DAY
    }
}

fn run(stepping: Stepping, seed: u64, sixes: u32) -> Outcome {
    let mut teaching = Teaching::new(20.0, stepping, seed);
    teaching.advance(sixes);
    teaching.outcome()
}

/// The limit of small steps by steps of first order: twice the finer less the coarser.
fn limit(mut fine: Outcome, coarse: &Outcome) -> Outcome {
    for (fine, coarse) in fine.field.iter_mut().zip(&coarse.field) {
        for (fine, coarse) in fine.iter_mut().zip(coarse) {
            *fine = 2.0 * *fine - coarse;
        }
    }
    fine
}

/// Runs both ways of stepping and compares them.
#[must_use]
pub fn measure(seeds: u64) -> Gates {
    let mut gates = Gates {
        own_from_limit: [0.0; SIGNALS],
        same_from_limit: [0.0; SIGNALS],
        own_from_same: [0.0; SIGNALS],
        counts: [0.0; 2],
        place_um_per_day: 0.0,
    };
    let (mut own_counts, mut same_counts) = (Vec::new(), Vec::new());
    for seed in 1..=seeds {
        let (own, same) = (
            run(Stepping::Own, seed, SIXES),
            run(Stepping::Same { part: 1.0 }, seed, SIXES),
        );
        if seed <= FIELD_SEEDS {
            let [half, quarter] = [0.5, 0.25].map(|part| run(Stepping::Same { part }, seed, SIXES));
            let limit = limit(quarter, &half);
            for (sums, found) in [
                (&mut gates.own_from_limit, field_error(&own, &limit)),
                (&mut gates.same_from_limit, field_error(&same, &limit)),
                (&mut gates.own_from_same, field_error(&own, &same)),
            ] {
                for (sum, found) in sums.iter_mut().zip(found) {
                    *sum += found / FIELD_SEEDS.min(seeds) as f64;
                }
            }
        }
        own_counts.push(own.counts);
        same_counts.push(same.counts);
    }
    for kind in 0..2 {
        let [own, same] = [&own_counts, &same_counts].map(|counts| {
            let counts: Vec<f64> = counts.iter().map(|counts| counts[kind] as f64).collect();
            let mean = counts.iter().sum::<f64>() / seeds as f64;
            let square: f64 = counts
                .iter()
                .map(|count| (count - mean) * (count - mean))
                .sum();
            (mean, square / (seeds as f64 - 1.0).max(1.0) / seeds as f64)
        });
        let error = (own.1 + same.1).sqrt();
        let off = (own.0 - same.0).abs();
        gates.counts[kind] = if off > 0.0 {
            off / error.max(1e-12)
        } else {
            0.0
        };
    }
    gates.place_um_per_day = places(PLACE_SEEDS.min(seeds));
    gates
}

/// How far the mean places of the stem cells come apart, um a day.
fn places(seeds: u64) -> f64 {
    let mut apart = [0.0; 2];
    for seed in 1..=seeds {
        let [own, same] = [Stepping::Own, Stepping::Same { part: 1.0 }]
            .map(|stepping| run(stepping, seed, PLACE_SIXES).centre_um);
        for (apart, (own, same)) in apart.iter_mut().zip(own.into_iter().zip(same)) {
            *apart += (own - same) / seeds as f64;
        }
    }
    let days = f64::from(PLACE_SIXES) * 6.0 / 1440.0;
    (apart[0] * apart[0] + apart[1] * apart[1]).sqrt() / days
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_steps_may_be_compared_with_those_of_others() {
        let gates = measure(3);
        assert!(gates.hold(), "{gates:?}");
        // The steps of others are split: what cells take up of oxygen is off by more than our own steps are.
        assert!(gates.own_from_limit[0] < gates.same_from_limit[0]);
    }

    #[test]
    fn one_field_off_by_more_than_a_hundredth_closes_the_gate() {
        let good = Gates {
            own_from_limit: [0.002; SIGNALS],
            same_from_limit: [0.0; SIGNALS],
            own_from_same: [0.0; SIGNALS],
            counts: [0.3, 1.9],
            place_um_per_day: 0.5,
        };
        assert!(good.hold());
        let mut off = good.clone();
        off.own_from_limit[2] = 0.011;
        assert!(!off.hold());
        let mut off = good;
        off.counts[1] = 2.1;
        assert!(!off.hold());
    }
}
