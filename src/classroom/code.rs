//! What a pupil did in a lesson as a short text that can be pasted or scanned: predictions, rows, argument, answers, with a checksum.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::letters::{self, MOST_AROUND, Spot, is_letter, spots};
use crate::lesson::{Answer, Answers, Entry, Made, PinnedRow};
use crate::live::check_acts;
use crate::model::words::TreatmentKind;
use crate::platform::text::in_brief;
use crate::scenario::{Hours, PlannedTreatment};
use crate::sim::Command;
use crate::text::meant::as_meant;
use crate::text::{finding, say, say_with};

/// What every code begins with.
pub const BEGINS: &str = letters::LESSON;
/// Version of the form.
const FORM: u32 = 1;
/// From so many letters on a word that is in no language is a piece of a code.
const LONG_WORD: usize = 40;
/// Most points of a curve.
const MOST_POINTS: usize = 16;
/// Steps in which the greatest number of a curve is counted at most; finer is not seen on a page.
const MOST_STEPS: f64 = 1000.0;
/// Least and greatest power of ten in which a curve is counted.
const POWERS: [i32; 2] = [-12, 12];
/// Longest name of a pupil, a step, a question or a scenario, letters.
const MOST_NAME: usize = 80;
/// Longest sentence of a pupil, letters.
const MOST_WORDS: usize = 1000;
/// Most of anything that a lesson has many of: steps, questions, rows, sentences in an order.
const MOST_OF_A_KIND: usize = 200;

/// What was done in a step, as far as it counts.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct StepDone<'a> {
    /// The step.
    pub(super) name: &'a str,
    /// The answer to each question that counts: the last one before they were locked.
    pub(super) answers: Vec<(&'a str, &'a Answer)>,
    /// Whether they were locked.
    pub(super) locked: bool,
    /// Rows that were not taken away.
    pub(super) rows: Vec<&'a PinnedRow>,
    /// Hints, each where it was first given.
    pub(super) hints: Vec<&'a str>,
    /// The last reading of its instrument, and its error.
    pub(super) reading: Option<(Option<f64>, f64)>,
    /// The last argument with its marks.
    pub(super) argument: Option<(&'a Made, [u8; 3])>,
}

impl<'a> StepDone<'a> {
    fn answer(&mut self, item: &'a str, answer: &'a Answer) {
        if self.locked {
            return;
        }
        match self.answers.iter_mut().find(|(known, _)| *known == item) {
            Some((_, last)) => *last = answer,
            None => self.answers.push((item, answer)),
        }
    }

    fn is_empty(&self) -> bool {
        *self
            == Self {
                name: self.name,
                ..Self::default()
            }
    }

    /// The same as entries of a file, as short as a code has them.
    fn entries(&self) -> Vec<Entry> {
        let step = || self.name.to_owned();
        let mut entries: Vec<Entry> = Vec::new();
        entries.extend(self.answers.iter().map(|(item, answer)| Entry::Answered {
            step: step(),
            item: (*item).to_owned(),
            answer: short_answer(answer),
        }));
        if self.locked {
            entries.push(Entry::Locked { step: step() });
        }
        entries.extend(self.rows.iter().map(|row| Entry::Pinned {
            step: step(),
            row: PinnedRow {
                code: String::new(),
                ..(*row).clone()
            },
        }));
        entries.extend(self.hints.iter().map(|hint| Entry::Hinted {
            step: step(),
            hint: (*hint).to_owned(),
        }));
        if let Some((value, error)) = self.reading {
            entries.push(Entry::Read {
                step: step(),
                value: value.map(four_digits),
                error: four_digits(error),
            });
        }
        if let Some((made, marks)) = self.argument {
            entries.push(Entry::Argued {
                step: step(),
                made: Made {
                    words: cut(&made.words, MOST_WORDS),
                    ..made.clone()
                },
                marks,
            });
        }
        entries
    }
}

/// What counts of everything that a pupil did.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Counted<'a> {
    /// Steps in which something was done, in the order in which that began.
    pub(super) steps: Vec<StepDone<'a>>,
    /// The step that was reached last.
    pub(super) reached: Option<&'a str>,
    /// Whether the lesson was finished.
    pub(super) finished: bool,
}

