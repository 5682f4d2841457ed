//! Every scenario shows what its question asks: the claim its lesson rests on, held against runs.

use std::sync::Arc;

use stroma::model::words::{CellKind, TreatmentKind};
use stroma::scenario::{PlannedTreatment, Scenario};
use stroma::sim::{Command, Row, STEPS_PER_DAY, Simulation};

use crate::tools::scenario;

/// Rows of a run of a scenario with one treatment in place of its own.
fn rows(name: &str, kind: TreatmentKind, day: f64, days: u64) -> Vec<Row> {
    rows_of(scenario(name), kind, day, days, 1)
}

fn rows_of(scenario: Scenario, kind: TreatmentKind, day: f64, days: u64, seed: u64) -> Vec<Row> {
    let planned = PlannedTreatment::new(kind, None, day).expect("a treatment");
    let scenario = scenario.with_treatments(vec![planned]);
    let mut simulation = Simulation::new(Arc::new(scenario), seed).expect("it starts");
    simulation.step_many(days * STEPS_PER_DAY);
    simulation.history().rows.clone()
}

fn at(rows: &[Row], day: f64) -> &Row {
    let near = |row: &&Row| (row.day - day).abs() < 1e-9;
    rows.iter()
        .find(near)
        .unwrap_or_else(|| panic!("no row on day {day}"))
}

/// Pain without a flare, mm.
fn pain(rows: &[Row], day: f64) -> f64 {
    let row = at(rows, day);
    row.pain_vas_mm - row.flare_mm
}

#[test]
fn every_scenario_has_a_claim_here() {
    let text = include_str!("claims.rs");
    for name in Scenario::NAMES {
        let worn = name.starts_with("osteoarthritis-");
        let told = text.matches(&format!("\"{name}\"")).count();
        assert!(
            told > 0 || worn && text.contains("osteoarthritis-"),
            "{name}"
        );
    }
}

#[test]
fn a_healthy_knee_hurts_after_a_knock_and_calms_by_itself() {
    let rows = rows("healthy", TreatmentKind::None, 0.0, 60);
    let worst = rows.iter().map(|row| row.pain_vas_mm).fold(0.0, f64::max);
    assert!((25.0..50.0).contains(&worst), "worst {worst}");
    assert!(at(&rows, 60.0).pain_vas_mm < 15.0);
    let peak = rows.iter().map(|row| row.m1_fraction).fold(0.0, f64::max);
    let last = at(&rows, 60.0);
    assert!(peak > 0.2 && last.m1_fraction < 0.1 && last.m2_fraction > last.m1_fraction);
}

#[test]
fn worn_knees_gain_from_salt_water_too_and_cells_help_more_for_months_and_spare_no_cartilage() {
    let mut gains = Vec::new();
    for name in [
        "osteoarthritis-mild",
        "osteoarthritis-moderate",
        "osteoarthritis-severe",
    ] {
        let days = if name == "osteoarthritis-moderate" {
            365
        } else {
            180
        };
        let [none, saline, cells] = [
            TreatmentKind::None,
            TreatmentKind::Saline,
            TreatmentKind::Cultured,
        ]
        .map(|kind| rows(name, kind, 0.0, days));
        // The same knee before anything acts.
        assert_eq!(
            at(&none, 0.0).pain_vas_mm,
            at(&cells, 0.0).pain_vas_mm,
            "{name}"
        );
        assert_eq!(
            at(&none, 0.0).pain_vas_mm,
            at(&saline, 0.0).pain_vas_mm,
            "{name}"
        );
        let (placebo, specific) = (
            pain(&none, 90.0) - pain(&saline, 90.0),
            pain(&saline, 90.0) - pain(&cells, 90.0),
        );
        assert!((10.0..14.0).contains(&placebo), "{name}: placebo {placebo}");
        assert!((5.0..15.0).contains(&specific), "{name}: cells {specific}");
        gains.push(pain(&saline, 180.0) - pain(&cells, 180.0));
        let lost = |rows: &[Row]| {
            1.0 - at(rows, 180.0).cartilage_percent / at(rows, 0.0).cartilage_percent
        };
        let spared = 1.0 - lost(&cells) / lost(&saline);
        assert!(
            (0.0..0.13).contains(&spared),
            "{name}: {spared} of the loss spared"
        );
        if days == 365 {
            let late = pain(&saline, 365.0) - pain(&cells, 365.0);
            assert!(
                late < 0.5 * specific,
                "after a year most of it is over: {late}"
            );
            assert!(at(&cells, 365.0).injected_alive < 0.01 * at(&cells, 0.0).injected_alive);
        }
    }
    assert!(
        gains[0] > gains[1] && gains[1] > gains[2],
        "the most worn gains least: {gains:?}"
    );
}

