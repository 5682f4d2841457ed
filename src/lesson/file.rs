//! A lesson as it is written: a TOML file with what there is to do. Its words stand in the texts of the program, or in the file itself.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

use super::level::Control;
use crate::model::keys::words;
use crate::model::words::{Signal, TreatmentKind};
use crate::sim::Command;

words! {
    /// What a step asks for.
    StepKind {
        /// The phenomenon: a picture, a sentence, a question.
        Anchor = "anchor",
        /// Predictions, locked as soon as the run starts.
        Predict = "predict",
        /// Free play for some minutes.
        Play = "play",
        /// Runs that are compared, a row of a table for each.
        Investigate = "investigate",
        /// A value read off an instrument that errs.
        Observe = "observe",
        /// A claim, its evidence, the reasoning.
        Argue = "argue",
        /// What was predicted beside what happened.
        Compare = "compare",
        /// The same idea in another knee.
        Transfer = "transfer",
        /// Three questions at the end, in an order of dice.
        Exit = "exit",
    }
}

words! {
    /// How a question is answered.
    ItemKind {
        /// One of some sentences.
        Choose = "choose",
        /// A number.
        Number = "number",
        /// Sentences put in their order.
        Order = "order",
        /// A curve drawn over days.
        Curve = "curve",
        /// A sentence of one's own.
        Write = "write",
    }
}

words! {
    /// An instrument that errs.
    Instrument {
        /// A biopsy at three places: the share of cartilage there.
        Biopsy = "biopsy",
        /// A stain of a dish: the share of stained cells among those that are counted.
        Stain = "stain",
        /// An ELISA: a concentration, with a least one that it can tell.
        Elisa = "elisa",
        /// A diary of pain, with its scatter from day to day.
        Diary = "diary",
        /// A score of an arthroscopy, in whole grades.
        Arthroscopy = "arthroscopy",
    }
}

/// A treatment of a run.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TreatmentOfRun {
    /// What is given.
    pub kind: TreatmentKind,
    /// Stem cells in it; the usual dose without it.
    pub cells: Option<f64>,
    /// Day.
    #[serde(default)]
    pub day: f64,
}

/// An act in a run.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOfRun {
    /// Day.
    #[serde(default)]
    pub day: f64,
    /// What is done, as in a record of a run.
    #[schemars(with = "serde_json::Value")]
    pub command: Command,
}

/// A run from which figures of the lesson and its key are computed.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RunFile {
    /// Its name.
    #[schemars(with = "String")]
    pub name: Spanned<String>,
    /// Days.
    pub days: u32,
    /// Its scenario; that of the lesson without it.
    pub scenario: Option<String>,
    /// Its seed; that of the lesson without it.
    pub seed: Option<u64>,
    /// Its treatments in place of those of the scenario.
    pub treatments: Option<Vec<TreatmentOfRun>>,
    /// Numbers that differ.
    #[serde(default)]
    pub parameters: BTreeMap<String, f64>,
    /// Acts.
    #[serde(default)]
    pub acts: Vec<ActOfRun>,
}

/// A number in the texts, computed from a run.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FigureFile {
    /// Its name, as in `{ $name }`.
    #[schemars(with = "String")]
    pub name: Spanned<String>,
    /// The run it is read from.
    pub run: String,
    /// Column of the history.
    pub column: String,
    /// Day.
    pub day: f64,
    /// As per cent of another column of the same row.
    pub percent_of: Option<String>,
    /// Less the same in this run: a difference.
    pub less: Option<String>,
    /// Digits after the point.
    #[serde(default)]
    pub digits: u8,
}

/// What the picture shows while a step is there. What is not given stays.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShowFile {
    /// The run of the lesson that is opened.
    pub run: Option<String>,
    /// Its day.
    pub day: Option<f64>,
    /// Region or tissue of the stage that is flown to.
    pub region: Option<String>,
    /// Zoom of it; 1 is the whole stage.
    pub zoom: Option<f32>,
    /// Signals that are shown.
    pub signals: Option<Vec<Signal>>,
    /// A control beside it: saline, none, steroid or exercise.
    pub beside: Option<String>,
}

/// A question.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemFile {
    /// Its name: the texts are STEP-NAME, STEP-NAME-1 and so on, STEP-NAME-why.
    #[schemars(with = "String")]
    pub name: Spanned<String>,
    /// How it is answered.
    pub kind: ItemKind,
    /// How many sentences there are to choose from or to put in order (as written: the right order).
    pub options: Option<usize>,
    /// The right one, from 1.
    pub right: Option<usize>,
    /// The one that says the misconception, from 1.
    pub misconception: Option<usize>,
    /// Least value of a number or curve.
    pub low: Option<f64>,
    /// Greatest value.
    pub high: Option<f64>,
    /// Unit.
    pub unit: Option<String>,
    /// The figure that a number is held against.
    pub figure: Option<String>,
    /// Column that a curve predicts.
    pub column: Option<String>,
    /// The run that a curve is held against.
    pub run: Option<String>,
    /// A run whose curve is drawn already.
    pub given: Option<String>,
    /// Days that a curve covers.
    pub days: Option<u32>,
}