impl<'a> Counted<'a> {
    /// What counts of some answers.
    pub(super) fn of(answers: &'a Answers) -> Self {
        let mut counted = Self::default();
        for entry in &answers.entries {
            match entry {
                Entry::Began { .. } => {}
                // A step without a name is none: in a code that would say that none was reached.
                Entry::Reached { step } if step.is_empty() => {}
                Entry::Reached { step } => counted.reached = Some(step.as_str()),
                Entry::Answered { step, item, answer } => counted.at(step).answer(item, answer),
                Entry::Locked { step } => counted.at(step).locked = true,
                Entry::Pinned { step, row } => counted.at(step).rows.push(row),
                Entry::Unpinned { number, .. } => {
                    for step in &mut counted.steps {
                        step.rows.retain(|row| row.number != *number);
                    }
                }
                Entry::Hinted { step, hint } => {
                    let hint = hint.as_str();
                    if !counted.steps.iter().any(|one| one.hints.contains(&hint)) {
                        counted.at(step).hints.push(hint);
                    }
                }
                Entry::Read { step, value, error } => {
                    counted.at(step).reading = Some((*value, *error));
                }
                Entry::Argued { step, made, marks } => {
                    counted.at(step).argument = Some((made, *marks));
                }
                Entry::Finished => counted.finished = true,
            }
        }
        counted.steps.retain(|step| !step.is_empty());
        counted
    }

    fn at(&mut self, name: &'a str) -> &mut StepDone<'a> {
        let known = self.steps.iter().position(|step| step.name == name);
        let place = known.unwrap_or(self.steps.len());
        if known.is_none() {
            self.steps.push(StepDone {
                name,
                ..StepDone::default()
            });
        }
        &mut self.steps[place]
    }

    /// What was done in a step.
    pub(super) fn step(&self, name: &str) -> Option<&StepDone<'a>> {
        self.steps.iter().find(|step| step.name == name)
    }

    /// The answer to a question that counts.
    pub(super) fn answer(&self, step: &str, item: &str) -> Option<&'a Answer> {
        let step = self.step(step)?;
        let found = step.answers.iter().find(|(known, _)| *known == item);
        found.map(|(_, answer)| *answer)
    }
}

/// The first so many letters of a text.
fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

/// A number of an instrument that errs: four digits tell all that it knows.
fn four_digits(value: f64) -> f64 {
    format!("{value:.3e}").parse().unwrap_or(value)
}

fn ten_to(power: u32) -> f64 {
    (0..power).fold(1.0, |all, _| all * 10.0)
}

/// A number that is counted in a power of ten.
fn times_ten_to(whole: i64, power: i32) -> f64 {
    let ten = ten_to(power.unsigned_abs());
    if power < 0 {
        whole as f64 / ten
    } else {
        whole as f64 * ten
    }
}

/// How many times a power of ten a number is.
fn counted_in(value: f64, power: i32) -> f64 {
    let ten = ten_to(power.unsigned_abs());
    if power < 0 { value * ten } else { value / ten }
}

/// The power of ten in which numbers are counted: the least that leaves no more steps than are seen.
fn power_of(values: impl Iterator<Item = f64>) -> i32 {
    let most = values.fold(0.0f64, |most, value| most.max(value.abs()));
    let [least, greatest] = POWERS;
    (least..greatest)
        .find(|power| libm::round(counted_in(most, *power)) <= MOST_STEPS)
        .filter(|_| most > 0.0)
        .unwrap_or(if most > 0.0 { greatest } else { 0 })
}

/// How far a point lies from the line between two others, in the unit of the values.
fn aside([day, value]: [f64; 2], a: [f64; 2], b: [f64; 2]) -> f64 {
    let wide = b[0] - a[0];
    let share = if wide > 0.0 { (day - a[0]) / wide } else { 0.0 };
    (value - (a[1] + share * (b[1] - a[1]))).abs()
}

/// The points of a curve that tell most of it: the first, the last, and always the one next that lies farthest from the line so far.
fn telling(points: &[[f64; 2]]) -> Vec<[f64; 2]> {
    if points.len() <= MOST_POINTS {
        return points.to_vec();
    }
    let mut kept = vec![0, points.len() - 1];
    while kept.len() < MOST_POINTS {
        let mut farthest: Option<(f64, usize)> = None;
        for pair in kept.windows(2) {
            let &[from, to] = pair else {
                continue;
            };
            for place in from + 1..to {
                let far = aside(points[place], points[from], points[to]);
                if farthest.is_none_or(|(known, _)| far > known) {
                    farthest = Some((far, place));
                }
            }
        }
        let Some((_, place)) = farthest.filter(|(far, _)| *far > 0.0) else {
            break;
        };
        kept.push(place);
        kept.sort_unstable();
    }
    kept.into_iter().map(|place| points[place]).collect()
}

