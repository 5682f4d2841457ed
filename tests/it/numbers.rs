//! The numbers of biology are data: the code of model and simulation holds no number but those of arithmetic, units and methods.

use crate::architecture::texts;

/// Numbers of arithmetic and of units that may stand anywhere.
const PLAIN: [&str; 12] = [
    "0.0", "1.0", "2.0", "0.5", "24.0", "60.0", "100.0", "365.0", "1000.0", "1e-3", "1e-6", "1e6",
];
/// Units with a long number.
const UNITS: [&str; 2] = ["3600.0", "1440.0"];
/// Below this a number only guards against a division by zero or rounding.
const TINY: f64 = 1e-8;

/// Everything else, with the file, the number, and why it is not biology.
const ALLOWED: [(&str, &str, &str); 28] = [
    ("model/defect.rs", "0.05", "step of the solver"),
    (
        "model/joint0d.rs",
        "0.05",
        "step of the solver, and start of the search for the steady state",
    ),
    (
        "model/joint0d.rs",
        "0.3",
        "start of the search for the steady state",
    ),
    (
        "model/joint0d.rs",
        "0.2",
        "step of the search for the steady state",
    ),
    ("model/joint0d.rs", "20.0", "upper end of the bisection"),
    (
        "model/scattered.rs",
        "0.99",
        "room for rounding in the search for the nearest point",
    ),
    ("model/steady.rs", "1.8", "over-relaxation of the solver"),
    (
        "sim/state/crowd.rs",
        "8.0",
        "how many must fit for a share to mean something",
    ),
    (
        "sim/state/crowd.rs",
        "64.0",
        "how many must fit for a share to mean something",
    ),
    (
        "sim/process/contact.rs",
        "1_048_576.0",
        "unit in which pushes are summed as whole numbers",
    ),
    (
        "sim/process/contact.rs",
        "0.35",
        "relaxation of the contact solver",
    ),
    (
        "sim/process/contact.rs",
        "0.92",
        "reach of the contact solver",
    ),
    (
        "sim/process/cycle.rs",
        "0.6",
        "how far two daughters are drawn apart, in radii",
    ),
    ("sim/process/signals.rs", "1e-4", "tolerance of the solver"),
    (
        "model/maths.rs",
        "6.123_233_995_736_766e-17",
        "what a number of 64 bits leaves of half of pi: arithmetic",
    ),
    (
        "model/maths.rs",
        "1.5",
        "puts a whole number into the last bits: arithmetic",
    ),
    (
        "sim/state/tissue.rs",
        "7.6",
        "mmHg per per cent of air: a unit",
    ),
    (
        "sim/state/geometry.rs",
        "1.1547",
        "closest packing of discs: geometry",
    ),
    (
        "sim/state/tissue.rs",
        "0.02",
        "least matrix a worn place is drawn with, so that no voxel is negative",
    ),
    (
        "model/stain.rs",
        "0.25",
        "from which colour on somebody calls a cell stained: the assay, no history",
    ),
    (
        "model/stain.rs",
        "1.96",
        "95 of 100 of a normal distribution: statistics",
    ),
    ("model/treatment.rs", "1e9", "largest dose that is accepted"),
    (
        "sim/intervene.rs",
        "0.45",
        "size of the cloud out of the needle, in radii",
    ),
    (
        "sim/intervene.rs",
        "50.0",
        "largest injury that is accepted",
    ),
    (
        "sim/intervene.rs",
        "3650.0",
        "longest injury that is accepted",
    ),
    ("model/medium.rs", "1e4", "largest level that is accepted"),
    ("model/medium.rs", "10.0", "largest level that is accepted"),
    (
        "sim/setup.rs",
        "1.1547",
        "closest packing of discs: geometry",
    ),
];

/// Numbers with a point or an exponent in a line of Rust, comments and texts left out.
fn numbers_in(line: &str) -> Vec<String> {
    let mut code = String::new();
    let mut in_text = false;
    let mut before = ' ';
    for letter in line.chars() {
        if letter == '"' && before != '\\' {
            in_text = !in_text;
        }
        if !in_text {
            code.push(letter);
        }
        before = letter;
    }
    let code = code.split("//").next().unwrap_or_default();
    let mut found = Vec::new();
    let letters: Vec<char> = code.chars().collect();
    let mut k = 0;
    while k < letters.len() {
        let starts = letters[k].is_ascii_digit()
            && (k == 0 || !(letters[k - 1].is_alphanumeric() || "._".contains(letters[k - 1])));
        if !starts {
            k += 1;
            continue;
        }
        let from = k;
        while k < letters.len() {
            let exponent = letters[k] == '-' && letters[k - 1] == 'e';
            let point = letters[k] == '.' && letters.get(k + 1).is_some_and(char::is_ascii_digit);
            if letters[k].is_ascii_alphanumeric() || letters[k] == '_' || point || exponent {
                k += 1;
            } else {
                break;
            }
        }
        let number: String = letters[from..k].iter().collect();
        let number = number.trim_end_matches("f64").trim_end_matches("f32");
        // An integer may carry its type; its `e` is no exponent.
        let exponent = number.contains('e') && number.parse::<f64>().is_ok();
        if number.contains('.') || exponent {
            found.push(number.to_owned());
        }
    }
    found
}

fn is_plain(number: &str) -> bool {
    PLAIN.contains(&number)
        || UNITS.contains(&number)
        || number.parse::<f64>().is_ok_and(|value| value.abs() < TINY)
}

#[test]
fn the_search_for_numbers_finds_them_and_leaves_the_plain_ones() {
    for (line, found) in [
        ("let r = 0.85 * rate; // 0.7", vec!["0.85"]),
        ("say(\"0.85\", 3.5e-2, x.0, 4..7)", vec!["3.5e-2"]),
        ("let [a, b] = [0.3f32, 1e9];", vec!["0.3", "1e9"]),
        ("pair.0.1 + 12 * k1_2 - 3usize + 0xE5", vec![]),
    ] {
        assert_eq!(numbers_in(line), found, "{line}");
    }
    assert!(is_plain("0.0") && is_plain("1e-12") && !is_plain("0.85"));
}

#[test]
fn no_number_of_biology_stands_in_the_code_of_model_and_simulation() {
    let mut wrong = Vec::new();
    let mut used = Vec::new();
    let mut seen = 0;
    for folder in ["model", "sim"] {
        for (name, text) in texts(&format!("src/{folder}")) {
            let name = name.strip_prefix("src/").expect("it lies there").to_owned();
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            for (line_number, line) in code.lines().enumerate() {
                for number in numbers_in(line) {
                    seen += 1;
                    if is_plain(&number) {
                        continue;
                    }
                    let allowed =
                        |(file, known, _): &&(&str, &str, &str)| *file == name && *known == number;
                    match ALLOWED.iter().find(allowed) {
                        Some(entry) => used.push(*entry),
                        None => wrong.push(format!("{name}:{}: {number}: {line}", line_number + 1)),
                    }
                }
            }
        }
    }
    assert!(
        seen > 100,
        "only {seen} numbers were found; the search is broken"
    );
    assert!(
        wrong.is_empty(),
        "numbers of biology belong into assets, those of a method into the list with their reason: {wrong:#?}"
    );
    for entry in ALLOWED {
        assert!(
            used.contains(&entry),
            "{entry:?} is in the list, but not in the code"
        );
    }
}
