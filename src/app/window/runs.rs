//! Runs that are left and come back: the one door through which a run is replaced, which keeps the one before.

use std::sync::Arc;

use bevy::prelude::*;

use super::left_runs::{LISTED, earlier, rows_of};
use super::parts::Parts;
use crate::app::autosave::{self, worth_keeping};
use crate::live::share::Shared;
use crate::live::{Carried, Order, Snapshot};
use crate::scenario::Scenario;
use crate::sim::STEPS_PER_DAY;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::Page;
use crate::ui::state::treatment::TreatmentState;

/// What comes in place of a run.
#[derive(Debug)]
pub(super) enum Next {
    /// A scenario from its start, running.
    Start {
        /// The scenario.
        scenario: Arc<Scenario>,
        /// Its seed.
        seed: u64,
    },
    /// A run at its hour, with what came with it to compare it by.
    At {
        /// The run.
        shared: Box<Shared>,
    },
}

/// Lists anew what can be opened.
pub(super) fn list(parts: &mut Parts<'_, '_>) {
    let documents = parts.persistence.documents();
    let autosaves = parts
        .persistence
        .folder()
        .map(|folder| folder.join(autosave::FOLDER));
    let runs = &mut parts.runs;
    runs.lists.earlier = earlier(&runs.left);
    runs.lists.saved = rows_of(&documents, LISTED);
    runs.lists.autosaved = autosaves.map_or_else(Vec::new, |folder| rows_of(&folder, LISTED));
}

/// Keeps the present run, in a file and to come back to. One that has not been played to its hour yet is kept whole to
/// come back to; what it was opened from still has it.
fn keep(snapshot: &Snapshot, parts: &mut Parts<'_, '_>) {
    let opening = parts.run.0.state().opening;
    if opening.is_none() && !worth_keeping(snapshot) {
        return;
    }
    let step = opening.as_ref().map_or(snapshot.step, |run| run.step);
    if let Some(run) = opening {
        parts.runs.leave(snapshot, run.acts.clone(), run.step);
    } else {
        parts.persistence.save_now(&mut parts.state, snapshot);
        parts
            .runs
            .leave(snapshot, snapshot.commands.clone(), snapshot.step);
    }
    let (title, day) = (snapshot.scenario.said_title(), step / STEPS_PER_DAY);
    let kept = say_with("runs-kept", &[("title", title), ("day", day.to_string())]);
    parts.tell(kept, 7.0);
}

/// Keeps the present run before its twin takes its place, once.
pub(super) fn keep_beside(snapshot: &Snapshot, parts: &mut Parts<'_, '_>) {
    if !parts.runs.has(snapshot) {
        keep(snapshot, parts);
        parts.runs.lists.earlier = earlier(&parts.runs.left);
    }
}

/// The one way to put another run in place of the present one, which is kept.
pub(super) fn replace(next: Next, parts: &mut Parts<'_, '_>) {
    if let Some(snapshot) = parts.watched.seen.clone() {
        keep(&snapshot, parts);
    }
    parts.talk.end(&mut parts.state.presenter);
    parts.runs.lists.last_time = None;
    parts.picture.selected = None;
    if parts.state.panels.page == Page::Twin {
        parts.state.panels.page = Page::Picture;
    }
    parts.comparison.twin = None;
    let comes = match &next {
        Next::Start { scenario, .. } => TreatmentState::of(scenario),
        Next::At { shared } => TreatmentState::of(&shared.scenario),
    };
    parts.state.treatment = comes;
    let live = &parts.run.0;
    live.send(Order::Twin(None));
    match next {
        Next::Start { scenario, seed } => live.send(Order::Load { scenario, seed }),
        Next::At { shared } => {
            let Shared {
                scenario,
                seed,
                steps,
                acts,
                hash,
                version,
                ..
            } = *shared;
            live.send(Order::Open {
                scenario: Arc::new(scenario),
                seed,
                acts,
                step: steps,
                carried: Carried { hash, version },
            });
        }
    }
    parts.runs.lists.earlier = earlier(&parts.runs.left);
}

