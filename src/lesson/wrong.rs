//! The gallery of wrong models: what many believe, built into the model by one switch, beside published data that it does not fit.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::file::{ActOfRun, TreatmentOfRun};
use super::place::{LessonError, Place};
use super::plan::{Column, LessonRun};
use super::played::Played;
use crate::model::keys::words;
use crate::model::words::Grade;
use crate::platform::text::{plain, toml_wrong};
use crate::scenario::{PlannedTreatment, Scenario, Seed};
use crate::sim::{Ability, Command, History};
use crate::text;

/// The file of the gallery.
const FILE: &str = include_str!("../../assets/wrong_models.toml");
/// What both models give.
const KEY: &str = include_str!("../../assets/wrong_models.key.json");
/// The version of the form of the file.
const SCHEMA_VERSION: u32 = 1;
/// Most digits after the point.
const MOST_DIGITS: u8 = 6;
/// The column that counts births.
const BORN: &str = "born";

words! {
    /// What is made of a column.
    Measure {
        /// Its value on the day.
        Value = "value",
        /// What is left of its value on day 0, per cent.
        Left = "left",
        /// How much it changed since day 0.
        Change = "change",
        /// How often the cells that it counts have doubled up to the day, counted by births.
        Doublings = "doublings",
    }
}

words! {
    /// Whose range the published value has.
    RangeOf {
        /// That of the source.
        Published = "published",
        /// None is known to us; it is the tolerance of Stroma's own check.
        Ours = "ours",
    }
}

words! {
    /// Whether Stroma's own model fits because it was made to.
    Fit {
        /// A number was chosen so that it fits.
        Fitted = "fitted",
        /// Part of it was fitted, part follows.
        Partly = "partly",
        /// Nothing was fitted to it.
        NotFitted = "not_fitted",
    }
}

words! {
    /// One of the two models that are compared.
    Whose {
        /// The wrong one.
        Wrong = "wrong",
        /// Stroma's own.
        Own = "own",
    }
}

/// What is changed in a run.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Changes {
    /// Treatments in place of those of the run; without them those stay.
    pub treatments: Option<Vec<PlannedTreatment>>,
    /// Numbers of the model by their key.
    pub parameters: BTreeMap<String, f64>,
    /// Acts with their step; a switch of an ability is one of them.
    pub acts: Vec<(u64, Command)>,
}

impl Changes {
    /// Abilities of injected cells that are switched.
    pub fn abilities(&self) -> impl Iterator<Item = (Ability, bool)> {
        self.acts.iter().filter_map(|(_, command)| match command {
            Command::Switch { which, on } => Some((*which, *on)),
            _ => None,
        })
    }

    /// Whether nothing is changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.treatments.is_none() && self.parameters.is_empty() && self.acts.is_empty()
    }
}

/// What was measured outside this program.
#[derive(Debug, Clone, PartialEq)]
pub struct Published {
    /// The value; none where only a range was told.
    pub value: Option<f64>,
    /// Low end of its range.
    pub low: f64,
    /// High end of its range.
    pub high: f64,
    /// Unit.
    pub unit: String,
    /// How many people or animals.
    pub n: Option<u32>,
    /// Whose range it is.
    pub range: RangeOf,
    /// Where it stands.
    pub source: String,
    /// How good the evidence is.
    pub grade: Grade,
    /// Whether Stroma's own model was made to fit it.
    pub fit: Fit,
}

impl Published {
    /// Whether a value lies in the range.
    #[must_use]
    pub fn fits(&self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }
}

/// A number that both models give, and what was published of it.
#[derive(Debug, Clone)]
pub struct Figure {
    /// Its name: its text is `wrong-KEY-NAME`.
    pub name: String,
    /// What is read, on which day.
    pub column: Column,
    /// What is made of it.
    pub measure: Measure,
    /// What was published.
    pub published: Published,
    /// The same runs with other treatments, of the wrong and of the own model; their value is taken off.
    less: Option<Box<[LessonRun; 2]>>,
}

