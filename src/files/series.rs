//! The tables of a run: series, events, cells, in the form that a person's spreadsheet reads.

use std::io::Write;

use super::error::RequestError;
use crate::sim::{History, Row, Simulation};
use crate::text::all_digits;

/// How a table is written: what stands between two values, and the point of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableForm {
    separator: u8,
    decimal: char,
}

impl Default for TableForm {
    fn default() -> Self {
        Self {
            separator: b',',
            decimal: '.',
        }
    }
}

impl TableForm {
    /// The form that words ask for: a separator `,`, `;` or `tab`, a decimal `.` or `,`. With a decimal comma a
    /// semicolon separates unless something else is asked for.
    ///
    /// # Errors
    /// Other words, or the same sign for both.
    pub fn new(separator: Option<&str>, decimal: Option<&str>) -> Result<Self, RequestError> {
        let decimal = match decimal.unwrap_or(".") {
            "." => '.',
            "," => ',',
            found => {
                return Err(RequestError(format!(
                    "--decimal: found '{found}', expected . or ,"
                )));
            }
        };
        let usual = if decimal == ',' { ";" } else { "," };
        let separator = match separator.unwrap_or(usual) {
            "," => b',',
            ";" => b';',
            "tab" | "\t" | "\\t" => b'\t',
            found => {
                return Err(RequestError(format!(
                    "--separator: found '{found}', expected , or ; or tab"
                )));
            }
        };
        if char::from(separator) == decimal {
            return Err(RequestError(
                "--separator: found ',', expected ; or tab beside a decimal comma".to_owned(),
            ));
        }
        Ok(Self { separator, decimal })
    }

    fn number(self, value: f64) -> String {
        self.with_point(all_digits(value))
    }

    fn short_number(self, value: f32) -> String {
        self.with_point((value + 0.0).to_string())
    }

    fn with_point(self, number: String) -> String {
        if self.decimal == '.' {
            number
        } else {
            number.replace('.', ",")
        }
    }

    fn table(self, to: &mut dyn Write) -> csv::Writer<&mut dyn Write> {
        csv::WriterBuilder::new()
            .delimiter(self.separator)
            .from_writer(to)
    }
}

/// Writes the series as CSV: a row a day, units in the names of the columns.
///
/// # Errors
/// What takes the bytes says so.
pub fn write_series(rows: &[Row], form: TableForm, to: &mut dyn Write) -> std::io::Result<()> {
    let mut table = form.table(to);
    table.write_record(Row::COLUMNS.iter().map(|column| column.key))?;
    for row in rows {
        table.write_record(row.values().into_iter().map(|value| form.number(value)))?;
    }
    table.flush()
}

pub(super) fn write_events(
    history: &History,
    form: TableForm,
    to: &mut dyn Write,
) -> std::io::Result<()> {
    let mut table = form.table(to);
    table.write_record(["day", "event", "amount"])?;
    for event in &history.events {
        let day = event.step as f64 / crate::sim::STEPS_PER_DAY as f64;
        table.write_record([
            form.number(day),
            event.kind.key().to_owned(),
            form.number(event.amount),
        ])?;
    }
    table.flush()
}

pub(super) fn write_cells(
    simulation: &Simulation,
    form: TableForm,
    to: &mut dyn Write,
) -> std::io::Result<()> {
    let mut table = form.table(to);
    table.write_record([
        "id",
        "kind",
        "injected",
        "x_mm",
        "y_mm",
        "attached",
        "fate",
        "progress",
        "macrophage",
        "cycle",
        "dying",
    ])?;
    for cell in simulation.cells() {
        table.write_record([
            cell.id.to_string(),
            cell.kind.key().to_owned(),
            cell.injected.to_string(),
            form.short_number(cell.x_mm),
            form.short_number(cell.y_mm),
            cell.attached.to_string(),
            cell.lineage
                .map_or("", crate::model::words::Lineage::key)
                .to_owned(),
            form.short_number(cell.progress),
            cell.polarisation.key().to_owned(),
            cell.cycle.to_string(),
            cell.dying.to_string(),
        ])?;
    }
    table.flush()
}
