//! A share of the rows of an experiment, for several machines.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

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

    /// Share `number` of `of`, if there is one: they are counted from 1.
    #[must_use]
    pub fn new(number: u64, of: u64) -> Option<Self> {
        (1 <= number && number <= of).then_some(Self { number, of })
    }

    /// Which one; the first is 1.
    #[must_use]
    pub fn number(self) -> u64 {
        self.number
    }

    /// How many there are.
    #[must_use]
    pub fn of(self) -> u64 {
        self.of
    }

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
        numbers
            .and_then(|(number, of)| Self::new(number, of))
            .ok_or_else(|| {
                format!("found '{text}', expected NUMBER/OF with 1 <= NUMBER <= OF, such as 2/3")
            })
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
