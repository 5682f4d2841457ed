//! What can be varied in an experiment: how a value of it is checked, changes a run, and is read from one.

use super::error::PlayError;
use super::file::Level;
use super::keyed::MOST_SEED;
use super::table::ColumnKind;
use crate::model::keys::one_of;
use crate::model::treatment::{CellSource, Dose};
use crate::model::words::{Activity, TreatmentKind};
use crate::scenario::{
    Day, ParameterError, Parameters, PlannedActivity, PlannedTreatment, Scenario, Written,
};

/// Something that can be varied. They are set in this order, so that a dose meets the treatment it is meant for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    /// The knee, strip or dish it begins with.
    Scenario,
    /// What is given.
    Treatment,
    /// Cells of each injection with cells.
    Dose,
    /// The day of the first treatment; others follow as far behind it as before.
    TreatmentDay,
    /// The chance that the needle is in the joint.
    Landing,
    /// What the person does from day 0 on.
    Activity,
    /// A number of the model.
    Parameter(&'static str),
    /// The seed of the run.
    Seed,
}

/// Why a value was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refused {
    /// What was found.
    pub(super) found: String,
    /// What would be right.
    pub(super) expected: String,
}

impl Refused {
    fn new(found: impl std::fmt::Display, expected: impl Into<String>) -> Self {
        Self {
            found: found.to_string(),
            expected: expected.into(),
        }
    }
}

/// Those with a word of their own.
const NAMED: [(&str, What); 7] = [
    ("scenario", What::Scenario),
    ("treatment", What::Treatment),
    ("dose", What::Dose),
    ("treatment_day", What::TreatmentDay),
    ("landing", What::Landing),
    ("activity", What::Activity),
    ("seed", What::Seed),
];

impl What {
    /// What a word of a file means.
    pub(super) fn of(word: &str) -> Result<Self, Refused> {
        if let Some((_, what)) = NAMED.iter().find(|(name, _)| *name == word) {
            return Ok(what.clone());
        }
        match Parameters::card(word) {
            Some(card) => Ok(Self::Parameter(card.key.as_str())),
            None => Err(Refused::new(format!("'{word}'"), expected_for(word))),
        }
    }

