//! What an experiment measures: a column of the history on a day or over days, of a run or against its twin.

use super::file::Against;
use super::table::{Column, ColumnKind, Role, Value};
use crate::model::words::TreatmentKind;
use crate::scenario::{PlannedTreatment, Scenario};
use crate::sim::Row;

/// When a column is read. Days are whole: every history has a row on each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// On a day.
    Day(u32),
    /// The mean over some days, both ends included.
    Mean(u32, u32),
}

impl When {
    /// The last day that it needs.
    pub(super) fn last(self) -> u32 {
        match self {
            Self::Day(day) | Self::Mean(_, day) => day,
        }
    }
}

/// What is measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Measure {
    /// Column of the history.
    pub(super) key: &'static str,
    /// When.
    pub(super) when: When,
    /// What the twin gets whose value is taken off, if one is.
    pub(super) against: Option<Against>,
}

/// Units by the end of a column's name.
const UNITS: [(&str, &str); 20] = [
    ("_vas_mm", "mm"),
    ("placebo_mm", "mm"),
    ("exercise_mm", "mm"),
    ("weakness_mm", "mm"),
    ("flare_mm", "mm"),
    ("_0_100", "points of 100"),
    ("_percent", "%"),
    ("_ng_per_ml", "ng/mL"),
    ("_ml", "mL"),
    ("_mmhg", "mmHg"),
    ("_fraction", "share"),
    ("inflammation_c", "half-effects"),
    ("healing_a", "half-effects"),
    ("day", "d"),
    ("_drawn", "drawn cells"),
    ("injected", "drawn cells"),
    ("born", "drawn cells"),
    ("died", "drawn cells"),
    ("left", "drawn cells"),
    // Everything else counts real cells.
    ("", "cells"),
];

/// The unit of a column of the history.
pub(super) fn unit_of(key: &str) -> &'static str {
    let fits = |(end, _): &&(&str, &str)| key.ends_with(end);
    UNITS.iter().find(fits).map_or("-", |(_, unit)| unit)
}

/// The name that a column of the history goes by now.
pub(super) fn key_of(name: &str) -> Option<&'static str> {
    let known = Row::COLUMNS.iter().find(|column| column.key == name);
    known.map(|column| column.key)
}

/// Whether a column says by itself what somebody got: it counts what was injected, or is the part of one treatment.
pub(super) fn tells_arms(key: &str) -> bool {
    const PARTS: [&str; 5] = [
        "placebo_mm",
        "exercise_mm",
        "weakness_mm",
        "flare_mm",
        "stem_drawn",
    ];
    key.starts_with("injected") || key.starts_with("became_") || PARTS.contains(&key)
}

impl Against {
    /// The twin of a run: the same but for what is given.
    pub(super) fn twin(self, run: &Scenario) -> Scenario {
        let instead = match self {
            Self::None => Vec::new(),
            Self::Saline => instead_of(run, TreatmentKind::Saline),
            Self::Steroid => instead_of(run, TreatmentKind::Steroid),
            Self::Exercise => instead_of(run, TreatmentKind::Exercise),
        };
        run.clone().with_treatments(instead)
    }

    /// In plain words.
    fn words(self) -> &'static str {
        match self {
            Self::None => "nothing",
            Self::Saline => "salt water",
            Self::Steroid => "a steroid",
            Self::Exercise => "an exercise programme",
        }
    }
}

/// The treatments of a run with something else in place of each.
fn instead_of(run: &Scenario, kind: TreatmentKind) -> Vec<PlannedTreatment> {
    let planned = run.treatments.iter();
    planned
        .map(|one| PlannedTreatment {
            kind,
            cells: None,
            ..one.clone()
        })
        .collect()
}

/// The row of a whole day.
fn row_of(rows: &[Row], day: u32) -> Option<&Row> {
    rows.iter()
        .find(|row| (row.day - f64::from(day)).abs() < 1e-9)
}

impl Measure {
    /// Its name in the table.
    pub(super) fn name(&self) -> String {
        let day = match self.when {
            When::Day(day) => format!("day{day}"),
            When::Mean(from, to) => format!("day{from}to{to}"),
        };
        match self.against {
            None => format!("{}_{day}", self.key),
            Some(against) => format!("{}_{day}_minus_{}", self.key, against.key()),
        }
    }

