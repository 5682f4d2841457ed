//! Runs that were left since the start, and run files that can be opened.

use std::path::Path;
use std::sync::Arc;

use bevy::prelude::*;

use crate::app::autosave;
use crate::files::read_record;
use crate::live::Snapshot;
use crate::platform::disk;
use crate::scenario::Scenario;
use crate::sim::{Command, STEPS_PER_DAY};
use crate::ui::kit::words::say;
use crate::ui::state::runs::{RunLists, RunPlace, RunRow};

/// So many runs that were left can be gone back to without a file.
const EARLIER: usize = 20;
/// So many files are listed of each kind.
pub(super) const LISTED: usize = 12;

/// A run that was left, with all that is needed to come back to it.
#[derive(Debug, Clone)]
pub(super) struct LeftRun {
    pub(super) scenario: Arc<Scenario>,
    pub(super) seed: u64,
    pub(super) acts: Vec<(u64, Command)>,
    pub(super) step: u64,
}

/// Runs that were left since the start, and what can be opened.
#[derive(Resource, Debug, Default)]
pub(super) struct Runs {
    /// Those that were left, the last one last.
    pub(super) left: Vec<LeftRun>,
    /// What the sheet lists.
    pub(super) lists: RunLists,
}

/// Registers the runs that were left.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Runs>();
}

impl Runs {
    /// Keeps a run that is left, with these acts at this hour.
    pub(super) fn leave(&mut self, snapshot: &Snapshot, acts: Vec<(u64, Command)>, step: u64) {
        self.left.push(LeftRun {
            scenario: Arc::clone(&snapshot.scenario),
            seed: snapshot.seed,
            acts,
            step,
        });
        if self.left.len() > EARLIER {
            self.left.remove(0);
        }
    }

    /// Whether a run is among those that were left, as it is.
    pub(super) fn has(&self, snapshot: &Snapshot) -> bool {
        self.left.iter().any(|left| {
            Arc::ptr_eq(&left.scenario, &snapshot.scenario)
                && (left.seed, left.step) == (snapshot.seed, snapshot.step)
                && left.acts == snapshot.commands
        })
    }

    /// Offers the newest autosave after a start, unless it is the one that was declined.
    pub(super) fn offer_last_time(&mut self, folder: Option<&Path>, declined: &str) {
        let Some(folder) = folder else { return };
        let newest = rows_of(&folder.join(autosave::FOLDER), 1)
            .into_iter()
            .next();
        self.lists.last_time = newest.filter(|row| key_of(row) != declined);
    }
}

/// What an autosave is remembered by where it was declined.
pub(super) fn key_of(row: &RunRow) -> String {
    match &row.place {
        RunPlace::File(path) => path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default(),
        RunPlace::Earlier(_) => String::new(),
    }
}

/// What a run was or will be given, in words, each once.
fn given(scenario: &Scenario, acts: &[(u64, Command)]) -> String {
    let planned = scenario.treatments.iter().map(|planned| planned.kind);
    let by_hand = acts.iter().filter_map(|(_, command)| match command {
        Command::Treat { kind, .. } => Some(*kind),
        _ => None,
    });
    let mut words: Vec<String> = Vec::new();
    for kind in planned.chain(by_hand) {
        let word = say(&format!("given-{}", kind.key()));
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words.join(", ")
}

/// Acts by hand that are no injection.
fn others(acts: &[(u64, Command)]) -> usize {
    let injects = |(_, command): &&(u64, Command)| matches!(command, Command::Treat { .. });
    acts.len() - acts.iter().filter(injects).count()
}

/// The newest run files of a folder.
pub(super) fn rows_of(folder: &Path, most: usize) -> Vec<RunRow> {
    let files = disk::newest_first(folder).unwrap_or_default();
    let runs = files.into_iter().filter(|path| {
        path.extension()
            .is_some_and(|end| end == "json" || end == "stroma")
    });
    runs.filter_map(|path| {
        let record = read_record(&path).ok()?;
        let scenario = Scenario::from_saved(&record.scenario).ok()?;
        Some(RunRow {
            given: given(&scenario, &record.commands),
            title: scenario.said_title(),
            day: record.steps.get() / STEPS_PER_DAY,
            seed: record.seed.get(),
            acts: others(&record.commands),
            place: RunPlace::File(path),
        })
    })
    .take(most)
    .collect()
}

/// The runs that were left, the last one first.
pub(super) fn earlier(left: &[LeftRun]) -> Vec<RunRow> {
    left.iter()
        .rev()
        .enumerate()
        .map(|(k, left)| RunRow {
            title: left.scenario.said_title(),
            day: left.step / STEPS_PER_DAY,
            seed: left.seed,
            given: given(&left.scenario, &left.acts),
            acts: others(&left.acts),
            place: RunPlace::Earlier(k),
        })
        .collect()
}