/// A curve with few points and round numbers.
fn short_curve(points: &[[f64; 2]]) -> Vec<[f64; 2]> {
    let mut points: Vec<[f64; 2]> = points
        .iter()
        .copied()
        .filter(|point| point.iter().all(|number| number.is_finite()))
        .collect();
    points.sort_by(|a, b| a[0].total_cmp(&b[0]));
    let points = telling(&points);
    let powers = powers_of(&points);
    points
        .iter()
        .map(|point| {
            let round = |k: usize| times_ten_to(whole(point[k], powers[k]), powers[k]);
            [round(0), round(1)]
        })
        .collect()
}

/// The powers of ten in which days and values of a curve are counted.
fn powers_of(points: &[[f64; 2]]) -> [i32; 2] {
    [0, 1].map(|k| power_of(points.iter().map(|point| point[k])))
}

/// How many times a power of ten a number is, as a whole number. Far beyond what a curve shows it is cut off, so that the way
/// from one point to the next is a whole number too.
fn whole(value: f64, power: i32) -> i64 {
    const MOST: f64 = 1e15;
    libm::round(counted_in(value, power)).clamp(-MOST, MOST) as i64
}

fn short_answer(answer: &Answer) -> Answer {
    match answer {
        Answer::Curve(points) => Answer::Curve(short_curve(points)),
        Answer::Words(words) => Answer::Words(cut(words, MOST_WORDS)),
        Answer::Choice(_) | Answer::Number(_) | Answer::Order(_) => answer.clone(),
    }
}

/// What a code keeps of some answers: of each question the answer that counts, rows that were not taken away without their
/// share codes, each hint once, the last reading and argument, how far the pupil came; curves with at most 16 points.
#[must_use]
pub fn brief(answers: &Answers) -> Answers {
    let counted = Counted::of(answers);
    let mut entries = Vec::new();
    if let Some(mut began) = answers.entries.first().cloned()
        && let Entry::Began { pupil, .. } = &mut began
    {
        *pupil = cut(pupil, MOST_NAME);
        entries.push(began);
    }
    entries.extend(counted.steps.iter().flat_map(StepDone::entries));
    entries.extend(counted.reached.map(|step| Entry::Reached {
        step: step.to_owned(),
    }));
    if counted.finished {
        entries.push(Entry::Finished);
    }
    Answers { entries }
}

/// An answer, as short as it can be.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Given {
    Choice(usize),
    Words(String),
    Order(Vec<usize>),
    Number {
        n: f64,
    },
    /// The powers of ten of days and values, then day, value, day, value ... of each point less those of the point before.
    Curve {
        k: (i32, i32, Vec<i64>),
    },
}

/// A treatment: what, cells, day, chance that the needle is in the joint.
type Planned = (TreatmentKind, Option<f64>, f64, Option<f64>);
/// A row: number, scenario, seed, hours, treatments, acts with their hour, values.
type Row = (
    u32,
    String,
    u64,
    u64,
    Vec<Planned>,
    Vec<(u64, Value)>,
    Vec<Option<f64>>,
);
/// An argument: claim, evidence, tiles, words, marks.
type Argument = (usize, Vec<u32>, Vec<usize>, String, [u8; 3]);
/// A step: name, 1 if it was locked, answers by question, rows, hints, reading and its error, argument.
type Step = (
    String,
    u8,
    Vec<(String, Given)>,
    Vec<Row>,
    Vec<String>,
    Option<(Option<f64>, f64)>,
    Option<Argument>,
);
/// All of it: form, version, lesson, pupil, seed, what orders the questions, steps, step reached, 1 if it was finished.
type Content = (u32, String, String, String, u64, u64, Vec<Step>, String, u8);

