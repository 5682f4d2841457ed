//! Which file uses which: read from the sources, so that no two files lean on each other and the rooms keep their order.

use std::collections::{BTreeMap, BTreeSet};

use crate::architecture::{may_use, texts};

/// The rooms of the simulation from the ground up: each uses itself and those before it. The last one is the front.
const SIM: [&[&str]; 7] = [
    &["state"],
    &["process"],
    &["command"],
    &["schedule", "setup", "intervene"],
    &["simulation"],
    &["snapshot", "view"],
    &[""],
];

/// The rooms of the interface in the same way.
const UI: [&[&str]; 9] = [
    &["kit"],
    &["state"],
    &["plate"],
    &["results"],
    &["inspector"],
    &["clinic", "experiment", "lab", "lesson", "trial"],
    &["frame"],
    &["picture", "shell"],
    &[""],
];

/// The words of a path of modules; none for the root of the crate.
type Module = Vec<String>;

/// The module that a file holds; none for the program itself.
fn module_of(name: &str) -> Option<Module> {
    let path = name.strip_prefix("src/")?.strip_suffix(".rs")?;
    let mut words: Module = path.split('/').map(str::to_owned).collect();
    match words.last().map(String::as_str) {
        Some("main") if words.len() == 1 => return None,
        Some("lib") if words.len() == 1 => words.clear(),
        Some("mod") => {
            words.pop();
        }
        _ => {}
    }
    Some(words)
}

/// A text without comments, words between quotes, and what is compiled for tests only.
fn code_of(text: &str) -> String {
    let text = text
        .split("#[cfg(test)]\nmod tests")
        .next()
        .unwrap_or_default();
    let mut code = String::new();
    let mut quoted = false;
    for line in text.lines() {
        let mut before = ' ';
        let letters: Vec<char> = line.chars().collect();
        for (k, &letter) in letters.iter().enumerate() {
            if !quoted && letter == '/' && letters.get(k + 1) == Some(&'/') {
                break;
            }
            // A quote in a letter of its own opens nothing.
            if letter == '"' && before != '\\' && before != '\'' {
                quoted = !quoted;
            } else if !quoted {
                code.push(letter);
            }
            before = letter;
        }
        code.push('\n');
        // Only a text that says so goes on in the next line.
        quoted = quoted && line.ends_with('\\');
    }
    // Who may see an item is not a use.
    while let Some(at) = code.find("pub(in ") {
        let end = code[at..].find(')').map_or(code.len(), |end| at + end + 1);
        code.replace_range(at..end, "pub");
    }
    code
}

