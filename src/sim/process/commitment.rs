//! How a stem cell takes a fate: leaning to it while the cue lasts, forgetting, locking.

use bevy::ecs::prelude::*;

use super::steps::SimSystems;
use crate::model::commitment::{CommitmentRates, Cues, hazards};
use crate::model::condition::Milieu;
use crate::model::maths::exp;
use crate::model::pick::{compete, pick};
use crate::model::words::{Activity, CellKind, FATES, Lineage, PerFate};
use crate::scenario::Parameters;
use crate::sim::state::abilities::Abilities;
use crate::sim::state::cell::{Body, CellState, Identity, StemLine};
use crate::sim::state::clinical::ClinicalState;
use crate::sim::state::clock::{HOURS_PER_STEP, RngPurpose, SimClock};
use crate::sim::state::decisions::{Act, Decision, Decisions};
use crate::sim::state::geometry::Geometry;
use crate::sim::state::history::{EventKind, History};
use crate::sim::state::population::Population;
use crate::sim::state::sensed::Sensed;
use crate::stage::TissueClass;

/// Adds the process to a step.
pub(in crate::sim) fn plugin(schedule: &mut Schedule) {
    schedule.add_systems(commit.in_set(SimSystems::Commit));
}

/// What decides about fates beside the cell and what it senses.
#[derive(Debug, Clone, Copy)]
pub struct FateSetting<'a> {
    /// Where cells live.
    pub geometry: &'a Geometry,
    /// Numbers in force.
    pub parameters: &'a Parameters,
    /// What injected cells may do.
    pub abilities: Abilities,
    /// What the person does with the knee.
    pub activity: Activity,
    /// Who was injected.
    pub population: &'a Population,
}

/// Whether the cue of a fate is gone: nothing calls for it any more, or another fate is favoured far more.
#[must_use]
pub fn cue_gone(rates: &PerFate, lineage: Lineage, p: &Parameters) -> bool {
    let hazard = rates[index(lineage)];
    hazard < p.cue_gone_per_day || hazard < p.cue_gone_share * rates.iter().sum::<f64>()
}

/// The rates of commitment from the parameters, for a cell in a dish or in the body.
#[must_use]
pub fn commitment_rates(p: &Parameters, milieu: Milieu) -> CommitmentRates {
    CommitmentRates {
        muscle_permission: match milieu {
            Milieu::Dish => p.muscle_without_inducer,
            Milieu::Body => p.muscle_fate_in_body,
        },
        ..p.commitment_rates()
    }
}

/// The one fate that a tissue allows: in the body a cell becomes what the tissue around it is; no cartilage forms in muscle.
#[must_use]
pub fn fate_of_tissue(class: Option<TissueClass>) -> Option<Lineage> {
    match class {
        Some(TissueClass::Cartilage) => Some(Lineage::Cartilage),
        Some(TissueClass::CorticalBone | TissueClass::CancellousBone) => Some(Lineage::Bone),
        Some(TissueClass::Muscle) => Some(Lineage::Muscle),
        _ => None,
    }
}

/// Why no fate is open to a stem cell, whatever it senses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Closed {
    /// Cells of an injection may not become tissue in this run.
    BuildersOff,
    /// It lies outside the damaged place.
    OutsideDamage,
    /// The damaged tissue is one that no fate of a stem cell makes.
    NoFateOfTissue,
}

/// Whether no fate is open to a stem cell of an origin at a place, whatever it senses.
#[must_use]
pub fn closed(setting: &FateSetting<'_>, identity: &Identity, body: &Body) -> Option<Closed> {
    let geometry = setting.geometry;
    if identity.injected() && !setting.abilities.build {
        return Some(Closed::BuildersOff);
    }
    let voxel = geometry.voxel_at(body.x_mm, body.y_mm);
    if geometry.dish && voxel.is_some() {
        return None;
    }
    match voxel.filter(|&voxel| geometry.in_lesion[voxel]) {
        None => Some(Closed::OutsideDamage),
        Some(voxel) => fate_of_tissue(geometry.class(voxel))
            .is_none()
            .then_some(Closed::NoFateOfTissue),
    }
}

/// Hazards of taking each fate, per day.
#[must_use]
pub fn commitment_per_day(
    setting: &FateSetting<'_>,
    identity: &Identity,
    body: &Body,
    sensed: &Sensed,
) -> PerFate {
    let (geometry, p) = (setting.geometry, setting.parameters);
    let none = [0.0; FATES];
    if closed(setting, identity, body).is_some() {
        return none;
    }
    let Some(voxel) = geometry.voxel_at(body.x_mm, body.y_mm) else {
        return none;
    };
    let load_factor = if geometry.dish {
        1.0
    } else {
        p.mechanical_load(setting.activity)
    };
    let cues = cues_of(sensed, load_factor);
    let mut rates = hazards(&cues, &commitment_rates(p, geometry.milieu()));
    if !geometry.dish {
        let here = fate_of_tissue(geometry.class(voxel));
        for lineage in Lineage::ALL {
            if here != Some(lineage) {
                rates[index(lineage)] = 0.0;
            }
        }
    }
    if let Some(batch) = setting
        .population
        .batches
        .get(usize::from(identity.batch()))
    {
        for (rate, bias) in rates.iter_mut().zip(batch.bias) {
            *rate *= bias;
        }
    }
    rates
}

