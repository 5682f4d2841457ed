//! A class without a server: thirty files or codes become its picture, in any order, and a value that was made up is found.

use std::sync::{Arc, LazyLock};

use stroma::classroom::code::{brief, decode, encode};
use stroma::classroom::mystery_code::encode as mystery_answer;
use stroma::classroom::{
    Belief, Class, Collected, ItemPicture, MysteryClass, Part, Picture, Spread, Verdict, page,
    rows_csv, told, verify,
};
use stroma::lesson::mystery::{Mystery, code as mystery_code};
use stroma::lesson::solution::{Bought, Given, Solution};
use stroma::lesson::{Answer, Answers, Column, Does, Entry, Key, Lesson, Made, PinnedRow};
use stroma::live::share;
use stroma::model::medium::MediumChange;
use stroma::model::words::TreatmentKind;
use stroma::sim::{Command, Simulation};

use crate::cli::{code, err, folder, out, read, stroma};
use crate::tools::{go_on, start};

/// A small lesson in a dish, with every kind of question.
const LESSON: &str = r#"
schema_version = 1
level = "cell"
scenario = "dish-stiffness"
seed = 1
days = 3
minutes = 10
misconception_source = "made up for a test"

[[run]]
name = "usual"
days = 3

[[figure]]
name = "stem_3"
run = "usual"
column = "stem_drawn"
day = 3

[[step]]
name = "look"
kind = "anchor"

[[step]]
name = "predict"
kind = "predict"

[[step.item]]
name = "how"
kind = "choose"
options = 3
right = 2
misconception = 1

[[step.item]]
name = "share"
kind = "number"
low = 0
high = 100
unit = "%"
figure = "stem_3"

[[step.item]]
name = "first"
kind = "order"
options = 3

[[step.item]]
name = "course"
kind = "curve"
column = "stem_drawn"
run = "usual"
days = 3
low = 0
high = 1000

[[step]]
name = "try"
kind = "investigate"
vary = ["brush"]
rows = 2
day = 2
columns = [
    { column = "stem_drawn", day = 1 },
    { column = "became_bone", day = 2 },
    { column = "stem_drawn", day = 3 },
]

[[step]]
name = "stained"
kind = "observe"
instrument = "stain"
measures = "stem_drawn"
day = 2

[[step]]
name = "argue"
kind = "argue"
claims = 3
right = 2
misconception = 1
tiles = 3
differ = "medium"

[[step]]
name = "elsewhere"
kind = "transfer"

[[step.item]]
name = "why"
kind = "write"

[[step]]
name = "exit"
kind = "exit"

[[step.item]]
name = "belief"
kind = "choose"
options = 3
right = 2
misconception = 1

[[step.item]]
name = "two"
kind = "choose"
options = 2

[[step.item]]
name = "three"
kind = "choose"
options = 2

[text.en]
title = "A dish <of> thirty"
question = "What does the ground do?"
misconception = "Cells *are* what they were born as."
predict-how = "How?"
predict-how-1 = "By birth"
predict-how-2 = "By what they sense"
predict-how-3 = "By chance"
predict-share = "How many of 100?"
predict-first = "What comes first?"
predict-first-1 = "One"
predict-first-2 = "Two"
predict-first-3 = "Three"
predict-course = "Draw it."
argue-claim-1 = "Birth"
argue-claim-2 = "Ground"
argue-claim-3 = "Neither"
elsewhere-why = "Why?"
exit-belief = "And now?"
exit-belief-1 = "By birth"
exit-belief-2 = "By what they sense"
exit-belief-3 = "By chance"
exit-two = "Two?"
exit-two-1 = "a"
exit-two-2 = "b"
exit-three = "Three?"
exit-three-1 = "a"
exit-three-2 = "b"
"#;

/// Pupils, and those of them who finished.
const PUPILS: usize = 30;
const FINISHED: usize = 27;

static SMALL: LazyLock<Arc<Lesson>> = LazyLock::new(|| {
    let lesson = Lesson::parse("small-class.toml", LESSON);
    Arc::new(lesson.unwrap_or_else(|error| panic!("{error}")))
});

