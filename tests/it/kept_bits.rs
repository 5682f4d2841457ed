//! What was computed yesterday is computed today, to the bit, and on every machine: hashes of the history and of all that
//! lives after days and weeks of every scenario, with much done in them. A change of the model changes them: `STROMA_BLESS=1`
//! writes them.

use std::fmt::Write as _;

use stroma::model::medium::MediumChange;
use stroma::model::stain::StainKind;
use stroma::model::words::{Activity, Signal, TreatmentKind};
use stroma::scenario::Scenario;
use stroma::sim::{Ability, Command, STEPS_PER_DAY, Simulation};

use crate::determinism::deeds;
use crate::tools::{go_on, repository, scenario, start};

/// Days that are played in the short: past the first midnights, and with all that `deeds` does.
const DAYS: u64 = 3;
/// Days of the weeks after which is looked.
const LOOKS: [u64; 6] = [4, 9, 15, 22, 29, 36];
/// What happens in weeks instead of months, so that all of it is met in them.
const HASTE: [(&str, f64); 21] = [
    ("cartilage_maturation_days", 7.0),
    ("bone_maturation_days", 7.0),
    ("muscle_maturation_days", 7.0),
    ("fat_maturation_days", 5.0),
    ("hypertrophy_after_days", 7.0),
    ("hypertrophy_per_day", 0.1),
    ("commit_cartilage_max_per_day", 0.5),
    ("commit_bone_max_per_day", 0.5),
    ("commit_muscle_max_per_day", 0.5),
    ("muscle_fate_in_body", 1.0),
    ("joint_division_factor", 0.5),
    ("chondrocyte_loss_per_day", 0.01),
    ("tendon_inflammation_days", 3.0),
    ("tendon_proliferation_days", 21.0),
    ("muscle_inflammation_days", 1.0),
    ("muscle_regeneration_days", 7.0),
    ("muscle_growth_days", 21.0),
    ("fibrocartilage_starts_days", 5.0),
    ("fibrocartilage_fast_days", 30.0),
    ("cruciate_healing_days", 20.0),
    ("cruciate_healing_share", 1.0),
];

/// Takes in what a simulation is.
struct Hash(blake3::Hasher);

impl Hash {
    /// A number; machines do not agree on the sign of a zero.
    fn number(&mut self, value: impl Into<f64>) {
        let value: f64 = value.into() + 0.0;
        self.0.update(&value.to_bits().to_le_bytes());
    }

    fn numbers<T: Into<f64> + Copy>(&mut self, values: &[T]) {
        self.number(values.len() as f64);
        values.iter().for_each(|value| self.number(*value));
    }

    fn said(&mut self, what: &impl std::fmt::Debug) {
        self.0.update(format!("{what:?};").as_bytes());
    }
}

/// A hash of all that lives: every cell with what it senses and decided, the dead, the ground, the signals and who was injected.
fn alive(simulation: &Simulation) -> String {
    let mut hash = Hash(blake3::Hasher::new());
    let mut cells = Vec::new();
    simulation.each_cell(|identity, body, state, cycle, sensed, decisions| {
        cells.push((*identity, *body, *state, *cycle, *sensed, decisions.clone()));
    });
    cells.sort_unstable_by_key(|cell| cell.0.id);
    for (identity, body, state, cycle, sensed, decisions) in &cells {
        hash.said(&(identity.id, identity.parent(), identity.born_step()));
        hash.said(&(identity.births, identity.batch(), identity.homing()));
        hash.said(&(identity.origin(), state, cycle, decisions.taken()));
        hash.numbers(&[body.x_mm, body.y_mm, body.heading[0], body.heading[1]]);
        hash.numbers(&sensed.values());
        for decision in decisions.kept() {
            hash.said(&(decision.step, decision.hours, decision.act));
            hash.numbers(&[decision.low, decision.high, decision.draw]);
            hash.numbers(&decision.sensed.values());
        }
    }
    for dead in simulation.remains() {
        hash.said(&(dead.id, dead.step, dead.kind, dead.batch, dead.cause));
        hash.numbers(&[dead.x_mm, dead.y_mm]);
    }
    for signal in Signal::ALL {
        let field = simulation.field(signal);
        hash.numbers(field.values);
        hash.number(field.mean);
    }
    let ground = simulation.tissue_state();
    for values in [
        ground.native,
        ground.repair,
        ground.quality,
        ground.stiffness_kpa,
    ] {
        hash.numbers(values);
    }
    for medium in ground.medium {
        hash.numbers(&[
            medium.tgf_b_ng_per_ml,
            medium.bmp_2_ng_per_ml,
            medium.igf_1_ng_per_ml,
            medium.adipogenic,
            medium.myogenic,
        ]);
    }
    for batch in simulation.batches() {
        hash.said(&(batch.kind, batch.step, batch.drawn));
        hash.numbers(&[batch.weight, batch.hayflick_limit]);
        hash.numbers(&batch.bias);
    }
    simulation
        .visits()
        .iter()
        .for_each(|visit| hash.said(visit));
    hash.said(&(simulation.activity(), simulation.cell_count()));
    if let Some(stained) = simulation.stained() {
        let reading = stained.reading;
        hash.said(&(stained.kind, stained.step, reading.cells, reading.stained));
        hash.numbers(&[reading.area, reading.area_error]);
    }
    hash.0.finalize().to_hex().to_string()
}

