//! The sheet of runs that can be opened, and what it lists.

use std::path::PathBuf;

/// The sheet of runs.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RunsState {
    /// Whether it is open.
    pub open: bool,
}

/// What the sheet of runs lists, each newest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RunLists {
    /// Runs that were left since the start.
    pub earlier: Vec<RunRow>,
    /// Runs that were saved.
    pub saved: Vec<RunRow>,
    /// Runs that were saved by themselves.
    pub autosaved: Vec<RunRow>,
    /// The run of the last time, where it is offered after a start.
    pub last_time: Option<RunRow>,
}

/// A run that can be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunRow {
    /// Title of its scenario.
    pub title: String,
    /// Its day.
    pub day: u64,
    /// Its seed.
    pub seed: u64,
    /// What was or will be injected, in words; empty if nothing.
    pub given: String,
    /// Other acts by hand.
    pub acts: usize,
    /// Where it is.
    pub place: RunPlace,
}

/// Where a run that can be opened is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RunPlace {
    /// Left since the start: so many were left before it.
    Earlier(usize),
    /// In a file.
    File(PathBuf),
}
