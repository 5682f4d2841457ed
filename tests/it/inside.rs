//! The inside of a cell: every part of its picture answers to a value of the simulation and names it.

use stroma::explain::inside::{Inside, MOST_MOLECULES, Nucleus, Part};
use stroma::explain::{Card, Fact, spread};
use stroma::model::medium::MediumChange;
use stroma::model::words::CellKind;
use stroma::scenario::rules::{Cue, rules};
use stroma::sim::{CellState, Command, Phase, Simulation};

use crate::tools::{scenario, start};

fn after(name: &str, hours: u64) -> Simulation {
    let mut simulation = start(&scenario(name), 1);
    simulation.step_many(hours);
    simulation
}

fn inside(simulation: &Simulation, id: stroma::sim::CellId) -> Inside {
    let card = Card::of(simulation, id).expect("it lives");
    card.inside.expect("a living cell has an inside")
}

#[test]
fn the_picture_of_a_cell_names_a_value_for_every_part_it_draws() {
    for (name, hours) in [
        ("dish-stiffness", 200),
        ("dish-growth-factors", 90),
        ("osteoarthritis-moderate", 120),
        ("strip-injury", 60),
        ("quadriceps-strain", 48),
    ] {
        let simulation = after(name, hours);
        for id in spread(&simulation, 60) {
            let inside = inside(&simulation, id);
            let parts = inside.parts();
            assert!(parts.contains(&Part::Decision));
            for (part, text) in parts.iter().zip(inside.said()) {
                let whole = text.ends_with('.') && !text.contains('{') && !text.contains("inside-");
                assert!(whole, "{name}, {part:?}: '{text}'");
                match part {
                    Part::Receptor(k) => {
                        let receptor = &inside.receptors[*k];
                        assert!(text.contains(&receptor.told()), "{text}");
                        assert!(receptor.molecules <= MOST_MOLECULES);
                        assert!(!receptor.effects.is_empty());
                    }
                    Part::Grip => {
                        let grip = inside.grip.as_ref().expect("a grip");
                        assert!(!grip.holds() || text.contains("kPa"), "{text}");
                    }
                    Part::Licence => assert!(text.contains('%'), "{text}"),
                    _ => {}
                }
            }
        }
    }
}

#[test]
fn what_is_drawn_is_what_the_cell_senses_and_is() {
    let simulation = after("osteoarthritis-moderate", 150);
    let all = rules(simulation.parameters());
    for id in spread(&simulation, 80) {
        let story = simulation.story(id).expect("it lives");
        let inside = inside(&simulation, id);
        for receptor in &inside.receptors {
            assert_eq!(receptor.level, story.sensed.of(receptor.cue));
            let first = all.iter().find(|rule| {
                rule.cue == receptor.cue && rule.behaviour == receptor.effects[0].behaviour
            });
            let half = first.expect("a rule").half_max;
            // Two molecules are one half-effect.
            let expected = (2.0 * receptor.level / half).round().min(8.0);
            assert_eq!(f64::from(receptor.molecules), expected, "{receptor:?}");
        }
        let stem = matches!(story.state, CellState::Stem { .. });
        assert_eq!(inside.cycle.is_some(), stem);
        if let Some(clock) = inside.cycle {
            assert_eq!(clock.doublings, story.cycle.doublings);
            let waits = story.cycle.phase == Phase::G1;
            assert!(waits || clock.part().is_some() || inside.gate.is_some());
        }
        let last = story.decisions.last();
        assert_eq!(inside.decided.map(|one| one.act), last.map(|one| one.act));
        match inside.nucleus {
            Nucleus::State(_) => assert_eq!(inside.kind, CellKind::Macrophage),
            Nucleus::Fates(_) => assert_ne!(inside.kind, CellKind::Macrophage),
        }
    }
}

#[test]
fn more_of_a_factor_more_molecules() {
    let drawn = |ng_per_ml: f64| {
        let mut dish = start(&scenario("dish-stiffness"), 1);
        let pour = Command::SetMedium {
            region: "whole".to_owned(),
            change: MediumChange {
                tgf_b_ng_per_ml: Some(ng_per_ml),
                ..MediumChange::default()
            },
        };
        dish.apply(pour).expect("a dish takes a medium");
        dish.step_many(2);
        let cells = dish.cells();
        let stem = |cell: &&stroma::sim::CellRow| cell.kind == CellKind::Stem && cell.attached;
        let id = cells.iter().find(stem).expect("a stem cell").id;
        let inside = inside(&dish, id);
        let receptor = inside.receptors.iter().find(|one| one.cue == Cue::Growth);
        receptor.expect("it senses TGF-beta").molecules
    };
    let levels = [0.0, 0.5, 1.0, 2.0, 5.0, 50.0].map(drawn);
    assert!(levels.is_sorted(), "{levels:?}");
    assert_eq!(levels[5], MOST_MOLECULES);
    assert!(levels[0] < levels[2] && levels[2] < levels[5], "{levels:?}");
}

#[test]
fn a_gene_that_opens_is_drawn_open() {
    let mut dish = start(&scenario("dish-stiffness"), 1);
    let (mut open, mut closed) = (0, 0);
    for _ in 0..12 {
        dish.step_many(24);
        for row in dish.cells().iter().filter(|row| !row.dying).step_by(11) {
            let Nucleus::Fates(genes) = inside(&dish, row.id).nucleus else {
                panic!("a dish has no macrophages");
            };
            assert_eq!(genes.map(|gene| gene.open), row.open_genes());
            for gene in genes.iter().filter(|gene| row.lineage == Some(gene.fate)) {
                if row.kind == CellKind::Stem {
                    assert_eq!(gene.open, row.progress >= 0.5, "{row:?}");
                    assert!((gene.lean - f64::from(row.progress)).abs() < 1e-9);
                }
                *(if gene.open { &mut open } else { &mut closed }) += 1;
            }
        }
    }
    assert!(open > 5 && closed > 5, "{open} open, {closed} closed");
}

#[test]
fn the_inside_of_a_cell_that_is_not_there_is_not_drawn() {
    let simulation = after("dish-stiffness", 24);
    let id = simulation.cells()[0].id;
    let card = Card::of(&simulation, id).expect("it lives");
    assert!(card.inside.is_some());
    let gone = Fact::Gone {
        step: 24,
        taken_out: false,
    };
    assert!(card.of_absent(gone).inside.is_none());
}
