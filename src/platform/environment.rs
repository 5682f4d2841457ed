//! What the environment says.

use std::ffi::OsString;

/// The value of a variable, if it has one that is not empty.
#[must_use]
pub fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}
