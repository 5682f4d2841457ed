//! Other rolls of the dice in a browser: a worker of their own computes them, ended when they are done or dropped.

use std::sync::Mutex;

use super::wire::{courses_of_bytes, rolls_to_text};
pub use crate::experiment::replicates::Roll;
use crate::experiment::replicates::{Pair, ROLLS, differences};
use crate::platform::page;
use crate::sim::Row;

/// Rolls that are being computed.
#[derive(Debug)]
pub struct Rolls {
    /// The number of their worker; without one there are no rolls, and the plot says how many there are.
    worker: Option<u32>,
    read: Vec<fn(&Row) -> f64>,
    done: Mutex<Vec<Roll>>,
}

impl Rolls {
    /// Starts to compute them. `base` is the seed of the experiment, `read` what is compared.
    #[must_use]
    pub fn start(pair: Pair, base: u64, read: Vec<fn(&Row) -> f64>) -> Self {
        let text = rolls_to_text(&pair, base).ok();
        Self {
            worker: text.and_then(|text| page::begin_rolls(&text)),
            read,
            done: Mutex::new(Vec::new()),
        }
    }

    /// Takes what the worker has told, then looks at the rolls that are done.
    fn look<R>(&self, look: impl FnOnce(&Vec<Roll>) -> R) -> R {
        // One thread has it, and a panic ends the page.
        let mut done = self
            .done
            .lock()
            .unwrap_or_else(|broken| broken.into_inner());
        let told = self.worker.map(page::take_rolls).unwrap_or_default();
        let courses = told.iter().filter_map(|bytes| courses_of_bytes(bytes).ok());
        done.extend(courses.map(|courses| differences(&courses, &self.read)));
        if let Some(worker) = self.worker
            && !told.is_empty()
            && done.len() >= ROLLS
        {
            page::end_rolls(worker);
        }
        look(&done)
    }

    /// The rolls that are done.
    #[must_use]
    pub fn done(&self) -> Vec<Roll> {
        self.look(Clone::clone)
    }

    /// How many are done.
    #[must_use]
    pub fn count(&self) -> usize {
        self.look(Vec::len)
    }
}

impl Drop for Rolls {
    fn drop(&mut self) {
        if let Some(worker) = self.worker {
            page::end_rolls(worker);
        }
    }
}
