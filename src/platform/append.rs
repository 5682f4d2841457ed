//! A file that only grows, a piece at a time, each brought down to the disk; one program at a time has it.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

/// A file that only grows.
#[derive(Debug)]
pub struct Growing {
    file: File,
    length: u64,
    locked: bool,
}

impl Growing {
    /// Opens a file that is there, and gives what is in it.
    ///
    /// # Errors
    /// It cannot be read or written, or another program has it ([`std::io::ErrorKind::ResourceBusy`]).
    pub fn open(path: &Path) -> std::io::Result<(Self, Vec<u8>)> {
        let mut file = OpenOptions::new().read(true).write(true).open(path)?;
        // Some file systems know no locks; there nobody can be kept out.
        let locked = match file.try_lock() {
            Err(TryLockError::WouldBlock) => return Err(std::io::ErrorKind::ResourceBusy.into()),
            Err(TryLockError::Error(_)) => false,
            Ok(()) => true,
        };
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let length = bytes.len() as u64;
        let grows = Self {
            file,
            length,
            locked,
        };
        Ok((grows, bytes))
    }

    /// Whether it is certain that no other program has it.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.locked
    }

    /// Keeps so many bytes from its beginning.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn cut(&mut self, length: u64) -> std::io::Result<()> {
        self.file.set_len(length)?;
        self.length = length;
        self.file.sync_data()
    }

    /// Writes behind its end, down to the disk. Where that fails, the file is as it was before.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn append(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        let written = self
            .file
            .seek(SeekFrom::Start(self.length))
            .and_then(|_| self.file.write_all(bytes))
            .and_then(|()| self.file.sync_data());
        if written.is_err() {
            // What stays of a piece is found out by its reader.
            let _ = self.file.set_len(self.length);
        } else {
            self.length += bytes.len() as u64;
        }
        written
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_grows_is_cut_and_has_one_writer_at_a_time() {
        let place = tempfile::tempdir().expect("a folder");
        let path = place.path().join("grows");
        assert!(Growing::open(&path).is_err());
        std::fs::write(&path, "head\ntorn").expect("written");
        let (mut file, found) = Growing::open(&path).expect("it is there");
        assert_eq!(found, b"head\ntorn");
        let second = Growing::open(&path).map(|_| ());
        assert_eq!(
            second.expect_err("it is taken").kind(),
            std::io::ErrorKind::ResourceBusy
        );
        assert!(file.is_locked());
        file.cut(5).expect("it is cut");
        file.append(b"a\n").expect("it grows");
        file.append(b"b\n").expect("it grows");
        drop(file);
        let (_, found) = Growing::open(&path).expect("it is free again");
        assert_eq!(found, b"head\na\nb\n");
    }
}
