//! Lessons: each is whole, its key is what its runs give, and a wrong file is refused with what is wrong with it.

use std::path::Path;
use std::sync::Arc;

use stroma::lesson::{
    Answer, Answers, Asks, Does, Entry, Instrument, Key, LOCK, Lesson, Made, PinnedRow, Player,
    lessons, shares,
};
use stroma::model::medium::MediumChange;
use stroma::sim::{Command, STEPS_PER_DAY, Simulation};

use crate::findings::told_in_every_language;

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
        (
            "kind = \"anchor\"",
            "kind = \"anchor\"\nshow = { region = \"lung\", zoom = 3 }",
            &[
                "show.region",
                "'lung'",
                "stage dish",
                "left",
                "dish_surface",
            ],
        ),
        (
            "measures = \"osteoblasts_drawn\"",
            "measures = \"born\"",
            &["measures", "'born'", "a share", "percent_of"],
        ),
        (
            "measures = \"osteoblasts_drawn\"",
            "measures = \"osteoblasts_drawn\"\npercent_of = \"all\"",
            &["percent_of", "'all'", "cells_drawn"],
        ),
        (
            "rows = 2",
            "rows = 2\nannounce = true",
            &["announce", "one column", "second column"],
        ),
        (
            "rows = 2",
            "rows = 2\nblind = true",
            &["blind", "nothing can be injected", "inject"],
        ),
        (
            "kind = \"play\"",
            "kind = \"play\"\nannounce = true",
            &["announce", "step of the kind play", "investigate"],
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
        told_in_every_language(&error);
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
                assert!(player.look(&history, None, 1).is_some());
            }
            Does::Argue(_) => {
                let made = Made {
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

fn row(player: &Player, columns: usize) -> PinnedRow {
    PinnedRow {
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
    let mut simulation = Simulation::new(Arc::clone(&run.scenario), run.seed).expect("it starts");
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

/// The small lesson with some of its words changed.
fn changed(changes: &[(&str, &str)]) -> Arc<Lesson> {
    let mut text = SMALL.to_owned();
    for (from, to) in changes {
        assert_eq!(text.matches(from).count(), 1, "'{from}' is not there once");
        text = text.replace(from, to);
    }
    Arc::new(Lesson::parse("small", &text).expect("it is whole"))
}

/// The lesson at another step, as its file goes on there.
fn at(step: &str, lesson: &Arc<Lesson>, answers: &Answers) -> Player {
    let mut answers = answers.clone();
    answers.entries.push(Entry::Reached {
        step: step.to_owned(),
    });
    Player::resume(Arc::clone(lesson), Key::default(), answers)
}

fn begun() -> Answers {
    Answers::begin("small", "", 1, 1)
}

/// A row of the lesson with a treatment, as far as day 7.
fn given(player: &Player, treatment: &str) -> PinnedRow {
    PinnedRow {
        treatments: vec![treatment.parse().expect("a treatment")],
        ..row(player, 2)
    }
}

fn hints_of(player: &Player) -> Vec<&'static str> {
    player.hints().iter().map(|hint| hint.key).collect()
}

const TWO_COLUMNS: (&str, &str) = (
    "columns = [{ column = \"stem_drawn\", day = 7 }]",
    "announce = true\ncolumns = [{ column = \"stem_drawn\", day = 7 }, { column = \"born\", day = 7 }]",
);

/// Pain after an injection; one can hide what rows got.
fn blind_lesson() -> Arc<Lesson> {
    changed(&[
        ("level = \"cell\"", "level = \"joint\""),
        (
            "scenario = \"dish-renewal\"",
            "scenario = \"osteoarthritis-moderate\"",
        ),
        (
            "vary = [\"brush\"]",
            "blind = true\nvary = [\"source\", \"inject\"]",
        ),
        ("control = \"untouched\"", "control = \"saline\""),
        ("outcome = \"stem_drawn\"", "outcome = \"pain_vas_mm\""),
        (
            "columns = [{ column = \"stem_drawn\", day = 7 }]",
            "columns = [{ column = \"pain_vas_mm\", day = 7 }, { column = \"inflammation_c\", day = 7 }]",
        ),
        ("differ = \"medium\"", "differ = \"treatment\""),
    ])
}

#[test]
fn who_keeps_rows_of_pain_and_knows_what_they_got_is_asked_about_it() {
    let lesson = blind_lesson();
    let mut open = at("try", &lesson, &begun());
    for treatment in ["saline", "cultured"] {
        open.pin(given(&open, treatment));
    }
    assert_eq!(hints_of(&open), ["not-blind"]);
    assert_eq!(open.answers().hints(), ["not-blind"], "it is kept");

    let mut blind = at("try", &lesson, &begun());
    blind.hide_arms(true);
    assert!(blind.arms_hidden());
    for treatment in ["saline", "cultured"] {
        blind.pin(given(&blind, treatment));
    }
    assert_eq!(hints_of(&blind), [""; 0]);
    // To look afterwards changes nothing that was read.
    blind.hide_arms(false);
    assert!(!blind.arms_hidden());
    assert_eq!(hints_of(&blind), [""; 0]);

    // One row that was read knowingly is enough, until it is made again.
    let mut half = at("try", &lesson, &begun());
    half.pin(given(&half, "saline"));
    half.hide_arms(true);
    half.pin(given(&half, "cultured"));
    assert_eq!(hints_of(&half), ["not-blind"]);
    half.unpin(1);
    half.pin(given(&half, "saline"));
    assert_eq!(hints_of(&half), [""; 0]);

    // A lesson without this switch does not ask.
    let (without, _) = small();
    let mut player = at("try", &without, &begun());
    player.hide_arms(true);
    assert!(!player.arms_hidden());
}

#[test]
fn who_announces_one_column_and_argues_with_another_is_asked_about_it() {
    let lesson = changed(&[TWO_COLUMNS]);
    let mut player = at("try", &lesson, &begun());
    assert!(player.pin_waits().is_some(), "first one says what decides");
    player.announce(0);
    assert!(player.pin_waits().is_none());
    player.announce(1);
    player.announce(0);
    player.pin(row(&player, 2));
    let mut soft = row(&player, 2);
    soft.acts.push((0, paint_all()));
    player.pin(soft);
    // Once a row was seen it is fixed.
    player.announce(1);
    assert_eq!(
        (player.announced(), player.may_announce()),
        (Some(0), false)
    );
    assert_eq!(hints_of(&player), [""; 0]);

    let argued = |place: usize| {
        let mut player = at("think", &lesson, player.answers());
        player.rest_on(place);
        let hint = player.argument_hint().map(|hint| hint.key);
        let made = Made {
            claim: 2,
            evidence: vec![1, 2],
            ..Made::default()
        };
        assert!(player.argue(made).is_some());
        let kept = player.answers().hints().contains(&"outcome-changed");
        (hint, kept)
    };
    assert_eq!(argued(0), (None, false));
    assert_eq!(argued(1), (Some("outcome-changed"), true));
    // Who announced nothing cannot have changed it.
    let (without, _) = small();
    let mut silent = at("try", &without, &begun());
    assert!(silent.pin_waits().is_none());
    silent.announce(0);
    assert_eq!(silent.announced(), None);
}

const SOFT: MediumChange = MediumChange {
    tgf_b_ng_per_ml: None,
    bmp_2_ng_per_ml: None,
    igf_1_ng_per_ml: None,
    adipogenic: None,
    myogenic: None,
    oxygen_percent: None,
    stiffness_kpa: Some(0.5),
};

/// All of the dish made soft.
fn paint_all() -> Command {
    Command::SetMedium {
        region: "whole".to_owned(),
        change: SOFT,
    }
}

/// The left half of the dish made soft.
fn paint_half() -> Command {
    Command::Paint {
        x_mm: 0.5,
        y_mm: 1.0,
        radius_mm: 1.0,
        change: SOFT,
    }
}

#[test]
fn one_number_for_a_dish_of_two_grounds_is_asked_about() {
    let weeks = changed(&[
        ("days = 7\nminutes", "days = 21\nminutes"),
        (
            "columns = [{ column = \"stem_drawn\", day = 7 }]",
            "columns = [{ column = \"stem_drawn\", day = 21 }]",
        ),
    ]);
    // A dish that was painted on day 0, with what is read on each ground.
    let played = |player: &Player, command: Option<Command>| {
        let start = &player.lesson.start;
        let mut dish = Simulation::new(Arc::clone(&start.scenario), start.seed).expect("it starts");
        if let Some(command) = command {
            dish.apply(command).expect("it is a dish");
        }
        dish.step_many(21 * STEPS_PER_DAY);
        let stage = &start.scenario.stage;
        let grounds = shares(stage, dish.commands(), "stem_drawn", &dish.cells());
        let pinned = PinnedRow {
            hours: dish.steps(),
            acts: dish.commands().to_vec(),
            ..row(player, 1)
        };
        (pinned, grounds)
    };
    let tried = |command: Command| {
        let mut player = at("try", &weeks, &begun());
        for command in [None, Some(command)] {
            let (pinned, grounds) = played(&player, command);
            player.pin_on(pinned, &grounds);
        }
        player
    };
    let halves = tried(paint_half());
    assert_eq!(hints_of(&halves), ["average-hides"]);
    // A file that goes on knows it still.
    let again = at("try", &weeks, halves.answers());
    assert_eq!(again.hints(), halves.hints());
    assert_eq!(hints_of(&tried(paint_all())), [""; 0]);
}

#[test]
fn questions_below_a_comparison_are_answered_and_locked_before_one_goes_on() {
    let (lesson, _) = small();
    let mut player = at("beside", &lesson, &begun());
    player.next();
    assert_eq!(player.step().name, "beside");
    player.give("apart", Answer::Choice(2));
    assert_eq!(player.waits(), Some(LOCK));
    player.lock();
    player.give("apart", Answer::Choice(1));
    assert_eq!(player.answer("apart"), Some(&Answer::Choice(2)));
    player.next();
    assert_eq!(player.step().name, "elsewhere");
}

#[test]
fn the_picture_can_fly_to_regions_and_tissues_of_the_stage() {
    for place in ["left", "dish_surface"] {
        let show = format!("kind = \"anchor\"\nshow = {{ region = \"{place}\", zoom = 3 }}");
        let lesson = changed(&[("kind = \"anchor\"", &show)]);
        let shown = lesson.steps[0].show.as_ref().expect("it shows something");
        assert_eq!(shown.region.as_deref(), Some(place));
    }
    // A run of another stage knows its own places.
    let knee = (
        "days = 7\n\n[[figure]]",
        "days = 7\nscenario = \"osteoarthritis-mild\"\n\n[[figure]]",
    );
    let show =
        "kind = \"anchor\"\nshow = { run = \"usual\", region = \"injection_site\", zoom = 3 }";
    changed(&[knee, ("kind = \"anchor\"", show)]);
}

#[test]
fn both_lessons_of_the_dish_count_cells_of_a_stained_dish() {
    for name in ["same-dna", "divide-or-become"] {
        let (lesson, _) = lessons::named(name).expect("there is one");
        let step = lesson.steps.iter().find(|step| step.name == "count");
        let step = step.expect("a step that counts");
        let Does::Observe {
            instrument, column, ..
        } = &step.does
        else {
            panic!("{name}: {:?}", step.does);
        };
        let percent_of = column.percent_of.as_deref();
        assert_eq!(
            (*instrument, percent_of),
            (Instrument::Stain, Some("cells_drawn"))
        );
        // The dish is stained for what is counted.
        let run = step.show.as_ref().and_then(|show| show.run);
        let run = &lesson.runs[run.expect("a run")];
        let mut dish = Simulation::new(Arc::clone(&run.scenario), run.seed).expect("it starts");
        for (step, command) in &run.acts {
            dish.step_many(step - dish.steps());
            dish.apply(command.clone()).expect("it is done");
        }
        let stained = dish.stained().expect("it is stained");
        let mut player = at("count", lesson, &Answers::begin(name, "", 1, 1));
        let truth = player.truth(dish.history(), Some(&stained));
        assert_eq!(truth, Some(100.0 * stained.reading.share.found), "{name}");
        let counted = column.of(dish.history()).expect("a share");
        assert!(
            truth.is_some_and(|truth| truth < counted),
            "{name}: the young are not stained"
        );
        let reading = player.look(dish.history(), Some(&stained), run.seed);
        let reading = reading.expect("it can be read");
        let off = reading.value.zip(truth).map(|(value, truth)| value - truth);
        assert!(
            off.is_some_and(|off| off.abs() < 5.0 * reading.error),
            "{reading:?}"
        );
        assert!((2.0..5.0).contains(&reading.error), "{name}: {reading:?}");
        for item in player.items() {
            player.give(&item.name, Answer::Choice(1));
        }
        assert_eq!(player.waits(), Some(LOCK), "{name}: then one is told why");
    }
}
