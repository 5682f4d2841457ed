//! Experiments on simulations: many runs put side by side.

pub mod chapters;
pub mod parts;
pub mod plots;
pub mod replicates;
pub mod validate;
