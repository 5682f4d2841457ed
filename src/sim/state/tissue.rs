//! The ground the cells live in: native matrix, repair tissue, stiffness, load and medium of every voxel.

use bevy::ecs::resource::Resource;
use rand::RngExt as _;
use serde::{Deserialize, Serialize};

use super::clock::{RngPurpose, STEPS_PER_DAY, dice};
use super::geometry::Geometry;
use super::id::CellId;
use super::runs::{self, Entry};
use crate::model::condition::{Damage, Tear};
use crate::model::maths::ln;
use crate::scenario::{Parameters, Scenario};
use crate::stage::TissueClass;

/// mmHg of oxygen per per cent of air at sea level and body temperature.
pub const MMHG_PER_PERCENT: f64 = 7.6;

/// Culture medium of a dish, uniform in each region that was set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Medium {
    /// TGF-beta, ng/mL.
    pub tgf_b_ng_per_ml: f32,
    /// BMP-2, ng/mL.
    pub bmp_2_ng_per_ml: f32,
    /// IGF-1, ng/mL.
    pub igf_1_ng_per_ml: f32,
    /// Fat-inducing medium, share of its usual strength.
    pub adipogenic: f32,
    /// Muscle-inducing medium, share of its usual strength.
    pub myogenic: f32,
}

impl Entry for Medium {
    fn same(self, other: Self) -> bool {
        let bits = |medium: Self| {
            [
                medium.tgf_b_ng_per_ml,
                medium.bmp_2_ng_per_ml,
                medium.igf_1_ng_per_ml,
                medium.adipogenic,
                medium.myogenic,
            ]
            .map(f32::to_bits)
        };
        bits(self) == bits(other)
    }
}

/// What changes in the ground during a run. One value per voxel of the stage.
#[derive(Resource, Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TissueState {
    /// Native matrix, 1 = healthy, 0 = gone; 1 where there is no cartilage.
    #[serde(with = "runs")]
    pub native: Vec<f32>,
    /// Repair tissue, 0 to 1.
    #[serde(with = "runs")]
    pub repair: Vec<f32>,
    /// Quality of the repair tissue, 0 to 1 (1 = like the native tissue).
    #[serde(with = "runs")]
    pub quality: Vec<f32>,
    /// Stiffness that a cell feels, kPa.
    #[serde(with = "runs")]
    pub stiffness_kpa: Vec<f32>,
    /// Medium or growth factors bound in the ground.
    #[serde(with = "runs")]
    pub medium: Vec<Medium>,
    /// Oxygen that is set from outside (dish), mmHg; negative where the field rules.
    #[serde(with = "runs")]
    pub oxygen_set_mmhg: Vec<f32>,
    /// The knee's own inflammation at each voxel of cartilage before anything was done to it, in units of the half-effect.
    #[serde(with = "runs")]
    pub chronic: Vec<f32>,
    /// Step at which the damage happened.
    pub injured_step: u64,
    /// Days after the damage on which its healing begins; `None` if it never does.
    pub heals_from_day: Option<f64>,
}

impl TissueState {
    /// The ground at the start of a scenario.
    #[must_use]
    pub fn new(scenario: &Scenario, geometry: &Geometry, seed: u64) -> Self {
        let p = &scenario.parameters;
        let count = geometry.domain.len();
        let heals_from_day = if scenario.condition.damage() == Damage::Tear(Tear::Ligament) {
            let ligament = CellId::of_ligament();
            let draw = dice(seed, 0, ligament, RngPurpose::LigamentHealing).random::<f64>();
            ligament_heals_from_day(draw, p)
        } else {
            Some(0.0)
        };
        let mut ground = Self {
            native: vec![1.0; count],
            repair: vec![0.0; count],
            quality: vec![0.0; count],
            stiffness_kpa: (0..count)
                .map(|voxel| sensed_stiffness_kpa(geometry.class(voxel), p) as f32)
                .collect(),
            medium: vec![Medium::default(); count],
            oxygen_set_mmhg: vec![-1.0; count],
            chronic: vec![0.0; geometry.cartilage.len()],
            injured_step: 0,
            heals_from_day,
        };
        ground.wear_cartilage(scenario, geometry);
        for &voxel in &geometry.lesion {
            ground.medium[voxel as usize].tgf_b_ng_per_ml = p.lesion_tgfb_ng_per_ml as f32;
        }
        ground
    }

