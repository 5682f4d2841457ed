//! Files of a person: read within a limit, written whole or not at all.

use std::io::{Read as _, Write};
use std::path::{Path, PathBuf};

use super::text::text_of;

/// Reads a text of at most so many bytes, as every text is read: see [`super::text`].
///
/// # Errors
/// The file cannot be read, is no text, or is larger.
pub fn read_at_most(path: &Path, most: u64) -> std::io::Result<String> {
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path)?;
    // A zero byte is text as well; a file that goes on and on is cut here and refused below.
    let length = file.take(most + 1).read_to_end(&mut bytes)? as u64;
    if length > most {
        return Err(std::io::Error::new(
            std::io::ErrorKind::FileTooLarge,
            format!("more than {most} bytes"),
        ));
    }
    text_of(bytes)
}

/// The first bytes of a file, at most so many.
///
/// # Errors
/// The file cannot be read.
pub fn first_bytes(path: &Path, most: u64) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path)?;
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
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

/// Takes a folder away if nothing lies in it.
pub fn remove_empty_folder(folder: &Path) {
    // One that is not empty stays, and that is right.
    let _ = std::fs::remove_dir(folder);
}

/// Whether a file or a folder of this name is there.
#[must_use]
pub fn exists(path: &Path) -> bool {
    path.exists()
}

/// Whether there is a folder of this name.
#[must_use]
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// Whether an error says that a file was not there.
#[must_use]
pub fn is_missing(error: &std::io::Error) -> bool {
    error.kind() == std::io::ErrorKind::NotFound
}

/// What the name of a file begins and ends with while it is being written.
const UNFINISHED: (&str, &str) = (".stroma-", ".part");
/// How long something is being written at most; what is older was left by a program that was killed.
const LONGEST_WRITE: std::time::Duration = std::time::Duration::from_secs(600);

/// The folder in which a file lies.
fn folder_of(path: &Path) -> &Path {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or_else(|| Path::new("."))
}

/// Takes away what a program that was killed left half-written in a folder where nobody else writes, however lately that was.
pub fn clear_all_unfinished(folder: &Path) {
    clear_unfinished(folder, None);
}

/// Takes away what a program that was killed left half-written; only what is older, where another may be writing.
fn clear_unfinished(folder: &Path, older: Option<std::time::Duration>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let ours = name.starts_with(UNFINISHED.0) && name.ends_with(UNFINISHED.1);
        let old = |least: std::time::Duration| {
            entry
                .metadata()
                .and_then(|about| about.modified())
                .is_ok_and(|then| then.elapsed().is_ok_and(|age| age > least))
        };
        if ours && older.is_none_or(old) {
            // Whoever may not take it away has nothing to do with it.
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// A file without its name yet in a folder. When it gets its name, it may be read by whom the system says, not only by its owner.
fn new_file(folder: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED.0).suffix(UNFINISHED.1);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

/// A file that is written and has not its name yet. Dropped, it leaves nothing.
#[derive(Debug)]
pub struct Staged {
    file: tempfile::NamedTempFile,
    path: PathBuf,
}

impl Staged {
    /// Writes what shall stand under a name, beside it, down to the disk.
    ///
    /// # Errors
    /// The folder cannot be written, or what writes says so.
    pub fn write(
        path: &Path,
        write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
    ) -> std::io::Result<Self> {
        let folder = folder_of(path);
        clear_unfinished(folder, Some(LONGEST_WRITE));
        let mut file = new_file(folder)?;
        {
            let mut buffer = std::io::BufWriter::new(file.as_file_mut());
            write(&mut buffer)?;
            buffer.flush()?;
        }
        file.as_file().sync_all()?;
        let path = path.to_path_buf();
        Ok(Self { file, path })
    }

    /// Gives it its name, in place of a file that has it.
    ///
    /// # Errors
    /// The name cannot be taken.
    pub fn put(self) -> std::io::Result<()> {
        self.file.persist(&self.path).map_err(|error| error.error)?;
        keep_names(folder_of(&self.path));
        Ok(())
    }

    /// Gives it a name in the same folder if no file has it; itself again if one has.
    ///
    /// # Errors
    /// The name cannot be taken for another reason.
    pub fn put_if_free(self, path: &Path) -> std::io::Result<Option<Self>> {
        match self.file.persist_noclobber(path) {
            Ok(_) => {
                keep_names(folder_of(path));
                Ok(None)
            }
            Err(wrong) if path.exists() => Ok(Some(Self {
                file: wrong.file,
                path: self.path,
            })),
            Err(wrong) => Err(wrong.error),
        }
    }
}

/// A file that is written bit by bit and has not its name yet. Dropped, it leaves nothing.
#[derive(Debug)]
pub struct Unfinished {
    to: std::io::BufWriter<tempfile::NamedTempFile>,
    path: PathBuf,
}

impl Unfinished {
    /// Begins what shall stand under a name, beside it.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn begin(path: &Path) -> std::io::Result<Self> {
        let folder = folder_of(path);
        clear_unfinished(folder, Some(LONGEST_WRITE));
        Ok(Self {
            to: std::io::BufWriter::new(new_file(folder)?),
            path: path.to_path_buf(),
        })
    }

    /// Brings it down to the disk; what is left is to give it its name.
    ///
    /// # Errors
    /// The disk cannot take it.
    pub fn finish(self) -> std::io::Result<Staged> {
        let file = self
            .to
            .into_inner()
            .map_err(std::io::IntoInnerError::into_error)?;
        file.as_file().sync_all()?;
        Ok(Staged {
            file,
            path: self.path,
        })
    }
}

impl Write for Unfinished {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.to.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.to.flush()
    }
}

/// Brings the names in a folder down to the disk, where the system can.
fn keep_names(folder: &Path) {
    #[cfg(unix)]
    if let Ok(folder) = std::fs::File::open(folder) {
        // The files themselves are on the disk already.
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = folder;
}

/// Writes a file in one piece: beside its name first, then put in place, so that nothing half-written stands under it.
///
/// # Errors
/// The folder cannot be written, or what writes says so.
pub fn write_whole(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
) -> std::io::Result<()> {
    Staged::write(path, write)?.put()
}

/// Makes a folder if it is not there, and finds out whether files can be written into it.
///
/// # Errors
/// It cannot be made or written.
pub fn check_folder(folder: &Path) -> std::io::Result<()> {
    make_folder(folder)?;
    new_file(folder).map(|_| ())?;
    Ok(())
}

/// Finds out whether a file of this name can be written.
///
/// # Errors
/// Its folder cannot be written, or the name belongs to a folder.
pub fn check_file(path: &Path) -> std::io::Result<()> {
    if path.is_dir() {
        return Err(std::io::ErrorKind::IsADirectory.into());
    }
    new_file(folder_of(path)).map(|_| ())?;
    Ok(())
}