/// Back to a run that was left: `0` is the one that was left last.
pub(super) fn back_to(number: usize, parts: &mut Parts<'_, '_>) {
    let left = &mut parts.runs.left;
    let Some(place) = left.len().checked_sub(number + 1) else {
        parts.tell(say("runs-no-before"), 5.0);
        return;
    };
    let run = left.remove(place);
    let told = [
        ("title", run.scenario.said_title()),
        ("day", (run.step / STEPS_PER_DAY).to_string()),
    ];
    let shared = Shared {
        steps: run.step,
        acts: run.acts,
        ..Shared::fresh((*run.scenario).clone(), run.seed)
    };
    replace(
        Next::At {
            shared: Box::new(shared),
        },
        parts,
    );
    parts.tell(say_with("runs-back", &told), 4.0);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::window::asked::Asked;
    use crate::app::window::harness::{until, window};
    use crate::app::window::left_runs::{Runs, key_of};
    use crate::app::window::persistence::Persistence;
    use crate::app::window::watched::Watched;
    use crate::clinic::Choices;
    use crate::live::TwinKind;
    use crate::live::share;
    use crate::scenario::Parameters;
    use crate::sim::{Ability, Command, Simulation};
    use crate::ui::state::action::UiAction;
    use crate::ui::state::runs::{RunPlace, RunRow};

    fn ask(app: &mut App, asked: Asked) {
        app.world_mut().write_message(asked);
        app.update();
    }

    fn seen(world: &World) -> (String, u64, u64) {
        let seen = world.resource::<Watched>().seen.clone().expect("a run");
        (seen.scenario.name.clone(), seen.seed, seen.step)
    }

    /// Every door through which a run comes in, as what is asked for.
    fn doors() -> Vec<(&'static str, Asked)> {
        let scenario = Arc::new(Scenario::built_in("strip-injury").expect("a scenario"));
        let mut run = Simulation::new(scenario, 9).expect("it starts");
        run.step_many(5);
        let code = share::encode(&run).expect("a code");
        let shared = share::find_code(&code).expect("a run");
        let talk = crate::lesson::talk::Talk::built_in().expect("a talk");
        let (choices, parameters) = (Choices::default(), Parameters::default());
        let plan = crate::clinic::plan(&choices, &parameters);
        vec![
            (
                "the treatment day",
                Asked::Ui(UiAction::Follow(Box::new(plan))),
            ),
            (
                "a scenario of the list",
                Asked::Ui(UiAction::Load("strip-injury".into())),
            ),
            ("another level", Asked::Ui(UiAction::Level(1))),
            ("new dice", Asked::Ui(UiAction::NewDice)),
            ("again", Asked::Ui(UiAction::Again)),
            (
                "a run that was pasted or dropped",
                Asked::Open(Box::new(shared)),
            ),
            ("a talk that was dropped", Asked::OpenTalk(Box::new(talk))),
            ("the talk", Asked::Ui(UiAction::TalkOn)),
        ]
    }

    #[test]
    fn through_every_door_the_run_before_is_saved_and_one_can_come_back_to_it() {
        for (door, asked) in doors() {
            let folder = tempfile::tempdir().expect("a folder");
            let mut app = window("dish-renewal");
            app.insert_resource(Persistence::in_folder(folder.path()));
            ask(&mut app, Asked::Ui(UiAction::StepHour));
            until(&mut app, "an hour", |world| seen(world).2 == 1);
            let before = seen(app.world());
            ask(&mut app, asked);
            let saves = rows_of(&folder.path().join(autosave::FOLDER), 9);
            assert_eq!(saves.len(), 1, "{door}: {saves:?}");
            assert_eq!((saves[0].seed, saves[0].acts), (before.1, 0), "{door}");
            assert_eq!(
                app.world().resource::<Runs>().lists.earlier.len(),
                1,
                "{door}"
            );
            until(&mut app, door, |world| seen(world) != before);
            ask(&mut app, Asked::Ui(UiAction::Before));
            until(&mut app, "back", |world| seen(world) == before);
        }
    }

    #[test]
    fn a_run_that_is_left_before_it_has_been_played_to_its_hour_comes_back_whole() {
        let folder = tempfile::tempdir().expect("a folder");
        let scenario = Arc::new(Scenario::built_in("strip-osteoarthritis").expect("a scenario"));
        let mut run = Simulation::new(scenario, 9).expect("it starts");
        run.step_many(1500);
        let code = share::encode(&run).expect("a code");
        let shared = share::find_code(&code).expect("a run");
        let mut app = window("dish-renewal");
        app.insert_resource(Persistence::in_folder(folder.path()));
        ask(&mut app, Asked::Open(Box::new(shared)));
        until(&mut app, "it is on its way", |world| {
            seen(world).0 == "strip-osteoarthritis"
        });
        ask(&mut app, Asked::Ui(UiAction::Load("dish-renewal".into())));
        until(&mut app, "another run", |world| {
            seen(world).0 == "dish-renewal"
        });
        ask(&mut app, Asked::Ui(UiAction::Before));
        until(&mut app, "it is at its hour", |world| {
            seen(world) == ("strip-osteoarthritis".into(), 9, 1500)
        });
    }

    #[test]
    fn the_run_of_the_last_time_is_offered_until_it_is_declined() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut app = window("dish-renewal");
        app.insert_resource(Persistence::in_folder(folder.path()));
        ask(&mut app, Asked::Ui(UiAction::StepHour));
        until(&mut app, "an hour", |world| seen(world).2 == 1);
        ask(&mut app, Asked::Ui(UiAction::NewDice));
        let mut runs = Runs::default();
        runs.offer_last_time(Some(folder.path()), "");
        let row = runs.lists.last_time.clone().expect("it is offered");
        assert_eq!((row.day, row.seed), (0, 1));
        runs.offer_last_time(Some(folder.path()), &key_of(&row));
        assert_eq!(runs.lists.last_time, None);
        // It opens like any other file.
        ask(&mut app, Asked::Ui(UiAction::OpenRun(row.place)));
        until(&mut app, "it is there", |world| {
            seen(world) == ("dish-renewal".into(), 1, 1)
        });
    }

    #[test]
    fn what_cells_may_do_stays_as_it_was_set_when_a_run_starts_again() {
        let mut app = window("strip-osteoarthritis");
        let switch = Command::Switch {
            which: Ability::Signal,
            on: false,
        };
        ask(&mut app, Asked::Ui(UiAction::Apply(switch)));
        let silent = |world: &World| {
            let watched = world.resource::<Watched>();
            watched
                .seen
                .as_ref()
                .is_some_and(|seen| !seen.abilities.signal)
        };
        until(&mut app, "silent", silent);
        ask(&mut app, Asked::Ui(UiAction::StepHour));
        until(&mut app, "an hour", |world| seen(world).2 == 1);
        for again in [UiAction::Again, UiAction::NewDice] {
            ask(&mut app, Asked::Ui(again));
            until(&mut app, "silent from its start", |world| {
                silent(world) && seen(world).2 == 0
            });
        }
        // Another knee is another experiment.
        ask(&mut app, Asked::Ui(UiAction::Load("strip-injury".into())));
        until(&mut app, "another knee", |world| !silent(world));
    }

    #[test]
    fn a_run_that_its_twin_replaces_can_be_come_back_to() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut app = window("strip-osteoarthritis");
        app.insert_resource(Persistence::in_folder(folder.path()));
        ask(&mut app, Asked::Ui(UiAction::StepHour));
        until(&mut app, "an hour", |world| seen(world).2 == 1);
        let given = |world: &World| {
            let watched = world.resource::<Watched>();
            watched
                .seen
                .as_ref()
                .map(|seen| seen.scenario.treatments.clone())
        };
        let before = given(app.world());
        ask(
            &mut app,
            Asked::Ui(UiAction::Twin(Some(TwinKind::Untreated))),
        );
        until(&mut app, "a twin", |world| {
            world
                .resource::<crate::app::window::run::Run>()
                .0
                .twin()
                .is_some()
        });
        for _ in 0..3 {
            let now = given(app.world());
            ask(&mut app, Asked::Ui(UiAction::Swap));
            until(&mut app, "swapped", |world| given(world) != now);
        }
        ask(&mut app, Asked::Ui(UiAction::Twin(None)));
        assert_ne!(given(app.world()), before);
        // Each of the two is kept once.
        assert_eq!(app.world().resource::<Runs>().left.len(), 2);
        ask(&mut app, Asked::Ui(UiAction::OpenRun(RunPlace::Earlier(1))));
        until(&mut app, "back", |world| given(world) == before);
    }

    #[test]
    fn escape_declines_the_run_of_the_last_time() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut app = window("dish-renewal");
        app.insert_resource(Persistence::in_folder(folder.path()));
        app.world_mut().resource_mut::<Runs>().lists.last_time = Some(RunRow {
            title: "A knee".into(),
            day: 3,
            seed: 1,
            given: String::new(),
            acts: 0,
            place: RunPlace::File("x.stroma".into()),
        });
        ask(&mut app, Asked::Ui(UiAction::Close));
        assert_eq!(app.world().resource::<Runs>().lists.last_time, None);
        let settings = &app.world().resource::<Persistence>().settings;
        assert_eq!(settings.declined, "x.stroma");
    }

    #[test]
    fn going_back_where_nothing_was_left_says_so() {
        let mut app = window("dish-renewal");
        ask(&mut app, Asked::Ui(UiAction::Before));
        let notes = &app
            .world()
            .resource::<crate::app::window::ui::Ui>()
            .panels
            .notes;
        assert!(notes.iter().any(|(note, _)| *note == say("runs-no-before")));
    }
}
