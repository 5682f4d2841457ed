//! The lesson that is played, and what is half done in it.

use std::sync::Arc;

use crate::lesson::level::Control;
use crate::lesson::version::{Version, control_key};
use crate::lesson::{Lesson, Made, Marks, Player, Reading, VersionFile};
use crate::scenario::Seed;

/// A curve that is being drawn.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stroke {
    /// Name of its question.
    pub item: String,
    /// Points of the stroke: day and value.
    pub points: Vec<[f64; 2]>,
}

/// The version of a lesson that a teacher is making.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VersionForm {
    /// Name of the lesson.
    pub lesson: Option<String>,
    /// Its seed as it is typed; nothing for that of the lesson.
    pub seed: String,
    /// Parts of the window that are away.
    pub hide: Vec<&'static str>,
    /// Controls that rest.
    pub lock: Vec<Control>,
    /// The teacher's own words.
    pub note: String,
    /// Language, by its code; none for that of whoever opens it.
    pub language: Option<String>,
}

impl VersionForm {
    /// What is set; nothing while the seed is none.
    #[must_use]
    pub fn version(&self) -> Option<Version> {
        let seed = match self.seed.trim() {
            "" => None,
            typed => Some(typed.parse::<Seed>().ok()?.get()),
        };
        let words = |name: &&'static str| (*name).to_owned();
        let written = VersionFile {
            seed,
            hide: self.hide.iter().map(words).collect(),
            lock: self
                .lock
                .iter()
                .map(|one| control_key(*one).to_owned())
                .collect(),
            note: Some(self.note.clone()),
            language: self.language.clone(),
        };
        Some(Version::read(&written).0)
    }
}

/// The lesson that is played, and what is half done in it.
#[derive(Debug, Clone, Default)]
pub struct LessonState {
    /// Whether the sheet of lessons is open.
    pub sheet: bool,
    /// The lesson of the sheet whose pages for the teacher are read.
    pub teacher: Option<String>,
    /// The version of a lesson that a link opened.
    pub linked: Option<Arc<Lesson>>,
    /// The version of a lesson that a teacher is making.
    pub version: VersionForm,
    /// Names of the lessons that have a file to go on from.
    pub resumable: Vec<String>,
    /// What the pupil is called.
    pub pupil: String,
    /// The lesson that is played.
    pub player: Option<Player>,
    /// Whether the second layer is shown.
    pub second: bool,
    /// A stroke that is being drawn.
    pub stroke: Option<Stroke>,
    /// Point of the curve that the keys move.
    pub by_keys: usize,
    /// The argument that is being made, and the step it belongs to.
    pub made: (String, Made),
    /// What the last argument was worth.
    pub marks: Option<Marks>,
    /// The last reading of an instrument.
    pub reading: Option<Reading>,
    /// Whether the true value is shown beside a reading.
    pub truth: bool,
    /// Whether the end of the lesson was brought into sight.
    pub saw_end: bool,
    /// A text that is being written, and the question it belongs to.
    pub words: (String, String),
}

impl LessonState {
    /// Whether a lesson is played.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.player.is_some()
    }

    /// The controls that may be used now; none means all of the level.
    #[must_use]
    pub fn allowed(&self) -> Option<Vec<Control>> {
        let player = self.player.as_ref()?;
        player.allowed().map(<[Control]>::to_vec)
    }

    /// A step was entered or left: what was half done in it ends.
    pub fn turned(&mut self) {
        self.stroke = None;
        self.by_keys = 0;
        self.reading = None;
        self.truth = false;
        self.marks = None;
        self.saw_end = false;
        self.words = (String::new(), String::new());
    }
}
