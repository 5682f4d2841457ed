//! The knee before anything is done to it: resident cells at their densities, macrophages in their steady state.

use std::sync::Arc;

use bevy::ecs::world::World;
use rand::RngExt as _;

use super::command::Command;
use super::process::contact::PushWork;
use super::process::motility::CrawlWork;
use super::process::signals::FieldWork;
use super::state::abilities::Abilities;
use super::state::active_scenario::ActiveScenario;
use super::state::cell::{Adhesion, Body, CellState, Cycle, Identity, NewCell, RESIDENT, let_in};
use super::state::clinical::ClinicalState;
use super::state::clock::{RngPurpose, STEPS_PER_DAY, SimClock, dice};
use super::state::crowd::Crowd;
use super::state::culture::Culture;
use super::state::decisions::Decisions;
use super::state::geometry::Geometry;
use super::state::history::History;
use super::state::id::CellId;
use super::state::population::Population;
use super::state::signals::SignalFields;
use super::state::tissue::TissueState;
use super::state::turnover::Turnover;
use crate::model::condition::{Damage, Hole};
use crate::model::joint0d;
use crate::model::maths::{cos, sin};
use crate::model::scattered::Scattered;
use crate::model::words::{CellKind, Polarisation};
use crate::scenario::{Parameters, Scenario};
use crate::stage::TissueClass;

/// Candidates tried for each placed cell; the one farthest from its own kind is taken, which spreads
/// cells evenly without a lattice.
const CANDIDATES: usize = 6;

/// A world of a scenario with all it needs but cells.
pub(super) fn empty_world(scenario: Arc<Scenario>, seed: u64) -> World {
    let mut world = World::new();
    let geometry = Geometry::new(&scenario);
    let ground = TissueState::new(&scenario, &geometry, seed);
    let parameters: Parameters = scenario.parameters.clone();
    let full_per_mm2 = if geometry.dish {
        parameters.confluence_per_cm2 / 100.0
    } else {
        let diameter = 2.0 * f64::from(geometry.drawn_radius_mm);
        // Closest packing of discs: 0.9069 / (pi r²).
        1.1547 / (diameter * diameter)
    };
    world.insert_resource(SimClock { seed, step: 0 });
    world.insert_resource(ground);
    world.insert_resource(SignalFields::new(&geometry, &parameters));
    world.insert_resource(FieldWork::new(&geometry, &parameters));
    world.insert_resource(Crowd::new(&geometry, full_per_mm2));
    world.insert_resource(PushWork::default());
    world.insert_resource(CrawlWork::default());
    world.insert_resource(ClinicalState::default());
    world.insert_resource(Abilities::default());
    world.insert_resource(Population::default());
    world.insert_resource(Turnover::default());
    world.insert_resource(History::default());
    world.insert_resource(Culture::default());
    world.insert_resource(parameters);
    world.insert_resource(geometry);
    world.insert_resource(ActiveScenario(scenario));
    world
}

/// Commands that the scenario plans, latest first.
pub(super) fn planned_commands(scenario: &Scenario) -> Vec<(u64, Command)> {
    let at = |day: f64| libm::round(day * STEPS_PER_DAY as f64) as u64;
    let mut planned: Vec<(u64, Command)> = Vec::new();
    for medium in &scenario.medium {
        planned.push((
            at(medium.day),
            Command::SetMedium {
                region: medium.region.clone(),
                change: medium.change(),
            },
        ));
    }
    if let Some(pulse) = &scenario.injury_pulse {
        planned.push((
            at(pulse.day),
            Command::InjuryPulse {
                pro_signal: pulse.pro_signal,
                days: pulse.days,
            },
        ));
    }
    for treatment in &scenario.treatments {
        planned.push((
            at(treatment.day),
            Command::Treat {
                kind: treatment.kind,
                cells: treatment.cells,
                landing: treatment.landing,
            },
        ));
    }
    for activity in &scenario.activities {
        planned.push((
            at(activity.day),
            Command::SetActivity {
                activity: activity.kind,
            },
        ));
    }
    if let Some(stain) = &scenario.stain {
        planned.push((at(stain.day), Command::Stain { kind: stain.kind }));
    }
    planned.sort_by_key(|(step, _)| *step);
    planned.reverse();
    planned
}

