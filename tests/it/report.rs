//! The report of an experiment holds every number of its table, needs no other file, and says in words what its pictures show.

use std::collections::BTreeSet;

use stroma::experiment::design::{
    Allocation, Column, ColumnKind, Design, Experiment, Role, Scale, Seeds, Value, built_in,
    sampling, text_of,
};
use stroma::experiment::published;
use stroma::experiment::report::{Asked, Method, Range, Report, page};
use stroma::experiment::statistics::describe::{mean, sd};
use stroma::experiment::statistics::interval::{of_difference, of_mean};
use stroma::experiment::statistics::permutation;
use stroma::experiment::trial::{Choice, Found, Scatter, Trial, TrialWork, found, said};
use stroma::model::words::TreatmentKind;
use stroma::scenario::PlannedTreatment;
use stroma::text::speaking;

const PAIN: &str = "pain_vas_mm_day28";

fn column(name: &str, kind: ColumnKind, unit: &str, role: Role) -> Column {
    Column {
        name: name.to_owned(),
        kind,
        unit: unit.to_owned(),
        description: format!("What {name} <is> & means."),
        role,
    }
}

/// The columns of a table with one factor and some measures.
fn columns(factors: &[&str], measures: &[&str]) -> Vec<Column> {
    let keys = ["row", "condition", "replicate", "seed"];
    let key = |name: &&str| column(name, ColumnKind::Whole, "-", Role::Key);
    let factor = |name: &&str| column(name, ColumnKind::Number, "cells", Role::Factor);
    let measure = |name: &&str| column(name, ColumnKind::Number, "mm", Role::Measure);
    keys.iter()
        .map(key)
        .chain(factors.iter().map(factor))
        .chain(measures.iter().map(measure))
        .collect()
}

/// A row of the table of doses.
fn row(number: u64, [condition, replicate, seed]: [u64; 3], dose: f64, pain: f64) -> Vec<Value> {
    vec![
        Value::Whole(number),
        Value::Whole(condition),
        Value::Whole(replicate),
        Value::Whole(seed),
        Value::Number(dose),
        Value::Number(pain),
    ]
}

/// Doses with what came out; each run with a seed of its own, or all of a replicate with one.
fn table(doses: &[(f64, &[f64])], shared: bool) -> Vec<Vec<Value>> {
    let mut rows = Vec::new();
    let deep = doses
        .iter()
        .map(|(_, pains)| pains.len())
        .max()
        .unwrap_or(0);
    for replicate in 0..deep {
        for (condition, (dose, pains)) in doses.iter().enumerate() {
            let Some(pain) = pains.get(replicate) else {
                continue;
            };
            let number = rows.len() as u64;
            let seed = if shared {
                replicate as u64
            } else {
                100 + number
            };
            let key = [condition as u64, replicate as u64, seed];
            rows.push(row(number, key, *dose, *pain));
        }
    }
    rows
}

fn method(design: Design, rows: usize) -> Method {
    Method {
        design,
        seed: 7,
        seeds: Seeds::Own,
        rows: rows as u64,
        replicates: Some(4),
        patients: None,
        blind: false,
        arms: Vec::new(),
        given: Vec::new(),
        ranges: Vec::new(),
        fast: false,
        version: "9.8.7".to_owned(),
        fingerprint: "0123abcd".to_owned(),
        published: Vec::new(),
    }
}

/// The page in English.
fn english(method: &Method, columns: &[Column], rows: &[Vec<Value>]) -> String {
    let report = Report {
        name: "a-test",
        question: "Does <b>more</b> & \"more\" help?",
        days: 28,
        method,
        columns,
        rows,
        joints: &[],
        trial: None,
    };
    speaking("en", || page(&report))
}

/// The pictures of a page, each as XML.
fn pictures(page: &str) -> Vec<String> {
    let found: Vec<String> = page
        .split("<svg")
        .skip(1)
        .map(|rest| {
            let end = rest.find("</svg>").expect("it ends");
            format!("<svg{}</svg>", &rest[..end])
        })
        .collect();
    for picture in &found {
        let read = roxmltree::Document::parse(picture).expect("a picture is XML");
        let words = |tag: &str| {
            let node = read
                .root_element()
                .children()
                .find(|one| one.has_tag_name(tag));
            let words = node.and_then(|node| node.text().map(str::to_owned));
            words.filter(|words| !words.is_empty())
        };
        assert!(
            words("title").is_some() && words("desc").is_some(),
            "{picture}"
        );
    }
    found
}

