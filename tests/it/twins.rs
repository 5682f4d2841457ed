//! Two knees that differ in one thing only. What has no way to reach a cell does not change its life.

use std::collections::BTreeMap;
use std::sync::Arc;

use stroma::experiment::replicates::{Pair, seed_of};
use stroma::live::rolls::Rolls;
use stroma::live::{Live, Order, TwinKind};
use stroma::model::words::{Signal, TreatmentKind};
use stroma::scenario::Scenario;
use stroma::sim::Decisions;
use stroma::sim::{
    Ability, Act, CellId, Command, Decision, History, Row, STEPS_PER_DAY, Simulation,
};
use stroma::sim::{Body, CellState, Cycle, Identity, Sensed};

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
    Command::Treat {
        kind,
        cells: None,
        landing: None,
    }
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
            // The draw fell into the interval of the same act in both knees.
            assert!(decision.step == same.step);
            other_chance += usize::from(decision.chance() != same.chance());
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
    let columns = Row::COLUMNS;
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

/// Waits until the worker has brought run and twin to an hour.
fn wait_for(live: &Live, step: u64) {
    for _ in 0..4_000 {
        let there =
            live.snapshot().step == step && live.twin().is_none_or(|twin| twin.step == step);
        if there {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    panic!("it did not come: {:?}", live.state());
}

#[test]
fn beside_the_window_residents_of_any_twin_live_the_same_life_where_nothing_signals() {
    let quiet = scenario("strip-osteoarthritis");
    for kind in [TwinKind::Untreated, TwinKind::Saline] {
        let live = Live::new(Arc::new(quiet.clone()), 4).expect("a strip");
        for which in [Ability::Signal, Ability::Build, Ability::Touch] {
            live.send(Order::Apply(Command::Switch { which, on: false }));
        }
        live.send(Order::Twin(Some(kind.clone())));
        live.send(Order::StepHours(9 * 24));
        wait_for(&live, 9 * 24);
        let (run, twin) = (live.snapshot(), live.twin().expect("a twin"));
        assert!(run.cells.iter().any(|cell| cell.injected));
        assert!(twin.cells.iter().all(|cell| !cell.injected));
        let residents: Vec<_> = run.cells.iter().filter(|cell| !cell.injected).collect();
        assert_eq!(residents, twin.cells.iter().collect::<Vec<_>>(), "{kind:?}");
    }
}

#[test]
fn swapped_twins_change_places_to_the_bit_and_back_again() {
    let live = Live::new(Arc::new(scenario("strip-osteoarthritis")), 4).expect("a strip");
    live.send(Order::StepHours(5 * 24));
    let kind = TreatmentKind::Cultured;
    live.send(Order::Apply(Command::Treat {
        kind,
        cells: None,
        landing: None,
    }));
    live.send(Order::Twin(Some(TwinKind::Steroid)));
    live.send(Order::StepHours(5 * 24));
    wait_for(&live, 10 * 24);
    let hashes = |live: &Live| {
        let twin = live.twin().map(|twin| twin.history.hash());
        (live.snapshot().history.hash(), twin.unwrap_or_default())
    };
    let before = hashes(&live);
    assert_ne!(before.0, before.1);
    live.send(Order::Swap);
    for _ in 0..2_000 {
        if hashes(&live).0 == before.1 {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    assert_eq!(hashes(&live), (before.1.clone(), before.0.clone()));
    // Undo makes the twin anew from what it was: the same bits.
    live.send(Order::StepHours(1));
    live.send(Order::Swap);
    wait_for(&live, 10 * 24 + 1);
    assert_ne!(hashes(&live).0, hashes(&live).1);
}

/// Rows of a plain run, one a day from day 0.
fn days_of(scenario: &Scenario, seed: u64, days: u64) -> Vec<Row> {
    let mut simulation = start(scenario, seed);
    (0..=days)
        .map(|day| {
            simulation.step_many(day * STEPS_PER_DAY - simulation.steps());
            *simulation.history().rows.last().expect("a row")
        })
        .collect()
}

#[test]
fn rolls_in_the_background_are_those_of_a_plain_computation() {
    let run = Arc::new(scenario("strip-osteoarthritis"));
    let pair = Pair {
        twin: Arc::new(TwinKind::Untreated.scenario(&run)),
        run,
        acts: Vec::new(),
        twin_acts: Vec::new(),
        days: 9,
    };
    let read: Vec<fn(&Row) -> f64> = vec![|row| row.inflammation_c, |row| row.m2_fraction];
    let rolls = Rolls::start(pair.clone(), 11, read.clone());
    for _ in 0..4_000 {
        if rolls.count() >= 3 {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let done = rolls.done();
    for (number, roll) in done.iter().take(3).enumerate() {
        let seed = seed_of(11, number);
        let run = days_of(&pair.run, seed, pair.days);
        let twin = days_of(&pair.twin, seed, pair.days);
        for (quantity, read) in read.iter().enumerate() {
            let plain = run.iter().zip(&twin).map(|(a, b)| read(a) - read(b));
            assert_eq!(plain.collect::<Vec<f64>>(), roll[quantity]);
        }
    }
    assert!(done.len() >= 3);
    // Before the injection of day 7 there is no difference, after it there is.
    assert!(
        done[0][0][..7].iter().all(|value| *value == 0.0),
        "{:?}",
        done[0][0]
    );
    assert!(done[0][0][9] < 0.0, "{:?}", done[0][0]);
}
