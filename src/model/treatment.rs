//! What can be given: by a needle or not, with cells of a source in a dose or without.

use super::medium::OutOfRange;
use super::words::TreatmentKind;

/// Viable stem cells in one syringe.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Dose(f64);

impl Dose {
    /// Least and most stem cells of one injection.
    pub const RANGE: [f64; 2] = [1.0, 1e9];

    /// A dose of so many cells.
    ///
    /// # Errors
    /// A number outside [`Dose::RANGE`].
    pub fn new(cells: f64) -> Result<Self, OutOfRange> {
        let expected = "1 to 1e9 viable stem cells";
        OutOfRange::unless("cells", cells, Self::RANGE, expected).map(Self)
    }

    /// The number of cells.
    #[must_use]
    pub fn cells(self) -> f64 {
        self.0
    }
}

/// Where injected stem cells come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellSource {
    /// Marrow concentrate.
    Marrow,
    /// Stromal vascular fraction of fat.
    Fat,
    /// Cells grown in culture.
    Cultured,
}

impl CellSource {
    /// The word of the treatment with these cells.
    #[must_use]
    pub fn kind(self) -> TreatmentKind {
        match self {
            Self::Marrow => TreatmentKind::Marrow,
            Self::Fat => TreatmentKind::Fat,
            Self::Cultured => TreatmentKind::Cultured,
        }
    }

    /// The source of the cells of a treatment; `None` where it has none.
    #[must_use]
    pub fn of(kind: TreatmentKind) -> Option<Self> {
        match kind {
            TreatmentKind::Marrow => Some(Self::Marrow),
            TreatmentKind::Fat => Some(Self::Fat),
            TreatmentKind::Cultured => Some(Self::Cultured),
            TreatmentKind::None
            | TreatmentKind::Saline
            | TreatmentKind::Steroid
            | TreatmentKind::Exercise => None,
        }
    }
}

/// A treatment that can be given: one with cells has a source, any other has no dose.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Treatment {
    /// Nothing.
    None,
    /// Salt water (placebo).
    Saline,
    /// A steroid.
    Steroid,
    /// No injection: an exercise programme.
    Exercise,
    /// Stem cells.
    Cells {
        /// Where they come from.
        source: CellSource,
        /// How many, if not the usual number of the source.
        dose: Option<Dose>,
    },
}

impl Treatment {
    /// A treatment as it is written: its word, and a number of cells if one is given.
    ///
    /// # Errors
    /// Cells out of range, or cells for a treatment without any.
    pub fn new(kind: TreatmentKind, cells: Option<f64>) -> Result<Self, OutOfRange> {
        if let Some(source) = CellSource::of(kind) {
            let dose = cells.map(Dose::new).transpose()?;
            return Ok(Self::Cells { source, dose });
        }
        if let Some(found) = cells {
            return Err(OutOfRange {
                field: "cells",
                found,
                expected: "no number of cells: this treatment has none",
            });
        }
        Ok(match kind {
            TreatmentKind::Saline => Self::Saline,
            TreatmentKind::Steroid => Self::Steroid,
            TreatmentKind::Exercise => Self::Exercise,
            TreatmentKind::None
            | TreatmentKind::Marrow
            | TreatmentKind::Fat
            | TreatmentKind::Cultured => Self::None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dose_is_from_one_cell_to_a_billion_and_salt_water_has_none() {
        for cells in [1.0, 5e6, 1e9] {
            assert_eq!(Dose::new(cells).map(Dose::cells), Ok(cells));
        }
        for cells in [0.0, 0.5, 1.1e9, -1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(Dose::new(cells).expect_err("refused").field, "cells");
        }
        for kind in TreatmentKind::ALL {
            assert_eq!(Treatment::new(kind, Some(5.0)).is_ok(), kind.has_cells());
            let plain = Treatment::new(kind, None).expect("without a number all are good");
            assert_eq!(
                matches!(plain, Treatment::Cells { dose: None, .. }),
                kind.has_cells()
            );
            assert_eq!(plain == Treatment::None, kind == TreatmentKind::None);
        }
    }
}
