//! Published figures of trials, to stand beside what experiments here measured.

use std::sync::LazyLock;

use serde::Deserialize;
use toml::Spanned;

use crate::model::keys::{one_of, words};
use crate::model::words::TreatmentKind;
use crate::platform::text::{plain, toml_wrong};
use crate::sim::Row;

/// The file.
const FILE: &str = include_str!("../../assets/published.toml");
/// What it is called where it is wrong.
const NAME: &str = "published.toml";
/// The version of its form.
const SCHEMA_VERSION: u32 = 1;
/// Two doses are the same up to this share.
const SAME_DOSE: f64 = 0.05;

words! {
    /// Which number of a group is told.
    Statistic {
        /// The mean.
        Mean = "mean",
        /// The median.
        Median = "median",
    }
}

words! {
    /// What a figure is of.
    FigureOf {
        /// The outcome as it stands on the day.
        Value = "value",
        /// How much it changed since day 0.
        Change = "change",
        /// How far it lies from another arm on the day.
        Difference = "difference",
    }
}

words! {
    /// How sure it is that the source says so.
    Confidence {
        /// Read there.
        Verified = "verified",
        /// Remembered.
        Memory = "from memory",
    }
}

/// A figure of a trial.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// What these people got, in the words of the trial.
    pub arm: String,
    /// The treatment of this program that comes nearest.
    pub treatment: TreatmentKind,
    /// Viable stem cells, if a number was told.
    pub cells: Option<f64>,
    /// What the other arm of a difference got.
    pub against: Option<TreatmentKind>,
    /// The outcome: a column of the history.
    pub outcome: String,
    /// Day.
    pub day: u32,
    /// Which number of the group it is.
    pub statistic: Statistic,
    /// What it is of.
    pub of: FigureOf,
    /// Value, in the unit of the outcome.
    pub value: f64,
    /// Low end of its interval, if one was told.
    pub low: Option<f64>,
    /// High end.
    pub high: Option<f64>,
    /// What the interval is.
    pub interval: Option<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// What else must be known.
    pub note: Option<String>,
}

impl Figure {
    /// Whether something that was given here, with so many cells, is what this figure is about.
    #[must_use]
    pub fn is_about(&self, kind: TreatmentKind, cells: Option<f64>) -> bool {
        let same_dose = match (self.cells, cells) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(told), Some(given)) => (told - given).abs() <= SAME_DOSE * told,
        };
        self.treatment == kind && same_dose
    }

    /// The ends of its interval, if one was told.
    #[must_use]
    pub fn ends(&self) -> Option<[f64; 2]> {
        Some([self.low?, self.high?])
    }

    /// What is wrong with it: field, what was found, what would be right.
    fn wrong(&self) -> Option<(&'static str, String, String)> {
        let known: Vec<&str> = Row::COLUMNS.iter().map(|column| column.key).collect();
        if !known.contains(&self.outcome.as_str()) {
            let expected = format!("a column of the history: {}", one_of(&known));
            return Some(("outcome", format!("'{}'", self.outcome), expected));
        }
        let numbers = [Some(self.value), self.low, self.high, self.cells];
        if let Some(number) = numbers.into_iter().flatten().find(|one| !one.is_finite()) {
            return Some(("value", number.to_string(), "a number".to_owned()));
        }
        if self.cells.is_some_and(|cells| cells <= 0.0) {
            let found = self.cells.unwrap_or_default().to_string();
            return Some(("cells", found, "more than 0, or no such field".to_owned()));
        }
        if self.low.is_some() != self.high.is_some()
            || self.low.is_some() != self.interval.is_some()
        {
            let expected = "low, high and interval, or none of them".to_owned();
            return Some(("interval", "a part of them".to_owned(), expected));
        }
        if let Some([low, high]) = self.ends()
            && !(low..=high).contains(&self.value)
        {
            let expected = format!("a number from {low} to {high}");
            return Some(("value", self.value.to_string(), expected));
        }
        if self.against.is_some() != (self.of == FigureOf::Difference) {
            let expected = "it with of = \"difference\", and only there".to_owned();
            let found = self.against.map_or("nothing", TreatmentKind::key);
            return Some(("against", found.to_owned(), expected));
        }
        None
    }
}

