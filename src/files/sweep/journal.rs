//! The journal of a sweep: a line of JSON a finished row, brought down to the disk, so that a sweep that was cut off goes on.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::about::About;
use crate::experiment::design::{Column, ColumnKind, Value};
use crate::files::error::RequestError;
use crate::files::paths::cannot_write;
use crate::platform::append::Growing;
use crate::platform::disk::{self, Staged};

/// The file of the journal in the folder of a sweep.
pub const JOURNAL: &str = "journal.jsonl";
/// Version of its format.
const FORMAT: u32 = 1;
/// What stands around the checksum at the end of a line.
const BEFORE_SUM: &str = ",\"sum\":\"";
const BEHIND_SUM: &str = "\"}";
/// Signs of a checksum.
const SUM: usize = 16;

/// Finished rows by their number, with a value a column.
pub type Rows = BTreeMap<u64, Vec<Value>>;

/// The first line.
#[derive(Debug, Serialize, Deserialize)]
struct Head {
    stroma_sweep: u32,
    #[serde(flatten)]
    about: About,
}

/// A line behind it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    row: u64,
    values: Vec<Json>,
}

/// The journal of a sweep that is at work.
#[derive(Debug)]
pub struct Journal {
    file: Growing,
    path: PathBuf,
    about: About,
    rows: Rows,
}

/// The checksum of a line of the sweep with this fingerprint.
fn sum_of(line: &str, fingerprint: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(fingerprint.as_bytes());
    hasher.update(b"\n");
    hasher.update(line.as_bytes());
    let mut sum = hasher.finalize().to_hex().to_string();
    sum.truncate(SUM);
    sum
}

/// A line with its checksum and its end.
fn sealed(value: &impl Serialize, fingerprint: &str) -> Result<String, RequestError> {
    let mut line = serde_json::to_string(value).map_err(RequestError::from)?;
    line.pop();
    let sum = sum_of(&line, fingerprint);
    Ok(format!("{line}{BEFORE_SUM}{sum}{BEHIND_SUM}\n"))
}

/// A line, and its checksum taken off; none if there is no such thing at its end.
fn opened(line: &str) -> Option<(&str, &str)> {
    let rest = line.strip_suffix(BEHIND_SUM)?;
    let at = rest.len().checked_sub(SUM)?;
    let (before, sum) = (rest.get(..at)?, rest.get(at..)?);
    Some((before.strip_suffix(BEFORE_SUM)?, sum))
}

/// A value as it is kept: a number that is none is missing, and nothing has one sign.
fn kept(value: Value) -> Value {
    match value {
        Value::Number(number) if !number.is_finite() => Value::Missing,
        Value::Number(number) => Value::Number(number + 0.0),
        value => value,
    }
}

fn to_json(value: &Value) -> Json {
    match value {
        Value::Whole(number) => Json::from(*number),
        Value::Number(number) => Json::from(*number),
        Value::Text(text) => Json::from(text.as_str()),
        Value::Missing => Json::Null,
    }
}

fn from_json(value: Json, kind: ColumnKind) -> Option<Value> {
    match (value, kind) {
        (Json::Null, _) => Some(Value::Missing),
        (Json::Number(number), ColumnKind::Whole) => number.as_u64().map(Value::Whole),
        (Json::Number(number), ColumnKind::Number) => number.as_f64().map(Value::Number),
        (Json::String(text), ColumnKind::Text) => Some(Value::Text(text)),
        _ => None,
    }
}

/// Whether a value may stand in a column.
fn fits(value: &Value, kind: ColumnKind) -> bool {
    matches!(
        (value, kind),
        (Value::Missing, _)
            | (Value::Whole(_), ColumnKind::Whole)
            | (Value::Number(_), ColumnKind::Number)
            | (Value::Text(_), ColumnKind::Text)
    )
}

fn line_of(about: &About, row: u64, values: &[Value]) -> Result<String, RequestError> {
    let values = values.iter().map(to_json).collect();
    sealed(&Line { row, values }, &about.fingerprint)
}

fn head_line(about: &About) -> Result<String, RequestError> {
    let head = Head {
        stroma_sweep: FORMAT,
        about: about.clone(),
    };
    sealed(&head, "")
}

/// The bytes of a journal with its rows in their order.
pub(super) fn bytes_of(about: &About, rows: &Rows) -> Result<Vec<u8>, RequestError> {
    let mut bytes = head_line(about)?.into_bytes();
    for (row, values) in rows {
        bytes.extend_from_slice(line_of(about, *row, values)?.as_bytes());
    }
    Ok(bytes)
}

