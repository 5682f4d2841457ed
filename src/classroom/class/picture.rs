//! The picture of a class: what was predicted, found, argued and answered by how many, as numbers. No words and no page.

use std::collections::BTreeMap;

use super::gathered::{Class, Pupil};
use super::verdict::Verdict;
use crate::classroom::code::Counted;
use crate::lesson::{
    Answer, Argument, Asks, Column, Does, Instrument, Item, Lesson, PinnedRow, Step, StepKind,
    factors,
};

/// Curves of a class: every single line, and the middle of them day by day.
#[derive(Debug, Clone, PartialEq)]
pub struct Fan {
    /// Days from left to right.
    pub days: u32,
    /// Least value.
    pub low: f64,
    /// Greatest value.
    pub high: f64,
    /// Unit.
    pub unit: String,
    /// The points (day, value) of each pupil, by day.
    pub lines: Vec<Vec<[f64; 2]>>,
    /// Lower quartile, median and upper quartile on each day from day 0; empty without lines.
    pub band: Vec<[f64; 3]>,
}

/// How the answers to a question are spread.
#[derive(Debug, Clone, PartialEq)]
pub enum Spread {
    /// How many chose each sentence.
    Chosen {
        /// Pupils by sentence, the first one first.
        counts: Vec<usize>,
        /// The right one, from 1.
        right: Option<usize>,
        /// The one that says the misconception, from 1.
        misconception: Option<usize>,
    },
    /// Numbers.
    Numbers {
        /// All of them, the least first.
        values: Vec<f64>,
        /// Lower quartile, median and upper quartile.
        quartiles: Option<[f64; 3]>,
        /// Least value that could be given.
        low: f64,
        /// Greatest value that could be given.
        high: f64,
        /// Unit.
        unit: String,
    },
    /// Sentences put in order.
    Ordered {
        /// How many had all in their order.
        right: usize,
        /// Each order with how many had it, the most frequent first.
        orders: Vec<(Vec<usize>, usize)>,
    },
    /// Curves.
    Curves(Fan),
    /// Pupil and sentence.
    Words(Vec<(String, String)>),
}

/// The answers of a class to one question.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemPicture {
    /// The step.
    pub step: String,
    /// What the step asks for.
    pub kind: StepKind,
    /// The question.
    pub item: String,
    /// How many answered.
    pub answered: usize,
    /// How the answers are spread.
    pub spread: Spread,
}

/// How many held the misconception at one time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Belief {
    /// How many answered a question that offers it.
    pub asked: usize,
    /// How many of them chose it.
    pub held: usize,
    /// How many of them chose what is right.
    pub right: usize,
}

/// A pinned row of a pupil.
#[derive(Debug, Clone, PartialEq)]
pub struct ClassRow {
    /// What the pupil is called.
    pub pupil: String,
    /// The version of the program that it was made with.
    pub version: String,
    /// The row.
    pub row: PinnedRow,
    /// The factors in which it differs from what the lesson starts from, with their values.
    pub differs: Vec<(String, String)>,
    /// What running it again showed; none before that was asked for.
    pub verdict: Option<Verdict>,
}

/// The rows of all pupils in one investigation.
#[derive(Debug, Clone, PartialEq)]
pub struct RowTable {
    /// The step.
    pub step: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Rows by pupil and number.
    pub rows: Vec<ClassRow>,
}

/// The readings of an instrument.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadingPicture {
    /// The step.
    pub step: String,
    /// The instrument.
    pub instrument: Instrument,
    /// The last reading of each pupil, the least first.
    pub values: Vec<f64>,
    /// Lower quartile, median and upper quartile.
    pub quartiles: Option<[f64; 3]>,
    /// How many read less than it can tell.
    pub below: usize,
}

/// The arguments of a class.
#[derive(Debug, Clone, PartialEq)]
pub struct ArgumentPicture {
    /// The step.
    pub step: String,
    /// How many made one.
    pub made: usize,
    /// How many chose each claim.
    pub claims: Vec<usize>,
    /// The right claim, from 1.
    pub right: usize,
    /// The claim that says the misconception, from 1.
    pub misconception: Option<usize>,
    /// For claim, evidence and reasoning: how many got 0, 1 and 2.
    pub marks: [[usize; 3]; 3],
    /// Pupil and sentence, where there is one.
    pub words: Vec<(String, String)>,
}

