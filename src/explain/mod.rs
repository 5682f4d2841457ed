//! What a cell can say about itself: facts that can be checked again, each in one sentence. The card of the window and
//! `stroma why` show the very same sentences.

pub mod card;
pub mod fact;
pub mod influence;
pub mod inside;
mod line;
pub mod numbers;
pub mod sentence;
mod teller;

pub use card::{Card, spread};
pub use fact::{Fact, Idle, MOST_IDLE, Side, Tense};
pub use line::{Curve, Line, Section};
pub use sentence::{cell_name, cell_title, words};
pub use teller::{LEAST_A_DAY, MOST_BESIDE, MOST_NEXT, MOST_SENSES, beside};
