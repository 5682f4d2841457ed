//! Saves the run by itself, each time under a new dated name.

use std::path::{Path, PathBuf};

use crate::files::{RequestError, save_snapshot};
use crate::live::Snapshot;
use crate::platform::clock;

/// Seconds between two saves.
const EVERY_SECONDS: f32 = 180.0;

/// When was saved what.
#[derive(Debug, Default)]
pub(super) struct Autosave {
    seconds: f32,
    saved: Option<(u64, u64, String)>,
}

impl Autosave {
    fn mark(snapshot: &Snapshot) -> (u64, u64, String) {
        (snapshot.seed, snapshot.step, snapshot.scenario.name.clone())
    }

    /// Saves if it is time and something has changed since.
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
        if self.seconds < EVERY_SECONDS {
            return Ok(None);
        }
        self.now(folder, snapshot)
    }

    /// Saves if something has changed since the last time.
    ///
    /// # Errors
    /// A folder that cannot be written.
    pub(super) fn now(
        &mut self,
        folder: Option<&Path>,
        snapshot: &Snapshot,
    ) -> Result<Option<PathBuf>, RequestError> {
        self.seconds = 0.0;
        let mark = Self::mark(snapshot);
        let Some(folder) = folder else {
            return Ok(None);
        };
        if snapshot.step == 0 || self.saved.as_ref() == Some(&mark) {
            return Ok(None);
        }
        self.saved = Some(mark);
        let stamp = clock::day_and_minute();
        save_snapshot(&folder.join("autosaves"), &stamp, snapshot).map(Some)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::scenario::Scenario;
    use crate::sim::Simulation;

    #[test]
    fn autosaves_never_overwrite_one_another_and_nothing_is_saved_twice() {
        let folder = tempfile::tempdir().expect("a folder");
        let scenario = Scenario::built_in("dish-renewal").expect("a scenario");
        let mut simulation = Simulation::new(Arc::new(scenario), 1).expect("a dish");
        let mut autosave = Autosave::default();
        let mut save = |simulation: &Simulation, seconds: f32| {
            let snapshot = Snapshot::of(simulation, None, None);
            autosave
                .pass(seconds, Some(folder.path()), &snapshot)
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
}
