//! The platform's own windows to choose a file. They stay open as long as the person likes; nothing waits for them.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use bevy::tasks::block_on;

use super::clock::Moment;
use super::threads;

/// A dialog that is gone sooner than anybody can read was never there.
const NOBODY_IS_SO_QUICK: Duration = Duration::from_millis(250);

/// What a person chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// This file.
    File(PathBuf),
    /// None.
    None,
    /// The machine showed no dialog.
    NoDialog,
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Which file is opened.
    Open,
    /// Under which name, at first this one, a file is saved.
    Save {
        /// The folder that is shown first.
        folder: PathBuf,
        /// The name that is proposed.
        name: String,
    },
}

/// Endings of the files that can be opened.
pub const ENDINGS: [&str; 5] = ["stroma", "json", "toml", "txt", "csv"];

/// Shows a dialog; the answer comes when the person has given it.
#[must_use]
pub fn ask(question: Question) -> Receiver<Choice> {
    let (answer, answers) = channel();
    let dialog = rfd::AsyncFileDialog::new();
    let begin = Moment::now();
    // Made here, on the main thread, as some systems demand; waited for elsewhere.
    let chosen: std::pin::Pin<Box<dyn Future<Output = Option<rfd::FileHandle>> + Send>> =
        match question {
            Question::Open => Box::pin(dialog.add_filter("Stroma", &ENDINGS).pick_file()),
            Question::Save { folder, name } => {
                let end = name.rsplit_once('.').map_or(ENDINGS[0], |(_, end)| end);
                Box::pin(
                    dialog
                        .add_filter("Stroma", &[end])
                        .set_directory(folder)
                        .set_file_name(&name)
                        .save_file(),
                )
            }
        };
    let missing = answer.clone();
    let started = threads::start("file dialog", move || {
        let choice = match block_on(chosen) {
            Some(file) => Choice::File(file.path().to_owned()),
            None if begin.elapsed() < NOBODY_IS_SO_QUICK => Choice::NoDialog,
            None => Choice::None,
        };
        // A window that was closed meanwhile needs no answer.
        let _ = answer.send(choice);
    });
    if started.is_err() {
        let _ = missing.send(Choice::NoDialog);
    }
    answers
}
