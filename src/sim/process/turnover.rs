//! Lets cells in and out: the only process that spawns and despawns in a step.

use bevy::ecs::prelude::*;

use super::steps::SimSystems;
use crate::scenario::Parameters;
use crate::sim::state::cell::{NewCell, let_in};
use crate::sim::state::clock::SimClock;
use crate::sim::state::population::Population;
use crate::sim::state::turnover::Turnover;

/// Adds the process to a step.
pub(in crate::sim) fn plugin(schedule: &mut Schedule) {
    schedule.add_systems(let_in_and_out.in_set(SimSystems::Populate));
}

/// Lets cells in and out, in the order of identities.
fn let_in_and_out(
    clock: Res<SimClock>,
    parameters: Res<Parameters>,
    mut turnover: ResMut<Turnover>,
    mut population: ResMut<Population>,
    mut commands: Commands,
) {
    let now = clock.step;
    if !population.remains.is_empty() {
        let kept = parameters
            .dead_cell_steps()
            .max(parameters.dying_signal_steps());
        population
            .remains
            .retain(|remains| now < remains.step + kept);
    }
    if turnover.newborn.is_empty() && turnover.dead.is_empty() {
        return;
    }
    turnover
        .dead
        .sort_unstable_by_key(|(_, remains)| remains.id);
    for (entity, remains) in turnover.dead.drain(..) {
        commands.entity(entity).despawn();
        population.died += 1;
        population.remains.push(remains);
    }
    turnover
        .newborn
        .sort_unstable_by_key(|cell| cell.identity.id);
    population.born += turnover.newborn.len() as u64;
    let newborn = std::mem::take(&mut turnover.newborn);
    commands.queue(move |world: &mut World| {
        let_in(world, newborn.into_iter().map(NewCell::bundle));
    });
}
