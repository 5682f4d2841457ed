//! What is written: one run a folder, whole, the same bytes each time, in forms that other programs read.

use std::path::Path;
use std::process::{Command, Stdio};

use stroma::scenario::Scenario;

use crate::cli::{STROMA, code, err, folder, names, out, read, stroma};

fn run_in(place: &Path, arguments: &str) -> std::process::Output {
    let words: Vec<&str> = arguments.split(' ').collect();
    stroma(place, &words)
}

fn good(place: &Path, arguments: &str) -> std::process::Output {
    let answer = run_in(place, arguments);
    assert_eq!(code(&answer), Some(0), "{arguments}: {}", err(&answer));
    answer
}

/// All files of a folder with their bytes.
fn bytes(folder: &Path) -> Vec<(String, Vec<u8>)> {
    names(folder)
        .into_iter()
        .map(|name| {
            let bytes = std::fs::read(folder.join(&name)).expect("it is there");
            (name, bytes)
        })
        .collect()
}

#[test]
fn two_runs_of_the_same_write_the_same_bytes() {
    let place = folder();
    good(
        place.path(),
        "run strip-injury --days 2 --treatment fat@1 --out a",
    );
    good(
        place.path(),
        "run strip-injury --days 2 --treatment fat@1 --out b --threads 2 --quiet",
    );
    assert!(bytes(&place.path().join("a")) == bytes(&place.path().join("b")));
    good(place.path(), "replay a/run.json --out c");
    assert!(bytes(&place.path().join("a")) == bytes(&place.path().join("c")));
    assert!(!read(&place.path().join("a"), "run.json").contains("wall"));
}

#[test]
fn a_folder_holds_the_files_of_one_run_and_what_was_replaced_is_said() {
    let place = folder();
    let o = place.path().join("o");
    good(place.path(), "run strip-injury --days 1 --out o --quiet");
    let again = good(place.path(), "run strip-injury --days 1 --out o --quiet");
    assert!(!err(&again).contains("replaced"), "{}", err(&again));
    let fast = good(
        place.path(),
        "run strip-osteoarthritis --days 1 --fast --out o --quiet",
    );
    assert!(
        err(&fast).contains("cells.csv") && err(&fast).contains("replaced"),
        "{}",
        err(&fast)
    );
    assert_eq!(names(&o), ["series.csv"]);
    assert_eq!(
        code(&run_in(place.path(), "replay o/run.json --verify")),
        Some(2)
    );
    let other = good(
        place.path(),
        "run strip-injury --days 1 --seed 5 --out o --quiet",
    );
    assert!(err(&other).contains("replaced"), "{}", err(&other));
    good(
        place.path(),
        "run strip-injury --days 1 --seed 6 --out p --quiet",
    );
    let replayed = good(place.path(), "replay p/run.json --out o");
    assert!(err(&replayed).contains("replaced"), "{}", err(&replayed));
    assert!(bytes(&o) == bytes(&place.path().join("p")));
    let on = good(
        place.path(),
        "run strip-injury --days 2 --seed 6 --out o --quiet",
    );
    // The same run, played farther, holds all that was there.
    assert!(!err(&on).contains("replaced"), "{}", err(&on));
    good(place.path(), "replay o/run.json --verify");
}

#[test]
fn a_file_of_somebody_else_under_a_name_of_ours_is_not_touched() {
    let place = folder();
    for name in [
        "series.csv",
        "cells.csv",
        "events.csv",
        "run.json",
        "picture.png",
    ] {
        let mine = place.path().join(name.replace('.', "-"));
        std::fs::create_dir(&mine).expect("made");
        std::fs::write(mine.join(name), "my own numbers\n").expect("written");
        let answer = stroma(
            place.path(),
            &[
                "run",
                "strip-injury",
                "--days",
                "3650",
                "--out",
                &mine.to_string_lossy(),
            ],
        );
        assert_eq!(code(&answer), Some(2), "{name}");
        assert!(err(&answer).contains(name), "{}", err(&answer));
        assert_eq!(names(&mine), [name]);
        assert_eq!(read(&mine, name), "my own numbers\n");
    }
}

#[test]
fn every_command_that_writes_finds_out_before_its_work_whether_it_can() {
    let place = folder();
    good(place.path(), "run strip-injury --days 1 --out a --quiet");
    std::fs::write(place.path().join("taken"), "kept").expect("written");
    for arguments in [
        "run osteoarthritis-moderate --days 3650 --out taken",
        "run osteoarthritis-moderate --days 3650 --out taken/below",
        "run osteoarthritis-moderate --days 3650 --fast --out taken",
        "replay a/run.json --days 3650 --out taken",
    ] {
        let begin = stroma::platform::clock::Moment::now();
        let answer = run_in(place.path(), arguments);
        assert_eq!(code(&answer), Some(2), "{arguments}");
        assert!(err(&answer).contains("taken"), "{}", err(&answer));
        assert!(begin.elapsed().as_secs() < 5, "{arguments}");
    }
    assert_eq!(read(place.path(), "taken"), "kept");
}

