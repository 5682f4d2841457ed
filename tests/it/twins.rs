//! Two knees that differ in one thing only. What has no way to reach a cell does not change its life.

use std::collections::BTreeMap;

use stroma::model::words::{Signal, TreatmentKind};
use stroma::scenario::Scenario;
use stroma::sim::cell::{Body, CellState, Cycle, Identity, Sensed};
use stroma::sim::decisions::Decisions;
use stroma::sim::{Ability, Act, CellId, Command, Decision, History, STEPS_PER_DAY, Simulation};

use crate::tools::{scenario, start};

type Life = (Identity, Body, CellState, Cycle, Sensed, Decisions);

/// Days on which the twins are compared, hour by hour in the first day.
fn watched(step: u64) -> bool {
    step <= STEPS_PER_DAY || step.is_multiple_of(STEPS_PER_DAY)
}

/// The lives of the cells that were never injected.
fn residents(simulation: &Simulation) -> BTreeMap<CellId, Life> {
    let mut lives = BTreeMap::new();
    simulation.each_cell(|identity, body, state, cycle, sensed, decisions| {
        if !identity.injected() {
            let life = (*identity, *body, *state, *cycle, *sensed, decisions.clone());
            lives.insert(identity.id, life);
        }
    });
    lives
}

/// The scenario without its treatments and without infections of the needle.
fn untreated(name: &str) -> Scenario {
    scenario(name)
        .with_treatments(Vec::new())
        .with_parameter("infection_probability", 0.0)
        .unwrap_or_else(|error| panic!("{error}"))
}

fn treat(kind: TreatmentKind) -> Command {
    Command::Treat { kind, cells: None }
}

fn give(simulation: &mut Simulation, command: Command) {
    simulation
        .apply(command)
        .unwrap_or_else(|error| panic!("{error}"));
}

/// The first resident whose life differs, told for a person.
fn first_difference(one: &Simulation, other: &Simulation) -> Option<String> {
    let (one, other) = (residents(one), residents(other));
    if one.len() != other.len() {
        return Some(format!("{} residents and {}", one.len(), other.len()));
    }
    one.iter()
        .find(|(id, life)| other.get(id) != Some(life))
        .map(|(id, life)| format!("{life:#?}\n{:#?}", other.get(id)))
}

#[test]
fn cells_that_can_neither_signal_nor_touch_nor_build_change_no_resident() {
    for (name, day, days) in [
        ("osteoarthritis-moderate", 0, 12),
        ("osteoarthritis-moderate", 8, 14),
        ("quadriceps-strain", 5, 14),
        ("strip-osteoarthritis", 4, 10),
    ] {
        for kind in [TreatmentKind::Cultured, TreatmentKind::Fat] {
            let mut without = start(&untreated(name), 5);
            let mut with = start(&untreated(name), 5);
            for which in [Ability::Signal, Ability::Touch, Ability::Build] {
                give(&mut with, Command::Switch { which, on: false });
            }
            while without.steps() < days * STEPS_PER_DAY {
                if with.steps() == day * STEPS_PER_DAY {
                    give(&mut with, treat(kind));
                }
                without.step();
                with.step();
                if watched(with.steps()) {
                    let difference = first_difference(&without, &with);
                    assert_eq!(difference, None, "{name}, {kind:?}, step {}", with.steps());
                }
            }
            assert!(
                with.history()
                    .rows
                    .last()
                    .is_some_and(|row| row.injected > 0.0)
            );
            for (one, other) in [
                (without.tissue_state().native, with.tissue_state().native),
                (without.tissue_state().repair, with.tissue_state().repair),
            ] {
                assert!(one == other, "{name}: the tissue differs");
            }
        }
    }
}

/// What a draw is for, as far as residents draw.
fn purpose(act: Act) -> Option<u8> {
    match act {
        Act::TurnedM1 | Act::TurnedM2 => Some(0),
        Act::DividedResident | Act::Matured => Some(1),
        _ => None,
    }
}

