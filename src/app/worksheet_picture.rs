//! The picture on a worksheet: the run of a step on its day, drawn off screen as the window shows it in the lesson.

use std::sync::Arc;

use super::framing::Framing;
use super::pixels::Pixels;
use super::studio::{Request, Studio};
use crate::files::RequestError;
use crate::headless::ShownArgs;
use crate::lesson::{Lesson, LessonRun, Step, spot_mm};
use crate::live::{Snapshot, TwinKind};
use crate::model::words::Signal;
use crate::sim::{STEPS_PER_DAY, Simulation};

/// Width and height, pixels: as wide as a sheet of A4 between its margins, 150 to the inch. The words of a picture do not shrink
/// below a size in pixels, so that on a larger one they could not be read on paper.
const SIZE: [u32; 2] = [1100, 570];

/// A run as it is on a day.
fn on_day(run: &LessonRun, day: f64) -> Result<Arc<Snapshot>, RequestError> {
    let mut simulation =
        Simulation::new(Arc::clone(&run.scenario), run.seed).map_err(RequestError::from)?;
    let end = libm::round(day * STEPS_PER_DAY as f64) as u64;
    let mut acts = run.acts.iter().peekable();
    loop {
        while let Some((_, command)) = acts.next_if(|(step, _)| *step <= simulation.steps()) {
            simulation
                .apply(command.clone())
                .map_err(|error| RequestError(format!("run {}, acts: {error}", run.name)))?;
        }
        if simulation.steps() >= end {
            return Ok(Arc::new(Snapshot::of(&simulation, None, None)));
        }
        simulation.step();
    }
}

/// The control beside a run.
fn beside(run: &LessonRun, kind: &TwinKind) -> LessonRun {
    LessonRun {
        scenario: Arc::new(kind.scenario(&run.scenario)),
        acts: kind.acts(&run.acts),
        ..run.clone()
    }
}

/// A picture as a PNG for print: without transparency.
fn png_of(pixels: &Pixels) -> Result<Vec<u8>, RequestError> {
    let rgb: Vec<u8> = pixels
        .rgba
        .chunks_exact(4)
        .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
        .collect();
    let mut png = Vec::new();
    let write = |to: &mut Vec<u8>| -> std::io::Result<()> {
        let mut encoder = png::Encoder::new(to, pixels.width, pixels.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header().map_err(std::io::Error::other)?;
        writer
            .write_image_data(&rgb)
            .map_err(std::io::Error::other)?;
        writer.finish().map_err(std::io::Error::other)
    };
    write(&mut png).map_err(RequestError::from)?;
    Ok(png)
}

/// Draws what a step of a lesson shows, on white; a step that shows nothing of its own begins with the run of the pupils.
///
/// # Errors
/// No graphics adapter, or a run that cannot be played.
pub(super) fn draw(lesson: &Lesson, step: &Step) -> Result<Vec<u8>, RequestError> {
    // Without an adapter nothing is simulated first.
    let mut studio = Studio::open(SIZE)?;
    let look = step.show.clone().unwrap_or_default();
    let shown = look.run.and_then(|run| lesson.runs.get(run));
    let run = shown.unwrap_or(&lesson.start);
    let last = shown.map_or(0.0, |run| f64::from(run.scenario.days));
    let day = look.day.unwrap_or(last);
    let snapshot = on_day(run, day)?;
    let twin = match look.beside.as_deref().and_then(TwinKind::from_word) {
        Some(kind) => {
            let twin = on_day(&beside(run, &kind), day)?;
            Some((kind, twin))
        }
        None => None,
    };
    let [width, height] = SIZE;
    let asked = ShownArgs {
        theme: "projector".to_owned(),
        zoom: 1.0,
        at: None,
        overlays: None,
    };
    let framing = Framing::read(&format!("{width}x{height}"), &asked)?;
    let overlays = match &look.signals {
        Some(signals) => Signal::OVERLAYS.map(|signal| signals.contains(&signal)),
        None => framing.overlays_of(&run.scenario),
    };
    let region = look.region.as_deref();
    let pixels = studio.draw(&Request {
        at_mm: region.and_then(|region| spot_mm(&run.scenario.stage, region)),
        snapshot,
        beside: twin,
        size: framing.size,
        theme: framing.theme,
        zoom: look.zoom.unwrap_or(1.0),
        lens: None,
        overlays,
        cells: true,
        chromosomes: false,
        words: true,
    })?;
    png_of(&pixels)
}
