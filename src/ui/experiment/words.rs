//! How conditions, values and times of an experiment are worded.

use std::sync::LazyLock;

use crate::experiment::design::{Column, Experiment, GRADES, Value, text_of};
use crate::experiment::session::{Group, Session};
use crate::model::words::TreatmentKind;
use crate::scenario::{Parameters, PlannedTreatment, Scenario};
use crate::ui::kit::numbers::{grouped, short_number};
use crate::ui::kit::words::{knows, say, say_with, trimmed};

/// Digits of a number that count.
const DIGITS: i32 = 3;
/// From here on a number stands in groups or in millions.
const LARGE: f64 = 10_000.0;

/// A number with three digits that count.
pub(super) fn number(value: f64) -> String {
    if value == 0.0 || !value.is_finite() {
        return trimmed(value, 0);
    }
    if value.abs() >= LARGE {
        return if value > 0.0 {
            short_number(value)
        } else {
            grouped(value)
        };
    }
    let size = libm::floor(libm::log10(value.abs())) as i32;
    let digits = usize::try_from(DIGITS - 1 - size).unwrap_or(0);
    trimmed(value, digits.min(8))
}

/// What is given, by its word.
pub(super) fn treatment(key: &str) -> String {
    let known = |key: &str| {
        let words = format!("lesson-factor-treatment-{key}");
        if knows(&words) {
            say(&words)
        } else {
            key.to_owned()
        }
    };
    let parts: Vec<String> = key.split('+').map(known).collect();
    parts.join(" + ")
}

/// What is given in an arm: its treatments, with their cells where they are told.
pub(super) fn given(treatments: &[PlannedTreatment]) -> String {
    let words = |one: &PlannedTreatment| {
        let what = treatment(one.kind.key());
        one.cells.map_or(what.clone(), |cells| {
            say_with(
                "experiment-given",
                &[("what", what), ("cells", number(cells))],
            )
        })
    };
    if treatments.is_empty() {
        return treatment(TreatmentKind::None.key());
    }
    let words: Vec<String> = treatments.iter().map(words).collect();
    words.join(" + ")
}

/// An arm by what the table calls it: what is given where its name says no more than that, else its name. A name such as "none" may
/// stand for anything.
fn arm(experiment: &Experiment, label: &str) -> String {
    let treatments = experiment.given(label).unwrap_or_default();
    let keys: Vec<&str> = treatments.iter().map(|one| one.kind.key()).collect();
    let keys = if keys.is_empty() {
        TreatmentKind::None.key().to_owned()
    } else {
        keys.join("+")
    };
    if !experiment.blind() && keys == label {
        treatment(label)
    } else {
        label.to_owned()
    }
}

/// The scenarios of the program, read once: the page is drawn many times a second.
static SCENARIOS: LazyLock<Vec<Scenario>> = LazyLock::new(|| {
    let names = Scenario::NAMES.iter();
    names
        .filter_map(|name| Scenario::built_in(name).ok())
        .collect()
});

/// A scenario of the program by its name.
pub(super) fn of_program(name: &str) -> Option<&'static Scenario> {
    SCENARIOS.iter().find(|scenario| scenario.name == name)
}

/// What a scenario is called, by its name.
pub(super) fn scenario(name: &str) -> String {
    of_program(name).map_or_else(|| name.to_owned(), Scenario::said_title)
}

/// The grade of a knee by its scenario.
pub(super) fn grade(name: &str) -> String {
    let grade = GRADES.iter().find(|(_, known)| *known == name);
    grade.map_or_else(
        || scenario(name),
        |(grade, _)| say_with("experiment-grade", &[("grade", grade.to_string())]),
    )
}

/// A value of a column.
pub(super) fn value(experiment: &Experiment, column: &Column, value: &Value) -> String {
    match (column.name.as_str(), value) {
        (_, Value::Missing) => "–".to_owned(),
        ("treatment", Value::Text(key)) => treatment(key),
        ("arm", Value::Text(label)) => arm(experiment, label),
        ("scenario", Value::Text(name)) => grade(name),
        ("activity", Value::Text(key)) => say(&format!("activity-{key}")),
        (_, Value::Text(text)) => text.clone(),
        ("seed", Value::Whole(seed)) => seed.to_string(),
        ("kl_grade", Value::Whole(grade)) => {
            say_with("experiment-grade", &[("grade", grade.to_string())])
        }
        (_, Value::Whole(whole)) => number(*whole as f64),
        ("dose", Value::Number(cells)) => {
            say_with("lesson-factor-dose", &[("value", number(*cells))])
        }
        ("treatment_day", Value::Number(day)) => {
            say_with("experiment-on-day", &[("day", number(*day))])
        }
        (key, Value::Number(value)) => {
            let unit = Parameters::card(key).filter(|card| card.unit != "-");
            let unit = unit.map(|card| format!(" {}", card.said_unit()));
            format!("{}{}", number(*value), unit.unwrap_or_default())
        }
    }
}

/// The question of an experiment, in the language that is spoken where it is one of the program.
pub(super) fn question(session: &Session) -> String {
    let experiment = session.experiment();
    let key = format!("experiment-of-{}", experiment.name());
    if text_of(experiment.name()) == Some(session.text()) && knows(&key) {
        say(&key)
    } else {
        experiment.question().to_owned()
    }
}

/// A condition by what makes it differ.
pub(super) fn condition(experiment: &Experiment, group: &Group) -> String {
    let columns = experiment.columns();
    let parts: Vec<String> = group
        .factors
        .iter()
        .filter_map(|(place, factor)| Some(value(experiment, columns.get(*place)?, factor)))
        .collect();
    if parts.is_empty() {
        say("experiment-all-runs")
    } else {
        parts.join(" · ")
    }
}

/// A time that is left.
pub(super) fn left(seconds: f64) -> String {
    let minutes = seconds / 60.0;
    if minutes < 1.0 {
        say("experiment-left-seconds")
    } else if minutes < 90.0 {
        let minutes = format!("{:.0}", libm::ceil(minutes));
        say_with("experiment-left-minutes", &[("minutes", minutes)])
    } else {
        let hours = trimmed(minutes / 60.0, 1);
        say_with("experiment-left-hours", &[("hours", hours)])
    }
}

/// So many runs.
pub(super) fn runs(many: usize) -> String {
    match many {
        1 => say("experiment-run-one"),
        many => say_with("experiment-runs", &[("n", grouped(many as f64))]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::speaking;

    #[test]
    fn numbers_have_three_digits_that_count_and_large_ones_words() {
        speaking("en", || {
            for (value, words) in [
                (0.0, "0"),
                (41.237, "41.2"),
                (-0.012_345, "−0.0123"),
                (1234.6, "1235"),
                (30_000.0, "30\u{a0}000"),
            ] {
                assert_eq!(number(value), words);
            }
            assert!(number(5e7).contains("50"));
        });
    }
}
