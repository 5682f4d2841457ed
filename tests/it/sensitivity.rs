//! Which numbers matter: the ranking finds what is known to matter, goes on where it was cut off, and the Lab shows what is computed.

use std::path::Path;

use serde_json::Value as Json;
use stroma::experiment::design::{Design, Experiment, Value};
use stroma::experiment::sensitivity::{Kept, KeptNumber, Moves, Question, kept, numbers, ranking};
use stroma::scenario::{Parameters, Scenario};

use crate::cli::{STROMA, code, err, folder, names, out, read};

const SCENARIO: &str = "osteoarthritis-moderate";
const FILE: &str = "assets/sensitivity.toml";
const HEAD: &str = "# Which numbers of the model move pain most, with the joint without space: elementary effects of Morris.
# mu_star, mu and sigma in mm of pain for the whole range of a number (assets/parameters.toml).
# Written by tests/it/sensitivity.rs with STROMA_BLESS=1, which also computes some of it again.
";

/// The program with these words.
fn good(place: &Path, words: &str) -> std::process::Output {
    let answer = std::process::Command::new(STROMA)
        .args(words.split(' '))
        .current_dir(place)
        .env("SOURCE_DATE_EPOCH", "86400")
        .output()
        .expect("the program starts");
    assert_eq!(code(&answer), Some(0), "{words}: {}", err(&answer));
    answer
}

/// A run of an experiment: its values, with what was measured.
fn played(experiment: &Experiment, row: u64) -> Vec<Value> {
    let run = experiment.row(row);
    let measured = run.play(true, &mut |_| true).expect("it can be played");
    let mut values = run.given();
    values.extend(measured.expect("nobody stops it"));
    values
}

/// A number with four figures, as they are kept.
fn rounded(value: f64) -> f64 {
    format!("{value:.3e}").parse().expect("a number")
}

/// What the ranking of the Lab asks.
fn asked() -> Kept {
    Kept {
        scenario: SCENARIO.to_owned(),
        measure: "pain_vas_mm".to_owned(),
        day: 180,
        trajectories: 10,
        seed: 1991,
        asked: 0,
        runs: 0,
        number: Vec::new(),
    }
}

/// Plays all of it and writes the file. Half a minute.
fn bless() {
    let mut kept = asked();
    let question = kept.question();
    let text = question.text();
    let experiment = Experiment::read(&text, "kept").unwrap_or_else(|error| panic!("{error}"));
    let rows: Vec<Vec<Value>> = (0..experiment.rows())
        .map(|row| played(&experiment, row))
        .collect();
    kept.asked = question.keys.len();
    kept.runs = experiment.rows();
    for one in ranking(&experiment, &text, true, &rows).expect("a ranking") {
        if let Moves::Morris { mu_star, mu, sigma } = one.moves
            && mu_star > 0.0
        {
            let sigma = sigma.expect("several effects");
            let [mu_star, mu, sigma] = [mu_star, mu, sigma].map(rounded);
            let key = one.key;
            let number = KeptNumber {
                key,
                mu_star,
                mu,
                sigma,
            };
            kept.number.push(number);
        }
    }
    let text = toml::to_string(&kept).expect("it can be written");
    std::fs::write(FILE, format!("{HEAD}\n{text}")).expect("it is written");
}

/// The effects of one number, from the two runs of each trajectory between which it alone changes.
fn effects_of(experiment: &Experiment, key: &str) -> Vec<f64> {
    let columns = experiment.columns();
    let place = columns.iter().position(|column| column.name == key);
    let place = place.expect("it is varied");
    let card = Parameters::card(key).expect("a number");
    let value = |row: u64| match experiment.row(row).given()[place] {
        Value::Number(value) => value,
        ref other => panic!("{other:?}"),
    };
    let pain = |row: u64| match played(experiment, row).last() {
        Some(Value::Number(pain)) => *pain,
        other => panic!("{other:?}"),
    };
    (1..experiment.rows())
        .filter(|row| {
            let sample = |row: u64| experiment.conditions()[row as usize].sample;
            let [Some((before, _)), Some((now, _))] = [sample(row - 1), sample(*row)] else {
                panic!("no trajectory");
            };
            before == now && value(row - 1) != value(*row)
        })
        .map(|row| {
            let share = |value: f64| {
                if card.min > 0.0 && card.max / card.min > 1000.0 {
                    libm::log(value / card.min) / libm::log(card.max / card.min)
                } else {
                    (value - card.min) / (card.max - card.min)
                }
            };
            (pain(row) - pain(row - 1)) / (share(value(row)) - share(value(row - 1)))
        })
        .collect()
}

