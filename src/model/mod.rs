//! The words of the model and its functions of numbers. No input or output, no world, no clock.

pub mod commitment;
pub mod condition;
pub mod defect;
mod envelope;
pub mod joint0d;
pub mod keys;
pub mod macrophage;
pub mod maths;
pub mod medium;
pub mod neighbours;
pub mod pick;
pub mod scattered;
pub mod stain;
pub mod steady;
pub mod transient;
pub mod treatment;
pub mod words;
