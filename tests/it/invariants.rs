//! What holds at every step, whatever is done to the knee. The cases are drawn with a fixed seed.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use stroma::model::medium::MediumChange;
use stroma::model::words::{Activity, TreatmentKind};
use stroma::scenario::{Parameters, PlannedTreatment, Scenario};
use stroma::sim::soundness::wrong_with;
use stroma::sim::{Ability, Command, STEPS_PER_DAY};

use crate::tools::{scenario, start};

/// Runs `check` on a fixed number of cases that are the same every time.
pub(crate) fn for_cases<S: Strategy>(
    cases: u32,
    strategy: &S,
    check: impl Fn(S::Value) -> Result<(), TestCaseError>,
) {
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 20,
        ..Config::default()
    };
    let mut runner =
        TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    if let Err(error) = runner.run(strategy, check) {
        panic!("{error}");
    }
}

/// A parameter with a value in its range, often an end of it. Numbers of drawn cells stay small, which
/// only keeps the test short.
fn parameter() -> impl Strategy<Value = (String, f64)> {
    let ends = prop_oneof![
        1 => Just(0.0),
        1 => Just(1.0),
        3 => 0.0..=1.0f64,
    ];
    (0..Parameters::KEYS.len(), ends).prop_map(|(index, share)| {
        let key = Parameters::KEYS[index];
        (key.to_owned(), value_in_range(key, share))
    })
}

fn value_in_range(key: &str, share: f64) -> f64 {
    let card = Parameters::card(key).expect("every key has a card");
    let most = if key.starts_with("drawn_") {
        card.max.min(1500.0)
    } else {
        card.max
    };
    (card.min + share * (most - card.min)).clamp(card.min, card.max)
}

fn kind() -> impl Strategy<Value = TreatmentKind> {
    proptest::sample::select(TreatmentKind::ALL.as_slice())
}

fn dose() -> impl Strategy<Value = f64> {
    (4.0..=9.0f64).prop_map(|digits| stroma::model::maths::pow(10.0, digits).clamp(1e4, 1e9))
}

pub(crate) fn command() -> impl Strategy<Value = Command> {
    let some = |most: f64| proptest::option::of(0.0..=most);
    prop_oneof![
            4 => (kind(), proptest::option::of(dose()), some(1.0))
                .prop_map(|(kind, cells, landing)| Command::Treat {
                    kind,
                    cells: cells.filter(|_| kind.has_cells()),
                    landing,
                }),
            2 => proptest::sample::select(Activity::ALL.as_slice())
                .prop_map(|activity| Command::SetActivity { activity }),
            2 => (0.0..=50.0f64, 0.0..=20.0f64)
                .prop_map(|(pro_signal, days)| Command::InjuryPulse { pro_signal, days }),
            3 => (
                proptest::sample::select([Ability::Signal, Ability::Build, Ability::Touch].as_slice()),
                any::<bool>(),
            )
                .prop_map(|(which, on)| Command::Switch { which, on }),
            2 => parameter().prop_map(|(key, value)| Command::SetParameter { key, value }),
            2 => (0.0..=3.0f64, 0.0..=2.0f64, some(1e4), some(1e6)).prop_map(
                |(x_mm, y_mm, tgf_b, stiffness_kpa)| Command::Paint {
                    x_mm,
                    y_mm,
                    radius_mm: 0.4,
    change: MediumChange {
                    tgf_b_ng_per_ml: tgf_b,
                    stiffness_kpa,
    ..MediumChange::default()
    },
                }
            ),
            1 => Just(Command::TakeOut),
            2 => (some(1e4), some(1e4), some(1e4), some(10.0), some(100.0), some(1e6)).prop_map(
                |(tgf_b, bmp_2, igf_1, mix, oxygen_percent, stiffness_kpa)| Command::SetMedium {
                    region: "whole".to_owned(),
    change: MediumChange {
                    tgf_b_ng_per_ml: tgf_b,
                    bmp_2_ng_per_ml: bmp_2,
                    igf_1_ng_per_ml: igf_1,
                    adipogenic: mix,
                    myogenic: mix,
                    oxygen_percent,
                    stiffness_kpa,
    },
                }
            ),
        ]
}

