//! Scenarios: files as a person writes them, turned into values that cannot be wrong.

mod error;
mod file;
mod parameters;
pub mod physicell;
mod places;
mod planned;
pub mod rules;
mod saved;
mod treatment;
mod valid;

pub use error::ScenarioError;
pub use file::ScenarioFile;
pub use parameters::{
    ParameterCard, ParameterError, Parameters, cards_markdown, parameters_markdown, parse_cards,
    read_cards,
};
pub use planned::{
    MOST_DAYS, PlannedActivity, PlannedMedium, PlannedPulse, SeedCells, day_is_good,
};
pub use saved::SavedScenario;
pub use treatment::{PlannedTreatment, TreatmentError};
pub use valid::{Lesion, Scenario};

/// The scenario of the window, and of a start without a display.
pub const DEFAULT_SCENARIO: &str = "osteoarthritis-moderate";
