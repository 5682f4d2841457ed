//! Experiments as files: what they promise about their rows, seeds and designs, and what is said of a file that is wrong.

use std::collections::{BTreeMap, BTreeSet};

use stroma::experiment::design::{
    ColumnKind, Design, DesignError, Experiment, ExperimentFile, NAMES, PlayError, Role, TRAITS,
    Value, built_in, sampling, sobol, text_of,
};
use stroma::experiment::fast::fast_rows;
use stroma::scenario::{Parameters, PlannedTreatment, Scenario, is_read};

use crate::assets::assert_schema_kept;
use crate::tools::{repository, scenario, start};

/// An experiment on the small strip of synovium, quick enough to be played.
const STRIP: &str = r#"schema_version = 1

[experiment]
name = "strip"
question = "Does it matter how fast macrophages change?"
scenario = "strip-osteoarthritis"
days = 2
seed = 5
replicates = 3

[[vary]]
what = "m1_to_m2_per_day"
values = [0.1, 0.2, 0.4]

[[measure]]
column = "inflammation_c"
days = [0, 2]

[[measure]]
column = "m1_fraction"
from = 1
to = 2
"#;

fn read(text: &str) -> Experiment {
    Experiment::read(text, "test.toml").unwrap_or_else(|error| panic!("{error}"))
}

fn refused(text: &str) -> DesignError {
    Experiment::read(text, "test.toml").expect_err(text)
}

/// A text with something in place of something that is there.
fn with(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "'{from}' is not there");
    text.replacen(from, to, 1)
}

/// The values of a row by their columns.
fn by_column(experiment: &Experiment, values: &[Value]) -> BTreeMap<String, Value> {
    let names = experiment
        .columns()
        .iter()
        .map(|column| column.name.clone());
    names.zip(values.iter().cloned()).collect()
}

/// The numbers of a column in all rows.
fn numbers(experiment: &Experiment, column: &str) -> Vec<f64> {
    (0..experiment.rows())
        .map(
            |row| match by_column(experiment, &experiment.row(row).given()).get(column) {
                Some(Value::Number(number)) => *number,
                other => panic!("{column}: {other:?}"),
            },
        )
        .collect()
}

#[test]
fn rows_go_through_all_conditions_before_one_comes_again() {
    let experiment = read(STRIP);
    assert_eq!(experiment.rows(), 9);
    let order: Vec<(u64, u32, u32)> = (0..9)
        .map(|row| experiment.row(row))
        .map(|run| (run.row, run.condition, run.replicate))
        .collect();
    let expected: Vec<(u64, u32, u32)> = (0..9)
        .map(|row| (row, (row % 3) as u32, (row / 3) as u32))
        .collect();
    assert_eq!(order, expected);
    let names: Vec<&str> = experiment
        .conditions()
        .iter()
        .map(|condition| condition.name.as_str())
        .collect();
    assert_eq!(names[1], "m1_to_m2_per_day = 0.2");
}

#[test]
fn every_row_has_a_value_for_every_column_of_its_kind() {
    let patients = with(
        STRIP,
        "[[measure]]",
        "[patients]\nnumber = 4\nload = {}\n[[measure]]",
    );
    let patients = with(&patients, "replicates = 3\n", "");
    let morris = with(STRIP, "values = [0.1, 0.2, 0.4]", "range = [0.1, 0.4]");
    let morris = with(
        &morris,
        "replicates = 3",
        "design = \"morris\"\ntrajectories = 2",
    );
    let mut experiments = vec![read(STRIP), read(&patients), read(&morris)];
    experiments.extend(NAMES.iter().filter_map(|name| built_in(name)));
    for experiment in experiments {
        let columns = experiment.columns();
        let names: BTreeSet<&str> = columns.iter().map(|column| column.name.as_str()).collect();
        assert_eq!(names.len(), columns.len(), "{names:?}");
        assert!(columns.is_sorted_by_key(|column| column.role == Role::Measure));
        let keys: Vec<&str> = columns
            .iter()
            .take(4)
            .map(|one| one.name.as_str())
            .collect();
        assert_eq!(keys, ["row", "condition", "replicate", "seed"]);
        for column in columns {
            assert!(!column.unit.is_empty(), "{}", column.name);
            assert!(column.description.ends_with('.'), "{}", column.description);
        }
        for row in [0, experiment.rows() - 1] {
            let given = experiment.row(row).given();
            let measures = columns.iter().filter(|column| column.role == Role::Measure);
            assert_eq!(given.len() + measures.count(), columns.len());
            for (value, column) in given.iter().zip(columns) {
                let fits = match value {
                    Value::Whole(_) => column.kind == ColumnKind::Whole,
                    Value::Number(_) => column.kind == ColumnKind::Number,
                    Value::Text(_) => column.kind == ColumnKind::Text,
                    Value::Missing => column.role == Role::Factor,
                };
                assert!(fits, "{}: {value:?}", column.name);
            }
        }
    }
}

