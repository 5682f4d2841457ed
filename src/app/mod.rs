//! The window: opens it, keeps the pace, and draws pictures off screen.

#[cfg(not(target_arch = "wasm32"))]
mod adapter;
mod autosave;
mod hand_out;
#[cfg(not(target_arch = "wasm32"))]
mod offscreen;
mod pixels;
mod settings;
mod window;

pub use self::window::keys::rows as key_rows;
#[cfg(target_arch = "wasm32")]
pub use self::window::{open_in_page, page_left};
#[cfg(not(target_arch = "wasm32"))]
use crate::headless::Front;

/// What this build can do beyond the command line.
#[cfg(not(target_arch = "wasm32"))]
pub const FRONT: Front = Front {
    window: window::open,
    picture: offscreen::draw,
};
