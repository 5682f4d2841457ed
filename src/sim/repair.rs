//! What happens to the tissue, once a day: loss of native cartilage, repair cartilage, healing of bone, muscle, tendon and ligament.

use bevy::ecs::prelude::*;
use rand::RngExt as _;

use super::cell::{Body, CellState, Cycle, Identity, NewCell, Sensed};
use super::clock::{Draw, STEPS_PER_DAY, SimClock};
use super::command::Abilities;
use super::crowd::Crowd;
use super::decisions::{Act, Decision, Decisions};
use super::fields::SignalFields;
use super::ground::{Ground, Terrain, sensed_stiffness_kpa};
use super::motility::may_enter;
use super::persistence::{remains, tissue_loss_per_day};
use super::population::{Passage, Population};
use crate::model::defect::{matrix_per_day, uninhibited};
use crate::model::maths::{chance, cos, half2, sin};
use crate::model::words::{CellKind, Condition, Lineage};
use crate::scenario::{Parameters, Scenario};
use crate::stage::TissueClass;

/// How a damaged tissue heals by its own cells.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Healing {
    /// The resident cells that do it.
    pub healer: CellKind,
    /// Days before repair begins (inflammation, clearing).
    pub starts_day: f64,
    /// Days at which the fast phase ends.
    pub fast_until_day: f64,
    /// Days at which the slow phase (remodelling) ends.
    pub slow_until_day: f64,
    /// Share of its former strength that it can regain.
    pub final_strength: f64,
    /// Division of the healing cells in the fast phase, per day.
    pub division_per_day: f64,
}

/// The healing of a tissue of a condition; `None` where residents do not heal it (cartilage).
#[must_use]
pub fn healing(
    condition: Condition,
    class: Option<TissueClass>,
    p: &Parameters,
) -> Option<Healing> {
    let tendon = |final_strength| Healing {
        healer: CellKind::Tenocyte,
        starts_day: p.tendon_inflammation_days,
        fast_until_day: p.tendon_proliferation_days,
        slow_until_day: p.tendon_remodelling_days,
        final_strength,
        division_per_day: p.tenocyte_division_per_day,
    };
    match (condition, class) {
        (Condition::QuadricepsStrain, _) => Some(Healing {
            healer: CellKind::Satellite,
            starts_day: p.muscle_inflammation_days,
            fast_until_day: p.muscle_regeneration_days,
            slow_until_day: p.muscle_growth_days,
            final_strength: 1.0,
            division_per_day: p.satellite_division_per_day,
        }),
        (Condition::PatellarTendonTear, _) => Some(tendon(p.tendon_final_strength)),
        (Condition::CruciateTear, _) => Some(tendon(p.cruciate_final_strength)),
        (
            Condition::OsteochondralDefect,
            Some(TissueClass::CorticalBone | TissueClass::CancellousBone | TissueClass::Marrow),
        ) => Some(Healing {
            healer: CellKind::Osteoblast,
            starts_day: p.bone_inflammation_days,
            fast_until_day: p.bone_hard_callus_days,
            slow_until_day: p.bone_remodelling_days,
            final_strength: p.bone_final_strength,
            division_per_day: p.osteoblast_division_per_day,
        }),
        _ => None,
    }
}

/// Daily growth of healing tissue `q` at a day after the injury, in a fraction of full strength per day.
///
/// The fast phase closes two thirds of the gap (three time constants to 0.95 in both phases together),
/// remodelling the rest. Inflammation slows it as in science M2; more load than walking slows it too.
#[must_use]
pub fn healing_per_day(
    plan: &Healing,
    day: f64,
    repair: f64,
    c: f64,
    load_factor: f64,
    extra_cells: f64,
    p: &Parameters,
) -> f64 {
    if day < plan.starts_day || plan.final_strength <= 0.0 {
        return 0.0;
    }
    let per_day = if day < plan.fast_until_day {
        p.healing_fast_constants / (plan.fast_until_day - plan.starts_day)
    } else if day < plan.slow_until_day {
        p.healing_slow_constants / (plan.slow_until_day - plan.fast_until_day)
    } else {
        return 0.0;
    };
    let overload = if load_factor > 1.0 {
        1.0 / (load_factor * load_factor)
    } else {
        1.0
    };
    per_day
        * (1.0 + extra_cells)
        * (plan.final_strength - repair).max(0.0)
        * uninhibited(c, p.repair_inhibition_exponent)
        * overload
}

