//! Files of a person in a browser: kept in memory, and by the page in its own store. Read within a limit, written whole
//! or not at all. The same functions as `disk`, which stands here on every other machine.

use std::collections::BTreeMap;
use std::io::{Error, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use super::page;
use super::text::text_of;

/// A file: what is in it, and the number of the write that made it; later ones are greater.
struct File {
    bytes: Vec<u8>,
    written: u64,
}

struct Store {
    files: BTreeMap<PathBuf, File>,
    writes: u64,
}

static STORE: Mutex<Store> = Mutex::new(Store {
    files: BTreeMap::new(),
    writes: 0,
});

/// Does something with the store.
fn with<R>(work: impl FnOnce(&mut Store) -> std::io::Result<R>) -> std::io::Result<R> {
    let mut store = STORE
        .lock()
        .map_err(|_| Error::other("the store of the page is broken"))?;
    work(&mut store)
}

fn missing(path: &Path) -> Error {
    Error::new(
        ErrorKind::NotFound,
        format!("{} is not there", path.display()),
    )
}

impl Store {
    fn put(&mut self, path: &Path, bytes: Vec<u8>) {
        self.writes += 1;
        let written = self.writes;
        self.files
            .insert(path.to_path_buf(), File { bytes, written });
    }
}

/// Puts a file in that the page kept since the last time, or that was dropped on it; the page is not told of it again.
pub fn bring_in(path: &Path, bytes: Vec<u8>) {
    // A store that is broken has nothing in it; what is done then says so.
    let _ = with(|store| {
        store.put(path, bytes);
        Ok(())
    });
}

/// The whole content of a file.
///
/// # Errors
/// The file is not there.
pub fn bytes_of(path: &Path) -> std::io::Result<Vec<u8>> {
    with(|store| {
        let file = store.files.get(path).ok_or_else(|| missing(path))?;
        Ok(file.bytes.clone())
    })
}

/// Reads a text of at most so many bytes, as every text is read: see [`super::text`].
///
/// # Errors
/// The file cannot be read, is no text, or is larger.
pub fn read_at_most(path: &Path, most: u64) -> std::io::Result<String> {
    let bytes = bytes_of(path)?;
    if bytes.len() as u64 > most {
        return Err(Error::new(
            ErrorKind::FileTooLarge,
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
    let mut bytes = bytes_of(path)?;
    bytes.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    Ok(bytes)
}

/// Folders are only a part of names here.
///
/// # Errors
/// None.
pub fn make_folder(_folder: &Path) -> std::io::Result<()> {
    Ok(())
}

/// Gives a file another name.
///
/// # Errors
/// The file is not there.
pub fn rename(from: &Path, to: &Path) -> std::io::Result<()> {
    let bytes = bytes_of(from)?;
    remove(from)?;
    write_whole(to, |out| out.write_all(&bytes))
}

/// Removes a file.
///
/// # Errors
/// The file is not there.
pub fn remove(path: &Path) -> std::io::Result<()> {
    with(|store| store.files.remove(path).ok_or_else(|| missing(path)))?;
    page::forget(path);
    Ok(())
}

/// The files of a folder, those written last first.
///
/// # Errors
/// The store is broken.
pub fn newest_first(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    with(|store| {
        let here = |(path, _): &(&PathBuf, &File)| path.parent() == Some(folder);
        let mut files: Vec<(u64, PathBuf)> = store
            .files
            .iter()
            .filter(here)
            .map(|(path, file)| (file.written, path.clone()))
            .collect();
        files.sort_unstable_by(|a, b| b.cmp(a));
        Ok(files.into_iter().map(|(_, path)| path).collect())
    })
}

/// Folders are only a part of names here.
pub fn remove_empty_folder(_folder: &Path) {}

/// Whether a file of this name is there.
#[must_use]
pub fn exists(path: &Path) -> bool {
    with(|store| Ok(store.files.contains_key(path))).unwrap_or(false)
}

/// Whether an error says that a file was not there.
#[must_use]
pub fn is_missing(error: &Error) -> bool {
    error.kind() == ErrorKind::NotFound
}

/// A file that is written and has not its name yet. Dropped, it leaves nothing.
#[derive(Debug)]
pub struct Staged {
    bytes: Vec<u8>,
    path: PathBuf,
}

impl Staged {
    /// Writes what shall stand under a name.
    ///
    /// # Errors
    /// What writes says so.
    pub fn write(
        path: &Path,
        write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
    ) -> std::io::Result<Self> {
        let mut bytes = Vec::new();
        write(&mut bytes)?;
        let path = path.to_path_buf();
        Ok(Self { bytes, path })
    }

    /// Gives it its name, in place of a file that has it.
    ///
    /// # Errors
    /// The store is broken.
    pub fn put(self) -> std::io::Result<()> {
        let path = self.path.clone();
        self.put_as(&path)
    }

    fn put_as(self, path: &Path) -> std::io::Result<()> {
        page::keep(path, &self.bytes);
        page::hand_over_if_asked_for(path, &self.bytes);
        with(|store| {
            store.put(path, self.bytes);
            Ok(())
        })
    }

    /// Gives it a name in the same folder if no file has it; itself again if one has.
    ///
    /// # Errors
    /// The store is broken.
    pub fn put_if_free(self, path: &Path) -> std::io::Result<Option<Self>> {
        if exists(path) {
            return Ok(Some(self));
        }
        self.put_as(path).map(|()| None)
    }
}

/// Writes a file in one piece.
///
/// # Errors
/// What writes says so, or the store is broken.
pub fn write_whole(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
) -> std::io::Result<()> {
    Staged::write(path, write)?.put()
}

/// Every folder can be written.
///
/// # Errors
/// None.
pub fn check_folder(_folder: &Path) -> std::io::Result<()> {
    Ok(())
}

/// Every file can be written.
///
/// # Errors
/// None.
pub fn check_file(_path: &Path) -> std::io::Result<()> {
    Ok(())
}