/// What a class did in a lesson.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// Name of the lesson.
    pub lesson: String,
    /// How many pupils there are.
    pub pupils: usize,
    /// How many of them came as codes.
    pub from_codes: usize,
    /// How many files were cut off.
    pub cut_off: usize,
    /// How many files and codes were handed in twice.
    pub twice: usize,
    /// How many finished the lesson.
    pub finished: usize,
    /// Where the others are: name of a step and how many, in the order of the steps; an empty name where none is known.
    pub stopped: Vec<(String, usize)>,
    /// Every question of the lesson, in its order.
    pub items: Vec<ItemPicture>,
    /// Who held the misconception when predicting; none where no prediction offers it.
    pub before: Option<Belief>,
    /// Who claimed it; none where no claim says it.
    pub argued: Option<Belief>,
    /// Who held it in the questions at the end; none where none offers it.
    pub after: Option<Belief>,
    /// Of those who answered both before and after, how many: first those who did not hold it before, then those who did; of
    /// both first those who did not hold it after, then those who did.
    pub moves: [[usize; 2]; 2],
    /// Rows of each investigation.
    pub tables: Vec<RowTable>,
    /// Hints and to how many pupils each was given, the most frequent first.
    pub hints: Vec<(String, usize)>,
    /// Readings of each instrument.
    pub readings: Vec<ReadingPicture>,
    /// Arguments of each step that asks for one.
    pub arguments: Vec<ArgumentPicture>,
}

/// What counts of each pupil.
type Done<'a> = [(&'a Pupil, Counted<'a>)];

/// A value of which a share of all is not greater, on a line between neighbours. The values are in their order.
fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    let at = share * last as f64;
    let below = (at as usize).min(last);
    let above = (below + 1).min(last);
    let (a, b) = (*sorted.get(below)?, *sorted.get(above)?);
    Some(a + (b - a) * (at - below as f64))
}

/// Lower quartile, median and upper quartile of values in their order.
fn quartiles(sorted: &[f64]) -> Option<[f64; 3]> {
    Some([
        quantile(sorted, 0.25)?,
        quantile(sorted, 0.5)?,
        quantile(sorted, 0.75)?,
    ])
}

/// Numbers in their order.
fn sorted(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut values: Vec<f64> = values.filter(|value| value.is_finite()).collect();
    values.sort_by(f64::total_cmp);
    values
}

/// The value of a curve on a day: on the line between two points; before the first and behind the last that of the end.
fn value_on(points: &[[f64; 2]], day: f64) -> Option<f64> {
    let next = points.partition_point(|point| point[0] <= day);
    let before = next.checked_sub(1).and_then(|place| points.get(place));
    match (before, points.get(next)) {
        (Some(a), Some(b)) => Some(a[1] + (b[1] - a[1]) * (day - a[0]) / (b[0] - a[0])),
        (Some(one), None) | (None, Some(one)) => Some(one[1]),
        (None, None) => None,
    }
}

/// A curve as it was drawn, by day and within its range; none without a point.
fn line(points: &[[f64; 2]], days: u32, [low, high]: [f64; 2]) -> Option<Vec<[f64; 2]>> {
    let mut points: Vec<[f64; 2]> = points
        .iter()
        .filter(|point| point.iter().all(|number| number.is_finite()))
        .map(|[day, value]| {
            let day = day.clamp(0.0, f64::from(days));
            [day, value.max(low).min(high)]
        })
        .collect();
    points.sort_by(|a, b| a[0].total_cmp(&b[0]));
    (!points.is_empty()).then_some(points)
}

impl Fan {
    /// The fan of some curves.
    fn new(days: u32, [low, high]: [f64; 2], unit: &str, lines: Vec<Vec<[f64; 2]>>) -> Self {
        let band = (0..=days)
            .map_while(|day| {
                let on = lines
                    .iter()
                    .filter_map(|line| value_on(line, f64::from(day)));
                quartiles(&sorted(on))
            })
            .collect();
        Self {
            days,
            low,
            high,
            unit: unit.to_owned(),
            lines,
            band,
        }
    }
}

