//! Other rolls of the dice in the background: one thread, one pair of runs after the other, stopped when it is dropped.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use crate::experiment::replicates::{Pair, ROLLS, difference, seed_of};
use crate::platform::threads;
use crate::sim::Row;

/// Differences of a roll: quantity, day.
pub type Roll = Vec<Vec<f64>>;

/// Rolls that are being computed.
#[derive(Debug)]
pub struct Rolls {
    done: Arc<Mutex<Vec<Roll>>>,
    stop: Arc<AtomicBool>,
}

impl Rolls {
    /// Starts to compute them.
    #[must_use]
    pub fn start(pair: Pair, base: u64, read: Vec<fn(&Row) -> f64>) -> Self {
        let done = Arc::new(Mutex::new(Vec::new()));
        let stop = Arc::new(AtomicBool::new(false));
        let (into, stopped) = (Arc::clone(&done), Arc::clone(&stop));
        // Without a thread there are no rolls, and the plot says how many there are.
        let _ = threads::start("rolls", move || {
            for roll in 0..ROLLS {
                let go_on = || !stopped.load(Ordering::Relaxed);
                let Ok(Some(found)) = difference(&pair, seed_of(base, roll), &read, go_on) else {
                    return;
                };
                if let Ok(mut done) = into.lock() {
                    done.push(found);
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
