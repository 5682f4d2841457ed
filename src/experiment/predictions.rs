//! Published figures that no number of the model was chosen by, and what the model gives instead: misfits stay in the list.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::published::{Confidence, Statistic};
use crate::model::keys::{one_of, words};
use crate::model::words::{Grade, TreatmentKind};
use crate::platform::text::{plain, toml_wrong};
use crate::sim::Row;

/// The file.
const FILE: &str = include_str!("../../assets/predictions.toml");
/// What the model gives.
const KEY: &str = include_str!("../../assets/predictions.key.json");
/// What the file is called where it is wrong.
const NAME: &str = "predictions.toml";
/// The version of its form.
const SCHEMA_VERSION: u32 = 1;

words! {
    /// What a source tells.
    Told {
        /// A value, and perhaps its interval.
        Value = "value",
        /// A range.
        Range = "range",
        /// That nobody found a difference; of which size is not told.
        NoDifference = "no difference",
    }
}

words! {
    /// What a figure is of.
    Of {
        /// Change since day 0.
        Change = "change",
        /// Difference to what the same people have who got something else.
        Difference = "difference",
        /// Change since day 0, per cent of what was then.
        Relative = "relative",
        /// What is left, per cent of the dose.
        Left = "left",
    }
}

/// How a prediction and what was published go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The prediction lies in the interval or range that was published.
    Inside,
    /// It lies outside.
    Outside,
    /// No interval is known; it is off by less than people notice.
    Near,
    /// No interval is known; it is off by at least that.
    Far,
}

impl Verdict {
    /// Its key in the texts.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Inside => "inside",
            Self::Outside => "outside",
            Self::Near => "near",
            Self::Far => "far",
        }
    }

    /// Whether the model fits what was published, as far as that can be said.
    #[must_use]
    pub const fn fits(self) -> bool {
        matches!(self, Self::Inside | Self::Near)
    }
}

/// The smallest difference of pain that people notice.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Felt {
    /// Value, mm of 100.
    pub value_mm: f64,
    /// Least that is told.
    pub low_mm: f64,
    /// Most that is told.
    pub high_mm: f64,
    /// Source.
    pub source: String,
    /// How sure it is that the source says so.
    pub confidence: Confidence,
}

/// How far apart people tell the same change of pain.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToldApart {
    /// Standard deviation, points of 100.
    pub sd: f64,
    /// Least that can be chosen.
    pub low: f64,
    /// Most that can be chosen.
    pub high: f64,
    /// Where it comes from.
    pub source: String,
    /// How good the evidence is.
    pub grade: Grade,
}

/// Who is played.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Played {
    /// How many people.
    pub number: u32,
    /// Seed of their traits.
    pub seed: u64,
}

/// A published figure, and what is played to predict it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prediction {
    /// Its key; `trial-prediction-KEY` says in words what it is.
    pub key: String,
    /// How many people were counted, if that is known.
    pub n: Option<u32>,
    /// How many were in the whole trial, if only that is known.
    pub n_trial: Option<u32>,
    /// Source.
    pub source: String,
    /// Words by which the source of a number of the model would name it.
    pub known_as: Vec<String>,
    /// How sure it is that the source says so.
    pub confidence: Confidence,
    /// What the source tells.
    pub told: Told,
    /// Value.
    pub value: Option<f64>,
    /// Low end of its interval or range.
    pub low: Option<f64>,
    /// High end.
    pub high: Option<f64>,
    /// What the ends are.
    pub interval: Option<String>,
    /// Shares of the grades of the knees that are played.
    pub grades: BTreeMap<String, f64>,
    /// What they get.
    pub treatment: TreatmentKind,
    /// With how many cells.
    pub cells: Option<f64>,
    /// On which days; day 0 without it.
    pub days: Option<Vec<f64>>,
    /// What the same people get instead for a difference.
    pub against: Option<TreatmentKind>,
    /// The outcome, a column of the history.
    pub outcome: String,
    /// The first day of a mean over days.
    pub from: Option<u32>,
    /// Day, or the last one of a mean.
    pub day: u32,
    /// Which number of the people.
    pub statistic: Statistic,
    /// What it is of.
    pub of: Of,
}

