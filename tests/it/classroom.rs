//! What leaves a lesson: every form is read again by a reader of its own, and says what the lesson says.

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::{Document, Node};
use stroma::classroom::{QtiPackage, Sheet, gift, qti, worksheet};
use stroma::lesson::{Asks, Does, Item, Key, Lesson, Step, lessons};
use stroma::text::local;

/// A small lesson with a step of each kind and a question of each kind.
const LESSON: &str = r#"
schema_version = 1
level = "joint"
scenario = "osteoarthritis-moderate"
seed = 4
treatments = []
minutes = 20
standards = ["HS-LS1-3", "AP <4.1> & more"]
misconception_source = "Nobody <yet> & \"everybody\""

[[run]]
name = "cells"
days = 60
treatments = [{ kind = "cultured" }]

[[run]]
name = "saline"
days = 60
treatments = [{ kind = "saline" }]

[[figure]]
name = "hidden"
run = "cells"
column = "pain_vas_mm"
day = 28
digits = 3

[[figure]]
name = "told"
run = "saline"
column = "pain_vas_mm"
day = 28
digits = 1

[[figure]]
name = "gap"
run = "cells"
column = "pain_vas_mm"
less = "saline"
day = 28
digits = 2

[[step]]
name = "anchor"
kind = "anchor"
more = true

[[step]]
name = "predict"
kind = "predict"

[[step.item]]
name = "pain"
kind = "number"
low = 0
high = 100
unit = "mm"
figure = "hidden"

[[step.item]]
name = "curve"
kind = "curve"
column = "pain_vas_mm"
run = "cells"
given = "saline"
days = 60
low = 0
high = 100
unit = "mm"

[[step.item]]
name = "how"
kind = "choose"
options = 4
right = 2
misconception = 1

[[step.item]]
name = "feel"
kind = "choose"
options = 3

[[step]]
name = "play"
kind = "play"
minutes = 2

[[step]]
name = "investigate"
kind = "investigate"
more = true
vary = [
    "brush", "strength", "whole_plate", "wash", "stain", "injury", "stem_cells_in", "stem_cells_out",
    "source", "dose", "inject", "compare", "walking", "messengers", "builders",
]
rows = 4
seeds = 2
day = 28
control = "saline"
columns = [
    { column = "pain_vas_mm", day = 28, digits = 1 },
    { column = "stem_drawn", percent_of = "injected", day = 28 },
]

[[step]]
name = "observe"
kind = "observe"
instrument = "diary"
measures = "pain_vas_mm"
day = 28

[[step.item]]
name = "page"
kind = "choose"
options = 2
right = 2

[[step]]
name = "argue"
kind = "argue"
claims = 4
right = 2
misconception = 1
evidence = 2
differ = "signal"
tiles = 5

[[step]]
name = "compare"
kind = "compare"

[[step]]
name = "transfer"
kind = "transfer"

[[step.item]]
name = "chain"
kind = "order"
options = 4

[[step.item]]
name = "row"
kind = "write"

[[step]]
name = "exit"
kind = "exit"

[[step.item]]
name = "calmer"
kind = "choose"
options = 3
right = 3
misconception = 1

[[step.item]]
name = "many"
kind = "number"
low = -1
high = 1
unit = ""

[[step.item]]
name = "left"
kind = "choose"
options = 8
right = 1

[text.en]
title = "Letters: {bricks} = ~what~ / #1?"
question = "How can *cells that are gone* help?"
anchor = """
One patient, two worn knees & one < two. On day 28 the right one is at { $told }.

*Yet the left knee hurts less*, and 2 * 3 is
six."""
predict-how-2 = "%50% of [plain] -> they #send = \"letters\"; C:\\new"
"#;

/// Texts that are for the teacher, or tell what is right.
fn is_hidden(key: &str) -> bool {
    key.ends_with("-why") || key.starts_with("teacher-") || key == "misconception"
}

/// A text with every sign that some form gives a meaning to.
fn nasty(key: &str) -> String {
    format!(
        "«{key}» 50 % ~ a = b # c {{d}} e:f \\n g\\ // <h> & \"i\" 'j' &amp; *so* -> ]]>\nthe next line\n\n//the next paragraph of «{key}» :: ####{{}}"
    )
}

