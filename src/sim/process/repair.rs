//! What happens to the tissue, once a day: loss of native cartilage, repair cartilage, healing of bone, muscle, tendon and ligament.

use bevy::ecs::prelude::*;
use rand::RngExt as _;

use super::contact::may_enter;
use super::persistence::tissue_loss_per_day;
use super::signals::FieldWork;
use super::steps::{SimSystems, midnight};
use crate::model::condition::{Damage, Hole, Tear};
use crate::model::defect::{matrix_per_day, uninhibited};
use crate::model::joint0d::wearing;
use crate::model::maths::{chance, cos, hill, sin};
use crate::model::pick::pick;
use crate::model::words::{CellKind, Condition, Lineage, Signal};
use crate::scenario::{Parameters, Scenario};
use crate::sim::state::abilities::Abilities;
use crate::sim::state::active_scenario::ActiveScenario;
use crate::sim::state::cell::{Body, CellState, Cycle, Identity, NewCell};
use crate::sim::state::clinical::ClinicalState;
use crate::sim::state::clock::{RngPurpose, SimClock};
use crate::sim::state::crowd::{Counted, Crowd};
use crate::sim::state::decisions::{Act, Decision, Decisions};
use crate::sim::state::geometry::Geometry;
use crate::sim::state::population::{Cause, Population, Remains};
use crate::sim::state::sensed::Sensed;
use crate::sim::state::signals::SignalFields;
use crate::sim::state::tissue::TissueState;
use crate::sim::state::turnover::Turnover;
use crate::stage::TissueClass;

/// Adds the process to a step, once a day: first the tissue, then its residents.
pub(in crate::sim) fn plugin(schedule: &mut Schedule) {
    schedule.add_systems(
        (remodel, residents_respond)
            .chain()
            .run_if(midnight)
            .in_set(SimSystems::Remodel),
    );
}

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
    /// Share of its former tissue or strength that it can regain.
    pub final_strength: f64,
    /// Division of the healing cells in the fast phase, per day.
    pub division_per_day: f64,
}

/// The healing of a tissue of a condition; `None` where residents do not heal it (cartilage over closed bone). Under a hole
/// that opens the marrow its cells make fibrous cartilage.
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
    match condition.damage() {
        Damage::Tear(Tear::Muscle) => Some(Healing {
            healer: CellKind::Satellite,
            starts_day: p.muscle_inflammation_days,
            fast_until_day: p.muscle_regeneration_days,
            slow_until_day: p.muscle_growth_days,
            final_strength: 1.0,
            division_per_day: p.satellite_division_per_day,
        }),
        Damage::Tear(Tear::Tendon) => Some(tendon(p.tendon_final_strength)),
        Damage::Tear(Tear::Ligament) => Some(tendon(p.cruciate_final_strength)),
        Damage::Hole(Hole::IntoBone) => match class {
            Some(TissueClass::CorticalBone | TissueClass::CancellousBone | TissueClass::Marrow) => {
                Some(Healing {
                    healer: CellKind::Osteoblast,
                    starts_day: p.bone_inflammation_days,
                    fast_until_day: p.bone_hard_callus_days,
                    slow_until_day: p.bone_remodelling_days,
                    final_strength: p.bone_final_strength,
                    division_per_day: p.osteoblast_division_per_day,
                })
            }
            Some(TissueClass::Cartilage) => Some(Healing {
                healer: CellKind::Stem,
                starts_day: p.fibrocartilage_starts_days,
                fast_until_day: p.fibrocartilage_fast_days,
                slow_until_day: p.fibrocartilage_slow_days,
                final_strength: p.fibrocartilage_fill,
                division_per_day: 0.0,
            }),
            _ => None,
        },
        Damage::None | Damage::Worn | Damage::Hole(Hole::InCartilage) => None,
    }
}

/// Daily growth of healing tissue `q` at a day after the injury, in a fraction of full strength per day.
///
/// The fast phase closes two thirds of the gap (three time constants to 0.95 in both phases together),
/// remodelling the rest. Inflammation slows it; more load than walking slows it too. Growth factor from injected cells (ng/mL
/// equivalents) lets residents repair a little faster.
#[must_use]
pub fn healing_per_day(
    plan: &Healing,
    day: f64,
    repair: f64,
    here: &Surroundings,
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
    let overload = if here.load > 1.0 {
        1.0 / (here.load * here.load)
    } else {
        1.0
    };
    per_day
        * (1.0 + here.builders)
        * growth_gain(here.tgf_b, p)
        * (plan.final_strength - repair).max(0.0)
        * uninhibited(here.inflammation, p.repair_inhibition_exponent)
        * overload
}

