//! A session of an experiment: which rows are done, which is next, what is known of them; a value without thread and clock.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::row::{DoneRow, RowsOrder};
use super::table::{self, TableError};
use crate::experiment::design::{Column, DesignError, Experiment, Role, Value};
use crate::experiment::fast::has_joint;
use crate::experiment::shard::Shard;
use crate::text::all_digits;

/// Most rows that are played beside a window; `stroma sweep` plays more.
pub const MOST_ROWS: u64 = 20_000;

/// Most conditions whose settings are worked out before one of their runs is there.
const MOST_BEFOREHAND: usize = 64;

/// How a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// Nothing was played yet.
    Ready,
    /// Rows are being played.
    Running,
    /// It waits; what is half played waits with it.
    Paused,
    /// It was ended before all rows were there; one can go on.
    Stopped,
    /// Every row of its share is done.
    Done,
}

/// Why no more is played.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Halt {
    /// A row of a table came out differently when it was played again, and all rows of that table were taken out: another
    /// version or another kind of joint made them.
    Differs {
        /// The row.
        row: u64,
        /// How many rows were taken out.
        rows: usize,
    },
    /// A row cannot be played, in a sentence.
    Broken(String),
}

/// A row that is there.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Kept {
    /// What says which run it is.
    pub(super) given: Vec<Value>,
    /// What came of it.
    pub(super) done: DoneRow,
}

/// An experiment that is played row by row.
#[derive(Debug, Clone)]
pub struct Session {
    experiment: Experiment,
    text: String,
    fast: bool,
    /// Whether all of its runs have a joint.
    joints: bool,
    shard: Shard,
    rows: BTreeMap<u64, Kept>,
    /// Rows that came in a table, as long as none of it was played again.
    laid: BTreeSet<u64>,
    /// What one run of each condition says of itself.
    beforehand: BTreeMap<u32, Vec<Value>>,
    stand: Stand,
    /// Grows where other rows are to be played than before.
    revision: u32,
    /// Seconds that it has run, and rows that it played in them.
    seconds: f64,
    played: u64,
    /// Rows that are half played, in rows.
    under_way: f64,
    /// Why no more is played, or why rows were taken out.
    halt: Option<Halt>,
}

impl Session {
    /// The session of an experiment file, with nothing played. `file` is its name, for the sentence of an error.
    ///
    /// # Errors
    /// A file that is refused, with its line, or an experiment with more runs than a window plays.
    pub fn read(text: &str, file: &str) -> Result<Self, DesignError> {
        let experiment = Experiment::read(text, file)?;
        if experiment.rows() > MOST_ROWS {
            return Err(DesignError {
                file: file.to_owned(),
                line: 1,
                field: "experiment".to_owned(),
                found: format!("{} runs", experiment.rows()),
                expected: format!("at most {MOST_ROWS} in a window; stroma sweep plays more"),
            });
        }
        Ok(Self::new(experiment, text))
    }

    fn new(experiment: Experiment, text: &str) -> Self {
        let conditions = experiment.conditions().len().min(MOST_BEFOREHAND);
        let mut beforehand = BTreeMap::new();
        let mut joints = true;
        for row in 0..experiment.rows() {
            if beforehand.len() == conditions || row > 20 * conditions as u64 {
                break;
            }
            let run = experiment.row(row);
            if let Entry::Vacant(place) = beforehand.entry(run.condition) {
                place.insert(run.given());
                joints &= run.scenario().is_ok_and(|run| has_joint(&run));
            }
        }
        Self {
            experiment,
            text: text.to_owned(),
            fast: false,
            joints,
            shard: Shard::WHOLE,
            rows: BTreeMap::new(),
            laid: BTreeSet::new(),
            beforehand,
            stand: Stand::Ready,
            revision: 0,
            seconds: 0.0,
            played: 0,
            under_way: 0.0,
            halt: None,
        }
    }

    /// The experiment.
    #[must_use]
    pub fn experiment(&self) -> &Experiment {
        &self.experiment
    }

    /// Its file.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the joint without space is played.
    #[must_use]
    pub fn fast(&self) -> bool {
        self.fast
    }

    /// Whether the joint without space can be played: a dish has none.
    #[must_use]
    pub fn can_be_fast(&self) -> bool {
        self.joints
    }

    /// What its files are called, without their end.
    #[must_use]
    pub fn stem(&self) -> String {
        let quick = if self.fast { "-quick" } else { "" };
        let share = self.shard.in_name();
        format!("experiment-{}{quick}{share}", self.experiment.name())
    }

    /// Which rows are played here.
    #[must_use]
    pub fn shard(&self) -> Shard {
        self.shard
    }

