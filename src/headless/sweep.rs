//! `stroma sweep`: plays the runs of an experiment side by side, keeps each one, and goes on where it was cut off.

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender};
use std::time::Duration;

use super::Outcome;
use super::args::SweepArgs;
use super::play::quoted;
use super::print::{say, tell};
use super::sweep_table::summary;
use crate::experiment::design::{self, Experiment, Value};
use crate::files::RequestError;
use crate::files::sweep::{About, Finished, Journal, Rows, Shard, finish};
use crate::platform::clock::Moment;
use crate::platform::names::{MOST_LETTERS, legal_name};
use crate::platform::stop::Stop;
use crate::platform::{disk, threads};

/// Longest file of an experiment that is read, bytes.
const MOST_BYTES: u64 = 1 << 20;
/// Most threads.
const MOST_JOBS: usize = 1024;
/// What the bar looks like.
const BAR: &str = "row {pos} of {len} {wide_bar} {eta} left";
/// Least time between two lines, where nobody watches a bar.
const BETWEEN_LINES: Duration = Duration::from_secs(10);

/// A row that was played, or why it could not be.
type Told = (u64, Result<Vec<Value>, String>);

/// An experiment with the text of its file.
fn open(what: &str) -> Result<(Experiment, String), RequestError> {
    if let Some(text) = design::text_of(what) {
        let experiment = Experiment::read(text, what).map_err(RequestError::from)?;
        return Ok((experiment, text.to_owned()));
    }
    let path = Path::new(what);
    let text = disk::read_at_most(path, MOST_BYTES).map_err(|error| {
        if disk::is_missing(&error) {
            RequestError(format!(
                "sweep: found '{what}', expected the file of an experiment or one of {}",
                design::NAMES.join(", ")
            ))
        } else {
            RequestError(format!("{what}: {error}"))
        }
    })?;
    let experiment = Experiment::read(&text, what).map_err(RequestError::from)?;
    Ok((experiment, text))
}

/// Prints the experiments that come with the program.
fn list() -> Result<(), RequestError> {
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    table.set_header(["experiment", "runs", "days", "question"]);
    for name in design::NAMES {
        let (experiment, _) = open(name)?;
        table.add_row([
            (*name).to_owned(),
            experiment.rows().to_string(),
            experiment.days().to_string(),
            experiment.question().to_owned(),
        ]);
    }
    say(&table.to_string());
    Ok(())
}

/// First and last row of `--only-rows A..B`.
fn stretch_of(text: &str, rows: u64) -> Result<(u64, u64), RequestError> {
    let numbers = text
        .split_once("..")
        .and_then(|(first, last)| Some((first.trim().parse().ok()?, last.trim().parse().ok()?)));
    match numbers {
        Some((first, last)) if first <= last && last < rows => Ok((first, last)),
        _ => Err(RequestError(format!(
            "--only-rows: found '{text}', expected FIRST..LAST within 0..{}",
            rows.saturating_sub(1)
        ))),
    }
}

/// The command that goes on with a sweep.
fn to_go_on(request: &SweepArgs, what: &str, folder: &Path) -> String {
    let mut command = format!(
        "stroma sweep {} --out {}",
        quoted(what),
        quoted(&folder.display().to_string())
    );
    if let Some(jobs) = request.jobs {
        command += &format!(" --jobs {jobs}");
    }
    if let Some(shard) = request.shard {
        command += &format!(" --shard {shard}");
    }
    if let Some(rows) = &request.only_rows {
        command += &format!(" --only-rows {rows}");
    }
    if request.fast {
        command += " --fast";
    }
    command
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
    experiment: &Experiment,
    request: &SweepArgs,
    rows: &[u64],
    journal: &mut Journal,
    stop: &Stop,
) -> Result<(), RequestError> {
    let jobs = request.jobs.unwrap_or_else(threads::cores).min(rows.len());
    let before = journal.rows().len() as u64;
    let mut progress = Progress::new(before, before + rows.len() as u64, request.quiet);
    let next = AtomicUsize::new(0);
    let halted = AtomicBool::new(false);
    let stopped = || stop.wished() || halted.load(Ordering::SeqCst);
    threads::crew(
        jobs,
        |to| play_rows(experiment, request.fast, rows, &next, &stopped, to),
        |from| {
            let kept = keep_rows(from, journal, experiment, &mut progress);
            halted.store(true, Ordering::SeqCst);
            kept
        },
    )
    .map_err(|error| RequestError(format!("sweep: no thread can be started: {error}")))?
}

