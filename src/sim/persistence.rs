//! How long injected cells stay: those that find no hold die in the fluid, those that adhere die more slowly. Macrophages eat the dead.
//!
//! `N(t)/N0 = (1 - f_a) exp(-k_f t) + f_a exp(-k_s t)`. The death of adhering stem cells is `k_s + b` with `b` the rate of
//! division, so that the net loss is `k_s`.

use bevy::ecs::prelude::*;

use super::cell::{Body, CellState, Cycle, Identity, Lodging, Sensed};
use super::clock::{Draw, HOURS_PER_STEP, SimClock};
use super::crowd::in_fluid;
use super::cycle::growth_per_day;
use super::ground::Terrain;
use super::population::{Cause, Passage, Population, Remains};
use crate::model::maths::{chance, half2};
use crate::model::pick::pick;
use crate::scenario::Parameters;

/// Decides which injected cells, and cells of a dish, die in this hour.
pub(super) fn die(
    clock: Res<SimClock>,
    terrain: Res<Terrain>,
    parameters: Res<Parameters>,
    population: Res<Population>,
    mut passage: ResMut<Passage>,
    cells: Query<(Entity, &Identity, &Body, &CellState, &Cycle, &Sensed)>,
) {
    let p = &*parameters;
    for (entity, identity, body, state, cycle, sensed) in &cells {
        let Some(loss) = loss_per_day(&population, identity, state, cycle, sensed, p, &terrain)
        else {
            continue;
        };
        let draw = clock.uniform(identity.id, Draw::Death);
        let outcomes = [(loss.cause, chance(loss.per_day, HOURS_PER_STEP))];
        if let Some(found) = pick(draw, &outcomes) {
            let remains = remains(identity, body, state, clock.step, found.outcome);
            passage.dead.push((entity, remains));
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
    terrain: &Terrain,
) -> Option<Loss> {
    let stem = matches!(state, CellState::Stem { .. });
    if !identity.injected() && !terrain.dish && !stem {
        return None;
    }
    let of = |per_day, cause| Some(Loss { per_day, cause });
    match state {
        CellState::Stem {
            lodging: Lodging::Floating,
            ..
        } => of(p.loss_transient_per_day, Cause::NoHold),
        CellState::Stem { .. } if terrain.dish => of(p.dish_apoptosis_per_day, Cause::Apoptosis),
        // Not dividing yet, so nothing to make up for.
        CellState::Stem { .. } if in_fluid(state) => of(p.loss_adherent_per_day, Cause::Apoptosis),
        CellState::Stem { .. } => of(
            p.loss_adherent_per_day
                + growth_per_day(population, identity, cycle, sensed, p, terrain),
            Cause::Apoptosis,
        ),
        CellState::Maturing { .. } | CellState::Chondrocyte { .. } if !terrain.dish => {
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

/// What is left of a cell that dies now.
#[must_use]
pub fn remains(
    identity: &Identity,
    body: &Body,
    state: &CellState,
    step: u64,
    cause: Cause,
) -> Remains {
    Remains {
        id: identity.id,
        x_mm: body.x_mm,
        y_mm: body.y_mm,
        step,
        kind: state.kind(),
        batch: identity.batch,
        cause,
    }
}
