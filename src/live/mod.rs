//! A simulation that runs beside a frame: a worker on its own thread, and what it shows.

pub mod rolls;
pub mod share;
mod snapshot;
mod timeline;
mod worker;

pub use crate::sim::{Relation, Relative};
pub use snapshot::{Absence, FieldImage, Snapshot, TissueImage};
pub use timeline::Timeline;
pub use worker::{Live, LiveState, Order, TwinKind};
