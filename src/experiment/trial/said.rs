//! Trials in words: for the command line and for the window alike.

use super::beside::Beside;
use super::found::{ArmFound, Compared};
use super::plan::Endpoint;
use super::salt::Salt;
use super::scatter::Scatter;
use crate::experiment::predictions::{self, Given, Prediction, Told, Verdict, felt_mm};
use crate::experiment::published::Confidence;
use crate::experiment::statistics::interval::Interval;
use crate::model::words::TreatmentKind;
use crate::text::{fixed, in_groups, local, say, say_if_known, say_with, trimmed};

/// A number with one digit behind the point, none from a thousand on, three below one tenth.
#[must_use]
pub fn number(value: f64) -> String {
    let size = value.abs();
    let text = if size >= 1_000.0 {
        fixed(value, 0)
    } else if size >= 0.1 || size == 0.0 {
        trimmed(value, 1)
    } else {
        trimmed(value, 3)
    };
    local(&in_groups(&text)).into_owned()
}

/// Digits behind the point for a value and its ends alike: two of half the width, and so many that no end is nought but nought.
fn digits(interval: Interval) -> usize {
    let Interval { value, low, high } = interval;
    let half = 0.5 * (high - low);
    let near = [low, high]
        .map(f64::abs)
        .into_iter()
        .filter(|end| *end > 0.0)
        .fold(f64::INFINITY, f64::min);
    if value.abs().max(low.abs()).max(high.abs()) >= 1_000.0 {
        0
    } else if half >= 1.0 && near >= 0.05 {
        1
    } else if half >= 0.1 && near >= 0.005 {
        2
    } else {
        3
    }
}

/// How many of something.
#[must_use]
pub fn count(count: usize) -> String {
    number(count as f64)
}

/// An arm in words: how many people, where a change is compared the mean on day 0, and the mean with its interval.
#[must_use]
pub fn arm(arm: &ArmFound, change: bool) -> Vec<String> {
    let of = |mean: Option<f64>| mean.map_or_else(|| "–".to_owned(), number);
    let mut words = vec![count(arm.values.len())];
    words.extend(change.then(|| of(arm.start)));
    words.push(arm.interval.map_or_else(|| of(arm.mean), with_ends));
    words
}

/// How many people of an arm noticed what they got; nothing where that is not known of the outcome.
#[must_use]
pub fn felt(arm: &ArmFound) -> Option<String> {
    let numbers = [("count", count(arm.felt?)), ("n", count(arm.values.len()))];
    Some(say_with("trial-felt-count", &numbers))
}

/// A value with its interval, all with the same digits.
#[must_use]
pub fn with_ends(interval: Interval) -> String {
    let Interval { value, low, high } = interval;
    let parts = [("value", value), ("low", low), ("high", high)];
    let digits = digits(interval);
    let told = |part: f64| {
        if low < high {
            local(&in_groups(&fixed(part, digits))).into_owned()
        } else {
            number(part)
        }
    };
    say_with(
        "trial-with-ends",
        &parts.map(|(name, part)| (name, told(part))),
    )
}

/// Whether an outcome is told by people, not measured: then what they tell is scattered.
#[must_use]
pub fn is_told(outcome: &str) -> bool {
    let any = Scatter { sd: 1.0, seed: 0 };
    any.of(outcome, 0, 0) != 0.0
}

/// The name of an outcome with its unit.
#[must_use]
pub fn outcome_name(key: &str) -> String {
    say_if_known(&format!("lesson-column-{key}")).unwrap_or_else(|| key.to_owned())
}

/// What is compared.
#[must_use]
pub fn outcome(endpoint: &Endpoint) -> String {
    let key = if endpoint.is_change() {
        "trial-outcome-change"
    } else {
        "trial-outcome-value"
    };
    let what = outcome_name(&endpoint.key);
    say_with(key, &[("what", what), ("day", endpoint.day.to_string())])
}

/// A treatment, with its number of cells where there is one.
#[must_use]
pub fn treatment(kind: TreatmentKind, cells: Option<f64>) -> String {
    let name = say(&format!("kind-{}", kind.key()));
    with_cells("trial-with-cells", name, cells)
}

/// A treatment within a sentence, with its number of cells where there is one.
#[must_use]
pub fn given(kind: TreatmentKind, cells: Option<f64>) -> String {
    let what = say(&format!("given-{}", kind.key()));
    with_cells("trial-given-cells", what, cells)
}

