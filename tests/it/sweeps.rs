//! Sweeps: the same bytes whatever the threads, interruptions and shards; nothing is lost and nothing is joined that differs.

use std::fs::File;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use data_encoding::HEXLOWER;
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use parquet::record::Field;
use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt as _, SeedableRng as _};
use serde_json::Value as Json;
use sha2::{Digest as _, Sha256};

use crate::cli::{STROMA, code, err, folder, names, out, read};

/// How often a sweep is killed.
const KILLS: usize = 20;

/// A small experiment: 2 x 2 conditions, some replicates.
fn experiment(replicates: u32) -> String {
    format!(
        r#"schema_version = 1

[experiment]
name = "tiny"
question = "Does rest spare the knee?"
scenario = "strip-osteoarthritis"
days = 1
seed = 7
replicates = {replicates}

[[vary]]
what = "activity"
values = ["walking", "rest"]

[[vary]]
what = "load_factor"
values = [0.9, 1.1]

[[measure]]
column = "pain_vas_mm"
days = [0, 1]

[[measure]]
column = "inflammation_c"
days = [1]
"#
    )
}

/// The program with these words. The moment in the crate is always the same one, so that whole folders can be compared.
fn command(place: &Path, words: &str) -> Command {
    let mut command = Command::new(STROMA);
    command
        .args(words.split(' '))
        .current_dir(place)
        .env("SOURCE_DATE_EPOCH", "86400");
    command
}

fn run(place: &Path, words: &str) -> Output {
    command(place, words).output().expect("the program starts")
}

fn good(place: &Path, words: &str) -> Output {
    let answer = run(place, words);
    assert_eq!(code(&answer), Some(0), "{words}: {}", err(&answer));
    answer
}

/// What is said of a request that is refused.
fn refused(place: &Path, words: &str) -> String {
    let answer = run(place, words);
    assert_eq!(code(&answer), Some(2), "{words}: {}", out(&answer));
    err(&answer)
}

/// A place with a file of the small experiment and its sweep in folder `whole`.
fn with_whole(replicates: u32, how: &str) -> tempfile::TempDir {
    let place = folder();
    let text = experiment(replicates);
    std::fs::write(place.path().join("tiny.toml"), text).expect("it is written");
    let words = format!("sweep tiny.toml --out whole --jobs 1{how}");
    good(place.path(), &words);
    place
}

/// All files of a folder with their bytes.
fn bytes(place: &Path, name: &str) -> Vec<(String, Vec<u8>)> {
    let folder = place.join(name);
    let read = |name: &String| std::fs::read(folder.join(name)).expect("it is there");
    let names = names(&folder);
    names
        .into_iter()
        .map(|name| (name.clone(), read(&name)))
        .collect()
}

/// Holds a folder to the one that was swept at once.
fn same_as_whole(place: &Path, name: &str) {
    let (found, whole) = (bytes(place, name), bytes(place, "whole"));
    assert_eq!(whole.len(), 7);
    for (found, whole) in found.iter().zip(&whole) {
        assert!(found == whole, "{name}: {} is not that of whole", found.0);
    }
    assert_eq!(found.len(), whole.len());
}

/// Lines of a journal, as far as it is written; none without one.
fn lines(place: &Path, name: &str) -> usize {
    let text = std::fs::read_to_string(place.join(name).join("journal.jsonl"));
    text.map_or(0, |text| text.lines().count())
}

