//! Whether a run that was opened is the one that was shared: nobody says so before its history has been compared.

use serde::{Deserialize, Serialize};

use crate::sim::History;
use crate::text::say_with;

/// Fewest digits of a hash that say anything.
const FEWEST_DIGITS: usize = 16;

/// What came with a run to compare it by.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carried {
    /// The hash of its history, whole or its first 16 digits; empty if none came.
    pub hash: String,
    /// The version it was made with.
    pub version: String,
}

/// How far the comparison of an opened run has come.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verified {
    /// Nothing came to compare it by.
    #[default]
    Unknown,
    /// It is being played to its hour.
    Checking,
    /// Its history has been played and has the hash that came with it.
    Same,
    /// It has been played and has another one.
    Differs {
        /// The hash that came with it.
        recorded: String,
        /// The hash of what was played.
        found: String,
        /// The version that made what came.
        version: String,
    },
}

impl Carried {
    /// Whether there is something to compare by.
    #[must_use]
    pub fn is_there(&self) -> bool {
        !self.hash.is_empty()
    }

    /// Compares a history that has been played to the hour of the hash.
    #[must_use]
    pub fn compare(&self, history: &History) -> Verified {
        if !self.is_there() {
            return Verified::Unknown;
        }
        let found = history.hash();
        let long_enough = self.hash.len() >= FEWEST_DIGITS;
        if long_enough && found.starts_with(&self.hash) {
            Verified::Same
        } else {
            Verified::Differs {
                recorded: self.hash.clone(),
                found,
                version: self.version.clone(),
            }
        }
    }
}

impl Verified {
    /// What is said of it; nothing where nothing was compared.
    #[must_use]
    pub fn sentence(&self) -> Option<String> {
        match self {
            Self::Unknown => None,
            Self::Checking => Some(crate::text::say("verified-checking")),
            Self::Same => Some(crate::text::say("verified-same")),
            Self::Differs { version, .. } => Some(say_with(
                "verified-differs",
                &[
                    ("version", version.clone()),
                    ("here", env!("CARGO_PKG_VERSION").to_owned()),
                ],
            )),
        }
    }
}
