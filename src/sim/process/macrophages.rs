//! Macrophages: at rest (M0), inflammatory (M1) or healing (M2). Those of the lining renew there; inflammatory ones are replaced from the blood.

use bevy::ecs::prelude::*;

use super::steps::SimSystems;
use crate::model::macrophage::{MacrophageRates, leaving_per_day};
use crate::model::maths::chance_at_most;
use crate::model::pick::{compete, pick};
use crate::model::words::Polarisation;
use crate::scenario::Parameters;
use crate::sim::state::cell::{Body, CellState, Cycle, Identity, Immune, NewCell, Origin};
use crate::sim::state::clock::{RngPurpose, SimClock};
use crate::sim::state::decisions::{Act, Decision, Decisions};
use crate::sim::state::population::{Cause, Remains};
use crate::sim::state::sensed::Sensed;
use crate::sim::state::turnover::Turnover;

/// Adds the process to a step.
pub(in crate::sim) fn plugin(schedule: &mut Schedule) {
    schedule.add_systems(polarise.in_set(SimSystems::Polarise));
}

/// Hours between two decisions of a macrophage. Its rates are per days, so little is lost.
pub const EVERY_HOURS: u64 = 3;

/// Chances of a macrophage between two of its decisions: death (`None`) and a change to another state.
#[must_use]
pub fn chances(
    now: Polarisation,
    sensed: &Sensed,
    rates: &MacrophageRates,
) -> [(Option<Polarisation>, f64); 3] {
    compete(per_day(now, sensed, rates), EVERY_HOURS as f64)
}

/// The rates of the same, per day.
fn per_day(
    now: Polarisation,
    sensed: &Sensed,
    rates: &MacrophageRates,
) -> [(Option<Polarisation>, f64); 3] {
    let leaving = leaving_per_day(
        now,
        f64::from(sensed.inflammation),
        f64::from(sensed.healing),
        rates,
    );
    let [first, second] = leaving.to;
    [
        (None, leaving.death),
        (Some(first.0), first.1),
        (Some(second.0), second.1),
    ]
}

/// Changes the state of macrophages by what they sense, and lets those that die be followed by resting ones.
fn polarise(
    clock: Res<SimClock>,
    parameters: Res<Parameters>,
    mut turnover: ResMut<Turnover>,
    mut cells: Query<
        (
            Entity,
            &mut Identity,
            &Body,
            &mut CellState,
            &Sensed,
            &mut Decisions,
        ),
        With<Immune>,
    >,
) {
    let rates: MacrophageRates = parameters.macrophage_rates();
    let clock = clock.clone();
    for (entity, mut identity, body, mut state, sensed, mut decisions) in &mut cells {
        let CellState::Macrophage(now) = *state else {
            continue;
        };
        if !clock.due(identity.id, EVERY_HOURS) {
            continue;
        }
        let draw = clock.uniform(identity.id, RngPurpose::Polarisation);
        let outcomes = per_day(now, sensed, &rates);
        let total = outcomes.iter().map(|(_, rate)| rate.max(0.0)).sum();
        if draw > chance_at_most(total, EVERY_HOURS as f64) {
            continue;
        }
        let Some(found) = pick(draw, &compete(outcomes, EVERY_HOURS as f64)) else {
            continue;
        };
        let Some(to) = found.outcome else {
            // Resting and healing ones belong to the lining, which renews its own (Culemann 2019).
            let origin = if now == Polarisation::M1 {
                Origin::FromBlood
            } else {
                Origin::RenewedHere
            };
            turnover.newborn.push(NewCell {
                identity: identity.followed_by(clock.step, origin),
                body: *body,
                state: CellState::Macrophage(Polarisation::M0),
                cycle: Cycle::default(),
                decisions: Decisions::default(),
            });
            let remains = Remains::of(identity.as_ref(), body, &state, clock.step, Cause::Age);
            turnover.dead.push((entity, remains));
            continue;
        };
        *state = CellState::Macrophage(to);
        let act = if to == Polarisation::M1 {
            Act::TurnedM1
        } else {
            Act::TurnedM2
        };
        let hours = EVERY_HOURS as u8;
        decisions.record(Decision::of(clock.step, hours, act, &found, sensed));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn the_chances_of_a_macrophage_share_out_that_anything_happens_to_it_by_their_rates() {
        let rates = Parameters::default().macrophage_rates();
        let sensed = Sensed {
            inflammation: 1.2,
            healing: 0.4,
            ..Sensed::default()
        };
        for now in [Polarisation::M0, Polarisation::M1, Polarisation::M2] {
            let leaving = leaving_per_day(now, 1.2f32.into(), 0.4f32.into(), &rates);
            let total = leaving.death + leaving.to[0].1 + leaving.to[1].1;
            let anything = 1.0 - crate::model::maths::exp(-total / 8.0);
            let found = chances(now, &sensed, &rates);
            let wanted = [
                (None, leaving.death),
                (Some(leaving.to[0].0), leaving.to[0].1),
                (Some(leaving.to[1].0), leaving.to[1].1),
            ];
            for ((to, chance), (wanted, rate)) in found.into_iter().zip(wanted) {
                assert_eq!(to, wanted);
                let share = anything * rate / total;
                assert!(
                    (chance - share).abs() < 1e-12,
                    "{now:?}: {chance}, not {share}"
                );
            }
        }
    }
}
