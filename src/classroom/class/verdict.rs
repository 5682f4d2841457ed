//! What running a row again showed.

/// What running a row again showed.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    /// Every value is the one that its run gives.
    Same,
    /// A value is another one.
    Differs {
        /// The column, as a table of numbers names it.
        column: String,
        /// What the row says.
        said: Option<f64>,
        /// What the run gives.
        run: Option<f64>,
    },
    /// The run cannot be played again, or its share code is that of another run; a sentence says why.
    CannotRun(String),
}

impl Verdict {
    /// The word for it in a table of numbers.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Differs { .. } => "differs",
            Self::CannotRun(_) => "cannot_run",
        }
    }
}
