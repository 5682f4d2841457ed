//! Versions of a lesson that a teacher sets up: link and file hold the same, what is wrong is told, what is locked stays locked.

use std::collections::BTreeSet;
use std::sync::Arc;

use stroma::lesson::level::Control;
use stroma::lesson::version::{MOST_NOTE, Version, control_key, without_version};
use stroma::lesson::{Answers, Does, Entry, Key, Lesson, Player, address, lessons};

use crate::cli::{code, err, folder, out, stroma};

/// A lesson of the program.
fn lesson(name: &str) -> Arc<Lesson> {
    let (lesson, _) = lessons::named(name).expect("a lesson");
    Arc::clone(lesson)
}

/// A version with everything set that fits a lesson.
fn full(lesson: &Lesson) -> Version {
    let locked = |control: &Control| match control {
        Control::Stain | Control::Walking | Control::Compare => true,
        Control::StemCellsOut => lesson.controls.contains(&Control::StemCellsIn),
        _ => false,
    };
    let version = Version {
        seed: Some(4_000_000_007),
        hide: vec!["menu", "levels", "plots"],
        lock: lesson.controls.iter().copied().filter(locked).collect(),
        note: "Zu zweit & leise: 50 % der Punkte? \"Ja\" — ñ, β = 1 #2".to_owned(),
        language: Some("es".to_owned()),
    };
    // What is listed comes in an order of its own.
    let (version, wrong) = Version::read(&version.written());
    assert!(wrong.is_empty(), "{wrong:?}");
    version
}

/// What a link opens, and what it tells.
fn opened(link: &str) -> (Lesson, String) {
    let found = lessons::of_pairs(&address::pairs(link)).expect("a lesson of the program");
    let found = found.expect("a lesson is named");
    let told: Vec<String> = found.wrong.iter().map(ToString::to_string).collect();
    (found.lesson, told.join("; "))
}

#[test]
fn a_link_that_is_written_is_read_to_the_same_version() {
    for (lesson, _) in lessons::all() {
        let full = full(lesson);
        let only = |change: fn(&mut Version, &Version)| {
            let mut version = Version::default();
            change(&mut version, &full);
            version
        };
        let versions = [
            Version::default(),
            only(|version, full| version.seed = full.seed),
            only(|version, full| version.hide.clone_from(&full.hide)),
            only(|version, full| version.lock.clone_from(&full.lock)),
            only(|version, full| version.note.clone_from(&full.note)),
            only(|version, full| version.language.clone_from(&full.language)),
            full.clone(),
        ];
        let mut names = BTreeSet::new();
        for version in &versions {
            let (made, wrong) = lesson.with_version(version);
            assert!(wrong.is_empty(), "{}: {wrong:?}", lesson.name);
            let link = made.version.link(&made.name);
            assert!(link.is_ascii() && !link.contains([' ', '"']), "{link}");
            let (read, told) = opened(&format!("https://school.example/stroma/{link}"));
            assert_eq!(told, "", "{link}");
            assert_eq!(read.version, *version, "{link}");
            assert_eq!((&read.name, &read.kept_as), (&lesson.name, &made.kept_as));
            names.insert(made.kept_as);
        }
        assert_eq!(names.len(), versions.len(), "each has a name of its own");
        assert!(
            names.contains(&lesson.name),
            "the lesson itself keeps its name"
        );
    }
}

#[test]
fn the_dice_of_a_version_are_those_of_all_its_runs_and_its_key_is_computed_anew() {
    let base = lesson("jammed-thermostat");
    let (made, told) = opened("#lesson=jammed-thermostat&seed=12");
    assert_eq!(told, "");
    assert!(made.runs.iter().all(|run| run.seed == 12) && made.start.seed == 12);
    assert_eq!(lessons::known_key(&made), None);
    let own = format!(
        "#lesson=jammed-thermostat&seed={}&note=Hello",
        base.start.seed
    );
    let (same, _) = opened(&own);
    let seeds = |lesson: &Lesson| lesson.runs.iter().map(|run| run.seed).collect::<Vec<_>>();
    assert_eq!(seeds(&same), seeds(&base));
    let (_, key) = lessons::named("jammed-thermostat").expect("a lesson");
    assert_eq!(lessons::known_key(&same).as_ref(), Some(key));
}