/// Refuses whatever a page of its own may not have.
fn stands_alone(page: &str) {
    for word in [
        "<script", "http", "//", "url(", "src=", "href", "@import", "onload", "{{",
    ] {
        assert!(!page.contains(word), "{word}");
    }
    assert!(page.starts_with("<!doctype html>") && page.ends_with("</html>\n"));
    // No text was asked for that is not there.
    let asked: Vec<&str> = page.split("report-").skip(1).collect();
    assert!(asked.is_empty(), "{:.40}", asked[0]);
    for tag in ["section", "table", "figure", "p", "h2", "h3", "dl"] {
        let opened =
            page.matches(&format!("<{tag}>")).count() + page.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "{tag}");
    }
}

/// A number as the page writes it, below 10 000.
fn written(value: f64) -> String {
    let size = libm::floor(libm::log10(value.abs())) as i32;
    let text = stroma::text::trimmed(value, usize::try_from(3 - size).unwrap_or(0));
    text.replace('-', "−")
}

const NONE: &[f64] = &[61.5, 58.25, 63.0, 60.75, 57.5];
const FEW: &[f64] = &[52.25, 55.5, 49.75, 51.0, 54.5];
const MANY: &[f64] = &[45.5, 48.0, 44.25, 47.75, 43.0];

#[test]
fn every_number_of_the_table_stands_on_the_page() {
    let columns = columns(&["dose"], &[PAIN]);
    let rows = table(&[(3e6, NONE), (5e7, FEW)], false);
    let page = english(&method(Design::Full, rows.len()), &columns, &rows);
    stands_alone(&page);
    for (values, dose) in [(NONE, "3\u{a0}000\u{a0}000"), (FEW, "50\u{a0}000\u{a0}000")] {
        assert!(page.contains(dose), "{dose}");
        let told = of_mean(values).expect("an interval");
        let spread = sd(values).expect("a spread");
        let line = format!(
            "<td>5</td><td>{}</td><td>{}</td><td>{} to {}</td>",
            written(told.value),
            written(spread),
            written(told.low),
            written(told.high)
        );
        assert!(page.contains(&line), "{line}");
        for value in values {
            assert!(
                page.contains(&format!(": {}</title>", written(*value))),
                "{value}"
            );
        }
    }
    let apart = of_difference(FEW, NONE).expect("a difference").interval;
    let shuffles = permutation::of_means(FEW, NONE, 1).expect("shuffles");
    // 10 choose 5, and only the labels as they are and all of them swapped lie so far apart.
    assert_eq!((shuffles.as_large, shuffles.of()), (2, 252));
    let line = format!(
        "<td>{}</td><td>{} to {}</td><td>2 of all 252 shuffles</td>",
        written(apart.value),
        written(apart.low),
        written(apart.high)
    );
    assert!(page.contains(&line), "{line}");
    for words in [
        "Pain, mm of 100, day 28",
        "not advice to patients",
        "9.8.7",
        "0123abcd",
        "10 of 10 planned",
        "square root of (sd₁² / n₁ + sd₂² / n₂)",
        "Does &lt;b&gt;more&lt;/b&gt; &amp; &quot;more&quot; help?",
        "What seed &lt;is&gt; &amp; means.",
        "Each run rolls its own dice",
        "open: the table tells",
        "the full model",
    ] {
        assert!(page.contains(words), "{words}");
    }
    assert_eq!(page, english(&method(Design::Full, 10), &columns, &rows));
}