/// Where a kind of resident lives, how many are drawn and how dense the real ones are.
struct Residents {
    kind: CellKind,
    classes: &'static [TissueClass],
    drawn: f64,
    real_per_mm3: f64,
}

fn residents(p: &Parameters) -> [Residents; 8] {
    use TissueClass::{
        CancellousBone, Cartilage, CorticalBone, Ligament, Muscle, Synovium, Tendon,
    };
    let row = |kind, classes, drawn, real_per_mm3| Residents {
        kind,
        classes,
        drawn,
        real_per_mm3,
    };
    [
        row(
            CellKind::Chondrocyte,
            &[Cartilage],
            p.drawn_chondrocytes,
            p.chondrocyte_density_per_mm3,
        ),
        row(
            CellKind::Osteocyte,
            &[CorticalBone, CancellousBone],
            p.drawn_osteocytes,
            p.osteocyte_density_per_mm3,
        ),
        row(
            CellKind::Osteoblast,
            &[CancellousBone],
            p.drawn_osteoblasts,
            p.osteoblast_density_per_mm3,
        ),
        row(
            CellKind::Myocyte,
            &[Muscle],
            p.drawn_myocytes,
            p.myocyte_density_per_mm3,
        ),
        row(
            CellKind::Satellite,
            &[Muscle],
            p.drawn_satellites,
            p.satellite_density_per_mm3,
        ),
        row(
            CellKind::Tenocyte,
            &[Tendon, Ligament],
            p.drawn_tenocytes,
            p.tenocyte_density_per_mm3,
        ),
        row(
            CellKind::Fibroblast,
            &[Synovium],
            p.drawn_fibroblasts,
            p.fibroblast_density_per_mm3,
        ),
        row(
            CellKind::Macrophage,
            &[],
            p.drawn_macrophages,
            p.macrophage_density_per_mm3,
        ),
    ]
}

fn state_of(kind: CellKind) -> CellState {
    match kind {
        CellKind::Stem => CellState::Stem {
            adhesion: Adhesion::Attached,
            lineage_bias: None,
            commitment_progress: 0.0,
        },
        CellKind::Chondrocyte => CellState::Chondrocyte {
            locked_step: 0,
            hypertrophic: false,
        },
        CellKind::Osteoblast => CellState::Osteoblast,
        CellKind::Osteocyte => CellState::Osteocyte,
        CellKind::Myocyte => CellState::Myocyte,
        CellKind::Satellite => CellState::Satellite,
        CellKind::Tenocyte => CellState::Tenocyte,
        CellKind::Fibroblast => CellState::Fibroblast,
        CellKind::Macrophage => CellState::Macrophage(Polarisation::M0),
        CellKind::Adipocyte => CellState::Adipocyte,
    }
}

/// Shares of M0, M1 and M2 at the start: as the parameters say, else the steady state of the 0-D joint
/// at this loss of matrix.
#[must_use]
pub fn macrophages_at_start(scenario: &Scenario) -> [f64; 3] {
    let p = &scenario.parameters;
    let steady = joint0d::steady_state(&p.joint_rates(), scenario.matrix_at_start()).fractions;
    let given = |share: f64, settled: f64| if share < 0.0 { settled } else { share };
    let m1 = given(p.macrophage_m1_at_start, steady[1]);
    let m2 = given(p.macrophage_m2_at_start, steady[2]).min(1.0 - m1);
    [1.0 - m1 - m2, m1, m2]
}

