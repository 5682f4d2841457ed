//! The questions of a lesson as a reader of the screen tells them: which answer is whose, and which number answers what.

use std::sync::Arc;

use bevy_egui::egui::accesskit::{Node, Role, Toggled};
use stroma::lesson::{Answer, Answers, Entry, Key, Lesson, Player, score};
use stroma::live::Snapshot;
use stroma::text;
use stroma::theme::ThemeName;

use crate::panels::{SIZES, Window, snapshot};

const SMALL: &str = include_str!("lessons/small.toml");

/// The small lesson at one of its steps.
fn at(step: &str) -> Player {
    let lesson = Arc::new(Lesson::parse("small", SMALL).expect("it is whole"));
    let mut answers = Answers::begin("small", "", 1, 1);
    let step = step.to_owned();
    answers.entries.push(Entry::Reached { step });
    Player::resume(lesson, Key::default(), answers)
}

/// A window with a lesson, and the words that are drawn in it.
fn heard(run: &Snapshot, player: &Player) -> (Window, Vec<String>) {
    let mut window = Window::showing(run, SIZES[0], ThemeName::Theatre);
    window.state.lesson.player = Some(player.clone());
    window.listen();
    for _ in 0..2 {
        window.frame(run, Vec::new());
    }
    let drawn = window.frame(run, Vec::new()).1;
    let words = drawn.into_iter().map(|(words, ..)| words).collect();
    (window, words)
}

/// Whether an option with this name is there, and chosen.
fn chosen(window: &Window, name: &str) -> Option<bool> {
    let is = |node: &&Node| node.role() == Role::CheckBox && node.label() == Some(name);
    let option = window.heard.iter().find(is)?;
    Some(option.toggled() == Some(Toggled::True))
}

#[test]
fn after_the_answers_are_locked_one_hears_and_sees_which_is_yours_and_which_is_right() {
    let run = snapshot("dish-renewal", 0);
    let mut player = at("end");
    player.give("one", Answer::Choice(1));
    player.give("two", Answer::Choice(1));
    player.give("three", Answer::Order(vec![1, 2]));
    let (open, words) = heard(&run, &player);
    assert_eq!(chosen(&open, "a"), Some(true), "nothing is told before");
    assert!(!words.iter().any(|words| words == "Right answer"));
    player.lock();
    assert!(player.locked());
    for (language, yours, right, both) in [
        (
            "en",
            "Your answer",
            "Right answer",
            "Your answer, and it is right",
        ),
        (
            "de",
            "Deine Antwort",
            "Richtige Antwort",
            "Deine Antwort, und sie ist richtig",
        ),
        (
            "es",
            "Tu respuesta",
            "Respuesta correcta",
            "Tu respuesta, y es correcta",
        ),
    ] {
        let (window, words) = text::speaking(language, || heard(&run, &player));
        // Of the first question the second is right, of the second the first.
        for (name, is_chosen) in [
            (format!("{yours}: a"), true),
            (format!("{right}: b"), false),
            (format!("{both}: a"), true),
            ("b".to_owned(), false),
        ] {
            assert_eq!(chosen(&window, &name), Some(is_chosen), "{name}");
        }
        for standing in [yours, right, both] {
            let drawn = words.iter().filter(|words| *words == standing).count();
            assert_eq!(drawn, 1, "{language}: {standing}");
        }
    }
}

#[test]
fn what_was_predicted_is_yours_and_nothing_is_told_to_be_right() {
    let run = snapshot("dish-renewal", 0);
    let mut player = at("look");
    player.give("first", Answer::Choice(1));
    player.give("number", Answer::Number(200.0));
    player.give("curve", Answer::Curve(vec![[0.0, 10.0], [7.0, 10.0]]));
    player.lock();
    assert!(player.locked());
    let (window, words) = text::speaking("en", || heard(&run, &player));
    assert_eq!(chosen(&window, "Your answer: a"), Some(true));
    for open in ["b", "c"] {
        assert_eq!(chosen(&window, open), Some(false), "{open}");
    }
    assert!(!words.iter().any(|words| words == "Right answer"));
}

