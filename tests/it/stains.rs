//! Stains as instruments: a stain ends the culture, shows what cells made with its errors, and can be taken back.

use std::sync::Arc;

use stroma::live::Timeline;
use stroma::model::medium::MediumChange;
use stroma::model::stain::StainKind;
use stroma::model::words::CellKind;
use stroma::scenario::Scenario;
use stroma::sim::soundness::wrong_with;
use stroma::sim::stain::intensity;
use stroma::sim::{Command, CommandError, Reading, Row, STEPS_PER_DAY, Simulation};

use crate::cli::{code, err, folder, out, read, stroma};
use crate::tools::{go_on, scenario, start};

fn stain(kind: StainKind) -> Command {
    Command::Stain { kind }
}

fn stained(mut dish: Simulation, kind: StainKind) -> Reading {
    dish.apply(stain(kind)).expect("the dish is stained");
    dish.stained().expect("it was").reading
}

/// A dish with one ground everywhere, after some days.
fn on_ground(stiffness_kpa: f64, days: u64) -> Simulation {
    let mut dish = start(&scenario("dish-stiffness"), 1);
    dish.apply(Command::SetMedium {
        region: "whole".to_owned(),
        change: MediumChange {
            stiffness_kpa: Some(stiffness_kpa),
            ..MediumChange::default()
        },
    })
    .expect("it is painted");
    dish.step_many(days * STEPS_PER_DAY);
    dish
}

/// A scenario of a dish with something added to its file.
fn with_added(name: &str, added: &str) -> Scenario {
    let text = Scenario::built_in_file(name).expect("built in");
    Scenario::from_toml("mine.toml", &format!("{text}\n{added}"))
        .unwrap_or_else(|error| panic!("{error}"))
}

/// A row without its day.
fn row_of(row: &Row) -> Vec<f64> {
    row.values().into_iter().skip(1).collect()
}

#[test]
fn a_fixed_dish_does_not_change() {
    for kind in StainKind::ALL {
        let mut dish = start(&scenario("dish-growth-factors"), 2);
        dish.step_many(6 * STEPS_PER_DAY + 5);
        let before = dish.cells();
        dish.apply(stain(kind)).expect("it is stained");
        let (cells, found) = (dish.cells(), dish.stained());
        assert_eq!(cells, before, "fixing moves nothing");
        let rows = dish.history().rows.len();
        dish.step_many(9 * STEPS_PER_DAY);
        assert_eq!(dish.cells(), cells, "{kind:?}");
        assert_eq!(dish.stained(), found, "{kind:?}");
        assert_eq!(dish.steps(), 15 * STEPS_PER_DAY + 5, "the clock goes on");
        let later = &dish.history().rows[rows..];
        assert_eq!(later.len(), 9 * 24 / 6, "and so does the history");
        for row in later {
            assert_eq!(row_of(row), row_of(&later[0]), "day {}", row.day);
        }
        assert_eq!(wrong_with(&dish), None);
    }
}

#[test]
fn a_fixed_dish_takes_nothing_and_says_since_when() {
    let mut dish = start(&scenario("dish-renewal"), 1);
    dish.step_many(3 * STEPS_PER_DAY);
    dish.apply(stain(StainKind::OilRed)).expect("it is stained");
    let print = (dish.state_hash(), dish.history().hash());
    for command in [
        stain(StainKind::Myod),
        Command::TakeOut,
        Command::SetMedium {
            region: "whole".to_owned(),
            change: MediumChange::WASH,
        },
        Command::SetParameter {
            key: "doubling_time_hours".to_owned(),
            value: 40.0,
        },
    ] {
        let error = dish.apply(command.clone()).expect_err("it is fixed");
        assert_eq!(error, CommandError::Fixed(3 * STEPS_PER_DAY), "{command:?}");
        let told = error.to_string();
        assert!(
            told.contains("fixed on day 3;") && told.contains("go back"),
            "{told}"
        );
        assert_eq!(print, (dish.state_hash(), dish.history().hash()));
    }
}

