//! Joins the shards of a sweep: every row exactly once, all of one experiment and one program.

use std::path::{Path, PathBuf};

use super::about::{About, Shard};
use super::journal::{self, JOURNAL, Rows};
use crate::experiment::design::Experiment;
use crate::files::error::RequestError;
use crate::platform::disk;

/// Largest journal that is read, bytes.
const MOST_BYTES: u64 = 4 << 30;
/// Most stretches of rows that are named.
const MOST_NAMED: usize = 6;

/// What shards become together.
#[derive(Debug)]
pub struct Merged {
    /// The sweep, whole.
    pub about: About,
    /// Its experiment.
    pub experiment: Experiment,
    /// All its rows.
    pub rows: Rows,
}

/// Rows in words: `3, 5 to 9`, and how many more there are.
fn stretches(rows: &[u64]) -> String {
    let mut found: Vec<(u64, u64)> = Vec::new();
    for row in rows {
        match found.last_mut() {
            Some((_, last)) if *last + 1 == *row => *last = *row,
            _ => found.push((*row, *row)),
        }
    }
    let mut words: Vec<String> = found
        .iter()
        .take(MOST_NAMED)
        .map(|(first, last)| {
            if first == last {
                first.to_string()
            } else {
                format!("{first} to {last}")
            }
        })
        .collect();
    if found.len() > MOST_NAMED {
        words.push("…".to_owned());
    }
    words.join(", ")
}

/// The journal of a folder.
fn read(folder: &Path) -> Result<(PathBuf, Vec<u8>), RequestError> {
    let path = folder.join(JOURNAL);
    match disk::first_bytes(&path, MOST_BYTES) {
        Ok(bytes) => Ok((path, bytes)),
        Err(error) if disk::is_missing(&error) => Err(RequestError(format!(
            "{}: found no {JOURNAL}, expected the folder of a sweep",
            folder.display()
        ))),
        Err(error) => Err(RequestError(format!("{}: {error}", path.display()))),
    }
}

/// Joins the sweeps of folders.
///
/// # Errors
/// A folder that has no journal, or one of another experiment or version; a row that two of them have, or none.
pub fn merge(folders: &[PathBuf]) -> Result<Merged, RequestError> {
    let mut merged: Option<Merged> = None;
    // Which folder each of the rows came from.
    let mut owners: Vec<(Vec<u64>, &Path)> = Vec::new();
    for folder in folders {
        let (path, bytes) = read(folder)?;
        let refuse = |what: String| RequestError(format!("{}: {what}", path.display()));
        let (about, head) = journal::read_head(&bytes).map_err(refuse)?;
        let merged = match &mut merged {
            Some(merged) => merged,
            none => none.insert(begin(&about, &path)?),
        };
        if let Some((what, found, expected)) = merged.about.difference(&about) {
            let told = match about.changed_line(what, &merged.about) {
                Some(line) => format!(
                    "line {} of the experiment: found {}, expected {}",
                    line.line, line.now, line.before
                ),
                None => format!("{what}: found {found}, expected {expected}"),
            };
            return Err(refuse(format!(
                "{told} as in the folders before; shards of different sweeps are not joined"
            )));
        }
        let columns = merged.experiment.columns();
        let (rows, _) = journal::read_rows(&bytes, head, &about, columns).map_err(refuse)?;
        let twice: Vec<u64> = rows
            .keys()
            .copied()
            .filter(|row| merged.rows.contains_key(row))
            .collect();
        if let Some(first) = twice.first() {
            let other = owners
                .iter()
                .find(|(rows, _)| rows.binary_search(first).is_ok())
                .map(|(_, folder)| folder.display().to_string());
            return Err(RequestError(format!(
                "rows {} are in two folders: {} and {}; give each shard once",
                stretches(&twice),
                other.unwrap_or_default(),
                folder.display()
            )));
        }
        owners.push((rows.keys().copied().collect(), folder));
        merged.rows.extend(rows);
    }
    let merged = merged.ok_or_else(|| RequestError("merge: found no folder".to_owned()))?;
    let missing: Vec<u64> = (0..merged.about.rows)
        .filter(|row| !merged.rows.contains_key(row))
        .collect();
    if !missing.is_empty() {
        return Err(RequestError(format!(
            "rows {} ({} of {}) are in none of the folders; play the shards that have them to their end",
            stretches(&missing),
            missing.len(),
            merged.about.rows
        )));
    }
    Ok(merged)
}

/// What the first folder begins: its sweep as a whole, without a row.
fn begin(about: &About, path: &Path) -> Result<Merged, RequestError> {
    let refuse = |what: String| RequestError(format!("{}: {what}", path.display()));
    let this = env!("CARGO_PKG_VERSION");
    if about.version != this {
        return Err(refuse(format!(
            "version of Stroma: found {}, expected {this}; join shards with the program that played them",
            about.version
        )));
    }
    let experiment = Experiment::read(&about.text, &path.display().to_string())
        .map_err(|error| RequestError(error.said()))?;
    let whole = About::of(&experiment, &about.text, about.fast, Shard::WHOLE);
    if let Some((what, expected, found)) = about.difference(&whole) {
        return Err(refuse(format!(
            "{what}: found {found}, expected {expected} as this program makes it of the same experiment"
        )));
    }
    Ok(Merged {
        about: whole,
        experiment,
        rows: Rows::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::stretches;

    #[test]
    fn rows_are_named_in_stretches_and_not_all_of_many() {
        assert_eq!(stretches(&[3]), "3");
        assert_eq!(stretches(&[0, 1, 2, 7, 9, 10]), "0 to 2, 7, 9 to 10");
        let odd: Vec<u64> = (0..20).map(|k| 2 * k).collect();
        assert_eq!(stretches(&odd), "0, 2, 4, 6, 8, 10, …");
    }
}
