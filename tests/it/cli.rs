//! The command line as a person types it: what it prints, writes and answers.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// The program.
pub(crate) const STROMA: &str = env!("CARGO_BIN_EXE_stroma");

/// Runs the program in a folder of its own.
pub(crate) fn stroma(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(STROMA)
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the program starts")
}

pub(crate) fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

pub(crate) fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub(crate) fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

pub(crate) fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder for the test")
}

pub(crate) fn read(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Names of everything in a folder, hidden files too.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .map(|entries| {
            entries
                .filter_map(Result::ok)
                .map(|entry| entry.file_name().to_string_lossy().into_owned())
                .collect()
        })
        .unwrap_or_default();
    names.sort();
    names
}

/// Day and amount of the injections in an events.csv.
fn injections(folder: &Path) -> Vec<(f64, f64)> {
    read(folder, "events.csv")
        .lines()
        .filter_map(|line| {
            let mut words = line.split(',');
            let (day, kind, amount) = (words.next()?, words.next()?, words.next()?);
            (kind == "injection").then(|| {
                (
                    day.parse().expect("a day"),
                    amount.parse().expect("a number"),
                )
            })
        })
        .collect()
}

#[test]
fn a_run_writes_series_cells_events_and_its_record_and_prints_its_seed() {
    let place = folder();
    let run = stroma(
        place.path(),
        &["run", "strip-injury", "--days", "2", "--seed", "77"],
    );
    assert_eq!(code(&run), Some(0), "{}", err(&run));
    assert!(out(&run).contains("seed 77"), "{}", out(&run));
    assert!(out(&run).contains("not medical advice"));
    let results = place.path().join("stroma-out");
    assert_eq!(
        names(&results),
        ["cells.csv", "events.csv", "run.json", "series.csv"]
    );
    let series = read(&results, "series.csv");
    assert!(series.starts_with("day,pain_vas_mm,"), "{series}");
    assert_eq!(series.lines().count(), 1 + 1 + 2 * 24 / 6, "{series}");
    let quiet = stroma(
        place.path(),
        &[
            "run",
            "strip-injury",
            "--days",
            "1",
            "--quiet",
            "--out",
            "quiet",
        ],
    );
    assert_eq!(code(&quiet), Some(0));
    assert_eq!(out(&quiet), "");
    assert!(err(&quiet).contains("seed 1"), "{}", err(&quiet));
}

#[test]
fn a_run_can_be_verified_and_a_tampered_record_is_found_out() {
    let place = folder();
    let run = stroma(
        place.path(),
        &[
            "run",
            "strip-injury",
            "--days",
            "2",
            "--treatment",
            "fat@1",
            "--out",
            "a",
        ],
    );
    assert_eq!(code(&run), Some(0), "{}", err(&run));
    let verify = |file: &str| {
        stroma(
            place.path(),
            &["replay", file, "--verify", "--threads", "2"],
        )
    };
    let good = verify("a/run.json");
    assert_eq!(code(&good), Some(0), "{}", err(&good));
    assert!(out(&good).contains("bit for bit"));
    let again = stroma(place.path(), &["replay", "a/run.json", "--out", "b"]);
    assert_eq!(code(&again), Some(0), "{}", err(&again));
    for name in ["series.csv", "cells.csv", "events.csv"] {
        let (first, second) = (place.path().join("a"), place.path().join("b"));
        assert!(read(&first, name) == read(&second, name), "{name}");
    }
    let record = read(&place.path().join("a"), "run.json");
    for (from, to) in [
        ("\"seed\": 1,", "\"seed\": 2,"),
        ("\"steps\": 48,", "\"steps\": 47,"),
        ("\"kind\": \"fat\"", "\"kind\": \"marrow\""),
        (
            "\"commands\": []",
            "\"commands\": [[3, {\"do\": \"set_activity\", \"activity\": \"sport\"}]]",
        ),
        ("pro_signal = 3", "pro_signal = 4"),
        ("\"history_hash\": \"", "\"history_hash\": \"0"),
    ] {
        let tampered = record.replacen(from, to, 1);
        assert_ne!(tampered, record, "{from} is not in {record}");
        std::fs::write(place.path().join("tampered.json"), tampered).expect("it is written");
        let found = verify("tampered.json");
        assert_eq!(
            code(&found),
            Some(1),
            "{to}: {}{}",
            out(&found),
            err(&found)
        );
        assert!(out(&found).contains("differs"), "{}", out(&found));
    }
}

