//! How long injected cells stay: those that find no hold die in the fluid, those that adhere die more slowly. Macrophages eat the dead.
//!
//! `N(t)/N0 = (1 - f_a) exp(-k_f t) + f_a exp(-k_s t)`. The death of adhering stem cells is `k_s + b` with `b` the rate of
//! division, so that the net loss is `k_s`.

use bevy::ecs::prelude::*;

use super::cycle::{growth_at_most, proliferation_per_day};
use super::steps::SimSystems;
use crate::model::maths::{chance, chance_at_most, half2};
use crate::model::pick::pick;
use crate::scenario::Parameters;
use crate::sim::state::cell::{Adhesion, Body, CellState, Cycle, Identity, StemLine};
use crate::sim::state::clock::{HOURS_PER_STEP, RngPurpose, SimClock};
use crate::sim::state::geometry::Geometry;
use crate::sim::state::population::{Cause, Population, Remains};
use crate::sim::state::sensed::Sensed;
use crate::sim::state::turnover::Turnover;

/// Adds the process to a step.
pub(in crate::sim) fn plugin(schedule: &mut Schedule) {
    schedule.add_systems(die.in_set(SimSystems::Die));
}

/// Decides which injected cells, and cells of a dish, die in this hour.
fn die(
    clock: Res<SimClock>,
    geometry: Res<Geometry>,
    parameters: Res<Parameters>,
    population: Res<Population>,
    mut turnover: ResMut<Turnover>,
    cells: Query<(Entity, &Identity, &Body, &CellState, &Cycle, &Sensed), With<StemLine>>,
) {
    let p = &*parameters;
    // More than any cell can lose.
    let losses = [
        p.loss_transient_per_day,
        p.dish_apoptosis_per_day,
        p.loss_adherent_per_day + growth_at_most(p, &geometry),
        p.chondrocyte_loss_per_day,
    ];
    let at_most = chance_at_most(losses.into_iter().fold(0.0, f64::max), HOURS_PER_STEP);
    for (entity, identity, body, state, cycle, sensed) in &cells {
        let draw = clock.uniform(identity.id, RngPurpose::Death);
        if draw > at_most {
            continue;
        }
        let Some(loss) = loss_per_day(&population, identity, state, cycle, sensed, p, &geometry)
        else {
            continue;
        };
        let outcomes = [(loss.cause, chance(loss.per_day, HOURS_PER_STEP))];
        if let Some(found) = pick(draw, &outcomes) {
            let remains = Remains::of(identity, body, state, clock.step, found.outcome);
            turnover.dead.push((entity, remains));
        }
    }
}

/// How a cell can be lost: the rate and what it would die of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Loss {
    /// Rate, per day.
    pub per_day: f64,
    /// What it would die of.
    pub cause: Cause,
}

/// How a cell can be lost within an hour. Residents of a knee are not lost here, but for stem cells of the marrow.
#[must_use]
pub fn loss_per_day(
    population: &Population,
    identity: &Identity,
    state: &CellState,
    cycle: &Cycle,
    sensed: &Sensed,
    p: &Parameters,
    geometry: &Geometry,
) -> Option<Loss> {
    let stem = matches!(state, CellState::Stem { .. });
    if !identity.injected() && !geometry.dish && !stem {
        return None;
    }
    let of = |per_day, cause| Some(Loss { per_day, cause });
    match state {
        CellState::Stem {
            adhesion: Adhesion::Floating,
            ..
        } => of(p.loss_transient_per_day, Cause::NoHold),
        CellState::Stem { .. } if geometry.dish => of(p.dish_apoptosis_per_day, Cause::Apoptosis),
        // Not dividing yet, so nothing to make up for.
        CellState::Stem { .. } if state.in_fluid() => of(p.loss_adherent_per_day, Cause::Apoptosis),
        CellState::Stem { .. } => of(
            p.loss_adherent_per_day
                + proliferation_per_day(population, identity, cycle, sensed, p, geometry),
            Cause::Apoptosis,
        ),
        CellState::Maturing { .. } | CellState::Chondrocyte { .. } if !geometry.dish => {
            of(tissue_loss_per_day(sensed, p), Cause::Inflammation)
        }
        _ => None,
    }
}

/// Death of a cell that is built into tissue, per day: only inflammation costs such cells.
#[must_use]
pub fn tissue_loss_per_day(sensed: &Sensed, p: &Parameters) -> f64 {
    p.chondrocyte_loss_per_day * half2(f64::from(sensed.inflammation))
}
