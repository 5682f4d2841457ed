//! A lesson as it is played: where one stands, what was answered, what may be done next. It knows no window and no file.

use std::sync::Arc;

use super::answers::{Answer, Answers, Entry, Made, PinnedRow};
use super::design::{Hint, Seen, hints};
use super::instrument::{Look, Reading, read};
use super::key::Key;
use super::level::Control;
use super::mark::{Marks, mark};
use super::plan::{Argument, Asks, Does, Investigation, Item, Lesson, Step};
use crate::sim::{History, STEPS_PER_DAY};

/// Why one cannot go on: the key of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waits(pub &'static str);

/// A lesson as it is played.
#[derive(Debug, Clone)]
pub struct Player {
    /// The lesson.
    pub lesson: Arc<Lesson>,
    /// What its runs give; empty while they are computed.
    pub key: Key,
    /// Everything that was done.
    answers: Answers,
    /// Place of the step that is open.
    at: usize,
    /// How many entries were handed over to be kept.
    kept: usize,
}

impl Player {
    /// A lesson that begins. `shuffle` orders the questions at the end.
    #[must_use]
    pub fn begin(lesson: Arc<Lesson>, key: Key, pupil: &str, shuffle: u64) -> Self {
        let answers = Answers::begin(&lesson.name, pupil, lesson.start.seed, shuffle);
        let mut player = Self {
            lesson,
            key,
            answers,
            at: 0,
            kept: 0,
        };
        player.reach();
        player
    }

    /// A lesson that goes on where its file ends.
    #[must_use]
    pub fn resume(lesson: Arc<Lesson>, key: Key, answers: Answers) -> Self {
        let at = answers
            .reached()
            .and_then(|name| lesson.steps.iter().position(|step| step.name == name))
            .unwrap_or(0);
        let kept = answers.entries.len();
        Self {
            lesson,
            key,
            answers,
            at,
            kept,
        }
    }

    /// Everything that was done.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Entries that were not yet handed over to be kept; each is handed over once.
    pub fn take_new(&mut self) -> Vec<Entry> {
        let new = self.answers.entries[self.kept..].to_vec();
        self.kept = self.answers.entries.len();
        new
    }

    /// Place of the step that is open, from 0.
    #[must_use]
    pub fn at(&self) -> usize {
        self.at
    }

    /// The step that is open.
    #[must_use]
    pub fn step(&self) -> &Step {
        &self.lesson.steps[self.at.min(self.lesson.steps.len() - 1)]
    }

    fn name(&self) -> String {
        self.step().name.clone()
    }

    fn reach(&mut self) {
        let step = self.name();
        self.answers.entries.push(Entry::Reached { step });
    }