/// What healing tissue meets at a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Surroundings {
    /// Inflammation, in units of its half-effect.
    pub inflammation: f64,
    /// Growth factor from injected cells, ng/mL equivalents.
    pub tgf_b: f64,
    /// Load relative to daily walking.
    pub load: f64,
    /// Drawn cells from the injection that build here, per drawn voxel.
    pub builders: f64,
}

/// How much faster residents divide and repair with growth factor from injected cells: `1 + gain H(g)`.
#[must_use]
pub fn growth_gain(tgf_b: f64, p: &Parameters) -> f64 {
    1.0 + p.growth_repair_gain * hill(tgf_b, p.tgfb_half_max_ng_per_ml, p.tgfb_hill)
}

/// Changes native matrix and repair tissue by one day.
fn remodel(
    clock: Res<SimClock>,
    geometry: Res<Geometry>,
    scenario: Res<ActiveScenario>,
    parameters: Res<Parameters>,
    population: Res<Population>,
    abilities: Res<Abilities>,
    fields: Res<SignalFields>,
    field_work: Res<FieldWork>,
    mut clinical: ResMut<ClinicalState>,
    mut ground: ResMut<TissueState>,
    mut work: Local<RepairWork>,
    cells: Query<(&Identity, &Body, &CellState)>,
) {
    let p = &*parameters;
    let scenario: &Scenario = &scenario.0;
    clinical.pass_a_day(p);
    let lost = 1.0 - ground.mean_native(&geometry);
    let loss = Wear {
        per_day: p.matrix_loss_per_year / 365.0 * p.wear_load(clinical.activity, lost),
        harm_per_day: clinical.cartilage_harm_per_day(clock.step, p),
        structural_benefit: p.structural_benefit,
        felt: field_work.cartilage_gain,
    };
    lose_native_cartilage(&geometry, &fields, &loss, &mut ground);
    if geometry.lesion.is_empty() {
        return;
    }
    work.count(&geometry, &population, &abilities, &cells);
    let day = ground.healing_day(clock.step);
    let rates = p.synthesis_rates();
    let load = p.mechanical_load(clinical.activity);
    let drawn_lesion = geometry.lesion.len() as f64;
    for (k, &voxel) in geometry.lesion.iter().enumerate() {
        let voxel = voxel as usize;
        let class = geometry.class(voxel);
        let c = f64::from(fields[Signal::Inflammation].values[voxel]);
        let old = f64::from(ground.repair[voxel]);
        let plan = healing(scenario.condition, class, p);
        let mut new = old;
        if let (Some(plan), Some(day)) = (&plan, day) {
            let here = Surroundings {
                inflammation: c,
                tgf_b: f64::from(fields[Signal::Growth].values[voxel]),
                load,
                // Builders from the injection add to the residents' work in proportion to their share.
                builders: work.drawn_builders as f64 / drawn_lesion,
            };
            new += healing_per_day(plan, day, old, &here, p);
        }
        if class == Some(TissueClass::Cartilage) && !scenario.condition.is_tear() {
            let native = if scenario.condition.damage() == Damage::Worn {
                ground.native[voxel]
            } else {
                0.0
            };
            let room = 1.0 - f64::from(native);
            let density = work.real_chondrocytes[k] as f64 / 1000.0 / geometry.lesion_voxel_mm3;
            new += matrix_per_day(old, room, density, c, &rates);
        }
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
    }
}

/// How cartilage is lost now.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Wear {
    /// Loss at full inflammation under the present load, per day.
    per_day: f64,
    /// Loss to steroid and bacteria, per day.
    harm_per_day: f64,
    /// Share of a fall of inflammation that spares cartilage.
    structural_benefit: f64,
    /// What cartilage feels of the inflammation about it.
    felt: f64,
}