fn given(answer: &Answer) -> Given {
    match answer {
        Answer::Choice(choice) => Given::Choice(*choice),
        Answer::Number(n) => Given::Number { n: *n },
        Answer::Order(order) => Given::Order(order.clone()),
        Answer::Words(words) => Given::Words(words.clone()),
        Answer::Curve(points) => {
            let [days, values] = powers_of(points);
            let mut numbers = Vec::new();
            let mut before = [0i64; 2];
            for point in points {
                let now = [whole(point[0], days), whole(point[1], values)];
                numbers.extend([0, 1].map(|k| now[k].saturating_sub(before[k])));
                before = now;
            }
            Given::Curve {
                k: (days, values, numbers),
            }
        }
    }
}

/// An act without what is not given.
fn act(command: &Command) -> Value {
    // A command holds nothing that JSON cannot say.
    let mut value = serde_json::to_value(command).unwrap_or_default();
    if let Value::Object(fields) = &mut value {
        fields.retain(|_, field| !field.is_null());
    }
    value
}

fn packed_row(row: &PinnedRow) -> Row {
    let planned = |one: &PlannedTreatment| (one.kind, one.cells, one.day, one.landing);
    (
        row.number,
        row.scenario.clone(),
        row.seed,
        row.hours,
        row.treatments.iter().map(planned).collect(),
        row.acts
            .iter()
            .map(|(hour, command)| (*hour, act(command)))
            .collect(),
        row.values.clone(),
    )
}

fn packed_step(step: &StepDone<'_>) -> Step {
    (
        step.name.to_owned(),
        u8::from(step.locked),
        step.answers
            .iter()
            .map(|(item, answer)| ((*item).to_owned(), given(answer)))
            .collect(),
        step.rows.iter().map(|row| packed_row(row)).collect(),
        step.hints.iter().map(|hint| (*hint).to_owned()).collect(),
        step.reading,
        step.argument.map(|(made, marks)| {
            (
                made.claim,
                made.evidence.clone(),
                made.tiles.clone(),
                made.words.clone(),
                marks,
            )
        }),
    )
}

/// The code of what a pupil did, as far as [`brief`] keeps it.
///
/// # Errors
/// Answers without a beginning, or too many of them for a code.
pub fn encode(answers: &Answers) -> Result<String, String> {
    let brief = brief(answers);
    let Some(Entry::Began {
        lesson,
        stroma_version,
        pupil,
        seed,
        shuffle,
    }) = brief.entries.first()
    else {
        return Err(say("class-code-empty"));
    };
    let counted = Counted::of(&brief);
    let content: Content = (
        FORM,
        stroma_version.clone(),
        lesson.clone(),
        pupil.clone(),
        *seed,
        *shuffle,
        counted.steps.iter().map(packed_step).collect(),
        counted.reached.unwrap_or_default().to_owned(),
        u8::from(counted.finished),
    );
    let text = serde_json::to_vec(&content).map_err(|error| error.to_string())?;
    let code = letters::written(BEGINS, &text)?;
    // What could not be read is not written.
    decode(&code).map(|_| code)
}

/// Whether a text has the beginning of a code in it, of a lesson or of a mystery joint.
#[must_use]
pub fn has_code(text: &str) -> bool {
    text.len() <= MOST_AROUND && letters::has_beginning(&as_meant(text))
}

/// A code in a text: where it stands, and what it holds or why it was refused.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Its line, from 1.
    pub line: usize,
    /// What it holds, or why it was refused.
    pub answers: Result<Answers, String>,
}

impl Found {
    fn refused(line: usize, why: String) -> Self {
        Self {
            line,
            answers: Err(why),
        }
    }
}

/// The codes of lessons among what was found in a text, in their order.
fn codes(spots: &[Spot]) -> Vec<Found> {
    let of_lessons = spots.iter().filter(|spot| spot.begins == BEGINS);
    of_lessons
        .map(|spot| Found {
            line: spot.line,
            answers: spot.body.clone().and_then(|body| read(&body)),
        })
        .collect()
}

/// What is said of a text that holds no code.
fn no_code(text: &str) -> String {
    let values = [
        ("found", cut(text.trim(), 12)),
        ("begins", BEGINS.to_owned()),
    ];
    say_with("class-code-none", &values)
}

/// What is said of a text that is too long to look for codes in it.
fn too_much() -> String {
    say_with("class-code-around", &[("most", MOST_AROUND.to_string())])
}