/// Changes native matrix and repair tissue by one day.
pub(super) fn remodel(
    clock: Res<SimClock>,
    terrain: Res<Terrain>,
    scenario: Res<super::Setting>,
    parameters: Res<Parameters>,
    population: Res<Population>,
    abilities: Res<Abilities>,
    fields: Res<SignalFields>,
    mut ground: ResMut<Ground>,
    mut work: Local<RepairWork>,
    cells: Query<(&Identity, &Body, &CellState)>,
) {
    let p = &*parameters;
    let scenario: &Scenario = &scenario.0;
    lose_native_cartilage(&terrain, &fields, p, &mut ground);
    if terrain.lesion.is_empty() {
        return;
    }
    work.count(&terrain, &population, &abilities, &cells);
    let day = (clock.step - ground.injured_step) as f64 / STEPS_PER_DAY as f64;
    let rates = p.synthesis_rates();
    let load = ground.load_factor;
    let drawn_lesion = terrain.lesion.len() as f64;
    for (k, &voxel) in terrain.lesion.iter().enumerate() {
        let voxel = voxel as usize;
        let class = terrain.class(voxel);
        let c = f64::from(fields.inflammation.values[voxel]);
        let old = f64::from(ground.repair[voxel]);
        let new = if let Some(plan) = healing(scenario.condition, class, p) {
            // Builders from the injection add to the residents' work in proportion to their share.
            let builders = work.drawn_builders as f64 / drawn_lesion;
            old + healing_per_day(&plan, day, old, c, load, builders, p)
        } else if class == Some(TissueClass::Cartilage) {
            let native = if scenario.condition == Condition::Osteoarthritis {
                ground.native[voxel]
            } else {
                0.0
            };
            let room = 1.0 - f64::from(native);
            let density = work.real_chondrocytes[k] as f64 / 1000.0 / terrain.lesion_voxel_mm3;
            old + matrix_per_day(old, room, density, c, &rates)
        } else {
            old
        };
        let new = new.clamp(0.0, 1.0);
        if new > old && new > 0.0 {
            let here = if class == Some(TissueClass::Cartilage) {
                let hyaline = work.hyaline_share(k);
                p.repair_quality_cap_fibrous
                    + (p.repair_quality_cap_hyaline - p.repair_quality_cap_fibrous) * hyaline
            } else {
                1.0
            };
            let kept = f64::from(ground.quality[voxel]);
            ground.quality[voxel] = ((kept * old + here * (new - old)) / new) as f32;
        }
        ground.repair[voxel] = new as f32;
        if class == Some(TissueClass::Cartilage) && !terrain.dish {
            let soft = p.sensed_stiffness_clot_kpa;
            let firm = sensed_stiffness_kpa(class, p);
            ground.stiffness_kpa[voxel] = (soft + (firm - soft) * new) as f32;
        }
    }
}

/// `dm/dt = - k_d h2(c) L m` (science M1); collagen of native cartilage is not made again.
fn lose_native_cartilage(
    terrain: &Terrain,
    fields: &SignalFields,
    p: &Parameters,
    ground: &mut Ground,
) {
    let per_day = p.matrix_loss_per_year / 365.0 * ground.load_factor;
    for (&voxel, &share) in terrain.cartilage.iter().zip(&terrain.load_share) {
        let voxel = voxel as usize;
        let native = f64::from(ground.native[voxel]);
        if native <= 0.0 {
            continue;
        }
        // Outside the compartment (a muscle or tendon scenario) there is no inflammation to lose it to.
        let c = f64::from(fields.inflammation.values[voxel]);
        ground.native[voxel] = (native - per_day * f64::from(share) * half2(c) * native) as f32;
    }
}

/// Builders counted per lesion voxel.
#[derive(Debug, Default)]
pub(super) struct RepairWork {
    place: Vec<u32>,
    real_chondrocytes: Vec<i64>,
    hypertrophic: Vec<i64>,
    drawn_builders: i64,
}

impl RepairWork {
    fn count(
        &mut self,
        terrain: &Terrain,
        population: &Population,
        abilities: &Abilities,
        cells: &Query<(&Identity, &Body, &CellState)>,
    ) {
        let count = terrain.lesion.len();
        if self.place.len() != terrain.domain.len() {
            self.place = vec![u32::MAX; terrain.domain.len()];
            for (k, &voxel) in terrain.lesion.iter().enumerate() {
                self.place[voxel as usize] = k as u32;
            }
        }
        self.real_chondrocytes.clear();
        self.real_chondrocytes.resize(count, 0);
        self.hypertrophic.clear();
        self.hypertrophic.resize(count, 0);
        self.drawn_builders = 0;
        if !abilities.build {
            return;
        }
        for (identity, body, state) in cells {
            if !identity.injected() {
                continue;
            }
            let Some(voxel) = terrain.voxel_at(body.x_mm, body.y_mm) else {
                continue;
            };
            let place = self.place[voxel];
            if place == u32::MAX {
                continue;
            }
            let weight = (population.weight(identity.batch, state.kind()) * 1000.0) as i64;
            match state {
                CellState::Chondrocyte { hypertrophic, .. } => {
                    self.real_chondrocytes[place as usize] += weight;
                    if *hypertrophic {
                        self.hypertrophic[place as usize] += weight;
                    }
                }
                CellState::Maturing {
                    lineage: Lineage::Cartilage,
                    stage,
                    ..
                } if *stage > 0 => {
                    self.real_chondrocytes[place as usize] += weight;
                }
                CellState::Osteoblast | CellState::Myocyte => self.drawn_builders += 1,
                _ => {}
            }
        }
    }

    fn hyaline_share(&self, place: usize) -> f64 {
        let all = self.real_chondrocytes[place];
        if all == 0 {
            0.0
        } else {
            1.0 - self.hypertrophic[place] as f64 / all as f64
        }
    }
}