impl Prediction {
    /// The ends of its interval or range.
    #[must_use]
    pub fn ends(&self) -> Option<[f64; 2]> {
        Some([self.low?, self.high?])
    }

    /// Whether it is in per cent; else it is in the unit of its outcome.
    #[must_use]
    pub fn in_percent(&self) -> bool {
        matches!(self.of, Of::Relative | Of::Left)
    }

    /// How a prediction goes together with what was published.
    #[must_use]
    pub fn verdict(&self, predicted: f64) -> Verdict {
        if let Some([low, high]) = self.ends() {
            return if (low..=high).contains(&predicted) {
                Verdict::Inside
            } else {
                Verdict::Outside
            };
        }
        if (predicted - self.value.unwrap_or(0.0)).abs() < felt_mm() {
            Verdict::Near
        } else {
            Verdict::Far
        }
    }

    /// What is wrong with it: field, what was found, what would be right.
    fn wrong(&self) -> Option<(&'static str, String, String)> {
        let of = |found: Option<f64>| {
            found.map_or_else(|| "nothing".to_owned(), |number| number.to_string())
        };
        let columns: Vec<&str> = Row::COLUMNS.iter().map(|column| column.key).collect();
        if !columns.contains(&self.outcome.as_str()) {
            let expected = format!("a column of the history: {}", one_of(&columns));
            return Some(("outcome", format!("'{}'", self.outcome), expected));
        }
        let (ends, value) = (self.ends(), self.value);
        if self.low.is_some() != self.high.is_some() {
            let expected = "low and high, or none of them".to_owned();
            return Some(("low", of(self.low), expected));
        }
        let right = match self.told {
            Told::Value => value.is_some(),
            Told::Range => value.is_none() && ends.is_some(),
            Told::NoDifference => value.is_none() && ends.is_none() && self.of == Of::Difference,
        };
        if !right {
            let expected = format!("what told = \"{}\" asks for", self.told.key());
            return Some(("value", of(value), expected));
        }
        if let (Some([low, high]), Some(value)) = (ends, value)
            && !(low..=high).contains(&value)
        {
            let expected = format!("a number from {low} to {high}");
            return Some(("value", value.to_string(), expected));
        }
        if self.against.is_some() != (self.of == Of::Difference) {
            let found = self.against.map_or("nothing", TreatmentKind::key);
            let expected = "it with of = \"difference\", and only there".to_owned();
            return Some(("against", found.to_owned(), expected));
        }
        // Of what has no interval it must be known how much people notice.
        if ends.is_none() && (self.outcome != "pain_vas_mm" || self.in_percent()) {
            let expected =
                "low and high: what people notice is known of pain in mm only".to_owned();
            return Some(("low", "nothing".to_owned(), expected));
        }
        None
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PredictionsFile {
    schema_version: Spanned<u32>,
    felt: Felt,
    scatter: ToldApart,
    people: Played,
    prediction: Vec<Spanned<Prediction>>,
}

/// The whole file.
#[derive(Debug, Clone, PartialEq)]
pub struct Predictions {
    /// What people notice.
    pub felt: Felt,
    /// How far apart people tell the same.
    pub scatter: ToldApart,
    /// Who is played.
    pub people: Played,
    /// The figures.
    pub figures: Vec<Prediction>,
}

/// Reads a file of predictions. `file` is its name, for the sentence of an error.
///
/// # Errors
/// A file that is refused, in a sentence with its line.
pub fn read(text: &str, file: &str) -> Result<Predictions, String> {
    let text = &*plain(text);
    let written: PredictionsFile =
        toml::from_str(text).map_err(|error| toml_wrong(file, text, &error))?;
    let refuse = |at: usize, field: &str, found: &str, expected: &str| {
        let before = text.as_bytes().get(..at).unwrap_or_default();
        let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
        format!("{file}, line {line}, {field}: found {found}, expected {expected}")
    };
    let version = &written.schema_version;
    if *version.get_ref() != SCHEMA_VERSION {
        let (found, expected) = (version.get_ref().to_string(), SCHEMA_VERSION.to_string());
        return Err(refuse(
            version.span().start,
            "schema_version",
            &found,
            &expected,
        ));
    }
    let mut figures: Vec<Prediction> = Vec::new();
    for one in written.prediction {
        let at = one.span().start;
        let one = one.into_inner();
        if one.key.is_empty() || figures.iter().any(|other| other.key == one.key) {
            let found = format!("'{}'", one.key);
            return Err(refuse(at, "key", &found, "a key that no other has"));
        }
        if let Some((field, found, expected)) = one.wrong() {
            return Err(refuse(at, field, &found, &expected));
        }
        figures.push(one);
    }
    Ok(Predictions {
        felt: written.felt,
        scatter: written.scatter,
        people: written.people,
        figures,
    })
}

static ALL: LazyLock<Predictions> = LazyLock::new(|| match read(FILE, NAME) {
    Ok(all) => all,
    Err(error) => unreachable!("the predictions inside the program are tested: {error}"),
});

/// The predictions that come with the program.
#[must_use]
pub fn all() -> &'static Predictions {
    &ALL
}

/// The smallest difference of pain that people notice, mm.
#[must_use]
pub fn felt_mm() -> f64 {
    ALL.felt.value_mm
}

/// What the model gives for a figure.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// The value.
    pub value: f64,
    /// How much people differ: the standard deviation of what the value is made of.
    pub sd: f64,
}

