//! What is said of two knees, of a needle and of an activity is so in the runs it is said of.

use bevy_egui::egui::accesskit::Toggled;
use stroma::experiment::parts::{course, own_pain_mm, parts};
use stroma::live::rolls::Roll;
use stroma::live::{Live, Order, Snapshot, TwinKind};
use stroma::model::words::{Activity, TreatmentKind};
use stroma::sim::{Ability, Command, EventKind, History, Row, STEPS_PER_DAY, Simulation};
use stroma::theme::ThemeName;
use stroma::ui::kit::words;
use stroma::ui::results::activity;
use stroma::ui::results::compare::{Points, injections, pain_said, placebo_points};
use stroma::ui::results::describe::describe;
use stroma::ui::results::outcomes::{own_pain_at, readings};
use stroma::ui::results::story::story_line;
use stroma::ui::state::action::Page;
use stroma::ui::state::input::Layers;

use crate::panels::Window;
use crate::tools::{scenario, start};

const KNEE: &str = "osteoarthritis-moderate";
const SHOWN: Layers = Layers {
    overlays: [true, false, false, false],
    cells: true,
    chromosomes: false,
};

/// The knee with the treatment of a twin, or its own, on the dice of its scenario.
fn knee(name: &str, kind: Option<&TwinKind>, days: u64) -> Simulation {
    let plain = scenario(name);
    let seed = plain.seed;
    let scenario = kind.map_or_else(|| plain.clone(), |kind| kind.scenario(&plain));
    let mut simulation = start(&scenario, seed);
    simulation.step_many(days * STEPS_PER_DAY);
    simulation
}

fn shot(simulation: &Simulation) -> Snapshot {
    Snapshot::of(simulation, None, None)
}

/// Rolls that all say the same about the pain by the knee itself, whatever the day.
fn rolls(own: f64, days: usize, quantity: usize) -> Vec<Roll> {
    let mut roll = vec![vec![0.0; days]; quantity];
    roll.push(vec![own; days]);
    vec![roll; 6]
}

fn numbers(text: &str) -> Vec<i64> {
    text.split(|letter: char| !letter.is_ascii_digit())
        .filter_map(|word| word.parse().ok())
        .collect()
}

#[test]
fn the_difference_is_that_of_the_two_pains_as_they_are_shown() {
    let run = shot(&knee(KNEE, None, 120));
    let twin = shot(&knee(KNEE, Some(&TwinKind::Saline), 120));
    for (now, other) in run.history.rows.iter().zip(&twin.history.rows) {
        let shown = |pain: f64| format!("{pain:.0}").parse::<i64>().expect("a number");
        let points = Points::of(&parts(now, other));
        let difference = shown(other.pain_vas_mm) - shown(now.pain_vas_mm);
        assert_eq!(points.whole, difference, "day {}", now.day);
        let sum = points.placebo + points.leg + points.flare + points.cut + points.rest;
        assert_eq!(sum, difference, "day {}", now.day);
    }
}

#[test]
fn a_run_is_compared_with_something_else_than_it_was_given() {
    let scenario = stroma::scenario::Scenario::built_in(KNEE).expect("a scenario");
    assert_eq!(TwinKind::control_of(&scenario, &[]), TwinKind::Saline);
    let saline = TwinKind::Saline.scenario(&scenario);
    assert_eq!(TwinKind::control_of(&saline, &[]), TwinKind::Untreated);
    let steroid = TwinKind::Steroid.scenario(&scenario);
    assert_eq!(TwinKind::control_of(&steroid, &[]), TwinKind::Saline);
    // By hand as well as planned.
    let untreated = TwinKind::Untreated.scenario(&scenario);
    let by_hand = |kind| {
        let treat = Command::Treat {
            kind,
            cells: None,
            landing: None,
        };
        TwinKind::control_of(&untreated, &[(5, treat)])
    };
    assert_eq!(by_hand(TreatmentKind::Cultured), TwinKind::Saline);
    assert_eq!(by_hand(TreatmentKind::Saline), TwinKind::Untreated);
}

#[test]
fn cells_that_send_no_signals_are_not_said_to_have_sent_some() {
    let mut knee = start(&scenario(KNEE), 1);
    knee.apply(Command::Switch {
        which: Ability::Signal,
        on: false,
    })
    .expect("it is switched");
    for _ in 0..20 {
        knee.step_many(24);
        let told = story_line(&shot(&knee));
        assert!(!told.contains("Their signals"), "{told}");
    }
}