#[test]
fn a_picture_says_in_words_what_it_shows_and_has_a_dot_a_run() {
    let columns = columns(&["dose"], &[PAIN]);
    let rows = table(&[(3e4, NONE), (3e6, FEW), (3e8, MANY)], false);
    let page = english(&method(Design::Full, rows.len()), &columns, &rows);
    let pictures = pictures(&page);
    // A curve, every run, and two histograms of shuffles.
    assert_eq!(pictures.len(), 4);
    let (curve, strips) = (&pictures[0], &pictures[1]);
    for picture in [curve, strips] {
        assert_eq!(picture.matches("<circle").count(), 15);
        for values in [NONE, FEW, MANY] {
            let words = format!("mean {} (", written(mean(values).expect("one")));
            assert!(picture.contains(&words), "{words}");
        }
    }
    assert!(curve.contains("class=\"band\"") && curve.contains("1\u{a0}000\u{a0}000"));
    assert!(!strips.contains("class=\"band\""));
    assert!(pictures[2].contains("2 of all 252 shuffles"));
    // The labels as they are and all of them swapped: a bar at either end.
    let far = pictures[2].matches("class=\"bar far\"").count();
    assert!(far >= 2 && pictures[2].matches("class=\"bar\"").count() > far);
    // Two doses make no curve.
    let rows = table(&[(3e4, NONE), (3e8, MANY)], false);
    assert!(!english(&method(Design::Full, 10), &columns, &rows).contains("class=\"band\""));
}

#[test]
fn the_same_dice_in_both_conditions_are_compared_pair_by_pair() {
    let columns = columns(&["dose"], &[PAIN]);
    let (paired, apart) = [true, false]
        .map(|shared| {
            let rows = table(&[(3e6, NONE), (5e7, FEW)], shared);
            english(&method(Design::Full, rows.len()), &columns, &rows)
        })
        .into();
    let pairs: Vec<f64> = FEW.iter().zip(NONE).map(|(a, b)| a - b).collect();
    let told = of_mean(&pairs).expect("an interval");
    let line = format!("<td>{} to {}</td>", written(told.low), written(told.high));
    assert!(paired.contains(&line) && !apart.contains(&line), "{line}");
    assert!(paired.contains("of all 32 shuffles") && paired.contains("pair by pair: 3"));
    assert!(!apart.contains("pair by pair"));
}

#[test]
fn a_page_with_little_or_nothing_on_it_is_a_page_still() {
    let columns = columns(
        &["dose"],
        &[PAIN, "injected_alive_day28_minus_saline", "odd"],
    );
    let missing = |mut row: Vec<Value>| {
        row.extend([Value::Missing, Value::Number(1.25e7)]);
        row
    };
    for rows in [
        Vec::new(),
        vec![missing(row(0, [0, 0, 1], 1e6, 50.0))],
        vec![
            missing(row(0, [0, 0, 1], 1e6, 50.0)),
            missing(row(1, [1, 0, 2], 1e7, 50.0)),
        ],
    ] {
        for design in Design::ALL {
            let page = english(&method(design, rows.len()), &columns, &rows);
            stands_alone(&page);
            pictures(&page);
            assert!(page.contains("Nothing was measured"));
            assert!(rows.is_empty() || page.contains("12\u{a0}500\u{a0}000"));
        }
    }
}

#[test]
fn designs_of_samples_tell_which_factor_matters() {
    let mut columns = columns(&["a", "b"], &["odd"]);
    columns.insert(4, column("step", ColumnKind::Whole, "-", Role::Key));
    columns.insert(4, column("sample", ColumnKind::Whole, "-", Role::Key));
    let rows_of = |points: &[Vec<f64>], block: usize| -> Vec<Vec<Value>> {
        points
            .iter()
            .enumerate()
            .map(|(place, point)| {
                // `a` from 10 to 20, `b` from 1 to 100 by factors.
                let (a, b) = (10.0 + 10.0 * point[0], libm::pow(100.0, point[1]));
                let number = |n: usize| Value::Whole(n as u64);
                let (sample, step) = (number(place / block), number(place % block));
                let keys = [number(place), number(place), number(0), number(place)];
                let odd = 8.0 * point[0] - 2.5 * point[1];
                keys.into_iter()
                    .chain([
                        sample,
                        step,
                        Value::Number(a),
                        Value::Number(b),
                        Value::Number(odd),
                    ])
                    .collect()
            })
            .collect()
    };
    let with = |design, rows: usize| Method {
        ranges: vec![
            Range {
                what: "a".to_owned(),
                ends: [10.0, 20.0],
                scale: Scale::Linear,
            },
            Range {
                what: "b".to_owned(),
                ends: [1.0, 100.0],
                scale: Scale::Log,
            },
        ],
        ..method(design, rows)
    };
    let rows = rows_of(&sampling::morris(3, 12, 4, 2), 3);
    let page = english(&with(Design::Morris, rows.len()), &columns, &rows);
    stands_alone(&page);
    for line in [
        "a</th><td>8</td><td>8</td><td>",
        "b</th><td>2.5</td><td>−2.5</td><td>",
    ] {
        assert!(page.contains(line), "{line}");
    }
    // One over each factor, with a dot a run; the second by factors of ten.
    let drawn = pictures(&page);
    assert_eq!(drawn.len(), 2);
    assert!(
        drawn
            .iter()
            .all(|picture| picture.matches("<circle").count() == 36)
    );
    assert!(drawn[1].contains(">10</text>") && drawn[1].contains(">100</text>"));
    // A table that was cut off tells no effects.
    let cut = english(&with(Design::Morris, rows.len()), &columns, &rows[..35]);
    assert!(page.contains("Which factor matters") && !cut.contains("Which factor matters"));
    let rows = rows_of(&sampling::saltelli(3, 256, 2), 4);
    let page = english(&with(Design::Saltelli, rows.len()), &columns, &rows);
    stands_alone(&page);
    // Shares of the variance: 8² and 2.5² of their sum.
    let line = page
        .split("<th scope=\"row\">a</th><td>")
        .nth(1)
        .expect("a line");
    let first: f64 = line
        .split(' ')
        .next()
        .and_then(|word| word.parse().ok())
        .expect("a number");
    assert!((first - 64.0 / 70.25).abs() < 0.05, "{first}");
}

