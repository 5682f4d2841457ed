//! The simulation: a value made from a scenario and a seed, stepped by the hour, commanded, saved, hashed. Start reading here.
//!
//! `state` is what it holds, `process` what happens in a step, `schedule` in which order, `intervene` what is done to it from
//! outside, `simulation` the value, `view` what can be read of it. Each uses only what is named before it.

mod command;
mod intervene;
pub mod process;
mod schedule;
mod setup;
mod simulation;
mod snapshot;
pub mod state;
pub mod view;

pub use command::{Command, CommandError};
pub use process::commitment::Closed;
pub use process::steps::SimSystems;
pub use schedule::SimStep;
pub use setup::macrophages_at_start;
pub use simulation::{SimError, Simulation};
pub use snapshot::{Keyframe, RestoreError};
pub use state::abilities::{Abilities, Ability};
pub use state::cell::{Adhesion, Body, CellState, Cycle, Identity, Origin, Phase};
pub use state::clinical::{ClinicalState, Visit};
pub use state::clock::{HOURS_PER_STEP, RngPurpose, STEPS_PER_DAY, SimClock, dice};
pub use state::culture::Fixed;
pub use state::decisions::{Act, Decision, Decisions};
pub use state::history::{Column, Event, EventKind, History, Row};
pub use state::id::CellId;
pub use state::population::{Batch, Cause, Remains};
pub use state::sensed::Sensed;
pub use state::tissue::Medium;
pub use view::family::{Relation, Relative};
pub use view::prospects::{Hold, Outlook, Prospect};
pub use view::soundness;
pub use view::stain::{self, Reading, Stained};
pub use view::table::{CellRow, CellStory, FieldView, Place, TissueView};