/// Every path within a tree of uses such as `a::{b, c::{d, e}}`.
fn spread(tree: &str, found: &mut Vec<String>) {
    let tree = tree.trim();
    let Some(open) = tree.find('{') else {
        if !tree.is_empty() {
            found.push(tree.to_owned());
        }
        return;
    };
    let (before, rest) = tree.split_at(open);
    let mut depth = 0;
    let mut part = String::new();
    for letter in rest.chars() {
        match letter {
            '{' => {
                depth += 1;
                if depth == 1 {
                    continue;
                }
            }
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 || (depth == 1 && letter == ',') {
            if !part.trim().is_empty() {
                spread(&format!("{before}{}", part.trim()), found);
            }
            part.clear();
            if depth == 0 {
                break;
            }
        } else {
            part.push(letter);
        }
    }
}

/// Whether a letter can stand in a name.
fn in_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// All paths that code names: after `use`, and wherever one begins with `crate`, `super` or `self`.
fn paths_in(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = String::new();
    let mut left = code;
    while let Some(at) = left.find("use ") {
        let alone = !left[..at].chars().next_back().is_some_and(in_name);
        let end = left[at..].find(';').map(|end| at + end);
        match end {
            Some(end) if alone => {
                rest.push_str(&left[..at]);
                spread(&left[at + "use ".len()..end].replace('\n', " "), &mut found);
                left = &left[end + 1..];
            }
            _ => {
                rest.push_str(&left[..at + "use ".len()]);
                left = &left[at + "use ".len()..];
            }
        }
    }
    rest.push_str(left);
    for root in ["crate::", "super::", "self::"] {
        let mut from = 0;
        while let Some(at) = rest[from..].find(root).map(|at| from + at) {
            from = at + root.len();
            let begins = !rest[..at]
                .chars()
                .next_back()
                .is_some_and(|letter| in_name(letter) || letter == ':');
            if begins {
                found.push(
                    rest[at..]
                        .chars()
                        .take_while(|&letter| in_name(letter) || letter == ':')
                        .collect(),
                );
            }
        }
    }
    found
}

/// The module that a path named in `from` leads to.
fn leads_to(path: &str, from: &Module, modules: &BTreeSet<Module>) -> Option<Module> {
    let mut words = path
        .split("::")
        .map(|word| word.trim().split(' ').next().unwrap_or_default())
        .peekable();
    let mut here: Module = match *words.peek()? {
        "crate" => {
            words.next();
            Vec::new()
        }
        "self" => {
            words.next();
            from.clone()
        }
        "super" => {
            let mut here = from.clone();
            while words.next_if_eq(&"super").is_some() {
                here.pop();
            }
            here
        }
        first => {
            let mut child = from.clone();
            child.push(first.to_owned());
            if !modules.contains(&child) {
                return None;
            }
            from.clone()
        }
    };
    for word in words {
        here.push(word.to_owned());
        if !modules.contains(&here) {
            here.pop();
            break;
        }
    }
    Some(here)
}

/// Which module uses which others. A file that only declares another does not use it.
fn graph(files: &[(String, String)]) -> BTreeMap<Module, BTreeSet<Module>> {
    let modules: BTreeSet<Module> = files
        .iter()
        .filter_map(|(name, _)| module_of(name))
        .collect();
    let mut graph = BTreeMap::new();
    for (name, text) in files {
        let Some(from) = module_of(name) else {
            continue;
        };
        let to: BTreeSet<Module> = paths_in(&code_of(text))
            .iter()
            .filter_map(|path| leads_to(path, &from, &modules))
            .filter(|to| *to != from && !to.is_empty())
            .collect();
        graph.insert(from, to);
    }
    graph
}

/// Groups of modules that use each other round a circle.
fn circles(graph: &BTreeMap<Module, BTreeSet<Module>>) -> Vec<BTreeSet<Module>> {
    let reached: BTreeMap<&Module, BTreeSet<&Module>> = graph
        .keys()
        .map(|from| {
            let mut seen = BTreeSet::new();
            let mut open = vec![from];
            while let Some(here) = open.pop() {
                for next in graph.get(here).into_iter().flatten() {
                    if seen.insert(next) {
                        open.push(next);
                    }
                }
            }
            (from, seen)
        })
        .collect();
    let mut found: Vec<BTreeSet<Module>> = Vec::new();
    for (from, seen) in &reached {
        if seen.contains(*from) && found.iter().all(|circle| !circle.contains(*from)) {
            let circle = seen
                .iter()
                .filter(|to| reached.get(*to).is_some_and(|back| back.contains(from)));
            found.push(circle.map(|to| (*to).clone()).collect());
        }
    }
    found
}

fn sources() -> Vec<(String, String)> {
    texts("src")
        .into_iter()
        .filter(|(name, _)| name.ends_with(".rs"))
        .collect()
}

fn named(module: &Module) -> String {
    module.join("::")
}

/// The room of a module of a folder: the word behind it; nothing for its front.
fn room_of<'a>(module: &'a Module, folder: &str) -> Option<&'a str> {
    (module.first()? == folder).then(|| module.get(1).map_or("", String::as_str))
}

fn floor_of(floors: &[&[&str]], room: &str) -> Option<usize> {
    floors.iter().position(|floor| floor.contains(&room))
}

/// Whether a room may use another.
fn room_may_use(floors: &[&[&str]], from: &str, to: &str) -> bool {
    match (floor_of(floors, from), floor_of(floors, to)) {
        (Some(above), Some(below)) => from == to || below < above,
        _ => false,
    }
}

