//! The stops of the tour.

/// What the tour lets one do, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TourStop {
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
pub const TOUR_STOPS: [TourStop; 4] = [
    TourStop::Run,
    TourStop::Inject,
    TourStop::Ask,
    TourStop::Twin,
];

impl TourStop {
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Run => "run",
            Self::Inject => "inject",
            Self::Ask => "ask",
            Self::Twin => "twin",
        }
    }
}