/// Puts the residents (or the seeded cells of a dish or strip) into the world.
pub(super) fn populate(world: &mut World, scenario: &Scenario, geometry: &Geometry, seed: u64) {
    let p = &scenario.parameters;
    let mut population = Population {
        resident_weights: vec![1.0; CellKind::ALL.len()],
        ..Population::default()
    };
    let mut cells = Vec::new();
    if scenario.seed_cells.is_empty() {
        let voxel_mm3 = {
            let side = f64::from(geometry.stage.grid.voxel_mm);
            side * side * p.section_depth_mm
        };
        for row in residents(p) {
            let ground: Vec<u32> = if row.kind == CellKind::Macrophage {
                geometry.macrophage_ground.clone()
            } else {
                (0..geometry.domain.len())
                    .filter(|&voxel| {
                        geometry
                            .class(voxel)
                            .is_some_and(|class| row.classes.contains(&class))
                    })
                    .filter(|&voxel| !(geometry.in_lesion[voxel] && opens_a_gap(scenario)))
                    .map(|voxel| voxel as u32)
                    .collect()
            };
            let count = libm::round(row.drawn) as u64;
            if ground.is_empty() || count == 0 {
                continue;
            }
            population.resident_weights[row.kind as usize] =
                row.real_per_mm3 * ground.len() as f64 * voxel_mm3 / count as f64;
            place(&mut cells, geometry, seed, row.kind, count, &ground);
        }
        let opened = opened_marrow(geometry, scenario);
        let count = libm::round(p.drawn_marrow_stem) as u64;
        if !opened.is_empty() && count > 0 {
            population.resident_weights[CellKind::Stem as usize] =
                p.marrow_stem_per_mm3 * opened.len() as f64 * geometry.lesion_voxel_mm3
                    / count as f64;
            place(&mut cells, geometry, seed, CellKind::Stem, count, &opened);
        }
    } else {
        for seeded in &scenario.seed_cells {
            let ground: Vec<u32> = geometry.stage.region(&seeded.region).map_or_else(
                || {
                    let key = seeded.region.as_str();
                    (0..geometry.domain.len() as u32)
                        .filter(|&voxel| {
                            let number = geometry.stage.grid.tissue[voxel as usize];
                            number > 0 && geometry.stage.tissues[usize::from(number) - 1].key == key
                        })
                        .collect()
                },
                |region| region.voxels.clone(),
            );
            if !ground.is_empty() {
                let before = cells
                    .iter()
                    .filter(|cell: &&NewCell| cell.state.kind() == seeded.kind)
                    .count() as u64;
                place_from(
                    &mut cells,
                    geometry,
                    seed,
                    seeded.kind,
                    before,
                    u64::from(seeded.count),
                    &ground,
                );
            }
        }
    }
    start_macrophages(&mut cells, &macrophages_at_start(scenario));
    population.at_start = cells.len() as u64;
    population.macrophages_at_start = cells
        .iter()
        .filter(|cell| matches!(cell.state, CellState::Macrophage(_)))
        .count() as u32;
    cells.sort_unstable_by_key(|cell| cell.identity.id);
    let_in(world, cells.into_iter().map(NewCell::bundle));
    world.insert_resource(population);
}

/// Whether the damage is a hole or a torn gap, in which no resident cell is left.
fn opens_a_gap(scenario: &Scenario) -> bool {
    match scenario.condition.damage() {
        Damage::Hole(_) | Damage::Tear(_) => true,
        Damage::None | Damage::Worn => false,
    }
}

/// The bone under a hole that goes down to the marrow: its stem cells come into the clot there.
fn opened_marrow(geometry: &Geometry, scenario: &Scenario) -> Vec<u32> {
    if scenario.condition.damage() != Damage::Hole(Hole::IntoBone) {
        return Vec::new();
    }
    let of_bone = |voxel: &&u32| {
        matches!(
            geometry.class(**voxel as usize),
            Some(TissueClass::CorticalBone | TissueClass::CancellousBone | TissueClass::Marrow)
        )
    };
    geometry.lesion.iter().filter(of_bone).copied().collect()
}

fn place(
    cells: &mut Vec<NewCell>,
    geometry: &Geometry,
    seed: u64,
    kind: CellKind,
    count: u64,
    ground: &[u32],
) {
    place_from(cells, geometry, seed, kind, 0, count, ground);
}

