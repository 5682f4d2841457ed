//! Every number of the biology matters: changed alone, it changes some history.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use rand::RngExt as _;
use stroma::scenario::{Parameters, Scenario};
use stroma::sim::{CellId, STEPS_PER_DAY, Simulation};
use stroma::sim::{RngPurpose, dice};

/// A run in which numbers are tried: scenario, text that is put in before its first table, treatments, numbers set, days.
struct Case {
    name: &'static str,
    scenario: &'static str,
    insert: &'static str,
    treatments: &'static [&'static str],
    set: &'static [(&'static str, f64)],
    kl_grade: Option<u8>,
    days: u64,
}

const fn case(name: &'static str, scenario: &'static str, days: u64) -> Case {
    Case {
        name,
        scenario,
        insert: "",
        treatments: &[],
        set: &[],
        kl_grade: None,
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
            insert: "[[medium]]\nregion = \"whole\"\nday = 4\ntgf_b_ng_per_ml = 0\nbmp_2_ng_per_ml = 0\nadipogenic = 0\n\n",
            ..case(
                "a dish whose cues are taken away",
                "dish-growth-factors",
                10,
            )
        },
        Case {
            insert: "[[medium]]\nregion = \"whole\"\nday = 0.05\noxygen_percent = 2\n\n",
            ..case(
                "cartilage in a dish at low oxygen",
                "dish-growth-factors",
                45,
            )
        },
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

/// With these more of the injected cells come to the damage and stay there.
const STAY: &[(&str, f64)] = &[
    ("adherent_fraction", 0.5),
    ("cxcr4_fraction", 0.4),
    ("homing_bias", 0.6),
    ("loss_adherent_per_day", 0.005),
];
/// The same under more load than cartilage bears.
const OVERLOADED: &[(&str, f64)] = &[
    ("adherent_fraction", 0.5),
    ("cxcr4_fraction", 0.4),
    ("homing_bias", 0.6),
    ("loss_adherent_per_day", 0.005),
    ("load_overload_loss", 1.5),
    ("load_factor", 2.0),
];

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
        "lineage_bias_marrow_bone" | "lineage_bias_fat_bone" => Some(Case {
            treatments: if key.contains("fat") {
                &["fat@0"]
            } else {
                &["cultured@0"]
            },
            set: STAY,
            ..case("cells that stay in a deep hole", "osteochondral-defect", 90)
        }),
        "load_cartilage_floor" => Some(Case {
            treatments: &["cultured@0"],
            insert: "[[activities]]\nkind = \"sport\"\nday = 0\n\n",
            set: OVERLOADED,
            ..case("an overloaded hole", "cartilage-defect", 60)
        }),
        "rest_load" => Some(Case {
            treatments: &["cultured@0"],
            insert: "[[activities]]\nkind = \"rest\"\nday = 0\n\n",
            set: STAY,
            ..case("a hole at rest", "cartilage-defect", 60)
        }),
        "cruciate_final_strength" | "cruciate_healing_share" | "cruciate_healing_days" => {
            Some(case("a torn ligament that heals", "cruciate-tear", 60))
        }
        "matrix_kl1" => Some(Case {
            kl_grade: Some(1),
            ..grade("healthy")
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
    scenario.kl_grade = case.kl_grade.unwrap_or(scenario.kl_grade);
    for (key, value) in case.set {
        scenario = scenario.with_parameter(key, *value).expect("a number");
    }
    scenario
}

/// The first seed under which a draw of day 0 falls below a chance.
fn seed_with(key: CellId, purpose: RngPurpose, chance: f64) -> u64 {
    let meets = |seed: &u64| dice(*seed, 0, key, purpose).random::<f64>() < chance;
    (1..100_000).find(meets).expect("one of so many")
}

fn hash(scenario: Scenario, days: u64, seed: u64) -> String {
    let mut simulation = Simulation::new(Arc::new(scenario), seed).expect("it starts");
    simulation.step_many(days * STEPS_PER_DAY);
    simulation.history().hash()
}

/// Where a number that few runs need is at home; it is tried there first.
fn home_of(key: &str) -> Option<&'static str> {
    const HOMES: [(&str, &str); 28] = [
        ("tendon_remodelling", "a torn tendon for a year"),
        ("tendon_", "a torn tendon"),
        ("tenocyte_", "a torn tendon"),
        ("muscle_inflammation", "a strained muscle and running"),
        ("muscle_regeneration", "a strained muscle and running"),
        ("muscle_growth", "a strained muscle and running"),
        ("muscle_fate", "a strained muscle and running"),
        (
            "lineage_bias_marrow_muscle",
            "a strained muscle and running",
        ),
        ("lineage_bias_fat_muscle", "fat cells in a strained muscle"),
        ("lineage_bias_fat", "fat cells in a hole"),
        ("satellite_", "a strained muscle and running"),
        ("healing_slow", "a torn tendon"),
        ("healing_", "a strained muscle and running"),
        ("injury_", "a strained muscle and running"),
        ("bone_remodelling", "opened marrow for two years"),
        ("fibrocartilage_slow", "opened marrow for two years"),
        ("fibrocartilage_fast", "opened marrow for two years"),
        ("fibrocartilage_", "a hole down to the marrow"),
        ("bone_final", "a hole down to the marrow"),
        ("repair_", "a hole in cartilage for half a year"),
        ("memory_", "a dish whose cues are taken away"),
        ("cue_gone", "a dish whose cues are taken away"),
        ("fat_", "a dish whose cues are taken away"),
        ("hypertrophy_", "cartilage in a dish at low oxygen"),
        ("exercise_", "exercise that stops"),
        ("weakness_", "a sore knee at rest"),
        ("rest_", "a sore knee at rest"),
        ("sport_", "sport on a worn knee"),
    ];
    let at_home = |(begin, _): &&(&str, &str)| key.starts_with(begin);
    HOMES.iter().find(at_home).map(|(_, home)| *home)
}

/// Whether a number, changed alone to an end of its range, changes the history of some run.
fn matters(key: &str, plain: &Mutex<BTreeMap<&'static str, String>>, seeds: &Seeds) -> bool {
    let card = Parameters::card(key).expect("it has a card");
    let mut tried: Vec<Case> = special(key).into_iter().chain(cases()).collect();
    if let Some(home) = home_of(key) {
        tried.sort_by_key(|case| case.name != home);
    }
    let seed = seeds.of(key);
    tried.iter().any(|case| {
        let base = scenario_of(case);
        let now = base.parameters.get(key).expect("it exists");
        let other = if (now - card.max).abs() > (now - card.min).abs() {
            card.max
        } else {
            card.min
        };
        // Far enough to matter, near enough to be quick (a million drawn cells are not).
        let value = if key.starts_with("drawn_") && other > 4.0 * now {
            2.0 * now
        } else {
            other
        };
        let Ok(changed) = base.clone().with_parameter(key, value) else {
            panic!("{key}: {value} is in its range");
        };
        let known = plain.lock().expect("no panic").get(case.name).cloned();
        let before = match known.filter(|_| seed == seeds.sore) {
            Some(before) => before,
            None => {
                let before = hash(base, case.days, seed);
                if seed == seeds.sore {
                    let mut plain = plain.lock().expect("no panic");
                    plain.insert(case.name, before.clone());
                }
                before
            }
        };
        hash(changed, case.days, seed) != before
    })
}

/// Seeds under which something happens that has a small chance.
struct Seeds {
    /// Even salt water flares.
    sore: u64,
    /// The needle brings an infection.
    unlucky: u64,
    /// The torn ligament begins to heal within weeks.
    lucky: u64,
}

impl Seeds {
    fn of(&self, key: &str) -> u64 {
        match key {
            _ if key.starts_with("infection") => self.unlucky,
            _ if key.starts_with("cruciate") => self.lucky,
            _ => self.sore,
        }
    }
}

#[test]
fn every_number_changes_some_history() {
    let seeds = Seeds {
        sore: seed_with(CellId::of_injection(0), RngPurpose::Flare, 0.09),
        unlucky: seed_with(CellId::of_injection(0), RngPurpose::Infection, 0.01),
        lucky: seed_with(CellId::of_ligament(), RngPurpose::LigamentHealing, 0.1),
    };
    let plain = Mutex::new(BTreeMap::new());
    let next = AtomicUsize::new(0);
    let idle = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(key) = Parameters::KEYS.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if !matters(key, &plain, &seeds) {
                        println!("{key} changes nothing");
                        idle.lock().expect("no panic").push(*key);
                    }
                }
            });
        }
    });
    let idle = idle.into_inner().expect("no panic");
    assert!(idle.is_empty(), "these numbers change nothing: {idle:#?}");
}
