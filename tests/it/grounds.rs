//! The dish answers its own question: its grounds are named above it, and the marks are as many as the cells.

use bevy_egui::egui::{self, RawInput, Rect, pos2, vec2};
use stroma::explain::{Card, Fact, Section};
use stroma::lens::Lens;
use stroma::live::Snapshot;
use stroma::model::words::CellKind;
use stroma::scenario::Scenario;
use stroma::sim::{Act, Command, STEPS_PER_DAY};
use stroma::theme::{ThemeName, Themes};
use stroma::ui::frame::layout::free_area;
use stroma::ui::frame::room::room;
use stroma::ui::kit::numbers::grouped;
use stroma::ui::kit::words::say;
use stroma::ui::picture::dress;
use stroma::ui::plate::grounds::{grounds, words_of};
use stroma::ui::plate::labels;
use stroma::ui::plate::legend::{injected_marks, mark_note, residents_marked};
use stroma::ui::plate::painted::{name_of, spots};
use stroma::ui::plate::scale_bar::scale_bar;
use stroma::ui::results::story::story_line;
use stroma::ui::state::UiState;
use stroma::view::{bake, whole_of};

use crate::panels::{SIZES, gather, snapshot};
use crate::tools::{scenario, start};

/// The whole stage as a window of a size shows it.
fn home(snapshot: &Snapshot, size: [f32; 2]) -> Lens {
    let state = UiState::default();
    let free = free_area(vec2(size[0], size[1]), &state);
    let part = whole_of(snapshot);
    Lens {
        window: size,
        free: room(free, size[1], &state, snapshot, 1, part.width / part.height),
        units_per_mm: bake::PLATE_WIDTH / snapshot.scenario.stage.width_mm,
        ..Lens::default()
    }
    .fitting(part)
}

/// What is written on the plate with a lens.
fn written(snapshot: &Snapshot, lens: &Lens, theme: ThemeName) -> Vec<(String, Rect)> {
    let themes = Themes::built_in().expect("the theme file is right");
    let context = egui::Context::default();
    dress(&context, themes.get(theme));
    let [width, height] = lens.window;
    let mut texts = Vec::new();
    for _ in 0..2 {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(width, height))),
            ..RawInput::default()
        };
        let output = context.run_ui(input, |ui| {
            let painter = ui.ctx().layer_painter(egui::LayerId::background());
            labels::names(&painter, themes.get(theme), lens, snapshot, 0.0, [0.0, 0.0]);
            let corner = pos2(
                lens.free.x + lens.free.width,
                lens.free.y + lens.free.height,
            );
            scale_bar(&painter, themes.get(theme), lens, snapshot, corner);
        });
        texts.clear();
        for clipped in &output.shapes {
            gather(&clipped.shape, clipped.clip_rect, &mut texts);
        }
    }
    texts
        .into_iter()
        .map(|(text, place, _)| (text, place))
        .collect()
}

/// Where a line stands that may be written in two.
fn places(texts: &[(String, Rect)], line: &str) -> Vec<Rect> {
    let found = |wanted: &str| {
        let mut texts = texts.iter();
        let text = texts.find(|(text, _)| text == wanted);
        text.map(|(_, place)| *place)
    };
    if let Some(whole) = found(line) {
        return vec![whole];
    }
    line.match_indices(' ')
        .find_map(|(at, _)| Some(vec![found(&line[..at])?, found(&line[at + 1..])?]))
        .unwrap_or_default()
}

#[test]
fn the_three_grounds_are_named_above_the_dish_with_what_they_are_like_and_what_became_of_their_cells()
 {
    let dish = snapshot("dish-stiffness", 20);
    let found = grounds(&dish);
    let kpa: Vec<f32> = found.iter().map(|ground| ground.kpa).collect();
    assert_eq!(kpa, [1.0, 11.5, 34.0]);
    // The answer: the same cells, and on each ground most of those that chose are of another kind.
    let became: Vec<Option<CellKind>> = found
        .iter()
        .map(|one| one.became.map(|(kind, _)| kind))
        .collect();
    assert_eq!(became[2], Some(CellKind::Osteoblast));
    assert_eq!(became[1], Some(CellKind::Myocyte));
    let cells: usize = found.iter().map(|ground| ground.cells).sum();
    let living = dish.cells.iter().filter(|cell| !cell.dying).count();
    assert!(
        cells <= living && cells + 20 > living,
        "{cells} of {living}"
    );
    for size in [SIZES[0], SIZES[1], SIZES[2]] {
        for theme in [ThemeName::Theatre, ThemeName::Projector] {
            let lens = home(&dish, size);
            let dish_top = lens.to_px([0.0, 0.0])[1];
            let texts = written(&dish, &lens, theme);
            for (k, like) in ["like brain or fat", "like muscle", "like young bone"]
                .into_iter()
                .enumerate()
            {
                let [name, is_like, became] = words_of(&found[k]);
                assert_eq!(is_like, like);
                assert!(name.contains("kPa"), "{name}");
                let middle = 0.5 * (found[k].from_mm + found[k].to_mm) * lens.units_per_mm;
                let middle = lens.to_px([middle, 0.0])[0];
                for (line, place) in [name, is_like, became].into_iter().flat_map(|line| {
                    let found = places(&texts, &line);
                    assert!(!found.is_empty(), "{size:?}: no '{line}' in {texts:?}");
                    found.into_iter().map(move |place| (line.clone(), place))
                }) {
                    assert!(
                        place.bottom() <= dish_top + 1.0,
                        "{size:?}: '{line}' lies on the dish"
                    );
                    assert!(place.top() > 40.0, "{size:?}: '{line}' lies under the bar");
                    assert!(
                        (place.center().x - middle).abs() < 12.0,
                        "{size:?}: '{line}'"
                    );
                    let third =
                        dish.scenario.stage.width_mm * lens.units_per_mm / lens.units_per_px / 3.0;
                    assert!(
                        place.width() <= third,
                        "{size:?}: '{line}' is wider than its ground"
                    );
                }
            }
        }
    }
}

