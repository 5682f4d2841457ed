//! Treatments as they are written: `KIND[:CELLS][@DAY]`.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::model::words::TreatmentKind;

/// A treatment at a planned day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlannedTreatment {
    /// What is injected.
    pub kind: TreatmentKind,
    /// Viable stem cells, if not the usual number.
    pub cells: Option<f64>,
    /// Day.
    pub day: f64,
}

/// Why a treatment was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("treatment '{text}', {field}: found '{found}', expected {expected}")]
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

impl PlannedTreatment {
    /// A treatment from its parts.
    ///
    /// # Errors
    /// Cells or day out of range, or cells for a treatment without any.
    pub fn new(kind: TreatmentKind, cells: Option<f64>, day: f64) -> Result<Self, TreatmentError> {
        let refuse = |field, found: f64, expected| TreatmentError {
            text: kind.key().to_owned(),
            field,
            found: found.to_string(),
            expected,
        };
        if let Some(cells) = cells {
            if !matches!(
                kind,
                TreatmentKind::Marrow | TreatmentKind::Fat | TreatmentKind::Cultured
            ) {
                return Err(refuse(
                    "cells",
                    cells,
                    "no number of cells: this treatment has none",
                ));
            }
            if !cells.is_finite() || !(1.0..=1e9).contains(&cells) {
                return Err(refuse("cells", cells, "1 to 1e9 viable stem cells"));
            }
        }
        if !day.is_finite() || !(0.0..=3650.0).contains(&day) {
            return Err(refuse("day", day, "0 to 3650"));
        }
        Ok(Self { kind, cells, day })
    }
}

impl FromStr for PlannedTreatment {
    type Err = TreatmentError;

    fn from_str(text: &str) -> Result<Self, TreatmentError> {
        let refuse = |field, found: &str, expected| TreatmentError {
            text: text.to_owned(),
            field,
            found: found.to_owned(),
            expected,
        };
        let (rest, day) = text
            .split_once('@')
            .map_or((text, None), |(rest, day)| (rest, Some(day)));
        let (kind, cells) = rest
            .split_once(':')
            .map_or((rest, None), |(kind, cells)| (kind, Some(cells)));
        let kind = TreatmentKind::from_key(kind).ok_or_else(|| {
            refuse(
                "kind",
                kind,
                "none, saline, marrow, fat, cultured or steroid",
            )
        })?;
        let number = |field, word: &str, expected| {
            word.parse::<f64>()
                .map_err(|_| refuse(field, word, expected))
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
            assert_eq!(text.parse(), Ok(PlannedTreatment { kind, cells, day }));
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
}
