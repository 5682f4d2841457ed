//! The texts, for the panels.

pub use crate::text::{knows, say, say_with, trimmed};
