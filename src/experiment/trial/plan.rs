//! What a trial asks: which outcome on which day, and what its arms are called.

use crate::experiment::design::{Column, Experiment, Role, Value};
use crate::sim::Row;
use crate::text::finding;

/// What stands in the name of a measure before its day, and before what its twin gets.
const DAY: &str = "_day";
const MINUS: &str = "_minus_";

/// Whether one may see who got what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sight {
    /// Arms are letters.
    #[default]
    Blind,
    /// Arms have their names.
    Open,
}

/// Why an experiment is no trial.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TrialError {
    /// It has no people.
    #[error("found no [patients], expected some: a trial is made with people")]
    NoPatients,
    /// It has fewer than two arms.
    #[error("found fewer than two [[arm]], expected at least two: a trial compares")]
    OneArm,
    /// It varies something beside its arms.
    #[error("found [[vary]], expected none: in a trial nothing but the arms differs")]
    Varies,
    /// It measures nothing that can be compared between arms.
    #[error(
        "found no [[measure]] of the run itself on a day, expected one: in a trial nobody has a twin"
    )]
    NoMeasure,
    /// The table would tell who got what.
    #[error("found blind = false, expected true: a trial is blind until somebody asks")]
    NotBlind,
}

impl TrialError {
    /// What is wrong, in the language that is spoken.
    #[must_use]
    pub fn said(&self) -> String {
        finding::said(self)
    }
}

/// An outcome on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    /// Column of the history.
    pub key: String,
    /// Unit; "-" without one.
    pub unit: String,
    /// Day.
    pub day: u32,
    /// Place of its column.
    column: usize,
    /// Place of the column of day 0, if it was measured: then the change since that day is compared.
    start: Option<usize>,
}

/// The number that a value is.
pub(super) fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Whole(number) => Some(*number as f64),
        Value::Number(number) => Some(*number).filter(|number| number.is_finite()),
        Value::Text(_) | Value::Missing => None,
    }
}

/// Outcome and day of a measure of the run itself; none of a mean over days or of a difference from a twin.
fn told_by(column: &Column) -> Option<(&str, u32)> {
    if column.role != Role::Measure || column.name.contains(MINUS) {
        return None;
    }
    let (key, day) = column.name.rsplit_once(DAY)?;
    Some((key, day.parse().ok()?))
}

impl Endpoint {
    /// All outcomes on all days after day 0 in the order in which they are written.
    fn all(columns: &[Column]) -> Vec<Self> {
        let place = |key: &str, day: u32| {
            let found = |column: &Column| told_by(column) == Some((key, day));
            columns.iter().position(found)
        };
        let of = |(column, one): (usize, &Column)| {
            let (key, day) = told_by(one).filter(|(_, day)| *day > 0)?;
            Some(Self {
                key: key.to_owned(),
                unit: one.unit.clone(),
                day,
                column,
                start: place(key, 0),
            })
        };
        columns.iter().enumerate().filter_map(of).collect()
    }

    /// Whether it is a change since day 0.
    #[must_use]
    pub fn is_change(&self) -> bool {
        self.start.is_some()
    }

    /// Whether less is better.
    #[must_use]
    pub fn less_is_better(&self) -> bool {
        Row::less_is_better(&self.key)
    }

    /// What is compared: the change since day 0 where that was measured, else the value on the day.
    #[must_use]
    pub fn of(&self, row: &[Value]) -> Option<f64> {
        let end = number(row.get(self.column)?)?;
        match self.start {
            Some(start) => Some(end - number(row.get(start)?)?),
            None => Some(end),
        }
    }

    /// The value on day 0, if it was measured.
    #[must_use]
    pub fn at_start(&self, row: &[Value]) -> Option<f64> {
        number(row.get(self.start?)?)
    }
}

/// An experiment that is a trial.
#[derive(Debug, Clone)]
pub struct Trial {
    experiment: Experiment,
    main: Endpoint,
    others: Vec<Endpoint>,
}

impl Trial {
    /// Takes an experiment as a trial. What it asks is its first measure on that measure's last day.
    ///
    /// # Errors
    /// An experiment that is none, or one that would tell who got what.
    pub fn of(experiment: Experiment) -> Result<Self, TrialError> {
        let trial = Self::open_or_blind(experiment)?;
        if trial.experiment.blind() {
            Ok(trial)
        } else {
            Err(TrialError::NotBlind)
        }
    }

    /// The same of an experiment whose arms may have their names.
    ///
    /// # Errors
    /// An experiment that is none.
    pub fn open_or_blind(experiment: Experiment) -> Result<Self, TrialError> {
        let columns = experiment.columns();
        if !columns.iter().any(|column| column.name == "patient") {
            return Err(TrialError::NoPatients);
        }
        let arms = experiment.arms().len();
        if arms < 2 {
            return Err(TrialError::OneArm);
        }
        if experiment.conditions().len() != arms {
            return Err(TrialError::Varies);
        }
        let all = Endpoint::all(columns);
        let first = all.first().ok_or(TrialError::NoMeasure)?;
        let main = all
            .iter()
            .filter(|one| one.key == first.key)
            .max_by_key(|one| one.day)
            .unwrap_or(first)
            .clone();
        let others = all.into_iter().filter(|one| *one != main).collect();
        Ok(Self {
            experiment,
            main,
            others,
        })
    }

    /// The experiment.
    #[must_use]
    pub fn experiment(&self) -> &Experiment {
        &self.experiment
    }

    /// The outcome it was made for.
    #[must_use]
    pub fn main(&self) -> &Endpoint {
        &self.main
    }

    /// What else is measured.
    #[must_use]
    pub fn others(&self) -> &[Endpoint] {
        &self.others
    }

    /// How many arms there are.
    #[must_use]
    pub fn arms(&self) -> usize {
        self.experiment.arms().len()
    }

    /// What an arm is called.
    #[must_use]
    pub fn arm(&self, place: usize, sight: Sight) -> String {
        let arms = self.experiment.arms();
        let (label, name) = arms.get(place).copied().unwrap_or_default();
        match sight {
            Sight::Blind => label.to_owned(),
            Sight::Open => name.to_owned(),
        }
    }

    /// The place of the arm that a row is of.
    #[must_use]
    pub fn arm_of(&self, row: &[Value]) -> Option<usize> {
        let columns = self.experiment.columns();
        let column = columns.iter().position(|column| column.name == "arm")?;
        let Some(Value::Text(label)) = row.get(column) else {
            return None;
        };
        let arms = self.experiment.arms();
        arms.iter().position(|(of, _)| of == label)
    }

    /// A whole number of a row.
    fn whole(&self, row: &[Value], name: &str) -> Option<u64> {
        let columns = self.experiment.columns();
        let column = columns.iter().position(|column| column.name == name)?;
        match row.get(column) {
            Some(Value::Whole(number)) => Some(*number),
            _ => None,
        }
    }

    /// Which of several trials a row is of, from 1.
    pub(super) fn number_of(&self, row: &[Value]) -> u64 {
        self.whole(row, "trial").unwrap_or(1)
    }

    /// Which person a row is of, over all trials.
    pub(super) fn person_of(&self, row: &[Value]) -> Option<u64> {
        self.whole(row, "replicate")
    }
}