fn columns() -> Vec<Column> {
    let plan = SMALL.steps.iter().find_map(|step| match &step.does {
        Does::Investigate(plan) => Some(plan.columns.clone()),
        _ => None,
    });
    plan.expect("an investigation")
}

/// A row of a run as the window makes it.
fn row_of(number: u32, simulation: &Simulation) -> PinnedRow {
    PinnedRow {
        number,
        scenario: simulation.scenario().name.clone(),
        seed: simulation.seed(),
        hours: simulation.steps(),
        treatments: simulation.scenario().treatments.clone(),
        acts: simulation.commands().to_vec(),
        values: columns()
            .iter()
            .map(|column| column.of(simulation.history()))
            .collect(),
        code: share::encode(simulation).expect("a code"),
    }
}

/// Two days of a dish as it is, and with a hard ground everywhere.
static ROWS: LazyLock<[PinnedRow; 2]> = LazyLock::new(|| {
    let hard = Command::SetMedium {
        region: "whole".to_owned(),
        change: MediumChange {
            stiffness_kpa: Some(34.0),
            ..MediumChange::default()
        },
    };
    let run = |number: u32, acts: &[(u64, Command)]| {
        let mut simulation = start(&SMALL.start.scenario, 1);
        go_on(&mut simulation, acts, 48);
        row_of(number, &simulation)
    };
    [run(1, &[]), run(2, &[(0, hard)])]
});

fn name(k: usize) -> String {
    format!("Pupil {k:02}")
}

fn answered(step: &str, item: &str, answer: Answer) -> Entry {
    Entry::Answered {
        step: step.to_owned(),
        item: item.to_owned(),
        answer,
    }
}

fn reached(step: &str) -> Entry {
    Entry::Reached {
        step: step.to_owned(),
    }
}

/// What pupil number `k` of the class did.
fn pupil(k: usize) -> Answers {
    let mut answers = Answers::begin("small-class", &name(k), 1, 7);
    let order = if k.is_multiple_of(3) {
        [1, 2, 3]
    } else {
        [2, 1, 3]
    };
    let curve = vec![[0.0, 600.0], [3.0, 600.0 - 10.0 * k as f64]];
    answers.entries.extend([
        reached("look"),
        reached("predict"),
        answered("predict", "how", Answer::Choice(3)),
        answered("predict", "how", Answer::Choice(if k < 18 { 1 } else { 2 })),
        answered("predict", "share", Answer::Number(2.0 * k as f64)),
        answered("predict", "first", Answer::Order(order.to_vec())),
        answered("predict", "course", Answer::Curve(curve)),
        Entry::Locked {
            step: "predict".to_owned(),
        },
        // Behind the lock nothing counts.
        answered("predict", "how", Answer::Choice(2)),
        reached("try"),
    ]);
    if k.is_multiple_of(2) {
        answers.entries.push(Entry::Hinted {
            step: "try".to_owned(),
            hint: "no-control".to_owned(),
        });
    }
    answers.entries.extend(ROWS.iter().map(|row| Entry::Pinned {
        step: "try".to_owned(),
        row: row.clone(),
    }));
    if k >= FINISHED {
        return answers;
    }
    let belief = match k {
        0..5 => 1,
        5..10 => 3,
        _ => 2,
    };
    answers.entries.extend([
        reached("stained"),
        Entry::Read {
            step: "stained".to_owned(),
            value: (k != 26).then_some(k as f64),
            error: 1.5,
        },
        reached("argue"),
        Entry::Argued {
            step: "argue".to_owned(),
            made: Made {
                claim: if k < 6 { 1 } else { 2 },
                evidence: vec![1, 2],
                tiles: vec![1, 2, 3],
                words: if k == 3 {
                    "Because <it> senses.".to_owned()
                } else {
                    String::new()
                },
            },
            marks: [2, (k % 3) as u8, 1],
        },
        answered("elsewhere", "why", Answer::Words(format!("As in row {k}."))),
        reached("exit"),
        answered("exit", "belief", Answer::Choice(belief)),
        answered("exit", "two", Answer::Choice(1)),
        // There is no such sentence, so it is no answer.
        answered("exit", "three", Answer::Choice(9)),
        Entry::Finished,
    ]);
    answers
}

