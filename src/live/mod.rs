//! A simulation that runs beside a frame: a worker on its own thread, and what it shows.

pub mod rolls;
pub mod share;
mod snapshot;
mod timeline;
mod worker;

pub use snapshot::{FieldImage, Relation, Relative, Snapshot, TissueImage};
pub use timeline::Timeline;
pub use worker::{Live, LiveState, Order, TwinKind};
