//! Why did this cell do that: every cell has an answer, and the answer is the model's own.

use std::collections::BTreeSet;

use stroma::live::{Relation, Snapshot};
use stroma::model::maths::chance;
#[cfg(feature = "gui")]
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
    let places = [("dish-renewal", 8), ("strip-injury", 6)];
    let mut seen = [0; 5];
    let mut gone = 0;
    let runs = places.map(|(name, days)| after(name, days * STEPS_PER_DAY));
    let asked = runs.iter().flat_map(|simulation| {
        let cells = simulation.cells().into_iter().step_by(3);
        cells.map(move |cell| (simulation, cell))
    });
    for (simulation, cell) in asked {
        let snapshot = Snapshot::of(simulation, None, Some(cell.id));
        let Some(story) = &snapshot.story else {
            continue;
        };
        for relative in &snapshot.family {
            seen[relative.relation as usize] += 1;
            let them = simulation.story(relative.id).map(|story| story.identity);
            assert_eq!(them.is_some(), relative.alive);
            gone += usize::from(!relative.alive);
            let me = story.identity;
            match (relative.relation, them) {
                (Relation::Parent, _) => assert_eq!(me.parent, relative.id),
                (Relation::Grandparent, _) => {
                    let parent = simulation.story(me.parent).expect("it lives").identity;
                    assert_eq!(parent.parent, relative.id);
                }
                (Relation::Sibling, Some(them)) => assert_eq!(me.parent, them.parent),
                (Relation::Child, Some(them)) => assert_eq!(them.parent, me.id),
                // The dead and the younger are known by parent and birth order.
                (Relation::Sibling | Relation::Child, None) => {
                    let from = if relative.relation == Relation::Child {
                        me.id
                    } else {
                        me.parent
                    };
                    let births = simulation.story(from).expect("it lives").identity.births;
                    assert!((0..births).any(|birth| from.child(birth) == relative.id));
                }
                (Relation::Grandchild, _) => {
                    let from = relative.parent;
                    assert!((0..me.births).any(|birth| me.id.child(birth) == from));
                }
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
    assert!(seen.iter().all(|count| *count > 0) && gone > 0, "{seen:?}");
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

#[test]
fn the_dice_against_the_told_rate_say_who_is_washed_out_and_who_grows_up() {
    use stroma::sim::clock::{Draw, dice};
    for (name, days, behaviour, draw) in [
        (
            "osteoarthritis-moderate",
            1,
            Behaviour::WashOut,
            Draw::WashOut,
        ),
        ("dish-stiffness", 8, Behaviour::Mature, Draw::Maturation),
    ] {
        let mut simulation = after(name, days * STEPS_PER_DAY);
        let (mut found, mut chances) = (BTreeSet::new(), 0);
        for _ in 0..3 {
            let (now, seed) = (simulation.steps(), simulation.seed());
            for cell in simulation.cells() {
                let Some(outlook) = simulation.outlook(cell.id) else {
                    continue;
                };
                for prospect in &outlook.prospects {
                    if prospect.behaviour == behaviour {
                        let rolled =
                            rand::RngExt::random::<f64>(&mut dice(seed, now, cell.id, draw));
                        chances += 1;
                        if rolled < chance(prospect.per_day, 1.0) {
                            found.insert((now, cell.id));
                        }
                    }
                }
            }
            let before: Vec<CellId> = simulation.cells().iter().map(|cell| cell.id).collect();
            simulation.step();
            let happened: BTreeSet<(u64, CellId)> = if behaviour == Behaviour::WashOut {
                let after: BTreeSet<CellId> =
                    simulation.cells().iter().map(|cell| cell.id).collect();
                let left = before.into_iter().filter(|id| !after.contains(id));
                left.map(|id| (now, id)).collect()
            } else {
                let matured = decided(&simulation, now, &[Act::Matured]);
                matured.into_iter().map(|(id, _)| (now, id)).collect()
            };
            let expected = found.iter().filter(|(step, _)| *step == now).copied();
            // Cells that died of something else are not asked here.
            let expected: BTreeSet<(u64, CellId)> = expected.collect();
            assert!(
                expected.is_subset(&happened),
                "{name}: {expected:?}, {happened:?}"
            );
            if behaviour == Behaviour::Mature {
                assert_eq!(expected, happened, "{name}");
            }
        }
        assert!(found.len() > 2, "{name}: {} of {chances}", found.len());
    }
}

#[test]
fn a_cell_that_is_gone_keeps_its_card_and_says_so() {
    use stroma::live::Absence;
    let mut simulation = after("strip-injury", 3 * STEPS_PER_DAY);
    let mut shown: Vec<Snapshot> = simulation
        .cells()
        .iter()
        .filter(|cell| !cell.dying)
        .map(|cell| Snapshot::of(&simulation, None, Some(cell.id)))
        .collect();
    let born = simulation.steps();
    let mut died = 0;
    for _ in 0..4 {
        simulation.step_many(6);
        for shown in &mut shown {
            let id = shown.story.as_ref().expect("a story").identity.id;
            let lives = simulation.story(id).is_some();
            *shown = Snapshot::of(&simulation, Some(shown), Some(id));
            assert_eq!(
                shown.story.as_ref().map(|story| story.identity.id),
                Some(id)
            );
            assert_eq!(shown.absent.is_none(), lives);
            if let Some(Absence::Died(step)) = shown.absent {
                assert!((born..simulation.steps()).contains(&step));
                died += 1;
            }
        }
    }
    assert!(died > 0);
    // Gone back to before it was born, the card waits for it.
    let fresh = shown
        .iter()
        .filter_map(|shown| shown.story.as_ref().map(|story| (shown, story.identity)))
        .find(|(_, identity)| identity.parent != identity.id)
        .expect("some were born here");
    let early = after(
        "strip-injury",
        u64::from(fresh.1.born_step).saturating_sub(3),
    );
    let waiting = Snapshot::of(&early, Some(fresh.0), Some(fresh.1.id));
    assert_eq!(waiting.absent, Some(Absence::NotYet));
}
