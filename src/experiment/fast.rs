//! The joint without space as a whole run: the rows of the 0-D model for a scenario.

use crate::model::joint0d::{self, Influence};
use crate::model::treatment::Treatment;
use crate::model::words::{Activity, TreatmentKind};
use crate::scenario::Scenario;
use crate::sim::state::clinical::{ClinicalState, Visit, outcome};
use crate::sim::{Row, STEPS_PER_DAY};

/// Whether a scenario has a joint: a dish has no pain and no lining that could be told without space.
#[must_use]
pub fn has_joint(scenario: &Scenario) -> bool {
    scenario.stage.name != "dish"
}

/// The series of the 0-D model. Columns that need cells are zero; flares, infections and missed needles are not rolled.
#[must_use]
pub fn fast_rows(scenario: &Scenario) -> Vec<Row> {
    let p = &scenario.parameters;
    let step_of = |day: f64| libm::round(day * STEPS_PER_DAY as f64) as u64;
    // Activity and the strength of the leg, day by day.
    let mut care = ClinicalState::default();
    let mut by_day = Vec::with_capacity(scenario.days as usize + 1);
    for day in 0..=scenario.days {
        let day = f64::from(day);
        let today = |when: f64| when > day - 1.0 && when <= day;
        for planned in scenario.treatments.iter().filter(|one| today(one.day)) {
            if planned.kind.by_needle() {
                care.visits.push(Visit {
                    step: step_of(planned.day),
                    kind: planned.kind,
                    landed: true,
                    flare: false,
                });
            } else if planned.kind == TreatmentKind::Exercise {
                care.activity = Activity::Exercise;
            }
        }
        for planned in scenario.activities.iter().filter(|one| today(one.day)) {
            care.activity = planned.kind;
        }
        by_day.push(care.clone());
        care.pass_a_day(p);
    }
    let care_at = |day: f64| &by_day[(day as usize).min(by_day.len() - 1)];
    let doses: Vec<(f64, f64)> = scenario
        .treatments
        .iter()
        .filter_map(|planned| {
            let treatment = Treatment::new(planned.kind, planned.cells).ok()?;
            Some((planned.day, p.cells_given(treatment)?))
        })
        .collect();
    let pulse = scenario.injury_pulse.clone();
    let influence = |day: f64, matrix: f64| {
        let (care, step) = (care_at(day), step_of(day));
        Influence {
            extra: pulse
                .as_ref()
                .filter(|pulse| pulse.day <= day && day < pulse.day + pulse.days)
                .map_or(0.0, |pulse| pulse.pro_signal),
            block: care.inflammation_block(step, p),
            wear: p.wear_load(care.activity, 1.0 - matrix) / p.load_factor,
            harm_per_day: care.cartilage_harm_per_day(step, p),
        }
    };
    joint0d::run(
        &p.joint_rates(),
        scenario.matrix_at_start(),
        &doses,
        f64::from(scenario.days),
        1.0,
        influence,
    )
    .into_iter()
    .map(|row| {
        let beside = care_at(row.day).beside(step_of(row.day), p);
        let felt = outcome(row.c, 1.0 - row.matrix, &beside, p);
        Row {
            day: row.day,
            pain_vas_mm: felt.pain_vas_mm,
            function_0_100: felt.function_0_100,
            stiffness_0_100: felt.stiffness_0_100,
            effusion_ml: felt.effusion_ml,
            cartilage_percent: 100.0 * row.matrix,
            inflammation_c: row.c,
            healing_a: row.a,
            m0_fraction: 1.0 - row.m1 - row.m2,
            m1_fraction: row.m1,
            m2_fraction: row.m2,
            injected_alive: row.cells,
            placebo_mm: beside.placebo_mm,
            exercise_mm: beside.exercise_mm,
            weakness_mm: beside.weakness_mm,
            ..Row::default()
        }
        .with_one_zero()
    })
    .collect()
}
