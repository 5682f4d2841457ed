//! The sheet with the answers of a class: what was pasted and dropped, and what came of it.

use std::path::PathBuf;
use std::sync::Arc;

use crate::classroom::Collected;
use crate::lesson::{Key, Lesson};
use crate::ui::kit::words::say;

/// How it stands with rows that are run again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Check {
    /// Nobody asked for it, or it is done.
    #[default]
    None,
    /// It is asked for.
    Asked,
    /// So many runs of all were played.
    Going([usize; 2]),
}

/// The sheet with the answers of a class.
#[derive(Debug, Clone, Default)]
pub struct ClassState {
    /// Whether the sheet is open.
    pub open: bool,
    /// What was pasted or typed: codes.
    pub pasted: String,
    /// Files that were dropped: the name and the text of each.
    pub files: Vec<(String, String)>,
    /// Sentences about dropped files that could not be opened.
    pub unopened: Vec<String>,
    /// Lessons that were dropped. What their runs give is not known.
    pub lessons: Vec<(Arc<Lesson>, Key)>,
    /// What was handed in, put together.
    pub collected: Collected,
    /// How it stands with rows that are run again.
    pub check: Check,
    /// Lessons whose picture is folded up.
    pub folded: Vec<String>,
    /// Lessons whose rows are shown.
    pub rows: Vec<String>,
    /// Whether it is shown what the runs of the lessons did.
    pub with_runs: bool,
    /// What became of the last thing that was saved.
    pub told: String,
    /// A page that was saved and is to be shown.
    pub to_show: Option<PathBuf>,
}

impl ClassState {
    /// Puts together anew what was handed in. Rows that were run again are forgotten.
    pub fn gather(&mut self) {
        let mut texts = self.files.clone();
        if !self.pasted.trim().is_empty() {
            texts.push((say("class-pasted"), self.pasted.clone()));
        }
        self.collected = Collected::of(&texts, &self.lessons);
        let mut unread = self.unopened.clone();
        unread.append(&mut self.collected.unread);
        self.collected.unread = unread;
        self.check = Check::None;
        self.told.clear();
    }

    /// Takes a file in that was dropped.
    pub fn take(&mut self, name: String, text: String) {
        let file = (name, text);
        if !self.files.contains(&file) {
            self.files.push(file);
        }
    }

    /// Takes in what was pasted beside the field.
    pub fn paste(&mut self, text: &str) {
        if !self.pasted.is_empty() && !self.pasted.ends_with('\n') {
            self.pasted.push('\n');
        }
        self.pasted.push_str(text);
        self.gather();
    }

    /// Forgets everything that was handed in.
    pub fn clear(&mut self) {
        *self = Self {
            open: self.open,
            with_runs: self.with_runs,
            ..Self::default()
        };
    }
}
