//! Readers of what people send each other: any text is read or refused in few words with its place, what was written is read
//! back the same, and a changed letter of a code is noticed. The cases are drawn with a fixed seed.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use stroma::classroom::{code, mystery_code};
use stroma::experiment::design::{Experiment, NAMES, text_of};
use stroma::files::{RunFile, open_text};
use stroma::lesson::mystery::{self, Mystery};
use stroma::lesson::{Answer, Answers, Entry, Lesson, Made, PinnedRow, lessons};
use stroma::live::share;
use stroma::model::words::TreatmentKind;
use stroma::scenario::{PlannedTreatment, SavedScenario, Scenario};
use stroma::sim::Simulation;

use crate::invariants::{command, for_cases};
use crate::tools::{repository, scenario, start};

/// Longest sentence in which something is refused, bytes.
const MOST_TOLD: usize = 4000;
/// What the files are called here.
const FILE: &str = "mine.toml";

/// A reader: gives the sentence with which a text was refused.
type Reader = fn(&str) -> Result<(), String>;

fn as_scenario(text: &str) -> Result<(), String> {
    let scenario = Scenario::from_toml(FILE, text).map_err(|error| error.to_string())?;
    let saved = scenario.to_saved();
    let again = Scenario::from_saved(&saved).expect("what is saved can be read");
    assert!(
        again.to_saved() == saved,
        "saved twice, it differs:\n{text}"
    );
    Ok(())
}

fn as_experiment(text: &str) -> Result<(), String> {
    let experiment = Experiment::read(text, FILE).map_err(|error| error.to_string())?;
    let rows = experiment.rows();
    for row in [0, rows / 2, rows.saturating_sub(1)] {
        if row < rows {
            let _ = (experiment.row(row).given(), experiment.row(row).scenario());
        }
    }
    Ok(())
}

fn as_lesson(text: &str) -> Result<(), String> {
    Lesson::parse(FILE, text).map(|lesson| {
        let file = lesson.version.in_file(text);
        let again = Lesson::parse(FILE, &file).expect("a file with its version");
        assert!(again.version == lesson.version, "another version:\n{file}");
    })
}

fn as_mysteries(text: &str) -> Result<(), String> {
    mystery::parse(FILE, text).map(drop)
}

fn as_record(text: &str) -> Result<(), String> {
    open_text(text).map(drop).map_err(|error| error.to_string())
}

fn as_share_code(text: &str) -> Result<(), String> {
    let found = share::find_code(text);
    found.map(drop).map_err(|error| error.to_string())
}

fn as_pupil(text: &str) -> Result<(), String> {
    let (answers, _) = Answers::read(FILE, text)?;
    let again = Answers::read(FILE, &answers.text()).expect("what is written");
    assert!(
        again == (answers, 0),
        "written and read, it differs:\n{text}"
    );
    Ok(())
}

fn as_class_codes(text: &str) -> Result<(), String> {
    let found = code::decode_lines(text);
    let mysteries = mystery_code::decode_lines(text);
    let refused = found.into_iter().filter_map(|found| found.answers.err());
    let refused = refused.chain(mysteries.into_iter().filter_map(|(_, found)| found.err()));
    refused.max_by_key(String::len).map_or(Ok(()), Err)
}

fn as_mystery_code(text: &str) -> Result<(), String> {
    Mystery::of(text).map(drop)
}

/// Every reader; those that read files name the file in what they say.
const READERS: [(&str, bool, Reader); 9] = [
    ("scenario", true, as_scenario),
    ("experiment", true, as_experiment),
    ("lesson", true, as_lesson),
    ("mystery joints", true, as_mysteries),
    ("pupil", true, as_pupil),
    ("record", false, as_record),
    ("share code", false, as_share_code),
    ("class code", false, as_class_codes),
    ("mystery code", false, as_mystery_code),
];

/// Reads a text; what refuses it says so in few words, and names the file where there is one.
fn try_to_read(what: &str, named: bool, read: Reader, text: &str) -> bool {
    let Err(told) = read(text) else {
        return true;
    };
    let begin: String = told.chars().take(200).collect();
    assert!(
        told.len() < MOST_TOLD,
        "{what}: {} bytes: {begin}",
        told.len()
    );
    assert!(!told.trim().is_empty(), "{what} is refused without a word");
    assert!(!named || told.contains(FILE), "{what}: no file in: {begin}");
    false
}

