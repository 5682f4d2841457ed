//! What leaves a lesson: pages to print, questions that the learning platform of a school reads; and what comes back from a class. No file, no window, no clock.

mod axes;
mod class;
pub mod code;
mod gift;
mod markup;
mod qti;
mod questions;
mod worksheet;

pub use class::{
    ArgumentPicture, Belief, Class, ClassRow, Fan, ItemPicture, Part, Picture, Pupil,
    ReadingPicture, RowTable, Spread, Verdict, about, column_heading, page, rows_csv, told, verify,
};
pub use gift::gift;
pub use markup::filled;
pub use qti::{QtiPackage, qti};
pub use worksheet::{Sheet, worksheet};
