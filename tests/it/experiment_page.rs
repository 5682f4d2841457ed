//! The page of experiments without a graphics card: one is built and started by clicks, grows, and every dot leads to its run.

use bevy_egui::egui::accesskit::Role;
use bevy_egui::egui::{Event, Key, pos2};
use stroma::experiment::design::{NAMES, Playing, text_of};
use stroma::experiment::session::{DoneRow, Session, Stand};
use stroma::live::Snapshot;
use stroma::text::{languages, speaking};
use stroma::theme::ThemeName;
use stroma::ui::kit::words::{say, say_with};
use stroma::ui::state::UiState;
use stroma::ui::state::action::{Page, UiAction};
use stroma::ui::state::experiment_form::Thing;

use crate::experiment_session::{SMALL, play, session};
use crate::overlaps::wrong_in;
use crate::panels::{SIZES, Window, snapshot};

/// A window so high that nothing of the page is scrolled away.
const HIGH: [f32; 2] = [1600.0, 2200.0];

/// A session of the quick joint with so many rows played, each with a little noise of its own, as the whole joint has.
pub(crate) fn quick(text: &str, rows: usize) -> Session {
    let mut session = Session::read(text, "quick").unwrap_or_else(|error| panic!("{error}"));
    assert!(session.set_fast(true));
    session.start();
    for row in session.next_rows().into_iter().take(rows) {
        let run = session.experiment().row(row);
        let mut playing = Playing::new(&run, true).expect("it begins");
        let played = playing.pass(&mut |_| true).expect("it plays");
        let mut done = DoneRow::of(&played.expect("to its end"));
        let noise = 0.3 * libm::sin(0.7 * row as f64);
        for value in done.measured.iter_mut().flatten() {
            *value += noise;
        }
        session.take(row, done);
    }
    session
}

/// The experiment on doses that comes with the program.
pub(crate) fn doses(rows: usize) -> Session {
    quick(text_of("dose-response").expect("it is there"), rows)
}

fn window(run: &Snapshot, size: [f32; 2], set: impl FnOnce(&mut UiState)) -> Window {
    let mut window = Window::showing(run, size, ThemeName::Theatre);
    window.state.panels.page = Page::Experiment;
    set(&mut window.state);
    window.listen();
    for _ in 0..3 {
        window.frame(run, Vec::new());
    }
    window
}

/// All words of a window: those that are painted and those that a reader of the screen is told.
fn words(window: &mut Window, run: &Snapshot) -> String {
    let (_, texts) = window.frame(run, Vec::new());
    let mut words: Vec<String> = texts.into_iter().map(|(text, ..)| text).collect();
    for node in &window.heard {
        let told = [node.label(), node.value(), node.description()];
        words.extend(told.into_iter().flatten().map(str::to_owned));
    }
    words.join("\n")
}

#[test]
fn nothing_is_cut_or_lies_over_anything_else_in_any_state_theme_and_language() {
    let run = snapshot("dish-stiffness", 0);
    let all = doses(20);
    let trial = quick(text_of("lamo-espinosa").expect("it is there"), 7);
    for language in languages() {
        speaking(&language, || {
            for size in [SIZES[0], SIZES[1]] {
                for theme in [ThemeName::Theatre, ThemeName::Projector] {
                    for what in 0..6 {
                        let wrong = wrong_in(size, theme, &run, |state| {
                            state.panels.page = Page::Experiment;
                            let page = &mut state.experiment;
                            match what {
                                0 => {}
                                1 => {
                                    page.form.vary[0].thing = Thing::Grade;
                                    page.form.vary[0].words = Thing::Grade.words();
                                    page.form.vary[1].thing = Thing::Number;
                                    page.form.vary[1].number = Some("load_factor".to_owned());
                                    page.form.vary[1].range = true;
                                }
                                2 => page.begin(doses(0)),
                                3 => {
                                    page.begin(all.clone());
                                    page.run = Some(9);
                                }
                                4 => {
                                    page.begin(all.clone());
                                    page.session.as_mut().expect("it is there").pause();
                                    page.sharing = true;
                                    page.looked = Some(2);
                                    page.sure = true;
                                }
                                _ => {
                                    page.begin(trial.clone());
                                    page.run = Some(3);
                                }
                            }
                        });
                        assert!(
                            wrong.is_empty(),
                            "{language} {size:?} {theme:?} {what}: {wrong:#?}"
                        );
                    }
                }
            }
        });
    }
}

