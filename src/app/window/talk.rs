//! Carries out the steps of a talk in the window.

use std::sync::Arc;

use bevy::prelude::*;

use super::camera::{fly_to, ground};
use super::{Run, Stand};
use crate::lesson::talk::{Reader, Step, Talk};
use crate::live::{Order, TwinKind};
use crate::model::words::Signal;
use crate::scenario::Scenario;
use crate::ui::desk::Page;
use crate::ui::words::say;
use crate::view::Picture;

/// Opens a talk at its first step.
pub(super) fn open(talk: Talk, stand: &mut Stand, run: &Run) {
    match Scenario::built_in(&talk.scenario) {
        Ok(scenario) => {
            let seed = talk.seed.unwrap_or(scenario.seed);
            stand.desk.page = Page::Picture;
            stand.desk.tour = None;
            run.0.send(Order::Twin(None));
            run.0.send(Order::Load {
                scenario: Arc::new(scenario),
                seed,
            });
            stand.talk = Some(Reader::new(talk));
            stand.talk_waits = true;
        }
        Err(error) => stand.desk.notes.push((error.to_string(), 8.0)),
    }
}

/// Turns a page; without an open talk it opens the one that comes with the program.
pub(super) fn turn(on: bool, picture: &mut Picture, stand: &mut Stand, run: &Run) {
    let Some(reader) = &mut stand.talk else {
        if on {
            match Talk::built_in() {
                Ok(talk) => open(talk, stand, run),
                Err(error) => stand.desk.notes.push((error, 8.0)),
            }
        }
        return;
    };
    if reader.turn(on) {
        show(picture, stand, run);
    } else if on {
        end(stand);
        stand.desk.notes.push((say("talk-ended"), 4.0));
    }
}

/// Closes the talk.
pub(super) fn end(stand: &mut Stand) {
    if stand.talk.take().is_some() {
        stand.desk.lectern.spotlight = false;
    }
    stand.talk_waits = false;
}

/// Lets the time of a talk pass.
pub(super) fn pass(
    mut picture: ResMut<Picture>,
    mut stand: ResMut<Stand>,
    run: Res<Run>,
    time: Res<Time>,
) {
    let here = stand
        .talk
        .as_ref()
        .is_some_and(|reader| reader.talk.scenario == stand.scenario);
    if stand.talk_waits {
        // The first step needs the knee that the talk is about.
        if here {
            stand.talk_waits = false;
            show(&mut picture, &mut stand, &run);
        }
        return;
    }
    let seconds = f64::from(time.delta_secs());
    if stand
        .talk
        .as_mut()
        .is_some_and(|reader| reader.pass(seconds))
    {
        show(&mut picture, &mut stand, &run);
    }
}

/// Does what the step that is open says.
fn show(picture: &mut Picture, stand: &mut Stand, run: &Run) {
    let step: Option<Step> = stand
        .talk
        .as_ref()
        .and_then(|reader| reader.here().map(|(_, step)| step.clone()));
    let (Some(step), Some(snapshot), Some(home)) = (step, picture.snapshot.clone(), stand.home)
    else {
        return;
    };
    if let Some(day) = step.day {
        run.0.send(Order::RunToDay(day));
    }
    if let Some(hours_per_second) = step.run_hours_per_second {
        run.0.send(Order::Run { hours_per_second });
    }
    if let Some(twin) = step.beside.as_deref().and_then(TwinKind::from_word) {
        run.0.send(Order::Twin(Some(twin)));
        stand.desk.page = Page::Twin;
    } else if stand.desk.page == Page::Twin {
        run.0.send(Order::Twin(None));
        stand.desk.page = Page::Picture;
    }
    if let Some(signals) = &step.signals {
        picture.veils = Signal::VEILS.map(|signal| signals.contains(&signal));
    }
    stand.desk.lectern.spotlight = step.spotlight;
    stand.desk.lectern.light_mm = None;
    if let Some(flight) = &step.fly {
        let stage = &snapshot.scenario.stage;
        let place = flight.at_mm.or_else(|| {
            let region = stage.region(flight.region.as_deref()?)?;
            region.centre_mm(&stage.grid)
        });
        let mut to = home;
        if let Some(place) = place {
            to.centre = place.map(|value| value * home.units_per_mm);
            stand.desk.lectern.light_mm = Some(place);
        }
        to.units_per_px = home.units_per_px / flight.zoom;
        stand.at_home = flight.zoom <= 1.0 && place.is_none();
        let from = picture.lens;
        fly_to(stand, from, to.kept_on(ground(&snapshot)), picture.still);
    }
}
