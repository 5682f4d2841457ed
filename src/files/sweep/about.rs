//! What a sweep is: the experiment, the program, and which share of the rows.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::experiment::design::{Column, Experiment};

/// A share of the rows of an experiment, `2/3`: of three shares the second. Rows are dealt like cards, so that every
/// share has some of each condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Shard {
    /// Which one; the first is 1.
    number: u64,
    /// How many there are.
    of: u64,
}

impl Shard {
    /// All rows.
    pub const WHOLE: Self = Self { number: 1, of: 1 };

    /// Whether a row belongs to it.
    #[must_use]
    pub fn has(self, row: u64) -> bool {
        row % self.of == self.number - 1
    }

    /// What its folder is called behind the name of the experiment.
    #[must_use]
    pub fn in_name(self) -> String {
        if self == Self::WHOLE {
            String::new()
        } else {
            format!("-{}-of-{}", self.number, self.of)
        }
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let numbers = text
            .split_once('/')
            .and_then(|(number, of)| Some((number.parse().ok()?, of.parse().ok()?)));
        match numbers {
            Some((number, of)) if 1 <= number && number <= of => Ok(Self { number, of }),
            _ => Err(format!(
                "found '{text}', expected NUMBER/OF with 1 <= NUMBER <= OF, such as 2/3"
            )),
        }
    }
}

impl TryFrom<String> for Shard {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Shard> for String {
    fn from(shard: Shard) -> Self {
        shard.to_string()
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_in_one_share_and_a_share_is_written_as_it_is_read() {
        for of in 1..6_u64 {
            let shards: Vec<Shard> = (1..=of)
                .map(|number| format!("{number}/{of}").parse().expect("a share"))
                .collect();
            for row in 0..20 {
                let owners = shards.iter().filter(|shard| shard.has(row)).count();
                assert_eq!(owners, 1, "row {row} of {of} shares");
            }
            for shard in shards {
                assert_eq!(shard.to_string().parse(), Ok(shard));
            }
        }
        for wrong in ["", "1", "0/3", "4/3", "1/0", "a/b", "1/2/3", "-1/2"] {
            let refused = wrong.parse::<Shard>().expect_err(wrong);
            assert!(refused.contains(&format!("found '{wrong}'")), "{refused}");
        }
    }
}
