//! The window: opens it, keeps the pace, and draws pictures off screen.

use crate::headless::{Front, RequestError};

/// What this build can do beyond the command line.
pub const FRONT: Front = Front {
    window: open,
    picture: draw,
};

fn open() -> Result<(), RequestError> {
    crate::headless::run_without_window("The window is in work.")
}

fn draw(_: &crate::headless::PictureArgs) -> Result<(), RequestError> {
    Err(RequestError("pictures are in work".to_owned()))
}
