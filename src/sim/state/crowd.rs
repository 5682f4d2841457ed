//! How many cells lie in each voxel: how full the place around a cell is, and how dense the real cells are.

use bevy::ecs::resource::Resource;
use serde::{Deserialize, Serialize};

use super::geometry::Geometry;

/// Crowding is judged where at least this many cells would fit, so that a share means something.
const LEAST_FULL: f32 = 8.0;
/// The same in a dish, where cells are few per area.
const LEAST_FULL_DISH: f32 = 64.0;
/// Most voxels to each side that are near.
const MOST_REACH: usize = 8;

/// Whose room counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// That of residents: injected cells take up none.
    Residents,
    /// That of all cells.
    All,
}

/// Who was counted anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sim) enum Anew {
    /// Injected cells only.
    Injected,
    /// All cells.
    All,
}

/// Drawn cells per voxel; whole numbers, so the order of the cells does not matter.
#[derive(Resource, Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
pub struct Crowd {
    pub(in crate::sim) residents: Vec<i32>,
    pub(in crate::sim) injected: Vec<i32>,
    /// Real stem and repair cells from injections, in thousandths of a cell.
    pub(in crate::sim) real_injected: Vec<i64>,
    residents_near: Vec<i32>,
    all_near: Vec<i32>,
    /// Cells that fit near a voxel: one value, or one per voxel where walls cut the place.
    full: Vec<f32>,
    /// Voxels to each side that are near.
    reach: usize,
    lesion_voxel_mm3: f64,
    width: usize,
}

impl Crowd {
    /// An empty crowd on a geometry.
    #[must_use]
    pub fn new(geometry: &Geometry, closest_packing_per_mm2: f64) -> Self {
        let count = geometry.domain.len();
        let area = geometry.stage.grid.voxel_mm * geometry.stage.grid.voxel_mm;
        let full = |reach: usize| {
            let side = (2 * reach + 1) as f32;
            closest_packing_per_mm2 as f32 * area * side * side
        };
        let least = if geometry.dish {
            LEAST_FULL_DISH
        } else {
            LEAST_FULL
        };
        let reach = (1..MOST_REACH)
            .find(|&reach| full(reach) >= least)
            .unwrap_or(MOST_REACH);
        let width = geometry.stage.grid.width;
        let full = if geometry.dish {
            let open: Vec<i32> = geometry
                .domain
                .iter()
                .map(|&open| i32::from(open))
                .collect();
            let mut near = vec![0; count];
            Self::sum_near(width, reach, &open, &mut near);
            near.into_iter()
                .map(|open| closest_packing_per_mm2 as f32 * area * open.max(1) as f32)
                .collect()
        } else {
            vec![full(reach)]
        };
        Self {
            residents: vec![0; count],
            injected: vec![0; count],
            real_injected: vec![0; count],
            residents_near: vec![0; count],
            all_near: vec![0; count],
            full,
            reach,
            lesion_voxel_mm3: geometry.lesion_voxel_mm3,
            width,
        }
    }

    /// Voxels of its tables; 0 if they differ in length.
    #[must_use]
    pub fn voxels(&self) -> usize {
        let count = self.residents.len();
        let tables = [
            self.injected.len(),
            self.real_injected.len(),
            self.residents_near.len(),
            self.all_near.len(),
        ];
        if tables.iter().all(|&length| length == count) {
            count
        } else {
            0
        }
    }

    /// Share of the closest packing around a voxel that other cells take, for a cell that is itself counted there.
    #[must_use]
    pub fn crowding(&self, voxel: usize, counted: Counted) -> f32 {
        let near = match counted {
            Counted::All => self.all_near[voxel],
            Counted::Residents => self.residents_near[voxel],
        };
        let full = self.full.get(voxel).or(self.full.first());
        (near - 1).max(0) as f32 / full.map_or(1.0, |full| full.max(1e-6))
    }

    /// Density of real injected stem and repair cells in a voxel, per mm³.
    #[must_use]
    pub fn density_per_mm3(&self, voxel: usize) -> f32 {
        (self.real_injected[voxel] as f64 / 1000.0 / self.lesion_voxel_mm3) as f32
    }

    /// Sums what lies near each voxel, of injected cells alone or of residents anew, too.
    pub(in crate::sim) fn sum_up(&mut self, anew: Anew) {
        let (width, reach) = (self.width, self.reach);
        if anew == Anew::All {
            Self::sum_near(width, reach, &self.residents, &mut self.residents_near);
        }
        for (all, resident) in self.injected.iter_mut().zip(&self.residents) {
            *all += resident;
        }
        Self::sum_near(width, reach, &self.injected, &mut self.all_near);
    }

    fn sum_near(width: usize, reach: usize, counts: &[i32], near: &mut [i32]) {
        near.fill(0);
        let height = counts.len() / width.max(1);
        if reach > 2 {
            sum_near_sliding(width, height, reach, counts, near);
            return;
        }
        for (voxel, &count) in counts.iter().enumerate() {
            if count == 0 {
                continue;
            }
            let (i, j) = (voxel % width, voxel / width);
            for y in j.saturating_sub(reach)..(j + reach + 1).min(height) {
                for x in i.saturating_sub(reach)..(i + reach + 1).min(width) {
                    near[y * width + x] += count;
                }
            }
        }
    }
}

/// Sums over squares by a sum that slides along the rows, then along the columns.
fn sum_near_sliding(width: usize, height: usize, reach: usize, counts: &[i32], near: &mut [i32]) {
    let slide = |from: &[i32], to: &mut [i32], begin: usize, stride: usize, length: usize| {
        let at = |k: usize| begin + k * stride;
        let mut sum: i32 = (0..reach.min(length)).map(|k| from[at(k)]).sum();
        for k in 0..length {
            if k + reach < length {
                sum += from[at(k + reach)];
            }
            if k > reach {
                sum -= from[at(k - reach - 1)];
            }
            to[at(k)] = sum;
        }
    };
    let mut rows = vec![0; counts.len()];
    for j in 0..height {
        slide(counts, &mut rows, j * width, 1, width);
    }
    for i in 0..width {
        slide(&rows, near, i, width, height);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sliding_sums_are_sums_over_squares() {
        let (width, height, reach) = (13usize, 9usize, 3usize);
        let counts: Vec<i32> = (0..width * height).map(|k| ((k * 31) % 7) as i32).collect();
        let mut near = vec![0; counts.len()];
        sum_near_sliding(width, height, reach, &counts, &mut near);
        for j in 0..height {
            for i in 0..width {
                let mut sum = 0;
                for y in j.saturating_sub(reach)..(j + reach + 1).min(height) {
                    for x in i.saturating_sub(reach)..(i + reach + 1).min(width) {
                        sum += counts[y * width + x];
                    }
                }
                assert_eq!(near[j * width + i], sum, "{i} {j}");
            }
        }
    }
}