#[test]
fn the_same_file_gives_the_same_rows_and_comments_change_nothing() {
    let seeds = |experiment: &Experiment| -> Vec<u64> {
        (0..experiment.rows())
            .map(|row| experiment.row(row).seed)
            .collect()
    };
    let first = read(STRIP);
    let again = read(&format!("# what we tried\n{}", STRIP.replace(" = ", "=")));
    assert_eq!(seeds(&first), seeds(&again));
    assert_eq!(first.fingerprint(), again.fingerprint());
    assert_eq!(first.fingerprint().len(), 64);
    let all: BTreeSet<u64> = seeds(&first).into_iter().collect();
    assert_eq!(all.len(), 9, "no two runs roll the same dice");
    assert!(
        all.iter().all(|seed| *seed < 1 << 53),
        "a spreadsheet keeps them"
    );
    let other = read(&with(STRIP, "seed = 5", "seed = 6"));
    assert!(seeds(&other).iter().all(|seed| !all.contains(seed)));
    for (from, to) in [
        ("days = 2", "days = 3"),
        ("seed = 5", "seed = 6"),
        ("0.4]", "0.41]"),
    ] {
        let changed = read(&with(STRIP, from, to));
        assert_ne!(changed.fingerprint(), first.fingerprint(), "{to}");
    }
}

#[test]
fn a_condition_that_is_added_leaves_the_seeds_of_the_others_as_they_are() {
    // A seed is made of what a condition sets, not of its number.
    let seeds = |text: &str| -> BTreeMap<(String, u32), u64> {
        let experiment = read(text);
        (0..experiment.rows())
            .map(|row| experiment.row(row))
            .map(|run| {
                let name = experiment.conditions()[run.condition as usize].name.clone();
                ((name, run.replicate), run.seed)
            })
            .collect()
    };
    let few = seeds(STRIP);
    let more = seeds(&with(STRIP, "[0.1, 0.2, 0.4]", "[0.05, 0.4, 0.1, 0.2]"));
    assert_eq!((few.len(), more.len()), (9, 12));
    assert!(few.iter().all(|(run, seed)| more.get(run) == Some(seed)));
    // The same dice in all conditions, if that is asked for.
    let shared = read(&with(
        STRIP,
        "replicates = 3",
        "replicates = 3\nseeds = \"shared\"",
    ));
    let of = |row| shared.row(row).seed;
    assert!(of(0) == of(1) && of(1) == of(2) && of(2) != of(3));
}

/// An experiment without arms that draws from ranges of four numbers.
fn drawn(design: &str, count: &str) -> Experiment {
    let mut text = with(
        STRIP,
        "replicates = 3",
        &format!("design = \"{design}\"\n{count}"),
    );
    text = with(&text, "values = [0.1, 0.2, 0.4]", "range = [0.1, 0.5]");
    for (what, range) in [
        ("m2_to_m1_per_day", "[0.001, 0.1]\nscale = \"log\""),
        ("m1_pro_signal", "[0.5, 2.5]"),
        ("wear_pro_signal", "[1.0, 2.0]"),
    ] {
        let vary = format!("[[vary]]\nwhat = \"{what}\"\nrange = {range}\n\n[[measure]]");
        text = with(&text, "[[measure]]", &vary);
    }
    read(&text)
}

/// Where a number lies in its range.
fn share(value: f64, [low, high]: [f64; 2]) -> f64 {
    (value - low) / (high - low)
}