/// The ranking takes two thousand runs; a few numbers of it are computed again, each by a formula of its own.
#[test]
fn the_ranking_of_the_lab_is_what_the_program_computes() {
    if std::env::var_os("STROMA_BLESS").is_some() {
        return bless();
    }
    let old = format!("{FILE} is old; run the tests once with STROMA_BLESS=1");
    let kept = kept().unwrap_or_else(|| panic!("{old}"));
    let question = kept.question();
    // The words of the Lab tell of this question.
    assert_eq!(question, asked().question());
    let scenario = Scenario::built_in(SCENARIO).expect("built in");
    let given = &scenario.treatments;
    assert_eq!(
        (given.len(), given[0].kind.key(), given[0].day),
        (1, "cultured", 0.0)
    );
    let experiment = Experiment::read(&question.text(), "kept");
    let experiment = experiment.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(kept.asked, question.keys.len(), "{old}");
    assert_eq!(kept.runs, experiment.rows(), "{old}");
    let moved = kept.number.len();
    assert!(moved > 15, "{moved}");
    let sizes = kept.number.iter().map(|number| number.mu_star);
    assert!(sizes.is_sorted_by(|a, b| a >= b));
    for number in [0, 1, 2, moved / 2, moved - 1].map(|place| &kept.number[place]) {
        let effects = effects_of(&experiment, &number.key);
        assert_eq!(effects.len(), kept.trajectories as usize, "{}", number.key);
        let n = effects.len() as f64;
        let mu = effects.iter().sum::<f64>() / n;
        let mu_star = effects.iter().map(|effect| effect.abs()).sum::<f64>() / n;
        let squares: f64 = effects.iter().map(|effect| (effect - mu).powi(2)).sum();
        let sigma = (squares / (n - 1.0)).sqrt();
        for (what, found, kept) in [
            ("mu_star", mu_star, number.mu_star),
            ("mu", mu, number.mu),
            ("sigma", sigma, number.sigma),
        ] {
            let apart = (found - kept).abs();
            assert!(
                apart <= 1e-3 * mu_star.max(kept.abs()),
                "{} {what}: {kept}, found {found}; {old}",
                number.key
            );
        }
    }
}

/// The ranking of some numbers for a measure that is known.
fn ranked(design: Design, samples: u32, measure: &str, keys: &[&str]) -> Vec<(String, Moves)> {
    let question = Question {
        scenario: SCENARIO.to_owned(),
        design,
        samples,
        measure: measure.to_owned(),
        day: 28,
        seed: 3,
        keys: keys.iter().map(|key| (*key).to_owned()).collect(),
    };
    let text = question.text();
    let experiment = Experiment::read(&text, "asked").unwrap_or_else(|error| panic!("{error}"));
    let rows: Vec<Vec<Value>> = (0..experiment.rows())
        .map(|row| played(&experiment, row))
        .collect();
    let ranked = ranking(&experiment, &text, true, &rows).expect("a ranking");
    ranked.into_iter().map(|one| (one.key, one.moves)).collect()
}

