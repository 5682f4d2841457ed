//! What leaves a lesson: pages to print, questions that the learning platform of a school reads; and what comes back from a class. No file, no window, no clock.

mod axes;
mod class;
mod codap;
pub mod code;
mod gift;
mod letters;
mod markup;
mod message;
pub mod mystery_code;
mod qti;
mod questions;
mod scorm;
mod sheet;
mod worksheet;

pub use class::{
    ArgumentPicture, Belief, Checking, Class, ClassRow, Collected, Fan, ItemPicture, LessonClass,
    MysteryClass, Part, Picture, Pupil, ReadingPicture, RowTable, Spread, Verdict, Who, about,
    column_heading, handed_in, hint_name, middle, moved, page, rows_csv, step_name, told,
    verdict_words, verified, verify,
};
pub use codap::codap_link;
pub use gift::gift;
pub use message::{ColumnKind, LessonMessage, Table, TableColumn, own_rows_csv};
pub use qti::{QtiPackage, qti};
pub use scorm::{MASTERY, ScormPackage, is_packed, scorm};
pub use sheet::Paper;
#[cfg(not(target_arch = "wasm32"))]
pub use sheet::{Area, LaidPage, PaperSize, laid_out, pdf};
pub use worksheet::{Sheet, paper, worksheet};
