//! Talks: each can be read, says numbers that its run gives, and asks questions whose right answer the run knows.

use std::sync::LazyLock;

use stroma::lesson::talk::{self, BESIDE, Choice, LETTERS, Runs, Step, Talk};
use stroma::live::TwinKind;
use stroma::sim::{History, Row, STEPS_PER_DAY};
use stroma::text::speaking;

use crate::cli::{code, err, folder, out, stroma};
use crate::tools::{repository, scenario, start};

const KNEE: &str = "osteoarthritis-moderate";
const LANGUAGES: [&str; 3] = ["en", "de", "es"];

/// The knee of the talks, and the same one with something else in the needle: played once for all tests.
static HERE: LazyLock<History> = LazyLock::new(|| played(None, 360));
static SALINE: LazyLock<History> = LazyLock::new(|| played(Some(&TwinKind::Saline), 360));
static NONE: LazyLock<History> = LazyLock::new(|| played(Some(&TwinKind::Untreated), 84));

fn played(kind: Option<&TwinKind>, days: u64) -> History {
    let plain = scenario(KNEE);
    let seed = plain.seed;
    let knee = kind.map_or_else(|| plain.clone(), |kind| kind.scenario(&plain));
    let mut simulation = start(&knee, seed);
    simulation.step_many(days * STEPS_PER_DAY);
    simulation.history().clone()
}

fn on(history: &History, day: f64) -> Row {
    *history.at(day).expect("a row")
}

fn near(value: f64, told: f64, by: f64) -> bool {
    (value - told).abs() <= by
}

/// What is recorded beside the run of a step.
fn beside(step: &Step) -> Option<&'static History> {
    match step.beside.as_deref()? {
        "saline" => Some(&SALINE),
        "none" => Some(&NONE),
        other => panic!("no run with {other} is played here"),
    }
}

/// Numbers that are written with digits.
fn numbers(text: &str) -> Vec<i64> {
    text.split(|letter: char| !letter.is_ascii_digit())
        .filter_map(|word| word.parse().ok())
        .collect()
}

/// A step by its name.
fn step<'a>(talk: &'a Talk, name: &str) -> &'a Step {
    let found = talk
        .steps
        .iter()
        .find(|step| step.name.as_deref() == Some(name));
    found.unwrap_or_else(|| panic!("{}: no step {name}", talk.name))
}