    /// Its word.
    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::Parameter(key) => key,
            named => NAMED
                .iter()
                .find(|(_, what)| what == named)
                .map_or("", |(name, _)| name),
        }
    }

    /// Whether its values are words.
    pub(super) fn is_word(&self) -> bool {
        matches!(self, Self::Scenario | Self::Treatment | Self::Activity)
    }

    /// Whether it says what is given, or how.
    pub(super) fn is_of_treatment(&self) -> bool {
        matches!(
            self,
            Self::Treatment | Self::Dose | Self::TreatmentDay | Self::Landing
        )
    }

    /// What its column holds.
    pub(super) fn kind(&self) -> ColumnKind {
        if self.is_word() {
            ColumnKind::Text
        } else {
            ColumnKind::Number
        }
    }

    /// Its unit; "-" without one.
    pub(super) fn unit(&self) -> String {
        match self {
            Self::Dose => "cells".to_owned(),
            Self::TreatmentDay => "d".to_owned(),
            Self::Parameter(key) => {
                Parameters::card(key).map_or_else(String::new, |card| card.unit.clone())
            }
            _ => "-".to_owned(),
        }
    }

    /// What it is, in plain words.
    pub(super) fn description(&self) -> String {
        match self {
            Self::Scenario => "Scenario that the run starts from.".to_owned(),
            Self::Treatment => "What is given.".to_owned(),
            Self::Dose => "Viable stem cells of each injection.".to_owned(),
            Self::TreatmentDay => "Day of the first treatment.".to_owned(),
            Self::Landing => "Chance that the needle is in the joint.".to_owned(),
            Self::Activity => "What the person does with the knee.".to_owned(),
            Self::Seed => "Seed that the experiment sets.".to_owned(),
            Self::Parameter(key) => Parameters::card(key).map_or_else(String::new, |card| {
                format!("{}. {}", card.name, card.sentence)
            }),
        }
    }

    /// A value of it that can be.
    pub(super) fn checked(&self, level: &Level, days: u32) -> Result<Level, Refused> {
        match (self, level) {
            (what, Level::Word(word)) if what.is_word() => {
                let known: Vec<&str> = match what {
                    Self::Scenario => Scenario::NAMES.to_vec(),
                    Self::Treatment => TreatmentKind::ALL.map(TreatmentKind::key).to_vec(),
                    _ => Activity::ALL.map(Activity::key).to_vec(),
                };
                if known.contains(&word.as_str()) {
                    Ok(level.clone())
                } else {
                    Err(Refused::new(format!("'{word}'"), one_of(&known)))
                }
            }
            (what, Level::Number(number)) if !what.is_word() => {
                what.checked_number(*number, days).map(Level::Number)
            }
            (what, Level::Word(word)) => Err(Refused::new(
                format!("'{word}'"),
                format!("numbers for {}", what.key()),
            )),
            (what, Level::Number(number)) => {
                Err(Refused::new(number, format!("words for {}", what.key())))
            }
        }
    }

    fn checked_number(&self, number: f64, days: u32) -> Result<f64, Refused> {
        let within = |[low, high]: [f64; 2]| {
            if number.is_finite() && (low..=high).contains(&number) {
                Ok(number + 0.0)
            } else {
                Err(Refused::new(number, format!("{low} to {high}")))
            }
        };
        match self {
            Self::Dose => within(Dose::RANGE),
            Self::TreatmentDay => within([0.0, f64::from(days)]),
            Self::Landing => within([0.0, 1.0]),
            Self::Seed => {
                let seed = within([0.0, MOST_SEED as f64])?;
                if seed == libm::trunc(seed) {
                    Ok(seed)
                } else {
                    Err(Refused::new(number, "a whole number"))
                }
            }
            Self::Parameter(key) => match Parameters::card(key) {
                Some(card) => within([card.min, card.max]),
                None => Err(Refused::new(key, "a number of the model")),
            },
            Self::Scenario | Self::Treatment | Self::Activity => {
                Err(Refused::new(number, "a word"))
            }
        }
    }

    /// A run with a value of it set. Scenario and seed are no change of a run: they are where it starts.
    pub(super) fn set(&self, run: Scenario, level: &Level) -> Result<Scenario, PlayError> {
        match (self, level) {
            (Self::Treatment, Level::Word(word)) => {
                let kind = TreatmentKind::from_key(word).unwrap_or(TreatmentKind::None);
                let day = run.treatments.first().map_or(0.0, |planned| planned.day);
                let one = PlannedTreatment::new(kind, None, day)?;
                Ok(run.with_treatments(vec![one]))
            }
            (Self::Dose, Level::Number(cells)) => each_treatment(run, |planned| {
                if planned.kind.has_cells() {
                    planned.cells = Some(*cells);
                }
            }),
            (Self::TreatmentDay, Level::Number(day)) => {
                let first = first_day(&run).unwrap_or(0.0);
                each_treatment(run, |planned| planned.day += day - first)
            }
            (Self::Landing, Level::Number(chance)) => each_treatment(run, |planned| {
                if planned.kind.by_needle() {
                    planned.landing = Some(*chance);
                }
            }),
            (Self::Activity, Level::Word(word)) => {
                let kind = Activity::from_key(word).unwrap_or(Activity::Walking);
                Ok(run.with_activities(vec![PlannedActivity { kind, day: 0.0 }]))
            }
            (Self::Parameter(key), Level::Number(value)) => Ok(run.with_parameter(key, *value)?),
            _ => Ok(run),
        }
    }

    /// Its value in a run; nothing where the run has none, such as a dose without cells.
    pub(super) fn in_run(&self, run: &Scenario) -> Option<Level> {
        let treatments = || run.treatments.iter();
        let number = |number: f64| Some(Level::Number(number));
        match self {
            Self::Scenario => Some(Level::Word(run.name.clone())),
            Self::Treatment => {
                let mut kinds: Vec<&str> = treatments().map(|planned| planned.kind.key()).collect();
                kinds.dedup();
                if kinds.is_empty() {
                    kinds.push(TreatmentKind::None.key());
                }
                Some(Level::Word(kinds.join("+")))
            }
            Self::Dose => treatments().find_map(|planned| {
                let source = CellSource::of(planned.kind)?;
                let usual = || run.parameters.usual_dose(source);
                number(planned.cells.unwrap_or_else(usual))
            }),
            Self::TreatmentDay => first_day(run).and_then(number),
            Self::Landing => treatments()
                .find(|planned| planned.kind.by_needle())
                .and_then(|planned| number(planned.landing.unwrap_or(1.0))),
            Self::Activity => {
                let at_start = run.activities.iter().find(|planned| planned.day <= 0.0);
                let kind = at_start.map_or(Activity::Walking, |planned| planned.kind);
                Some(Level::Word(kind.key().to_owned()))
            }
            Self::Parameter(key) => run.parameters.get(key).ok().and_then(number),
            Self::Seed => None,
        }
    }
}