fn small() -> (Lesson, Key) {
    let mut lesson = Lesson::parse("small.toml", LESSON).expect("a lesson");
    let keys = lesson.keys();
    let texts = lesson.text.entry("en".to_owned()).or_default();
    for key in keys {
        let text = nasty(&key);
        texts.entry(key).or_insert(text);
    }
    let values = [("hidden", 31.4159), ("told", 47.1), ("gap", -15.684)];
    let course = |from: f64| (0..=60).map(|day| from - f64::from(day) / 10.0).collect();
    let key = Key {
        figures: values
            .into_iter()
            .map(|(name, value)| (name.to_owned(), Some(value)))
            .collect(),
        curves: BTreeMap::from([
            ("cells.pain_vas_mm".to_owned(), course(50.0)),
            ("saline.pain_vas_mm".to_owned(), course(60.0)),
        ]),
    };
    (lesson, key)
}

/// The small lesson and all that come with the program.
fn every() -> Vec<(Lesson, Key)> {
    let built_in = lessons::all().iter();
    let built_in = built_in.map(|(lesson, key)| (Lesson::clone(lesson), key.clone()));
    std::iter::once(small()).chain(built_in).collect()
}

/// Words of a text as a reader sees them: without stars, with one space between them.
fn words(text: &str) -> String {
    let text = text.replace('*', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same of a piece of HTML: tags fall away, escapes are read.
fn shown(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, after) = after.split_once('>').expect("a tag has an end");
        if !matches!(tag, "em" | "/em" | "b" | "/b") {
            text.push(' ');
        }
        rest = after;
    }
    text.push_str(rest);
    for piece in text.split('&').skip(1) {
        let known = ["amp;", "lt;", "gt;", "quot;", "nbsp;"];
        assert!(
            known.iter().any(|escape| piece.starts_with(escape)),
            "&{piece}"
        );
    }
    let text = text
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    words(&text)
}

/// Questions of the steps that leave the lesson, with their steps.
fn asked(lesson: &Lesson) -> Vec<(&Step, &Item)> {
    lesson
        .steps
        .iter()
        .filter(|step| {
            matches!(
                step.does,
                Does::Predict(_) | Does::Transfer(_) | Does::Exit(_)
            )
        })
        .flat_map(|step| step.items().iter().map(move |item| (step, item)))
        .collect()
}

fn name_of(lesson: &Lesson, step: &Step, item: &Item) -> String {
    format!("{}-{}-{}", lesson.name, step.name, item.name)
}

/// What a question asks, by the lesson.
fn said(lesson: &Lesson, key: &Key, text: &str) -> String {
    words(&lesson.say(text, &key.words(lesson)))
}

/// Sentences of a question.
fn sentences(lesson: &Lesson, key: &Key, step: &Step, item: &Item, count: usize) -> Vec<String> {
    (1..=count)
        .map(|number| {
            said(
                lesson,
                key,
                &format!("{}-{}-{number}", step.name, item.name),
            )
        })
        .collect()
}

/// Whether the figure of a question is known.
fn known_figure(lesson: &Lesson, key: &Key, figure: Option<usize>) -> Option<f64> {
    let figure = &lesson.figures[figure?];
    key.figures.get(&figure.name).copied().flatten()
}

/// No key of a text is shown in place of its words.
fn assert_worded(text: &str) {
    for mark in ["classroom-", "lesson-", "not-advice"] {
        assert!(!text.contains(mark), "{mark} in {text}");
    }
}

/// A reader of GIFT, as Moodle reads it.
mod reader {
    /// Letters, each with whether it was escaped.
    type Letters = Vec<(char, bool)>;

    /// What is answered.
    #[derive(Debug, Clone, PartialEq)]
    pub(super) enum Answers {
        Essay,
        Number {
            value: f64,
            tolerance: f64,
        },
        /// Share of the mark, text and feedback.
        Choice(Vec<(f64, String, String)>),
        Match(Vec<(String, String)>),
    }

    #[derive(Debug, Clone)]
    pub(super) struct Question {
        pub(super) category: String,
        pub(super) name: String,
        pub(super) text: String,
        pub(super) answers: Answers,
        pub(super) why: String,
    }

