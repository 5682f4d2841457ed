//! An experiment that was checked: its conditions, its rows in their order, and what each of them starts from.

use std::sync::Arc;

use super::error::PlayError;
use super::file::{Allocation, Level, Seeds};
use super::keyed;
use super::measure::Measure;
use super::patients::{GRADES, Patient, Patients};
use super::setting::What;
use super::table::{Column, Value};
use crate::scenario::{PlannedActivity, PlannedTreatment, Scenario};

/// An arm.
#[derive(Debug, Clone)]
pub(super) struct Arm {
    /// Its name in the file.
    pub(super) name: String,
    /// What the table calls it: its name, or a letter where the experiment is blind.
    pub(super) label: String,
    /// What is given.
    pub(super) treatments: Vec<PlannedTreatment>,
    /// What the person does, if that is set.
    pub(super) activity: Option<PlannedActivity>,
    /// How many patients come into it for each of an arm with weight 1.
    pub(super) weight: u32,
}

/// One setting of everything that is varied, in one arm.
#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    /// Its number, from 0.
    pub number: u32,
    /// In words, such as `arm = saline, load_factor = 1.5`.
    pub name: String,
    /// Sample and step within it, both from 0, where the design draws samples.
    pub sample: Option<(u32, u32)>,
    /// Place of its arm.
    pub(super) arm: Option<usize>,
    /// Level of each factor; nothing where it stays as the scenario has it.
    pub(super) levels: Vec<Option<Level>>,
    /// What its seeds are made of: its settings, not its number, so that no other condition can change them.
    pub(super) key: String,
}

/// Everything an experiment is.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) name: String,
    pub(super) question: String,
    pub(super) days: u32,
    pub(super) seed: u64,
    pub(super) replicates: u32,
    pub(super) blind: bool,
    pub(super) seeds: Seeds,
    /// Where runs start: one scenario, or one for each of [`GRADES`].
    pub(super) starts: Vec<Scenario>,
    /// Scenarios that are varied.
    pub(super) others: Vec<Scenario>,
    pub(super) arms: Vec<Arm>,
    pub(super) factors: Vec<What>,
    pub(super) conditions: Vec<Condition>,
    pub(super) patients: Option<Patients>,
    pub(super) measures: Vec<Measure>,
    pub(super) columns: Vec<Column>,
    pub(super) fingerprint: String,
}

impl Plan {
    /// Arms side by side; one where there are none.
    fn arms_aside(&self) -> u64 {
        self.arms.len().max(1) as u64
    }

    /// Whether a patient comes into one arm only.
    fn allocates(&self) -> bool {
        self.patients
            .as_ref()
            .is_some_and(|patients| patients.allocation != Allocation::Paired)
    }

    /// Runs of each replicate.
    fn aside(&self) -> u64 {
        let conditions = self.conditions.len() as u64;
        if self.allocates() {
            conditions / self.arms_aside()
        } else {
            conditions
        }
    }

    /// Replicates.
    fn deep(&self) -> u64 {
        let patients = self.patients.as_ref();
        patients.map_or_else(|| u64::from(self.replicates), Patients::count)
    }

    /// The seed of a run.
    fn seed_of(&self, condition: &Condition, replicate: u32) -> u64 {
        let set = self.factors.iter().zip(&condition.levels);
        for (what, level) in set {
            if let (What::Seed, Some(Level::Number(seed))) = (what, level) {
                return *seed as u64;
            }
        }
        let replicate = replicate.to_string();
        let paired = self.patients.is_some() && !self.allocates();
        if paired || self.seeds == Seeds::Shared {
            keyed::seed(self.seed, &["shared", &replicate])
        } else {
            keyed::seed(self.seed, &["own", &condition.key, &replicate])
        }
    }
}

/// An experiment that can be played.
#[derive(Debug, Clone)]
pub struct Experiment {
    pub(super) plan: Arc<Plan>,
}

impl Experiment {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.plan.name
    }

    /// The question it asks.
    #[must_use]
    pub fn question(&self) -> &str {
        &self.plan.question
    }

    /// Days that a run lasts.
    #[must_use]
    pub fn days(&self) -> u32 {
        self.plan.days
    }

    /// Whether the table hides which arm is which.
    #[must_use]
    pub fn blind(&self) -> bool {
        self.plan.blind
    }

    /// What the table calls each arm, and its name. They differ where the experiment is blind.
    #[must_use]
    pub fn arms(&self) -> Vec<(&str, &str)> {
        let arms = self.plan.arms.iter();
        arms.map(|arm| (arm.label.as_str(), arm.name.as_str()))
            .collect()
    }

    /// What is given in an arm, by what the table calls it; nothing of an arm that is not there.
    #[must_use]
    pub fn given(&self, label: &str) -> Option<&[PlannedTreatment]> {
        let arm = self.plan.arms.iter().find(|arm| arm.label == label)?;
        Some(&arm.treatments)
    }

    /// Whether its runs are of people who differ.
    #[must_use]
    pub fn has_patients(&self) -> bool {
        self.plan.patients.is_some()
    }

    /// Rows of the table: runs to be played, twins not counted.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.plan.aside() * self.plan.deep()
    }

    /// The run of a row, from 0. All conditions of the first replicate come first, then those of the next, so that a
    /// table that was cut off has all of them alike. A row behind the last is the last.
    #[must_use]
    pub fn row(&self, row: u64) -> PlannedRun {
        let plan = &self.plan;
        let row = row.min(self.rows().saturating_sub(1));
        let aside = plan.aside().max(1);
        let (replicate, within) = ((row / aside) as u32, row % aside);
        let weights: Vec<u32> = plan.arms.iter().map(|arm| arm.weight).collect();
        let arm = plan
            .patients
            .as_ref()
            .filter(|_| !weights.is_empty())
            .and_then(|patients| patients.arm(plan.seed, replicate, &weights));
        let condition = match arm {
            Some(arm) => within * plan.arms_aside() + arm as u64,
            None => within,
        } as usize;
        let seed = plan
            .conditions
            .get(condition)
            .map_or(0, |condition| plan.seed_of(condition, replicate));
        PlannedRun {
            row,
            condition: condition as u32,
            replicate,
            seed,
            patient: plan
                .patients
                .as_ref()
                .map(|patients| patients.patient(plan.seed, replicate)),
            plan: Arc::clone(plan),
        }
    }

    /// Its conditions.
    #[must_use]
    pub fn conditions(&self) -> &[Condition] {
        &self.plan.conditions
    }

    /// The columns of its table: those that say which run a row is, then what was measured.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        &self.plan.columns
    }

    /// A hash of all that decides on the table: the experiment without its comments and spaces, the version of the
    /// program, the numbers of the model and the scenarios it starts from. 64 hexadecimal digits.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        self.plan.fingerprint.clone()
    }
}

