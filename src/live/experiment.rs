//! Rows of an experiment beside the window: some threads play them in their order; dropped, they stop.

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::experiment::design::{Experiment, Playing};
use crate::experiment::session::{DoneRow, RowsOrder, ToldRow};
use crate::platform::threads;

/// Most threads.
const MOST_THREADS: usize = 16;
/// How long a thread that rests sleeps before it looks again.
const REST: Duration = Duration::from_millis(30);

/// What the threads share.
#[derive(Debug)]
struct Shared {
    experiment: Experiment,
    order: RowsOrder,
    /// Place of the next row.
    next: AtomicUsize,
    stop: AtomicBool,
    rests: AtomicBool,
    told: Mutex<Vec<ToldRow>>,
    /// How much of its row each thread has played, as bits of a number.
    shares: Vec<AtomicU64>,
}

/// Rows that are being played.
#[derive(Debug)]
pub struct Rows(Option<Arc<Shared>>, Vec<ToldRow>);

impl Shared {
    fn tell(&self, told: ToldRow) {
        if let Ok(mut waiting) = self.told.lock() {
            waiting.push(told);
        }
    }

    /// Whether the next hour is to be played; waits as long as they rest.
    fn goes_on(&self) -> bool {
        while self.rests.load(Ordering::Relaxed) && !self.stop.load(Ordering::Relaxed) {
            threads::pause(REST);
        }
        !self.stop.load(Ordering::Relaxed)
    }

    /// Plays one row; nothing if it was told to stop.
    fn play(&self, row: u64, share: &AtomicU64) -> Result<Option<DoneRow>, String> {
        let run = self.experiment.row(row);
        let all = run.steps().max(1) as f64;
        let refuse = |error: &dyn std::fmt::Display| format!("row {row}: {error}");
        let mut playing = Playing::new(&run, self.order.fast).map_err(|error| refuse(&error))?;
        let played = playing.pass(&mut |steps| {
            share.store((steps as f64 / all).to_bits(), Ordering::Relaxed);
            self.goes_on()
        });
        let played = played.map_err(|error| refuse(&error))?;
        Ok(played.map(|played| DoneRow::of(&played)))
    }

    /// Plays rows as they are dealt, until there are none or it was told to stop.
    fn work(&self, share: &AtomicU64) {
        while self.goes_on() {
            let next = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(row) = self.order.rows.get(next) else {
                return;
            };
            let told = match self.play(*row, share) {
                Ok(None) => return,
                Ok(Some(done)) => ToldRow::Done(*row, done),
                Err(error) => {
                    self.stop.store(true, Ordering::Relaxed);
                    ToldRow::Broken(error)
                }
            };
            share.store(0, Ordering::Relaxed);
            self.tell(told);
        }
    }
}

impl Rows {
    /// Starts to play them. Half of the machine's cores play, the others are left to the window.
    #[must_use]
    pub fn start(order: RowsOrder) -> Self {
        let experiment = match Experiment::read(&order.text, "experiment.toml") {
            Ok(experiment) => experiment,
            Err(error) => return Self(None, vec![ToldRow::Broken(error.to_string())]),
        };
        let crew = (threads::cores() / 2).clamp(1, MOST_THREADS);
        let crew = crew.min(order.rows.len()).max(1);
        let shared = Arc::new(Shared {
            experiment,
            order,
            next: AtomicUsize::new(0),
            stop: AtomicBool::new(false),
            rests: AtomicBool::new(false),
            told: Mutex::new(Vec::new()),
            shares: (0..crew).map(|_| AtomicU64::new(0)).collect(),
        });
        for number in 0..crew {
            let own = Arc::clone(&shared);
            let started = threads::start(&format!("experiment {number}"), move || {
                if let Some(share) = own.shares.get(number) {
                    own.work(share);
                }
            });
            match started {
                Err(error) if number == 0 => shared.tell(ToldRow::Broken(error.to_string())),
                Err(_) => break,
                Ok(()) => {}
            }
        }
        Self(Some(shared), Vec::new())
    }

    /// What was told since the last time.
    pub fn take(&mut self) -> Vec<ToldRow> {
        let mut told = std::mem::take(&mut self.1);
        if let Some(shared) = &self.0 {
            if let Ok(mut waiting) = shared.told.lock() {
                told.append(&mut waiting);
            }
            let shares = shared.shares.iter();
            let under_way = shares.map(|share| f64::from_bits(share.load(Ordering::Relaxed)));
            told.push(ToldRow::UnderWay(under_way.sum()));
        }
        told
    }

    /// A rest, or its end; what is half played stays so.
    pub fn rest(&mut self, rests: bool) {
        if let Some(shared) = &self.0 {
            shared.rests.store(rests, Ordering::Relaxed);
        }
    }
}

impl Drop for Rows {
    fn drop(&mut self) {
        if let Some(shared) = &self.0 {
            shared.stop.store(true, Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::session::{SMALL, Session};

    /// Waits until something was told that fits.
    fn wait_for(rows: &mut Rows, mut fits: impl FnMut(&ToldRow) -> bool) {
        for _ in 0..4_000 {
            if rows.take().iter().any(&mut fits) {
                return;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("it was not told");
    }

    #[test]
    fn rows_played_beside_are_those_of_the_plan_and_all_of_them_come() {
        let mut session = Session::read(SMALL, "small").expect("an experiment");
        session.start();
        let mut rows = Rows::start(session.order());
        let mut done = Vec::new();
        wait_for(&mut rows, |told| {
            if let ToldRow::Done(row, found) = told {
                done.push((*row, found.clone()));
            }
            done.len() == 4
        });
        for (row, found) in done {
            let run = session.experiment().row(row);
            let plain = run.play(false, &mut |_| true).expect("it plays");
            assert_eq!(Some(found.values()), plain, "row {row}");
        }
    }

    #[test]
    fn rows_that_rest_play_nothing_and_dropped_ones_stop() {
        let long = SMALL.replace("days = 1\n", "days = 300\n");
        let mut session = Session::read(&long, "long").expect("an experiment");
        session.start();
        let mut rows = Rows::start(session.order());
        let mut share = 0.0;
        wait_for(
            &mut rows,
            |told| matches!(told, ToldRow::UnderWay(under_way) if *under_way > 0.0),
        );
        rows.rest(true);
        for _ in 0..3 {
            // What was begun ends, then nothing goes on.
            std::thread::sleep(Duration::from_millis(60));
            for told in rows.take() {
                if let ToldRow::UnderWay(under_way) = told {
                    share = under_way;
                }
            }
        }
        std::thread::sleep(Duration::from_millis(60));
        assert_eq!(rows.take(), [ToldRow::UnderWay(share)]);
        let shared = rows.0.clone().expect("threads");
        drop(rows);
        for _ in 0..2_000 {
            if Arc::strong_count(&shared) == 1 {
                return;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("a thread goes on");
    }
}
