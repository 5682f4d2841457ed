//! Crowding: how full the place around a cell is, how dense the real cells are, and cells pushing each other apart.

use bevy::ecs::prelude::*;
use serde::{Deserialize, Serialize};

use super::cell::{Body, CellState, Identity, Lodging};
use super::clock::{STEPS_PER_DAY, SimClock};
use super::command::Abilities;
use super::ground::Terrain;
use super::population::Population;
use crate::model::words::CellKind;

/// Crowding is judged where at least this many cells would fit, so that a share means something.
const LEAST_FULL: f32 = 8.0;
/// The same in a dish, where cells are few per area.
const LEAST_FULL_DISH: f32 = 64.0;
/// Most voxels to each side that are near.
const MOST_REACH: usize = 8;

/// Drawn cells per voxel; whole numbers, so the order of the cells does not matter.
#[derive(Resource, Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
pub struct Crowd {
    residents: Vec<i32>,
    injected: Vec<i32>,
    /// Real stem and repair cells from injections, in thousandths of a cell.
    real_injected: Vec<i64>,
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
    /// An empty crowd on a terrain.
    #[must_use]
    pub fn new(terrain: &Terrain, closest_packing_per_mm2: f64) -> Self {
        let count = terrain.domain.len();
        let area = terrain.stage.grid.voxel_mm * terrain.stage.grid.voxel_mm;
        let full = |reach: usize| {
            let side = (2 * reach + 1) as f32;
            closest_packing_per_mm2 as f32 * area * side * side
        };
        let least = if terrain.dish {
            LEAST_FULL_DISH
        } else {
            LEAST_FULL
        };
        let reach = (1..MOST_REACH)
            .find(|&reach| full(reach) >= least)
            .unwrap_or(MOST_REACH);
        let width = terrain.stage.grid.width;
        let full = if terrain.dish {
            let open: Vec<i32> = terrain.domain.iter().map(|&open| i32::from(open)).collect();
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
            lesion_voxel_mm3: terrain.lesion_voxel_mm3,
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
    pub fn crowding(&self, voxel: usize, with_injected: bool) -> f32 {
        let near = if with_injected {
            self.all_near[voxel]
        } else {
            self.residents_near[voxel]
        };
        let full = self.full.get(voxel).or(self.full.first());
        (near - 1).max(0) as f32 / full.map_or(1.0, |full| full.max(1e-6))
    }

    /// Density of real injected stem and repair cells in a voxel, per mm³.
    #[must_use]
    pub fn density_per_mm3(&self, voxel: usize) -> f32 {
        (self.real_injected[voxel] as f64 / 1000.0 / self.lesion_voxel_mm3) as f32
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

/// Steps after an injection of cells in which they are counted every hour, and in which they push every hour.
const COUNTED_HOURLY: u64 = 3 * STEPS_PER_DAY;
const PUSHED_HOURLY: u64 = 7 * STEPS_PER_DAY;
/// Steps between two counts, and between two pushes, later on.
const COUNTED_EVERY: u64 = 6;
const PUSHED_EVERY: u64 = 4;

/// Counts the cells of every voxel. Injected cells are counted every hour for some days after every injection, then every
/// six hours; residents, which decide by it once a day, in the same hours of the first days and every six hours later, so
/// that an injection does not change when they are counted.
pub(super) fn count_crowd(
    clock: Res<SimClock>,
    terrain: Res<Terrain>,
    population: Res<Population>,
    mut crowd: ResMut<Crowd>,
    cells: Query<(&Identity, &Body, &CellState)>,
) {
    let crowd = &mut *crowd;
    let now = clock.step;
    let often = |since: u64| {
        terrain.dish || now <= since + COUNTED_HOURLY || now.is_multiple_of(COUNTED_EVERY)
    };
    let (residents, injected) = (often(0), often(population.injected_step));
    if !residents && !injected {
        return;
    }
    if residents {
        crowd.residents.fill(0);
    }
    crowd.injected.fill(0);
    crowd.real_injected.fill(0);
    // In the knee a drawn macrophage stands for another number of cells than its neighbours, and it passes through tissue: it
    // takes no room from cells that divide there.
    let passes = terrain.stage.drawn_stretch > 1.0;
    for (identity, body, state) in &cells {
        if !identity.injected() && !residents {
            continue;
        }
        if passes && matches!(state, CellState::Macrophage(_)) {
            continue;
        }
        let Some(voxel) = terrain.voxel_at(body.x_mm, body.y_mm) else {
            continue;
        };
        if identity.injected() {
            crowd.injected[voxel] += 1;
            let kind = state.kind();
            if matches!(kind, CellKind::Stem | CellKind::Chondrocyte) {
                crowd.real_injected[voxel] +=
                    (population.weight(identity.batch, kind) * 1000.0) as i64;
            }
        } else {
            crowd.residents[voxel] += 1;
        }
    }
    if residents {
        Crowd::sum_near(
            crowd.width,
            crowd.reach,
            &crowd.residents,
            &mut crowd.residents_near,
        );
    }
    for (all, resident) in crowd.injected.iter_mut().zip(&crowd.residents) {
        *all += resident;
    }
    Crowd::sum_near(
        crowd.width,
        crowd.reach,
        &crowd.injected,
        &mut crowd.all_near,
    );
}

/// Work arrays of the pushing.
#[derive(Resource, Debug, Default)]
pub struct PushWork {
    bins: Vec<u32>,
    order: Vec<u32>,
    x: Vec<f32>,
    y: Vec<f32>,
    injected: Vec<bool>,
    entities: Vec<Entity>,
    push: Vec<[i32; 2]>,
    sorted: Vec<u32>,
}

/// Pushes are summed as whole numbers of this length (mm), so that the order of the neighbours does not matter.
const PUSH_UNIT_MM: f32 = 1.0 / 1_048_576.0;
/// Share of an overlap that is relaxed in one step.
const RELAXATION: f32 = 0.35;
/// Cells push from this share of the distance at which they would touch: they are soft.
const CONTACT_SHARE: f32 = 0.92;

/// Cells that can move and overlap push each other apart (contact mechanics). Neighbours are found on
/// a grid of bins filled by counting sort. Injected cells are pushed every hour in the week after every injection,
/// residents in the first week; both every four hours later on.
pub(super) fn push_apart(
    clock: Res<SimClock>,
    population: Res<Population>,
    terrain: Res<Terrain>,
    abilities: Res<Abilities>,
    mut work: ResMut<PushWork>,
    mut cells: Query<(Entity, &Identity, &mut Body, &CellState)>,
) {
    let now = clock.step;
    let often = |since: u64| {
        terrain.dish || now < since + PUSHED_HOURLY || now.is_multiple_of(PUSHED_EVERY)
    };
    let (residents, injected) = (often(0), often(population.injected_step));
    if !residents && !injected {
        return;
    }
    let reach = terrain.contact_mm * CONTACT_SHARE;
    let work = &mut *work;
    work.x.clear();
    work.y.clear();
    work.injected.clear();
    work.entities.clear();
    for (entity, identity, body, state) in &cells {
        let mobile = match state {
            CellState::Stem { .. } | CellState::Maturing { .. } => true,
            CellState::Macrophage(_) | CellState::Satellite | CellState::Tenocyte => {
                !identity.injected()
            }
            _ => false,
        };
        if mobile {
            work.x.push(body.x_mm);
            work.y.push(body.y_mm);
            work.injected.push(identity.injected());
            work.entities.push(entity);
        }
    }
    let count = work.x.len();
    if count < 2 {
        return;
    }
    let columns = (terrain.stage.width_mm / reach) as usize + 1;
    let rows = (terrain.stage.height_mm / reach) as usize + 1;
    let bin_of = |x: f32, y: f32| {
        let i = ((x / reach).max(0.0) as usize).min(columns - 1);
        let j = ((y / reach).max(0.0) as usize).min(rows - 1);
        j * columns + i
    };
    work.bins.clear();
    work.bins.resize(columns * rows + 1, 0);
    for k in 0..count {
        work.bins[bin_of(work.x[k], work.y[k]) + 1] += 1;
    }
    for k in 1..work.bins.len() {
        work.bins[k] += work.bins[k - 1];
    }
    work.order.clear();
    work.order.extend_from_slice(&work.bins);
    work.sorted.clear();
    work.sorted.resize(count, 0);
    for k in 0..count {
        let bin = bin_of(work.x[k], work.y[k]);
        work.sorted[work.order[bin] as usize] = k as u32;
        work.order[bin] += 1;
    }
    work.push.clear();
    work.push.resize(count, [0, 0]);
    let touch = abilities.touch;
    for k in 0..count {
        let due = if work.injected[k] {
            injected
        } else {
            residents
        };
        if !due {
            continue;
        }
        let (x, y) = (work.x[k], work.y[k]);
        let i = ((x / reach).max(0.0) as usize).min(columns - 1);
        let j = ((y / reach).max(0.0) as usize).min(rows - 1);
        let (left, right) = (i.saturating_sub(1), (i + 1).min(columns - 1));
        for row in j.saturating_sub(1)..=(j + 1).min(rows - 1) {
            let from = work.bins[row * columns + left] as usize;
            let to = work.bins[row * columns + right + 1] as usize;
            for &other in &work.sorted[from..to] {
                let other = other as usize;
                if other == k || (!touch && work.injected[other] && !work.injected[k]) {
                    continue;
                }
                let (dx, dy) = (x - work.x[other], y - work.y[other]);
                let square = dx * dx + dy * dy;
                if square >= reach * reach {
                    continue;
                }
                let distance = square.sqrt();
                let (ux, uy) = if distance > 1e-6 {
                    (dx / distance, dy / distance)
                } else {
                    (0.0, 0.0)
                };
                let overlap = (reach - distance) * 0.5 * RELAXATION;
                work.push[k][0] += (overlap * ux / PUSH_UNIT_MM) as i32;
                work.push[k][1] += (overlap * uy / PUSH_UNIT_MM) as i32;
            }
        }
    }
    for k in 0..count {
        let push = work.push[k];
        if push == [0, 0] {
            continue;
        }
        let Ok((_, _, mut body, state)) = cells.get_mut(work.entities[k]) else {
            continue;
        };
        let limit = terrain.contact_mm * 0.5;
        let x = body.x_mm + (push[0] as f32 * PUSH_UNIT_MM).clamp(-limit, limit);
        let y = body.y_mm + (push[1] as f32 * PUSH_UNIT_MM).clamp(-limit, limit);
        if super::motility::may_enter(&terrain, state, body.x_mm, body.y_mm, x, y) {
            body.x_mm = x;
            body.y_mm = y;
        }
    }
}

/// Whether a stem cell is still in the fluid.
#[must_use]
pub fn in_fluid(state: &CellState) -> bool {
    matches!(
        state,
        CellState::Stem {
            lodging: Lodging::Floating | Lodging::Settling,
            ..
        }
    )
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
