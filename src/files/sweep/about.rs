//! What a sweep is: the experiment, the program, and which share of the rows.

use serde::{Deserialize, Serialize};

use super::changed::{Changed, first_changed};
use crate::experiment::design::{Column, Experiment};
pub use crate::experiment::shard::Shard;

/// What is different where the file of the experiment, or something that it stands on, says something else.
const FINGERPRINT: &str =
    "fingerprint of the experiment with the scenarios and numbers that it stands on";

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
            (FINGERPRINT, &found.fingerprint, &self.fingerprint),
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

    /// The line that makes the difference between the file of another sweep, begun before, and that of this one; none where
    /// something else makes it, as a scenario that both stand on.
    #[must_use]
    pub fn changed_line(&self, what: &str, before: &Self) -> Option<Changed> {
        let asked = what == FINGERPRINT;
        asked
            .then(|| first_changed(&before.text, &self.text))
            .flatten()
    }

    /// What was played, in words.
    #[must_use]
    pub fn model(&self) -> &'static str {
        if self.fast {
            "the joint without space (0-D model, --fast): no single cells; flares, infections and missed needles are not rolled"
        } else {
            "the full model"
        }
    }

    /// How many rows its share has.
    #[must_use]
    pub fn share(&self) -> u64 {
        (0..self.rows).filter(|row| self.shard.has(*row)).count() as u64
    }
}