/// A run of an experiment.
#[derive(Debug, Clone)]
pub struct PlannedRun {
    /// Row of the table, from 0.
    pub row: u64,
    /// Number of its condition, from 0.
    pub condition: u32,
    /// Number of its replicate, from 0; with patients, the patient over all trials.
    pub replicate: u32,
    /// Its seed.
    pub seed: u64,
    patient: Option<Patient>,
    plan: Arc<Plan>,
}

impl PlannedRun {
    /// Its condition.
    fn its_condition(&self) -> Option<&Condition> {
        self.plan.conditions.get(self.condition as usize)
    }

    /// What is measured in it.
    pub(super) fn measures(&self) -> &[Measure] {
        &self.plan.measures
    }

    /// Where it starts, before anything is changed.
    fn start(&self) -> Scenario {
        let grade = self.patient.as_ref().and_then(|patient| patient.grade);
        let own = &self.plan.starts[grade.unwrap_or(0).min(self.plan.starts.len() - 1)];
        let levels = self.its_condition().map(|condition| &condition.levels);
        let named = self
            .plan
            .factors
            .iter()
            .zip(levels.into_iter().flatten())
            .find_map(|(what, level)| match (what, level) {
                (What::Scenario, Some(Level::Word(name))) => {
                    self.plan.others.iter().find(|other| other.name == *name)
                }
                _ => None,
            });
        named.unwrap_or(own).clone()
    }

    /// The scenario it plays, with everything that the experiment changes in it.
    ///
    /// # Errors
    /// Numbers that do not go together. An experiment is checked so that there are none.
    pub fn scenario(&self) -> Result<Scenario, PlayError> {
        let plan = &self.plan;
        let mut run = self.start();
        let condition = self.its_condition();
        if let Some(arm) = condition.and_then(|one| plan.arms.get(one.arm?)) {
            run = run.with_treatments(arm.treatments.clone());
            if let Some(activity) = &arm.activity {
                run = run.with_activities(vec![activity.clone()]);
            }
        }
        let levels = condition.map(|condition| &condition.levels);
        let mut set: Vec<(&What, &Level)> = plan
            .factors
            .iter()
            .zip(levels.into_iter().flatten())
            .filter_map(|(what, level)| Some((what, level.as_ref()?)))
            .collect();
        set.sort_by_key(|(what, _)| *what);
        for (what, level) in set {
            run = what.set(run, level)?;
        }
        if let (Some(patients), Some(patient)) = (&plan.patients, &self.patient) {
            for (spread, value) in patients.traits.iter().zip(&patient.traits) {
                let key = &spread.card.parameter;
                let moved = run.parameters.get(key)? * spread.card.factor(*value);
                run = run.with_parameter(key, moved)?;
            }
        }
        // The days of an experiment were checked.
        Ok(match plan.days.try_into() {
            Ok(days) => run.with_days(days),
            Err(_) => run,
        })
    }

    /// The values that say which run it is, in the order of the columns.
    #[must_use]
    pub fn given(&self) -> Vec<Value> {
        let plan = &self.plan;
        let mut given = vec![
            Value::Whole(self.row),
            Value::Whole(u64::from(self.condition)),
            Value::Whole(u64::from(self.replicate)),
            Value::Whole(self.seed),
        ];
        let whole = |number: u32| Value::Whole(u64::from(number));
        if let Some(patient) = &self.patient {
            given.extend([whole(patient.trial), whole(patient.number)]);
        }
        let condition = self.its_condition();
        if let Some((sample, step)) = condition.and_then(|one| one.sample) {
            given.extend([whole(sample), whole(step)]);
        }
        if let Some(arm) = condition.and_then(|one| plan.arms.get(one.arm?)) {
            given.push(Value::Text(arm.label.clone()));
        }
        let run = self.scenario().ok();
        // A seed that is varied stands among the keys.
        for what in plan.factors.iter().filter(|what| **what != What::Seed) {
            given.push(match run.as_ref().and_then(|run| what.in_run(run)) {
                Some(Level::Number(number)) => Value::Number(number),
                Some(Level::Word(word)) => Value::Text(word),
                None => Value::Missing,
            });
        }
        if let Some(patient) = &self.patient {
            let grade = patient.grade.and_then(|place| GRADES.get(place));
            given.extend(grade.map(|(grade, _)| Value::Whole(u64::from(*grade))));
            given.extend(patient.traits.iter().map(|value| Value::Number(*value)));
        }
        given
    }
}
