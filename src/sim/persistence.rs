//! How long injected cells stay: wash-out of those that float, death of those that adhere.
//!
//! `N(t)/N0 = (1 - f_a) exp(-k_f t) + f_a exp(-k_s t)` (science table "persistence", Toupet 2013). The
//! death of adhering stem cells is `k_s + b` with `b` the rate of division, so that the net loss is `k_s`.

use bevy::ecs::prelude::*;

use super::cell::{Body, CellState, Cycle, Identity, Lodging, Sensed};
use super::clock::{Draw, HOURS_PER_STEP, SimClock};
use super::crowd::in_fluid;
use super::cycle::growth_per_day;
use super::ground::Terrain;
use super::population::{Passage, Population, Remains};
use crate::model::maths::{chance, half2};
use crate::scenario::Parameters;

/// Decides which injected cells are washed out or die in this hour.
pub(super) fn wash_out_or_die(
    clock: Res<SimClock>,
    terrain: Res<Terrain>,
    parameters: Res<Parameters>,
    population: Res<Population>,
    mut passage: ResMut<Passage>,
    cells: Query<(Entity, &Identity, &Body, &CellState, &Cycle, &Sensed)>,
) {
    let p = &*parameters;
    for (entity, identity, body, state, cycle, sensed) in &cells {
        let loss = loss_per_day(&population, identity, state, cycle, sensed, p, &terrain);
        match loss {
            Some(Loss::WashOut(rate))
                if clock.uniform(identity.id, Draw::WashOut) < chance(rate, HOURS_PER_STEP) =>
            {
                passage.gone.push(entity);
            }
            Some(Loss::Death(rate))
                if clock.uniform(identity.id, Draw::Death) < chance(rate, HOURS_PER_STEP) =>
            {
                passage
                    .dead
                    .push((entity, remains(identity, body, state, clock.step)));
            }
            _ => {}
        }
    }
}

/// How an injected cell, or a cell of a dish, can be lost, with the rate per day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Loss {
    /// The fluid carries it out of the joint.
    WashOut(f64),
    /// It dies.
    Death(f64),
}

/// How a cell can be lost within an hour. Residents of a knee are not lost here.
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
    if !identity.injected() && !terrain.dish {
        return None;
    }
    match state {
        CellState::Stem {
            lodging: Lodging::Floating,
            ..
        } => return Some(Loss::WashOut(p.loss_transient_per_day)),
        CellState::Stem { .. } => {}
        CellState::Maturing { .. } | CellState::Chondrocyte { .. } if !terrain.dish => {
            return Some(Loss::Death(tissue_loss_per_day(sensed, p)));
        }
        _ => return None,
    }
    Some(Loss::Death(if terrain.dish {
        p.dish_apoptosis_per_day
    } else if in_fluid(state) {
        // Not dividing yet, so nothing to make up for.
        p.loss_adherent_per_day
    } else {
        p.loss_adherent_per_day + growth_per_day(population, identity, cycle, sensed, p, terrain)
    }))
}

/// Death of a cell that is built into tissue, per day: only inflammation costs such cells.
#[must_use]
pub fn tissue_loss_per_day(sensed: &Sensed, p: &Parameters) -> f64 {
    p.chondrocyte_loss_per_day * half2(f64::from(sensed.inflammation))
}

/// What is left of a cell that dies now.
#[must_use]
pub fn remains(identity: &Identity, body: &Body, state: &CellState, step: u64) -> Remains {
    Remains {
        id: identity.id,
        x_mm: body.x_mm,
        y_mm: body.y_mm,
        step,
        kind: state.kind(),
        injected: identity.injected(),
    }
}
