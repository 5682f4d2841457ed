//! What a sweep is: the experiment, the program, and which share of the rows.

use serde::{Deserialize, Serialize};

use crate::experiment::design::{Column, Experiment};
pub use crate::experiment::shard::Shard;

/// What a sweep is. Rows of two sweeps that differ in one of these but the share and the text may not stand in one table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Version of the program.
    pub version: String,
    /// Name of the experiment.
    pub name: String,
    /// Fingerprint of the experiment: of what its file says, and of what it stands on.
    pub fingerprint: String,
    /// Whether the joint without space was played.
    pub fast: bool,
    /// Which rows.
    pub shard: Shard,
    /// Rows of the whole experiment.
    pub rows: u64,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// The file of the experiment.
    pub text: String,
}

impl About {
    /// The sweep of an experiment, whose file has this text, with this program.
    #[must_use]
    pub fn of(experiment: &Experiment, text: &str, fast: bool, shard: Shard) -> Self {
        let name = |column: &Column| column.name.clone();
        Self {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            name: experiment.name().to_owned(),
            fingerprint: experiment.fingerprint(),
            fast,
            shard,
            rows: experiment.rows(),
            columns: experiment.columns().iter().map(name).collect(),
            text: text.to_owned(),
        }
    }

    /// In what another sweep differs, so that its rows may not stand beside those of this one: (what, found, expected).
    #[must_use]
    pub fn difference(&self, found: &Self) -> Option<(&'static str, String, String)> {
        let how = |fast: bool| {
            if fast {
                "with --fast"
            } else {
                "without --fast"
            }
        };
        [
            ("version of Stroma", &found.version, &self.version),
            ("experiment", &found.name, &self.name),
            (
                "fingerprint of the experiment",
                &found.fingerprint,
                &self.fingerprint,
            ),
            (
                "joint",
                &how(found.fast).to_owned(),
                &how(self.fast).to_owned(),
            ),
            ("rows", &found.rows.to_string(), &self.rows.to_string()),
            (
                "columns",
                &found.columns.join(", "),
                &self.columns.join(", "),
            ),
        ]
        .into_iter()
        .find(|(_, found, expected)| found != expected)
        .map(|(what, found, expected)| (what, found.clone(), expected.clone()))
    }

    /// How many rows its share has.
    #[must_use]
    pub fn share(&self) -> u64 {
        (0..self.rows).filter(|row| self.shard.has(*row)).count() as u64
    }
}
