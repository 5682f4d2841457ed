//! A lesson on paper: what stands on the sheet that pupils write on, and on its key with answers and notes.

use super::axes::{Axes, Curve, Pen, drawing};
use super::markup::unmarked;
use super::questions::{mixed, range};
use super::sheet::block::{
    Block, Boxes, Choice, Group, Paper, Piece, Table, Tone, Width, Words, plain, spoken, words,
};
use super::sheet::html;
use crate::lesson::wording::{column_heading, column_name, control_key};
use crate::lesson::{
    Argument, Asks, Column, ControlRow, Does, Instrument, Investigation, Item, Key, Lesson, Step,
};
use crate::text::{language, local, say, say_if_known, say_with, trimmed};

/// Least and most rows of an empty table.
const ROWS: [usize; 2] = [4, 12];
/// Readings of an instrument that there is room for.
const READINGS: usize = 3;
/// Parts of the pages for the teacher.
const TEACHER: [&str; 5] = [
    "teacher-before",
    "teacher-while",
    "teacher-classes",
    "teacher-discussion",
    "teacher-odd",
];

/// Whom a sheet is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// Pupils: room to answer, and nothing of what is right.
    Pupil,
    /// The teacher: what is right and why, what the runs gave, notes.
    Key,
}

/// A paragraph of the program that stands back.
fn quiet(key: &str) -> Block {
    Block::Text(Tone::Quiet, plain(say(key)))
}

/// One with values.
fn told_with(key: &'static str, values: &[(&'static str, String)]) -> Block {
    Block::Text(Tone::Plain, plain(say_with(key, values)))
}

fn heading(key: &str) -> Block {
    Block::Heading(say(key))
}

/// Letter of a sentence to choose, by its number from 1.
fn letter(number: usize) -> char {
    ('A'..='Z').nth(number.saturating_sub(1)).unwrap_or('?')
}

/// A column of a table by the text of its head.
fn head(key: &str, width: Width) -> (String, Width) {
    (say(key), width)
}

/// What something that rows differ in, or a treatment, is called.
fn factor_word(key: &str) -> String {
    say_if_known(&format!("lesson-what-{key}")).unwrap_or_else(|| key.replace('_', " "))
}

/// Questions at the end in the order that a player with this seed would ask them.
fn dealt(items: &[Item], seed: u64) -> Vec<&Item> {
    let mut items: Vec<&Item> = items.iter().collect();
    items.sort_by_key(|item| {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&seed.to_le_bytes());
        hasher.update(item.name.as_bytes());
        *hasher.finalize().as_bytes()
    });
    items
}

/// A lesson as it is put on paper.
struct Page<'a> {
    lesson: &'a Lesson,
    key: &'a Key,
    figures: Vec<(String, String)>,
    seed: u64,
    kind: Sheet,
    pictures: &'a [(String, Vec<u8>)],
}

