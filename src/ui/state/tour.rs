//! The stops of the tour.

/// What the tour lets one do, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// Pause and run.
    Run,
    /// Inject something.
    Inject,
    /// Ask a cell.
    Ask,
    /// See the twin.
    Twin,
}

/// The stops.
pub const STOPS: [Stop; 4] = [Stop::Run, Stop::Inject, Stop::Ask, Stop::Twin];

impl Stop {
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Run => "run",
            Self::Inject => "inject",
            Self::Ask => "ask",
            Self::Twin => "twin",
        }
    }
}
