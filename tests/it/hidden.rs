//! Parts of the window that a link hides: each is away, its place goes to the picture, and one key brings all back.

use bevy_egui::egui::accesskit::Role;
use bevy_egui::egui::vec2;
use stroma::lens::Area;
use stroma::lesson::hidden::{HiddenParts, WindowPart};
use stroma::live::Snapshot;
use stroma::theme::ThemeName;
use stroma::ui::frame::layout::free_area;
use stroma::ui::kit::words::say;
use stroma::ui::state::action::UiAction;

use crate::panels::{SIZES, Window, snapshot};
use crate::tools::{scenario, start};

/// A large window without some parts, after some frames; with what a reader of the screen is told and all texts.
fn without(names: &str, run: &Snapshot) -> (Window, Vec<String>) {
    let mut window = Window::showing(run, SIZES[0], ThemeName::Theatre);
    window.state.panels.hidden = HiddenParts::of_names(names).expect("names of parts");
    window.listen();
    let mut texts = Vec::new();
    for _ in 0..3 {
        texts = window.frame(run, Vec::new()).1;
    }
    let mut seen: Vec<String> = texts.into_iter().map(|(text, ..)| text).collect();
    // The picture itself is told by the title of its scenario.
    let told = window
        .heard
        .iter()
        .filter(|node| node.role() != Role::Image);
    let heard = told.filter_map(|node| node.label());
    seen.extend(heard.map(str::to_owned));
    (window, seen)
}

fn free(window: &Window) -> Area {
    free_area(vec2(SIZES[0][0], SIZES[0][1]), &window.state)
}

/// The run that is looked at: a knee with a cell that is asked.
fn asked() -> Snapshot {
    let mut simulation = start(&scenario("osteoarthritis-moderate"), 1);
    simulation.step_many(24);
    let cell = simulation
        .cells()
        .iter()
        .find(|cell| !cell.dying)
        .map(|cell| cell.id);
    Snapshot::of(&simulation, None, cell)
}

/// What tells that a part is there.
fn sign_of(part: WindowPart) -> Option<String> {
    Some(match part {
        WindowPart::Bar | WindowPart::Menu => say("menu"),
        WindowPart::Scenarios => scenario("osteoarthritis-moderate").title.clone(),
        WindowPart::Levels => say("level-cell"),
        WindowPart::TreatmentDay => say("page-clinic"),
        WindowPart::Controls => say("again"),
        WindowPart::Dose => say("stem-cells-injected"),
        WindowPart::Outcomes => say("pain"),
        WindowPart::Card => say("why-title"),
        WindowPart::Time => say("step"),
        WindowPart::Switches => say("whole"),
        // Not told by one word, or not by the panels.
        WindowPart::Plots | WindowPart::Legend | WindowPart::Map | WindowPart::Names => {
            return None;
        }
    })
}

#[test]
fn a_part_that_is_hidden_is_not_there_and_all_others_are() {
    let (plain, card) = (snapshot("osteoarthritis-moderate", 1), asked());
    for (part, name) in WindowPart::ALL {
        let (beside_outcomes, beside_card) = (without(name, &plain).1, without(name, &card).1);
        for (other, _) in WindowPart::ALL {
            let Some(sign) = sign_of(other) else { continue };
            // A card stands where the outcomes do.
            let seen = match other {
                WindowPart::Card => &beside_card,
                _ => &beside_outcomes,
            };
            let within = match part {
                WindowPart::Bar => matches!(
                    other,
                    WindowPart::Menu
                        | WindowPart::Scenarios
                        | WindowPart::Levels
                        | WindowPart::TreatmentDay
                ),
                WindowPart::Controls => other == WindowPart::Dose,
                // The bar and the menu are known by the same sign.
                WindowPart::Menu => other == WindowPart::Bar,
                _ => false,
            };
            let there = seen.contains(&sign);
            assert_eq!(there, part != other && !within, "hide={name}: '{sign}'");
        }
    }
}