#[test]
fn an_experiment_is_built_and_started_by_clicks() {
    let run = snapshot("dish-stiffness", 0);
    let mut window = window(&run, HIGH, |_| {});
    let quick = say("experiment-quick");
    assert!(window.click(&run, &quick).is_empty());
    assert!(words(&mut window, &run).contains(&say("experiment-quick-alike")));
    "3e6; 1e8".clone_into(&mut window.state.experiment.form.vary[0].list);
    "2".clone_into(&mut window.state.experiment.form.replicates);
    "7".clone_into(&mut window.state.experiment.form.day);
    let seen = words(&mut window, &run);
    assert!(seen.contains("values = [3000000, 100000000]"), "{seen}");
    let begin = say("experiment-begin");
    window.click(&run, &begin);
    let session = window.state.experiment.session.clone().expect("it began");
    assert_eq!((session.stand(), session.fast()), (Stand::Running, true));
    assert_eq!(
        (session.experiment().rows(), session.experiment().days()),
        (4, 7)
    );
    // Pause and go on are one button; stopping asks for the files.
    window.click(&run, &say("experiment-pause"));
    let stand = |window: &Window| window.state.experiment.session.as_ref().map(Session::stand);
    assert_eq!(stand(&window), Some(Stand::Paused));
    window.click(&run, &say("experiment-go-on"));
    assert_eq!(stand(&window), Some(Stand::Running));
    let asked = window.click(&run, &say("experiment-stop-keep"));
    assert_eq!(asked, [UiAction::ExperimentKeep]);
    assert_eq!(stand(&window), Some(Stand::Stopped));
}

#[test]
fn what_cannot_be_played_is_told_and_does_not_start() {
    let run = snapshot("dish-stiffness", 0);
    let mut window = window(&run, HIGH, |_| {});
    let begin = say("experiment-begin");
    // A dose where nothing is injected, a day that is none, no values.
    for spoil in 0..3 {
        let form = &mut window.state.experiment.form;
        *form = stroma::ui::state::experiment_form::Form::default();
        match spoil {
            0 => form.scenario = "strip-injury".to_owned(),
            1 => "soon".clone_into(&mut form.day),
            _ => form.vary[0].list = String::new(),
        }
        let seen = words(&mut window, &run);
        assert!(seen.contains(&say("experiment-not-yet")), "{spoil}: {seen}");
        window.frame(&run, Vec::new());
        let there = window
            .heard
            .iter()
            .any(|node| node.label() == Some(begin.as_str()));
        assert!(!there, "{spoil}");
    }
}

#[test]
fn every_experiment_of_the_program_opens_with_a_press() {
    let run = snapshot("dish-stiffness", 0);
    for name in NAMES {
        let mut window = window(&run, HIGH, |_| {});
        window.click(&run, &say(&format!("experiment-of-{name}")));
        let session = window.state.experiment.session.as_ref();
        assert_eq!(
            session.map(|session| session.experiment().name()),
            Some(*name)
        );
    }
}

#[test]
fn means_intervals_and_the_number_of_runs_are_told() {
    let run = snapshot("dish-stiffness", 0);
    let mut window = window(&run, HIGH, |state| state.experiment.begin(doses(0)));
    let seen = words(&mut window, &run);
    assert!(seen.contains(&say("experiment-no-runs")) && seen.contains(&say("experiment-no-dots")));
    window.state.experiment.begin(doses(13));
    let seen = words(&mut window, &run);
    let three = say_with("experiment-runs", &[("n", "3".to_owned())]);
    assert!(seen.contains(&three) && !seen.contains(&say("experiment-no-runs")));
    assert!(seen.contains(&say("experiment-interval-told")));
    assert!(!seen.to_lowercase().contains("p ="), "no bare p-values");
}

#[test]
fn keys_lead_from_dot_to_dot_and_open_the_run() {
    let run = snapshot("dish-stiffness", 0);
    let mut window = window(&run, SIZES[0], |state| state.experiment.begin(doses(12)));
    let mut found = false;
    for _ in 0..60 {
        window.press(&run, Key::Tab);
        if window.state.experiment.run.is_some() {
            found = true;
            break;
        }
    }
    assert!(found, "the dots can be reached by the tab key");
    assert_eq!(window.state.experiment.run, Some(0));
    window.press(&run, Key::ArrowRight);
    // The second run of the first of six conditions.
    assert_eq!(window.state.experiment.run, Some(6));
    window.press(&run, Key::ArrowUp);
    assert_eq!(window.state.experiment.run, Some(1));
    let told = words(&mut window, &run);
    let seed = window
        .state
        .experiment
        .session
        .as_ref()
        .map(|session| session.experiment().row(1).seed);
    assert!(told.contains(&seed.expect("a seed").to_string()), "{told}");
    let asked = window.press(&run, Key::Enter);
    assert_eq!(asked, [UiAction::ExperimentOpen(1)]);
    let asked = window.click(&run, &say("experiment-open"));
    assert_eq!(asked, [UiAction::ExperimentOpen(1)]);
}

