//! Lessons: the sheet one chooses from, the panel in which one is played, and the page of a mystery joint.

mod argue;
pub mod class_sheet;
mod compare;
mod draw;
mod gallery;
mod items;
mod mystery;
mod mystery_cover;
mod mystery_curves;
mod mystery_handed;
pub(crate) mod mystery_page;
mod mystery_table;
mod mystery_treatments;
mod observe;
pub(crate) mod panel;
pub mod room;
mod rows;
pub(crate) mod sheet;
pub mod square;
mod talks;
mod text;
mod version;