#[test]
fn published_figures_stand_beside_with_their_misfit() {
    let mut columns = columns(&["dose"], &["pain_vas_mm_day0", "pain_vas_mm_day365"]);
    columns[4] = column("arm", ColumnKind::Text, "-", Role::Factor);
    let of = |number: u64, condition: u64, arm: &str, before: f64, after: f64| {
        let mut row = row(number, [condition, number, number], 0.0, before);
        row[4] = Value::Text(arm.to_owned());
        row.push(Value::Number(after));
        row
    };
    let rows = [
        of(0, 0, "A", 60.0, 45.0),
        of(1, 0, "A", 62.0, 47.0),
        of(2, 0, "A", 58.0, 55.0),
        of(3, 1, "B", 64.0, 25.0),
        of(4, 1, "B", 66.0, 31.0),
        of(5, 1, "B", 62.0, 30.0),
    ];
    let given = |kind, cells| {
        vec![PlannedTreatment {
            kind,
            cells,
            day: 0.0,
            landing: None,
        }]
    };
    let method = Method {
        blind: true,
        arms: vec![
            ("A".to_owned(), "none".to_owned()),
            ("B".to_owned(), "1e7".to_owned()),
        ],
        given: vec![
            given(TreatmentKind::Saline, None),
            given(TreatmentKind::Cultured, Some(1e7)),
        ],
        patients: Some((Allocation::Simple, 6, 1)),
        replicates: None,
        published: vec!["lamo-2016".to_owned(), "low-bias-pooled".to_owned()],
        ..method(Design::Full, 6)
    };
    let page = english(&method, &columns, &rows);
    stands_alone(&page);
    // Salt water: median 47 against 40; cells: 30 against 20.
    for (published, here, misfit) in [
        ("40", "A (none): 47 (", "7"),
        ("20", "B (1e7): 30 (", "10"),
        ("70", "B (1e7): 64 (", "−6"),
    ] {
        let line = page
            .lines()
            .find(|line| line.contains(&format!("<td>{published}</td><td>{here}")))
            .unwrap_or_else(|| panic!("{published} {here}"));
        assert!(line.contains(&format!("<td>{misfit}</td>")), "{line}");
        assert!(line.contains("Lamo-Espinosa 2016") && line.contains("read in the source"));
    }
    // The dose that was not played, and the difference on day 180, are named as missing; that on day 365 is there.
    assert!(page.contains("100 million marrow cells and hyaluronic acid</td>"));
    assert!(page.contains("not measured here"));
    let apart = of_difference(&[25.0, 31.0, 30.0], &[45.0, 47.0, 55.0])
        .expect("one")
        .interval;
    let line = format!(
        "<td>−7.3 (−16.9 to 2.4)</td><td>B (1e7): {} (",
        written(apart.value)
    );
    assert!(page.contains(&line), "{line}");
    assert!(page.contains("<td>outside</td>"));
    for words in [
        "<th scope=\"row\">A</th><td>none</td><td>Salt water</td>",
        "<th scope=\"row\">B</th><td>1e7</td><td>Cultured: 10\u{a0}000\u{a0}000 stem cells</td>",
        "<td>B (1e7)</td><td>Cultured: 10\u{a0}000\u{a0}000 stem cells</td><td>3</td>",
        "stands for hyaluronic acid here. VAS 0 to 10, times 10.</p>",
        "6 a trial; trials: 1",
        "each by lot",
    ] {
        assert!(page.contains(words), "{words}");
    }
    // Sealed, it tells none of that.
    let sealed = english(&method.sealed(), &columns, &rows);
    for secret in ["(none)", "1e7", "Salt water", "stem cells", "Lamo-Espinosa"] {
        assert!(
            page.contains(secret) && !sealed.contains(secret),
            "{secret}"
        );
    }
}

