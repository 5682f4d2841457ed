//! Macrophages: at rest (M0), inflammatory (M1) or healing (M2); dead ones are replaced from the blood.

use bevy::ecs::prelude::*;

use super::cell::{Body, CellState, Cycle, Identity, NewCell, Sensed};
use super::clock::{Draw, SimClock};
use super::decisions::{Act, Decision, Decisions};
use super::persistence::remains;
use super::population::Passage;
use crate::model::macrophage::{MacrophageRates, leaving_per_day};
use crate::model::maths::chance;
use crate::model::words::Polarisation;
use crate::scenario::Parameters;

/// Hours between two decisions of a macrophage. Its rates are per days, so little is lost.
pub const EVERY_HOURS: u64 = 3;

/// Changes the state of macrophages by what they sense, and replaces those that die by resting ones.
pub(super) fn polarise(
    clock: Res<SimClock>,
    parameters: Res<Parameters>,
    mut passage: ResMut<Passage>,
    mut cells: Query<(
        Entity,
        &mut Identity,
        &Body,
        &mut CellState,
        &Sensed,
        &mut Decisions,
    )>,
) {
    let rates: MacrophageRates = parameters.macrophage_rates();
    for (entity, mut identity, body, mut state, sensed, mut decisions) in &mut cells {
        let CellState::Macrophage(now) = *state else {
            continue;
        };
        if !clock.due(identity.id, EVERY_HOURS) {
            continue;
        }
        let leaving = leaving_per_day(
            now,
            f64::from(sensed.inflammation),
            f64::from(sensed.healing),
            &rates,
        );
        let change: f64 = leaving.to.iter().map(|(_, rate)| rate).sum();
        let total = change + leaving.death;
        let draw = clock.uniform(identity.id, Draw::Polarisation);
        let any = chance(total, EVERY_HOURS as f64);
        if draw >= any {
            continue;
        }
        // The one draw also picks what happens: death first, then the changes in their order.
        let mut left = draw / any * total;
        if left < leaving.death {
            passage.newborn.push(NewCell {
                identity: identity.bear(clock.step),
                body: *body,
                state: CellState::Macrophage(Polarisation::M0),
                cycle: Cycle::default(),
            });
            passage
                .dead
                .push((entity, remains(&identity, body, &state, clock.step)));
            continue;
        }
        left -= leaving.death;
        for (to, rate) in leaving.to {
            if left < rate {
                *state = CellState::Macrophage(to);
                let act = if to == Polarisation::M1 {
                    Act::TurnedM1
                } else {
                    Act::TurnedM2
                };
                decisions.record(Decision::new(
                    clock.step,
                    act,
                    chance(rate, EVERY_HOURS as f64),
                    draw,
                    sensed,
                ));
                break;
            }
            left -= rate;
        }
    }
}