/// The number of a sentence that was chosen, if there is such a sentence.
fn chosen(answer: &Answer, options: usize) -> Option<usize> {
    match answer {
        Answer::Choice(choice) if (1..=options).contains(choice) => Some(*choice),
        _ => None,
    }
}

/// How many chose each of some sentences.
fn counts(chosen: impl Iterator<Item = usize>, options: usize) -> Vec<usize> {
    let mut counts = vec![0; options];
    for choice in chosen {
        if let Some(count) = choice.checked_sub(1).and_then(|k| counts.get_mut(k)) {
            *count += 1;
        }
    }
    counts
}

/// An order in which every sentence stands once.
fn whole_order(answer: &Answer, options: usize) -> Option<Vec<usize>> {
    let Answer::Order(order) = answer else {
        return None;
    };
    let mut all = order.clone();
    all.sort_unstable();
    all.iter().copied().eq(1..=options).then(|| order.clone())
}

/// Each with how many there are, the most frequent first.
fn by_frequency<T: Ord>(all: impl Iterator<Item = T>) -> Vec<(T, usize)> {
    let mut counted: BTreeMap<T, usize> = BTreeMap::new();
    for one in all {
        *counted.entry(one).or_default() += 1;
    }
    let mut counted: Vec<(T, usize)> = counted.into_iter().collect();
    // What is as frequent stays in its order.
    counted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counted
}

/// A sentence with what the pupil is called, if there is one.
fn sentence(pupil: &Pupil, words: &str) -> Option<(String, String)> {
    let words = words.trim();
    (!words.is_empty()).then(|| (pupil.name.clone(), words.to_owned()))
}

/// The answers to a question.
fn item_picture(step: &Step, item: &Item, done: &Done<'_>) -> ItemPicture {
    let given = || {
        done.iter().filter_map(move |(pupil, counted)| {
            let answer = counted.answer(&step.name, &item.name)?;
            Some((*pupil, answer))
        })
    };
    let (answered, spread) = match &item.asks {
        Asks::Choose {
            options,
            right,
            misconception,
        } => {
            let chosen = given().filter_map(|(_, answer)| chosen(answer, *options));
            let counts = counts(chosen, *options);
            let spread = Spread::Chosen {
                right: *right,
                misconception: *misconception,
                counts: counts.clone(),
            };
            (counts.iter().sum::<usize>(), spread)
        }
        Asks::Number {
            low, high, unit, ..
        } => {
            let values = sorted(given().filter_map(|(_, answer)| match answer {
                Answer::Number(value) => Some(*value),
                _ => None,
            }));
            let spread = Spread::Numbers {
                quartiles: quartiles(&values),
                low: *low,
                high: *high,
                unit: unit.clone(),
                values: values.clone(),
            };
            (values.len(), spread)
        }
        Asks::Order { options } => {
            let orders = given().filter_map(|(_, answer)| whole_order(answer, *options));
            let orders = by_frequency(orders);
            let as_written: Vec<usize> = (1..=*options).collect();
            let right = orders.iter().find(|(order, _)| *order == as_written);
            let spread = Spread::Ordered {
                right: right.map_or(0, |(_, count)| *count),
                orders: orders.clone(),
            };
            (orders.iter().map(|(_, count)| count).sum::<usize>(), spread)
        }
        Asks::Curve {
            days,
            low,
            high,
            unit,
            ..
        } => {
            let range = [*low, *high];
            let lines: Vec<Vec<[f64; 2]>> = given()
                .filter_map(|(_, answer)| match answer {
                    Answer::Curve(points) => line(points, *days, range),
                    _ => None,
                })
                .collect();
            (
                lines.len(),
                Spread::Curves(Fan::new(*days, range, unit, lines)),
            )
        }
        Asks::Write => {
            let words: Vec<(String, String)> = given()
                .filter_map(|(pupil, answer)| match answer {
                    Answer::Words(words) => sentence(pupil, words),
                    _ => None,
                })
                .collect();
            (words.len(), Spread::Words(words))
        }
    };
    ItemPicture {
        step: step.name.clone(),
        kind: step.kind(),
        item: item.name.clone(),
        answered,
        spread,
    }
}

