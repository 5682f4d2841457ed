//! How many cells lie in each voxel: how full the place around a cell is, and how dense the real cells are.

use bevy::ecs::resource::Resource;
use serde::{Deserialize, Serialize};

use super::geometry::Geometry;
use super::runs;
use crate::platform::instructions::widest;

/// Crowding is judged where at least this many cells would fit, so that a share means something.
const LEAST_FULL: f32 = 8.0;
/// The same in a dish, where cells are few per area.
const LEAST_FULL_DISH: f32 = 64.0;
/// Most voxels to each side that are near.
const MOST_REACH: usize = 8;
/// Most cells counted in a voxel.
const MOST_COUNTED: i32 = 1 << 22;

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
#[derive(Resource, Debug, Default, Clone, PartialEq)]
pub struct Crowd {
    pub(in crate::sim) residents: Vec<i32>,
    pub(in crate::sim) injected: Vec<i32>,
    /// Real stem and repair cells from injections, in thousandths of a cell.
    pub(in crate::sim) real_injected: Vec<i64>,
    /// Whether `real_injected` holds any.
    some_real: bool,
    residents_near: Vec<i32>,
    all_near: Vec<i32>,
    /// Cells that fit near a voxel: one value, or one per voxel where walls cut the place.
    full: Vec<f32>,
    /// Voxels to each side that are near.
    reach: usize,
    lesion_voxel_mm3: f64,
    width: usize,
}

/// What was counted, as it is saved; all else follows from it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(in crate::sim) struct Counts {
    #[serde(with = "runs")]
    residents: Vec<i32>,
    #[serde(with = "runs")]
    injected: Vec<i32>,
    #[serde(with = "runs")]
    real_injected: Vec<i64>,
}

impl Counts {
    /// Voxels that were counted; 0 if the tables differ in length.
    pub(in crate::sim) fn voxels(&self) -> usize {
        let count = self.residents.len();
        if self.injected.len() == count && self.real_injected.len() == count {
            count
        } else {
            0
        }
    }

    /// Whether so many cells can be in a voxel that what lies near can be summed up.
    pub(in crate::sim) fn sound(&self) -> bool {
        let mut counts = self.residents.iter().chain(&self.injected);
        counts.all(|count| (0..=MOST_COUNTED).contains(count))
    }
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
            sum_near(width, reach, &open, &mut near);
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
            some_real: false,
            residents_near: vec![0; count],
            all_near: vec![0; count],
            full,
            reach,
            lesion_voxel_mm3: geometry.lesion_voxel_mm3,
            width,
        }
    }

    /// What was counted last.
    pub(in crate::sim) fn counts(&self) -> Counts {
        Counts {
            residents: self.residents.clone(),
            injected: self.injected.clone(),
            real_injected: self.real_injected.clone(),
        }
    }

    /// Takes over what was counted, and sums up what lies near.
    pub(in crate::sim) fn take(&mut self, counts: Counts) {
        let (width, reach) = (self.width, self.reach);
        self.residents = counts.residents;
        self.injected = counts.injected;
        self.real_injected = counts.real_injected;
        self.some_real = self.real_injected.iter().any(|&cells| cells != 0);
        sum_near(width, reach, &self.residents, &mut self.residents_near);
        sum_near(width, reach, &self.injected, &mut self.all_near);
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

    /// Forgets what was counted: injected cells, and residents if they are counted anew.
    pub(in crate::sim) fn forget(&mut self, anew: Anew) {
        if anew == Anew::All {
            self.residents.fill(0);
        }
        self.injected.fill(0);
        if std::mem::take(&mut self.some_real) {
            self.real_injected.fill(0);
        }
    }

    /// Counts real injected cells in a voxel.
    pub(in crate::sim) fn count_real(&mut self, voxel: usize, thousandths: i64) {
        self.real_injected[voxel] += thousandths;
        self.some_real |= thousandths != 0;
    }

    /// Sums what lies near each voxel, of injected cells alone or of residents anew, too. `some_injected`: whether there are any.
    pub(in crate::sim) fn sum_up(&mut self, anew: Anew, some_injected: bool) {
        let (width, reach) = (self.width, self.reach);
        if anew == Anew::All {
            sum_near(width, reach, &self.residents, &mut self.residents_near);
        }
        if some_injected {
            for (all, resident) in self.injected.iter_mut().zip(&self.residents) {
                *all += resident;
            }
            sum_near(width, reach, &self.injected, &mut self.all_near);
        } else {
            self.injected.copy_from_slice(&self.residents);
            self.all_near.copy_from_slice(&self.residents_near);
        }
    }
}

