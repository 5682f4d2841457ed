//! The folder of a run: it holds one run, whole, and never files of two.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::error::RequestError;
use super::paths::cannot_write;
use super::record::RunFile;
use super::series::{TableForm, write_cells, write_events, write_series};
use crate::platform::disk::{self, Staged};
use crate::sim::{Row, Simulation};

/// The record of a run: the last file that gets its name, so that it never speaks of files that are not there.
const RECORD: &str = "run.json";
/// Files that a run may leave in its folder.
const FILES: [&str; 5] = [
    "series.csv",
    "cells.csv",
    "events.csv",
    "picture.png",
    RECORD,
];
/// As much of a file as tells whether Stroma wrote it, bytes.
const HEAD: u64 = 400;

/// Whether the first bytes of a file are those of what Stroma writes under its name.
fn is_ours(name: &str, head: &[u8]) -> bool {
    let begins = |one: &str, other: &str| {
        let line = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let mut words = line.split(|byte| b",;\t".contains(byte));
        words.next() == Some(one.as_bytes()) && words.next() == Some(other.as_bytes())
    };
    match name {
        "series.csv" => begins("day", "pain_vas_mm"),
        "cells.csv" => begins("id", "kind"),
        "events.csv" => begins("day", "event"),
        "picture.png" => head.starts_with(b"\x89PNG"),
        _ => {
            let head = String::from_utf8_lossy(head);
            head.trim_start().starts_with('{') && head.contains("\"stroma_version\"")
        }
    }
}

/// A folder that was found good for the files of a run, before the run.
#[derive(Debug)]
pub struct RunFolder {
    path: PathBuf,
    /// Whether it was made for this run.
    made: bool,
}

impl RunFolder {
    /// Makes the folder if it is not there, and sees that it can be written and holds nothing of somebody else's under
    /// the names of a run.
    ///
    /// # Errors
    /// It cannot be made or written, or holds such a file.
    pub fn claim(path: &Path) -> Result<Self, RequestError> {
        let made = !path.exists();
        disk::check_folder(path).map_err(|error| {
            RequestError(format!(
                "cannot write into folder {}: {error}",
                path.display()
            ))
        })?;
        let claimed = Self {
            path: path.to_path_buf(),
            made,
        };
        for name in FILES {
            let file = path.join(name);
            let ours = match disk::first_bytes(&file, HEAD) {
                Ok(head) => is_ours(name, &head),
                Err(error) => disk::is_missing(&error),
            };
            if !ours {
                return Err(RequestError(format!(
                    "{}: expected a file of Stroma or none, and this one is not; choose another folder with --out",
                    file.display()
                )));
            }
        }
        Ok(claimed)
    }

    /// Takes the folder away again if it was made for a run that does not come.
    pub fn give_up(&self) {
        if self.made {
            disk::remove_empty_folder(&self.path);
        }
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes series, cells, events and the record of a run in place of all that a run before left here. A sentence if
    /// that was another one.
    ///
    /// # Errors
    /// The folder cannot be written; then the files of the run before are as they were.
    pub fn write(
        &self,
        simulation: &Simulation,
        form: TableForm,
    ) -> Result<Option<String>, RequestError> {
        let history = simulation.history();
        let record = RunFile::of(simulation)?;
        let set = [
            self.stage("series.csv", |to| write_series(&history.rows, form, to))?,
            self.stage("cells.csv", |to| write_cells(simulation, form, to))?,
            self.stage("events.csv", |to| write_events(history, form, to))?,
            self.stage(RECORD, |to| {
                serde_json::to_writer_pretty(to, &record).map_err(std::io::Error::other)
            })?,
        ];
        self.replace(set.into(), &record)
    }

    /// Writes a series alone, of a run without cells and record, in place of all that a run before left here. A sentence
    /// if that was a run with more.
    ///
    /// # Errors
    /// The folder cannot be written; then the files of the run before are as they were.
    pub fn write_series(
        &self,
        rows: &[Row],
        form: TableForm,
    ) -> Result<Option<String>, RequestError> {
        let mut bytes = Vec::new();
        write_series(rows, form, &mut bytes)
            .map_err(|error| cannot_write(&self.path.join("series.csv"), &error))?;
        let set = self.stage("series.csv", |to| to.write_all(&bytes))?;
        self.replace(vec![set], &Alone(bytes))
    }

    fn stage(
        &self,
        name: &'static str,
        write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
    ) -> Result<(&'static str, Staged), RequestError> {
        let path = self.path.join(name);
        Staged::write(&path, write)
            .map(|staged| (name, staged))
            .map_err(|error| cannot_write(&path, &error))
    }

    /// Puts a set in place of the one before.
    fn replace(
        &self,
        set: Vec<(&'static str, Staged)>,
        record: &impl IsSame,
    ) -> Result<Option<String>, RequestError> {
        let there: Vec<&str> = FILES
            .into_iter()
            .filter(|name| self.path.join(name).exists())
            .collect();
        let same = there.is_empty() || record.is_same_as(&self.path, &there);
        let in_set = |name: &str| set.iter().any(|(known, _)| *known == name);
        for name in there
            .iter()
            .filter(|name| **name == RECORD || !in_set(name))
        {
            // The picture of the same run still shows it.
            if same && *name == "picture.png" {
                continue;
            }
            let path = self.path.join(name);
            disk::remove(&path).map_err(|error| cannot_write(&path, &error))?;
        }
        for (name, staged) in set {
            staged
                .put()
                .map_err(|error| cannot_write(&self.path.join(name), &error))?;
        }
        Ok((!same).then(|| {
            format!(
                "{}: the files of another run there were replaced ({})",
                self.path.display(),
                there.join(", ")
            )
        }))
    }
}

/// Whether what lies in a folder is of the same run.
trait IsSame {
    fn is_same_as(&self, folder: &Path, there: &[&str]) -> bool;
}

impl IsSame for RunFile {
    fn is_same_as(&self, folder: &Path, _: &[&str]) -> bool {
        super::record::read_record(&folder.join(RECORD)).is_ok_and(|before| before.is_part_of(self))
    }
}

/// A series without a record: only the very same one is of the same run.
struct Alone(Vec<u8>);

impl IsSame for Alone {
    fn is_same_as(&self, folder: &Path, there: &[&str]) -> bool {
        let before = disk::first_bytes(&folder.join("series.csv"), self.0.len() as u64 + 1);
        there == ["series.csv"] && before.is_ok_and(|before| before == self.0)
    }
}
