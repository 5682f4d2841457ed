//! The card of a cell: why it did what it did, and the same as a picture of its inside.

pub mod card;
pub mod family;
pub mod inset;
pub mod inside;
mod inside_paint;
mod inside_place;
pub mod rule;
pub mod sentences;
