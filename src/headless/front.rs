//! What only a build with a window can do, as the command line knows it.

use super::args::{FilmArgs, PictureArgs};
use super::print::tell;
use super::run;
use crate::files::RequestError;
use crate::lesson::{Lesson, Step};

/// What only a build with a window can do. The command line calls it and knows nothing more of it.
#[derive(Debug, Clone, Copy)]
pub struct Front {
    /// Opens the window, with the file or code of these words if there are any.
    pub window: fn(&[String]) -> Result<(), RequestError>,
    /// Draws a picture off screen.
    pub picture: fn(&PictureArgs) -> Result<(), RequestError>,
    /// Draws a film off screen; false if somebody stopped it.
    pub film: fn(&FilmArgs) -> Result<bool, RequestError>,
    /// Draws what a step of a lesson shows, as PNG.
    pub step_picture: fn(&Lesson, &Step) -> Result<Vec<u8>, RequestError>,
}

impl Front {
    /// The front of a build without a window.
    pub const NONE: Self = Self {
        window: |what| {
            if !what.is_empty() {
                return Err(RequestError(
                    "this build of Stroma has no window to open it in; play it with stroma replay"
                        .to_owned(),
                ));
            }
            run_without_window(
                "This build of Stroma has no window; it runs its default scenario and writes the results to stroma-out.",
            )
        },
        picture: |_| {
            Err(RequestError(
                "this build of Stroma draws no pictures; build it with the feature gui".to_owned(),
            ))
        },
        film: |_| {
            Err(RequestError(
                "this build of Stroma draws no films; build it with the feature gui".to_owned(),
            ))
        },
        step_picture: |_, _| {
            Err(RequestError(
                "this build of Stroma draws no pictures; build it with the feature gui".to_owned(),
            ))
        },
    };
}

/// What a start without a window does: says so, then does the main job of the program headless.
///
/// # Errors
/// A folder that cannot be written.
pub fn run_without_window(why: &str) -> Result<(), RequestError> {
    tell(why);
    run::run_default().map(|_| ())
}
