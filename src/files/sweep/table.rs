//! The table of a sweep as CSV: a row a run in the order of the experiment, the same bytes however it was played.

use std::io::Write;

use super::journal::Rows;
use crate::experiment::design::{Column, Value};
use crate::text::all_digits;

/// A value as it stands in a table; what is missing is empty.
pub(in crate::files) fn word(value: &Value) -> String {
    match value {
        Value::Whole(number) => number.to_string(),
        Value::Number(number) => all_digits(*number),
        Value::Text(text) => text.clone(),
        Value::Missing => String::new(),
    }
}

/// Writes a table. A number has the fewest digits that say which one it is.
pub(super) fn write(columns: &[Column], rows: &Rows, to: &mut dyn Write) -> std::io::Result<()> {
    let mut table = csv::Writer::from_writer(to);
    table.write_record(columns.iter().map(|column| column.name.as_str()))?;
    for values in rows.values() {
        table.write_record(values.iter().map(word))?;
    }
    table.flush()
}
