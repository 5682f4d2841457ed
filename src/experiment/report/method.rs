//! How the runs of a report were made: the facts of its section on methods.

use std::borrow::Cow;

use crate::experiment::design::{
    Allocation, Column, Design, Experiment, ExperimentFile, Scale, Seeds, Value,
};
use crate::experiment::published;
use crate::model::treatment::Treatment;
use crate::platform::text::plain;
use crate::scenario::{PlannedTreatment, Scenario, Written};
use crate::text::say_with;

/// Rows that are looked through for one of each condition.
const MOST_ROWS: u64 = 100_000;

/// The range that a factor was drawn from.
#[derive(Debug, Clone, PartialEq)]
pub struct Range {
    /// Name of its column.
    pub what: String,
    /// Least and greatest value.
    pub ends: [f64; 2],
    /// How it is spread.
    pub scale: Scale,
}

/// How the runs were made.
#[derive(Debug, Clone, PartialEq)]
pub struct Method {
    /// Which settings were tried.
    pub design: Design,
    /// Seed of the experiment.
    pub seed: u64,
    /// Which dice the runs roll.
    pub seeds: Seeds,
    /// Rows that were planned.
    pub rows: u64,
    /// Runs of each condition; none where there are patients.
    pub replicates: Option<u64>,
    /// How patients came into the arms, how many they are, and in how many trials; none without patients.
    pub patients: Option<(Allocation, u64, u64)>,
    /// Whether the table hides which arm is which.
    pub blind: bool,
    /// What the table calls each arm, and its name.
    pub arms: Vec<(String, String)>,
    /// What is given in each condition by its number, where there are arms or published figures, which are found by it.
    pub given: Vec<Vec<PlannedTreatment>>,
    /// Ranges of factors that were drawn.
    pub ranges: Vec<Range>,
    /// Whether the joint without space was played.
    pub fast: bool,
    /// Version of the program.
    pub version: String,
    /// Fingerprint of the experiment.
    pub fingerprint: String,
    /// Trials whose published figures stand beside, by their keys.
    pub published: Vec<String>,
}

/// A whole number as it was written; experiments are checked.
fn whole(written: Written) -> u64 {
    match written {
        Written::Whole(number) => u64::try_from(number).unwrap_or(0),
        Written::Real(number) => number as u64,
    }
}

/// The treatments of a scenario, each with its number of cells, the usual one too.
fn with_cells(scenario: Scenario) -> Vec<PlannedTreatment> {
    let cells = |kind, cells| {
        let treatment = Treatment::new(kind, cells).ok()?;
        scenario.parameters.cells_given(treatment)
    };
    let planned = scenario.treatments.iter().cloned();
    planned
        .map(|one| PlannedTreatment {
            cells: cells(one.kind, one.cells),
            ..one
        })
        .collect()
}

/// What is given in each condition: the treatments of the first row of each.
fn given(experiment: &Experiment) -> Vec<Vec<PlannedTreatment>> {
    let mut given: Vec<Option<Vec<PlannedTreatment>>> = vec![None; experiment.conditions().len()];
    for row in 0..experiment.rows().min(MOST_ROWS) {
        if given.iter().all(Option::is_some) {
            break;
        }
        let run = experiment.row(row);
        if let Some(place) = given.get_mut(run.condition as usize)
            && place.is_none()
        {
            *place = run.scenario().ok().map(with_cells);
        }
    }
    given.into_iter().map(Option::unwrap_or_default).collect()
}

impl Method {
    /// The facts of an experiment that was read from a text; none if that text is another one's.
    #[must_use]
    pub fn of(experiment: &Experiment, text: &str, fast: bool) -> Option<Self> {
        let written: ExperimentFile = toml::from_str(&plain(text)).ok()?;
        let head = &written.experiment;
        let patients = written.patients.as_ref();
        let ranges = written.vary.iter().filter_map(|vary| {
            Some(Range {
                what: vary.what.clone(),
                ends: vary.range?,
                scale: vary.scale.unwrap_or(Scale::Linear),
            })
        });
        let arms = experiment.arms().into_iter();
        let published = head.published.clone();
        Some(Self {
            design: head.design,
            seed: whole(head.seed),
            seeds: head.seeds,
            rows: experiment.rows(),
            replicates: match patients {
                None => Some(head.replicates.map_or(1, whole)),
                Some(_) => None,
            },
            patients: patients.map(|patients| {
                let trials = patients.trials.map_or(1, whole);
                (patients.allocation, whole(patients.number), trials)
            }),
            blind: experiment.blind(),
            arms: arms
                .map(|(label, name)| (label.to_owned(), name.to_owned()))
                .collect(),
            given: if published.is_empty() && experiment.arms().is_empty() {
                Vec::new()
            } else {
                given(experiment)
            },
            ranges: ranges.collect(),
            fast,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            fingerprint: experiment.fingerprint(),
            published,
        })
    }

    /// The same without what would tell which letter is which arm, where the experiment is blind.
    #[must_use]
    pub fn sealed(mut self) -> Self {
        if self.blind {
            self.arms.clear();
            self.given.clear();
            self.published.clear();
        }
        self
    }

    /// What the page calls an arm of the table: its name too where the table has a letter that is no secret here.
    pub(super) fn arm(&self, label: &str) -> String {
        let known = self.arms.iter().find(|(letter, _)| letter == label);
        match known {
            Some((letter, name)) if self.blind => {
                let values = [("letter", letter.clone()), ("arm", name.clone())];
                say_with("report-arm-is", &values)
            }
            _ => label.to_owned(),
        }
    }

    /// The rows with what the page calls their arms.
    pub(super) fn opened<'a>(
        &self,
        columns: &[Column],
        rows: &'a [Vec<Value>],
    ) -> Cow<'a, [Vec<Value>]> {
        let column = columns.iter().position(|column| column.name == "arm");
        let Some(column) = column.filter(|_| self.blind && !self.arms.is_empty()) else {
            return Cow::Borrowed(rows);
        };
        let mut rows = rows.to_vec();
        for row in &mut rows {
            if let Some(Value::Text(label)) = row.get_mut(column) {
                *label = self.arm(label);
            }
        }
        Cow::Owned(rows)
    }

    /// The published trials that stand beside.
    pub(super) fn trials(&self) -> impl Iterator<Item = &'static published::Trial> + '_ {
        self.published.iter().filter_map(|key| published::find(key))
    }
}
