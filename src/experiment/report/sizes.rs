//! How often trials of several sizes find the difference that was measured, drawn again and again from the people that there are.

use super::markup::{paragraph, table, tag};
use super::words::{count, k_of_n};
use crate::experiment::replicates::seed_of;
use crate::experiment::statistics::power;
use crate::text::{say, say_with};

/// People in each arm of trials that are drawn again and again, and how many such trials.
const SIZES: [usize; 5] = [10, 20, 40, 80, 160];
const TRIALS: u32 = 400;
/// From fewer people in an arm no trials are drawn.
const ENOUGH: usize = 8;

/// Two arms, or a condition and the control: what they are called and what was measured in each.
pub(super) type Two = (String, [Vec<f64>; 2]);

/// The section on sizes; nothing where too few people are in one of all pairs of arms.
pub(super) fn section(all: &[Two], seed: u64) -> String {
    let enough = |two: &Two| two.1.iter().all(|values| values.len() >= ENOUGH);
    if !all.iter().any(enough) {
        return String::new();
    }
    let cell = |two: &Two, per_arm: usize| {
        let [values, control] = &two.1;
        let seed = seed_of(seed, per_arm);
        let power = power::of_trials(values, control, per_arm, TRIALS, seed);
        power.filter(|_| enough(two)).map_or_else(
            || "–".to_owned(),
            |power| k_of_n("report-k-of-trials", power.found.into(), power.of.into()),
        )
    };
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|two| {
            let mut row = vec![two.0.clone()];
            row.extend(SIZES.map(|per_arm| cell(two, per_arm)));
            row
        })
        .collect();
    let mut head = vec![say("report-condition")];
    head.extend(SIZES.map(|size| say_with("report-per-arm", &[("n", count(size as u64))])));
    format!(
        "{}{}{}",
        tag("h3", &say("report-power")),
        paragraph("", &say("report-power-about")),
        table(&head, &rows)
    )
}
