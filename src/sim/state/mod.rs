//! What a simulation holds: data and what follows from it alone. No process, no order of processes.

pub mod abilities;
pub mod active_scenario;
pub mod cell;
pub mod clinical;
pub mod clock;
pub(in crate::sim) mod columns;
pub mod crowd;
pub mod culture;
pub mod decisions;
pub mod geometry;
pub mod history;
pub mod id;
pub mod population;
pub(in crate::sim) mod runs;
pub mod sensed;
pub mod signals;
pub mod tissue;
pub mod turnover;