    fn letters(text: &str) -> Letters {
        let mut out = Vec::new();
        let mut rest = text.chars();
        while let Some(letter) = rest.next() {
            if letter != '\\' {
                out.push((letter, false));
                continue;
            }
            match rest.next() {
                Some('n') => out.push(('\n', true)),
                Some(escaped) => {
                    assert!("\\~=#{}:".contains(escaped), "\\{escaped} is no escape");
                    out.push((escaped, true));
                }
                None => panic!("a line ends within an escape"),
            }
        }
        out
    }

    fn plain(letters: &[(char, bool)]) -> String {
        let text: String = letters.iter().map(|(letter, _)| letter).collect();
        text.trim().to_owned()
    }

    /// Where signs stand that are not escaped.
    fn find(letters: &[(char, bool)], signs: &str) -> Option<usize> {
        let signs: Vec<(char, bool)> = signs.chars().map(|sign| (sign, false)).collect();
        letters
            .windows(signs.len())
            .position(|window| window == signs)
    }

    fn count(letters: &[(char, bool)], sign: char) -> usize {
        letters.iter().filter(|one| **one == (sign, false)).count()
    }

    /// A text without the word for its form.
    fn of_form(text: &str) -> String {
        text.strip_prefix("[html]").unwrap_or(text).to_owned()
    }

    fn choices(letters: &[(char, bool)]) -> Answers {
        let mut found: Vec<(char, Letters)> = Vec::new();
        for &(letter, escaped) in letters {
            match (letter, escaped, found.last_mut()) {
                ('=' | '~', false, _) => found.push((letter, Vec::new())),
                (_, _, Some((_, text))) => text.push((letter, escaped)),
                (_, _, None) => assert!(letter.is_whitespace(), "{letter} before the first answer"),
            }
        }
        let read = |(sign, letters): &(char, Letters)| {
            let at = find(letters, "#").unwrap_or(letters.len());
            let (mut text, feedback) = (
                plain(&letters[..at]),
                plain(letters.get(at + 1..).unwrap_or_default()),
            );
            let mut share = if *sign == '=' { 1.0 } else { 0.0 };
            if let Some(rest) = text.strip_prefix('%') {
                let (percent, rest) = rest.split_once('%').expect("a share has an end");
                share = percent.parse::<f64>().expect("a share") / 100.0;
                text = rest.to_owned();
            }
            (share, of_form(&text), feedback)
        };
        Answers::Choice(found.iter().map(read).collect())
    }

    fn pairs(letters: &[(char, bool)]) -> Answers {
        let parts = letters.split(|one| *one == ('=', false));
        let pair = |part: &[(char, bool)]| {
            let at = find(part, "->").expect("a pair has an arrow");
            (plain(&part[..at]), plain(&part[at + 2..]))
        };
        Answers::Match(
            parts
                .filter(|part| !plain(part).is_empty())
                .map(pair)
                .collect(),
        )
    }

    fn question(category: &str, block: &str) -> Question {
        let letters = letters(block);
        assert_eq!(
            (count(&letters, '{'), count(&letters, '}')),
            (1, 1),
            "{block}"
        );
        assert_eq!(letters[..2], [(':', false); 2], "{block}");
        let named = 2 + find(&letters[2..], "::").expect("a name has an end");
        let open = find(&letters, "{").expect("an answer");
        let close = find(&letters, "}").expect("its end");
        assert!(named < open && close + 1 == letters.len(), "{block}");
        let text = &letters[named + 2..open];
        for sign in ['~', '=', '#', ':'] {
            assert_eq!(count(text, sign), 0, "{sign} in {block}");
        }
        let within = &letters[open + 1..close];
        let told = find(within, "####").unwrap_or(within.len());
        let (within, why) = (&within[..told], within.get(told + 4..).unwrap_or_default());
        for sign in ['~', '=', '#', ':'] {
            assert_eq!(count(why, sign), 0, "{sign} in {block}");
        }
        let begins = plain(within);
        let answers = if begins.is_empty() {
            Answers::Essay
        } else if let Some(number) = begins.strip_prefix('#') {
            let (value, tolerance) = number.split_once(':').expect("a tolerance");
            Answers::Number {
                value: value.trim().parse().expect("a number"),
                tolerance: tolerance.trim().parse().expect("a number"),
            }
        } else if count(within, '~') > 0 {
            choices(within)
        } else {
            pairs(within)
        };
        Question {
            category: category.to_owned(),
            name: plain(&letters[2..named]),
            text: of_form(&plain(text)),
            answers,
            why: plain(why),
        }
    }

