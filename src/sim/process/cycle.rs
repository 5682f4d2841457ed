//! The cell cycle of stem cells: G1, S, G2/M, symmetric and asymmetric division, contact inhibition, senescence.

use bevy::ecs::prelude::*;
use rand::RngExt as _;

use super::commitment::{FateSetting, commitment_per_day};
use super::contact::may_enter;
use super::steps::SimSystems;
use crate::model::condition::Milieu;
use crate::model::maths::{chance, cos, exp, hill, ln, sin};
use crate::model::pick::{Pick, pick, pick_one};
use crate::model::words::{Lineage, PerFate};
use crate::scenario::Parameters;
use crate::sim::state::abilities::Abilities;
use crate::sim::state::cell::{
    Adhesion, Body, CellState, Cycle, Identity, NewCell, Phase, StemLine,
};
use crate::sim::state::clinical::ClinicalState;
use crate::sim::state::clock::{HOURS_PER_STEP, RngPurpose, SimClock};
use crate::sim::state::decisions::{Act, Decision, Decisions};
use crate::sim::state::geometry::Geometry;
use crate::sim::state::history::{EventKind, History};
use crate::sim::state::population::{Batch, Population};
use crate::sim::state::sensed::Sensed;
use crate::sim::state::turnover::Turnover;

/// Adds the process to a step.
pub(in crate::sim) fn plugin(schedule: &mut Schedule) {
    schedule.add_systems(divide.in_set(SimSystems::Divide));
}

/// Population doublings after which a cell of an origin divides no more.
#[must_use]
pub fn doublings_limit(population: &Population, identity: &Identity, p: &Parameters) -> f64 {
    doublings_limit_of(population.batches.get(usize::from(identity.batch())), p)
}

/// The same for cells of an injection, or without one.
#[must_use]
pub fn doublings_limit_of(batch: Option<&Batch>, p: &Parameters) -> f64 {
    batch.map_or(p.hayflick_limit_marrow, |batch| batch.hayflick_limit)
}

/// Room for a daughter: 1 where a cell is alone, 0 where its place is full.
#[must_use]
pub fn room(crowding: f32) -> f64 {
    (1.0 - f64::from(crowding)).max(0.0)
}

/// Wanted net growth of a stem cell's clone, per day: `b = ln2/Td x phi x (1 - crowding)+ x H(O2) x [PD < limit]`.
#[must_use]
pub fn proliferation_per_day(
    population: &Population,
    identity: &Identity,
    cycle: &Cycle,
    sensed: &Sensed,
    p: &Parameters,
    geometry: &Geometry,
) -> f64 {
    if f64::from(cycle.doublings) >= doublings_limit(population, identity, p) {
        return 0.0;
    }
    let place = if geometry.dish {
        1.0
    } else {
        p.joint_division_factor
    };
    let room = room(sensed.crowding);
    let oxygen = hill(
        f64::from(sensed.oxygen_mmhg),
        p.division_oxygen_half_mmhg,
        p.division_oxygen_hill,
    );
    std::f64::consts::LN_2 / p.doubling_time_hours * 24.0 * place * room * oxygen
}

/// Rate of leaving G1, per hour, that makes a clone grow at `growth` per hour when S, G2 and mitosis
/// take `fixed_hours`: the solution of `2 k/(k + r) exp(-fixed r) = 1` for k (Euler-Lotka).
#[must_use]
pub fn g1_exit_per_hour(growth: f64, fixed_hours: f64) -> f64 {
    if growth <= 0.0 {
        0.0
    } else {
        growth / (2.0 * exp(-fixed_hours * growth) - 1.0).max(1e-3)
    }
}

/// Chance that a stem cell whose clone grows at `growth` per day leaves G1 within the next hour.
#[must_use]
pub fn starts_in_an_hour(proliferation_per_day: f64, p: &Parameters) -> f64 {
    let leave = g1_exit_per_hour(proliferation_per_day / 24.0, p.s_hours + p.g2m_hours);
    chance(leave * 24.0, HOURS_PER_STEP)
}

