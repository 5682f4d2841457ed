//! Rows of an experiment played in stints, one after the other: what a worker of the page does.

use crate::experiment::design::{Experiment, Playing};
use crate::experiment::session::{DoneRow, RowsOrder, ToldRow};

/// How much more of a row is played before that is told again.
const NEWS: f64 = 0.02;

/// Rows that are played in stints: a value that knows no thread and no clock.
#[derive(Debug)]
pub struct RowWork {
    experiment: Experiment,
    order: RowsOrder,
    /// Place of the row that is played.
    place: usize,
    playing: Option<Playing>,
    /// The share of it that was told.
    told: f64,
    /// What waits to be told.
    news: Vec<ToldRow>,
    broken: bool,
}

impl RowWork {
    /// Nothing is played yet.
    ///
    /// # Errors
    /// A file that is no experiment.
    pub fn new(order: RowsOrder) -> Result<Self, String> {
        let experiment = Experiment::read(&order.text, "experiment.toml");
        Ok(Self {
            experiment: experiment.map_err(|error| error.to_string())?,
            order,
            place: 0,
            playing: None,
            told: 0.0,
            news: Vec::new(),
            broken: false,
        })
    }

    /// Whether there is no more to play.
    #[must_use]
    pub fn finished(&self) -> bool {
        self.broken || self.place >= self.order.rows.len()
    }

    /// Plays on as long as `go_on` says so; it is asked before every hour.
    pub fn pass(&mut self, mut go_on: impl FnMut() -> bool) {
        while !self.finished() && go_on() {
            if let Err(error) = self.row(&mut go_on) {
                self.broken = true;
                self.news.push(ToldRow::Broken(error));
            }
        }
    }

    /// Plays on in a row.
    fn row(&mut self, go_on: &mut dyn FnMut() -> bool) -> Result<(), String> {
        let Some(row) = self.order.rows.get(self.place).copied() else {
            return Ok(());
        };
        let refuse = |error: &dyn std::fmt::Display| format!("row {row}: {error}");
        let playing = match &mut self.playing {
            Some(playing) => playing,
            none => {
                let run = self.experiment.row(row);
                let begun = Playing::new(&run, self.order.fast);
                none.insert(begun.map_err(|error| refuse(&error))?)
            }
        };
        let done = playing
            .pass(&mut |_| go_on())
            .map_err(|error| refuse(&error))?
            .map(|played| DoneRow::of(&played));
        match done {
            Some(done) => {
                self.news.push(ToldRow::Done(row, done));
                self.news.push(ToldRow::UnderWay(0.0));
                self.playing = None;
                self.told = 0.0;
                self.place += 1;
            }
            None => {
                let share = playing.share();
                if share - self.told >= NEWS {
                    self.told = share;
                    self.news.push(ToldRow::UnderWay(share));
                }
            }
        }
        Ok(())
    }

    /// The next thing to be told.
    pub fn news(&mut self) -> Option<ToldRow> {
        (!self.news.is_empty()).then(|| self.news.remove(0))
    }
}
