//! Lessons: the sheet one chooses from, and the panel in which one is played.

mod argue;
mod compare;
mod draw;
mod gallery;
mod items;
mod observe;
pub(crate) mod panel;
mod rows;
pub(crate) mod sheet;
mod text;