fn files() -> Vec<(String, String)> {
    (0..PUPILS)
        .map(|k| (format!("{k}.jsonl"), pupil(k).text()))
        .collect()
}

fn part<'a>(key: &'a Key, picture: &'a Picture) -> Part<'a> {
    Part {
        lesson: &SMALL,
        key,
        picture,
    }
}

/// The one class of some texts, all of which can be read.
fn class_of(files: &[(String, String)]) -> Class {
    let (mut classes, refused) = Class::of(files);
    assert!(refused.is_empty(), "{refused:?}");
    assert_eq!(classes.len(), 1);
    classes.remove(0)
}

fn item<'a>(picture: &'a Picture, step: &str, item: &str) -> &'a ItemPicture {
    let found = picture
        .items
        .iter()
        .find(|one| one.step == step && one.item == item);
    found.unwrap_or_else(|| panic!("no {step} {item}"))
}

#[test]
fn the_counts_of_a_class_add_up() {
    let class = class_of(&files());
    assert_eq!(class.lesson, "small-class");
    let picture = class.picture(&SMALL);
    assert_eq!((picture.pupils, picture.finished), (PUPILS, FINISHED));
    assert_eq!(picture.stopped, [("try".to_owned(), 3)]);
    assert_eq!(
        (picture.cut_off, picture.from_codes, picture.twice),
        (0, 0, 0)
    );

    let how = item(&picture, "predict", "how");
    assert_eq!(how.answered, PUPILS);
    let Spread::Chosen { counts, .. } = &how.spread else {
        panic!("{how:?}");
    };
    assert_eq!(counts, &[18, 12, 0]);
    let Spread::Numbers {
        values, quartiles, ..
    } = &item(&picture, "predict", "share").spread
    else {
        panic!("no numbers");
    };
    assert_eq!(
        (values.len(), *quartiles),
        (PUPILS, Some([14.5, 29.0, 43.5]))
    );
    let Spread::Ordered { right, orders } = &item(&picture, "predict", "first").spread else {
        panic!("no orders");
    };
    assert_eq!(*right, 10);
    assert_eq!(orders, &[(vec![2, 1, 3], 20), (vec![1, 2, 3], 10)]);
    let Spread::Curves(fan) = &item(&picture, "predict", "course").spread else {
        panic!("no curves");
    };
    assert_eq!((fan.lines.len(), fan.band.len()), (PUPILS, 4));
    assert_eq!(fan.band[0], [600.0; 3]);
    assert_eq!(fan.band[3], [382.5, 455.0, 527.5]);
    let why = item(&picture, "elsewhere", "why");
    assert!(matches!(&why.spread, Spread::Words(words) if words.len() == FINISHED));
    assert_eq!(item(&picture, "exit", "three").answered, 0);

    let belief = |asked, held, right| Some(Belief { asked, held, right });
    assert_eq!(picture.before, belief(30, 18, 12));
    assert_eq!(picture.argued, belief(27, 6, 21));
    assert_eq!(picture.after, belief(27, 5, 17));
    assert_eq!(picture.moves, [[9, 0], [13, 5]]);

    assert_eq!(picture.hints, [("no-control".to_owned(), 15)]);
    assert_eq!(picture.arguments[0].claims, [6, 21, 0]);
    assert_eq!(
        picture.arguments[0].marks,
        [[0, 0, 27], [9, 9, 9], [0, 27, 0]]
    );
    assert_eq!(
        picture.arguments[0].words,
        [(name(3), "Because <it> senses.".to_owned())]
    );
    assert_eq!(
        (picture.readings[0].values.len(), picture.readings[0].below),
        (26, 1)
    );

    let rows = &picture.tables[0].rows;
    assert_eq!(rows.len(), 2 * PUPILS);
    assert_eq!(picture.rows_and_runs(), (2 * PUPILS, 2));
    assert!(rows[0].differs.is_empty(), "{:?}", rows[0].differs);
    assert_eq!(rows[1].differs.len(), 1, "{:?}", rows[1].differs);
    assert_eq!(rows[1].differs[0].0, "medium:stiffness");
}