    /// Its column.
    pub(super) fn column(&self) -> Column {
        let meaning = Row::COLUMNS
            .iter()
            .find(|column| column.key == self.key)
            .map_or("", |column| column.meaning.trim());
        let when = match self.when {
            When::Day(day) => format!("On day {day}"),
            When::Mean(from, to) => format!("Mean of days {from} to {to}"),
        };
        let of = self.against.map_or_else(String::new, |against| {
            let words = against.words();
            format!(", minus that of the twin with the same dice and {words} instead")
        });
        Column {
            name: self.name(),
            kind: ColumnKind::Number,
            unit: unit_of(self.key).to_owned(),
            description: format!("{meaning} {when}{of}."),
            role: Role::Measure,
        }
    }

    fn of_rows(&self, rows: &[Row]) -> Option<f64> {
        let value = |day| row_of(rows, day)?.get(self.key);
        match self.when {
            When::Day(day) => value(day),
            When::Mean(from, to) => {
                let mut sum = 0.0;
                for day in from..=to {
                    sum += value(day)?;
                }
                Some(sum / f64::from(to - from + 1))
            }
        }
    }

    /// Its value, from the rows of the run and of the twins that are there.
    pub(super) fn read(&self, run: &[Row], twins: &[(Against, Vec<Row>)]) -> Value {
        let found = self.of_rows(run).and_then(|value| match self.against {
            None => Some(value),
            Some(against) => {
                let (_, twin) = twins.iter().find(|(kind, _)| *kind == against)?;
                Some(value - self.of_rows(twin)?)
            }
        });
        found.map_or(Value::Missing, |value| Value::Number(value + 0.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_tell_and_images_show_does_not_tell_arms_and_what_was_injected_does() {
        for key in [
            "pain_vas_mm",
            "function_0_100",
            "cartilage_percent",
            "effusion_ml",
        ] {
            assert!(!tells_arms(key), "{key}");
        }
        for key in [
            "injected_alive",
            "injected",
            "became_fat",
            "placebo_mm",
            "exercise_mm",
        ] {
            assert!(key_of(key).is_some() && tells_arms(key), "{key}");
        }
        let parts = ["weakness_mm", "flare_mm", "stem_drawn"];
        assert!(
            parts
                .iter()
                .all(|key| key_of(key).is_some() && tells_arms(key))
        );
    }

    #[test]
    fn every_column_of_the_history_has_a_unit() {
        for (key, unit) in [
            ("pain_vas_mm", "mm"),
            ("function_0_100", "points of 100"),
            ("effusion_ml", "mL"),
            ("growth_ng_per_ml", "ng/mL"),
            ("oxygen_mmhg", "mmHg"),
            ("m1_fraction", "share"),
            ("injected_alive", "cells"),
            ("became_bone", "cells"),
            ("macrophages_drawn", "drawn cells"),
            ("injected", "drawn cells"),
        ] {
            assert_eq!(unit_of(key), unit, "{key}");
        }
        assert!(Row::COLUMNS.iter().all(|column| unit_of(column.key) != "-"));
    }

    #[test]
    fn means_and_differences_are_those_of_the_rows() {
        let rows = |factor: f64| -> Vec<Row> {
            let row = |day: u32| Row {
                day: f64::from(day),
                pain_vas_mm: factor * f64::from(day),
                ..Row::default()
            };
            (0..=4).map(row).collect()
        };
        let measure = |when, against| Measure {
            key: "pain_vas_mm",
            when,
            against,
        };
        let twins = [(Against::Saline, rows(1.0))];
        for (measure, name, value) in [
            (
                measure(When::Day(4), None),
                "pain_vas_mm_day4",
                Value::Number(12.0),
            ),
            (
                measure(When::Mean(1, 3), None),
                "pain_vas_mm_day1to3",
                Value::Number(6.0),
            ),
            (
                measure(When::Day(4), Some(Against::Saline)),
                "pain_vas_mm_day4_minus_saline",
                Value::Number(8.0),
            ),
            (
                measure(When::Day(9), None),
                "pain_vas_mm_day9",
                Value::Missing,
            ),
        ] {
            assert_eq!(measure.name(), name);
            assert_eq!(measure.read(&rows(3.0), &twins), value, "{name}");
        }
    }
}