#[test]
fn several_trials_tell_how_many_of_them_found_it() {
    let mut columns = columns(&["dose"], &[PAIN]);
    columns.insert(4, column("trial", ColumnKind::Whole, "-", Role::Key));
    // Three trials of 2 x 4: two with a wide gap, one with none.
    let mut rows = Vec::new();
    for trial in 1..=3u64 {
        for place in 0..8u64 {
            let number = rows.len() as u64;
            let treated = place % 2;
            let gap = if trial < 3 { 30.0 } else { 0.0 };
            let pain = 60.0 + (place / 2) as f64 - gap * treated as f64;
            let mut row = row(number, [treated, number, number], treated as f64, pain);
            row.insert(4, Value::Whole(trial));
            rows.push(row);
        }
    }
    let method = Method {
        patients: Some((Allocation::Block, 8, 3)),
        replicates: None,
        ..method(Design::Full, rows.len())
    };
    let page = english(&method, &columns, &rows);
    stands_alone(&page);
    for words in [
        "8 a trial; trials: 3",
        "How many people a trial needs",
        "<td>400 of 400 trials</td>",
    ] {
        assert!(page.contains(words), "{words}");
    }
    assert!(page.contains("<td>2 of 3 trials</td>"));
}

#[test]
fn the_page_is_there_in_every_language_with_its_own_numbers() {
    let columns = columns(&["dose"], &[PAIN]);
    let rows = table(&[(3e6, NONE), (5e7, FEW)], false);
    let method = method(Design::Full, rows.len());
    let report = Report {
        name: "a-test",
        question: "?",
        days: 28,
        method: &method,
        columns: &columns,
        rows: &rows,
        joints: &[],
        trial: None,
    };
    let mut pages = BTreeSet::new();
    for code in stroma::text::languages() {
        let page = speaking(&code, || page(&report));
        stands_alone(&page);
        pictures(&page);
        assert!(page.contains(&format!("<html lang=\"{code}\">")));
        if code == "de" {
            assert!(page.contains("52,6") && page.contains("2 von allen 252 Mischungen"));
        }
        pages.insert(page);
    }
    assert!(pages.len() >= 3);
}

#[test]
fn experiments_of_the_program_have_reports() {
    for name in ["dose-response", "lamo-espinosa"] {
        let experiment = built_in(name).expect("it is there");
        let text = text_of(name).expect("it is there");
        let method = Method::of(&experiment, text, true).expect("its text");
        let trial = Trial::of(experiment.clone()).ok();
        let scatter = Scatter::default();
        let rows: Vec<Vec<Value>> = (0..experiment.rows())
            .map(|row| {
                let run = experiment.row(row);
                let measured = run.play(true, &mut |_| true).expect("it can be played");
                let mut row = run.given();
                row.extend(measured.expect("it went on to its end"));
                row
            })
            .collect();
        let report = Report {
            trial: trial.as_ref().map(|trial| Asked { trial, scatter }),
            ..Report::of(&experiment, &method, &rows)
        };
        let page = speaking("en", || page(&report));
        stands_alone(&page);
        assert!(!pictures(&page).is_empty());
        assert!(page.contains("the quick joint (--fast): a single point, without space"));
        if name == "lamo-espinosa" {
            assert!(page.contains("by lot in blocks") && page.contains("blind: the table"));
            assert!(page.contains("the runs themselves roll no dice"));
            assert!(!page.contains("rolls its own dice") && !page.contains("settings are alike"));
            let beside = page
                .split("Beside published figures")
                .nth(1)
                .expect("a section");
            // Each of its six figures stands beside an arm.
            let lines = beside
                .lines()
                .filter(|line| line.contains("Lamo-Espinosa 2016</th>"));
            assert_eq!(
                lines.filter(|line| !line.contains("not measured")).count(),
                6
            );
        } else {
            assert!(page.contains("class=\"band\"") && !page.contains("Beside published"));
            assert!(page.contains("settings are alike") && !page.contains("rolls its own dice"));
        }
    }
    let other = built_in("dose-response").expect("it is there");
    assert!(Method::of(&other, "no experiment", true).is_none());
}