    /// How it stands.
    #[must_use]
    pub fn stand(&self) -> Stand {
        self.stand
    }

    /// Grows where other rows are to be played than before: what plays them begins anew then.
    #[must_use]
    pub fn revision(&self) -> u32 {
        self.revision
    }

    /// Why no more is played, or why rows were taken out again.
    #[must_use]
    pub fn halted(&self) -> Option<&Halt> {
        self.halt.as_ref()
    }

    /// Plays the joint without space, or the whole one. Only before the first row is there: rows of both do not mix.
    pub fn set_fast(&mut self, fast: bool) -> bool {
        let can = self.joints || !fast;
        let free = can && self.stand == Stand::Ready && self.rows.is_empty();
        if free && fast != self.fast {
            self.fast = fast;
            self.revision += 1;
        }
        free
    }

    /// Starts, or goes on.
    pub fn start(&mut self) {
        if self.next_rows().is_empty() {
            self.stand = Stand::Done;
        } else if self.stand != Stand::Running {
            self.halt = None;
            self.stand = Stand::Running;
        }
    }

    /// Waits until it is started again.
    pub fn pause(&mut self) {
        if self.stand == Stand::Running {
            self.stand = Stand::Paused;
        }
    }

    /// Ends it; what is half played is forgotten, what is done stays. One can go on.
    pub fn stop(&mut self) {
        if matches!(self.stand, Stand::Running | Stand::Paused) {
            self.stand = Stand::Stopped;
            self.revision += 1;
            self.under_way = 0.0;
        }
    }

    /// No more is played, and why.
    pub fn halt(&mut self, why: Halt) {
        self.stop();
        self.halt = Some(why);
    }

    /// Shares the rows out: from now on only those of this share are played here. Not while it runs.
    pub fn split(&mut self, shard: Shard) -> bool {
        let free = self.stand != Stand::Running;
        if free && shard != self.shard {
            self.shard = shard;
            self.others();
        }
        free
    }

    /// Other rows are to be played from now on.
    fn others(&mut self) {
        self.revision += 1;
        self.under_way = 0.0;
        if self.next_rows().is_empty() {
            self.stand = Stand::Done;
        } else if matches!(self.stand, Stand::Done | Stand::Paused) {
            self.stand = Stand::Stopped;
        }
    }

    /// The row that is played again because it came in a table, if one is.
    #[must_use]
    pub fn proof(&self) -> Option<u64> {
        self.laid.first().copied()
    }

    /// The rows that are to be played, in their order: conditions in turn. A row of a table that was laid in comes first.
    #[must_use]
    pub fn next_rows(&self) -> Vec<u64> {
        let mine = (0..self.experiment.rows()).filter(|row| self.shard.has(*row));
        let left = mine.filter(|row| !self.rows.contains_key(row));
        self.proof().into_iter().chain(left).collect()
    }

    /// What is to be played, for who plays it.
    #[must_use]
    pub fn order(&self) -> RowsOrder {
        RowsOrder {
            text: self.text.clone(),
            fast: self.fast,
            rows: self.next_rows(),
        }
    }

    /// Takes a row that was played. One that came in a table before is compared: if it is not the same, all rows of that
    /// table are taken out again, and it is said.
    pub fn take(&mut self, row: u64, done: DoneRow) {
        if row >= self.experiment.rows() {
            return;
        }
        self.played += 1;
        let before = self.rows.get(&row);
        if before.is_some_and(|kept| kept.done.measured != done.measured) {
            let rows = self.laid.len();
            let laid = std::mem::take(&mut self.laid);
            self.rows.retain(|row, _| !laid.contains(row));
            self.halt(Halt::Differs { row, rows });
        } else if self.laid.contains(&row) {
            self.laid.clear();
        }
        let given = self.experiment.row(row).given();
        self.rows.insert(row, Kept { given, done });
        if self.next_rows_empty() {
            self.stand = Stand::Done;
            self.under_way = 0.0;
        }
    }

    fn next_rows_empty(&self) -> bool {
        self.laid.is_empty() && self.done_here() >= self.share()
    }

    /// Time that passed while it ran, and how much of the rows at work is played, in rows.
    pub fn pass(&mut self, seconds: f64, under_way: f64) {
        if self.stand == Stand::Running {
            self.seconds += seconds;
            self.under_way = under_way;
        }
    }

    /// Rows of its share.
    #[must_use]
    pub fn share(&self) -> u64 {
        let (of, first) = (self.shard.of(), self.shard.number() - 1);
        self.experiment
            .rows()
            .saturating_sub(first)
            .div_ceil(of.max(1))
    }

    /// Rows of its share that are there.
    #[must_use]
    pub fn done_here(&self) -> u64 {
        self.rows.keys().filter(|row| self.shard.has(**row)).count() as u64
    }

