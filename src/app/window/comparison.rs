//! Other rolls of the dice for the twins that are looked at.

use std::sync::Arc;

use bevy::prelude::*;

use super::Stand;
use crate::experiment::replicates::Pair;
use crate::live::rolls::Rolls;
use crate::live::{Snapshot, TwinKind};
use crate::scenario::PlannedTreatment;
use crate::sim::Command;
use crate::ui;
use crate::ui::desk::Page;

/// What other rolls are computed for: a change of it makes them worthless.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Experiment {
    scenario: String,
    treatments: Vec<PlannedTreatment>,
    seed: u64,
    acts: Vec<(u64, Command)>,
    twin: TwinKind,
    days: u64,
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
pub(super) fn keep_rolls(stand: &mut Stand, snapshot: &Snapshot) {
    let (Page::Twin, Some(twin)) = (stand.desk.page, stand.twin.clone()) else {
        stand.rolls = None;
        stand.desk.twins.rolls.clear();
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
    if stand.rolls.as_ref().is_none_or(|(of, _)| *of != wanted) {
        let pair = Pair {
            run: Arc::clone(&snapshot.scenario),
            acts: wanted.acts.clone(),
            twin: Arc::new(wanted.twin.scenario(&snapshot.scenario)),
            twin_acts: wanted.twin.acts(&wanted.acts),
            days: wanted.days,
        };
        let read = ui::outcomes::readings(&snapshot.scenario);
        let rolls = Rolls::start(pair, wanted.seed, read);
        stand.rolls = Some((wanted, rolls));
        stand.desk.twins.rolls.clear();
    }
    if let Some((_, rolls)) = &stand.rolls
        && rolls.count() != stand.desk.twins.rolls.len()
    {
        stand.desk.twins.rolls = rolls.done();
    }
}
