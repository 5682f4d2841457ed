//! `stroma sweep`: which experiment, which of its rows and where; and what is written and told of it at the end.

use std::path::{Path, PathBuf};

use super::Outcome;
use super::args::{ReportArgs, SweepArgs};
use super::experiment_file::text_of;
use super::play::quoted;
use super::print::{say, tell};
use super::sweep_rows::{Sweep, check_jobs, play_missing};
use super::sweep_table::summary;
use crate::experiment::design::{self, Experiment};
use crate::experiment::trial::Scatter;
use crate::files::sweep::{
    About, Finished, Letters, MOST_REPORTED, Made, Rows, Shard, Told, finish,
};
use crate::files::{RequestError, write_whole};
use crate::platform::append::Growing;
use crate::platform::names::{MOST_LETTERS, legal_name};
use crate::text;

/// An experiment with the text of its file.
fn open(what: &str) -> Result<(Experiment, String), RequestError> {
    let text = text_of("sweep", "an experiment", what)?;
    let experiment = Experiment::read(&text, what).map_err(|error| RequestError(error.said()))?;
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
    if let Some(jobs) = request.rows.jobs {
        command += &format!(" --jobs {jobs}");
    }
    if let Some(shard) = request.shard {
        command += &format!(" --shard {shard}");
    }
    if let Some(rows) = &request.only_rows {
        command += &format!(" --only-rows {rows}");
    }
    if request.rows.fast {
        command += " --fast";
    }
    let asked = &request.report;
    if let Some(path) = &asked.report {
        command += &format!(" --report {}", quoted(&path.display().to_string()));
    }
    if let Some(language) = &asked.language {
        command += &format!(" --language {language}");
    }
    if asked.unblind {
        command += " --unblind";
    }
    command
}

/// `stroma sweep`.
pub(super) fn sweep(request: &SweepArgs) -> Result<Outcome, RequestError> {
    if request.list {
        return list().map(|()| Outcome::Done);
    }
    request.report.check()?;
    check_jobs(request.rows.jobs)?;
    let what = request.experiment.as_deref().unwrap_or_default();
    let (experiment, text) = open(what)?;
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
    let go_on = to_go_on(request, what, &folder);
    let sweep = Sweep {
        experiment: &experiment,
        text: &text,
        fast: request.rows.fast,
        jobs: request.rows.jobs,
        shard,
        only,
        folder: &folder,
        quiet: request.quiet,
        go_on: &go_on,
    };
    let Some(kept) = play_missing(&sweep)? else {
        return Ok(Outcome::Stopped);
    };
    let (about, rows) = (kept.about, kept.rows);
    let share = about.share();
    let ending = Ending {
        held: kept.held,
        made: Made::of_file("Sweep", request.rows.fast),
        finished: kept.finished,
        quiet: request.quiet,
        scatter: Scatter::default(),
        report: &request.report,
    };
    write_and_tell(&folder, &about, &experiment, &rows, ending)
        .map_err(|error| RequestError(format!("{error}; all rows are kept; to go on: {go_on}")))?;
    if (rows.len() as u64) < share {
        tell(&format!(
            "{} of {share} rows are there; to play the others, give the command without --only-rows",
            rows.len()
        ));
    }
    Ok(Outcome::Done)
}

/// How a sweep is told of at its end.
#[derive(Debug)]
pub(super) struct Ending<'a> {
    /// By which its folder is held.
    pub(super) held: Growing,
    /// By which command it came about.
    pub(super) made: Made,
    /// Whether rows came.
    pub(super) finished: Finished,
    /// Whether nothing is printed.
    pub(super) quiet: bool,
    /// How people of a trial tell what they feel, for its report.
    pub(super) scatter: Scatter,
    /// The report that is asked for.
    pub(super) report: &'a ReportArgs,
}

impl ReportArgs {
    /// Refuses a language that is not there.
    pub(super) fn check(&self) -> Result<(), RequestError> {
        let known = text::languages();
        match &self.language {
            Some(language) if !known.contains(language) => Err(RequestError(format!(
                "--language: found '{language}', expected one of {}",
                known.join(", ")
            ))),
            _ => Ok(()),
        }
    }

    /// Whether the letters of a blind experiment are opened.
    fn letters(&self) -> Letters {
        if self.unblind {
            Letters::Opened
        } else {
            Letters::Sealed
        }
    }
}

/// Which letter is which arm, or how one finds out; nothing where the experiment hides nothing.
fn arms_in_words(experiment: &Experiment, letters: Letters) -> Option<String> {
    if !experiment.blind() {
        return None;
    }
    if letters == Letters::Sealed {
        let how = "blind: the same command with --unblind tells which letter is which arm";
        return Some(how.to_owned());
    }
    let arms = experiment.arms().into_iter();
    let arms: Vec<String> = arms
        .map(|(label, name)| format!("{label} = {name}"))
        .collect();
    Some(format!("unblinded: {}", arms.join(", ")))
}

/// Writes the files of a sweep, and prints what came out and where it lies.
pub(super) fn write_and_tell(
    folder: &Path,
    about: &About,
    experiment: &Experiment,
    rows: &Rows,
    ending: Ending<'_>,
) -> Result<(), RequestError> {
    let letters = ending.report.letters();
    let (held, made, finished) = (ending.held, &ending.made, ending.finished);
    let told = Told::of(about, experiment, rows, letters, ending.scatter);
    let files = finish(
        folder,
        held,
        about,
        made,
        experiment,
        rows,
        finished,
        told.as_ref(),
    )?;
    if !ending.quiet {
        say(&format!("{}: {}", experiment.name(), experiment.question()));
        if about.fast {
            say(&format!("Played with {}.", about.model()));
        }
        say(&summary(experiment.columns(), rows, about.fast));
        say(&format!(
            "{} of {} rows; files: {}/{}",
            rows.len(),
            about.rows,
            folder.display(),
            files.join(" ")
        ));
        if let Some(arms) = arms_in_words(experiment, letters) {
            say(&arms);
        }
        say("This is a model for teaching, not medical advice.");
    }
    if about.rows > MOST_REPORTED {
        let rows = about.rows;
        tell(&format!(
            "no report: {rows} rows are more than {MOST_REPORTED}, too many for a page; work with the table"
        ));
    } else if let (Some(told), Some(path)) = (&told, &ending.report.report) {
        let page = told.page(ending.report.language.as_deref().unwrap_or("en"));
        write_whole(path, |to| to.write_all(page.as_bytes()))?;
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
