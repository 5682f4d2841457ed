//! A simulation that runs beside a frame: a worker on its own thread, and what it shows.

#[cfg(not(target_arch = "wasm32"))]
mod beside;
#[cfg_attr(target_arch = "wasm32", path = "experiment_in_page.rs")]
pub mod experiment;
mod field;
mod found;
#[cfg(target_arch = "wasm32")]
mod in_page;
mod orders;
#[cfg_attr(target_arch = "wasm32", path = "rolls_in_page.rs")]
pub mod rolls;
mod row_work;
pub mod share;
mod shared;
mod snapshot;
mod start;
mod timeline;
mod twin;
mod verified;
pub mod wire;
mod worker;

pub use crate::sim::{Relation, Relative};
#[cfg(not(target_arch = "wasm32"))]
pub use beside::Live;
#[cfg(target_arch = "wasm32")]
pub use in_page::Live;
pub use orders::{LiveState, Opening, Order, Told};
pub use row_work::RowWork;
pub use shared::{Shared, SharedError, check_acts};
pub use snapshot::{Absence, FieldImage, Snapshot, TissueImage};
pub use start::{Start, Unsaid};
pub use timeline::Timeline;
pub use twin::TwinKind;
pub use verified::{Carried, Verified};
pub use worker::Worker;
