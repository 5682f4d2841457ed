//! What a teacher lays round the simulation: levels, talks, lessons.

mod answers;
mod built_in;
mod curve;
mod design;
mod file;
mod instrument;
mod key;
pub mod level;
mod mark;
pub mod mystery;
mod place;
mod plan;
mod player;
pub mod talk;
mod words;
pub mod wrong;

pub use answers::{Answer, Answers, ENDING, Entry, Made, PinnedRow};
pub use curve::{Drawn, Said, compare};
pub use design::{
    Factor, Hint, Seen, differ, differ_by, factors, factors_by, fits, hint_keys, hints, isolates,
};
pub use file::{Instrument, ItemKind, LessonFile, StepKind};
pub use instrument::{Look, Reading, grade, read};
pub use key::{Computing, Key};
pub use mark::{Mark, Marks, mark};
pub use place::LessonError;
pub use plan::{
    Argument, Asks, Column, ControlRow, Does, Figure, Investigation, Item, Lesson, LessonRun,
    MOST_OPTIONS, Show, Step,
};
pub use player::{LOCK, Player, Waits};

/// The lessons that come with the program.
pub mod lessons {
    pub use super::built_in::{NAMES, all, file, named};
}
