//! What a teacher lays round the simulation: levels, talks, lessons.

pub mod address;
mod answers;
mod built_in;
pub mod case;
mod curve;
mod design;
mod file;
mod grounds;
pub mod hidden;
mod instrument;
mod key;
pub mod level;
mod linked;
mod mark;
pub mod mystery;
mod place;
mod plan;
mod played;
mod player;
mod score;
pub mod solution;
mod spot;
pub mod talk;
pub mod version;
pub mod wording;
mod words;
pub mod wrong;

pub use answers::{Answer, Answers, ENDING, Entry, Made, PinnedRow};
pub use curve::{Drawn, Said, compare};
pub use design::{
    Factor, Hint, Seen, differ, differ_by, factors, factors_by, fits, hint_keys, hints, isolates,
};
pub use file::{Instrument, ItemKind, LessonFile, StepKind, VersionFile};
pub use grounds::{kind_of, shares};
pub use instrument::{Look, Reading, grade, read, read_stained, truth};
pub use key::{Computing, Key};
pub use mark::{Mark, Marks, mark};
pub use place::LessonError;
pub use plan::{
    Argument, Asks, Column, ControlRow, Does, Figure, Investigation, Item, Lesson, LessonRun,
    MOST_OPTIONS, Show, Step,
};
pub use player::{LOCK, Player, Waits};
pub use score::{Score, score, tolerance};
pub use spot::spot_mm;

/// The lessons that come with the program.
pub mod lessons {
    pub use super::built_in::{NAMES, all, file, named};
    pub use super::linked::{Linked, NAMES as IN_LINKS, known_key, of_pairs, of_program};
}
