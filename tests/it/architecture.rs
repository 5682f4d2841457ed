//! What the code promises about itself: who may use whom, where colours live, what nothing refers to.

use std::path::{Path, PathBuf};

use crate::tools::repository;

/// The modules from the ground up. A module uses itself and what stands below it.
const ORDER: [&[&str]; 13] = [
    &["platform"],
    &["model", "lens", "text"],
    &["stage"],
    &["scenario"],
    &["sim"],
    &["clinic", "lesson"],
    &["experiment", "explain"],
    &["live"],
    &["files", "classroom"],
    &["headless"],
    &["view", "ui"],
    &["app"],
    &["web"],
];
/// The modules that may use the theme.
const COLOURED: [&str; 5] = ["experiment", "files", "view", "ui", "app"];

fn files_below(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let left_out = name.is_some_and(|name| {
            name == "target" || name == "shared" || name == "stroma-out" || name.starts_with('.')
        });
        if left_out {
            continue;
        }
        if path.is_dir() {
            files_below(&path, files);
        } else {
            files.push(path);
        }
    }
}

/// Files below a folder of the repository with their path in it and their text.
pub(crate) fn texts(folder: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    files_below(&repository(folder), &mut files);
    files.sort();
    let root = repository("");
    files
        .into_iter()
        .filter_map(|path| {
            let text = std::fs::read_to_string(&path).ok()?;
            let name = path
                .strip_prefix(&root)
                .ok()?
                .to_string_lossy()
                .into_owned();
            Some((name, text))
        })
        .collect()
}

fn sources() -> Vec<(String, String)> {
    texts("src")
        .into_iter()
        .filter(|(name, _)| name.ends_with(".rs"))
        .collect()
}

/// The module of a file: the word after `src/`.
fn module_of(name: &str) -> &str {
    name.strip_prefix("src/")
        .and_then(|rest| rest.split(['/', '.']).next())
        .unwrap_or_default()
}

/// First words of all paths that begin with `crate::`, with their line; `crate::{a, b::c}` gives a and b.
fn uses(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut offset = 0;
    while let Some(at) = text.get(offset..).and_then(|rest| rest.find("crate::")) {
        let start = offset + at + "crate::".len();
        offset = start;
        let line = text.get(..start).map_or(0, |before| before.lines().count());
        let Some(rest) = text.get(start..) else {
            break;
        };
        let word = |text: &str| -> String {
            text.chars()
                .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
                .collect()
        };
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut fresh = true;
            for (at, letter) in group.char_indices() {
                match letter {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => fresh = true,
                    _ if depth == 0 && fresh && !letter.is_whitespace() => {
                        fresh = false;
                        found.push((line, word(&group[at..])));
                    }
                    _ => {}
                }
            }
        } else {
            found.push((line, word(rest)));
        }
    }
    found
}

fn height(module: &str) -> Option<usize> {
    ORDER.iter().position(|level| level.contains(&module))
}

/// Whether `from` may use `to`.
pub(crate) fn may_use(from: &str, to: &str) -> bool {
    if from == to {
        return true;
    }
    match (from, to) {
        ("theme", to) => ["model", "platform"].contains(&to),
        (from, "theme") => COLOURED.contains(&from),
        _ => match (height(from), height(to)) {
            (Some(from), Some(to)) => to < from,
            _ => false,
        },
    }
}