/// All files of a kind that come with the program.
fn files(what: &str) -> Vec<&'static str> {
    match what {
        "scenario" => {
            let names = Scenario::NAMES.iter();
            names
                .filter_map(|name| Scenario::built_in_file(name))
                .collect()
        }
        "experiment" => NAMES.iter().filter_map(|name| text_of(name)).collect(),
        "lesson" => lessons::NAMES
            .iter()
            .filter_map(|name| lessons::file(name))
            .collect(),
        other => panic!("{other} has no files"),
    }
}

/// Pieces that files are made of, and such as make a reader stumble.
const PIECES: [&str; 40] = [
    "[experiment]\n",
    "[[vary]]\n",
    "[[measure]]\n",
    "[patients]\n",
    "[parameters]\n",
    "[[treatments]]\n",
    "[[step]]\n",
    "[version]\n",
    "[[",
    "]]",
    "[",
    "]",
    "{",
    "}",
    "\n",
    "= ",
    ", ",
    ".",
    "\"",
    "'",
    "\"\"\"",
    "\\",
    "#",
    "stage = \"dish\"\n",
    "kind = \"fat\"\n",
    "day = ",
    "name = ",
    "values = ",
    "schema_version = 1\n",
    "nan",
    "-1",
    "1e999",
    "99999999999999999999",
    "0.1",
    "true",
    "1979-05-27",
    "stroma2-",
    "stroma3-AAA",
    "stroma-lesson:AAA",
    "{\"what\":\"began\"",
];

/// Any letters, or pieces of files in any order.
fn any_text() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        6 => select(&PIECES[..]).prop_map(str::to_owned),
        1 => "\\PC{1,6}",
    ];
    prop_oneof![
        1 => "(?s).{0,300}",
        3 => proptest::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat()),
    ]
}

#[test]
fn any_text_is_read_or_refused_in_few_words_by_every_reader() {
    for (what, named, read) in READERS {
        for_cases(250, &any_text(), |text| {
            try_to_read(what, named, read, &text);
            Ok(())
        });
    }
}

#[test]
fn huge_texts_of_one_piece_are_refused_by_every_reader_in_few_words() {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(50_000), close.repeat(50_000));
    let mut texts = vec![
        deep("[", "]"),
        deep("{\"a\":", "}"),
        format!("a = {}", deep("[", "]")),
        format!("a = {}", deep("{a=", "}")),
        format!("{} = 1", vec!["a"; 50_000].join(".")),
        format!("[{}]", vec!["a"; 50_000].join(".")),
        format!("stage = \"{}\"", "é".repeat(100_000)),
        format!("{{\"what\":\"{}\"}}", "w".repeat(100_000)),
        "9".repeat(100_000),
        format!("days = {}", "9".repeat(100_000)),
        " ".repeat(200_000),
        "\n".repeat(200_000),
    ];
    texts.extend(PIECES.map(|piece| piece.repeat(4000)));
    for (what, named, read) in READERS {
        for text in &texts {
            let read = try_to_read(what, named, read, text);
            let nothing = what == "class code" && !text.contains("stroma-lesson");
            assert!(
                !read || nothing,
                "{what}: {}",
                &text.chars().take(60).collect::<String>()
            );
        }
    }
}

#[test]
fn a_text_full_of_beginnings_of_codes_takes_no_more_than_the_most_codes_that_are_looked_at() {
    // Each of these beginnings has all that follows as its letters: read one by one, that is a million million of them.
    for begins in [
        "stroma3-",
        "stroma2-",
        "stroma1-",
        "stroma3-\n",
        "stroma-lesson:",
        "stroma-mystery:",
    ] {
        let text = begins.repeat((1 << 22) / begins.len());
        assert!(share::find_code(&text).is_err(), "{begins}");
        assert!(code::decode(&text).is_err(), "{begins}");
        assert!(mystery_code::decode(&text).is_err(), "{begins}");
    }
}

#[test]
fn a_file_with_a_line_less_or_twice_is_read_or_refused_with_a_line_that_it_has() {
    for (what, _, read) in &READERS[..3] {
        let mut refused = 0;
        for text in files(what) {
            let lines: Vec<&str> = text.lines().collect();
            for place in 0..lines.len() {
                for twice in [false, true] {
                    let mut changed = lines.clone();
                    if twice {
                        changed.insert(place, lines[place]);
                    } else {
                        changed.remove(place);
                    }
                    let Err(told) = read(&changed.join("\n")) else {
                        continue;
                    };
                    refused += 1;
                    let (_, rest) = told.split_once("line ").unwrap_or_else(|| panic!("{told}"));
                    assert!(told.starts_with(FILE), "{told}");
                    let line: String = rest.chars().take_while(char::is_ascii_digit).collect();
                    let line: usize = line.parse().expect("the number of a line");
                    assert!((1..=changed.len() + 1).contains(&line), "{told}");
                    assert!(
                        told.contains("TOML parse error")
                            || (told.contains(": found ") && told.contains(", expected ")),
                        "{told}"
                    );
                }
            }
        }
        assert!(refused > 10, "{what}: {refused} were refused");
    }
}

