//! The page of experiments: one is built without a file or chosen, played beside the window, seen while it grows, kept.

mod build;
mod curves;
mod dots;
mod fields;
mod marks;
pub mod page;
mod preview;
mod run;
mod share;
mod vary;
mod words;