/// How often the cells of a column have doubled up to a day: births are added up as shares of the cells that were there.
fn doublings(history: &History, column: &str, day: f64) -> Option<f64> {
    let last = history.rows.last()?;
    if last.day < day - 1e-9 {
        return None;
    }
    let mut births = 0.0;
    for pair in history.rows.windows(2) {
        let [before, after] = pair else {
            continue;
        };
        if after.day > day + 1e-9 {
            break;
        }
        let there = (before.get(column)? + after.get(column)?) / 2.0;
        if there > 0.0 {
            births += (after.get(BORN)? - before.get(BORN)?) / there;
        }
    }
    Some(births / std::f64::consts::LN_2)
}

impl Figure {
    /// What one run says.
    fn of(&self, history: &History) -> Option<f64> {
        let start = || history.rows.first().and_then(|row| self.column.of_row(row));
        match self.measure {
            Measure::Value => self.column.of(history),
            Measure::Change => Some(self.column.of(history)? - start()?),
            Measure::Left => match start()? {
                0.0 => None,
                whole => Some(100.0 * self.column.of(history)? / whole),
            },
            Measure::Doublings => doublings(history, &self.column.key, self.column.day),
        }
    }

    /// Its value in a run; nothing before its day is simulated. A figure with a control needs that, too, with the same dice.
    #[must_use]
    pub fn measured(&self, run: &History, control: Option<&History>) -> Option<f64> {
        match &self.less {
            None => self.of(run),
            Some(_) => Some(self.of(run)? - self.of(control?)?),
        }
    }

    /// The control whose value is taken off, if there is one.
    #[must_use]
    pub fn control(&self, whose: Whose) -> Option<&LessonRun> {
        let [wrong, own] = self.less.as_deref()?;
        Some(match whose {
            Whose::Wrong => wrong,
            Whose::Own => own,
        })
    }

    /// A value as it is written, with the digits of this figure.
    #[must_use]
    pub fn written(&self, value: f64) -> String {
        text::fixed(value, self.column.digits)
    }
}

/// A wrong model.
#[derive(Debug, Clone)]
pub struct WrongModel {
    /// Its name: its texts are `wrong-KEY-title` and so on.
    pub key: String,
    /// Who documented the misconception, or that nobody did.
    pub misconception_source: String,
    /// Whether the ranges of the numbers keep it from being quite so wrong; then it has the text `wrong-KEY-nearest`.
    pub nearest: bool,
    /// Numbers that are changed in both models: the set-up.
    pub both: BTreeMap<String, f64>,
    /// The switch.
    pub changes: Changes,
    /// Published figures; the first one is the main one.
    pub figures: Vec<Figure>,
    wrong: LessonRun,
    own: LessonRun,
}

impl WrongModel {
    /// The run of one of the two models.
    #[must_use]
    pub fn run(&self, whose: Whose) -> &LessonRun {
        match whose {
            Whose::Wrong => &self.wrong,
            Whose::Own => &self.own,
        }
    }