#[test]
fn the_sentence_under_the_difference_is_the_difference_of_the_rows() {
    let run = shot(&knee(KNEE, None, 28));
    for kind in TwinKind::PLAIN {
        let twin = shot(&knee(KNEE, Some(&kind), 28));
        let (Some(now), Some(other)) = (run.history.rows.last(), twin.history.rows.last()) else {
            panic!("no rows");
        };
        let found = parts(now, other);
        let points = Points::of(&found);
        let at = own_pain_at(&run.scenario);
        let sure = rolls(found.rest, 40, at);
        let said = pain_said(&run, &twin, Some(&kind), &sure, at).expect("a sentence");
        let less = libm::round(other.pain_vas_mm) as i64 - libm::round(now.pain_vas_mm) as i64;
        let told = numbers(&said);
        assert_eq!(told[..2], [28, less], "{said}");
        let placebo = libm::round(now.placebo_mm - other.placebo_mm) as i64;
        assert_eq!(points.placebo, placebo);
        match kind {
            TwinKind::Saline => {
                assert!(said.contains("placebo is equal"), "{said}");
                assert!(said.contains("come from the cells"), "{said}");
                assert_eq!(told[2..], [less], "{said}");
            }
            TwinKind::Untreated => {
                assert!(placebo >= 10, "{placebo}");
                let expected = format!("{placebo} of them are placebo");
                assert!(said.contains(&expected), "{said}");
                assert_eq!(told[2..], [placebo, less - placebo], "{said}");
            }
            TwinKind::Steroid => assert!(said.contains("come from what was injected"), "{said}"),
            _ => assert!(said.contains("Exercise takes"), "{said}"),
        }
        // What other dice do not show is not said to come from the cells.
        let unsure = rolls(-found.rest, 40, at);
        let said = pain_said(&run, &twin, Some(&kind), &unsure, at).expect("a sentence");
        assert!(
            said.contains("other rolls of the dice give") && !said.contains("come from"),
            "{said}"
        );
        let waiting = pain_said(&run, &twin, Some(&kind), &[], at).expect("a sentence");
        assert!(!waiting.contains("come from"), "{waiting}");
    }
}

#[test]
fn the_parts_of_every_day_add_up_in_real_runs() {
    let run = knee(KNEE, None, 12);
    for kind in TwinKind::PLAIN {
        let twin = knee(KNEE, Some(&kind), 12);
        let days = course(run.history(), twin.history());
        assert_eq!(days.len(), 13);
        for (day, one) in &days {
            let sum = one.placebo + one.flare + one.leg + one.rest + one.cut;
            assert!((sum - one.whole).abs() < 1e-9, "{kind:?}, day {day}");
            assert!(!one.at_an_end);
        }
        assert_eq!(days[0].1.whole, 0.0, "{kind:?}: the curve begins at zero");
    }
    let readings = readings(&scenario(KNEE));
    let row = run.history().rows.last().expect("a row");
    assert_eq!(
        readings[own_pain_at(&scenario(KNEE))](row),
        own_pain_mm(row)
    );
}

#[test]
fn the_baseline_is_the_same_with_and_without_a_needle_and_the_card_says_it() {
    let treated = shot(&knee(KNEE, None, 3));
    let baseline = |history: &History| history.baseline().map(|row| row.pain_vas_mm);
    for kind in TwinKind::PLAIN {
        let twin = knee(KNEE, Some(&kind), 3);
        assert_eq!(baseline(&treated.history), baseline(twin.history()));
    }
    let from = baseline(&treated.history).expect("a baseline");
    let mut window = Window::new([1920.0, 1080.0], ThemeName::Theatre);
    let (_, texts) = window.frame(&treated, Vec::new());
    let card = words::say_with("from-value", &[("value", format!("{from:.0}"))]);
    assert!(texts.iter().any(|(text, ..)| *text == card), "{card}");
    let placebo = placebo_points(&treated).expect("some placebo");
    let note = words::say_with("placebo-less", &[("n", placebo.to_string())]);
    assert!(texts.iter().any(|(text, ..)| *text == note), "{note}");
    let row = treated.history.rows.last().expect("a row");
    assert_eq!(placebo, libm::round(row.placebo_mm) as i64);
    let told = describe(&treated, &SHOWN, stroma::ui::kit::word_card::Naming::Plain);
    assert!(told.contains(&format!("it began at {from:.0}")), "{told}");
    assert!(
        told.contains(&format!("{placebo} points are placebo")),
        "{told}"
    );
}

/// What is lit of some words.
fn lit(window: &mut Window, snapshot: &Snapshot, of: &[&str]) -> Vec<String> {
    window.listen();
    for _ in 0..3 {
        window.frame(snapshot, Vec::new());
    }
    let of: Vec<String> = of.iter().map(|key| words::say(key)).collect();
    window
        .heard
        .iter()
        .filter(|node| node.toggled() == Some(Toggled::True))
        .filter_map(|node| node.label().map(str::to_owned))
        .filter(|label| of.contains(label))
        .collect()
}

