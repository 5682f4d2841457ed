//! Trials: blind until somebody asks, the same by file and by page, resumed after a cut; predictions are computed and misfits stay.

use std::path::Path;
use std::process::Output;

use stroma::clinic::figures;
use stroma::experiment::design::Experiment;
use stroma::experiment::predictions::{self, Key, Verdict};
use stroma::experiment::predictions_played::compute;
use stroma::experiment::published::{self, Confidence};
use stroma::experiment::trial::{Choice, TrialWork, beside, said};
use stroma::scenario::Parameters;
use stroma::text::{knows, say, speaking};

use crate::cli::{code, err, folder, names, out, read, stroma};
use crate::tools::repository;

/// A small trial.
pub(crate) fn small() -> Choice {
    Choice {
        per_arm: 6,
        day: 28,
        ..Choice::default()
    }
}

/// `stroma trial` with these words.
fn trial(place: &Path, words: &str) -> Output {
    let words: Vec<&str> = std::iter::once("trial").chain(words.split(' ')).collect();
    stroma(place, &words)
}

#[test]
fn what_the_model_gives_for_each_prediction_is_what_its_runs_give() {
    let found = compute(predictions::all()).unwrap_or_else(|error| panic!("{error}"));
    let path = repository("assets/predictions.key.json");
    if std::env::var_os("STROMA_BLESS").is_some() {
        let text = serde_json::to_string_pretty(&found).expect("a key is JSON") + "\n";
        std::fs::write(&path, text).expect("assets can be written");
    }
    let text = std::fs::read_to_string(&path).expect("there is a key");
    let kept: Key = serde_json::from_str(&text).expect("it is read");
    assert!(kept.0.keys().eq(found.0.keys()));
    for (key, found) in &found.0 {
        let kept = &kept.0[key];
        for (kept, found) in [(kept.value, found.value), (kept.sd, found.sd)] {
            let off = (kept - found).abs();
            assert!(
                off <= 1e-9 * found.abs().max(1.0),
                "{key}: {kept}, the runs give {found}; run the tests once with STROMA_BLESS=1"
            );
        }
    }
}

#[test]
fn at_least_ten_figures_that_were_read_are_predicted_and_misfits_are_among_them() {
    let figures = &predictions::all().figures;
    let verified = figures
        .iter()
        .filter(|one| one.confidence == Confidence::Verified);
    assert!(verified.count() >= 10);
    let verdicts: Vec<Verdict> = figures
        .iter()
        .map(|one| one.verdict(predictions::key().0[&one.key].value))
        .collect();
    assert!(verdicts.iter().any(|one| one.fits()));
    assert!(
        verdicts.iter().any(|one| !one.fits()),
        "misfits are left out"
    );
    for language in ["en", "de", "es"] {
        speaking(language, || {
            for one in figures {
                let key = format!("trial-prediction-{}", one.key);
                assert!(knows(&key), "{language}: {key}");
                let given = predictions::key().0[&one.key];
                for words in [
                    said::measured(one),
                    said::predicted(one, given),
                    said::verdict(one, given),
                    said::predictions_count(),
                ] {
                    assert!(!words.contains("trial-") && !words.contains('{'), "{words}");
                }
            }
            for trial in published::keys() {
                let known = beside("pain_vas_mm").iter().all(|one| one.key != trial);
                let key = format!("trial-published-{trial}");
                assert!(known || knows(&key), "{language}: {key}");
            }
            for outcome in ["pain_vas_mm", "function_0_100", "cartilage_percent"] {
                for one in beside(outcome) {
                    let key = said::got_key(one.arm);
                    assert!(knows(&key), "{language}: {key}");
                    let words = said::beside_what(&one);
                    assert!(words.starts_with(&say(&key)), "{language}: {words}");
                }
            }
        });
    }
}

#[test]
fn no_number_that_was_fitted_names_the_source_of_a_prediction() {
    let of_clinic = figures().cards();
    let cards = Parameters::cards().iter().chain(&of_clinic);
    let fitted: Vec<&str> = cards
        .map(|card| card.source.as_str())
        .filter(|source| source.contains("itted"))
        .collect();
    assert!(fitted.len() > 10, "the test can fail");
    for one in &predictions::all().figures {
        for name in &one.known_as {
            let names = fitted.iter().find(|source| source.contains(name.as_str()));
            assert_eq!(names, None, "{}", one.key);
        }
    }
}