/// What a pupil believes, as far as a question asks it.
#[derive(Debug, Clone, Copy)]
struct Held {
    held: bool,
    right: bool,
}

/// Questions of steps of a kind that offer the misconception: step, question, how many sentences, the right one, the misconception.
fn asking(lesson: &Lesson, kind: StepKind) -> Vec<(&str, &str, usize, Option<usize>, usize)> {
    let steps = lesson.steps.iter().filter(|step| step.kind() == kind);
    steps
        .flat_map(|step| step.items().iter().map(move |item| (step, item)))
        .filter_map(|(step, item)| match item.asks {
            Asks::Choose {
                options,
                right,
                misconception: Some(misconception),
            } => Some((
                step.name.as_str(),
                item.name.as_str(),
                options,
                right,
                misconception,
            )),
            _ => None,
        })
        .collect()
}

/// What each pupil believes by the questions of a kind of step; none where the lesson does not ask it.
fn beliefs(lesson: &Lesson, kind: StepKind, done: &Done<'_>) -> Option<Vec<Option<Held>>> {
    let asking = asking(lesson, kind);
    let of = |counted: &Counted<'_>| {
        let answers = asking
            .iter()
            .filter_map(|(step, item, options, right, misconception)| {
                let choice = chosen(counted.answer(step, item)?, *options)?;
                Some(Held {
                    held: choice == *misconception,
                    right: *right == Some(choice),
                })
            });
        answers.reduce(|a, b| Held {
            held: a.held || b.held,
            right: a.right && b.right,
        })
    };
    (!asking.is_empty()).then(|| done.iter().map(|(_, counted)| of(counted)).collect())
}

/// How many of those who were asked.
fn belief<'a>(held: impl Iterator<Item = &'a Held>) -> Belief {
    held.fold(Belief::default(), |all, one| Belief {
        asked: all.asked + 1,
        held: all.held + usize::from(one.held),
        right: all.right + usize::from(one.right),
    })
}

/// How beliefs went from before to after, of those who answered both.
fn moves(before: &[Option<Held>], after: &[Option<Held>]) -> [[usize; 2]; 2] {
    let mut moves = [[0; 2]; 2];
    for pair in before.iter().zip(after) {
        if let (Some(before), Some(after)) = pair {
            moves[usize::from(before.held)][usize::from(after.held)] += 1;
        }
    }
    moves
}

/// The arguments of a step.
fn argument_picture(step: &str, argument: &Argument, done: &Done<'_>) -> ArgumentPicture {
    let made = || {
        done.iter().filter_map(move |(pupil, counted)| {
            let (made, marks) = counted.step(step)?.argument?;
            Some((*pupil, made, marks))
        })
    };
    let mut marks = [[0; 3]; 3];
    for (_, _, got) in made() {
        for (part, points) in marks.iter_mut().zip(got) {
            if let Some(count) = part.get_mut(usize::from(points)) {
                *count += 1;
            }
        }
    }
    ArgumentPicture {
        step: step.to_owned(),
        made: made().count(),
        claims: counts(made().map(|(_, made, _)| made.claim), argument.claims),
        right: argument.right,
        misconception: argument.misconception,
        marks,
        words: made()
            .filter_map(|(pupil, made, _)| sentence(pupil, &made.words))
            .collect(),
    }
}

/// Who claims the misconception; none where no claim says it.
fn claimed(arguments: &[ArgumentPicture]) -> Option<Belief> {
    let of = |argument: &ArgumentPicture| {
        let number = |claim: usize| {
            let count = claim.checked_sub(1).and_then(|k| argument.claims.get(k));
            count.copied().unwrap_or(0)
        };
        Some(Belief {
            asked: argument.claims.iter().sum(),
            held: number(argument.misconception?),
            right: number(argument.right),
        })
    };
    // The last argument of a lesson is what it led to.
    arguments.iter().rev().find_map(of)
}

