//! Scenarios: files as a person writes them, turned into values that cannot be wrong.

mod bounds;
mod error;
mod file;
mod idle;
mod parameters;
pub mod physicell;
mod places;
mod planned;
mod reach;
pub mod rules;
mod said;
mod saved;
mod treatment;
mod valid;

pub use bounds::{
    Day, Days, Hours, MOST_ACTS, MOST_DAYS, MOST_INJECTIONS, OutOfBounds, Seed, Written,
};
pub use error::ScenarioError;
pub use file::ScenarioFile;
pub use parameters::{
    ParameterCard, ParameterError, Parameters, cards_markdown, parameters_markdown, parse_cards,
    read_cards,
};
pub use planned::{PlannedActivity, PlannedMedium, PlannedPulse, PlannedStain, SeedCells};
pub use reach::is_read;
pub use said::{said_unit, unit_key};
pub use saved::SavedScenario;
pub use treatment::{PlannedTreatment, TreatmentError};
pub use valid::{Lesion, Scenario};

/// The scenario of the window, and of a start without a display.
pub const DEFAULT_SCENARIO: &str = "osteoarthritis-moderate";
