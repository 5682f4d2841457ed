//! A simulation in a browser: a worker of the page works on it, and tells what there is to see; where the page has none, it
//! works for a stint in every frame.

use std::sync::{Arc, Mutex};

use super::orders::{LiveState, Order, Told};
use super::snapshot::Snapshot;
use super::wire::{order_to_text, unpack};
use super::worker::Worker;
use crate::platform::page;
use crate::scenario::Scenario;
use crate::sim::{History, SimError};

/// Where it works.
#[derive(Debug)]
enum Place {
    /// In a worker of the page; this is what it has told so far.
    Beside(Told),
    /// Here, between frames.
    Here(Box<Worker>),
}

/// A simulation that lives beside the window.
#[derive(Debug)]
pub struct Live(Mutex<Place>);

impl Live {
    /// Starts with a simulation.
    ///
    /// # Errors
    /// A planned command of the scenario that cannot be carried out.
    pub fn new(scenario: Arc<Scenario>, seed: u64) -> Result<Self, SimError> {
        let worker = Worker::new(Arc::clone(&scenario), seed)?;
        let first = order_to_text(&Order::Load { scenario, seed });
        let place = if first.is_ok_and(|first| page::begin_beside(&first)) {
            Place::Beside(worker.told().clone())
        } else {
            Place::Here(Box::new(worker))
        };
        Ok(Self(Mutex::new(place)))
    }

    fn with<R>(&self, work: impl FnOnce(&mut Place) -> R) -> R {
        // One thread has it, and a panic ends the page.
        let mut place = self.0.lock().unwrap_or_else(|broken| broken.into_inner());
        work(&mut place)
    }

    /// Takes what the worker has told since the last frame, or works for a stint.
    pub fn pass(&self) {
        self.with(|place| match place {
            Place::Here(worker) => {
                worker.pass();
            }
            Place::Beside(told) => {
                for bytes in page::take_told() {
                    if let Err(error) = unpack(&bytes, told) {
                        told.notes.push(error);
                    }
                    page::ready_for_more();
                }
            }
        });
    }

    fn told<R>(&self, read: impl FnOnce(&Told) -> R) -> R {
        self.with(|place| match place {
            Place::Here(worker) => read(worker.told()),
            Place::Beside(told) => read(told),
        })
    }

    /// Gives an order.
    pub fn send(&self, order: Order) {
        self.with(|place| match place {
            Place::Here(worker) => worker.obey(order),
            Place::Beside(told) => match order_to_text(&order) {
                Ok(text) => page::order(&text),
                Err(error) => told.notes.push(error),
            },
        });
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
        self.with(|place| match place {
            Place::Here(worker) => worker.take_notes(),
            Place::Beside(told) => std::mem::take(&mut told.notes),
        })
    }
}
