//! Other rolls of the dice in the background: one thread, one pair of runs after the other, stopped when it is dropped.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

pub use crate::experiment::replicates::Roll;
use crate::experiment::replicates::{Pair, Replicates, differences};
use crate::platform::threads;
use crate::sim::Row;

/// Rolls that are being computed.
#[derive(Debug)]
pub struct Rolls {
    done: Arc<Mutex<Vec<Roll>>>,
    stop: Arc<AtomicBool>,
}

impl Rolls {
    /// Starts to compute them. `base` is the seed of the experiment, `read` what is compared.
    #[must_use]
    pub fn start(pair: Pair, base: u64, read: Vec<fn(&Row) -> f64>) -> Self {
        let done = Arc::new(Mutex::new(Vec::new()));
        let stop = Arc::new(AtomicBool::new(false));
        let (into, stopped) = (Arc::clone(&done), Arc::clone(&stop));
        // Without a thread there are no rolls, and the plot says how many there are.
        let _ = threads::start("rolls", move || {
            let mut work = Replicates::new(pair, base);
            while let Some(courses) = work.pass(|| !stopped.load(Ordering::Relaxed)) {
                if let Ok(mut done) = into.lock() {
                    done.push(differences(&courses, &read));
                }
            }
        });
        Self { done, stop }
    }

    /// The rolls that are done.
    #[must_use]
    pub fn done(&self) -> Vec<Roll> {
        self.done
            .lock()
            .map(|done| done.clone())
            .unwrap_or_default()
    }

    /// How many are done.
    #[must_use]
    pub fn count(&self) -> usize {
        self.done.lock().map_or(0, |done| done.len())
    }
}

impl Drop for Rolls {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Scenario;

    #[test]
    fn rolls_that_are_dropped_stop_before_they_are_done() {
        let dish = Arc::new(Scenario::built_in("dish-renewal").expect("a scenario"));
        let pair = Pair {
            run: Arc::clone(&dish),
            acts: Vec::new(),
            twin: dish,
            twin_acts: Vec::new(),
            // More than any machine plays while it is waited for.
            days: 1_000_000,
        };
        let rolls = Rolls::start(pair, 11, vec![|row| row.stem_drawn]);
        let kept = Arc::clone(&rolls.done);
        std::thread::sleep(std::time::Duration::from_millis(50));
        assert_eq!(Arc::strong_count(&kept), 3);
        drop(rolls);
        for _ in 0..2_000 {
            if Arc::strong_count(&kept) == 1 {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        panic!("the thread goes on");
    }
}