/// The investigation that a step belongs to: its own, else the last one before it, else the first.
fn investigation_of<'a>(lesson: &'a Lesson, step: &str) -> Option<&'a str> {
    let at = lesson.steps.iter().position(|one| one.name == step);
    let places = lesson.steps.iter().enumerate();
    let all: Vec<(usize, &str)> = places
        .filter(|(_, step)| matches!(step.does, Does::Investigate(_)))
        .map(|(place, step)| (place, step.name.as_str()))
        .collect();
    let last = all
        .iter()
        .rev()
        .find(|(place, _)| at.is_some_and(|at| *place <= at));
    last.or(all.first()).map(|(_, name)| *name)
}

/// The factors in which a row differs from what the lesson starts from.
fn differs(lesson: &Lesson, row: &PinnedRow) -> Vec<(String, String)> {
    let start = PinnedRow {
        number: 0,
        scenario: lesson.start.scenario.name.clone(),
        seed: lesson.start.seed,
        hours: row.hours,
        treatments: lesson.start.scenario.treatments.clone(),
        acts: lesson.start.acts.clone(),
        values: Vec::new(),
        code: String::new(),
    };
    let usual = factors(&start);
    factors(row)
        .into_iter()
        .filter(|(key, value)| usual.get(key) != Some(value))
        .collect()
}

/// The rows of all pupils, an entry for each investigation.
fn tables(lesson: &Lesson, done: &Done<'_>) -> Vec<RowTable> {
    let mut tables: Vec<RowTable> = lesson
        .steps
        .iter()
        .filter_map(|step| match &step.does {
            Does::Investigate(plan) => Some(RowTable {
                step: step.name.clone(),
                columns: plan.columns.clone(),
                rows: Vec::new(),
            }),
            _ => None,
        })
        .collect();
    for (pupil, counted) in done {
        for step in &counted.steps {
            let Some(name) = investigation_of(lesson, step.name) else {
                continue;
            };
            let Some(table) = tables.iter_mut().find(|table| table.step == name) else {
                continue;
            };
            let mut rows: Vec<&PinnedRow> = step.rows.clone();
            rows.sort_by_key(|row| row.number);
            table.rows.extend(rows.into_iter().map(|row| ClassRow {
                pupil: pupil.name.clone(),
                version: pupil.version().to_owned(),
                row: row.clone(),
                differs: differs(lesson, row),
                verdict: None,
            }));
        }
    }
    tables
}

/// The last readings of an instrument.
fn reading_picture(step: &str, instrument: Instrument, done: &Done<'_>) -> ReadingPicture {
    let read = || {
        done.iter()
            .filter_map(move |(_, counted)| counted.step(step)?.reading)
    };
    let values = sorted(read().filter_map(|(value, _)| value));
    ReadingPicture {
        step: step.to_owned(),
        instrument,
        quartiles: quartiles(&values),
        values,
        below: read().filter(|(value, _)| value.is_none()).count(),
    }
}

/// Where those are who have not finished.
fn stopped(lesson: &Lesson, done: &Done<'_>) -> Vec<(String, usize)> {
    let there = |step: Option<&str>| {
        let others = done.iter().filter(|(_, counted)| !counted.finished);
        let known = |name: &str| lesson.steps.iter().any(|step| step.name == name);
        others
            .filter(|(_, counted)| counted.reached.filter(|name| known(name)) == step)
            .count()
    };
    let steps = lesson.steps.iter().map(|step| Some(step.name.as_str()));
    std::iter::once(None)
        .chain(steps)
        .map(|step| (step.unwrap_or_default().to_owned(), there(step)))
        .filter(|(_, count)| *count > 0)
        .collect()
}

