//! Files that are broken, cut off, huge or wrong: refused with the place and the reason, and never with a panic.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use stroma::model::words::TreatmentKind;
use stroma::scenario::{PlannedTreatment, Scenario, ScenarioError, parse_cards};
use stroma::sim::{Command, CommandError, RestoreError, Simulation};
use stroma::stage::Stage;

use crate::findings::told_in_every_language;
use crate::tools::{repository, scenario, start};

fn moderate() -> &'static str {
    Scenario::built_in_file("osteoarthritis-moderate").expect("built in")
}

fn strip() -> &'static str {
    Scenario::built_in_file("strip-injury").expect("built in")
}

fn refused(text: &str) -> ScenarioError {
    match Scenario::from_toml("mine.toml", text) {
        Err(error) => {
            told_in_every_language(&error.to_string());
            error
        }
        Ok(_) => panic!("accepted:\n{text}"),
    }
}

#[test]
fn a_wrong_value_is_refused_with_file_line_field_found_and_expected() {
    // What is added to the moderate knee, the field that is wrong, what is found, part of what is expected.
    for (added, field, found, expected) in [
        (
            "[[treatments]]\nkind = \"fat\"\nday = nan\n",
            "treatments.day",
            "NaN",
            "0 to 3650",
        ),
        (
            "[[treatments]]\nkind = \"fat\"\nday = -1\n",
            "treatments.day",
            "-1",
            "0 to 3650",
        ),
        (
            "[[treatments]]\nkind = \"fat\"\nday = 1\ncells = 1e12\n",
            "treatments.cells",
            "1000000000000",
            "1e9",
        ),
        (
            "[[treatments]]\nkind = \"fat\"\nday = 1\ncells = -3\n",
            "treatments.cells",
            "-3",
            "1e9",
        ),
        (
            "[[treatments]]\nkind = \"fat\"\nday = 1\ncells = inf\n",
            "treatments.cells",
            "inf",
            "1e9",
        ),
        (
            "[[treatments]]\nkind = \"saline\"\nday = 1\ncells = 5\n",
            "treatments.cells",
            "5",
            "no number",
        ),
        (
            "[injury_pulse]\nday = 1\npro_signal = nan\ndays = 2\n",
            "injury_pulse.pro_signal",
            "NaN",
            "0 to 50",
        ),
        (
            "[injury_pulse]\nday = 1\npro_signal = 2\ndays = 1e9\n",
            "injury_pulse.days",
            "1000000000",
            "0 to 3650",
        ),
        (
            "[parameters]\nadherent_fraction = nan\n",
            "parameters.adherent_fraction",
            "NaN",
            "0.02",
        ),
        (
            "[parameters]\nadherent_fractions = 0.1\n",
            "parameters.adherent_fractions",
            "0.1",
            "adherent_fraction",
        ),
        (
            "[[medium]]\nregion = \"moon\"\n",
            "medium.region",
            "'moon'",
            "region of the stage",
        ),
        (
            "[[seed_cells]]\nkind = \"stem\"\ncount = 2000000\nregion = \"wear_femur\"\n",
            "seed_cells.count",
            "2000000",
            "1000000",
        ),
        (
            "[[seed_cells]]\nkind = \"stem\"\ncount = 2\nregion = \"moon\"\n",
            "seed_cells.region",
            "'moon'",
            "region or tissue",
        ),
        (
            "[lesion]\nregions = [\"moon\"]\nvolume_ml = 1\n",
            "lesion.regions",
            "'moon'",
            "region of the stage",
        ),
        (
            "[lesion]\nregions = [\"wear_femur\"]\nvolume_ml = -1\n",
            "lesion.volume_ml",
            "-1",
            "1000 mL",
        ),
    ] {
        let base: String = moderate()
            .split("[lesion]")
            .next()
            .unwrap_or_default()
            .split("[injury_pulse]")
            .next()
            .unwrap_or_default()
            .to_owned();
        let text = format!("{base}\n{added}");
        let error = refused(&text);
        let told = error.to_string();
        assert_eq!(error.file, "mine.toml", "{told}");
        assert_eq!(error.field, field, "{told}");
        assert!(error.found.contains(found), "{told}");
        assert!(error.expected.contains(expected), "{told}");
        let key = field.rsplit('.').next().unwrap_or_default();
        let line = text.lines().nth(error.line - 1).unwrap_or_default();
        assert!(
            line.starts_with(key),
            "{told}: line {} is '{line}'",
            error.line
        );
        let from = base.lines().count();
        assert!(
            error.line > from,
            "{told}: the wrong part begins after line {from}"
        );
        assert!(
            told.contains("mine.toml") && told.contains("line"),
            "{told}"
        );
    }
}