#[test]
fn a_knee_and_a_strip_cannot_be_stained() {
    for name in ["osteoarthritis-moderate", "strip-injury"] {
        let mut simulation = start(&scenario(name), 1);
        let hash = simulation.state_hash();
        for kind in StainKind::ALL {
            let error = simulation.apply(stain(kind)).expect_err("it is no dish");
            assert!(error.to_string().contains("culture dish"), "{error}");
        }
        assert_eq!(simulation.state_hash(), hash, "{name}");
        assert_eq!(simulation.stained(), None);
    }
}

#[test]
fn alizarin_red_finds_more_on_stiff_ground_than_on_soft() {
    let [soft, stiff] = [1.0, 34.0].map(|kpa| stained(on_ground(kpa, 28), StainKind::Alizarin));
    assert!(
        stiff.share.low > soft.share.high,
        "{:?} and {:?}",
        stiff.share,
        soft.share
    );
    assert!(
        stiff.area - stiff.area_error > soft.area + soft.area_error,
        "{stiff:?} and {soft:?}"
    );
    // The other stains do not take bone for their own.
    let fat = stained(on_ground(34.0, 28), StainKind::OilRed);
    assert!(fat.share.high < stiff.share.low, "{fat:?}");
}

#[test]
fn each_of_three_media_is_found_by_its_own_stain() {
    let mut dish = start(&scenario("dish-growth-factors"), 1);
    dish.step_many(28 * STEPS_PER_DAY);
    let cells = dish.cells();
    let width = dish.stage().width_mm;
    // Coloured in each third: cartilage, fat and bone are made from left to right.
    for (place, kind) in [StainKind::Alcian, StainKind::OilRed, StainKind::Alizarin]
        .into_iter()
        .enumerate()
    {
        let mut colour = [0.0; 3];
        for cell in &cells {
            let third = ((cell.x_mm / width * 3.0) as usize).min(2);
            colour[third] += intensity(kind, cell);
        }
        let all: f32 = colour.iter().sum();
        assert!(
            colour[place] > 0.6 * all && all > 10.0,
            "{kind:?}: {colour:?}"
        );
    }
}

#[test]
fn the_colour_of_a_cell_follows_what_it_has_made() {
    let mut dish = start(&scenario("dish-stiffness"), 1);
    dish.step_many(28 * STEPS_PER_DAY);
    let cells = dish.cells();
    for cell in &cells {
        let mineral = intensity(StainKind::Alizarin, cell);
        if cell.kind == CellKind::Osteoblast && !cell.dying {
            assert_eq!(mineral, cell.progress);
        } else {
            assert_eq!(mineral, 0.0);
        }
        let open = cell.open_genes()[2];
        assert_eq!(intensity(StainKind::Myod, cell) > 0.0, open && !cell.dying);
    }
    let found = stained(dish, StainKind::Alizarin);
    let living = cells.iter().filter(|cell| !cell.dying).count();
    assert_eq!(found.cells as usize, living);
    assert!(found.stained > 0 && found.fields == 9);
    assert!((found.share.low..=found.share.high).contains(&found.share.found));
}

#[test]
fn a_dish_without_cells_reads_nothing() {
    let text = Scenario::built_in_file("dish-renewal").expect("built in");
    let empty = text.replacen("count = 60", "count = 0", 1);
    assert_ne!(empty, text);
    let empty = Scenario::from_toml("empty.toml", &empty).expect("it is valid");
    for kind in StainKind::ALL {
        let mut dish = start(&empty, 1);
        dish.step_many(24);
        assert_eq!(dish.count_cells(), 0);
        let reading = stained(dish, kind);
        assert_eq!((reading.cells, reading.stained), (0, 0));
        assert_eq!((reading.area, reading.area_error), (0.0, 0.0));
        assert_eq!(reading.share.found, 0.0);
    }
}

