//! Saves the run by itself, each time under a new dated name.

use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use crate::files::{RequestError, save_snapshot};
use crate::live::Snapshot;
use crate::platform::{clock, disk, environment};
use crate::scenario::Scenario;
use crate::sim::Command;

/// Seconds on the clock between two saves. With the save itself less than three minutes are lost whatever happens.
const EVERY_SECONDS: f32 = 150.0;

/// Variable of the environment with other seconds between two saves, for tests that cannot wait.
const VARIABLE: &str = "STROMA_AUTOSAVE_SECONDS";

/// Seconds between two saves here.
fn every_seconds() -> f32 {
    static SECONDS: LazyLock<f32> = LazyLock::new(|| {
        environment::variable(VARIABLE)
            .and_then(|text| text.to_str()?.parse().ok())
            .filter(|seconds| (0.1..=EVERY_SECONDS).contains(seconds))
            .unwrap_or(EVERY_SECONDS)
    });
    *SECONDS
}

/// So many autosaves are kept; the oldest go.
const KEPT: usize = 50;

/// Folder of autosaves within the folder of settings.
pub(super) const FOLDER: &str = "autosaves";

/// What tells one state of a run from another.
#[derive(Debug, Clone)]
struct Mark {
    scenario: Arc<Scenario>,
    seed: u64,
    step: u64,
    acts: Vec<(u64, Command)>,
}

impl Mark {
    fn of(snapshot: &Snapshot) -> Self {
        Self {
            scenario: Arc::clone(&snapshot.scenario),
            seed: snapshot.seed,
            step: snapshot.step,
            acts: snapshot.commands.clone(),
        }
    }

    fn fits(&self, snapshot: &Snapshot) -> bool {
        Arc::ptr_eq(&self.scenario, &snapshot.scenario)
            && (self.seed, self.step) == (snapshot.seed, snapshot.step)
            && self.acts == snapshot.commands
    }
}

/// When was saved what.
#[derive(Debug, Default)]
pub(super) struct Autosave {
    seconds: f32,
    saved: Option<Mark>,
}

/// Whether anything has happened in a run that could be lost.
#[must_use]
pub(super) fn worth_keeping(snapshot: &Snapshot) -> bool {
    snapshot.step > 0 || !snapshot.commands.is_empty()
}

impl Autosave {
    /// Saves if it is time and something has changed since; `seconds` of the clock on the wall have passed.
    ///
    /// # Errors
    /// A folder that cannot be written.
    pub(super) fn pass(
        &mut self,
        seconds: f32,
        folder: Option<&Path>,
        snapshot: &Snapshot,
    ) -> Result<Option<PathBuf>, RequestError> {
        self.seconds += seconds;
        if self.seconds < every_seconds() {
            return Ok(None);
        }
        self.now(folder, snapshot)
    }

    /// Saves if something has changed since the last save that succeeded.
    ///
    /// # Errors
    /// A folder that cannot be written.
    pub(super) fn now(
        &mut self,
        folder: Option<&Path>,
        snapshot: &Snapshot,
    ) -> Result<Option<PathBuf>, RequestError> {
        self.seconds = 0.0;
        let Some(folder) = folder else {
            return Ok(None);
        };
        if !worth_keeping(snapshot) || self.saved.as_ref().is_some_and(|mark| mark.fits(snapshot)) {
            return Ok(None);
        }
        let folder = folder.join(FOLDER);
        let path = save_snapshot(&folder, &clock::day_and_minute(), snapshot)?;
        self.saved = Some(Mark::of(snapshot));
        thin_out(&folder);
        Ok(Some(path))
    }
}

/// Removes the oldest autosaves beyond those that are kept.
fn thin_out(folder: &Path) {
    let Ok(files) = disk::newest_first(folder) else {
        return;
    };
    let dated = |path: &&PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy());
        name.is_some_and(|name| name.starts_with("20") && name.contains("-seed-"))
    };
    for path in files.iter().filter(dated).skip(KEPT) {
        // One that cannot be removed stays.
        let _ = disk::remove(path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::words::Activity;
    use crate::sim::Simulation;

    fn dish(name: &str) -> Simulation {
        let scenario = Scenario::built_in(name).expect("a scenario");
        Simulation::new(Arc::new(scenario), 1).expect("it starts")
    }

    fn shown(simulation: &Simulation) -> Snapshot {
        Snapshot::of(simulation, None, None)
    }

    #[test]
    fn autosaves_never_overwrite_one_another_and_nothing_is_saved_twice() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut simulation = dish("dish-renewal");
        let mut autosave = Autosave::default();
        let mut save = |simulation: &Simulation, seconds: f32| {
            autosave
                .pass(seconds, Some(folder.path()), &shown(simulation))
                .expect("it is saved")
        };
        assert_eq!(save(&simulation, 1000.0), None, "nothing has happened yet");
        simulation.step();
        let first = save(&simulation, 1000.0).expect("it is time");
        assert_eq!(save(&simulation, 1000.0), None, "nothing is new");
        simulation.step();
        assert_eq!(save(&simulation, 1.0), None, "it is too early");
        let second = save(&simulation, 1000.0).expect("it is time");
        assert!(first.exists() && second.exists() && first != second);
    }

    #[test]
    fn acts_of_the_same_hour_are_something_new() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut simulation = dish("strip-injury");
        let mut autosave = Autosave::default();
        let mut files = Vec::new();
        for activity in [Activity::Rest, Activity::Sport] {
            let command = Command::SetActivity { activity };
            simulation.apply(command).expect("it is accepted");
            let saved = autosave.now(Some(folder.path()), &shown(&simulation));
            files.push(saved.expect("it is saved").expect("something is new"));
        }
        assert!(files[0] != files[1]);
    }

    #[test]
    fn a_save_that_failed_is_tried_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut simulation = dish("dish-renewal");
        simulation.step();
        let mut autosave = Autosave::default();
        // A file stands where the folder should be.
        let blocked = folder.path().join(FOLDER);
        std::fs::write(&blocked, "").expect("a file");
        let failed = autosave.now(Some(folder.path()), &shown(&simulation));
        assert!(failed.is_err(), "{failed:?}");
        std::fs::remove_file(&blocked).expect("it is free");
        let saved = autosave.now(Some(folder.path()), &shown(&simulation));
        assert!(saved.is_ok_and(|path| path.is_some_and(|path| path.exists())));
    }

    #[test]
    fn the_oldest_autosaves_go() {
        let folder = tempfile::tempdir().expect("a folder");
        let saves = folder.path().join(FOLDER);
        std::fs::create_dir_all(&saves).expect("a folder");
        let mine = saves.join("my notes.txt");
        std::fs::write(&mine, "kept").expect("a file");
        for k in 0..KEPT + 7 {
            let name = format!("2026-01-01-{k:04}-dish-seed-1-day-2-1.stroma");
            std::fs::write(saves.join(name), "{}").expect("a file");
        }
        let mut simulation = dish("dish-renewal");
        simulation.step();
        let saved = Autosave::default().now(Some(folder.path()), &shown(&simulation));
        let saved = saved.expect("it is saved").expect("it is new");
        let left = std::fs::read_dir(&saves).expect("a folder").count();
        assert_eq!(left, KEPT + 1);
        assert!(saved.exists() && mine.exists());
    }
}
