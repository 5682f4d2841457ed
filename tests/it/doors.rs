//! The doors through which a run comes in: share codes, run files, scenario files, the command line. All ask the same.

use std::sync::Arc;

use stroma::files::{RunFile, open_file, open_named};
use stroma::live::share::{MOST_LETTERS, decode, encode, encode_parts, find_code, is_code};
use stroma::model::medium::MediumChange;
use stroma::scenario::Scenario;
use stroma::sim::{Command, Simulation};

use crate::cli::{code, err, folder, out, read, stroma};
use crate::tools::{scenario, start};

fn strip_run() -> Simulation {
    let mut simulation = start(&scenario("strip-injury"), 7);
    simulation.step_many(5);
    simulation
        .apply(Command::InjuryPulse {
            pro_signal: 2.5,
            days: 1.0,
        })
        .expect("accepted");
    simulation.step_many(5);
    simulation
}

fn a_code() -> String {
    encode(&strip_run()).expect("a code")
}

const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

#[test]
fn a_code_with_one_letter_changed_dropped_doubled_or_swapped_opens_nothing() {
    let code = a_code();
    let letters: Vec<char> = code.chars().collect();
    let text = |letters: &[char]| letters.iter().collect::<String>();
    let refused = |wrong: &str| {
        assert!(decode(wrong).is_err(), "{wrong} opens");
    };
    assert!(decode(&code).is_ok());
    let mut tried = 0;
    for at in 0..letters.len() {
        for other in ALPHABET.chars().filter(|other| *other != letters[at]) {
            let mut changed = letters.clone();
            changed[at] = other;
            refused(&text(&changed));
            tried += 1;
        }
        let mut changed = letters.clone();
        changed.remove(at);
        refused(&text(&changed));
        let mut changed = letters.clone();
        changed.insert(at, letters[at]);
        refused(&text(&changed));
        if at > 0 && letters[at] != letters[at - 1] {
            let mut changed = letters.clone();
            changed.swap(at, at - 1);
            refused(&text(&changed));
        }
        refused(&text(&letters[..at]));
    }
    assert!(tried > 10_000, "only {tried} changes were tried");
}

#[test]
fn a_code_is_found_wherever_it_was_pasted() {
    let code = a_code();
    let (one, two) = code.split_at(61);
    let hidden: String = code
        .chars()
        .flat_map(|letter| [letter, '\u{200b}'])
        .collect();
    for pasted in [
        code.clone(),
        format!("  {code}\n"),
        format!("\"{code}\""),
        format!("'{code}'"),
        format!("\u{201c}{code}\u{201d}"),
        format!("({code})"),
        format!("<{code}>."),
        format!("`{code}`"),
        format!("_{code}_"),
        format!("stroma replay {code}"),
        format!("$ stroma replay \"{code}\" --verify"),
        format!("Dear Ada,\n\nlook at this knee: {code}\n\nBest wishes, Ben"),
        format!("to share it: stroma replay {code} and then it goes on"),
        format!("{one}\n{two}"),
        format!("{one}\r\n{two}\r\nand then"),
        format!("{one} {two}"),
        format!("> Ben wrote:\n> {one}\n> {two}\n> so far"),
        format!(">> | {one}\n>> {two}\n"),
        format!("{one}=\r\n{two}"),
        format!("{one}\\\n{two}"),
        format!("\u{feff}{code}"),
        format!("{one}\u{ad}{two}"),
        code.replace('-', "\u{2011}"),
        hidden,
        format!("https://example.org/?run={code}&x=1"),
    ] {
        let shared = find_code(&pasted).unwrap_or_else(|error| panic!("{error}: {pasted}"));
        assert_eq!((shared.seed, shared.steps), (7, 10), "{pasted}");
        assert!(is_code(&pasted));
    }
    for pasted in [
        "",
        "stroma",
        "a knee",
        "stroma replay run.json",
        "nostroma3-AAAA",
    ] {
        assert!(!is_code(pasted) && find_code(pasted).is_err(), "{pasted}");
    }
}

