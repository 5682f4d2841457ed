//! An experiment file as it is written.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::keys::words;
use crate::model::words::{Activity, TreatmentKind};
use crate::scenario::Written;

/// An experiment as it is written.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExperimentFile {
    /// Version of this format: 1.
    pub schema_version: u32,
    /// What is asked, and of which run.
    pub experiment: HeadFile,
    /// What is varied.
    #[serde(default)]
    pub vary: Vec<VaryFile>,
    /// The arms of a trial.
    #[serde(default)]
    pub arm: Vec<ArmFile>,
    /// The patients of a trial.
    pub patients: Option<PatientsFile>,
    /// What is measured.
    #[serde(default)]
    pub measure: Vec<MeasureFile>,
}

/// The head of an experiment.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HeadFile {
    /// A word of small letters, digits and -.
    pub name: String,
    /// The question it asks.
    pub question: String,
    /// The scenario that comes with the program from which every run starts. Left out where patients have grades.
    pub scenario: Option<String>,
    /// Days a run lasts.
    #[schemars(with = "u32")]
    pub days: Written,
    /// Seed of the experiment, from which every other comes.
    #[serde(default = "one")]
    #[schemars(with = "u64")]
    pub seed: Written,
    /// Runs of each condition. Left out where there are patients: each is one.
    #[schemars(with = "Option<u32>")]
    pub replicates: Option<Written>,
    /// Whether the table hides which arm is which.
    #[serde(default)]
    pub blind: bool,
    /// Which settings are tried.
    #[serde(default = "full")]
    pub design: Design,
    /// How many samples, where the design draws some.
    #[schemars(with = "Option<u32>")]
    pub samples: Option<Written>,
    /// How many trajectories, for `morris`.
    #[schemars(with = "Option<u32>")]
    pub trajectories: Option<Written>,
    /// Levels of the grid of `morris`; 4 without it.
    #[schemars(with = "Option<u32>")]
    pub levels: Option<Written>,
    /// Whether each condition rolls dice of its own.
    #[serde(default = "own")]
    pub seeds: Seeds,
    /// Trials whose published figures stand beside in the report, by their keys in `assets/published.toml`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub published: Vec<String>,
}

fn one() -> Written {
    Written::Whole(1)
}

fn full() -> Design {
    Design::Full
}

fn own() -> Seeds {
    Seeds::Own
}

words! {
    /// Which settings are tried.
    Design {
        /// Every combination.
        Full = "full",
        /// The scenario as it is, then each value of each factor alone.
        OneAtATime = "one-at-a-time",
        /// A Latin hypercube.
        LatinHypercube = "latin-hypercube",
        /// Points of the Sobol sequence.
        Sobol = "sobol",
        /// The scheme of Saltelli, for Sobol indices.
        Saltelli = "saltelli",
        /// Trajectories of Morris, for elementary effects.
        Morris = "morris",
    }
}

words! {
    /// Which dice the runs roll.
    Seeds {
        /// Each run its own.
        Own = "own",
        /// The same ones in all conditions of a replicate.
        Shared = "shared",
    }
}

words! {
    /// How the values of a range are spread.
    Scale {
        /// By equal steps.
        Linear = "linear",
        /// By equal factors.
        Log = "log",
    }
}

words! {
    /// How patients come into the arms.
    Allocation {
        /// Each by lot.
        Simple = "simple",
        /// By lot within blocks, so that the arms stay equally large.
        Block = "block",
        /// Every patient into every arm, with the same dice. Nobody can do that but a simulation.
        Paired = "paired",
    }
}

words! {
    /// What a measure is of.
    Of {
        /// The run.
        Run = "run",
        /// The run minus its twin, which got something else instead.
        Difference = "difference",
    }
}

words! {
    /// What the twin of a run gets instead.
    Against {
        /// Salt water: the honest control.
        Saline = "saline",
        /// Nothing.
        None = "none",
        /// A steroid.
        Steroid = "steroid",
        /// An exercise programme.
        Exercise = "exercise",
    }
}

/// A number or a word.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged, expecting = "a number or a word")]
pub enum Level {
    /// A number.
    Number(f64),
    /// A word.
    Word(String),
}

impl std::fmt::Display for Level {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Word(word) => f.write_str(word),
        }
    }
}

/// Something that is varied, as it is written.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VaryFile {
    /// A number of the model, or `treatment`, `dose`, `treatment_day`, `landing`, `activity`, `scenario`, `seed`.
    pub what: String,
    /// Its values one by one.
    pub values: Option<Vec<Level>>,
    /// Least and greatest value.
    pub range: Option<[f64; 2]>,
    /// How many values of the range, where the design does not draw them.
    #[schemars(with = "Option<u32>")]
    pub points: Option<Written>,
    /// How they are spread; linear without it.
    pub scale: Option<Scale>,
}

/// An arm as it is written.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ArmFile {
    /// What the table calls it.
    pub name: String,
    /// What is given.
    pub treatment: TreatmentKind,
    /// Viable stem cells each time, if not the usual number.
    pub cells: Option<f64>,
    /// On which days; day 0 without it.
    pub days: Option<Vec<f64>>,
    /// Chance that the needle is in the joint, 0 to 1.
    pub landing: Option<f64>,
    /// What the person does with the knee from day 0 on.
    pub activity: Option<Activity>,
    /// How many patients come into this arm for each of an arm with weight 1; 1 without it.
    #[schemars(with = "Option<u32>")]
    pub weight: Option<Written>,
}

/// Patients as they are written.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PatientsFile {
    /// How many patients a trial has.
    #[schemars(with = "u32")]
    pub number: Written,
    /// How many trials are played, each with other patients; 1 without it.
    #[schemars(with = "Option<u32>")]
    pub trials: Option<Written>,
    /// How patients come into the arms.
    #[serde(default = "simple")]
    pub allocation: Allocation,
    /// Patients of a block.
    #[schemars(with = "Option<u32>")]
    pub block: Option<Written>,
    /// Share of each Kellgren-Lawrence grade. Without it every patient has the knee of the scenario.
    pub grades: Option<BTreeMap<String, f64>>,
    /// How old they are.
    pub age: Option<TraitFile>,
    /// How strongly weight and leg axis load their knees.
    pub load: Option<TraitFile>,
    /// How strongly worn cartilage inflames their knees.
    pub inflammation: Option<TraitFile>,
    /// How strongly they respond to placebo.
    pub placebo: Option<TraitFile>,
    /// How strongly the cells of their donors signal.
    pub potency: Option<TraitFile>,
}

fn simple() -> Allocation {
    Allocation::Simple
}

/// How a trait is spread, as it is written. What is left out is as in `assets/patients.toml`.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TraitFile {
    /// Middle of the bell curve.
    pub mean: Option<f64>,
    /// Its standard deviation.
    pub sd: Option<f64>,
    /// No patient is below this.
    pub low: Option<f64>,
    /// No patient is above this.
    pub high: Option<f64>,
}

/// A measure as it is written.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeasureFile {
    /// A column of the history, as in `series.csv`.
    pub column: String,
    /// Days it is read on.
    #[schemars(with = "Option<Vec<u32>>")]
    pub days: Option<Vec<Written>>,
    /// First day of a mean.
    #[schemars(with = "Option<u32>")]
    pub from: Option<Written>,
    /// Last day of a mean.
    #[schemars(with = "Option<u32>")]
    pub to: Option<Written>,
    /// What it is of.
    #[serde(default = "the_run")]
    pub of: Of,
    /// What the twin gets instead, where a difference is measured; salt water without it.
    pub against: Option<Against>,
}

fn the_run() -> Of {
    Of::Run
}
