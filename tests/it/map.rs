//! The map in ARCHITECTURE.md is true: each file that it names is there, and holds what it is said to hold.

use crate::tools::repository;

/// What stands between backticks in a text.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The file or folder that a quoted word names, and what it is said to hold; `None` where it names neither.
fn place_of(word: &str) -> Option<(&str, Option<&str>)> {
    let (path, holds) = match word.split_once("::") {
        Some((path, holds)) => (path, Some(holds)),
        None => (word, None),
    };
    let known = ["src", "assets", "tests", "docs", "benches", ".ci"];
    let first = path.split('/').next()?;
    let whole = path
        .chars()
        .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '/' | '.' | '_' | '-'));
    (known.contains(&first) && path.contains('/') && whole).then_some((path, holds))
}

/// What is not so in a text of the map.
fn wrong_in(text: &str) -> Vec<String> {
    quoted(text)
        .filter_map(place_of)
        .filter_map(|(path, holds)| {
            let place = repository(path);
            if !place.exists() {
                return Some(format!("there is no {path}"));
            }
            let holds = holds?;
            let inside = std::fs::read_to_string(&place).unwrap_or_default();
            let found = inside
                .split(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '_' | '-')))
                .any(|word| word == holds);
            (!found).then(|| format!("{path} does not hold {holds}"))
        })
        .collect()
}

#[test]
fn every_line_of_the_map_leads_to_what_it_says() {
    for page in ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"] {
        let text = std::fs::read_to_string(repository(page)).expect("a page");
        let wrong = wrong_in(&text);
        assert!(wrong.is_empty(), "{page}: {wrong:#?}");
    }
    let map = std::fs::read_to_string(repository("ARCHITECTURE.md")).expect("the map");
    let followed = quoted(&map).filter_map(place_of);
    let held = followed.filter(|(_, holds)| holds.is_some()).count();
    assert!(held >= 25, "only {held} places with a name in them");
    assert!(map.lines().count() <= 200, "a map of more than 200 lines");
}

#[test]
fn a_wrong_line_of_the_map_is_found() {
    assert_eq!(wrong_in("see `src/nowhere.rs`").len(), 1);
    assert_eq!(wrong_in("see `src/lib.rs::not_there_at_all`").len(), 1);
    assert_eq!(
        wrong_in("see `src/lib.rs::stage` and `cargo test`").len(),
        0
    );
}