#[test]
fn a_stained_dish_is_saved_restored_and_played_again_to_the_same_bits() {
    let acts = [(50, stain(StainKind::Alcian))];
    let mut dish = start(&scenario("dish-growth-factors"), 3);
    go_on(&mut dish, &acts, 60);
    let bytes = dish.save();
    let mut again = Simulation::restore(&bytes).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(again.save(), bytes);
    assert_eq!(again.stained(), dish.stained());
    assert!(again.fixed().is_some());
    dish.step_many(30);
    again.step_many(30);
    assert_eq!(again.state_hash(), dish.state_hash());
    let mut replayed = start(dish.scenario(), dish.seed());
    go_on(&mut replayed, dish.commands(), dish.steps());
    assert_eq!(replayed.state_hash(), dish.state_hash());
    assert_eq!(replayed.history().hash(), dish.history().hash());
}

#[test]
fn undo_takes_the_stain_back_and_the_culture_grows_on_as_one_never_stained() {
    let dish = Arc::new(scenario("dish-growth-factors"));
    let line = || Timeline::new(Arc::clone(&dish), 5).expect("it starts");
    let prints = |line: &Timeline| {
        let simulation = line.simulation();
        (simulation.state_hash(), simulation.history().hash())
    };
    let (mut never, mut stained) = (line(), line());
    never.seek(120);
    stained.seek(70);
    stained.act(stain(StainKind::Myod)).expect("it is stained");
    stained.seek(120);
    assert_ne!(prints(&stained), prints(&never));
    assert!(stained.undo());
    assert_eq!(prints(&stained), prints(&never));
}

#[test]
fn a_scenario_can_plan_a_stain_and_what_comes_after_it_is_named() {
    let planned = with_added(
        "dish-renewal",
        "[stain]\nkind = \"alizarin\"\nday = 4\n\n[[medium]]\nregion = \"whole\"\nday = 6\noxygen_percent = 5\n",
    );
    let until = u64::from(planned.days) * STEPS_PER_DAY;
    let told = planned.without_effect(until);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].contains("medium: whole on day 6") && told[0].contains("fixed on day 4"),
        "{told:?}"
    );
    let mut dish = start(&planned, 1);
    dish.step_many(10 * STEPS_PER_DAY);
    assert_eq!(
        dish.stained().map(|found| (found.kind, found.step)),
        Some((StainKind::Alizarin, 4 * STEPS_PER_DAY))
    );
    assert!(dish.commands().is_empty());
    // By hand it is the same dish.
    let mut by_hand = start(&scenario("dish-renewal"), 1);
    go_on(&mut by_hand, &[(96, stain(StainKind::Alizarin))], 240);
    assert_eq!(by_hand.cells(), dish.cells());
    // A run can end with it; later it is not reached.
    let plan = |day: u32| {
        with_added(
            "dish-renewal",
            &format!("[stain]\nkind = \"myod\"\nday = {day}\n"),
        )
    };
    assert_eq!(plan(28).without_effect(until), Vec::<String>::new());
    assert_eq!(plan(29).without_effect(until).len(), 1);
    // Only a dish has one.
    let knee = Scenario::built_in_file("healthy").expect("built in");
    let text = format!("{knee}\n[stain]\nkind = \"myod\"\nday = 3\n");
    let error = Scenario::from_toml("knee.toml", &text).expect_err("a knee");
    assert_eq!(error.field, "stain");
    assert!(error.expected.contains("dish"), "{error}");
}