/// More than a stem cell's chance of leaving G1 within an hour can be, wherever it lies: what grows fastest leaves fastest.
fn starts_at_most(p: &Parameters, geometry: &Geometry) -> f64 {
    starts_in_an_hour(growth_at_most(p, geometry), p) * (1.0 + 1e-9)
}

/// More than [`proliferation_per_day`] can be, for any cell.
pub(super) fn growth_at_most(p: &Parameters, geometry: &Geometry) -> f64 {
    let place = if geometry.dish {
        1.0
    } else {
        p.joint_division_factor
    };
    std::f64::consts::LN_2 / p.doubling_time_hours * 24.0 * place * (1.0 + 1e-9)
}

/// Growth per hour of a clone whose G1 is exponential with mean `g1_mean_hours`, by Newton steps.
#[must_use]
pub fn growth_of_cycle_per_hour(g1_mean_hours: f64, fixed_hours: f64) -> f64 {
    let leave = 1.0 / g1_mean_hours;
    let mut growth = leave * 0.5;
    for _ in 0..60 {
        let value = ln(2.0 * leave / (leave + growth)) - fixed_hours * growth;
        let slope = -1.0 / (leave + growth) - fixed_hours;
        growth -= value / slope;
    }
    growth
}

/// Runs the cell cycle of stem cells for one hour.
fn divide(
    clock: Res<SimClock>,
    geometry: Res<Geometry>,
    parameters: Res<Parameters>,
    abilities: Res<Abilities>,
    clinical: Res<ClinicalState>,
    population: Res<Population>,
    mut turnover: ResMut<Turnover>,
    mut history: ResMut<History>,
    mut cells: Query<
        (
            &mut Identity,
            &mut Body,
            &mut CellState,
            &mut Cycle,
            &Sensed,
            &mut Decisions,
        ),
        With<StemLine>,
    >,
) {
    let p = &*parameters;
    let at_most = starts_at_most(p, &geometry);
    for (mut identity, mut body, mut state, mut cycle, sensed, mut decisions) in &mut cells {
        if !matches!(*state, CellState::Stem { .. }) || state.in_fluid() {
            continue;
        }
        match cycle.phase {
            Phase::G1 => {
                let draw = clock.uniform(identity.id, RngPurpose::CellCycle);
                if draw > at_most {
                    continue;
                }
                let growth =
                    proliferation_per_day(&population, &identity, &cycle, sensed, p, &geometry);
                let chance = starts_in_an_hour(growth, p);
                if let Some(found) = pick(draw, &[(Act::StartedDividing, chance)]) {
                    cycle.phase = Phase::S;
                    cycle.steps_left = p.s_hours as u8;
                    decisions.record(Decision::of(clock.step, 1, found.outcome, &found, sensed));
                }
            }
            Phase::S => {
                cycle.steps_left = cycle.steps_left.saturating_sub(1);
                if cycle.steps_left == 0 {
                    cycle.phase = Phase::G2M;
                    cycle.steps_left = p.g2m_hours as u8;
                }
            }
            Phase::G2M => {
                cycle.steps_left = cycle.steps_left.saturating_sub(1);
                if cycle.steps_left > 0 {
                    continue;
                }
                cycle.phase = Phase::G1;
                cycle.doublings += 1;
                let draw = clock.uniform(identity.id, RngPurpose::DivisionMode);
                let Some(mode) = pick_one(draw, &division_modes(p, geometry.milieu())) else {
                    continue;
                };
                decisions.record(Decision::of(clock.step, 0, mode.outcome, &mode, sensed));
                let child_identity = identity.bear(clock.step);
                let mut child_state = *state;
                let mut child_decisions = Decisions::default();
                let setting = FateSetting {
                    geometry: &geometry,
                    parameters: p,
                    abilities: *abilities,
                    activity: clinical.activity,
                    population: &population,
                };
                let rates = commitment_per_day(&setting, &identity, &body, sensed);
                let [leaving, child_leaving] = match mode.outcome {
                    Act::DividedAsymmetric => [false, true],
                    Act::DividedCommitting => [true, true],
                    _ => [false, false],
                };
                for (leaving, identity, state, decisions) in [
                    (leaving, &*identity, &mut *state, &mut *decisions),
                    (
                        child_leaving,
                        &child_identity,
                        &mut child_state,
                        &mut child_decisions,
                    ),
                ] {
                    if !leaving {
                        continue;
                    }
                    let draw = clock.uniform(identity.id, RngPurpose::DaughterLeaves);
                    let found = daughter_leaves(draw, &rates, p);
                    let act = match found.outcome {
                        Some(lineage) => {
                            *state = CellState::Stem {
                                adhesion: Adhesion::Attached,
                                lineage_bias: Some(lineage),
                                commitment_progress: 1.0,
                            };
                            Act::LeftPool(lineage)
                        }
                        None => Act::StayedInPool,
                    };
                    decisions.record(Decision::of(clock.step, 0, act, &found, sensed));
                }
                let angle = clock
                    .dice(child_identity.id, RngPurpose::DivisionAxis)
                    .random::<f64>()
                    * std::f64::consts::TAU;
                let part = geometry.drawn_radius_mm * 0.6;
                let (dx, dy) = (cos(angle) as f32 * part, sin(angle) as f32 * part);
                let here = *body;
                let place = |sign: f32| {
                    let from = [here.x_mm, here.y_mm];
                    let to = [here.x_mm + sign * dx, here.y_mm + sign * dy];
                    if may_enter(&geometry, &child_state, from, to) {
                        to
                    } else {
                        from
                    }
                };
                let ([x, y], [child_x, child_y]) = (place(-1.0), place(1.0));
                body.x_mm = x;
                body.y_mm = y;
                turnover.newborn.push(NewCell {
                    identity: child_identity,
                    body: Body {
                        x_mm: child_x,
                        y_mm: child_y,
                        heading: [-here.heading[0], -here.heading[1]],
                    },
                    state: child_state,
                    cycle: *cycle,
                    decisions: child_decisions,
                });
                if identity.injected() || geometry.dish {
                    history.add_first(clock.step, EventKind::FirstDivision);
                }
            }
        }
    }
}