impl Page<'_> {
    fn is_key(&self) -> bool {
        self.kind == Sheet::Key
    }

    fn say(&self, key: &str) -> String {
        self.lesson.say(key, &self.figures)
    }

    /// A text of the lesson within a line.
    fn words(&self, key: &str) -> Words {
        words(&self.say(key))
    }

    /// A text of the lesson in paragraphs.
    fn paragraphs(&self, key: &str) -> Vec<Block> {
        spoken(&self.say(key))
            .into_iter()
            .map(|words| Block::Text(Tone::Plain, words))
            .collect()
    }

    /// Why, in the key.
    fn why(&self, key: &str) -> Vec<Words> {
        if self.is_key() {
            spoken(&self.say(&format!("{key}-why")))
        } else {
            Vec::new()
        }
    }

    /// A figure as the texts say it, in the key.
    fn figure(&self, figure: Option<usize>) -> String {
        let figure = figure.filter(|_| self.is_key());
        let words = figure.and_then(|figure| self.figures.get(figure));
        words.map_or_else(String::new, |(_, words)| local(words).into_owned())
    }

    /// Sentences to choose from. `with_why` tells of each why it is right or not, in the key.
    fn options(
        &self,
        key: &str,
        count: usize,
        right: Option<usize>,
        misconception: Option<usize>,
        with_why: bool,
    ) -> Block {
        let choice = |number: usize| {
            let key = format!("{key}-{number}");
            let right = self.is_key() && right == Some(number);
            let mut words = vec![
                Piece::Bold(letter(number).to_string()),
                Piece::Plain(" ".to_owned()),
            ];
            words.extend(self.words(&key));
            if self.is_key() && misconception == Some(number) {
                words.push(Piece::Plain(" ".to_owned()));
                words.push(Piece::Tag(say("lesson-misconception")));
            }
            Choice {
                mark: if right { "✓" } else { "" }.to_owned(),
                right,
                words,
                why: if with_why { self.why(&key) } else { Vec::new() },
            }
        };
        Block::Choices(Boxes::Tick, (1..=count).map(choice).collect())
    }

    /// Sentences to number, in an order that does not tell; in the key with their numbers.
    fn tiles(&self, key: &str, count: usize) -> Block {
        let tile = |number: usize| Choice {
            mark: if self.is_key() {
                number.to_string()
            } else {
                String::new()
            },
            right: false,
            words: self.words(&format!("{key}-{number}")),
            why: Vec::new(),
        };
        let tiles = mixed(key, self.seed, count).into_iter().map(tile);
        Block::Choices(Boxes::Number, tiles.collect())
    }

    /// Axes to draw on, with the curve that is given and, in the key, that of the run.
    fn curve(&self, asks: &Asks) -> Vec<Block> {
        let Asks::Curve {
            column,
            days,
            low,
            high,
            unit,
            run,
            given,
        } = asks
        else {
            return Vec::new();
        };
        let values = [
            ("days", days.to_string()),
            ("range", range(*low, *high, unit)),
        ];
        let axes = Axes {
            days: *days,
            low: *low,
            high: *high,
            unit: unit.clone(),
            time: [say("lesson-days"), say("lesson-weeks")],
            described: say_with("classroom-axes", &values),
        };
        let run = Some(*run).filter(|_| self.is_key());
        let wanted = [
            (*given, Pen::Given, "lesson-given"),
            (run, Pen::Run, "lesson-what-happened"),
        ];
        let curves: Vec<Curve<'_>> = wanted
            .into_iter()
            .filter_map(|(run, pen, name)| {
                Some(Curve {
                    pen,
                    name: say(name),
                    values: self.key.curve(self.lesson, run?, column)?,
                })
            })
            .collect();
        let mut blocks = Vec::new();
        if !self.is_key() {
            blocks.push(quiet("classroom-draw"));
        }
        blocks.push(Block::Drawing(drawing(&axes, &curves)));
        blocks
    }

    /// Where a question is answered.
    fn answer(&self, key: &str, item: &Item) -> Vec<Block> {
        match &item.asks {
            Asks::Choose {
                options,
                right,
                misconception,
            } => {
                let mut blocks = Vec::new();
                match (self.kind, right) {
                    (Sheet::Pupil, _) => blocks.push(quiet("classroom-tick-one")),
                    (Sheet::Key, None) => blocks.push(quiet("classroom-no-right-one")),
                    (Sheet::Key, Some(_)) => {}
                }
                blocks.push(self.options(key, *options, *right, *misconception, false));
                blocks
            }
            Asks::Number {
                low,
                high,
                unit,
                figure,
            } => vec![Block::Text(
                Tone::Plain,
                vec![
                    Piece::Blank(self.figure(*figure)),
                    Piece::Plain(format!(" {unit} ")),
                    Piece::Quiet(format!("({})", range(*low, *high, unit))),
                ],
            )],
            Asks::Order { options } => vec![
                quiet("classroom-number-sentences"),
                self.tiles(key, *options),
            ],
            Asks::Curve { .. } => self.curve(&item.asks),
            Asks::Write if self.is_key() => vec![quiet("classroom-answers-differ")],
            Asks::Write => vec![Block::Lines(3)],
        }
    }

    fn item(&self, step: &Step, number: usize, item: &Item) -> Block {
        let key = format!("{}-{}", step.name, item.name);
        let mut asked = plain(format!("{number}. "));
        asked.extend(self.words(&key));
        let mut blocks = vec![Block::Text(Tone::Asked, asked)];
        blocks.extend(self.answer(&key, item));
        if self.is_key() && !matches!(item.asks, Asks::Write) {
            blocks.push(Block::Why(self.why(&key)));
        }
        Block::Group(Group::Question, blocks)
    }

    fn items<'i>(&self, step: &Step, items: impl IntoIterator<Item = &'i Item>) -> Vec<Block> {
        let numbered = (1..).zip(items);
        numbered
            .map(|(number, item)| self.item(step, number, item))
            .collect()
    }

    fn investigation(&self, plan: &Investigation) -> Vec<Block> {
        let controls: Vec<String> = plan.vary.iter().map(|one| say(control_key(*one))).collect();
        let asked = [
            ("rows", plan.rows.to_string()),
            ("seeds", plan.seeds.to_string()),
            ("day", trimmed(plan.day, 1)),
        ];
        let mut blocks = vec![
            told_with("classroom-vary", &[("controls", controls.join(", "))]),
            told_with("classroom-asked", &asked),
        ];
        if self.is_key() {
            let control = match plan.control {
                ControlRow::Untouched => factor_word("untouched"),
                ControlRow::Treatment(kind) => factor_word(kind.key()),
            };
            let decides = plan
                .columns
                .iter()
                .find(|column| column.key == plan.outcome);
            let decides = decides.map_or_else(|| plan.outcome.clone(), column_name);
            let words = format!(
                "{} {}",
                say_with("classroom-control", &[("what", control)]),
                say_with("classroom-decides", &[("column", decides)])
            );
            blocks.push(Block::Text(Tone::Why, plain(words)));
        }
        let mut columns = vec![
            head("lesson-row", Width::Thin),
            head("classroom-done", Width::Wide),
            head("classroom-seed", Width::Narrow),
        ];
        let measured = plan.columns.iter();
        columns.extend(measured.map(|column| (column_heading(column), Width::Free)));
        let [least, most] = ROWS;
        let rows = (1..=(plan.rows + 2).clamp(least, most)).map(|number| {
            let mut cells = vec![Words::new(); columns.len()];
            cells[0] = plain(number.to_string());
            cells
        });
        blocks.push(Block::Table(Table {
            rows: rows.collect(),
            columns,
            to_fill: true,
            even: true,
        }));
        blocks
    }

    fn instrument(&self, instrument: Instrument, column: &Column) -> Vec<Block> {
        let key = format!("lesson-instrument-{}", instrument.key());
        let mut blocks = vec![heading(&key)];
        let how = spoken(&say(&format!("{key}-how"))).into_iter();
        blocks.extend(how.map(|words| Block::Text(Tone::Plain, words)));
        let what = column_heading(column);
        if self.is_key() {
            blocks.push(Block::Text(Tone::Plain, plain(what)));
            return blocks;
        }
        blocks.push(told_with("classroom-readings", &[("what", what)]));
        let mut readings = Words::new();
        for number in 1..=READINGS {
            let word = say_with("classroom-reading", &[("n", number.to_string())]);
            readings.push(Piece::Plain(format!("{word}\u{a0}")));
            readings.push(Piece::Blank(String::new()));
            readings.push(Piece::Plain(" ".to_owned()));
        }
        readings.push(Piece::Plain(format!("{}\u{a0}", say("classroom-mean"))));
        readings.push(Piece::Blank(String::new()));
        blocks.push(Block::Text(Tone::Plain, readings));
        blocks
    }

    fn argument(&self, step: &Step, argument: &Argument) -> Vec<Block> {
        let name = &step.name;
        let mut blocks = vec![
            heading("lesson-claim"),
            self.options(
                &format!("{name}-claim"),
                argument.claims,
                Some(argument.right),
                argument.misconception,
                true,
            ),
        ];
        if !self.is_key() {
            blocks.push(heading("lesson-evidence"));
            blocks.push(Block::Table(Table {
                columns: vec![
                    head("classroom-evidence-row", Width::Narrow),
                    head("classroom-evidence-tells", Width::Free),
                ],
                rows: vec![vec![Words::new(); 2]; argument.evidence],
                to_fill: true,
                even: false,
            }));
        }
        blocks.push(heading("classroom-reasoning"));
        blocks.push(self.tiles(&format!("{name}-tile"), argument.tiles));
        if self.is_key() {
            blocks.extend(rubric(argument));
        } else {
            blocks.push(heading("lesson-own-words"));
            blocks.push(Block::Lines(3));
            let mut marks = Words::new();
            for (place, part) in ["claim", "evidence", "reasoning"].into_iter().enumerate() {
                if place > 0 {
                    marks.push(Piece::Plain(" \u{a0} ".to_owned()));
                }
                let what = say(&format!("classroom-mark-{part}"));
                marks.push(Piece::Plain(format!("{what}\u{a0}")));
                marks.push(Piece::Blank(String::new()));
                marks.push(Piece::Plain("\u{a0}/\u{a0}2".to_owned()));
            }
            blocks.push(Block::Text(Tone::Marks, marks));
        }
        blocks
    }

    /// What the run answered to a prediction, in the key.
    fn happened(&self, place: usize, step: &Step, item: &Item) -> Words {
        if !self.is_key() {
            return Words::new();
        }
        let sentence = |number: usize| self.words(&format!("{}-{}-{number}", step.name, item.name));
        match &item.asks {
            Asks::Number { unit, figure, .. } => {
                let words = format!("{} {unit}", self.figure(*figure));
                plain(words.trim())
            }
            Asks::Choose {
                right: Some(right), ..
            } => sentence(*right),
            Asks::Order { options } => {
                let mut all = Words::new();
                for number in 1..=*options {
                    if number > 1 {
                        all.push(Piece::End);
                    }
                    all.extend(sentence(number));
                }
                all
            }
            Asks::Curve { .. } => {
                let values = [("n", place.to_string())];
                plain(say_with("classroom-see-curve", &values))
            }
            Asks::Choose { right: None, .. } | Asks::Write => Words::new(),
        }
    }

    /// Predictions beside what happened.
    fn comparison(&self) -> Vec<Block> {
        let mut rows = Vec::new();
        for (place, step) in (1..).zip(&self.lesson.steps) {
            if !matches!(step.does, Does::Predict(_)) {
                continue;
            }
            for item in step.items() {
                rows.push(vec![
                    self.words(&format!("{}-{}", step.name, item.name)),
                    Words::new(),
                    self.happened(place, step, item),
                ]);
            }
        }
        if rows.is_empty() {
            return Vec::new();
        }
        vec![Block::Table(Table {
            columns: vec![
                head("classroom-compare-question", Width::Wide),
                head("classroom-compare-expected", Width::Free),
                head("classroom-compare-happened", Width::Free),
            ],
            rows,
            to_fill: true,
            even: false,
        })]
    }

    /// What there is to do in a step.
    fn task(&self, step: &Step) -> Vec<Block> {
        let notes = |key: &str, count: usize| {
            if self.is_key() {
                Vec::new()
            } else {
                vec![quiet(key), Block::Lines(count)]
            }
        };
        match &step.does {
            Does::Anchor => notes("classroom-first-thoughts", 2),
            Does::Play { .. } => notes("classroom-notes", 3),
            Does::Predict(items) | Does::Transfer(items) => self.items(step, items),
            Does::Exit(items) => self.items(step, dealt(items, self.seed)),
            Does::Investigate(plan) => self.investigation(plan),
            Does::Observe {
                instrument,
                column,
                items,
            } => {
                let mut blocks = self.instrument(*instrument, column);
                blocks.extend(self.items(step, items));
                blocks
            }
            Does::Argue(argument) => self.argument(step, argument),
            Does::Compare => {
                let mut blocks = self.comparison();
                blocks.extend(self.items(step, &step.after));
                blocks
            }
        }
    }

    fn step(&self, place: usize, step: &Step) -> Block {
        let title = say(&format!("lesson-step-{}", step.kind().key()));
        let minutes = match step.does {
            Does::Play { minutes } => {
                let values = [("n", trimmed(minutes, 1))];
                Some(say_with("lesson-minutes", &values))
            }
            _ => None,
        };
        let mut blocks = self.paragraphs(&step.name);
        let mut pictures = self.pictures.iter().filter(|(of, _)| *of == step.name);
        let values = [("n", place.to_string()), ("name", title.clone())];
        if let Some((_, png)) = pictures.next() {
            blocks.push(Block::Picture {
                described: say_with("classroom-picture", &values),
                png: png.clone(),
            });
        } else if matches!(step.does, Does::Anchor) {
            blocks.push(quiet("classroom-no-picture"));
        }
        blocks.extend(self.task(step));
        if step.more {
            let mut layer = vec![heading("lesson-second-layer")];
            layer.extend(self.paragraphs(&format!("{}-more", step.name)));
            blocks.push(Block::Group(Group::SecondLayer, layer));
        }
        let kind = Group::Step {
            place,
            title,
            minutes,
        };
        Block::Group(kind, blocks)
    }

    /// Title, question, standards, and whose sheet it is.
    fn head(&self) -> Block {
        let minutes = [("n", self.lesson.minutes.to_string())];
        let mut facts = vec![say_with("lesson-minutes", &minutes)];
        if !self.lesson.standards.is_empty() {
            let standards = self.lesson.standards.join(", ");
            facts.push(format!("{}: {standards}", say("lesson-standards")));
        }
        let whose = if self.is_key() {
            Block::Text(Tone::Kind, plain(say("classroom-key")))
        } else {
            let names = ["classroom-name", "classroom-class", "classroom-date"];
            Block::Names(names.into_iter().map(say).collect())
        };
        let blocks = vec![
            Block::Title(self.words("title")),
            Block::Lead(spoken(&self.say("question"))),
            Block::Text(Tone::Quiet, plain(facts.join(" · "))),
            whose,
        ];
        Block::Group(Group::Head, blocks)
    }

    /// Place of the first step that tells what the run did, from 0; none if there is nothing before it.
    fn told_from(&self) -> Option<usize> {
        let mut steps = self.lesson.steps.iter();
        steps
            .position(|step| matches!(step.does, Does::Compare))
            .filter(|place| *place > 0)
    }

    /// The notes for the teacher.
    fn teacher(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if let Some(place) = self.told_from() {
            let values = [("n", (place + 1).to_string())];
            blocks.push(told_with("classroom-last-page", &values));
        }
        let source = [("source", self.lesson.misconception_source.clone())];
        blocks.push(heading("lesson-misconception"));
        blocks.extend(self.paragraphs("misconception"));
        let source = say_with("classroom-source", &source);
        blocks.push(Block::Text(Tone::Quiet, plain(source)));
        for part in TEACHER {
            blocks.push(heading(&format!("lesson-{part}")));
            blocks.extend(self.paragraphs(part));
        }
        blocks.extend(self.numbers());
        blocks
    }

    /// The table of all figures.
    fn numbers(&self) -> Vec<Block> {
        let lesson = self.lesson;
        if lesson.figures.is_empty() {
            return Vec::new();
        }
        let run = |place: usize| lesson.runs.get(place).map_or("?", |run| run.name.as_str());
        let rows = lesson.figures.iter().zip(&self.figures);
        let rows = rows.map(|(figure, (_, value))| {
            let from = match figure.less {
                None => run(figure.run).to_owned(),
                Some(less) => {
                    let values = [
                        ("run", run(figure.run).to_owned()),
                        ("less", run(less).to_owned()),
                    ];
                    say_with("classroom-figure-less", &values)
                }
            };
            vec![
                plain(column_heading(&figure.column)),
                plain(from),
                vec![Piece::Bold(local(value).into_owned())],
            ]
        });
        let seed = [("seed", lesson.start.seed.to_string())];
        vec![
            Block::Heading(say_with("classroom-figures", &seed)),
            Block::Table(Table {
                rows: rows.collect(),
                columns: vec![
                    head("classroom-figure-what", Width::Free),
                    head("classroom-figure-run", Width::Free),
                    head("classroom-figure-value", Width::Free),
                ],
                to_fill: false,
                even: false,
            }),
        ]
    }

    /// Steps from one place up to another.
    fn steps(&self, from: usize, to: usize) -> Vec<Block> {
        let steps = self.lesson.steps.iter().enumerate().take(to).skip(from);
        steps
            .map(|(place, step)| self.step(place + 1, step))
            .collect()
    }

    /// What stands at the foot of each page.
    fn foot(&self) -> String {
        let seed = self.lesson.start.seed;
        let mut values = vec![
            ("lesson", unmarked(&self.say("title"))),
            ("version", env!("CARGO_PKG_VERSION").to_owned()),
            ("seed", seed.to_string()),
        ];
        let key = if self.seed == seed {
            "classroom-foot"
        } else {
            values.push(("sheet", self.seed.to_string()));
            "classroom-foot-sheet"
        };
        format!("{} · {}", say_with(key, &values), say("not-advice"))
    }

    fn paper(&self) -> Paper {
        let all = self.lesson.steps.len();
        let mut first = vec![self.head()];
        let parts = match (self.kind, self.told_from()) {
            (Sheet::Key, _) => {
                first.extend(self.teacher());
                vec![first, self.steps(0, all)]
            }
            // What the run did stands on a page of its own, to be handed out last.
            (Sheet::Pupil, Some(place)) => {
                first.extend(self.steps(0, place));
                vec![first, self.steps(place, all)]
            }
            (Sheet::Pupil, None) => {
                first.extend(self.steps(0, all));
                vec![first]
            }
        };
        let mut name = unmarked(&self.say("title"));
        if self.is_key() {
            name = format!("{name}: {}", say("classroom-key"));
        }
        Paper {
            language: language().to_string(),
            name,
            parts,
            foot: self.foot(),
        }
    }
}