#[test]
fn no_table_of_any_scenario_has_a_minus_before_nothing() {
    let place = folder();
    let has_it = |text: &str| {
        text.split([',', ';', '\t', '\n', ' ', ':', '|'])
            .any(|word| {
                word.strip_prefix('-')
                    .is_some_and(|rest| rest.parse() == Ok(0.0))
            })
    };
    assert!(has_it("1,-0,2") && has_it("-0.00 x") && !has_it("-0.5"));
    for name in Scenario::NAMES {
        let run = good(
            place.path(),
            &format!("run {name} --days 2 --treatment none --set matrix_kl0=1 --out {name}"),
        );
        assert!(!has_it(&out(&run)), "{name}: {}", out(&run));
        for (file, text) in bytes(&place.path().join(name)) {
            assert!(!has_it(&String::from_utf8_lossy(&text)), "{name}: {file}");
        }
        if !name.starts_with("dish") {
            let fast = good(
                place.path(),
                &format!("run {name} --days 2 --treatment none --fast --out -"),
            );
            assert!(!has_it(&out(&fast)), "{name} --fast");
        }
    }
    let why = good(place.path(), "why dish-renewal --day 2 --cells 30 --json");
    assert!(!has_it(&out(&why)), "{}", out(&why));
    let given = good(
        place.path(),
        "run strip-injury --days 1 --treatment fat@-0 --out z",
    );
    assert!(
        !has_it(&read(&place.path().join("z"), "run.json")),
        "{}",
        out(&given)
    );
}

#[test]
fn ids_begin_with_a_letter_in_tables_and_json_and_are_taken_with_and_without_it() {
    let place = folder();
    good(place.path(), "run dish-renewal --days 1 --out o --quiet");
    let cells = read(&place.path().join("o"), "cells.csv");
    for line in cells.lines().skip(1) {
        let id = line.split(',').next().unwrap_or_default();
        assert!(id.len() == 17 && id.starts_with('c'), "{id}");
    }
    let why = good(place.path(), "why dish-renewal --day 1 --cells 1 --json");
    let told: serde_json::Value = serde_json::from_str(&out(&why)).expect("JSON");
    let id = told["cells"][0]["id"].as_str().expect("an id").to_owned();
    assert!(id.starts_with('c'), "{id}");
    for written in [id.as_str(), &id[1..]] {
        let one = good(
            place.path(),
            &format!("why dish-renewal --day 1 --cell {written}"),
        );
        assert!(out(&one).contains(&id), "{}", out(&one));
    }
}

#[test]
fn tables_are_written_as_spreadsheets_with_a_decimal_comma_read_them() {
    let place = folder();
    good(
        place.path(),
        "run strip-injury --days 1 --out usual --quiet",
    );
    good(
        place.path(),
        "run strip-injury --days 1 --out comma --quiet --decimal ,",
    );
    good(
        place.path(),
        "run strip-injury --days 1 --out tab --quiet --separator tab",
    );
    let usual = place.path().join("usual");
    for name in ["series.csv", "cells.csv", "events.csv"] {
        let plain = read(&usual, name);
        let comma = read(&place.path().join("comma"), name);
        assert_eq!(plain.replace(',', ";").replace('.', ","), comma, "{name}");
        assert_eq!(
            plain.replace(',', "\t"),
            read(&place.path().join("tab"), name),
            "{name}"
        );
    }
    assert_eq!(
        read(&usual, "run.json"),
        read(&place.path().join("comma"), "run.json")
    );
    good(
        place.path(),
        "replay usual/run.json --out again --separator ; --decimal ,",
    );
    assert!(bytes(&place.path().join("again")) == bytes(&place.path().join("comma")));
    for wrong in ["--separator , --decimal ,", "--separator x", "--decimal ;"] {
        let answer = run_in(place.path(), &format!("run strip-injury --days 1 {wrong}"));
        assert_eq!(code(&answer), Some(2), "{wrong}");
        assert!(err(&answer).contains("expected"), "{}", err(&answer));
    }
}

