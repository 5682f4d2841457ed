//! Whether a row is what its run gives: the run is played again and every value compared, so that no figure can be made up.

use std::collections::{BTreeMap, BTreeSet};
use std::iter::Peekable;
use std::sync::Arc;
use std::vec::IntoIter;

use super::picture::{ClassRow, Picture};
use super::verdict::Verdict;
use crate::lesson::{Column, PinnedRow};
use crate::live::{Shared, share};
use crate::platform::threads::side_by_side;
use crate::scenario::{Hours, PlannedTreatment, Scenario, Seed};
use crate::sim::{Command, Simulation};
use crate::text::{finding, say, say_with};

/// Name of a column in a table of numbers.
pub(super) fn column_key(column: &Column) -> String {
    let of = match &column.percent_of {
        Some(whole) => format!("_percent_of_{whole}"),
        None => String::new(),
    };
    format!("{}{of}_day_{}", column.key, column.day)
}

/// The run that a row without a share code tells.
fn told_by_row(row: &PinnedRow) -> Result<Shared, String> {
    let scenario = Scenario::built_in(&row.scenario).map_err(|error| error.said())?;
    let mut treatments = Vec::new();
    for one in &row.treatments {
        let treatment = PlannedTreatment::new(one.kind, one.cells, one.day)
            .and_then(|good| good.landing_with(one.landing))
            .map_err(|error| error.said())?;
        treatments.push(treatment);
    }
    Shared::new(
        scenario.with_treatments(treatments),
        Seed::try_from(row.seed).map_err(|error| finding::said(&error))?,
        Hours::try_from(row.hours).map_err(|error| finding::said(&error))?,
        row.acts.clone(),
        String::new(),
        env!("CARGO_PKG_VERSION").to_owned(),
    )
    .map_err(|error| finding::said(&error))
}

/// Whether a scenario is the one that the program has under a name, but for its length and its treatments. One that the
/// program has not is whatever it is.
fn is_plain(scenario: &Scenario, name: &str) -> bool {
    match Scenario::built_in(name) {
        Ok(plain) => {
            scenario.name == plain.name
                && scenario.text == plain.text
                && scenario.parameters == plain.parameters
                && scenario.activities == plain.activities
        }
        Err(_) => true,
    }
}

/// The run of the share code of a row. It has to be the run that the row tells.
fn told_by_code(row: &PinnedRow) -> Result<Shared, String> {
    let shared = share::decode(&row.code).map_err(|error| error.said())?;
    let other = if !is_plain(&shared.scenario, &row.scenario) {
        Some("class-other-scenario")
    } else if shared.seed != row.seed {
        Some("class-other-seed")
    } else if shared.steps != row.hours {
        Some("class-other-hours")
    } else if shared.scenario.treatments != row.treatments {
        Some("class-other-treatments")
    } else if shared.acts != row.acts {
        Some("class-other-acts")
    } else {
        None
    };
    match other {
        Some(key) => Err(say_with("class-other-run", &[("what", say(key))])),
        None => Ok(shared),
    }
}

/// The run of a row as it is played again, hour by hour: a value that knows no thread and no clock.
#[derive(Debug)]
pub(super) struct Again {
    simulation: Simulation,
    /// Acts that are still to come, with their step.
    acts: Peekable<IntoIter<(u64, Command)>>,
    /// The step at which the row was pinned.
    until: u64,
    /// A sentence where another version made the share code.
    other_version: Option<String>,
}

impl Again {
    /// The run that a row tells, from its start.
    pub(super) fn new(row: &PinnedRow) -> Result<Self, String> {
        let shared = if row.code.trim().is_empty() {
            told_by_row(row)?
        } else {
            told_by_code(row)?
        };
        let other_version = shared.other_version();
        let other_version = other_version.map(|sentence| finding::said(&sentence));
        let simulation = Simulation::new(Arc::new(shared.scenario), shared.seed)
            .map_err(|error| finding::said(&error))?;
        Ok(Self {
            simulation,
            acts: shared.acts.into_iter().peekable(),
            until: shared.steps,
            other_version,
        })
    }

    /// Plays an hour; true once the run is at the hour of its row.
    pub(super) fn hour(&mut self) -> Result<bool, String> {
        let now = self.simulation.steps();
        while let Some((_, act)) = self.acts.next_if(|(step, _)| *step <= now) {
            self.simulation
                .apply(act)
                .map_err(|error| finding::said(&error))?;
        }
        if now >= self.until {
            return Ok(true);
        }
        self.simulation.step();
        Ok(false)
    }

    /// Compares every value with the row, to the last bit.
    fn compared(&self, row: &PinnedRow, columns: &[Column]) -> Verdict {
        let said = row.values.iter().copied().chain(std::iter::repeat(None));
        for (column, said) in columns.iter().zip(said) {
            let run = column.of(self.simulation.history());
            if said != run {
                return match &self.other_version {
                    // Another version may give another value, so this one can tell nothing.
                    Some(sentence) => Verdict::CannotRun(sentence.clone()),
                    None => Verdict::Differs {
                        column: column_key(column),
                        said,
                        run,
                    },
                };
            }
        }
        Verdict::Same
    }

