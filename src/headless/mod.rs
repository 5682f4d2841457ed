//! The command line: what was asked, done without a window. Exit codes: 0 done, 1 a check failed, 2 the request was wrong.

mod args;
mod bench;
mod front;
mod fuzz;
mod print;
mod rules;
mod run;
mod validate;
mod why;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser as _;

use crate::files::RequestError;
use crate::scenario::{Scenario, ScenarioFile};
pub use args::PictureArgs;
use args::{Args, Command};
pub use front::{Front, run_without_window};
use print::say;
pub(crate) use print::tell;

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
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            tell(&format!("stroma: {error}"));
            ExitCode::from(2)
        }
    }
}

fn dispatch(args: Args, front: Front) -> Result<bool, RequestError> {
    match args.command {
        None => (front.window)().map(|()| true),
        Some(Command::Run(request)) => run::run(&request).map(|()| true),
        Some(Command::Replay(request)) => run::replay(&request),
        Some(Command::List(request)) if request.names => {
            say(&Scenario::NAMES.join("\n"));
            Ok(true)
        }
        Some(Command::List(_)) => {
            list();
            Ok(true)
        }
        Some(Command::Rules(request)) => rules::rules(&request).map(|()| true),
        Some(Command::Schema) => {
            let schema = schemars::schema_for!(ScenarioFile);
            say(&serde_json::to_string_pretty(&schema).map_err(RequestError::from)?);
            Ok(true)
        }
        Some(Command::Validate(request)) => Ok(validate::validate(request.json)),
        Some(Command::Fuzz(request)) => fuzz::fuzz(&request),
        Some(Command::Bench(request)) => bench::bench(&request).map(|()| true),
        Some(Command::Why(request)) => why::why(&request).map(|()| true),
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
