//! Paths of files that are written: folders are made, names are legal and free, a file is written whole.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::error::RequestError;
use crate::platform::disk::{self, Staged};
use crate::platform::names::{MOST_STEM, legal_name};

/// Folder of what is written without a word about where, from a command line.
pub const DEFAULT_FOLDER: &str = "stroma-out";
/// Most files of one name with a number behind it.
const MOST_NUMBERS: u32 = 10_000;

/// What is said where a file cannot be written.
pub(super) fn cannot_write(path: &Path, error: &std::io::Error) -> RequestError {
    RequestError(format!("cannot write {}: {error}", path.display()))
}

/// Writes a file in one piece.
///
/// # Errors
/// The file cannot be written.
pub fn write_whole(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
) -> Result<(), RequestError> {
    disk::write_whole(path, write).map_err(|error| cannot_write(path, &error))
}

/// Makes the folder of a run.
///
/// # Errors
/// The folder cannot be made.
pub fn make_folder(folder: &Path) -> Result<(), RequestError> {
    disk::make_folder(folder)
        .map_err(|error| RequestError(format!("cannot make folder {}: {error}", folder.display())))
}

/// Finds out, before any work, whether a file of this name can be written.
///
/// # Errors
/// It cannot.
pub fn check_file(path: &Path) -> Result<(), RequestError> {
    disk::check_file(path).map_err(|error| cannot_write(path, &error))
}

/// Names in a folder that could be free, in their order.
fn names<'a>(folder: &'a Path, stem: &str, end: &'a str) -> impl Iterator<Item = PathBuf> + 'a {
    let stem = legal_name(stem, MOST_STEM);
    (1..MOST_NUMBERS).map(move |number| folder.join(format!("{stem}-{number}.{end}")))
}

fn none_is_free(folder: &Path) -> RequestError {
    RequestError(format!("{}: no name is free", folder.display()))
}

/// A path in a folder that no file has yet. Whatever the stem, its name is legal on every system.
///
/// # Errors
/// A folder that cannot be made, or is full of such names.
pub fn free_path(folder: &Path, stem: &str, end: &str) -> Result<PathBuf, RequestError> {
    make_folder(folder)?;
    names(folder, stem, end)
        .find(|path| !disk::exists(path))
        .ok_or_else(|| none_is_free(folder))
}

/// Writes a file in one piece under a name that no file has, not even one that came a moment ago; gives its path.
///
/// # Errors
/// A folder that cannot be written.
pub fn write_free(
    folder: &Path,
    stem: &str,
    end: &str,
    write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
) -> Result<PathBuf, RequestError> {
    let first = free_path(folder, stem, end)?;
    let refuse = |error: std::io::Error| cannot_write(&first, &error);
    let mut staged = Staged::write(&first, write).map_err(refuse)?;
    for path in names(folder, stem, end) {
        match staged.put_if_free(&path).map_err(refuse)? {
            None => return Ok(path),
            Some(again) => staged = again,
        }
    }
    Err(none_is_free(folder))
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
    write_free(folder, stem, end, |to| to.write_all(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_saved_takes_the_name_of_another_file_or_leaves_its_folder() {
        let place = tempfile::tempdir().expect("a folder");
        for (stem, name) in [
            ("knee", "knee-1.csv"),
            ("knee", "knee-2.csv"),
            ("../../knee", "knee-3.csv"),
            ("C:\\con", "C-con-1.csv"),
            ("con", "mine-con-1.csv"),
        ] {
            let path = save_text(place.path(), stem, "csv", stem).expect("it is saved");
            assert_eq!(path, place.path().join(name));
            assert_eq!(std::fs::read_to_string(path).expect("it is there"), stem);
        }
        assert_eq!(
            std::fs::read_dir(place.path()).expect("a folder").count(),
            5
        );
    }
}
