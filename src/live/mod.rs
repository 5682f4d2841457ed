//! A simulation that runs beside a frame.

mod snapshot;

pub use snapshot::{FieldImage, Relation, Relative, Snapshot, TissueImage};