#[test]
fn the_command_line_takes_a_code_as_it_was_copied_and_in_a_file() {
    let place = folder();
    let code_text = a_code();
    let quoted = format!("\"{code_text}\"");
    let command = format!("stroma replay {code_text}");
    std::fs::write(
        place.path().join("mail.txt"),
        format!(
            "\u{feff}Hello,\r\n> {}\r\n> {}\r\n",
            &code_text[..50],
            &code_text[50..]
        ),
    )
    .expect("written");
    for words in [
        vec![code_text.as_str()],
        vec![quoted.as_str()],
        vec![command.as_str()],
        vec!["stroma", "replay", code_text.as_str()],
        vec!["mail.txt"],
    ] {
        let mut arguments = vec!["replay", "--verify"];
        arguments.extend(&words);
        let answer = stroma(place.path(), &arguments);
        assert_eq!(code(&answer), Some(0), "{words:?}: {}", err(&answer));
        assert!(out(&answer).contains("bit for bit"), "{words:?}");
    }
    let cut = stroma(place.path(), &["replay", &code_text[..code_text.len() - 3]]);
    assert_eq!(code(&cut), Some(2));
    assert!(err(&cut).contains("cut off"), "{}", err(&cut));
    let run = stroma(place.path(), &["run", &code_text]);
    assert_eq!(code(&run), Some(2));
    assert!(err(&run).contains("stroma replay"), "{}", err(&run));
}

/// A code of the older form, without length and checksum.
fn older_code(simulation: &Simulation, change: impl Fn(&mut serde_json::Value)) -> String {
    let mut content = serde_json::json!({
        "v": env!("CARGO_PKG_VERSION"),
        "s": simulation.scenario().to_saved(),
        "r": simulation.seed(),
        "n": simulation.steps(),
        "a": simulation.commands(),
        "h": simulation.history().hash()[..16],
    });
    change(&mut content);
    let small = miniz_oxide::deflate::compress_to_vec(content.to_string().as_bytes(), 10);
    format!("stroma2-{}", data_encoding::BASE64URL_NOPAD.encode(&small))
}

#[test]
fn a_code_of_the_older_form_is_read_and_called_unchecked_and_nothing_is_said_before_it_is_compared()
{
    let simulation = strip_run();
    let old = older_code(&simulation, |_| {});
    let shared = find_code(&format!("stroma replay {old} and so on")).expect("it is read");
    assert!(shared.unchecked().is_some() && shared.steps == 10);
    assert!(decode(&a_code()).expect("it is read").unchecked().is_none());
    let place = folder();
    let good = stroma(place.path(), &["replay", &old, "--verify"]);
    assert_eq!(code(&good), Some(0), "{}", err(&good));
    assert!(err(&good).contains("without a checksum"), "{}", err(&good));
    let zeros = older_code(&simulation, |content| content["h"] = "0".repeat(16).into());
    let none = older_code(&simulation, |content| content["h"] = "".into());
    let other = older_code(&simulation, |content| content["r"] = 8.into());
    for wrong in [&zeros, &none, &other] {
        for verify in [true, false] {
            let mut arguments = vec!["replay", wrong.as_str()];
            arguments.extend(verify.then_some("--verify"));
            let answer = stroma(place.path(), &arguments);
            assert_eq!(code(&answer), Some(i32::from(verify)), "{}", err(&answer));
            assert!(!out(&answer).contains("bit for bit"), "{}", out(&answer));
        }
    }
}