/// All codes in whatever was pasted, in their order: what each of them holds, or why it was refused.
#[must_use]
pub fn decode_all(text: &str) -> Vec<Result<Answers, String>> {
    if text.len() > MOST_AROUND {
        return vec![Err(too_much())];
    }
    let found = codes(&spots(&as_meant(text))).into_iter();
    found.map(|one| one.answers).collect()
}

/// The same with the line of each; a line that looks like a piece of a code and belongs to none is refused as well, and so
/// is a text in which there is nothing else. Codes of mystery joints are passed over.
#[must_use]
pub fn decode_lines(text: &str) -> Vec<Found> {
    if text.len() > MOST_AROUND {
        return vec![Found::refused(1, too_much())];
    }
    let text = as_meant(text);
    let spots = spots(&text);
    let mut found = codes(&spots);
    let is_long = |word: &str| word.len() >= LONG_WORD;
    let pieces: Vec<Found> = (1..)
        .zip(text.lines())
        .filter(|(_, line)| line.split(|letter: char| !is_letter(letter)).any(is_long))
        .filter(|(number, _)| {
            let within = |one: &Spot| (one.line..=one.last_line).contains(number);
            !spots.iter().any(within)
        })
        .map(|(number, line)| Found::refused(number, no_code(line)))
        .collect();
    found.extend(pieces);
    if found.is_empty() && spots.is_empty() {
        let first = text.lines().position(|line| !line.trim().is_empty());
        let line = first.map_or(1, |place| place + 1);
        found.push(Found::refused(line, no_code(&text)));
    }
    found.sort_by_key(|one| one.line);
    found
}

/// Finds the first whole code in a text and reads it.
///
/// # Errors
/// A text without a code, a code that was cut off or changed, or one that says what no lesson has.
pub fn decode(text: &str) -> Result<Answers, String> {
    let mut first = None;
    for found in decode_all(text) {
        match found {
            Ok(answers) => return Ok(answers),
            Err(error) => first = first.or(Some(error)),
        }
    }
    Err(first.unwrap_or_else(|| no_code(text)))
}

/// Reads the letters of a code.
fn read(body: &str) -> Result<Answers, String> {
    let text = letters::read(body)?;
    let whole: Value = serde_json::from_slice(&text).map_err(|error| odd(&error))?;
    if whole[0].as_u64() != Some(u64::from(FORM)) {
        let version = cut(whole[1].as_str().unwrap_or("?"), MOST_NAME);
        return Err(say_with("class-code-form", &[("version", version)]));
    }
    let content: Content = serde_json::from_value(whole).map_err(|error| odd(&error))?;
    unpacked(content)
}

/// What is said of a code that came whole and says what no lesson has.
fn odd(what: &dyn std::fmt::Display) -> String {
    let what = in_brief(&finding::said(what));
    say_with("class-code-odd", &[("what", what)])
}

/// Names, sentences and lists that are no longer than any lesson has them.
fn checked(what: &str, found: usize, most: usize) -> Result<(), String> {
    if found > most {
        return Err(odd(&format_args!(
            "{what}: found {found}, expected at most {most}"
        )));
    }
    Ok(())
}

fn name(what: &str, text: String) -> Result<String, String> {
    checked(what, text.chars().count(), MOST_NAME).map(|()| text)
}

fn words(what: &str, text: String) -> Result<String, String> {
    checked(what, text.chars().count(), MOST_WORDS).map(|()| text)
}

fn list<T>(what: &str, list: Vec<T>) -> Result<Vec<T>, String> {
    checked(what, list.len(), MOST_OF_A_KIND).map(|()| list)
}

fn unpacked(content: Content) -> Result<Answers, String> {
    let (_, version, lesson, pupil, seed, shuffle, steps, reached, finished) = content;
    let mut entries = vec![Entry::Began {
        lesson: name("lesson", lesson)?,
        stroma_version: name("version", version)?,
        pupil: name("pupil", pupil)?,
        seed,
        shuffle,
    }];
    for step in list("steps", steps)? {
        unpack_step(step, &mut entries)?;
    }
    let reached = name("reached", reached)?;
    if !reached.is_empty() {
        entries.push(Entry::Reached { step: reached });
    }
    if finished != 0 {
        entries.push(Entry::Finished);
    }
    Ok(Answers { entries })
}