#[test]
fn a_latin_hypercube_has_one_sample_in_each_slice_of_each_factor() {
    let experiment = drawn("latin-hypercube", "samples = 40");
    assert_eq!(experiment.rows(), 40);
    let logs: Vec<f64> = numbers(&experiment, "m2_to_m1_per_day")
        .iter()
        .map(|value| libm::log10(*value))
        .collect();
    for shares in [
        numbers(&experiment, "m1_to_m2_per_day")
            .iter()
            .map(|v| share(*v, [0.1, 0.5]))
            .collect(),
        logs.iter()
            .map(|v| share(*v, [-3.0, -1.0]))
            .collect::<Vec<f64>>(),
        numbers(&experiment, "m1_pro_signal")
            .iter()
            .map(|v| share(*v, [0.5, 2.5]))
            .collect(),
    ] {
        let slices: BTreeSet<u32> = shares.iter().map(|share| (40.0 * share) as u32).collect();
        assert_eq!(slices, (0..40).collect());
    }
}

#[test]
fn points_of_the_sobol_sequence_are_those_that_are_published() {
    // S. Joe and F. Y. Kuo: points 5, 100 and 999 of their sequence, also those of SciPy's `qmc.Sobol`.
    let published: [(usize, [f64; 21]); 3] = [
        (
            5,
            [
                0.875, 0.875, 0.125, 0.375, 0.875, 0.625, 0.875, 0.375, 0.375, 0.125, 0.375, 0.875,
                0.875, 0.125, 0.875, 0.375, 0.875, 0.375, 0.375, 0.625, 0.625,
            ],
        ),
        (
            100,
            [
                0.4140625, 0.2578125, 0.7734375, 0.7265625, 0.8828125, 0.7421875, 0.0234375,
                0.4765625, 0.6328125, 0.6953125, 0.4609375, 0.6796875, 0.4765625, 0.8515625,
                0.3203125, 0.4921875, 0.6796875, 0.7421875, 0.8359375, 0.3359375, 0.7578125,
            ],
        ),
        (
            999,
            [
                0.1572265625,
                0.9091796875,
                0.0810546875,
                0.9892578125,
                0.9677734375,
                0.8447265625,
                0.8583984375,
                0.7119140625,
                0.8134765625,
                0.6318359375,
                0.0224609375,
                0.4423828125,
                0.4736328125,
                0.9462890625,
                0.8310546875,
                0.5576171875,
                0.2822265625,
                0.6572265625,
                0.6787109375,
                0.0380859375,
                0.3349609375,
            ],
        ),
    ];
    let points: Vec<Vec<f64>> = sobol::Sobol::new(sobol::MOST_DIMENSIONS)
        .take(1000)
        .collect();
    for (place, expected) in published {
        assert_eq!(points[place], expected, "point {place}");
    }
    // In an experiment the bits are turned by its seed, which keeps the points even.
    let experiment = drawn("sobol", "samples = 32");
    let values = numbers(&experiment, "m1_pro_signal");
    let slices: BTreeSet<u32> = values
        .iter()
        .map(|value| (32.0 * share(*value, [0.5, 2.5])) as u32)
        .collect();
    assert_eq!(slices, (0..32).collect());
}

#[test]
fn each_step_of_a_morris_trajectory_changes_one_factor_and_each_factor_once() {
    let experiment = drawn("morris", "trajectories = 6\nlevels = 8");
    assert_eq!(experiment.rows(), 6 * 5);
    let columns = [
        "m1_to_m2_per_day",
        "m2_to_m1_per_day",
        "m1_pro_signal",
        "wear_pro_signal",
    ];
    let values = columns.map(|column| numbers(&experiment, column));
    for trajectory in 0..6 {
        let mut changed = Vec::new();
        for step in 1..5 {
            let row = trajectory * 5 + step;
            changed
                .extend((0..4).filter(|factor| values[*factor][row] != values[*factor][row - 1]));
        }
        changed.sort_unstable();
        assert_eq!(changed, [0, 1, 2, 3], "trajectory {trajectory}");
    }
    // Four of seven steps of the grid at once.
    for pair in sampling::morris(1, 20, 8, 3)
        .chunks(4)
        .flat_map(|points| points.windows(2))
    {
        let jump: f64 = pair[0]
            .iter()
            .zip(&pair[1])
            .map(|(a, b)| (a - b).abs())
            .sum();
        assert!((jump - 4.0 / 7.0).abs() < 1e-12, "{jump}");
    }
}