#[test]
fn the_list_and_the_schema_are_printed() {
    let place = folder();
    let list = stroma(place.path(), &["list"]);
    assert_eq!(code(&list), Some(0));
    for name in stroma::scenario::Scenario::NAMES {
        assert!(out(&list).contains(name), "{name}");
    }
    let schema = stroma(place.path(), &["schema"]);
    assert_eq!(code(&schema), Some(0));
    let schema: serde_json::Value = serde_json::from_str(&out(&schema)).expect("JSON");
    assert!(schema.pointer("/properties/treatments").is_some());
    for question in ["--help", "--version"] {
        let answer = stroma(place.path(), &[question]);
        assert_eq!(code(&answer), Some(0));
        assert!(!out(&answer).is_empty());
    }
    assert!(names(place.path()).is_empty());
}

#[test]
fn a_dose_can_be_set_for_one_treatment_or_for_whatever_is_given() {
    for (treatment, set) in [
        ("cultured", "dose_cultured_cells=1e7"),
        ("cultured", "dose_cells=1e7"),
        ("marrow", "dose_cells=1e7"),
        ("fat", "dose_cells = 1e7"),
    ] {
        let place = folder();
        let run = stroma(
            place.path(),
            &[
                "run",
                "strip-injury",
                "--days",
                "1",
                "--treatment",
                treatment,
                "--set",
                set,
                "--out",
                ".",
            ],
        );
        assert_eq!(code(&run), Some(0), "{set}: {}", err(&run));
        assert_eq!(injections(place.path()), [(0.0, 1e7)], "{treatment} {set}");
    }
}

#[test]
fn several_treatments_are_given_on_their_days() {
    let place = folder();
    let run = stroma(
        place.path(),
        &[
            "run",
            "strip-osteoarthritis",
            "--days",
            "181",
            "--out",
            ".",
            "--quiet",
            "--treatment",
            "cultured:2e7@0",
            "--treatment",
            "cultured:2e7@180",
        ],
    );
    assert_eq!(code(&run), Some(0), "{}", err(&run));
    assert_eq!(injections(place.path()), [(0.0, 2e7), (180.0, 2e7)]);
}

#[test]
fn a_dash_writes_the_series_to_the_standard_output_and_no_file() {
    let place = folder();
    for fast in [false, true] {
        let mut arguments = vec!["run", "strip-injury", "--days", "2", "--out", "-"];
        if fast {
            arguments.push("--fast");
        }
        let run = stroma(place.path(), &arguments);
        assert_eq!(code(&run), Some(0), "{}", err(&run));
        assert!(out(&run).starts_with("day,pain_vas_mm,"), "{}", out(&run));
        let columns = out(&run)
            .lines()
            .next()
            .map_or(0, |line| line.split(',').count());
        assert!(
            out(&run)
                .lines()
                .all(|line| line.split(',').count() == columns)
        );
        assert!(out(&run).lines().count() > 2);
        assert!(fast || err(&run).contains("seed 1"), "{}", err(&run));
    }
    assert!(names(place.path()).is_empty());
}

#[test]
fn a_wrong_request_is_answered_with_what_would_be_right_and_exit_code_2() {
    let place = folder();
    for (arguments, told) in [
        (vec!["run", "nowhere"], "one of"),
        (vec!["run", "osteoarthritis"], "osteoarthritis-m"),
        (vec!["run", "missing.toml"], "missing.toml"),
        (vec!["run", "."], "file"),
        (vec!["run", "/dev/zero"], "1 MiB"),
        (
            vec!["run", "healthy", "--set", "dose_cultured_cell=1e7"],
            "dose_cultured_cells",
        ),
        (
            vec!["run", "healthy", "--set", "adherent=0.1"],
            "adherent_fraction",
        ),
        (
            vec!["run", "healthy", "--set", "adherent_fraction=7"],
            "0.02",
        ),
        (
            vec!["run", "healthy", "--set", "adherent_fraction=nan"],
            "NaN",
        ),
        (
            vec!["run", "healthy", "--set", "dose_cells=1e12"],
            "1000000000",
        ),
        (vec!["run", "healthy", "--set", "dose_cells=-1"], "-1"),
        (
            vec!["run", "healthy", "--set", "adherent_fraction"],
            "KEY=VALUE",
        ),
        (
            vec!["run", "healthy", "--set", "adherent_fraction=much"],
            "a number",
        ),
        (vec!["run", "healthy", "--treatment", "water"], "saline"),
        (
            vec!["run", "healthy", "--treatment", "cultured:1e12"],
            "1e9",
        ),
        (
            vec!["run", "healthy", "--treatment", "cultured@-1"],
            "0 to 3650",
        ),
        (vec!["run", "healthy", "--days", "0"], "1 to 3650"),
        (vec!["run", "healthy", "--days", "99999"], "1 to 3650"),
        (vec!["run", "healthy", "--threads", "0"], "1 to 1024"),
        (vec!["run", "healthy", "--seed", "-4"], "--seed"),
        (vec!["run"], "SCENARIO"),
        (vec!["dance"], "dance"),
        (vec!["replay", "missing.json"], "missing.json"),
        (vec!["replay", "/dev/zero"], "67108864"),
        (vec!["replay", "a.json", "--threads", "0"], "1 to 1024"),
    ] {
        let answer = stroma(place.path(), &arguments);
        assert_eq!(code(&answer), Some(2), "{arguments:?}: {}", err(&answer));
        assert!(
            err(&answer).contains(told),
            "{arguments:?}: {}",
            err(&answer)
        );
        assert!(
            !err(&answer).contains("panicked"),
            "{arguments:?}: {}",
            err(&answer)
        );
        assert_eq!(out(&answer), "", "{arguments:?}");
    }
    assert!(names(place.path()).is_empty(), "{:?}", names(place.path()));
}

