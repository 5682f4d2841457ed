//! The file dialog that is open, and what is done with its answer.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, TryRecvError};

use bevy::prelude::*;

use super::asked::Asked;
use super::order::Step;
use super::sharing::opened;
use super::ui::Ui;
use crate::platform::dialog::{Choice, Question, ask};
use crate::ui::kit::words::say;

/// What the answer is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Purpose {
    Open,
    Save,
}

/// The file dialog that is open.
#[derive(Resource, Debug, Default)]
pub(super) struct OpenDialog(Option<(Purpose, Mutex<Receiver<Choice>>)>);

impl OpenDialog {
    /// Asks which file is opened; one dialog at a time.
    pub(super) fn open(&mut self) {
        self.0
            .get_or_insert_with(|| (Purpose::Open, Mutex::new(ask(Question::Open))));
    }

    /// Asks under which name the run is saved.
    pub(super) fn save(&mut self, folder: PathBuf, name: String) {
        self.0.get_or_insert_with(|| {
            let answers = ask(Question::Save { folder, name });
            (Purpose::Save, Mutex::new(answers))
        });
    }
}

/// Registers what waits for answers.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<OpenDialog>()
        .add_systems(Update, answer.in_set(Step::Keys).run_if(is_open));
}

fn is_open(dialog: Res<OpenDialog>) -> bool {
    dialog.0.is_some()
}

fn answer(mut dialog: ResMut<OpenDialog>, mut state: ResMut<Ui>, mut asked: MessageWriter<Asked>) {
    let Some((purpose, answers)) = &mut dialog.0 else {
        return;
    };
    let choice = match answers.get_mut().map(|answers| answers.try_recv()) {
        Ok(Err(TryRecvError::Empty)) => return,
        Ok(Ok(choice)) => choice,
        Ok(Err(TryRecvError::Disconnected)) | Err(_) => Choice::NoDialog,
    };
    match (choice, *purpose) {
        (Choice::File(path), Purpose::Open) => match opened(&path) {
            Ok(opened) => {
                asked.write(opened);
            }
            Err(sentence) => state.panels.notes.push((sentence, 10.0)),
        },
        (Choice::File(path), Purpose::Save) => {
            asked.write(Asked::SaveTo(path));
        }
        (Choice::None, _) => {}
        (Choice::NoDialog, _) => state.panels.notes.push((say("runs-no-dialog"), 8.0)),
    }
    dialog.0 = None;
}
