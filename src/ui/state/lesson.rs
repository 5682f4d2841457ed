//! The lesson that is played, and what is half done in it.

use crate::lesson::level::Control;
use crate::lesson::{Made, Marks, Player, Reading};

/// A curve that is being drawn.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stroke {
    /// Name of its question.
    pub item: String,
    /// Points of the stroke: day and value.
    pub points: Vec<[f64; 2]>,
}

/// The lesson that is played, and what is half done in it.
#[derive(Debug, Clone, Default)]
pub struct LessonState {
    /// Whether the sheet of lessons is open.
    pub sheet: bool,
    /// The lesson of the sheet whose pages for the teacher are read.
    pub teacher: Option<String>,
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
        self.words = (String::new(), String::new());
    }
}