/// How an argument is marked: as the program marks it.
fn rubric(argument: &Argument) -> Vec<Block> {
    let right = letter(argument.right).to_string();
    let claim = match argument
        .misconception
        .filter(|number| *number != argument.right)
    {
        Some(number) => say_with(
            "classroom-claim-marks-misconception",
            &[
                ("right", right),
                ("misconception", letter(number).to_string()),
            ],
        ),
        None => say_with("classroom-claim-marks", &[("right", right)]),
    };
    let evidence = say_with(
        "classroom-evidence-marks",
        &[
            ("rows", argument.evidence.to_string()),
            ("what", factor_word(&argument.differ)),
        ],
    );
    let points = [claim, evidence, say("classroom-reasoning-marks")];
    vec![
        heading("classroom-marks"),
        Block::Points(points.into_iter().map(plain).collect()),
    ]
}

/// A lesson on paper. `seed` mixes what is to be put in order and deals the questions at the end; sheet and key with the same
/// seed belong together. `pictures` are PNG files, each with the name of the step that it stands in.
#[must_use]
pub fn paper(
    lesson: &Lesson,
    key: &Key,
    seed: u64,
    kind: Sheet,
    pictures: &[(String, Vec<u8>)],
) -> Paper {
    let page = Page {
        lesson,
        key,
        figures: key.words(lesson),
        seed,
        kind,
        pictures,
    };
    page.paper()
}

/// The same as one HTML file that holds all it needs, made for print on A4 or Letter.
#[must_use]
pub fn worksheet(
    lesson: &Lesson,
    key: &Key,
    seed: u64,
    kind: Sheet,
    pictures: &[(String, Vec<u8>)],
) -> String {
    html::page(&paper(lesson, key, seed, kind, pictures))
}
