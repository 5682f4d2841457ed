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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::session::SMALL;
    use crate::live::wire::{row_of_bytes, row_to_bytes, rows_of_text, rows_to_text};

    fn order() -> RowsOrder {
        RowsOrder {
            text: SMALL.replace("spare the knee?", "»spare« the\\tknee?\\\\ \\\"So\\\"?"),
            fast: false,
            rows: vec![2, 0, 3],
        }
    }

    #[test]
    fn rows_over_the_wire_are_those_of_a_direct_way_to_the_bit() {
        let order = order();
        let text = rows_to_text(&order).expect("it is text");
        let there = rows_of_text(&text).expect("it is an order");
        assert_eq!(there, order);
        let experiment = Experiment::read(&order.text, "small").expect("an experiment");
        let mut work = RowWork::new(there).expect("an experiment");
        let (mut done, mut shares) = (Vec::new(), Vec::new());
        while !work.finished() {
            // Stints of five hours.
            let mut hours = 0..5;
            work.pass(|| hours.next().is_some());
            while let Some(told) = work.news() {
                let bytes = row_to_bytes(&told).expect("packed");
                let found = row_of_bytes(&bytes).expect("unpacked");
                assert_eq!(found, told);
                match found {
                    ToldRow::Done(row, found) => done.push((row, found)),
                    ToldRow::UnderWay(share) => shares.push(share),
                    ToldRow::Broken(why) => panic!("{why}"),
                }
            }
        }
        let rows: Vec<u64> = done.iter().map(|(row, _)| *row).collect();
        assert_eq!(rows, order.rows);
        assert!(shares.iter().any(|share| 0.0 < *share && *share < 1.0));
        let bits = |found: &DoneRow| -> Vec<Option<u64>> {
            let values = found.measured.iter();
            values.map(|value| value.map(f64::to_bits)).collect()
        };
        for (row, found) in &done {
            let run = experiment.row(*row);
            let mut direct = Playing::new(&run, false).expect("it begins");
            let played = direct.pass(&mut |_| true).expect("it plays");
            let direct = DoneRow::of(&played.expect("to its end"));
            assert_eq!(bits(found), bits(&direct), "row {row}");
            assert_eq!(found.courses, direct.courses, "row {row}");
        }
    }

    #[test]
    fn a_message_that_was_torn_is_refused() {
        let done = DoneRow {
            measured: vec![Some(-0.1 - 0.2), None, Some(f64::MAX)],
            courses: vec![vec![0.1, -2.5], Vec::new()],
        };
        for told in [
            ToldRow::UnderWay(0.1 + 0.2),
            ToldRow::Done(u64::MAX, done),
            ToldRow::Broken("row 3: found 'größer'\n".to_owned()),
        ] {
            let bytes = row_to_bytes(&told).expect("packed");
            assert_eq!(row_of_bytes(&bytes).as_ref(), Ok(&told));
            for end in 0..bytes.len() {
                assert!(row_of_bytes(&bytes[..end]).is_err(), "{told:?} to {end}");
            }
        }
        assert!(row_of_bytes(&[9, 0, 0, 0]).is_err());
        let text = rows_to_text(&order()).expect("it is text");
        for (end, _) in text.char_indices() {
            assert!(rows_of_text(&text[..end]).is_err(), "to {end}");
        }
        let wrong = RowsOrder {
            text: "no experiment".to_owned(),
            ..order()
        };
        let refused = RowWork::new(wrong).expect_err("it is none");
        assert!(refused.starts_with("experiment.toml, line 1"), "{refused}");
    }
}