#[test]
fn each_ground_has_a_spring_line_that_is_shorter_the_stiffer_it_is_and_what_the_dish_holds_is_told()
{
    use stroma::ui::plate::holds;
    use stroma::ui::plate::spring::length_of;
    let dish = snapshot("dish-stiffness", 1);
    let lengths: Vec<f32> = grounds(&dish)
        .iter()
        .map(|one| length_of(one.kpa))
        .collect();
    for (length, wanted) in lengths.iter().zip([46.0, 20.0, 8.0]) {
        assert!((length - wanted).abs() < 0.1, "{lengths:?}");
    }
    let words = holds::words(&dish).expect("a dish holds something");
    assert!(words.contains('%') && words.contains("mmHg"), "{words}");
    let factors = holds::words(&snapshot("dish-growth-factors", 1)).expect("a dish");
    assert!(factors.contains(&say("plate-holds-several")), "{factors}");
    assert_eq!(holds::words(&snapshot("strip-injury", 0)), None);
}

#[test]
fn a_dish_that_is_painted_over_has_one_ground_and_one_name() {
    let mut dish = start(&scenario("dish-stiffness"), 1);
    let levels = stroma::lesson::level::Levels::built_in().expect("levels");
    let brush = &levels.brushes[0];
    dish.apply(brush.paint(20.0, stroma::lesson::level::Where::Whole))
        .expect("it is painted");
    dish.step_many(2);
    let seen = Snapshot::of(&dish, None, None);
    let found = grounds(&seen);
    assert_eq!(found.len(), 1);
    assert!(words_of(&found[0])[0].contains("20 kPa"), "{found:?}");
    // Only what was done by hand is told so, and not what the scenario lays out.
    assert!(story_line(&seen).contains("by hand"));
    let fresh = snapshot("dish-stiffness", 0);
    assert_eq!(story_line(&fresh), fresh.scenario.question);
    // A spot is a part of the ground round it, and a knee has no grounds.
    assert!(grounds(&snapshot("healthy", 0)).is_empty());
}

#[test]
fn the_card_of_a_cell_that_chose_names_the_ground_that_called_for_it() {
    let mut dish = start(&scenario("dish-stiffness"), 1);
    dish.step_many(20 * STEPS_PER_DAY);
    let (mut asked, mut named) = (0, 0);
    for cell in dish
        .cells()
        .iter()
        .filter(|cell| cell.kind == CellKind::Osteoblast && !cell.dying)
    {
        let card = Card::of(&dish, cell.id).expect("it lives");
        let locked = card.lines.iter().any(|line| {
            matches!(
                line.fact,
                Fact::Happened {
                    act: Act::Locked(_),
                    ..
                }
            )
        });
        if !locked {
            continue;
        }
        asked += 1;
        let told = card.text(&[Section::Who, Section::Why, Section::Earlier]);
        named += usize::from(told.contains("responded to the ground: as stiff as young bone"));
    }
    assert!(asked > 20, "{asked}");
    assert!(named * 10 > asked * 9, "{named} of {asked}");
}

