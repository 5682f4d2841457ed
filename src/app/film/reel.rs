//! Where the frames of a film go: a video, a GIF, or a folder of PNG files.

use std::path::Path;

use super::av1::Av1;
use super::container::{write_mp4, write_webm};
use super::gif::{self, Gif};
use crate::app::pixels::{Pixels, png_of};
use crate::files::{self, FilmFolder, RequestError};

/// The form of a film.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// AV1 in MP4.
    Mp4,
    /// AV1 in WebM.
    Webm,
    /// GIF.
    Gif,
    /// A folder of PNG files.
    Folder,
}

impl Form {
    /// The form that the name of a film says.
    ///
    /// # Errors
    /// An ending of another form.
    pub(super) fn of(path: &Path) -> Result<Self, RequestError> {
        if path.as_os_str().to_string_lossy().ends_with(['/', '\\']) || path.is_dir() {
            return Ok(Self::Folder);
        }
        let Some(ending) = path.extension() else {
            return Ok(Self::Folder);
        };
        match ending.to_string_lossy().to_lowercase().as_str() {
            "mp4" => Ok(Self::Mp4),
            "webm" => Ok(Self::Webm),
            "gif" => Ok(Self::Gif),
            other => Err(RequestError(format!(
                "--output: found .{other}, expected .mp4, .webm or .gif, or a name without an ending for a folder of PNG files"
            ))),
        }
    }

    /// Most frames a second that it shows as they are, if there is such a bound.
    pub(super) fn most_fps(self) -> Option<u32> {
        (self == Self::Gif).then_some(gif::MOST_FPS)
    }

    /// Most frames of one film: a file is kept in memory until it is whole.
    pub(super) fn most_frames(self) -> u64 {
        match self {
            Self::Mp4 | Self::Webm => 6_000,
            Self::Gif => 1_000,
            Self::Folder => 99_999,
        }
    }
}

/// A film to which frames are added.
pub(super) enum Reel<'a> {
    /// A video, with its form and path.
    Video(Box<Av1>, Form, &'a Path),
    /// A GIF, with its path.
    Gif(Gif, &'a Path),
    /// A folder.
    Folder(FilmFolder),
}

impl<'a> Reel<'a> {
    /// An empty one. `about` says which film it is.
    ///
    /// # Errors
    /// What cannot be written, or a size that the form does not take.
    pub(super) fn begin(
        form: Form,
        path: &'a Path,
        size: [u32; 2],
        fps: u32,
        about: &str,
    ) -> Result<Self, RequestError> {
        if form == Form::Folder {
            return FilmFolder::claim(path, about).map(Self::Folder);
        }
        files::check_file(path)?;
        if form == Form::Gif {
            Ok(Self::Gif(Gif::new(size, fps)?, path))
        } else {
            Ok(Self::Video(Box::new(Av1::new(size, fps)?), form, path))
        }
    }

    /// Whether a frame is there already. The first one is 1.
    pub(super) fn has(&self, number: u64) -> bool {
        matches!(self, Self::Folder(folder) if folder.has(number))
    }

    /// One frame more. The first one is 1.
    ///
    /// # Errors
    /// It cannot be encoded or written.
    pub(super) fn add(&mut self, number: u64, pixels: &Pixels) -> Result<(), RequestError> {
        match self {
            Self::Video(encoder, ..) => encoder.add(pixels),
            Self::Gif(encoder, _) => encoder.add(pixels),
            Self::Folder(folder) => folder.write(number, &png_of(pixels)?),
        }
    }

    /// Writes the film in one piece; of a folder all is there already.
    ///
    /// # Errors
    /// It cannot be encoded or written.
    pub(super) fn end(self) -> Result<(), RequestError> {
        match self {
            Self::Video(encoder, form, path) => {
                let stream = encoder.finish()?;
                files::write_whole(path, |to| match form {
                    Form::Webm => write_webm(&stream, to),
                    _ => write_mp4(&stream, to),
                })
            }
            Self::Gif(encoder, path) => {
                let bytes = encoder.finish()?;
                files::write_whole(path, |to| to.write_all(&bytes))
            }
            Self::Folder(_) => Ok(()),
        }
    }

    /// Leaves nothing of a film of which no frame came.
    pub(super) fn give_up(&self) {
        if let Self::Folder(folder) = self {
            folder.give_up();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_film_says_its_form() {
        for (name, form) in [
            ("a.mp4", Form::Mp4),
            ("a.b/c.WebM", Form::Webm),
            ("a.gif", Form::Gif),
            ("frames", Form::Folder),
            ("v1.0/", Form::Folder),
        ] {
            assert_eq!(Form::of(name.as_ref()), Ok(form), "{name}");
        }
        let refused = Form::of("a.avi".as_ref()).expect_err("no such form");
        assert!(
            refused.to_string().contains("found .avi, expected .mp4"),
            "{refused}"
        );
    }
}