fn unpack_step(step: Step, entries: &mut Vec<Entry>) -> Result<(), String> {
    let (step, locked, answers, rows, hints, reading, argument) = step;
    let step = name("step", step)?;
    for (item, given) in list("answers", answers)? {
        entries.push(Entry::Answered {
            step: step.clone(),
            item: name("question", item)?,
            answer: answer_of(given)?,
        });
    }
    if locked != 0 {
        entries.push(Entry::Locked { step: step.clone() });
    }
    for row in list("rows", rows)? {
        entries.push(Entry::Pinned {
            step: step.clone(),
            row: row_of(row)?,
        });
    }
    for hint in list("hints", hints)? {
        entries.push(Entry::Hinted {
            step: step.clone(),
            hint: name("hint", hint)?,
        });
    }
    if let Some((value, error)) = reading {
        entries.push(Entry::Read {
            step: step.clone(),
            value,
            error,
        });
    }
    if let Some((claim, evidence, tiles, told, marks)) = argument {
        if let Some(mark) = marks.iter().find(|mark| **mark > 2) {
            return Err(odd(&format_args!("marks: found {mark}, expected 0 to 2")));
        }
        entries.push(Entry::Argued {
            step,
            made: Made {
                claim,
                evidence: list("evidence", evidence)?,
                tiles: list("tiles", tiles)?,
                words: words("words", told)?,
            },
            marks,
        });
    }
    Ok(())
}

fn answer_of(given: Given) -> Result<Answer, String> {
    Ok(match given {
        Given::Choice(choice) => Answer::Choice(choice),
        Given::Number { n } => Answer::Number(n),
        Given::Words(told) => Answer::Words(words("words", told)?),
        Given::Order(order) => Answer::Order(list("order", order)?),
        Given::Curve {
            k: (days, values, numbers),
        } => {
            let [least, greatest] = POWERS;
            if ![days, values]
                .iter()
                .all(|power| (least..=greatest).contains(power))
            {
                return Err(odd(&format_args!(
                    "curve: found powers {days} and {values}, expected {least} to {greatest}"
                )));
            }
            checked("points", numbers.len().div_ceil(2), MOST_POINTS)?;
            let mut now = [0i64; 2];
            let mut points = Vec::new();
            for pair in numbers.chunks(2) {
                let &[day, value] = pair else {
                    return Err(odd(&"curve: found a day without a value"));
                };
                now = [now[0].saturating_add(day), now[1].saturating_add(value)];
                points.push([times_ten_to(now[0], days), times_ten_to(now[1], values)]);
            }
            Answer::Curve(points)
        }
    })
}

fn row_of(row: Row) -> Result<PinnedRow, String> {
    let (number, scenario, seed, hours, planned, told, values) = row;
    let hours = Hours::try_from(hours).map_err(|wrong| odd(&wrong))?;
    let mut treatments = Vec::new();
    for (kind, cells, day, landing) in list("treatments", planned)? {
        let treatment = PlannedTreatment::new(kind, cells, day)
            .and_then(|good| good.landing_with(landing))
            .map_err(|wrong| odd(&wrong.said()))?;
        treatments.push(treatment);
    }
    let mut acts = Vec::new();
    for (hour, command) in told {
        let command: Command = serde_json::from_value(command).map_err(|error| odd(&error))?;
        acts.push((hour, command));
    }
    check_acts(&acts, hours).map_err(|wrong| odd(&wrong))?;
    Ok(PinnedRow {
        number,
        scenario: name("scenario", scenario)?,
        seed,
        hours: hours.get(),
        treatments,
        acts,
        values: list("values", values)?,
        code: String::new(),
    })
}

#[cfg(test)]
mod tests {
    use data_encoding::BASE64URL_NOPAD;

    use super::*;
    use crate::classroom::letters::{MOST_BYTES, checksum};
    use crate::sim::Ability;

    fn drawn(count: usize) -> Answer {
        let points = (0..count).map(|k| {
            let share = k as f64 / (count - 1) as f64;
            [90.0 * share, 60.0 - 40.0 * share * share]
        });
        Answer::Curve(points.collect())
    }

