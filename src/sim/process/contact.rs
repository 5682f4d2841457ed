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

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::model::words::{CellKind, Lineage, Polarisation};
    use crate::scenario::Scenario;
    use crate::sim::Simulation;
    use crate::sim::state::cell::RESIDENT;
    use crate::sim::state::id::CellId;

    fn geometry_of(name: &str) -> Geometry {
        Geometry::new(&Scenario::built_in(name).expect("a scenario"))
    }

    #[test]
    fn every_kind_of_cell_stays_where_it_can_live() {
        let geometry = geometry_of("quadriceps-strain");
        let stem = |adhesion| CellState::Stem {
            adhesion,
            lineage_bias: None,
            commitment_progress: 0.0,
        };
        let maturing = CellState::Maturing {
            lineage: Lineage::Muscle,
            stage: 0,
            locked_step: 1,
        };
        let macrophage = CellState::Macrophage(Polarisation::M0);
        let count = geometry.domain.len();
        let lining = |voxel: usize| {
            matches!(
                geometry.class(voxel),
                Some(TissueClass::Synovium | TissueClass::FatPad)
            )
        };
        let mut seen = [[0u32; 2]; 6];
        for from in (0..count).step_by(613) {
            for to in (0..count).step_by(211).filter(|to| *to != from) {
                let same = geometry.class(to) == geometry.class(from);
                let hurt = geometry.in_lesion[to] == geometry.in_lesion[from];
                let wanted = [
                    (stem(Adhesion::Floating), geometry.floatable[to]),
                    (stem(Adhesion::Attached), geometry.crawlable[to]),
                    (maturing, geometry.crawlable[to] && hurt),
                    (CellState::Tenocyte, same),
                    (macrophage, geometry.domain[to] && (same || lining(to))),
                    (CellState::Osteocyte, false),
                ];
                for (k, (state, may)) in wanted.into_iter().enumerate() {
                    let [a, b] = [from, to].map(|voxel| geometry.centre(voxel));
                    assert_eq!(may_enter(&geometry, &state, a, b), may, "{state:?}");
                    seen[k][usize::from(may)] += 1;
                }
            }
        }
        // Each was let in and kept out somewhere, but for one that never moves.
        assert!(
            seen[..5].iter().all(|[no, yes]| *no > 0 && *yes > 0),
            "{seen:?}"
        );
        let here = geometry.centre(geometry.lesion[0] as usize);
        // Within a voxel everything may move; beside the stage nothing.
        assert!(may_enter(&geometry, &CellState::Osteocyte, here, here));
        assert!(!may_enter(&geometry, &maturing, here, [-1.0, here[1]]));
    }

    #[test]
    fn cells_push_every_hour_in_their_first_week_and_every_four_later() {
        let knee = geometry_of("healthy");
        for now in 0..HOURLY {
            assert!(pushed(&knee, now, 0), "{now}");
        }
        let hours: Vec<u64> = (HOURLY..HOURLY + 9)
            .filter(|&now| pushed(&knee, now, 0))
            .collect();
        assert_eq!(hours, [HOURLY, HOURLY + 4, HOURLY + 8]);
        assert!(pushed(&knee, HOURLY + 2, 3));
        assert!(pushed(&geometry_of("dish-renewal"), HOURLY + 1, 0));
    }

    #[test]
    fn who_can_move_pushes_and_what_was_injected_only_as_a_stem_cell_or_what_came_of_it() {
        let resident = Identity::first(CellId::resident(CellKind::Tenocyte, 1), 0, RESIDENT, false);
        let injected = Identity::first(CellId::injected(0, 1), 0, 0, false);
        let stem = CellState::Stem {
            adhesion: Adhesion::Attached,
            lineage_bias: None,
            commitment_progress: 0.0,
        };
        for identity in [&resident, &injected] {
            assert!(is_mobile(identity, &stem));
            assert!(!is_mobile(identity, &CellState::Osteocyte));
        }
        for state in [
            CellState::Tenocyte,
            CellState::Satellite,
            CellState::Macrophage(Polarisation::M2),
        ] {
            assert!(is_mobile(&resident, &state) && !is_mobile(&injected, &state));
        }
    }

    /// What two cells push each other, mm, at a distance in shares of the reach.
    fn pushes(
        share: f32,
        injected: [bool; 2],
        touch: bool,
        due: impl Fn(&Mobile) -> bool,
    ) -> [[f32; 2]; 2] {
        let reach = 0.5;
        // Three to four, so that both directions have their part.
        let far = [0.6 * share * reach, 0.8 * share * reach];
        let mut work = PushWork::default();
        for (found, x, y) in [(0, 3.0, 2.0), (1, 3.0 + far[0], 2.0 + far[1])] {
            work.found.push(Mobile {
                x,
                y,
                found,
                injected: injected[found as usize],
            });
        }
        work.search(reach, [10.0, 10.0]);
        work.add_up(reach, touch, due);
        let push = |k: usize| work.push[k].map(|units| units as f32 * PUSH_UNIT_MM);
        [push(0), push(1)]
    }

    #[test]
    fn two_cells_that_overlap_push_each_other_apart_by_a_share_of_the_overlap() {
        let [one, other] = pushes(0.8, [false, false], true, |_| true);
        let half = 0.2 * 0.5 * 0.5 * RELAXATION;
        for (found, wanted) in [
            (one, [-0.6 * half, -0.8 * half]),
            (other, [0.6 * half, 0.8 * half]),
        ] {
            for (found, wanted) in found.into_iter().zip(wanted) {
                assert!((found - wanted).abs() < 1e-5, "{found}, not {wanted}");
            }
        }
        assert_eq!(pushes(1.1, [false, false], true, |_| true), [[0.0; 2]; 2]);
        // Of two in one place none knows where to go.
        assert_eq!(pushes(0.0, [false, false], true, |_| true), [[0.0; 2]; 2]);
    }

    #[test]
    fn without_touch_residents_do_not_feel_what_was_injected() {
        let moved =
            |injected, touch| pushes(0.8, injected, touch, |_| true).map(|push| push != [0.0; 2]);
        assert_eq!(moved([false, true], true), [true, true]);
        assert_eq!(moved([false, true], false), [false, true]);
        assert_eq!(moved([true, false], false), [true, false]);
        assert_eq!(moved([false, false], false), [true, true]);
        assert_eq!(moved([true, true], false), [true, true]);
        let only_injected = pushes(0.8, [false, true], true, |cell| cell.injected);
        assert_eq!(only_injected.map(|push| push != [0.0; 2]), [false, true]);
    }

    #[test]
    fn nothing_is_pushed_farther_than_half_the_distance_of_contact() {
        let scenario = Scenario::built_in("dish-renewal").expect("a scenario");
        let mut dish = Simulation::new(Arc::new(scenario), 1).expect("it starts");
        let world = &mut dish.world;
        let contact = world.resource::<Geometry>().contact_mm;
        // All cells of the dish in a row so narrow that the outer are pushed by all others.
        let mut cells = world.query::<&mut Body>();
        let mut before = Vec::new();
        for (k, mut body) in cells.iter_mut(world).enumerate() {
            body.x_mm = 1.5 + k as f32 * contact * 0.01;
            body.y_mm = 1.0;
            before.push(body.x_mm);
        }
        let mut schedule = Schedule::default();
        plugin(&mut schedule);
        schedule.run(world);
        let mut farthest = 0.0f32;
        for (body, before) in cells.iter(world).zip(before) {
            assert_eq!(body.y_mm, 1.0);
            farthest = farthest.max((body.x_mm - before).abs());
        }
        assert!((farthest - contact * 0.5).abs() < 1e-5, "{farthest}");
    }
}