#[test]
fn a_file_with_one_byte_changed_is_read_or_refused_with_its_name() {
    let byte = prop_oneof![select(b"\"'[]{}=#,.\n 0-9eE\\".to_vec()), any::<u8>()];
    for (what, named, read) in &READERS[..3] {
        let strategy = (select(files(what)), any::<Index>(), byte.clone(), 0..3u8);
        let (mut accepted, mut refused) = (0, 0);
        let counted = std::cell::RefCell::new((&mut accepted, &mut refused));
        for_cases(400, &strategy, |(text, at, byte, how)| {
            let mut bytes = text.as_bytes().to_vec();
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => {
                    bytes.remove(at);
                }
            }
            let good = try_to_read(what, *named, *read, &String::from_utf8_lossy(&bytes));
            let mut counted = counted.borrow_mut();
            *if good {
                &mut *counted.0
            } else {
                &mut *counted.1
            } += 1;
            Ok(())
        });
        assert!(
            accepted > 20 && refused > 20,
            "{what}: {accepted} read, {refused} refused"
        );
    }
}

/// A run of a dish or a strip with some acts.
fn run(name: &str, acts: Vec<(u64, stroma::sim::Command)>) -> Simulation {
    let mut run = start(&scenario(name), 7);
    for (hours, act) in acts {
        run.step_many(hours);
        // Not everything can be done everywhere.
        let _ = run.apply(act);
    }
    run
}

#[test]
fn a_run_is_the_same_after_its_code_and_after_its_record_whatever_was_done_in_it() {
    let acts = proptest::collection::vec((0..3u64, command()), 0..8);
    for name in ["dish-growth-factors", "strip-injury"] {
        for_cases(6, &acts, |acts| {
            let run = run(name, acts);
            let code = share::encode(&run).expect("a code");
            let record = RunFile::of(&run).expect("a record");
            let record = serde_json::to_string_pretty(&record).expect("JSON");
            let fenced = format!("See what I found:\n```\n{record}\n```\n");
            let quoted = format!(
                "> {}\n> {}\nBest",
                &code[..code.len() / 2],
                &code[code.len() / 2..]
            );
            for text in [&code, &record, &fenced, &quoted] {
                let shared = open_text(text).unwrap_or_else(|error| panic!("{error}:\n{text}"));
                assert_eq!(shared.acts, run.commands());
                assert_eq!((shared.seed, shared.steps), (run.seed(), run.steps()));
                assert!(run.history().hash().starts_with(&shared.hash) && !shared.hash.is_empty());
                assert!(shared.scenario.to_saved() == run.scenario().to_saved());
            }
            Ok(())
        });
    }
}

#[test]
fn a_saved_simulation_is_the_same_when_it_is_read_whatever_was_done_in_it() {
    let acts = proptest::collection::vec((0..3u64, command()), 0..8);
    for name in ["dish-growth-factors", "strip-injury"] {
        for_cases(4, &acts, |acts| {
            let mut run = run(name, acts);
            let saved = run.save();
            let mut again = Simulation::restore(&saved).expect("what is saved");
            assert!(again.save() == saved, "{name}: saved twice, it differs");
            run.step_many(2);
            again.step_many(2);
            assert!(again.save() == run.save(), "{name}: it goes on otherwise");
            Ok(())
        });
    }
}

/// The code with one letter changed, taken away or put in, at a place.
fn misspelt(code: &str, at: &Index, letter: char, how: u8) -> String {
    let mut letters: Vec<char> = code.chars().collect();
    let at = at.index(letters.len());
    match how {
        0 => letters[at] = letter,
        1 => letters.insert(at, letter),
        _ => {
            letters.remove(at);
        }
    }
    letters.into_iter().collect()
}

/// A letter that codes have, a place, and what is done with it.
fn mistake() -> impl Strategy<Value = (Index, char, u8)> {
    let letters: Vec<char> = "ABCXYZabcxyz0189-_".chars().collect();
    (any::<Index>(), select(letters), 0..3u8)
}

