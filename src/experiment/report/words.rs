//! How numbers, intervals and measures are written in the report.

use crate::experiment::design::{Column, Value};
use crate::experiment::statistics::interval::Interval;
use crate::experiment::statistics::permutation::Shuffles;
use crate::model::words::TreatmentKind;
use crate::scenario::PlannedTreatment;
use crate::sim::Row;
use crate::text::{fixed, in_groups, local, say, say_if_known, say_with, trimmed};

/// Figures of a number that are written.
const FIGURES: i32 = 4;
/// From this power of ten on digits stand in groups, and below the other a number is written with its power.
const POWERS: [i32; 2] = [4, -5];

/// A number with four figures.
fn figures(value: f64) -> String {
    if value == 0.0 || !value.is_finite() {
        return fixed(value, 0);
    }
    let size = libm::floor(libm::log10(value.abs())) as i32;
    let digits = FIGURES - 1 - size;
    if size >= POWERS[0] {
        let unit = libm::pow(10.0, f64::from(-digits));
        in_groups(&fixed(libm::round(value / unit) * unit, 0))
    } else if size <= POWERS[1] {
        format!("{value:.3e}")
    } else {
        trimmed(value, usize::try_from(digits).unwrap_or(0))
    }
}

/// A number with four figures as it is written in the language that is spoken.
pub(super) fn shown(value: f64) -> String {
    local(&figures(value)).into_owned()
}

/// A number that may be missing.
pub(super) fn shown_or_none(value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), shown)
}

/// The ends of an interval.
pub(super) fn ends(interval: Option<Interval>) -> String {
    interval.map_or_else(
        || "–".to_owned(),
        |interval| {
            let ends = [
                ("low", figures(interval.low)),
                ("high", figures(interval.high)),
            ];
            say_with("report-from-to", &ends)
        },
    )
}

/// A value with its interval.
pub(super) fn with_ends(interval: Interval) -> String {
    format!("{} ({})", shown(interval.value), ends(Some(interval)))
}

/// A value of the table.
pub(super) fn of_value(value: &Value) -> String {
    match value {
        Value::Whole(number) => shown(*number as f64),
        Value::Number(number) => shown(*number),
        Value::Text(text) => text.clone(),
        Value::Missing => "–".to_owned(),
    }
}

/// A unit behind a number; nothing where there is none.
pub(super) fn unit(column: &Column) -> String {
    match column.unit.as_str() {
        "" | "-" => String::new(),
        unit => format!(" {unit}"),
    }
}

/// A name with its unit.
pub(super) fn name_and_unit(column: &Column) -> String {
    match column.unit.as_str() {
        "" | "-" => column.name.clone(),
        unit => format!("{} ({unit})", column.name),
    }
}

/// A column of the history in words that hold its unit, where there are some.
fn history_column(key: &str) -> Option<String> {
    say_if_known(&format!("lesson-column-{key}"))
}

/// A measure in words with its unit.
pub fn measure_and_unit(column: &Column) -> String {
    let words = measure(&column.name);
    let key = column.name.split("_day").next().unwrap_or_default();
    match column.unit.as_str() {
        "" | "-" => words,
        _ if history_column(key).is_some() => words,
        unit => format!("{words} [{unit}]"),
    }
}

/// A measure in words, such as "Pain, day 28, minus salt water", where its name tells what it is; its name otherwise.
pub(super) fn measure(name: &str) -> String {
    let (of, against) = name
        .rsplit_once("_minus_")
        .map_or((name, None), |(of, against)| (of, Some(against)));
    let Some((key, when)) = of.rsplit_once("_day") else {
        return name.to_owned();
    };
    if !Row::COLUMNS.iter().any(|column| column.key == key) {
        return name.to_owned();
    }
    let what = history_column(key).unwrap_or_else(|| key.replace('_', " "));
    let mut words = match when.split_once("to") {
        None => say_with("report-on-day", &[("what", what), ("day", when.to_owned())]),
        Some((from, to)) => say_with(
            "report-on-days",
            &[
                ("what", what),
                ("from", from.to_owned()),
                ("to", to.to_owned()),
            ],
        ),
    };
    if let Some(against) = against {
        words = say_with(
            "report-minus",
            &[
                ("what", words),
                ("other", say(&format!("report-against-{against}"))),
            ],
        );
    }
    words
}

/// What is given, in words: with its cells, and with the days where it is not all given on day 0.
pub(super) fn given(planned: &[PlannedTreatment]) -> String {
    let kind = |kind: TreatmentKind| say(&format!("kind-{}", kind.key()));
    if planned.is_empty() {
        return kind(TreatmentKind::None);
    }
    let later = planned.iter().any(|one| one.day > 0.0);
    let words = planned.iter().map(|one| {
        let mut words = kind(one.kind);
        if let Some(cells) = one.cells {
            let values = [("what", words), ("cells", shown(cells))];
            words = say_with("report-given-cells", &values);
        }
        if later {
            let values = [("what", words), ("day", shown(one.day))];
            words = say_with("report-on-day", &values);
        }
        words
    });
    words.collect::<Vec<_>>().join("; ")
}

/// A number that counts something, with every digit.
pub(super) fn count(number: u64) -> String {
    local(&in_groups(&number.to_string())).into_owned()
}

/// Words of the heads of a table.
pub(super) fn heads(keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| say(key)).collect()
}

/// So many of so many, in the words of a key.
pub(super) fn k_of_n(key: &str, k: u64, n: u64) -> String {
    say_with(key, &[("k", count(k)), ("n", count(n))])
}

/// In how many shuffles the difference is as large.
pub(super) fn of_shuffles(shuffles: &Shuffles) -> String {
    let key = if shuffles.as_large == 0 {
        "report-none-of-shuffles"
    } else if shuffles.all {
        "report-k-of-all"
    } else {
        "report-k-of-shuffles"
    };
    k_of_n(key, shuffles.as_large, shuffles.of())
}
