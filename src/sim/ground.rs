//! The ground the cells live in: native matrix, repair tissue, stiffness, load and medium of every voxel.

use std::sync::Arc;

use bevy::ecs::resource::Resource;
use rand::RngExt as _;
use serde::{Deserialize, Serialize};

use super::cell::CellId;
use super::clock::{Draw, STEPS_PER_DAY, dice};
use crate::model::maths::ln;
use crate::model::words::Condition;
use crate::scenario::{Parameters, Scenario};
use crate::stage::{Stage, TissueClass};

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

/// Geometry that follows from stage and scenario and never changes in a run.
#[derive(Resource, Debug, Clone)]
pub struct Terrain {
    /// The stage.
    pub stage: Arc<Stage>,
    /// Voxels of the compartment in which signals spread.
    pub domain: Vec<bool>,
    /// Number of voxels in the domain.
    pub domain_voxels: usize,
    /// Voxels of fluid in the domain.
    pub fluid: Vec<u32>,
    /// Voxels through which floating cells move.
    pub floatable: Vec<bool>,
    /// Voxels on which adhering cells can crawl.
    pub crawlable: Vec<bool>,
    /// Voxels of the damaged place.
    pub lesion: Vec<u32>,
    /// Whether a voxel belongs to the damaged place.
    pub in_lesion: Vec<bool>,
    /// Voxels of cartilage.
    pub cartilage: Vec<u32>,
    /// Voxels in which macrophages live.
    pub macrophage_ground: Vec<u32>,
    /// Voxels where debris of worn cartilage inflames: in the stylised knee the cartilage itself; in a strip, where distances
    /// are real, the lining that borders the fluid in which the debris floats.
    pub debris: Vec<u32>,
    /// Load on each cartilage voxel relative to the mean, in the order of `cartilage`.
    pub load_share: Vec<f32>,
    /// Real volume one lesion voxel stands for, mm³.
    pub lesion_voxel_mm3: f64,
    /// Radius of a drawn cell, mm.
    pub drawn_radius_mm: f32,
    /// Distance at which two cells touch, mm: spread out on a dish, drawn circles in tissue.
    pub contact_mm: f32,
    /// Whether this is a culture dish (cells are in "dish mode").
    pub dish: bool,
}

impl Terrain {
    /// Class of the tissue of a voxel.
    #[must_use]
    pub fn class(&self, voxel: usize) -> Option<TissueClass> {
        class_of(&self.stage, voxel)
    }

    /// The voxel that contains a point, if it lies on the stage.
    #[must_use]
    pub fn voxel_at(&self, x_mm: f32, y_mm: f32) -> Option<usize> {
        let grid = &self.stage.grid;
        let (i, j) = (x_mm / grid.voxel_mm, y_mm / grid.voxel_mm);
        let inside = i >= 0.0 && j >= 0.0 && i < grid.width as f32 && j < grid.height as f32;
        inside.then(|| j as usize * grid.width + i as usize)
    }

    /// Centre of a voxel, mm.
    #[must_use]
    pub fn centre(&self, voxel: usize) -> [f32; 2] {
        let grid = &self.stage.grid;
        let (i, j) = (voxel % grid.width, voxel / grid.width);
        [
            (i as f32 + 0.5) * grid.voxel_mm,
            (j as f32 + 0.5) * grid.voxel_mm,
        ]
    }

