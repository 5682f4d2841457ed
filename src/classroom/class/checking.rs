//! Rows that are run again while something else goes on: on threads of their own, or a little at a time where there are none.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use super::picture::Picture;
use super::verdict::Verdict;
use super::verify::{Again, Job};
use crate::platform::threads;

/// Most threads: something is left for the picture.
const MOST_THREADS: usize = 2;

/// What is still to be played, and what was found: each run with the place of its picture.
#[derive(Debug, Default)]
struct Work {
    /// The last one is next.
    waiting: Vec<(usize, Job)>,
    found: Vec<(usize, Job, Verdict)>,
}

/// The next run.
fn next(work: &Mutex<Work>) -> Option<(usize, Job)> {
    work.lock().ok()?.waiting.pop()
}

/// Keeps what a run showed.
fn keep(work: &Mutex<Work>, place: usize, job: Job, verdict: Verdict) {
    if let Ok(mut work) = work.lock() {
        work.found.push((place, job, verdict));
    }
}

/// Plays runs until there are no more, or until it is to stop.
fn play_all(work: &Mutex<Work>, stop: &AtomicBool) {
    while let Some((place, job)) = next(work) {
        let verdict = match Again::new(&job.row) {
            Ok(mut again) => again.pass(&job.row, &job.columns, || !stop.load(Ordering::Relaxed)),
            Err(why) => Some(Verdict::CannotRun(why)),
        };
        let Some(verdict) = verdict else {
            return;
        };
        keep(work, place, job, verdict);
    }
}

/// Rows that are run again. Dropped, it stops.
#[derive(Debug)]
pub struct Checking {
    /// How many runs there are.
    runs: usize,
    work: Arc<Mutex<Work>>,
    stop: Arc<AtomicBool>,
    /// Whether threads play them.
    beside: bool,
    /// The run that is played here where there are none.
    here: Option<(usize, Job, Again)>,
}

impl Checking {
    /// Starts to run the rows of some pictures again.
    #[must_use]
    pub fn start<'a>(pictures: impl Iterator<Item = &'a Picture>) -> Self {
        let mut waiting: Vec<(usize, Job)> = pictures
            .enumerate()
            .flat_map(|(place, picture)| picture.jobs().into_iter().map(move |job| (place, job)))
            .collect();
        waiting.reverse();
        let runs = waiting.len();
        let work = Arc::new(Mutex::new(Work {
            waiting,
            found: Vec::new(),
        }));
        let stop = Arc::new(AtomicBool::new(false));
        let mut beside = false;
        for _ in 0..MOST_THREADS.min(runs) {
            let (work, stop) = (Arc::clone(&work), Arc::clone(&stop));
            beside |= threads::start("class", move || play_all(&work, &stop)).is_ok();
        }
        Self {
            runs,
            work,
            stop,
            beside,
            here: None,
        }
    }

    /// Plays on here, where there are no threads, as long as `go_on` says; it is asked before every hour.
    pub fn pass(&mut self, mut go_on: impl FnMut() -> bool) {
        while !self.beside && go_on() {
            let (place, job, mut again) = match self.here.take() {
                Some(here) => here,
                None => {
                    let Some((place, job)) = next(&self.work) else {
                        return;
                    };
                    match Again::new(&job.row) {
                        Ok(again) => (place, job, again),
                        Err(why) => {
                            keep(&self.work, place, job, Verdict::CannotRun(why));
                            continue;
                        }
                    }
                }
            };
            match again.pass(&job.row, &job.columns, &mut go_on) {
                Some(verdict) => keep(&self.work, place, job, verdict),
                None => self.here = Some((place, job, again)),
            }
        }
    }

    /// How many runs were played, and how many there are.
    #[must_use]
    pub fn played(&self) -> [usize; 2] {
        let found = self.work.lock().map_or(0, |work| work.found.len());
        [found, self.runs]
    }

    /// Tells the pictures, in the order in which they came, what their runs showed.
    pub fn tell<'a>(&self, pictures: impl Iterator<Item = &'a mut Picture>) {
        let Ok(work) = self.work.lock() else {
            return;
        };
        for (place, picture) in pictures.enumerate() {
            for (_, job, verdict) in work.found.iter().filter(|(of, ..)| *of == place) {
                picture.judge(job, verdict);
            }
        }
    }
}

impl Drop for Checking {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}
