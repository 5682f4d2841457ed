//! Where a program keeps the settings of a person.

use std::path::PathBuf;

/// The folder of Stroma in the platform's own place, if the platform has one.
#[must_use]
pub fn settings_folder() -> Option<PathBuf> {
    bevy::platform::dirs::preferences_dir().map(|folder| folder.join("stroma"))
}
