//! The window: opens it, keeps the pace, and draws pictures off screen.

mod adapter;
mod autosave;
mod hand_out;
mod offscreen;
mod settings;
mod window;

pub use self::window::keys::rows as key_rows;
use crate::headless::Front;

/// What this build can do beyond the command line.
pub const FRONT: Front = Front {
    window: window::open,
    picture: offscreen::draw,
};
