//! The texts by their keys.

pub use crate::text::{knows, say, say_with, trimmed};
