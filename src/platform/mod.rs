//! The one door to the machine: threads, clocks, files and their dialogs, environment, clipboard, links. A browser has another machine behind it;
//! nothing else in Stroma names these of the standard library, as a test shows.

#[cfg(not(target_arch = "wasm32"))]
pub mod append;
pub mod clock;
#[cfg_attr(target_arch = "wasm32", path = "disk_in_page.rs")]
pub mod disk;
pub mod environment;
pub mod instructions;
#[cfg(not(target_arch = "wasm32"))]
pub mod mate;
pub mod names;
#[cfg(target_arch = "wasm32")]
pub mod page;
pub mod place;
pub mod process;
pub mod stop;
pub mod text;
pub mod threads;

#[cfg(feature = "gui")]
pub mod clipboard;
#[cfg(feature = "gui")]
#[cfg_attr(target_arch = "wasm32", path = "dialog_in_page.rs")]
pub mod dialog;
#[cfg(feature = "gui")]
pub mod links;