    pub(super) fn read(file: &str) -> Vec<Question> {
        let mut category = String::new();
        let mut found = Vec::new();
        let mut block = String::new();
        for line in file.lines().map(str::trim).chain([""]) {
            if line.starts_with("//") {
                continue;
            }
            if !line.is_empty() {
                block.push_str(line);
                block.push('\n');
                continue;
            }
            let whole = block.trim();
            if let Some(path) = whole.strip_prefix("$CATEGORY:") {
                assert!(!path.contains('\n'), "{path}");
                category = path.trim().to_owned();
            } else if !whole.is_empty() {
                found.push(question(&category, whole));
            }
            block.clear();
        }
        found
    }
}

use reader::Answers;

#[test]
fn what_is_written_for_moodle_is_read_again_with_the_right_answers_of_the_lesson() {
    for (lesson, key) in every() {
        let file = gift(&lesson, &key);
        assert_eq!(file, gift(&lesson, &key));
        assert_worded(&file.replace(&format!("{}-", lesson.name), ""));
        let questions = reader::read(&file);
        let asked = asked(&lesson);
        assert_eq!(questions.len(), asked.len(), "{}", lesson.name);
        for (question, (step, item)) in questions.iter().zip(asked) {
            let name = name_of(&lesson, step, item);
            assert_eq!(question.name, name);
            assert!(
                question.category.starts_with("Stroma/"),
                "{}",
                question.category
            );
            let path = question.category.replace("//", "");
            assert_eq!(path.matches('/').count(), 2, "{}", question.category);
            let asks = said(&lesson, &key, &format!("{}-{}", step.name, item.name));
            assert!(
                shown(&question.text).contains(&asks),
                "{name}: {}",
                question.text
            );
            if !matches!(item.asks, Asks::Write) {
                let why = said(&lesson, &key, &format!("{}-{}-why", step.name, item.name));
                assert_eq!(shown(&question.why), why, "{name}");
            }
            let of = |count: usize| sentences(&lesson, &key, step, item, count);
            match (&question.answers, &item.asks) {
                (
                    Answers::Choice(answers),
                    Asks::Choose {
                        options,
                        right,
                        misconception,
                    },
                ) => {
                    let texts: Vec<String> =
                        answers.iter().map(|(_, text, _)| shown(text)).collect();
                    assert_eq!(texts, of(*options), "{name}");
                    for (place, (share, _, feedback)) in answers.iter().enumerate() {
                        let whole = right.is_none_or(|right| right == place + 1);
                        assert_eq!(*share, f64::from(u8::from(whole)), "{name} {place}");
                        let told = right.is_some() && *misconception == Some(place + 1) && !whole;
                        assert_eq!(!feedback.is_empty(), told, "{name} {place}");
                    }
                }
                (Answers::Match(pairs), Asks::Order { options }) => {
                    let places: Vec<String> =
                        (1..=*options).map(|place| place.to_string()).collect();
                    let (left, right): (Vec<String>, Vec<String>) = pairs.iter().cloned().unzip();
                    assert_eq!(left, places, "{name}");
                    let right: Vec<String> = right.iter().map(|text| words(text)).collect();
                    assert_eq!(right, of(*options), "{name}");
                }
                (
                    Answers::Number { value, tolerance },
                    Asks::Number {
                        low, high, figure, ..
                    },
                ) => {
                    let run = known_figure(&lesson, &key, *figure).expect("a figure");
                    assert!(
                        (run - value).abs() <= *tolerance,
                        "{name}: {value} ± {tolerance}"
                    );
                    assert!(
                        *tolerance > 0.0 && *tolerance < 0.3 * (high - low).max(1.0),
                        "{name}"
                    );
                }
                (Answers::Essay, Asks::Number { figure, .. }) => {
                    assert_eq!(known_figure(&lesson, &key, *figure), None, "{name}");
                }
                (Answers::Essay, Asks::Curve { .. } | Asks::Write) => {}
                (answers, asks) => panic!("{name}: {answers:?} for {asks:?}"),
            }
        }
    }
}