#[test]
fn the_card_of_a_cell_is_hidden_alone_or_stands_where_outcomes_are_hidden() {
    let run = asked();
    let (_, seen) = without("card", &run);
    assert!(seen.contains(&say("pain")) && !seen.contains(&say("why-title")));
    let (window, seen) = without("outcomes", &run);
    assert!(!seen.contains(&say("pain")) && seen.contains(&say("why-title")));
    let (both, seen) = without("outcomes,card", &run);
    assert!(!seen.contains(&say("pain")) && !seen.contains(&say("why-title")));
    assert!(free(&both).width > free(&window).width + 300.0);
}

#[test]
fn the_place_of_hidden_parts_goes_to_the_picture() {
    let run = snapshot("osteoarthritis-moderate", 1);
    let all = free(&without("map", &run).0);
    let of = |names: &str| free(&without(names, &run).0);
    assert!(of("bar").y < all.y && of("bar").height > all.height + 60.0);
    assert!(of("time").height > all.height + 120.0);
    assert!(of("controls").x < all.x && of("controls").width > all.width + 250.0);
    assert!(of("outcomes").width > all.width + 300.0);
    for names in [
        "menu",
        "levels",
        "scenarios",
        "dose",
        "plots",
        "legend",
        "names",
    ] {
        let same = of(names);
        assert_eq!(
            [same.x, same.y, same.width, same.height],
            [all.x, all.y, all.width, all.height],
            "{names}"
        );
    }
    let bare = of("panels");
    assert_eq!([bare.width, bare.height], SIZES[0]);
    let (window, _) = without("switches,legend", &run);
    let foot = |window: &Window| stroma::ui::frame::layout::feet(free(window), &window.state, 0);
    assert!(foot(&window).left < foot(&without("map", &run).0).left - 30.0);
}

#[test]
fn the_legend_stands_without_the_switches_and_the_numbers_without_the_curves() {
    let run = snapshot("osteoarthritis-moderate", 1);
    let has = |seen: &[String], words: &str| seen.iter().any(|text| text.contains(words));
    let (_, seen) = without("switches", &run);
    assert!(has(&seen, ": mean ") && !has(&seen, &say("whole")));
    let (_, seen) = without("legend", &run);
    assert!(!has(&seen, ": mean ") && has(&seen, &say("whole")));
    let (_, with) = without("map", &run);
    let (_, seen) = without("plots", &run);
    assert!(has(&seen, &say("pain")) && seen.len() < with.len());
}

#[test]
fn keys_work_beside_hidden_parts_and_one_key_brings_all_back() {
    let run = snapshot("osteoarthritis-moderate", 1);
    let (mut window, seen) = without("names,bar,time", &run);
    assert!(!window.state.names_shown() && !seen.contains(&say("names")));
    assert!(window.state.turn(&UiAction::Help));
    // A sheet finds its size in its first frame.
    window.frame(&run, Vec::new());
    let (_, texts) = window.frame(&run, Vec::new());
    assert!(texts.iter().any(|(text, ..)| *text == say("help-title")));
    assert!(window.state.turn(&UiAction::Names) && window.state.names_shown());
    assert!(window.state.panels.hidden.hides(WindowPart::Bar));
    assert!(window.state.turn(&UiAction::Bare));
    assert!(window.state.panels.hidden.is_none());
    assert!(window.state.turn(&UiAction::Bare));
    assert!(window.state.panels.hidden.bare() && window.state.names_shown());
}

#[test]
fn the_tour_brings_all_back_since_it_points_at_it() {
    let run = snapshot("osteoarthritis-moderate", 1);
    let (mut window, _) = without("time,controls", &run);
    window.state.panels.help = true;
    window.frame(&run, Vec::new());
    window.click(&run, &say("tour-again"));
    assert_eq!(window.state.panels.tour, Some(0));
    assert!(window.state.panels.hidden.is_none());
}