    /// Reads stage and scenario.
    #[must_use]
    pub fn new(scenario: &Scenario) -> Self {
        let stage = Arc::clone(&scenario.stage);
        let grid = &stage.grid;
        let count = grid.width * grid.height;
        let keyed = |keys: &[String]| -> Vec<bool> {
            (0..count)
                .map(|voxel| {
                    tissue_key(&stage, voxel)
                        .is_some_and(|key| keys.iter().any(|wanted| wanted == key))
                })
                .collect()
        };
        let mut in_lesion = vec![false; count];
        let mut lesion = Vec::new();
        if let Some(place) = &scenario.lesion {
            for key in &place.regions {
                if let Some(region) = stage.region(key) {
                    for &voxel in &region.voxels {
                        if !in_lesion[voxel as usize] {
                            in_lesion[voxel as usize] = true;
                            lesion.push(voxel);
                        }
                    }
                }
            }
            lesion.sort_unstable();
        }
        let mut domain = keyed(&scenario.compartment);
        for &voxel in &lesion {
            domain[voxel as usize] = true;
        }
        let class = |voxel: usize| class_of(&stage, voxel);
        let has_fluid =
            (0..count).any(|voxel| domain[voxel] && class(voxel) == Some(TissueClass::Fluid));
        let soft = |voxel: usize| {
            matches!(
                class(voxel),
                Some(
                    TissueClass::Synovium
                        | TissueClass::FatPad
                        | TissueClass::Fat
                        | TissueClass::DishSurface
                )
            ) || in_lesion[voxel]
        };
        let floatable: Vec<bool> = (0..count)
            .map(|voxel| {
                domain[voxel]
                    && if has_fluid {
                        class(voxel) == Some(TissueClass::Fluid)
                    } else {
                        true
                    }
            })
            .collect();
        let borders_solid = |voxel: usize| {
            neighbours(grid.width, grid.height, voxel)
                .any(|near| !floatable[near] && class(near).is_some())
        };
        let crawlable = (0..count)
            .map(|voxel| {
                domain[voxel]
                    && (!has_fluid || soft(voxel) || (floatable[voxel] && borders_solid(voxel)))
            })
            .collect();
        let cartilage: Vec<u32> = (0..count)
            .filter(|&v| class(v) == Some(TissueClass::Cartilage))
            .map(|v| v as u32)
            .collect();
        let mut bearing = vec![false; count];
        for key in ["wear_femur", "wear_tibia"] {
            if let Some(region) = stage.region(key) {
                for &voxel in &region.voxels {
                    bearing[voxel as usize] = true;
                }
            }
        }
        let shares: Vec<f32> = cartilage
            .iter()
            .map(|&voxel| {
                if bearing[voxel as usize] {
                    scenario.parameters.bearing_load_share as f32
                } else {
                    1.0
                }
            })
            .collect();
        let mean =
            shares.iter().map(|&share| f64::from(share)).sum::<f64>() / shares.len().max(1) as f64;
        let load_share = shares.iter().map(|&share| share / mean as f32).collect();
        let macrophage_ground: Vec<u32> = keyed(&scenario.macrophage_tissues)
            .into_iter()
            .enumerate()
            .filter_map(|(voxel, here)| here.then_some(voxel as u32))
            .collect();
        let volume_mm3 = scenario
            .lesion
            .as_ref()
            .map_or(0.0, |place| place.volume_ml * 1000.0);
        let lesion_voxel_mm3 = (volume_mm3 / lesion.len().max(1) as f64).max(1e-9);
        let fluid = (0..count)
            .filter(|&voxel| domain[voxel] && class_of(&stage, voxel) == Some(TissueClass::Fluid))
            .map(|voxel| voxel as u32)
            .collect();
        let at_fluid = |voxel: u32| {
            neighbours(grid.width, grid.height, voxel as usize)
                .any(|near| class(near) == Some(TissueClass::Fluid))
        };
        let debris: Vec<u32> = if stage.drawn_stretch > 1.0 {
            cartilage.clone()
        } else {
            let bordering = macrophage_ground.iter().copied();
            bordering.filter(|&voxel| at_fluid(voxel)).collect()
        };
        let domain_voxels = domain.iter().filter(|&&inside| inside).count();
        let one_to_one = matches!(scenario.condition, Condition::Dish | Condition::Strip);
        Self {
            domain,
            domain_voxels,
            fluid,
            floatable,
            crawlable,
            lesion,
            in_lesion,
            cartilage,
            macrophage_ground,
            debris,
            load_share,
            lesion_voxel_mm3,
            drawn_radius_mm: scenario.parameters.drawn_radius_at(one_to_one) as f32,
            contact_mm: if scenario.condition == Condition::Dish {
                // Closest packing of discs: 1.1547 / distance².
                libm::sqrt(1.1547 / (scenario.parameters.confluence_per_cm2 / 100.0)) as f32
            } else {
                2.0 * scenario.parameters.drawn_radius_at(one_to_one) as f32
            },
            dish: scenario.condition == Condition::Dish,
            stage,
        }
    }
}

fn class_of(stage: &Stage, voxel: usize) -> Option<TissueClass> {
    let number = stage.grid.tissue[voxel];
    (number > 0).then(|| stage.tissues[usize::from(number) - 1].class)
}

fn tissue_key(stage: &Stage, voxel: usize) -> Option<&str> {
    let number = stage.grid.tissue[voxel];
    (number > 0).then(|| stage.tissues[usize::from(number) - 1].key.as_str())
}

/// The up to four voxels that share an edge with a voxel.
pub fn neighbours(width: usize, height: usize, voxel: usize) -> impl Iterator<Item = usize> {
    let (i, j) = (voxel % width, voxel / width);
    [
        (i > 0).then(|| voxel - 1),
        (i + 1 < width).then(|| voxel + 1),
        (j > 0).then(|| voxel - width),
        (j + 1 < height).then(|| voxel + width),
    ]
    .into_iter()
    .flatten()
}

