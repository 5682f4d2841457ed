//! By which command the folder of a sweep came about, and what that command found beside the table of runs.

use super::journal::Rows;
use crate::experiment::design::Column;

/// A table of its own that a command makes of all rows.
#[derive(Debug)]
pub struct Found {
    /// Its file, which ends in `.csv`.
    pub name: &'static str,
    /// What it holds.
    pub what: &'static str,
    /// Its columns; the first says which line it is.
    pub columns: Vec<Column>,
    /// Its lines in their order, with a value a column.
    pub lines: Rows,
}

/// The command that made a folder, as its crate tells it. It says all that the files depend on and nothing else (no folder,
/// no number of threads), so that the same files have the same words.
#[derive(Debug)]
pub struct Made {
    /// What was done, in a word or two.
    pub deed: &'static str,
    /// The command.
    pub command: String,
    /// Whether the command reads the file of the experiment; else it writes it.
    pub reads: bool,
    /// What it found beside the table of runs.
    pub found: Option<Found>,
}

impl Made {
    /// By a command that plays the file of an experiment, which lies in the folder: `deed` is `Sweep` or `Trial`.
    #[must_use]
    pub fn of_file(deed: &'static str, fast: bool) -> Self {
        let flag = if fast { " --fast" } else { "" };
        Self {
            deed,
            command: format!("stroma {} experiment.toml{flag}", deed.to_lowercase()),
            reads: true,
            found: None,
        }
    }
}
