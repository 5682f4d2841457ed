//! A file that a person chooses in a browser: the page asks, and puts its content where files lie. Saving asks nothing: the
//! browser has its own folder for what is downloaded. The same functions as `dialog` on every other machine.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};

use super::page;

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

/// Who waits for the file that the page asked for.
static WAITING: Mutex<Option<Sender<Choice>>> = Mutex::new(None);

/// Shows a dialog; the answer comes when the person has given it.
#[must_use]
pub fn ask(question: Question) -> Receiver<Choice> {
    let (answer, answers) = channel();
    match question {
        Question::Open => {
            if let Ok(mut waiting) = WAITING.lock() {
                *waiting = Some(answer);
            }
            page::choose_file(&ENDINGS.map(|end| format!(".{end}")).join(","));
        }
        Question::Save { folder, name } => {
            // Nobody waits where the window was closed meanwhile.
            let _ = answer.send(Choice::File(folder.join(name)));
        }
    }
    answers
}

/// The page has an answer: the file, or none.
pub fn answer(path: Option<PathBuf>) {
    let waiting = WAITING.lock().ok().and_then(|mut waiting| waiting.take());
    if let Some(waiting) = waiting {
        let _ = waiting.send(path.map_or(Choice::None, Choice::File));
    }
}
