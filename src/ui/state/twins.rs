//! What is set for the twins.

use crate::live::rolls::Roll;

/// Which of the twins the picture shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sight {
    /// Both, side by side under one lens.
    #[default]
    Both,
    /// The run.
    Run,
    /// Its twin.
    Twin,
}

impl Sight {
    pub(crate) const ALL: [Self; 3] = [Self::Both, Self::Run, Self::Twin];

    /// The next one, round and round.
    #[must_use]
    pub fn next(self) -> Self {
        Self::ALL[(self as usize + 1) % Self::ALL.len()]
    }
}

/// What is set on the panel of the twins.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TwinState {
    /// Which outcome the difference is drawn of.
    pub outcome: usize,
    /// Which of them the picture shows.
    pub sight: Sight,
    /// Rolls of other dice that are done.
    pub rolls: Vec<Roll>,
}
