//! What many runs tell together: descriptions, intervals, shuffles, effects of factors, and how often a trial finds anything.
//!
//! Samples are finite numbers; what is missing is left out before. Whatever is drawn follows from a seed.

pub mod describe;
pub mod distributions;
pub mod effects;
pub mod interval;
pub mod permutation;
pub mod power;