#[test]
fn a_share_code_with_a_wrong_letter_is_refused_or_opens_the_same_run() {
    let run = run("strip-injury", Vec::new());
    let code = share::encode(&run).expect("a code");
    for_cases(400, &mistake(), |(at, letter, how)| {
        let text = misspelt(&code, &at, letter, how);
        if let Ok(shared) = share::find_code(&text) {
            // A letter before the beginning is no part of it.
            assert!(text.contains(&code), "{text} opens");
            assert_eq!((shared.seed, shared.steps), (run.seed(), run.steps()));
        }
        Ok(())
    });
}

/// Words that people write, with what files and codes must keep.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z -]{0,12}",
        "\\PC{0,20}",
        Just("\"quoted\"\\ \n\t{}[]\u{0}\u{202e}é漢😀".to_owned()),
    ]
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        -1e3..1e3f64,
        any::<f64>().prop_filter("JSON says no others", |number| number.is_finite()),
    ]
}

fn answer() -> impl Strategy<Value = Answer> {
    let point = (number(), number()).prop_map(|(day, value)| [day, value]);
    prop_oneof![
        any::<usize>().prop_map(Answer::Choice),
        number().prop_map(Answer::Number),
        proptest::collection::vec(0..9usize, 0..6).prop_map(Answer::Order),
        proptest::collection::vec(point, 0..30).prop_map(Answer::Curve),
        words().prop_map(Answer::Words),
    ]
}

fn row() -> impl Strategy<Value = PinnedRow> {
    let planned = (select(TreatmentKind::ALL.to_vec()), 0.0..300.0f64);
    let planned = planned.prop_filter_map("a plan", |(kind, day)| {
        PlannedTreatment::new(kind, None, day).ok()
    });
    let some = proptest::option::of(number());
    (
        any::<u32>(),
        words(),
        any::<u64>(),
        0..87_600u64,
        proptest::collection::vec(planned, 0..3),
        proptest::collection::vec((0..9u64, command()), 0..3),
        proptest::collection::vec(some, 0..5),
    )
        .prop_map(
            |(number, scenario, seed, hours, treatments, acts, values)| PinnedRow {
                number,
                scenario,
                seed,
                hours,
                treatments,
                acts,
                values,
                code: String::new(),
            },
        )
}

fn entry() -> impl Strategy<Value = Entry> {
    let step = || prop_oneof![Just("a".to_owned()), Just("b".to_owned()), words()];
    let marks = [0..=2u8, 0..=2u8, 0..=2u8];
    let made = (
        any::<usize>(),
        proptest::collection::vec(any::<u32>(), 0..4),
        words(),
    )
        .prop_map(|(claim, evidence, words)| Made {
            claim,
            tiles: evidence.iter().map(|one| *one as usize).collect(),
            evidence,
            words,
        });
    prop_oneof![
        1 => step().prop_map(|step| Entry::Reached { step }),
        4 => (step(), words(), answer()).prop_map(|(step, item, answer)| Entry::Answered { step, item, answer }),
        1 => step().prop_map(|step| Entry::Locked { step }),
        2 => (step(), row()).prop_map(|(step, row)| Entry::Pinned { step, row }),
        1 => (step(), any::<u32>()).prop_map(|(step, number)| Entry::Unpinned { step, number }),
        1 => (step(), words()).prop_map(|(step, hint)| Entry::Hinted { step, hint }),
        1 => (step(), proptest::option::of(number()), number())
            .prop_map(|(step, value, error)| Entry::Read { step, value, error }),
        1 => (step(), made, marks).prop_map(|(step, made, marks)| Entry::Argued { step, made, marks }),
        1 => Just(Entry::Finished),
    ]
}

fn answers() -> impl Strategy<Value = Answers> {
    let rest = proptest::collection::vec(entry(), 0..12);
    (words(), words(), any::<u64>(), any::<u64>(), rest).prop_map(
        |(lesson, pupil, seed, shuffle, rest)| {
            let mut answers = Answers::begin(&lesson, &pupil, seed, shuffle);
            answers.entries.extend(rest);
            answers
        },
    )
}

#[test]
fn the_file_of_a_pupil_is_read_as_it_was_written_and_cut_off_it_loses_its_last_line_at_most() {
    for_cases(300, &(answers(), any::<Index>()), |(answers, at)| {
        let text = answers.text();
        let (again, lost) = Answers::read(FILE, &text).expect("what is written");
        assert_eq!((&again, lost), (&answers, 0));
        let first = text.find('\n').map_or(0, |end| end + 1);
        let mut end = first + at.index(text.len() - first + 1);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let whole = text[..end].matches('\n').count();
        let (again, lost) = Answers::read(FILE, &text[..end]).expect("a file that was cut off");
        assert!(lost <= 1 && again.entries.len() >= whole);
        assert!(answers.entries.starts_with(&again.entries));
        Ok(())
    });
}

