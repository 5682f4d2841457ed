//! Where a cell may be, and cells pushing each other apart.

use bevy::ecs::prelude::*;

use super::steps::SimSystems;
use crate::model::neighbours::{Neighbours, Placed};
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

/// Work arrays of the pushing: cells that can move, in the order in which they are found, then those that reach each other.
#[derive(Resource, Debug, Default)]
pub struct PushWork {
    found: Vec<Mobile>,
    mobile: Neighbours<Mobile>,
    /// What pushes each of them, in the order in which they are found.
    push: Vec<[i32; 2]>,
}

/// A cell that can move.
#[derive(Debug, Clone, Copy)]
struct Mobile {
    x: f32,
    y: f32,
    /// Its place in the order in which they are found.
    found: u32,
    injected: bool,
}

impl Placed for Mobile {
    fn place(&self) -> [f32; 2] {
        [self.x, self.y]
    }
}

/// Whether a cell can be pushed and pushes.
fn is_mobile(identity: &Identity, state: &CellState) -> bool {
    match state {
        CellState::Stem { .. } | CellState::Maturing { .. } => true,
        CellState::Macrophage(_) | CellState::Satellite | CellState::Tenocyte => {
            !identity.injected()
        }
        _ => false,
    }
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
    mut cells: Query<(&Identity, &mut Body, &CellState)>,
) {
    let now = clock.step;
    let residents = pushed(&geometry, now, 0);
    let injected = pushed(&geometry, now, population.injected_step);
    let due = |cell: &Mobile| if cell.injected { injected } else { residents };
    let work = &mut *work;
    work.found.clear();
    for (identity, body, state) in &cells {
        if is_mobile(identity, state) {
            work.found.push(Mobile {
                x: body.x_mm,
                y: body.y_mm,
                found: work.found.len() as u32,
                injected: identity.injected(),
            });
        }
    }
    if work.found.len() < 2 || !work.found.iter().any(due) {
        return;
    }
    let reach = geometry.contact_mm * CONTACT_SHARE;
    work.search(reach, [geometry.stage.width_mm, geometry.stage.height_mm]);
    work.add_up(reach, abilities.touch, due);
    let limit = geometry.contact_mm * 0.5;
    // The cells come in the order in which they were found.
    let mobile = cells
        .iter_mut()
        .filter(|(identity, _, state)| is_mobile(identity, state));
    for ((_, mut body, state), &push) in mobile.zip(&work.push) {
        if push == [0, 0] {
            continue;
        }
        let x = body.x_mm + (push[0] as f32 * PUSH_UNIT_MM).clamp(-limit, limit);
        let y = body.y_mm + (push[1] as f32 * PUSH_UNIT_MM).clamp(-limit, limit);
        if may_enter(&geometry, state, [body.x_mm, body.y_mm], [x, y]) {
            body.x_mm = x;
            body.y_mm = y;
        }
    }
}

impl PushWork {
    /// Looks for pairs of the found that reach each other.
    fn search(&mut self, reach: f32, size_mm: [f32; 2]) {
        std::mem::swap(&mut self.found, &mut self.mobile.found);
        self.mobile.search(reach, size_mm);
        std::mem::swap(&mut self.found, &mut self.mobile.found);
    }

    /// Adds up what pushes each cell that is due. Two cells push each other alike.
    fn add_up(&mut self, reach: f32, touch: bool, due: impl Fn(&Mobile) -> bool) {
        let Self { mobile, push, .. } = self;
        push.clear();
        push.resize(mobile.cells.len(), [0, 0]);
        let apart = |cell: &Mobile, other: &Mobile| [cell.x - other.x, cell.y - other.y];
        let law = |[dx, dy]: [f32; 2]| {
            let distance = (dx * dx + dy * dy).sqrt();
            let (ux, uy) = if distance > 1e-6 {
                (dx / distance, dy / distance)
            } else {
                (0.0, 0.0)
            };
            let overlap = (reach - distance) * 0.5 * RELAXATION;
            [ux, uy].map(|u| (overlap * u / PUSH_UNIT_MM) as i32)
        };
        mobile.each_pair(apart, law, |pair, by| {
            let [cell, other] = pair.map(|place| &mobile.cells[place]);
            let pushed = due(cell) & (touch | cell.injected | !other.injected);
            let pushes = due(other) & (touch | other.injected | !cell.injected);
            let [k, l] = [cell, other].map(|cell| cell.found as usize);
            for (sum, by) in push[k].iter_mut().zip(by) {
                *sum += by * i32::from(pushed);
            }
            for (sum, by) in push[l].iter_mut().zip(by) {
                *sum -= by * i32::from(pushes);
            }
        });
    }
}