    /// The scenario of the wrong model, to be opened with [`WrongModel::seed`] and [`WrongModel::acts`].
    #[must_use]
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.wrong.scenario
    }

    /// Acts of the wrong model with their step.
    #[must_use]
    pub fn acts(&self) -> &[(u64, Command)] {
        &self.wrong.acts
    }

    /// The seed of both models.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.wrong.seed
    }

    /// The main figure in a run of either model; nothing before its day is simulated, or where it needs a control (see
    /// [`Figure::measured`]).
    #[must_use]
    pub fn measured(&self, history: &History) -> Option<f64> {
        self.figures.first()?.measured(history, None)
    }

    /// The key of one of its texts: `title`, `idea`, `shows`, `fails`, `nearest`, or the name of a figure.
    #[must_use]
    pub fn text_key(&self, part: &str) -> String {
        format!("wrong-{}-{part}", self.key)
    }

    /// Parts that must have a text.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        let nearest = self.nearest.then_some("nearest");
        let fixed = ["title", "idea", "shows", "fails"]
            .into_iter()
            .chain(nearest);
        fixed.chain(self.figures.iter().map(|figure| figure.name.as_str()))
    }

    /// Numbers of its texts: `NAME-wrong` and `NAME-own` of each figure, `NAME-value`, `NAME-low` and `NAME-high` of what was
    /// published.
    #[must_use]
    pub fn numbers(&self, key: &WrongKey) -> Vec<(String, String)> {
        let mut numbers = Vec::new();
        for figure in &self.figures {
            let values = key.of(&self.key, &figure.name);
            let published = &figure.published;
            for (part, value) in [
                ("wrong", values.map(|values| values.wrong)),
                ("own", values.map(|values| values.own)),
                ("value", published.value),
                ("low", Some(published.low)),
                ("high", Some(published.high)),
            ] {
                if let Some(value) = value {
                    numbers.push((format!("{}-{part}", figure.name), figure.written(value)));
                }
            }
        }
        numbers
    }

    /// One of its texts, with its numbers.
    #[must_use]
    pub fn say(&self, part: &str, key: &WrongKey) -> String {
        text::say_with(&self.text_key(part), &self.numbers(key))
    }
}

/// What both models give for a figure.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Values {
    /// Stroma's own model.
    pub own: f64,
    /// The wrong one.
    pub wrong: f64,
}

/// What both models of the whole gallery give, by the keys of the models and the names of the figures.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WrongKey {
    /// Values by model and figure.
    pub models: BTreeMap<String, BTreeMap<String, Values>>,
}

impl WrongKey {
    /// What both models give for a figure.
    #[must_use]
    pub fn of(&self, model: &str, figure: &str) -> Option<Values> {
        self.models.get(model)?.get(figure).copied()
    }

    /// Plays all runs. A year of a knee takes some seconds.
    ///
    /// # Errors
    /// A run that cannot be played, or a figure that cannot be read from it.
    pub fn compute(models: &[WrongModel]) -> Result<Self, String> {
        let mut runs = Runs::default();
        let mut key = Self::default();
        for model in models {
            let mut values = BTreeMap::new();
            for figure in &model.figures {
                let mut of = |whose: Whose| -> Result<f64, String> {
                    let control = match figure.control(whose) {
                        None => None,
                        Some(control) => Some(runs.played(control)?),
                    };
                    let run = runs.played(model.run(whose))?;
                    figure
                        .measured(
                            runs.history(run),
                            control.map(|control| runs.history(control)),
                        )
                        .ok_or_else(|| format!("{}: {} cannot be read", model.key, figure.name))
                };
                let [own, wrong] = [of(Whose::Own)?, of(Whose::Wrong)?];
                values.insert(figure.name.clone(), Values { own, wrong });
            }
            key.models.insert(model.key.clone(), values);
        }
        Ok(key)
    }
}

/// Runs that were played already, so that none is played twice.
#[derive(Debug, Default)]
struct Runs<'a> {
    played: Vec<(&'a LessonRun, History)>,
}

/// Whether two runs are the same.
fn same(one: &LessonRun, other: &LessonRun) -> bool {
    one.seed == other.seed
        && one.acts == other.acts
        && one.scenario.to_saved() == other.scenario.to_saved()
}

impl<'a> Runs<'a> {
    /// Number of a run among those that were played; plays it if it is not there.
    fn played(&mut self, run: &'a LessonRun) -> Result<usize, String> {
        if let Some(place) = self.played.iter().position(|(known, _)| same(known, run)) {
            return Ok(place);
        }
        self.played.push((run, play(run)?));
        Ok(self.played.len() - 1)
    }

    fn history(&self, place: usize) -> &History {
        &self.played[place].1
    }
}