fn descendants<'a>(node: Node<'a, 'a>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.descendants()
        .filter(move |node| node.tag_name().name() == name)
}

fn attribute<'a>(node: Node<'a, 'a>, name: &str) -> &'a str {
    let value = node
        .attribute(name)
        .unwrap_or_else(|| panic!("{node:?} has no {name}"));
    assert!(!value.is_empty(), "{node:?}");
    value
}

/// What a piece of material shows.
fn material(node: Node<'_, '_>) -> String {
    let text = node
        .descendants()
        .find(|node| node.tag_name().name() == "mattext");
    let text = text.unwrap_or_else(|| panic!("{node:?} has no text"));
    assert_eq!(text.attribute("texttype"), Some("text/html"));
    shown(text.text().unwrap_or_default())
}

/// Values that give points, by what they answer.
fn right_answers<'a>(item: Node<'a, 'a>) -> Vec<(&'a str, &'a str)> {
    let mut found = Vec::new();
    for condition in descendants(item, "respcondition") {
        if descendants(condition, "setvar").next().is_none() {
            continue;
        }
        for equal in descendants(condition, "varequal") {
            found.push((
                attribute(equal, "respident"),
                equal.text().unwrap_or_default(),
            ));
        }
    }
    found
}

fn file<'a>(package: &'a QtiPackage, name: &str) -> &'a str {
    let found = package.files.iter().find(|(path, _)| path == name);
    found.map_or_else(|| panic!("no {name}"), |(_, text)| text.as_str())
}

#[test]
fn every_item_of_the_package_has_its_name_and_its_right_answer() {
    for (lesson, key) in every() {
        let package = qti(&lesson, &key);
        assert_eq!(package, qti(&lesson, &key));
        let document = Document::parse(file(&package, "assessment.xml")).expect("XML");
        let root = document.root_element();
        assert_eq!(root.tag_name().name(), "questestinterop");
        assert_eq!(descendants(root, "assessment").count(), 1);
        let asking = |step: &&Step| {
            matches!(
                step.does,
                Does::Predict(_) | Does::Transfer(_) | Does::Exit(_)
            )
        };
        let steps: Vec<&str> = lesson
            .steps
            .iter()
            .filter(asking)
            .map(|step| step.name.as_str())
            .collect();
        let sections: Vec<&str> = descendants(root, "section")
            .map(|node| attribute(node, "ident"))
            .collect();
        assert_eq!(sections, steps);
        let items: Vec<Node<'_, '_>> = descendants(root, "item").collect();
        let names: BTreeSet<&str> = items.iter().map(|item| attribute(*item, "ident")).collect();
        assert_eq!(names.len(), items.len(), "two items have one name");
        // A survey is not asked here.
        let survey = |asks: &Asks| matches!(asks, Asks::Choose { right: None, .. });
        let asked: Vec<_> = asked(&lesson)
            .into_iter()
            .filter(|(_, item)| !survey(&item.asks))
            .collect();
        assert_eq!(items.len(), asked.len());
        for (node, (step, item)) in items.into_iter().zip(asked) {
            let name = name_of(&lesson, step, item);
            assert_eq!(attribute(node, "title"), name);
            let presentation = descendants(node, "presentation")
                .next()
                .expect("a question");
            let asks = said(&lesson, &key, &format!("{}-{}", step.name, item.name));
            assert!(material(presentation).contains(&asks), "{name}");
            let right = right_answers(node);
            let of = |count: usize| sentences(&lesson, &key, step, item, count);
            // What is chosen by its name within a response.
            let label = |response: &str, ident: &str| {
                let responses = descendants(node, "response_lid");
                let response = responses
                    .filter(|node| attribute(*node, "ident") == response)
                    .flat_map(|node| descendants(node, "response_label"))
                    .find(|node| attribute(*node, "ident") == ident);
                material(response.unwrap_or_else(|| panic!("{name}: no {ident}")))
            };
            match &item.asks {
                Asks::Choose {
                    options,
                    right: number,
                    ..
                } => {
                    let labels: Vec<String> =
                        descendants(node, "response_label").map(material).collect();
                    assert_eq!(labels, of(*options), "{name}");
                    let [(response, ident)] = right[..] else {
                        panic!("{name}: {right:?}");
                    };
                    let number = number.expect("a right one");
                    assert_eq!(label(response, ident), of(*options)[number - 1], "{name}");
                }
                Asks::Order { options } => {
                    let texts: Vec<String> = right
                        .iter()
                        .map(|(response, ident)| label(response, ident))
                        .collect();
                    assert_eq!(texts, of(*options), "{name}");
                    let places: Vec<String> =
                        descendants(node, "response_lid").map(material).collect();
                    let numbers: Vec<String> =
                        (1..=*options).map(|place| place.to_string()).collect();
                    assert_eq!(places, numbers, "{name}");
                    let first = descendants(node, "response_lid")
                        .next()
                        .expect("a response");
                    let offered: Vec<String> =
                        descendants(first, "response_label").map(material).collect();
                    assert_ne!(offered, of(*options), "{name}: the order tells");
                }
                Asks::Number { figure, .. } => match known_figure(&lesson, &key, *figure) {
                    Some(run) => {
                        assert_eq!(descendants(node, "response_num").count(), 1, "{name}");
                        let number = |tag: &str| -> f64 {
                            let node = node
                                .descendants()
                                .find(|node| node.tag_name().name() == tag);
                            node.and_then(|node| node.text()?.parse().ok())
                                .expect("a number")
                        };
                        assert!(number("vargte") < run && run < number("varlte"), "{name}");
                        assert!((number("varequal") - run).abs() < 0.5, "{name}");
                    }
                    None => assert_eq!(descendants(node, "response_str").count(), 1, "{name}"),
                },
                Asks::Curve { .. } | Asks::Write => {
                    assert_eq!(descendants(node, "response_str").count(), 1, "{name}");
                    assert!(right.is_empty(), "{name}");
                }
            }
            let told: BTreeMap<&str, String> = descendants(node, "itemfeedback")
                .map(|node| (attribute(node, "ident"), material(node)))
                .collect();
            let linked: BTreeSet<&str> = descendants(node, "displayfeedback")
                .map(|node| attribute(node, "linkrefid"))
                .collect();
            assert_eq!(
                told.keys().copied().collect::<BTreeSet<_>>(),
                linked,
                "{name}"
            );
            if !matches!(item.asks, Asks::Write) {
                let why = said(&lesson, &key, &format!("{}-{}-why", step.name, item.name));
                assert_eq!(told.get("general_fb"), Some(&why), "{name}");
            }
        }
    }
}

