//! The card of a cell: why it did what it did.

pub mod card;
pub mod family;
pub mod rule;
pub mod sentences;
