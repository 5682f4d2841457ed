//! Run files: what is enough to run it again and to see that it is the same.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::RequestError;
use super::paths::{write_free, write_whole};
use crate::live::{Shared, Snapshot, check_acts, share};
use crate::platform::disk;
use crate::platform::text::in_brief;
use crate::scenario::{Hours, SavedScenario, Scenario, Seed};
use crate::sim::{Command, STEPS_PER_DAY, Simulation};

/// Largest record of a run that is read, bytes. The most acts that a run takes need less.
const MOST_BYTES: u64 = 64 << 20;

/// Version of the format of `run.json`.
pub const RUN_FORMAT: u32 = 2;

/// What `run.json` holds: enough to run it again and to see that it is the same. Nothing of the machine is in it: the
/// same run writes the same bytes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunFile {
    /// Version of the format.
    pub format: u32,
    /// Version of the program.
    pub stroma_version: String,
    /// The scenario, whole.
    pub scenario: SavedScenario,
    /// The seed.
    pub seed: Seed,
    /// Hours that were simulated.
    pub steps: Hours,
    /// What was done by hand, with the hour.
    pub commands: Vec<(u64, Command)>,
    /// Hash of the history.
    pub history_hash: String,
}

impl RunFile {
    /// The record of a run.
    ///
    /// # Errors
    /// A run longer than any that can be read.
    pub fn of(simulation: &Simulation) -> Result<Self, RequestError> {
        Self::from_parts(
            simulation.scenario(),
            simulation.seed(),
            simulation.steps(),
            simulation.commands(),
            simulation.history().hash(),
        )
    }

    fn from_parts(
        scenario: &Scenario,
        seed: u64,
        steps: u64,
        commands: &[(u64, Command)],
        history_hash: String,
    ) -> Result<Self, RequestError> {
        Ok(Self {
            format: RUN_FORMAT,
            stroma_version: env!("CARGO_PKG_VERSION").to_owned(),
            scenario: scenario.to_saved(),
            seed: Seed::try_from(seed).map_err(RequestError::from)?,
            steps: Hours::try_from(steps).map_err(RequestError::from)?,
            commands: commands.to_vec(),
            history_hash,
        })
    }

    /// Whether another record is of the same run, as far or farther.
    #[must_use]
    pub(super) fn is_part_of(&self, other: &Self) -> bool {
        self.scenario.is_same_but_for_days(&other.scenario)
            && self.seed == other.seed
            && self.steps <= other.steps
            && other.commands.starts_with(&self.commands)
    }

    /// The run that it tells.
    ///
    /// # Errors
    /// A scenario that this version refuses, or acts that no run has.
    pub fn opened(self) -> Result<Shared, RequestError> {
        let scenario = Scenario::from_saved(&self.scenario).map_err(RequestError::from)?;
        Shared::new(
            scenario,
            self.seed,
            self.steps,
            self.commands,
            self.history_hash,
            self.stroma_version,
        )
        .map_err(RequestError::from)
    }
}

/// Reads a record of a run.
///
/// # Errors
/// What is wrong with the file.
pub fn read_record(path: &Path) -> Result<RunFile, RequestError> {
    let refuse = |what: String| RequestError(format!("{}: {what}", path.display()));
    let text = disk::read_at_most(path, MOST_BYTES).map_err(|error| refuse(error.to_string()))?;
    record_in(&text).map_err(refuse)
}

/// The record in a text, or what is wrong with it.
fn record_in(text: &str) -> Result<RunFile, String> {
    if let Ok(whole) = serde_json::from_str::<serde_json::Value>(text)
        && whole["format"]
            .as_u64()
            .is_some_and(|format| format < u64::from(RUN_FORMAT))
    {
        return Err(share::of_an_older_model(&whole));
    }
    let record: RunFile = serde_json::from_str(text).map_err(|error| {
        let line = text.lines().nth(error.line().saturating_sub(1));
        let line: String = line.unwrap_or_default().trim().chars().take(80).collect();
        let error = in_brief(&error.to_string());
        format!("expected a run.json: {error}: {line}")
    })?;
    if record.format != RUN_FORMAT {
        return Err(format!(
            "format: found {}, expected {RUN_FORMAT}",
            record.format
        ));
    }
    check_acts(&record.commands, record.steps).map_err(|error| error.to_string())?;
    Ok(record)
}