    /// Rows that are there, of all.
    #[must_use]
    pub fn done(&self) -> u64 {
        self.rows.len() as u64
    }

    /// How much of its share is played, 0 to 1.
    #[must_use]
    pub fn progress(&self) -> f64 {
        let done = self.done_here() as f64 + self.under_way;
        (done / self.share().max(1) as f64).clamp(0.0, 1.0)
    }

    /// Seconds that the rest of its share takes, if it goes on as it did; nothing before enough was played to tell.
    #[must_use]
    pub fn seconds_left(&self) -> Option<f64> {
        let played = self.played as f64 + self.under_way;
        if self.seconds < 1.0 || played < 0.05 {
            return None;
        }
        let left = self.share().saturating_sub(self.done_here()) as f64 - self.under_way;
        Some(left.max(0.0) * self.seconds / played)
    }

    /// A number of what was measured in a row.
    #[must_use]
    pub fn measured(&self, row: u64, measure: usize) -> Option<f64> {
        *self.rows.get(&row)?.done.measured.get(measure)?
    }

    /// How a row went over the days, day by day from day 0; nothing where that is not known.
    #[must_use]
    pub fn course(&self, row: u64, measure: usize) -> Option<&[f32]> {
        let course = self.experiment.course_of(measure)?;
        let courses = &self.rows.get(&row)?.done.courses;
        courses.get(course).map(Vec::as_slice)
    }

    /// What says which run a row is, for a row that is there: each with its column.
    #[must_use]
    pub fn given(&self, row: u64) -> Vec<(&Column, &Value)> {
        let given = self.rows.get(&row).map(|kept| kept.given.as_slice());
        let columns = self.experiment.columns().iter();
        columns.zip(given.unwrap_or_default()).collect()
    }

    /// The columns of what is measured.
    #[must_use]
    pub fn measures(&self) -> Vec<&Column> {
        let columns = self.experiment.columns().iter();
        columns
            .filter(|column| column.role == Role::Measure)
            .collect()
    }

    /// Puts rows back that were there when the session was left. Those that do not fit the experiment are played anew.
    pub(super) fn put_back(&mut self, rows: Vec<(u64, DoneRow)>) {
        let measures = self.measures().len();
        for (row, done) in rows {
            if row < self.experiment.rows() && done.measured.len() == measures {
                let given = self.experiment.row(row).given();
                self.rows.insert(row, Kept { given, done });
                self.laid.insert(row);
            }
        }
        self.others();
    }

    /// Rows that are there, by their number.
    pub(super) fn kept(&self) -> &BTreeMap<u64, Kept> {
        &self.rows
    }

    /// What one run of each condition says of itself, for conditions that have none yet.
    pub(super) fn beforehand(&self) -> &BTreeMap<u32, Vec<Value>> {
        &self.beforehand
    }

    /// The table of the rows that are there: the same bytes as a sweep writes.
    #[must_use]
    pub fn csv(&self) -> String {
        let rows = self.rows.values();
        let rows = rows.map(|kept| (kept.given.as_slice(), &kept.done));
        table::written(self.experiment.columns(), rows)
    }

    /// Lays in the rows of a table, from another machine or from before; how many came in. Not while it runs. A row
    /// that is there already must be the same. Where no row says so, one of them is played again before the others.
    ///
    /// # Errors
    /// A table that is not of this experiment, with its line.
    pub fn lay_in(&mut self, text: &str, file: &str) -> Result<u64, TableError> {
        let refuse = |row: u64, found: String, expected: String| TableError {
            file: file.to_owned(),
            line: 1,
            field: format!("row {row}"),
            found,
            expected,
        };
        if self.stand == Stand::Running {
            let expected = "a pause first".to_owned();
            return Err(refuse(0, "an experiment that runs".to_owned(), expected));
        }
        let mut read = table::read(&self.experiment, text, file)?;
        let mut proved = false;
        for (row, kept) in &self.rows {
            let Some((_, done)) = read.remove(row) else {
                continue;
            };
            if done.measured != kept.done.measured {
                let word = |value: &Option<f64>| value.map_or_else(|| "-".to_owned(), all_digits);
                let words = |one: &DoneRow| {
                    let words: Vec<String> = one.measured.iter().map(word).collect();
                    words.join(", ")
                };
                return Err(refuse(*row, words(&done), words(&kept.done)));
            }
            proved |= !self.laid.contains(row);
        }
        let many = read.len() as u64;
        if !proved {
            self.laid.extend(read.keys().copied());
        }
        for (row, (given, done)) in read {
            self.rows.insert(row, Kept { given, done });
        }
        self.halt = None;
        self.others();
        Ok(many)
    }
}
