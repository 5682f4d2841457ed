//! Why did this cell do that: every cell has an answer, and the answer is the model's own.

use std::collections::BTreeSet;

use stroma::live::{Relation, Snapshot};
use stroma::model::maths::chance;
use stroma::scenario::Scenario;
use stroma::scenario::rules::Behaviour;
use stroma::sim::decisions::Act;
use stroma::sim::{CellId, STEPS_PER_DAY, Simulation};

use crate::tools::{scenario, start};

fn after(name: &str, hours: u64) -> Simulation {
    let mut simulation = start(&scenario(name), 1);
    simulation.step_many(hours);
    simulation
}

#[cfg(feature = "gui")]
#[test]
fn every_kind_of_cell_of_every_scenario_has_an_answer_in_whole_sentences() {
    use stroma::ui::why::{next, told};
    for name in Scenario::NAMES {
        let simulation = after(name, 9 * STEPS_PER_DAY);
        let mut kinds = BTreeSet::new();
        for cell in simulation.cells() {
            if cell.dying
                || !kinds.insert((cell.kind as u8, cell.polarisation as u8, cell.injected))
            {
                continue;
            }
            let snapshot = Snapshot::of(&simulation, None, Some(cell.id));
            let story = snapshot.story.as_ref().expect("it lives");
            let outlook = snapshot.outlook.as_ref().expect("it lives");
            let (told, next) = (told(story, &snapshot), next(outlook));
            assert!(!told.is_empty() && !next.is_empty(), "{name}: {cell:?}");
            for sentence in told.iter().chain(&next) {
                let whole = sentence.ends_with('.') && sentence.len() > 15;
                let wrong = sentence.contains("why-") || sentence.contains("does-");
                assert!(
                    whole && !wrong && !sentence.contains("NaN"),
                    "{name}: {sentence}"
                );
            }
        }
        assert!(!kinds.is_empty());
    }
}

/// Decisions of all living cells at a step.
fn decided(simulation: &Simulation, step: u64, acts: &[Act]) -> Vec<(CellId, Act)> {
    let mut found = Vec::new();
    for cell in simulation.cells() {
        let Some(story) = simulation.story(cell.id) else {
            continue;
        };
        for decision in &story.decisions {
            if u64::from(decision.step) == step && acts.contains(&decision.act) {
                found.push((cell.id, decision.act));
            }
        }
    }
    found
}

#[test]
fn what_a_cell_could_do_is_as_likely_as_it_then_happens() {
    // A dish with a strong cue: steps towards cartilage expected for one hour, against those taken.
    let mut simulation = after("dish-growth-factors", 12);
    let (mut expected, mut taken) = (0.0, 0);
    let steps = simulation.parameters().memory_steps;
    let acts = [Act::LeanedCartilage, Act::LeanedBone, Act::LeanedMuscle];
    for _ in 0..6 {
        for cell in simulation.cells() {
            let Some(outlook) = simulation.outlook(cell.id) else {
                continue;
            };
            let fates = [Behaviour::Cartilage, Behaviour::Bone, Behaviour::Muscle];
            let rate: f64 = outlook
                .prospects
                .iter()
                .filter(|prospect| fates.contains(&prospect.behaviour))
                .map(|prospect| prospect.per_day)
                .sum();
            expected += chance(rate * steps, 1.0);
        }
        let now = simulation.steps();
        simulation.step();
        taken += decided(&simulation, now, &acts).len();
    }
    let spread = 4.0 * expected.sqrt();
    assert!(expected > 20.0, "{expected}");
    assert!(
        (f64::from(taken as u32) - expected).abs() < spread,
        "{taken} of {expected}"
    );
}

#[test]
fn a_relative_is_related_and_a_founder_has_no_parent() {
    let simulation = after("dish-renewal", 8 * STEPS_PER_DAY);
    let mut seen = [0; 3];
    for cell in simulation.cells().iter().step_by(11) {
        let snapshot = Snapshot::of(&simulation, None, Some(cell.id));
        let Some(story) = &snapshot.story else {
            continue;
        };
        for relative in &snapshot.family {
            seen[relative.relation as usize] += 1;
            if !relative.alive {
                assert_eq!(relative.relation, Relation::Parent);
                assert!(simulation.story(relative.id).is_none());
                continue;
            }
            let other = simulation.story(relative.id).expect("it lives").identity;
            match relative.relation {
                Relation::Parent => assert_eq!(story.identity.parent, other.id),
                Relation::Sibling => assert_eq!(story.identity.parent, other.parent),
                Relation::Child => assert_eq!(other.parent, story.identity.id),
            }
        }
        let founder = story.identity.parent == story.identity.id;
        let parents = snapshot
            .family
            .iter()
            .filter(|relative| relative.relation == Relation::Parent)
            .count();
        assert_eq!(parents, usize::from(!founder));
    }
    assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
}

#[test]
fn going_back_to_a_decision_shows_it_again_with_the_same_dice() {
    let mut line = stroma::live::Timeline::new(std::sync::Arc::new(scenario("strip-injury")), 1)
        .expect("a strip");
    line.seek(3 * STEPS_PER_DAY);
    let told = |line: &stroma::live::Timeline| {
        let simulation = line.simulation();
        simulation
            .cells()
            .iter()
            .filter_map(|cell| simulation.story(cell.id))
            .find_map(|story| Some((story.identity.id, *story.decisions.last()?)))
    };
    let (cell, decision) = told(&line).expect("some cell decided something");
    line.seek(u64::from(decision.step).saturating_sub(5));
    let before = line.simulation().story(cell);
    let known = before.is_some_and(|story| story.decisions.contains(&decision));
    assert!(!known, "it has not happened yet");
    line.seek(u64::from(decision.step) + 1);
    let story = line.simulation().story(cell).expect("it lives");
    assert!(story.decisions.contains(&decision));
}