#[test]
fn saltelli_and_one_at_a_time_have_the_rows_that_their_schemes_ask_for() {
    assert_eq!(drawn("saltelli", "samples = 8").rows(), 8 * (4 + 2));
    let usual = Parameters::default().m1_to_m2_per_day;
    let alone = with(STRIP, "replicates = 3", "design = \"one-at-a-time\"");
    let alone = with(&alone, "0.2, 0.4]", &format!("{usual}, 0.4]"));
    let experiment = read(&alone);
    // The value that the scenario has already is no change.
    assert_eq!(experiment.rows(), 3);
    assert_eq!(numbers(&experiment, "m1_to_m2_per_day"), [usual, 0.1, 0.4]);
    let factors =
        "range = [0.1, 0.4]\n\n[[vary]]\nwhat = \"activity\"\nvalues = [\"rest\", \"sport\"]";
    let mixed = with(STRIP, "values = [0.1, 0.2, 0.4]", factors);
    let mixed = with(&mixed, "replicates = 3", "design = \"sobol\"\nsamples = 16");
    let experiment = read(&mixed);
    let resting = (0..16).filter(|row| {
        by_column(&experiment, &experiment.row(*row).given()).get("activity")
            == Some(&Value::Text("rest".to_owned()))
    });
    assert_eq!(resting.count(), 8, "words are drawn alike");
}

/// A trial on the small strip.
fn trial(allocation: &str) -> String {
    format!(
        r#"schema_version = 1

[experiment]
name = "trial"
question = "Do cells calm it?"
scenario = "strip-osteoarthritis"
days = 3
seed = 8

[patients]
number = 12
trials = 2
{allocation}
inflammation = {{ sd = 0.2 }}
placebo = {{ mean = 1.1, low = 0.5, high = 1.5 }}

[[arm]]
name = "saline"
treatment = "saline"

[[arm]]
name = "cells"
treatment = "cultured"
cells = 1e7
days = [0, 1]

[[measure]]
column = "inflammation_c"
days = [3]
of = "difference"

[[measure]]
column = "inflammation_c"
days = [3]
"#
    )
}

/// The same, blind: it may not measure what a twin would tell.
fn blind_trial(allocation: &str, seed: u64) -> String {
    let text = with(
        &trial(allocation),
        "seed = 8",
        &format!("seed = {seed}\nblind = true"),
    );
    with(
        &text,
        "column = \"inflammation_c\"\ndays = [3]\nof = \"difference\"",
        "column = \"effusion_ml\"\ndays = [3]",
    )
}

#[test]
fn paired_patients_come_into_every_arm_with_the_same_dice() {
    let paired = read(&trial("allocation = \"paired\""));
    assert_eq!(paired.rows(), 2 * 12 * 2);
    for patient in 0..24 {
        let rows = [2 * patient, 2 * patient + 1].map(|row| {
            let run = paired.row(row);
            (run.seed, by_column(&paired, &run.given()))
        });
        assert_eq!(rows[0].0, rows[1].0);
        for column in ["trial", "patient", "inflammation", "placebo"] {
            assert_eq!(rows[0].1.get(column), rows[1].1.get(column), "{column}");
        }
        assert_ne!(rows[0].1.get("arm"), rows[1].1.get("arm"));
    }
}

#[test]
fn patients_in_blocks_come_into_one_arm_each_and_are_who_they_are_in_any_allocation() {
    let blocks = read(&trial("allocation = \"block\"\nblock = 4"));
    let paired = read(&trial("allocation = \"paired\""));
    assert_eq!(blocks.rows(), 24);
    let mut arms = Vec::new();
    for row in 0..24 {
        let values = by_column(&blocks, &blocks.row(row).given());
        let same = by_column(&paired, &paired.row(2 * row).given());
        for column in ["trial", "patient", "inflammation", "placebo"] {
            assert_eq!(values.get(column), same.get(column), "{column}");
        }
        arms.push(values.get("arm").cloned());
    }
    let saline = Some(Value::Text("saline".to_owned()));
    assert!(
        arms.chunks(4)
            .all(|block| block.iter().filter(|arm| **arm == saline).count() == 2)
    );
}

