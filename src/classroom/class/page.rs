//! The page of a class: the fan of predictions, beliefs before and after, rows, hints, arguments, in one file that needs no other.

use super::drawing::{FanWords, fan, strip};
use super::picture::{
    ArgumentPicture, Belief, Fan, ItemPicture, Picture, ReadingPicture, RowTable, Spread,
};
use super::sentences::{handed_in, hint_name, middle, moved, step_name, verdict_words, verified};
use super::verdict::Verdict;
use super::wording::{about, column_heading};
use crate::classroom::markup::{inline, unmarked};
use crate::lesson::{Asks, Item, Key, Lesson, Step, StepKind};
use crate::text::markup::{escaped, filled};
use crate::text::{fixed, language, local, say, say_with};

const TEMPLATE: &str = include_str!("../../../assets/class.html");
/// Most orders of sentences that are shown.
const MOST_ORDERS: usize = 6;

/// A class on the page: its lesson, what the runs of the lesson give, and its picture.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    /// The lesson.
    pub lesson: &'a Lesson,
    /// What its runs give; an empty one leaves the curves of runs and the numbers in texts out.
    pub key: &'a Key,
    /// What the class did.
    pub picture: &'a Picture,
}

/// A text of the program as it stands on the page.
fn word(key: &str) -> String {
    escaped(&say(key))
}

fn word_with(key: &'static str, values: &[(&'static str, String)]) -> String {
    escaped(&say_with(key, values))
}

fn paragraph(words: &str) -> String {
    format!("<p>{words}</p>\n")
}

/// A part of a class with its title; nothing where there is nothing in it.
fn section(title: &str, within: &str) -> String {
    if within.is_empty() {
        String::new()
    } else {
        format!("<section>\n<h3>{}</h3>\n{within}</section>\n", word(title))
    }
}

/// A bar of a table of bars.
struct Bar {
    /// What it counts, as HTML.
    words: String,
    count: usize,
    /// Of how many.
    of: usize,
    /// Its class in the style of the page.
    class: &'static str,
    /// Whether the whole is told beside the count.
    tells_whole: bool,
}

impl Bar {
    fn new(words: String, count: usize, of: usize) -> Self {
        Self {
            words,
            count,
            of,
            class: "plain",
            tells_whole: false,
        }
    }

    fn html(&self) -> String {
        let share = 100.0 * self.count as f64 / self.of.max(1) as f64;
        let count = if self.tells_whole {
            let values = [("n", self.count.to_string()), ("all", self.of.to_string())];
            word_with("class-of", &values)
        } else {
            self.count.to_string()
        };
        format!(
            "<tr class=\"{}\"><th scope=\"row\">{}</th><td class=\"track\"><div style=\"width:{share:.1}%\"></div></td><td class=\"count\">{count}</td></tr>\n",
            self.class, self.words
        )
    }
}

fn bars(bars: &[Bar]) -> String {
    let rows: String = bars.iter().map(Bar::html).collect();
    format!("<table class=\"bars\">\n{rows}</table>\n")
}

/// Sentences of pupils.
fn sentences(words: &[(String, String)]) -> String {
    if words.is_empty() {
        return String::new();
    }
    let items: String = words
        .iter()
        .map(|(pupil, words)| {
            format!(
                "<li><span class=\"who\">{}</span> {}</li>\n",
                escaped(pupil),
                escaped(words)
            )
        })
        .collect();
    format!("<ul class=\"words\">\n{items}</ul>\n")
}

/// Where the middle of some numbers lies.
fn middle_told(quartiles: [f64; 3], unit: &str) -> String {
    paragraph(&escaped(&middle(quartiles, unit)))
}

/// What is said of a sentence that can be chosen, and its class.
fn mark(
    choice: usize,
    right: Option<usize>,
    misconception: Option<usize>,
) -> (&'static str, String) {
    let marked = |class, key| (class, format!(" <small>{}</small>", word(key)));
    if right == Some(choice) {
        marked("right", "class-mark-right")
    } else if misconception == Some(choice) {
        marked("idea", "class-mark-idea")
    } else {
        ("plain", String::new())
    }
}

