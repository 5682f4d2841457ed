//! The command line: what was asked, done without a window. Exit codes: 0 done, 1 a check failed, 2 the request was wrong.

mod args;
mod bench;
mod fuzz;
mod output;
mod run;
mod validate;
mod why;

use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;

use crate::scenario::rules::rules_csv;
use crate::scenario::{Parameters, Scenario, ScenarioFile};
pub use args::PictureArgs;
use args::{Args, Command};
#[cfg(feature = "gui")]
pub(crate) use run::{
    DEFAULT_FOLDER, DEFAULT_SCENARIO, free_path, open_file, save_snapshot, save_text,
};

/// The clock on the wall, for what is printed about speed.
#[expect(
    clippy::disallowed_methods,
    reason = "how long a run takes is printed; the simulation never sees it"
)]
fn now() -> std::time::Instant {
    std::time::Instant::now()
}

/// A file without a name yet in a folder. When it gets its name, it may be read by whom the system says, not only by its owner.
pub(crate) fn new_file(folder: &std::path::Path) -> std::io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

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

/// What only a build with a window can do. The command line calls it and knows nothing more of it.
#[derive(Debug, Clone, Copy)]
pub struct Front {
    /// Opens the window.
    pub window: fn() -> Result<(), RequestError>,
    /// Draws a picture off screen.
    pub picture: fn(&PictureArgs) -> Result<(), RequestError>,
}

impl Front {
    /// The front of a build without a window.
    pub const NONE: Self = Self {
        window: || {
            run_without_window(
                "This build of Stroma has no window; it runs its default scenario and writes the results to stroma-out.",
            )
        },
        picture: |_| {
            Err(RequestError(
                "this build of Stroma draws no pictures; build it with the feature gui".to_owned(),
            ))
        },
    };
}

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
        Some(Command::Rules(request)) => {
            let mut parameters = Parameters::default();
            for set in &request.set {
                run::set_parameter(&mut parameters, set)?;
            }
            let text = rules_csv(&parameters).map_err(|error| RequestError(error.to_string()))?;
            say(text.trim_end());
            Ok(true)
        }
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

/// What a start without a window does: says so, then does the main job of the program headless.
///
/// # Errors
/// A folder that cannot be written.
pub fn run_without_window(why: &str) -> Result<(), RequestError> {
    tell(why);
    run::run_default().map(|_| ())
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
