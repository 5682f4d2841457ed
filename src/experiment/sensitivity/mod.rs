//! Which numbers of the model matter most in a scenario: an experiment through the ranges of all of them, and their ranking.

mod kept;
mod question;
mod ranking;

pub use kept::{Kept, KeptNumber, kept};
pub use question::{MOST_SOBOL, Question, numbers};
pub use ranking::{Moves, Ranked, ranking};
