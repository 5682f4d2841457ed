//! A lesson on paper: the sheet that pupils write on, and its key with answers and notes, each one page of HTML made for print.

use data_encoding::BASE64;

use super::axes::{Axes, Curve, Pen, svg};
use super::markup::{escaped, filled, html, inline, unmarked};
use super::questions::{mixed, range};
use crate::lesson::level::Control;
use crate::lesson::{
    Argument, Asks, Column, ControlRow, Does, Instrument, Investigation, Item, Key, Lesson, Step,
};
use crate::text::{knows, language, say, say_with, trimmed};

const TEMPLATE: &str = include_str!("../../assets/worksheet.html");
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

/// A text of the program as it stands on the page.
fn word(key: &str) -> String {
    escaped(&say(key))
}

fn word_with(key: &'static str, values: &[(&'static str, String)]) -> String {
    escaped(&say_with(key, values))
}

/// Lines to write on.
fn lines(count: usize) -> String {
    format!(
        "<div class=\"lines\">{}</div>\n",
        "<div></div>".repeat(count)
    )
}

fn heading(words: &str) -> String {
    format!("<h3>{words}</h3>\n")
}

/// Letter of a sentence to choose, by its number from 1.
fn letter(number: usize) -> char {
    ('A'..='Z').nth(number.saturating_sub(1)).unwrap_or('?')
}

/// A box to tick or to number, with what stands in it.
fn ticked(within: &str) -> String {
    format!("<span class=\"box\">{within}</span>")
}

/// A place to write a word or a number, with what stands there.
fn blank(within: &str) -> String {
    if within.is_empty() {
        "<span class=\"blank\"></span>".to_owned()
    } else {
        format!("<span class=\"blank found\">{within}</span>")
    }
}

/// What a column is called in the table on the screen.
fn column_name(column: &Column) -> String {
    let key = match &column.percent_of {
        Some(_) => format!("lesson-column-{}-percent", column.key),
        None => format!("lesson-column-{}", column.key),
    };
    if knows(&key) {
        say(&key)
    } else {
        column.key.replace('_', " ")
    }
}

/// The same with its day.
fn column_heading(column: &Column) -> String {
    let values = [
        ("name", column_name(column)),
        ("day", trimmed(column.day, 1)),
    ];
    word_with("lesson-column-on-day", &values)
}

/// What a control is called on the screen.
fn control_word(control: Control) -> String {
    say(match control {
        Control::Brush => "brush",
        Control::Strength => "brush-strength",
        Control::WholePlate => "whole-plate",
        Control::Wash => "wash",
        Control::Stain => "stain-title",
        Control::Injury => "injure",
        Control::StemCellsIn => "stem-cells-in",
        Control::StemCellsOut => "stem-cells-out",
        Control::Source => "cells-next",
        Control::Dose => "stem-cells-injected",
        Control::Inject => "inject",
        Control::Compare => "twin-on",
        Control::Walking => "activity",
        Control::Messengers => "messengers",
        Control::Builders => "builders",
    })
}