/// All that is shown and said at a step, but for the answers, in a language.
fn told(talk: &Talk, step: &Step, language: &str) -> String {
    let texts = speaking(language, || {
        [
            talk.say(step),
            talk.ask(step),
            talk.why(step),
            talk.note(step),
        ]
    });
    texts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn answers(talk: &Talk, step: &Step, language: &str) -> Vec<String> {
    let answer = |number| speaking(language, || talk.answer(step, number));
    (0..LETTERS.len()).filter_map(answer).collect()
}

#[test]
fn every_file_of_a_talk_is_a_talk_of_the_program_with_all_its_texts_in_every_language() {
    let mut files: Vec<String> = std::fs::read_dir(repository("assets/talks"))
        .expect("there are talks")
        .map(|file| file.expect("a file").path())
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    files.sort();
    let mut names: Vec<&str> = talk::NAMES.to_vec();
    names.sort_unstable();
    assert_eq!(files, names);
    assert_eq!(BESIDE, TwinKind::WORDS);
    for name in talk::NAMES {
        let path = repository("assets/talks").join(format!("{name}.toml"));
        let text = std::fs::read_to_string(path).expect("it is there");
        let read = Talk::parse(name, &text).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(talk::named(name), Some(&read));
        assert_eq!((read.scenario.as_str(), read.seed), (KNEE, None), "{name}");
        for language in LANGUAGES {
            let untold = speaking(language, || read.untold());
            assert_eq!(untold, Vec::<String>::new(), "{language}");
        }
    }
}

#[test]
fn a_talk_of_ten_minutes_asks_three_times_and_lets_the_room_draw_once() {
    for name in ["messengers-not-bricks", "why-a-control"] {
        let talk = talk::named(name).expect("it is there");
        assert!((9.5..=10.5).contains(&talk.minutes()), "{}", talk.minutes());
        assert!((10..=14).contains(&talk.steps.len()), "{name}");
        let questions = talk.steps.iter().filter_map(|step| step.question.as_ref());
        assert_eq!(questions.clone().count(), 3, "{name}");
        assert!(questions.clone().any(|question| question.draw.is_some()));
        for step in &talk.steps {
            let named = step.name.as_deref().unwrap_or_default();
            assert!(step.minutes.is_some(), "{name}: {named} has no minutes");
            assert!(talk.note(step).is_some(), "{name}: {named} has no note");
        }
    }
}

/// A number of a text, and whether it is so: step, words, truth.
type Claim = (&'static str, &'static str, bool);

fn first_talk() -> Vec<Claim> {
    let before = *HERE.baseline().expect("a baseline");
    let given = scenario(KNEE).parameters.dose_cultured_cells;
    let day = |day| on(&HERE, day);
    let less = before.pain_vas_mm - day(28.0).pain_vas_mm;
    let salt = on(&SALINE, 28.0);
    vec![
        (
            "knee",
            "about 58 of 100",
            near(before.pain_vas_mm, 58.0, 1.0),
        ),
        ("next-day", "Fifty million", near(given, 5e7, 1.0)),
        (
            "next-day",
            "About a third has died",
            near(1.0 - day(1.0).injected_alive / given, 0.33, 0.06),
        ),
        ("next-day", "sore from the needle", day(1.0).flare_mm > 0.0),
        (
            "week",
            "about a quarter is left",
            near(day(7.0).injected_alive / given, 0.25, 0.05),
        ),
        (
            "week",
            "outnumber",
            day(7.0).m2_fraction > day(7.0).m1_fraction && before.m1_fraction > before.m2_fraction,
        ),
        ("four-weeks", "about 25 points less", near(less, 25.0, 2.0)),
        (
            "four-weeks",
            "About half",
            near(day(28.0).placebo_mm / less, 0.5, 0.07),
        ),
        (
            "twelve-weeks",
            "of a thousand injected cells not one",
            day(84.0).became_cartilage / given < 1e-3,
        ),
        (
            "year",
            "fewer than one cell in a hundred",
            day(360.0).injected_alive / given < 0.01,
        ),
        (
            "year",
            "inflammation is nearly back",
            day(360.0).inflammation_c / before.inflammation_c > 0.85,
        ),
        (
            "year",
            "65 % became about 63 %",
            near(before.cartilage_percent, 65.0, 0.5)
                && near(day(360.0).cartilage_percent, 63.0, 0.7),
        ),
        (
            "beside",
            "about 12 points less",
            near(before.pain_vas_mm - salt.pain_vas_mm, 12.0, 1.5),
        ),
        (
            "beside",
            "The other 13 or so",
            near(salt.pain_vas_mm - day(28.0).pain_vas_mm, 13.0, 2.0),
        ),
    ]
}

fn messengers() -> Vec<Claim> {
    let before = *HERE.baseline().expect("a baseline");
    let given = scenario(KNEE).parameters.dose_cultured_cells;
    let day = |day| on(&HERE, day);
    let alive = |at| day(at).injected_alive / given;
    let healing = day(28.0).healing_a / before.healing_a;
    let calmer = 100.0 * (1.0 - day(28.0).inflammation_c / before.inflammation_c);
    let salt = |at| on(&SALINE, at);
    vec![
        ("hook", "65 %", near(before.cartilage_percent, 65.0, 0.5)),
        ("hook", "50 million", near(given, 5e7, 1.0)),
        ("baseline", "58 mm", near(before.pain_vas_mm, 58.0, 0.5)),
        (
            "baseline",
            "About half of the macrophages",
            near(before.m1_fraction, 0.5, 0.06),
        ),
        (
            "first-days",
            "about 41 of 100",
            near(alive(3.0), 0.41, 0.02),
        ),
        ("week", "23 of 100", near(alive(7.0), 0.23, 0.01)),
        (
            "week",
            "48 against 26 of 100",
            near(day(7.0).m2_fraction, 0.48, 0.01) && near(day(7.0).m1_fraction, 0.26, 0.01),
        ),
        (
            "no-bricks",
            "Of a thousand injected cells not one",
            day(84.0).became_cartilage / given < 1e-3,
        ),
        (
            "letters",
            "more than 11 times",
            (11.0..12.5).contains(&healing),
        ),
        ("letters", "about 42 %", near(calmer, 42.0, 1.0)),
        ("pain", "33 mm", near(day(28.0).pain_vas_mm, 33.0, 0.5)),
        (
            "pain",
            "25 mm less",
            near(before.pain_vas_mm - day(28.0).pain_vas_mm, 25.0, 0.5),
        ),
        (
            "pain",
            "about 12 mm",
            near(before.pain_vas_mm - salt(28.0).pain_vas_mm, 12.0, 0.5),
        ),
        ("regrown", "65 %", near(before.cartilage_percent, 65.0, 0.5)),
        (
            "regrown",
            "With salt water it would be about the same",
            near(
                day(360.0).cartilage_percent,
                salt(360.0).cartilage_percent,
                0.3,
            ),
        ),
        (
            "fade",
            "about one injected cell of a thousand",
            near(alive(360.0), 0.001, 0.0006),
        ),
        (
            "fade",
            "inflammation is nearly back",
            day(360.0).inflammation_c / before.inflammation_c > 0.85,
        ),
        (
            "salt",
            "about 1 mm",
            near(salt(360.0).pain_vas_mm - day(360.0).pain_vas_mm, 1.0, 0.5),
        ),
    ]
}

fn control() -> Vec<Claim> {
    let before = *HERE.baseline().expect("a baseline");
    let given = scenario(KNEE).parameters.dose_cultured_cells;
    let pain = |history: &History, day| on(history, day).pain_vas_mm;
    let (cells, salt) = (pain(&HERE, 28.0), pain(&SALINE, 28.0));
    let (fell, by_salt) = (before.pain_vas_mm - cells, before.pain_vas_mm - salt);
    let apart = |day| pain(&SALINE, day) - pain(&HERE, day);
    let (water, untouched) = (on(&SALINE, 84.0), on(&NONE, 84.0));
    vec![
        ("knee", "58 mm", near(before.pain_vas_mm, 58.0, 0.5)),
        ("knee", "50 million", near(given, 5e7, 1.0)),
        (
            "before-after",
            "From 58 mm to 33 mm",
            near(before.pain_vas_mm, 58.0, 0.5) && near(cells, 33.0, 0.5),
        ),
        ("before-after", "25 mm less", near(fell, 25.0, 0.5)),
        (
            "water",
            "changes neither the inflammation nor the cartilage",
            near(water.inflammation_c, untouched.inflammation_c, 1e-3)
                && near(water.cartilage_percent, untouched.cartilage_percent, 1e-3),
        ),
        ("placebo", "46 mm", near(salt, 46.0, 0.5)),
        (
            "no-needle",
            "pain without a needle stays level",
            near(pain(&NONE, 28.0), before.pain_vas_mm, 1.0),
        ),
        (
            "difference",
            "33 mm against 46 mm, about 13 mm",
            near(cells, 33.0, 0.5) && near(salt, 46.0, 0.5) && near(salt - cells, 13.0, 0.5),
        ),
        (
            "difference",
            "The other 12 mm or so of the 25 mm",
            near(by_salt, 12.0, 0.5) && near(fell, 25.0, 0.5),
        ),
        ("difference", "About half", near(by_salt / fell, 0.5, 0.05)),
        ("half-a-year", "about 9 mm", near(apart(180.0), 9.0, 0.5)),
        ("a-year", "about 1 mm", near(apart(360.0), 1.0, 0.5)),
    ]
}

/// Numbers that stand in a publication, or are the whole of a share or of the line on which pain is marked.
const QUOTED: [(&str, &str); 8] = [
    ("baseline", "a line of 100 mm"),
    ("left", "Of 100 cells that were injected"),
    ("became", "of 100 injected cells that are still alive"),
    ("regrown", "480 people"),
    ("regrown", "Mautner 2023"),
    ("knee", "a line of 100 mm"),
    (
        "water",
        "1,076 people pain had fallen by 12 mm three months",
    ),
    ("water", "Saltzman 2017"),
];

#[test]
fn every_number_of_a_talk_holds_in_its_run() {
    let mut wrong = Vec::new();
    for (name, claims) in [
        ("first-talk", first_talk()),
        ("messengers-not-bricks", messengers()),
        ("why-a-control", control()),
    ] {
        let talk = talk::named(name).expect("it is there");
        for (at, words, holds) in &claims {
            let said = told(talk, step(talk, at), "en");
            if !said.contains(words) || !holds {
                wrong.push(format!("{name}, {at}: '{words}' ({said})"));
            }
        }
        // Each number that is written with digits stands in one of the claims, or is quoted.
        for step in &talk.steps {
            let at = step.name.as_deref().unwrap_or_default();
            let said = told(talk, step, "en");
            let claimed = claims.iter().map(|(at, words, _)| (*at, *words));
            let known: Vec<i64> = claimed
                .chain(QUOTED)
                .filter(|(of, words)| *of == at && said.contains(words))
                .flat_map(|(_, words)| numbers(words))
                .collect();
            for number in numbers(&said) {
                if !known.contains(&number) {
                    wrong.push(format!("{name}, {at}: nobody checks {number}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_language_tells_the_same_numbers() {
    // Thousands are parted by a comma in English only.
    let sorted = |text: &str| {
        let mut all = numbers(&text.replace("1,076", "1076"));
        all.sort_unstable();
        all
    };
    for talk in talk::all() {
        for step in &talk.steps {
            let name = step.name.as_deref().unwrap_or_default();
            let english = told(talk, step, "en");
            for language in ["de", "es"] {
                let other = told(talk, step, language);
                assert_ne!(english, other, "{}, {name}: {language}", talk.name);
                assert_eq!(sorted(&english), sorted(&other), "{}, {name}", talk.name);
                let (ours, theirs) = (answers(talk, step, "en"), answers(talk, step, language));
                assert_eq!(ours.len(), theirs.len());
                for (one, two) in ours.iter().zip(&theirs) {
                    assert_eq!(sorted(one), sorted(two), "{}, {name}: {two}", talk.name);
                }
            }
        }
    }
}

#[test]
fn the_run_knows_the_right_answer_to_every_question() {
    for (name, right) in [("messengers-not-bricks", "CDC"), ("why-a-control", "CCB")] {
        let talk = talk::named(name).expect("it is there");
        let mut found = String::new();
        for step in &talk.steps {
            let Some(question) = &step.question else {
                continue;
            };
            let runs = Runs {
                here: &HERE,
                beside: beside(step),
            };
            let answered = question.answered(runs).expect("the run has answered");
            let verdict = answered.verdict.expect("there are answers");
            let right = verdict.right.map_or('?', |right| LETTERS[right]);
            found.push(right);
            // An answer says for which values it is right.
            for (choice, said) in question.answers.iter().zip(answers(talk, step, "en")) {
                let Choice { from, below, .. } = choice;
                let ends = [*from, *below].into_iter().flatten();
                let ends: Vec<i64> = ends.map(|end| end.abs() as i64).collect();
                let told = numbers(&said);
                assert!(!told.is_empty(), "{name}: '{said}' says no number");
                assert!(
                    told.iter().all(|number| ends.contains(number)),
                    "{name}: '{said}' is right for {ends:?}"
                );
            }
            if let Some(draw) = &question.draw {
                let course = answered.course.expect("there is a curve");
                assert_eq!(course.len(), draw.days as usize + 1);
                let [low, high] = draw.range;
                assert!(course.iter().all(|value| (low..=high).contains(value)));
            }
        }
        assert_eq!(found, right, "{name}");
    }
}

#[test]
fn a_question_without_its_day_in_the_run_has_no_answer_yet() {
    let talk = talk::named("why-a-control").expect("it is there");
    let short = History {
        rows: HERE.rows.iter().take(20).copied().collect(),
        events: Vec::new(),
    };
    let question = step(talk, "falls").question.as_ref().expect("it asks");
    let runs = |here| Runs { here, beside: None };
    assert_eq!(question.answered(runs(&short)), None);
    assert!(question.answered(runs(&HERE)).is_some());
    // Nothing stands beside it.
    let water = step(talk, "water").question.as_ref().expect("it asks");
    assert_eq!(water.answered(runs(&HERE)), None);
}

const ASKS: &str = r#"scenario = "osteoarthritis-moderate"
[[step]]
name = "one"
day = 0
beside = "saline"

[step.question]
day = 28
ask = "How far?"
measure = { column = "pain_vas_mm", fall_since = 0 }
answers = [{ say = "little", below = 5 }, { say = "much", from = 5 }]
draw = { low = 0, high = 100 }
"#;

#[test]
fn a_broken_question_is_refused_with_file_line_step_field_and_what_would_be_right() {
    let whole = Talk::parse("t.toml", ASKS).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(whole.untold().len(), 1, "only the title is missing");
    for (from, to, expected) in [
        (
            "day = 28",
            "day = 400",
            "line 8, step 1, question.day: found 400, expected 0 to 365",
        ),
        (
            "day = 28",
            "day = 2.5",
            "line 8, step 1, question.day: found 2.5, expected a whole day",
        ),
        (
            "pain_vas_mm",
            "pain",
            "line 10, step 1, question.measure.column: found 'pain', expected a column of the history: day,",
        ),
        (
            "fall_since = 0",
            "fall_since = 30",
            "line 10, step 1, question.measure.fall_since: found 30, expected 0 to 28",
        ),
        (
            "fall_since = 0",
            "fall_since = 0, rise_since = 0",
            "question.measure.rise_since: found it beside fall_since, expected one of",
        ),
        (
            "fall_since = 0",
            "fall_since = 0, percent_of = \"day\"",
            "question.measure.fall_since: found it beside percent_of, expected only one",
        ),
        (
            "fall_since = 0",
            "of = \"next\"",
            "expected one of `here`, `beside`, `apart`",
        ),
        (
            "beside = \"saline\"",
            "beside = \"sugar\"",
            "line 5, step 1, beside: found 'sugar', expected saline, none, steroid or exercise",
        ),
        (
            "from = 5",
            "from = 4",
            "line 11, step 1, question.answers: found A and B right at once, from 4 to 5, expected one",
        ),
        (
            ", from = 5",
            "",
            "question.answers: found neither from nor below in answer B, expected",
        ),
        (
            "below = 5",
            "from = 9, below = 5",
            "question.answers: found 9 to 5 in answer A, expected from less than below",
        ),
        (
            ", { say = \"much\", from = 5 }",
            "",
            "question.answers: found 1, expected 2 to 4",
        ),
        (
            "measure = { column = \"pain_vas_mm\", fall_since = 0 }\n",
            "",
            "line 7, step 1, question.measure: found none, expected the number that says",
        ),
        (
            "answers = [{ say = \"little\", below = 5 }, { say = \"much\", from = 5 }]\ndraw = { low = 0, high = 100 }\n",
            "",
            "question.answers: found none, expected 2 to 4 answers, or draw",
        ),
        (
            "high = 100",
            "high = 0",
            "line 12, step 1, question.draw.high: found 0, expected more than low, which is 0",
        ),
        (
            "day = 0",
            "day = 0\nwait_seconds = 3",
            "line 5, step 1, wait_seconds: found it in a step with a question, expected none",
        ),
        (
            "name = \"one\"",
            "name = \"One!\"",
            "line 3, step 1, name: found 'One!', expected a word of small letters",
        ),
        ("draw = {", "drawn = {", "drawn"),
    ] {
        assert!(ASKS.contains(from), "{from}");
        let error = Talk::parse("t.toml", &ASKS.replace(from, to)).expect_err(to);
        assert!(
            error.contains("t.toml") && error.contains(expected),
            "{to}: {error}"
        );
    }
    // What needs two changes.
    let lonely = ASKS
        .replace("beside = \"saline\"\n", "")
        .replace("fall_since = 0", "of = \"apart\"");
    let error = Talk::parse("t.toml", &lonely).expect_err("nothing stands beside it");
    assert!(
        error.contains("question.measure.of: found 'apart'"),
        "{error}"
    );
    let wordless = ASKS
        .replace("name = \"one\"\n", "")
        .replace("ask = \"How far?\"\n", "");
    let error = Talk::parse("t.toml", &wordless).expect_err("nobody asks");
    assert!(error.contains("question.ask: found"), "{error}");
    let twice = format!("{ASKS}[[step]]\nname = \"one\"\n");
    let error = Talk::parse("t.toml", &twice).expect_err("a name twice");
    assert!(error.contains("step 2, name: found 'one' twice"), "{error}");
}

#[test]
fn the_talk_of_the_page_about_talks_is_one_and_its_run_answers() {
    let page = std::fs::read_to_string(repository("docs/talks.md")).expect("the page");
    let (_, rest) = page.split_once("```toml\n").expect("a talk");
    let (text, rest) = rest.split_once("```").expect("its end");
    let whole = Talk::parse("docs.toml", text).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(whole.untold(), Vec::<String>::new());
    let step = whole.steps.last().expect("a step");
    let question = step.question.as_ref().expect("it asks");
    let runs = Runs {
        here: &HERE,
        beside: beside(step),
    };
    let verdict = question
        .answered(runs)
        .and_then(|answered| answered.verdict);
    assert_eq!(verdict.and_then(|verdict| verdict.right), Some(1));
    // The texts of another language, behind it.
    let (_, texts) = rest.split_once("```toml\n").expect("more of it");
    let (texts, _) = texts.split_once("```").expect("its end");
    let both = Talk::parse("docs.toml", &format!("{text}{texts}")).expect("both fit");
    assert_ne!(speaking("de", || both.title()), whole.title());
}

#[test]
fn the_command_line_lists_talks_prints_what_to_say_and_checks_a_file_by_its_run() {
    let place = folder();
    let list = stroma(place.path(), &["talk"]);
    assert_eq!(code(&list), Some(0), "{}", err(&list));
    for name in talk::NAMES {
        assert!(out(&list).contains(name), "{}", out(&list));
    }
    let script = out(&stroma(place.path(), &["talk", "why-a-control"]));
    for words in [
        "B  5 to 15 mm",
        "The run answers on day 28.",
        "   > Count the hands",
    ] {
        assert!(script.contains(words), "{words}: {script}");
    }
    let text = r#"title = "A dish"
scenario = "dish-renewal"
[[step]]
[step.question]
day = 2
ask = "How many cells are there?"
measure = { column = "cells_drawn", percent_of_day = 0, unit = "%" }
answers = [{ say = "fewer", below = 100 }, { say = "as many or more", from = 100 }]
"#;
    let file = place.path().join("mine.toml");
    std::fs::write(&file, text).expect("written");
    let check = stroma(place.path(), &["talk", "check", "mine.toml"]);
    assert_eq!(code(&check), Some(0), "{}", err(&check));
    let said = out(&check);
    assert!(said.contains("page 1: on day 2 the run gives"), "{said}");
    assert!(said.contains("is right"), "{said}");
    // A question to which no answer is right.
    let none = text.replace("from = 100", "from = 1e9");
    std::fs::write(&file, none).expect("written");
    let check = stroma(place.path(), &["talk", "check", "mine.toml"]);
    assert_eq!(code(&check), Some(1), "{}", out(&check));
    assert!(
        out(&check).contains("no answer is right"),
        "{}",
        out(&check)
    );
    std::fs::write(&file, text.replace("day = 2", "day = -2")).expect("written");
    let check = stroma(place.path(), &["talk", "check", "mine.toml"]);
    assert_eq!(code(&check), Some(2));
    assert!(err(&check).contains("mine.toml, line 5, step 1, question.day"));
    let own = stroma(
        place.path(),
        &["talk", "why-a-control", "--toml", "own.toml"],
    );
    assert_eq!(code(&own), Some(0), "{}", err(&own));
    let text = std::fs::read_to_string(place.path().join("own.toml")).expect("it is there");
    let own = Talk::parse("own.toml", &text).expect("it is a talk");
    assert_eq!(own.untold(), Vec::<String>::new());
    let unknown = stroma(place.path(), &["talk", "no-such-talk"]);
    assert_eq!(code(&unknown), Some(2));
    assert!(err(&unknown).contains("why-a-control"), "{}", err(&unknown));
}
