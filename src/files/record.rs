//! Run files: what is enough to run it again and to see that it is the same.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::RequestError;
use super::paths::{free_path, make_folder, write_whole};
use super::series::{write_cells, write_events, write_series};
use crate::live::{Snapshot, share};
use crate::platform::disk;
use crate::scenario::{SavedScenario, Scenario};
use crate::sim::{Command, STEPS_PER_DAY, Simulation};

/// Largest record of a run that is read, bytes.
const MOST_BYTES: u64 = 64 << 20;

/// Version of the format of `run.json`.
pub const RUN_FORMAT: u32 = 2;

/// What `run.json` holds: enough to run it again and to see that it is the same.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunFile {
    /// Version of the format.
    pub format: u32,
    /// Version of the program.
    pub stroma_version: String,
    /// The scenario, whole.
    pub scenario: SavedScenario,
    /// The seed.
    pub seed: u64,
    /// Hours that were simulated.
    pub steps: u64,
    /// What was done by hand, with the hour.
    pub commands: Vec<(u64, Command)>,
    /// Hash of the history.
    pub history_hash: String,
    /// Seconds that it took.
    pub wall_seconds: f64,
}

/// Writes `series.csv`, `cells.csv`, `events.csv` and `run.json`.
///
/// # Errors
/// The folder cannot be written.
pub fn write_run(
    folder: &Path,
    simulation: &Simulation,
    wall_seconds: f64,
) -> Result<(), RequestError> {
    make_folder(folder)?;
    let history = simulation.history();
    write_whole(&folder.join("series.csv"), |to| {
        write_series(&history.rows, to)
    })?;
    write_whole(&folder.join("cells.csv"), |to| write_cells(simulation, to))?;
    write_whole(&folder.join("events.csv"), |to| write_events(history, to))?;
    let record = RunFile {
        format: RUN_FORMAT,
        stroma_version: env!("CARGO_PKG_VERSION").to_owned(),
        scenario: simulation.scenario().to_saved(),
        seed: simulation.seed(),
        steps: simulation.steps(),
        commands: simulation.commands().to_vec(),
        history_hash: history.hash(),
        wall_seconds,
    };
    write_whole(&folder.join("run.json"), |to| {
        serde_json::to_writer_pretty(to, &record).map_err(std::io::Error::other)
    })
}

/// The share code that stands where a path was asked for.
#[must_use]
pub fn code_in(path: &Path) -> Option<&str> {
    path.to_str()
        .filter(|text| share::is_code(text) && !path.exists())
}

/// Reads a record of a run, or what a share code holds.
///
/// # Errors
/// What is wrong with the file or the code.
pub fn read_record(path: &Path) -> Result<RunFile, RequestError> {
    if let Some(code) = code_in(path) {
        let shared = share::decode(code).map_err(|error| RequestError(error.to_string()))?;
        return Ok(RunFile {
            format: RUN_FORMAT,
            stroma_version: shared.version,
            scenario: shared.scenario.to_saved(),
            seed: shared.seed,
            steps: shared.steps,
            commands: shared.acts,
            history_hash: shared.hash,
            wall_seconds: 0.0,
        });
    }
    let refuse = |what: String| RequestError(format!("{}: {what}", path.display()));
    let text = disk::read_at_most(path, MOST_BYTES).map_err(|error| refuse(error.to_string()))?;
    if let Ok(whole) = serde_json::from_str::<serde_json::Value>(&text)
        && whole["format"]
            .as_u64()
            .is_some_and(|format| format < u64::from(RUN_FORMAT))
    {
        return Err(refuse(share::of_an_older_model(&whole)));
    }
    let record: RunFile = serde_json::from_str(&text).map_err(|error| {
        let line = text.lines().nth(error.line().saturating_sub(1));
        let line: String = line.unwrap_or_default().trim().chars().take(80).collect();
        refuse(format!("expected a run.json: {error}: {line}"))
    })?;
    if record.format != RUN_FORMAT {
        return Err(refuse(format!(
            "format: found {}, expected {RUN_FORMAT}",
            record.format
        )));
    }
    if record.steps > u64::from(crate::scenario::MOST_DAYS) * STEPS_PER_DAY {
        return Err(refuse(format!(
            "steps: found {}, expected at most 3650 days of 24",
            record.steps
        )));
    }
    let mut last = 0;
    for (step, _) in &record.commands {
        if *step < last || *step > record.steps {
            return Err(refuse(format!(
                "commands: found step {step} after step {last}, expected steps in order up to {}",
                record.steps
            )));
        }
        last = *step;
    }
    Ok(record)
}

/// Opens what somebody saved or shared: a run file, a file with a share code, or a scenario file.
///
/// # Errors
/// What is wrong with the file.
pub fn open_file(path: &Path) -> Result<share::Shared, RequestError> {
    let refuse =
        |error: &dyn std::fmt::Display| RequestError(format!("{}: {error}", path.display()));
    if path.extension().is_some_and(|end| end == "toml") {
        let scenario = Scenario::open(&path.to_string_lossy()).map_err(RequestError::from)?;
        return Ok(share::Shared {
            seed: scenario.seed,
            scenario,
            steps: 0,
            acts: Vec::new(),
            hash: String::new(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        });
    }
    if path.extension().is_some_and(|end| end == "json") {
        let record = read_record(path)?;
        return Ok(share::Shared {
            scenario: Scenario::from_saved(&record.scenario).map_err(|error| refuse(&error))?,
            seed: record.seed,
            steps: record.steps,
            acts: record.commands,
            hash: record.history_hash,
            version: record.stroma_version,
        });
    }
    let text = disk::read_at_most(path, MOST_BYTES).map_err(|error| refuse(&error))?;
    share::decode(&text).map_err(|error| refuse(&error))
}

/// Writes the run file of what a window shows into a folder, under a name that begins with `before` and is free;
/// gives its path.
///
/// # Errors
/// A folder that cannot be written.
pub fn save_snapshot(
    folder: &Path,
    before: &str,
    snapshot: &Snapshot,
) -> Result<PathBuf, RequestError> {
    let dash = if before.is_empty() { "" } else { "-" };
    let stem = format!(
        "{before}{dash}{}-seed-{}-day-{}",
        snapshot.scenario.name.replace(['/', '\\'], "-"),
        snapshot.seed,
        snapshot.step / STEPS_PER_DAY
    );
    let path = free_path(folder, &stem, "json")?;
    let record = RunFile {
        format: RUN_FORMAT,
        stroma_version: env!("CARGO_PKG_VERSION").to_owned(),
        scenario: snapshot.scenario.to_saved(),
        seed: snapshot.seed,
        steps: snapshot.step,
        commands: snapshot.commands.clone(),
        history_hash: snapshot.history.hash(),
        wall_seconds: 0.0,
    };
    write_whole(&path, |to| {
        serde_json::to_writer_pretty(to, &record).map_err(std::io::Error::other)
    })?;
    Ok(path)
}
