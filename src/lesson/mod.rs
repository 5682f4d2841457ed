//! What a teacher lays round the simulation: levels and talks.

pub mod level;
pub mod talk;
