//! The texts by their keys.

pub use crate::text::{knows, say, say_with};

/// A number with at most so many digits after the point, none of them a needless nought, with the decimal sign of the
/// language that is spoken.
#[must_use]
pub fn trimmed(value: f64, digits: usize) -> String {
    crate::text::local(&crate::text::trimmed(value, digits)).into_owned()
}
