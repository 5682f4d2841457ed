//! The twin beside the run, and other rolls of the dice for both.

use std::sync::Arc;

use bevy::prelude::*;

use super::run::Run;
use super::ui::Ui;
use super::watch;
use super::watched::Watched;
use crate::experiment::replicates::Pair;
use crate::live::rolls::Rolls;
use crate::live::{Snapshot, TwinKind};
use crate::scenario::PlannedTreatment;
use crate::sim::Command;

use crate::ui::state::UiState;
use crate::ui::state::action::Page;
use crate::ui::state::twins::Sight;
use crate::view::Picture;

/// What other rolls are computed for: a change of it makes them worthless.
#[derive(Debug, Clone, PartialEq)]
struct Experiment {
    scenario: String,
    treatments: Vec<PlannedTreatment>,
    seed: u64,
    acts: Vec<(u64, Command)>,
    twin: TwinKind,
    days: u64,
}

/// The twin that is kept, and other rolls of the dice.
#[derive(Resource, Default)]
pub(super) struct Comparison {
    /// The twin that is kept.
    pub(super) twin: Option<TwinKind>,
    /// Other rolls of the dice, and for which experiment.
    rolls: Option<(Experiment, Rolls)>,
}

/// Registers the comparison and what keeps it.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Comparison>()
        .add_systems(PreUpdate, show_twin.after(watch::take_snapshot));
}

/// Shows the run, its twin, or both side by side.
fn show_twin(
    run: Res<Run>,
    mut picture: ResMut<Picture>,
    mut state: ResMut<Ui>,
    mut comparison: ResMut<Comparison>,
    watched: Res<Watched>,
) {
    let Some(fresh) = &watched.seen else { return };
    comparison.twin = run.0.state().twin;
    keep_rolls(&mut comparison, &mut state, fresh);
    let twin = run
        .0
        .twin()
        .filter(|_| state.panels.page == Page::Twin && state.twins.sight != Sight::Run);
    let (snapshot, beside) = match (twin, state.twins.sight) {
        (Some(twin), Sight::Twin) => (twin, None),
        (twin, _) => (Arc::clone(fresh), twin),
    };
    picture.snapshot = Some(snapshot);
    picture.beside = beside;
}

/// Days that rolls go to at first, and then: short ones come soon.
const REACH_DAYS: [u64; 2] = [45, 120];

/// How far rolls go so that the present day lies well inside.
fn reach(snapshot: &Snapshot) -> u64 {
    let all = u64::from(snapshot.scenario.days);
    let fits = |days: &u64| snapshot.day < *days as f64 - 5.0;
    REACH_DAYS
        .into_iter()
        .find(fits)
        .map_or(all, |days| days.min(all))
}

/// Keeps the other rolls of the twins going while they are looked at.
fn keep_rolls(comparison: &mut Comparison, state: &mut UiState, snapshot: &Snapshot) {
    let (Page::Twin, Some(twin)) = (state.panels.page, comparison.twin.clone()) else {
        comparison.rolls = None;
        state.twins.rolls.clear();
        return;
    };
    let wanted = Experiment {
        scenario: snapshot.scenario.name.clone(),
        treatments: snapshot.scenario.treatments.clone(),
        seed: snapshot.seed,
        acts: snapshot.commands.clone(),
        twin,
        days: reach(snapshot),
    };
    if comparison
        .rolls
        .as_ref()
        .is_none_or(|(of, _)| *of != wanted)
    {
        let pair = Pair {
            run: Arc::clone(&snapshot.scenario),
            acts: wanted.acts.clone(),
            twin: Arc::new(wanted.twin.scenario(&snapshot.scenario)),
            twin_acts: wanted.twin.acts(&wanted.acts),
            days: wanted.days,
        };
        let read = crate::ui::results::outcomes::readings(&snapshot.scenario);
        let rolls = Rolls::start(pair, wanted.seed, read);
        comparison.rolls = Some((wanted, rolls));
        state.twins.rolls.clear();
    }
    if let Some((_, rolls)) = &comparison.rolls
        && rolls.count() != state.twins.rolls.len()
    {
        state.twins.rolls = rolls.done();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::window::asked::Asked;
    use crate::app::window::harness::{until, window};
    use crate::ui::state::action::UiAction;
    use crate::view::Side;

    fn action(app: &mut App, action: UiAction) {
        app.world_mut().write_message(Asked::Ui(action));
    }

    #[test]
    fn the_twin_stands_beside_the_run_and_can_stand_alone() {
        let mut app = window("strip-injury");
        action(&mut app, UiAction::Twin(Some(TwinKind::Untreated)));
        until(&mut app, "two panes", |world| {
            world.resource::<Picture>().panes().count() == 2
        });
        let sight = |app: &mut App, sight: Sight| {
            let mut state = app.world_mut().resource_mut::<Ui>();
            state.twins.sight = sight;
            app.update();
        };
        sight(&mut app, Sight::Run);
        let watched = app.world().resource::<Watched>();
        let run = Arc::clone(watched.seen.as_ref().expect("a run"));
        let picture = app.world().resource::<Picture>();
        assert!(picture.pane(Side::Second).is_none());
        assert!(Arc::ptr_eq(
            picture.snapshot.as_ref().expect("a picture"),
            &run
        ));
        sight(&mut app, Sight::Twin);
        let picture = app.world().resource::<Picture>();
        assert!(picture.pane(Side::Second).is_none());
        assert!(!Arc::ptr_eq(
            picture.snapshot.as_ref().expect("a picture"),
            &run
        ));
        action(&mut app, UiAction::Twin(None));
        until(&mut app, "one pane", |world| {
            world.resource::<Picture>().panes().count() == 1
        });
    }
}
