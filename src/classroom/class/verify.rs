//! Whether a row is what its run gives: the run is played again and every value compared, so that no figure can be made up.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::picture::{ClassRow, Picture};
use super::verdict::Verdict;
use crate::lesson::{Column, PinnedRow};
use crate::live::{Shared, share};
use crate::platform::threads::side_by_side;
use crate::scenario::{Hours, PlannedTreatment, Scenario, Seed};
use crate::sim::Simulation;
use crate::text::{say, say_with};

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
    let scenario = Scenario::built_in(&row.scenario).map_err(|error| error.to_string())?;
    let mut treatments = Vec::new();
    for one in &row.treatments {
        let treatment = PlannedTreatment::new(one.kind, one.cells, one.day)
            .and_then(|good| good.landing_with(one.landing))
            .map_err(|error| error.to_string())?;
        treatments.push(treatment);
    }
    Shared::new(
        scenario.with_treatments(treatments),
        Seed::try_from(row.seed).map_err(|error| error.to_string())?,
        Hours::try_from(row.hours).map_err(|error| error.to_string())?,
        row.acts.clone(),
        String::new(),
        env!("CARGO_PKG_VERSION").to_owned(),
    )
    .map_err(|error| error.to_string())
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
    let shared = share::decode(&row.code).map_err(|error| error.to_string())?;
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

/// Plays a run to its hour.
fn played(shared: Shared) -> Result<Simulation, String> {
    let mut simulation = Simulation::new(Arc::new(shared.scenario), shared.seed)
        .map_err(|error| error.to_string())?;
    let mut acts = shared.acts.into_iter().peekable();
    loop {
        while let Some((_, act)) = acts.next_if(|(step, _)| *step <= simulation.steps()) {
            simulation.apply(act).map_err(|error| error.to_string())?;
        }
        if simulation.steps() >= shared.steps {
            return Ok(simulation);
        }
        simulation.step();
    }
}

/// Plays the run of a row again, by its share code or, without one, by its scenario, treatments, acts and seed, and compares
/// every value with the row, to the last bit.
#[must_use]
pub fn verify(row: &PinnedRow, columns: &[Column]) -> Verdict {
    let told = if row.code.trim().is_empty() {
        told_by_row(row)
    } else {
        told_by_code(row)
    };
    let shared = match told {
        Ok(shared) => shared,
        Err(why) => return Verdict::CannotRun(why),
    };
    let other_version = shared.other_version();
    let simulation = match played(shared) {
        Ok(simulation) => simulation,
        Err(why) => return Verdict::CannotRun(why),
    };
    let said = row.values.iter().copied().chain(std::iter::repeat(None));
    for (column, said) in columns.iter().zip(said) {
        let run = column.of(simulation.history());
        if said != run {
            return match other_version {
                // Another version may give another value, so this one can tell nothing.
                Some(sentence) => Verdict::CannotRun(sentence),
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

/// The same row has the same verdict, whoever pinned it and under which number.
fn fingerprint(row: &PinnedRow) -> String {
    let row = PinnedRow {
        number: 0,
        ..row.clone()
    };
    // A row holds nothing that JSON cannot say.
    serde_json::to_string(&row).unwrap_or_default()
}

impl Picture {
    /// Plays the run of every row again and keeps what it showed. Rows that are alike are played once, three at a time. `done` is
    /// told after each run.
    pub fn verify(&mut self, done: &(dyn Fn() + Sync)) {
        let mut alike: BTreeMap<(usize, String), Vec<usize>> = BTreeMap::new();
        for (t, table) in self.tables.iter().enumerate() {
            for (r, one) in table.rows.iter().enumerate() {
                let print = fingerprint(&one.row);
                alike.entry((t, print)).or_default().push(r);
            }
        }
        let jobs: Vec<(usize, Vec<usize>)> =
            alike.into_iter().map(|((t, _), rows)| (t, rows)).collect();
        let tables = &self.tables;
        let check = |job: &(usize, Vec<usize>)| -> Option<Verdict> {
            let table = tables.get(job.0)?;
            let one = table.rows.get(*job.1.first()?)?;
            let verdict = verify(&one.row, &table.columns);
            done();
            Some(verdict)
        };
        let each = jobs.len().div_ceil(3).max(1);
        let mut parts = jobs.chunks(each);
        let [a, b, c]: [&[(usize, Vec<usize>)]; 3] =
            std::array::from_fn(|_| parts.next().unwrap_or_default());
        let mut of_a: Vec<Option<Verdict>> = Vec::new();
        let mut of_b: Vec<Option<Verdict>> = Vec::new();
        let mut of_c: Vec<Option<Verdict>> = Vec::new();
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
        let verdicts: Vec<Option<Verdict>> = [of_a, of_b, of_c].concat();
        for ((t, rows), verdict) in jobs.iter().zip(verdicts) {
            let Some(table) = self.tables.get_mut(*t) else {
                continue;
            };
            for r in rows {
                if let Some(one) = table.rows.get_mut(*r) {
                    one.verdict.clone_from(&verdict);
                    one.excuse();
                }
            }
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
            self.verdict = Some(Verdict::CannotRun(sentence));
        }
    }
}
