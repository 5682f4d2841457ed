//! The files of a run. Each is written beside its name and then put in place, so nothing half-written stands under it.

use std::io::Write;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::RequestError;
use crate::scenario::SavedScenario;
use crate::sim::{Command, History, Row, Simulation};

/// Version of the format of `run.json`.
pub(super) const RUN_FORMAT: u32 = 2;

/// What `run.json` holds: enough to run it again and to see that it is the same.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct RunFile {
    pub(super) format: u32,
    pub(super) stroma_version: String,
    pub(super) scenario: SavedScenario,
    pub(super) seed: u64,
    pub(super) steps: u64,
    pub(super) commands: Vec<(u64, Command)>,
    pub(super) history_hash: String,
    pub(super) wall_seconds: f64,
}

/// Writes a file of a folder in one piece.
pub(super) fn write_whole(
    folder: &Path,
    name: &str,
    write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
) -> Result<(), RequestError> {
    let path = folder.join(name);
    let refuse =
        |error: std::io::Error| RequestError(format!("cannot write {}: {error}", path.display()));
    let mut file = super::new_file(folder).map_err(refuse)?;
    {
        let mut buffer = std::io::BufWriter::new(file.as_file_mut());
        write(&mut buffer).map_err(refuse)?;
        buffer.flush().map_err(refuse)?;
    }
    file.as_file().sync_all().map_err(refuse)?;
    file.persist(&path).map_err(|error| refuse(error.error))?;
    Ok(())
}

/// Makes the folder of a run.
pub(super) fn make_folder(folder: &Path) -> Result<(), RequestError> {
    std::fs::create_dir_all(folder)
        .map_err(|error| RequestError(format!("cannot make folder {}: {error}", folder.display())))
}

/// Writes the series as CSV.
pub(super) fn write_series(rows: &[Row], to: &mut dyn Write) -> std::io::Result<()> {
    let mut table = csv::Writer::from_writer(to);
    table.write_record(Row::COLUMNS.iter().map(|column| column.key))?;
    for row in rows {
        table.write_record(row.values().iter().map(ToString::to_string))?;
    }
    table.flush()
}

fn write_events(history: &History, to: &mut dyn Write) -> std::io::Result<()> {
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

fn write_cells(simulation: &Simulation, to: &mut dyn Write) -> std::io::Result<()> {
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

/// Writes `series.csv`, `cells.csv`, `events.csv` and `run.json`.
pub(super) fn write_run(
    folder: &Path,
    simulation: &Simulation,
    wall_seconds: f64,
) -> Result<(), RequestError> {
    make_folder(folder)?;
    let history = simulation.history();
    write_whole(folder, "series.csv", |to| write_series(&history.rows, to))?;
    write_whole(folder, "cells.csv", |to| write_cells(simulation, to))?;
    write_whole(folder, "events.csv", |to| write_events(history, to))?;
    let record = RunFile {
        format: RUN_FORMAT,
        stroma_version: env!("CARGO_PKG_VERSION").to_owned(),
        scenario: simulation.scenario().to_saved(),
        seed: simulation.seed(),
        steps: simulation.steps(),
        commands: simulation.commands().to_vec(),
        history_hash: history.hash(),
        wall_seconds,
    };
    write_whole(folder, "run.json", |to| {
        serde_json::to_writer_pretty(to, &record).map_err(std::io::Error::other)
    })
}
