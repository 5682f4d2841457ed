//! A run that came in by some door, with everything that is asked of every run that comes in.

use std::fmt;

use crate::scenario::{Hours, MOST_ACTS, Scenario, Seed};
use crate::sim::Command;

/// A run that was shared or saved.
#[derive(Debug, Clone)]
pub struct Shared {
    /// The scenario.
    pub scenario: Scenario,
    /// The seed.
    pub seed: u64,
    /// Hours simulated.
    pub steps: u64,
    /// Acts with their step, in order.
    pub acts: Vec<(u64, Command)>,
    /// The hash of its history that came with it: all of its digits, the first 16, or none.
    pub hash: String,
    /// The version it was made with.
    pub version: String,
    /// Whether a checksum says that it came as it was sent.
    pub checked: bool,
}

/// Why a run that came in is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct SharedError(String);

impl Shared {
    /// A scenario from its start, as this version makes it.
    #[must_use]
    pub fn fresh(scenario: Scenario, seed: u64) -> Self {
        Self {
            scenario,
            seed,
            steps: 0,
            acts: Vec::new(),
            hash: String::new(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            checked: true,
        }
    }

    /// The one way in: hours, seed and acts are what a run can have.
    ///
    /// # Errors
    /// Acts out of order, beyond the hours of the run, or too many.
    pub fn new(
        scenario: Scenario,
        seed: Seed,
        steps: Hours,
        acts: Vec<(u64, Command)>,
        hash: String,
        version: String,
    ) -> Result<Self, SharedError> {
        check_acts(&acts, steps)?;
        Ok(Self {
            scenario,
            seed: seed.get(),
            steps: steps.get(),
            acts,
            hash,
            version,
            checked: true,
        })
    }

    /// What of the program differs from the one it was made with, as a sentence.
    #[must_use]
    pub fn other_version(&self) -> Option<String> {
        other_version(&self.version)
    }

    /// What is to be known of a code of the form before, as a sentence.
    #[must_use]
    pub fn unchecked(&self) -> Option<String> {
        (!self.checked).then(|| {
            "this code is of an older form without a checksum: a mistyped letter in it shows only when its run has been played and compared".to_owned()
        })
    }
}

/// What of the program differs from the one a code was made with, as a sentence.
#[must_use]
pub fn other_version(version: &str) -> Option<String> {
    let here = env!("CARGO_PKG_VERSION");
    (version != here).then(|| {
        format!(
            "this code was made by version {version}; version {here} opens the same scenario, seed and acts, but the course may differ"
        )
    })
}

/// Checks the acts of a run that comes in.
///
/// # Errors
/// Acts out of order, beyond the hours of the run, or too many.
pub fn check_acts(acts: &[(u64, Command)], steps: Hours) -> Result<(), SharedError> {
    let refuse = |found: &dyn fmt::Display, expected: &dyn fmt::Display| {
        Err(SharedError(format!(
            "commands: found {found}, expected {expected}"
        )))
    };
    if acts.len() > MOST_ACTS {
        return refuse(&acts.len(), &format_args!("at most {MOST_ACTS}"));
    }
    let mut last = 0;
    for (step, _) in acts {
        if *step < last || *step > steps.get() {
            return refuse(
                &format_args!("step {step} after step {last}"),
                &format_args!("steps in order up to {}", steps.get()),
            );
        }
        last = *step;
    }
    Ok(())
}