/// Waits until the program answers to an interrupt itself, however busy the machine is, where the system tells it.
#[cfg(unix)]
fn until_it_hears(process: u32) {
    const INTERRUPT: u64 = 1 << 1;
    for _ in 0..1_200 {
        let Ok(status) = std::fs::read_to_string(format!("/proc/{process}/status")) else {
            break;
        };
        let caught = status
            .lines()
            .find_map(|line| line.strip_prefix("SigCgt:"))
            .and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
        if caught.is_some_and(|mask| mask & INTERRUPT != 0) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    std::thread::sleep(std::time::Duration::from_millis(600));
}

/// Starts a run and sends signals to it; its answer.
#[cfg(unix)]
fn stopped(place: &Path, arguments: &str, signal: &str) -> std::process::Output {
    let words: Vec<&str> = arguments.split(' ').collect();
    let child = Command::new(STROMA)
        .args(&words)
        .current_dir(place)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    until_it_hears(child.id());
    std::thread::sleep(std::time::Duration::from_millis(300));
    let sent = Command::new("kill")
        .args([signal, &child.id().to_string()])
        .status()
        .expect("kill is there");
    assert!(sent.success());
    child.wait_with_output().expect("it ends")
}

#[cfg(unix)]
#[test]
fn a_run_that_is_stopped_keeps_what_it_did_and_goes_on_to_the_same_bytes() {
    let place = folder();
    let run =
        "run strip-osteoarthritis --days 900 --treatment cultured:2e7@1 --treatment saline@899";
    let answer = stopped(place.path(), &format!("{run} --quiet --out o"), "-INT");
    assert_eq!(code(&answer), Some(130), "{}", err(&answer));
    let o = place.path().join("o");
    assert_eq!(
        names(&o),
        ["cells.csv", "events.csv", "run.json", "series.csv"]
    );
    good(place.path(), "replay o/run.json --verify");
    let told = err(&answer);
    let command = told
        .split("to go on: stroma ")
        .nth(1)
        .and_then(|rest| rest.lines().next())
        .unwrap_or_else(|| panic!("{told}"));
    let on = good(place.path(), command);
    assert!(!err(&on).contains("replaced"), "{}", err(&on));
    good(place.path(), &format!("{run} --quiet --out whole"));
    let (one, other) = (bytes(&o), bytes(&place.path().join("whole")));
    assert!(
        one == other,
        "the run that went on differs from the one that never stopped"
    );
}

#[cfg(unix)]
#[test]
fn a_run_that_is_killed_leaves_no_half_file_and_the_next_one_is_whole() {
    let place = folder();
    for _ in 0..3 {
        let answer = stopped(
            place.path(),
            "run osteoarthritis-moderate --days 3650 --quiet --out o",
            "-KILL",
        );
        assert_eq!(code(&answer), None);
        assert!(names(&place.path().join("o")).is_empty());
    }
    // Killed again and again while it writes: what has its name is whole.
    for delay in [20u64, 40, 60, 80, 100, 120] {
        let mut child = Command::new(STROMA)
            .args([
                "run",
                "strip-injury",
                "--days",
                "1",
                "--quiet",
                "--out",
                "w",
            ])
            .current_dir(place.path())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts");
        std::thread::sleep(std::time::Duration::from_millis(delay));
        let _ = child.kill();
        child.wait().expect("it ends");
        let w = place.path().join("w");
        for name in names(&w).iter().filter(|name| name.ends_with(".csv")) {
            assert!(read(&w, name).ends_with('\n'), "{name} is cut off");
        }
        if w.join("run.json").exists() {
            good(place.path(), "replay w/run.json --verify");
            for name in ["series.csv", "cells.csv", "events.csv"] {
                assert!(w.join(name).exists(), "{name} is missing beside its record");
            }
        }
    }
}

#[test]
fn what_a_killed_program_left_half_written_is_cleared_away() {
    let place = folder();
    let o = place.path().join("o");
    std::fs::create_dir(&o).expect("made");
    let (old, new) = (o.join(".stroma-old.part"), o.join(".stroma-new.part"));
    std::fs::write(&old, "half").expect("written");
    std::fs::write(&new, "half").expect("written");
    let now = std::fs::metadata(&new).and_then(|about| about.modified());
    let hours_ago = now.expect("a time") - std::time::Duration::from_secs(7200);
    let file = std::fs::File::options()
        .write(true)
        .open(&old)
        .expect("opened");
    file.set_modified(hours_ago).expect("its time is set");
    good(place.path(), "run strip-injury --days 1 --quiet --out o");
    assert!(
        !old.exists() && new.exists(),
        "only what is old is cleared away"
    );
}

#[test]
fn a_save_lies_in_a_place_of_the_user_under_a_legal_name() {
    use stroma::live::Snapshot;
    let place = folder();
    let text = Scenario::built_in_file("dish-renewal").expect("built in");
    for name in [
        "C:\\knees\\con.toml",
        "../../etc/passwd.toml",
        "a:b|c?.toml",
        "nul",
    ] {
        let scenario = Scenario::from_toml(name, text).expect("it is read");
        let simulation = crate::tools::start(&scenario, 1);
        let snapshot = Snapshot::of(&simulation, None, None);
        let path =
            stroma::files::save_snapshot(place.path(), "2026-11-28", &snapshot).expect("saved");
        assert_eq!(path.parent(), Some(place.path()), "{path:?}");
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        assert!(
            name.chars()
                .all(|letter| letter.is_alphanumeric() || "-_.".contains(letter)),
            "{name}"
        );
        assert!(stroma::files::open_file(&path).is_ok());
    }
    assert!(stroma::platform::place::documents().is_absolute());
}
