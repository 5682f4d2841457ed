//! The command line: what was asked, done without a window. Exit codes: 0 done, 1 a check failed, 2 the request was
//! wrong, 130 stopped from the keyboard.

mod args;
mod asked;
mod bench;
mod class;
mod experiment_file;
mod export;
mod fast;
mod front;
mod fuzz;
mod lesson;
mod merge;
mod play;
mod print;
mod progress;
mod ranking_table;
mod replay;
mod rules;
mod run;
mod sensitivity;
mod summary;
mod sweep;
mod sweep_rows;
mod sweep_table;
mod talk;
mod trial;
mod validate;
mod why;
mod words;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser as _;

use crate::experiment::design::ExperimentFile;
use crate::files::RequestError;
use crate::platform::stop::STOPPED;
use crate::scenario::{Scenario, ScenarioFile};
use args::{Args, Command};
pub use args::{FilmArgs, PictureArgs, ShownArgs};
pub use front::{Front, run_without_window};
use play::Played;
use print::say;
pub(crate) use print::tell;
pub use progress::{Progress, read_progress};

/// Reads the arguments (the first is the program) and does what they ask.
pub fn main(arguments: impl IntoIterator<Item = OsString>, front: Front) -> ExitCode {
    let args = match Args::try_parse_from(arguments) {
        Ok(args) => args,
        Err(error) => {
            // Help and version go to the standard output and are no error.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    match dispatch(args, front) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Failed) => ExitCode::from(1),
        Ok(Outcome::Stopped) => ExitCode::from(u8::try_from(STOPPED).unwrap_or(1)),
        Err(error) => {
            tell(&format!("stroma: {error}"));
            ExitCode::from(2)
        }
    }
}

/// How a request ended that was carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// It is done.
    Done,
    /// It is done, and what was to be checked does not hold.
    Failed,
    /// Somebody stopped it.
    Stopped,
}

impl From<bool> for Outcome {
    fn from(holds: bool) -> Self {
        if holds { Self::Done } else { Self::Failed }
    }
}

impl From<Played> for Outcome {
    fn from(played: Played) -> Self {
        match played {
            Played::Whole => Self::Done,
            Played::Stopped => Self::Stopped,
        }
    }
}

fn dispatch(args: Args, front: Front) -> Result<Outcome, RequestError> {
    match args.command {
        Some(Command::Run(request)) => run::run(&request).map(Outcome::from),
        Some(Command::Replay(request)) => replay::replay(&request),
        Some(Command::Export(request)) => export::export(&request),
        Some(Command::Sweep(request)) => sweep::sweep(&request),
        Some(Command::Sensitivity(request)) => sensitivity::sensitivity(&request),
        Some(Command::Trial(request)) => trial::trial(&request),
        Some(Command::Film(request)) => Ok(if (front.film)(&request)? {
            Outcome::Done
        } else {
            Outcome::Stopped
        }),
        command => check_or_print(command, front).map(Outcome::from),
    }
}

/// The other commands; whether what was to be checked holds.
fn check_or_print(command: Option<Command>, front: Front) -> Result<bool, RequestError> {
    match command {
        None => (front.window)(&[]).map(|()| true),
        Some(Command::Open(request)) => (front.window)(&request.what).map(|()| true),
        Some(
            Command::Run(_)
            | Command::Export(_)
            | Command::Replay(_)
            | Command::Film(_)
            | Command::Sweep(_)
            | Command::Sensitivity(_)
            | Command::Trial(_),
        ) => Ok(true),
        Some(Command::Merge(request)) => merge::merge(&request).map(|()| true),
        Some(Command::List(request)) if request.names => {
            say(&Scenario::NAMES.join("\n"));
            Ok(true)
        }
        Some(Command::List(_)) => {
            list();
            Ok(true)
        }
        Some(Command::Rules(request)) => rules::rules(&request).map(|()| true),
        Some(Command::Schema(request)) => {
            let schema = if request.of == "experiment" {
                schemars::schema_for!(ExperimentFile)
            } else {
                schemars::schema_for!(ScenarioFile)
            };
            say(&serde_json::to_string_pretty(&schema).map_err(RequestError::from)?);
            Ok(true)
        }
        Some(Command::Validate(request)) => Ok(validate::validate(request.json)),
        Some(Command::Fuzz(request)) => fuzz::fuzz(&request),
        Some(Command::Bench(request)) => bench::bench(&request),
        Some(Command::Class(request)) => class::class(&request),
        Some(Command::Lesson(request)) => lesson::lesson(&request, front),
        Some(Command::Talk(request)) => talk::talk(&request),
        Some(Command::Why(request)) => why::why(&request).map(|()| true),
        Some(Command::Words(request)) => words::words(&request),
        Some(Command::Picture(request)) => (front.picture)(&request).map(|()| true),
    }
}

fn list() {
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    table.set_header(["scenario", "days", "question"]);
    for name in Scenario::NAMES {
        if let Ok(scenario) = Scenario::built_in(name) {
            table.add_row([
                (*name).to_owned(),
                scenario.days.to_string(),
                scenario.question,
            ]);
        }
    }
    say(&table.to_string());
}