#[test]
fn the_code_of_a_pupil_says_what_counts_and_a_wrong_letter_in_it_is_noticed() {
    for_cases(
        300,
        &(answers(), mistake()),
        |(answers, (at, letter, how))| {
            // Some of these answers are longer than a code may be.
            let Ok(text) = code::encode(&answers) else {
                return Ok(());
            };
            let brief = code::brief(&answers);
            assert_eq!(code::decode(&text), Ok(brief.clone()));
            assert_eq!(code::brief(&brief), brief, "in brief, twice");
            let wrong = misspelt(&text, &at, letter, how);
            if let Ok(come) = code::decode(&wrong) {
                assert_eq!(come, brief, "{wrong}");
            }
            Ok(())
        },
    );
}

#[test]
fn a_step_without_a_name_and_a_point_beyond_all_numbers_change_nothing_else_in_the_code_of_a_pupil()
{
    let mut answers = Answers::begin("same-dna", "7", 1, 2);
    let curve = Answer::Curve(vec![[0.0, 2e31], [1.0, 5.0], [2.0, -2e31]]);
    answers.entries.extend([
        Entry::Answered {
            step: "a".to_owned(),
            item: "b".to_owned(),
            answer: curve,
        },
        Entry::Reached {
            step: String::new(),
        },
    ]);
    let come = code::decode(&code::encode(&answers).expect("a code")).expect("what is written");
    assert_eq!(come, code::brief(&answers));
    let Some(Answer::Curve(points)) = come.answer("a", "b") else {
        panic!("no curve: {come:?}");
    };
    assert_eq!(
        points.iter().map(|point| point[0]).collect::<Vec<_>>(),
        [0.0, 1.0, 2.0]
    );
    assert_eq!(come.reached(), None);
}

#[test]
fn a_mystery_code_with_one_wrong_letter_is_refused_or_the_same() {
    let numbers = (0..200u32, 0..40u32);
    for_cases(
        300,
        &(numbers, mistake()),
        |((class, pupil), (at, letter, how))| {
            let code = mystery::code(class, pupil);
            let joint = Mystery::of(&code).expect("a joint");
            assert_eq!(joint.code(), code);
            if how == 0 {
                let wrong = misspelt(&code, &at, letter, how);
                if let Ok(other) = Mystery::of(&wrong) {
                    assert_eq!(other.code(), code, "{wrong}");
                }
            }
            Ok(())
        },
    );
}

#[test]
fn a_saved_scenario_with_any_name_and_changes_is_made_or_refused() {
    let text = Scenario::built_in_file("dish-renewal").expect("a file");
    let keys: Vec<&str> = stroma::scenario::Parameters::KEYS.to_vec();
    let strategy = (words(), select(keys), number(), number());
    for_cases(200, &strategy, |(name, key, value, day)| {
        let content = serde_json::json!({
            "name": name, "text": text,
            "changes": {"set": [[key, value]], "treatments": [{"kind": "fat", "cells": null, "day": day}]},
        });
        let Ok(saved) = serde_json::from_value::<SavedScenario>(content) else {
            return Ok(());
        };
        match Scenario::from_saved(&saved) {
            Ok(scenario) => {
                let again = Scenario::from_saved(&scenario.to_saved()).expect("saved");
                assert!(again.to_saved() == scenario.to_saved());
            }
            Err(error) => assert!(error.to_string().len() < MOST_TOLD),
        }
        Ok(())
    });
}

#[test]
fn what_the_fuzz_targets_found_worth_keeping_is_read_or_refused_by_every_reader() {
    let mut tried = 0;
    let corpus = std::fs::read_dir(repository("fuzz/corpus")).expect("the corpus");
    for folder in corpus {
        let folder = folder.expect("a folder").path();
        for file in std::fs::read_dir(&folder).expect("its files") {
            let bytes = std::fs::read(file.expect("a file").path()).expect("its bytes");
            let text = String::from_utf8_lossy(&bytes);
            for (what, named, read) in READERS {
                try_to_read(what, named, read, &text);
            }
            let _ = Simulation::restore(&bytes);
            tried += 1;
        }
    }
    assert!(tried > 20, "{tried} files");
}