/// What the model gives for each figure, by its key.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Key(pub BTreeMap<String, Given>);

/// What the model gave when the program was made; a test computes it again.
#[must_use]
pub fn key() -> &'static Key {
    static KEPT: LazyLock<Key> = LazyLock::new(|| serde_json::from_str(KEY).unwrap_or_default());
    &KEPT
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sound() -> Prediction {
        let all = read(FILE, NAME).unwrap_or_else(|error| panic!("{error}"));
        let mut figures = all.figures.into_iter();
        figures.next().expect("there is one")
    }

    #[test]
    fn a_prediction_fits_in_the_interval_or_where_none_is_known_if_nobody_would_notice() {
        let mut one = sound();
        assert_eq!(one.ends(), Some([-11.6, -3.3]));
        assert_eq!(one.verdict(-5.0), Verdict::Inside);
        assert_eq!(one.verdict(-3.0), Verdict::Outside);
        (one.low, one.high) = (None, None);
        assert_eq!(one.verdict(-7.4 - 0.99 * felt_mm()), Verdict::Near);
        assert_eq!(one.verdict(-7.4 - 1.01 * felt_mm()), Verdict::Far);
        one.value = None;
        assert_eq!(one.verdict(3.0), Verdict::Near);
    }

    #[test]
    fn a_file_that_is_wrong_is_refused_with_its_line_and_field() {
        for (from, to, expected) in [
            ("schema_version = 1", "schema_version = 2", "schema_version"),
            ("low = -11.6", "low = -5.0", "value"),
            ("key = \"cochrane\"", "key = \"sound-trials-year\"", "key"),
            ("outcome = \"pain_vas_mm\"", "outcome = \"pain\"", "outcome"),
            ("against = \"saline\"\n", "", "against"),
            ("told = \"no difference\"", "told = \"value\"", "value"),
        ] {
            let text = FILE.replacen(from, to, 1);
            assert_ne!(text, FILE, "{from}");
            let refused = read(&text, NAME).expect_err(from);
            assert!(
                refused.contains(expected) && refused.contains("line "),
                "{refused}"
            );
        }
    }
}
