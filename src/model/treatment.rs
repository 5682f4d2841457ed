//! What can be given: by a needle or not, with cells of a source in a dose or without, with a drug or without. A new
//! treatment has its word and its row here.

use super::keys::words;
use super::medium::OutOfRange;

/// What is right for a treatment without cells.
pub const NO_CELLS: &str = "no number of cells: this treatment has none";

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

words! {
    /// What is done for the knee.
    TreatmentKind {
        /// Nothing.
        None = "none",
        /// Salt water (placebo).
        Saline = "saline",
        /// Marrow concentrate.
        Marrow = "marrow",
        /// Stromal vascular fraction of fat.
        Fat = "fat",
        /// Cells grown in culture.
        Cultured = "cultured",
        /// A steroid.
        Steroid = "steroid",
        /// No injection: an exercise programme.
        Exercise = "exercise",
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
    /// The source of the cells of a treatment; `None` where it has none.
    #[must_use]
    pub fn of(kind: TreatmentKind) -> Option<Self> {
        kind.row().cells
    }

    /// Whether the cells are drawn from the person on the day.
    #[must_use]
    pub fn drawn_on_the_day(self) -> bool {
        match self {
            Self::Marrow | Self::Fat => true,
            Self::Cultured => false,
        }
    }
}

/// What acts in a syringe beside cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drug {
    /// The IL-1 receptor antagonist of marrow concentrate.
    Il1Antagonist,
    /// A corticosteroid.
    Steroid,
}

/// How a treatment reaches the knee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Route {
    /// It does not: nothing is done.
    None,
    /// Through a needle.
    Needle,
    /// As a programme of exercise.
    Programme,
}

/// The row of a treatment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Row {
    route: Route,
    cells: Option<CellSource>,
    drug: Option<Drug>,
}

impl TreatmentKind {
    /// What a treatment is: one row for each.
    const fn row(self) -> Row {
        let (route, cells, drug) = match self {
            Self::None => (Route::None, None, None),
            Self::Saline => (Route::Needle, None, None),
            Self::Marrow => (
                Route::Needle,
                Some(CellSource::Marrow),
                Some(Drug::Il1Antagonist),
            ),
            Self::Fat => (Route::Needle, Some(CellSource::Fat), None),
            Self::Cultured => (Route::Needle, Some(CellSource::Cultured), None),
            Self::Steroid => (Route::Needle, None, Some(Drug::Steroid)),
            Self::Exercise => (Route::Programme, None, None),
        };
        Row { route, cells, drug }
    }

    /// How many have cells.
    pub const WITH_CELLS: usize = {
        let (mut count, mut k) = (0, 0);
        while k < Self::ALL.len() {
            if Self::ALL[k].row().cells.is_some() {
                count += 1;
            }
            k += 1;
        }
        count
    };

    /// All that can be chosen, those with cells first.
    pub const CHOICES: [Self; Self::ALL.len() - 1] = {
        let mut choices = [Self::None; Self::ALL.len() - 1];
        let (mut with, mut without, mut k) = (0, Self::WITH_CELLS, 0);
        while k < Self::ALL.len() {
            let kind = Self::ALL[k];
            if kind.row().cells.is_some() {
                choices[with] = kind;
                with += 1;
            } else if !matches!(kind, Self::None) {
                choices[without] = kind;
                without += 1;
            }
            k += 1;
        }
        choices
    };

    /// How it reaches the knee.
    #[must_use]
    pub fn route(self) -> Route {
        self.row().route
    }

    /// Whether it is given through a needle.
    #[must_use]
    pub fn by_needle(self) -> bool {
        self.route() == Route::Needle
    }

    /// Whether it holds stem cells.
    #[must_use]
    pub fn has_cells(self) -> bool {
        self.row().cells.is_some()
    }

    /// What acts in it beside cells.
    #[must_use]
    pub fn drug(self) -> Option<Drug> {
        self.row().drug
    }
}

/// A treatment that can be given: one with cells has a source, any other has no dose.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Treatment {
    /// One without cells.
    Plain(TreatmentKind),
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
        match cells {
            Some(found) => Err(OutOfRange {
                field: "cells",
                found,
                expected: NO_CELLS,
            }),
            None => Ok(Self::Plain(kind)),
        }
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
            let nothing = plain == Treatment::Plain(TreatmentKind::None);
            assert_eq!(nothing, kind == TreatmentKind::None);
        }
    }

    #[test]
    fn every_treatment_but_none_can_be_chosen_those_with_cells_first() {
        use TreatmentKind::{Cultured, Exercise, Fat, Marrow, Saline, Steroid};
        let before = [Marrow, Fat, Cultured, Saline, Steroid, Exercise];
        let known = |kind: &TreatmentKind| before.contains(kind);
        let still: Vec<TreatmentKind> = TreatmentKind::CHOICES.into_iter().filter(known).collect();
        assert_eq!(still, before);
        for (k, kind) in TreatmentKind::CHOICES.into_iter().enumerate() {
            assert_eq!(kind.has_cells(), k < TreatmentKind::WITH_CELLS, "{kind:?}");
            assert_ne!(kind, TreatmentKind::None);
        }
    }
}
