//! Mystery joints in the window: how one is opened, how its knees come up to a day beside the run, and what is shown once it is uncovered.

use std::sync::Arc;
use std::time::Duration;

use bevy::prelude::*;

use super::lessons;
use super::parts::Parts;
use super::ui::Ui;
use crate::classroom::mystery_code;
use crate::lesson::case::{Case, Knees};
use crate::lesson::mystery::Mystery;
use crate::live::Order;
use crate::platform::clock::Moment;
use crate::ui::kit::words::say;
use crate::ui::state::action::Page;

/// How long the knees of a mystery are played in a frame.
const SLICE: Duration = Duration::from_millis(9);

/// The knees of the mystery that is worked on. They are not the run of the window, so nothing that shows, tells, saves or
/// shares that run can show the rule.
#[derive(Resource, Default)]
struct MysteryKnees(Option<Knees>);

/// Registers what plays them.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<MysteryKnees>()
        .add_systems(PostUpdate, play);
}

/// Plays the knees a little in each frame, until they are at the day that is wanted.
fn play(mut knees: ResMut<MysteryKnees>, mut state: ResMut<Ui>) {
    let state = state.bypass_change_detection();
    let Some(case) = &mut state.mystery.case else {
        knees.0 = None;
        return;
    };
    if !case.on_its_way() {
        return;
    }
    let there = match knees.0.take().filter(|there| there.fit(case)) {
        Some(there) => Ok(there),
        None => Knees::of(case),
    };
    let begun = Moment::now();
    let day = case.heading();
    let played = there.and_then(|mut there| {
        there.follow(case)?;
        let arrived = there.pass(day, || begun.elapsed() < SLICE)?;
        Ok((there, arrived))
    });
    match played {
        Ok((there, arrived)) => {
            if arrived {
                case.arrive(there.histories());
            } else {
                case.pass(there.day());
            }
            knees.0 = Some(there);
        }
        Err(error) => {
            state.mystery.case = None;
            state.panels.notes.push((error, 12.0));
        }
    }
}

/// Opens the joint of a code from its start; the run of the window rests meanwhile.
pub(super) fn open(code: &str, parts: &mut Parts<'_, '_>) {
    match Mystery::of(code) {
        Ok(mystery) => {
            let name = parts.state.lesson.pupil.clone();
            let state = &mut parts.state.mystery;
            if state.name.is_empty() {
                state.name = name;
            }
            state.begin(mystery);
            go_on(parts);
        }
        Err(error) => parts.tell(error, 8.0),
    }
}

/// Back to the joint that is worked on.
pub(super) fn go_on(parts: &mut Parts<'_, '_>) {
    if parts.state.mystery.case.is_none() {
        return;
    }
    parts.run.0.send(Order::Pause);
    parts.state.lesson.sheet = false;
    parts.state.panels.tour = None;
    parts.state.panels.page = Page::Mystery;
}

/// Puts what was done with the uncovered joint on the clipboard, as a code for the teacher.
pub(super) fn copy_code(parts: &mut Parts<'_, '_>) {
    let state = &parts.state.mystery;
    let Some(solution) = state.case.as_ref().and_then(Case::solution) else {
        return;
    };
    match mystery_code::encode(&state.name, &solution) {
        Ok(code) => {
            parts.copy(code);
            parts.tell(say("lesson-code-copied"), 6.0);
        }
        Err(error) => parts.tell(error, 8.0),
    }
}

/// Opens the uncovered joint in the window on its day, or the same one with nothing altered. A covered one stays where it is.
pub(super) fn show(own: bool, parts: &mut Parts<'_, '_>) {
    let case = parts.state.mystery.case.as_ref();
    let Some(([altered, unaltered], day)) =
        case.and_then(|case| Some((case.runs()?, case.here()?)))
    else {
        return;
    };
    let run = if own { unaltered } else { altered };
    let levels = Arc::clone(&parts.state.level.all);
    parts.state.level.open = levels.of_scenario(&run.scenario.name);
    lessons::open(&run, f64::from(day), parts);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::window::asked::Asked;
    use crate::app::window::harness::{until, window};
    use crate::app::window::watched::Watched;
    use crate::lesson::mystery::code;
    use crate::scenario::Scenario;
    use crate::ui::state::action::UiAction;

    fn ask(app: &mut App, action: UiAction) {
        app.world_mut().write_message(Asked::Ui(action));
        app.update();
    }

    fn seen(world: &World) -> (Arc<Scenario>, u64) {
        let watched = world.resource::<Watched>();
        let seen = watched.seen.clone().expect("a run");
        (Arc::clone(&seen.scenario), seen.seed)
    }

    /// A code whose rule changes numbers of the model.
    fn numbers() -> Mystery {
        (1..=40)
            .filter_map(|pupil| Mystery::of(&code(7, pupil)).ok())
            .find(|mystery| mystery.is("overload"))
            .expect("forty pupils meet every rule")
    }

    #[test]
    fn the_run_of_the_window_is_another_one_until_the_joint_is_uncovered() {
        let mystery = numbers();
        let mut changed = mystery.changes().parameters.iter();
        let (key, value) = changed.next().expect("a number");
        let has_it = |world: &World| seen(world).0.parameters.get(key).ok() == Some(*value);
        let mut app = window("strip-injury");
        app.add_plugins(plugin);
        let before = seen(app.world());
        ask(&mut app, UiAction::MysteryOpen(mystery.code()));
        assert_eq!(
            app.world().resource::<Ui>().panels.page,
            Page::Mystery,
            "its page is open"
        );
        let here = |day: u32| {
            move |world: &World| {
                let case = world.resource::<Ui>().mystery.case.as_ref();
                case.is_some_and(|case| case.here() == Some(day))
            }
        };
        until(&mut app, "the knee is there", here(0));
        let mut state = app.world_mut().resource_mut::<Ui>();
        let case = state.mystery.case.as_mut().expect("a case");
        assert!(case.go_to(2));
        until(&mut app, "two days passed", here(2));
        // As long as it is covered nothing of it comes into the window, even if that is asked for.
        for own in [false, true] {
            ask(&mut app, UiAction::MysteryShow { own });
        }
        for _ in 0..20 {
            app.update();
        }
        let now = seen(app.world());
        assert_eq!((&now.0.name, now.1), (&before.0.name, before.1));
        let mut state = app.world_mut().resource_mut::<Ui>();
        state.mystery.case.as_mut().expect("a case").give_up();
        ask(&mut app, UiAction::MysteryShow { own: false });
        until(&mut app, "the altered knee", |world| {
            has_it(world) && seen(world).1 == mystery.seed()
        });
        ask(&mut app, UiAction::MysteryShow { own: true });
        until(&mut app, "the knee with nothing altered", |world| {
            !has_it(world) && seen(world).1 == mystery.seed()
        });
    }

    #[test]
    fn what_is_no_code_is_told_and_opens_nothing() {
        let mut app = window("strip-injury");
        app.add_plugins(plugin);
        ask(&mut app, UiAction::MysteryOpen("MJ-0000-0".to_owned()));
        let state = app.world().resource::<Ui>();
        assert!(state.mystery.case.is_none() && state.panels.page == Page::Picture);
        assert!(!state.panels.notes.is_empty());
        ask(&mut app, UiAction::MysteryGoOn);
        assert_eq!(app.world().resource::<Ui>().panels.page, Page::Picture);
    }
}
