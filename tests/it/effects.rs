//! What is accepted and can have no effect is named; one quantity has one name.

use stroma::scenario::{Parameters, Scenario, ScenarioFile, is_read};
use stroma::sim::{STEPS_PER_DAY, Simulation};

use crate::cli::{code, err, folder, out, stroma};
use crate::tools::{scenario, start};

fn told(scenario: &Scenario) -> Vec<String> {
    scenario.without_effect(u64::from(scenario.days) * STEPS_PER_DAY)
}

#[test]
fn nothing_in_a_scenario_of_ours_is_without_effect() {
    for name in Scenario::NAMES {
        assert_eq!(told(&scenario(name)), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn whatever_is_planned_past_the_end_of_a_run_is_named() {
    let moderate = Scenario::built_in_file("osteoarthritis-moderate").expect("built in");
    let short = moderate.replacen("days = 365", "days = 10", 1);
    assert_ne!(short, moderate);
    for (added, what) in [
        (
            "[[treatments]]\nkind = \"cultured\"\nday = 180\n",
            "cultured",
        ),
        (
            "[[treatments]]\nkind = \"exercise\"\nday = 11\n",
            "exercise",
        ),
        (
            "[[treatments]]\nkind = \"cultured\"\nday = 10\n",
            "cultured",
        ),
        ("[[activities]]\nkind = \"rest\"\nday = 10.5\n", "rest"),
        (
            "[injury_pulse]\nday = 200\npro_signal = 1\ndays = 2\n",
            "injury_pulse",
        ),
        ("[[medium]]\nregion = \"wear_femur\"\nday = 30\n", "medium"),
    ] {
        let text = format!("{short}\n{added}");
        let scenario = Scenario::from_toml("mine.toml", &text).expect(what);
        let sentences = told(&scenario);
        assert_eq!(sentences.len(), 1, "{added}: {sentences:?}");
        assert!(
            sentences[0].contains(what) && sentences[0].contains("day 10"),
            "{sentences:?}"
        );
    }
}

#[test]
fn the_command_line_says_what_comes_after_the_end_or_is_read_by_nothing() {
    let place = folder();
    std::fs::write(
        place.path().join("late.toml"),
        "schema_version = 1\ntitle = \"Moderate osteoarthritis\"\nquestion = \"What comes of a late injection?\"\nstage = \"knee\"\ncondition = \"osteoarthritis\"\nkl_grade = 3\ndays = 2\n\n[[treatments]]\nkind = \"cultured\"\nday = 180\n",
    )
    .expect("written");
    for (arguments, what) in [
        (vec!["run", "late.toml"], "cultured on day 180"),
        (
            vec!["run", "strip-injury", "--days", "2", "--treatment", "fat@9"],
            "fat on day 9",
        ),
        (
            vec!["run", "strip-injury", "--days", "2", "--activity", "rest@2"],
            "rest on day 2",
        ),
        (
            vec![
                "run",
                "strip-injury",
                "--days",
                "2",
                "--fast",
                "--treatment",
                "fat@9",
            ],
            "fat on day 9",
        ),
        (
            vec![
                "why",
                "strip-injury",
                "--day",
                "1",
                "--cells",
                "1",
                "--treatment",
                "fat@9",
            ],
            "fat on day 9",
        ),
        (
            vec![
                "run",
                "dish-renewal",
                "--days",
                "1",
                "--set",
                "tendon_final_strength=0.5",
            ],
            "tendon_final_strength",
        ),
        (
            vec![
                "run",
                "dish-renewal",
                "--days",
                "1",
                "--set",
                "load_factor=2",
            ],
            "load_factor",
        ),
        (
            vec!["run", "dish-renewal", "--days", "1", "--activity", "rest"],
            "rest",
        ),
        (
            vec![
                "run",
                "strip-injury",
                "--days",
                "1",
                "--set",
                "commit_fat_max_per_day=0.1",
            ],
            "commit_fat_max_per_day",
        ),
        (
            vec![
                "run",
                "strip-injury",
                "--days",
                "1",
                "--set",
                "dose_fat_cells=1e6",
            ],
            "dose_fat_cells",
        ),
        (
            vec![
                "run",
                "strip-injury",
                "--days",
                "1",
                "--fast",
                "--seed",
                "4",
            ],
            "--seed",
        ),
        (
            vec![
                "run",
                "strip-injury",
                "--days",
                "1",
                "--fast",
                "--set",
                "speed_um_per_hour=20",
            ],
            "speed_um_per_hour",
        ),
        (
            vec![
                "run",
                "strip-injury",
                "--days",
                "1",
                "--set",
                "m1_pro_signal=1",
                "--set",
                "m1_pro_signal=2",
            ],
            "m1_pro_signal",
        ),
        (
            vec!["replay", "stroma-out/run.json", "--decimal", ","],
            "--decimal",
        ),
    ] {
        let answer = stroma(place.path(), &arguments);
        assert_eq!(code(&answer), Some(0), "{arguments:?}: {}", err(&answer));
        let told = err(&answer);
        assert!(
            told.contains("without effect") && told.contains(what),
            "{arguments:?}: {told}"
        );
    }
    let plain = stroma(
        place.path(),
        &[
            "run",
            "strip-injury",
            "--days",
            "2",
            "--treatment",
            "fat@1",
            "--set",
            "dose_fat_cells=1e6",
        ],
    );
    assert!(!err(&plain).contains("without effect"), "{}", err(&plain));
}

#[test]
fn a_number_that_is_called_unread_changes_nothing() {
    let history = |scenario: &Scenario| {
        let mut simulation: Simulation = start(scenario, 3);
        simulation.step_many(30);
        (simulation.history().hash(), simulation.cells())
    };
    for name in Scenario::NAMES {
        let plain = scenario(name);
        let unread: Vec<&str> = Parameters::KEYS
            .iter()
            .copied()
            .filter(|key| !is_read(key, &plain))
            .collect();
        assert!(unread.len() > 10, "{name}");
        let before = history(&plain);
        for most in [false, true] {
            let mut changed = plain.clone();
            for key in &unread {
                let card = Parameters::card(key).expect("a card");
                let value = if most { card.max } else { card.min };
                changed = changed.with_parameter(key, value).expect("in its range");
            }
            assert!(
                history(&changed) == before,
                "{name}: one of {unread:?} is read"
            );
        }
    }
}

#[test]
fn a_quantity_of_a_file_and_a_number_of_the_model_that_share_a_name_are_one() {
    let schema = schemars::schema_for!(ScenarioFile);
    let mut names = Vec::new();
    collect(schema.as_value(), &mut names);
    let shared: Vec<&String> = names
        .iter()
        .filter(|name| Parameters::KEYS.contains(&name.as_str()))
        .collect();
    assert!(
        shared.iter().all(|name| *name == "load_factor"),
        "{shared:?}"
    );
    assert!(!shared.is_empty());
    let base = Scenario::built_in_file("osteoarthritis-mild").expect("built in");
    let heavy =
        Scenario::from_toml("heavy.toml", &format!("load_factor = 2\n{base}")).expect("read");
    assert_eq!(heavy.parameters.load_factor, 2.0);
    let lighter = heavy
        .with_parameter("load_factor", 1.5)
        .expect("in its range");
    assert_eq!(lighter.parameters.load_factor, 1.5);
    assert_eq!(
        Scenario::from_saved(&lighter.to_saved())
            .expect("read")
            .parameters
            .load_factor,
        1.5
    );
    let twice = format!("load_factor = 2\n{base}\n[parameters]\nload_factor = 1.5\n");
    if !base.contains("[parameters]") {
        assert!(Scenario::from_toml("twice.toml", &twice).is_err());
    }
}

/// Names of all properties in a schema.
fn collect(schema: &serde_json::Value, names: &mut Vec<String>) {
    match schema {
        serde_json::Value::Object(fields) => {
            if let Some(properties) = fields.get("properties").and_then(|value| value.as_object()) {
                names.extend(properties.keys().cloned());
            }
            fields.values().for_each(|value| collect(value, names));
        }
        serde_json::Value::Array(list) => list.iter().for_each(|value| collect(value, names)),
        _ => {}
    }
}

#[test]
fn a_dish_has_no_joint_without_space_and_reports_no_pain() {
    let place = folder();
    for name in ["dish-renewal", "dish-stiffness", "dish-growth-factors"] {
        let answer = stroma(place.path(), &["run", name, "--fast", "--out", "o"]);
        assert_eq!(code(&answer), Some(2), "{name}");
        assert!(err(&answer).contains("a dish"), "{}", err(&answer));
        assert_eq!(out(&answer), "");
        assert!(!place.path().join("o").exists());
        let mut simulation = start(&scenario(name), 1);
        simulation.step_many(48);
        assert!(
            simulation
                .history()
                .rows
                .iter()
                .all(|row| row.pain_vas_mm == 0.0)
        );
    }
}
