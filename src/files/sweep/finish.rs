//! Writes what is kept of a sweep: its experiment, its table as CSV and Parquet, the dictionary, the report, the crate and the journal.

use std::path::Path;

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

use super::about::About;
use super::crate_json::{self, CRATE, Part};
use super::dictionary::Resource;
use super::journal::{self, JOURNAL, Rows};
use super::made::Made;
use super::{dictionary, parquet, table};
use crate::experiment::design::{Experiment, Value};
use crate::experiment::report::{Asked, Joint, Method, Report, page};
use crate::experiment::trial::{Scatter, Trial};
use crate::files::error::RequestError;
use crate::files::paths::{cannot_write, write_whole};
use crate::platform::append::Growing;
use crate::platform::clock;
use crate::platform::disk::{self, Staged};
use crate::text::speaking;

/// The files beside journal and crate.
const EXPERIMENT: &str = "experiment.toml";
const CSV: &str = "results.csv";
const PARQUET: &str = "results.parquet";
const DICTIONARY: &str = "datapackage.json";
const REPORT: &str = "report.html";
/// Most rows of an experiment that has a report: a page of more is no page.
pub const MOST_REPORTED: u64 = 100_000;
/// The language of the report in the folder: the same bytes everywhere.
const LANGUAGE: &str = "en";
/// Largest crate of before that is looked into, bytes.
const MOST_CRATE: u64 = 1 << 20;

/// Whether rows came to what was there before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finished {
    /// Some did: the run ends now.
    Now,
    /// None did: the run ended when the crate that is there says so.
    Before,
}

/// Whether it is told which letter is which arm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letters {
    /// They stay letters where the experiment is blind.
    Sealed,
    /// Somebody asked.
    Opened,
}

/// What the report of a sweep tells, in whichever language.
#[derive(Debug)]
pub struct Told<'a> {
    experiment: &'a Experiment,
    method: Method,
    rows: Vec<Vec<Value>>,
    joints: Vec<Joint>,
    trial: Option<Trial>,
    scatter: Scatter,
}

impl<'a> Told<'a> {
    /// Of these rows; the runs that it shows are played. Nothing of an experiment with more than [`MOST_REPORTED`] rows.
    #[must_use]
    pub fn of(
        about: &About,
        experiment: &'a Experiment,
        rows: &Rows,
        letters: Letters,
        scatter: Scatter,
    ) -> Option<Self> {
        if about.rows > MOST_REPORTED {
            return None;
        }
        let method = Method::of(experiment, &about.text, about.fast)?;
        let method = match letters {
            Letters::Sealed => method.sealed(),
            Letters::Opened => method,
        };
        // The joint without space has no cells; and cells would tell the arms of a blind experiment.
        let hidden = about.fast || method.blind && letters == Letters::Sealed;
        Some(Self {
            experiment,
            method,
            rows: rows.values().cloned().collect(),
            joints: if hidden {
                Vec::new()
            } else {
                Joint::shown(experiment, rows.keys().copied())
            },
            trial: Trial::open_or_blind(experiment.clone()).ok(),
            scatter,
        })
    }

    /// The report as one page of HTML. That of a trial compares what the trial was made for, as people tell it.
    #[must_use]
    pub fn page(&self, language: &str) -> String {
        let scatter = self.scatter;
        let report = Report {
            joints: &self.joints,
            trial: self.trial.as_ref().map(|trial| Asked { trial, scatter }),
            ..Report::of(self.experiment, &self.method, &self.rows)
        };
        speaking(language, || page(&report))
    }
}

fn hash_of(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

/// Writes the journal with its rows in their order in place of the one that grew, which is held until then.
fn put_journal(path: &Path, bytes: &[u8], held: Growing) -> std::io::Result<()> {
    let staged = Staged::write(path, |to| to.write_all(bytes))?;
    // Windows puts nothing in the place of a file that somebody has open.
    let held = (!cfg!(windows)).then_some(held);
    staged.put()?;
    drop(held);
    Ok(())
}

/// Writes all files of a sweep, each in one piece, and gives their names. All but the moment in the crate depend on the
/// experiment, the command and what the report tells alone: not on order, threads, interruptions, shards or
/// machine. The journal that grew, by which the folder is held, is put in order last, so that no other program writes here
/// before.
///
/// # Errors
/// A file cannot be written; the rows are in the journal still.
pub fn finish(
    folder: &Path,
    held: Growing,
    about: &About,
    made: &Made,
    experiment: &Experiment,
    rows: &Rows,
    finished: Finished,
    told: Option<&Told<'_>>,
) -> Result<Vec<&'static str>, RequestError> {
    let columns = experiment.columns();
    let mut csv = Vec::new();
    table::write(columns, rows, &mut csv).map_err(RequestError::from)?;
    let schema = dictionary::schema_of(columns);
    let parquet = parquet::bytes_of(about, columns, rows, &schema).map_err(RequestError::from)?;
    let question = experiment.question();
    let mut tables = vec![Resource {
        path: CSV,
        columns,
        size: csv.len(),
        hash: hash_of(&csv),
    }];
    let mut of_found = Vec::new();
    if let Some(found) = &made.found {
        table::write(&found.columns, &found.lines, &mut of_found).map_err(RequestError::from)?;
        tables.push(Resource {
            path: found.name,
            columns: &found.columns,
            size: of_found.len(),
            hash: hash_of(&of_found),
        });
    }
    let dictionary = dictionary::text_of(about, question, &tables);
    let mut files = vec![
        (
            EXPERIMENT,
            "The experiment, as it was written",
            "application/toml",
            about.text.clone().into_bytes(),
        ),
        (CSV, "A row a run", "text/csv", csv),
        (
            PARQUET,
            "The same table as Apache Parquet",
            "application/vnd.apache.parquet",
            parquet,
        ),
        (
            DICTIONARY,
            "What was played, and what each column is, with its unit (Data Package)",
            "application/json",
            dictionary.into_bytes(),
        ),
        (
            JOURNAL,
            "The rows as they are kept while runs are played, with a checksum each",
            "application/jsonl",
            journal::bytes_of(about, rows)?,
        ),
    ];
    if let Some(told) = told {
        let what = "What came out, with plots, method and seeds, in one file";
        files.push((REPORT, what, "text/html", told.page(LANGUAGE).into_bytes()));
    }
    if let Some(found) = &made.found {
        files.push((found.name, found.what, "text/csv", of_found));
    }
    let mut parts = Vec::new();
    for (name, what, kind, bytes) in &files {
        if *name != JOURNAL {
            write_whole(&folder.join(name), |to| to.write_all(bytes))?;
        }
        parts.push(Part {
            name,
            what,
            kind,
            size: bytes.len(),
            hash: hash_of(bytes),
            read: made.reads && *name == EXPERIMENT,
        });
    }
    let path = folder.join(CRATE);
    let before = (finished == Finished::Before)
        .then(|| disk::read_at_most(&path, MOST_CRATE).ok())
        .flatten()
        .and_then(|text| crate_json::ended_in(&text));
    let ended = before.unwrap_or_else(clock::second_in_greenwich);
    let text = crate_json::text_of(about, made, question, rows.len(), &parts, &ended);
    write_whole(&path, |to| to.write_all(text.as_bytes()))?;
    let path = folder.join(JOURNAL);
    let in_order = files.iter().find(|file| file.0 == JOURNAL);
    let in_order = in_order.map_or(&[][..], |file| &file.3);
    put_journal(&path, in_order, held).map_err(|error| cannot_write(&path, &error))?;
    Ok(files.iter().map(|file| file.0).chain([CRATE]).collect())
}
