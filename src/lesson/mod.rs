//! What a teacher lays round the simulation: the levels.

pub mod level;