#[test]
fn a_length_that_no_run_has_is_refused_at_every_door_in_the_same_words() {
    let simulation = strip_run();
    let place = folder();
    let path = place.path().join("run.json");
    let record = serde_json::to_value(RunFile::of(&simulation).expect("a record")).expect("JSON");
    let of_steps = "0 to 87600 hours";
    for (steps, told) in [
        (serde_json::json!(1_000_000_000_000u64), of_steps),
        (serde_json::json!(87_601), of_steps),
        (serde_json::json!(-1), of_steps),
        (serde_json::json!(0.5), of_steps),
        (serde_json::json!(1e300), of_steps),
        (serde_json::json!(3), "steps in order up to 3"),
    ] {
        let by_code = decode(&older_code(&simulation, |content| {
            content["n"] = steps.clone();
        }));
        let mut changed = record.clone();
        changed["steps"] = steps.clone();
        std::fs::write(&path, changed.to_string()).expect("written");
        let by_file = open_file(&path);
        for refused in [
            by_code.map(|_| ()).expect_err("a code").to_string(),
            by_file.map(|_| ()).expect_err("a file").to_string(),
        ] {
            assert!(refused.contains(told), "{steps}: {refused}");
        }
    }
    let toml = Scenario::built_in_file("strip-injury").expect("built in");
    for days in [
        "0",
        "-1",
        "3651",
        "1000000000000",
        "1e12",
        "nan",
        "inf",
        "2.5",
    ] {
        let told = "expected 1 to 3650";
        let by_toml = toml.replacen("days = 60", &format!("days = {days}"), 1);
        let by_toml = Scenario::from_toml("mine.toml", &by_toml).expect_err(days);
        assert!(by_toml.to_string().contains(told), "{by_toml}");
        assert_eq!(by_toml.field, "days");
        for command in [vec!["run", "strip-injury"], vec!["replay", "run.json"]] {
            let mut arguments = command.clone();
            arguments.extend(["--days", days]);
            let answer = stroma(place.path(), &arguments);
            assert_eq!(code(&answer), Some(2), "{arguments:?}: {}", err(&answer));
            assert!(err(&answer).contains(told), "{}", err(&answer));
        }
        let Ok(number) = serde_json::from_str::<serde_json::Value>(days) else {
            continue;
        };
        let mut saved = record.clone();
        saved["scenario"]["changes"]["days"] = number.clone();
        std::fs::write(&path, saved.to_string()).expect("written");
        let by_file = open_file(&path).map(|_| ()).expect_err(days).to_string();
        let by_code = decode(&older_code(&simulation, |content| {
            content["s"]["changes"]["days"] = number.clone();
        }));
        let by_code = by_code.map(|_| ()).expect_err(days).to_string();
        for refused in [by_file, by_code] {
            assert!(refused.contains(told), "{refused}");
        }
    }
    for (command, what) in [
        (vec!["why", "dish-renewal", "--day", "nan"], "0 to 3650"),
        (vec!["why", "dish-renewal", "--day", "1e12"], "0 to 3650"),
        (
            vec!["picture", "dish-renewal", "--day", "inf", "-o", "x.png"],
            "0 to 3650",
        ),
        (
            vec!["picture", "dish-renewal", "--seed", "-1", "-o", "x.png"],
            "0 to 18446744073709551615",
        ),
        (
            vec!["run", "healthy", "--seed", "1e30"],
            "0 to 18446744073709551615",
        ),
        (
            vec!["run", "healthy", "--treatment", "fat@inf"],
            "0 to 3650",
        ),
        (
            vec!["run", "healthy", "--activity", "rest@nan"],
            "0 to 3650",
        ),
        (vec!["fuzz", "--acts", "4000000000"], "1 to 20000"),
    ] {
        let answer = stroma(place.path(), &command);
        assert_eq!(code(&answer), Some(2), "{command:?}");
        assert!(err(&answer).contains(what), "{command:?}: {}", err(&answer));
    }
}

#[test]
fn acts_out_of_order_beyond_the_run_or_too_many_are_refused_by_codes_and_files_alike() {
    let simulation = strip_run();
    let rest = |step: u64| serde_json::json!([step, {"do": "set_activity", "activity": "rest"}]);
    let many: Vec<_> = (0..50_001).map(|_| rest(3)).collect();
    let place = folder();
    let path = place.path().join("run.json");
    let record = serde_json::to_value(RunFile::of(&simulation).expect("a record")).expect("JSON");
    for acts in [
        serde_json::json!([rest(9), rest(3)]),
        serde_json::json!([rest(11)]),
        serde_json::json!([rest(u64::MAX)]),
        serde_json::json!(many),
    ] {
        let by_code = decode(&older_code(&simulation, |content| {
            content["a"] = acts.clone();
        }));
        let mut changed = record.clone();
        changed["commands"] = acts.clone();
        std::fs::write(&path, changed.to_string()).expect("written");
        let by_file = open_file(&path);
        // A code of so many acts is too long before they are counted.
        let by_code = by_code.map(|_| ()).expect_err("a code").to_string();
        assert!(
            by_code.contains("commands") || acts[49_999].is_array(),
            "{by_code}"
        );
        let by_file = by_file.map(|_| ()).expect_err("a file").to_string();
        assert!(by_file.contains("commands: found"), "{by_file}");
    }
}

#[test]
fn more_treatments_than_a_run_can_count_are_refused_and_not_left_out() {
    let many = "[[treatments]]\nkind = \"saline\"\nday = 1\n".repeat(251);
    let text = format!(
        "{}\n{many}",
        Scenario::built_in_file("osteoarthritis-mild").expect("built in")
    );
    let error = Scenario::from_toml("many.toml", &text).expect_err("too many");
    assert!(error.to_string().contains("250"), "{error}");
}