fn wait_for(live: &Live, what: impl Fn(&Live) -> bool) {
    for _ in 0..4_000 {
        if what(live) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    panic!("it did not come: {:?}", live.state());
}

#[test]
fn every_choice_that_is_lit_is_the_state_of_the_run_after_swap_and_undo() {
    let choices = ["twin-saline", "twin-none", "twin-steroid", "twin-other"];
    let activities = ["activity-rest", "activity-walking", "activity-sport"];
    let live = Live::new(std::sync::Arc::new(scenario(KNEE)), 1).expect("a knee");
    live.send(Order::Twin(Some(TwinKind::Saline)));
    live.send(Order::StepHours(24));
    live.send(Order::Apply(Command::SetActivity {
        activity: Activity::Sport,
    }));
    live.send(Order::StepHours(24));
    wait_for(&live, |live| {
        live.snapshot().step == 48 && live.twin().is_some_and(|twin| twin.step == 48)
    });
    let look = |live: &Live| {
        let mut window = Window::new([1920.0, 1080.0], ThemeName::Theatre);
        window.state.panels.page = Page::Twin;
        window.twin = live.twin().map(|twin| (*twin).clone());
        window.kind = live.state().twin;
        let run = live.snapshot();
        let twins = lit(&mut window, &run, &choices);
        window.state.panels.page = Page::Picture;
        (twins, lit(&mut window, &run, &activities), run)
    };
    let (twins, does, run) = look(&live);
    assert_eq!(twins, [words::say("twin-saline")]);
    assert_eq!(does, [words::say("activity-sport")]);
    assert!(run.injected_cells() > 0.0);
    live.send(Order::Swap);
    wait_for(&live, |live| live.snapshot().injected_cells() == 0.0);
    let (twins, does, _) = look(&live);
    assert!(twins.is_empty(), "the twin has cells now: {twins:?}");
    assert_eq!(does, [words::say("activity-sport")]);
    live.send(Order::Swap);
    wait_for(&live, |live| live.snapshot().injected_cells() > 0.0);
    let (twins, ..) = look(&live);
    assert_eq!(twins, [words::say("twin-saline")]);
    live.send(Order::Undo);
    wait_for(&live, |live| live.snapshot().activity == Activity::Walking);
    let (twins, does, _) = look(&live);
    assert_eq!(twins, [words::say("twin-saline")]);
    assert_eq!(does, [words::say("activity-walking")]);
}

#[test]
fn soreness_is_told_while_the_knee_is_sore_and_at_no_other_time() {
    let mut sore_days = 0;
    for kind in [None, Some(TwinKind::Saline)] {
        let mut knee = knee(KNEE, kind.as_ref(), 0);
        // Every needle hurts here, salt water too.
        let hurt = Command::SetParameter {
            key: "flare_risk_ratio_cells".to_owned(),
            value: 1.0,
        };
        knee.apply(hurt).expect("a parameter");
        for day in 0..40 {
            let seen = shot(&knee);
            let sore = seen
                .history
                .rows
                .last()
                .is_some_and(|row| row.flare_mm > 0.0);
            sore_days += usize::from(sore);
            let told = story_line(&seen);
            // A later event may be told in its place, but never soreness without any.
            assert!(
                sore || !told.contains("sore"),
                "{kind:?}, day {day}: {told}"
            );
            knee.step_many(STEPS_PER_DAY);
        }
    }
    assert!(sore_days > 2, "{sore_days} days with soreness");
}

#[test]
fn a_story_says_what_was_injected_and_how_often_soreness_comes() {
    let cells = knee(KNEE, None, 1);
    assert!(cells.history().happened(EventKind::Flare));
    let told = story_line(&shot(&cells));
    assert!(told.contains("one knee in 4"), "{told}");
    let saline = knee(KNEE, Some(&TwinKind::Saline), 1);
    let told = story_line(&shot(&saline));
    assert!(
        told.contains("Salt water") && !told.contains("eat"),
        "{told}"
    );
    let mut missed = start(&scenario(KNEE).with_treatments(Vec::new()), 1);
    let beside = Command::Treat {
        kind: TreatmentKind::Cultured,
        cells: None,
        landing: Some(0.0),
    };
    missed.apply(beside).expect("a needle");
    let seen = shot(&missed);
    assert!(
        story_line(&seen).contains("missed"),
        "{}",
        story_line(&seen)
    );
    let given = injections(&seen);
    assert!(
        given.len() == 1 && given[0].contains("beside the joint"),
        "{given:?}"
    );
}

#[test]
fn injections_so_far_stand_beside_the_button_with_their_days() {
    let mut knee = knee(KNEE, None, 2);
    let again = Command::Treat {
        kind: TreatmentKind::Cultured,
        cells: Some(3.3e7),
        landing: None,
    };
    knee.apply(again).expect("a second needle");
    knee.step_many(24);
    let seen = shot(&knee);
    assert_eq!(
        injections(&seen),
        [
            "day 0, cultured stem cells, 50 million",
            "day 2, cultured stem cells, 33 million"
        ]
    );
    let mut window = Window::new([1366.0, 768.0], ThemeName::Theatre);
    let (_, texts) = window.frame(&seen, Vec::new());
    let line = "So far 2 injections. Last: day 2, cultured stem cells, 33 million";
    assert!(texts.iter().any(|(text, ..)| text == line), "{texts:?}");
}

#[test]
fn what_the_activity_has_done_is_told_from_the_run() {
    let mut knee = start(&scenario(KNEE).with_treatments(Vec::new()), 1);
    let mut does = |activity, days: u64| {
        knee.apply(Command::SetActivity { activity }).expect("done");
        knee.step_many(days * STEPS_PER_DAY);
        let seen = shot(&knee);
        (activity::line(&seen), seen)
    };
    assert_eq!(does(Activity::Walking, 2).0, None);
    assert_eq!(does(Activity::Rest, 5).0, None);
    let (line, seen) = does(Activity::Rest, 7);
    let line = line.expect("long rest is told");
    let row = *seen.history.rows.last().expect("a row");
    assert_eq!(
        numbers(&line),
        [12, libm::round(row.weakness_mm) as i64],
        "{line}"
    );
    let (line, seen) = does(Activity::Exercise, 40);
    let row: Row = *seen.history.rows.last().expect("a row");
    let expected = [14, libm::round(row.exercise_mm) as i64];
    assert_eq!(numbers(&line.expect("a programme is told")), expected);
    let (line, seen) = does(Activity::Sport, 1);
    let p = &seen.parameters;
    let lost = 1.0
        - seen
            .history
            .rows
            .last()
            .map_or(0.0, |row| row.cartilage_percent)
            / 100.0;
    let factor = p.wear_load(Activity::Sport, lost) / p.wear_load(Activity::Walking, lost);
    assert!(line.is_some_and(|line| line.contains(&format!("{factor:.1} times"))));
    let healthy = {
        let mut knee = start(&scenario("healthy"), 1);
        let activity = Activity::Sport;
        knee.apply(Command::SetActivity { activity }).expect("done");
        shot(&knee)
    };
    let borne = activity::line(&healthy).expect("a line");
    assert!(borne.contains("bears sport"), "{borne}");
}

#[test]
fn where_a_mark_is_a_cell_the_words_count_marks() {
    let strip = shot(&knee("strip-osteoarthritis", None, 12));
    let drawn: u32 = strip.batches.iter().map(|batch| batch.drawn).sum();
    assert!(drawn > 0);
    let told = describe(&strip, &SHOWN, stroma::ui::kit::word_card::Naming::Plain);
    let digits: String = told.chars().filter(|letter| *letter != '\u{a0}').collect();
    assert!(digits.contains(&format!("Of {drawn} stem cells")), "{told}");
    assert!(!told.contains("million"), "{told}");
    let alive = strip
        .cells
        .iter()
        .filter(|cell| cell.injected && !cell.dying);
    let alive = format!("here {} live on", alive.count());
    assert!(digits.contains(&alive), "{told} / {alive}");
}

#[test]
fn a_year_that_was_simulated_is_not_called_unknown() {
    let seen = shot(&knee(KNEE, None, 1));
    let unknown = words::say_with("not-yet", &[("day", "365".to_owned())]);
    let mut window = Window::new([1920.0, 1080.0], ThemeName::Theatre);
    let told = |window: &mut Window| {
        let (_, texts) = window.frame(&seen, Vec::new());
        texts.iter().any(|(text, ..)| *text == unknown)
    };
    assert!(told(&mut window));
    window.known_step = Some(365 * STEPS_PER_DAY);
    assert!(!told(&mut window));
}

#[test]
fn beside_an_injection_for_a_tear_stands_that_nothing_shows_it_helps() {
    for (name, tear) in [
        ("quadriceps-strain", true),
        ("patellar-tendon-tear", true),
        ("cruciate-tear", true),
        (KNEE, false),
    ] {
        let seen = shot(&knee(name, None, 0));
        let mut window = Window::new([1366.0, 768.0], ThemeName::Theatre);
        let (_, texts) = window.frame(&seen, Vec::new());
        let said = texts
            .iter()
            .any(|(text, ..)| text.contains("not made for tears"));
        assert_eq!(said, tear, "{name}");
    }
}