#[test]
fn a_hole_in_cartilage_stays_open_and_cells_fill_little_of_it() {
    let none = rows("cartilage-defect", TreatmentKind::None, 0.0, 180);
    let cells = rows("cartilage-defect", TreatmentKind::Cultured, 0.0, 180);
    assert_eq!(at(&none, 180.0).defect_fill_percent, 0.0);
    let filled = at(&cells, 180.0).defect_fill_percent;
    assert!(filled > 0.0 && filled < 10.0, "{filled}");
}

#[test]
fn a_hole_down_to_the_marrow_fills_by_itself_with_poorer_tissue() {
    let name = "osteochondral-defect";
    let none = rows(name, TreatmentKind::None, 0.0, 365);
    let last = at(&none, 365.0);
    assert!(
        last.defect_fill_percent > 50.0,
        "{}",
        last.defect_fill_percent
    );
    assert!((60.0..95.0).contains(&last.repair_quality_percent));
    // The marrow's own stem cells are there from the start.
    let simulation = Simulation::new(Arc::new(scenario(name).with_treatments(Vec::new())), 1);
    let cells = simulation.expect("it starts").cells();
    let stem = cells.iter().filter(|cell| cell.kind == CellKind::Stem);
    assert!(stem.clone().count() > 20 && stem.clone().all(|cell| !cell.injected));
}

#[test]
fn a_muscle_heals_by_its_own_satellite_cells_whether_stem_cells_come_or_not() {
    let saline = rows("quadriceps-strain", TreatmentKind::Saline, 1.0, 90);
    let cells = rows("quadriceps-strain", TreatmentKind::Cultured, 1.0, 90);
    let fill = |rows: &[Row]| at(rows, 90.0).defect_fill_percent;
    assert!(fill(&saline) > 85.0 && fill(&cells) - fill(&saline) < 5.0);
    assert!((pain(&saline, 28.0) - pain(&cells, 28.0)).abs() < 3.0);
    let injected = stroma::scenario::Parameters::default().dose_cultured_cells;
    assert!(at(&cells, 90.0).became_muscle < 0.01 * injected);
}

#[test]
fn a_healed_tendon_stays_weaker_and_cells_change_little() {
    let saline = rows("patellar-tendon-tear", TreatmentKind::Saline, 7.0, 365);
    let cells = rows("patellar-tendon-tear", TreatmentKind::Cultured, 7.0, 365);
    let fill = |rows: &[Row]| at(rows, 365.0).defect_fill_percent;
    assert!((45.0..65.0).contains(&fill(&saline)), "{}", fill(&saline));
    assert!((fill(&cells) - fill(&saline)).abs() < 3.0);
    assert!((pain(&saline, 28.0) - pain(&cells, 28.0)).abs() < 3.0);
}

#[test]
fn some_torn_cruciate_ligaments_heal_some_do_not_and_cells_do_not_decide_it() {
    let mut healed = 0;
    for seed in 1..=6 {
        let [saline, cells] = [TreatmentKind::Saline, TreatmentKind::Cultured]
            .map(|kind| rows_of(scenario("cruciate-tear"), kind, 7.0, 240, seed));
        let fill = |rows: &[Row]| at(rows, 240.0).defect_fill_percent;
        assert_eq!(fill(&saline) > 0.0, fill(&cells) > 0.0, "seed {seed}");
        // A healed one is lax.
        assert!(fill(&saline) <= 50.0);
        healed += usize::from(fill(&saline) > 0.0);
    }
    assert!((1..6).contains(&healed), "{healed} of 6 heal");
}

/// Cells of a kind in the left, the middle and the right third of a dish, and all cells there.
fn thirds(simulation: &Simulation, kind: CellKind) -> [(f64, f64); 3] {
    let width = simulation.stage().width_mm;
    let mut found = [(0.0, 0.0); 3];
    for cell in simulation.cells().iter().filter(|cell| !cell.dying) {
        let third = ((cell.x_mm / width * 3.0) as usize).min(2);
        found[third].1 += 1.0;
        found[third].0 += f64::from(u8::from(cell.kind == kind));
    }
    found
}

fn dish(name: &str, days: u64) -> Simulation {
    let mut simulation = Simulation::new(Arc::new(scenario(name)), 1).expect("it starts");
    simulation.step_many(days * STEPS_PER_DAY);
    simulation
}

