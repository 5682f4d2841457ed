//! Every number of the biology matters: changed alone, it changes some history.

use std::collections::BTreeMap;
use std::sync::Arc;

use rand::RngExt as _;
use stroma::scenario::{Parameters, Scenario};
use stroma::sim::clock::{Draw, dice};
use stroma::sim::{CellId, STEPS_PER_DAY, Simulation};

/// A run in which numbers are tried: scenario, text that is put in before its first table, treatments, numbers set, days.
struct Case {
    name: &'static str,
    scenario: &'static str,
    insert: &'static str,
    treatments: &'static [&'static str],
    set: &'static [(&'static str, f64)],
    days: u64,
}

const fn case(name: &'static str, scenario: &'static str, days: u64) -> Case {
    Case {
        name,
        scenario,
        insert: "",
        treatments: &[],
        set: &[],
        days,
    }
}

/// From the quick and general to the slow and special.
fn cases() -> Vec<Case> {
    vec![
        Case {
            insert: "[[medium]]\nregion = \"whole\"\nday = 0.05\ntgf_b_ng_per_ml = 2\nbmp_2_ng_per_ml = 40\nigf_1_ng_per_ml = 20\nadipogenic = 0.6\nmyogenic = 0.6\noxygen_percent = 6\nstiffness_kpa = 14\n\n",
            ..case("a dish with every cue", "dish-renewal", 9)
        },
        Case {
            treatments: &["cultured:2e7@0", "marrow@1", "fat@1", "steroid@2"],
            ..case(
                "a worn knee with everything injected",
                "osteoarthritis-moderate",
                5,
            )
        },
        case("a wounded strip", "strip-injury", 4),
        Case {
            treatments: &["cultured@0"],
            ..case("a hole down to the marrow", "osteochondral-defect", 24)
        },
        Case {
            treatments: &["cultured@0"],
            insert: "[[activities]]\nkind = \"sport\"\nday = 0\n\n",
            ..case("a strained muscle and running", "quadriceps-strain", 40)
        },
        Case {
            treatments: &["exercise@0"],
            insert: "[[activities]]\nkind = \"walking\"\nday = 10\n\n",
            ..case("exercise that stops", "osteoarthritis-mild", 20)
        },
        Case {
            treatments: &["saline@0"],
            insert: "[[activities]]\nkind = \"rest\"\nday = 0\n\n",
            ..case("a sore knee at rest", "osteoarthritis-mild", 10)
        },
        Case {
            insert: "[[activities]]\nkind = \"sport\"\nday = 0\n\n",
            treatments: &["none"],
            ..case("sport on a worn knee", "osteoarthritis-moderate", 6)
        },
        Case {
            treatments: &["fat@0"],
            ..case("fat cells in a strained muscle", "quadriceps-strain", 30)
        },
        Case {
            treatments: &["fat@0"],
            ..case("fat cells in a hole", "osteochondral-defect", 40)
        },
        case("a torn tendon", "patellar-tendon-tear", 60),
        case("a torn ligament", "cruciate-tear", 120),
        Case {
            treatments: &["cultured@0"],
            ..case(
                "a hole in cartilage for half a year",
                "cartilage-defect",
                150,
            )
        },
        Case {
            treatments: &["cultured@0"],
            ..case(
                "a mildly worn knee for two months",
                "osteoarthritis-mild",
                60,
            )
        },
        Case {
            treatments: &["none"],
            ..case("a torn tendon for a year", "patellar-tendon-tear", 380)
        },
        Case {
            treatments: &["none"],
            ..case("opened marrow for two years", "osteochondral-defect", 740)
        },
    ]
}

