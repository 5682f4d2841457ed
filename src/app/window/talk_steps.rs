//! Carries out the steps of a talk.

use std::sync::Arc;

use super::camera::ground;
use super::parts::Parts;
use super::runs::{Next, replace};
use super::talk::OpenTalk;
use crate::lesson::talk::{LETTERS, Reader, Talk, Turn, named};
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
        Err(error) => parts.tell(error.said(), 8.0),
    }
}

/// Opens a talk that comes with the program, by its name.
pub(super) fn begin(name: &str, parts: &mut Parts<'_, '_>) {
    if let Some(talk) = named(name) {
        parts.state.lesson.sheet = false;
        open(talk.clone(), parts);
    }
}

/// Counts a hand for an answer; true on a page with answers, where the keys of the answers do nothing else.
pub(super) fn hand_up(answer: u8, parts: &mut Parts<'_, '_>) -> bool {
    let Some(reader) = &mut parts.talk.reader else {
        return false;
    };
    let question = reader.here().and_then(|(_, step)| step.question.as_ref());
    let asks = question.is_some_and(|question| !question.answers.is_empty());
    let answer = usize::from(answer);
    let counts = asks && answer < LETTERS.len();
    if counts {
        reader.hand_up(answer);
    }
    counts
}

/// Takes a hand back.
pub(super) fn hand_down(answer: u8, parts: &mut Parts<'_, '_>) {
    if let Some(reader) = &mut parts.talk.reader {
        reader.hand_down(usize::from(answer));
    }
}

/// Keeps the curve that was drawn.
pub(super) fn draw(points: Vec<[f64; 2]>, parts: &mut Parts<'_, '_>) {
    if let Some(reader) = &mut parts.talk.reader {
        reader.draw(points);
    }
}

/// Turns a page, or lets the run answer the question that is open; without an open talk it opens the one that comes with
/// the program.
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
    if on && let Some(day) = reader.lock() {
        parts.run.0.send(Order::RunToDay(day));
    } else if reader.turn(turn) {
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

#[cfg(test)]
mod tests {
    use bevy::prelude::*;

    use super::*;
    use crate::app::window::asked::Asked;
    use crate::app::window::harness::{until, window};
    use crate::app::window::watched::Watched;
    use crate::lesson::talk::Room;
    use crate::ui::state::action::UiAction;

    const ASKS: &str = "title = \"t\"\nscenario = \"dish-renewal\"\n[[step]]\nday = 0\n[step.question]\nday = 1\nask = \"How many?\"\nmeasure = { column = \"stem_drawn\" }\nanswers = [{ say = \"few\", below = 10 }, { say = \"many\", from = 10 }]\n[[step]]\nday = 2\n";

    fn ask(app: &mut App, asked: Asked) {
        app.world_mut().write_message(asked);
        app.update();
    }

    fn room(app: &App) -> Option<Room> {
        let reader = app.world().resource::<OpenTalk>().reader.as_ref();
        reader.and_then(Reader::room)
    }

    fn step_of(world: &World) -> u64 {
        let watched = world.resource::<Watched>();
        watched.seen.as_ref().map_or(u64::MAX, |seen| seen.step)
    }

    #[test]
    fn at_a_question_the_digits_count_hands_and_the_next_page_lets_the_run_answer() {
        let mut app = window("dish-renewal");
        let talk = Talk::parse("t.toml", ASKS).expect("it is right");
        ask(&mut app, Asked::OpenTalk(Box::new(talk)));
        ask(&mut app, Asked::TalkTime(0.1));
        for number in [1, 1, 0, 3] {
            ask(&mut app, Asked::Ui(UiAction::Chapter(number)));
        }
        ask(&mut app, Asked::Ui(UiAction::HandUp(1)));
        ask(&mut app, Asked::Ui(UiAction::HandDown(0)));
        let counted = room(&app).expect("it asks");
        assert_eq!((counted.hands, counted.locked), ([0, 3, 0, 0], false));
        ask(&mut app, Asked::Ui(UiAction::TalkOn));
        assert!(room(&app).is_some_and(|room| room.locked));
        until(&mut app, "the day of the question", |world| {
            step_of(world) == 24
        });
        ask(&mut app, Asked::Ui(UiAction::Chapter(1)));
        assert_eq!(room(&app).map(|room| room.hands), Some([0, 3, 0, 0]));
        ask(&mut app, Asked::Ui(UiAction::TalkOn));
        assert_eq!(room(&app), None, "the next page asks nothing");
        ask(&mut app, Asked::Ui(UiAction::TalkOn));
        let open = &app.world().resource::<OpenTalk>().reader;
        assert!(open.is_none(), "the talk is over");
    }

    #[test]
    fn a_talk_of_the_sheet_begins_by_its_name() {
        let mut app = window("dish-renewal");
        let name = "why-a-control".to_owned();
        ask(&mut app, Asked::Ui(UiAction::TalkBegin(name.clone())));
        let reader = &app.world().resource::<OpenTalk>().reader;
        assert_eq!(reader.as_ref().map(|reader| &reader.talk.name), Some(&name));
    }
}
