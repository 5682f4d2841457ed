//! How a stem cell becomes something: leaning to a fate while the cue lasts, forgetting, locking, maturing, hypertrophy.

use bevy::ecs::prelude::*;

use super::cell::{Body, CellState, Identity, Lodging, Sensed};
use super::clock::{Draw, HOURS_PER_STEP, STEPS_PER_DAY, SimClock};
use super::command::Abilities;
use super::crowd::{Crowd, in_fluid};
use super::decisions::{Act, Decision, Decisions};
use super::ground::{Ground, MMHG_PER_PERCENT, Terrain};
use super::history::{EventKind, History};
use super::population::Population;
use crate::model::commitment::{CommitmentRates, Cues, hazards};
use crate::model::maths::{chance, exp};
use crate::model::words::{CellKind, Lineage};
use crate::scenario::Parameters;
use crate::stage::TissueClass;

/// Whether the cue of a fate is gone: nothing calls for it any more, or another fate is favoured far more.
#[must_use]
pub fn cue_gone(rates: &[f64; 3], lineage: Lineage, p: &Parameters) -> bool {
    let hazard = rates[index(lineage)];
    hazard < p.cue_gone_per_day || hazard < p.cue_gone_share * rates.iter().sum::<f64>()
}

/// The rates of commitment from the parameters, for a cell in a dish or in the body.
#[must_use]
pub fn commitment_rates(p: &Parameters, in_dish: bool) -> CommitmentRates {
    CommitmentRates {
        cartilage_max_per_day: p.commit_cartilage_max_per_day,
        bone_max_per_day: p.commit_bone_max_per_day,
        muscle_max_per_day: p.commit_muscle_max_per_day,
        muscle_permission: if in_dish { 1.0 } else { p.muscle_fate_in_body },
        ..p.commitment_rates()
    }
}

/// Hazards of taking a fate, per day: cartilage, bone, muscle.
#[must_use]
pub fn commitment_per_day(
    population: &Population,
    identity: &Identity,
    body: &Body,
    sensed: &Sensed,
    ground: &Ground,
    crowd: &Crowd,
    p: &Parameters,
    terrain: &Terrain,
    abilities: &Abilities,
) -> [f64; 3] {
    if identity.injected() && !abilities.build {
        return [0.0; 3];
    }
    let Some(voxel) = terrain.voxel_at(body.x_mm, body.y_mm) else {
        return [0.0; 3];
    };
    if !terrain.dish && !terrain.in_lesion[voxel] {
        return [0.0; 3];
    }
    let medium = &ground.medium[voxel];
    let class = terrain.class(voxel);
    let density_per_ml = if terrain.dish {
        // In a dish the crowding of the layer stands for the condensation of a pellet.
        f64::from(sensed.crowding) * p.dish_density_at_confluence * p.density_half_max_per_ml
    } else {
        f64::from(crowd.density_per_mm3(voxel)) * 1000.0
    };
    let cues = Cues {
        tgf_b_ng_per_ml: f64::from(sensed.growth),
        bmp_2_ng_per_ml: f64::from(medium.bmp_2_ng_per_ml),
        igf_1_ng_per_ml: f64::from(medium.igf_1_ng_per_ml),
        inflammation_ng_per_ml: f64::from(sensed.inflammation) * p.il1_half_inhibition_ng_per_ml,
        oxygen_mmhg: f64::from(sensed.oxygen_mmhg),
        stiffness_kpa: f64::from(sensed.stiffness_kpa),
        density_per_ml,
        load_factor: if terrain.dish {
            1.0
        } else {
            ground.load_factor
        },
    };
    let mut rates = hazards(&cues, &commitment_rates(p, terrain.dish));
    if !terrain.dish {
        // In the body a cell becomes what the tissue around it is; no cartilage forms in muscle.
        let here = match class {
            Some(TissueClass::Cartilage) => Some(Lineage::Cartilage),
            Some(TissueClass::CorticalBone | TissueClass::CancellousBone) => Some(Lineage::Bone),
            Some(TissueClass::Muscle) => Some(Lineage::Muscle),
            _ => None,
        };
        for lineage in Lineage::ALL {
            if here != Some(lineage) {
                rates[index(lineage)] = 0.0;
            }
        }
    }
    let bias = population
        .batches
        .get(usize::from(identity.batch))
        .map_or([1.0; 3], |batch| batch.bias);
    for (rate, bias) in rates.iter_mut().zip(bias) {
        *rate *= bias;
    }
    rates
}

