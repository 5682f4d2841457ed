//! Panels and words: functions from what is shown to what the user asks for.

pub mod clinic;
pub mod experiment;
pub mod frame;
pub mod inspector;
pub mod kit;
pub mod lab;
pub mod lesson;
pub mod picture;
pub mod plate;
pub mod results;
pub mod shell;
pub mod state;
pub mod trial;
