//! The picture of the inside of a cell in the window: on its card, and beside it where the view is near.

use std::cell::RefCell;
use std::rc::Rc;

use bevy_egui::egui::{Id, Rect, pos2, vec2};
use stroma::explain::inside::{Inside, Part};
use stroma::lens::{Area, Lens};
use stroma::live::Snapshot;
use stroma::model::words::CellKind;
use stroma::theme::{ThemeName, Themes};
use stroma::ui::frame::layout::free_area;
use stroma::ui::inspector::inside::{painted, spots};
use stroma::ui::kit::words::say;

use crate::panels::{SIZES, Window};
use crate::tools::{scenario, start};

const UNITS_PER_MM: f32 = 40.0;

/// Panels that the picture never lies on.
const PANELS: [&str; 5] = ["top bar", "transport", "controls", "why", "chips"];

/// A run in which a cell of a kind is asked, the one nearest to the middle.
fn asked(name: &str, hours: u64, kind: CellKind) -> Snapshot {
    let mut simulation = start(&scenario(name), 1);
    simulation.step_many(hours);
    let stage = &simulation.scenario().stage;
    let middle = [0.5 * stage.width_mm, 0.5 * stage.height_mm];
    let far = |x: f32, y: f32| (x - middle[0]).abs() + (y - middle[1]).abs();
    let cells = simulation.cells();
    let found = cells
        .iter()
        .filter(|cell| cell.kind == kind && !cell.dying)
        .min_by(|a, b| far(a.x_mm, a.y_mm).total_cmp(&far(b.x_mm, b.y_mm)));
    Snapshot::of(&simulation, None, found.map(|cell| cell.id))
}

fn inside(run: &Snapshot) -> &Inside {
    let card = run.card.as_ref().expect("a card");
    card.inside.as_ref().expect("an inside")
}

/// A lens that shows the asked cell with a radius, somewhere in the free place.
fn lens(run: &Snapshot, window: &Window, size: [f32; 2], radius_px: f32, at: [f32; 2]) -> Lens {
    let id = run.story.as_ref().expect("a story").identity.id;
    let cell = run.cells.iter().find(|cell| cell.id == id).expect("a cell");
    let free = free_area(vec2(size[0], size[1]), &window.state);
    let free = Area {
        height: free.height - 60.0,
        ..free
    };
    let units_per_px = cell.radius_mm * UNITS_PER_MM / radius_px;
    let shift = [0.5 * free.width * at[0], 0.5 * free.height * at[1]];
    Lens {
        centre: [
            cell.x_mm * UNITS_PER_MM - shift[0] * units_per_px,
            cell.y_mm * UNITS_PER_MM - shift[1] * units_per_px,
        ],
        units_per_px,
        free,
        window: size,
        units_per_mm: UNITS_PER_MM,
    }
}

fn shows(window: &mut Window, run: &Snapshot, words: &str) -> bool {
    let (_, texts) = window.frame(run, Vec::new());
    texts.iter().any(|(text, ..)| text == words)
}

#[test]
fn a_near_view_shows_the_inside_beside_the_cell_and_not_on_the_panels() {
    let run = asked("dish-stiffness", 72, CellKind::Stem);
    for size in [SIZES[0], SIZES[1]] {
        let mut window = Window::new(size, ThemeName::Theatre);
        let places: Rc<RefCell<Vec<Option<Rect>>>> = Rc::default();
        let keep = Rc::clone(&places);
        window.after = Some(Box::new(move |context, _, _| {
            let names = PANELS.into_iter().chain(["inside"]);
            let rects = names.map(|name| context.memory(|memory| memory.area_rect(Id::new(name))));
            *keep.borrow_mut() = rects.collect();
        }));
        for _ in 0..3 {
            window.frame(&run, Vec::new());
        }
        let mut shown = 0;
        for at in [
            [0.0, 0.0],
            [-0.8, 0.7],
            [0.8, -0.8],
            [0.7, 0.8],
            [0.1, -0.6],
        ] {
            let looks = lens(&run, &window, size, 22.0, at);
            window.lens = Some(looks);
            for _ in 0..3 {
                window.frame(&run, Vec::new());
            }
            if !shows(&mut window, &run, &inside(&run).headline()) {
                continue;
            }
            shown += 1;
            let rects = places.borrow();
            let (inset, panels) = rects.split_last().expect("places");
            let inset = inset.expect("the place of the inset").shrink(1.0);
            for (name, panel) in PANELS.into_iter().zip(panels) {
                let apart = panel.is_none_or(|panel| !panel.intersects(inset));
                assert!(apart, "{size:?} {at:?}: {inset:?} on {name} {panel:?}");
            }
            let id = run.story.as_ref().expect("a story").identity.id;
            let cell = run.cells.iter().find(|cell| cell.id == id).expect("a cell");
            let [x, y] = looks.to_px([cell.x_mm, cell.y_mm].map(|mm| mm * UNITS_PER_MM));
            let far = inset.distance_to_pos(pos2(x, y));
            assert!(far > 22.0, "{size:?} {at:?}: {far} from the cell");
        }
        let least = if size == SIZES[0] { 4 } else { 0 };
        assert!(shown >= least, "{size:?}: shown {shown} times");
    }
}

