//! The picture in words: true to the simulation, in whole sentences.

use stroma::live::Snapshot;
use stroma::scenario::Scenario;
use stroma::sim::STEPS_PER_DAY;
use stroma::ui::kit::word_card::Naming;
use stroma::ui::results::describe::describe;
use stroma::ui::state::input::Layers;

use crate::tools::{scenario, start};

const SHOWN: Layers = Layers {
    overlays: [true, false, false, false],
    cells: true,
    chromosomes: false,
};

fn words(name: &str, days: u64, treated: bool) -> (String, Snapshot) {
    let mut scenario = scenario(name);
    if !treated {
        scenario = scenario.with_treatments(Vec::new());
    }
    let mut simulation = start(&scenario, 1);
    simulation.step_many(days * STEPS_PER_DAY);
    let snapshot = Snapshot::of(&simulation, None, None);
    (describe(&snapshot, &SHOWN, Naming::Plain), snapshot)
}

#[test]
fn every_scenario_is_told_in_whole_sentences() {
    for name in Scenario::NAMES {
        let (text, _) = words(name, 2, true);
        assert!(text.len() > 80 && text.ends_with('.'), "{name}: {text}");
        let bad = text.contains("words-") || text.contains('{') || text.contains("NaN");
        assert!(!bad, "{name}: {text}");
    }
}

#[test]
fn a_knee_without_cells_says_so_and_one_with_cells_counts_them() {
    let (without, _) = words("osteoarthritis-moderate", 3, false);
    assert!(
        without.contains("No mesenchymal stem cells have been injected"),
        "{without}"
    );
    let (with, snapshot) = words("osteoarthritis-moderate", 3, true);
    assert!(
        with.contains("50.0 million injected mesenchymal stem cells"),
        "{with}"
    );
    let alive = snapshot
        .history
        .rows
        .last()
        .map_or(0.0, |row| row.injected_alive);
    let alive = format!("{:.1} million are still here", alive / 1e6);
    assert!(with.contains(&alive), "{with} / {alive}");
}

#[test]
fn falling_inflammation_is_called_falling_and_rising_rising() {
    let (treated, _) = words("osteoarthritis-moderate", 6, true);
    assert!(treated.contains("and falling"), "{treated}");
    let (injured, _) = words("strip-injury", 2, true);
    assert!(injured.contains("high and rising"), "{injured}");
}