/// Sums over squares: along each row, then over rows, by a sum that takes up the row that comes near and gives up the one
/// that is near no more. `reach`: at least 1.
fn sum_near(width: usize, reach: usize, counts: &[i32], near: &mut [i32]) {
    if width > 0 {
        widest!(sum_squares(width, reach, counts, near));
    }
}

#[inline(always)]
fn sum_squares(width: usize, reach: usize, counts: &[i32], near: &mut [i32]) {
    let rows = near.chunks_exact_mut(width).zip(counts.chunks_exact(width));
    for (to, from) in rows {
        match reach {
            1 => sum_along::<3>(from, to),
            2 => sum_along::<5>(from, to),
            _ => slide_along(reach, from, to),
        }
    }
    let mut sum = vec![0i32; width];
    for row in near.chunks_exact(width).take(reach) {
        for (sum, come) in sum.iter_mut().zip(row) {
            *sum += come;
        }
    }
    // Rows that are still to be given up, as they were.
    let mut kept = vec![0i32; (reach + 1) * width];
    let nothing = vec![0i32; width];
    let height = near.len() / width;
    for j in 0..height {
        let (before, after) = near.split_at_mut((j + 1) * width);
        let row = &mut before[j * width..][..width];
        let come = &after
            .get((reach - 1) * width..reach * width)
            .unwrap_or(&nothing)[..width];
        let gone = &mut kept[j % (reach + 1) * width..][..width];
        for i in 0..width {
            sum[i] += come[i] - gone[i];
        }
        gone.copy_from_slice(row);
        row.copy_from_slice(&sum);
    }
}

/// Sums over N neighbours in a row.
#[inline(always)]
fn sum_along<const N: usize>(from: &[i32], to: &mut [i32]) {
    let (width, reach) = (from.len(), N / 2);
    if width < N {
        slide_along(reach, from, to);
        return;
    }
    let inner = width + 1 - N;
    let shifted: [&[i32]; N] = std::array::from_fn(|k| &from[k..k + inner]);
    for (i, to) in to[reach..reach + inner].iter_mut().enumerate() {
        *to = shifted.iter().map(|from| from[i]).sum();
    }
    for i in (0..reach).chain(width - reach..width) {
        to[i] = from[i.saturating_sub(reach)..width.min(i + reach + 1)]
            .iter()
            .sum();
    }
}

/// Sums over `reach` neighbours to each side in a row, by a sum that slides along it.
fn slide_along(reach: usize, from: &[i32], to: &mut [i32]) {
    let mut sum: i32 = from.iter().take(reach).sum();
    for (i, to) in to.iter_mut().enumerate() {
        sum += from.get(i + reach).unwrap_or(&0);
        if i > reach {
            sum -= from[i - reach - 1];
        }
        *to = sum;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_near_a_voxel_are_sums_over_squares() {
        let (width, height) = (13usize, 9usize);
        let counts: Vec<i32> = (0..width * height)
            .map(|k| {
                if k / width == 4 {
                    0
                } else {
                    ((k * 31) % 7) as i32
                }
            })
            .collect();
        for reach in [1, 2, 3, 8, 15] {
            let mut near = vec![-1; counts.len()];
            sum_near(width, reach, &counts, &mut near);
            for j in 0..height {
                for i in 0..width {
                    let mut sum = 0;
                    for y in j.saturating_sub(reach)..(j + reach + 1).min(height) {
                        for x in i.saturating_sub(reach)..(i + reach + 1).min(width) {
                            sum += counts[y * width + x];
                        }
                    }
                    assert_eq!(near[j * width + i], sum, "{reach}: {i} {j}");
                }
            }
        }
    }
}
