//! The file in which everything that a pupil does is kept at once, and the key of a lesson of one's own as it is computed.

use std::path::PathBuf;

use bevy::prelude::*;

use super::refused;
use super::ui::Ui;
use crate::files::write_whole;
use crate::lesson::Computing;
use crate::lesson::hidden::HiddenParts;

/// Hours of a lesson's own runs that are played in a frame while their key is computed.
const HOURS_A_FRAME: u32 = 4;

/// Where the lesson that is played is kept.
#[derive(Resource, Default)]
pub(super) struct LessonFile {
    /// Its file.
    pub(super) path: Option<PathBuf>,
    /// Parts of the window that were away before the lesson.
    pub(super) hidden_before: Option<HiddenParts>,
    /// Runs of a lesson that did not come with the program, as they are played for its key.
    pub(super) computing: Option<Computing>,
}

/// Registers what keeps the answers and computes keys.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<LessonFile>()
        .add_systems(PostUpdate, (keep, compute));
}

/// Writes what was done in the lesson to its file, in one piece, as soon as it was done.
fn keep(mut file: ResMut<LessonFile>, mut state: ResMut<Ui>) {
    let Some(player) = &mut state.bypass_change_detection().lesson.player else {
        return;
    };
    if player.take_new().is_empty() {
        return;
    }
    let Some(path) = file.path.clone() else {
        return;
    };
    let text = player.answers().text();
    if let Err(error) = write_whole(&path, |to| to.write_all(text.as_bytes())) {
        file.path = None;
        state.panels.notes.push((refused::save(&error), 12.0));
    }
}

/// Plays the runs of a lesson of one's own a little in each frame, until its key is there.
fn compute(mut file: ResMut<LessonFile>, mut state: ResMut<Ui>) {
    let Some(computing) = &mut file.computing else {
        return;
    };
    let mut left = HOURS_A_FRAME;
    let found = computing.pass(|| {
        left = left.saturating_sub(1);
        left > 0
    });
    match found {
        Ok(None) => {}
        Ok(Some(key)) => {
            file.computing = None;
            if let Some(player) = &mut state.lesson.player {
                player.key = key;
            }
        }
        Err(error) => {
            file.computing = None;
            state.panels.notes.push((error, 12.0));
        }
    }
}
