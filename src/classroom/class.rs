//! A class without a server: the files and codes of thirty pupils put together, lesson by lesson, whatever order they come in.

mod checking;
mod collected;
mod csv_table;
mod drawing;
mod gathered;
mod mysteries;
mod page;
mod picture;
mod sentences;
mod verdict;
mod verify;
mod wording;

pub use checking::Checking;
pub use collected::{Collected, LessonClass, Who};
pub use csv_table::rows_csv;
pub use gathered::{Class, Pupil};
pub use mysteries::MysteryClass;
pub use page::{Part, page, told};
pub use picture::{
    ArgumentPicture, Belief, ClassRow, Fan, ItemPicture, Picture, ReadingPicture, RowTable, Spread,
};
pub use sentences::{handed_in, hint_name, middle, moved, step_name, verdict_words, verified};
pub use verdict::Verdict;
pub use verify::verify;
pub use wording::{about, column_heading};
