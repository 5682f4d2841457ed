//! What a stage is: outlines of tissues and the map of voxels made from them.

use kurbo::{BezPath, Shape as _};
use serde::{Deserialize, Serialize};

/// What a tissue is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TissueClass {
    /// Skin.
    Skin,
    /// Fat.
    Fat,
    /// Fascia.
    Fascia,
    /// Blood vessel.
    Vessel,
    /// Muscle.
    Muscle,
    /// Joint capsule.
    Capsule,
    /// Synovial lining.
    Synovium,
    /// Synovial fluid.
    Fluid,
    /// Infrapatellar fat pad.
    FatPad,
    /// Tendon.
    Tendon,
    /// Ligament.
    Ligament,
    /// Meniscus.
    Meniscus,
    /// Dense outer bone.
    CorticalBone,
    /// Spongy bone.
    CancellousBone,
    /// Marrow.
    Marrow,
    /// Scar of the growth plate.
    Physis,
    /// Cartilage.
    Cartilage,
    /// Ground of a culture dish.
    DishSurface,
    /// Culture medium, and the rim of a dish.
    Medium,
    /// Drawn behind the section and not part of the map.
    Ghost,
}

/// Number of a tissue on the map, from 1 in the order of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TissueId(pub u8);

/// One tissue: a closed outline.
#[derive(Debug, Clone)]
pub struct TissueShape {
    /// Number on the map.
    pub id: TissueId,
    /// Key, the id of the path in the file.
    pub key: String,
    /// Plain name.
    pub title: String,
    /// What it is made of.
    pub class: TissueClass,
    /// Whether it is part of the map.
    pub mapped: bool,
    /// Outline, mm.
    pub path: BezPath,
    /// Line along its fibres (or along the surface of cartilage), mm; empty where it has none.
    pub spine: Vec<[f32; 2]>,
}

/// A place on the map: damage, wear, needle.
#[derive(Debug, Clone)]
pub struct RegionShape {
    /// Key, the id of the path in the file.
    pub key: String,
    /// Plain name.
    pub title: String,
    /// Outline, mm.
    pub path: BezPath,
    /// Keys of the tissues it is cut to.
    pub within: Vec<String>,
    /// Voxels whose centre lies in the outline and in one of those tissues, ascending.
    pub voxels: Vec<u32>,
}

impl RegionShape {
    /// Centre of its voxels, mm from the top left; nothing for a region without any.
    #[must_use]
    pub fn centre_mm(&self, grid: &TissueGrid) -> Option<[f32; 2]> {
        let count = self.voxels.len() as f32;
        if count == 0.0 {
            return None;
        }
        let mut sum = [0.0f32; 2];
        for &voxel in &self.voxels {
            sum[0] += (voxel as usize % grid.width) as f32 + 0.5;
            sum[1] += (voxel as usize / grid.width) as f32 + 0.5;
        }
        Some(sum.map(|value| value / count * grid.voxel_mm))
    }
}

/// A regular grid with the tissue of each voxel. The centre of voxel (i, j) is ((i+½)h, (j+½)h).
#[derive(Debug, Clone)]
pub struct TissueGrid {
    /// Voxels across.
    pub width: usize,
    /// Voxels down.
    pub height: usize,
    /// Edge of a voxel, mm.
    pub voxel_mm: f32,
    /// Number of the tissue of each voxel, row by row from the top; 0 = outside all.
    pub tissue: Vec<u8>,
}

impl TissueGrid {
    /// The voxel that contains a point, if it lies on the grid.
    #[must_use]
    #[inline]
    pub fn voxel_at(&self, x_mm: f32, y_mm: f32) -> Option<usize> {
        let (i, j) = (x_mm / self.voxel_mm, y_mm / self.voxel_mm);
        let inside = i >= 0.0 && j >= 0.0 && i < self.width as f32 && j < self.height as f32;
        // Within a grid, whose sides are far below 2^31.
        inside.then(|| (j as i32 as usize) * self.width + i as i32 as usize)
    }

    /// The up to four voxels that share an edge with a voxel.
    pub fn neighbours(&self, voxel: usize) -> impl Iterator<Item = usize> + use<> {
        neighbours_in(self.width, self.height, voxel)
    }
}

/// The up to four voxels that share an edge with a voxel of a grid of this width and height.
pub fn neighbours_in(
    width: usize,
    height: usize,
    voxel: usize,
) -> impl Iterator<Item = usize> + use<> {
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

/// A stage.
#[derive(Debug, Clone)]
pub struct Stage {
    /// Name, as in scenario files.
    pub name: String,
    /// Plain title.
    pub title: String,
    /// Width of the visible scene, mm.
    pub width_mm: f32,
    /// Height of the visible scene, mm.
    pub height_mm: f32,
    /// How many times thicker than life cartilage is drawn; 1 where lengths are true.
    pub drawn_stretch: f32,
    /// Tissues in the order they are painted.
    pub tissues: Vec<TissueShape>,
    /// Places on the map.
    pub regions: Vec<RegionShape>,
    /// The map.
    pub grid: TissueGrid,
}

impl Stage {
    /// The tissue at a point, mm; `None` outside all.
    #[must_use]
    pub fn tissue_at(&self, x_mm: f32, y_mm: f32) -> Option<&TissueShape> {
        let point = kurbo::Point::new(f64::from(x_mm), f64::from(y_mm));
        self.tissues
            .iter()
            .rev()
            .find(|shape| shape.mapped && shape.path.contains(point))
    }

    /// A tissue by its key.
    #[must_use]
    pub fn shape(&self, key: &str) -> Option<&TissueShape> {
        self.tissues.iter().find(|shape| shape.key == key)
    }

    /// A region by its key.
    #[must_use]
    pub fn region(&self, key: &str) -> Option<&RegionShape> {
        self.regions.iter().find(|region| region.key == key)
    }

    /// The tissue of a voxel; `None` outside all.
    #[must_use]
    pub fn tissue_of_voxel(&self, voxel: usize) -> Option<&TissueShape> {
        let number = *self.grid.tissue.get(voxel)?;
        self.tissues.get(usize::from(number).checked_sub(1)?)
    }

    /// Voxels of a tissue.
    #[must_use]
    pub fn voxels_of(&self, key: &str) -> Vec<u32> {
        (0..self.grid.tissue.len())
            .filter(|&voxel| {
                self.tissue_of_voxel(voxel)
                    .is_some_and(|shape| shape.key == key)
            })
            .map(|voxel| voxel as u32)
            .collect()
    }
}