/// What changes in the ground during a run. One value per voxel of the stage.
#[derive(Resource, Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ground {
    /// Native matrix, 1 = healthy, 0 = gone; 1 where there is no cartilage.
    pub native: Vec<f32>,
    /// Repair tissue, 0 to 1.
    pub repair: Vec<f32>,
    /// Quality of the repair tissue, 0 to 1 (1 = like the native tissue).
    pub quality: Vec<f32>,
    /// Stiffness that a cell feels, kPa.
    pub stiffness_kpa: Vec<f32>,
    /// Medium or growth factors bound in the ground.
    pub medium: Vec<Medium>,
    /// Oxygen that is set from outside (dish), mmHg; negative where the field rules.
    pub oxygen_set_mmhg: Vec<f32>,
    /// The knee's own inflammation at each voxel of cartilage before anything was done to it, in units of the half-effect.
    pub chronic: Vec<f32>,
    /// Step at which the damage happened.
    pub injured_step: u64,
    /// Days after the damage on which its healing begins; `None` if it never does.
    pub heals_from_day: Option<f64>,
}

impl Ground {
    /// The ground at the start of a scenario.
    #[must_use]
    pub fn new(scenario: &Scenario, terrain: &Terrain, seed: u64) -> Self {
        let p = &scenario.parameters;
        let count = terrain.domain.len();
        let heals_from_day = if scenario.condition == Condition::CruciateTear {
            let ligament = CellId::of_ligament();
            let draw = dice(seed, 0, ligament, Draw::LigamentHealing).random::<f64>();
            ligament_heals_from_day(draw, p)
        } else {
            Some(0.0)
        };
        let mut ground = Self {
            native: vec![1.0; count],
            repair: vec![0.0; count],
            quality: vec![0.0; count],
            stiffness_kpa: (0..count)
                .map(|voxel| sensed_stiffness_kpa(terrain.class(voxel), p) as f32)
                .collect(),
            medium: vec![Medium::default(); count],
            oxygen_set_mmhg: vec![-1.0; count],
            chronic: vec![0.0; terrain.cartilage.len()],
            injured_step: 0,
            heals_from_day,
        };
        ground.wear_cartilage(scenario, terrain);
        for &voxel in &terrain.lesion {
            ground.medium[voxel as usize].tgf_b_ng_per_ml = p.lesion_tgfb_ng_per_ml as f32;
        }
        ground
    }

    /// Native matrix of the scenario: worn more where the joint bears load (osteoarthritis), gone in a
    /// defect. The mean over the cartilage is the matrix fraction of the Kellgren-Lawrence grade.
    fn wear_cartilage(&mut self, scenario: &Scenario, terrain: &Terrain) {
        let defect = scenario.condition.is_hole();
        let mean = scenario.matrix_at_start();
        let cartilage = || terrain.cartilage.iter().map(|&voxel| voxel as usize);
        if mean < 1.0 && !terrain.cartilage.is_empty() {
            let worn = |voxel: usize| terrain.in_lesion[voxel];
            let share = cartilage().filter(|&voxel| worn(voxel)).count() as f64
                / terrain.cartilage.len() as f64;
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
            for voxel in cartilage().filter(|&voxel| terrain.in_lesion[voxel]) {
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
    pub fn mean_native(&self, terrain: &Terrain) -> f64 {
        if terrain.cartilage.is_empty() {
            return 1.0;
        }
        let sum: f64 = terrain
            .cartilage
            .iter()
            .map(|&voxel| f64::from(self.native[voxel as usize]))
            .sum();
        sum / terrain.cartilage.len() as f64
    }

    /// Mean fill (native and repair tissue) of the damaged place, 0 to 1; 1 where nothing is damaged.
    #[must_use]
    pub fn lesion_fill(&self, scenario: &Scenario, terrain: &Terrain) -> f64 {
        if terrain.lesion.is_empty() {
            return 1.0;
        }
        let by_repair_only = scenario.condition.is_tear();
        let sum: f64 = terrain
            .lesion
            .iter()
            .map(|&voxel| {
                let voxel = voxel as usize;
                let old = terrain.class(voxel) == Some(TissueClass::Cartilage) && !by_repair_only;
                let native = if old { self.native[voxel] } else { 0.0 };
                f64::from((native + self.repair[voxel]).min(1.0))
            })
            .sum();
        sum / terrain.lesion.len() as f64
    }

    /// Mean quality of the repair tissue, weighted by its amount; 0 without repair tissue.
    #[must_use]
    pub fn repair_quality(&self, terrain: &Terrain) -> f64 {
        let (mut amount, mut sum) = (0.0, 0.0);
        for &voxel in &terrain.lesion {
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