#[test]
fn a_number_on_a_slider_is_heard_with_its_question() {
    let run = snapshot("dish-renewal", 0);
    for (language, name) in [
        ("en", "Your number (How many?): ?"),
        ("de", "Deine Zahl (How many?): ?"),
        ("es", "Tu número (How many?): ?"),
    ] {
        let (window, words) = text::speaking(language, || heard(&run, &at("look")));
        let sliders = window
            .heard
            .iter()
            .filter(|node| node.role() == Role::Slider);
        let names: Vec<&str> = sliders.filter_map(Node::label).collect();
        assert!(names.contains(&name), "{language}: {names:?}");
        // What is seen stays short.
        let short = name.split(" (").next().expect("its beginning");
        assert!(words.iter().any(|words| words == short), "{words:?}");
    }
}

#[test]
fn each_sentence_of_an_order_tells_its_place_as_the_points_count_it() {
    let run = snapshot("dish-renewal", 0);
    let said = |language: &str, order: [usize; 2], key: &str| -> (u32, Vec<Option<bool>>) {
        let mut player = at("end");
        player.give("one", Answer::Choice(2));
        player.give("two", Answer::Choice(2));
        player.give("three", Answer::Order(order.to_vec()));
        player.lock();
        let words = [1, 2].map(|place| {
            let letter = ["a", "b"][order[place - 1] - 1];
            let values = [("place", order[place - 1].to_string())];
            let stands = text::speaking(language, || text::say_with(key, &values));
            format!("{stands}: {place}. {letter}")
        });
        let (window, drawn) = text::speaking(language, || heard(&run, &player));
        for words in &words {
            let option = window
                .heard
                .iter()
                .find(|node| node.label() == Some(words.as_str()));
            assert!(option.is_some_and(Node::is_disabled), "{words}");
            let seen = words.split(": ").next().expect("its beginning");
            assert!(
                drawn.iter().any(|words| words == seen),
                "{language}: {seen}"
            );
        }
        let points = score(&player.lesson, &Key::default(), player.answers()).points;
        (
            points,
            words.iter().map(|words| chosen(&window, words)).collect(),
        )
    };
    for language in text::languages() {
        // The first question is right, the second is not; the order is the third.
        let right = said(&language, [1, 2], "lesson-option-in-place");
        assert_eq!(right, (2, vec![Some(true), Some(true)]), "{language}");
        let wrong = said(&language, [2, 1], "lesson-option-out-of-place");
        assert_eq!(wrong, (1, vec![Some(true), Some(true)]), "{language}");
    }
}

#[test]
fn an_order_is_whole_before_it_can_be_locked() {
    let mut player = at("end");
    player.give("one", Answer::Choice(1));
    player.give("two", Answer::Choice(1));
    for part in [vec![], vec![2]] {
        player.give("three", Answer::Order(part));
        player.lock();
        assert!(!player.locked());
    }
    player.give("three", Answer::Order(vec![2, 1]));
    player.lock();
    assert!(player.locked());
}

#[test]
fn a_slider_whose_number_is_locked_is_told_as_disabled() {
    let run = snapshot("dish-renewal", 0);
    let mut player = at("look");
    let slider = |player: &Player| {
        let (window, _) = heard(&run, player);
        let mut sliders = window.heard.iter();
        let is = |node: &&Node| {
            node.role() == Role::Slider
                && node.label().is_some_and(|name| name.contains("How many?"))
        };
        sliders.find(is).expect("a slider").is_disabled()
    };
    player.give("first", Answer::Choice(1));
    player.give("number", Answer::Number(200.0));
    player.give("curve", Answer::Curve(vec![[0.0, 10.0], [7.0, 10.0]]));
    assert!(!slider(&player));
    player.lock();
    assert!(slider(&player));
}