/// Asserts that the rooms of a folder use only those before them, and prints its arrows.
fn hold_rooms(folder: &str, floors: &[&[&str]]) {
    let mut arrows: BTreeSet<(String, String)> = BTreeSet::new();
    for (from, uses) in graph(&sources()) {
        let Some(above) = room_of(&from, folder) else {
            continue;
        };
        assert!(
            floor_of(floors, above).is_some(),
            "{} has no place",
            named(&from)
        );
        for to in &uses {
            let Some(below) = room_of(to, folder) else {
                continue;
            };
            assert!(
                room_may_use(floors, above, below),
                "{} uses {}",
                named(&from),
                named(to)
            );
            if above != below {
                arrows.insert((above.to_owned(), below.to_owned()));
            }
        }
    }
    assert!(arrows.len() > 10, "{arrows:?}");
    for (from, to) in &arrows {
        println!("{folder}::{from} -> {folder}::{to}");
    }
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let graph = graph(&sources());
    let uses: usize = graph.values().map(BTreeSet::len).sum();
    assert!(
        uses > 400,
        "only {uses} uses were found; the search is broken"
    );
    let wrong: Vec<Vec<String>> = circles(&graph)
        .iter()
        .map(|circle| circle.iter().map(named).collect())
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn modules_use_only_what_stands_below_them_by_whatever_path() {
    for (from, uses) in graph(&sources()) {
        for to in uses {
            let (Some(above), Some(below)) = (from.first(), to.first()) else {
                continue;
            };
            assert!(
                may_use(above, below),
                "{} uses {}",
                named(&from),
                named(&to)
            );
        }
    }
}

#[test]
fn the_rooms_of_the_simulation_use_only_those_before_them() {
    hold_rooms("sim", &SIM);
}

#[test]
fn the_rooms_of_the_interface_use_only_those_before_them() {
    hold_rooms("ui", &UI);
}

#[test]
fn the_rooms_of_the_crate_are_printed_with_their_arrows() {
    let mut arrows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (from, uses) in graph(&sources()) {
        for to in uses {
            if let (Some(above), Some(below)) = (from.first(), to.first())
                && above != below
            {
                arrows
                    .entry(above.clone())
                    .or_default()
                    .insert(below.clone());
            }
        }
    }
    for (from, to) in &arrows {
        let to: Vec<&str> = to.iter().map(String::as_str).collect();
        println!("{from} -> {}", to.join(", "));
    }
    assert!(arrows.get("sim").is_some_and(|to| to.contains("model")));
    // The laws know nothing but the machine that they are computed on.
    let of_model: Vec<&String> = arrows.get("model").into_iter().flatten().collect();
    assert_eq!(of_model, ["platform"]);
}

#[test]
fn a_planted_circle_is_found_by_whatever_path_it_goes() {
    let file = |name: &str, text: &str| (format!("src/{name}.rs"), text.to_owned());
    let found = |files: &[(String, String)]| -> Vec<Vec<String>> {
        circles(&graph(files))
            .iter()
            .map(|circle| circle.iter().map(named).collect())
            .collect()
    };
    // A child that takes from its parent what the parent takes from it.
    assert_eq!(
        found(&[
            file("a/mod", "pub mod b;\npub use b::X;\npub struct Y;"),
            file("a/b", "use super::Y;\npub struct X;"),
        ]),
        [["a", "a::b"]]
    );
    // Round three files, by a group, by the word `super` in the code, and by a name from the root.
    assert_eq!(
        found(&[
            file("a/mod", "mod b;\nmod c;\nmod d;"),
            file("a/b", "use super::{\n    c::{self, Z},\n    other,\n};"),
            file("a/c", "fn f() { super::d::go(); }"),
            file("a/d", "pub(super) use crate::a::b as bee;"),
        ]),
        [["a::b", "a::c", "a::d"]]
    );
    // Nothing of this is a circle: a declaration, a comment, a text, a test, a place that may see an item.
    assert!(
        found(&[
            file("a/mod", "//! See [`b`].\nmod b;\npub use self::b::X;"),
            file(
                "a/b",
                "// use super::Y;\npub(in crate::a) struct X;\nconst T: &str = \"use super::Y;\";\n#[cfg(test)]\nmod tests {\n    use super::super::Y;\n}",
            ),
        ])
        .is_empty()
    );
    for (from, to) in [
        ("state", "process"),
        ("process", "schedule"),
        ("process", "view"),
        ("simulation", "view"),
        ("view", ""),
        ("setup", "intervene"),
        ("view", "unheard_of"),
    ] {
        assert!(!room_may_use(&SIM, from, to), "{from} may not use {to}");
    }
    assert!(room_may_use(&SIM, "process", "state") && room_may_use(&SIM, "", "view"));
    for (from, to) in [("kit", "state"), ("results", "frame"), ("lab", "clinic")] {
        assert!(!room_may_use(&UI, from, to), "{from} may not use {to}");
    }
}
