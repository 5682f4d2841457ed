//! Paths of files that are written: folders are made, names are free, a file is written whole.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::error::RequestError;
use crate::platform::disk;

/// Folder of what is written without a word about where.
pub const DEFAULT_FOLDER: &str = "stroma-out";

/// Writes a file in one piece.
///
/// # Errors
/// The file cannot be written.
pub fn write_whole(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
) -> Result<(), RequestError> {
    disk::write_whole(path, write)
        .map_err(|error| RequestError(format!("cannot write {}: {error}", path.display())))
}

/// Makes the folder of a run.
///
/// # Errors
/// The folder cannot be made.
pub fn make_folder(folder: &Path) -> Result<(), RequestError> {
    disk::make_folder(folder)
        .map_err(|error| RequestError(format!("cannot make folder {}: {error}", folder.display())))
}

/// A path in a folder that no file has yet.
///
/// # Errors
/// A folder that cannot be made, or is full of such names.
pub fn free_path(folder: &Path, stem: &str, end: &str) -> Result<PathBuf, RequestError> {
    make_folder(folder)?;
    (1..10_000)
        .map(|number| folder.join(format!("{stem}-{number}.{end}")))
        .find(|path| !path.exists())
        .ok_or_else(|| RequestError(format!("{}: no name is free", folder.display())))
}

/// Writes a text into a folder under a free name; gives its path.
///
/// # Errors
/// A folder that cannot be written.
pub fn save_text(
    folder: &Path,
    stem: &str,
    end: &str,
    text: &str,
) -> Result<PathBuf, RequestError> {
    let path = free_path(folder, stem, end)?;
    write_whole(&path, |to| to.write_all(text.as_bytes()))?;
    Ok(path)
}
