//! A simulation in a browser without threads: it works for a stint in every frame.

use std::sync::{Arc, Mutex};

use super::orders::{LiveState, Order, Told};
use super::snapshot::Snapshot;
use super::worker::Worker;
use crate::scenario::Scenario;
use crate::sim::{History, SimError};

/// A simulation that lives beside the window.
#[derive(Debug)]
pub struct Live(Mutex<Worker>);

impl Live {
    /// Starts with a simulation.
    ///
    /// # Errors
    /// A planned command of the scenario that cannot be carried out.
    pub fn new(scenario: Arc<Scenario>, seed: u64) -> Result<Self, SimError> {
        Worker::new(scenario, seed).map(|worker| Self(Mutex::new(worker)))
    }

    fn with<R>(&self, work: impl FnOnce(&mut Worker) -> R) -> R {
        // One thread has the worker, and a panic ends the page.
        let mut worker = self.0.lock().unwrap_or_else(|broken| broken.into_inner());
        work(&mut worker)
    }

    /// Works for a stint.
    pub fn pass(&self) {
        self.with(|worker| {
            worker.pass();
        });
    }

    fn told<R>(&self, read: impl FnOnce(&Told) -> R) -> R {
        self.with(|worker| read(worker.told()))
    }

    /// Gives an order.
    pub fn send(&self, order: Order) {
        self.with(|worker| worker.obey(order));
    }

    /// The newest snapshot.
    #[must_use]
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.told(|told| Arc::clone(&told.snapshot))
    }

    /// The newest snapshot of the control, if one is kept.
    #[must_use]
    pub fn twin(&self) -> Option<Arc<Snapshot>> {
        self.told(|told| told.twin.clone())
    }

    /// The line that was left by a branch.
    #[must_use]
    pub fn ghost(&self) -> Option<Arc<History>> {
        self.told(|told| told.ghost.clone())
    }

    /// How the worker stands.
    #[must_use]
    pub fn state(&self) -> LiveState {
        self.told(|told| told.state.clone())
    }

    /// Sentences about orders that were refused, each once.
    #[must_use]
    pub fn take_notes(&self) -> Vec<String> {
        self.with(Worker::take_notes)
    }
}