#[test]
fn a_patient_moves_the_numbers_of_the_model_by_the_traits_in_the_table() {
    let experiment = read(&trial("allocation = \"paired\""));
    let run = experiment.row(7);
    let values = by_column(&experiment, &run.given());
    let scenario = run.scenario().expect("a scenario");
    let usual = Scenario::built_in("strip-osteoarthritis").expect("built in");
    for (column, key) in [
        ("inflammation", "wear_pro_signal"),
        ("placebo", "placebo_mm"),
    ] {
        let Some(Value::Number(factor)) = values.get(column) else {
            panic!("{column}");
        };
        let moved = usual.parameters.get(key).expect(key) * factor;
        assert_eq!(scenario.parameters.get(key), Ok(moved), "{key}");
    }
}

#[test]
fn a_blind_table_calls_the_arms_by_letters_and_the_experiment_can_tell() {
    let blind = read(&blind_trial("allocation = \"paired\"", 8));
    assert!(blind.blind());
    let arms = blind.arms();
    assert_eq!(
        arms.iter().map(|(label, _)| *label).collect::<Vec<_>>(),
        ["A", "B"]
    );
    for row in 0..blind.rows() {
        let run = blind.row(row);
        let values = by_column(&blind, &run.given());
        let Some(Value::Text(label)) = values.get("arm") else {
            panic!("no arm");
        };
        let (_, name) = arms
            .iter()
            .find(|(known, _)| known == label)
            .expect("known");
        let given = run.scenario().expect("a scenario").treatments[0].kind.key();
        assert_eq!(given == "saline", *name == "saline");
    }
    for condition in blind.conditions() {
        assert!(!condition.name.contains("saline") && !condition.name.contains("cells"));
    }
    // Which letter is which is by lot.
    let first = |seed: u64| {
        let text = blind_trial("allocation = \"paired\"", seed);
        read(&text).arms()[0].1.to_owned()
    };
    assert_eq!((0..12).map(first).collect::<BTreeSet<String>>().len(), 2);
}

#[test]
fn a_played_row_is_the_run_that_the_command_line_plays() {
    let experiment = read(STRIP);
    let run = experiment.row(4);
    let measured = run
        .play(false, &mut |_| true)
        .expect("it plays")
        .expect("to its end");
    let by_hand = scenario("strip-osteoarthritis")
        .with_parameter("m1_to_m2_per_day", 0.2)
        .expect("in its range");
    let mut simulation = start(&by_hand, run.seed);
    simulation.step_many(48);
    let history = simulation.history();
    let on = |day: f64, key: &str| history.at(day).and_then(|row| row.get(key)).expect(key);
    let expected = [
        on(0.0, "inflammation_c"),
        on(2.0, "inflammation_c"),
        (on(1.0, "m1_fraction") + on(2.0, "m1_fraction")) / 2.0,
    ];
    assert_eq!(measured, expected.map(Value::Number));
    assert_eq!(
        run.command().as_deref(),
        Some(
            format!(
                "stroma run strip-osteoarthritis --days 2 --seed {} --set m1_to_m2_per_day=0.2",
                run.seed
            )
            .as_str()
        )
    );
}

#[test]
fn a_difference_is_the_run_minus_its_twin_with_the_same_dice() {
    let experiment = read(&trial("allocation = \"paired\""));
    let [(alone, saline), (both, cells)] = [0, 1].map(|row| {
        let mut asked = 0;
        let played = experiment.row(row).play(false, &mut |step| {
            assert_eq!(step, asked, "every hour is asked about once");
            asked += 1;
            true
        });
        (asked, played.expect("it plays").expect("to its end"))
    });
    // Whoever got salt water is their own twin: nothing is played twice.
    assert_eq!((alone, both), (72, 2 * 72));
    assert_eq!(saline[0], Value::Number(0.0));
    let (Value::Number(difference), Value::Number(with), Value::Number(without)) =
        (&cells[0], &cells[1], &saline[1])
    else {
        panic!("{cells:?} {saline:?}");
    };
    // The twin of the one is the other up to a second needle with salt water, which inflammation does not feel.
    assert_eq!(*difference, with - without);
    assert!(*difference < 0.0, "{difference}");
}

#[test]
fn experiments_and_their_runs_can_be_played_by_several_threads() {
    fn is_shared<T: Send + Sync>(_: &T) {}
    let experiment = read(STRIP);
    is_shared(&experiment);
    is_shared(&experiment.row(0));
}