#[test]
fn the_inset_closes_and_opens_and_waits_for_a_near_view() {
    let size = SIZES[0];
    let run = asked("dish-stiffness", 72, CellKind::Stem);
    let headline = inside(&run).headline();
    let mut window = Window::new(size, ThemeName::Theatre);
    for _ in 0..3 {
        window.frame(&run, Vec::new());
    }
    window.lens = Some(lens(&run, &window, size, 9.0, [0.0, 0.0]));
    assert!(!shows(&mut window, &run, &headline), "the view is far");
    window.lens = Some(lens(&run, &window, size, 22.0, [0.7, 0.8]));
    for _ in 0..3 {
        window.frame(&run, Vec::new());
    }
    assert!(shows(&mut window, &run, &headline));
    window.click(&run, &say("inside-close"));
    assert!(!window.state.picture.inset);
    assert!(!shows(&mut window, &run, &headline));
    assert!(shows(&mut window, &run, &say("inside-look")));
    window.click(&run, &say("inside-look"));
    assert!(shows(&mut window, &run, &headline));
}

#[test]
fn the_card_shows_the_inside_where_there_is_room_and_where_it_is_asked_for() {
    let run = asked("dish-stiffness", 72, CellKind::Stem);
    let gene = say("inside-gene-cartilage");
    let mut window = Window::new(SIZES[0], ThemeName::Theatre);
    window.frame(&run, Vec::new());
    assert!(shows(&mut window, &run, &gene), "a high card has room");
    window.click(&run, &say("inside-title"));
    assert!(!shows(&mut window, &run, &gene), "closed");
    let mut low = Window::new(SIZES[1], ThemeName::Theatre);
    low.frame(&run, Vec::new());
    assert!(
        !shows(&mut low, &run, &gene),
        "a low card begins with its words"
    );
    low.click(&run, &say("inside-title"));
    assert!(shows(&mut low, &run, &gene), "opened");
    // A reader of the screen hears every part.
    let inside = inside(&run);
    let headline = inside.headline();
    let told = low
        .heard
        .iter()
        .find(|node| node.label() == Some(headline.as_str()))
        .and_then(|node| node.description())
        .expect("the picture is told in words");
    for text in inside.said() {
        assert!(told.contains(&text), "'{text}' is not in '{told}'");
    }
}

#[test]
fn every_part_has_a_place_in_the_picture_where_it_can_be_pointed_at() {
    for (name, hours, kind) in [
        ("dish-stiffness", 72, CellKind::Stem),
        ("osteoarthritis-moderate", 100, CellKind::Stem),
        ("osteoarthritis-moderate", 100, CellKind::Macrophage),
        ("osteoarthritis-moderate", 100, CellKind::Chondrocyte),
        ("osteoarthritis-moderate", 100, CellKind::Fibroblast),
    ] {
        let run = asked(name, hours, kind);
        let inside = inside(&run);
        for side in [216.0, 266.0, 420.0] {
            let square = Rect::from_min_size(pos2(30.0, 40.0), vec2(side, side));
            let found = spots(inside, square);
            let mut parts = inside.parts();
            parts.retain(|part| *part != Part::Decision);
            let there: Vec<Part> = found.iter().map(|(part, _)| *part).collect();
            assert_eq!(there, parts, "{name} {kind:?}");
            for (part, spot) in found {
                assert!(square.contains(spot.center()), "{part:?} {spot:?}");
                assert!(spot.width() > 12.0, "{part:?} {spot:?}");
            }
        }
    }
}

#[test]
fn the_picture_is_painted_in_both_themes_and_no_name_leaves_it() {
    let themes = Themes::built_in().expect("the themes are right");
    let run = asked("dish-growth-factors", 120, CellKind::Stem);
    let inside = inside(&run);
    for name in [ThemeName::Theatre, ThemeName::Projector] {
        for side in [216.0, 266.0, 420.0] {
            let square = Rect::from_min_size(pos2(20.0, 20.0), vec2(side, side));
            let theme = themes.get(name).clone();
            let copy = inside.clone();
            let seen: Rc<RefCell<Vec<(String, Rect)>>> = Rc::default();
            let keep = Rc::clone(&seen);
            let mut window = Window::new(SIZES[0], name);
            window.after = Some(Box::new(move |context, _, _| {
                let layer = bevy_egui::egui::LayerId::debug();
                let painter = context.layer_painter(layer);
                painted(&painter, &theme, &copy, square);
                let mut texts = Vec::new();
                context.graphics(|graphics| {
                    for clipped in graphics
                        .get(layer)
                        .into_iter()
                        .flat_map(bevy_egui::egui::layers::PaintList::all_entries)
                    {
                        crate::panels::gather(&clipped.shape, clipped.clip_rect, &mut texts);
                    }
                });
                let places = texts.into_iter().map(|(text, place, _)| (text, place));
                *keep.borrow_mut() = places.collect();
            }));
            window.frame(&run, Vec::new());
            let seen = seen.borrow();
            for gene in [
                "inside-gene-cartilage",
                "inside-gene-bone",
                "inside-gene-muscle",
            ] {
                let gene = say(gene);
                assert!(seen.iter().any(|(text, _)| *text == gene), "{side}: {gene}");
            }
            for (text, place) in seen.iter() {
                let within = square.expand(3.0).contains_rect(*place);
                assert!(within, "{name:?} {side}: '{text}' at {place:?}");
            }
        }
    }
}
