//! The file dialog that is open, and what is done with its answer.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, TryRecvError};

use bevy::prelude::*;

use super::asked::Asked;
use super::export::saved;
use super::order::Step;
use super::refused;
use super::sharing::opened;
use super::ui::Ui;
use crate::files::{save_text, write_whole};
use crate::platform::dialog::{Choice, Question, ask};
use crate::ui::kit::words::say;

/// What the answer is for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Purpose {
    Open,
    Save,
    /// This text is saved; where no dialog comes, in this folder under this name.
    Text {
        text: String,
        folder: PathBuf,
        name: String,
    },
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

    /// Asks under which name, at first this one, a text is saved.
    pub(super) fn save_text(&mut self, folder: PathBuf, name: String, text: String) {
        self.0.get_or_insert_with(|| {
            let answers = ask(Question::Save {
                folder: folder.clone(),
                name: name.clone(),
            });
            let purpose = Purpose::Text { text, folder, name };
            (purpose, Mutex::new(answers))
        });
    }
}

/// Writes a text to a file that was chosen, with the ending of the name that was proposed where it has none. What is said
/// of it.
fn write(mut path: PathBuf, name: &str, text: &str) -> String {
    if path.extension().is_none()
        && let Some(end) = Path::new(name).extension()
    {
        path.set_extension(end);
    }
    match write_whole(&path, |to| to.write_all(text.as_bytes())) {
        Ok(()) => saved(&path),
        Err(error) => refused::save(&error),
    }
}

/// Writes a text without asking, under a name that no file has. What is said of it.
fn write_unasked(folder: &Path, name: &str, text: &str) -> String {
    let (stem, end) = name.rsplit_once('.').unwrap_or((name, "txt"));
    match save_text(folder, stem, end, text) {
        Ok(path) => saved(&path),
        Err(error) => refused::save(&error),
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
    let Some((_, answers)) = &mut dialog.0 else {
        return;
    };
    let choice = match answers.get_mut().map(|answers| answers.try_recv()) {
        Ok(Err(TryRecvError::Empty)) => return,
        Ok(Ok(choice)) => choice,
        Ok(Err(TryRecvError::Disconnected)) | Err(_) => Choice::NoDialog,
    };
    let Some((purpose, _)) = dialog.0.take() else {
        return;
    };
    match (choice, purpose) {
        (Choice::File(path), Purpose::Open) => match opened(&path) {
            Ok(opened) => {
                asked.write(opened);
            }
            Err(sentence) => state.panels.notes.push((sentence, 10.0)),
        },
        (Choice::File(path), Purpose::Save) => {
            asked.write(Asked::SaveTo(path));
        }
        (Choice::File(path), Purpose::Text { text, name, .. }) => {
            state.panels.notes.push((write(path, &name, &text), 8.0));
        }
        (Choice::NoDialog, Purpose::Text { text, folder, name }) => {
            let told = write_unasked(&folder, &name, &text);
            state.panels.notes.push((told, 8.0));
        }
        (Choice::None, _) => {}
        (Choice::NoDialog, _) => state.panels.notes.push((say("runs-no-dialog"), 8.0)),
    }
}
