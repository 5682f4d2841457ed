//! What is lit in the panels is the state of the run that they are shown.

use bevy_egui::egui::accesskit::{Role, Toggled};
use stroma::clinic::{Choices, plan};
use stroma::live::{Snapshot, Timeline};
use stroma::model::words::{Activity, TreatmentKind};
use stroma::scenario::Parameters;
use stroma::sim::{Ability, Command};
use stroma::theme::ThemeName;
use stroma::ui::kit::words::say;
use stroma::ui::state::choices::ACTIVITIES;

use crate::panels::{Window, snapshot};
use crate::tools::scenario;

/// What is on in a window that shows a run, by name, and what the sliders say.
fn heard(window: &mut Window, run: &Snapshot) -> (Vec<String>, Vec<String>) {
    window.listen();
    for _ in 0..3 {
        window.frame(run, Vec::new());
    }
    let names = |wanted: &dyn Fn(&bevy_egui::egui::accesskit::Node) -> bool| -> Vec<String> {
        window
            .heard
            .iter()
            .filter(|node| wanted(node))
            .filter_map(|node| node.label().map(str::to_owned))
            .collect()
    };
    (
        names(&|node| node.toggled() == Some(Toggled::True)),
        names(&|node| node.role() == Role::Slider),
    )
}

/// Whether the activities and abilities that are lit are those of the run.
fn agrees(window: &mut Window, run: &Snapshot, after: &str) {
    let (on, _) = heard(window, run);
    for (activity, key) in ACTIVITIES {
        let lit = on.contains(&say(key));
        assert_eq!(lit, activity == run.activity, "{after}: {key}");
    }
    for (key, is_on) in [
        ("messengers", run.abilities.signal),
        ("builders", run.abilities.build),
    ] {
        assert_eq!(on.contains(&say(key)), is_on, "{after}: {key}");
    }
}

#[test]
fn activity_and_abilities_that_are_lit_are_those_of_the_run_after_acts_undo_and_redo() {
    let mut line = Timeline::new(std::sync::Arc::new(scenario("osteoarthritis-moderate")), 1)
        .expect("it starts");
    let mut window = Window::new([1920.0, 1080.0], ThemeName::Theatre);
    let seen = |line: &Timeline| Snapshot::of(line.simulation(), None, None);
    agrees(&mut window, &seen(&line), "the start");
    let acts = [
        Command::SetActivity {
            activity: Activity::Sport,
        },
        Command::Switch {
            which: Ability::Signal,
            on: false,
        },
        Command::SetActivity {
            activity: Activity::Rest,
        },
        Command::Switch {
            which: Ability::Build,
            on: false,
        },
    ];
    for act in acts {
        line.step();
        let told = format!("{act:?}");
        line.act(act).expect("it can be done");
        agrees(&mut window, &seen(&line), &told);
    }
    for number in 0..4 {
        assert!(line.undo());
        agrees(&mut window, &seen(&line), &format!("undo {number}"));
    }
    for number in 0..4 {
        assert!(line.redo());
        agrees(&mut window, &seen(&line), &format!("redo {number}"));
    }
}

#[test]
fn after_a_treatment_day_source_and_dose_are_those_that_were_given() {
    let run = snapshot("osteoarthritis-moderate", 1);
    for kind in [
        TreatmentKind::Marrow,
        TreatmentKind::Fat,
        TreatmentKind::Saline,
    ] {
        let choices = Choices {
            kind,
            ..Choices::default()
        };
        let plan = plan(&choices, &Parameters::default());
        let mut window = Window::new([1920.0, 1080.0], ThemeName::Theatre);
        window.state.treatment.follow(&plan);
        let (on, sliders) = heard(&mut window, &run);
        for other in TreatmentKind::CHOICES {
            let lit = on.contains(&say(&format!("kind-{}", other.key())));
            // "Exercise" is a treatment and an activity; the activity is not lit while one walks.
            assert_eq!(lit, other == kind, "{kind:?}: {other:?}");
        }
        let dose = sliders
            .iter()
            .find(|name| name.starts_with(&say("stem-cells-injected")));
        assert_eq!(dose.is_some(), plan.dose.is_some(), "{kind:?}: {sliders:?}");
        if let (Some(told), Some(dose)) = (dose, plan.dose) {
            let short =
                stroma::ui::kit::numbers::short_number(stroma::ui::kit::numbers::round_two(dose));
            assert!(told.contains(&short), "{told}: {short}");
        }
    }
}

#[test]
fn the_level_the_brush_and_the_theme_that_are_lit_are_those_that_are_open() {
    for (name, level) in [
        ("dish-stiffness", 0),
        ("strip-injury", 1),
        ("osteoarthritis-moderate", 2),
    ] {
        let run = snapshot(name, 1);
        for theme in [ThemeName::Theatre, ThemeName::Projector] {
            let mut window = Window::new([1920.0, 1080.0], theme);
            window.state.level.open = level;
            window.state.level.brush = (level == 0).then_some(1);
            let (on, _) = heard(&mut window, &run);
            for (k, other) in window.state.level.all.levels.iter().enumerate() {
                let lit = on.contains(&say(&format!("level-{}", other.key)));
                // "Signals" is a level and a plot.
                assert!(lit == (k == level), "{name}: {}", other.key);
            }
            // The button of the theme offers the other one.
            let offered = match theme {
                ThemeName::Theatre => ["projector", "theatre"],
                ThemeName::Projector => ["theatre", "projector"],
            };
            let named = |key: &str| {
                let word = say(key);
                let mut all = window.heard.iter();
                all.any(|node| node.label() == Some(word.as_str()))
            };
            assert_eq!(offered.map(named), [true, false], "{name}");
            for brush in &window.state.level.all.brushes {
                let lit = on.contains(&say(&format!("brush-{}", brush.key.key())));
                let taken = level == 0 && brush.key.key() == "tgf_b";
                assert!(
                    lit == taken || brush.key.key() == "oxygen",
                    "{name}: {brush:?}"
                );
            }
        }
    }
}