/// `dm/dt = - k_d w(c) L m - harm m`; collagen of native cartilage is not made again.
fn lose_native_cartilage(
    geometry: &Geometry,
    fields: &SignalFields,
    wear: &Wear,
    ground: &mut TissueState,
) {
    let places = geometry.cartilage.iter().zip(&geometry.load_share);
    for (k, (&voxel, &share)) in places.enumerate() {
        let voxel = voxel as usize;
        let native = f64::from(ground.native[voxel]);
        if native <= 0.0 {
            continue;
        }
        // Outside the compartment (a muscle or tendon scenario) there is no inflammation to lose it to.
        let c = wear.felt * f64::from(fields[Signal::Inflammation].values[voxel]);
        let chronic = wear.felt * f64::from(ground.chronic[k]);
        let worn = wearing(c, chronic, wear.structural_benefit);
        let lost = wear.per_day * f64::from(share) * worn + wear.harm_per_day;
        ground.native[voxel] = (native * (1.0 - lost).max(0.0)) as f32;
    }
}

/// Builders counted per lesion voxel.
#[derive(Debug, Default)]
struct RepairWork {
    place: Vec<u32>,
    real_chondrocytes: Vec<i64>,
    hypertrophic: Vec<i64>,
    drawn_builders: i64,
}