#[test]
fn a_run_too_long_for_a_code_gets_none_and_its_file_is_read_again() {
    let dish = scenario("dish-renewal");
    let simulation = start(&dish, 1);
    let stroke = |k: u32| {
        let spread = |k: u32| f64::from(k.wrapping_mul(2_654_435_761) >> 8) / f64::from(1 << 24);
        let change = MediumChange {
            stiffness_kpa: Some(1.0 + 50.0 * spread(k)),
            ..MediumChange::default()
        };
        Command::Paint {
            x_mm: spread(k + 7),
            y_mm: spread(k + 11),
            radius_mm: 0.1 + 0.1 * spread(k + 13),
            change,
        }
    };
    let strokes =
        |count: u32| -> Vec<(u64, Command)> { (0..count).map(|k| (0, stroke(k))).collect() };
    let code_of = |count: u32| encode_parts(&dish, 1, 0, &strokes(count), simulation.history());
    let (mut longest, mut refused) = (0, 0);
    for count in [10, 100, 500, 900, 1000, 1100, 1500, 3000] {
        match code_of(count) {
            Ok(text) => {
                longest = longest.max(text.len());
                let shared = decode(&text).expect("what is written is read");
                assert_eq!(shared.acts.len(), count as usize);
            }
            Err(error) => {
                refused += 1;
                assert!(error.to_string().contains("run.json"), "{error}");
            }
        }
    }
    assert!(longest <= MOST_LETTERS && longest > 10_000, "{longest}");
    assert!(refused > 0);
    // Its run file has no such limit.
    let mut painted = start(&dish, 1);
    for (_, stroke) in strokes(3000) {
        painted.apply(stroke).expect("accepted");
    }
    let place = folder();
    let record = RunFile::of(&painted).expect("a record");
    let path = place.path().join("painted.json");
    std::fs::write(&path, serde_json::to_string_pretty(&record).expect("JSON")).expect("written");
    assert_eq!(open_file(&path).expect("it is read").acts.len(), 3000);
    // Comments count as well: the command line says what to share instead.
    let mut text = Scenario::built_in_file("strip-injury")
        .expect("built in")
        .to_owned();
    for k in 0u32..9000 {
        text += &format!("# {}\n", blake3::hash(&k.to_le_bytes()).to_hex());
    }
    std::fs::write(place.path().join("long.toml"), text).expect("written");
    let run = stroma(
        place.path(),
        &["run", "long.toml", "--days", "1", "--out", "o"],
    );
    assert_eq!(code(&run), Some(0), "{}", err(&run));
    assert!(out(&run).contains("run.json, instead"), "{}", out(&run));
    assert!(!out(&run).contains("stroma replay stroma3-"));
    let again = stroma(place.path(), &["replay", "o/run.json", "--verify"]);
    assert_eq!(code(&again), Some(0), "{}", err(&again));
}

#[test]
fn the_same_content_has_the_same_code_whatever_its_file_is_called_and_names_no_folder() {
    let place = folder();
    let text = Scenario::built_in_file("strip-injury")
        .expect("built in")
        .replacen("days = 60", "days = 2", 1);
    let deep = place.path().join("Ada Lovelace").join("secret");
    std::fs::create_dir_all(&deep).expect("made");
    let long = format!("{}.toml", "k".repeat(200));
    let mut codes = Vec::new();
    for name in ["one.toml", "Two Ünïts.toml", "con.toml", long.as_str()] {
        let path = deep.join(name);
        std::fs::write(&path, &text).expect("written");
        // The same lines as Windows writes them are the same content.
        if name == "con.toml" {
            std::fs::write(&path, format!("\u{feff}{}", text.replace('\n', "\r\n")))
                .expect("written");
        }
        let scenario = Scenario::open(&path.to_string_lossy()).expect("it is read");
        let simulation = Simulation::new(Arc::new(scenario), 1).expect("it starts");
        codes.push(encode(&simulation).expect("a code"));
        let record = RunFile::of(&simulation).expect("a record");
        let record = serde_json::to_string(&record).expect("JSON");
        assert!(
            !record.contains("Ada") && !record.contains("secret"),
            "{record}"
        );
        let name = simulation.scenario().name.as_str();
        assert!(
            name.chars().count() <= 40 && !name.eq_ignore_ascii_case("con"),
            "{name}"
        );
    }
    codes.dedup();
    assert_eq!(codes.len(), 1, "{codes:#?}");
    // One that was opened from a code has the same code again.
    let shared = decode(&codes[0]).expect("it is read");
    let again = Simulation::new(Arc::new(shared.scenario), shared.seed).expect("it starts");
    assert_eq!(encode(&again).expect("a code"), codes[0]);
    // A copy of a scenario that every program has is that scenario.
    let copy = deep.join("copy.toml");
    std::fs::write(
        &copy,
        Scenario::built_in_file("strip-injury").expect("built in"),
    )
    .expect("written");
    let copy = Scenario::open(&copy.to_string_lossy()).expect("it is read");
    assert_eq!(
        encode(&start(&copy, 7)).expect("a code"),
        encode(&start(&scenario("strip-injury"), 7)).expect("a code")
    );
}