#[test]
fn a_folder_that_cannot_be_written_is_named_before_anything_runs() {
    let place = folder();
    std::fs::write(place.path().join("taken"), "kept").expect("it is written");
    for path in ["taken", "taken/below"] {
        let answer = stroma(
            place.path(),
            &["run", "strip-injury", "--days", "3650", "--out", path],
        );
        assert_eq!(code(&answer), Some(2));
        assert!(err(&answer).contains(path), "{}", err(&answer));
    }
    assert_eq!(read(place.path(), "taken"), "kept");
}

/// Runs the program under a limit on the size of files, as on a full disk.
#[cfg(target_os = "linux")]
fn on_a_full_disk(folder: &Path, blocks: u32, arguments: &str) -> Output {
    Command::new("bash")
        .arg("-c")
        .arg(format!(
            "trap '' XFSZ; ulimit -f {blocks}; exec '{STROMA}' {arguments}"
        ))
        .current_dir(folder)
        .output()
        .expect("bash starts")
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_nothing_half_written_under_a_final_name() {
    let place = folder();
    let results = place.path().join("o");
    for blocks in [0, 1, 8, 40] {
        let run = on_a_full_disk(
            place.path(),
            blocks,
            "run strip-injury --days 3 --quiet --out o",
        );
        assert_eq!(code(&run), Some(2), "{blocks}: {}", err(&run));
        assert!(err(&run).contains("cannot write"), "{}", err(&run));
        for name in names(&results) {
            assert!(
                ["series.csv", "events.csv", "cells.csv"].contains(&name.as_str()),
                "{name} was left with {blocks} blocks"
            );
            let text = read(&results, &name);
            let columns = text
                .lines()
                .next()
                .map_or(0, |line| line.split(',').count());
            assert!(columns > 2 && text.ends_with('\n'), "{name} is cut off");
            assert!(
                text.lines().all(|line| line.split(',').count() == columns),
                "{name}"
            );
        }
    }
    // An older good file stays as it was.
    let good = stroma(
        place.path(),
        &[
            "run",
            "strip-injury",
            "--days",
            "1",
            "--quiet",
            "--out",
            "o",
        ],
    );
    assert_eq!(code(&good), Some(0));
    let before = read(&results, "series.csv");
    let run = on_a_full_disk(place.path(), 1, "run strip-injury --days 9 --quiet --out o");
    assert_eq!(code(&run), Some(2));
    assert_eq!(read(&results, "series.csv"), before);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_device_behind_the_standard_output_is_an_error_and_a_closed_pipe_is_none() {
    let place = folder();
    let shell = |line: String| {
        Command::new("bash")
            .arg("-c")
            .arg(line)
            .current_dir(place.path())
            .output()
            .expect("bash starts")
    };
    let full = shell(format!(
        "'{STROMA}' run strip-injury --days 2 --out - > /dev/full"
    ));
    assert_eq!(code(&full), Some(2), "{}", err(&full));
    assert!(err(&full).contains("cannot write"), "{}", err(&full));
    let closed = shell(format!(
        "set -o pipefail; '{STROMA}' run strip-injury --days 9 --out - | head -c 10"
    ));
    assert_eq!(code(&closed), Some(0), "{}", err(&closed));
    assert!(!err(&closed).contains("panicked"), "{}", err(&closed));
}

#[test]
fn a_broken_record_is_refused_with_file_and_place() {
    let place = folder();
    let run = stroma(
        place.path(),
        &[
            "run",
            "strip-injury",
            "--days",
            "1",
            "--quiet",
            "--out",
            ".",
            "--treatment",
            "fat",
        ],
    );
    assert_eq!(code(&run), Some(0), "{}", err(&run));
    let record = read(place.path(), "run.json");
    let change = |from: &str, to: &str| {
        let changed = record.replacen(from, to, 1);
        assert_ne!(changed, record, "{from} is not in {record}");
        changed
    };
    let cut = record.get(..record.len() / 2).expect("ascii").to_owned();
    for (text, told) in [
        (String::new(), "line 1"),
        ("{".to_owned(), "line 1"),
        ("[]".to_owned(), "line 1"),
        ("\u{0}\u{0}".to_owned(), "line 1"),
        (cut, "line"),
        (
            change("\"format\": 2", "\"format\": 99"),
            "format: found 99, expected 2",
        ),
        (
            change("\"steps\": 24", "\"steps\": 99999999999"),
            "steps: found 99999999999",
        ),
        (change("\"steps\": 24", "\"steps\": -1"), "steps"),
        (change("\"steps\": 24", "\"steps\": \"many\""), "many"),
        (change("\"cells\": null", "\"cells\": 1e12"), "cells"),
        (change("\"cells\": null", "\"cells\": -5"), "cells"),
        (change("\"day\": 0.0", "\"day\": -7"), "day"),
        (
            change("schema_version = 1", "schema_version = 9"),
            "schema_version",
        ),
        (
            change(
                "\"commands\": []",
                "\"commands\": [[3, {\"do\": \"treat\", \"kind\": \"fat\", \"cells\": 1e12}]]",
            ),
            "cells: found 1000000000000",
        ),
        (
            change(
                "\"commands\": []",
                "\"commands\": [[3, {\"do\": \"dance\"}]]",
            ),
            "dance",
        ),
        (
            change(
                "\"commands\": []",
                "\"commands\": [[9, {\"do\": \"set_activity\", \"activity\": \"rest\"}], [3, {\"do\": \"set_activity\", \"activity\": \"rest\"}]]",
            ),
            "commands",
        ),
    ] {
        std::fs::write(place.path().join("broken.json"), &text).expect("it is written");
        let answer = stroma(place.path(), &["replay", "broken.json", "--verify"]);
        assert_eq!(
            code(&answer),
            Some(2),
            "{told}: {}{}",
            out(&answer),
            err(&answer)
        );
        assert!(err(&answer).contains("broken.json"), "{}", err(&answer));
        assert!(err(&answer).contains(told), "{told}: {}", err(&answer));
        assert!(!err(&answer).contains("panicked"), "{}", err(&answer));
    }
}

#[cfg(feature = "gui")]
#[test]
fn what_cannot_be_opened_is_told_before_a_window_comes() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = stroma(folder.path(), &["open", "no-such-file.stroma"]);
    assert_eq!(out.status.code(), Some(2));
    let told = String::from_utf8_lossy(&out.stderr);
    assert!(told.contains("no-such-file.stroma"), "{told}");
}

#[test]
fn the_bench_says_whether_it_does_the_work_that_others_do() {
    let place = folder();
    let quick = ["bench", "--quick", "--json", "--only", "W1,W2a"];
    let bench = stroma(place.path(), &quick);
    assert_eq!(code(&bench), Some(0), "{}{}", out(&bench), err(&bench));
    let report: serde_json::Value = serde_json::from_str(&out(&bench)).expect("JSON");
    let checks = report["checks"].as_array().expect("checks");
    assert_eq!(checks.len(), 3, "{report}");
    for check in checks {
        assert_eq!(check["holds"], true, "{check}");
        let [found, expected, within] =
            ["found", "expected", "within"].map(|key| check[key].as_f64().expect("a number"));
        assert!((found - expected).abs() <= within && within < expected / 1e4);
    }
    assert_eq!(report["rows"], serde_json::json!([]), "nothing was timed");
    let other = stroma(place.path(), &["bench", "--only", "W9"]);
    assert_eq!(code(&other), Some(2));
    assert!(err(&other).contains("W9"), "{}", err(&other));
}

#[test]
fn the_bench_counts_the_bytes_of_a_cell_and_names_its_unit() {
    let place = folder();
    let sizes = [
        "bench",
        "--json",
        "--only",
        "joints",
        "--most-cells",
        "1000",
    ];
    let bench = stroma(place.path(), &sizes);
    assert_eq!(code(&bench), Some(0), "{}{}", out(&bench), err(&bench));
    let report: serde_json::Value = serde_json::from_str(&out(&bench)).expect("JSON");
    let bytes: Vec<f64> = report["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .filter(|row| row["unit"] == "bytes a cell")
        .map(|row| row["value"].as_f64().expect("a number"))
        .collect();
    // A place alone takes 8 bytes; what is set aside holds at least the state.
    assert!(
        bytes.len() == 2 && bytes[0] > 8.0 && bytes[1] >= bytes[0],
        "{bytes:?}"
    );
}
