//! Counts how many cells lie in each voxel.

use bevy::ecs::prelude::*;

use super::steps::SimSystems;
use crate::model::words::CellKind;
use crate::sim::state::cell::{Body, CellState, Identity};
use crate::sim::state::clock::{STEPS_PER_DAY, SimClock};
use crate::sim::state::crowd::{Anew, Crowd};
use crate::sim::state::geometry::Geometry;
use crate::sim::state::population::Population;

/// Steps after an injection of cells in which they are counted every hour.
const HOURLY: u64 = 3 * STEPS_PER_DAY;
/// Steps between two counts later on.
const LATER_EVERY: u64 = 6;

/// Adds the process to a step.
pub(in crate::sim) fn plugin(schedule: &mut Schedule) {
    schedule.add_systems(
        count_crowd
            .run_if(some_are_counted)
            .in_set(SimSystems::Crowd),
    );
}

/// Whether cells are counted now that came at a step.
fn counted(geometry: &Geometry, now: u64, came: u64) -> bool {
    geometry.dish || now <= came + HOURLY || now.is_multiple_of(LATER_EVERY)
}

/// Whether residents or injected cells are counted now.
fn some_are_counted(
    clock: Res<SimClock>,
    geometry: Res<Geometry>,
    population: Res<Population>,
) -> bool {
    [0, population.injected_step]
        .into_iter()
        .any(|came| counted(&geometry, clock.step, came))
}

/// Counts the cells of every voxel. Injected cells are counted every hour for some days after every injection, then every
/// six hours; residents, which decide by it once a day, in the same hours of the first days and every six hours later, so
/// that an injection does not change when they are counted.
fn count_crowd(
    clock: Res<SimClock>,
    geometry: Res<Geometry>,
    population: Res<Population>,
    mut crowd: ResMut<Crowd>,
    cells: Query<(&Identity, &Body, &CellState)>,
) {
    let crowd = &mut *crowd;
    let now = clock.step;
    let residents = counted(&geometry, now, 0);
    let anew = if residents { Anew::All } else { Anew::Injected };
    crowd.forget(anew);
    // In the knee a drawn macrophage stands for another number of cells than its neighbours, and it passes through tissue: it
    // takes no room from cells that divide there.
    let passes = geometry.stage.drawn_stretch > 1.0;
    let mut some_injected = false;
    for (identity, body, state) in &cells {
        if !identity.injected() && !residents {
            continue;
        }
        if passes && matches!(state, CellState::Macrophage(_)) {
            continue;
        }
        let Some(voxel) = geometry.voxel_at(body.x_mm, body.y_mm) else {
            continue;
        };
        if identity.injected() {
            some_injected = true;
            crowd.injected[voxel] += 1;
            let kind = state.kind();
            if matches!(kind, CellKind::Stem | CellKind::Chondrocyte) {
                let weight = population.weight(identity.batch(), kind);
                crowd.count_real(voxel, (weight * 1000.0) as i64);
            }
        } else {
            crowd.residents[voxel] += 1;
        }
    }
    crowd.sum_up(anew, some_injected);
}