/// Plays a run to its end.
///
/// # Errors
/// A run that cannot be started, or an act that is refused.
pub fn play(run: &LessonRun) -> Result<History, String> {
    let mut played = Played::new(run)?;
    while !played.hour(run)? {}
    Ok(played.simulation.history().clone())
}

/// A figure as it is written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct FigureFile {
    name: Spanned<String>,
    measure: Option<Measure>,
    column: String,
    percent_of: Option<String>,
    day: f64,
    less: Option<Vec<TreatmentOfRun>>,
    value: Option<f64>,
    low: f64,
    high: f64,
    unit: String,
    n: Option<u32>,
    range: RangeOf,
    source: String,
    grade: Grade,
    fit: Fit,
    #[serde(default)]
    digits: u8,
}

/// A wrong model as it is written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ModelFile {
    key: Spanned<String>,
    misconception_source: String,
    #[serde(default)]
    nearest: bool,
    scenario: String,
    seed: u64,
    days: u32,
    treatments: Vec<TreatmentOfRun>,
    #[serde(default)]
    both: BTreeMap<String, f64>,
    #[serde(default)]
    parameters: BTreeMap<String, f64>,
    #[serde(default)]
    acts: Vec<ActOfRun>,
    #[serde(rename = "figure")]
    figures: Vec<FigureFile>,
}

/// The gallery as it is written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct GalleryFile {
    schema_version: Spanned<u32>,
    #[serde(rename = "model")]
    models: Vec<ModelFile>,
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
}

impl<'a> Reader<'a> {
    fn at<T>(&self, spanned: &Spanned<T>) -> Place<'a> {
        Place {
            file: self.file,
            text: self.text,
            at: spanned.span().start,
        }
    }

    fn figure(&self, file: &FigureFile, model: &WrongModel) -> Result<Figure, LessonError> {
        let place = self.at(&file.name);
        let parts: Vec<&str> = model.parts().collect();
        let name = place.name(
            "name",
            file.name.get_ref(),
            parts.into_iter().chain(["nearest"]),
        )?;
        let measure = file.measure.unwrap_or(Measure::Value);
        let days = model.wrong.scenario.days;
        let day = place.within("day", file.day, [0.0, f64::from(days)])?;
        if measure == Measure::Doublings && file.percent_of.is_some() {
            return Err(place.wrong(
                "percent_of",
                "it with doublings",
                "it only with another measure",
            ));
        }
        place.within(
            "digits",
            f64::from(file.digits),
            [0.0, f64::from(MOST_DIGITS)],
        )?;
        let column = Column {
            key: place.column("column", &file.column)?,
            day,
            percent_of: file
                .percent_of
                .as_deref()
                .map(|key| place.column("percent_of", key))
                .transpose()?,
            digits: usize::from(file.digits),
        };
        let ends_are_numbers = file.low.is_finite() && file.high.is_finite();
        if !(ends_are_numbers && file.low < file.high) {
            return Err(place.wrong(
                "high",
                file.high,
                format!("more than low, which is {}", file.low),
            ));
        }
        if let Some(value) = file.value {
            place.within("value", value, [file.low, file.high])?;
        }
        let less = match &file.less {
            None => None,
            Some(planned) => {
                let planned = place.treatments("less", planned, days)?;
                let control = |run: &LessonRun| LessonRun {
                    name: format!("{} less", run.name),
                    scenario: Arc::new(
                        Scenario::clone(&run.scenario).with_treatments(planned.clone()),
                    ),
                    ..run.clone()
                };
                Some(Box::new([control(&model.wrong), control(&model.own)]))
            }
        };
        Ok(Figure {
            name,
            column,
            measure,
            published: Published {
                value: file.value,
                low: file.low,
                high: file.high,
                unit: place.said("unit", &file.unit, "a unit")?,
                n: file.n,
                range: file.range,
                source: place.said("source", &file.source, "where it was published")?,
                grade: file.grade,
                fit: file.fit,
            },
            less,
        })
    }

    fn model(&self, file: &ModelFile, before: &[WrongModel]) -> Result<WrongModel, LessonError> {
        let place = self.at(&file.key);
        let taken = before.iter().map(|model| model.key.as_str());
        let key = place.name("key", file.key.get_ref(), taken)?;
        let misconception_source = place.said(
            "misconception_source",
            &file.misconception_source,
            "who documented it, or that nobody did",
        )?;
        let seed = Seed::try_from(file.seed)
            .map_err(|wrong| place.wrong("seed", file.seed, wrong.expected))?;
        let planned = place.treatments("treatments", &file.treatments, file.days)?;
        let scenario = place
            .scenario(&file.scenario, file.days)?
            .with_treatments(planned);
        let own = place.with_parameters("both", &scenario, &file.both)?;
        let wrong = place.with_parameters("parameters", &own, &file.parameters)?;
        let acts = place.acts(&wrong, &file.acts)?;
        let changes = Changes {
            treatments: None,
            parameters: file.parameters.clone(),
            acts: acts.clone(),
        };
        if changes.is_empty() {
            return Err(place.wrong(
                "parameters",
                "nothing that is changed",
                "what makes the model wrong: parameters or acts",
            ));
        }
        let run = |whose: Whose, scenario: Scenario, acts: Vec<(u64, Command)>| LessonRun {
            name: format!("{key} {}", whose.key()),
            scenario: Arc::new(scenario),
            seed: seed.get(),
            acts,
        };
        let [wrong, own] = [
            run(Whose::Wrong, wrong, acts),
            run(Whose::Own, own, Vec::new()),
        ];
        let mut model = WrongModel {
            key,
            misconception_source,
            nearest: file.nearest,
            both: file.both.clone(),
            changes,
            figures: Vec::new(),
            wrong,
            own,
        };
        for one in &file.figures {
            let figure = self.figure(one, &model)?;
            model.figures.push(figure);
        }
        if model.figures.is_empty() {
            return Err(place.wrong("figure", "none", "at least one published figure"));
        }
        Ok(model)
    }
}

