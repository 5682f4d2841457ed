//! What is wrong with an experiment, its table, a trial or a prediction is told in every language, and every such sentence is made
//! by some file that is wrong.

use stroma::experiment::design::{Experiment, text_of};
use stroma::experiment::predictions;
use stroma::experiment::published;
use stroma::experiment::session::{RowsOrder, Session, ToldRow};
use stroma::experiment::trial::Trial;
use stroma::live::RowWork;
use stroma::scenario::{Parameters, is_read};
use stroma::text::ftl::{Piece, messages, pieces};
use stroma::text::speaking;

use crate::experiment_session::SMALL;
use crate::findings::untold;
use crate::tools::{repository, scenario};
use crate::trial::small;

/// Said by a page alone, whose browser stops or cannot work beside it.
const OF_A_PAGE: [&str; 2] = ["finding-worker-stopped", "finding-no-workers"];

/// A text with something in place of something that is there.
fn with(text: &str, changes: &[(&str, &str)]) -> String {
    changes.iter().fold(text.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "'{from}' is not there:\n{text}");
        text.replacen(from, to, 1)
    })
}

/// What is said of an experiment file that is wrong; none if it is right.
fn refused(text: &str) -> Option<String> {
    let error = Experiment::read(text, "wrong.toml").err()?;
    for language in ["de", "es"] {
        let [said, of_field] = [
            speaking(language, || error.said()),
            speaking(language, || error.said_of_field()),
        ];
        assert!(said.ends_with(&of_field), "{said}\n{of_field}");
    }
    Some(error.to_string())
}

