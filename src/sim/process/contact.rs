//! Where a cell may be, and cells pushing each other apart.

use bevy::ecs::prelude::*;

use super::steps::SimSystems;
use crate::sim::state::abilities::Abilities;
use crate::sim::state::cell::{Adhesion, Body, CellState, Identity};
use crate::sim::state::clock::{STEPS_PER_DAY, SimClock};
use crate::sim::state::geometry::Geometry;
use crate::sim::state::population::Population;
use crate::stage::TissueClass;

/// Steps after an injection of cells in which they push every hour.
const HOURLY: u64 = 7 * STEPS_PER_DAY;
/// Steps between two pushes later on.
const LATER_EVERY: u64 = 4;

/// Adds the process to a step.
pub(in crate::sim) fn plugin(schedule: &mut Schedule) {
    schedule.add_systems(push_apart.run_if(some_push).in_set(SimSystems::Contact));
}

/// Whether cells push now that came at a step.
fn pushed(geometry: &Geometry, now: u64, came: u64) -> bool {
    geometry.dish || now < came + HOURLY || now.is_multiple_of(LATER_EVERY)
}

/// Whether residents or injected cells push now.
fn some_push(clock: Res<SimClock>, geometry: Res<Geometry>, population: Res<Population>) -> bool {
    [0, population.injected_step]
        .into_iter()
        .any(|came| pushed(&geometry, clock.step, came))
}

/// Whether a cell in a state may go from one place to another: floating cells stay in the fluid,
/// adhering cells on soft tissue and surfaces, residents in the tissue they live in.
#[must_use]
pub fn may_enter(geometry: &Geometry, state: &CellState, from: [f32; 2], to: [f32; 2]) -> bool {
    let [from, to] = [from, to].map(|[x, y]| geometry.voxel_at(x, y));
    let (Some(from), Some(to)) = (from, to) else {
        return false;
    };
    if from == to {
        return true;
    }
    match state {
        CellState::Stem {
            adhesion: Adhesion::Floating | Adhesion::Settling,
            ..
        } => geometry.floatable[to],
        CellState::Stem { .. } => geometry.crawlable[to],
        CellState::Maturing { .. } => {
            geometry.crawlable[to] && geometry.in_lesion[to] == geometry.in_lesion[from]
        }
        CellState::Satellite | CellState::Tenocyte => geometry.class(to) == geometry.class(from),
        CellState::Macrophage(_) => {
            geometry.domain[to]
                && (geometry.class(to) == geometry.class(from)
                    || matches!(
                        geometry.class(to),
                        Some(TissueClass::Synovium | TissueClass::FatPad)
                    ))
        }
        _ => false,
    }
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
fn push_apart(
    clock: Res<SimClock>,
    population: Res<Population>,
    geometry: Res<Geometry>,
    abilities: Res<Abilities>,
    mut work: ResMut<PushWork>,
    mut cells: Query<(Entity, &Identity, &mut Body, &CellState)>,
) {
    let now = clock.step;
    let residents = pushed(&geometry, now, 0);
    let injected = pushed(&geometry, now, population.injected_step);
    let reach = geometry.contact_mm * CONTACT_SHARE;
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
    let columns = (geometry.stage.width_mm / reach) as usize + 1;
    let rows = (geometry.stage.height_mm / reach) as usize + 1;
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
        let limit = geometry.contact_mm * 0.5;
        let x = body.x_mm + (push[0] as f32 * PUSH_UNIT_MM).clamp(-limit, limit);
        let y = body.y_mm + (push[1] as f32 * PUSH_UNIT_MM).clamp(-limit, limit);
        if may_enter(&geometry, state, [body.x_mm, body.y_mm], [x, y]) {
            body.x_mm = x;
            body.y_mm = y;
        }
    }
}