#[test]
fn a_dot_that_is_pressed_opens_the_run_that_it_tells_of() {
    let run = snapshot("dish-stiffness", 0);
    let mut window = window(&run, SIZES[0], |state| state.experiment.begin(doses(12)));
    let name = say("experiment-dots");
    let plot = window.heard.iter().find(|node| {
        node.role() == Role::Button && node.label().is_some_and(|label| label.starts_with(&name))
    });
    let place = plot
        .and_then(bevy_egui::egui::accesskit::Node::bounds)
        .expect("the plot");
    let press = say("experiment-press-quick");
    let (mut x, mut y) = (place.x0 as f32 + 60.0, place.y0 as f32 + 12.0);
    let tip = loop {
        window.frame(&run, vec![Event::PointerMoved(pos2(x, y))]);
        let (_, texts) = window.frame(&run, Vec::new());
        if let Some((tip, ..)) = texts.into_iter().find(|(text, ..)| text.contains(&press)) {
            break tip;
        }
        y += 11.0;
        if y > place.y1 as f32 {
            (x, y) = (x + 11.0, place.y0 as f32 + 12.0);
        }
        assert!(x < place.x1 as f32, "no dot is found");
    };
    let asked = window.click_at(&run, pos2(x, y));
    let [UiAction::ExperimentOpen(row)] = asked.as_slice() else {
        panic!("{asked:?}");
    };
    let session = window.state.experiment.session.as_ref().expect("a session");
    let seed = session.experiment().row(*row).seed.to_string();
    assert!(tip.contains(&seed), "{tip} is not run {row}");
}

#[test]
fn blinded_arms_stay_letters_until_they_are_uncovered() {
    let run = snapshot("dish-stiffness", 0);
    let trial = quick(text_of("lamo-espinosa").expect("it is there"), 9);
    let mut window = window(&run, HIGH, |state| state.experiment.begin(trial));
    let names = ["1e7", "1e8"];
    let seen = words(&mut window, &run);
    assert!(names.iter().all(|name| !seen.contains(name)), "{seen}");
    assert!(
        seen.contains(&say("experiment-press-a-dot-blind")),
        "{seen}"
    );
    // The people differ, with the quick joint, too.
    assert!(seen.contains(&say("experiment-quick-people")), "{seen}");
    assert!(!seen.contains(&say("experiment-quick-alike")), "{seen}");
    window.click(&run, &say("experiment-uncover"));
    let seen = words(&mut window, &run);
    assert!(names.iter().all(|name| seen.contains(name)), "{seen}");
    assert!(
        seen.contains(&say("experiment-press-a-dot-quick")),
        "{seen}"
    );
    // The arm that is called "none" got salt water.
    let salt = say("lesson-factor-treatment-saline");
    assert!(seen.contains(&format!("“none”: {salt}")), "{seen}");
    assert!(
        !seen.contains(&say("lesson-factor-treatment-none")),
        "{seen}"
    );
}

#[test]
fn shares_have_their_commands_and_a_running_experiment_is_not_shared_out() {
    let run = snapshot("dish-stiffness", 0);
    let mut small = session(SMALL);
    play(&mut small, 1);
    let mut window = window(&run, HIGH, |state| {
        state.experiment.begin(small);
        state.experiment.sharing = true;
    });
    assert!(words(&mut window, &run).contains(&say("experiment-share-paused")));
    window
        .state
        .experiment
        .session
        .as_mut()
        .expect("a session")
        .pause();
    window.click(&run, "3");
    let seen = words(&mut window, &run);
    for shard in ["2/3", "3/3"] {
        let command = format!("stroma sweep small.toml --shard {shard}");
        assert!(seen.contains(&command), "{command}");
    }
    assert!(!seen.contains("--shard 1/3"));
    let asked = window.click(&run, &say("experiment-hand"));
    assert_eq!(asked, [UiAction::ExperimentHand]);
    let asked = window.click(&run, &say("experiment-lay-in"));
    assert_eq!(asked, [UiAction::ChooseFile]);
}