/// The first line: which sweep it is, and how many bytes it has.
pub(super) fn read_head(bytes: &[u8]) -> Result<(About, usize), String> {
    let none = || {
        format!(
            "line 1: found something else, expected the first line of a journal of Stroma {}",
            env!("CARGO_PKG_VERSION")
        )
    };
    let end = bytes.iter().position(|byte| *byte == b'\n');
    let end = end.ok_or_else(none)?;
    let line = std::str::from_utf8(&bytes[..end]).map_err(|_| none())?;
    let (before, sum) = opened(line).ok_or_else(none)?;
    let head: Head = serde_json::from_str(&format!("{before}}}")).map_err(|_| none())?;
    if head.stroma_sweep != FORMAT || sum != sum_of(before, "") {
        return Err(none());
    }
    Ok((head.about, end + 1))
}

/// The row of a line; none if the line was not written whole.
fn read_line(line: &[u8], about: &About) -> Option<Line> {
    let (before, sum) = opened(std::str::from_utf8(line).ok()?)?;
    if sum != sum_of(before, &about.fingerprint) {
        return None;
    }
    serde_json::from_str(&format!("{before}}}")).ok()
}

/// The rows behind the first line, and how many bytes of the whole are good. What was being written when the machine
/// stopped is left out; a line that is no good before one that is good is an error.
pub(super) fn read_rows(
    bytes: &[u8],
    head: usize,
    about: &About,
    columns: &[Column],
) -> Result<(Rows, usize), String> {
    let mut rows = Rows::new();
    let mut good = head;
    let mut wrong: Option<usize> = None;
    let mut at = head;
    let mut number = 1;
    while let Some(length) = bytes[at..].iter().position(|byte| *byte == b'\n') {
        number += 1;
        let line = &bytes[at..at + length];
        at += length + 1;
        let Some(line) = read_line(line, about) else {
            wrong.get_or_insert(number);
            continue;
        };
        if let Some(wrong) = wrong {
            return Err(format!(
                "line {wrong}: its checksum is not that of what stands there; take the line out, and its row is played again"
            ));
        }
        if line.row >= about.rows || !about.shard.has(line.row) {
            return Err(format!(
                "line {number}: found row {}, expected one of share {} of {} rows",
                line.row, about.shard, about.rows
            ));
        }
        let values: Option<Vec<Value>> = (line.values.len() == columns.len())
            .then(|| {
                let pairs = line.values.into_iter().zip(columns);
                pairs
                    .map(|(value, column)| from_json(value, column.kind))
                    .collect()
            })
            .flatten();
        let values = values.ok_or_else(|| {
            format!("line {number}: found values that are not those of the columns")
        })?;
        if rows.insert(line.row, values).is_some() {
            return Err(format!("line {number}: found row {} twice", line.row));
        }
        good = at;
    }
    Ok((rows, good))
}

/// The names of files in a folder that are not hidden.
fn files_in(folder: &Path) -> Result<Vec<String>, RequestError> {
    let files = disk::newest_first(folder).map_err(|error| cannot_write(folder, &error))?;
    let name = |file: &PathBuf| Some(file.file_name()?.to_string_lossy().into_owned());
    let names = files.iter().filter_map(name);
    Ok(names.filter(|name| !name.starts_with('.')).collect())
}