#[test]
fn every_text_is_read_as_editors_of_all_systems_write_it() {
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
            "o",
        ],
    );
    assert_eq!(code(&run), Some(0), "{}", err(&run));
    let record = read(&place.path().join("o"), "run.json");
    let toml = Scenario::built_in_file("strip-injury").expect("built in");
    let code_text = a_code();
    let wide = |text: &str, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        format!("\u{feff}{text}")
            .encode_utf16()
            .flat_map(bytes)
            .collect()
    };
    for (text, name) in [
        (record.as_str(), "a.json"),
        (toml, "a.toml"),
        (&code_text, "a.txt"),
    ] {
        for bytes in [
            format!("\u{feff}{text}").into_bytes(),
            text.replace('\n', "\r\n").into_bytes(),
            text.replace('\n', "\r").into_bytes(),
            format!("{text}\0\0").into_bytes(),
            format!("{text} \u{1a}").into_bytes(),
            wide(text, u16::to_le_bytes),
            wide(text, u16::to_be_bytes),
        ] {
            let path = place.path().join(name);
            std::fs::write(&path, bytes).expect("written");
            let opened = open_file(&path).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(opened.scenario.title, "A wound in the lining");
        }
    }
    let talk = "title = \"t\"\r\nscenario = \"healthy\"\r\n[[step]]\r\nday = 3\r\n";
    for text in [
        talk.to_owned(),
        format!("\u{feff}{talk}"),
        talk.replace("\r\n", "\r"),
    ] {
        assert!(stroma::lesson::talk::Talk::parse("t.toml", &text).is_ok());
    }
}

#[test]
fn a_number_with_a_comma_is_refused_with_a_hint() {
    let place = folder();
    let toml = Scenario::built_in_file("strip-injury").expect("built in");
    let text = toml.replacen("pro_signal = 3", "pro_signal = 3,5", 1);
    assert_ne!(text, toml);
    let error = Scenario::from_toml("mine.toml", &text).expect_err("a comma");
    assert!(error.to_string().contains("0.5, not 0,5"), "{error}");
    let line = text.lines().nth(error.line - 1).unwrap_or_default();
    assert!(line.contains("3,5"), "{error}");
    let talk = "title = \"t\"\nscenario = \"healthy\"\n[[step]]\nday = 3,5\n";
    let told = stroma::lesson::talk::Talk::parse("t.toml", talk).expect_err("a comma");
    assert!(told.contains("0.5, not 0,5"), "{told}");
    for arguments in [
        ["run", "healthy", "--set", "adherent_fraction=0,1"],
        ["run", "healthy", "--treatment", "cultured:2,5e7"],
        ["run", "healthy", "--treatment", "cultured@2,5"],
        ["run", "healthy", "--activity", "rest@2,5"],
        ["run", "healthy", "--days", "2,5"],
        ["why", "healthy", "--day", "2,5"],
    ] {
        let answer = stroma(place.path(), &arguments);
        assert_eq!(code(&answer), Some(2), "{arguments:?}");
        assert!(err(&answer).contains("0.5, not 0,5"), "{}", err(&answer));
    }
}

#[test]
fn what_is_no_run_is_refused_with_what_would_be() {
    let place = folder();
    std::fs::write(place.path().join("notes.txt"), "a knee").expect("written");
    let told = open_file(&place.path().join("notes.txt"))
        .map(|_| ())
        .expect_err("no run");
    assert!(told.to_string().contains("share code"), "{told}");
    let missing = open_named(&["missing.json".to_owned()])
        .map(|_| ())
        .expect_err("missing");
    assert!(missing.to_string().contains("missing.json"), "{missing}");
    std::fs::write(
        place.path().join("mine.toml"),
        Scenario::built_in_file("healthy").expect("built in"),
    )
    .expect("written");
    let answer = stroma(place.path(), &["replay", "mine.toml"]);
    assert_eq!(code(&answer), Some(2));
    assert!(
        err(&answer).contains("stroma run mine.toml"),
        "{}",
        err(&answer)
    );
    assert!(is_code("stroma9-AAAA"));
    assert!(decode("stroma9-AAAA").is_err());
}