/// A class as it is put on the page.
struct View<'a> {
    lesson: &'a Lesson,
    key: &'a Key,
    picture: &'a Picture,
    /// Numbers of the texts of the lesson.
    figures: Vec<(String, String)>,
}

impl<'a> View<'a> {
    fn new(part: &Part<'a>) -> Self {
        Self {
            lesson: part.lesson,
            key: part.key,
            picture: part.picture,
            figures: part.key.words(part.lesson),
        }
    }

    /// A text of the lesson, plain.
    fn say(&self, key: &str) -> String {
        unmarked(&self.lesson.say(key, &self.figures))
    }

    /// A text of the lesson as HTML.
    fn html(&self, key: &str) -> String {
        inline(&self.lesson.say(key, &self.figures))
    }

    /// A step by its name.
    fn step(&self, name: &str) -> Option<&'a Step> {
        self.lesson.steps.iter().find(|step| step.name == name)
    }

    /// A question by its step and its name.
    fn item(&self, one: &ItemPicture) -> Option<&'a Item> {
        let step = self.step(&one.step)?;
        step.items().iter().find(|item| item.name == one.item)
    }

    /// Sentences to choose from, each with how many chose it.
    fn choices(
        &self,
        key: &str,
        counts: &[usize],
        right: Option<usize>,
        misconception: Option<usize>,
    ) -> String {
        let all: usize = counts.iter().sum();
        let rows: Vec<Bar> = (1..)
            .zip(counts)
            .map(|(choice, count)| {
                let (class, mark) = mark(choice, right, misconception);
                let words = format!("{}{mark}", self.html(&format!("{key}-{choice}")));
                Bar {
                    class,
                    ..Bar::new(words, *count, all)
                }
            })
            .collect();
        bars(&rows)
    }

    fn curves(&self, one: &ItemPicture, spread: &Fan, question: &str) -> String {
        let run = match self.item(one).map(|item| &item.asks) {
            Some(Asks::Curve { run, column, .. }) => self.key.curve(self.lesson, *run, column),
            _ => None,
        };
        let values = [
            ("question", question.to_owned()),
            ("n", spread.lines.len().to_string()),
        ];
        let words = FanWords {
            described: say_with("class-fan-described", &values),
            days: say("lesson-days"),
            weeks: say("lesson-weeks"),
        };
        let drawn = fan(spread, run, &words);
        format!(
            "<figure>{drawn}<figcaption>{}</figcaption></figure>\n",
            word("class-fan-legend")
        )
    }

    fn numbers(
        &self,
        one: &ItemPicture,
        values: &[f64],
        quartiles: Option<[f64; 3]>,
        range: [f64; 2],
        unit: &str,
        question: &str,
    ) -> String {
        let figure = match self.item(one).map(|item| &item.asks) {
            Some(Asks::Number {
                figure: Some(figure),
                ..
            }) => self.lesson.figures.get(*figure),
            _ => None,
        };
        let run = figure.and_then(|figure| *self.key.figures.get(&figure.name)?);
        let described = [
            ("question", question.to_owned()),
            ("n", values.len().to_string()),
        ];
        let described = say_with("class-strip-described", &described);
        let drawn = strip(values, quartiles, range, run, &described);
        let told = quartiles.map_or_else(String::new, |quartiles| middle_told(quartiles, unit));
        format!(
            "<figure>{drawn}<figcaption>{}</figcaption></figure>\n{told}",
            word("class-strip-legend")
        )
    }

    fn orders(
        &self,
        key: &str,
        orders: &[(Vec<usize>, usize)],
        right: usize,
        all: usize,
    ) -> String {
        let options = orders.first().map_or(0, |(order, _)| order.len());
        let sentences: String = (1..=options)
            .map(|number| format!("<li>{}</li>", self.html(&format!("{key}-{number}"))))
            .collect();
        let as_written: Vec<usize> = (1..=options).collect();
        let rows: Vec<Bar> = orders
            .iter()
            .take(MOST_ORDERS)
            .map(|(order, count)| {
                let numbers: Vec<String> = order.iter().map(ToString::to_string).collect();
                let is_right = *order == as_written;
                let (class, mark) = mark(1, is_right.then_some(1), None);
                Bar {
                    class,
                    ..Bar::new(format!("{}{mark}", numbers.join(" ")), *count, all)
                }
            })
            .collect();
        let values = [("n", right.to_string()), ("all", all.to_string())];
        let told = paragraph(&word_with("class-in-order", &values));
        format!("<ol>{sentences}</ol>\n{told}{}", bars(&rows))
    }

    /// The answers to a question.
    fn question(&self, one: &ItemPicture) -> String {
        let key = format!("{}-{}", one.step, one.item);
        let question = self.say(&key);
        let spread = match &one.spread {
            _ if one.answered == 0 => paragraph(&word("class-no-answers")),
            Spread::Chosen {
                counts,
                right,
                misconception,
            } => self.choices(&key, counts, *right, *misconception),
            Spread::Numbers {
                values,
                quartiles,
                low,
                high,
                unit,
            } => self.numbers(one, values, *quartiles, [*low, *high], unit, &question),
            Spread::Ordered { right, orders } => self.orders(&key, orders, *right, one.answered),
            Spread::Curves(fan) => self.curves(one, fan, &question),
            Spread::Words(words) => sentences(words),
        };
        let values = [
            ("n", one.answered.to_string()),
            ("all", self.picture.pupils.to_string()),
        ];
        format!(
            "<div class=\"question\">\n<h4>{} <small>{}</small></h4>\n{spread}</div>\n",
            self.html(&key),
            word_with("class-answered", &values)
        )
    }

    /// The questions of some kinds of steps.
    fn questions(&self, kinds: &[StepKind]) -> String {
        let items = self.picture.items.iter();
        items
            .filter(|one| kinds.contains(&one.kind))
            .map(|one| self.question(one))
            .collect()
    }

    /// What the class believed before and after.
    fn beliefs(&self) -> String {
        let picture = self.picture;
        let times = [
            ("class-before", picture.before),
            ("class-argued", picture.argued),
            ("class-after", picture.after),
        ];
        let rows: Vec<Bar> = times
            .into_iter()
            .filter_map(|(key, belief)| Some((key, belief?)))
            .map(|(key, belief)| Bar {
                class: "idea",
                tells_whole: true,
                ..Bar::new(word(key), belief.held, belief.asked)
            })
            .collect();
        if rows.is_empty() {
            return String::new();
        }
        let mut out = format!("<blockquote>{}</blockquote>\n", self.html("misconception"));
        out += &bars(&rows);
        if picture.before.is_none() {
            out += &paragraph(&word("class-not-asked-before"));
        }
        if let Some(sentence) = moved(picture) {
            out += &paragraph(&escaped(&sentence));
        }
        out
    }

    /// All rows of an investigation.
    fn table(&self, table: &RowTable) -> String {
        if table.rows.is_empty() {
            return String::new();
        }
        let is_verified = self.picture.verified().is_some();
        let head = |words: &str| format!("<th scope=\"col\">{words}</th>");
        let mut out = String::from("<div class=\"wide\"><table class=\"rows\">\n<thead><tr>");
        out += &format!(
            "<th scope=\"col\" class=\"who\">{}</th>",
            word("class-pupil")
        );
        for key in ["class-row", "class-run", "class-seed"] {
            out += &head(&word(key));
        }
        for column in &table.columns {
            let words = escaped(&column_heading(column));
            out += &format!("<th scope=\"col\" class=\"number\">{words}</th>");
        }
        if is_verified {
            out += &head(&word("class-run-again"));
        }
        out += "</tr></thead>\n<tbody>\n";
        for one in &table.rows {
            out += &format!(
                "<tr><th scope=\"row\" class=\"who\">{}</th><td>{}</td><td>{}</td><td>{}</td>",
                escaped(&one.pupil),
                one.row.number,
                escaped(&about(&one.differs)),
                one.row.seed
            );
            let values = one
                .row
                .values
                .iter()
                .copied()
                .chain(std::iter::repeat(None));
            for (column, value) in table.columns.iter().zip(values) {
                let value = value.map_or_else(
                    || say("lesson-not-yet"),
                    |value| local(&fixed(value, column.digits)).into_owned(),
                );
                out += &format!("<td class=\"number\">{}</td>", escaped(&value));
            }
            if is_verified {
                let verdict = one.verdict.as_ref();
                let class = verdict.map_or("", Verdict::key);
                let words = verdict.map_or_else(String::new, verdict_words);
                out += &format!("<td class=\"{class}\">{}</td>", escaped(&words));
            }
            out += "</tr>\n";
        }
        out + "</tbody></table></div>\n"
    }

    fn rows(&self) -> String {
        let tables: String = self
            .picture
            .tables
            .iter()
            .map(|table| self.table(table))
            .collect();
        if tables.is_empty() {
            return tables;
        }
        let told: String = verified(self.picture)
            .map(|sentence| paragraph(&escaped(&sentence)))
            .unwrap_or_default();
        told + &tables
    }

    fn hints(&self) -> String {
        let rows: Vec<Bar> = self
            .picture
            .hints
            .iter()
            .map(|(hint, count)| Bar {
                tells_whole: true,
                ..Bar::new(escaped(&hint_name(hint)), *count, self.picture.pupils)
            })
            .collect();
        if rows.is_empty() {
            String::new()
        } else {
            bars(&rows)
        }
    }

    fn reading(&self, one: &ReadingPicture) -> String {
        let all = one.values.len() + one.below;
        if all == 0 {
            return String::new();
        }
        let name = say(&format!("lesson-instrument-{}", one.instrument.key()));
        let mut out = format!("<div class=\"question\">\n<h4>{}</h4>\n", escaped(&name));
        if let (Some(low), Some(high)) = (one.values.first(), one.values.last()) {
            // The readings themselves say how far they scatter; what one could read is not known.
            let edge = if high > low {
                0.1 * (high - low)
            } else {
                (0.1 * low.abs()).max(0.1)
            };
            let range = [low - edge, high + edge];
            let values = [("question", name), ("n", all.to_string())];
            let described = say_with("class-strip-described", &values);
            let drawn = strip(&one.values, one.quartiles, range, None, &described);
            out += &format!("<figure>{drawn}</figure>\n");
        }
        if let Some(quartiles) = one.quartiles {
            out += &middle_told(quartiles, "");
        }
        if one.below > 0 {
            let values = [("n", one.below.to_string()), ("all", all.to_string())];
            out += &paragraph(&word_with("class-below", &values));
        }
        out + "</div>\n"
    }

    fn argument(&self, one: &ArgumentPicture) -> String {
        if one.made == 0 {
            return String::new();
        }
        let key = format!("{}-claim", one.step);
        let mut out = self.choices(&key, &one.claims, Some(one.right), one.misconception);
        out += "<table class=\"rows\">\n<thead><tr><td></td>";
        for points in 0..=2 {
            let values = [("points", points.to_string())];
            out += &format!(
                "<th scope=\"col\">{}</th>",
                word_with("class-points", &values)
            );
        }
        out += "</tr></thead>\n<tbody>\n";
        let parts = ["class-claim", "class-evidence", "class-reasoning"];
        for (key, counts) in parts.into_iter().zip(one.marks) {
            let cells: String = counts
                .iter()
                .map(|count| format!("<td class=\"number\">{count}</td>"))
                .collect();
            out += &format!("<tr><th scope=\"row\">{}</th>{cells}</tr>\n", word(key));
        }
        out += "</tbody></table>\n";
        out + &sentences(&one.words)
    }

    fn stopped(&self) -> String {
        let rows: Vec<Bar> = self
            .picture
            .stopped
            .iter()
            .map(|(step, count)| {
                Bar::new(
                    escaped(&step_name(self.lesson, step)),
                    *count,
                    self.picture.pupils,
                )
            })
            .collect();
        if rows.is_empty() {
            String::new()
        } else {
            bars(&rows)
        }
    }

    fn class(&self) -> String {
        let picture = self.picture;
        let mut out = format!(
            "<article>\n<h2>{}</h2>\n<p class=\"question-of\">{}</p>\n",
            self.html("title"),
            self.html("question")
        );
        out += &paragraph(&escaped(&handed_in(picture).join(" ")));
        out += &section("class-beliefs", &self.beliefs());
        out += &section("class-predictions", &self.questions(&[StepKind::Predict]));
        out += &section("class-rows", &self.rows());
        out += &section("class-hints", &self.hints());
        let readings: String = picture
            .readings
            .iter()
            .map(|one| self.reading(one))
            .collect();
        out += &section(
            "class-readings",
            &(readings + &self.questions(&[StepKind::Observe])),
        );
        let arguments: String = picture
            .arguments
            .iter()
            .map(|one| self.argument(one))
            .collect();
        out += &section("class-arguments", &arguments);
        out += &section("class-compare", &self.questions(&[StepKind::Compare]));
        out += &section("class-transfer", &self.questions(&[StepKind::Transfer]));
        out += &section("class-exit", &self.questions(&[StepKind::Exit]));
        out += &section("class-stopped", &self.stopped());
        out + "</article>\n"
    }
}