#[test]
fn the_order_of_the_files_does_not_matter() {
    let first = class_of(&files());
    let mut turned = files();
    turned.reverse();
    turned.swap(3, 17);
    assert_eq!(class_of(&turned), first);
    // What cannot be read is told in one order, too.
    let mut odd = files();
    odd.push(("b.txt".to_owned(), "nothing".to_owned()));
    odd.push(("a.txt".to_owned(), "nothing".to_owned()));
    let one = Class::of(&odd);
    odd.reverse();
    assert_eq!(Class::of(&odd), one);
    assert_eq!((one.1.len(), &one.0[0]), (2, &first));
}

#[test]
fn thirty_codes_in_one_text_make_the_same_picture() {
    let mut text = String::from("Here are ours:\n");
    for k in 0..PUPILS {
        let answers = pupil(k);
        let code = encode(&answers).unwrap_or_else(|error| panic!("{error}"));
        assert!(code.len() < 900, "{} letters", code.len());
        assert_eq!(decode(&code), Ok(brief(&answers)));
        let (one, two) = code.split_at(code.len() / 2);
        text += &format!("> {}: {one}\n> {two}\n", name(k));
    }
    let from_codes = class_of(&[("codes.txt".to_owned(), text)]).picture(&SMALL);
    let from_files = class_of(&files()).picture(&SMALL);
    assert_eq!(from_codes.from_codes, PUPILS);
    let without_codes = |picture: Picture| {
        let mut picture = picture;
        picture.from_codes = 0;
        for row in picture.tables.iter_mut().flat_map(|table| &mut table.rows) {
            row.row.code.clear();
        }
        picture
    };
    assert_eq!(without_codes(from_codes), without_codes(from_files));
}

#[test]
fn a_code_with_one_letter_changed_or_lost_is_refused() {
    let code = encode(&pupil(3)).expect("a code");
    assert!(decode(&code).is_ok());
    let letters: Vec<char> = code.chars().collect();
    for at in 0..letters.len() {
        for other in ['A', 'b', '7', '-', '_'] {
            let mut changed = letters.clone();
            if changed[at] != other {
                changed[at] = other;
                let changed: String = changed.into_iter().collect();
                assert!(decode(&changed).is_err(), "letter {at} may be {other}");
            }
        }
        let mut shorter = letters.clone();
        shorter.remove(at);
        let shorter: String = shorter.into_iter().collect();
        assert!(decode(&shorter).is_err(), "letter {at} may be missing");
    }
}

#[test]
fn a_value_that_was_made_up_is_found() {
    let columns = columns();
    for row in ROWS.iter() {
        let without = PinnedRow {
            code: String::new(),
            ..row.clone()
        };
        for honest in [row, &without] {
            assert_eq!(verify(honest, &columns), Verdict::Same);
            let mut better = honest.clone();
            better.values[1] = better.values[1].map(|value| value + 1.0);
            assert!(matches!(
                verify(&better, &columns),
                Verdict::Differs { column, .. } if column == "became_bone_day_2"
            ));
            // A value of a day that was not simulated is made up as well.
            let mut early = honest.clone();
            assert_eq!(early.values[2], None);
            early.values[2] = early.values[0];
            assert!(matches!(
                verify(&early, &columns),
                Verdict::Differs { run: None, .. }
            ));
        }
    }
}