#[test]
fn no_file_makes_more_settings_than_a_machine_holds() {
    let strip = scenario("strip-osteoarthritis");
    let mut varied = String::new();
    for card in Parameters::cards() {
        if card.min >= card.max || !is_read(&card.key, &strip) {
            continue;
        }
        varied += &format!(
            "[[vary]]\nwhat = \"{}\"\nrange = [{}, {}]\npoints = 9000\n\n",
            card.key, card.min, card.max
        );
    }
    let start = "[[vary]]\nwhat = \"m1_to_m2_per_day\"\nvalues = [0.1, 0.2, 0.4]\n";
    let many = with(STRIP, start, &varied);
    for design in ["full", "one-at-a-time"] {
        let design = format!("days = 2\ndesign = \"{design}\"");
        assert_eq!(
            refused(&with(&many, "days = 2", &design)).field,
            "experiment.design"
        );
    }
    let many = many.replace("points = 9000\n", "");
    for (design, field) in [("latin-hypercube", "samples"), ("morris", "trajectories")] {
        let design = format!("days = 2\ndesign = \"{design}\"\n{field} = 100000");
        let refused = refused(&with(&many, "days = 2", &design));
        assert_eq!(refused.field, format!("experiment.{field}"));
    }
}

#[test]
fn a_run_that_is_told_to_stop_gives_nothing() {
    let run = read(STRIP).row(0);
    assert_eq!(run.steps(), 48);
    let mut asked = 0;
    let stopped = run.play(false, &mut |_| {
        asked += 1;
        asked < 5
    });
    assert_eq!((stopped, asked), (Ok(None), 5));
}

#[test]
fn the_joint_without_space_gives_the_reference_of_the_dose_response() {
    // Check 9: more cells ease more, with little left to gain by 5e7. The values are those of this program's own run.
    let experiment = built_in("dose-response").expect("it comes with the program");
    let doses = numbers(&experiment, "dose");
    let mut eased = Vec::new();
    for row in 0..6 {
        let run = experiment.row(row);
        let values = run
            .play(true, &mut |_| true)
            .expect("it plays")
            .expect("to its end");
        let Value::Number(difference) = values[0] else {
            panic!("{values:?}");
        };
        let dose = doses[row as usize];
        let given = |text: String| {
            let planned: PlannedTreatment = text.parse().expect("a treatment");
            let with = scenario("osteoarthritis-moderate").with_treatments(vec![planned]);
            fast_rows(&with)[28].pain_vas_mm
        };
        let by_hand = given(format!("cultured:{dose}@0")) - given("saline@0".to_owned());
        assert!(
            (difference - by_hand).abs() < 1e-9,
            "{dose}: {difference}, {by_hand}"
        );
        eased.push(-difference);
    }
    assert!(eased.is_sorted_by(|a, b| a < b), "{eased:?}");
    assert!(eased[3] >= 0.95 * eased[5], "{eased:?}");
    let dish = with(STRIP, "strip-osteoarthritis", "dish-renewal");
    let dish = with(&dish, "m1_to_m2_per_day", "adherent_fraction");
    let refused = read(&dish).row(0).play(true, &mut |_| true);
    assert!(matches!(refused, Err(PlayError::NoJoint(_))), "{refused:?}");
}

