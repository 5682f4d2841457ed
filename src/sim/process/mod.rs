//! The processes of a step, one a file: each adds its systems to the schedule at its place and with its cadence.

pub mod commitment;
pub mod contact;
pub mod crowd;
pub mod cycle;
pub mod macrophages;
pub mod maturation;
pub mod motility;
pub mod persistence;
pub mod record;
pub mod repair;
pub mod sensing;
pub mod signals;
pub mod steps;
pub mod turnover;
