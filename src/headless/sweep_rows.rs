//! Plays the rows of an experiment that a journal lacks, side by side, and keeps each one.

use std::io::IsTerminal as _;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender};
use std::time::Duration;

use super::print::tell;
use crate::experiment::design::{Experiment, Value};
use crate::files::RequestError;
use crate::files::sweep::{About, Finished, Journal, Rows, Shard};
use crate::platform::append::Growing;
use crate::platform::clock::Moment;
use crate::platform::stop::Stop;
use crate::platform::threads;

/// Most threads.
const MOST_JOBS: usize = 1024;
/// What the bar looks like.
const BAR: &str = "row {pos} of {len} {wide_bar} {eta} left";
/// Least time between two lines, where nobody watches a bar.
const BETWEEN_LINES: Duration = Duration::from_secs(10);

/// A row that was played, or why it could not be.
type Told = (u64, Result<Vec<Value>, String>);

/// Refuses a number of threads that cannot be.
pub(super) fn check_jobs(jobs: Option<usize>) -> Result<(), RequestError> {
    match jobs {
        Some(jobs) if !(1..=MOST_JOBS).contains(&jobs) => Err(RequestError(format!(
            "--jobs: found {jobs}, expected 1 to {MOST_JOBS}"
        ))),
        _ => Ok(()),
    }
}

/// What is to be played, and where it is kept.
#[derive(Debug)]
pub(super) struct Sweep<'a> {
    /// The experiment.
    pub(super) experiment: &'a Experiment,
    /// Its file.
    pub(super) text: &'a str,
    /// Whether the joint without space is played.
    pub(super) fast: bool,
    /// Runs at the same time.
    pub(super) jobs: Option<usize>,
    /// Which share of the rows.
    pub(super) shard: Shard,
    /// First and last row, if not all of the share.
    pub(super) only: Option<(u64, u64)>,
    /// Folder of the journal.
    pub(super) folder: &'a Path,
    /// Whether nothing is told.
    pub(super) quiet: bool,
    /// The command that goes on with it.
    pub(super) go_on: &'a str,
}

/// What was kept.
#[derive(Debug)]
pub(super) struct Kept {
    /// What the sweep is.
    pub(super) about: About,
    /// Its rows.
    pub(super) rows: Rows,
    /// Whether some of them came now.
    pub(super) finished: Finished,
    /// By which its folder is held.
    pub(super) held: Growing,
}

/// How far a sweep is, told on the standard error.
struct Progress {
    bar: Option<indicatif::ProgressBar>,
    quiet: bool,
    begin: Moment,
    told: Moment,
    before: u64,
    all: u64,
}

impl Progress {
    fn new(before: u64, all: u64, quiet: bool) -> Self {
        let watched = !quiet && std::io::stderr().is_terminal();
        let bar = watched.then(|| {
            let bar = indicatif::ProgressBar::new(all);
            if let Ok(style) = indicatif::ProgressStyle::with_template(BAR) {
                bar.set_style(style);
            }
            bar.set_position(before);
            bar.reset_eta();
            bar
        });
        Self {
            bar,
            quiet,
            begin: Moment::now(),
            told: Moment::now(),
            before,
            all,
        }
    }