    /// Native matrix of the scenario: worn more where the joint bears load (osteoarthritis), gone in a
    /// defect. The mean over the cartilage is the matrix fraction of the Kellgren-Lawrence grade.
    fn wear_cartilage(&mut self, scenario: &Scenario, geometry: &Geometry) {
        let defect = scenario.condition.is_hole();
        let mean = scenario.matrix_at_start();
        let cartilage = || geometry.cartilage.iter().map(|&voxel| voxel as usize);
        if mean < 1.0 && !geometry.cartilage.is_empty() {
            let worn = |voxel: usize| geometry.in_lesion[voxel];
            let share = cartilage().filter(|&voxel| worn(voxel)).count() as f64
                / geometry.cartilage.len() as f64;
            let most = if share > 0.0 && share < 1.0 {
                ((1.0 - mean) / share)
                    .min((mean - 0.02) / (1.0 - share))
                    .max(0.0)
            } else {
                0.0
            };
            let difference = scenario.parameters.wear_focus * most;
            for voxel in cartilage() {
                let value = if worn(voxel) {
                    mean - difference * (1.0 - share)
                } else {
                    mean + difference * share
                };
                self.native[voxel] = value as f32;
            }
        }
        if defect {
            for voxel in cartilage().filter(|&voxel| geometry.in_lesion[voxel]) {
                self.native[voxel] = 0.0;
            }
        }
    }

    /// Days that the healing of the damage has been under way at a step; `None` if it has not begun.
    #[must_use]
    pub fn healing_day(&self, step: u64) -> Option<f64> {
        let since = step.saturating_sub(self.injured_step) as f64 / STEPS_PER_DAY as f64;
        Some(since - self.heals_from_day?).filter(|day| *day >= 0.0)
    }

    /// Mean native matrix over the cartilage, 0 to 1; 1 where the stage has no cartilage.
    #[must_use]
    pub fn mean_native(&self, geometry: &Geometry) -> f64 {
        if geometry.cartilage.is_empty() {
            return 1.0;
        }
        let sum: f64 = geometry
            .cartilage
            .iter()
            .map(|&voxel| f64::from(self.native[voxel as usize]))
            .sum();
        sum / geometry.cartilage.len() as f64
    }

    /// Mean fill (native and repair tissue) of the damaged place, 0 to 1; 1 where nothing is damaged.
    #[must_use]
    pub fn lesion_fill(&self, scenario: &Scenario, geometry: &Geometry) -> f64 {
        if geometry.lesion.is_empty() {
            return 1.0;
        }
        let by_repair_only = scenario.condition.is_tear();
        let sum: f64 = geometry
            .lesion
            .iter()
            .map(|&voxel| {
                let voxel = voxel as usize;
                let old = geometry.class(voxel) == Some(TissueClass::Cartilage) && !by_repair_only;
                let native = if old { self.native[voxel] } else { 0.0 };
                f64::from((native + self.repair[voxel]).min(1.0))
            })
            .sum();
        sum / geometry.lesion.len() as f64
    }

    /// Mean quality of the repair tissue, weighted by its amount; 0 without repair tissue.
    #[must_use]
    pub fn repair_quality(&self, geometry: &Geometry) -> f64 {
        let (mut amount, mut sum) = (0.0, 0.0);
        for &voxel in &geometry.lesion {
            let repair = f64::from(self.repair[voxel as usize]);
            amount += repair;
            sum += repair * f64::from(self.quality[voxel as usize]);
        }
        if amount > 1e-12 { sum / amount } else { 0.0 }
    }
}

/// Day on which a torn cruciate ligament begins to heal, from one draw in [0, 1); `None` if it never does. Of all such knees
/// a share heals in the end, and its time is exponential: `t = -tau ln(1 - draw/share)`.
#[must_use]
pub fn ligament_heals_from_day(draw: f64, p: &Parameters) -> Option<f64> {
    let among = draw / p.cruciate_healing_share;
    (among < 1.0).then(|| -p.cruciate_healing_days * ln(1.0 - among))
}

