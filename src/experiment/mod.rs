//! Experiments on simulations: many runs put side by side.

pub mod chapters;
pub mod design;
pub mod fast;
pub mod parts;
pub mod plots;
pub mod predictions;
pub mod predictions_played;
pub mod published;
pub mod replicates;
pub mod report;
pub mod sensitivity;
pub mod session;
pub mod shard;
pub mod statistics;
pub mod trial;
pub mod validate;
#[cfg(not(target_arch = "wasm32"))]
pub mod workloads;