#[test]
fn a_row_that_tells_another_run_than_its_code_is_found() {
    let columns = columns();
    let honest = &ROWS[1];
    let changes: [fn(&mut PinnedRow); 5] = [
        |row| row.seed += 1,
        |row| row.hours -= 1,
        |row| row.acts.clear(),
        |row| row.treatments.push("saline".parse().expect("a treatment")),
        |row| row.code.truncate(row.code.len() - 2),
    ];
    for change in changes {
        let mut row = honest.clone();
        change(&mut row);
        let verdict = verify(&row, &columns);
        assert!(matches!(verdict, Verdict::CannotRun(_)), "{verdict:?}");
    }
    // A knee whose numbers were changed before the start is no longer the one that the row names.
    let scenario = stroma::scenario::Scenario::clone(&SMALL.start.scenario)
        .with_parameter("doubling_time_hours", 20.0)
        .expect("in its range");
    let mut forged = start(&scenario, 1);
    go_on(&mut forged, &[], 48);
    let verdict = verify(&row_of(1, &forged), &columns);
    assert!(matches!(verdict, Verdict::CannotRun(_)), "{verdict:?}");
    // A knee that nobody has cannot be run.
    let nowhere = PinnedRow {
        scenario: "my-own".to_owned(),
        code: String::new(),
        ..honest.clone()
    };
    assert!(matches!(verify(&nowhere, &columns), Verdict::CannotRun(_)));
}

#[test]
fn a_class_is_verified_row_by_row() {
    let mut files = files();
    let mut liar = pupil(4);
    for entry in &mut liar.entries {
        if let Entry::Pinned { row, .. } = entry {
            row.values[0] = Some(5.0);
        }
    }
    files[4].1 = liar.text();
    let mut picture = class_of(&files).picture(&SMALL);
    assert_eq!(picture.verified(), None);
    let runs = std::sync::atomic::AtomicUsize::new(0);
    picture.verify(&|| {
        runs.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    });
    assert_eq!(runs.into_inner(), picture.rows_and_runs().1);
    assert_eq!(picture.verified(), Some([2 * PUPILS - 2, 2, 0]));
    let found = picture.tables[0]
        .rows
        .iter()
        .filter(|one| one.verdict != Some(Verdict::Same));
    assert!(found.clone().all(|one| one.pupil == name(4)));
    assert_eq!(found.count(), 2);
}

#[test]
fn a_file_that_was_cut_off_still_counts() {
    let mut files = files();
    let cut = files[2].1.len() - 9;
    files[2].1.truncate(cut);
    let picture = class_of(&files).picture(&SMALL);
    assert_eq!(
        (picture.pupils, picture.cut_off, picture.finished),
        (PUPILS, 1, FINISHED - 1)
    );
    assert_eq!(
        picture.stopped,
        [("try".to_owned(), 3), ("exit".to_owned(), 1)]
    );
    assert_eq!(picture.after.map(|belief| belief.asked), Some(FINISHED));
}

#[test]
fn the_page_holds_the_fan_and_the_rows_and_lets_no_name_be_a_tag() {
    let mut files = files();
    let mut eve = pupil(5);
    if let Some(Entry::Began { pupil, .. }) = eve.entries.first_mut() {
        *pupil = "<b>Eve</b> {{made}}".to_owned();
    }
    files[5].1 = eve.text();
    let mut picture = class_of(&files).picture(&SMALL);
    let key = Key::compute(&SMALL).expect("a key");
    let plain = page(&[part(&key, &picture)], &[]);
    assert_eq!(plain, page(&[part(&key, &picture)], &[]));
    picture.verify(&|| {});
    let whole = page(&[part(&key, &picture)], &["<odd> file".to_owned()]);
    for words in [
        "&lt;b&gt;Eve&lt;/b&gt; {{made}}",
        "A dish &lt;of&gt; thirty",
        "<em>are</em>",
        "Because &lt;it&gt; senses.",
        "&lt;odd&gt; file",
        "class=\"run\"",
        "18 of 30",
        "5 of 27",
        "60 rows",
    ] {
        assert!(whole.contains(words), "{words}");
    }
    assert_eq!(whole.matches("class=\"pupil\"").count(), PUPILS);
    for tag in [
        "svg", "table", "tr", "td", "section", "article", "div", "figure",
    ] {
        let begins =
            whole.matches(&format!("<{tag}>")).count() + whole.matches(&format!("<{tag} ")).count();
        assert_eq!(begins, whole.matches(&format!("</{tag}>")).count(), "{tag}");
    }
    // No text is missing, and nothing is fetched from elsewhere.
    for odd in [
        "<b>Eve", "class-", "lesson-", "http://", "https://", "<script",
    ] {
        assert!(!whole.contains(odd), "{odd}");
    }
    let told = told(&part(&key, &picture)).join("\n");
    assert!(
        told.contains("18 of 30") && !told.contains("class-"),
        "{told}"
    );
}

