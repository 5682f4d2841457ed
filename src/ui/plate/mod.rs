//! Words and marks on the picture of tissue.

pub mod bands;
pub mod contours;
pub mod grounds;
pub mod holds;
pub mod labels;
mod leaders;
pub mod legend;
pub mod marks;
pub mod minimap;
pub mod needle;
pub mod painted;
pub mod presenter;
pub mod scale_bar;
pub mod spring;
mod strip_names;
pub mod text;
