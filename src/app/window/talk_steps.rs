//! Carries out the steps of a talk.

use std::sync::Arc;

use super::camera::ground;
use super::parts::Parts;
use super::runs::{Next, replace};
use super::talk::OpenTalk;
use crate::lesson::talk::{Reader, Talk, Turn};
use crate::live::{Order, TwinKind};
use crate::model::words::Signal;
use crate::scenario::Scenario;
use crate::ui::kit::words::say;
use crate::ui::state::action::Page;

/// Opens a talk at its first step.
pub(super) fn open(talk: Talk, parts: &mut Parts<'_, '_>) {
    match Scenario::built_in(&talk.scenario) {
        Ok(scenario) => {
            let seed = talk.seed.unwrap_or(scenario.seed);
            parts.state.panels.tour = None;
            let scenario = Arc::new(scenario);
            replace(Next::Start { scenario, seed }, parts);
            parts.state.panels.page = Page::Picture;
            parts.talk.reader = Some(Reader::new(talk));
            parts.talk.waits = true;
        }
        Err(error) => parts.tell(error.to_string(), 8.0),
    }
}

/// Turns a page; without an open talk it opens the one that comes with the program.
pub(super) fn turn(turn: Turn, parts: &mut Parts<'_, '_>) {
    let on = turn == Turn::On;
    let Some(reader) = &mut parts.talk.reader else {
        if on {
            match Talk::built_in() {
                Ok(talk) => open(talk, parts),
                Err(error) => parts.tell(error, 8.0),
            }
        }
        return;
    };
    if reader.turn(turn) {
        show(parts);
    } else if on {
        parts.talk.end(&mut parts.state.presenter);
        parts.tell(say("talk-ended"), 4.0);
    }
}

/// Lets the time of the talk pass.
pub(super) fn pass(seconds: f64, parts: &mut Parts<'_, '_>) {
    let OpenTalk { reader, waits } = &mut *parts.talk;
    let Some(reader) = reader else { return };
    if *waits {
        // The first step needs the knee that the talk is about.
        if reader.talk.scenario == parts.watched.scenario {
            *waits = false;
            show(parts);
        }
    } else if reader.pass(seconds) {
        show(parts);
    }
}

/// Does what the step that is open says.
fn show(parts: &mut Parts<'_, '_>) {
    let reader = parts.talk.reader.as_ref();
    let step = reader.and_then(|reader| reader.here().map(|(_, step)| step.clone()));
    let (Some(step), Some(snapshot), Some(home)) =
        (step, parts.picture.snapshot.clone(), parts.camera.home)
    else {
        return;
    };
    if let Some(day) = step.day {
        parts.run.0.send(Order::RunToDay(day));
    }
    if let Some(hours_per_second) = step.run_hours_per_second {
        parts.run.0.send(Order::Run { hours_per_second });
    }
    if let Some(twin) = step.beside.as_deref().and_then(TwinKind::from_word) {
        parts.run.0.send(Order::Twin(Some(twin)));
        parts.state.panels.page = Page::Twin;
    } else if parts.state.panels.page == Page::Twin {
        parts.run.0.send(Order::Twin(None));
        parts.state.panels.page = Page::Picture;
    }
    if let Some(signals) = &step.signals {
        parts.picture.overlays = Signal::OVERLAYS.map(|signal| signals.contains(&signal));
    }
    parts.state.presenter.spotlight = step.spotlight;
    parts.state.presenter.light_mm = None;
    if let Some(flight) = &step.fly {
        let stage = &snapshot.scenario.stage;
        let place = flight.at_mm.or_else(|| {
            let region = stage.region(flight.region.as_deref()?)?;
            region.centre_mm(&stage.grid)
        });
        let mut to = home;
        if let Some(place) = place {
            to.centre = place.map(|value| value * home.units_per_mm);
            parts.state.presenter.light_mm = Some(place);
        }
        to.units_per_px = home.units_per_px / flight.zoom;
        parts.camera.at_home = flight.zoom <= 1.0 && place.is_none();
        let to = to.kept_on(ground(&snapshot));
        parts.camera.fly_to(&parts.picture, to);
    }
}
