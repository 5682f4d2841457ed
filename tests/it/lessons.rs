//! Lessons: each is whole, its key is what its runs give, and a wrong file is refused with what is wrong with it.

use std::path::Path;
use std::sync::Arc;

use stroma::lesson::{Answer, Answers, Asks, Does, Entry, Key, Lesson, Player, lessons};

const SMALL: &str = include_str!("lessons/small.toml");

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/lessons")
}

#[test]
fn every_file_of_a_lesson_is_a_lesson_of_the_program() {
    let mut files: Vec<String> = std::fs::read_dir(folder())
        .expect("there are lessons")
        .map(|file| file.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    files.sort();
    let mut names: Vec<String> = lessons::NAMES
        .iter()
        .map(|name| (*name).to_owned())
        .collect();
    names.sort();
    assert_eq!(files, names);
    for name in lessons::NAMES {
        let file = lessons::file(name).expect("there is a file");
        Lesson::parse(name, file).expect("it is read");
        assert!(
            lessons::named(name).is_some(),
            "{name}: its key is not read"
        );
    }
}

#[test]
fn every_text_of_a_lesson_is_there_and_every_number_in_it_is_a_figure() {
    for (lesson, _) in lessons::all() {
        assert_eq!(lesson.untold(), Vec::<String>::new());
    }
}

#[test]
fn every_lesson_meets_a_misconception_and_asks_for_it_at_the_end() {
    for (lesson, _) in lessons::all() {
        let name = &lesson.name;
        let last = lesson.steps.last().expect("there are steps");
        assert!(matches!(last.does, Does::Exit(_)), "{name}");
        assert_eq!(last.items().len(), 3, "{name}");
        let asks = |item: &stroma::lesson::Item| {
            matches!(
                item.asks,
                Asks::Choose {
                    right: Some(_),
                    misconception: Some(_),
                    ..
                }
            )
        };
        assert!(last.items().iter().any(asks), "{name}");
        let kinds: Vec<&str> = lesson.steps.iter().map(|step| step.kind().key()).collect();
        for kind in [
            "anchor",
            "predict",
            "investigate",
            "argue",
            "compare",
            "transfer",
            "exit",
        ] {
            assert!(kinds.contains(&kind), "{name}: no step {kind}");
        }
        assert!(
            (10..=25).contains(&lesson.minutes),
            "{name}: {} minutes",
            lesson.minutes
        );
    }
}

/// The key of each lesson, computed again. `STROMA_BLESS=1` writes them.
#[test]
fn the_key_of_every_lesson_is_what_its_runs_give() {
    for name in lessons::NAMES {
        let file = lessons::file(name).expect("there is a file");
        let lesson = Arc::new(Lesson::parse(name, file).expect("it is read"));
        let key = Key::compute(&lesson).expect("its runs are played");
        for (figure, value) in &key.figures {
            assert!(value.is_some_and(f64::is_finite), "{name}: {figure}");
        }
        let path = folder().join(format!("{name}.key.json"));
        let text = serde_json::to_string(&key).expect("it is written") + "\n";
        if std::env::var_os("STROMA_BLESS").is_some() {
            std::fs::write(&path, text).expect("written");
        } else {
            let kept = std::fs::read_to_string(&path).expect("there is a key");
            assert_eq!(kept, text, "{name}: bless with STROMA_BLESS=1");
        }
    }
}

#[test]
fn a_lesson_that_is_broken_is_refused_with_its_line_and_what_would_be_right() {
    Lesson::parse("small", SMALL).expect("it is whole");
    let cases: &[(&str, &str, &[&str])] = &[
        (
            "schema_version = 1",
            "schema_version = 9",
            &["line 2", "schema_version", "found 9", "expected 1"],
        ),
        (
            "level = \"cell\"",
            "level = \"cells\"",
            &["level", "'cells'", "cell, signals, joint or lab"],
        ),
        (
            "scenario = \"dish-renewal\"",
            "scenario = \"dish\"",
            &["scenario", "'dish'", "dish-renewal"],
        ),
        (
            "days = 7\nminutes",
            "days = 0\nminutes",
            &["days", "found 0", "1 to 3650"],
        ),
        (
            "minutes = 12",
            "minutes = 0",
            &["minutes", "found 0", "1 to 240"],
        ),
        ("minutes = 12", "minutes = \"12\"", &["line 7", "minutes"]),
        (
            "misconception_source = \"nobody\"",
            "misconception_source = \"\"",
            &["misconception_source", "nothing"],
        ),
        (
            "name = \"usual\"",
            "name = \"Usual run\"",
            &["name", "'Usual run'", "small letters"],
        ),
        (
            "run = \"usual\" # figure",
            "run = \"other\"",
            &["run", "'other'", "usual"],
        ),
        (
            "column = \"stem_drawn\" # figure",
            "column = \"stem_cells\"",
            &["column", "'stem_cells'", "stem_drawn"],
        ),
        (
            "day = 7 # figure",
            "day = 70",
            &["day", "found 70", "0 to 7"],
        ),
        (
            "kind = \"anchor\"",
            "kind = \"ancor\"",
            &["ancor", "anchor"],
        ),
        (
            "kind = \"play\"",
            "kind = \"play\"\ntiles = 3",
            &["tiles", "step of the kind play", "argue"],
        ),
        (
            "options = 3 # first",
            "options = 30",
            &["options", "found 30", "2 to 8"],
        ),
        (
            "right = 2 # first",
            "right = 5",
            &["right", "found 5", "1 to 3"],
        ),
        (
            "figure = \"stem_7\"",
            "figure = \"stem_70\"",
            &["figure", "'stem_70'", "stem_7"],
        ),
        (
            "high = 1000 # curve",
            "high = -3",
            &["high", "found -3", "more than low"],
        ),
        (
            "vary = [\"brush\"]",
            "vary = [\"brsh\"]",
            &["brsh", "brush"],
        ),
        (
            "control = \"untouched\"",
            "control = \"water\"",
            &["control", "'water'", "saline"],
        ),
        ("claims = 3", "claims = 1", &["claims", "found 1", "2 to 8"]),
        ("misconception = 1 # last", "", &["item", "misconception"]),
        (
            "instrument = \"stain\"",
            "instrument = \"eye\"",
            &["eye", "biopsy"],
        ),
        ("minutes = 12", "minutes = 1,2", &["a number with a point"]),
        ("level = \"cell\"", "levle = \"cell\"", &["levle"]),
        (
            "outcome = \"stem_drawn\"",
            "outcome = \"pain_vas_mm\"",
            &["outcome", "'pain_vas_mm'", "stem_drawn"],
        ),
        (
            "name = \"think\"",
            "name = \"look\"",
            &["name", "'look' twice"],
        ),
    ];
    for (right, wrong, told) in cases {
        assert_eq!(
            SMALL.matches(right).count(),
            1,
            "'{right}' is not there once"
        );
        let text = SMALL.replace(right, wrong);
        let error = Lesson::parse("small.toml", &text).expect_err(wrong);
        assert!(
            error.contains("small.toml") && error.contains("line "),
            "{wrong}: {error}"
        );
        for word in *told {
            assert!(error.contains(word), "{wrong}: no '{word}' in: {error}");
        }
    }
}

#[test]
fn what_is_missing_in_the_texts_of_a_lesson_is_named() {
    let lesson = Lesson::parse("small", SMALL).expect("it is whole");
    assert_eq!(lesson.untold(), Vec::<String>::new());
    let missing = SMALL.replace("think-claim-2-why", "think-claim-9-why");
    let lesson = Lesson::parse("small", &missing).expect("it is read");
    let untold = lesson.untold().join("\n");
    assert!(untold.contains("'think-claim-2-why'"), "{untold}");
    let lesson =
        Lesson::parse("small", &SMALL.replace("{ $stem_7 }", "{ $stem_8 }")).expect("it is read");
    let untold = lesson.untold().join("\n");
    assert!(
        untold.contains("stem_8") && untold.contains("[[figure]]"),
        "{untold}"
    );
}

/// The small lesson and its key.
fn small() -> (Arc<Lesson>, Key) {
    let lesson = Arc::new(Lesson::parse("small", SMALL).expect("it is whole"));
    let key = Key::compute(&lesson).expect("its run is played");
    (lesson, key)
}

#[test]
fn a_lesson_is_played_to_its_end_and_goes_on_where_its_file_ends() {
    let (lesson, key) = small();
    let mut player = Player::begin(Arc::clone(&lesson), key.clone(), "Ada", 3);
    let mut files = Vec::new();
    let mut guard = 0;
    while !player.answers().finished() {
        guard += 1;
        assert!(guard < 100, "stuck at {}", player.step().name);
        for item in player.items() {
            let answer = match item.asks {
                Asks::Choose { .. } => Answer::Choice(1),
                Asks::Number { low, .. } => Answer::Number(low),
                Asks::Order { options } => Answer::Order((1..=options).collect()),
                Asks::Curve { days, low, .. } => {
                    Answer::Curve(vec![[0.0, low], [f64::from(days), low]])
                }
                Asks::Write => Answer::Words("three short words".to_owned()),
            };
            player.give(&item.name, answer);
        }
        match &player.step().does {
            Does::Investigate(plan) => {
                let columns = plan.columns.len();
                while player.answers().rows().len() < plan_rows(&player) {
                    player.pin(row(&player, columns));
                }
            }
            Does::Observe { .. } => {
                let history = history_of(&lesson);
                assert!(player.look(&history, 1).is_some());
            }
            Does::Argue(_) => {
                let made = stroma::lesson::Made {
                    claim: 1,
                    evidence: vec![1],
                    ..Default::default()
                };
                assert!(player.argue(made).is_some());
            }
            _ => {}
        }
        player.lock();
        files.push((player.at(), player.answers().text()));
        player.next();
    }
    for (at, text) in files {
        let (answers, lost) = Answers::read("ada.jsonl", &text).expect("it is read");
        assert_eq!(lost, 0);
        let again = Player::resume(Arc::clone(&lesson), key.clone(), answers);
        assert_eq!(again.at(), at);
    }
    assert!(player.answers().entries.contains(&Entry::Finished));
}

fn plan_rows(player: &Player) -> usize {
    player.investigation().map_or(0, |plan| plan.rows)
}

fn row(player: &Player, columns: usize) -> stroma::lesson::PinnedRow {
    stroma::lesson::PinnedRow {
        number: 0,
        scenario: player.lesson.start.scenario.name.clone(),
        seed: 1,
        hours: 7 * 24,
        treatments: Vec::new(),
        acts: Vec::new(),
        values: vec![Some(1.0); columns],
        code: String::new(),
    }
}

fn history_of(lesson: &Lesson) -> stroma::sim::History {
    let run = &lesson.start;
    let mut simulation =
        stroma::sim::Simulation::new(Arc::clone(&run.scenario), run.seed).expect("it starts");
    simulation.step_many(7 * 24);
    simulation.history().clone()
}

#[test]
fn predictions_are_locked_and_one_cannot_go_on_without_answers() {
    let (lesson, key) = small();
    let mut player = Player::begin(lesson, key, "", 1);
    player.next();
    assert_eq!(player.step().name, "look");
    player.next();
    assert_eq!(
        player.step().name,
        "look",
        "without answers nothing goes on"
    );
    for item in player.items() {
        let answer = match item.asks {
            Asks::Number { low, .. } => Answer::Number(low),
            Asks::Curve { days, low, .. } => {
                Answer::Curve(vec![[0.0, low], [f64::from(days), low]])
            }
            _ => Answer::Choice(1),
        };
        player.give(&item.name, answer);
    }
    player.next();
    assert_eq!(player.step().name, "look", "they are not locked yet");
    player.lock();
    player.give("first", Answer::Choice(2));
    assert_eq!(player.answer("first"), Some(&Answer::Choice(1)));
    player.next();
    assert_ne!(player.step().name, "look");
}

#[test]
fn the_questions_at_the_end_come_in_an_order_of_dice() {
    let (lesson, key) = small();
    let orders: std::collections::BTreeSet<Vec<String>> = (0..40)
        .map(|shuffle| {
            let mut answers = Answers::begin("small", "", 1, shuffle);
            answers.entries.push(Entry::Reached {
                step: "end".to_owned(),
            });
            let player = Player::resume(Arc::clone(&lesson), key.clone(), answers);
            player
                .items()
                .iter()
                .map(|item| item.name.clone())
                .collect()
        })
        .collect();
    assert_eq!(orders.len(), 6, "all orders of three");
}
