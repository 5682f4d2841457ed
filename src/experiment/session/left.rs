//! What is kept of a session while it is played, so that a window that ends loses no row; and the session that goes on from it.

use serde::{Deserialize, Serialize};

use super::row::DoneRow;
use super::value::Session;
use crate::experiment::design::DesignError;
use crate::experiment::shard::Shard;

/// Most numbers of courses that are kept; of more rows only what was measured is.
const MOST_NUMBERS: usize = 400_000;

/// A session that was left before its end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LeftSession {
    /// Runs of the whole experiment.
    pub runs: u64,
    /// Whether the joint without space was played.
    pub fast: bool,
    /// Which share was played here: its number from 1, and of how many.
    pub share: [u64; 2],
    /// The file of the experiment.
    pub text: String,
    /// The rows that are there, by their number.
    pub rows: Vec<(u64, DoneRow)>,
}

impl LeftSession {
    /// What is kept of a session.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let shard = session.shard();
        let numbers = |done: &DoneRow| done.courses.iter().map(Vec::len).sum::<usize>();
        let mut taken = 0;
        let rows = session.kept().iter().map(|(row, kept)| {
            taken += numbers(&kept.done);
            let courses = if taken <= MOST_NUMBERS {
                kept.done.courses.clone()
            } else {
                Vec::new()
            };
            let measured = kept.done.measured.clone();
            (*row, DoneRow { measured, courses })
        });
        Self {
            runs: session.experiment().rows(),
            fast: session.fast(),
            share: [shard.number(), shard.of()],
            text: session.text().to_owned(),
            rows: rows.collect(),
        }
    }

    /// The session that goes on from it. One of its rows is played again before the others, as for a table that is laid in:
    /// another version of the program may have made them.
    ///
    /// # Errors
    /// An experiment that is refused, with its line.
    pub fn resume(self, file: &str) -> Result<Session, DesignError> {
        let mut session = Session::read(&self.text, file)?;
        session.set_fast(self.fast);
        let [number, of] = self.share;
        if let Some(shard) = Shard::new(number, of) {
            session.split(shard);
        }
        session.put_back(self.rows);
        Ok(session)
    }
}
