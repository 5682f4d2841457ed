//! `stroma picture`: one picture drawn off screen, without a window, a display or a graphics card.

use std::path::Path;
use std::sync::Arc;

use super::adapter;
use super::framing::Framing;
use super::pixels::write_pixels;
use super::studio::{Request, Studio};
use crate::files;
use crate::files::{DEFAULT_FOLDER, RequestError};
use crate::headless::{PictureArgs, tell};
use crate::live::{Snapshot, TwinKind};
use crate::scenario::DEFAULT_SCENARIO;
use crate::scenario::{MOST_DAYS, Scenario};
use crate::sim::{STEPS_PER_DAY, Simulation};
use crate::theme::ThemeName;

/// Where a software adapter exists, a picture beside the files of a run without a window.
pub(super) fn picture_beside_run() -> Result<(), RequestError> {
    if !adapter::any_adapter() {
        return Ok(());
    }
    let scenario = Scenario::built_in(DEFAULT_SCENARIO).map_err(RequestError::from)?;
    let seed = scenario.seed;
    let mut simulation = Simulation::new(Arc::new(scenario), seed).map_err(RequestError::from)?;
    simulation.step_many(7 * STEPS_PER_DAY);
    let path = Path::new(DEFAULT_FOLDER).join("picture.png");
    write_picture(
        &Request {
            snapshot: Arc::new(Snapshot::of(&simulation, None, None)),
            beside: None,
            size: [1920, 1080],
            theme: ThemeName::Theatre,
            zoom: 1.0,
            at_mm: None,
            lens: None,
            overlays: [true, true, false, false],
            cells: true,
            chromosomes: false,
            words: true,
        },
        &path,
    )?;
    tell(&format!("a picture of day 7: {}", path.display()));
    Ok(())
}

fn twin_of(text: &str) -> Result<TwinKind, RequestError> {
    TwinKind::from_word(text).ok_or_else(|| {
        let expected = TwinKind::WORDS.join(", ");
        RequestError(format!(
            "--beside: found '{text}', expected one of {expected}"
        ))
    })
}

/// A scenario on a day.
fn on_day(scenario: Scenario, seed: u64, day: f64) -> Result<Arc<Snapshot>, RequestError> {
    let mut simulation = Simulation::new(Arc::new(scenario), seed).map_err(RequestError::from)?;
    simulation.step_many(libm::round(day * STEPS_PER_DAY as f64) as u64);
    Ok(Arc::new(Snapshot::of(&simulation, None, None)))
}

/// Runs the scenario to its day and draws it.
pub(super) fn draw(request: &PictureArgs) -> Result<(), RequestError> {
    let framing = Framing::read(&request.size, &request.shown)?;
    if !(0.0..=f64::from(MOST_DAYS)).contains(&request.day) {
        return Err(RequestError(format!(
            "--day: found {}, expected 0 to {MOST_DAYS}",
            request.day
        )));
    }
    let twin = request.beside.as_deref().map(twin_of).transpose()?;
    let scenario = Scenario::open(&request.scenario).map_err(RequestError::from)?;
    files::check_file(&request.output)?;
    let seed = request.seed.unwrap_or(scenario.seed);
    let overlays = framing.overlays_of(&scenario);
    let beside = match twin {
        Some(kind) => {
            let snapshot = on_day(kind.scenario(&scenario), seed, request.day)?;
            Some((kind, snapshot))
        }
        None => None,
    };
    let snapshot = on_day(scenario, seed, request.day)?;
    write_picture(
        &Request {
            snapshot,
            beside,
            size: framing.size,
            theme: framing.theme,
            zoom: framing.zoom,
            at_mm: framing.at_mm,
            lens: None,
            overlays,
            cells: !request.no_cells,
            chromosomes: request.same_dna,
            words: !request.no_words,
        },
        &request.output,
    )?;
    tell(&format!(
        "seed {seed}, day {}, {}",
        request.day,
        request.output.display()
    ));
    Ok(())
}

/// Draws a picture and writes it as PNG, in one piece.
fn write_picture(request: &Request, path: &Path) -> Result<(), RequestError> {
    let pixels = Studio::open(request.size)?.draw(request)?;
    write_pixels(&pixels, path)
}