impl Journal {
    /// Begins the journal of a sweep in a folder, or goes on with the one that lies there.
    ///
    /// # Errors
    /// The folder cannot be written, holds files of something else or the journal of another sweep, or another program
    /// is at work there.
    pub fn open(folder: &Path, about: About, columns: &[Column]) -> Result<Self, RequestError> {
        disk::check_folder(folder).map_err(|error| cannot_write(folder, &error))?;
        let path = folder.join(JOURNAL);
        if !disk::exists(&path) {
            if let Some(other) = files_in(folder)?.first() {
                return Err(RequestError(format!(
                    "{}: found {other}, expected an empty folder or one in which this sweep was begun; choose another folder with --out",
                    folder.display()
                )));
            }
            let head = head_line(&about)?;
            // Whoever was quicker has begun it, and is found at work below.
            Staged::write(&path, |to| to.write_all(head.as_bytes()))
                .and_then(|staged| staged.put_if_free(&path))
                .map_err(|error| cannot_write(&path, &error))?;
        }
        let (mut file, bytes) = Growing::open(&path).map_err(|error| {
            if error.kind() == std::io::ErrorKind::ResourceBusy {
                RequestError(format!(
                    "{}: another sweep is at work in this folder",
                    path.display()
                ))
            } else {
                cannot_write(&path, &error)
            }
        })?;
        let refuse = |what: String| RequestError(format!("{}: {what}", path.display()));
        let (found, head) = read_head(&bytes).map_err(refuse)?;
        let other = about.difference(&found).or_else(|| {
            (found.shard != about.shard).then(|| {
                let (found, expected) = (found.shard.to_string(), about.shard.to_string());
                ("share", found, expected)
            })
        });
        if let Some((what, was, expected)) = other {
            let told = match about.changed_line(what, &found) {
                Some(line) => line.to_string(),
                None => format!("{what}: found {was}, expected {expected}"),
            };
            return Err(refuse(format!(
                "another sweep lies there: {told}; choose another folder with --out"
            )));
        }
        let (rows, good) = read_rows(&bytes, head, &found, columns).map_err(refuse)?;
        if good < bytes.len() {
            file.cut(good as u64)
                .map_err(|error| cannot_write(&path, &error))?;
        }
        if file.is_locked() {
            // Nobody else writes here: what is half-written was left by a program that was killed.
            disk::clear_all_unfinished(folder);
        }
        Ok(Self {
            file,
            path,
            about: found,
            rows,
        })
    }

    /// The rows that are done.
    #[must_use]
    pub fn rows(&self) -> &Rows {
        &self.rows
    }

    /// Keeps rows that are done. When it comes back, they lie on the disk.
    ///
    /// # Errors
    /// The journal cannot be written, as on a full disk; then it has as many of them as there was room for, each whole.
    /// A row that is there already, or that is not one of these columns; then it is as it was before.
    pub fn keep(
        &mut self,
        done: Vec<(u64, Vec<Value>)>,
        columns: &[Column],
    ) -> Result<(), RequestError> {
        let mut lines = Vec::new();
        let mut fresh = Rows::new();
        for (row, values) in done {
            let values: Vec<Value> = values.into_iter().map(kept).collect();
            let mut pairs = values.iter().zip(columns);
            let fit = pairs.all(|(value, column)| fits(value, column.kind));
            if !fit || values.len() != columns.len() {
                return Err(RequestError(format!(
                    "row {row}: its values are not those of the columns"
                )));
            }
            lines.push((row, line_of(&self.about, row, &values)?));
            if self.rows.contains_key(&row) || fresh.insert(row, values).is_some() {
                return Err(RequestError(format!("row {row}: it is there already")));
            }
        }
        let all: String = lines.iter().map(|(_, line)| line.as_str()).collect();
        if self.file.append(all.as_bytes()).is_ok() {
            self.rows.append(&mut fresh);
            return Ok(());
        }
        // There may be room for some of them.
        for (row, line) in lines {
            self.file
                .append(line.as_bytes())
                .map_err(|error| cannot_write(&self.path, &error))?;
            self.rows.extend(fresh.remove_entry(&row));
        }
        Ok(())
    }

