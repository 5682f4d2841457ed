//! The tables of a run: series, events, cells.

use std::io::Write;

use crate::sim::{History, Row, Simulation};

/// Writes the series as CSV: a row a day, units in the names of the columns.
///
/// # Errors
/// What takes the bytes says so.
pub fn write_series(rows: &[Row], to: &mut dyn Write) -> std::io::Result<()> {
    let mut table = csv::Writer::from_writer(to);
    table.write_record(Row::COLUMNS.iter().map(|column| column.key))?;
    for row in rows {
        table.write_record(row.values().iter().map(ToString::to_string))?;
    }
    table.flush()
}

pub(super) fn write_events(history: &History, to: &mut dyn Write) -> std::io::Result<()> {
    let mut table = csv::Writer::from_writer(to);
    table.write_record(["day", "event", "amount"])?;
    for event in &history.events {
        let day = event.step as f64 / crate::sim::STEPS_PER_DAY as f64;
        table.write_record([
            day.to_string(),
            event.kind.key().to_owned(),
            event.amount.to_string(),
        ])?;
    }
    table.flush()
}

pub(super) fn write_cells(simulation: &Simulation, to: &mut dyn Write) -> std::io::Result<()> {
    let mut table = csv::Writer::from_writer(to);
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
            cell.x_mm.to_string(),
            cell.y_mm.to_string(),
            cell.attached.to_string(),
            cell.lineage
                .map_or("", crate::model::words::Lineage::key)
                .to_owned(),
            cell.progress.to_string(),
            cell.polarisation.key().to_owned(),
            cell.cycle.to_string(),
            cell.dying.to_string(),
        ])?;
    }
    table.flush()
}