/// The page of a trial that was played with the quick joint, and what the trial itself found.
fn page_of_trial(text: &str, scatter: Scatter) -> (String, Found, Trial) {
    let experiment = Experiment::read(text, "trial").expect("an experiment");
    let method = Method::of(&experiment, text, true).expect("its text");
    let mut work = TrialWork::new(experiment.clone());
    assert_eq!(work.pass(|| true), Ok(true));
    let trial = Trial::open_or_blind(experiment.clone()).expect("a trial");
    let report = Report {
        trial: Some(Asked {
            trial: &trial,
            scatter,
        }),
        ..Report::of(&experiment, &method, work.rows())
    };
    let page = speaking("en", || page(&report));
    stands_alone(&page);
    let sealed = method.clone().sealed();
    let report = Report {
        method: &sealed,
        ..report
    };
    let blind = speaking("en", || stroma::experiment::report::page(&report));
    for told in ["Salt water", "stem cells", "cultured", "saline"] {
        // The question names both treatments.
        let told = format!("{told}</td>");
        assert!(!method.blind || !blind.contains(&told), "{told}");
    }
    let found = found(&trial, work.rows(), trial.main(), 1, scatter);
    (page, found, trial)
}

#[test]
fn the_page_of_a_trial_compares_what_it_was_made_for_and_nothing_else() {
    let choice = Choice {
        per_arm: 6,
        day: 28,
        ..Choice::default()
    };
    // Two days after day 0, and another outcome.
    let text = choice.text().replace("days = [0, 28]", "days = [0, 7, 28]")
        + "\n[[measure]]\ncolumn = \"cartilage_percent\"\ndays = [0, 28]\n";
    let scattered = Scatter { sd: 20.0, seed: 3 };
    for (text, scatter) in [
        (text.clone(), Scatter::default()),
        (text.clone(), scattered),
        // With their names in the table it is the same trial.
        (text.replace("blind = true\n", ""), scattered),
    ] {
        let (page, found, trial) = page_of_trial(&text, scatter);
        let [compared] = found.compared.as_slice() else {
            panic!("{:?}", found.compared);
        };
        assert!(found.endpoint.is_change() && found.endpoint.day == 28);
        let (apart, shuffles) = speaking("en", || {
            let arms = trial.experiment().arms();
            let name = |arm: usize| match arms[arm] {
                (letter, name) if letter != name => format!("{letter} ({name})"),
                (_, name) => name.to_owned(),
            };
            let words = said::difference(&found.endpoint, compared, name).expect("a difference");
            let shuffles = said::shuffles(compared).expect("shuffles");
            (words, shuffles)
        });
        // The sentences of the command hold the difference, its interval and the count of shuffles.
        let interval = compared.difference.expect("a difference").interval;
        let told = speaking("en", || said::with_ends(interval));
        assert!(apart[0].contains(&told), "{told}");
        let whole = stroma::text::markup::escaped(&format!("{} {shuffles}", apart.join(" ")));
        assert_eq!(page.matches(whole.as_str()).count(), 1, "{whole}");
        assert!(page.contains("Compared is the change since day 0"));
        assert!(page.contains("an outcome that is picked afterwards proves nothing"));
        // The picture tells the difference as the sentence does.
        assert!(page.contains(&format!(">found: {told}</text>")), "{told}");
        // One heading of differences, one histogram, and none where something else is listed.
        let (asked, others) = page
            .split_once("What else was measured")
            .expect("a section");
        assert_eq!(asked.matches("<h3>Differences</h3>").count(), 1);
        let drawn = |part: &str| part.matches("aria-label=\"Shuffles, ").count();
        assert_eq!((drawn(asked), drawn(others)), (1, 0));
        for words in [
            "<h3>Differences",
            " minus the first",
            "as large by chance",
            "trials</td>",
        ] {
            assert!(!others.contains(words), "{words}");
        }
        // Everything is listed all the same.
        for what in ["Pain, mm of 100, day 7", "Pain, mm of 100, day 28"] {
            assert!(others.contains(&format!("<h2>{what}</h2>")), "{what}");
        }
        for words in [
            "20 points of 100 apart",
            "beyond the ends of the scale; nothing is cut off",
            "with the scatter named above",
        ] {
            assert_eq!(page.contains(words), scatter.sd > 0.0, "{words}");
        }
    }
}