/// What a code holds, behind its beginning and the letters of its length.
fn content_of(code: &str, begins: &str) -> Vec<u8> {
    let body = code.strip_prefix(begins).expect("its beginning");
    let bytes = data_encoding::BASE64URL_NOPAD.decode(&body.as_bytes()[3..]);
    miniz_oxide::inflate::decompress_to_vec(&bytes.expect("letters")[8..]).expect("a content")
}

#[test]
#[ignore = "writes into fuzz/corpus what the fuzz targets begin with"]
fn seeds_of_the_fuzz_targets() {
    let put = |target: &str, name: &str, bytes: &[u8]| {
        let folder = repository("fuzz/corpus").join(target);
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join(name), bytes).expect("a seed");
    };
    for name in [
        "dish-renewal",
        "strip-injury",
        "osteoarthritis-moderate",
        "strip-osteoarthritis",
    ] {
        put(
            "scenario",
            name,
            Scenario::built_in_file(name).expect("a file").as_bytes(),
        );
    }
    for name in NAMES {
        put(
            "experiment",
            name,
            text_of(name).expect("a file").as_bytes(),
        );
    }
    for name in ["audit-the-advert", "same-dna"] {
        put(
            "lesson",
            name,
            lessons::file(name).expect("a file").as_bytes(),
        );
    }
    let treat = stroma::sim::Command::Treat {
        kind: TreatmentKind::Cultured,
        cells: Some(2e7),
        landing: Some(0.8),
    };
    let strip = run(
        "strip-injury",
        vec![(3, treat), (1, stroma::sim::Command::TakeOut)],
    );
    let record = serde_json::to_string(&RunFile::of(&strip).expect("a record")).expect("JSON");
    put("record", "strip", record.as_bytes());
    let code = share::encode(&strip).expect("a code");
    put("share", "code", format!("t{code}").as_bytes());
    put(
        "share",
        "content",
        &[b"c".as_slice(), &content_of(&code, "stroma3-")].concat(),
    );
    put(
        "snapshot",
        "dish",
        &run("dish-renewal", vec![]).save()[40..],
    );
    let mut pupil = Answers::begin("same-dna", "7", 1, 2);
    let answer = |item: &str, answer| Entry::Answered {
        step: "a".to_owned(),
        item: item.to_owned(),
        answer,
    };
    pupil.entries.extend([
        answer("a", Answer::Curve(vec![[0.0, 1.5], [3.0, 20.0]])),
        answer("b", Answer::Order(vec![2, 1])),
        answer("c", Answer::Words("because".to_owned())),
        Entry::Locked {
            step: "a".to_owned(),
        },
        Entry::Pinned {
            step: "b".to_owned(),
            row: PinnedRow {
                number: 1,
                scenario: "strip-injury".to_owned(),
                seed: 7,
                hours: strip.steps(),
                treatments: vec![],
                acts: strip.commands().to_vec(),
                values: vec![Some(1.25), None],
                code: String::new(),
            },
        },
        Entry::Hinted {
            step: "b".to_owned(),
            hint: "control".to_owned(),
        },
        Entry::Read {
            step: "b".to_owned(),
            value: None,
            error: 0.5,
        },
        Entry::Argued {
            step: "b".to_owned(),
            made: Made {
                claim: 1,
                evidence: vec![1],
                tiles: vec![2],
                words: "so".to_owned(),
            },
            marks: [2, 1, 0],
        },
        Entry::Finished,
    ]);
    put("pupil", "pupil", pupil.text().as_bytes());
    let code = code::encode(&pupil).expect("a code");
    put("class_code", "text", format!("t> {code}\n").as_bytes());
    put(
        "class_code",
        "lesson",
        &[b"l".as_slice(), &content_of(&code, "stroma-lesson:")].concat(),
    );
    let joint = Mystery::of(&mystery::code(3, 4)).expect("a joint");
    let solution = stroma::lesson::solution::Solution::new(&joint, vec![], vec![], vec![])
        .expect("nothing was done");
    let code = mystery_code::encode("7", &solution).expect("a code");
    put(
        "class_code",
        "mystery",
        &[b"m".as_slice(), &content_of(&code, "stroma-mystery:")].concat(),
    );
    put(
        "class_code",
        "joint",
        format!("t{}", joint.code()).as_bytes(),
    );
    put(
        "class_code",
        "link",
        b"thttps://x.org/#lesson=same-dna&seed=3&hide=graphs&lock=dose&note=a%20b",
    );
}