    /// Plays on as long as `go_on` says, which is asked before every hour; what the run showed once it is at its hour.
    pub(super) fn pass(
        &mut self,
        row: &PinnedRow,
        columns: &[Column],
        mut go_on: impl FnMut() -> bool,
    ) -> Option<Verdict> {
        while go_on() {
            match self.hour() {
                Ok(false) => {}
                Ok(true) => return Some(self.compared(row, columns)),
                Err(why) => return Some(Verdict::CannotRun(why)),
            }
        }
        None
    }
}

/// Plays the run of a row again, by its share code or, without one, by its scenario, treatments, acts and seed, and compares
/// every value with the row, to the last bit.
#[must_use]
pub fn verify(row: &PinnedRow, columns: &[Column]) -> Verdict {
    match Again::new(row) {
        Ok(mut again) => loop {
            if let Some(verdict) = again.pass(row, columns, || true) {
                return verdict;
            }
        },
        Err(why) => Verdict::CannotRun(why),
    }
}

/// The same row has the same verdict, whoever pinned it and under which number.
fn fingerprint(row: &PinnedRow) -> String {
    let row = PinnedRow {
        number: 0,
        ..row.clone()
    };
    // A row holds nothing that JSON cannot say.
    serde_json::to_string(&row).unwrap_or_default()
}

/// A run that rows of a table stand for, and what is compared.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Job {
    /// Place of the table.
    table: usize,
    /// Places of its rows that are alike.
    rows: Vec<usize>,
    /// The first of them.
    pub(super) row: PinnedRow,
    /// The columns of the table.
    pub(super) columns: Vec<Column>,
}

impl Picture {
    /// The runs of all rows; rows that are alike are played once.
    pub(super) fn jobs(&self) -> Vec<Job> {
        let mut jobs: BTreeMap<(usize, String), Job> = BTreeMap::new();
        for (t, table) in self.tables.iter().enumerate() {
            for (r, one) in table.rows.iter().enumerate() {
                let job = jobs.entry((t, fingerprint(&one.row)));
                let job = job.or_insert_with(|| Job {
                    table: t,
                    rows: Vec::new(),
                    row: one.row.clone(),
                    columns: table.columns.clone(),
                });
                job.rows.push(r);
            }
        }
        jobs.into_values().collect()
    }

    /// Keeps what a run showed.
    pub(super) fn judge(&mut self, job: &Job, verdict: &Verdict) {
        let Some(table) = self.tables.get_mut(job.table) else {
            return;
        };
        for r in &job.rows {
            if let Some(one) = table.rows.get_mut(*r) {
                one.verdict = Some(verdict.clone());
                one.excuse();
            }
        }
    }

    /// Plays the run of every row again and keeps what it showed. Rows that are alike are played once, three at a time. `done` is
    /// told after each run.
    pub fn verify(&mut self, done: &(dyn Fn() + Sync)) {
        let jobs = self.jobs();
        let check = |job: &Job| -> Verdict {
            let verdict = verify(&job.row, &job.columns);
            done();
            verdict
        };
        let each = jobs.len().div_ceil(3).max(1);
        let mut parts = jobs.chunks(each);
        let [a, b, c]: [&[Job]; 3] = std::array::from_fn(|_| parts.next().unwrap_or_default());
        let mut of_a: Vec<Verdict> = Vec::new();
        let mut of_b: Vec<Verdict> = Vec::new();
        let mut of_c: Vec<Verdict> = Vec::new();
        side_by_side(
            || {
                of_a = a.iter().map(check).collect();
            },
            || {
                of_b = b.iter().map(check).collect();
            },
            || {
                of_c = c.iter().map(check).collect();
            },
        );
        for (job, verdict) in jobs.iter().zip([of_a, of_b, of_c].concat()) {
            self.judge(job, &verdict);
        }
    }

    /// How many rows there are, and of how many different runs.
    #[must_use]
    pub fn rows_and_runs(&self) -> (usize, usize) {
        let mut prints = BTreeSet::new();
        for (t, table) in self.tables.iter().enumerate() {
            prints.extend(table.rows.iter().map(|one| (t, fingerprint(&one.row))));
        }
        let rows = self.tables.iter().map(|table| table.rows.len()).sum();
        (rows, prints.len())
    }

    /// Rows that were played again: how many gave their values, gave others, could not be played. None before that was asked for.
    #[must_use]
    pub fn verified(&self) -> Option<[usize; 3]> {
        let rows = self.tables.iter().flat_map(|table| &table.rows);
        let mut counts = [0; 3];
        for verdict in rows.filter_map(|one| one.verdict.as_ref()) {
            counts[match verdict {
                Verdict::Same => 0,
                Verdict::Differs { .. } => 1,
                Verdict::CannotRun(_) => 2,
            }] += 1;
        }
        (counts != [0; 3]).then_some(counts)
    }
}

impl ClassRow {
    /// A row without a share code that another version made may have other values here.
    fn excuse(&mut self) {
        let differs = matches!(self.verdict, Some(Verdict::Differs { .. }));
        if differs && let Some(sentence) = share::other_version(&self.version) {
            self.verdict = Some(Verdict::CannotRun(finding::said(&sentence)));
        }
    }
}