    /// A text of the step that is open, with the figures in it.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.lesson.say(key, &self.key.words(&self.lesson))
    }

    /// Whether the answers of a step may no longer be changed.
    #[must_use]
    pub fn locked(&self) -> bool {
        self.answers.locked(&self.step().name)
    }

    /// The questions of the step in the order in which they are asked: those at the end in an order of dice.
    #[must_use]
    pub fn items(&self) -> Vec<Item> {
        let step = self.step();
        let mut items = step.items().to_vec();
        if let Does::Exit(_) = step.does {
            let shuffle = self.answers.began().map_or(0, |(.., shuffle)| shuffle);
            let lot = |item: &Item| {
                let mut hasher = blake3::Hasher::new();
                hasher.update(&shuffle.to_le_bytes());
                hasher.update(item.name.as_bytes());
                *hasher.finalize().as_bytes()
            };
            items.sort_by_key(lot);
        }
        items
    }

    /// The answer to a question of the open step.
    #[must_use]
    pub fn answer(&self, item: &str) -> Option<&Answer> {
        self.answers.answer(&self.step().name, item)
    }

    /// Answers a question of the open step, unless it is locked.
    pub fn give(&mut self, item: &str, answer: Answer) {
        if self.locked() || self.answer(item) == Some(&answer) {
            return;
        }
        self.answers.entries.push(Entry::Answered {
            step: self.name(),
            item: item.to_owned(),
            answer,
        });
    }

    /// Whether a question has an answer that is whole.
    fn answered(&self, item: &Item) -> bool {
        match (self.answer(&item.name), &item.asks) {
            (Some(Answer::Curve(points)), Asks::Curve { days, .. }) => {
                let first = points.first().map_or(f64::MAX, |point| point[0]);
                let last = points.last().map_or(0.0, |point| point[0]);
                points.len() >= 2
                    && first <= 0.04 * f64::from(*days)
                    && last >= 0.96 * f64::from(*days)
            }
            (Some(Answer::Words(words)), Asks::Write) => words.split_whitespace().count() >= 3,
            (Some(_), _) => true,
            (None, _) => false,
        }
    }

    /// Locks the answers of the open step.
    pub fn lock(&mut self) {
        if !self.locked() && self.waits().is_none_or(|waits| waits == LOCK) {
            let step = self.name();
            self.answers.entries.push(Entry::Locked { step });
        }
    }

    /// The controls that may be used now; none means all of the level.
    #[must_use]
    pub fn allowed(&self) -> Option<&[Control]> {
        match &self.step().does {
            Does::Investigate(plan) => Some(&plan.vary),
            Does::Play { .. } => None,
            _ => Some(&[]),
        }
    }

    /// The investigation whose rows an argument at this step can use.
    #[must_use]
    pub fn investigation(&self) -> Option<&Investigation> {
        let steps = &self.lesson.steps[..=self.at.min(self.lesson.steps.len() - 1)];
        steps.iter().rev().find_map(|step| match &step.does {
            Does::Investigate(plan) => Some(&**plan),
            _ => None,
        })
    }

    /// Pins a row. Its number is given here.
    pub fn pin(&mut self, mut row: PinnedRow) {
        row.number = self.answers.next_number();
        let step = self.name();
        self.answers.entries.push(Entry::Pinned { step, row });
        self.hint();
    }

    /// Takes a row away.
    pub fn unpin(&mut self, number: u32) {
        let step = self.name();
        self.answers.entries.push(Entry::Unpinned { step, number });
    }

    /// What the rows cannot tell by themselves.
    fn seen(&self) -> Seen {
        let pinned = self
            .answers
            .entries
            .iter()
            .filter(|entry| matches!(entry, Entry::Pinned { .. }))
            .count();
        Seen {
            taken_away: pinned - self.answers.rows().len(),
            asked: self.lesson.steps.iter().find_map(|step| match &step.does {
                Does::Argue(argument) => Some(argument.differ.clone()),
                _ => None,
            }),
            ..Seen::default()
        }
    }

    /// Hints about the design of the investigation, the most useful one first.
    #[must_use]
    pub fn hints(&self) -> Vec<Hint> {
        let Some(plan) = self.investigation() else {
            return Vec::new();
        };
        let rows: Vec<PinnedRow> = self.answers.rows().into_iter().cloned().collect();
        if rows.is_empty() {
            return Vec::new();
        }
        hints(plan, &rows, &self.seen())
    }

    /// Records the first hint that was given, once.
    fn hint(&mut self) {
        let Some(hint) = self.hints().into_iter().next() else {
            return;
        };
        if !self.answers.hints().contains(&hint.key) {
            let step = self.name();
            let hint = hint.key.to_owned();
            self.answers.entries.push(Entry::Hinted { step, hint });
        }
    }

    /// Reads the instrument of the open step in a run; each time is another look.
    pub fn look(&mut self, history: &History, seed: u64) -> Option<Reading> {
        let Does::Observe {
            instrument, column, ..
        } = &self.step().does
        else {
            return None;
        };
        let step = self.name();
        let number = self
            .answers
            .entries
            .iter()
            .filter(|entry| matches!(entry, Entry::Read { step: of, .. } if *of == step))
            .count();
        let reading = read(
            *instrument,
            column,
            history,
            Look {
                seed,
                number: number as u64,
            },
        )?;
        self.answers.entries.push(Entry::Read {
            step,
            value: reading.value,
            error: reading.error,
        });
        Some(reading)
    }

    /// The argument of the open step.
    #[must_use]
    pub fn argues(&self) -> Option<&Argument> {
        match &self.step().does {
            Does::Argue(argument) => Some(argument),
            _ => None,
        }
    }

    /// Marks an argument and records it.
    pub fn argue(&mut self, made: Made) -> Option<Marks> {
        let argument = self.argues()?.clone();
        let rows: Vec<PinnedRow> = self.answers.rows().into_iter().cloned().collect();
        let day = self.investigation().map_or(0.0, |plan| plan.day);
        let hour = libm::round(day * STEPS_PER_DAY as f64) as u64;
        let marks = mark(&argument, &made, &rows, hour);
        self.answers.entries.push(Entry::Argued {
            step: self.name(),
            made,
            marks: marks.points(),
        });
        Some(marks)
    }

    /// Why one cannot go on yet.
    #[must_use]
    pub fn waits(&self) -> Option<Waits> {
        let step = self.step();
        match &step.does {
            Does::Anchor | Does::Play { .. } | Does::Compare => None,
            Does::Predict(items) | Does::Transfer(items) | Does::Exit(items) => {
                if !items.iter().all(|item| self.answered(item)) {
                    Some(Waits("lesson-waits-answers"))
                } else if self.locked() {
                    None
                } else {
                    Some(LOCK)
                }
            }
            Does::Observe { items, .. } => {
                if self.answers.reading(&step.name).is_none() {
                    Some(Waits("lesson-waits-reading"))
                } else if items.iter().all(|item| self.answered(item)) {
                    None
                } else {
                    Some(Waits("lesson-waits-answers"))
                }
            }
            Does::Investigate(plan) => {
                (self.answers.rows().len() < plan.rows).then_some(Waits("lesson-waits-rows"))
            }
            Does::Argue(_) => self
                .answers
                .argument(&step.name)
                .is_none()
                .then_some(Waits("lesson-waits-argument")),
        }
    }

    /// Goes to the next step; at the last one the lesson is finished.
    pub fn next(&mut self) {
        if self.waits().is_some() {
            return;
        }
        if self.at + 1 < self.lesson.steps.len() {
            self.at += 1;
            self.reach();
        } else if !self.answers.finished() {
            self.answers.entries.push(Entry::Finished);
        }
    }

    /// Goes back a step. What is locked stays locked.
    pub fn back(&mut self) {
        if self.at > 0 {
            self.at -= 1;
            self.reach();
        }
    }

    /// Predictions of the lesson with the step they belong to, for the comparison.
    #[must_use]
    pub fn predictions(&self) -> Vec<(&Step, &Item, &Answer)> {
        self.lesson
            .steps
            .iter()
            .filter(|step| matches!(step.does, Does::Predict(_)))
            .flat_map(|step| step.items().iter().map(move |item| (step, item)))
            .filter_map(|(step, item)| {
                let answer = self.answers.answer(&step.name, &item.name)?;
                Some((step, item, answer))
            })
            .collect()
    }
}

/// The answers are there; they have to be locked.
pub const LOCK: Waits = Waits("lesson-waits-lock");
