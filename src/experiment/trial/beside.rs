//! Published changes and differences of an outcome, to stand beside what a trial found.

use crate::experiment::published::{self, Confidence, Figure, FigureOf, Trial};

/// A published figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    /// Key of the trial; `trial-published-KEY` is what it is called.
    pub key: &'static str,
    /// How many people or knees were counted, if that is known.
    pub n: Option<u32>,
    /// Whether they were in several arms, of which this is one.
    pub n_of_trial: bool,
    /// Where it stands.
    pub source: &'static str,
    /// What these people got, in the words of the trial; what this program has may only come near.
    pub arm: &'static str,
    /// Whether it is the difference of two arms, not the change of one since day 0.
    pub is_difference: bool,
    /// Day.
    pub day: u32,
    /// Value, in the unit of the outcome.
    pub value: f64,
    /// Its interval, if one was told.
    pub ends: Option<[f64; 2]>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Whether it was taken here from a value at the start and one at the end.
    pub derived: bool,
}

/// The same arm's value on day 0.
fn start<'a>(trial: &'a Trial, end: &Figure) -> Option<&'a Figure> {
    trial.figures.iter().find(|one| {
        one.day == 0
            && one.of == FigureOf::Value
            && one.arm == end.arm
            && one.outcome == end.outcome
            && one.statistic == end.statistic
    })
}

/// All published changes and differences of an outcome, trial after trial.
#[must_use]
pub fn beside(outcome: &str) -> Vec<Beside> {
    let of = |trial: &'static Trial, figure: &'static Figure| {
        let (value, derived) = match figure.of {
            FigureOf::Change | FigureOf::Difference => (figure.value, false),
            FigureOf::Value if figure.day > 0 => (figure.value - start(trial, figure)?.value, true),
            FigureOf::Value => return None,
        };
        let is_difference = figure.of == FigureOf::Difference;
        Some(Beside {
            key: &trial.key,
            n: trial.n,
            n_of_trial: !is_difference && trial.figures.iter().any(|one| one.arm != figure.arm),
            source: &trial.source,
            arm: &figure.arm,
            is_difference,
            day: figure.day,
            value,
            ends: figure.ends().filter(|_| !derived),
            confidence: figure.confidence,
            derived,
        })
    };
    published::trials()
        .iter()
        .flat_map(|trial| trial.figures.iter().map(move |figure| (trial, figure)))
        .filter(|(_, figure)| figure.outcome == outcome)
        .filter_map(|(trial, figure)| of(trial, figure))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_at_start_and_end_of_an_arm_become_its_change() {
        let all = beside("pain_vas_mm");
        let lamo: Vec<f64> = all
            .iter()
            .filter(|one| one.key == "lamo-2016")
            .map(|one| one.value)
            .collect();
        assert_eq!(lamo, [-10.0, -50.0, -40.0]);
        assert!(
            all.iter()
                .any(|one| one.is_difference && one.ends.is_some())
        );
        assert!(
            all.iter()
                .all(|one| one.day > 0 && !(one.derived && one.ends.is_some()))
        );
        assert!(beside("day").is_empty());
        let of_trial: Vec<&str> = all
            .iter()
            .filter(|one| one.n_of_trial && one.n.is_some())
            .map(|one| one.key)
            .collect();
        let [lamo, kim] = ["lamo-2016", "kim-2023"];
        assert_eq!(of_trial, [lamo, lamo, lamo, kim, kim]);
    }
}
