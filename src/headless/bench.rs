//! `stroma bench`: how fast and how large a simulation is on this machine.

use std::sync::Arc;

use serde::Serialize;

use std::path::Path;

use super::args::BenchArgs;
use super::print::say;
use crate::files::RequestError;
use crate::live::Timeline;
use crate::model::steady::SteadySolver;
use crate::platform::clock::Moment;
use crate::platform::disk;
use crate::scenario::Scenario;
use crate::sim::{STEPS_PER_DAY, Simulation};

#[derive(Debug, Serialize)]
struct Size {
    cells: u64,
    steps_per_second: f64,
    cell_steps_per_second: f64,
    bytes_per_cell: Option<f64>,
}

#[derive(Debug, Serialize)]
struct Figures {
    year_seconds: f64,
    year_cells_at_start: u64,
    scrub_median_ms: f64,
    scrub_worst_ms: f64,
    scrub_kept_bytes: usize,
    sizes: Vec<Size>,
    field_voxels: usize,
    field_solves_per_second: f64,
    field_voxel_iterations_per_second: f64,
}

/// Resident memory of this process, bytes, where the system tells it.
fn resident_bytes() -> Option<f64> {
    let text = disk::read_at_most(Path::new("/proc/self/statm"), 4096).ok()?;
    let pages: f64 = text.split_whitespace().nth(1)?.parse().ok()?;
    Some(pages * 4096.0)
}

/// A moderate knee with about `cells` drawn cells, in the proportions of the default one.
fn knee(cells: u64) -> Result<Simulation, RequestError> {
    let mut scenario = Scenario::built_in("osteoarthritis-moderate").map_err(RequestError::from)?;
    let p = scenario.parameters.clone();
    let keys = [
        ("drawn_msc", p.drawn_msc),
        ("drawn_chondrocytes", p.drawn_chondrocytes),
        ("drawn_macrophages", p.drawn_macrophages),
        ("drawn_fibroblasts", p.drawn_fibroblasts),
        ("drawn_osteocytes", p.drawn_osteocytes),
        ("drawn_osteoblasts", p.drawn_osteoblasts),
        ("drawn_myocytes", p.drawn_myocytes),
        ("drawn_satellites", p.drawn_satellites),
        ("drawn_tenocytes", p.drawn_tenocytes),
    ];
    let all: f64 = keys.iter().map(|(_, drawn)| drawn).sum();
    // A cell that stands for fewer real ones is drawn smaller: the same share of the knee is full of cells at every number.
    let radius = p.drawn_radius_mm * libm::sqrt((all / cells as f64).min(1.0));
    scenario = scenario
        .with_parameter("drawn_radius_mm", radius)
        .map_err(RequestError::from)?;
    for (key, drawn) in keys {
        let drawn = libm::round(drawn / all * cells as f64).max(20.0);
        scenario = scenario
            .with_parameter(key, drawn)
            .map_err(RequestError::from)?;
    }
    Simulation::new(Arc::new(scenario), 1).map_err(RequestError::from)
}

/// How many times the bench goes to some hour of a year.
const SCRUBS: u64 = 60;

