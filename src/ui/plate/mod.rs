//! Words and marks on the picture of tissue.

pub mod grounds;
pub mod labels;
pub mod legend;
pub mod marks;
pub mod minimap;
pub mod needle;
pub mod painted;
pub mod presenter;
pub mod scale_bar;
pub mod text;