/// Files of experiments that are wrong in what is varied, measured or given.
fn settings() -> Vec<String> {
    let vary = "[[vary]]\nwhat = \"activity\"\nvalues = [\"walking\", \"rest\"]\n";
    let varied = |what: &str, values: &str| {
        with(
            SMALL,
            &[(vary, &format!("[[vary]]\nwhat = \"{what}\"\n{values}\n"))],
        )
    };
    // Nothing is given there.
    let in_dish = |text: String| with(&text, &[("strip-osteoarthritis", "dish-renewal")]);
    let head = |line: &str| with(SMALL, &[("seed = 7", &format!("seed = 7\n{line}"))]);
    let ranged = |head: &str, range: &str| {
        let range = format!("[[vary]]\nwhat = \"dose\"\n{range}\n");
        with(
            SMALL,
            &[("seed = 7", &format!("seed = 7\n{head}")), (vary, &range)],
        )
    };
    let arms = |count: usize| -> String {
        (0..count)
            .map(|nth| format!("[[arm]]\nname = \"a{nth}\"\ntreatment = \"saline\"\n\n"))
            .collect()
    };
    let strip = scenario("strip-osteoarthritis");
    let many: String = Parameters::cards()
        .iter()
        .filter(|card| card.min < card.max && is_read(&card.key, &strip))
        .map(|card| {
            let [low, high] = [card.min, card.max];
            format!(
                "[[vary]]\nwhat = \"{}\"\nrange = [{low}, {high}]\n\n",
                card.key
            )
        })
        .collect();
    let measure = &SMALL[SMALL.find("[[measure]]").expect("a measure")..];
    vec![
        with(SMALL, &[("name = \"small\"", "name = \"My File\"")]),
        with(
            SMALL,
            &[(
                "question = \"Does rest spare the knee?\"",
                "question = \"\"",
            )],
        ),
        with(SMALL, &[("scenario = \"strip-osteoarthritis\"\n", "")]),
        with(SMALL, &[("strip-osteoarthritis", "elbow")]),
        with(SMALL, &[("days = 2\n", "days = 4000\n")]),
        with(SMALL, &[("seed = 7\n", "seed = 7.5\n")]),
        with(SMALL, &[("[[measure]]", "colour = 3\n\n[[measure]]")]),
        with(SMALL, &[("what = \"activity\"\n", "")]),
        with(SMALL, &[("schema_version = 1", "schema_version = -1")]),
        with(SMALL, &[("name = \"small\"", "name = small\"")]),
        with(SMALL, &[("name = \"small\"", "name = 3")]),
        with(SMALL, &[("days = 2\n", "days = \"two\"\n")]),
        with(SMALL, &[("days = 2\n", "days = 2\ndays = 2\n")]),
        with(SMALL, &[("days = 2\n", "days = 99999999999999999999\n")]),
        with(SMALL, &[("days = [1, 2]", "days = 1")]),
        with(SMALL, &[("days = [1, 2]", "days = [1, 3]")]),
        with(SMALL, &[("days = [1, 2]", "days = [1, 1]")]),
        with(SMALL, &[("days = [1, 2]", "days = []")]),
        with(SMALL, &[("days = [1, 2]", "from = 1")]),
        with(SMALL, &[("days = [1, 2]", "from = 2\nto = 1")]),
        with(
            SMALL,
            &[("days = [1, 2]", "days = [1, 2]\nagainst = \"none\"")],
        ),
        with(SMALL, &[("pain_vas_mm", "pain")]),
        with(SMALL, &[(measure, "")]),
        with(SMALL, &[("[\"walking\", \"rest\"]", "[true]")]),
        varied("activity", "values = [\"rest\", \"flying\"]"),
        varied("activity", "values = [3]"),
        varied("activity", "values = [\"rest\", \"rest\"]"),
        varied("activity", "values = []"),
        varied("activity", ""),
        varied("activity", "values = [\"rest\"]\npoints = 3"),
        varied("activities", "values = [\"rest\"]"),
        varied("dose", "values = [\"much\"]"),
        varied("dose", "values = [0.5]"),
        in_dish(varied("dose", "values = [1e6]")),
        varied("dose", "values = [1e6]\nrange = [1e6, 1e7]"),
        varied("dose", "range = [1e7, 1e6]"),
        varied("dose", "range = [1e6]"),
        varied("treatment_day", "range = [0.0, 1.0]\nscale = \"log\""),
        in_dish(varied("treatment_day", "values = [1]")),
        in_dish(varied("landing", "values = [0.5]")),
        varied("seed", "values = [1.5]"),
        varied("seed", "values = [1]"),
        varied("adipogenic_hill", "values = [2.0]"),
        varied("activity", &format!("values = [\"rest\"]\n\n{vary}")),
        head("design = \"guess\""),
        head("design = \"sobol\""),
        head("samples = 3"),
        head("published = [\"nobody\"]"),
        head("blind = true"),
        ranged("", "range = [1e6, 1e7]"),
        ranged("", "range = [1e6, 1e7]\npoints = 1.5"),
        ranged(
            "design = \"sobol\"\nsamples = 4",
            "range = [1e6, 1e7]\npoints = 3",
        ),
        ranged(
            "design = \"morris\"\ntrajectories = 2\nlevels = 3",
            "range = [1e6, 1e7]",
        ),
        ranged(
            "design = \"morris\"\ntrajectories = 2",
            "values = [1e6, 1e7]",
        ),
        with(
            SMALL,
            &[
                (vary, ""),
                ("seed = 7", "seed = 7\ndesign = \"sobol\"\nsamples = 2"),
            ],
        ),
        with(
            SMALL,
            &[
                (vary, &many),
                ("seed = 7", "seed = 7\ndesign = \"sobol\"\nsamples = 2"),
            ],
        ),
        with(
            SMALL,
            &[(vary, &many.replace("]\n\n", "]\npoints = 9000\n\n"))],
        ),
        with(
            SMALL,
            &[
                (
                    vary,
                    "[[vary]]\nwhat = \"m1_to_m2_per_day\"\nrange = [0.1, 0.4]\npoints = 20\n",
                ),
                ("replicates = 3", "replicates = 1000000"),
            ],
        ),
        with(
            SMALL,
            &[("[[measure]]", &format!("{}[[measure]]", arms(27)))],
        ),
        with(
            SMALL,
            &[(
                "[[measure]]",
                &format!(
                    "{}[[measure]]",
                    arms(1).replace("saline\"\n", "saline\"\nweight = 2\n")
                ),
            )],
        ),
        with(
            SMALL,
            &[(
                "[[measure]]",
                &format!(
                    "{}[[measure]]",
                    arms(1).replace("saline\"\n", "saline\"\nactivity = \"rest\"\n")
                ),
            )],
        ),
        with(
            SMALL,
            &[
                ("replicates = 3\n", ""),
                (
                    "[[measure]]",
                    "[patients]\nnumber = 4\nallocation = \"block\"\nblock = 2\n\n[[measure]]",
                ),
            ],
        ),
    ]
}