/// A column of the table of an investigation.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ColumnFile {
    /// Column of the history.
    pub column: String,
    /// Day it is read on.
    pub day: f64,
    /// As per cent of another column of the same row.
    pub percent_of: Option<String>,
    /// Digits after the point.
    #[serde(default)]
    pub digits: u8,
}

/// A step. Which fields it takes follows from its kind.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StepFile {
    /// Its name: its texts are NAME, NAME-more (the second layer) and those of its parts.
    #[schemars(with = "String")]
    pub name: Spanned<String>,
    /// What it asks for.
    pub kind: StepKind,
    /// What the picture shows.
    pub show: Option<ShowFile>,
    /// Whether there is a second layer for AP, IB and first-year university.
    #[serde(default)]
    pub more: bool,
    /// Questions (predict, observe, compare, transfer, exit).
    #[serde(default, rename = "item")]
    pub items: Vec<ItemFile>,
    /// Minutes (play).
    pub minutes: Option<f64>,
    /// Controls that may be changed (investigate); all others are locked. Without it none is.
    pub vary: Option<Vec<Control>>,
    /// Columns of the table (investigate).
    #[serde(default)]
    pub columns: Vec<ColumnFile>,
    /// Rows that are asked for at least (investigate).
    pub rows: Option<usize>,
    /// The day the question is about; a row read before it stopped too early (investigate).
    pub day: Option<f64>,
    /// Seeds that are asked for at least (investigate).
    pub seeds: Option<usize>,
    /// What counts as the control (investigate): a treatment, or `untouched`.
    pub control: Option<String>,
    /// The number that decides, as a column (investigate).
    pub outcome: Option<String>,
    /// Whether one says which column decides before the first row is kept (investigate).
    #[serde(default)]
    pub announce: bool,
    /// Whether one can hide what each row got (investigate).
    #[serde(default)]
    pub blind: bool,
    /// The instrument (observe).
    pub instrument: Option<Instrument>,
    /// The column that it measures (observe).
    pub measures: Option<String>,
    /// As per cent of another column of the same row (observe).
    pub percent_of: Option<String>,
    /// Claims to choose from (argue).
    pub claims: Option<usize>,
    /// The right claim, from 1 (argue).
    pub right: Option<usize>,
    /// The claim that says the misconception, from 1 (argue).
    pub misconception: Option<usize>,
    /// Tiles of the reasoning, as written in their right order (argue).
    pub tiles: Option<usize>,
    /// Rows of evidence that are asked for (argue).
    pub evidence: Option<usize>,
    /// The factor in which two rows of good evidence differ (argue), such as `signal` or `treatment`.
    pub differ: Option<String>,
}

/// What makes a file the version of a lesson that a teacher set up. All of it may be left out.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VersionFile {
    /// Seed of all its runs.
    pub seed: Option<u64>,
    /// Parts of the window that are away, as a link names them.
    #[serde(default)]
    pub hide: Vec<String>,
    /// Controls that rest from the first step to the last.
    #[serde(default)]
    pub lock: Vec<String>,
    /// The teacher's own words, shown at the first step.
    pub note: Option<String>,
    /// Language that the window speaks.
    pub language: Option<String>,
}

/// A lesson as it is written.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LessonFile {
    /// Version of this form; 1.
    pub schema_version: u32,
    /// Level that it plays on.
    pub level: String,
    /// Its scenario.
    pub scenario: String,
    /// Its seed; that of the scenario without it.
    pub seed: Option<u64>,
    /// Days of the run that pupils have; those of the scenario without it.
    pub days: Option<u32>,
    /// Treatments in place of those of the scenario.
    pub treatments: Option<Vec<TreatmentOfRun>>,
    /// Minutes that it takes.
    pub minutes: u32,
    /// Standards that it serves, to be checked against the official guides before they are printed.
    #[serde(default)]
    pub standards: Vec<String>,
    /// Who documented the misconception, or that nobody did.
    pub misconception_source: String,
    /// Runs from which figures are computed.
    #[serde(default, rename = "run")]
    pub runs: Vec<RunFile>,
    /// Numbers in the texts.
    #[serde(default, rename = "figure")]
    pub figures: Vec<FigureFile>,
    /// Its steps.
    #[serde(rename = "step")]
    pub steps: Vec<StepFile>,
    /// What makes it a version of a lesson.
    pub version: Option<VersionFile>,
    /// Its texts by language and key, where they do not come with the program.
    #[serde(default)]
    pub text: BTreeMap<String, BTreeMap<String, String>>,
}