#[test]
fn where_a_mark_is_a_cell_no_mark_is_left_out_and_a_knee_says_how_many_are() {
    for name in Scenario::NAMES {
        let seen = snapshot(name, 2);
        let knee = seen.scenario.stage.name == "knee";
        let (far, near) = (residents_marked(&seen, 0.14), residents_marked(&seen, 0.01));
        assert_eq!(far.is_some(), knee, "{name}");
        assert_eq!(near, None, "{name}");
        let note = mark_note(&seen);
        if let Some((shown, all)) = far {
            assert!(
                shown < all && all <= seen.cells.len(),
                "{name}: {shown} of {all}"
            );
            let texts = written(&seen, &home(&seen, SIZES[1]), ThemeName::Theatre);
            let told = texts
                .iter()
                .any(|(text, _)| text.contains("of its own cells marked"));
            assert!(told, "{name}: {texts:?}");
            let marks = format!("{} marks for", grouped(injected_marks(&seen) as f64));
            assert_eq!(
                note.contains(&marks),
                !seen.batches.is_empty(),
                "{name}: {note}"
            );
        } else {
            assert_eq!(note, say("one-to-one-drawn"));
        }
    }
    // A strip into which stem cells were put says the same, and in words each of them is a mark.
    let mut strip = start(&scenario("strip-injury"), 1);
    let treat = Command::Treat {
        kind: stroma::model::words::TreatmentKind::Cultured,
        cells: None,
        landing: None,
    };
    if strip.apply(treat).is_ok() {
        strip.step_many(6);
        assert_eq!(
            mark_note(&Snapshot::of(&strip, None, None)),
            say("one-to-one-drawn")
        );
    }
}

#[test]
fn three_media_are_named_above_the_dish_with_what_became_of_the_cells_in_each() {
    let dish = snapshot("dish-growth-factors", 20);
    let found = grounds(&dish);
    let names: Vec<String> = found.iter().map(|one| words_of(one)[0].clone()).collect();
    assert_eq!(
        names,
        [
            "With TGF-β 10 ng/mL",
            "With fat mix",
            "With BMP-2 100 ng/mL"
        ]
    );
    let became: Vec<Option<CellKind>> = found
        .iter()
        .map(|one| one.became.map(|(kind, _)| kind))
        .collect();
    let fates = [
        CellKind::Chondrocyte,
        CellKind::Adipocyte,
        CellKind::Osteoblast,
    ];
    assert_eq!(became, fates.map(Some));
    for size in SIZES {
        let lens = home(&dish, size);
        let texts = written(&dish, &lens, ThemeName::Theatre);
        for name in &names {
            assert!(
                texts.iter().any(|(text, _)| text == name),
                "{size:?}: {name}"
            );
        }
    }
    // Where the grounds differ, they are named, not what stands on all of them.
    let stiff = snapshot("dish-stiffness", 0);
    assert!(grounds(&stiff).iter().all(|ground| !ground.by_medium));
}

#[test]
fn what_was_painted_is_named_where_it_is_until_it_is_painted_over_or_washed_away() {
    use stroma::lesson::level::{Levels, Where, wash};
    let levels = Levels::built_in().expect("levels");
    // The brushes in their order: ground, TGF-beta, BMP-2, fat mix, muscle mix, oxygen.
    let brush = |key: &str| {
        let place = match key {
            "stiffness" => 0,
            "tgf_b" => 1,
            _ => 5,
        };
        &levels.brushes[place]
    };
    let mut dish = start(&scenario("dish-renewal"), 1);
    let mut paint = |command: Command| {
        dish.apply(command).expect("it is painted");
        dish.step();
        let seen = Snapshot::of(&dish, None, None);
        spots(&seen)
            .iter()
            .map(|spot| (name_of(&spot.change), spot.strokes.len()))
            .collect::<Vec<_>>()
    };
    let at = |x: f64| Where::Spot([x, 1.0], 0.2);
    let tgf = |count| ("TGF-β 10 ng/mL".to_owned(), count);
    assert_eq!(paint(brush("tgf_b").paint(10.0, at(0.6))), [tgf(1)]);
    assert_eq!(paint(brush("tgf_b").paint(10.0, at(1.4))), [tgf(1), tgf(1)]);
    // A stroke that touches belongs to the spot, and one between joins two.
    assert_eq!(paint(brush("tgf_b").paint(10.0, at(0.9))), [tgf(1), tgf(2)]);
    assert_eq!(paint(brush("tgf_b").paint(10.0, at(1.15))), [tgf(4)]);
    let soft = ("ground 1 kPa".to_owned(), 1);
    let both = paint(brush("stiffness").paint(1.0, at(0.6)));
    assert_eq!(both, [tgf(4), soft.clone()]);
    let air = ("oxygen 5 %".to_owned(), 1);
    let three = paint(brush("oxygen").paint(5.0, at(1.4)));
    assert_eq!(three, [tgf(4), soft.clone(), air]);
    let other = paint(brush("oxygen").paint(20.0, Where::Whole));
    assert_eq!(other, [tgf(4), soft.clone()]);
    assert_eq!(paint(wash()), [soft]);
    let painted = snapshot("osteoarthritis-moderate", 0);
    assert!(spots(&painted).is_empty());
}
