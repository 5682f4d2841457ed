//! The treatment day: from the choices of a visit to a scenario for the simulation, with what follows from each choice.
//!
//! Nothing here acts by decree. What reaches the simulation is a kind, a number of stem cells, the chance that the needle
//! is in the joint, an activity or a named parameter.

mod choices;
mod consequence;
mod day;
mod figures;
mod plan;
mod said;

pub use choices::{Afterwards, Candidate, Choices, Guidance, KNEES, Level, Station, evaluate};
pub use consequence::Consequence;
pub use day::plan;
pub use figures::{Figures, clinic_markdown, figures};
pub use plan::{Plan, Price, StationResult};
pub use said::{Sheet, honest};