/// Stiffness that a cell feels on a tissue where stiffness decides about a fate, kPa; 0 elsewhere, where the model says nothing.
#[must_use]
pub fn sensed_stiffness_kpa(class: Option<TissueClass>, p: &Parameters) -> f64 {
    match class {
        Some(TissueClass::Muscle) => p.sensed_stiffness_muscle_kpa,
        Some(TissueClass::CorticalBone | TissueClass::CancellousBone) => {
            p.sensed_stiffness_bone_kpa
        }
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn a_share_of_torn_ligaments_heals_and_the_time_of_those_is_exponential() {
        let p = Parameters::default();
        let (share, tau) = (p.cruciate_healing_share, p.cruciate_healing_days);
        let after = |draw: f64| ligament_heals_from_day(draw, &p);
        assert_eq!(after(0.0), Some(0.0));
        // Of those that heal, half have begun after ln 2 time constants and 1 - 1/e after one.
        let half = after(share / 2.0).expect("it heals");
        assert!((half - tau * std::f64::consts::LN_2).abs() < 1e-9, "{half}");
        let most = after(share * (1.0 - crate::model::maths::exp(-1.0))).expect("it heals");
        assert!((most - tau).abs() < 1e-9, "{most}");
        assert_eq!(after(share), None);
        assert_eq!(after(0.999), None);
    }

    #[test]
    fn a_torn_ligament_waits_for_its_day_and_every_other_damage_heals_from_the_first() {
        let mut scenario = Scenario::built_in("cruciate-tear").expect("a scenario");
        scenario.parameters.cruciate_healing_share = 1.0;
        let geometry = Geometry::new(&scenario);
        let torn = TissueState::new(&scenario, &geometry, 5);
        let wait = torn.heals_from_day.expect("all of them heal");
        assert!(wait > 0.0);
        let first = libm::ceil(wait * STEPS_PER_DAY as f64) as u64;
        assert_eq!(torn.healing_day(first - 1), None);
        let day = torn.healing_day(first).expect("it has begun");
        assert!((day - (first as f64 / STEPS_PER_DAY as f64 - wait)).abs() < 1e-9);
        scenario.parameters.cruciate_healing_share = 0.0;
        let never = TissueState::new(&scenario, &geometry, 5);
        assert_eq!(never.healing_day(100_000), None);
        let strain = Scenario::built_in("quadriceps-strain").expect("a scenario");
        let strain = TissueState::new(&strain, &Geometry::new(&strain), 5);
        assert_eq!(strain.healing_day(36), Some(1.5));
    }

    #[test]
    fn a_worn_knee_has_the_matrix_of_its_grade_in_the_mean_and_less_where_it_bears() {
        for name in [
            "osteoarthritis-mild",
            "osteoarthritis-moderate",
            "osteoarthritis-severe",
        ] {
            let scenario = Scenario::built_in(name).expect("a scenario");
            let geometry = Geometry::new(&scenario);
            let ground = TissueState::new(&scenario, &geometry, 1);
            let mean = ground.mean_native(&geometry);
            assert!(
                (mean - scenario.matrix_at_start()).abs() < 1e-5,
                "{name}: {mean}"
            );
            let of = |worn: bool| {
                let here = geometry.cartilage.iter().map(|&voxel| voxel as usize);
                let here = here.filter(|&voxel| geometry.in_lesion[voxel] == worn);
                let values: Vec<f32> = here.map(|voxel| ground.native[voxel]).collect();
                assert!(
                    values
                        .iter()
                        .all(|value| *value == values[0] && (0.0..=1.0).contains(value))
                );
                values[0]
            };
            assert!(of(true) < of(false), "{name}");
        }
    }

    #[test]
    fn fill_and_quality_of_a_hole_are_means_over_it() {
        let scenario = Scenario::built_in("cartilage-defect").expect("a scenario");
        let geometry = Geometry::new(&scenario);
        let mut ground = TissueState::new(&scenario, &geometry, 1);
        assert_eq!(ground.lesion_fill(&scenario, &geometry), 0.0);
        assert_eq!(ground.repair_quality(&geometry), 0.0);
        // A quarter of it full of tissue of quality 1, a quarter half full of quality 0.4.
        let count = geometry.lesion.len();
        let quarter = count / 4;
        for (k, &voxel) in geometry.lesion.iter().enumerate() {
            let (repair, quality) = match k / quarter {
                0 => (1.0, 1.0),
                1 => (0.5, 0.4),
                _ => (0.0, 0.9),
            };
            ground.repair[voxel as usize] = repair;
            ground.quality[voxel as usize] = quality;
        }
        let fill = ground.lesion_fill(&scenario, &geometry);
        assert!(
            (fill - 1.5 * quarter as f64 / count as f64).abs() < 1e-9,
            "{fill}"
        );
        let quality = ground.repair_quality(&geometry);
        assert!(
            (quality - (1.0 + 0.5 * 0.4) / 1.5).abs() < 1e-6,
            "{quality}"
        );
        let whole = Scenario::built_in("healthy").expect("a scenario");
        let geometry = Geometry::new(&whole);
        let ground = TissueState::new(&whole, &geometry, 1);
        assert_eq!(ground.lesion_fill(&whole, &geometry), 1.0);
        assert_eq!(ground.mean_native(&geometry), 1.0);
    }
}