#[test]
fn the_manifest_names_every_other_file_of_the_package() {
    for (lesson, key) in every() {
        let package = qti(&lesson, &key);
        let document = Document::parse(file(&package, "imsmanifest.xml")).expect("XML");
        let root = document.root_element();
        let name = root.tag_name();
        assert_eq!(
            (name.name(), name.namespace()),
            ("manifest", Some("http://www.imsglobal.org/xsd/imscp_v1p1"))
        );
        let named: Vec<&str> = descendants(root, "file")
            .map(|node| attribute(node, "href"))
            .collect();
        let others: Vec<&str> = package
            .files
            .iter()
            .skip(1)
            .map(|(path, _)| path.as_str())
            .collect();
        assert_eq!(package.files[0].0, "imsmanifest.xml");
        assert_eq!(named, others);
        for resource in descendants(root, "resource") {
            assert_eq!(attribute(resource, "type"), "imsqti_xmlv1p2");
            assert!(named.contains(&attribute(resource, "href")));
        }
        assert_eq!(material_of_title(root), said(&lesson, &key, "title"));
    }
}

fn material_of_title(root: Node<'_, '_>) -> String {
    let title = root
        .descendants()
        .find(|node| node.tag_name().name() == "langstring");
    words(title.and_then(|node| node.text()).unwrap_or_default())
}

