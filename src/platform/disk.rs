//! Files of a person: read within a limit, written whole or not at all.

use std::io::{Read as _, Write};
use std::path::{Path, PathBuf};

/// Reads a text of at most so many bytes.
///
/// # Errors
/// The file cannot be read, is no text, or is larger.
pub fn read_at_most(path: &Path, most: u64) -> std::io::Result<String> {
    let mut text = String::new();
    let file = std::fs::File::open(path)?;
    // A zero byte is text as well; a file that goes on and on is cut here and refused below.
    let length = file.take(most + 1).read_to_string(&mut text)? as u64;
    if length > most {
        return Err(std::io::Error::new(
            std::io::ErrorKind::FileTooLarge,
            format!("more than {most} bytes"),
        ));
    }
    Ok(text)
}

/// Makes a folder with all above it.
///
/// # Errors
/// The folder cannot be made.
pub fn make_folder(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)
}

/// Gives a file another name.
///
/// # Errors
/// The file cannot be moved.
pub fn rename(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::rename(from, to)
}

/// Removes a file.
///
/// # Errors
/// The file cannot be removed.
pub fn remove(path: &Path) -> std::io::Result<()> {
    std::fs::remove_file(path)
}

/// The files of a folder, those written last first; of the same moment by name, the last first.
///
/// # Errors
/// The folder cannot be read.
pub fn newest_first(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let about = entry.metadata()?;
        if about.is_file() {
            files.push((about.modified().ok(), entry.path()));
        }
    }
    files.sort_unstable_by(|a, b| b.cmp(a));
    Ok(files.into_iter().map(|(_, path)| path).collect())
}

/// Whether an error says that a file was not there.
#[must_use]
pub fn is_missing(error: &std::io::Error) -> bool {
    error.kind() == std::io::ErrorKind::NotFound
}

/// A file without a name yet in a folder. When it gets its name, it may be read by whom the system says, not only by its owner.
#[cfg(not(target_arch = "wasm32"))]
fn new_file(folder: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

/// Writes a file in one piece: beside its name first, then put in place, so that nothing half-written stands under it.
///
/// # Errors
/// The folder cannot be written, or what writes says so.
pub fn write_whole(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
) -> std::io::Result<()> {
    #[cfg(not(target_arch = "wasm32"))]
    {
        let folder = path.parent().unwrap_or_else(|| Path::new("."));
        let folder = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        let mut file = new_file(folder)?;
        {
            let mut buffer = std::io::BufWriter::new(file.as_file_mut());
            write(&mut buffer)?;
            buffer.flush()?;
        }
        file.as_file().sync_all()?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    }
    #[cfg(target_arch = "wasm32")]
    {
        let _ = (path, write);
        Err(std::io::ErrorKind::Unsupported.into())
    }
}