/// Files of trials that are wrong in their people or arms, on the strip and on the knee.
fn people() -> Vec<String> {
    let knee = small().text();
    let open = with(&knee, &[("blind = true\n", "")]);
    let strip = with(
        SMALL,
        &[
            ("replicates = 3\n", ""),
            (
                "[[vary]]\nwhat = \"activity\"\nvalues = [\"walking\", \"rest\"]\n",
                "[patients]\nnumber = 4\n",
            ),
        ],
    );
    let of_strip = |lines: &str| with(&strip, &[("number = 4", &format!("number = 4\n{lines}"))]);
    let given = |lines: &str| {
        with(
            &knee,
            &[(
                "treatment = \"saline\"",
                &format!("treatment = \"saline\"\n{lines}"),
            )],
        )
    };
    let varied = |text: &str, what: &str, values: &str| {
        let vary = format!("[[vary]]\nwhat = \"{what}\"\nvalues = {values}\n\n[[measure]]");
        with(text, &[("[[measure]]", &vary)])
    };
    let grades = |shares: &str| {
        with(
            &knee,
            &[("{ \"2\" = 0.3, \"3\" = 0.4, \"4\" = 0.3 }", shares)],
        )
    };
    let twice = given("days = [0, 1]");
    let twice = with(&twice, &[("blind = true\n", "")]);
    vec![
        with(
            &knee,
            &[("days = [0, 28]", "days = [28]\nof = \"difference\"")],
        ),
        with(&knee, &[("\"pain_vas_mm\"", "\"injected_alive\"")]),
        with(
            &knee,
            &[(
                "days = 28\nseed",
                "scenario = \"osteoarthritis-mild\"\ndays = 28\nseed",
            )],
        ),
        with(&knee, &[("seed = 1", "seed = 1\nreplicates = 2")]),
        with(&knee, &[("name = \"saline\"", "name = \"cultured-5e7\"")]),
        with(&knee, &[("cells = 5e7", "cells = 5e12")]),
        with(&knee, &[("block = 4", "block = 5")]),
        with(&knee, &[("block = 4\n", "")]),
        with(
            &knee,
            &[("allocation = \"block\"", "allocation = \"simple\"")],
        ),
        given("days = [1, 0]"),
        given("days = [99]"),
        given("cells = 1e6"),
        given("landing = 1.5"),
        given("weight = 0"),
        with(
            &knee,
            &[(
                "treatment = \"saline\"",
                "treatment = \"exercise\"\nlanding = 0.5",
            )],
        ),
        grades("{ \"1\" = 1.0 }"),
        grades("{ \"3\" = 1.5 }"),
        grades("{ \"3\" = 0.5 }"),
        varied(&knee, "dose", "[1e6, 1e7]"),
        varied(&open, "treatment", "[\"fat\"]"),
        varied(&open, "scenario", "[\"osteoarthritis-mild\"]"),
        varied(&open, "wear_pro_signal", "[1.0]"),
        varied(&twice, "treatment_day", "[1]"),
        varied(
            &with(
                &open,
                &[(
                    "treatment = \"saline\"",
                    "treatment = \"saline\"\nactivity = \"rest\"",
                )],
            ),
            "activity",
            "[\"rest\"]",
        ),
        with(
            &of_strip("load = {}"),
            &[("strip-osteoarthritis", "dish-renewal")],
        ),
        of_strip("load = 3"),
        of_strip("placebo = { mean = 3.0 }"),
        of_strip("placebo = { low = 1.5, high = 1.2 }"),
    ]
}

/// What is said of tables that are not of the experiment, and of rows that cannot be played.
fn tables() -> Vec<String> {
    let session = || Session::read(SMALL, "small.toml").unwrap_or_else(|error| panic!("{error}"));
    let mut whole = session();
    whole.start();
    let mut work = RowWork::new(RowsOrder {
        text: SMALL.to_owned(),
        fast: false,
        rows: whole.next_rows(),
    })
    .expect("an experiment");
    work.pass(|| true);
    while let Some(told) = work.news() {
        if let ToldRow::Done(row, done) = told {
            whole.take(row, done);
        }
    }
    let csv = whole.csv();
    let line = csv.lines().nth(1).expect("a row").to_owned();
    let (before, last) = line.rsplit_once(',').expect("fields");
    let changed = |from: &str, to: &str| with(&csv, &[(from, to)]);
    let mut said: Vec<String> = [
        changed("activity", "diet"),
        changed(&line, before),
        changed(&line, &format!("{before},much")),
        changed("\n1,", "\n600,"),
        changed("walking", "flying"),
        format!("{csv}{line}\n"),
    ]
    .iter()
    .map(|wrong| {
        session()
            .lay_in(wrong, "t.csv")
            .expect_err(wrong)
            .to_string()
    })
    .collect();
    let mut runs = session();
    runs.start();
    said.push(runs.lay_in(&csv, "t.csv").expect_err("it runs").to_string());
    let forged = changed(&format!("{before},{last}"), &format!("{before},7.25"));
    said.push(
        whole
            .lay_in(&forged, "t.csv")
            .expect_err("it differs")
            .to_string(),
    );
    let many = SMALL.replace("replicates = 3", "replicates = 30000");
    let many = Session::read(&many, "many.toml").err();
    said.extend(many.map(|error| error.to_string()));
    let dish = with(
        SMALL,
        &[
            ("strip-osteoarthritis", "dish-renewal"),
            (
                "[[vary]]\nwhat = \"activity\"\nvalues = [\"walking\", \"rest\"]\n",
                "",
            ),
        ],
    );
    let mut work = RowWork::new(RowsOrder {
        text: dish,
        fast: true,
        rows: vec![0],
    })
    .expect("an experiment");
    work.pass(|| true);
    match work.news() {
        Some(ToldRow::Broken(why)) => said.push(why),
        other => panic!("{other:?}"),
    }
    said
}

