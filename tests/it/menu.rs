//! The menu and the sheet of runs: every row has words, its chord is that of the keys, and a press asks for what it says.

use std::path::PathBuf;

use stroma::app::key_rows;
use stroma::theme::ThemeName;
use stroma::ui::frame::menu::ROWS;
use stroma::ui::kit::words::{knows, say};
use stroma::ui::state::action::UiAction;
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