/// Holds what `play` gives to a file of kept hashes.
fn hold(kept: &str, names: &[&str], play: impl Fn(&str) -> String) {
    let path = repository("tests/it/kept_bits").join(kept);
    if std::env::var_os("STROMA_BLESS").is_some() {
        let text: String = names.iter().map(|name| play(name)).collect();
        std::fs::write(&path, text).expect("written");
        return;
    }
    let text = std::fs::read_to_string(&path).expect("there are hashes");
    let mut lines = text.lines();
    for name in names {
        for line in play(name).lines() {
            assert_eq!(Some(line), lines.next(), "bless with STROMA_BLESS=1");
        }
    }
    assert_eq!(lines.next(), None, "{kept}");
}

fn look(simulation: &Simulation, name: &str, told: &mut String) {
    let (day, history) = (simulation.day(), simulation.history().hash());
    writeln!(told, "{name} {day} {history} {}", alive(simulation)).expect("written");
}

/// The first days of a scenario, as it is.
fn days(name: &str) -> String {
    let mut told = String::new();
    let mut simulation = start(&scenario(name), 11);
    look(&simulation, name, &mut told);
    go_on(&mut simulation, &deeds(), DAYS * STEPS_PER_DAY);
    look(&simulation, name, &mut told);
    told
}

/// A scenario in which weeks are as months.
fn hastened(name: &str) -> Scenario {
    let mut scenario = scenario(name);
    for (key, value) in HASTE {
        let set = scenario.parameters.set(key, value);
        set.unwrap_or_else(|error| panic!("{error}"));
    }
    scenario
}

/// What is done in the weeks after the first days, in whichever scenario.
fn later() -> Vec<(u64, Command)> {
    let treat = |kind, cells, landing| Command::Treat {
        kind,
        cells,
        landing,
    };
    let switch = |which, on| Command::Switch { which, on };
    let moved = |activity| Command::SetActivity { activity };
    let day = |day: f64, command| ((day * STEPS_PER_DAY as f64) as u64, command);
    vec![
        day(3.2, switch(Ability::Touch, true)),
        day(6.0, moved(Activity::Exercise)),
        day(8.3, treat(TreatmentKind::Marrow, None, Some(0.5))),
        day(
            12.1,
            Command::InjuryPulse {
                pro_signal: 3.0,
                days: 4.0,
            },
        ),
        day(14.0, switch(Ability::Signal, false)),
        day(16.0, switch(Ability::Signal, true)),
        day(18.5, moved(Activity::Rest)),
        day(20.0, treat(TreatmentKind::Cultured, Some(5e7), None)),
        day(26.0, treat(TreatmentKind::Exercise, None, None)),
        day(28.0, switch(Ability::Build, false)),
        day(30.0, switch(Ability::Build, true)),
        day(34.6, Command::TakeOut),
    ]
}