#[test]
fn the_command_line_stains_and_prints_what_one_reads() {
    let place = folder();
    let run = |arguments: &[&str]| {
        let mut all = vec!["run", "dish-renewal", "--days", "3"];
        all.extend(arguments);
        stroma(place.path(), &all)
    };
    let answer = run(&["--stain", "alizarin", "--out", "end"]);
    assert_eq!(code(&answer), Some(0), "{}", err(&answer));
    let told = out(&answer);
    assert!(
        told.contains("stained with alizarin (mineral) on day 3:")
            && told.contains("95 % interval"),
        "{told}"
    );
    let events = read(&place.path().join("end"), "events.csv");
    assert!(events.lines().any(|line| line == "3,stained,1"), "{events}");
    let answer = run(&["--stain", "myod@1.5", "--out", "early"]);
    assert!(out(&answer).contains("on day 1.5:"), "{}", out(&answer));
    let played = stroma(place.path(), &["replay", "early/run.json", "--verify"]);
    assert_eq!(code(&played), Some(0), "{}", err(&played));
    let late = run(&["--stain", "myod@9", "--out", "late"]);
    assert!(
        err(&late).contains("without effect: --stain"),
        "{}",
        err(&late)
    );
    for (wrong, what) in [("iodine", "alizarin"), ("myod@soon", "0 to 3650")] {
        let answer = run(&["--stain", wrong, "--out", "wrong"]);
        assert_eq!(code(&answer), Some(2), "{wrong}");
        assert!(err(&answer).contains(what), "{}", err(&answer));
    }
    let knee = stroma(
        place.path(),
        &[
            "run", "healthy", "--days", "1", "--stain", "myod", "--out", "knee",
        ],
    );
    assert_eq!(code(&knee), Some(2));
    assert!(err(&knee).contains("culture dish"), "{}", err(&knee));
    assert!(!place.path().join("knee").exists());
}

#[cfg(feature = "gui")]
mod window {
    use stroma::live::Snapshot;
    use stroma::theme::ThemeName;
    use stroma::ui::kit::word_card::Naming;
    use stroma::ui::kit::words::say;
    use stroma::ui::results::describe::describe;
    use stroma::ui::state::action::UiAction;
    use stroma::ui::state::input::Layers;

    use super::*;
    use crate::panels::{SIZES, Window, snapshot};

    #[test]
    fn a_click_on_a_drop_stains_and_a_stained_dish_tells_its_reading_and_the_way_back() {
        let living = snapshot("dish-stiffness", 2);
        let mut window = Window::new([1920.0, 1080.0], ThemeName::Theatre);
        window.state.level.open = 0;
        let wishes = window.click(&living, "Alizarin red, shows mineral");
        assert_eq!(wishes, [UiAction::Apply(stain(StainKind::Alizarin))]);
        let (_, texts) = window.frame(&living, Vec::new());
        let shown = |words: &str| texts.iter().any(|(text, ..)| text == words);
        assert!(shown(&say("stain-ends")) && shown(&say("wash")));

        let mut dish = start(&scenario("dish-stiffness"), 1);
        dish.step_many(20 * STEPS_PER_DAY);
        dish.apply(stain(StainKind::Alizarin))
            .expect("it is stained");
        let seen = Snapshot::of(&dish, None, None);
        for theme in [ThemeName::Theatre, ThemeName::Projector] {
            for size in SIZES {
                let mut window = Window::new(size, theme);
                window.state.level.open = 0;
                window.state.panels.controls = true;
                for _ in 0..3 {
                    window.frame(&seen, Vec::new());
                }
                let (_, texts) = window.frame(&seen, Vec::new());
                let shown = |part: &str| texts.iter().any(|(text, ..)| text.contains(part));
                assert!(shown("% of the ground is stained"), "{size:?}");
                assert!(shown("95 % interval") && shown(&say("stain-alizarin-not")));
                // Nothing can be painted on it any more.
                assert!(!shown(&say("brush")) && !shown(&say("wash")));
            }
        }
        let mut window = Window::new([1920.0, 1080.0], ThemeName::Theatre);
        window.state.level.open = 0;
        let wishes = window.click(&seen, &say("stain-back"));
        assert_eq!(wishes, [UiAction::RunToDay(20.0), UiAction::Undo]);
        let layers = Layers {
            overlays: [false; 4],
            cells: true,
            chromosomes: false,
        };
        let told = describe(&seen, &layers, Naming::Plain);
        assert!(told.contains("stained with Alizarin red"), "{told}");
    }
}
