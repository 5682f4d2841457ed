//! What is said when an experiment is refused, or one of its runs cannot be played.

use crate::platform::text::in_brief;
use crate::scenario::{ParameterError, TreatmentError};
use crate::sim::SimError;
use crate::text::finding;

/// Why an experiment was refused: file, line, field, what was found and what would be right.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{file}, line {line}, {}: found {}, expected {expected}",
    in_brief(field),
    in_brief(found)
)]
pub struct DesignError {
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

impl DesignError {
    /// What is wrong, in the language that is spoken.
    #[must_use]
    pub fn said(&self) -> String {
        finding::said(self)
    }

    /// The same of an experiment that has no file: without its name and line.
    #[must_use]
    pub fn said_of_field(&self) -> String {
        finding::said(&format_args!(
            "{}: found {}, expected {}",
            in_brief(&self.field),
            in_brief(&self.found),
            self.expected
        ))
    }
}

/// Why a run of an experiment cannot be played.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum PlayError {
    /// The joint without space was asked for where there is no joint.
    #[error("found '{0}', a dish, expected a knee or a strip of synovium; play it without --fast")]
    NoJoint(String),
    /// A number of the model that it cannot take.
    #[error(transparent)]
    Parameter(#[from] ParameterError),
    /// A treatment that cannot be planned.
    #[error(transparent)]
    Treatment(#[from] TreatmentError),
    /// A run that cannot be made.
    #[error(transparent)]
    Run(#[from] SimError),
}

impl PlayError {
    /// What is wrong, in the language that is spoken.
    #[must_use]
    pub fn said(&self) -> String {
        finding::said(self)
    }
}
