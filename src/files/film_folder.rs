//! The folder of a film: a PNG file a frame, and a file that says which film it is, so that it can be gone on with.

use std::path::{Path, PathBuf};

use super::error::RequestError;
use super::paths::{cannot_write, write_whole};
use crate::platform::disk;

/// The file that says which film lies in a folder.
const ABOUT: &str = "film.toml";
/// Largest such file that is read, bytes.
const MOST_ABOUT: u64 = 1 << 16;

/// A folder that was found good for the frames of a film.
#[derive(Debug)]
pub struct FilmFolder {
    path: PathBuf,
    /// Whether it was made for this film.
    made: bool,
}

/// The first line in which two texts differ: found, expected.
fn difference<'a>(found: &'a str, expected: &'a str) -> Option<(&'a str, &'a str)> {
    let lines = |text: &'a str| text.lines().map(str::trim_end).chain(std::iter::repeat(""));
    let longest = found.lines().count().max(expected.lines().count());
    lines(found)
        .zip(lines(expected))
        .take(longest)
        .find(|(found, expected)| found != expected)
}

impl FilmFolder {
    /// Makes the folder if it is not there, and sees that it is empty or holds frames of this very film. `about` is a
    /// text (TOML) that says which film it is.
    ///
    /// # Errors
    /// It cannot be made or written, or holds another film or files of somebody else.
    pub fn claim(path: &Path, about: &str) -> Result<Self, RequestError> {
        let made = !disk::exists(path);
        disk::check_folder(path).map_err(|error| cannot_write(path, &error))?;
        let file = path.join(ABOUT);
        match disk::read_at_most(&file, MOST_ABOUT) {
            Ok(found) => {
                if let Some((found, expected)) = difference(&found, about) {
                    return Err(RequestError(format!(
                        "{}: another film lies there: found '{found}', expected '{expected}'; choose another folder",
                        file.display()
                    )));
                }
            }
            Err(error) if disk::is_missing(&error) => {
                let files = disk::newest_first(path).map_err(|error| cannot_write(path, &error))?;
                let name = |file: &PathBuf| {
                    file.file_name()
                        .map(|name| name.to_string_lossy().into_owned())
                };
                let other = files
                    .iter()
                    .filter_map(name)
                    .find(|name| !name.starts_with('.'));
                if let Some(other) = other {
                    return Err(RequestError(format!(
                        "{}: found {other}, expected an empty folder or one in which this film was begun; choose another folder",
                        path.display()
                    )));
                }
                write_whole(&file, |to| to.write_all(about.as_bytes()))?;
            }
            Err(error) => return Err(RequestError(format!("{}: {error}", file.display()))),
        }
        Ok(Self {
            path: path.to_path_buf(),
            made,
        })
    }

    /// The file of a frame; the first one is 1.
    fn frame(&self, number: u64) -> PathBuf {
        self.path.join(format!("frame-{number:05}.png"))
    }

    /// Whether a frame is there. The first one is 1.
    #[must_use]
    pub fn has(&self, number: u64) -> bool {
        disk::exists(&self.frame(number))
    }

    /// Writes a frame, a PNG, in one piece. The first one is 1.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write(&self, number: u64, png: &[u8]) -> Result<(), RequestError> {
        write_whole(&self.frame(number), |to| to.write_all(png))
    }

    /// Takes the folder away again if it was made for a film of which no frame came.
    pub fn give_up(&self) {
        if self.made && !self.has(1) {
            // Whatever cannot be taken away stays, and says what it is.
            let _ = disk::remove(&self.path.join(ABOUT));
            disk::remove_empty_folder(&self.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILM: &str = "scenario = \"healthy\"\nevery_hours = 3\n";

    #[test]
    fn a_film_that_was_begun_goes_on_and_another_one_is_refused() {
        let place = tempfile::tempdir().expect("a folder");
        let path = place.path().join("film");
        let folder = FilmFolder::claim(&path, FILM).expect("it is new");
        folder.write(2, b"png").expect("it is written");
        let again = FilmFolder::claim(&path, FILM).expect("it is the same");
        assert_eq!(
            [1, 2, 3].map(|number| again.has(number)),
            [false, true, false]
        );
        let other = FilmFolder::claim(&path, &FILM.replace('3', "6")).expect_err("another film");
        assert!(
            other
                .to_string()
                .contains("found 'every_hours = 3', expected 'every_hours = 6'"),
            "{other}"
        );
        let longer =
            FilmFolder::claim(&path, &format!("{FILM}seed = 1\n")).expect_err("more is asked");
        assert!(
            longer.to_string().contains("found '', expected 'seed = 1'"),
            "{longer}"
        );
    }

    #[test]
    fn a_folder_with_files_of_somebody_is_left_alone() {
        let place = tempfile::tempdir().expect("a folder");
        std::fs::write(place.path().join("notes.txt"), "mine").expect("it is written");
        let refused = FilmFolder::claim(place.path(), FILM).expect_err("it is not empty");
        assert!(refused.to_string().contains("found notes.txt"), "{refused}");
        assert_eq!(
            std::fs::read_dir(place.path()).expect("a folder").count(),
            1
        );
    }

    #[test]
    fn a_folder_for_a_film_that_does_not_come_goes_again() {
        let place = tempfile::tempdir().expect("a folder");
        let path = place.path().join("film");
        FilmFolder::claim(&path, FILM).expect("it is new").give_up();
        assert!(!path.exists());
        let folder = FilmFolder::claim(&path, FILM).expect("it is new");
        folder.write(1, b"png").expect("it is written");
        folder.give_up();
        assert!(path.join("frame-00001.png").exists() && path.join(ABOUT).exists());
    }
}