impl RepairWork {
    fn count(
        &mut self,
        geometry: &Geometry,
        population: &Population,
        abilities: &Abilities,
        cells: &Query<(&Identity, &Body, &CellState)>,
    ) {
        let count = geometry.lesion.len();
        if self.place.len() != geometry.domain.len() {
            self.place = vec![u32::MAX; geometry.domain.len()];
            for (k, &voxel) in geometry.lesion.iter().enumerate() {
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
            let Some(voxel) = geometry.voxel_at(body.x_mm, body.y_mm) else {
                continue;
            };
            let place = self.place[voxel];
            if place == u32::MAX {
                continue;
            }
            let weight = (population.weight(identity.batch(), state.kind()) * 1000.0) as i64;
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
fn residents_respond(
    clock: Res<SimClock>,
    geometry: Res<Geometry>,
    scenario: Res<ActiveScenario>,
    parameters: Res<Parameters>,
    fields: Res<SignalFields>,
    ground: Res<TissueState>,
    crowd: Res<Crowd>,
    mut turnover: ResMut<Turnover>,
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
    let day = ground.healing_day(clock.step);
    let middle = middle_of(&geometry);
    let plan = healing(condition, Some(TissueClass::CancellousBone), p);
    for (entity, mut identity, mut body, mut state, sensed, mut decisions) in &mut cells {
        if identity.injected() {
            continue;
        }
        if let CellState::Chondrocyte { .. } = *state {
            let chance = chance(tissue_loss_per_day(sensed, p), 24.0);
            let outcomes = [(Cause::Inflammation, chance)];
            if chance > 0.0
                && let Some(found) = pick(clock.uniform(identity.id, RngPurpose::Death), &outcomes)
            {
                let remains = Remains::of(&identity, &body, &state, clock.step, found.outcome);
                turnover.dead.push((entity, remains));
            }
            continue;
        }
        let (Some(plan), Some(middle), Some(day)) = (&plan, middle, day) else {
            continue;
        };
        let Some(([dx, dy], distance)) = takes_part(plan, state.kind(), middle, &body, day, p)
        else {
            continue;
        };
        let angle = clock
            .dice(identity.id, RngPurpose::Motility)
            .random::<f64>()
            * std::f64::consts::TAU;
        let stride = p.healer_mm_per_day as f32;
        let pull = if distance > 1.0 {
            p.healer_pull as f32 / distance
        } else {
            0.0
        };
        let x = body.x_mm + stride * (dx * pull + cos(angle) as f32);
        let y = body.y_mm + stride * (dy * pull + sin(angle) as f32);
        if may_enter(&geometry, &state, [body.x_mm, body.y_mm], [x, y]) {
            body.x_mm = x;
            body.y_mm = y;
        }
        let draw = clock.uniform(identity.id, RngPurpose::ResidentDivision);
        let Some(voxel) = geometry.voxel_at(body.x_mm, body.y_mm) else {
            continue;
        };
        let tgf_b = f64::from(fields[Signal::Growth].values[voxel]);
        let place = HealerPlace {
            voxel,
            crowd: &crowd,
            geometry: &geometry,
            tgf_b,
        };
        let Some((act, rate)) = healer_next(plan, &identity, day, &place, p) else {
            continue;
        };
        let Some(found) = pick(draw, &[(act, chance(rate, 24.0))]) else {
            continue;
        };
        decisions.record(Decision::of(clock.step, 24, found.outcome, &found, sensed));
        if act == Act::DividedResident {
            turnover.newborn.push(NewCell {
                identity: identity.bear(clock.step),
                body: Body {
                    x_mm: body.x_mm - dx.signum() * geometry.drawn_radius_mm * 0.5,
                    y_mm: body.y_mm,
                    heading: body.heading,
                },
                state: *state,
                cycle: Cycle::default(),
                decisions: Decisions::default(),
            });
        } else {
            *state = CellState::Myocyte;
        }
    }
}

/// Where a healing resident is.
#[derive(Debug, Clone, Copy)]
pub struct HealerPlace<'a> {
    /// Its voxel.
    pub voxel: usize,
    /// Who else is there.
    pub crowd: &'a Crowd,
    /// Where cells live.
    pub geometry: &'a Geometry,
    /// Growth factor from injected cells there, ng/mL equivalents.
    pub tgf_b: f64,
}

/// What a healing resident could do on a day of the healing, and its rate per day: divide in the fast
/// phase; a daughter of a muscle stem cell fuses to a fibre when the regeneration is over.
#[must_use]
pub fn healer_next(
    plan: &Healing,
    identity: &Identity,
    day: f64,
    place: &HealerPlace<'_>,
    p: &Parameters,
) -> Option<(Act, f64)> {
    if day < plan.fast_until_day {
        let room =
            f64::from((1.0 - place.crowd.crowding(place.voxel, Counted::Residents)).max(0.0));
        let rate = plan.division_per_day * room * growth_gain(place.tgf_b, p);
        Some((Act::DividedResident, rate))
    } else if plan.healer == CellKind::Satellite
        && place.geometry.in_lesion[place.voxel]
        && identity.born_step() > 0
    {
        Some((Act::Fused, p.satellite_fusion_per_day))
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
#[must_use]
pub fn middle_of(geometry: &Geometry) -> Option<[f32; 2]> {
    if geometry.lesion.is_empty() {
        return None;
    }
    let mut sum = [0.0f32; 2];
    for &voxel in &geometry.lesion {
        let [x, y] = geometry.centre(voxel as usize);
        sum[0] += x;
        sum[1] += y;
    }
    let count = geometry.lesion.len() as f32;
    Some([sum[0] / count, sum[1] / count])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::sim::Simulation;
    use crate::sim::state::cell::RESIDENT;
    use crate::sim::state::id::CellId;

    const CALM: Surroundings = Surroundings {
        inflammation: 0.0,
        tgf_b: 0.0,
        load: 1.0,
        builders: 0.0,
    };

    fn plan() -> Healing {
        Healing {
            healer: CellKind::Tenocyte,
            starts_day: 5.0,
            fast_until_day: 15.0,
            slow_until_day: 115.0,
            final_strength: 0.8,
            division_per_day: 0.1,
        }
    }

    fn geometry_of(name: &str) -> Geometry {
        Geometry::new(&Scenario::built_in(name).expect("a scenario"))
    }

    fn close(found: f64, wanted: f64) {
        assert!((found - wanted).abs() <= 1e-12, "{found}, not {wanted}");
    }

    #[test]
    fn healing_waits_then_is_fast_then_slow_then_over() {
        let p = Parameters::default();
        let at = |day, repair| healing_per_day(&plan(), day, repair, &CALM, &p);
        close(at(4.9, 0.0), 0.0);
        for day in [5.0, 14.9] {
            close(at(day, 0.0), p.healing_fast_constants / 10.0 * 0.8);
            close(at(day, 0.5), p.healing_fast_constants / 10.0 * 0.3);
        }
        for day in [15.0, 114.9] {
            close(at(day, 0.0), p.healing_slow_constants / 100.0 * 0.8);
        }
        close(at(115.0, 0.0), 0.0);
        // What is as strong as it can be, or never can be, grows no more.
        close(at(10.0, 0.8), 0.0);
        close(at(10.0, 0.9), 0.0);
        let never = Healing {
            final_strength: 0.0,
            ..plan()
        };
        close(healing_per_day(&never, 10.0, 0.0, &CALM, &p), 0.0);
    }

    #[test]
    fn builders_and_growth_factor_speed_healing_and_load_and_inflammation_slow_it() {
        let p = Parameters::default();
        let at = |here: Surroundings| healing_per_day(&plan(), 10.0, 0.2, &here, &p);
        let calm = at(CALM);
        let with = |change: fn(&mut Surroundings)| {
            let mut here = CALM;
            change(&mut here);
            at(here) / calm
        };
        close(with(|here| here.builders = 0.5), 1.5);
        // Less than walking spares nothing; more slows by its square.
        close(with(|here| here.load = 0.5), 1.0);
        close(with(|here| here.load = 3.0), 1.0 / 9.0);
        close(
            with(|here| here.inflammation = 1.0),
            uninhibited(1.0, p.repair_inhibition_exponent),
        );
        assert!(with(|here| here.inflammation = 1.0) < 1.0);
        let half = Surroundings {
            tgf_b: p.tgfb_half_max_ng_per_ml,
            ..CALM
        };
        close(at(half) / calm, 1.0 + p.growth_repair_gain / 2.0);
        close(growth_gain(0.0, &p), 1.0);
        close(growth_gain(1e9, &p), 1.0 + p.growth_repair_gain);
    }

    #[test]
    fn every_damage_has_its_healers_and_its_days() {
        let p = Parameters::default();
        let of = |condition, class| healing(condition, class, &p);
        let bone = Some(TissueClass::CancellousBone);
        let muscle = of(Condition::QuadricepsStrain, bone).expect("muscle heals");
        assert_eq!(muscle.healer, CellKind::Satellite);
        assert_eq!(muscle.starts_day, p.muscle_inflammation_days);
        assert_eq!(muscle.fast_until_day, p.muscle_regeneration_days);
        assert_eq!(muscle.slow_until_day, p.muscle_growth_days);
        assert_eq!(muscle.final_strength, 1.0);
        assert_eq!(muscle.division_per_day, p.satellite_division_per_day);
        for (condition, strength) in [
            (Condition::PatellarTendonTear, p.tendon_final_strength),
            (Condition::CruciateTear, p.cruciate_final_strength),
        ] {
            let tendon = of(condition, bone).expect("it heals");
            assert_eq!(tendon.healer, CellKind::Tenocyte);
            assert_eq!(tendon.starts_day, p.tendon_inflammation_days);
            assert_eq!(tendon.fast_until_day, p.tendon_proliferation_days);
            assert_eq!(tendon.slow_until_day, p.tendon_remodelling_days);
            assert_eq!(tendon.final_strength, strength);
            assert_eq!(tendon.division_per_day, p.tenocyte_division_per_day);
        }
        let hole = Condition::OsteochondralDefect;
        for class in [
            TissueClass::CorticalBone,
            TissueClass::CancellousBone,
            TissueClass::Marrow,
        ] {
            let bone = of(hole, Some(class)).expect("bone heals");
            assert_eq!(bone.healer, CellKind::Osteoblast);
            assert_eq!(bone.final_strength, p.bone_final_strength);
            assert_eq!(bone.division_per_day, p.osteoblast_division_per_day);
        }
        let clot = of(hole, Some(TissueClass::Cartilage)).expect("the clot fills it");
        assert_eq!(clot.healer, CellKind::Stem);
        assert_eq!(clot.final_strength, p.fibrocartilage_fill);
        assert_eq!(of(hole, Some(TissueClass::Fluid)), None);
        // Over closed bone nothing of its own heals cartilage.
        let cartilage = Some(TissueClass::Cartilage);
        assert_eq!(of(Condition::CartilageDefect, cartilage), None);
        assert_eq!(of(Condition::Osteoarthritis, cartilage), None);
        assert_eq!(of(Condition::Healthy, bone), None);
    }

    #[test]
    fn healers_within_reach_take_part_until_the_healing_is_over() {
        let p = Parameters {
            healer_reach_mm: 5.0,
            ..Parameters::default()
        };
        let at = |x_mm, y_mm, kind, day| {
            let body = Body {
                x_mm,
                y_mm,
                ..Body::default()
            };
            takes_part(&plan(), kind, [10.0, 20.0], &body, day, &p)
        };
        let healer = CellKind::Tenocyte;
        assert_eq!(at(7.0, 16.0, healer, 5.0), Some(([3.0, 4.0], 5.0)));
        assert_eq!(at(13.0, 20.0, healer, 115.0), Some(([-3.0, 0.0], 3.0)));
        assert_eq!(at(7.0, 15.9, healer, 5.0), None);
        assert_eq!(at(7.0, 16.0, healer, 115.1), None);
        assert_eq!(at(7.0, 16.0, CellKind::Satellite, 5.0), None);
    }

    #[test]
    fn the_middle_of_the_damage_is_the_mean_of_its_voxels() {
        let geometry = geometry_of("quadriceps-strain");
        let [x, y] = middle_of(&geometry).expect("it is hurt");
        let count = geometry.lesion.len() as f64;
        let mean = |part: usize| {
            let centre = |voxel: &u32| f64::from(geometry.centre(*voxel as usize)[part]);
            geometry.lesion.iter().map(centre).sum::<f64>() / count
        };
        assert!((f64::from(x) - mean(0)).abs() < 1e-3, "{x}");
        assert!((f64::from(y) - mean(1)).abs() < 1e-3, "{y}");
        assert_eq!(middle_of(&geometry_of("healthy")), None);
    }

    #[test]
    fn a_healer_divides_in_the_fast_phase_and_only_a_new_muscle_cell_in_the_gap_fuses_later() {
        let p = Parameters::default();
        let geometry = geometry_of("quadriceps-strain");
        let crowd = Crowd::new(&geometry, 1.0);
        let inside = geometry.lesion[0] as usize;
        let outside = geometry.in_lesion.iter().position(|hurt| !hurt);
        let outside = outside.expect("most of it is whole");
        let place = |voxel| HealerPlace {
            voxel,
            crowd: &crowd,
            geometry: &geometry,
            tgf_b: p.tgfb_half_max_ng_per_ml,
        };
        let old = Identity::first(CellId::resident(CellKind::Satellite, 1), 0, RESIDENT, false);
        let new = old.clone().bear(30);
        let muscle = Healing {
            healer: CellKind::Satellite,
            ..plan()
        };
        let next = |plan, who, day, voxel| healer_next(plan, who, day, &place(voxel), &p);
        let (act, rate) = next(&muscle, &old, 14.9, outside).expect("it divides");
        assert_eq!(act, Act::DividedResident);
        // It is alone: an empty crowd leaves all the room.
        let room = f64::from((1.0 - crowd.crowding(outside, Counted::Residents)).max(0.0));
        close(rate, 0.1 * room * (1.0 + p.growth_repair_gain / 2.0));
        let fuses = Some((Act::Fused, p.satellite_fusion_per_day));
        assert_eq!(next(&muscle, &new, 15.0, inside), fuses);
        assert_eq!(next(&muscle, &new, 15.0, outside), None);
        assert_eq!(next(&muscle, &old, 15.0, inside), None);
        assert_eq!(next(&plan(), &new, 15.0, inside), None);
    }

    #[test]
    fn cartilage_is_lost_in_proportion_to_what_is_left_and_never_below_nothing() {
        let scenario = Scenario::built_in("osteoarthritis-moderate").expect("a scenario");
        let simulation = Simulation::new(Arc::new(scenario.clone()), 1).expect("it starts");
        let geometry = simulation.world.resource::<Geometry>();
        let fields = simulation.world.resource::<SignalFields>();
        let before = simulation.world.resource::<TissueState>();
        let lost = |wear: Wear| {
            let mut ground = before.clone();
            lose_native_cartilage(geometry, fields, &wear, &mut ground);
            ground.native
        };
        let harm = Wear {
            per_day: 0.0,
            harm_per_day: 0.01,
            structural_benefit: 0.3,
            felt: 1.5,
        };
        let (harmed, gone) = (
            lost(harm),
            lost(Wear {
                harm_per_day: 2.0,
                ..harm
            }),
        );
        let worn = lost(Wear {
            per_day: 0.02,
            ..harm
        });
        let values = &fields[Signal::Inflammation].values;
        for (k, &voxel) in geometry.cartilage.iter().enumerate() {
            let voxel = voxel as usize;
            let native = f64::from(before.native[voxel]);
            close(f64::from(harmed[voxel]), f64::from((native * 0.99) as f32));
            assert_eq!(gone[voxel], 0.0);
            let felt = |level: f32| 1.5 * f64::from(level);
            let share = wearing(felt(values[voxel]), felt(before.chronic[k]), 0.3);
            let part = 0.02 * f64::from(geometry.load_share[k]) * share + 0.01;
            close(
                f64::from(worn[voxel]),
                f64::from((native * (1.0 - part)) as f32),
            );
        }
    }
}
