//! Writes one row of the history.

use bevy::ecs::prelude::*;

use crate::model::condition::Damage;
use crate::model::words::{CellKind, Polarisation, Signal};
use crate::scenario::{Parameters, Scenario};
use crate::sim::state::active_scenario::ActiveScenario;
use crate::sim::state::cell::{CellState, Identity, RESIDENT};
use crate::sim::state::clinical::{ClinicalState, outcome};
use crate::sim::state::clock::{STEPS_PER_DAY, SimClock};
use crate::sim::state::culture::Culture;
use crate::sim::state::geometry::Geometry;
use crate::sim::state::history::{EventKind, History, Row};
use crate::sim::state::population::Population;
use crate::sim::state::signals::SignalFields;
use crate::sim::state::tissue::TissueState;

/// Makes a schedule that writes a row.
pub(in crate::sim) fn plugin(schedule: &mut Schedule) {
    schedule.add_systems(record);
}

/// Share of the structure of the damaged tissue that is missing, 0 to 1: lost cartilage, or the open
/// part of a muscle, tendon or ligament injury weighted for teaching.
fn structure_lost(
    ground: &TissueState,
    geometry: &Geometry,
    scenario: &Scenario,
    p: &Parameters,
) -> f64 {
    match scenario.condition.damage() {
        Damage::Tear(_) => {
            (1.0 - ground.lesion_fill(scenario, geometry)) * p.injury_structural_share
        }
        Damage::Hole(_) => {
            // Repair tissue carries load in proportion to its quality.
            let count = geometry.cartilage.len().max(1) as f64;
            let covered: f64 = geometry
                .cartilage
                .iter()
                .map(|&voxel| {
                    let voxel = voxel as usize;
                    let repair = f64::from(ground.repair[voxel]) * f64::from(ground.quality[voxel]);
                    (f64::from(ground.native[voxel]) + repair).min(1.0)
                })
                .sum();
            1.0 - covered / count
        }
        Damage::None | Damage::Worn => 1.0 - ground.mean_native(geometry),
    }
}

/// Records the state now as the row of this step; a row of the same step is replaced.
fn record(
    clock: Res<SimClock>,
    geometry: Res<Geometry>,
    scenario: Res<ActiveScenario>,
    parameters: Res<Parameters>,
    ground: Res<TissueState>,
    fields: Res<SignalFields>,
    clinical: Res<ClinicalState>,
    population: Res<Population>,
    culture: Res<Culture>,
    mut history: ResMut<History>,
    cells: Query<(&Identity, &CellState)>,
) {
    let p = &*parameters;
    let mut macrophages = [0u32; 3];
    let mut kinds = [0u32; CellKind::ALL.len()];
    let mut residents = [0u32; CellKind::ALL.len()];
    let mut alive = vec![[0u32; 2]; population.batches.len()];
    let (mut drawn, mut hypertrophic) = (0u32, 0u32);
    for (identity, state) in &cells {
        drawn += 1;
        kinds[state.kind() as usize] += 1;
        if let CellState::Chondrocyte {
            hypertrophic: true, ..
        } = state
        {
            hypertrophic += 1;
        }
        if let CellState::Macrophage(polarisation) = state {
            macrophages[match polarisation {
                Polarisation::M0 => 0,
                Polarisation::M1 => 1,
                Polarisation::M2 => 2,
            }] += 1;
        }
        if !identity.injected() {
            residents[state.kind() as usize] += 1;
        }
        if let Some(counts) = alive.get_mut(usize::from(identity.batch())) {
            counts[0] += 1;
            if matches!(state, CellState::Stem { .. }) {
                counts[1] += 1;
            }
        }
    }
    let all = f64::from(macrophages.iter().sum::<u32>().max(1));
    let [m0_fraction, m1_fraction, m2_fraction] = macrophages.map(|count| f64::from(count) / all);
    let real = |which: usize| -> f64 {
        population
            .batches
            .iter()
            .zip(&alive)
            .map(|(batch, counts)| batch.weight * f64::from(counts[which]))
            .sum()
    };
    // In a dish that was fixed nothing grows older.
    let step = culture.lived(clock.step);
    let beside = clinical.beside(step, p);
    let c = fields[Signal::Inflammation].mean;
    let felt = outcome(
        c,
        structure_lost(&ground, &geometry, &scenario.0, p),
        &beside,
        p,
    );
    let count = |kind: CellKind| f64::from(kinds[kind as usize]);
    let row = Row {
        day: clock.day(),
        pain_vas_mm: felt.pain_vas_mm,
        function_0_100: felt.function_0_100,
        stiffness_0_100: felt.stiffness_0_100,
        effusion_ml: felt.effusion_ml,
        cartilage_percent: 100.0 * ground.mean_native(&geometry),
        defect_fill_percent: 100.0 * ground.lesion_fill(&scenario.0, &geometry),
        repair_quality_percent: 100.0 * ground.repair_quality(&geometry),
        inflammation_c: c,
        healing_a: fields[Signal::Healing].mean,
        growth_ng_per_ml: fields[Signal::Growth].mean,
        oxygen_mmhg: if geometry.dish {
            0.0
        } else {
            fields[Signal::Oxygen].mean
        },
        m0_fraction,
        m1_fraction,
        m2_fraction,
        injected_alive: real(0),
        injected_stem: real(1),
        became_cartilage: population.became[0],
        became_bone: population.became[1],
        became_muscle: population.became[2],
        became_fat: population.became[3],
        placebo_mm: beside.placebo_mm,
        exercise_mm: beside.exercise_mm,
        weakness_mm: beside.weakness_mm,
        flare_mm: beside.flare_mm,
        residents_alive: CellKind::ALL
            .into_iter()
            .map(|kind| f64::from(residents[kind as usize]) * population.weight(RESIDENT, kind))
            .sum(),
        cells_drawn: f64::from(drawn),
        dying_drawn: population
            .remains
            .iter()
            .filter(|remains| step < remains.step + p.dead_cell_steps())
            .count() as f64,
        stem_drawn: count(CellKind::Stem),
        chondrocytes_drawn: count(CellKind::Chondrocyte),
        hypertrophic_drawn: f64::from(hypertrophic),
        osteoblasts_drawn: count(CellKind::Osteoblast),
        myocytes_drawn: count(CellKind::Myocyte),
        adipocytes_drawn: count(CellKind::Adipocyte),
        macrophages_drawn: count(CellKind::Macrophage),
        injected: population.injected as f64,
        born: population.born as f64,
        died: population.died as f64,
        left: population.left as f64,
    };
    if history.rows.last().is_some_and(|last| last.day >= row.day) {
        history.rows.pop();
    }
    history.rows.push(row.with_one_zero());
    if let Some(batch) = population.batches.last() {
        let now = alive.last().map_or(0, |counts| counts[0]);
        if now * 2 < batch.drawn {
            history.add_first(step, EventKind::CellsHalved);
        }
        let turned = history
            .at(batch.step as f64 / STEPS_PER_DAY as f64)
            .is_some_and(|before| before.m1_fraction >= before.m2_fraction);
        if turned && m2_fraction > m1_fraction {
            history.add_first(step, EventKind::HealingOutnumbers);
        }
    }
}