#[test]
fn what_is_wrong_in_a_link_is_told_and_the_rest_of_the_version_opens() {
    let long = format!("note={}", "a".repeat(MOST_NOTE + 1));
    let cases: [(&str, &str, &str); 10] = [
        ("seed=seven", "'seven'", "18446744073709551615"),
        ("seed=-1", "'-1'", "18446744073709551615"),
        ("hide=sky", "'sky'", "treatment-day"),
        ("hide=panels", "'panels'", "menu"),
        ("hide=controls", "'controls'", "in sight"),
        ("lock=everything", "'everything'", "whole_plate"),
        ("lock=walking", "'walking'", "brush"),
        (
            "lock=brush,wash",
            "step 'investigate'",
            "brush or wash left free",
        ),
        ("language=tlh", "'tlh'", "es"),
        (&long, "241 letters", "at most 240"),
    ];
    for (wrong, found, expected) in cases {
        let link = format!("#lesson=same-dna&hide=menu&lock=stain&{wrong}");
        let (made, told) = opened(&link);
        assert!(
            told.contains(found) && told.contains(expected),
            "{wrong}: {told}"
        );
        assert_eq!(made.version.hide, ["menu"], "{wrong}");
        assert_eq!(made.version.lock, [Control::Stain], "{wrong}");
        let left = (made.version.seed, made.version.language, made.version.note);
        assert_eq!(left, (None, None, String::new()), "{wrong}");
    }
    let error = lessons::of_pairs(&address::pairs("#lesson=same-dan")).expect_err("no such lesson");
    let told = error.to_string();
    assert!(
        told.contains("'same-dan'") && told.contains("same-dna"),
        "{told}"
    );
    assert!(
        lessons::of_pairs(&address::pairs("?scenario=healthy")).is_ok_and(|found| found.is_none())
    );
}

#[test]
fn the_file_of_a_version_is_a_whole_lesson_that_holds_what_was_set() {
    for (lesson, _) in lessons::all() {
        let version = full(lesson);
        let (made, _) = lesson.with_version(&version);
        let file = lesson.version_file(&made.version);
        let read = Lesson::parse("monday.toml", &file).expect("it is a lesson");
        assert_eq!(read.untold(), Vec::<String>::new());
        assert_eq!(read.version, version);
        assert_eq!(read.kept_as, "monday");
        assert_eq!(read.controls, made.controls);
        assert_eq!(read.start.seed, made.start.seed);
        for (one, other) in read.steps.iter().zip(&made.steps) {
            assert_eq!(one, other, "{}", lesson.name);
        }
        assert_eq!(without_version(&file), lesson.own_file());
        assert_eq!(read.version_file(&read.version), file);
        let again = read.unversioned().expect("it is a lesson without it, too");
        assert_eq!(
            (again.version, again.start.seed),
            (Version::default(), lesson.start.seed)
        );
    }
}

#[test]
fn a_file_with_something_wrong_in_its_version_is_refused_with_its_line() {
    let whole = lesson("same-dna").own_file();
    let line = whole.lines().count() + 3;
    for (wrong, field, found, expected) in [
        ("hide = [\"sky\"]", "version.hide", "'sky'", "menu"),
        ("lock = [\"walking\"]", "version.lock", "'walking'", "brush"),
        ("language = \"tlh\"", "version.language", "'tlh'", "es"),
        ("seed = -1", "-1", "", ""),
        ("color = \"red\"", "color", "", "language"),
    ] {
        let text = format!("{whole}\n[version]\n{wrong}\n");
        let told = Lesson::parse("mine.toml", &text).expect_err(wrong);
        for word in ["mine.toml", &format!("line {line}"), field, found, expected] {
            assert!(told.contains(word), "{wrong}: no '{word}' in: {told}");
        }
    }
}

/// A player at a step of a lesson.
fn at(lesson: &Arc<Lesson>, step: &str) -> Player {
    let mut answers = Answers::begin(&lesson.kept_as, "", lesson.start.seed, 1);
    let step = step.to_owned();
    answers.entries.push(Entry::Reached { step });
    Player::resume(Arc::clone(lesson), Key::default(), answers)
}

#[test]
fn what_is_locked_stays_locked_in_every_step_and_all_else_is_as_it_was() {
    for (lesson, _) in lessons::all() {
        for locked in &lesson.controls {
            let link = format!("#lesson={}&lock={}", lesson.name, control_key(*locked));
            let (made, told) = opened(&link);
            if !told.is_empty() {
                assert!(told.contains("left free"), "{link}: {told}");
                assert!(made.version.lock.is_empty(), "{link}");
                continue;
            }
            let made = Arc::new(made);
            for step in &lesson.steps {
                let before = at(lesson, &step.name);
                let before = before.allowed().unwrap_or(&lesson.controls);
                let player = at(&made, &step.name);
                let now = player.allowed().expect("it is said what is free");
                assert!(!now.contains(locked), "{link}: {}", step.name);
                let rest = before.iter().filter(|one| *one != locked);
                assert!(rest.eq(now.iter()), "{link}: {}", step.name);
            }
        }
    }
    let free = lesson("same-dna");
    let play = free
        .steps
        .iter()
        .find(|step| matches!(step.does, Does::Play { .. }));
    let play = play.expect("a step to play in");
    assert_eq!(at(&free, &play.name).allowed(), None);
}