/// The fate that a draw in [0, 1) picks among hazards.
#[must_use]
pub fn pick_lineage(rates: &[f64; 3], draw: f64) -> Lineage {
    let mut left = draw * rates.iter().sum::<f64>();
    for (lineage, rate) in Lineage::ALL.into_iter().zip(rates) {
        if left < *rate {
            return lineage;
        }
        left -= rate;
    }
    Lineage::Cartilage
}

fn index(lineage: Lineage) -> usize {
    lineage as usize
}

/// Lets stem cells lean towards a fate, forget, and lock.
///
/// A cell takes a step of 1/n towards a fate with hazard n R (n = `memory_steps`), so the mean time to
/// lock is 1/R; a step towards another fate takes one back. Without its cue the lean decays with
/// `memory_days`. At 1 it is locked for good.
pub(super) fn commit(
    clock: Res<SimClock>,
    terrain: Res<Terrain>,
    ground: Res<Ground>,
    crowd: Res<Crowd>,
    parameters: Res<Parameters>,
    abilities: Res<Abilities>,
    mut population: ResMut<Population>,
    mut history: ResMut<History>,
    mut cells: Query<(&Identity, &Body, &mut CellState, &Sensed, &mut Decisions)>,
) {
    let p = &*parameters;
    let stride = 1.0 / p.memory_steps;
    for (identity, body, mut state, sensed, mut decisions) in &mut cells {
        let CellState::Stem { lean, memory, .. } = *state else {
            continue;
        };
        if in_fluid(&state) {
            continue;
        }
        let rates = commitment_per_day(
            &population,
            identity,
            body,
            sensed,
            &ground,
            &crowd,
            p,
            &terrain,
            &abilities,
        );
        let total: f64 = rates.iter().sum();
        let (mut lean, mut memory) = (lean, f64::from(memory));
        if memory < 1.0 {
            if let Some(lineage) = lean
                && cue_gone(&rates, lineage, p)
            {
                memory *= exp(-HOURS_PER_STEP / 24.0 / p.memory_days);
                if memory < 0.02 {
                    lean = None;
                    memory = 0.0;
                    decisions.record(Decision::new(clock.step, Act::Forgot, 1.0, 0.0, sensed));
                }
            }
            let chance = chance(total * p.memory_steps, HOURS_PER_STEP);
            if chance > 0.0 {
                let draw = clock.uniform(identity.id, Draw::Commitment);
                if draw < chance {
                    let towards =
                        pick_lineage(&rates, clock.uniform(identity.id, Draw::CommitmentFate));
                    if lean.is_none_or(|lineage| lineage == towards) {
                        lean = Some(towards);
                        memory = (memory + stride).min(1.0);
                    } else {
                        memory -= stride;
                        if memory <= 0.0 {
                            lean = Some(towards);
                            memory = stride;
                        }
                    }
                    let act = match towards {
                        Lineage::Cartilage => Act::LeanedCartilage,
                        Lineage::Bone => Act::LeanedBone,
                        Lineage::Muscle => Act::LeanedMuscle,
                    };
                    decisions.record(Decision::new(clock.step, act, chance, draw, sensed));
                }
            }
        }
        if memory > 1.0 - 1e-6
            && let Some(lineage) = lean
        {
            *state = CellState::Maturing {
                lineage,
                stage: 0,
                locked_step: clock.step as u32,
            };
            let act = match lineage {
                Lineage::Cartilage => Act::LockedCartilage,
                Lineage::Bone => Act::LockedBone,
                Lineage::Muscle => Act::LockedMuscle,
            };
            decisions.record(Decision::new(clock.step, act, 1.0, 0.0, sensed));
            // Whole numbers of real cells, so that the order of the cells does not matter.
            let weight = libm::round(population.weight(identity.batch, CellKind::Stem));
            population.became[index(lineage)] += weight.max(1.0);
            if identity.injected() {
                history.add_first(clock.step, EventKind::FirstCommitment);
            }
            continue;
        }
        let new = match *state {
            CellState::Stem { lodging, .. } => CellState::Stem {
                lodging,
                lean,
                memory: memory as f32,
            },
            other => other,
        };
        state.set_if_neq(new);
    }
}

