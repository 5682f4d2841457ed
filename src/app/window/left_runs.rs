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
            title: scenario.title,
            day: record.steps.get() / STEPS_PER_DAY,
            seed: record.seed.get(),
            acts: record.commands.len(),
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
            title: left.scenario.title.clone(),
            day: left.step / STEPS_PER_DAY,
            seed: left.seed,
            acts: left.acts.len(),
            place: RunPlace::Earlier(k),
        })
        .collect()
}