#[test]
fn the_words_of_the_teacher_stand_at_the_first_step_and_nowhere_else() {
    let (made, _) = opened("#lesson=same-dna&note=Work%20in%20%7B%20%24pairs%20%7D.");
    let made = Arc::new(made);
    for (place, step) in made.steps.iter().enumerate() {
        let said = at(&made, &step.name).say(&step.name);
        let own = lesson("same-dna").say(&step.name, &Key::default().words(&made));
        assert!(said.ends_with(&own), "{said}");
        assert_eq!(said.contains("Work in { $pairs }."), place == 0, "{said}");
        assert_eq!(said == own, place > 0);
    }
}

#[test]
fn the_file_of_a_pupil_remembers_which_version_it_was() {
    let base = lesson("same-dna");
    let (one, _) = opened("#lesson=same-dna&seed=7");
    let (other, _) = opened("#lesson=same-dna&seed=8");
    let began = |lesson: &Lesson| {
        let player = Player::begin(Arc::new(lesson.clone()), Key::default(), "Ada", 1);
        let (answers, lost) =
            Answers::read("ada.jsonl", &player.answers().text()).expect("it is read");
        assert_eq!(lost, 0);
        let (name, pupil, seed, _) = answers.began().expect("it began");
        (name.to_owned(), pupil.to_owned(), seed)
    };
    let names = [began(&base), began(&one), began(&other)];
    assert_eq!(
        names[0],
        ("same-dna".to_owned(), "Ada".to_owned(), base.start.seed)
    );
    assert_eq!(names[1], (one.kept_as.clone(), "Ada".to_owned(), 7));
    assert!(one.kept_as.starts_with("same-dna-") && one.kept_as != other.kept_as);
    // The file that is saved under the proposed name is the same version.
    let file = base.version_file(&one.version);
    let read = Lesson::parse(&format!("{}.toml", one.kept_as), &file).expect("a lesson");
    assert_eq!(began(&read), names[1]);
}

#[test]
fn the_command_line_makes_the_version_that_a_link_opens() {
    let folder = folder();
    let note = "Schreibt \"warum\" dazu.";
    let wishes = [
        "--seed",
        "9",
        "--hide",
        "menu,levels",
        "--lock",
        "stain,wash",
        "--note",
        note,
    ];
    let mut words = vec![
        "lesson",
        "same-dna",
        "--link",
        "--toml",
        "mine.toml",
        "--language",
        "de",
    ];
    words.extend(wishes);
    let made = stroma(folder.path(), &words);
    assert_eq!(code(&made), Some(0), "{}", err(&made));
    let printed = out(&made);
    let link = printed
        .lines()
        .find(|line| line.starts_with('#'))
        .expect("a link");
    let text = std::fs::read_to_string(folder.path().join("mine.toml")).expect("a file");
    let (from_link, told) = opened(link);
    assert_eq!(told, "");
    let from_file = Lesson::parse("mine.toml", &text).expect("a lesson");
    assert_eq!(from_link.version, from_file.version);
    assert_eq!(
        (from_file.start.seed, from_file.version.note.as_str()),
        (9, note)
    );
    assert_eq!(from_file.text.keys().collect::<Vec<_>>(), ["de"]);
    let checked = stroma(folder.path(), &["lesson", "check", "mine.toml"]);
    assert_eq!(
        code(&checked),
        Some(0),
        "{}{}",
        out(&checked),
        err(&checked)
    );

    // What is not named stays; what is named is set anew.
    let words = [
        "lesson",
        "mine.toml",
        "--toml",
        "second.toml",
        "--lock",
        "brush",
    ];
    let second = stroma(folder.path(), &words);
    assert_eq!(code(&second), Some(0), "{}", err(&second));
    let text = std::fs::read_to_string(folder.path().join("second.toml")).expect("a file");
    let second = Lesson::parse("second.toml", &text).expect("a lesson");
    assert_eq!(second.version.lock, [Control::Brush]);
    assert_eq!(
        (second.start.seed, second.version.hide),
        (9, vec!["menu", "levels"])
    );
}

#[test]
fn a_version_that_cannot_be_is_refused_on_the_command_line() {
    let folder = folder();
    let cases: [(&[&str], &str); 4] = [
        (&["same-dna", "--link", "--hide", "sky"], "'sky'"),
        (&["same-dna", "--link", "--lock", "brush,wash"], "left free"),
        (&["same-dna", "--note", "Hello"], "expected --link, --codap"),
        (&["#lesson=same-dna&hide=sky", "--link"], "'sky'"),
    ];
    for (words, told) in cases {
        let mut all = vec!["lesson"];
        all.extend(words);
        let refused = stroma(folder.path(), &all);
        assert_eq!(code(&refused), Some(2), "{words:?}: {}", out(&refused));
        assert!(err(&refused).contains(told), "{words:?}: {}", err(&refused));
    }
}
