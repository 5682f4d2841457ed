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