#[test]
fn the_table_of_all_rows_is_a_table() {
    let mut files = files();
    let mut formula = pupil(5);
    if let Some(Entry::Began { pupil, .. }) = formula.entries.first_mut() {
        *pupil = "=1+1, \"x\"".to_owned();
    }
    files[5].1 = formula.text();
    let picture = class_of(&files).picture(&SMALL);
    let text = rows_csv(std::slice::from_ref(&picture), &MysteryClass::default());
    let mut table = csv::Reader::from_reader(text.as_bytes());
    let head: Vec<String> = table
        .headers()
        .expect("a head")
        .iter()
        .map(str::to_owned)
        .collect();
    assert_eq!(
        head,
        [
            "lesson",
            "pupil",
            "row",
            "scenario",
            "seed",
            "hours",
            "differs_in",
            "stem_drawn_day_1",
            "became_bone_day_2",
            "stem_drawn_day_3"
        ]
    );
    let lines: Vec<csv::StringRecord> = table.records().map(|line| line.expect("a line")).collect();
    assert_eq!(lines.len(), 2 * PUPILS);
    let formula = lines
        .iter()
        .find(|line| line[1].contains("1+1"))
        .expect("it is there");
    assert_eq!(&formula[1], "'=1+1, \"x\"");
    let value: f64 = lines[0][7].parse().expect("a number");
    assert_eq!(Some(value), ROWS[0].values[0]);
    assert_eq!(&lines[0][9], "");
}

#[test]
fn a_mystery_joint_is_a_line_of_the_table_with_columns_of_its_own() {
    let mystery = Mystery::of(&mystery_code(3, 5)).expect("a code");
    let answer = mystery.answer();
    let mut rules = mystery.all().rules.iter();
    let wrong = rules.find(|rule| rule.key != answer).expect("a rule");
    let bought = |assay: &str, day: u32, speaks: bool| Bought {
        assay: assay.to_owned(),
        day,
        speaks,
    };
    let handed_in = |pupil: &str, claims: &[&str]| {
        let readings = vec![bought("growth", 3, false), bought("pain", 28, true)];
        let given = vec![Given {
            kind: TreatmentKind::Cultured,
            day: 7,
        }];
        let claims = claims.iter().map(|claim| (*claim).to_owned()).collect();
        let done = Solution::new(&mystery, readings, given, claims).expect("it can be done");
        let spent = done.points()[0].to_string();
        (mystery_answer(pupil, &done).expect("a code"), spent)
    };
    let (ada, spent) = handed_in("=Ada", &[answer]);
    let (ben, _) = handed_in("Ben", &[&wrong.key, answer]);
    let (cleo, _) = handed_in("Cleo", &[&wrong.key]);
    let of_lesson = encode(&pupil(6)).expect("a code");
    let text = [ada, ben, cleo, of_lesson].join("\n");
    let own = [(Arc::clone(&SMALL), Key::default())];
    let collected = Collected::of(&[("codes.txt".to_owned(), text)], &own);
    assert!(collected.unread.is_empty(), "{:?}", collected.unread);
    let table = collected.csv();
    let mut table = csv::Reader::from_reader(table.as_bytes());
    let head = table.headers().expect("a head").clone();
    // A reader of tables refuses lines of another length than the first one.
    let lines: Vec<csv::StringRecord> = table.records().map(|line| line.expect("a line")).collect();
    assert_eq!(lines.len(), 2 + 3);
    let of = |pupil: &str, column: &str| {
        let line = lines.iter().find(|line| &line[1] == pupil);
        let place = head.iter().position(|one| one == column);
        let field = line.and_then(|line| line.get(place?)).map(str::to_owned);
        field.unwrap_or_else(|| panic!("{pupil}, {column}"))
    };
    for (pupil, found, claims) in [
        ("'=Ada", "1", answer.to_owned()),
        ("Ben", "2", format!("{}; {answer}", wrong.key)),
        ("Cleo", "", wrong.key.clone()),
    ] {
        for (column, value) in [
            ("lesson", "mystery"),
            ("row", ""),
            ("seed", ""),
            ("stem_drawn_day_1", ""),
            ("mystery_joint", &mystery.code()),
            ("mystery_altered", answer),
            ("mystery_found_with_claim", found),
            ("mystery_points_spent", &spent),
            ("mystery_claims", &claims),
            ("mystery_readings", "growth@3; pain@28+"),
            ("mystery_treatments", "cultured@7"),
        ] {
            assert_eq!(of(pupil, column), value, "{pupil}, {column}");
        }
    }
    let rows = lines.iter().filter(|line| &line[0] != "mystery");
    for row in rows {
        let joint = head
            .iter()
            .position(|one| one == "mystery_joint")
            .expect("a column");
        assert!(row.iter().skip(joint).all(str::is_empty));
    }
}