/// A trial or a review with its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Trial {
    /// Its key.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// How many people or knees were counted, if that is known.
    pub n: Option<u32>,
    /// How it was made.
    pub design: String,
    /// Where it stands.
    pub source: String,
    /// Its figures.
    pub figures: Vec<Figure>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TrialFile {
    key: Spanned<String>,
    title: String,
    n: Option<u32>,
    design: String,
    source: String,
    figure: Vec<Spanned<Figure>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PublishedFile {
    schema_version: Spanned<u32>,
    trial: Vec<TrialFile>,
}

/// Why a file of published figures was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PublishedError {
    /// It cannot be read.
    #[error("{0}")]
    Unread(String),
    /// A field is wrong.
    #[error("{file}, line {line}, {field}: found {found}, expected {expected}")]
    Field {
        /// Name of the file.
        file: String,
        /// Line, from 1, where the field or its table begins.
        line: usize,
        /// Field.
        field: &'static str,
        /// What was found.
        found: String,
        /// What would be right.
        expected: String,
    },
}

/// Reads a file of published figures. `file` is its name, for the sentence of an error.
///
/// # Errors
/// A file that is refused, with line, field, what was found and what is expected.
pub fn read(text: &str, file: &str) -> Result<Vec<Trial>, PublishedError> {
    let text = &*plain(text);
    let written: PublishedFile = toml::from_str(text)
        .map_err(|error| PublishedError::Unread(toml_wrong(file, text, &error)))?;
    let refuse = |at: usize, field: &'static str, found: String, expected: String| {
        let before = text.as_bytes().get(..at).unwrap_or_default();
        PublishedError::Field {
            file: file.to_owned(),
            line: before.iter().filter(|&&byte| byte == b'\n').count() + 1,
            field,
            found,
            expected,
        }
    };
    let version = &written.schema_version;
    if *version.get_ref() != SCHEMA_VERSION {
        return Err(refuse(
            version.span().start,
            "schema_version",
            version.get_ref().to_string(),
            SCHEMA_VERSION.to_string(),
        ));
    }
    let mut trials: Vec<Trial> = Vec::new();
    for trial in written.trial {
        let at = trial.key.span().start;
        let key = trial.key.into_inner();
        if key.is_empty() || trials.iter().any(|other| other.key == key) {
            let expected = "a key that no other has".to_owned();
            return Err(refuse(at, "key", format!("'{key}'"), expected));
        }
        let mut figures = Vec::new();
        for figure in trial.figure {
            let at = figure.span().start;
            let figure = figure.into_inner();
            if let Some((field, found, expected)) = figure.wrong() {
                return Err(refuse(at, field, found, expected));
            }
            figures.push(figure);
        }
        trials.push(Trial {
            key,
            title: trial.title,
            n: trial.n,
            design: trial.design,
            source: trial.source,
            figures,
        });
    }
    Ok(trials)
}

/// The trials that the program knows. They are tested, so a file that cannot be read has none.
#[must_use]
pub fn trials() -> &'static [Trial] {
    static TRIALS: LazyLock<Vec<Trial>> = LazyLock::new(|| read(FILE, NAME).unwrap_or_default());
    &TRIALS
}

/// The keys of the trials that the program knows.
#[must_use]
pub fn keys() -> Vec<&'static str> {
    trials().iter().map(|trial| trial.key.as_str()).collect()
}

/// A trial by its key.
#[must_use]
pub fn find(key: &str) -> Option<&'static Trial> {
    trials().iter().find(|trial| trial.key == key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_of_the_program_can_be_read_and_every_trial_has_figures() {
        let trials = read(FILE, NAME).unwrap_or_else(|error| panic!("{error}"));
        assert!(trials.len() >= 8);
        assert!(trials.iter().all(|trial| !trial.figures.is_empty()));
        assert_eq!(keys().len(), trials.len());
        assert!(find("lamo-2016").is_some() && find("nobody-2000").is_none());
    }

    #[test]
    fn a_figure_is_about_its_treatment_and_dose() {
        let figures = &find("lamo-2016").expect("it is there").figures;
        let cells = figures.iter().find(|figure| figure.cells == Some(1e7));
        let cells = cells.expect("a dose");
        assert!(cells.is_about(TreatmentKind::Cultured, Some(1.02e7)));
        assert!(!cells.is_about(TreatmentKind::Cultured, Some(1e8)));
        assert!(!cells.is_about(TreatmentKind::Cultured, None));
        assert!(!cells.is_about(TreatmentKind::Marrow, Some(1e7)));
        assert!(figures[0].is_about(TreatmentKind::Saline, None));
    }
}
