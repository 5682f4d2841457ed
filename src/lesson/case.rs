//! A mystery joint as it is worked on: days that only go forward, readings and treatments that were paid for, a claim with its evidence, and the end that uncovers all.

use std::sync::Arc;

use super::file::Instrument;
use super::instrument::{Look, Reading, grade, mean_of_week, read};
use super::mystery::{Assay, Budget, Mysteries, Mystery};
use super::plan::LessonRun;
use super::played::Played;
use super::solution::{Bought, Given, Solution};
use crate::model::words::TreatmentKind;
use crate::sim::{Command, History, STEPS_PER_DAY};
use crate::text;

/// What a share of 1 is in per cent.
const PERCENT: f64 = 100.0;

/// Puts a treatment among the acts of a run, behind those of its hour.
fn add(run: &mut LessonRun, given: Given) {
    let step = u64::from(given.day) * STEPS_PER_DAY;
    let command = Command::Treat {
        kind: given.kind,
        cells: None,
        landing: None,
    };
    let place = run.acts.partition_point(|(known, _)| *known <= step);
    run.acts.insert(place, (step, command));
}

/// A run with all treatments that were given.
fn treated(mut run: LessonRun, given: &[Given]) -> LessonRun {
    for one in given {
        add(&mut run, *one);
    }
    run
}

/// A knee as it is played, hour by hour.
#[derive(Debug)]
struct Knee {
    run: LessonRun,
    played: Played,
}

impl Knee {
    fn new(run: LessonRun) -> Result<Self, String> {
        let mut played = Played::new(&run)?;
        played.act(&run)?;
        Ok(Self { run, played })
    }

    fn hour(&mut self) -> Result<(), String> {
        self.played.simulation.step();
        self.played.act(&self.run)
    }

    fn give(&mut self, given: Given) -> Result<(), String> {
        add(&mut self.run, given);
        self.played.act(&self.run)
    }
}

/// The joint of a mystery and the same one with nothing altered, as they are played side by side: a value that knows no
/// thread and no clock. Neither is ever the run of a window, so nothing there can show the rule.
#[derive(Debug)]
pub struct Knees {
    code: String,
    /// Treatments that both know of.
    given: Vec<Given>,
    altered: Knee,
    unaltered: Knee,
}

impl Knees {
    /// Both knees on day 0.
    ///
    /// # Errors
    /// A knee that cannot be started.
    pub fn of(case: &Case) -> Result<Self, String> {
        Ok(Self {
            code: case.code(),
            given: case.given.clone(),
            altered: Knee::new(treated(case.mystery.run(), &case.given))?,
            unaltered: Knee::new(treated(case.mystery.unaltered(), &case.given))?,
        })
    }

    /// Whether they are the knees of a mystery, and have not passed the day that it wants.
    #[must_use]
    pub fn fit(&self, case: &Case) -> bool {
        self.code == case.code()
            && self.day() <= case.heading()
            && case.given.starts_with(&self.given)
    }

    /// Gives both what was given since.
    ///
    /// # Errors
    /// A treatment that is refused.
    pub fn follow(&mut self, case: &Case) -> Result<(), String> {
        for given in case.given.iter().skip(self.given.len()) {
            self.altered.give(*given)?;
            self.unaltered.give(*given)?;
            self.given.push(*given);
        }
        Ok(())
    }

    /// Whole days that they have lived.
    #[must_use]
    pub fn day(&self) -> u32 {
        let days = self.altered.played.simulation.steps() / STEPS_PER_DAY;
        u32::try_from(days).unwrap_or(u32::MAX)
    }

    /// Plays both to a day, as long as `go_on` says; true once they are there.
    ///
    /// # Errors
    /// An act that is refused.
    pub fn pass(&mut self, day: u32, mut go_on: impl FnMut() -> bool) -> Result<bool, String> {
        let end = u64::from(day) * STEPS_PER_DAY;
        while self.altered.played.simulation.steps() < end {
            if !go_on() {
                return Ok(false);
            }
            self.altered.hour()?;
            self.unaltered.hour()?;
        }
        Ok(true)
    }

    /// What happened in the joint, and in the one with nothing altered.
    #[must_use]
    pub fn histories(&self) -> [Arc<History>; 2] {
        [&self.altered, &self.unaltered]
            .map(|knee| Arc::new(knee.played.simulation.history().clone()))
    }
}

/// A reading that was paid for.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    /// Key of its assay.
    pub assay: String,
    /// Its day.
    pub day: u32,
    /// What was read; nothing where there was nothing to count.
    pub reading: Option<Reading>,
    /// Whether it is said to speak for the claim.
    pub speaks: bool,
}

/// How a mystery was uncovered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The rule was found.
    Found,
    /// It was asked for.
    Told,
}