#[test]
fn the_second_of_two_equal_tables_is_named_by_its_own_line() {
    let text = format!(
        "{}\n[[seed_cells]]\nkind = \"stem\"\ncount = 3\nregion = \"moon\"\n",
        strip()
    );
    let error = refused(&text);
    assert_eq!(error.line, text.lines().count(), "{error}");
}

#[test]
fn a_misspelt_or_missing_or_wrong_typed_field_is_named() {
    for (text, field) in [
        (format!("colour = \"blue\"\n{}", strip()), "colour"),
        (strip().replacen("days = 60\n", "", 1), "days"),
        (strip().replacen("title = ", "titel = ", 1), "titel"),
        (strip().replacen("days = 60", "days = \"long\"", 1), "days"),
        (strip().replacen("days = 60", "days = 1e3", 1), "days"),
        (strip().replacen("days = 60", "days = -60", 1), "days"),
        (
            strip().replacen("kl_grade = 0", "kl_grade = 900", 1),
            "kl_grade",
        ),
        (strip().replacen("count = 500", "count = -500", 1), "count"),
        (strip().replacen("count = 500", "count = 1e12", 1), "count"),
        (
            strip().replacen("kind = \"macrophage\"", "kind = \"dragon\"", 1),
            "kind",
        ),
        (strip().replacen("pro_signal = 3\n", "", 1), "pro_signal"),
    ] {
        assert_ne!(text, strip());
        let error = refused(&text);
        assert_eq!(error.field, field, "{error}");
        assert!(
            error.line >= 1 && error.line <= text.lines().count(),
            "{error}"
        );
    }
}

#[test]
fn text_that_is_no_scenario_is_refused() {
    let deep = format!("x = {}", "[".repeat(20_000));
    let wide = format!("{}\nnote = \"{}\"", strip(), "a".repeat(3 << 20));
    for text in [
        "",
        "\u{0}",
        "=",
        "[",
        "[[[[",
        "title",
        "\u{feff}\u{feff}",
        &deep,
        &wide,
    ] {
        let error = refused(text);
        assert!(error.line >= 1, "{error}");
        assert!(
            error.to_string().len() < 2000,
            "the message is as long as the file"
        );
    }
    for end in 0..strip().len() {
        if let Some(text) = strip().get(..end) {
            // A text that is cut off is refused or is a scenario; it never panics.
            let _ = Scenario::from_toml("cut", text);
        }
    }
}

#[test]
fn a_file_that_is_too_large_or_not_text_or_no_file_is_refused() {
    let place = tempfile::tempdir().expect("a folder");
    let path = |name: &str| place.path().join(name).to_string_lossy().into_owned();
    std::fs::write(path("huge.toml"), vec![b'#'; (1 << 20) + 1]).expect("written");
    std::fs::write(path("bytes.toml"), [0xFF, 0xFE, 0x00, 0x80]).expect("written");
    std::fs::create_dir(path("folder.toml")).expect("made");
    for name in ["huge.toml", "bytes.toml", "folder.toml", "missing.toml"] {
        let error = Scenario::open(&path(name)).map(|_| ()).expect_err(name);
        assert!(error.to_string().contains(name), "{error}");
    }
}

#[test]
fn a_broken_stage_is_refused_with_its_line() {
    let dish = Stage::built_in_file("dish").expect("built in");
    let change = |from: &str, to: &str| {
        let changed = dish.replacen(from, to, 1);
        assert_ne!(changed, dish, "{from}");
        changed
    };
    let mut texts = vec![
        String::new(),
        "<svg".to_owned(),
        "<svg/>".to_owned(),
        "<html/>".to_owned(),
        "<svg viewBox=\"0 0 1 1\" data-voxel-mm=\"1\" data-drawn-stretch=\"1\"/>".to_owned(),
        "a".repeat((4 << 20) + 1),
        dish.get(..dish.len() / 2).expect("ascii").to_owned(),
        change("data-voxel-mm=\"", "data-voxel-mm=\"-"),
        change("data-voxel-mm=\"", "data-voxel-mm=\"0.0000"),
        change("data-drawn-stretch=\"", "data-drawn-stretch=\"nan"),
        change("viewBox=\"0 0", "viewBox=\"0 0 inf"),
        change(" d=\"", " d=\"M nan nan "),
        change(" d=\"", " d=\"M 1e300 1e300 L "),
        change("class=\"", "class=\"x"),
        change("Z\"", "\""),
    ];
    texts.push(dish.replace("id=\"", "id=\"same\" name=\""));
    for text in texts {
        let error = Stage::parse("mine.svg", &text)
            .map(|_| ())
            .expect_err("refused");
        assert!(error.line >= 1, "{error}");
        let told = error.to_string();
        assert!(told.contains("mine.svg") && told.len() < 1000, "{told}");
    }
}

