//! What was computed yesterday is computed today, to the bit, and on every machine: hashes of the first three days of every
//! scenario, with something done in them. A change of the model changes them: `STROMA_BLESS=1` writes them.

use stroma::sim::STEPS_PER_DAY;

use crate::determinism::deeds;
use crate::tools::{go_on, repository, scenario, start};

/// Days that are played: past the first midnights, and with all that `deeds` does.
const DAYS: u64 = 3;

/// Plays scenarios and holds the hashes of their histories to those in a file.
fn hold(kept: &str, names: &[&str]) {
    let path = repository("tests/it/kept_bits").join(kept);
    let play = |name: &str| {
        let mut simulation = start(&scenario(name), 11);
        go_on(&mut simulation, &deeds(), DAYS * STEPS_PER_DAY);
        format!("{name} {}", simulation.history().hash())
    };
    if std::env::var_os("STROMA_BLESS").is_some() {
        let lines: Vec<String> = names.iter().map(|name| play(name)).collect();
        std::fs::write(&path, lines.join("\n") + "\n").expect("written");
        return;
    }
    let text = std::fs::read_to_string(&path).expect("there are hashes");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), names.len(), "{kept}");
    for (name, line) in names.iter().zip(lines) {
        assert_eq!(play(name), line, "bless with STROMA_BLESS=1");
    }
}

#[test]
fn dishes_go_as_they_went() {
    hold(
        "dishes.txt",
        &["dish-growth-factors", "dish-renewal", "dish-stiffness"],
    );
}

#[test]
fn strips_go_as_they_went() {
    hold("strips.txt", &["strip-injury", "strip-osteoarthritis"]);
}

#[test]
fn worn_knees_go_as_they_went() {
    hold(
        "worn.txt",
        &[
            "healthy",
            "osteoarthritis-mild",
            "osteoarthritis-moderate",
            "osteoarthritis-severe",
        ],
    );
}

#[test]
fn hurt_knees_go_as_they_went() {
    hold(
        "hurt.txt",
        &[
            "cartilage-defect",
            "osteochondral-defect",
            "quadriceps-strain",
            "patellar-tendon-tear",
            "cruciate-tear",
        ],
    );
}
