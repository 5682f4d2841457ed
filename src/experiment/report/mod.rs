//! The report of an experiment: one page of HTML that holds all it needs, with a plot and a table for each measure.

mod asked;
mod axis;
mod beside;
mod compared;
mod groups;
mod joint;
mod markup;
mod method;
mod page;
mod pictures;
mod plot;
mod sensitivity;
mod sizes;
mod words;

pub use asked::Asked;
pub use joint::Joint;
pub use method::{Method, Range};
pub use page::{Report, page};
pub use sensitivity::{Effects, effects};
pub use words::measure_and_unit;