/// Placebo is `placebo_mm` times its part on a day: it depends on that number alone, and on the one by which it wanes.
#[test]
fn what_is_known_to_move_a_measure_leads_and_what_cannot_comes_last() {
    let keys = ["load_factor", "placebo_mm", "swelling_inflammation_ml"];
    let morris = ranked(Design::Morris, 4, "placebo_mm", &keys);
    assert_eq!(morris[0].0, "placebo_mm");
    let Moves::Morris { mu_star, mu, sigma } = morris[0].1 else {
        panic!("{morris:?}");
    };
    // It acts along a line and with nothing else: all effects are alike.
    assert!(mu > 0.0 && (mu - mu_star).abs() < 1e-9 * mu, "{morris:?}");
    assert!(sigma.is_some_and(|sigma| sigma < 1e-6 * mu), "{morris:?}");
    for (key, moves) in &morris[1..] {
        assert_eq!(moves.size(), 0.0, "{key}");
    }
    let sobol = ranked(Design::Saltelli, 64, "placebo_mm", &keys);
    assert_eq!(sobol[0].0, "placebo_mm");
    let Moves::Sobol { first, total } = sobol[0].1 else {
        panic!("{sobol:?}");
    };
    assert!((first.value - 1.0).abs() < 0.2, "{first:?}");
    assert!((total.value - 1.0).abs() < 0.2, "{total:?}");
    assert!(sobol[1..].iter().all(|(_, moves)| moves.size() == 0.0));
}

#[test]
fn the_command_ranks_every_number_that_is_read_and_goes_on_where_it_was_cut_off() {
    let place = folder();
    let at = place.path();
    let words = "sensitivity --fast --day 28 --samples 2 --jobs 2";
    let said = out(&good(at, &format!("{words} --out whole")));
    assert!(said.contains("pain_vas_mm on day 28"), "{said}");
    let scenario = Scenario::built_in(SCENARIO).expect("built in");
    let table = read(&at.join("whole"), "ranking.csv");
    assert_eq!(table.lines().count(), 1 + numbers(&scenario).count());
    // Half of its journal is what a kill leaves.
    let journal = read(&at.join("whole"), "journal.jsonl");
    std::fs::create_dir(at.join("cut")).expect("a folder");
    let half = &journal.as_bytes()[..journal.len() / 2];
    std::fs::write(at.join("cut/journal.jsonl"), half).expect("it is written");
    good(at, &format!("{words} --out cut"));
    for name in names(&at.join("whole")) {
        let [whole, cut] = ["whole", "cut"].map(|folder| {
            std::fs::read(at.join(folder).join(&name)).unwrap_or_else(|error| panic!("{error}"))
        });
        assert!(whole == cut, "{name}");
    }
    let whole = at.join("whole");
    assert_eq!(
        told_of_files(&whole),
        names(&whole)
            .into_iter()
            .filter(|name| name != "ro-crate-metadata.json")
            .collect::<Vec<_>>()
    );
    let run = run_of(&whole);
    let command = format!(
        "stroma sensitivity {SCENARIO} --method morris --measure pain_vas_mm --day 28 --samples 2 --seed 1991 --fast"
    );
    assert_eq!(run["description"], command);
    assert!(run["object"].is_null(), "the command reads no file: {run}");
    let json = out(&good(at, &format!("{words} --out whole --json")));
    let json: Json = serde_json::from_str(&json).expect("JSON");
    let first = json["numbers"][0]["key"].as_str().expect("a key");
    assert!(
        table
            .lines()
            .nth(1)
            .is_some_and(|line| line.starts_with(&format!("1,{first},")))
    );
}

/// A file of JSON in a folder.
fn json(folder: &Path, name: &str) -> Json {
    serde_json::from_str(&read(folder, name)).expect("JSON")
}

/// The files that the crate of a folder tells of.
fn told_of_files(folder: &Path) -> Vec<String> {
    let about = json(folder, "ro-crate-metadata.json");
    let graph = about["@graph"].as_array().expect("entities");
    let files = graph.iter().filter(|entity| entity["@type"] == "File");
    let mut names: Vec<String> = files
        .filter_map(|file| file["@id"].as_str())
        .map(str::to_owned)
        .collect();
    names.sort();
    names
}

