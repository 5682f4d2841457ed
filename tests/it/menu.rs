//! The menu and the sheet of runs: every row has words, its chord is that of the keys, and a press asks for what it says.

use std::path::PathBuf;

use bevy_egui::egui::accesskit::Node;
use stroma::app::key_rows;
use stroma::live::Unsaid;
use stroma::model::medium::MediumChange;
use stroma::sim::Command;
use stroma::theme::ThemeName;
use stroma::ui::frame::layout::SMALLEST;
use stroma::ui::frame::menu::ROWS;
use stroma::ui::kit::words::{knows, say};
use stroma::ui::state::action::{LinkTo, UiAction};
use stroma::ui::state::runs::{RunPlace, RunRow};

use crate::panels::{SIZES, Window, snapshot};

#[test]
fn every_row_of_the_menu_has_words_and_its_chord_is_that_of_the_keys() {
    let keys = key_rows();
    for (key, chord, action) in ROWS.iter().flatten() {
        assert!(knows(key), "{key}");
        let known = keys
            .iter()
            .any(|row| row.chords.split(", ").any(|one| one == *chord));
        assert!(chord.is_empty() || known, "{action:?}: {chord}");
    }
}

#[test]
fn the_menu_opens_by_a_press_and_each_row_asks_for_what_it_says() {
    let run = snapshot("osteoarthritis-moderate", 2);
    for size in SIZES {
        for (key, _, action) in ROWS.iter().flatten() {
            let mut window = Window::new(size, ThemeName::Theatre);
            window.runs.earlier = vec![row(RunPlace::Earlier(0))];
            assert!(window.click(&run, &say("menu")).is_empty());
            let asked = window.click(&run, &say(key));
            assert_eq!(asked, std::slice::from_ref(action), "{size:?} {key}");
        }
    }
}

#[test]
fn in_the_smallest_window_the_menu_scrolls_and_its_first_row_can_be_pressed() {
    let run = snapshot("osteoarthritis-moderate", 0);
    let mut window = Window::new(SMALLEST, ThemeName::Theatre);
    window.click(&run, &say("menu"));
    let asked = window.click(&run, &say("menu-open"));
    assert_eq!(asked, [UiAction::Runs]);
}

/// The row of the menu that asks for a link.
fn link_row(to: LinkTo) -> &'static str {
    let wanted = UiAction::CopyLink(to);
    let found = ROWS.iter().flatten().find(|row| row.2 == wanted);
    found.expect("a row").0
}

#[test]
fn a_start_that_no_link_can_say_is_not_offered_and_the_reason_is_told() {
    let mut run = snapshot("dish-stiffness", 0);
    run.commands.push((
        0,
        Command::Paint {
            x_mm: 1.0,
            y_mm: 1.0,
            radius_mm: 0.2,
            change: MediumChange::WASH,
        },
    ));
    let mut window = Window::new(SIZES[1], ThemeName::Theatre);
    window.click(&run, &say("menu"));
    for _ in 0..2 {
        window.frame(&run, Vec::new());
    }
    let node = |window: &Window, to| {
        let name = say(link_row(to));
        let called = |node: &&Node| node.label() == Some(name.as_str());
        let found = window.heard.iter().find(called);
        let node = found.expect("the row is told");
        (node.is_disabled(), node.description().map(str::to_owned))
    };
    assert_eq!(
        node(&window, LinkTo::Start),
        (true, Some(say(Unsaid::Painted.key())))
    );
    assert!(!node(&window, LinkTo::Run).0);
    let asked = window.click(&run, &say(link_row(LinkTo::Run)));
    assert_eq!(asked, [UiAction::CopyLink(LinkTo::Run)]);
}

#[test]
fn a_link_that_is_too_long_is_told_with_its_letters_and_the_file_instead() {
    let run = snapshot("dish-stiffness", 0);
    for size in SIZES.into_iter().chain([SMALLEST]) {
        for (key, asked) in [
            ("link-long-save", vec![UiAction::Save]),
            ("close", Vec::new()),
        ] {
            let mut window = Window::new(size, ThemeName::Theatre);
            window.state.panels.long_link = Some(2345);
            window.frame(&run, Vec::new());
            let (_, texts) = window.frame(&run, Vec::new());
            // However the digits are grouped.
            let digits = |text: &str| text.replace(|letter: char| !letter.is_ascii_digit(), "");
            let told = texts.iter().find(|(text, ..)| digits(text) == "23452000");
            let (_, place, _) = told.expect("it is told");
            assert!(place.left() > 0.0 && place.right() < size[0], "{size:?}");
            assert_eq!(window.click(&run, &say(key)), asked, "{size:?}");
            assert_eq!(window.state.panels.long_link, None);
        }
    }
}

fn row(place: RunPlace) -> RunRow {
    RunRow {
        title: "A knee".into(),
        day: 12,
        seed: 3,
        given: "salt water".into(),
        acts: 1,
        place,
    }
}

#[test]
fn the_sheet_of_runs_lists_all_that_can_be_opened_and_a_press_opens_it() {
    let run = snapshot("osteoarthritis-moderate", 2);
    for size in SIZES {
        let file = RunPlace::File(PathBuf::from("a.stroma"));
        let mut window = Window::new(size, ThemeName::Projector);
        window.state.runs.open = true;
        window.runs.saved = vec![row(file.clone())];
        window.runs.earlier = vec![row(RunPlace::Earlier(0))];
        window.runs.saved[0].title = "B knee".into();
        let about = "day 12 · salt water · 1 thing done by hand · seed 3";
        assert_eq!(
            window.click(&run, &format!("A knee · {about}")),
            [UiAction::OpenRun(RunPlace::Earlier(0))]
        );
        assert!(!window.state.runs.open);
        window.state.runs.open = true;
        assert_eq!(
            window.click(&run, &say("runs-file")),
            [UiAction::ChooseFile]
        );
        window.runs.earlier.clear();
        let saved = format!("B knee · {about}");
        assert_eq!(window.click(&run, &saved), [UiAction::OpenRun(file)]);
    }
}

#[test]
fn the_run_of_the_last_time_is_offered_with_two_answers() {
    let run = snapshot("osteoarthritis-moderate", 0);
    let place = RunPlace::File(PathBuf::from("last.stroma"));
    for size in SIZES {
        let mut window = Window::new(size, ThemeName::Theatre);
        window.runs.last_time = Some(row(place.clone()));
        assert_eq!(
            window.click(&run, &say("last-time-go-on")),
            [UiAction::OpenRun(place.clone())]
        );
        assert_eq!(
            window.click(&run, &say("last-time-anew")),
            [UiAction::ForgetLastTime]
        );
    }
}

#[test]
fn a_film_that_is_made_says_how_far_it_is_and_can_be_stopped() {
    let run = snapshot("osteoarthritis-moderate", 2);
    for size in SIZES.into_iter().chain([SMALLEST]) {
        let mut window = Window::new(size, ThemeName::Theatre);
        window.state.panels.film = Some(0.37);
        window.frame(&run, Vec::new());
        let (_, texts) = window.frame(&run, Vec::new());
        let told = texts.iter().any(|(text, ..)| text == "37 %");
        assert!(told, "{size:?}");
        let asked = window.click(&run, &say("film-stop"));
        assert_eq!(asked, [UiAction::StopFilm], "{size:?}");
    }
}