/// `stroma sweep`.
pub(super) fn sweep(request: &SweepArgs) -> Result<Outcome, RequestError> {
    if request.list {
        return list().map(|()| Outcome::Done);
    }
    let what = request.experiment.as_deref().unwrap_or_default();
    let (experiment, text) = open(what)?;
    if let Some(jobs) = request.jobs
        && !(1..=MOST_JOBS).contains(&jobs)
    {
        return Err(RequestError(format!(
            "--jobs: found {jobs}, expected 1 to {MOST_JOBS}"
        )));
    }
    let only = request
        .only_rows
        .as_deref()
        .map(|text| stretch_of(text, experiment.rows()))
        .transpose()?;
    let shard = request.shard.unwrap_or(Shard::WHOLE);
    let folder = request.out.clone().unwrap_or_else(|| {
        let name = legal_name(experiment.name(), MOST_LETTERS);
        PathBuf::from(format!("sweep-{name}{}", shard.in_name()))
    });
    let about = About::of(&experiment, &text, request.fast, shard);
    let share = about.share();
    let mut journal = Journal::open(&folder, about, experiment.columns())?;
    let wanted = |row: &u64| only.is_none_or(|(first, last)| (first..=last).contains(row));
    let to_play: Vec<u64> = (0..experiment.rows())
        .filter(|row| shard.has(*row) && wanted(row) && !journal.rows().contains_key(row))
        .collect();
    let before = journal.rows().len();
    if before > 0 && !request.quiet {
        tell(&format!(
            "{}: {before} of {share} rows are there; going on with the others",
            folder.display()
        ));
    }
    let go_on = to_go_on(request, what, &folder);
    let stop = Stop::listen();
    if !to_play.is_empty()
        && let Err(error) = play_and_keep(&experiment, request, &to_play, &mut journal, &stop)
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
        return Ok(Outcome::Stopped);
    }
    let finished = if to_play.is_empty() {
        Finished::Before
    } else {
        Finished::Now
    };
    let (about, rows) = journal.close();
    write_and_tell(&folder, &about, &experiment, &rows, finished, request.quiet)
        .map_err(|error| RequestError(format!("{error}; all rows are kept; to go on: {go_on}")))?;
    if (rows.len() as u64) < share {
        tell(&format!(
            "{} of {share} rows are there; to play the others, give the command without --only-rows",
            rows.len()
        ));
    }
    Ok(Outcome::Done)
}

/// Writes the files of a sweep, and prints what came out and where it lies.
pub(super) fn write_and_tell(
    folder: &Path,
    about: &About,
    experiment: &Experiment,
    rows: &Rows,
    finished: Finished,
    quiet: bool,
) -> Result<(), RequestError> {
    let files = finish(folder, about, experiment, rows, finished)?;
    if !quiet {
        say(&format!("{}: {}", experiment.name(), experiment.question()));
        say(&summary(experiment.columns(), rows));
        say(&format!(
            "{} of {} rows; files: {}/{}",
            rows.len(),
            about.rows,
            folder.display(),
            files.join(" ")
        ));
        say("This is a model for teaching, not medical advice.");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_asked_for_by_their_first_and_last() {
        assert_eq!(stretch_of("0..9", 10), Ok((0, 9)));
        assert_eq!(stretch_of("3..3", 10), Ok((3, 3)));
        for wrong in ["", "3", "3..", "4..3", "0..10", "-1..3", "a..b"] {
            let refused = stretch_of(wrong, 10).expect_err(wrong).to_string();
            assert!(refused.contains("within 0..9"), "{refused}");
        }
    }
}