/// Every tag that is opened is closed.
fn assert_balanced(page: &str) {
    let (_, body) = page.split_once("<body>").expect("a body");
    let mut open = vec!["body"];
    for piece in body.split('<').skip(1) {
        let (tag, _) = piece.split_once('>').unwrap_or_else(|| panic!("<{piece}"));
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        if let Some(closed) = name.strip_prefix('/') {
            if closed != "html" {
                assert_eq!(open.pop(), Some(closed), "<{piece}");
            }
        } else if !tag.ends_with('/') && !["br", "img"].contains(&name) {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

/// Numbers of a text, as they are written.
fn numbers(text: &str) -> BTreeSet<&str> {
    text.split(|letter: char| !(letter.is_ascii_digit() || letter == '.' || letter == '-'))
        .map(|word| word.trim_matches('.'))
        .collect()
}

/// The body of a page as a reader sees it.
fn body(page: &str) -> String {
    let (_, body) = page.split_once("<body>").expect("a body");
    shown(body)
}

#[test]
fn the_pupils_sheet_says_all_that_pupils_may_read_and_nothing_of_what_is_right() {
    for (lesson, key) in every() {
        let seed = lesson.start.seed;
        let page = worksheet(&lesson, &key, seed, Sheet::Pupil, &[]);
        assert_eq!(page, worksheet(&lesson, &key, seed, Sheet::Pupil, &[]));
        assert_balanced(&page);
        assert!(!page.contains("{{"), "a place is not filled");
        let sheet = body(&page);
        assert_worded(&sheet);
        let figures = key.words(&lesson);
        let mut told = String::new();
        for name in lesson.keys() {
            let text = lesson.say(&name, &figures);
            for paragraph in text
                .split("\n\n")
                .map(words)
                .filter(|words| !words.is_empty())
            {
                if is_hidden(&name) {
                    assert!(
                        !sheet.contains(&paragraph),
                        "{}: {name} is on the sheet",
                        lesson.name
                    );
                } else {
                    assert!(
                        sheet.contains(&paragraph),
                        "{}: {name} is missing: {paragraph}",
                        lesson.name
                    );
                }
            }
            if !is_hidden(&name) {
                told += &format!("{text}\n");
            }
        }
        let (told, there) = (numbers(&told), numbers(&sheet));
        for (name, value) in &figures {
            // Short numbers stand for much else.
            if value.contains('.') && value.len() >= 4 && !told.contains(value.as_str()) {
                assert!(
                    !there.contains(value.as_str()),
                    "{}: {name} is told",
                    lesson.name
                );
            }
        }
        assert!(!page.contains("class=\"run\"") && !page.contains("class=\"right\""));
        assert!(!page.contains("class=\"why\"") && !page.contains('✓'));
    }
}

#[test]
fn the_key_says_everything_and_marks_what_is_right() {
    for (lesson, key) in every() {
        let seed = lesson.start.seed;
        let page = worksheet(&lesson, &key, seed, Sheet::Key, &[]);
        assert_balanced(&page);
        let sheet = body(&page);
        assert_worded(&sheet);
        let figures = key.words(&lesson);
        for name in lesson.keys() {
            let text = lesson.say(&name, &figures);
            for paragraph in text
                .split("\n\n")
                .map(words)
                .filter(|words| !words.is_empty())
            {
                assert!(
                    sheet.contains(&paragraph),
                    "{}: {name} is missing: {paragraph}",
                    lesson.name
                );
            }
        }
        for (name, value) in &figures {
            assert!(
                page.contains(&format!("<b>{}</b>", local(value))),
                "{}: {name}",
                lesson.name
            );
        }
        assert!(sheet.contains(&words(&lesson.misconception_source)));
        for standard in &lesson.standards {
            assert!(sheet.contains(&words(standard)), "{standard}");
        }
        // The right sentences, by question and claim.
        let mut right: Vec<String> = Vec::new();
        let mut curves = 0;
        for step in &lesson.steps {
            for item in step.items() {
                match &item.asks {
                    Asks::Choose {
                        right: Some(number),
                        ..
                    } => {
                        right.push(format!("{}-{}-{number}", step.name, item.name));
                    }
                    Asks::Curve { .. } => curves += 1,
                    _ => {}
                }
            }
            if let Does::Argue(argument) = &step.does {
                right.push(format!("{}-claim-{}", step.name, argument.right));
            }
        }
        let marked: Vec<String> = page
            .split("<li class=\"right\">")
            .skip(1)
            .map(shown_start)
            .collect();
        assert_eq!(marked.len(), right.len(), "{}", lesson.name);
        for name in right {
            let text = said(&lesson, &key, &name);
            assert!(
                marked.iter().any(|marked| marked.contains(&text)),
                "{name}: {text}"
            );
        }
        assert_eq!(
            page.matches("<polyline class=\"run\"").count(),
            curves,
            "{}",
            lesson.name
        );
    }
}

/// What a piece shows up to the end of its point of a list.
fn shown_start(piece: &str) -> String {
    shown(piece.split("</li>").next().unwrap_or_default())
}

#[test]
fn what_is_drawn_already_stands_on_the_sheet_and_the_run_only_in_the_key() {
    let (lesson, key) = small();
    let of = |kind: Sheet| worksheet(&lesson, &key, 4, kind, &[]);
    let drawn = |page: &str, class: &str| {
        page.matches(&format!("<polyline class=\"{class}\""))
            .count()
    };
    assert_eq!(
        (
            drawn(&of(Sheet::Pupil), "given"),
            drawn(&of(Sheet::Pupil), "run")
        ),
        (1, 0)
    );
    assert_eq!(
        (
            drawn(&of(Sheet::Key), "given"),
            drawn(&of(Sheet::Key), "run")
        ),
        (1, 1)
    );
    // Without a key the axes are empty.
    let page = worksheet(&lesson, &Key::default(), 4, Sheet::Pupil, &[]);
    assert_eq!(drawn(&page, "given"), 0);
    assert_balanced(&page);
}

#[test]
fn every_page_says_lesson_version_and_seed_at_its_foot() {
    let (lesson, key) = small();
    for kind in [Sheet::Pupil, Sheet::Key] {
        let page = worksheet(&lesson, &key, 4, kind, &[]);
        let (_, foot) = page.split_once("<footer class=\"foot\">").expect("a foot");
        let foot = shown(foot.split("</footer>").next().unwrap_or_default());
        for word in [
            "Letters: {bricks} = ~what~ / #1?",
            env!("CARGO_PKG_VERSION"),
            "seed 4",
        ] {
            assert!(foot.contains(word), "{word}: {foot}");
        }
        for rule in ["position: fixed", "counter(page)", "@page"] {
            assert!(page.contains(rule), "{rule}");
        }
    }
}

#[test]
fn another_seed_mixes_what_is_to_be_ordered_and_key_and_sheet_agree() {
    let (lesson, key) = small();
    // Tiles in the order of the page.
    let tiles = |kind: Sheet, seed: u64| -> Vec<String> {
        let page = worksheet(&lesson, &key, seed, kind, &[]);
        let mut found = Vec::new();
        for list in page.split("<ul class=\"options tiles\">").skip(1) {
            let list = list.split("</ul>").next().unwrap_or_default();
            for tile in list.split("<li>").skip(1) {
                let (_, text) = tile.split_once('«').expect("a text");
                found.push(text.split('»').next().unwrap_or_default().to_owned());
            }
        }
        found
    };
    let one = tiles(Sheet::Pupil, 4);
    assert_eq!(one.len(), 5 + 4);
    assert_eq!(one, tiles(Sheet::Key, 4));
    assert!((5..15).any(|seed| tiles(Sheet::Pupil, seed) != one));
    let other = worksheet(&lesson, &key, 9, Sheet::Pupil, &[]);
    assert!(other.contains("seed 4") && other.contains("sheet 9"));
}

#[test]
fn a_picture_stands_in_its_step() {
    let (lesson, key) = small();
    let pictures = [
        ("observe".to_owned(), b"\x89PNG".to_vec()),
        ("nowhere".to_owned(), vec![1]),
    ];
    for kind in [Sheet::Pupil, Sheet::Key] {
        let page = worksheet(&lesson, &key, 4, kind, &pictures);
        assert_eq!(page.matches("<img").count(), 1);
        let (before, _) = page.split_once("base64,iVBORw==").expect("the picture");
        let here = before.rfind("«observe»").expect("its step");
        assert!(here > before.rfind("«investigate»").expect("the step before"));
        assert!(!before.contains("«argue»"));
    }
    // Without a picture of the phenomenon the sheet says so.
    let own = [("anchor".to_owned(), b"\x89PNG".to_vec())];
    let said = words(&stroma::text::say("classroom-no-picture"));
    for (pictures, told) in [(&pictures[..], true), (&own[..], false)] {
        let page = worksheet(&lesson, &key, 4, Sheet::Pupil, pictures);
        assert_eq!(body(&page).contains(&said), told);
    }
}