/// Cases for numbers that only matter where something else is out of the ordinary.
fn special(key: &str) -> Option<Case> {
    let fast = &[
        ("joint_division_factor", 1.0),
        ("doubling_time_hours", 20.0),
        ("loss_adherent_per_day", 0.005),
    ];
    let grade = |scenario| case("another grade", scenario, 1);
    match key {
        "hayflick_limit_fat" => Some(Case {
            treatments: &["fat@0"],
            set: fast,
            ..case("fat cells that divide fast", "osteoarthritis-mild", 40)
        }),
        "cultured_start_doublings" | "hayflick_limit_marrow" => Some(Case {
            treatments: &["cultured@0"],
            set: fast,
            ..case("cultured cells that divide fast", "osteoarthritis-mild", 40)
        }),
        "infection_probability"
        | "infection_pro_signal"
        | "infection_days"
        | "infection_cartilage_loss_per_day" => Some(Case {
            treatments: &["saline@0"],
            set: &[("infection_probability", 0.01)],
            ..case("an infected knee", "osteoarthritis-mild", 100)
        }),
        "matrix_kl0" => Some(grade("healthy")),
        "matrix_kl4" => Some(grade("osteoarthritis-severe")),
        _ => None,
    }
}

fn scenario_of(case: &Case) -> Scenario {
    let text = Scenario::built_in_file(case.scenario).expect("a scenario");
    // Tables of one array must stand together only in TOML's eyes: anywhere before the first table is fine.
    let at = text.find("\n[").expect("it has a table") + 1;
    let text = format!("{}{}{}", &text[..at], case.insert, &text[at..]);
    let mut scenario =
        Scenario::from_toml(case.name, &text).unwrap_or_else(|error| panic!("{error}"));
    if !case.treatments.is_empty() {
        let parsed = case
            .treatments
            .iter()
            .map(|one| one.parse().expect("a treatment"));
        scenario = scenario.with_treatments(parsed.collect());
    }
    for (key, value) in case.set {
        scenario = scenario.with_parameter(key, *value).expect("a number");
    }
    scenario
}

/// The first seed whose first visit meets something that has a chance.
fn seed_with(purpose: Draw, chance: f64) -> u64 {
    let visit = CellId::of_injection(0);
    let meets = |seed: &u64| dice(*seed, 0, visit, purpose).random::<f64>() < chance;
    (1..100_000).find(meets).expect("one of so many")
}

fn hash(scenario: Scenario, days: u64, seed: u64) -> String {
    let mut simulation = Simulation::new(Arc::new(scenario), seed).expect("it starts");
    simulation.step_many(days * STEPS_PER_DAY);
    simulation.history().hash()
}

#[test]
fn every_number_changes_some_history() {
    let general = cases();
    // Even salt water flares under this seed.
    let (sore, unlucky) = (
        seed_with(Draw::Flare, 0.09),
        seed_with(Draw::Infection, 0.01),
    );
    let mut plain: BTreeMap<&str, String> = BTreeMap::new();
    let mut idle = Vec::new();
    let mut found_in: BTreeMap<String, usize> = BTreeMap::new();
    for card in Parameters::cards() {
        let own = special(&card.key);
        let tried = own.iter().chain(&general);
        let seed = if card.key.starts_with("infection") {
            unlucky
        } else {
            sore
        };
        let mut matters = false;
        for case in tried {
            let base = scenario_of(case);
            let now = base.parameters.get(&card.key).expect("it exists");
            let other = if (now - card.max).abs() > (now - card.min).abs() {
                card.max
            } else {
                card.min
            };
            // Far enough to matter, near enough to be quick (a million drawn cells are not).
            let value = if card.key.starts_with("drawn_") && other > 4.0 * now {
                2.0 * now
            } else {
                other
            };
            let Ok(changed) = base.clone().with_parameter(&card.key, value) else {
                panic!("{}: {value} is in its range", card.key);
            };
            let before = if seed == sore {
                plain
                    .entry(case.name)
                    .or_insert_with(|| hash(base, case.days, seed))
                    .clone()
            } else {
                hash(base, case.days, seed)
            };
            if hash(changed, case.days, seed) != before {
                *found_in.entry(case.name.to_owned()).or_default() += 1;
                matters = true;
                break;
            }
        }
        if !matters {
            eprintln!("idle: {}", card.key);
            idle.push(card.key.clone());
        }
    }
    println!("where the numbers first mattered: {found_in:#?}");
    assert!(idle.is_empty(), "these numbers change nothing: {idle:#?}");
}
