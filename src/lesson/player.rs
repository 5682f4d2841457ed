//! A lesson as it is played: where one stands, what was answered, what may be done next. It knows no window and no file.

use std::sync::Arc;

use super::answers::{Answer, Answers, Entry, Made, PinnedRow};
use super::curve::covers;
use super::design::{Hint, Seen, hints};
use super::file::Instrument;
use super::instrument::{Look, Reading, read, read_stained, truth};
use super::key::Key;
use super::level::Control;
use super::mark::{Marks, mark};
use super::plan::{Argument, Asks, Does, Investigation, Item, Lesson, Step};
use crate::sim::{History, STEPS_PER_DAY, Stained};
use crate::text::say_with;

/// Why one cannot go on: the key of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waits(pub &'static str);

/// What the pupil said in an investigation: which column decides, whether it is hidden what rows got; what an argument
/// rests on; and, by the number of a row, what was read on each ground. They stand among the answers under these names.
const OUTCOME: &str = "outcome";
const BLIND: &str = "blind";
const RESTS_ON: &str = "rests-on";
const GROUNDS: &str = "grounds-";
/// The answers of the switch that hides what rows got.
const SHOWN: Answer = Answer::Choice(1);
const HIDDEN: Answer = Answer::Choice(2);
/// The hint that is about an argument and not about the rows.
const ABOUT_ARGUMENT: &str = "outcome-changed";

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
        let answers = Answers::begin(&lesson.kept_as, pupil, lesson.start.seed, shuffle);
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

    /// A text of the step that is open, with the figures in it; that of the first step begins with the teacher's own words.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        let said = self.lesson.say(key, &self.key.words(&self.lesson));
        let note = &self.lesson.version.note;
        let first = self.lesson.steps.first();
        if note.is_empty() || first.is_none_or(|first| first.name != key) {
            return said;
        }
        let note = say_with("lesson-note", &[("note", note.clone())]);
        format!("{note}\n\n{said}")
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
                covers(points, f64::from(*days))
            }
            (Some(Answer::Words(words)), Asks::Write) => words.split_whitespace().count() >= 3,
            (Some(Answer::Order(order)), Asks::Order { options }) => order.len() == *options,
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
            Does::Play { .. } if self.lesson.version.lock.is_empty() => None,
            Does::Play { .. } => Some(&self.lesson.controls),
            _ => Some(&[]),
        }
    }

    /// The investigation whose rows an argument at this step can use.
    #[must_use]
    pub fn investigation(&self) -> Option<&Investigation> {
        self.investigating().map(|(_, plan)| plan)
    }

    /// The step of that investigation, with what it asks.
    fn investigating(&self) -> Option<(&str, &Investigation)> {
        let steps = &self.lesson.steps[..=self.at.min(self.lesson.steps.len() - 1)];
        steps.iter().rev().find_map(|step| match &step.does {
            Does::Investigate(plan) => Some((step.name.as_str(), &**plan)),
            _ => None,
        })
    }

    /// Records something that was said beside the questions of the open step.
    fn said(&mut self, item: &str, answer: Answer) {
        if self.answer(item) != Some(&answer) {
            self.answers.entries.push(Entry::Answered {
                step: self.name(),
                item: item.to_owned(),
                answer,
            });
        }
    }

    /// A place, from 0, that was chosen under a name in a step.
    fn chosen(&self, step: &str, item: &str) -> Option<usize> {
        match self.answers.answer(step, item) {
            Some(Answer::Choice(number)) => number.checked_sub(1),
            _ => None,
        }
    }

    /// Whether one can still say which column decides: in the investigation, until the first row is kept.
    #[must_use]
    pub fn may_announce(&self) -> bool {
        let Does::Investigate(plan) = &self.step().does else {
            return false;
        };
        let kept = |entry: &Entry| matches!(entry, Entry::Pinned { .. });
        plan.announce && !self.answers.entries.iter().any(kept)
    }

    /// Says which column decides, by its place among [`Investigation::outcomes`].
    pub fn announce(&mut self, place: usize) {
        if self.may_announce() {
            self.said(OUTCOME, Answer::Choice(place + 1));
        }
    }

    /// The place of the column of which was said that it decides.
    #[must_use]
    pub fn announced(&self) -> Option<usize> {
        let (step, plan) = self.investigating()?;
        let place = self.chosen(step, OUTCOME)?;
        (plan.announce && place < plan.outcomes().len()).then_some(place)
    }

    /// Says on which column the claim of the open argument rests.
    pub fn rest_on(&mut self, place: usize) {
        if self.argues().is_some() {
            self.said(RESTS_ON, Answer::Choice(place + 1));
        }
    }

    /// The place of the column on which the claim rests: of the open argument, or else of the first.
    #[must_use]
    pub fn rests_on(&self) -> Option<usize> {
        let open = self.chosen(&self.step().name, RESTS_ON);
        open.or_else(|| {
            let mut steps = self.lesson.steps.iter();
            steps.find_map(|step| match step.does {
                Does::Argue(_) => self.chosen(&step.name, RESTS_ON),
                _ => None,
            })
        })
    }

    /// Hides what each row got, or shows it; in an investigation that has this switch.
    pub fn hide_arms(&mut self, hidden: bool) {
        if let Does::Investigate(plan) = &self.step().does
            && plan.blind
        {
            self.said(BLIND, if hidden { HIDDEN } else { SHOWN });
        }
    }

    /// Whether it is hidden what each row got.
    #[must_use]
    pub fn arms_hidden(&self) -> bool {
        let asked = self.investigating().filter(|(_, plan)| plan.blind);
        asked.is_some_and(|(step, _)| self.answers.answer(step, BLIND) == Some(&HIDDEN))
    }

    /// Whether all rows that are there were kept while it was hidden what each of them got.
    fn kept_blind(&self, step: &str) -> bool {
        let mut hidden = false;
        let mut knowing = Vec::new();
        for entry in &self.answers.entries {
            match entry {
                Entry::Answered {
                    step: of,
                    item,
                    answer,
                } if of == step && item == BLIND => hidden = *answer == HIDDEN,
                Entry::Pinned { row, .. } if !hidden => knowing.push(row.number),
                _ => {}
            }
        }
        let rows = self.answers.rows();
        rows.iter().all(|row| !knowing.contains(&row.number))
    }

    /// Per cent on each ground of a row that was read on several.
    fn grounds_of(&self, step: &str, number: u32) -> Option<(u32, Vec<f64>)> {
        match self.answers.answer(step, &format!("{GROUNDS}{number}"))? {
            Answer::Curve(points) => {
                Some((number, points.iter().map(|[_, percent]| *percent).collect()))
            }
            _ => None,
        }
    }

    /// Why a row cannot be kept yet.
    #[must_use]
    pub fn pin_waits(&self) -> Option<Waits> {
        (self.may_announce() && self.announced().is_none()).then_some(Waits("lesson-waits-outcome"))
    }

    /// Pins a row. Its number is given here.
    pub fn pin(&mut self, row: PinnedRow) {
        self.pin_on(row, &[]);
    }

    /// Pins a row of a dish that was painted in parts, with what is read on each ground, per cent: see [`super::shares`].
    pub fn pin_on(&mut self, mut row: PinnedRow, grounds: &[f64]) {
        let number = self.answers.next_number();
        row.number = number;
        let step = self.name();
        self.answers.entries.push(Entry::Pinned { step, row });
        if grounds.len() > 1 {
            let places = (0u32..).map(f64::from);
            let points = places.zip(grounds).map(|(place, read)| [place, *read]);
            let points = Answer::Curve(points.collect());
            self.said(&format!("{GROUNDS}{number}"), points);
        }
        self.hint();
    }

    /// Takes a row away.
    pub fn unpin(&mut self, number: u32) {
        let step = self.name();
        self.answers.entries.push(Entry::Unpinned { step, number });
    }

    /// What the rows cannot tell by themselves.
    fn seen(&self, step: &str, plan: &Investigation) -> Seen {
        let outcomes = plan.outcomes();
        let key_of = |place: usize| outcomes.get(place).map(|column| column.key.clone());
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
            announced: self.announced().and_then(key_of),
            cited: self.rests_on().and_then(key_of),
            blind: plan.blind.then(|| self.kept_blind(step)),
            grounds: self
                .answers
                .rows()
                .iter()
                .filter_map(|row| self.grounds_of(step, row.number))
                .collect(),
            not_pinned: 0,
        }
    }

    /// Hints about the design of the investigation, the most useful one first.
    #[must_use]
    pub fn hints(&self) -> Vec<Hint> {
        let Some((step, plan)) = self.investigating() else {
            return Vec::new();
        };
        let rows: Vec<PinnedRow> = self.answers.rows().into_iter().cloned().collect();
        if rows.is_empty() {
            return Vec::new();
        }
        hints(plan, &rows, &self.seen(step, plan))
    }

    /// The hint about the argument that is made, if there is one.
    #[must_use]
    pub fn argument_hint(&self) -> Option<Hint> {
        self.hints()
            .into_iter()
            .find(|hint| hint.key == ABOUT_ARGUMENT)
    }

    /// Records the first hint that was given, once.
    fn hint(&mut self) {
        let first = self.hints().into_iter().next();
        self.given(first);
    }

    /// Records a hint, once.
    fn given(&mut self, hint: Option<Hint>) {
        let Some(hint) = hint else {
            return;
        };
        if !self.answers.hints().contains(&hint.key) {
            let step = self.name();
            let hint = hint.key.to_owned();
            self.answers.entries.push(Entry::Hinted { step, hint });
        }
    }

    /// What the instrument of the open step would show if it did not err.
    #[must_use]
    pub fn truth(&self, history: &History, dish: Option<&Stained>) -> Option<f64> {
        match &self.step().does {
            Does::Observe {
                instrument, column, ..
            } => truth(*instrument, column, history, dish),
            _ => None,
        }
    }

    /// Reads the instrument of the open step in a run; each time is another look. A dish that was stained is read as it is
    /// stained.
    pub fn look(
        &mut self,
        history: &History,
        dish: Option<&Stained>,
        seed: u64,
    ) -> Option<Reading> {
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
        let look = Look {
            seed,
            number: number as u64,
        };
        let stained = dish
            .filter(|_| *instrument == Instrument::Stain)
            .and_then(|dish| read_stained(column, dish, look));
        let reading = match stained {
            Some(reading) => reading,
            None => read(*instrument, column, history, look)?,
        };
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
        let hint = self.argument_hint();
        self.given(hint);
        Some(marks)
    }

    /// Why one cannot go on from some questions yet: they are answered, then locked.
    fn waits_for(&self, items: &[Item]) -> Option<Waits> {
        if self.locked() {
            return None;
        }
        let mut open = items.iter().filter(|item| !self.answered(item)).peekable();
        if open.peek().is_some() {
            let begun = |item: &Item| matches!(self.answer(&item.name), Some(Answer::Curve(_)));
            let only_curves = open.all(begun);
            Some(Waits(if only_curves {
                "lesson-waits-curve"
            } else {
                "lesson-waits-answers"
            }))
        } else if items.is_empty() {
            None
        } else {
            Some(LOCK)
        }
    }

    /// Why one cannot go on yet.
    #[must_use]
    pub fn waits(&self) -> Option<Waits> {
        let step = self.step();
        match &step.does {
            Does::Anchor | Does::Play { .. } => None,
            Does::Predict(_) | Does::Compare | Does::Transfer(_) | Does::Exit(_) => {
                self.waits_for(step.items())
            }
            Does::Observe { items, .. } => {
                if self.answers.reading(&step.name).is_none() {
                    Some(Waits("lesson-waits-reading"))
                } else {
                    self.waits_for(items)
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