#[test]
fn cells_are_counted_and_numbers_stay_numbers_in_every_scenario_whatever_is_done() {
    let strategy = (
        any::<u64>(),
        proptest::collection::vec((0u64..60, command()), 0..9),
    );
    for name in Scenario::NAMES {
        let scenario = scenario(name);
        for_cases(2, &strategy, |(seed, commands)| {
            let mut simulation = start(&scenario, seed);
            for step in 0..60 {
                for (_, command) in commands.iter().filter(|(at, _)| *at == step) {
                    let before = simulation.commands().len();
                    match simulation.apply(command.clone()) {
                        Ok(()) => prop_assert_eq!(simulation.commands().len(), before + 1),
                        // Only the dish can be painted, and the knee has no region `whole`.
                        Err(error) => prop_assert!(
                            matches!(command, Command::SetMedium { .. } | Command::Paint { .. }),
                            "{command:?}: {error}"
                        ),
                    }
                }
                simulation.step();
                let (there, expected) = simulation.cell_count();
                prop_assert_eq!(there, expected, "{} step {}", name, step);
                if step % 5 == 4 || step < 2 {
                    prop_assert_eq!(wrong_with(&simulation), None, "{} step {}", name, step);
                }
            }
            Ok(())
        });
    }
}

#[test]
fn every_number_at_either_end_of_its_range_leaves_a_sound_strip() {
    let injury = scenario("strip-injury").with_treatments(vec![
        PlannedTreatment::new(TreatmentKind::Cultured, None, 0.0).expect("it is valid"),
    ]);
    let mut wrong = Vec::new();
    for key in Parameters::KEYS {
        for share in [0.0, 1.0] {
            let value = value_in_range(key, share);
            let changed = injury
                .clone()
                .with_parameter(key, value)
                .unwrap_or_else(|error| panic!("{error}"));
            let mut simulation = start(&changed, 4);
            simulation.step_many(30);
            if let Some(what) = wrong_with(&simulation) {
                wrong.push(format!("{key} = {value}: {what}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn any_valid_numbers_together_leave_a_sound_place() {
    let strategy = (
        proptest::sample::select(
            [
                "osteoarthritis-severe",
                "osteochondral-defect",
                "dish-renewal",
                "strip-injury",
            ]
            .as_slice(),
        ),
        proptest::collection::vec(parameter(), 1..25),
        kind(),
    );
    for_cases(20, &strategy, |(name, changes, kind)| {
        let mut changed = scenario(name);
        for (key, value) in &changes {
            changed = changed
                .with_parameter(key, *value)
                .map_err(|error| TestCaseError::fail(error.to_string()))?;
        }
        let mut simulation = start(&changed, 8);
        simulation.step_many(STEPS_PER_DAY);
        let given = simulation.apply(Command::Treat {
            kind,
            cells: None,
            landing: None,
        });
        prop_assert!(given.is_ok(), "{given:?}");
        simulation.step_many(STEPS_PER_DAY + 6);
        prop_assert_eq!(wrong_with(&simulation), None);
        Ok(())
    });
}

#[test]
fn any_treatments_in_any_dose_on_any_day_and_again_are_carried_out() {
    let planned = (kind(), dose(), 0.0..=3650.0f64, any::<bool>());
    let strategy = proptest::collection::vec(planned, 1..7);
    for_cases(10, &strategy, |planned| {
        let mut treatments = Vec::new();
        for (kind, cells, day, early) in planned {
            let with_cells = matches!(
                kind,
                TreatmentKind::Marrow | TreatmentKind::Fat | TreatmentKind::Cultured
            );
            // Half of them fall into the days that are run here.
            let day = if early { day % 3.0 } else { day };
            let treatment = PlannedTreatment::new(kind, with_cells.then_some(cells), day)
                .map_err(|error| TestCaseError::fail(error.to_string()))?;
            treatments.push(treatment);
        }
        let expected = treatments
            .iter()
            .filter(|planned| planned.cells.is_some() && planned.day * 24.0 < 71.0)
            .count();
        let place = scenario("osteoarthritis-mild").with_treatments(treatments);
        let mut simulation = start(&place, 2);
        for _ in 0..4 {
            simulation.step_many(STEPS_PER_DAY);
            prop_assert_eq!(wrong_with(&simulation), None);
        }
        prop_assert!(
            simulation.batches().len() >= expected,
            "{:?}",
            simulation.batches()
        );
        Ok(())
    });
}

#[test]
fn more_injections_than_can_be_counted_are_refused_and_the_knee_lives_on() {
    let mut simulation = start(&scenario("strip-injury").with_treatments(Vec::new()), 1);
    let mut refused = 0;
    for _ in 0..270 {
        // A few cells each: what is counted are injections.
        let given = simulation.apply(Command::Treat {
            kind: TreatmentKind::Marrow,
            cells: Some(4.0),
            landing: None,
        });
        refused += usize::from(given.is_err());
    }
    assert!(refused >= 15, "{refused}");
    simulation.step_many(4);
    assert_eq!(wrong_with(&simulation), None);
}
