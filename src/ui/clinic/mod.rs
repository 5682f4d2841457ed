//! The treatment day.

pub mod bodies;
pub mod cards;
pub mod page;
pub mod pen;
pub mod pictures;
pub mod sentences;
pub mod sheet;
pub mod stations;
pub mod tools;
