//! The one door to the machine: threads, clocks, files, environment, clipboard. A browser has another machine behind it;
//! nothing else in Stroma names these of the standard library, as a test shows.

pub mod clock;
pub mod disk;
pub mod environment;
pub mod threads;

#[cfg(feature = "gui")]
pub mod clipboard;
#[cfg(feature = "gui")]
pub mod place;
