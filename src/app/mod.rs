//! The window: opens it, keeps the pace, and draws pictures off screen.

mod adapter;
mod offscreen;

use crate::headless::{Front, RequestError};

/// What this build can do beyond the command line.
pub const FRONT: Front = Front {
    window: open,
    picture: offscreen::draw,
};

fn open() -> Result<(), RequestError> {
    crate::headless::run_without_window("The window is in work.")
}