#[test]
fn a_wrong_file_is_refused_with_its_line_and_field() {
    let trial = trial("allocation = \"block\"\nblock = 4");
    let blind = blind_trial("allocation = \"block\"\nblock = 4", 8);
    let dose = "[[vary]]\nwhat = \"dose\"\nvalues = [1e6]\n\n[[measure]]";
    for (text, from, to, field) in [
        (
            STRIP,
            "schema_version = 1",
            "schema_version = 2",
            "schema_version",
        ),
        (
            STRIP,
            "name = \"strip\"",
            "name = \"My Strip\"",
            "experiment.name",
        ),
        (STRIP, "name = \"strip\"\n", "", "experiment.name"),
        (
            STRIP,
            "question = \"Does it matter how fast macrophages change?\"",
            "question = \" \"",
            "experiment.question",
        ),
        (
            STRIP,
            "strip-osteoarthritis",
            "elbow",
            "experiment.scenario",
        ),
        (STRIP, "days = 2", "days = 0", "experiment.days"),
        (STRIP, "days = 2", "days = 1.5", "experiment.days"),
        (STRIP, "days = 2", "days = 2,5", "experiment.days"),
        (STRIP, "seed = 5", "seed = -5", "experiment.seed"),
        (
            STRIP,
            "replicates = 3",
            "replicates = 0",
            "experiment.replicates",
        ),
        (STRIP, "replicates = 3", "samples = 3", "experiment.samples"),
        (
            STRIP,
            "replicates = 3",
            "design = \"guess\"",
            "experiment.design",
        ),
        (
            STRIP,
            "replicates = 3",
            "design = \"sobol\"",
            "experiment.samples",
        ),
        (
            STRIP,
            "replicates = 3",
            "design = \"morris\"\ntrajectories = 4",
            "vary.values",
        ),
        (STRIP, "replicates = 3", "colour = 3", "experiment.colour"),
        (STRIP, "replicates = 3", "blind = true", "experiment.blind"),
        (
            STRIP,
            "what = \"m1_to_m2_per_day\"",
            "what = \"m1_to_m2_per_dye\"",
            "vary.what",
        ),
        (
            STRIP,
            "what = \"m1_to_m2_per_day\"\nvalues = [0.1, 0.2, 0.4]",
            "what = \"adipogenic_hill\"\nvalues = [2.0]",
            "vary.what",
        ),
        (
            STRIP,
            "values = [0.1, 0.2, 0.4]",
            "values = [0.1, 0.2, 7.5]",
            "vary.values",
        ),
        (
            STRIP,
            "values = [0.1, 0.2, 0.4]",
            "values = [0.1, 0.1]",
            "vary.values",
        ),
        (
            STRIP,
            "values = [0.1, 0.2, 0.4]",
            "values = [\"much\"]",
            "vary.values",
        ),
        (
            STRIP,
            "values = [0.1, 0.2, 0.4]",
            "values = []",
            "vary.values",
        ),
        (
            STRIP,
            "values = [0.1, 0.2, 0.4]",
            "range = [0.4, 0.1]\npoints = 3",
            "vary.range",
        ),
        (
            STRIP,
            "values = [0.1, 0.2, 0.4]",
            "range = [0.1, 0.4]",
            "vary.points",
        ),
        (
            STRIP,
            "column = \"m1_fraction\"",
            "column = \"m1_friction\"",
            "measure.column",
        ),
        (STRIP, "days = [0, 2]", "days = [0, 3]", "measure.days"),
        (STRIP, "days = [0, 2]", "days = [0, 0]", "measure.days"),
        (STRIP, "to = 2", "to = 1", "measure.to"),
        (
            STRIP,
            "to = 2",
            "against = \"saline\"\nto = 2",
            "measure.against",
        ),
        (&trial, "block = 4", "block = 5", "patients.block"),
        (&trial, "block = 4\n", "", "patients.block"),
        (
            &trial,
            "seed = 8",
            "seed = 8\nreplicates = 2",
            "experiment.replicates",
        ),
        (&trial, "number = 12", "number = 0", "patients.number"),
        (&trial, "high = 1.5", "high = 9.5", "patients.placebo.high"),
        (&trial, "sd = 0.2", "sd = -0.2", "patients.inflammation.sd"),
        (
            &trial,
            "trials = 2",
            "grades = { \"3\" = 1.0 }",
            "experiment.scenario",
        ),
        (&trial, "name = \"cells\"", "name = \"saline\"", "arm.name"),
        (&trial, "cells = 1e7", "cells = 1e12", "arm.cells"),
        (&trial, "days = [0, 1]", "days = [1, 0]", "arm.days"),
        (&trial, "days = [0, 1]", "days = [0, 9]", "arm.days"),
        (
            &trial,
            "treatment = \"saline\"",
            "treatment = \"tea\"",
            "arm.treatment",
        ),
        (&blind, "[[measure]]", dose, "vary.what"),
        (
            &blind,
            "column = \"effusion_ml\"",
            "column = \"injected_alive\"",
            "measure.column",
        ),
        (
            &blind,
            "column = \"effusion_ml\"",
            "column = \"effusion_ml\"\nof = \"difference\"",
            "measure.of",
        ),
    ] {
        let broken = with(text, from, to);
        let error = refused(&broken);
        assert_eq!(error.field, field, "{error}");
        assert_eq!(error.file, "test.toml");
        assert!(
            !error.found.is_empty() && !error.expected.is_empty(),
            "{error}"
        );
        // What is missing is told where it should stand.
        let first = to.lines().last().unwrap_or_default();
        let last_word = field.rsplit('.').next().unwrap_or_default();
        let there = broken.lines().enumerate().any(|(at, line)| {
            at + 1 == error.line
                && (line.contains(first) || line.contains(last_word) || line.starts_with('['))
        });
        assert!(there, "{error}");
    }
}