#[test]
fn soft_ground_yields_neither_middle_ground_a_few_muscle_like_cells_stiff_ground_bone() {
    let simulation = dish("dish-stiffness", 21);
    let share = |kind| thirds(&simulation, kind).map(|(some, all)| some / all);
    let (muscle, bone) = (share(CellKind::Myocyte), share(CellKind::Osteoblast));
    assert!(muscle[0] + bone[0] < 0.05, "{muscle:?} {bone:?}");
    assert!(
        muscle[1] > muscle[0] && muscle[1] > muscle[2] && muscle[1] < 0.2,
        "{muscle:?}"
    );
    assert!(bone[2] > 0.5 && bone[2] > 3.0 * bone[1], "{bone:?}");
}

#[test]
fn three_media_make_three_fates() {
    let simulation = dish("dish-growth-factors", 21);
    let fates = [
        CellKind::Chondrocyte,
        CellKind::Adipocyte,
        CellKind::Osteoblast,
    ];
    for (place, fate) in fates.into_iter().enumerate() {
        let counts = fates.map(|kind| thirds(&simulation, kind)[place].0);
        let all: f64 = counts.iter().sum();
        let own = thirds(&simulation, fate)[place].0;
        assert!(
            own > 0.8 * all && own > 50.0,
            "{fate:?} in place {place}: {counts:?}"
        );
    }
}

#[test]
fn a_pool_whose_daughters_leave_it_grows_and_then_runs_dry() {
    let simulation = dish("dish-renewal", 28);
    let stem: Vec<f64> = simulation
        .history()
        .rows
        .iter()
        .map(|row| row.stem_drawn)
        .collect();
    let most = stem.iter().copied().fold(0.0, f64::max);
    assert!(most > 2.0 * stem[0], "it grows first: {most}");
    assert!(
        stem.last().is_some_and(|last| *last < 0.5 * most),
        "{:?}",
        stem.last()
    );
    // Kept in the pool, the same cells fill the dish with stem cells.
    let kept = scenario("dish-renewal")
        .with_parameter("self_renewal_symmetric_dish", 1.0)
        .and_then(|scenario| scenario.with_parameter("commit_bone_max_per_day", 0.0))
        .expect("in range");
    let mut kept = Simulation::new(Arc::new(kept), 1).expect("it starts");
    kept.step_many(28 * STEPS_PER_DAY);
    let row = kept.history().rows.last().expect("a row");
    assert!(row.stem_drawn > 5.0 * most.min(200.0), "{}", row.stem_drawn);
}

#[test]
fn a_wound_in_the_lining_calms_by_itself_and_sooner_with_stem_cells() {
    let [alone, helped] = [false, true].map(|with_cells| {
        let mut strip = Simulation::new(Arc::new(scenario("strip-injury")), 1).expect("it starts");
        strip.step_many(5 * STEPS_PER_DAY);
        if with_cells {
            strip
                .apply(Command::Treat {
                    kind: TreatmentKind::Cultured,
                    cells: None,
                    landing: None,
                })
                .expect("they are put in");
        }
        strip.step_many(55 * STEPS_PER_DAY);
        strip.history().rows.clone()
    });
    let turned = |rows: &[Row]| {
        let later = rows
            .iter()
            .find(|row| row.day > 6.0 && row.m2_fraction > row.m1_fraction);
        later.map_or(f64::INFINITY, |row| row.day)
    };
    let peak = alone.iter().map(|row| row.m1_fraction).fold(0.0, f64::max);
    assert!(at(&alone, 60.0).m1_fraction < 0.5 * peak);
    assert!(turned(&alone) <= 60.0, "{}", turned(&alone));
    assert!(
        turned(&helped) < 0.5 * turned(&alone),
        "{}",
        turned(&helped)
    );
}

#[test]
fn over_worn_cartilage_the_lining_stays_inflamed_and_with_stem_cells_less_cartilage_is_lost() {
    let none = rows("strip-osteoarthritis", TreatmentKind::None, 7.0, 60);
    let cells = rows("strip-osteoarthritis", TreatmentKind::Cultured, 7.0, 60);
    assert!(at(&none, 60.0).m1_fraction > 0.45, "it stays inflamed");
    assert!(at(&cells, 21.0).m2_fraction > at(&cells, 21.0).m1_fraction);
    let lost = |rows: &[Row]| at(rows, 7.0).cartilage_percent - at(rows, 60.0).cartilage_percent;
    assert!(
        lost(&cells) < 0.9 * lost(&none),
        "{} of {}",
        lost(&cells),
        lost(&none)
    );
}