/// A mystery as it is worked on. While it is covered nothing of the rule comes out of it but readings.
#[derive(Debug, Clone)]
pub struct Case {
    mystery: Mystery,
    budget: Budget,
    /// The day that is wanted.
    heading: u32,
    /// The day up to which the knees are known.
    here: Option<u32>,
    /// The day that was passed last on the way.
    passed: u32,
    histories: Option<[Arc<History>; 2]>,
    taken: Vec<Taken>,
    given: Vec<Given>,
    missed: Vec<String>,
    end: Option<End>,
}

impl Case {
    /// Nothing is read yet, and the knees are still to be made.
    #[must_use]
    pub fn new(mystery: Mystery) -> Self {
        Self {
            mystery,
            budget: Budget::full(mystery.all()),
            heading: 0,
            here: None,
            passed: 0,
            histories: None,
            taken: Vec::new(),
            given: Vec::new(),
            missed: Vec::new(),
            end: None,
        }
    }

    /// Its code.
    #[must_use]
    pub fn code(&self) -> String {
        self.mystery.code()
    }

    /// Rules, assays and prices that it plays with.
    #[must_use]
    pub fn all(&self) -> &'static Mysteries {
        self.mystery.all()
    }

    /// Points that are left.
    #[must_use]
    pub fn left(&self) -> u32 {
        self.budget.left()
    }

    /// Claims that are left.
    #[must_use]
    pub fn guesses(&self) -> u32 {
        self.budget.guesses()
    }

    /// The day on which the knee is; none before it is there.
    #[must_use]
    pub fn here(&self) -> Option<u32> {
        self.here
    }

    /// The day that is wanted.
    #[must_use]
    pub fn heading(&self) -> u32 {
        self.heading
    }

    /// Its last day.
    #[must_use]
    pub fn last(&self) -> u32 {
        self.all().scenario.days
    }

    /// The day that was passed last.
    #[must_use]
    pub fn passed(&self) -> u32 {
        self.passed
    }

    /// Whether days are passing.
    #[must_use]
    pub fn on_its_way(&self) -> bool {
        self.here != Some(self.heading)
    }

    /// Wants a later day; false, and nothing has changed, if it is none or days are still passing.
    pub fn go_to(&mut self, day: u32) -> bool {
        let may = !self.on_its_way() && day > self.heading && day <= self.last();
        if may {
            self.heading = day;
        }
        may
    }

    /// A day was passed on the way.
    pub fn pass(&mut self, day: u32) {
        self.passed = day;
    }

    /// The knees are there: what happened in the joint, and in the one with nothing altered.
    pub fn arrive(&mut self, histories: [Arc<History>; 2]) {
        self.here = Some(self.heading);
        self.passed = self.heading;
        self.histories = Some(histories);
    }

    /// Pays for a reading on the day on which the knee is, and keeps it. The same code, day, assay and number of the look
    /// give the same reading.
    ///
    /// # Errors
    /// Too little is left, days are passing, or all is uncovered, in the language of this person; nothing is spent then.
    pub fn buy(&mut self, key: &str) -> Result<(), String> {
        if self.end.is_some() {
            return Err(text::say("mystery-over"));
        }
        let all = self.all();
        let day = self.here.filter(|day| *day == self.heading);
        let (Some(assay), Some(day), Some([altered, _])) = (all.assay(key), day, &self.histories)
        else {
            return Err(text::say("mystery-wait"));
        };
        self.budget.spend(all, assay.instrument)?;
        let before = |one: &&Taken| one.assay == key && one.day == day;
        let look = Look {
            seed: self.mystery.seed(),
            number: self.taken.iter().filter(before).count() as u64,
        };
        let reading = read(assay.instrument, &assay.on(f64::from(day)), altered, look);
        self.taken.push(Taken {
            assay: key.to_owned(),
            day,
            reading,
            speaks: false,
        });
        Ok(())
    }

    /// Pays for a treatment on the day on which the knee is. The knee with nothing altered gets the same; what comes of it
    /// shows on later days.
    ///
    /// # Errors
    /// Too little is left, days are passing, no day is left, or all is uncovered, in the language of this person; nothing is
    /// spent then.
    pub fn give(&mut self, kind: TreatmentKind) -> Result<(), String> {
        if self.end.is_some() {
            return Err(text::say("mystery-over"));
        }
        let day = self.here.filter(|day| *day == self.heading);
        let (Some(remedy), Some(day)) = (self.all().remedy(kind), day) else {
            return Err(text::say("mystery-wait"));
        };
        if day >= self.last() {
            return Err(text::say("mystery-last-day"));
        }
        self.budget.pay(remedy.price)?;
        self.given.push(Given { kind, day });
        Ok(())
    }

    /// All treatments, in the order in which they were given.
    #[must_use]
    pub fn given(&self) -> &[Given] {
        &self.given
    }

    /// All readings, in the order in which they were taken.
    #[must_use]
    pub fn taken(&self) -> &[Taken] {
        &self.taken
    }

    /// A reading speaks for the claim from now on, or does not.
    pub fn turn(&mut self, place: usize) {
        if let Some(taken) = self.taken.get_mut(place).filter(|_| self.end.is_none()) {
            taken.speaks = !taken.speaks;
        }
    }

    /// What the knee with nothing altered has on that day, without an error.
    #[must_use]
    pub fn usual(&self, taken: &Taken) -> Option<f64> {
        self.value(taken, 1)
    }

    /// What is true where something was read; nothing while it is covered.
    #[must_use]
    pub fn truth(&self, taken: &Taken) -> Option<f64> {
        self.end.and_then(|_| self.value(taken, 0))
    }

    /// The true value of what is read in one of the two knees.
    fn value(&self, taken: &Taken, which: usize) -> Option<f64> {
        let history = self.histories.as_ref()?.get(which)?;
        let assay = self.all().assay(&taken.assay)?;
        let on = assay.on(f64::from(taken.day));
        match assay.instrument {
            Instrument::Diary => mean_of_week(&on, history),
            _ => on.of(history).map(|value| shown(assay, value)),
        }
    }

    /// How many of its errors a reading lies from the knee with nothing altered; less than an instrument can tell counts
    /// as its limit. None where nothing was read.
    #[must_use]
    pub fn apart(&self, taken: &Taken) -> Option<f64> {
        let reading = taken.reading.as_ref()?;
        let assay = self.all().assay(&taken.assay)?;
        let seen = scaled(assay, reading.value.or(reading.limit)?);
        let usual = self.usual(taken)?;
        let usual = reading
            .limit
            .map_or(usual, |limit| usual.max(scaled(assay, limit)));
        let error = scaled(assay, reading.error);
        (error > 0.0).then(|| (seen - usual).abs() / error)
    }

    /// Says what was altered; whether it is so. All is uncovered if it is.
    ///
    /// # Errors
    /// No reading speaks for it, no claim is left, or there is no such rule; no claim is used then.
    pub fn claim(&mut self, rule: &str) -> Result<bool, String> {
        if self.end.is_some() {
            return Err(text::say("mystery-over"));
        }
        if !self.taken.iter().any(|taken| taken.speaks) {
            return Err(text::say("mystery-needs-reading"));
        }
        let right = self.budget.guess(&self.mystery, rule)?;
        if right {
            self.end = Some(End::Found);
        } else {
            self.missed.push(rule.to_owned());
        }
        Ok(right)
    }

    /// Rules that were claimed and are not it.
    #[must_use]
    pub fn missed(&self) -> &[String] {
        &self.missed
    }

    /// Uncovers it without a claim.
    pub fn give_up(&mut self) {
        self.end = self.end.or(Some(End::Told));
    }

    /// How it was uncovered; none while it is covered.
    #[must_use]
    pub fn end(&self) -> Option<End> {
        self.end
    }

    /// Whether the rule is still hidden.
    #[must_use]
    pub fn is_covered(&self) -> bool {
        self.end.is_none()
    }

    /// The mystery itself, with its rule; nothing while it is covered.
    #[must_use]
    pub fn uncovered(&self) -> Option<Mystery> {
        self.end.map(|_| self.mystery)
    }

    /// The joint as it was played, and the one with nothing altered; nothing while it is covered.
    #[must_use]
    pub fn runs(&self) -> Option<[LessonRun; 2]> {
        let mystery = self.uncovered()?;
        Some([mystery.run(), mystery.unaltered()].map(|run| treated(run, &self.given)))
    }

    /// What was done until it was uncovered, to be handed in; nothing while it is covered.
    #[must_use]
    pub fn solution(&self) -> Option<Solution> {
        let end = self.end?;
        let bought = |taken: &Taken| Bought {
            assay: taken.assay.clone(),
            day: taken.day,
            speaks: taken.speaks,
        };
        let mut claims = self.missed.clone();
        if end == End::Found {
            claims.push(self.mystery.answer().to_owned());
        }
        let bought = self.taken.iter().map(bought).collect();
        Solution::new(&self.mystery, bought, self.given.clone(), claims).ok()
    }

    /// What happened in the joint, and in the one with nothing altered; nothing while it is covered.
    #[must_use]
    pub fn histories(&self) -> Option<&[Arc<History>; 2]> {
        self.histories.as_ref().filter(|_| self.end.is_some())
    }
}

/// A reading, its error or its limit in the unit in which it is told: shares in per cent.
#[must_use]
pub fn scaled(assay: &Assay, value: f64) -> f64 {
    let column = assay.on(0.0);
    if column.percent_of.is_none() && column.key.ends_with("_fraction") {
        PERCENT * value
    } else {
        value
    }
}

/// A true value as the instrument of an assay tells it: shares in per cent, a look through a camera in grades.
#[must_use]
pub fn shown(assay: &Assay, value: f64) -> f64 {
    match assay.instrument {
        Instrument::Arthroscopy => f64::from(grade(value)),
        _ => scaled(assay, value),
    }
}