/// What is done in a dish besides.
fn poured() -> Vec<(u64, Command)> {
    let medium = |change| Command::SetMedium {
        region: "whole".to_owned(),
        change,
    };
    let spot = |x_mm, y_mm, change| Command::Paint {
        x_mm,
        y_mm,
        radius_mm: 0.4,
        change,
    };
    let none = MediumChange::default();
    vec![
        (
            60,
            medium(MediumChange {
                tgf_b_ng_per_ml: Some(3.0),
                oxygen_percent: Some(5.0),
                ..none
            }),
        ),
        (
            120,
            spot(
                0.6,
                0.6,
                MediumChange {
                    adipogenic: Some(1.0),
                    stiffness_kpa: Some(2.0),
                    ..none
                },
            ),
        ),
        (
            150,
            spot(
                1.4,
                0.8,
                MediumChange {
                    bmp_2_ng_per_ml: Some(100.0),
                    stiffness_kpa: Some(35.0),
                    ..none
                },
            ),
        ),
        (
            240,
            spot(
                0.9,
                1.5,
                MediumChange {
                    myogenic: Some(1.0),
                    igf_1_ng_per_ml: Some(50.0),
                    stiffness_kpa: Some(12.0),
                    ..none
                },
            ),
        ),
        (
            700,
            Command::Stain {
                kind: StainKind::Alcian,
            },
        ),
    ]
}

/// Weeks of a scenario in haste, with everything done in it.
fn weeks(name: &str) -> String {
    let mut told = String::new();
    let mut simulation = start(&hastened(name), 12);
    let dish = name.starts_with("dish");
    let mut all = deeds();
    all.extend(later());
    if dish {
        all.retain(|(step, _)| *step < 700);
        all.extend(poured());
    }
    for day in LOOKS {
        // What is done in the hour of a look was done before it.
        let from = simulation.steps();
        let left = all.iter().filter(|(step, _)| from == 0 || *step > from);
        let left: Vec<_> = left.cloned().collect();
        go_on(&mut simulation, &left, day * STEPS_PER_DAY);
        look(&simulation, name, &mut told);
    }
    told
}

#[test]
fn dishes_go_as_they_went() {
    hold(
        "dishes.txt",
        &["dish-growth-factors", "dish-renewal", "dish-stiffness"],
        days,
    );
}

#[test]
fn strips_go_as_they_went() {
    hold(
        "strips.txt",
        &["strip-injury", "strip-osteoarthritis"],
        days,
    );
}

#[test]
fn worn_knees_go_as_they_went() {
    hold(
        "worn.txt",
        &[
            "healthy",
            "osteoarthritis-mild",
            "osteoarthritis-moderate",
            "osteoarthritis-severe",
        ],
        days,
    );
}

#[test]
fn hurt_knees_go_as_they_went() {
    hold(
        "hurt.txt",
        &[
            "cartilage-defect",
            "osteochondral-defect",
            "quadriceps-strain",
            "patellar-tendon-tear",
            "cruciate-tear",
        ],
        days,
    );
}

#[test]
fn weeks_of_dishes_go_as_they_went() {
    hold(
        "weeks_dishes.txt",
        &["dish-growth-factors", "dish-renewal", "dish-stiffness"],
        weeks,
    );
}

#[test]
fn weeks_of_strips_go_as_they_went() {
    hold(
        "weeks_strips.txt",
        &["strip-injury", "strip-osteoarthritis"],
        weeks,
    );
}

#[test]
fn weeks_of_worn_knees_go_as_they_went() {
    hold(
        "weeks_worn.txt",
        &["healthy", "osteoarthritis-severe"],
        weeks,
    );
}

#[test]
fn weeks_of_holes_in_cartilage_go_as_they_went() {
    hold(
        "weeks_holes.txt",
        &["cartilage-defect", "osteochondral-defect"],
        weeks,
    );
}

#[test]
fn weeks_of_torn_muscle_go_as_they_went() {
    hold("weeks_muscle.txt", &["quadriceps-strain"], weeks);
}

#[test]
fn weeks_of_torn_tendons_and_ligaments_go_as_they_went() {
    hold(
        "weeks_tendons.txt",
        &["patellar-tendon-tear", "cruciate-tear"],
        weeks,
    );
}