/// Resident healers near the damage divide in the fast phase and become tissue cells when it is over;
/// cartilage cells are lost slowly to inflammation. Once a day.
pub(super) fn residents_respond(
    clock: Res<SimClock>,
    terrain: Res<Terrain>,
    scenario: Res<super::Setting>,
    parameters: Res<Parameters>,
    ground: Res<Ground>,
    crowd: Res<Crowd>,
    mut passage: ResMut<Passage>,
    mut cells: Query<(
        Entity,
        &mut Identity,
        &mut Body,
        &mut CellState,
        &Sensed,
        &mut Decisions,
    )>,
) {
    let p = &*parameters;
    let condition = scenario.0.condition;
    let day = (clock.step - ground.injured_step) as f64 / STEPS_PER_DAY as f64;
    let middle = middle_of(&terrain);
    let plan = healing(condition, Some(TissueClass::CancellousBone), p);
    for (entity, mut identity, mut body, mut state, sensed, mut decisions) in &mut cells {
        if identity.injected() {
            continue;
        }
        if let CellState::Chondrocyte { .. } = *state {
            let chance = chance(tissue_loss_per_day(sensed, p), 24.0);
            if chance > 0.0 && clock.uniform(identity.id, Draw::Death) < chance {
                passage
                    .dead
                    .push((entity, remains(&identity, &body, &state, clock.step)));
            }
            continue;
        }
        let (Some(plan), Some(middle)) = (&plan, middle) else {
            continue;
        };
        let Some(([dx, dy], distance)) = takes_part(plan, state.kind(), middle, &body, day, p)
        else {
            continue;
        };
        let angle = clock.dice(identity.id, Draw::Motility).random::<f64>() * std::f64::consts::TAU;
        let stride = p.healer_mm_per_day as f32;
        let pull = if distance > 1.0 { 0.6 / distance } else { 0.0 };
        let x = body.x_mm + stride * (dx * pull + cos(angle) as f32);
        let y = body.y_mm + stride * (dy * pull + sin(angle) as f32);
        if may_enter(&terrain, &state, body.x_mm, body.y_mm, x, y) {
            body.x_mm = x;
            body.y_mm = y;
        }
        let draw = clock.uniform(identity.id, Draw::ResidentDivision);
        let Some(voxel) = terrain.voxel_at(body.x_mm, body.y_mm) else {
            continue;
        };
        let Some((act, rate)) = healer_next(plan, &identity, day, &crowd, &terrain, voxel, p)
        else {
            continue;
        };
        let chance = chance(rate, 24.0);
        if draw >= chance {
            continue;
        }
        decisions.record(Decision::new(clock.step, act, chance, draw, sensed));
        if act == Act::DividedResident {
            passage.newborn.push(NewCell {
                identity: identity.bear(clock.step),
                body: Body {
                    x_mm: body.x_mm - dx.signum() * 0.2,
                    y_mm: body.y_mm,
                    heading: body.heading,
                },
                state: *state,
                cycle: Cycle::default(),
            });
        } else {
            *state = CellState::Myocyte;
        }
    }
}

/// What a healing resident could do on a day after the injury, and its rate per day: divide in the fast
/// phase; a daughter of a muscle stem cell fuses to a fibre when the regeneration is over.
#[must_use]
pub fn healer_next(
    plan: &Healing,
    identity: &Identity,
    day: f64,
    crowd: &Crowd,
    terrain: &Terrain,
    voxel: usize,
    p: &Parameters,
) -> Option<(Act, f64)> {
    if day < plan.fast_until_day {
        let room = f64::from((1.0 - crowd.crowding(voxel, false)).max(0.0));
        Some((Act::DividedResident, plan.division_per_day * room))
    } else if plan.healer == CellKind::Satellite
        && terrain.in_lesion[voxel]
        && identity.born_step > 0
    {
        Some((Act::Matured, p.satellite_fusion_per_day))
    } else {
        None
    }
}

/// Whether a resident at a place takes part in the healing on a day, and how far from the middle of the damage it is.
#[must_use]
pub fn takes_part(
    plan: &Healing,
    kind: CellKind,
    middle: [f32; 2],
    body: &Body,
    day: f64,
    p: &Parameters,
) -> Option<([f32; 2], f32)> {
    if kind != plan.healer || day > plan.slow_until_day {
        return None;
    }
    let (dx, dy) = (middle[0] - body.x_mm, middle[1] - body.y_mm);
    let distance = (dx * dx + dy * dy).sqrt();
    (distance <= p.healer_reach_mm as f32).then_some(([dx, dy], distance))
}

/// The middle of the damage, mm.
pub(super) fn middle_of(terrain: &Terrain) -> Option<[f32; 2]> {
    if terrain.lesion.is_empty() {
        return None;
    }
    let mut sum = [0.0f32; 2];
    for &voxel in &terrain.lesion {
        let [x, y] = terrain.centre(voxel as usize);
        sum[0] += x;
        sum[1] += y;
    }
    let count = terrain.lesion.len() as f32;
    Some([sum[0] / count, sum[1] / count])
}