/// The picture of a class in a few sentences.
#[must_use]
pub fn told(part: &Part<'_>) -> Vec<String> {
    let view = View::new(part);
    let picture = part.picture;
    let mut told = vec![view.say("title")];
    told.extend(handed_in(picture));
    let mut believe = |key: &'static str, belief: Option<Belief>| {
        if let Some(belief) = belief.filter(|belief| belief.asked > 0) {
            let values = [
                ("when", say(key)),
                ("n", belief.held.to_string()),
                ("all", belief.asked.to_string()),
            ];
            told.push(say_with("class-told-belief", &values));
        }
    };
    believe("class-before", picture.before);
    believe("class-argued", picture.argued);
    believe("class-after", picture.after);
    let (rows, runs) = picture.rows_and_runs();
    if rows > 0 {
        let values = [("rows", rows.to_string()), ("runs", runs.to_string())];
        told.push(say_with("class-told-rows", &values));
    }
    for (hint, count) in &picture.hints {
        let values = [("hint", hint_name(hint)), ("n", count.to_string())];
        told.push(say_with("class-told-hint", &values));
    }
    for (step, count) in &picture.stopped {
        let values = [
            ("step", step_name(part.lesson, step)),
            ("n", count.to_string()),
        ];
        told.push(say_with("class-told-stopped", &values));
    }
    told.extend(verified(picture));
    for one in picture.tables.iter().flat_map(|table| &table.rows) {
        let Some(verdict) = one.verdict.as_ref().filter(|one| **one != Verdict::Same) else {
            continue;
        };
        let values = [
            ("pupil", one.pupil.clone()),
            ("row", one.row.number.to_string()),
            ("why", verdict_words(verdict)),
        ];
        told.push(say_with("class-told-row", &values));
    }
    told
}

/// The page of some classes, with the sentences about what could not be read.
#[must_use]
pub fn page(parts: &[Part<'_>], refused: &[String]) -> String {
    page_with(parts, "", refused)
}

/// The same with a part as HTML behind the classes.
pub(super) fn page_with(parts: &[Part<'_>], behind: &str, refused: &[String]) -> String {
    let classes: String = parts.iter().map(|part| View::new(part).class()).collect();
    let classes = classes + behind;
    let refused: String = refused
        .iter()
        .map(|why| format!("<li>{}</li>\n", escaped(why)))
        .collect();
    let refused = if refused.is_empty() {
        refused
    } else {
        format!(
            "<section>\n<h2>{}</h2>\n<ul>\n{refused}</ul>\n</section>\n",
            word("class-could-not-read")
        )
    };
    let made = [("version", env!("CARGO_PKG_VERSION").to_owned())];
    let values = [
        ("language", escaped(&language().to_string())),
        ("title", word("class-title")),
        ("names", word("class-hide-names")),
        ("runs", word("class-show-runs")),
        ("classes", classes),
        ("refused", refused),
        ("made", word_with("class-made", &made)),
        ("not-advice", word("not-advice")),
    ];
    filled(TEMPLATE, &values)
}