/// What something that rows differ in, or a treatment, is called.
fn factor_word(key: &str) -> String {
    let named = format!("lesson-what-{key}");
    if knows(&named) {
        say(&named)
    } else {
        key.replace('_', " ")
    }
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

/// A part of the paper whose pages keep room for the foot: the foot of a table is repeated on each.
fn sheet(content: &str) -> String {
    format!(
        "<table class=\"sheet\" role=\"presentation\"><tbody><tr><td>\n{content}</td></tr></tbody><tfoot><tr><td><div class=\"room\"></div></td></tr></tfoot></table>\n"
    )
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

    fn html(&self, key: &str) -> String {
        html(&self.say(key))
    }

    fn inline(&self, key: &str) -> String {
        inline(&self.say(key))
    }

    /// Why, in the key.
    fn why(&self, key: &str) -> String {
        if self.is_key() {
            format!(
                "<div class=\"why\">{}</div>\n",
                self.html(&format!("{key}-why"))
            )
        } else {
            String::new()
        }
    }

    /// A figure as the texts say it, in the key.
    fn figure(&self, figure: Option<usize>) -> String {
        let figure = figure.filter(|_| self.is_key());
        let words = figure.and_then(|figure| self.figures.get(figure));
        words.map_or_else(String::new, |(_, words)| escaped(words))
    }

    /// Sentences to choose from. `with_why` tells of each why it is right or not, in the key.
    fn options(
        &self,
        key: &str,
        count: usize,
        right: Option<usize>,
        misconception: Option<usize>,
        with_why: bool,
    ) -> String {
        let mut out = "<ul class=\"options\">\n".to_owned();
        for number in 1..=count {
            let key = format!("{key}-{number}");
            let is_right = self.is_key() && right == Some(number);
            let (class, tick) = if is_right {
                (" class=\"right\"", "✓")
            } else {
                ("", "")
            };
            let tag = if self.is_key() && misconception == Some(number) {
                format!(
                    " <span class=\"tag\">{}</span>",
                    word("lesson-misconception")
                )
            } else {
                String::new()
            };
            let why = if with_why {
                self.why(&key)
            } else {
                String::new()
            };
            out += &format!(
                "<li{class}>{} <b>{}</b> {}{tag}{why}</li>\n",
                ticked(tick),
                letter(number),
                self.inline(&key)
            );
        }
        out + "</ul>\n"
    }

    /// Sentences to number, in an order that does not tell; in the key with their numbers.
    fn tiles(&self, key: &str, count: usize) -> String {
        let mut out = "<ul class=\"options tiles\">\n".to_owned();
        for number in mixed(key, self.seed, count) {
            let place = if self.is_key() {
                number.to_string()
            } else {
                String::new()
            };
            let text = self.inline(&format!("{key}-{number}"));
            out += &format!("<li>{} {text}</li>\n", ticked(&place));
        }
        out + "</ul>\n"
    }

    /// Axes to draw on, with the curve that is given and, in the key, that of the run.
    fn curve(&self, asks: &Asks) -> String {
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
            return String::new();
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
        let how = if self.is_key() {
            String::new()
        } else {
            word("classroom-draw")
        };
        format!(
            "<p class=\"quiet\">{how}</p>\n<figure>{}</figure>\n",
            svg(&axes, &curves)
        )
    }

    fn item(&self, step: &Step, number: usize, item: &Item) -> String {
        let key = format!("{}-{}", step.name, item.name);
        let how = |key: &str| format!("<p class=\"quiet\">{}</p>\n", word(key));
        let answer = match &item.asks {
            Asks::Choose {
                options,
                right,
                misconception,
            } => {
                let how = match (self.kind, right) {
                    (Sheet::Pupil, _) => how("classroom-tick-one"),
                    (Sheet::Key, None) => how("classroom-no-right-one"),
                    (Sheet::Key, Some(_)) => String::new(),
                };
                how + &self.options(&key, *options, *right, *misconception, false)
            }
            Asks::Number {
                low,
                high,
                unit,
                figure,
            } => format!(
                "<p>{} {} <span class=\"quiet\">({})</span></p>\n",
                blank(&self.figure(*figure)),
                escaped(unit),
                escaped(&range(*low, *high, unit))
            ),
            Asks::Order { options } => {
                how("classroom-number-sentences") + &self.tiles(&key, *options)
            }
            Asks::Curve { .. } => self.curve(&item.asks),
            Asks::Write if self.is_key() => how("classroom-answers-differ"),
            Asks::Write => lines(3),
        };
        let why = match item.asks {
            Asks::Write => String::new(),
            _ => self.why(&key),
        };
        format!(
            "<div class=\"item\"><p class=\"ask\">{number}. {}</p>\n{answer}{why}</div>\n",
            self.inline(&key)
        )
    }

    fn items<'i>(&self, step: &Step, items: impl IntoIterator<Item = &'i Item>) -> String {
        let numbered = (1..).zip(items);
        numbered
            .map(|(number, item)| self.item(step, number, item))
            .collect()
    }

    fn investigation(&self, plan: &Investigation) -> String {
        let controls: Vec<String> = plan.vary.iter().copied().map(control_word).collect();
        let asked = [
            ("rows", plan.rows.to_string()),
            ("seeds", plan.seeds.to_string()),
            ("day", trimmed(plan.day, 1)),
        ];
        let mut out = format!(
            "<p>{}</p>\n<p>{}</p>\n",
            word_with("classroom-vary", &[("controls", controls.join(", "))]),
            word_with("classroom-asked", &asked)
        );
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
            out += &format!(
                "<p class=\"why\">{} {}</p>\n",
                word_with("classroom-control", &[("what", control)]),
                word_with("classroom-decides", &[("column", decides)])
            );
        }
        let heads: String = plan
            .columns
            .iter()
            .map(|column| format!("<th>{}</th>", column_heading(column)))
            .collect();
        let cells = "<td></td>".repeat(plan.columns.len() + 2);
        let [least, most] = ROWS;
        let rows: String = (1..=(plan.rows + 2).clamp(least, most))
            .map(|number| format!("<tr><td>{number}</td>{cells}</tr>\n"))
            .collect();
        out += &format!(
            "<table class=\"grid empty rows\"><thead><tr><th class=\"thin\">{}</th><th class=\"wide\">{}</th><th class=\"narrow\">{}</th>{heads}</tr></thead><tbody>\n{rows}</tbody></table>\n",
            word("lesson-row"),
            word("classroom-done"),
            word("classroom-seed")
        );
        out
    }

    fn instrument(&self, instrument: Instrument, column: &Column) -> String {
        let key = format!("lesson-instrument-{}", instrument.key());
        let mut out = heading(&word(&key));
        out += &html(&say(&format!("{key}-how")));
        if self.is_key() {
            return out + &format!("<p>{}</p>\n", column_heading(column));
        }
        let what = say_with(
            "lesson-column-on-day",
            &[
                ("name", column_name(column)),
                ("day", trimmed(column.day, 1)),
            ],
        );
        out += &format!(
            "<p>{}</p>\n<p>",
            word_with("classroom-readings", &[("what", what)])
        );
        for number in 1..=READINGS {
            let word = word_with("classroom-reading", &[("n", number.to_string())]);
            out += &format!("{word} {} ", blank(""));
        }
        out + &format!("{} {}</p>\n", word("classroom-mean"), blank(""))
    }

    fn argument(&self, step: &Step, argument: &Argument) -> String {
        let name = &step.name;
        let mut out = heading(&word("lesson-claim"));
        out += &self.options(
            &format!("{name}-claim"),
            argument.claims,
            Some(argument.right),
            argument.misconception,
            true,
        );
        if !self.is_key() {
            out += &heading(&word("lesson-evidence"));
            let rows: String = "<tr><td></td><td></td></tr>\n".repeat(argument.evidence);
            out += &format!(
                "<table class=\"grid empty\"><thead><tr><th class=\"narrow\">{}</th><th>{}</th></tr></thead><tbody>\n{rows}</tbody></table>\n",
                word("classroom-evidence-row"),
                word("classroom-evidence-tells")
            );
        }
        out += &heading(&word("classroom-reasoning"));
        out += &self.tiles(&format!("{name}-tile"), argument.tiles);
        if self.is_key() {
            out + &self.rubric(argument)
        } else {
            let points = ["claim", "evidence", "reasoning"].map(|part| {
                let what = word(&format!("classroom-mark-{part}"));
                format!("{what} {} / 2", blank(""))
            });
            out + &heading(&word("lesson-own-words"))
                + &lines(3)
                + &format!("<p class=\"marks\">{}</p>\n", points.join(" &nbsp; "))
        }
    }

    /// How an argument is marked: as the program marks it.
    fn rubric(&self, argument: &Argument) -> String {
        let right = letter(argument.right).to_string();
        let claim = match argument
            .misconception
            .filter(|number| *number != argument.right)
        {
            Some(number) => word_with(
                "classroom-claim-marks-misconception",
                &[
                    ("right", right),
                    ("misconception", letter(number).to_string()),
                ],
            ),
            None => word_with("classroom-claim-marks", &[("right", right)]),
        };
        let evidence = word_with(
            "classroom-evidence-marks",
            &[
                ("rows", argument.evidence.to_string()),
                ("what", factor_word(&argument.differ)),
            ],
        );
        let reasoning = word("classroom-reasoning-marks");
        let head = heading(&word("classroom-marks"));
        format!("{head}<ul>\n<li>{claim}</li>\n<li>{evidence}</li>\n<li>{reasoning}</li>\n</ul>\n")
    }

    /// What the run answered to a prediction, in the key.
    fn happened(&self, place: usize, step: &Step, item: &Item) -> String {
        if !self.is_key() {
            return String::new();
        }
        match &item.asks {
            Asks::Number { unit, figure, .. } => {
                let words = format!("{} {}", self.figure(*figure), escaped(unit));
                words.trim().to_owned()
            }
            Asks::Choose {
                right: Some(right), ..
            } => self.inline(&format!("{}-{}-{right}", step.name, item.name)),
            Asks::Order { options } => (1..=*options)
                .map(|number| self.inline(&format!("{}-{}-{number}", step.name, item.name)))
                .collect::<Vec<_>>()
                .join("<br>"),
            Asks::Curve { .. } => word_with("classroom-see-curve", &[("n", place.to_string())]),
            Asks::Choose { right: None, .. } | Asks::Write => String::new(),
        }
    }

    /// Predictions beside what happened.
    fn comparison(&self) -> String {
        let mut rows = String::new();
        for (place, step) in (1..).zip(&self.lesson.steps) {
            if !matches!(step.does, Does::Predict(_)) {
                continue;
            }
            for item in step.items() {
                rows += &format!(
                    "<tr><td>{}</td><td></td><td>{}</td></tr>\n",
                    self.inline(&format!("{}-{}", step.name, item.name)),
                    self.happened(place, step, item)
                );
            }
        }
        if rows.is_empty() {
            return String::new();
        }
        format!(
            "<table class=\"grid empty\"><thead><tr><th class=\"wide\">{}</th><th>{}</th><th>{}</th></tr></thead><tbody>\n{rows}</tbody></table>\n",
            word("classroom-compare-question"),
            word("classroom-compare-expected"),
            word("classroom-compare-happened")
        )
    }

    /// What there is to do in a step.
    fn task(&self, step: &Step) -> String {
        let notes = |key: &str, count: usize| {
            if self.is_key() {
                String::new()
            } else {
                format!("<p class=\"quiet\">{}</p>\n{}", word(key), lines(count))
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
            } => self.instrument(*instrument, column) + &self.items(step, items),
            Does::Argue(argument) => self.argument(step, argument),
            Does::Compare => self.comparison(),
        }
    }

    fn step(&self, place: usize, step: &Step) -> String {
        let title = say(&format!("lesson-step-{}", step.kind().key()));
        let minutes = match step.does {
            Does::Play { minutes } => {
                let minutes = word_with("lesson-minutes", &[("n", trimmed(minutes, 1))]);
                format!(" <span class=\"quiet\">{minutes}</span>")
            }
            _ => String::new(),
        };
        let mut out = format!(
            "<section><h2><span class=\"number\">{place}</span> {}{minutes}</h2>\n{}\n",
            escaped(&title),
            self.html(&step.name)
        );
        for (_, picture) in self.pictures.iter().filter(|(of, _)| *of == step.name) {
            let values = [("n", place.to_string()), ("name", title.clone())];
            out += &format!(
                "<img class=\"picture\" alt=\"{}\" src=\"data:image/png;base64,{}\">\n",
                word_with("classroom-picture", &values),
                BASE64.encode(picture)
            );
        }
        out += &self.task(step);
        if step.more {
            out += &format!(
                "<aside class=\"more\">{}{}</aside>\n",
                heading(&word("lesson-second-layer")),
                self.html(&format!("{}-more", step.name))
            );
        }
        out + "</section>\n"
    }

    /// Title, question, standards, and whose sheet it is.
    fn head(&self) -> String {
        let minutes = word_with("lesson-minutes", &[("n", self.lesson.minutes.to_string())]);
        let mut quiet = vec![minutes];
        if !self.lesson.standards.is_empty() {
            let standards = escaped(&self.lesson.standards.join(", "));
            quiet.push(format!("{}: {standards}", word("lesson-standards")));
        }
        let mut out = format!(
            "<header><h1>{}</h1>\n<div class=\"question\">{}</div>\n<p class=\"quiet\">{}</p>\n",
            self.inline("title"),
            self.html("question"),
            quiet.join(" · ")
        );
        if self.is_key() {
            out += &format!("<p class=\"kind\">{}</p>\n", word("classroom-key"));
        } else {
            let names = ["classroom-name", "classroom-class", "classroom-date"];
            let names: String = names
                .into_iter()
                .map(|key| format!("<span>{}</span>", word(key)))
                .collect();
            out += &format!("<div class=\"names\">{names}</div>\n");
        }
        out + "</header>\n"
    }

    /// Place of the first step that tells what the run did, from 0; none if there is nothing before it.
    fn told_from(&self) -> Option<usize> {
        let mut steps = self.lesson.steps.iter();
        steps
            .position(|step| matches!(step.does, Does::Compare))
            .filter(|place| *place > 0)
    }

    /// The notes for the teacher.
    fn teacher(&self) -> String {
        let mut out = String::new();
        if let Some(place) = self.told_from() {
            let values = [("n", (place + 1).to_string())];
            out += &format!("<p>{}</p>\n", word_with("classroom-last-page", &values));
        }
        let source = [("source", self.lesson.misconception_source.clone())];
        out += &heading(&word("lesson-misconception"));
        out += &self.html("misconception");
        out += &format!(
            "<p class=\"quiet\">{}</p>\n",
            word_with("classroom-source", &source)
        );
        for part in TEACHER {
            out += &heading(&word(&format!("lesson-{part}")));
            out += &self.html(part);
        }
        out + &self.numbers()
    }

    /// The table of all figures.
    fn numbers(&self) -> String {
        let lesson = self.lesson;
        if lesson.figures.is_empty() {
            return String::new();
        }
        let run = |place: usize| lesson.runs.get(place).map_or("?", |run| run.name.as_str());
        let mut rows = String::new();
        for (figure, (_, value)) in lesson.figures.iter().zip(&self.figures) {
            let from = match figure.less {
                None => escaped(run(figure.run)),
                Some(less) => {
                    let values = [
                        ("run", run(figure.run).to_owned()),
                        ("less", run(less).to_owned()),
                    ];
                    word_with("classroom-figure-less", &values)
                }
            };
            rows += &format!(
                "<tr><td>{}</td><td>{from}</td><td><b>{}</b></td></tr>\n",
                column_heading(&figure.column),
                escaped(value)
            );
        }
        let head = heading(&word_with(
            "classroom-figures",
            &[("seed", lesson.start.seed.to_string())],
        ));
        format!(
            "{head}<table class=\"grid\"><thead><tr><th>{}</th><th>{}</th><th>{}</th></tr></thead><tbody>\n{rows}</tbody></table>\n",
            word("classroom-figure-what"),
            word("classroom-figure-run"),
            word("classroom-figure-value")
        )
    }

    /// Steps from one place up to another.
    fn steps(&self, from: usize, to: usize) -> String {
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
        format!("{} · {}", word_with(key, &values), word("not-advice"))
    }

    fn page(&self) -> String {
        let all = self.lesson.steps.len();
        let sheets = match (self.kind, self.told_from()) {
            (Sheet::Key, _) => {
                sheet(&(self.head() + &self.teacher())) + &sheet(&self.steps(0, all))
            }
            // What the run did stands on a page of its own, to be handed out last.
            (Sheet::Pupil, Some(place)) => {
                sheet(&(self.head() + &self.steps(0, place))) + &sheet(&self.steps(place, all))
            }
            (Sheet::Pupil, None) => sheet(&(self.head() + &self.steps(0, all))),
        };
        let mut name = unmarked(&self.say("title"));
        if self.is_key() {
            name = format!("{name}: {}", say("classroom-key"));
        }
        let values = [
            ("language", escaped(&language().to_string())),
            ("name", escaped(&name)),
            ("sheets", sheets),
            ("foot", self.foot()),
        ];
        filled(TEMPLATE, &values)
    }
}

/// A lesson on paper: one HTML file that holds all it needs, made for print on A4 or Letter. `seed` mixes what is to be put in
/// order and deals the questions at the end; sheet and key with the same seed belong together. `pictures` are PNG files, each
/// with the name of the step that it stands in.
#[must_use]
pub fn worksheet(
    lesson: &Lesson,
    key: &Key,
    seed: u64,
    kind: Sheet,
    pictures: &[(String, Vec<u8>)],
) -> String {
    let page = Page {
        lesson,
        key,
        figures: key.words(lesson),
        seed,
        kind,
        pictures,
    };
    page.page()
}