    /// Ends it: which sweep it is, its rows, and the file, by which the folder stays ours until it is dropped.
    #[must_use]
    pub fn close(self) -> (About, Rows, Growing) {
        (self.about, self.rows, self.file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::design::Role;
    use crate::files::sweep::about::Shard;

    fn columns() -> Vec<Column> {
        let column = |name: &str, kind| Column {
            name: name.to_owned(),
            kind,
            unit: "-".to_owned(),
            description: String::new(),
            role: Role::Measure,
        };
        vec![
            column("row", ColumnKind::Whole),
            column("x", ColumnKind::Number),
            column("word", ColumnKind::Text),
        ]
    }

    fn about() -> About {
        About {
            version: "1.2.3".to_owned(),
            name: "tiny".to_owned(),
            fingerprint: "f00".to_owned(),
            fast: true,
            shard: Shard::WHOLE,
            rows: 4,
            columns: columns().into_iter().map(|column| column.name).collect(),
            text: "name = \"tiny\"\n".to_owned(),
        }
    }

    fn values(row: u64, x: f64, word: Option<&str>) -> (u64, Vec<Value>) {
        let word = word.map_or(Value::Missing, |word| Value::Text(word.to_owned()));
        (row, vec![Value::Whole(row), Value::Number(x), word])
    }

    #[test]
    fn rows_come_back_to_the_bit_and_what_is_no_number_is_missing() {
        let place = tempfile::tempdir().expect("a folder");
        let path = place.path();
        let numbers = [0.1 + 0.2, f64::NAN, -0.0, f64::MIN_POSITIVE / 3.0];
        let words = [Some("a \"b\"\n,"), None, Some(""), Some("ü")];
        let mut journal = Journal::open(path, about(), &columns()).expect("it is new");
        for k in [3, 2, 1, 0] {
            let done = vec![values(k as u64, numbers[k], words[k])];
            journal.keep(done, &columns()).expect("it is kept");
        }
        let again = journal.keep(vec![values(2, 1.0, None)], &columns());
        assert!(again.expect_err("twice").to_string().contains("row 2"));
        assert!(Journal::open(path, about(), &columns()).is_err(), "taken");
        let (_, kept, held) = journal.close();
        let taken = Journal::open(path, about(), &columns());
        assert!(taken.is_err(), "its tables are being written");
        drop(held);
        let journal = Journal::open(path, about(), &columns()).expect("it goes on");
        assert_eq!(journal.rows(), &kept);
        assert_eq!(kept[&0], values(0, 0.1 + 0.2, Some("a \"b\"\n,")).1);
        assert_eq!(kept[&1][1..], [Value::Missing, Value::Missing]);
        assert!(matches!(kept[&2][1], Value::Number(x) if x.is_sign_positive()));
        assert_eq!(kept[&3][1], Value::Number(f64::MIN_POSITIVE / 3.0));
    }

    #[test]
    fn what_a_kill_left_half_written_is_gone_once_the_folder_is_ours() {
        let place = tempfile::tempdir().expect("a folder");
        let path = place.path();
        let left = path.join(".stroma-Ab12Cd.part");
        let mine = path.join(".notes.part");
        std::fs::write(&mine, "mine").expect("written");
        std::fs::write(&left, "half a ta").expect("written");
        let held = Journal::open(path, about(), &columns()).expect("it is new");
        assert!(!left.exists(), "it was written a moment ago");
        assert!(mine.exists(), "it is none of ours");
        // Whoever is refused takes nothing away: it may be what the other is writing.
        std::fs::write(&left, "half a ta").expect("written");
        assert!(Journal::open(path, about(), &columns()).is_err(), "taken");
        assert!(left.exists());
        drop(held);
        let mut other = about();
        other.fingerprint = "bar".to_owned();
        let other = Journal::open(path, other, &columns());
        assert!(other.is_err() && left.exists(), "another sweep");
        Journal::open(path, about(), &columns()).expect("it goes on");
        assert!(!left.exists());
    }

    #[test]
    fn a_journal_cut_anywhere_gives_its_whole_lines_and_nothing_else() {
        let rows: Rows = (0..4).map(|row| values(row, 0.5, Some("word"))).collect();
        let bytes = bytes_of(&about(), &rows).expect("bytes");
        let (found, head) = read_head(&bytes).expect("a head");
        assert_eq!(found, about());
        for length in head..=bytes.len() {
            let cut = &bytes[..length];
            let whole = cut.iter().filter(|byte| **byte == b'\n').count() - 1;
            let (found, good) = read_rows(cut, head, &about(), &columns()).expect("rows");
            assert_eq!(found.len(), whole, "{length}");
            assert!(found.iter().zip(&rows).all(|(a, b)| a == b));
            assert_eq!(cut[..good].last(), Some(&b'\n'));
        }
        for length in 0..head {
            assert!(read_head(&bytes[..length]).is_err(), "{length}");
        }
    }

    #[test]
    fn lines_of_another_sweep_twice_or_of_no_row_are_refused() {
        let line = |row| line_of(&about(), row, &values(row, 1.0, None).1).expect("a line");
        let read = |lines: &[String]| {
            let text = lines.concat();
            read_rows(text.as_bytes(), 0, &about(), &columns()).map(|(rows, _)| rows.len())
        };
        assert_eq!(read(&[line(0), line(3)]), Ok(2));
        let twice = read(&[line(1), line(1)]).expect_err("twice");
        assert!(twice.contains("row 1 twice"), "{twice}");
        let beyond = read(&[line(4)]).expect_err("no row");
        assert!(beyond.contains("row 4"), "{beyond}");
        let mut other = about();
        other.fingerprint = "bar".to_owned();
        let foreign = line_of(&other, 2, &values(2, 1.0, None).1).expect("a line");
        let refused = read(&[line(0), foreign, line(1)]).expect_err("foreign");
        assert!(refused.contains("checksum"), "{refused}");
    }
}
