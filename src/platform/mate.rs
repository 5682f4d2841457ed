//! A second thread that lends a hand: it takes a piece of work if it comes to it in time, else the first does that, too. So two
//! are never slower than one for long, whoever else wants the cores; and nobody spins while waiting.

use std::sync::mpsc::channel;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use super::threads;

type Task = Box<dyn FnOnce() + Send>;

/// What lies between the two.
#[derive(Default)]
struct Slot {
    task: Option<Task>,
    ended: bool,
}

#[derive(Default)]
struct Between {
    slot: Mutex<Slot>,
    put: Condvar,
}

impl Between {
    fn slot(&self) -> MutexGuard<'_, Slot> {
        self.slot.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for work; none when there will be no more.
    fn next(&self) -> Option<Task> {
        let mut slot = self.slot();
        loop {
            if let Some(task) = slot.task.take() {
                return Some(task);
            }
            if slot.ended {
                return None;
            }
            slot = self.put.wait(slot).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// A second thread. It ends when this is dropped.
pub struct Mate(Arc<Between>);

impl std::fmt::Debug for Mate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Mate")
    }
}

impl Mate {
    /// Starts it.
    ///
    /// # Errors
    /// The machine has no threads left.
    pub fn start() -> std::io::Result<Self> {
        let between = Arc::new(Between::default());
        let theirs = Arc::clone(&between);
        threads::start("mate", move || {
            while let Some(task) = theirs.next() {
                task();
            }
        })?;
        Ok(Self(between))
    }

    /// Does `mine` here and `theirs` beside it, or after it if the other has not begun; returns what `theirs` gives. Nothing if
    /// it panicked there.
    pub fn beside<Given: Send + 'static>(
        &self,
        theirs: impl FnOnce() -> Given + Send + 'static,
        mine: impl FnOnce(),
    ) -> Option<Given> {
        let (give, given) = channel();
        self.0.slot().task = Some(Box::new(move || {
            // Whoever asked is still there.
            let _ = give.send(theirs());
        }));
        self.0.put.notify_one();
        mine();
        let left = self.0.slot().task.take();
        if let Some(task) = left {
            task();
        }
        given.recv().ok()
    }
}

impl Drop for Mate {
    fn drop(&mut self) {
        self.0.slot().ended = true;
        self.0.put.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_work_is_done_once_and_given_back() {
        let mate = Mate::start().expect("a thread");
        for k in 0..2_000u64 {
            let mut here = 0;
            let there = mate.beside(move || k * k, || here = k + 1);
            assert_eq!((there, here), (Some(k * k), k + 1));
        }
    }

    #[test]
    fn work_of_a_mate_that_is_busy_is_done_here() {
        let mate = Mate::start().expect("a thread");
        let (tell, told) = channel::<()>();
        // Nobody tells it to go on before the second piece is done.
        mate.0.slot().task = Some(Box::new(move || {
            let _ = told.recv();
        }));
        mate.0.put.notify_one();
        while mate.0.slot().task.is_some() {
            threads::pause(std::time::Duration::from_millis(1));
        }
        let here = std::thread::current().id();
        let there = mate.beside(|| std::thread::current().id(), || ());
        assert_eq!(there, Some(here));
        drop(tell);
    }
}