#[test]
fn a_trial_that_did_not_measure_day_0_compares_the_values_of_its_last_day() {
    let choice = Choice {
        per_arm: 6,
        day: 28,
        ..Choice::default()
    };
    let text = choice.text().replace("days = [0, 28]", "days = [28]");
    let (page, found, _) = page_of_trial(&text, Scatter::default());
    assert!(!found.endpoint.is_change());
    assert!(page.contains("Compared is the value on day 28; day 0 was not measured."));
    assert!(!page.contains("the change since day 0"));
}

#[test]
fn shuffles_of_which_none_is_as_far_are_told_without_a_nought() {
    let columns = columns(&["dose"], &[PAIN]);
    let [low, high] =
        [0.0, 1_000.0].map(|from| -> Vec<f64> { (0..20).map(|k| from + f64::from(k)).collect() });
    let rows = table(&[(3e6, low.as_slice()), (5e7, high.as_slice())], false);
    let page = english(&method(Design::Full, rows.len()), &columns, &rows);
    assert!(page.contains("<td>none of the 10\u{a0}000 shuffles</td>"));
    assert!(!page.contains(">0 of 10"));
}

#[test]
fn a_broken_file_of_published_figures_is_refused_with_its_line() {
    let head = "schema_version = 1\n\n[[trial]]\nkey = \"a\"\ntitle = \"A\"\ndesign = \"d\"\nsource = \"s\"\n\n";
    let figure = "[[trial.figure]]\narm = \"x\"\ntreatment = \"cultured\"\ncells = 1e7\noutcome = \"pain_vas_mm\"\nday = 90\nstatistic = \"mean\"\nof = \"change\"\nvalue = -10.0\nlow = -12.0\nhigh = -8.0\ninterval = \"95 % interval\"\nconfidence = \"verified\"\n";
    let fine = format!("{head}{figure}");
    assert_eq!(published::read(&fine, "f").expect("it is fine").len(), 1);
    for (from, to, parts) in [
        (
            "schema_version = 1",
            "schema_version = 2",
            &["line 1", "schema_version", "found 2"][..],
        ),
        (
            "\"pain_vas_mm\"",
            "\"pains\"",
            &["line 9", "outcome", "'pains'", "pain_vas_mm"],
        ),
        (
            "value = -10.0",
            "value = -1.0",
            &["line 9", "value", "-1", "from -12 to -8"],
        ),
        (
            "value = -10.0",
            "value = nan",
            &["line 9", "value", "NaN", "a number"],
        ),
        (
            "high = -8.0\n",
            "",
            &["line 9", "interval", "or none of them"],
        ),
        (
            "cells = 1e7",
            "cells = 0.0",
            &["line 9", "cells", "more than 0"],
        ),
        (
            "of = \"change\"",
            "of = \"difference\"",
            &["line 9", "against", "nothing"],
        ),
        (
            "day = 90",
            "against = \"saline\"\nday = 90",
            &["line 9", "against", "saline"],
        ),
        ("\"cultured\"", "\"magic\"", &["f", "magic"]),
        ("arm = \"x\"", "arms = \"x\"", &["f", "arms"]),
        ("day = 90", "day = -3", &["f", "-3"]),
    ] {
        let broken = fine.replacen(from, to, 1);
        assert_ne!(broken, fine);
        let error = published::read(&broken, "f").expect_err(to).to_string();
        for part in parts {
            assert!(error.contains(part), "{to}: {error}");
        }
    }
    let second = head.split_once("\n\n").map_or("", |(_, rest)| rest);
    let twice = format!("{fine}{second}{figure}");
    let error = published::read(&twice, "f").expect_err("twice").to_string();
    assert!(error.contains("line 23, key: found 'a'"), "{error}");
}
