//! What a teacher lays round the simulation: levels, talks, lessons.

mod answers;
mod built_in;
mod file;
pub mod level;
mod key;
mod plan;
pub mod talk;
mod words;

pub use answers::{Answer, Answers, Entry, Made, PinnedRow};
pub use file::{Instrument, ItemKind, LessonFile, StepKind};
pub use key::{Computing, Key};
pub use plan::{
    Argument, Asks, Column, ControlRow, Does, Figure, Investigation, Item, Lesson, LessonError,
    LessonRun, MOST_OPTIONS, Show, Step,
};

/// The lessons that come with the program.
pub mod lessons {
    pub use super::built_in::{NAMES, all, file, named};
}
