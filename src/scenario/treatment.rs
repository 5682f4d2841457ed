//! Treatments as they are written, `KIND[:CELLS][@DAY]`, and activities, `KIND[@DAY]`.

use std::str::FromStr;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::bounds::Day;
use super::planned::PlannedActivity;
use crate::model::keys::one_of;
use crate::model::treatment::Treatment;
use crate::model::words::{Activity, TreatmentKind};
use crate::platform::text::comma_hint;

/// The treatments that can be written.
static KINDS: LazyLock<String> =
    LazyLock::new(|| one_of(&TreatmentKind::ALL.map(TreatmentKind::key)));
/// The activities that can be written.
static ACTIVITIES: LazyLock<String> = LazyLock::new(|| one_of(&Activity::ALL.map(Activity::key)));

/// A treatment at a planned day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlannedTreatment {
    /// What is injected.
    pub kind: TreatmentKind,
    /// Viable stem cells, if not the usual number.
    pub cells: Option<f64>,
    /// Day.
    pub day: f64,
    /// Chance that the needle is in the joint, 0 to 1; 1 if not given.
    #[serde(default)]
    pub landing: Option<f64>,
}

/// Why a treatment or an activity was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{text}', {field}: found '{found}', expected {expected}")]
pub struct TreatmentError {
    /// The whole text.
    pub text: String,
    /// Part of it.
    pub field: &'static str,
    /// What was found.
    pub found: String,
    /// What would be right.
    pub expected: &'static str,
}

impl TreatmentError {
    fn new(text: &str, field: &'static str, found: &str, expected: &'static str) -> Self {
        Self {
            text: text.to_owned(),
            field,
            found: found.to_owned(),
            expected,
        }
    }
}

impl PlannedTreatment {
    /// A treatment from its parts.
    ///
    /// # Errors
    /// Cells or day out of range, or cells for a treatment without any.
    pub fn new(kind: TreatmentKind, cells: Option<f64>, day: f64) -> Result<Self, TreatmentError> {
        let refuse = |field, found: f64, expected| {
            TreatmentError::new(kind.key(), field, &found.to_string(), expected)
        };
        Treatment::new(kind, cells)
            .map_err(|wrong| refuse(wrong.field, wrong.found, wrong.expected))?;
        let day = Day::new(day).map_err(|wrong| refuse("day", day, wrong.expected))?;
        Ok(Self {
            kind,
            cells,
            day: day.get(),
            landing: None,
        })
    }

    /// The same with a chance that the needle is in the joint.
    ///
    /// # Errors
    /// A chance outside 0 to 1.
    pub fn landing_with(self, landing: Option<f64>) -> Result<Self, TreatmentError> {
        match landing.filter(|chance| !(chance.is_finite() && (0.0..=1.0).contains(chance))) {
            Some(found) => {
                let (text, found) = (self.kind.key(), found.to_string());
                Err(TreatmentError::new(text, "landing", &found, "0 to 1"))
            }
            None => Ok(Self { landing, ..self }),
        }
    }
}

impl FromStr for PlannedTreatment {
    type Err = TreatmentError;

    fn from_str(text: &str) -> Result<Self, TreatmentError> {
        let refuse =
            |field, found: &str, expected| TreatmentError::new(text, field, found, expected);
        let (rest, day) = text
            .split_once('@')
            .map_or((text, None), |(rest, day)| (rest, Some(day)));
        let (kind, cells) = rest
            .split_once(':')
            .map_or((rest, None), |(kind, cells)| (kind, Some(cells)));
        let kind =
            TreatmentKind::from_key(kind).ok_or_else(|| refuse("kind", kind, KINDS.as_str()))?;
        let number = |field, word: &str, expected| {
            word.parse::<f64>()
                .map_err(|_| refuse(field, word, comma_hint(word).unwrap_or(expected)))
        };
        let cells = cells
            .map(|word| number("cells", word, "a number such as 2e7"))
            .transpose()?;
        let day = day
            .map(|word| number("day", word, "a number such as 180"))
            .transpose()?
            .unwrap_or(0.0);
        Self::new(kind, cells, day).map_err(|error| TreatmentError {
            text: text.to_owned(),
            ..error
        })
    }
}

impl FromStr for PlannedActivity {
    type Err = TreatmentError;

    fn from_str(text: &str) -> Result<Self, TreatmentError> {
        let refuse =
            |field, found: &str, expected| TreatmentError::new(text, field, found, expected);
        let (kind, day) = text.split_once('@').unwrap_or((text, "0"));
        let kind =
            Activity::from_key(kind).ok_or_else(|| refuse("kind", kind, ACTIVITIES.as_str()))?;
        let day = day
            .parse::<Day>()
            .map_err(|wrong| refuse("day", day, wrong.expected))?;
        Ok(Self {
            kind,
            day: day.get(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_treatment_is_read_with_and_without_cells_and_day() {
        for (text, kind, cells, day) in [
            ("none", TreatmentKind::None, None, 0.0),
            ("saline@3", TreatmentKind::Saline, None, 3.0),
            (
                "cultured:2e7@180",
                TreatmentKind::Cultured,
                Some(2e7),
                180.0,
            ),
            ("fat:3000000", TreatmentKind::Fat, Some(3e6), 0.0),
        ] {
            let landing = None;
            let planned = PlannedTreatment {
                kind,
                cells,
                day,
                landing,
            };
            assert_eq!(text.parse(), Ok(planned));
        }
    }

    #[test]
    fn a_treatment_that_makes_no_sense_is_refused_naming_the_part() {
        for (text, field) in [
            ("", "kind"),
            ("water", "kind"),
            ("cultured:many", "cells"),
            ("cultured:1e12", "cells"),
            ("cultured:nan", "cells"),
            ("cultured:-5", "cells"),
            ("saline:5", "cells"),
            ("cultured@soon", "day"),
            ("cultured@-1", "day"),
            ("cultured@inf", "day"),
        ] {
            assert_eq!(
                text.parse::<PlannedTreatment>().expect_err(text).field,
                field,
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_wrong_with_a_treatment_is_said_in_every_language() {
        for (text, words) in [
            (
                "tea",
                [
                    "tea",
                    "no treatment",
                    "keine Behandlung",
                    "ningún tratamiento",
                ],
            ),
            (
                "cultured:1,5e7",
                ["1,5e7", "a point", "mit Punkt", "con punto"],
            ),
            (
                "fat:1e12",
                [
                    "1000000000000",
                    "number of cells",
                    "Zellzahl",
                    "número de células",
                ],
            ),
            (
                "saline:5",
                ["5", "no cells", "keine Zellen", "no lleva células"],
            ),
            (
                "cultured@soon",
                ["soon", "no day", "kein Tag", "ningún día"],
            ),
        ] {
            let error = text.parse::<PlannedTreatment>().expect_err(text);
            let [found, words @ ..] = words;
            for (language, word) in ["en", "de", "es"].into_iter().zip(words) {
                let said = crate::text::speaking(language, || error.said());
                assert!(
                    said.contains(found) && said.contains(word) && said.contains(text),
                    "{language}: {said}"
                );
            }
        }
        let planned = PlannedTreatment::new(TreatmentKind::Fat, None, 0.0);
        let far = planned.and_then(|good| good.landing_with(Some(1.5)));
        let said = far.expect_err("beyond 1").said();
        assert!(said.contains("fat") && said.contains('5'), "{said}");
        assert!(!said.starts_with("treatment-wrong"), "{said}");
    }
}
