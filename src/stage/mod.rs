//! The stage: one vector file gives both the outlines that are drawn and the map of tissues the simulation lives on.

mod built_in;
mod check;
mod map;
mod svg;

pub use check::{Problem, check};
pub use map::{RegionShape, Stage, TissueClass, TissueGrid, TissueId, TissueShape, neighbours_in};
pub use svg::{StageError, rasterise};