/// The run that a crate tells of.
fn run_of(folder: &Path) -> Json {
    let about = json(folder, "ro-crate-metadata.json");
    let graph = about["@graph"].as_array().expect("entities");
    let run = graph.iter().find(|entity| entity["@id"] == "#run");
    run.expect("the run").clone()
}

#[test]
fn the_dictionary_tells_of_every_column_of_a_ranking_and_the_crate_of_the_command() {
    let place = folder();
    let at = place.path();
    let numbers = "placebo_mm,load_factor";
    for (method, samples, beside) in [("morris", 2, ""), ("sobol", 64, " --seed 3")] {
        good(
            at,
            &format!(
                "sensitivity --fast --method {method} --day 28 --measure placebo_mm --samples {samples} --numbers {numbers} --out {method}{beside}"
            ),
        );
        let folder = at.join(method);
        assert!(told_of_files(&folder).contains(&"ranking.csv".to_owned()));
        let resources = json(&folder, "datapackage.json")["resources"].clone();
        let ranking = &resources[1];
        assert_eq!(resources[0]["path"], "results.csv");
        assert_eq!(ranking["path"], "ranking.csv");
        let table = read(&folder, "ranking.csv");
        assert_eq!(ranking["bytes"], table.len());
        let fields = ranking["schema"]["fields"].as_array().expect("columns");
        let names: Vec<&str> = fields
            .iter()
            .filter_map(|field| field["name"].as_str())
            .collect();
        assert_eq!(table.lines().next(), Some(names.join(",").as_str()));
        for field in fields {
            let told = field["description"].as_str().unwrap_or_default();
            assert!(!told.is_empty(), "{field}");
        }
        assert_eq!(
            fields[2]["unit"].is_string(),
            method == "morris",
            "{fields:?}"
        );
        let run = run_of(&folder);
        let given = run["description"].as_str().expect("a command");
        for part in [
            format!("stroma sensitivity {SCENARIO} --method {method} "),
            format!(" --samples {samples} "),
            " --numbers load_factor,placebo_mm ".to_owned(),
        ] {
            // In the order of their file.
            let other = part.replace("load_factor,placebo_mm", numbers);
            assert!(given.contains(&part) || given.contains(&other), "{given}");
        }
        // What the crate says makes the same files.
        let words = given.strip_prefix("stroma ").expect("a command");
        good(at, &format!("{words} --out again-{method}"));
        for name in crate::cli::names(&folder) {
            let [one, other] = [folder.clone(), at.join(format!("again-{method}"))]
                .map(|folder| std::fs::read(folder.join(&name)).expect("it is there"));
            assert!(one == other, "{method}: {name}");
        }
    }
}

#[test]
fn a_number_that_nothing_reads_is_refused_and_too_many_for_sobol() {
    let place = folder();
    let refused = |words: &str| {
        let answer = std::process::Command::new(STROMA)
            .args(words.split(' '))
            .current_dir(place.path())
            .output()
            .expect("the program starts");
        assert_eq!(code(&answer), Some(2), "{words}: {}", out(&answer));
        err(&answer)
    };
    let said = refused("sensitivity --fast --numbers dish_nothing");
    assert!(said.contains("there is no such number"), "{said}");
    let said = refused("sensitivity --fast --numbers drawn_msc");
    assert!(said.contains("nothing in this scenario reads it"), "{said}");
    let said = refused("sensitivity --fast --measure pain");
    assert!(said.contains("expected a column of the history"), "{said}");
    let scenario = Scenario::built_in(SCENARIO).expect("built in");
    let eleven: Vec<&str> = numbers(&scenario)
        .take(11)
        .map(|card| card.key.as_str())
        .collect();
    let said = refused(&format!(
        "sensitivity --fast --method sobol --numbers {}",
        eleven.join(",")
    ));
    assert!(said.contains("found 11, expected at most 10"), "{said}");
    assert_eq!(names(place.path()), Vec::<String>::new());
}