/// Erlang stages and mean days of maturation of a fate.
#[must_use]
pub fn maturation(p: &Parameters, lineage: Lineage) -> (u8, f64) {
    match lineage {
        Lineage::Cartilage => (p.cartilage_stages as u8, p.cartilage_maturation_days),
        Lineage::Bone => (p.bone_stages as u8, p.bone_maturation_days),
        Lineage::Muscle => (p.muscle_stages as u8, p.muscle_maturation_days),
    }
}

/// How fast a locked cell passes a stage, per day.
#[must_use]
pub fn maturing_per_day(p: &Parameters, lineage: Lineage) -> f64 {
    let (stages, days) = maturation(p, lineage);
    f64::from(stages) / days
}

/// How fast a stem-cell-made cartilage cell that locked its fate so many days ago becomes hypertrophic, per day.
#[must_use]
pub fn hypertrophy_per_day(p: &Parameters, sensed: &Sensed, age_days: f64) -> f64 {
    if age_days < p.hypertrophy_after_days {
        return 0.0;
    }
    let low_oxygen =
        f64::from(sensed.oxygen_mmhg) <= p.hypertrophy_oxygen_percent * MMHG_PER_PERCENT;
    let factor = if low_oxygen {
        p.hypertrophy_low_oxygen_factor
    } else {
        1.0
    };
    p.hypertrophy_per_day * factor
}

/// Lets locked cells mature stage by stage, and stem-cell-made cartilage cells become hypertrophic.
pub(super) fn mature(
    clock: Res<SimClock>,
    parameters: Res<Parameters>,
    mut history: ResMut<History>,
    mut cells: Query<(&Identity, &mut CellState, &Sensed, &mut Decisions)>,
) {
    let p = &*parameters;
    for (identity, mut state, sensed, mut decisions) in &mut cells {
        match *state {
            CellState::Maturing {
                lineage,
                stage,
                locked_step,
            } => {
                let stages = maturation(p, lineage).0;
                let chance = chance(maturing_per_day(p, lineage), HOURS_PER_STEP);
                let draw = clock.uniform(identity.id, Draw::Maturation);
                if draw >= chance {
                    continue;
                }
                decisions.record(Decision::new(
                    clock.step,
                    Act::Matured,
                    chance,
                    draw,
                    sensed,
                ));
                if stage + 1 < stages {
                    *state = CellState::Maturing {
                        lineage,
                        stage: stage + 1,
                        locked_step,
                    };
                    continue;
                }
                let (grown, event) = match lineage {
                    Lineage::Cartilage => (
                        CellState::Chondrocyte {
                            locked_step,
                            hypertrophic: false,
                        },
                        EventKind::FirstCartilage,
                    ),
                    Lineage::Bone => (CellState::Osteoblast, EventKind::FirstBone),
                    Lineage::Muscle => (CellState::Myocyte, EventKind::FirstMuscle),
                };
                *state = grown;
                if identity.injected() {
                    history.add_first(clock.step, event);
                }
            }
            CellState::Chondrocyte {
                locked_step,
                hypertrophic: false,
            } if locked_step > 0 => {
                let age_days = (clock.step - u64::from(locked_step)) as f64 / STEPS_PER_DAY as f64;
                let rate = hypertrophy_per_day(p, sensed, age_days);
                if rate <= 0.0 {
                    continue;
                }
                let chance = chance(rate, HOURS_PER_STEP);
                let draw = clock.uniform(identity.id, Draw::Hypertrophy);
                if draw < chance {
                    *state = CellState::Chondrocyte {
                        locked_step,
                        hypertrophic: true,
                    };
                    decisions.record(Decision::new(
                        clock.step,
                        Act::Hypertrophied,
                        chance,
                        draw,
                        sensed,
                    ));
                }
            }
            _ => {}
        }
    }
}

/// Whether a stem cell adheres to something.
#[must_use]
pub fn adheres(state: &CellState) -> bool {
    matches!(
        state,
        CellState::Stem {
            lodging: Lodging::Attached,
            ..
        }
    )
}