/// What is said of experiments that are no trials.
fn no_trials() -> Vec<String> {
    let knee = small().text();
    let open = with(&knee, &[("blind = true\n", "")]);
    let vary = "[[vary]]\nwhat = \"activity\"\nvalues = [\"rest\", \"sport\"]\n\n[[measure]]";
    let second = "\n[[arm]]\nname = \"saline\"\ntreatment = \"saline\"\n";
    [
        text_of("dose-response")
            .expect("it comes with the program")
            .to_owned(),
        with(&open, &[(second, ""), ("block = 4", "block = 3")]),
        with(&open, &[("[[measure]]", vary)]),
        with(
            &open,
            &[("days = [0, 28]", "days = [28]\nof = \"difference\"")],
        ),
        open,
    ]
    .iter()
    .map(|text| {
        let experiment = Experiment::read(text, "t.toml").unwrap_or_else(|error| panic!("{error}"));
        let error = Trial::of(experiment).err();
        error.map_or_else(|| panic!("a trial:\n{text}"), |error| error.to_string())
    })
    .collect()
}

/// What is said of published figures, and of predictions of them, that are wrong.
fn figures() -> Vec<String> {
    let file = |name: &str| std::fs::read_to_string(repository(name)).expect("an asset");
    let (predicted, told) = (
        file("assets/predictions.toml"),
        file("assets/published.toml"),
    );
    let predictions = [
        ("schema_version = 1", "schema_version = 2"),
        ("low = -11.6\n", ""),
        ("low = -11.6", "low = -5.0"),
        ("key = \"cochrane\"", "key = \"sound-trials-year\""),
        ("outcome = \"pain_vas_mm\"", "outcome = \"pain\""),
        ("against = \"saline\"\n", ""),
        ("told = \"no difference\"", "told = \"value\""),
        ("n = 544\n", "n = \"many\"\n"),
    ];
    let published = [
        ("outcome = \"pain_vas_mm\"", "outcome = \"pain\""),
        ("value = 50.0", "value = inf"),
        ("value = 50.0", "value = 50.0\nlow = 40.0"),
        (
            "value = 50.0",
            "value = 50.0\nlow = 60.0\nhigh = 70.0\ninterval = \"95 %\"",
        ),
        ("value = 50.0", "value = 50.0\nagainst = \"saline\""),
        ("cells = 1e7", "cells = 0.0"),
    ];
    let unsteady = with(
        &predicted,
        &[
            ("outcome = \"pain_vas_mm\"", "outcome = \"function_0_100\""),
            ("low = -11.6\nhigh = -3.3\n", ""),
        ],
    );
    let of_predictions = predictions
        .iter()
        .map(|change| with(&predicted, &[*change]))
        .chain([unsteady])
        .map(|text| {
            predictions::read(&text, "predictions.toml")
                .err()
                .unwrap_or(text)
        });
    let of_published = published.iter().map(|change| {
        let text = with(&told, &[*change]);
        let error = published::read(&text, "published.toml").expect_err(change.1);
        error.to_string()
    });
    of_predictions.chain(of_published).collect()
}