/// Reads a gallery. `name` is its file, for the sentence of an error.
///
/// # Errors
/// What is wrong, with file, line, field, what was found and what would be right.
pub fn parse(name: &str, text: &str) -> Result<Vec<WrongModel>, String> {
    let text = &*plain(text);
    let file: GalleryFile = toml::from_str(text).map_err(|error| toml_wrong(name, text, &error))?;
    let reader = Reader { file: name, text };
    let version = *file.schema_version.get_ref();
    if version != SCHEMA_VERSION {
        let place = reader.at(&file.schema_version);
        return Err(place
            .wrong("schema_version", version, SCHEMA_VERSION)
            .to_string());
    }
    let mut models = Vec::new();
    for one in &file.models {
        let model = reader
            .model(one, &models)
            .map_err(|wrong| wrong.to_string())?;
        models.push(model);
    }
    Ok(models)
}

/// The file of the gallery as it is written.
#[must_use]
pub fn file() -> &'static str {
    FILE
}

/// The gallery that comes with the program; it is tested, so what cannot be read is nothing.
pub fn gallery() -> &'static [WrongModel] {
    static GALLERY: LazyLock<Vec<WrongModel>> =
        LazyLock::new(|| parse("wrong_models.toml", FILE).unwrap_or_default());
    &GALLERY
}

/// What both models of the gallery give, as it comes with the program.
pub fn key() -> &'static WrongKey {
    static VALUES: LazyLock<WrongKey> =
        LazyLock::new(|| serde_json::from_str(KEY).unwrap_or_default());
    &VALUES
}