/// Waits until a journal has so many lines or the sweep has ended; whether it has them while the sweep is at work.
fn wait_for(child: &mut Child, place: &Path, name: &str, many: usize) -> bool {
    for _ in 0..60_000 {
        if child.try_wait().expect("the system says").is_some() {
            return false;
        }
        if lines(place, name) >= many {
            return true;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    panic!("{name}: no {many} lines within a minute");
}

#[test]
fn a_sweep_writes_the_same_bytes_with_one_job_and_with_two() {
    let place = with_whole(4, "");
    good(place.path(), "sweep tiny.toml --out two --jobs 2 --quiet");
    same_as_whole(place.path(), "two");
    let table = read(&place.path().join("whole"), "results.csv");
    assert_eq!(table.lines().count(), 1 + 4 * 4, "{table}");
    // Begun again, it has nothing to play and leaves everything as it is, the moment in the crate too.
    let before = bytes(place.path(), "whole");
    let again = command(place.path(), "sweep tiny.toml --out whole")
        .env("SOURCE_DATE_EPOCH", "1000000")
        .output()
        .expect("the program starts");
    assert!(err(&again).contains("16 of 16 rows are there"));
    assert!(bytes(place.path(), "whole") == before);
}

/// Bytes of a journal, as far as it is written.
fn size(place: &Path, name: &str) -> u64 {
    std::fs::metadata(place.join(name).join("journal.jsonl")).map_or(0, |file| file.len())
}

/// Random moments are random lengths of the journal, so that they do not depend on how quick the machine is.
#[test]
fn a_sweep_that_is_killed_at_twenty_random_moments_goes_on_to_the_same_bytes() {
    let place = with_whole(12, "");
    let at = place.path();
    let whole = size(at, "whole");
    let mut dice = Xoshiro256PlusPlus::seed_from_u64(20);
    let mut moments: Vec<u64> = (0..KILLS).map(|_| dice.random_range(0..whole)).collect();
    moments.sort_unstable();
    let mut killed = 0;
    for moment in moments {
        let mut child = command(at, "sweep tiny.toml --out killed --jobs 2 --quiet")
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        while size(at, "killed") < moment && child.try_wait().expect("the system says").is_none() {
            std::thread::sleep(Duration::from_millis(1));
        }
        killed += usize::from(child.try_wait().expect("the system says").is_none());
        // SIGKILL where there are signals: nothing can be done about it.
        child.kill().expect("it is killed");
        child.wait().expect("it has ended");
    }
    assert!(killed >= KILLS / 2, "only {killed} were killed at work");
    good(at, "sweep tiny.toml --out killed --jobs 2");
    same_as_whole(at, "killed");
}

#[test]
fn what_a_kill_left_of_a_table_a_moment_ago_is_gone_once_the_sweep_went_on() {
    let place = with_whole(3, " --fast");
    let at = place.path();
    good(at, "sweep tiny.toml --fast --out s1 --shard 1/2 --quiet");
    good(at, "sweep tiny.toml --fast --out s2 --shard 2/2 --quiet");
    for words in [
        "sweep tiny.toml --fast --out left --quiet",
        "sweep tiny.toml --fast --out left --quiet",
        "merge s1 s2 --out joined --quiet",
        "merge s2 s1 --out joined --quiet",
    ] {
        let name = words
            .split(' ')
            .find(|word| ["left", "joined"].contains(word));
        let name = name.expect("a folder");
        std::fs::create_dir_all(at.join(name)).expect("a folder");
        let part = at.join(name).join(".stroma-Xy12Zw.part");
        std::fs::write(&part, "row,condition").expect("it is written");
        good(at, words);
        assert!(!part.exists(), "{words}");
        same_as_whole(at, name);
    }
}

/// The clock stands in the crate and nowhere else: a year back or a century ahead, nothing is lost and nothing is played twice.
#[test]
fn a_clock_that_jumps_between_two_parts_of_a_sweep_loses_nothing() {
    let place = with_whole(4, " --fast");
    let at = place.path();
    for (rows, moment) in [
        ("0..6", "4000000000"),
        ("5..9", "1"),
        ("0..15", "2000000000"),
    ] {
        let words = format!("sweep tiny.toml --fast --out jumped --only-rows {rows}");
        let answer = command(at, &words)
            .env("SOURCE_DATE_EPOCH", moment)
            .output()
            .expect("the program starts");
        assert_eq!(code(&answer), Some(0), "{}", err(&answer));
    }
    let (jumped, whole) = (bytes(at, "jumped"), bytes(at, "whole"));
    assert_eq!(jumped.len(), whole.len());
    for (jumped, whole) in jumped.iter().zip(&whole) {
        let crate_of_both = jumped.0 == "ro-crate-metadata.json";
        assert_eq!(jumped.1 == whole.1, !crate_of_both, "{}", jumped.0);
    }
}

/// An experiment whose arms are hidden.
const BLIND: &str = r#"schema_version = 1

[experiment]
name = "blind"
question = "Which is which?"
scenario = "osteoarthritis-moderate"
days = 180
seed = 5
replicates = 2
blind = true
published = ["lamo-2016"]

[[arm]]
name = "salt-water"
treatment = "saline"

[[arm]]
name = "many-cells"
treatment = "cultured"
cells = 1e7

[[measure]]
column = "pain_vas_mm"
days = [0, 180]
"#;

#[test]
fn the_letters_of_a_blind_sweep_are_told_to_whoever_asks_and_to_nobody_else() {
    let place = folder();
    let at = place.path();
    std::fs::write(at.join("blind.toml"), BLIND).expect("it is written");
    let said = out(&good(at, "sweep blind.toml --fast --out b"));
    assert!(said.contains("--unblind"), "{said}");
    let sealed = read(&at.join("b"), "report.html");
    for told in [&said, &sealed] {
        assert!(!told.contains("salt-water") && !told.contains("Lamo-Espinosa"));
    }
    let said = out(&good(at, "sweep blind.toml --fast --out b --unblind"));
    let opened = read(&at.join("b"), "report.html");
    assert!(said.contains("unblinded: A = "), "{said}");
    assert!(opened.contains("salt-water") && opened.contains("Lamo-Espinosa"));
    // Asked for again without, it is sealed again.
    good(at, "sweep blind.toml --fast --out b --quiet");
    assert!(read(&at.join("b"), "report.html") == sealed);
}

#[test]
fn the_report_lies_beside_the_table_and_elsewhere_in_another_language() {
    let place = with_whole(4, " --fast --report mine.html --language de");
    let at = place.path();
    let (report, mine) = (
        read(&at.join("whole"), "report.html"),
        read(at, "mine.html"),
    );
    assert!(report.contains("lang=\"en\"") && mine.contains("lang=\"de\""));
    for page in [&report, &mine] {
        assert!(page.contains("Does rest spare the knee?"));
        // Nothing outside is loaded.
        for outside in ["src=", "href=", "url(", "@import", "<script"] {
            assert!(!page.contains(outside), "{outside}");
        }
    }
    let said = refused(at, "sweep tiny.toml --fast --report x.html --language fr");
    assert!(said.contains("found 'fr', expected one of"), "{said}");
}

#[test]
fn an_experiment_with_too_many_rows_for_a_page_has_no_report_and_says_so() {
    let place = folder();
    let at = place.path();
    let many = experiment(25_001);
    std::fs::write(at.join("tiny.toml"), many).expect("it is written");
    let answer = good(
        at,
        "sweep tiny.toml --fast --out part --only-rows 0..3 --quiet",
    );
    let said = err(&answer);
    assert!(said.contains("no report: 100004 rows"), "{said}");
    assert!(!at.join("part/report.html").exists());
}

#[test]
fn what_was_being_written_when_the_machine_stopped_is_played_again() {
    let place = with_whole(3, " --fast");
    let whole = std::fs::read(place.path().join("whole/journal.jsonl")).expect("a journal");
    let head = whole
        .iter()
        .position(|byte| *byte == b'\n')
        .expect("a line");
    let cut = place.path().join("cut");
    std::fs::create_dir(&cut).expect("a folder");
    for (length, tail) in [
        (whole.len() - 1, ""),
        (whole.len() - 7, ""),
        (whole.len() * 2 / 3, ""),
        (whole.len() * 2 / 3, "\0\0\0\0\n\0\0"),
        (head + 1, "{\"row\":0,"),
        (head + 1, ""),
    ] {
        let mut bytes = whole[..length].to_vec();
        bytes.extend_from_slice(tail.as_bytes());
        std::fs::write(cut.join("journal.jsonl"), bytes).expect("it is written");
        good(place.path(), "sweep tiny.toml --fast --out cut --quiet");
        same_as_whole(place.path(), "cut");
    }
    // A line that is damaged before one that is not was no interruption.
    let damaged = String::from_utf8(whole).expect("a text").replacen(
        "{\"row\":2,\"values\":[2,",
        "{\"row\":2,\"values\":[3,",
        1,
    );
    std::fs::write(cut.join("journal.jsonl"), damaged).expect("it is written");
    let said = refused(place.path(), "sweep tiny.toml --fast --out cut");
    assert!(
        said.contains("journal.jsonl: line 4: its checksum"),
        "{said}"
    );
}

#[test]
fn shards_in_any_order_and_rows_one_by_one_become_the_bytes_of_one_run() {
    let place = with_whole(4, " --fast");
    for shard in ["1/3", "2/3", "3/3"] {
        good(
            place.path(),
            &format!("sweep tiny.toml --fast --quiet --shard {shard}"),
        );
    }
    good(
        place.path(),
        "merge sweep-tiny-3-of-3 sweep-tiny-1-of-3 sweep-tiny-2-of-3 --out merged",
    );
    same_as_whole(place.path(), "merged");
    // Joined again, nothing changes.
    good(
        place.path(),
        "merge sweep-tiny-1-of-3 sweep-tiny-2-of-3 sweep-tiny-3-of-3 --out merged --quiet",
    );
    same_as_whole(place.path(), "merged");
    for rows in ["9..15", "3..3", "0..10"] {
        good(
            place.path(),
            &format!("sweep tiny.toml --fast --quiet --out rows --only-rows {rows}"),
        );
    }
    same_as_whole(place.path(), "rows");
}

/// A journal whose first line says something else, with its checksum.
fn with_other_head(place: &Path, name: &str, from: &str, to: &str) {
    let path = place.join(name).join("journal.jsonl");
    let text = std::fs::read_to_string(&path).expect("a journal");
    let (head, rest) = text.split_once('\n').expect("a line");
    let (before, _) = head.rsplit_once(",\"sum\":\"").expect("a checksum");
    assert!(before.contains(from), "{before}");
    let before = before.replacen(from, to, 1);
    let sum = blake3::hash(format!("\n{before}").as_bytes()).to_hex();
    let text = format!("{before},\"sum\":\"{}\"}}\n{rest}", &sum[..16]);
    std::fs::write(path, text).expect("it is written");
}

#[test]
fn what_does_not_belong_together_is_not_joined_and_the_reason_is_named() {
    let place = with_whole(3, " --fast");
    let at = place.path();
    for shard in [1, 2, 3] {
        let words = format!("sweep tiny.toml --fast --quiet --shard {shard}/3 --out s{shard}");
        good(at, &words);
    }
    let said = refused(at, "merge s1 s3 --out m");
    assert!(
        said.contains("rows 1, 4, 7, 10 (4 of 12) are in none"),
        "{said}"
    );
    let said = refused(at, "merge s1 s2 s3 s2 --out m");
    assert!(
        said.contains("rows 1, 4, 7, 10 are in two folders: s2 and s2"),
        "{said}"
    );
    let said = refused(at, "merge s1 s2 s3 whole --out m");
    assert!(
        said.contains("rows 0 to 11 are in two folders: s1 and whole"),
        "{said}"
    );
    let said = refused(at, "merge s1 s2 nowhere --out m");
    assert!(said.contains("nowhere: found no journal.jsonl"), "{said}");
    let said = refused(at, "merge s1 s2 s3 --out s1");
    assert!(said.contains("share: found 1/3, expected 1/1"), "{said}");
    std::fs::write(at.join("other.toml"), experiment(4)).expect("it is written");
    good(at, "sweep other.toml --fast --quiet --shard 2/3 --out o2");
    let said = refused(at, "merge s1 o2 s3 --out m");
    assert!(
        said.contains("o2")
            && said.contains(
                "line 9 of the experiment: found `replicates = 4`, expected `replicates = 3`"
            ),
        "{said}"
    );
    good(at, "sweep tiny.toml --quiet --shard 2/3 --out slow2");
    let said = refused(at, "merge s1 slow2 s3 --out m");
    assert!(
        said.contains("slow2") && said.contains("found without --fast, expected with --fast"),
        "{said}"
    );
    let this = format!("\"version\":\"{}\"", env!("CARGO_PKG_VERSION"));
    with_other_head(at, "s2", &this, "\"version\":\"0.0.9\"");
    let said = refused(at, "merge s1 s2 s3 --out m");
    assert!(
        said.contains("s2") && said.contains("version of Stroma: found 0.0.9, expected"),
        "{said}"
    );
    let said = refused(at, "merge s2 s1 s3 --out m");
    assert!(said.contains("found 0.0.9, expected"), "{said}");
    let said = refused(at, "sweep tiny.toml --fast --shard 2/3 --out s2");
    assert!(
        said.contains("version of Stroma: found 0.0.9, expected"),
        "{said}"
    );
    assert!(!at.join("m").exists(), "nothing was joined");
}

#[test]
fn a_folder_of_another_sweep_or_of_somebody_is_left_alone() {
    let place = with_whole(2, " --fast");
    let at = place.path();
    let before = bytes(at, "whole");
    std::fs::write(at.join("other.toml"), experiment(3)).expect("it is written");
    let said = refused(at, "sweep other.toml --fast --out whole");
    assert!(said.contains("another sweep lies there"), "{said}");
    let told =
        "line 9 of the experiment: there stood `replicates = 2`, now stands `replicates = 3`";
    assert!(said.contains(told), "{said}");
    let said = refused(at, "sweep tiny.toml --out whole");
    assert!(said.contains("found with --fast"), "{said}");
    assert!(bytes(at, "whole") == before);
    std::fs::create_dir(at.join("mine")).expect("a folder");
    std::fs::write(at.join("mine/notes.txt"), "mine").expect("it is written");
    let said = refused(at, "sweep tiny.toml --fast --out mine");
    assert!(said.contains("found notes.txt"), "{said}");
    assert_eq!(names(&at.join("mine")), ["notes.txt"]);
}

#[test]
fn the_parquet_table_holds_what_the_csv_holds() {
    let place = with_whole(3, " --fast");
    let whole = place.path().join("whole");
    let file = File::open(whole.join("results.parquet")).expect("it is there");
    let table = SerializedFileReader::new(file).expect("it is a table");
    let mut csv = csv::Reader::from_path(whole.join("results.csv")).expect("it is there");
    let header: Vec<String> = csv
        .headers()
        .expect("names")
        .iter()
        .map(str::to_owned)
        .collect();
    let mut kinds = [0; 3];
    let mut rows = table.get_row_iter(None).expect("rows");
    for line in csv.records() {
        let line = line.expect("a line");
        let row = rows.next().expect("as many rows").expect("a row");
        let mut fields = 0;
        for ((name, field), (word, expected)) in row.get_column_iter().zip(line.iter().zip(&header))
        {
            assert_eq!(name, expected);
            fields += 1;
            match field {
                Field::ULong(number) => {
                    kinds[0] += 1;
                    assert_eq!(word.parse(), Ok(*number), "{name}");
                }
                Field::Double(number) => {
                    kinds[1] += 1;
                    let read: f64 = word.parse().expect("a number");
                    assert_eq!(read.to_bits(), number.to_bits(), "{name}");
                }
                Field::Str(text) => {
                    kinds[2] += 1;
                    assert_eq!(word, text, "{name}");
                }
                Field::Null => assert_eq!(word, "", "{name}"),
                other => panic!("{name}: {other:?}"),
            }
        }
        assert_eq!(fields, header.len());
    }
    assert!(rows.next().is_none(), "as many rows");
    assert!(kinds.iter().all(|many| *many > 0), "{kinds:?}");
}

#[test]
fn the_crate_names_every_file_with_its_size_and_hash_and_the_dictionary_every_column() {
    let place = with_whole(2, " --fast");
    let whole = place.path().join("whole");
    let json = |name: &str| -> Json { serde_json::from_str(&read(&whole, name)).expect("JSON") };
    let about = json("ro-crate-metadata.json");
    let graph = about["@graph"].as_array().expect("entities");
    let mut named = vec!["ro-crate-metadata.json".to_owned()];
    for file in graph.iter().filter(|entity| entity["@type"] == "File") {
        let name = file["@id"].as_str().expect("a name");
        let bytes = std::fs::read(whole.join(name)).expect(name);
        assert_eq!(file["contentSize"], bytes.len().to_string(), "{name}");
        assert_eq!(
            file["sha256"],
            HEXLOWER.encode(&Sha256::digest(&bytes)),
            "{name}"
        );
        named.push(name.to_owned());
    }
    named.sort();
    assert_eq!(named, names(&whole));
    let run = graph
        .iter()
        .find(|entity| entity["@type"] == "CreateAction")
        .expect("the run");
    assert_eq!(run["endTime"], "1970-01-02T00:00:00+00:00");
    assert_eq!(run["description"], "stroma sweep experiment.toml --fast");
    assert_eq!(run["object"]["@id"], "experiment.toml");
    let dictionary = json("datapackage.json");
    let fields = dictionary["resources"][0]["schema"]["fields"]
        .as_array()
        .expect("columns");
    let columns: Vec<&str> = fields
        .iter()
        .filter_map(|field| field["name"].as_str())
        .collect();
    let table = read(&whole, "results.csv");
    assert_eq!(table.lines().next(), Some(columns.join(",").as_str()));
    for field in fields {
        let told = field["description"].as_str().unwrap_or_default();
        assert!(!told.is_empty(), "{field}");
    }
}

#[test]
fn a_sweep_of_the_joint_without_space_says_so_and_does_not_count_what_is_alike() {
    let place = folder();
    let at = place.path();
    std::fs::write(at.join("tiny.toml"), experiment(2)).expect("it is written");
    let model = |name: &str| -> (Json, Json) {
        let text = read(&at.join(name), "datapackage.json");
        let told: Json = serde_json::from_str(&text).expect("JSON");
        (told["fast"].clone(), told["model"].clone())
    };
    let said = out(&good(at, "sweep tiny.toml --fast --out fast"));
    assert!(
        said.contains("Played with the joint without space (0-D model, --fast)"),
        "{said}"
    );
    assert!(
        said.contains("(2 alike)") && !said.contains("(2) "),
        "{said}"
    );
    let (fast, words) = model("fast");
    assert_eq!(fast, true);
    assert!(
        words
            .as_str()
            .is_some_and(|words| words.contains("0-D model"))
    );
    let said = out(&good(at, "sweep tiny.toml --out full"));
    assert!(
        !said.contains("without space") && !said.contains("alike"),
        "{said}"
    );
    assert_eq!(model("full"), (Json::from(false), "the full model".into()));
}

#[test]
fn a_folder_in_place_of_a_file_is_named_in_plain_words() {
    let place = with_whole(2, " --fast");
    let at = place.path();
    std::fs::create_dir(at.join("empty")).expect("a folder");
    for command in ["sweep", "trial"] {
        let said = refused(at, &format!("{command} empty"));
        assert!(
            said.contains("found the folder 'empty', expected the file of"),
            "{said}"
        );
        assert!(!said.contains("os error"), "{said}");
        let said = refused(at, &format!("{command} whole"));
        assert!(said.contains("experiment.toml"), "{said}");
    }
    assert!(names(&at.join("empty")).is_empty());
}

#[test]
fn every_experiment_that_comes_with_the_program_is_listed() {
    let place = folder();
    let list = good(place.path(), "sweep --list");
    let names = stroma::experiment::design::NAMES;
    assert!(!names.is_empty());
    for name in names {
        assert!(out(&list).contains(name), "{name}: {}", out(&list));
    }
    let said = refused(place.path(), "sweep nothing-of-that-name");
    assert!(said.contains(names[0]), "{said}");
}

#[cfg(unix)]
#[test]
fn a_sweep_that_is_stopped_from_the_keyboard_says_how_to_go_on() {
    let place = with_whole(6, "");
    let words = "sweep tiny.toml --out stopped --jobs 2";
    let mut child = command(place.path(), words)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    assert!(wait_for(&mut child, place.path(), "stopped", 3));
    let signal = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(signal.expect("kill starts").success());
    let answer = child.wait_with_output().expect("it ends");
    let said = err(&answer);
    assert_eq!(code(&answer), Some(130), "{said}");
    let (_, go_on) = said
        .trim_end()
        .rsplit_once("to go on: stroma ")
        .expect("a command");
    assert_eq!(names(&place.path().join("stopped")), ["journal.jsonl"]);
    good(place.path(), go_on);
    same_as_whole(place.path(), "stopped");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_and_nothing_is_lost() {
    let place = with_whole(20, " --fast");
    let whole = std::fs::read(place.path().join("whole/journal.jsonl")).expect("a journal");
    let head = whole
        .iter()
        .position(|byte| *byte == b'\n')
        .expect("a line");
    // Files may not grow beyond this; the unit is 512 or 1024 bytes, as the shell has it.
    let limit = head / 512 + 4;
    assert!(1024 * limit < whole.len(), "too few rows for this test");
    let line = format!(
        "trap '' XFSZ; ulimit -f {limit}; exec '{STROMA}' sweep tiny.toml --fast --out full --jobs 2"
    );
    let answer = Command::new("sh")
        .args(["-c", &line])
        .current_dir(place.path())
        .env("SOURCE_DATE_EPOCH", "86400")
        .output()
        .expect("a shell");
    let said = err(&answer);
    assert_eq!(code(&answer), Some(2), "{said}");
    assert!(
        said.contains("cannot write full/journal.jsonl") && said.contains("of 80 rows are kept"),
        "{said}"
    );
    let kept = lines(place.path(), "full") - 1;
    assert!(0 < kept && kept < 80, "{kept}");
    assert!(said.contains(&format!("; {kept} of 80 rows")), "{said}");
    good(place.path(), "sweep tiny.toml --fast --out full --quiet");
    same_as_whole(place.path(), "full");
}
