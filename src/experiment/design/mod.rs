//! Experiments as files: what is varied, for whom, how often, and what is measured; each row of the table is a run that can be played.
//!
//! `file` is what a person writes, `read` what makes it valid, `plan` what it then is, `play` one run of it. `sampling`,
//! `sobol` and `keyed` say which settings and dice, `patients` who is treated.

mod axis;
mod built_in;
mod columns;
mod conditions;
mod error;
mod file;
mod keyed;
mod lines;
mod measure;
mod patients;
mod plan;
mod play;
mod read;
mod read_patients;
mod read_vary;
pub mod sampling;
mod setting;
pub mod sobol;
mod table;

pub use built_in::{NAMES, built_in, text_of};
pub use error::{DesignError, PlayError};
pub use file::{Against, Allocation, Design, ExperimentFile, Level, Of, Scale, Seeds};
pub use patients::{GRADES, TRAITS, TraitCard, trait_card};
pub use plan::{Condition, Experiment, PlannedRun};
pub use play::{Played, Playing};
pub use table::{Column, ColumnKind, Role, Value};