/// Something given with its number of cells, in the words of a key; itself without a number.
fn with_cells(key: &str, what: String, cells: Option<f64>) -> String {
    let Some(cells) = cells else {
        return what;
    };
    let values = [("what", what), ("millions", number(cells / 1e6))];
    say_with(key, &values)
}

/// The difference of two arms, and what can be said by it; nothing of fewer than two people. `name` is what an arm is called.
#[must_use]
pub fn difference(
    endpoint: &Endpoint,
    compared: &Compared,
    name: impl Fn(usize) -> String,
) -> Option<[String; 2]> {
    let interval = compared.difference?.interval;
    let [one, other] = compared.arms.map(name);
    let apart = say_with(
        "trial-said-apart",
        &[
            ("one", one.clone()),
            ("other", other.clone()),
            ("value", with_ends(interval)),
        ],
    );
    let reading = if interval.excludes_zero() {
        let first_is_better = (interval.value < 0.0) == endpoint.less_is_better();
        let better = if first_is_better { one } else { other };
        say_with("trial-said-tells", &[("better", better)])
    } else {
        say("trial-said-open")
    };
    Some([apart, reading])
}

/// How often shuffled labels give a difference as large; nothing without people.
#[must_use]
pub fn shuffles(compared: &Compared) -> Option<String> {
    let shuffles = compared.shuffles.as_ref()?;
    let key = if shuffles.as_large == 0 {
        "trial-said-no-shuffles"
    } else if shuffles.all {
        "trial-said-all-shuffles"
    } else {
        "trial-said-shuffles"
    };
    let numbers = [
        ("count", count(shuffles.as_large as usize)),
        ("of", count(shuffles.of() as usize)),
    ];
    Some(say_with(key, &numbers))
}

/// In how many of all trials the range of the difference between two arms leaves out nought.
#[must_use]
pub fn in_trials([one, other]: [String; 2], hits: usize, trials: u64) -> String {
    let parts = [
        ("one", one),
        ("other", other),
        ("count", count(hits)),
        ("trials", number(trials as f64)),
    ];
    say_with("trial-cli-in-trials", &parts)
}

/// What salt water did in many trials, sentence by sentence.
#[must_use]
pub fn salt(salt: &Salt) -> Vec<String> {
    let numbers = |done: u32| {
        vec![
            ("count", count(done as usize)),
            ("trials", count(salt.trials as usize)),
            ("n", count(salt.per_arm as usize)),
            ("pool", count(salt.pool as usize)),
            ("mm", number(felt_mm())),
        ]
    };
    let mut said = vec![
        say_with(
            "trial-salt-change",
            &[
                ("value", with_ends(salt.change)),
                ("n", salt.per_arm.to_string()),
            ],
        ),
        say_with("trial-salt-better", &numbers(salt.better)),
    ];
    if let Some(felt) = salt.felt {
        said.push(say_with("trial-salt-felt", &numbers(felt)));
    }
    said.push(say_with("trial-salt-apart", &numbers(salt.apart)));
    said.push(say_with("trial-salt-made", &numbers(0)));
    said
}

/// How many people were counted, or were in the whole trial where only that is known.
#[must_use]
pub fn people(n: u32, of_trial: bool) -> String {
    let key = if of_trial {
        "trial-n-in-trial"
    } else {
        "trial-n"
    };
    say_with(key, &[("n", number(f64::from(n)))])
}

/// How sure it is that a source says so.
#[must_use]
pub fn sure(confidence: Confidence) -> String {
    say(match confidence {
        Confidence::Verified => "trial-verified",
        Confidence::Memory => "trial-memory",
    })
}

/// What a published figure is of: what its people got, not what of this program comes near to it.
#[must_use]
pub fn beside_what(one: &Beside) -> String {
    let what = say(&got_key(one.arm));
    let day = one.day.to_string();
    let key = if one.is_difference {
        "trial-beside-difference"
    } else {
        "trial-beside-change"
    };
    say_with(key, &[("what", what), ("day", day)])
}

/// The key of the words on what the people of an arm got.
#[must_use]
pub fn got_key(arm: &str) -> String {
    format!("trial-got-{}", arm.replace(' ', "-"))
}

