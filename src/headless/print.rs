//! Lines on the standard output and the standard error; a closed pipe is not an error.

use std::io::Write as _;

/// Writes a line to the standard output; a closed pipe is not an error.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Writes a line to the standard error; a closed pipe is not an error.
pub(crate) fn tell(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}