#[test]
fn what_cannot_be_read_is_told_with_its_field_with_what_stands_there_and_what_would_be_right() {
    let known = "name, question, scenario, days, seed, replicates, blind, design, samples, trajectories, levels, seeds or published";
    for (from, to, told) in [
        (
            "days = 2\n",
            "days = \"two\"\n",
            "line 7, experiment.days: found 'two', expected a number".to_owned(),
        ),
        (
            "days = 2\n",
            "days = 99999999999999999999\n",
            "line 7, experiment.days: found 99999999999999999999, expected a number of fewer digits"
                .to_owned(),
        ),
        (
            "days = 2\n",
            "",
            "line 3, experiment.days: found nothing, expected a value as docs/experiments.md describes it"
                .to_owned(),
        ),
        (
            "seed = 7",
            "sed = 7",
            format!("line 8, experiment.sed: found 'sed', expected {known}"),
        ),
        (
            "seed = 7",
            "design = \"guess\"",
            "line 8, experiment.design: found 'guess', expected full, one-at-a-time, latin-hypercube, sobol, saltelli or morris"
                .to_owned(),
        ),
        (
            "seed = 7",
            "design = 3",
            "line 8, experiment.design: found 3, expected a word in quotation marks".to_owned(),
        ),
        (
            "seed = 7",
            "seed = 7\nblind = 1",
            "line 9, experiment.blind: found 1, expected true or false".to_owned(),
        ),
        (
            "seed = 7",
            "seed = 7\nseed = 8",
            "line 9, experiment.seed: found 'seed' twice, expected each field once".to_owned(),
        ),
        (
            "name = \"small\"",
            "name = small\"",
            "line 4, experiment.name: found 'name = small\"', expected a line that can be read, such as name = \"word\""
                .to_owned(),
        ),
        (
            "name = \"small\"",
            "name = \"small",
            "line 4, experiment.name: found 'name = \"small', expected a line that can be read, such as name = \"word\""
                .to_owned(),
        ),
        (
            "[\"walking\", \"rest\"]",
            "[\n  3,\n  true,\n]",
            "line 13, vary.values: found '[ 3, true, ]', expected a number or a word".to_owned(),
        ),
        (
            "schema_version = 1",
            "schema_version = \"1\"",
            "line 1, schema_version: found '1', expected a whole number, 0 or more".to_owned(),
        ),
        (
            "[\"walking\", \"rest\"]",
            "\"rest\"",
            "line 13, vary.values: found 'rest', expected a list in square brackets".to_owned(),
        ),
        (
            "what = \"activity\"\n",
            "",
            "line 11, vary.what: found nothing, expected a value as docs/experiments.md describes it"
                .to_owned(),
        ),
        (
            "of = \"difference\"",
            "of = \"diff\"",
            "line 22, measure.of: found 'diff', expected run or difference".to_owned(),
        ),
    ] {
        let error = refused(&with(SMALL, &[(from, to)])).expect(to);
        assert_eq!(error, format!("wrong.toml, {told}"));
        assert_eq!(error.matches("expected").count(), 1, "{error}");
        let untold = untold(&error);
        assert!(untold.is_empty(), "{untold:#?}");
    }
}

#[test]
fn every_fault_of_an_experiment_is_told_in_every_language_and_by_some_file() {
    let mut said = Vec::new();
    let mut right = Vec::new();
    for text in settings().into_iter().chain(people()) {
        match refused(&text) {
            Some(sentence) => said.push(sentence),
            None => right.push(text),
        }
    }
    assert!(
        right.is_empty(),
        "nothing is wrong in:\n{}",
        right.join("\n\n")
    );
    said.extend(tables());
    said.extend(no_trials());
    said.extend(figures());
    // With the numbers of today no trait leaves the bounds of what it moves.
    said.push("wrong.toml, line 9, patients.load.high: found 2.5, which makes load_factor 2.5, expected what keeps it within 0.5 to 2".to_owned());
    let untold: Vec<(&String, Vec<String>)> = said
        .iter()
        .map(|english| (english, untold(english)))
        .filter(|(_, untold)| !untold.is_empty())
        .collect();
    assert!(untold.is_empty(), "{untold:#?}");
    let texts = std::fs::read_to_string(repository("assets/locales/en/findings.ftl"));
    let texts = texts.expect("the English texts");
    let from = texts.find("# experiments\n").expect("a head");
    let to = texts
        .find("# what the readers of TOML")
        .expect("the next head");
    let unsaid: Vec<String> = messages(&texts[from..to])
        .into_iter()
        .filter(|message| !OF_A_PAGE.contains(&message.key.as_str()))
        .filter(|message| {
            let pieces = pieces(&message.words);
            let is_in = |english: &String| {
                pieces.iter().all(|piece| match piece {
                    Piece::Words(words) => english.contains(words.as_str()),
                    Piece::Value(_) => true,
                })
            };
            !said.iter().any(is_in)
        })
        .map(|message| message.key)
        .collect();
    assert!(unsaid.is_empty(), "no file has these faults: {unsaid:?}");
}