impl Class {
    /// What the class did in its lesson. What belongs to no step or question of the lesson does not count.
    #[must_use]
    pub fn picture(&self, lesson: &Lesson) -> Picture {
        let done: Vec<(&Pupil, Counted<'_>)> = self
            .pupils
            .iter()
            .map(|pupil| (pupil, Counted::of(&pupil.answers)))
            .collect();
        let items = lesson
            .steps
            .iter()
            .flat_map(|step| step.items().iter().map(move |item| (step, item)))
            .map(|(step, item)| item_picture(step, item, &done))
            .collect();
        let arguments: Vec<ArgumentPicture> = lesson
            .steps
            .iter()
            .filter_map(|step| match &step.does {
                Does::Argue(argument) => Some(argument_picture(&step.name, argument, &done)),
                _ => None,
            })
            .collect();
        let readings = lesson
            .steps
            .iter()
            .filter_map(|step| match &step.does {
                Does::Observe { instrument, .. } => {
                    Some(reading_picture(&step.name, *instrument, &done))
                }
                _ => None,
            })
            .collect();
        let before = beliefs(lesson, StepKind::Predict, &done);
        let after = beliefs(lesson, StepKind::Exit, &done);
        let all = |held: &Vec<Option<Held>>| belief(held.iter().flatten());
        let hints = done
            .iter()
            .flat_map(|(_, counted)| counted.steps.iter().flat_map(|step| &step.hints))
            .map(|hint| (*hint).to_owned());
        Picture {
            lesson: self.lesson.clone(),
            pupils: self.pupils.len(),
            from_codes: self.pupils.iter().filter(|pupil| pupil.from_code).count(),
            cut_off: self.pupils.iter().filter(|pupil| pupil.cut_off).count(),
            twice: self.twice,
            finished: done.iter().filter(|(_, counted)| counted.finished).count(),
            stopped: stopped(lesson, &done),
            items,
            before: before.as_ref().map(all),
            argued: claimed(&arguments),
            after: after.as_ref().map(all),
            moves: moves(
                before.as_deref().unwrap_or_default(),
                after.as_deref().unwrap_or_default(),
            ),
            tables: tables(lesson, &done),
            hints: by_frequency(hints),
            readings,
            arguments,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quartiles_are_those_of_every_spreadsheet() {
        assert_eq!(quartiles(&[]), None);
        assert_eq!(quartiles(&[7.0]), Some([7.0, 7.0, 7.0]));
        assert_eq!(quartiles(&[1.0, 2.0, 3.0, 4.0, 5.0]), Some([2.0, 3.0, 4.0]));
        assert_eq!(quartiles(&[1.0, 2.0, 3.0, 4.0]), Some([1.75, 2.5, 3.25]));
    }

    #[test]
    fn a_fan_has_the_middle_of_its_lines_on_each_day() {
        let flat = |value: f64| vec![[0.0, value], [2.0, value]];
        let fan = Fan::new(
            2,
            [0.0, 100.0],
            "mm",
            vec![
                flat(10.0),
                flat(20.0),
                flat(30.0),
                vec![[0.0, 20.0], [2.0, 40.0]],
            ],
        );
        assert_eq!(fan.band.len(), 3);
        assert_eq!(fan.band[0], [17.5, 20.0, 22.5]);
        assert_eq!(fan.band[2], [17.5, 25.0, 32.5]);
        assert!(Fan::new(2, [0.0, 1.0], "", Vec::new()).band.is_empty());
    }

    #[test]
    fn a_curve_that_no_pen_draws_makes_no_trouble() {
        let range = [0.0, 100.0];
        assert_eq!(line(&[], 28, range), None);
        assert_eq!(line(&[[f64::NAN, 3.0]], 28, range), None);
        let odd = line(&[[50.0, 7.0], [-3.0, 900.0], [-3.0, -1.0]], 28, range);
        let odd = odd.expect("a line");
        assert_eq!(odd, [[0.0, 100.0], [0.0, 0.0], [28.0, 7.0]]);
        for day in [0.0, 14.0, 28.0, 99.0] {
            assert!(value_on(&odd, day).is_some_and(f64::is_finite));
        }
    }

    #[test]
    fn only_an_order_of_all_sentences_counts() {
        let order = |order: &[usize]| whole_order(&Answer::Order(order.to_vec()), 3);
        assert_eq!(order(&[3, 1, 2]), Some(vec![3, 1, 2]));
        for wrong in [&[1, 2][..], &[1, 2, 2], &[0, 1, 2], &[1, 2, 3, 4]] {
            assert_eq!(order(wrong), None);
        }
        let frequent = by_frequency(["b", "a", "c", "c"].into_iter());
        assert_eq!(frequent, [("c", 2), ("a", 1), ("b", 1)]);
    }
}
