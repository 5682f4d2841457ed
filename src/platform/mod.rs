//! The one door to the machine: threads, clocks, files and their dialogs, environment, clipboard, links. A browser has another machine behind it;
//! nothing else in Stroma names these of the standard library, as a test shows.

pub mod clock;
pub mod disk;
pub mod environment;
pub mod names;
pub mod place;
pub mod stop;
pub mod text;
pub mod threads;

#[cfg(feature = "gui")]
pub mod clipboard;
#[cfg(feature = "gui")]
pub mod dialog;
#[cfg(feature = "gui")]
pub mod links;
