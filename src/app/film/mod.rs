//! `stroma film`: days of a scenario or of a run as a film, drawn off screen.

mod av1;
mod container;
mod gif;
mod plan;
mod played;
mod reel;

use std::sync::Arc;

use serde::Serialize;

use self::plan::Plan;
use self::played::Played;
use self::reel::{Form, Reel};
use super::framing::Framing;
use super::studio::{Request, Studio, lens_of};
use crate::files::{RequestError, Source};
use crate::headless::{FilmArgs, Progress, tell};
use crate::live::Snapshot;
use crate::model::words::Signal;
use crate::platform::stop::Stop;

/// What tells one film from another: what was asked, and by which version it is drawn.
#[derive(Serialize)]
struct About {
    stroma_version: &'static str,
    scenario: String,
    /// A hash of the scenario, whole, and of what was done by hand.
    run: String,
    seed: u64,
    from_hour: u64,
    to_hour: u64,
    every_hours: u64,
    width: u32,
    height: u32,
    theme: &'static str,
    zoom: f32,
    #[serde(skip_serializing_if = "Option::is_none")]
    at_mm: Option<[f32; 2]>,
    overlays: Vec<&'static str>,
    words: bool,
}

impl About {
    fn of(
        source: &Source,
        plan: Plan,
        framing: &Framing,
        words: bool,
    ) -> Result<String, RequestError> {
        let overlays = framing.overlays_of(&source.scenario);
        let shown = Signal::OVERLAYS.iter().zip(overlays);
        let about = Self {
            stroma_version: env!("CARGO_PKG_VERSION"),
            scenario: source.scenario.name.clone(),
            run: source.hash()?,
            seed: source.seed,
            from_hour: plan.from,
            to_hour: plan.to,
            every_hours: plan.every,
            width: framing.size[0],
            height: framing.size[1],
            theme: framing.theme.key(),
            zoom: framing.zoom,
            at_mm: framing.at_mm,
            overlays: shown
                .filter(|(_, on)| *on)
                .map(|(one, _)| one.key())
                .collect(),
            words,
        };
        toml::to_string(&about).map_err(RequestError::from)
    }
}

/// Draws a film; false if somebody stopped it.
pub(super) fn draw(request: &FilmArgs) -> Result<bool, RequestError> {
    let form = Form::of(&request.output)?;
    let framing = Framing::read(&request.size, &request.shown)?;
    let source = played::open(&request.scenario, request.seed)?;
    let plan = Plan::read(
        request.days.as_deref(),
        request.every,
        request.fps,
        source.hours,
        form.most_fps(),
    )?;
    if plan.frames() > form.most_frames() {
        return Err(RequestError(format!(
            "--every: found {} hours, which makes {} frames, expected at most {} of them",
            plan.every,
            plan.frames(),
            form.most_frames()
        )));
    }
    if form == Form::Folder && request.fps.is_some() {
        tell("without effect: --fps, as a folder of frames has no pace");
    }
    let about = About::of(&source, plan, &framing, !request.no_words)?;
    // Before the studio, which would listen, too: from here on a wish to stop is heeded between two hours.
    let stop = Stop::listen();
    let mut studio = Studio::open(framing.size)?;
    let mut played = Played::begin(source)?;
    let mut reel = Reel::begin(form, &request.output, framing.size, plan.fps, &about)?;
    let drawn = shoot(
        request,
        plan,
        &framing,
        &mut studio,
        &mut played,
        &mut reel,
        &stop,
    );
    if drawn != Ok(true) {
        reel.give_up();
        if drawn == Ok(false) {
            tell(if form == Form::Folder {
                "stopped; the frames that were drawn are kept: the same command goes on"
            } else {
                "stopped; nothing was written"
            });
        }
        return drawn;
    }
    reel.end()?;
    tell(&format!(
        "seed {}, {} frames, {}",
        played.seed(),
        plan.frames(),
        request.output.display()
    ));
    Ok(true)
}

/// Plays the run and draws the frames of the plan; false if somebody stopped it.
fn shoot(
    request: &FilmArgs,
    plan: Plan,
    framing: &Framing,
    studio: &mut Studio,
    played: &mut Played,
    reel: &mut Reel<'_>,
    stop: &Stop,
) -> Result<bool, RequestError> {
    let skipped = plan.hours().filter(|(number, _)| reel.has(*number)).count() as u64;
    let mut progress = Progress::new(plan.frames(), skipped);
    let mut done = skipped;
    // The camera stands where the first frame has it, whatever the legend says later.
    let mut lens = None;
    for (number, hour) in plan.hours() {
        let wanted = !reel.has(number);
        if !wanted && number > 1 {
            continue;
        }
        if !played.play_to(hour, stop)? {
            progress.end();
            return Ok(false);
        }
        let snapshot = Arc::new(Snapshot::of(played.simulation(), None, None));
        let mut frame = Request {
            overlays: framing.overlays_of(&snapshot.scenario),
            snapshot,
            beside: None,
            size: framing.size,
            theme: framing.theme,
            zoom: framing.zoom,
            at_mm: framing.at_mm,
            lens,
            cells: true,
            chromosomes: false,
            words: !request.no_words,
        };
        lens = lens.or_else(|| Some(lens_of(&frame)));
        frame.lens = lens;
        if !wanted {
            continue;
        }
        let pixels = studio.draw(&frame)?;
        reel.add(number, &pixels)?;
        done += 1;
        progress.at(done);
        if stop.wished() {
            progress.end();
            return Ok(false);
        }
    }
    progress.end();
    Ok(true)
}
