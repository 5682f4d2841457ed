//! Keeps the settings, and saves the run from time to time.

use std::path::{Path, PathBuf};

use bevy::prelude::*;
use bevy::window::WindowCloseRequested;

use super::order::Step;
use super::refused;
use super::ui::Ui;
use super::watched::{Watched, has_seen};
use crate::app::autosave::Autosave;
use crate::app::settings::{Kept, Settings};
use crate::files::RequestError;
use crate::live::Snapshot;
use crate::platform::place;
use crate::ui::state::UiState;

/// What is kept between starts.
#[derive(Resource, Debug, Default)]
pub(super) struct Persistence {
    /// The settings.
    pub(super) settings: Settings,
    /// Their file.
    kept: Option<Kept>,
    /// Where settings and autosaves lie.
    folder: Option<PathBuf>,
    /// Where the person's files go; found when it is first needed.
    documents: Option<PathBuf>,
    autosave: Autosave,
    /// Whether the user knows that runs cannot be saved.
    cannot_save: bool,
}

impl Persistence {
    /// Settings with their file, and the folder where they and autosaves lie.
    pub(super) fn new(settings: Settings, kept: Kept, folder: Option<PathBuf>) -> Self {
        Self {
            settings,
            kept: Some(kept),
            folder,
            ..Self::default()
        }
    }

    /// For tests: everything in one folder.
    #[cfg(test)]
    pub(super) fn in_folder(folder: &Path) -> Self {
        Self {
            folder: Some(folder.to_owned()),
            documents: Some(folder.to_owned()),
            ..Self::default()
        }
    }

    /// Where settings and autosaves lie.
    pub(super) fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// Where the person's files go: a place of theirs, in full, not the folder the program was started in.
    pub(super) fn documents(&mut self) -> PathBuf {
        self.documents.get_or_insert_with(place::documents).clone()
    }

    /// Saves the run at once, before it is left.
    pub(super) fn save_now(&mut self, state: &mut UiState, snapshot: &Snapshot) {
        let saved = self.autosave.now(self.folder.as_deref(), snapshot);
        self.tell_once(state, saved);
    }

    /// Saves the run if it is time.
    fn save_in_time(&mut self, state: &mut UiState, snapshot: &Snapshot, seconds: f32) {
        let saved = self
            .autosave
            .pass(seconds, self.folder.as_deref(), snapshot);
        self.tell_once(state, saved);
    }

    /// Tells that runs cannot be saved, the first time that one could not.
    pub(super) fn tell_once<T>(&mut self, state: &mut UiState, saved: Result<T, RequestError>) {
        if let Err(error) = saved
            && !std::mem::replace(&mut self.cannot_save, true)
        {
            state.panels.notes.push((refused::save(&error), 8.0));
        }
    }
}

/// Registers what is kept and what keeps it.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Persistence>().add_systems(
        Update,
        (keep_settings, save_run.run_if(has_seen))
            .chain()
            .in_set(Step::Keep),
    );
}

/// Keeps the settings.
fn keep_settings(mut persistence: ResMut<Persistence>, mut state: ResMut<Ui>) {
    let Persistence { settings, kept, .. } = &mut *persistence;
    settings.toured = state.panels.tour.is_none();
    settings
        .second_language
        .clone_from(&state.panels.words.second);
    if let Some(kept) = kept
        && let Err(error) = kept.keep(settings)
    {
        state.panels.notes.push((refused::save(&error), 8.0));
    }
}

/// Saves the run from time to time, and when the window closes.
fn save_run(
    mut persistence: ResMut<Persistence>,
    mut state: ResMut<Ui>,
    watched: Res<Watched>,
    time: Res<Time<Real>>,
    mut closing: MessageReader<WindowCloseRequested>,
) {
    let Some(snapshot) = &watched.seen else {
        return;
    };
    if closing.read().next().is_some() {
        persistence.save_now(&mut state, snapshot);
    } else {
        persistence.save_in_time(&mut state, snapshot, time.delta_secs());
    }
}