#[test]
fn a_trial_is_blind_until_somebody_asks_and_goes_on_where_it_was_cut_off() {
    let place = folder();
    std::fs::write(place.path().join("trial.toml"), small().text()).expect("a file");
    let blind = trial(place.path(), "trial.toml --fast --jobs 2 --quiet");
    assert_eq!(code(&blind), Some(0), "{}", err(&blind));
    let words = out(&blind);
    for secret in ["cultured", "saline minus", "minus saline"] {
        // The question names both, in the order of the file; the arms do not.
        let told = words.lines().skip(1).filter(|line| line.contains(secret));
        assert_eq!(told.count(), 0, "{words}");
    }
    assert!(
        words.contains("A minus B") && words.contains("--unblind"),
        "{words}"
    );
    assert!(
        words.contains("shuffles") || words.contains("ways to deal"),
        "{words}"
    );
    assert!(!words.contains("p =") && !words.contains("p <"), "{words}");
    let table = read(place.path(), "trial-trial-fast/results.csv");
    assert!(!table.contains("cultured"), "{table}");
    let told = read(place.path(), "trial-trial-fast/ro-crate-metadata.json");
    assert!(
        told.contains("\"stroma trial experiment.toml --fast\""),
        "{told}"
    );
    assert!(!told.contains("weep"), "{told}");
    let open = trial(place.path(), "trial.toml --fast --unblind --quiet");
    assert_eq!(code(&open), Some(0), "{}", err(&open));
    assert!(out(&open).contains("cultured-5e7"), "{}", out(&open));
    // The same numbers, other names.
    let digits = |text: &str| -> Vec<String> {
        let line = text.lines().find(|line| line.contains(" minus "));
        let (_, numbers) = line.and_then(|line| line.split_once(": ")).expect("a line");
        numbers.split(' ').map(str::to_owned).collect()
    };
    assert_eq!(digits(&out(&blind))[..4], digits(&out(&open))[..4]);

    // A journal that was cut off in the middle of a line.
    let journal = place.path().join("trial-trial-fast/journal.jsonl");
    let text = std::fs::read_to_string(&journal).expect("a journal");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 13);
    let cut = lines[..7].join("\n") + "\n" + &lines[7][..20];
    std::fs::remove_dir_all(place.path().join("trial-trial-fast")).expect("it goes");
    std::fs::create_dir(place.path().join("trial-trial-fast")).expect("a folder");
    std::fs::write(&journal, cut).expect("a journal");
    let again = trial(place.path(), "trial.toml --fast");
    assert_eq!(code(&again), Some(0), "{}", err(&again));
    assert!(
        err(&again).contains("6 of 12 rows are there"),
        "{}",
        err(&again)
    );
    assert_eq!(read(place.path(), "trial-trial-fast/results.csv"), table);
    assert_eq!(out(&again), out(&blind));
}

#[test]
fn another_size_or_seed_is_another_trial_in_another_folder() {
    let place = folder();
    std::fs::write(place.path().join("trial.toml"), small().text()).expect("a file");
    let run = |words: &str| {
        let run = trial(place.path(), &format!("trial.toml --fast --quiet {words}"));
        assert_eq!(code(&run), Some(0), "{}", err(&run));
        out(&run)
    };
    let four = run("--per-arm 4");
    assert!(four.contains("8 people"), "{four}");
    assert_ne!(four, run("--per-arm 4 --seed 9"));
    let folders = names(place.path());
    let expected = [
        "trial-trial-n4-fast",
        "trial-trial-n4-seed9-fast",
        "trial.toml",
    ];
    assert_eq!(folders, expected);
}

#[test]
fn what_is_no_trial_is_refused_in_a_sentence() {
    let place = folder();
    let text = small().text();
    for (name, from, to, expected) in [
        ("no-file", "", "", "expected the file of a trial"),
        ("wrong", "days = 28", "days = -1", "line"),
        (
            "arms",
            "\n[[arm]]\nname = \"saline\"\ntreatment = \"saline\"\n",
            "",
            "two",
        ),
        (
            "twin",
            "days = [0, 28]",
            "days = [28]\nof = \"difference\"",
            "a run by itself",
        ),
    ] {
        let file = format!("{name}.toml");
        if name != "no-file" {
            let changed = text.replace(from, to);
            assert_ne!(changed, text, "{name}");
            std::fs::write(place.path().join(&file), changed).expect("a file");
        }
        let run = trial(place.path(), &format!("{file} --fast"));
        assert_eq!(code(&run), Some(2), "{name}: {}", out(&run));
        assert!(err(&run).contains(expected), "{name}: {}", err(&run));
    }
    let none = trial(place.path(), "dose-response --fast");
    assert_eq!(code(&none), Some(2));
    assert!(err(&none).contains("people"), "{}", err(&none));
    let none = trial(place.path(), "lamo-espinosa --fast --per-arm 1");
    assert!(err(&none).contains("--per-arm"), "{}", err(&none));
}

#[test]
fn the_page_and_the_command_play_the_same_trial() {
    let place = folder();
    let text = small().text();
    std::fs::write(place.path().join("trial.toml"), &text).expect("a file");
    let run = trial(place.path(), "trial.toml --fast --quiet");
    assert_eq!(code(&run), Some(0), "{}", err(&run));
    let experiment = Experiment::read(&text, "trial").expect("an experiment");
    let last = experiment.columns().len() - 1;
    let mut work = TrialWork::new(experiment);
    assert_eq!(work.pass(|| true), Ok(true));
    let table = read(place.path(), "trial-trial-fast/results.csv");
    let of_file: Vec<f64> = table
        .lines()
        .skip(1)
        .map(|line| line.rsplit(',').next().and_then(|word| word.parse().ok()))
        .map(|number| number.expect("a number"))
        .collect();
    let of_page: Vec<f64> = work
        .rows()
        .iter()
        .map(|row| match row[last] {
            stroma::experiment::design::Value::Number(number) => number,
            ref other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(of_file, of_page);
}