/// A wrong model by its key.
#[must_use]
pub fn named(key: &str) -> Option<&'static WrongModel> {
    gallery().iter().find(|model| model.key == key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::Row;

    /// A history of so many rows, one a day, with these births and cells.
    fn history(rows: &[(f64, f64)]) -> History {
        let row = |(day, (born, stem_drawn)): (usize, &(f64, f64))| Row {
            day: day as f64,
            born: *born,
            stem_drawn: *stem_drawn,
            ..Row::default()
        };
        History {
            rows: rows.iter().enumerate().map(row).collect(),
            events: Vec::new(),
        }
    }

    #[test]
    fn a_culture_that_replaces_its_dead_doubles_by_its_births() {
        // A hundred cells; each day a tenth is born, and a tenth dies.
        let kept: Vec<(f64, f64)> = (0..=70).map(|day| (10.0 * f64::from(day), 100.0)).collect();
        let seen = doublings(&history(&kept), "stem_drawn", 70.0).expect("it is read");
        assert!((seen - 7.0 / std::f64::consts::LN_2).abs() < 1e-9, "{seen}");
        let half = doublings(&history(&kept), "stem_drawn", 35.0).expect("it is read");
        assert!((half - seen / 2.0).abs() < 1e-9, "{half}");
        // Nothing before the day is there, and nothing of a culture that is dead.
        assert_eq!(doublings(&history(&kept), "stem_drawn", 71.0), None);
        assert_eq!(
            doublings(&history(&[(5.0, 0.0), (5.0, 0.0)]), "stem_drawn", 1.0),
            Some(0.0)
        );
        assert_eq!(doublings(&History::default(), "stem_drawn", 0.0), None);
    }

    #[test]
    fn what_is_wrong_with_a_gallery_is_told_with_its_line() {
        assert!(parse("mine.toml", FILE).is_ok());
        for (from, to, told) in [
            (
                "schema_version = 1",
                "schema_version = 2",
                "schema_version: found 2, expected 1",
            ),
            (
                "key = \"never-run-out\"",
                "key = \"all-survive\"",
                "key: found 'all-survive' twice",
            ),
            (
                "key = \"never-run-out\"",
                "key = \"Never\"",
                "key: found 'Never'",
            ),
            (
                "scenario = \"dish-renewal\"",
                "scenario = \"dish\"",
                "scenario: found 'dish'",
            ),
            (
                "hayflick_limit_marrow = 50.0",
                "hayflick_limit_marrow = 51.0",
                "parameters: found",
            ),
            (
                "hayflick_limit_marrow = 50.0",
                "hayflick = 50.0",
                "parameters: found",
            ),
            (
                "hayflick_limit_marrow = 50.0",
                "",
                "parameters: found nothing that is changed",
            ),
            ("day = 165, ", "day = 365, ", "acts.day: found 365"),
            ("value = 5.0 }", "value = 50.0 }", "acts.command: found"),
            (
                "column = \"pain_vas_mm\"",
                "column = \"pain\"",
                "column: found 'pain'",
            ),
            ("low = 34.0", "low = 44.0", "high: found 42"),
            ("value = 38.0", "value = 48.0", "value: found 48"),
            (
                "name = \"doublings\"",
                "name = \"title\"",
                "name: found 'title' twice",
            ),
            (
                "name = \"doublings\"",
                "name = \"nearest\"",
                "name: found 'nearest' twice",
            ),
            ("day = 300", "day = 301", "day: found 301"),
            (
                "less = [{ kind = \"saline\" }]",
                "less = [{ kind = \"saline\", cells = 5 }]",
                "less.cells: found 5",
            ),
        ] {
            let text = FILE.replacen(from, to, 1);
            assert_ne!(text, FILE, "{from}");
            let wrong = parse("mine.toml", &text).expect_err(to);
            assert!(
                wrong.starts_with("mine.toml, line ") && wrong.contains(told),
                "{to}: {wrong}"
            );
        }
        let slip = FILE.replacen("nearest = true\nscenario", "nearst = true\nscenario", 1);
        let wrong = parse("mine.toml", &slip).expect_err("a slip");
        assert!(
            wrong.starts_with("mine.toml: ") && wrong.contains("nearst"),
            "{wrong}"
        );
    }
}
