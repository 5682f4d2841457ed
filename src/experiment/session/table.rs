//! The table of a session as CSV: the same bytes as those of a sweep, and rows of such a table read again.

use std::collections::BTreeMap;

use super::row::DoneRow;
use crate::experiment::design::{Column, Experiment, Role, Value};
use crate::platform::text::in_brief;
use crate::text::{all_digits, finding};

/// Why a table was refused: file, line, field, what was found and what would be right.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}, line {line}, {field}: found {found}, expected {expected}")]
pub struct TableError {
    /// Name of the file.
    pub file: String,
    /// Line, from 1.
    pub line: u64,
    /// Field.
    pub field: String,
    /// What was found.
    pub found: String,
    /// What would be right.
    pub expected: String,
}

impl TableError {
    /// What is wrong, in the language that is spoken.
    #[must_use]
    pub fn said(&self) -> String {
        finding::said(self)
    }
}

/// A value as it stands in a table; what is missing is empty.
fn word(value: &Value) -> String {
    match value {
        Value::Whole(number) => number.to_string(),
        Value::Number(number) => all_digits(*number),
        Value::Text(text) => text.clone(),
        Value::Missing => String::new(),
    }
}

/// A table of rows, a line each.
pub(super) fn written<'a>(
    columns: &[Column],
    rows: impl Iterator<Item = (&'a [Value], &'a DoneRow)>,
) -> String {
    let mut table = csv::Writer::from_writer(Vec::new());
    // Into memory, and each line as long as the others: nothing can go wrong.
    let _ = table.write_record(columns.iter().map(|column| column.name.as_str()));
    for (given, done) in rows {
        let measured = done.values();
        let _ = table.write_record(given.iter().chain(&measured).map(word));
    }
    let bytes = table.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// Rows of a table, each with what says which run it is, as this program says it.
pub(super) type Read = BTreeMap<u64, (Vec<Value>, DoneRow)>;

/// The rows of a table of an experiment. Whatever says which run a row is must be what this program says of it.
pub(super) fn read(experiment: &Experiment, text: &str, file: &str) -> Result<Read, TableError> {
    let refuse = |line: u64, field: &str, found: String, expected: String| TableError {
        file: file.to_owned(),
        line,
        field: field.to_owned(),
        found,
        expected,
    };
    let columns = experiment.columns();
    let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
    let mut table = csv::Reader::from_reader(text.as_bytes());
    let head: Vec<String> = match table.headers() {
        Ok(head) => head.iter().map(str::to_owned).collect(),
        Err(error) => return Err(refuse(1, "table", error.to_string(), names.join(", "))),
    };
    if head != names {
        let expected = format!(
            "the columns of '{}': {}",
            experiment.name(),
            names.join(",")
        );
        let found = format!("'{}'", in_brief(&head.join(",")));
        return Err(refuse(1, "columns", found, expected));
    }
    let measures = columns
        .iter()
        .filter(|column| column.role == Role::Measure)
        .count();
    let mut found = Read::new();
    for record in table.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                let expected = format!("{} values", names.len());
                let found = match error.kind() {
                    csv::ErrorKind::UnequalLengths { len, .. } => format!("{len} values"),
                    _ => error.to_string(),
                };
                return Err(refuse(line, "row", found, expected));
            }
        };
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |place: usize| record.get(place).unwrap_or_default();
        let row = cell(0).parse::<u64>().ok();
        let row = row.filter(|row| *row < experiment.rows()).ok_or_else(|| {
            let expected = format!("a row, 0 to {}", experiment.rows().saturating_sub(1));
            refuse(line, "row", format!("'{}'", in_brief(cell(0))), expected)
        })?;
        let given = experiment.row(row).given();
        for (place, value) in given.iter().enumerate() {
            let expected = word(value);
            if cell(place) != expected {
                let found = format!("'{}'", in_brief(cell(place)));
                let expected = format!("'{expected}', as this experiment has it");
                return Err(refuse(line, names[place], found, expected));
            }
        }
        let mut measured = Vec::with_capacity(measures);
        for (place, name) in names.iter().enumerate().skip(given.len()) {
            measured.push(match cell(place) {
                "" => None,
                text => {
                    let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
                    Some(number.ok_or_else(|| {
                        refuse(
                            line,
                            name,
                            format!("'{}'", in_brief(text)),
                            "a number".into(),
                        )
                    })?)
                }
            });
        }
        let done = DoneRow {
            measured,
            courses: Vec::new(),
        };
        if found.insert(row, (given, done)).is_some() {
            let expected = "each row once".to_owned();
            return Err(refuse(line, "row", format!("{row} twice"), expected));
        }
    }
    Ok(found)
}