/// Milliseconds of going to hours all over a year that was simulated: the middle one, and the longest; and the bytes
/// kept for it.
fn scrub(scenario: Arc<Scenario>) -> Result<(f64, f64, usize), RequestError> {
    let end = 365 * STEPS_PER_DAY;
    let mut line = Timeline::new(scenario, 1).map_err(RequestError::from)?;
    line.seek(end);
    let mut times: Vec<f64> = (1..=SCRUBS)
        .map(|k| {
            // Back and forth by large jumps, to every hour of the day.
            let hour = (k * 3_671) % end;
            let begin = Moment::now();
            line.seek(hour);
            begin.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let middle = times[times.len() / 2];
    Ok((middle, times[times.len() - 1], line.kept_bytes()))
}

/// Measures and prints.
pub(super) fn bench(request: &BenchArgs) -> Result<(), RequestError> {
    let scenario = Scenario::built_in("osteoarthritis-moderate").map_err(RequestError::from)?;
    let scenario = Arc::new(scenario);
    let mut year = Simulation::new(Arc::clone(&scenario), 1).map_err(RequestError::from)?;
    let year_cells_at_start = year.count_cells() as u64;
    let begin = Moment::now();
    year.step_many(365 * STEPS_PER_DAY);
    let year_seconds = begin.elapsed().as_secs_f64();
    drop(year);
    let (scrub_median_ms, scrub_worst_ms, scrub_kept_bytes) = scrub(scenario)?;
    let mut sizes = Vec::new();
    for cells in [1_000, 10_000, 100_000, 1_000_000] {
        if cells > request.most_cells {
            break;
        }
        let before = resident_bytes();
        let mut simulation = knee(cells)?;
        let after = resident_bytes();
        let count = simulation.count_cells() as u64;
        // The fields and the map do not grow with the cells; they are in the smallest size only.
        let bytes_per_cell = before
            .zip(after)
            .map(|(before, after)| (after - before) / count as f64);
        let steps = (2_000_000 / cells).clamp(4, 240);
        simulation.step();
        let begin = Moment::now();
        simulation.step_many(steps);
        let seconds = begin.elapsed().as_secs_f64();
        sizes.push(Size {
            cells: count,
            steps_per_second: steps as f64 / seconds,
            cell_steps_per_second: steps as f64 * count as f64 / seconds,
            bytes_per_cell,
        });
    }
    let side = 512;
    let mut solver = SteadySolver::new(side, side, 0.02, &vec![true; side * side]);
    let decay = vec![1.0f32; side * side];
    let mut source = vec![0.0f32; side * side];
    let mut field = vec![0.0f32; side * side];
    let begin = Moment::now();
    let (mut iterations, solves) = (0, 20);
    solver.set_operator(0.1, &decay);
    for k in 0..solves {
        source[k * 1117 + 5] = 1.0;
        iterations += solver.solve(&source, &mut field, 1e-4).iterations;
    }
    let seconds = begin.elapsed().as_secs_f64();
    let figures = Figures {
        year_seconds,
        year_cells_at_start,
        scrub_median_ms,
        scrub_worst_ms,
        scrub_kept_bytes,
        sizes,
        field_voxels: solver.voxels(),
        field_solves_per_second: solves as f64 / seconds,
        field_voxel_iterations_per_second: iterations as f64 * solver.voxels() as f64 / seconds,
    };
    if request.json {
        say(&serde_json::to_string_pretty(&figures).map_err(RequestError::from)?);
        return Ok(());
    }
    say(&format!(
        "osteoarthritis-moderate, 365 days, {} cells at the start: {:.2} s on one thread",
        figures.year_cells_at_start, figures.year_seconds
    ));
    say(&format!(
        "to any hour of that year: {:.0} ms in the middle, {:.0} ms at most, {:.0} MB kept for it",
        figures.scrub_median_ms,
        figures.scrub_worst_ms,
        figures.scrub_kept_bytes as f64 / 1e6
    ));
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    table.set_header([
        "cells",
        "steps/s",
        "million cell-steps/s",
        "bytes/cell (growth of memory)",
    ]);
    for size in &figures.sizes {
        table.add_row([
            size.cells.to_string(),
            format!("{:.1}", size.steps_per_second),
            format!("{:.2}", size.cell_steps_per_second / 1e6),
            size.bytes_per_cell
                .map_or("-".to_owned(), |bytes| format!("{bytes:.0}")),
        ]);
    }
    say(&table.to_string());
    say(&format!(
        "quasi-steady field, {} voxels: {:.1} solutions/s, {:.0} million voxel-iterations/s",
        figures.field_voxels,
        figures.field_solves_per_second,
        figures.field_voxel_iterations_per_second / 1e6
    ));
    Ok(())
}
