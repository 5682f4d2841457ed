//! The same scenario, seed and commands give the same bits, whatever the threads and interruptions.

use stroma::experiment::workloads::diffusion::Diffusion;
use stroma::experiment::workloads::mechanics::{FAR, Mechanics};
use stroma::experiment::workloads::teaching::{Stepping, Teaching};
use stroma::model::medium::MediumChange;
use stroma::model::words::{Activity, TreatmentKind};
use stroma::platform::instructions;
use stroma::sim::{Ability, Command, STEPS_PER_DAY, Simulation};

use crate::tools::{go_on, scenario, start};

/// A dish, a strip and a knee, with the days they are watched here.
const PLACES: [(&str, u64); 3] = [
    ("dish-growth-factors", 4),
    ("strip-injury", 5),
    ("cartilage-defect", 9),
];

/// What somebody does on the way.
pub(crate) fn deeds() -> Vec<(u64, Command)> {
    let treat = |kind, cells| Command::Treat {
        kind,
        cells,
        landing: None,
    };
    vec![
        (
            7,
            Command::SetActivity {
                activity: Activity::Sport,
            },
        ),
        (20, treat(TreatmentKind::Cultured, Some(2e7))),
        (31, treat(TreatmentKind::Steroid, None)),
        (
            40,
            Command::SetParameter {
                key: "adherent_fraction".to_owned(),
                value: 0.4,
            },
        ),
        (52, treat(TreatmentKind::Fat, None)),
        (
            60,
            Command::Switch {
                which: Ability::Touch,
                on: false,
            },
        ),
        (
            71,
            Command::InjuryPulse {
                pro_signal: 2.0,
                days: 1.0,
            },
        ),
    ]
}

fn played(name: &str, seed: u64, days: u64, threads: usize) -> Simulation {
    let mut simulation = start(&scenario(name), seed);
    simulation.set_threads(threads);
    go_on(&mut simulation, &deeds(), days * STEPS_PER_DAY);
    simulation
}

fn prints(simulation: &Simulation) -> (String, [u8; 32]) {
    (simulation.history().hash(), simulation.state_hash())
}

#[test]
fn the_same_seed_gives_the_same_bits_with_any_number_of_threads() {
    for (name, days) in PLACES {
        let once = prints(&played(name, 11, days, 1));
        for threads in [1, 2, 4] {
            assert_eq!(
                once,
                prints(&played(name, 11, days, threads)),
                "{name} with {threads} threads"
            );
        }
    }
}

/// The bits of joints and of every kernel beside them.
fn bits(portable: bool) -> (Vec<(String, [u8; 32])>, Vec<u64>) {
    instructions::only_portable(portable);
    let joints = PLACES.map(|(name, days)| prints(&played(name, 12, days, 1)));
    let mut all = Vec::new();
    let (mut short, mut long) = (Diffusion::<f32, 4>::new(61), Diffusion::<f64, 1>::new(61));
    for _ in 0..3 {
        short.step();
        long.step();
    }
    let moments = short.moments().into_iter().chain(long.moments());
    all.extend(moments.map(f64::to_bits));
    let mut sheet = Mechanics::confluent(500, FAR);
    (0..30).for_each(|_| sheet.step());
    let places = sheet.cells().iter().flat_map(|cell| cell.at);
    all.extend(places.map(|part| u64::from(part.to_bits())));
    for stepping in [Stepping::Own, Stepping::Same { part: 1.0 }] {
        let mut teaching = Teaching::new(20.0, stepping, 5);
        teaching.advance(1);
        let outcome = teaching.outcome();
        let field = outcome.field.iter().flatten();
        all.extend(field.map(|value| u64::from(value.to_bits())));
        all.extend(outcome.centre_um.map(f64::to_bits));
    }
    instructions::only_portable(false);
    (joints.into(), all)
}

/// Takes about a second. Says something where a machine has more than every other.
#[test]
fn every_set_of_instructions_gives_the_same_bits() {
    assert!(bits(true) == bits(false), "{}", instructions::name());
}

#[test]
fn another_seed_gives_another_history() {
    for (name, days) in PLACES {
        assert_ne!(
            played(name, 11, days, 1).history().hash(),
            played(name, 12, days, 1).history().hash(),
            "{name}"
        );
    }
}

#[test]
fn a_run_saved_and_restored_at_any_time_goes_on_to_the_same_bits() {
    for (name, days) in PLACES {
        let end = days * STEPS_PER_DAY;
        let straight = prints(&played(name, 11, days, 1));
        let mut simulation = start(&scenario(name), 11);
        for pause in [0, 1, 29, 53, 73, 90] {
            // The commands of the step at which it pauses are given before it is saved.
            let left: Vec<_> = deeds()
                .into_iter()
                .filter(|(step, _)| *step >= simulation.steps())
                .collect();
            go_on(&mut simulation, &left, pause);
            let bytes = simulation.save();
            simulation = Simulation::restore(&bytes).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(bytes, simulation.save(), "{name} saved at step {pause}");
        }
        go_on(&mut simulation, &deeds(), end);
        assert_eq!(straight, prints(&simulation), "{name}");
    }
}

#[test]
fn a_run_is_played_again_from_its_scenario_seed_and_recorded_commands() {
    for (name, days) in PLACES {
        let first = played(name, 11, days, 1);
        assert_eq!(first.commands().len(), deeds().len());
        let mut again = start(first.scenario(), first.seed());
        go_on(&mut again, first.commands(), first.steps());
        assert_eq!(prints(&first), prints(&again), "{name}");
    }
}

#[test]
fn a_command_that_is_refused_leaves_no_trace() {
    let mut simulation = played("strip-injury", 11, 2, 1);
    let before = prints(&simulation);
    for command in [
        Command::Treat {
            kind: TreatmentKind::Cultured,
            cells: Some(1e12),
            landing: None,
        },
        Command::Treat {
            kind: TreatmentKind::Fat,
            cells: Some(f64::NAN),
            landing: None,
        },
        Command::Treat {
            kind: TreatmentKind::Cultured,
            cells: None,
            landing: Some(1.5),
        },
        Command::InjuryPulse {
            pro_signal: f64::INFINITY,
            days: 1.0,
        },
        Command::SetParameter {
            key: "no_such_number".to_owned(),
            value: 1.0,
        },
        Command::SetParameter {
            key: "dose_cells".to_owned(),
            value: -4.0,
        },
        Command::SetMedium {
            region: "nowhere".to_owned(),
            change: MediumChange {
                tgf_b_ng_per_ml: Some(1.0),
                ..MediumChange::default()
            },
        },
    ] {
        assert!(simulation.apply(command.clone()).is_err(), "{command:?}");
        assert_eq!(before, prints(&simulation), "{command:?}");
    }
}