/// What would be right in place of a word that means nothing.
fn expected_for(word: &str) -> String {
    let near = match Parameters::default().get(word) {
        Err(ParameterError::Unknown { nearest, .. }) => nearest,
        _ => String::new(),
    };
    let named = NAMED.map(|(name, _)| name).join(", ");
    format!("{named} or a number of the model, such as {near}")
}

/// The day of the first treatment of a run.
fn first_day(run: &Scenario) -> Option<f64> {
    let days = run.treatments.iter().map(|planned| planned.day);
    days.reduce(f64::min)
}

/// A run with each of its treatments changed.
fn each_treatment(
    run: Scenario,
    mut change: impl FnMut(&mut PlannedTreatment),
) -> Result<Scenario, PlayError> {
    let mut treatments = run.treatments.clone();
    for planned in &mut treatments {
        change(planned);
        // What was changed is checked as if it was written so.
        PlannedTreatment::new(planned.kind, planned.cells, planned.day)?;
    }
    Ok(run.with_treatments(treatments))
}

/// A whole number as it was written.
pub(super) fn whole(written: Written, [low, high]: [u64; 2]) -> Result<u64, Refused> {
    match written {
        Written::Whole(number) if (i128::from(low)..=i128::from(high)).contains(&number) => {
            u64::try_from(number).ok()
        }
        _ => None,
    }
    .ok_or_else(|| Refused::new(written, format!("a whole number, {low} to {high}")))
}

/// A day that can be.
pub(super) fn day(day: f64, days: u32) -> Result<f64, Refused> {
    match Day::new(day) {
        Ok(good) if good.get() <= f64::from(days) => Ok(good.get()),
        _ => Err(Refused::new(
            day,
            format!("0 to {days}, the days of the run"),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moderate() -> Scenario {
        Scenario::built_in("osteoarthritis-moderate").expect("built in")
    }

    #[test]
    fn what_is_set_is_read_again() {
        for (word, level) in [
            ("treatment", Level::Word("saline".to_owned())),
            ("dose", Level::Number(3e6)),
            ("treatment_day", Level::Number(2.5)),
            ("landing", Level::Number(0.78)),
            ("activity", Level::Word("rest".to_owned())),
            ("load_factor", Level::Number(1.5)),
        ] {
            let what = What::of(word).expect(word);
            assert_eq!(what.key(), word);
            let before = what.in_run(&moderate());
            let level = what.checked(&level, 28).expect(word);
            let run = what.set(moderate(), &level).expect(word);
            assert_eq!(what.in_run(&run), Some(level.clone()), "{word}");
            assert_ne!(before, Some(level), "{word}");
        }
    }

    #[test]
    fn a_dose_is_nothing_where_no_cells_are_given() {
        let saline = Level::Word("saline".to_owned());
        let run = What::Treatment
            .set(moderate(), &saline)
            .expect("salt water");
        let run = What::Dose.set(run, &Level::Number(1e7)).expect("no cells");
        assert_eq!(What::Dose.in_run(&run), None);
    }
}