#[test]
fn saved_bytes_that_were_cut_or_changed_are_refused() {
    let mut simulation = start(&scenario("strip-injury"), 1);
    simulation.step_many(3);
    let bytes = simulation.save();
    assert!(matches!(
        Simulation::restore(&[]),
        Err(RestoreError::NotASave { .. })
    ));
    assert!(matches!(
        Simulation::restore(b"not a saved simulation"),
        Err(RestoreError::NotASave { .. })
    ));
    for earlier in [b"STROMA01", b"STROMA02"] {
        let old = [earlier.as_slice(), &bytes[8..]].concat();
        assert!(matches!(
            Simulation::restore(&old),
            Err(RestoreError::Older)
        ));
    }
    for end in [8, 9, 39, 40, 41, bytes.len() / 2, bytes.len() - 1] {
        let cut = bytes.get(..end).expect("shorter");
        let error = Simulation::restore(cut).map(|_| ()).expect_err("cut off");
        assert!(
            matches!(error, RestoreError::Damaged { .. }),
            "{end}: {error}"
        );
    }
    for at in (0..bytes.len()).step_by(bytes.len() / 60) {
        let mut changed = bytes.clone();
        changed[at] ^= 0x10;
        assert!(Simulation::restore(&changed).is_err(), "byte {at}");
    }
}

/// A small generator, so that the same mutations are tried every time.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, most: usize) -> usize {
        (self.next() % most.max(1) as u64) as usize
    }
}

#[test]
fn saved_bytes_that_are_wrong_under_a_good_checksum_never_panic() {
    let mut simulation = start(&scenario("dish-renewal"), 1);
    simulation.step_many(3);
    let good = simulation.save();
    let mut dice = Dice(0x5EED);
    let mut accepted = 0;
    for _ in 0..150 {
        let mut bytes = good.clone();
        let body = 40..bytes.len();
        for _ in 0..=dice.below(3) {
            let at = if dice.below(2) == 0 {
                // The head of the body holds the lengths and words.
                body.start + dice.below(3000.min(body.len()))
            } else {
                body.start + dice.below(body.len())
            };
            bytes[at] = [0, 0xFF, 0x7F, 0x80, 1, dice.below(256) as u8][dice.below(6)];
        }
        if dice.below(8) == 0 {
            bytes.truncate(40 + dice.below(good.len() - 40));
        }
        let checksum = *blake3::hash(&bytes[40..]).as_bytes();
        bytes[8..40].copy_from_slice(&checksum);
        let result = catch_unwind(AssertUnwindSafe(|| Simulation::restore(&bytes).is_ok()));
        match result {
            Ok(good) => accepted += usize::from(good),
            Err(_) => panic!("restoring panicked"),
        }
    }
    assert!(accepted < 150, "nothing was ever refused");
}

/// Pieces that make a reader stumble.
const PIECES: [&str; 26] = [
    "nan",
    "-1",
    "0",
    "1e308",
    "-1e308",
    "inf",
    "99999999999999999999",
    "\"\"",
    "''",
    "[",
    "]",
    "{",
    "}",
    "=",
    "#",
    "\n[parameters]\n",
    "\u{0}",
    "\u{FFFD}",
    "\"\"\"",
    "\\",
    "<",
    "/>",
    "&amp;",
    "&x;",
    "0.0000001",
    "true",
];

const LETTERS: &[u8] = b" 0123456789.-+eE\"'[]{}=,\nMLCZz";