#[test]
fn cells_that_act_change_the_chances_of_residents_and_never_their_draws() {
    let mut without = start(&untreated("osteoarthritis-moderate"), 5);
    let mut with = start(&untreated("osteoarthritis-moderate"), 5);
    give(&mut with, treat(TreatmentKind::Cultured));
    let gather = |simulation: &Simulation, all: &mut BTreeMap<(CellId, u32, u8), Decision>| {
        for (id, life) in residents(simulation) {
            for decision in life.5.kept() {
                if let Some(purpose) = purpose(decision.act) {
                    all.insert((id, decision.step, purpose), *decision);
                }
            }
        }
    };
    let (mut ours, mut theirs) = (BTreeMap::new(), BTreeMap::new());
    for _ in 0..30 {
        without.step_many(STEPS_PER_DAY);
        with.step_many(STEPS_PER_DAY);
        gather(&without, &mut ours);
        gather(&with, &mut theirs);
    }
    let (mut met, mut other_chance) = (0, 0);
    for (key, decision) in &ours {
        if let Some(same) = theirs.get(key) {
            met += 1;
            assert_eq!(decision.draw.to_bits(), same.draw.to_bits(), "{key:?}");
            // The draw fell below the chance in both knees.
            assert!(decision.step == same.step);
            other_chance += usize::from(decision.chance != same.chance);
        }
    }
    assert!(met > 20, "only {met} decisions fell in both knees");
    assert!(other_chance > 0, "the cells changed nothing at all");
    assert!(
        ours.keys().any(|key| !theirs.contains_key(key))
            && theirs.keys().any(|key| !ours.contains_key(key)),
        "the cells changed no decision"
    );
}

/// Columns in which a needle with nothing in it may show.
const FELT: [&str; 6] = [
    "pain_vas_mm",
    "function_0_100",
    "stiffness_0_100",
    "effusion_ml",
    "placebo_mm",
    "flare_mm",
];

fn unfelt(history: &History) -> Vec<Vec<u64>> {
    let columns = stroma::sim::Row::COLUMNS;
    history
        .rows
        .iter()
        .map(|row| {
            columns
                .iter()
                .zip(row.values())
                .filter(|(column, _)| !FELT.contains(&column.key))
                .map(|(_, value)| value.to_bits())
                .collect()
        })
        .collect()
}

#[test]
fn salt_water_changes_what_is_felt_and_no_cell_and_no_signal() {
    for (name, visits) in [
        ("osteoarthritis-moderate", [0, 9]),
        ("strip-osteoarthritis", [2, 6]),
    ] {
        let mut none = start(&untreated(name), 3);
        let mut saline = start(&untreated(name), 3);
        for day in 0..16 {
            if visits.contains(&day) {
                give(&mut none, treat(TreatmentKind::None));
                give(&mut saline, treat(TreatmentKind::Saline));
            }
            for _ in 0..STEPS_PER_DAY {
                none.step();
                saline.step();
            }
            assert!(
                none.cells() == saline.cells(),
                "{name}, day {day}: a cell differs"
            );
            assert_eq!(first_difference(&none, &saline), None, "{name}, day {day}");
            for signal in Signal::ALL {
                let (one, other) = (none.field(signal), saline.field(signal));
                assert!(one.values == other.values, "{name}, day {day}: {signal:?}");
                assert_eq!(one.mean.to_bits(), other.mean.to_bits());
            }
        }
        assert!(unfelt(none.history()) == unfelt(saline.history()), "{name}");
        let (Some(bare), Some(felt)) = (none.history().rows.last(), saline.history().rows.last())
        else {
            panic!("no rows");
        };
        assert!(felt.placebo_mm > 0.0 && bare.placebo_mm == 0.0);
        let expected = (bare.pain_vas_mm - felt.placebo_mm + felt.flare_mm).clamp(0.0, 100.0);
        assert!((felt.pain_vas_mm - expected).abs() < 1e-9, "{felt:?}");
    }
}