    /// So many rows are done, with those that were there before.
    fn at(&mut self, done: u64) {
        if let Some(bar) = &self.bar {
            bar.set_position(done);
        } else if !self.quiet && self.told.elapsed() >= BETWEEN_LINES {
            self.told = Moment::now();
            let played = done.saturating_sub(self.before).max(1) as f64;
            let left = self.all.saturating_sub(done) as f64;
            let seconds = self.begin.elapsed().as_secs_f64() / played * left;
            tell(&format!("row {done} of {}, {seconds:.0} s left", self.all));
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// Plays rows one after the other as they are dealt, until there are none or somebody wishes to stop.
fn play_rows(
    experiment: &Experiment,
    fast: bool,
    rows: &[u64],
    next: &AtomicUsize,
    stopped: &dyn Fn() -> bool,
    to: &Sender<Told>,
) {
    while !stopped() {
        let Some(row) = rows.get(next.fetch_add(1, Ordering::SeqCst)) else {
            return;
        };
        let run = experiment.row(*row);
        let told = match run.play(fast, &mut |_| !stopped()) {
            Ok(None) => return,
            Ok(Some(measured)) => {
                let mut values = run.given();
                values.extend(measured);
                Ok(values)
            }
            Err(error) => Err(format!(
                "row {row} (condition {}, replicate {}): {error}",
                run.condition, run.replicate
            )),
        };
        if to.send((*row, told)).is_err() {
            return;
        }
    }
}

/// Keeps the rows that come in, as many at once as are there. The first thing that goes wrong ends it.
fn keep_rows(
    from: &Receiver<Told>,
    journal: &mut Journal,
    experiment: &Experiment,
    progress: &mut Progress,
) -> Result<(), RequestError> {
    while let Ok(first) = from.recv() {
        let mut done = Vec::new();
        let mut wrong = Ok(());
        for (row, told) in std::iter::once(first).chain(from.try_iter()) {
            match told {
                Ok(values) => done.push((row, values)),
                Err(error) => wrong = Err(RequestError(error)),
            }
        }
        journal.keep(done, experiment.columns())?;
        progress.at(journal.rows().len() as u64);
        wrong?;
    }
    Ok(())
}

/// Plays what is to be played and keeps it.
fn play_and_keep(
    sweep: &Sweep<'_>,
    rows: &[u64],
    journal: &mut Journal,
    stop: &Stop,
) -> Result<(), RequestError> {
    let experiment = sweep.experiment;
    let jobs = sweep.jobs.unwrap_or_else(threads::cores).min(rows.len());
    let before = journal.rows().len() as u64;
    let mut progress = Progress::new(before, before + rows.len() as u64, sweep.quiet);
    let next = AtomicUsize::new(0);
    let halted = AtomicBool::new(false);
    let stopped = || stop.wished() || halted.load(Ordering::SeqCst);
    threads::crew(
        jobs,
        |to| play_rows(experiment, sweep.fast, rows, &next, &stopped, to),
        |from| {
            let kept = keep_rows(from, journal, experiment, &mut progress);
            halted.store(true, Ordering::SeqCst);
            kept
        },
    )
    .map_err(|error| RequestError(format!("sweep: no thread can be started: {error}")))?
}

/// Plays what is missing and keeps it; nothing if somebody stopped it.
pub(super) fn play_missing(sweep: &Sweep<'_>) -> Result<Option<Kept>, RequestError> {
    let (experiment, folder, go_on) = (sweep.experiment, sweep.folder, sweep.go_on);
    let about = About::of(experiment, sweep.text, sweep.fast, sweep.shard);
    let share = about.share();
    let mut journal = Journal::open(folder, about, experiment.columns())?;
    let wanted = |row: &u64| {
        let only = sweep.only;
        only.is_none_or(|(first, last)| (first..=last).contains(row))
    };
    let to_play: Vec<u64> = (0..experiment.rows())
        .filter(|row| sweep.shard.has(*row) && wanted(row) && !journal.rows().contains_key(row))
        .collect();
    let before = journal.rows().len();
    if before > 0 && !sweep.quiet {
        let then = if to_play.is_empty() {
            ", all that were asked for: nothing is played"
        } else {
            "; going on with the others"
        };
        tell(&format!(
            "{}: {before} of {share} rows are there{then}",
            folder.display()
        ));
    }
    let stop = Stop::listen();
    if !to_play.is_empty()
        && let Err(error) = play_and_keep(sweep, &to_play, &mut journal, &stop)
    {
        return Err(RequestError(format!(
            "{error}; {} of {share} rows are kept; to go on once that is put right: {go_on}",
            journal.rows().len()
        )));
    }
    let done = journal.rows().len();
    if done < before + to_play.len() {
        tell(&format!(
            "stopped; {done} of {share} rows are kept in {}; to go on: {go_on}",
            folder.display()
        ));
        return Ok(None);
    }
    let finished = if to_play.is_empty() {
        Finished::Before
    } else {
        Finished::Now
    };
    let (about, rows, held) = journal.close();
    Ok(Some(Kept {
        about,
        rows,
        finished,
        held,
    }))
}