    /// What a pupil does in a usual lesson.
    fn usual() -> Answers {
        let mut answers = Answers::begin("letters-or-bricks", "Ada Lovelace", 4, u64::MAX - 7);
        let answered = |step: &str, item: &str, answer: Answer| Entry::Answered {
            step: step.to_owned(),
            item: item.to_owned(),
            answer,
        };
        let row = |number: u32| PinnedRow {
            number,
            scenario: "osteoarthritis-moderate".to_owned(),
            seed: 4,
            hours: 672,
            treatments: vec!["cultured".parse().expect("a treatment")],
            acts: if number == 2 {
                vec![(
                    0,
                    Command::Switch {
                        which: Ability::Signal,
                        on: false,
                    },
                )]
            } else {
                Vec::new()
            },
            values: vec![Some(37.912_345_678_9 / f64::from(number)), None, Some(0.0)],
            code: "stroma3-and-many-letters".to_owned(),
        };
        answers.entries.extend([
            answered("predict", "became", Answer::Number(40.0)),
            answered("predict", "pain", drawn(150)),
            answered("predict", "how", Answer::Choice(2)),
            answered("predict", "how", Answer::Choice(1)),
            Entry::Locked {
                step: "predict".to_owned(),
            },
            answered("predict", "how", Answer::Choice(2)),
        ]);
        answers.entries.extend((1..=4).map(|number| Entry::Pinned {
            step: "investigate".to_owned(),
            row: row(number),
        }));
        answers.entries.extend([
            Entry::Unpinned {
                step: "investigate".to_owned(),
                number: 4,
            },
            Entry::Hinted {
                step: "investigate".to_owned(),
                hint: "no-control".to_owned(),
            },
            Entry::Read {
                step: "observe".to_owned(),
                value: Some(41.234_567),
                error: 5.0,
            },
            Entry::Argued {
                step: "argue".to_owned(),
                made: Made {
                    claim: 2,
                    evidence: vec![1, 2],
                    tiles: vec![1, 2, 3, 4, 5],
                    words: "The signals turn the macrophages, and those stay for weeks after the cells are gone.".to_owned(),
                },
                marks: [2, 2, 2],
            },
            answered("transfer", "order", Answer::Order(vec![3, 1, 2])),
            answered("transfer", "row", Answer::Words("Row two, “the quiet one”.".to_owned())),
            answered("exit", "calmer", Answer::Choice(3)),
            answered("exit", "study", Answer::Choice(2)),
            answered("exit", "left-out", Answer::Choice(4)),
            Entry::Reached {
                step: "exit".to_owned(),
            },
            Entry::Finished,
        ]);
        answers
    }

    #[test]
    fn a_code_says_what_counts_and_says_it_again_the_same() {
        let answers = usual();
        let brief_answers = brief(&answers);
        assert_eq!(brief(&brief_answers), brief_answers);
        let code = encode(&answers).expect("a code");
        assert_eq!(decode(&code), Ok(brief_answers.clone()));
        assert_eq!(encode(&brief_answers), Ok(code));
        // What was said after the lock does not count, nor does a row that was taken away.
        assert_eq!(
            brief_answers.answer("predict", "how"),
            Some(&Answer::Choice(1))
        );
        assert_eq!(brief_answers.rows().len(), 3);
        assert!(brief_answers.rows().iter().all(|row| row.code.is_empty()));
        assert_eq!(brief_answers.rows()[1].values, {
            let all = answers.rows();
            all[1].values.clone()
        });
        assert!(brief_answers.finished());
    }

    #[test]
    fn a_usual_code_fits_a_square_to_scan() {
        let code = encode(&usual()).expect("a code");
        assert!(code.len() < 900, "{} letters", code.len());
    }

    #[test]
    fn a_long_curve_keeps_its_shape_with_few_points() {
        let points: Vec<[f64; 2]> = (0..=200)
            .map(|k| {
                let day = f64::from(k) * 0.45;
                [
                    day,
                    if (60..70).contains(&k) {
                        80.0
                    } else {
                        20.0 + day / 10.0
                    },
                ]
            })
            .collect();
        let short = short_curve(&points);
        assert!(short.len() <= MOST_POINTS);
        assert_eq!(short.first(), Some(&[0.0, 20.0]));
        assert_eq!(short.last(), Some(&[90.0, 29.0]));
        let highest = short.iter().map(|point| point[1]).fold(0.0, f64::max);
        assert_eq!(highest, 80.0);
        assert_eq!(short_curve(&short), short);
        for odd in [vec![], vec![[f64::NAN, 1.0]], vec![[0.0, 0.0]; 40]] {
            assert!(short_curve(&odd).len() <= MOST_POINTS);
        }
    }

