//! The film or the export that is being made of the run.

use std::path::PathBuf;

use bevy::prelude::*;

use crate::platform::disk;
use crate::platform::process::Helper;

/// The film or the export that is being made.
#[derive(Resource, Debug, Default)]
pub(super) struct Filming(pub(super) Option<Film>);

/// A film or an export, and the second Stroma that makes it.
#[derive(Debug)]
pub(super) struct Film {
    pub(super) helper: Helper,
    /// The run file that it is made from.
    pub(super) run: PathBuf,
    /// The film, or the trajectory beside which the other files lie.
    pub(super) path: PathBuf,
    /// What the helper told last that was not how far it is.
    pub(super) told: String,
}

impl Drop for Film {
    fn drop(&mut self) {
        // It lies among files that the system takes away by itself.
        let _ = disk::remove(&self.run);
    }
}
