//! Talks: what is said and shown page by page, questions to the room that the run answers, and the hand that turns the pages.

mod built_in;
mod question;
mod reader;
mod script;
mod words;

pub use self::built_in::{NAMES, all, named};
pub use self::question::{
    Answered, Choice, LETTERS, Measure, Prediction, Question, Runs, Since, Verdict, Whose,
};
pub use self::reader::{Reader, Room, Turn};
pub use self::script::{Flight, Step, Talk};
pub use super::place::BESIDE;