/// How a stem cell can divide and how often each way is, in a dish or in the body.
#[must_use]
pub fn division_modes(p: &Parameters, milieu: Milieu) -> [(Act, f64); 3] {
    let (symmetric, asymmetric) = match milieu {
        Milieu::Dish => (
            p.self_renewal_symmetric_dish,
            p.self_renewal_asymmetric_dish,
        ),
        Milieu::Body => (
            p.self_renewal_symmetric_joint,
            p.self_renewal_asymmetric_joint,
        ),
    };
    [
        (Act::DividedSelfRenewal, symmetric),
        (Act::DividedAsymmetric, asymmetric),
        (
            Act::DividedCommitting,
            (1.0 - symmetric - asymmetric).max(0.0),
        ),
    ]
}

/// Whether a daughter meant to leave the stem pool does, and to which fate: the more surely, the stronger its cues
/// (half of them at `division_commitment_half_per_day`). `None`: it stays.
#[must_use]
pub fn daughter_leaves(draw: f64, rates: &PerFate, p: &Parameters) -> Pick<Option<Lineage>> {
    let total: f64 = rates.iter().sum();
    let half = p.division_commitment_half_per_day;
    let mut outcomes: Vec<(Option<Lineage>, f64)> = Lineage::ALL
        .into_iter()
        .zip(rates)
        .map(|(fate, rate)| (Some(fate), rate / (total + half)))
        .collect();
    outcomes.push((None, half / (total + half)));
    // The half is above zero, so there is always an outcome.
    pick_one(draw, &outcomes).unwrap_or(Pick {
        outcome: None,
        low: 0.0,
        high: 1.0,
        draw,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cycle_of_26_h_g1_and_13_h_doubles_in_33_8_h_not_39() {
        let doubling = std::f64::consts::LN_2 / growth_of_cycle_per_hour(26.0, 13.0);
        assert!((doubling - 33.8).abs() < 0.05, "{doubling}");
    }

    #[test]
    fn leaving_g1_at_the_solved_rate_gives_back_the_wanted_growth() {
        for growth in [0.001, 0.0021, 0.01, 0.0204] {
            let back = growth_of_cycle_per_hour(1.0 / g1_exit_per_hour(growth, 13.0), 13.0);
            assert!((back - growth).abs() < 1e-9);
        }
    }
}