    #[test]
    fn codes_are_found_among_words_and_in_broken_lines() {
        let answers = usual();
        let code = encode(&answers).expect("a code");
        let (one, two) = code.split_at(70);
        let brief = brief(&answers);
        for text in [
            format!("  {code}\n"),
            format!("Ada: {code}, thank you"),
            format!("> {one}\n> {two}\n"),
            format!("{one}=\r\n{two} and so on"),
            code.replace('-', "\u{2011}"),
        ] {
            assert_eq!(decode(&text), Ok(brief.clone()), "{text}");
        }
        let many = format!("{code}\n{}\n{code}", &code[..code.len() - 1]);
        let all = decode_all(&many);
        assert_eq!(all.len(), 3);
        assert!(all[0].is_ok() && all[1].is_err() && all[2].is_ok());
    }

    #[test]
    fn each_code_has_its_line_and_a_piece_of_one_is_named_with_its_own() {
        let code = encode(&usual()).expect("a code");
        let (one, two) = code.split_at(90);
        let no_beginning = code.trim_start_matches("stroma");
        let text = format!(
            "Ours, in the order of the list:\n{code}\n> {one}\n> {two}\n{no_beginning}\nBen: {}\n{code}",
            &code[..code.len() - 4]
        );
        let told: Vec<(usize, bool)> = decode_lines(&text)
            .iter()
            .map(|found| (found.line, found.answers.is_ok()))
            .collect();
        let expected = [(2, true), (3, true), (5, false), (6, false), (7, true)];
        assert_eq!(told, expected);
        // Where there is nothing, that is told of the first line with words.
        let nothing = decode_lines("\n\nDear class\n");
        assert_eq!((nothing.len(), nothing[0].line), (1, 3));
        assert!(nothing[0].answers.is_err());
    }

    #[test]
    fn whatever_is_no_code_is_refused_with_a_sentence() {
        let code = encode(&usual()).expect("a code");
        let packed = |content: &str| {
            let small = miniz_oxide::deflate::compress_to_vec(content.as_bytes(), 10);
            let mut bytes = checksum(&small).to_vec();
            bytes.extend(small);
            let body = BASE64URL_NOPAD.encode(&bytes);
            let length = u16::try_from(body.len()).expect("it is short");
            format!(
                "{BEGINS}{}{body}",
                BASE64URL_NOPAD.encode(&length.to_be_bytes())
            )
        };
        let refused = |text: &str| {
            let told = decode(text).expect_err(text);
            assert!(told.len() > 20 && !told.contains("class-code"), "{told}");
        };
        for text in [
            "",
            "stroma-lesson:",
            "stroma-lesson:AAA",
            "stroma-lesson:AAB",
            "stroma-lesson:___",
            "stroma-lesson:é",
            "stroma3-AAAA",
            &code[..code.len() - 1],
        ] {
            refused(text);
        }
        let step =
            |inside: &str| format!("[1,\"0.2.0\",\"l\",\"p\",1,2,[[\"a\",0,{inside}]],\"\",0]");
        for content in [
            String::new(),
            "3".to_owned(),
            "{}".to_owned(),
            "[2,\"9.0\"]".to_owned(),
            "[1,\"0.2.0\",\"l\",\"p\",1,2]".to_owned(),
            format!("[1,\"{}\"]", "x".repeat(MOST_BYTES + 1)),
            // A curve in no power of ten, a day without a value, a run that is too long, a mark that is too high.
            step("[[\"b\",{\"k\":[99,0,[1,2]]}]],[],[],null,null"),
            step("[[\"b\",{\"k\":[0,0,[1]]}]],[],[],null,null"),
            step("[],[[1,\"s\",1,999999,[],[],[]]],[],null,null"),
            step("[],[],[],null,[1,[],[],\"\",[3,0,0]]"),
        ] {
            refused(&packed(&content));
        }
        let least = packed("[1,\"0.2.0\",\"l\",\"p\",1,2,[],\"\",0]");
        assert_eq!(decode(&least).map(|answers| answers.entries.len()), Ok(1));
        assert!(encode(&Answers::default()).is_err());
    }
}