/// Opens what somebody saved or shared: a run file, a scenario file, or a text with a share code anywhere in it.
///
/// # Errors
/// What is wrong with the file.
pub fn open_file(path: &Path) -> Result<Shared, RequestError> {
    let refuse =
        |error: &dyn std::fmt::Display| RequestError(format!("{}: {error}", path.display()));
    let ends = |end: &str| {
        path.extension()
            .is_some_and(|found| found.eq_ignore_ascii_case(end))
    };
    if ends("toml") {
        let scenario = Scenario::open(&path.to_string_lossy()).map_err(RequestError::from)?;
        let seed = scenario.seed;
        return Ok(Shared::fresh(scenario, seed));
    }
    let text = disk::read_at_most(path, MOST_BYTES).map_err(|error| refuse(&error))?;
    if ends("json") {
        return record_in(&text)
            .map_err(|error| refuse(&error))?
            .opened()
            .map_err(|error| refuse(&error));
    }
    open_text(&text).map_err(|error| refuse(&error))
}

/// Opens a text that somebody pasted or that stands in a file: a whole run file, or words with a share code among them.
///
/// # Errors
/// What is wrong with it.
pub fn open_text(text: &str) -> Result<Shared, RequestError> {
    // A file that was copied from a mail or a chat may be fenced, with words before it.
    let record = text.find('{').map(|at| &text[at..]);
    let record = record
        .filter(|rest| text.trim_start().starts_with('{') || rest.contains("\"stroma_version\""));
    if let Some(record) = record {
        let end = record.rfind('}').map_or(record.len(), |at| at + 1);
        return record_in(&record[..end]).map_err(RequestError)?.opened();
    }
    if !share::is_code(text) {
        let begin: String = text.trim().chars().take(12).collect();
        return Err(RequestError(format!(
            "found '{begin}', expected a run.json (it begins with {{) or a text with a share code in it"
        )));
    }
    share::find_code(text).map_err(RequestError::from)
}

/// Opens what stands on a command line: the path of a file, or words with a share code among them.
///
/// # Errors
/// What is wrong with the file or the code.
pub fn open_named(words: &[String]) -> Result<Shared, RequestError> {
    let whole = words.join(" ");
    // A file may be called like a code; a text as long as a code is no path.
    let path = [Some(whole.as_str()), words.last().map(String::as_str)]
        .into_iter()
        .flatten()
        .map(|text| Path::new(text.trim()))
        .find(|path| path.exists());
    match path {
        Some(path) => open_file(path),
        None if share::is_code(&whole) => share::find_code(&whole).map_err(RequestError::from),
        None => open_file(Path::new(&whole)),
    }
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
        snapshot.scenario.name,
        snapshot.seed,
        snapshot.step / STEPS_PER_DAY
    );
    let record = record_of(snapshot)?;
    write_free(folder, &stem, "stroma", |to| {
        serde_json::to_writer_pretty(to, &record).map_err(std::io::Error::other)
    })
}

/// Writes the run file of what a window shows under a name that the person has chosen.
///
/// # Errors
/// The file cannot be written.
pub fn save_snapshot_as(path: &Path, snapshot: &Snapshot) -> Result<(), RequestError> {
    let record = record_of(snapshot)?;
    write_whole(path, |to| {
        serde_json::to_writer_pretty(to, &record).map_err(std::io::Error::other)
    })
}

fn record_of(snapshot: &Snapshot) -> Result<RunFile, RequestError> {
    RunFile::from_parts(
        &snapshot.scenario,
        snapshot.seed,
        snapshot.step,
        &snapshot.commands,
        snapshot.history.hash(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::medium::MediumChange;
    use crate::scenario::MOST_ACTS;

    #[test]
    fn the_longest_record_that_is_written_can_be_read() {
        let scenario = Scenario::built_in("dish-renewal").expect("a scenario");
        let long = Some(1.234_567_890_123_456_7e-5);
        let act = Command::Paint {
            x_mm: -1.234_567_890_123_456_7e-5,
            y_mm: -1.234_567_890_123_456_7e-5,
            radius_mm: 1.234_567_890_123_456_7e-5,
            change: MediumChange {
                tgf_b_ng_per_ml: long,
                bmp_2_ng_per_ml: long,
                igf_1_ng_per_ml: long,
                adipogenic: long,
                myogenic: long,
                oxygen_percent: long,
                stiffness_kpa: long,
            },
        };
        let acts = vec![(87_600, act); 100];
        let record = RunFile::from_parts(&scenario, 1, 87_600, &acts, "0".repeat(64));
        let one = serde_json::to_string_pretty(&record.expect("a record")).expect("JSON");
        let all = one.len() as u64 * MOST_ACTS as u64 / 100;
        // Beside the acts there is a scenario of at most 1 MiB, each of its letters written as six at most.
        assert!(all + (6 << 20) < MOST_BYTES, "{all} bytes");
    }
}