fn mutate(text: &str, dice: &mut Dice) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=dice.below(3) {
        if bytes.is_empty() {
            break;
        }
        let at = dice.below(bytes.len());
        let end = (at + 1 + dice.below(12)).min(bytes.len());
        match dice.below(7) {
            0 => {
                bytes.drain(at..end);
            }
            1 => {
                let piece = PIECES[dice.below(PIECES.len())];
                bytes.splice(at..end, piece.bytes());
            }
            2 => {
                let piece = PIECES[dice.below(PIECES.len())];
                bytes.splice(at..at, piece.bytes());
            }
            3 => bytes[at] = LETTERS[dice.below(LETTERS.len())],
            4 => {
                let copy = bytes[at..end].to_vec();
                let to = dice.below(bytes.len());
                bytes.splice(to..to, copy);
            }
            5 => {
                // A number becomes another one.
                if let Some(digit) = (at..bytes.len()).find(|&k| bytes[k].is_ascii_digit()) {
                    let piece = PIECES[dice.below(7)];
                    bytes.splice(digit..=digit, piece.bytes());
                }
            }
            _ => {
                if dice.below(10) == 0 {
                    bytes.truncate(at);
                } else {
                    let lines: Vec<usize> =
                        (0..bytes.len()).filter(|&k| bytes[k] == b'\n').collect();
                    if lines.len() > 2 {
                        let first = dice.below(lines.len() - 1);
                        bytes.drain(lines[first]..lines[first + 1]);
                    }
                }
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn never_panics(what: &str, text: &str, read: impl FnOnce()) {
    if catch_unwind(AssertUnwindSafe(read)).is_err() {
        panic!(
            "{what} made the reader panic:\n{}",
            text.chars().take(4000).collect::<String>()
        );
    }
}

#[test]
fn two_thousand_mutations_of_the_files_never_panic() {
    let mut dice = Dice(0xC0FFEE);
    let parameters = std::fs::read_to_string(repository("assets/parameters.toml")).expect("assets");
    let (mut read, mut lived) = (0, 0);
    for _ in 0..1400 {
        let name = Scenario::NAMES[dice.below(Scenario::NAMES.len())];
        let text = mutate(Scenario::built_in_file(name).expect("built in"), &mut dice);
        never_panics(name, &text, || {
            let Ok(scenario) = Scenario::from_toml("mutant", &text) else {
                return;
            };
            read += 1;
            // A few that were accepted must live too; small ones, so that the test stays short.
            let cells: u32 = scenario.seed_cells.iter().map(|cells| cells.count).sum();
            if read % 8 == 0
                && cells < 10_000
                && let Ok(mut simulation) = Simulation::new(Arc::new(scenario), 1)
            {
                simulation.step_many(2);
                lived += 1;
            }
        });
    }
    for _ in 0..400 {
        let text = mutate(&parameters, &mut dice);
        never_panics("parameters", &text, || {
            let _ = parse_cards(&text);
        });
    }
    for k in 0..240 {
        let name = if k % 12 == 0 {
            "knee"
        } else {
            ["dish", "strip"][k % 2]
        };
        let text = mutate(Stage::built_in_file(name).expect("built in"), &mut dice);
        never_panics(name, &text, || {
            if let Ok(stage) = Stage::parse("mutant", &text) {
                let _ = stroma::stage::check(&stage);
            }
        });
    }
    assert!(read > 100 && lived > 5, "{read} were read, {lived} lived");
}

#[test]
fn a_deeply_nested_stage_is_refused_or_read_and_breaks_nothing() {
    let deep = format!(
        "<svg viewBox=\"0 0 1 1\" data-voxel-mm=\"1\" data-drawn-stretch=\"1\">{}{}</svg>",
        "<g>".repeat(3000),
        "</g>".repeat(3000)
    );
    assert!(Stage::parse("deep", &deep).is_err());
}

#[test]
fn cells_in_salt_water_and_less_than_one_cell_are_refused_in_files_in_words_and_in_commands() {
    let mut simulation = start(&scenario("strip-injury"), 1);
    let before = simulation.state_hash();
    for (kind, cells) in [
        (TreatmentKind::Saline, 5.0),
        (TreatmentKind::Steroid, 1e6),
        (TreatmentKind::Exercise, 1e6),
        (TreatmentKind::None, 1e6),
        (TreatmentKind::Cultured, 0.5),
        (TreatmentKind::Marrow, 0.0),
        (TreatmentKind::Fat, 2e9),
    ] {
        let key = kind.key();
        let written = format!("[[treatments]]\nkind = \"{key}\"\nday = 1\ncells = {cells:?}\n");
        let error = refused(&format!("{}\n{written}", moderate()));
        assert_eq!(error.field, "treatments.cells", "{error}");
        let word = format!("{key}:{cells}@1").parse::<PlannedTreatment>();
        assert_eq!(word.expect_err(key).field, "cells");
        let given = simulation.apply(Command::Treat {
            kind,
            cells: Some(cells),
            landing: None,
        });
        assert!(
            matches!(given, Err(CommandError::OutOfRange { field: "cells", .. })),
            "{given:?}"
        );
    }
    assert_eq!(
        simulation.state_hash(),
        before,
        "a refused command changes nothing"
    );
}