#[test]
fn modules_use_only_what_stands_below_them() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for (name, text) in sources() {
        let from = module_of(&name);
        if matches!(from, "lib" | "main") {
            continue;
        }
        assert!(
            from == "theme" || height(from).is_some(),
            "{name}: module {from} has no place in the order"
        );
        for (line, to) in uses(&text) {
            seen += 1;
            // Macros of the crate and items at its root do not exist; every path goes to a module.
            if !may_use(from, &to) {
                wrong.push(format!("{name}:{line} uses {to}"));
            }
        }
    }
    assert!(
        seen > 50,
        "only {seen} uses were found; the search is broken"
    );
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_search_for_uses_sees_groups_and_refuses_what_it_should() {
    let text = "use crate::{model::{a, b}, sim,\n  view::c};\nlet x = crate::ui::y();";
    let words: Vec<String> = uses(text).into_iter().map(|(_, word)| word).collect();
    assert_eq!(words, ["model", "sim", "view", "ui"]);
    for (from, to) in [
        ("model", "stage"),
        ("sim", "headless"),
        ("view", "ui"),
        ("ui", "view"),
        ("ui", "app"),
        ("sim", "theme"),
        ("headless", "theme"),
        ("theme", "sim"),
        ("sim", "unheard_of"),
    ] {
        assert!(!may_use(from, to), "{from} may not use {to}");
    }
    for (from, to) in [
        ("app", "headless"),
        ("sim", "model"),
        ("view", "theme"),
        ("theme", "model"),
    ] {
        assert!(may_use(from, to), "{from} may use {to}");
    }
}

#[test]
fn every_source_file_begins_with_what_it_is_for() {
    for (name, text) in sources() {
        let first = text.lines().next().unwrap_or_default();
        assert!(
            first
                .strip_prefix("//! ")
                .is_some_and(|what| what.len() > 10),
            "{name} begins with '{first}'"
        );
    }
}

#[test]
fn nothing_but_a_test_refers_to_files_beside_the_repository() {
    let beside = ["..", "shared"].join("/");
    for (name, text) in texts("") {
        if !name.starts_with("tests/") {
            assert!(!text.contains(&beside), "{name} refers to {beside}");
        }
    }
}

/// Whether a line of Rust holds a colour as a literal.
fn holds_colour(line: &str) -> bool {
    let made = [
        "Color32::from_rgb",
        "Color32::from_rgba",
        "Color32::from_gray",
        "Color32::from_hex",
        "Color::srgb",
        "Color::linear_rgb",
        "Color::hsl",
        "Color::oklch",
        "Srgba::new",
        "Srgba::rgb",
        "Srgba::hex",
        "LinearRgba::new",
        "LinearRgba::rgb",
        "hex_color!",
    ];
    let hexadecimal = line.match_indices("\"#").any(|(at, _)| {
        let digits = line
            .get(at + 2..)
            .unwrap_or_default()
            .chars()
            .take_while(char::is_ascii_hexdigit)
            .count();
        digits == 6 || digits == 8
    });
    // Made of numbers; a colour made of the values of the theme has no digit right after the bracket.
    let made = made.iter().any(|word| {
        line.split_once(word).is_some_and(|(_, rest)| {
            rest.trim_start_matches(|letter: char| !letter.is_alphanumeric())
                .starts_with(|letter: char| letter.is_ascii_digit())
        })
    });
    hexadecimal || made
}

#[test]
fn colours_live_in_the_theme_and_nowhere_else() {
    for line in [
        "let c = Color32::from_rgb(1, 2, 3);",
        "let c = \"#a0b1c2\";",
        "\"#A0B1C2ff\"",
    ] {
        assert!(holds_colour(line), "{line}");
    }
    for line in ["let c = theme.ink;", "#[cfg(test)]", "let c = \"#tag\";"] {
        assert!(!holds_colour(line), "{line}");
    }
    for (name, text) in sources() {
        if module_of(&name) == "theme" {
            continue;
        }
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (number, line) in code.lines().enumerate() {
            assert!(!holds_colour(line), "{name}:{}: {line}", number + 1);
        }
    }
}

#[test]
fn the_core_reads_no_clock_and_no_random_number_of_the_machine() {
    for (name, text) in sources() {
        if !["model", "stage", "scenario", "sim"].contains(&module_of(&name)) {
            continue;
        }
        for word in [
            "Instant::now",
            "SystemTime",
            "rand::rng()",
            "thread_rng",
            "getrandom",
            "HashMap",
            "HashSet",
        ] {
            assert!(!text.contains(word), "{name} uses {word}");
        }
    }
}
