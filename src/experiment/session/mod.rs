//! An experiment beside the window: built without a file, played row by row, paused, shared out, seen while it grows, kept.
//!
//! `draft` is what a person builds, `value` the session that holds the rows, `table` writes and reads them, `seen` is what
//! plots show of them, `left` what is kept of it while it is played.

mod draft;
mod left;
mod row;
mod seen;
mod table;
mod value;

pub use draft::{Draft, DraftArm, Span, Varied};
pub use left::LeftSession;
pub use row::{DoneRow, RowsOrder, ToldRow};
pub use seen::{Band, Dot, Group, Seen};
pub use table::TableError;
pub use value::{Halt, MOST_ROWS, Session, Stand};

/// A small experiment on a strip, for tests.
#[cfg(test)]
pub(crate) const SMALL: &str = r#"schema_version = 1

[experiment]
name = "small"
question = "Does rest spare the knee?"
scenario = "strip-osteoarthritis"
days = 1
seed = 7
replicates = 2

[[vary]]
what = "activity"
values = ["walking", "rest"]

[[measure]]
column = "pain_vas_mm"
days = [1]
"#;
