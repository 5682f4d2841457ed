//! The window: opens it, keeps the pace, and draws pictures off screen.

#[cfg(not(target_arch = "wasm32"))]
mod adapter;
mod autosave;
#[cfg(not(target_arch = "wasm32"))]
mod film;
#[cfg(not(target_arch = "wasm32"))]
mod framing;
mod hand_out;
#[cfg(not(target_arch = "wasm32"))]
mod offscreen;
#[cfg(not(target_arch = "wasm32"))]
mod picture_lens;
mod pixels;
mod settings;
#[cfg(not(target_arch = "wasm32"))]
mod studio;
mod window;
#[cfg(not(target_arch = "wasm32"))]
mod worksheet_picture;

#[cfg(not(target_arch = "wasm32"))]
pub use self::picture_lens::{picture_lens, word_scale};
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
    film: film::draw,
    step_picture: worksheet_picture::draw,
};
