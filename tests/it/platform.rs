//! Threads, clocks, files and the environment stand behind one door: nothing outside `src/platform` names them.

use crate::architecture::texts;

/// What only `src/platform` may name.
const BEHIND_THE_DOOR: [&str; 10] = [
    "std::thread",
    "std::time::Instant",
    "std::time::SystemTime",
    "Instant::now",
    "std::fs",
    "std::env",
    "std::process::Command",
    "jiff::",
    "tempfile::",
    "preferences_dir",
];

/// What a file names that stands behind the door; what is compiled for tests only does not count, nor do comments.
fn named_in(text: &str) -> Vec<&'static str> {
    let code: String = text
        .split("#[cfg(test)]")
        .next()
        .unwrap_or_default()
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n");
    BEHIND_THE_DOOR
        .into_iter()
        .filter(|name| code.contains(name))
        .collect()
}

#[test]
fn only_the_platform_names_threads_clocks_files_and_the_environment() {
    let mut inside = 0;
    for (name, text) in texts("src") {
        let named = named_in(&text);
        if name.starts_with("src/platform/") {
            inside += named.len();
            continue;
        }
        // The first and last line of the program: its arguments and its exit code. Tests of the window share a helper, and one
        // is long.
        let of_tests = ["harness", "lesson_played"].map(|of| format!("src/app/window/{of}.rs"));
        if name == "src/main.rs" || of_tests.contains(&name.to_string()) {
            continue;
        }
        assert!(named.is_empty(), "{name} names {named:?}");
    }
    assert!(inside >= 5, "the search is broken: only {inside} found");
}

#[test]
fn what_goes_round_the_door_is_found() {
    assert_eq!(named_in("fn f() { std::fs::read(x); }"), ["std::fs"]);
    assert_eq!(
        named_in("use std::time::Instant;\nlet a = Instant::now();").len(),
        2
    );
    assert!(named_in("// std::fs\n#[cfg(test)]\nmod tests { use std::fs; }").is_empty());
}
