//! The command line: what was asked, done without a window. Exit codes: 0 done, 1 a check failed, 2 the request was wrong.

mod args;
mod bench;
mod output;
mod run;
mod validate;

use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;

use crate::scenario::{Scenario, ScenarioFile};
use args::{Args, Command};

/// Why a request could not be carried out. One sentence for a person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct RequestError(pub String);

impl RequestError {
    /// An error from anything that can say what is wrong.
    pub fn from(error: impl std::fmt::Display) -> Self {
        Self(error.to_string())
    }
}

/// Writes a line to the standard output; a closed pipe is not an error.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Writes a line to the standard error; a closed pipe is not an error.
pub(crate) fn tell(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Reads the arguments (the first is the program) and does what they ask.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args = match Args::try_parse_from(arguments) {
        Ok(args) => args,
        Err(error) => {
            // Help and version go to the standard output and are no error.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    match dispatch(args) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            tell(&format!("stroma: {error}"));
            ExitCode::from(2)
        }
    }
}

fn dispatch(args: Args) -> Result<bool, RequestError> {
    match args.command {
        None => default_action(),
        Some(Command::Run(request)) => run::run(&request).map(|()| true),
        Some(Command::Replay(request)) => run::replay(&request),
        Some(Command::List) => {
            list();
            Ok(true)
        }
        Some(Command::Schema) => {
            let schema = schemars::schema_for!(ScenarioFile);
            say(&serde_json::to_string_pretty(&schema).map_err(RequestError::from)?);
            Ok(true)
        }
        Some(Command::Validate(request)) => Ok(validate::validate(request.json)),
        Some(Command::Bench(request)) => bench::bench(&request).map(|()| true),
        Some(Command::Picture(request)) => picture(&request).map(|()| true),
    }
}

#[cfg(feature = "gui")]
fn default_action() -> Result<bool, RequestError> {
    window::open().map(|()| true)
}

#[cfg(not(feature = "gui"))]
fn default_action() -> Result<bool, RequestError> {
    tell(
        "This build of Stroma has no window; it runs its default scenario and writes the results to stroma-out.",
    );
    run::run_default().map(|_| true)
}

#[cfg(feature = "gui")]
fn picture(request: &args::PictureArgs) -> Result<(), RequestError> {
    window::picture(request)
}

#[cfg(not(feature = "gui"))]
fn picture(_: &args::PictureArgs) -> Result<(), RequestError> {
    Err(RequestError(
        "this build of Stroma draws no pictures; build it with the feature gui".to_owned(),
    ))
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
