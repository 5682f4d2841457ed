//! Where in a file of a lesson, of wrong models or of mystery joints something is wrong, and what is said of it.

use std::collections::BTreeMap;

use super::file::{ActOfRun, TreatmentOfRun};
use crate::model::keys::one_of;
use crate::platform::text::in_brief;
use crate::scenario::{Days, PlannedTreatment, Scenario};
use crate::sim::{Command, Row, STEPS_PER_DAY};
use crate::text::finding;

/// What may stand beside the run of a lesson or talk.
pub const BESIDE: [&str; 4] = ["saline", "none", "steroid", "exercise"];

/// Why a lesson was refused: file, line, field, what was found and what would be right.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{file}, line {line}, {}: found {}, expected {expected}",
    in_brief(field),
    in_brief(found)
)]
pub struct LessonError {
    /// Name of the file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Field.
    pub field: String,
    /// What was found.
    pub found: String,
    /// What would be right.
    pub expected: String,
}

impl LessonError {
    /// What is wrong, in the language that is spoken; the command line prints it in English.
    #[must_use]
    pub fn said(&self) -> String {
        finding::said(self)
    }
}

/// Where an error lies.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    /// Name of the file.
    pub(super) file: &'a str,
    /// Its text.
    pub(super) text: &'a str,
    /// Where the part begins that is read.
    pub(super) at: usize,
}

impl Place<'_> {
    /// What is wrong here.
    pub(super) fn wrong(
        &self,
        field: &str,
        found: impl std::fmt::Display,
        expected: impl std::fmt::Display,
    ) -> LessonError {
        let before = self.text.as_bytes().get(..self.at).unwrap_or_default();
        LessonError {
            file: self.file.to_owned(),
            line: 1 + before.iter().filter(|&&byte| byte == b'\n').count(),
            field: field.to_owned(),
            found: found.to_string(),
            expected: expected.to_string(),
        }
    }

    /// A number in its range.
    pub(super) fn within(
        &self,
        field: &str,
        value: f64,
        [low, high]: [f64; 2],
    ) -> Result<f64, LessonError> {
        if value.is_finite() && (low..=high).contains(&value) {
            Ok(value)
        } else {
            Err(self.wrong(field, value, format!("{low} to {high}")))
        }
    }

    /// A column of the history.
    pub(super) fn column(&self, field: &str, key: &str) -> Result<String, LessonError> {
        if Row::default().get(key).is_some() {
            return Ok(key.to_owned());
        }
        let known: Vec<&str> = Row::COLUMNS.iter().map(|column| column.key).collect();
        Err(self.wrong(
            field,
            format!("'{key}'"),
            format!("a column of the history: {}", one_of(&known)),
        ))
    }

    /// A short word, so that keys of texts can be made of it, which no other has.
    pub(super) fn name<'b>(
        &self,
        field: &str,
        name: &str,
        mut taken: impl Iterator<Item = &'b str>,
    ) -> Result<String, LessonError> {
        let begins = name.starts_with(|letter: char| letter.is_ascii_lowercase());
        let fits =
            |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        if !begins || !name.chars().all(fits) {
            return Err(self.wrong(
                field,
                format!("'{name}'"),
                "a word of small letters, digits and -",
            ));
        }
        if taken.any(|other| other == name) {
            return Err(self.wrong(field, format!("'{name}' twice"), "a name that no other has"));
        }
        Ok(name.to_owned())
    }

    /// A text that says something.
    pub(super) fn said(
        &self,
        field: &str,
        text: &str,
        expected: &str,
    ) -> Result<String, LessonError> {
        if text.trim().is_empty() {
            return Err(self.wrong(field, "nothing", expected));
        }
        Ok(text.to_owned())
    }

    /// A scenario that comes with the program, so many days long.
    pub(super) fn scenario(&self, name: &str, days: u32) -> Result<Scenario, LessonError> {
        let scenario = Scenario::built_in(name)
            .map_err(|_| self.wrong("scenario", format!("'{name}'"), one_of(Scenario::NAMES)))?;
        let days =
            Days::try_from(days).map_err(|wrong| self.wrong("days", days, wrong.expected))?;
        Ok(scenario.with_days(days))
    }

    /// Treatments of a run of so many days.
    pub(super) fn treatments(
        &self,
        field: &str,
        planned: &[TreatmentOfRun],
        days: u32,
    ) -> Result<Vec<PlannedTreatment>, LessonError> {
        let read = |one: &TreatmentOfRun| {
            self.within(&format!("{field}.day"), one.day, [0.0, f64::from(days)])?;
            PlannedTreatment::new(one.kind, one.cells, one.day).map_err(|wrong| {
                self.wrong(
                    &format!("{field}.{}", wrong.field),
                    wrong.found,
                    wrong.expected,
                )
            })
        };
        planned.iter().map(read).collect()
    }

    /// A scenario with numbers changed.
    pub(super) fn with_parameters(
        &self,
        field: &str,
        scenario: &Scenario,
        parameters: &BTreeMap<String, f64>,
    ) -> Result<Scenario, LessonError> {
        let mut scenario = scenario.clone();
        for (key, value) in parameters {
            scenario = scenario
                .with_parameter(key, *value)
                .map_err(|wrong| self.wrong(field, wrong, "a number of the model in its range"))?;
        }
        Ok(scenario)
    }

    /// Acts with their step, in their order.
    pub(super) fn acts(
        &self,
        scenario: &Scenario,
        acts: &[ActOfRun],
    ) -> Result<Vec<(u64, Command)>, LessonError> {
        let mut read = Vec::new();
        for ActOfRun { day, command } in acts {
            self.within("acts.day", *day, [0.0, f64::from(scenario.days)])?;
            if let Command::SetParameter { key, value } = command {
                let one = BTreeMap::from([(key.clone(), *value)]);
                self.with_parameters("acts.command", scenario, &one)?;
            }
            let step = libm::round(*day * STEPS_PER_DAY as f64) as u64;
            read.push((step, command.clone()));
        }
        read.sort_by_key(|(step, _)| *step);
        Ok(read)
    }
}