/// What a cell senses, as the cues of commitment.
#[must_use]
pub fn cues_of(sensed: &Sensed, load_factor: f64) -> Cues {
    Cues {
        tgf_b_ng_per_ml: f64::from(sensed.tgf_b),
        bmp_2_ng_per_ml: f64::from(sensed.bmp_2),
        igf_1_ng_per_ml: f64::from(sensed.igf_1),
        adipogenic: f64::from(sensed.adipogenic),
        myogenic: f64::from(sensed.myogenic),
        inflammation: f64::from(sensed.inflammation),
        oxygen_mmhg: f64::from(sensed.oxygen_mmhg),
        stiffness_kpa: f64::from(sensed.stiffness_kpa),
        density_per_ml: f64::from(sensed.density_per_ml),
        load_factor,
    }
}

/// Chances of a step towards each fate within the next hour, from the hazards of taking them.
#[must_use]
pub fn steps_in_an_hour(rates: &PerFate, p: &Parameters) -> [(Lineage, f64); FATES] {
    let strides = Lineage::ALL.map(|fate| (fate, rates[index(fate)] * p.memory_steps));
    compete(strides, HOURS_PER_STEP)
}

/// Whether a lean has reached the full way, at which it locks.
#[must_use]
pub fn commitment_is_full(commitment_progress: f64) -> bool {
    commitment_progress > 1.0 - 1e-6
}

fn index(lineage: Lineage) -> usize {
    lineage as usize
}

/// Lets stem cells lean towards a fate, forget, and lock.
///
/// A cell takes a step of 1/n towards a fate with hazard n R (n = `memory_steps`), so the mean time to
/// lock is 1/R; a step towards another fate takes one back. Without its cue the lean decays with
/// `memory_days`. At 1 it is locked for good.
fn commit(
    clock: Res<SimClock>,
    geometry: Res<Geometry>,
    parameters: Res<Parameters>,
    abilities: Res<Abilities>,
    clinical: Res<ClinicalState>,
    mut population: ResMut<Population>,
    mut history: ResMut<History>,
    mut cells: Query<(&Identity, &Body, &mut CellState, &Sensed, &mut Decisions), With<StemLine>>,
) {
    let p = &*parameters;
    let stride = 1.0 / p.memory_steps;
    for (identity, body, mut state, sensed, mut decisions) in &mut cells {
        let CellState::Stem {
            lineage_bias,
            commitment_progress,
            ..
        } = *state
        else {
            continue;
        };
        if state.in_fluid() {
            continue;
        }
        let setting = FateSetting {
            geometry: &geometry,
            parameters: p,
            abilities: *abilities,
            activity: clinical.activity,
            population: &population,
        };
        let rates = commitment_per_day(&setting, identity, body, sensed);
        let (mut lineage_bias, mut commitment_progress) =
            (lineage_bias, f64::from(commitment_progress));
        if commitment_progress < 1.0 {
            if let Some(lineage) = lineage_bias
                && cue_gone(&rates, lineage, p)
            {
                commitment_progress *= exp(-HOURS_PER_STEP / 24.0 / p.memory_days);
                if commitment_progress < p.memory_least {
                    lineage_bias = None;
                    commitment_progress = 0.0;
                    decisions.record(Decision::certain(clock.step, Act::Forgot, sensed));
                }
            }
            if rates.iter().any(|rate| *rate > 0.0) {
                let outcomes = steps_in_an_hour(&rates, p);
                let draw = clock.uniform(identity.id, RngPurpose::Commitment);
                if let Some(found) = pick(draw, &outcomes) {
                    let towards = found.outcome;
                    let act = if lineage_bias.is_none_or(|lineage| lineage == towards) {
                        lineage_bias = Some(towards);
                        commitment_progress = (commitment_progress + stride).min(1.0);
                        Act::Leaned(towards)
                    } else {
                        commitment_progress -= stride;
                        if commitment_progress <= 0.0 {
                            lineage_bias = Some(towards);
                            commitment_progress = stride;
                        }
                        Act::TurnedFrom(towards)
                    };
                    decisions.record(Decision::of(clock.step, 1, act, &found, sensed));
                }
            }
        }
        if commitment_is_full(commitment_progress)
            && let Some(lineage) = lineage_bias
        {
            *state = CellState::Maturing {
                lineage,
                stage: 0,
                locked_step: clock.step as u32,
            };
            decisions.record(Decision::certain(clock.step, Act::Locked(lineage), sensed));
            if identity.injected() || geometry.dish {
                // Whole numbers of real cells, so that the order of the cells does not matter.
                let weight = libm::round(population.weight(identity.batch(), CellKind::Stem));
                population.became[index(lineage)] += weight.max(1.0);
            }
            if identity.injected() || geometry.dish {
                history.add_first(clock.step, EventKind::FirstCommitment);
            }
            continue;
        }
        let new = match *state {
            CellState::Stem { adhesion, .. } => CellState::Stem {
                adhesion,
                lineage_bias,
                commitment_progress: commitment_progress as f32,
            },
            other => other,
        };
        state.set_if_neq(new);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn a_cue_is_gone_below_its_least_hazard_or_beside_a_much_stronger_one() {
        let p = Parameters::default();
        let gone = |bone: f64, cartilage: f64| {
            let mut rates = [0.0; FATES];
            rates[index(Lineage::Bone)] = bone;
            rates[index(Lineage::Cartilage)] = cartilage;
            cue_gone(&rates, Lineage::Bone, &p)
        };
        let least = p.cue_gone_per_day;
        assert!(gone(least * 0.99, 0.0));
        assert!(!gone(least, 0.0) && !gone(least * 1.01, 0.0));
        // A share of all hazards, its own among them.
        let share = p.cue_gone_share;
        let other = 0.1 * (1.0 - share) / share;
        assert!(!gone(0.1, other * 0.99));
        assert!(gone(0.1, other * 1.01));
    }
}