#[test]
fn no_part_of_a_file_makes_the_reader_panic() {
    let whole = text_of("lamo-espinosa").expect("it comes with the program");
    let mut good = 0;
    for left_out in 0..whole.lines().count() {
        let lines = whole.lines().enumerate();
        let rest: Vec<&str> = lines
            .filter(|(at, _)| *at != left_out)
            .map(|(_, line)| line)
            .collect();
        let read = Experiment::read(&rest.join("\n"), "rest.toml");
        let rows = read.map(|experiment| experiment.row(u64::MAX).given().len());
        good += usize::from(rows.is_ok());
    }
    assert!(good > 10, "comments and traits can be left out: {good}");
    for end in (0..whole.len()).step_by(11) {
        let _ = Experiment::read(whole.get(..end).unwrap_or_default(), "cut.toml");
    }
}

#[test]
fn every_scenario_writes_a_row_on_each_whole_day() {
    for name in Scenario::NAMES {
        let every = scenario(name).history_every_hours;
        assert_eq!(24 % every, 0, "{name}: measures are read on whole days");
    }
}

#[test]
fn what_does_not_go_together_is_refused() {
    let trial = trial("allocation = \"paired\"");
    let vary = |what: &str, values: &str| {
        format!("[[vary]]\nwhat = \"{what}\"\nvalues = {values}\n\n[[measure]]")
    };
    for (what, values) in [
        ("treatment", "[\"fat\"]"),
        ("treatment_day", "[1]"),
        ("wear_pro_signal", "[1.0]"),
        ("seed", "[1, 2]"),
    ] {
        let text = with(&trial, "[[measure]]", &vary(what, values));
        assert_eq!(refused(&text).field, "vary.what", "{what}");
    }
    // On its own each of them is good, and a dose is where cells are given.
    let text = with(&trial, "[[measure]]", &vary("dose", "[1e6, 2e6]"));
    assert_eq!(read(&text).rows(), 2 * 12 * 2 * 2);
    let plain = with(STRIP, "replicates = 3\n", "");
    for (what, values) in [
        ("treatment", "[\"none\", \"cultured\"]"),
        ("seed", "[1, 2]"),
        ("scenario", "[\"strip-osteoarthritis\", \"strip-injury\"]"),
        ("activity", "[\"rest\", \"sport\"]"),
    ] {
        let text = with(&plain, "[[measure]]", &vary(what, values));
        assert_eq!(read(&text).rows(), 6, "{what}");
    }
    let seeds = read(&with(&plain, "[[measure]]", &vary("seed", "[11, 12]")));
    assert_eq!((seeds.row(0).seed, seeds.row(1).seed), (11, 12));
}

#[test]
fn the_schema_beside_the_experiments_is_the_one_of_the_program() {
    assert_schema_kept::<ExperimentFile>("experiment.schema.json");
}

#[test]
fn the_page_about_experiments_tells_every_word_and_holds_files_that_can_be_read() {
    let page = std::fs::read_to_string(repository("docs/experiments.md")).expect("docs");
    let designs = Design::ALL.map(Design::key);
    for word in designs.iter().chain(&TRAITS).chain(NAMES) {
        assert!(page.contains(&format!("`{word}`")), "{word}");
    }
    let mut files = 0;
    for part in page.split("```toml\n").skip(1) {
        let text = part.split("```").next().unwrap_or_default();
        if text.contains("schema_version") {
            read(text);
            files += 1;
        }
    }
    assert!(files >= 2, "{files}");
    for name in NAMES {
        let path = format!("assets/experiments/{name}.toml");
        let on_disk = std::fs::read_to_string(repository(&path)).expect("a file");
        assert_eq!(text_of(name), Some(on_disk.as_str()));
    }
}
