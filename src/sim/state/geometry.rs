//! Where cells live: geometry that follows from stage and scenario and never changes in a run.

use std::sync::Arc;

use bevy::ecs::resource::Resource;

use crate::model::condition::Milieu;
use crate::scenario::Scenario;
use crate::stage::{Stage, TissueClass};

/// Geometry that follows from stage and scenario and never changes in a run.
#[derive(Resource, Debug, Clone)]
pub struct Geometry {
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
    /// Class of the tissue of each voxel.
    classes: Vec<Option<TissueClass>>,
}

impl Geometry {
    /// Class of the tissue of a voxel.
    #[must_use]
    #[inline]
    pub fn class(&self, voxel: usize) -> Option<TissueClass> {
        self.classes[voxel]
    }

    /// Where its cells live.
    #[must_use]
    pub fn milieu(&self) -> Milieu {
        if self.dish {
            Milieu::Dish
        } else {
            Milieu::Body
        }
    }

    /// The voxel that contains a point, if it lies on the stage.
    #[must_use]
    #[inline]
    pub fn voxel_at(&self, x_mm: f32, y_mm: f32) -> Option<usize> {
        self.stage.grid.voxel_at(x_mm, y_mm)
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
        let classes: Vec<Option<TissueClass>> =
            (0..count).map(|voxel| class_of(&stage, voxel)).collect();
        let class = |voxel: usize| classes[voxel];
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
            grid.neighbours(voxel)
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
            .filter(|&voxel| domain[voxel] && class(voxel) == Some(TissueClass::Fluid))
            .map(|voxel| voxel as u32)
            .collect();
        let at_fluid = |voxel: u32| {
            grid.neighbours(voxel as usize)
                .any(|near| class(near) == Some(TissueClass::Fluid))
        };
        let debris: Vec<u32> = if stage.drawn_stretch > 1.0 {
            cartilage.clone()
        } else {
            let bordering = macrophage_ground.iter().copied();
            bordering.filter(|&voxel| at_fluid(voxel)).collect()
        };
        let domain_voxels = domain.iter().filter(|&&inside| inside).count();
        let drawn = scenario.condition.drawn();
        let milieu = scenario.condition.milieu();
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
            drawn_radius_mm: scenario.parameters.drawn_radius_at(drawn) as f32,
            contact_mm: if milieu == Milieu::Dish {
                // Closest packing of discs: 1.1547 / distance².
                libm::sqrt(1.1547 / (scenario.parameters.confluence_per_cm2 / 100.0)) as f32
            } else {
                2.0 * scenario.parameters.drawn_radius_at(drawn) as f32
            },
            dish: milieu == Milieu::Dish,
            classes,
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