fn place_from(
    cells: &mut Vec<NewCell>,
    geometry: &Geometry,
    seed: u64,
    kind: CellKind,
    first: u64,
    count: u64,
    ground: &[u32],
) {
    let grid = &geometry.stage.grid;
    let size = [grid.width, grid.height];
    let mut taken = Scattered::new(size, grid.voxel_mm, count, ground.len());
    for index in first..first + count {
        let id = CellId::resident(kind, index);
        let mut dice = dice(seed, 0, id, RngPurpose::Placement);
        let mut best = ([0.0f32; 2], -1.0f32);
        for _ in 0..CANDIDATES {
            let voxel = ground[(dice.random::<f64>() * ground.len() as f64) as usize % ground.len()]
                as usize;
            let x = ((voxel % grid.width) as f32 + dice.random::<f32>()) * grid.voxel_mm;
            let y = ((voxel / grid.width) as f32 + dice.random::<f32>()) * grid.voxel_mm;
            let nearest = taken.nearest_square([x, y]);
            if nearest > best.1 {
                best = ([x, y], nearest);
            }
        }
        let [x_mm, y_mm] = best.0;
        taken.add(best.0);
        let angle = dice.random::<f64>() * std::f64::consts::TAU;
        cells.push(NewCell {
            identity: Identity::first(id, 0, RESIDENT, false),
            body: Body {
                x_mm,
                y_mm,
                heading: [cos(angle) as f32, sin(angle) as f32],
            },
            state: state_of(kind),
            cycle: Cycle::default(),
            decisions: Decisions::default(),
        });
    }
}

/// Gives macrophages their states in exact shares; which cell gets which follows from its identity.
fn start_macrophages(cells: &mut [NewCell], shares: &[f64; 3]) {
    let mut macrophages: Vec<&mut NewCell> = cells
        .iter_mut()
        .filter(|cell| matches!(cell.state, CellState::Macrophage(_)))
        .collect();
    macrophages.sort_unstable_by_key(|cell| cell.identity.id);
    let count = macrophages.len() as f64;
    let first = libm::round(shares[1] * count) as usize;
    let second = first + libm::round(shares[2] * count) as usize;
    for (k, cell) in macrophages.into_iter().enumerate() {
        let state = if k < first {
            Polarisation::M1
        } else if k < second {
            Polarisation::M2
        } else {
            Polarisation::M0
        };
        cell.state = CellState::Macrophage(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn macrophages_start_as_they_are_given_and_never_more_than_all() {
        let mut scenario = Scenario::built_in("osteoarthritis-moderate").expect("a scenario");
        let settled = macrophages_at_start(&scenario);
        assert!((settled.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        assert!(settled.iter().all(|share| *share > 0.0), "{settled:?}");
        let mut given = |m1, m2| {
            scenario.parameters.macrophage_m1_at_start = m1;
            scenario.parameters.macrophage_m2_at_start = m2;
            macrophages_at_start(&scenario)
        };
        assert_eq!(given(0.5, 0.25), [0.25, 0.5, 0.25]);
        assert_eq!(given(0.75, 0.5), [0.0, 0.75, 0.25]);
        assert_eq!(given(0.0, -1.0)[2], settled[2]);
    }

    #[test]
    fn cells_get_the_states_of_the_shares_in_whole_numbers() {
        let of = |number| NewCell {
            identity: Identity::first(CellId(number), 0, RESIDENT, false),
            body: Body::default(),
            state: CellState::Macrophage(Polarisation::M0),
            cycle: Cycle::default(),
            decisions: Decisions::default(),
        };
        let mut cells: Vec<NewCell> = (0..10).rev().map(of).collect();
        start_macrophages(&mut cells, &[0.5, 0.2, 0.3]);
        cells.sort_unstable_by_key(|cell| cell.identity.id);
        let states: Vec<CellState> = cells.iter().map(|cell| cell.state).collect();
        let runs = [
            (Polarisation::M1, 2),
            (Polarisation::M2, 3),
            (Polarisation::M0, 5),
        ];
        let wanted = runs.into_iter().flat_map(|(one, count)| vec![one; count]);
        assert!(states.into_iter().eq(wanted.map(CellState::Macrophage)));
    }
}
