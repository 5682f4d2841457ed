//! What can be done by hand on the small stages: paint the dish, take stem cells out, injure.

use stroma::lesson::level::{Levels, Paint, Where, wash};
use stroma::model::words::{CellKind, TreatmentKind};
use stroma::sim::soundness::wrong_with;
use stroma::sim::{CellRow, Command, STEPS_PER_DAY, Simulation};

use crate::tools::{scenario, start};

fn brush(paint: Paint, strength: f64, place: Where) -> Command {
    let levels = Levels::built_in().expect("the levels are right");
    let brush = levels.brushes.iter().find(|brush| brush.key == paint);
    brush.expect("there is such a brush").paint(strength, place)
}

/// Cells of a kind to the left and to the right of the middle of the dish.
fn halves(simulation: &Simulation, kind: CellKind) -> [usize; 2] {
    let middle = simulation.stage().width_mm / 2.0;
    let cells = simulation.cells();
    [true, false].map(|left| {
        let here = |cell: &&CellRow| cell.kind == kind && (cell.x_mm < middle) == left;
        cells.iter().filter(here).count()
    })
}

#[test]
fn fate_follows_the_stiffness_that_was_painted_under_the_cells() {
    let mut simulation = start(&scenario("dish-renewal"), 3);
    let stage = simulation.stage().clone();
    let middle = f64::from(stage.height_mm) / 2.0;
    // One big stiff spot on the right half of a soft plate.
    let soft = brush(Paint::Stiffness, 1.0, Where::Whole);
    simulation.apply(soft).expect("the dish is painted");
    let spot = Where::Spot(
        [f64::from(stage.width_mm), middle],
        f64::from(stage.width_mm) / 2.0,
    );
    let stiff = brush(Paint::Stiffness, 34.0, spot);
    simulation.apply(stiff).expect("the dish is painted");
    simulation.step_many(20 * STEPS_PER_DAY);
    let [left, right] = halves(&simulation, CellKind::Osteoblast);
    assert!(
        right > 10 && right > 8 * left,
        "bone: {left} left, {right} right"
    );
    assert_eq!(wrong_with(&simulation), None);
}

#[test]
fn a_cue_washed_away_early_leaves_stem_cells_and_late_leaves_cartilage() {
    let cartilage_after = |cue_days: u64| {
        let mut simulation = start(&scenario("dish-renewal"), 3);
        let drop = brush(Paint::TgfB, 10.0, Where::Whole);
        simulation.apply(drop).expect("the dish is painted");
        simulation.step_many(cue_days * STEPS_PER_DAY);
        simulation.apply(wash()).expect("the plate is washed");
        simulation.step_many((21 - cue_days) * STEPS_PER_DAY);
        let [left, right] = halves(&simulation, CellKind::Chondrocyte);
        left + right
    };
    let (early, late) = (cartilage_after(1), cartilage_after(14));
    assert!(late > 20 && late > 10 * early, "early {early}, late {late}");
}

#[test]
fn only_a_dish_can_be_painted() {
    let mut knee = start(&scenario("osteoarthritis-moderate"), 1);
    let hash = knee.state_hash();
    let paint = brush(Paint::TgfB, 10.0, Where::Spot([1.0, 1.0], 0.3));
    let error = knee.apply(paint).expect_err("a knee is no dish");
    assert!(error.to_string().contains("dish"), "{error}");
    assert_eq!(knee.state_hash(), hash);
}

#[test]
fn stem_cells_taken_out_are_counted_and_their_signals_fade() {
    let mut with = start(&scenario("strip-osteoarthritis"), 2);
    with.step_many(8 * STEPS_PER_DAY);
    let mut without = Simulation::restore(&with.save()).expect("it was saved");
    let injected = |simulation: &Simulation| {
        let cells = simulation.cells();
        cells
            .iter()
            .filter(|cell| cell.injected && !cell.dying && cell.kind == CellKind::Stem)
            .count()
    };
    assert!(injected(&with) > 0);
    without.apply(Command::TakeOut).expect("they are taken out");
    assert_eq!(injected(&without), 0);
    assert_eq!(wrong_with(&without), None);
    with.step_many(3 * STEPS_PER_DAY);
    without.step_many(3 * STEPS_PER_DAY);
    let healing = |simulation: &Simulation| {
        simulation
            .history()
            .rows
            .last()
            .map_or(0.0, |row| row.healing_a)
    };
    assert!(healing(&without) < 0.8 * healing(&with));
    assert_eq!(wrong_with(&without), None);
    // They can be put in again.
    let again = Command::Treat {
        kind: TreatmentKind::Cultured,
        cells: None,
        landing: None,
    };
    without.apply(again).expect("they are put in");
    assert!(injected(&without) > 0);
}