#[test]
fn who_hands_in_neither_kind_of_code_is_told_of_both() {
    let place = folder();
    std::fs::write(place.path().join("none.txt"), "nothing").expect("written");
    let run = stroma(place.path(), &["class", "none.txt"]);
    assert_ne!(code(&run), Some(0));
    for begins in ["stroma-lesson:", "stroma-mystery:"] {
        assert!(err(&run).contains(begins), "{}", err(&run));
    }
}

#[test]
fn the_command_makes_the_page_and_finds_what_was_made_up() {
    let place = folder();
    let pupils = place.path().join("pupils");
    std::fs::create_dir(&pupils).expect("made");
    std::fs::write(place.path().join("small-class.toml"), LESSON).expect("written");
    for (name, text) in files().into_iter().take(6) {
        std::fs::write(pupils.join(name), text).expect("written");
    }
    let codes: Vec<String> = (6..8).map(|k| encode(&pupil(k)).expect("a code")).collect();
    std::fs::write(pupils.join("codes.txt"), codes.join("\n")).expect("written");
    // Cut off in the middle of a letter, and what is no file of a pupil.
    let mut cut = pupil(8).text().into_bytes();
    cut.extend("{\"what\":\"answered\",\"step\":\"ü".as_bytes());
    cut.pop();
    std::fs::write(pupils.join("cut.jsonl"), cut).expect("written");
    std::fs::write(pupils.join("notes.txt"), "a note").expect("written");
    std::fs::write(pupils.join("photo.png"), [0u8, 1]).expect("written");

    let arguments = [
        "class",
        "pupils",
        "--lesson",
        "small-class.toml",
        "--verify",
        "--out",
        "page.html",
        "--csv",
        "rows.csv",
    ];
    let run = stroma(place.path(), &arguments);
    assert_eq!(code(&run), Some(0), "{}{}", out(&run), err(&run));
    assert!(out(&run).contains("Pupils: 9"), "{}", out(&run));
    assert!(
        err(&run).contains("notes.txt") && err(&run).contains(": 1."),
        "{}",
        err(&run)
    );
    let made = read(place.path(), "page.html");
    assert!(made.contains("<svg") && made.contains("notes.txt"));
    assert_eq!(read(place.path(), "rows.csv").lines().count(), 1 + 2 * 9);

    let mut liar = pupil(9);
    for entry in &mut liar.entries {
        if let Entry::Pinned { row, .. } = entry {
            row.values[0] = Some(1.0);
        }
    }
    std::fs::write(pupils.join("liar.jsonl"), liar.text()).expect("written");
    let found = stroma(place.path(), &arguments);
    assert_eq!(code(&found), Some(1), "{}{}", out(&found), err(&found));
    assert!(out(&found).contains("Pupil 09, row 1"), "{}", out(&found));

    // Without its lesson, or without anything, there is no class.
    let unknown = stroma(place.path(), &["class", "pupils"]);
    assert_eq!(code(&unknown), Some(2));
    assert!(err(&unknown).contains("small-class"), "{}", err(&unknown));
    let nothing = stroma(place.path(), &["class", "nowhere"]);
    assert_eq!(code(&nothing), Some(2));
    assert!(err(&nothing).contains("nowhere"), "{}", err(&nothing));
}