/// The value of a published figure with its interval, or that none is known.
#[must_use]
pub fn beside_value(one: &Beside) -> String {
    match one.ends {
        Some([low, high]) => with_ends(Interval {
            value: one.value,
            low,
            high,
        }),
        None if one.derived => say_with("trial-beside-derived", &[("value", number(one.value))]),
        None => say_with("trial-no-range", &[("value", number(one.value))]),
    }
}

/// A number of a prediction: nobody tells pain to hundredths of a mm, but of what is left of cells a thousandth counts.
fn told(one: &Prediction, value: f64) -> String {
    if one.in_percent() && value.abs() < 1.0 {
        local(&trimmed(value, 3)).into_owned()
    } else {
        local(&in_groups(&trimmed(value, 1))).into_owned()
    }
}

/// A number of a prediction with its unit.
fn unit(one: &Prediction, value: String) -> String {
    let key = if one.in_percent() {
        "trial-percent"
    } else {
        "trial-mm"
    };
    say_with(key, &[("value", value)])
}

/// What was measured.
#[must_use]
pub fn measured(one: &Prediction) -> String {
    match (one.told, one.value, one.ends()) {
        (Told::NoDifference, _, _) => say("trial-no-difference"),
        (_, Some(value), Some([low, high])) => unit(one, with_ends(Interval { value, low, high })),
        (_, None, Some([low, high])) => {
            let ends = [("low", told(one, low)), ("high", told(one, high))];
            unit(one, say_with("trial-range", &ends))
        }
        (_, value, None) => {
            let value = unit(one, number(value.unwrap_or_default()));
            say_with("trial-no-range", &[("value", value)])
        }
    }
}

/// What the model gives.
#[must_use]
pub fn predicted(one: &Prediction, given: Given) -> String {
    unit(one, told(one, given.value))
}

/// Whether both go together.
#[must_use]
pub fn verdict(one: &Prediction, given: Given) -> String {
    let verdict = one.verdict(given.value);
    let off = (given.value - one.value.unwrap_or(0.0)).abs();
    let numbers = [("off", told(one, off)), ("mm", number(felt_mm()))];
    let key = match (one.told, verdict) {
        (Told::NoDifference, Verdict::Near) => "trial-verdict-none-near",
        (Told::NoDifference, Verdict::Far) => "trial-verdict-none-far",
        _ => return say_with(&format!("trial-verdict-{}", verdict.key()), &numbers),
    };
    say_with(key, &numbers)
}

/// How many of the predictions fit.
#[must_use]
pub fn predictions_count() -> String {
    let figures = &predictions::all().figures;
    let verdicts: Vec<Verdict> = figures
        .iter()
        .filter_map(|one| Some(one.verdict(predictions::key().0.get(&one.key)?.value)))
        .collect();
    let of = |which: Verdict| verdicts.iter().filter(|one| **one == which).count();
    let misfits = of(Verdict::Outside) + of(Verdict::Far);
    let numbers = [
        ("all", verdicts.len()),
        ("inside", of(Verdict::Inside)),
        ("near", of(Verdict::Near)),
        ("misfits", misfits),
    ];
    say_with(
        "trial-predictions-count",
        &numbers.map(|(name, number)| (name, number.to_string())),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_and_its_ends_have_the_same_digits_and_no_end_is_rounded_to_nought() {
        for (value, low, high, told) in [
            (0.044, -0.331, 0.419, "0.04 (−0.33 to 0.42)"),
            (-14.0, -25.6, -2.5, "−14.0 (−25.6 to −2.5)"),
            (8.2, 0.04, 16.4, "8.20 (0.04 to 16.40)"),
            (
                2_000.0,
                1_000.4,
                3_000.0,
                "2\u{a0}000 (1\u{a0}000 to 3\u{a0}000)",
            ),
            (3.0, 3.0, 3.0, "3 (3 to 3)"),
        ] {
            // The marks around what is set in are not seen.
            let said = with_ends(Interval { value, low, high });
            let said = said.replace(['\u{2068}', '\u{2069}'], "");
            assert_eq!(said, told);
        }
    }

    #[test]
    fn pain_and_function_are_told_and_cartilage_is_measured() {
        let told = ["pain_vas_mm", "function_0_100", "cartilage_percent"].map(is_told);
        assert_eq!(told, [true, true, false]);
    }
}
