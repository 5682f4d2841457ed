//! A lesson that can be played: a file as it is written becomes values that cannot be wrong, or an error with its line.

use std::collections::BTreeMap;
use std::sync::Arc;

use toml::Spanned;

use super::file::{
    ColumnFile, FigureFile, Instrument, ItemFile, ItemKind, LessonFile, RunFile, ShowFile,
    StepFile, StepKind,
};
use super::grounds::kind_of;
use super::level::{Control, Levels};
use super::place::{BESIDE, LessonError, Place};
use super::spot::{spot_mm, spots};
use super::version::{PARTS, Version, WrongPart, names_of};
use crate::model::keys::one_of;
use crate::model::words::{Signal, TreatmentKind};
use crate::platform::text::{plain, toml_wrong};
use crate::scenario::{Days, Scenario, Seed};
use crate::sim::{Command, History, Row};

/// The version of the form of a lesson file.
const SCHEMA_VERSION: u32 = 1;
/// Most sentences there are to choose from or to order.
pub const MOST_OPTIONS: usize = 8;

/// A number that is read from a history.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Column of the history.
    pub key: String,
    /// Day it is read on.
    pub day: f64,
    /// As per cent of another column of the same row.
    pub percent_of: Option<String>,
    /// Digits after the point.
    pub digits: usize,
}

impl Column {
    /// Its value in one row.
    #[must_use]
    pub fn of_row(&self, row: &Row) -> Option<f64> {
        let value = row.get(&self.key)?;
        match &self.percent_of {
            None => Some(value),
            Some(whole) => match row.get(whole)? {
                0.0 => None,
                whole => Some(100.0 * value / whole),
            },
        }
    }

    /// Its value on its day; nothing before that day is simulated.
    #[must_use]
    pub fn of(&self, history: &History) -> Option<f64> {
        history
            .rows
            .iter()
            .find(|row| row.day >= self.day - 1e-9)
            .and_then(|row| self.of_row(row))
    }
}

/// A run of the lesson: what it starts from and what is done in it.
#[derive(Debug, Clone)]
pub struct LessonRun {
    /// Its name.
    pub name: String,
    /// Its scenario, as long as the run.
    pub scenario: Arc<Scenario>,
    /// Its seed.
    pub seed: u64,
    /// Acts with their step.
    pub acts: Vec<(u64, Command)>,
}

/// A number of the texts.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Its name.
    pub name: String,
    /// Place of its run in [`Lesson::runs`].
    pub run: usize,
    /// What is read.
    pub column: Column,
    /// Place of the run that is taken off.
    pub less: Option<usize>,
}

/// What the picture shows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Show {
    /// Place of the run in [`Lesson::runs`].
    pub run: Option<usize>,
    /// Day of it.
    pub day: Option<f64>,
    /// Region or tissue.
    pub region: Option<String>,
    /// Zoom.
    pub zoom: Option<f32>,
    /// Signals.
    pub signals: Option<Vec<Signal>>,
    /// A control beside it.
    pub beside: Option<String>,
}

/// How a question is answered, and what it is held against.
#[derive(Debug, Clone, PartialEq)]
pub enum Asks {
    /// One of some sentences, from 1.
    Choose {
        /// How many.
        options: usize,
        /// The right one.
        right: Option<usize>,
        /// The one that says the misconception.
        misconception: Option<usize>,
    },
    /// A number in a range.
    Number {
        /// Least.
        low: f64,
        /// Greatest.
        high: f64,
        /// Unit.
        unit: String,
        /// Place of the figure that it is held against in [`Lesson::figures`].
        figure: Option<usize>,
    },
    /// Sentences put in order; as written they are in it.
    Order {
        /// How many.
        options: usize,
    },
    /// A curve over days.
    Curve {
        /// What is predicted.
        column: Column,
        /// Days that it covers.
        days: u32,
        /// Least value.
        low: f64,
        /// Greatest value.
        high: f64,
        /// Unit.
        unit: String,
        /// Place of the run that it is held against.
        run: usize,
        /// Place of the run that is drawn already.
        given: Option<usize>,
    },
    /// A sentence of one's own.
    Write,
}

/// A question.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its name.
    pub name: String,
    /// How it is answered.
    pub asks: Asks,
}

/// What makes a row of the table a control.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ControlRow {
    /// The run with nothing changed by hand.
    Untouched,
    /// The run that got this instead.
    Treatment(TreatmentKind),
}

/// An investigation.
#[derive(Debug, Clone, PartialEq)]
pub struct Investigation {
    /// Controls that may be changed.
    pub vary: Vec<Control>,
    /// Columns of the table.
    pub columns: Vec<Column>,
    /// Rows asked for at least.
    pub rows: usize,
    /// The day the question is about.
    pub day: f64,
    /// Seeds asked for at least.
    pub seeds: usize,
    /// What counts as the control.
    pub control: ControlRow,
    /// The column that decides.
    pub outcome: String,
    /// Whether one says which column decides before the first row is kept.
    pub announce: bool,
    /// Whether one can hide what each row got.
    pub blind: bool,
}

impl Investigation {
    /// The columns that can decide: each quantity once, as it stands first in the table.
    #[must_use]
    pub fn outcomes(&self) -> Vec<&Column> {
        let mut found: Vec<&Column> = Vec::new();
        for column in &self.columns {
            if found.iter().all(|other| other.key != column.key) {
                found.push(column);
            }
        }
        found
    }
}

/// An argument.
#[derive(Debug, Clone, PartialEq)]
pub struct Argument {
    /// Claims to choose from.
    pub claims: usize,
    /// The right one, from 1.
    pub right: usize,
    /// The one that says the misconception, from 1.
    pub misconception: Option<usize>,
    /// Tiles of the reasoning, as written in order.
    pub tiles: usize,
    /// Rows of evidence asked for.
    pub evidence: usize,
    /// The factor in which two rows of good evidence differ.
    pub differ: String,
}

/// What there is to do in a step.
#[derive(Debug, Clone, PartialEq)]
pub enum Does {
    /// The phenomenon.
    Anchor,
    /// Predictions.
    Predict(Vec<Item>),
    /// Free play.
    Play {
        /// For so many minutes.
        minutes: f64,
    },
    /// Runs that are compared.
    Investigate(Box<Investigation>),
    /// A reading of an instrument.
    Observe {
        /// The instrument.
        instrument: Instrument,
        /// What it measures.
        column: Column,
        /// Questions about it.
        items: Vec<Item>,
    },
    /// An argument.
    Argue(Box<Argument>),
    /// Predictions beside what happened.
    Compare,
    /// The same idea elsewhere.
    Transfer(Vec<Item>),
    /// The questions at the end.
    Exit(Vec<Item>),
}

/// A step.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Its name.
    pub name: String,
    /// What the picture shows.
    pub show: Option<Show>,
    /// Whether it has a second layer.
    pub more: bool,
    /// What there is to do.
    pub does: Does,
    /// Questions below the curves of a comparison.
    pub after: Vec<Item>,
}

impl Step {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> StepKind {
        match self.does {
            Does::Anchor => StepKind::Anchor,
            Does::Predict(_) => StepKind::Predict,
            Does::Play { .. } => StepKind::Play,
            Does::Investigate(_) => StepKind::Investigate,
            Does::Observe { .. } => StepKind::Observe,
            Does::Argue(_) => StepKind::Argue,
            Does::Compare => StepKind::Compare,
            Does::Transfer(_) => StepKind::Transfer,
            Does::Exit(_) => StepKind::Exit,
        }
    }

    /// Its questions.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        match &self.does {
            Does::Predict(items)
            | Does::Observe { items, .. }
            | Does::Transfer(items)
            | Does::Exit(items) => items,
            Does::Compare => &self.after,
            _ => &[],
        }
    }
}

/// A lesson.
#[derive(Debug, Clone)]
pub struct Lesson {
    /// Its name: that of its file.
    pub name: String,
    /// What the file of a pupil calls it: its name, for a version of it with a mark of its own.
    pub kept_as: String,
    /// What a teacher set in this version of it.
    pub version: Version,
    /// Controls of its level that do not rest from the first step to the last.
    pub controls: Vec<Control>,
    /// The file as it was written.
    pub source: Arc<str>,
    /// Place of its level in [`Levels::levels`].
    pub level: usize,
    /// What pupils start from.
    pub start: LessonRun,
    /// Minutes it takes.
    pub minutes: u32,
    /// Standards it serves.
    pub standards: Vec<String>,
    /// Who documented the misconception.
    pub misconception_source: String,
    /// Runs that its figures are computed from.
    pub runs: Vec<LessonRun>,
    /// Numbers of its texts.
    pub figures: Vec<Figure>,
    /// Its steps.
    pub steps: Vec<Step>,
    /// Texts of its own by language and key.
    pub text: BTreeMap<String, BTreeMap<String, String>>,
}

impl Place<'_> {
    fn given<T>(&self, field: &str, value: Option<T>, why: &str) -> Result<T, LessonError> {
        value.ok_or_else(|| self.wrong(field, "nothing", why))
    }

    fn among(&self, field: &str, name: &str, names: &[String]) -> Result<usize, LessonError> {
        names.iter().position(|known| known == name).ok_or_else(|| {
            let known: Vec<&str> = names.iter().map(String::as_str).collect();
            let expected = if known.is_empty() {
                "none, as the lesson has no [[run]] or [[figure]]".to_owned()
            } else {
                one_of(&known)
            };
            self.wrong(field, format!("'{name}'"), expected)
        })
    }

    fn number_of(
        &self,
        field: &str,
        value: Option<usize>,
        most: usize,
    ) -> Result<Option<usize>, LessonError> {
        match value {
            Some(value) if !(1..=most).contains(&value) => {
                Err(self.wrong(field, value, format!("1 to {most}")))
            }
            value => Ok(value),
        }
    }
}

/// Names are short words: letters, digits and hyphens, beginning with a letter, so that keys of texts can be made of them.
fn checked_name(place: &Place<'_>, name: &str, taken: &[String]) -> Result<(), LessonError> {
    let begins = name.starts_with(|letter: char| letter.is_ascii_lowercase());
    let fits = |letter: char| {
        letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_".contains(letter)
    };
    if !begins || !name.chars().all(fits) {
        return Err(place.wrong(
            "name",
            format!("'{name}'"),
            "a word of small letters, digits, - and _",
        ));
    }
    if taken.iter().any(|other| other == name) {
        return Err(place.wrong(
            "name",
            format!("'{name}' twice"),
            "a name that no other has",
        ));
    }
    Ok(())
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    base: LessonRun,
    runs: Vec<String>,
    figures: Vec<String>,
    scenarios: Vec<Arc<Scenario>>,
}

impl Reader<'_> {
    fn at<T>(&self, spanned: &Spanned<T>) -> Place<'_> {
        Place {
            file: self.file,
            text: self.text,
            at: spanned.span().start,
        }
    }

    fn run(&self, file: &RunFile) -> Result<LessonRun, LessonError> {
        let place = self.at(&file.name);
        checked_name(&place, file.name.get_ref(), &self.runs)?;
        let mut scenario = match &file.scenario {
            None => Scenario::clone(&self.base.scenario),
            Some(name) => Scenario::built_in(name).map_err(|_| unknown_scenario(&place, name))?,
        };
        let days = Days::try_from(file.days)
            .map_err(|wrong| place.wrong("days", file.days, wrong.expected))?;
        scenario = scenario.with_days(days);
        if let Some(planned) = &file.treatments {
            scenario =
                scenario.with_treatments(place.treatments("treatments", planned, file.days)?);
        }
        let scenario = place.with_parameters("parameters", &scenario, &file.parameters)?;
        let acts = place.acts(&scenario, &file.acts)?;
        let seed = match file.seed {
            None => self.base.seed,
            Some(seed) => checked_seed(&place, seed)?,
        };
        Ok(LessonRun {
            name: file.name.get_ref().clone(),
            scenario: Arc::new(scenario),
            seed,
            acts,
        })
    }

    /// The last day of a run.
    fn last(&self, run: usize) -> f64 {
        f64::from(self.scenarios[run].days)
    }

    fn figure(&self, file: &FigureFile) -> Result<Figure, LessonError> {
        let place = self.at(&file.name);
        checked_name(&place, file.name.get_ref(), &self.figures)?;
        let run = place.among("run", &file.run, &self.runs)?;
        let less = match &file.less {
            None => None,
            Some(name) => Some(place.among("less", name, &self.runs)?),
        };
        place.within("day", file.day, [0.0, self.last(run)])?;
        if let Some(less) = less {
            place.within("day", file.day, [0.0, self.last(less)])?;
        }
        place.within("digits", f64::from(file.digits), [0.0, 6.0])?;
        let percent_of = file
            .percent_of
            .as_deref()
            .map(|key| place.column("percent_of", key))
            .transpose()?;
        Ok(Figure {
            name: file.name.get_ref().clone(),
            run,
            column: Column {
                key: place.column("column", &file.column)?,
                day: file.day,
                percent_of,
                digits: usize::from(file.digits),
            },
            less,
        })
    }

    fn show(&self, place: &Place<'_>, file: &ShowFile) -> Result<Show, LessonError> {
        let run = file
            .run
            .as_deref()
            .map(|name| place.among("show.run", name, &self.runs))
            .transpose()?;
        let scenario = run.map_or(&self.base.scenario, |run| &self.scenarios[run]);
        let days = scenario.days;
        if let Some(day) = file.day {
            place.within("show.day", day, [0.0, f64::from(days)])?;
        }
        if let Some(zoom) = file.zoom {
            place.within("show.zoom", f64::from(zoom), [1.0, 400.0])?;
        }
        if let Some(region) = &file.region
            && spot_mm(&scenario.stage, region).is_none()
        {
            let stage = &scenario.stage;
            return Err(place.wrong(
                "show.region",
                format!("'{region}'"),
                format!(
                    "a region or a tissue of the stage {}: {}",
                    stage.name,
                    one_of(&spots(stage))
                ),
            ));
        }
        if let Some(beside) = &file.beside
            && !BESIDE.contains(&beside.as_str())
        {
            return Err(place.wrong("show.beside", format!("'{beside}'"), one_of(&BESIDE)));
        }
        Ok(Show {
            run,
            day: file.day,
            region: file.region.clone(),
            zoom: file.zoom,
            signals: file.signals.clone(),
            beside: file.beside.clone(),
        })
    }

    fn range(place: &Place<'_>, file: &ItemFile) -> Result<[f64; 2], LessonError> {
        let low = place.given("low", file.low, "the least value")?;
        let high = place.given("high", file.high, "the greatest value")?;
        if low.is_finite() && high.is_finite() && low < high {
            Ok([low, high])
        } else {
            Err(place.wrong("high", high, format!("more than low, which is {low}")))
        }
    }

    fn item(&self, file: &ItemFile, taken: &[String]) -> Result<Item, LessonError> {
        let place = self.at(&file.name);
        checked_name(&place, file.name.get_ref(), taken)?;
        let options = || {
            let options = place.given("options", file.options, "2 to 8")?;
            place.within("options", options as f64, [2.0, MOST_OPTIONS as f64])?;
            Ok(options)
        };
        let unit = file.unit.clone().unwrap_or_default();
        let asks = match file.kind {
            ItemKind::Choose => {
                let options = options()?;
                Asks::Choose {
                    options,
                    right: place.number_of("right", file.right, options)?,
                    misconception: place.number_of("misconception", file.misconception, options)?,
                }
            }
            ItemKind::Order => Asks::Order {
                options: options()?,
            },
            ItemKind::Number => {
                let [low, high] = Self::range(&place, file)?;
                let figure = file.figure.as_deref();
                let figure = figure
                    .map(|name| place.among("figure", name, &self.figures))
                    .transpose()?;
                Asks::Number {
                    low,
                    high,
                    unit,
                    figure,
                }
            }
            ItemKind::Curve => {
                let [low, high] = Self::range(&place, file)?;
                let key =
                    place.given("column", file.column.as_deref(), "a column of the history")?;
                let run = place.given(
                    "run",
                    file.run.as_deref(),
                    "the run that it is held against",
                )?;
                let run = place.among("run", run, &self.runs)?;
                let given = file.given.as_deref();
                let given = given
                    .map(|name| place.among("given", name, &self.runs))
                    .transpose()?;
                let days = file.days.unwrap_or(self.scenarios[run].days);
                place.within("days", f64::from(days), [1.0, self.last(run)])?;
                Asks::Curve {
                    column: Column {
                        key: place.column("column", key)?,
                        day: f64::from(days),
                        percent_of: None,
                        digits: 0,
                    },
                    days,
                    low,
                    high,
                    unit,
                    run,
                    given,
                }
            }
            ItemKind::Write => Asks::Write,
        };
        Ok(Item {
            name: file.name.get_ref().clone(),
            asks,
        })
    }

    fn items(
        &self,
        place: &Place<'_>,
        file: &StepFile,
        least: usize,
    ) -> Result<Vec<Item>, LessonError> {
        let mut items: Vec<Item> = Vec::new();
        for item in &file.items {
            let taken: Vec<String> = items.iter().map(|item| item.name.clone()).collect();
            items.push(self.item(item, &taken)?);
        }
        if items.len() < least {
            return Err(place.wrong("item", items.len(), format!("at least {least} questions")));
        }
        Ok(items)
    }

    fn investigation(
        &self,
        place: &Place<'_>,
        file: &StepFile,
    ) -> Result<Investigation, LessonError> {
        let days = f64::from(self.base.scenario.days);
        let mut columns = Vec::new();
        for ColumnFile {
            column,
            day,
            percent_of,
            digits,
        } in &file.columns
        {
            columns.push(Column {
                key: place.column("columns.column", column)?,
                day: place.within("columns.day", *day, [0.0, days])?,
                percent_of: percent_of
                    .as_deref()
                    .map(|key| place.column("columns.percent_of", key))
                    .transpose()?,
                digits: usize::from(*digits),
            });
        }
        if columns.is_empty() {
            return Err(place.wrong("columns", "none", "at least one column of the table"));
        }
        let vary = place.given(
            "vary",
            file.vary.clone(),
            "the controls that may be changed",
        )?;
        let outcome = match &file.outcome {
            None => columns[0].key.clone(),
            Some(key) if columns.iter().any(|column| column.key == *key) => key.clone(),
            Some(key) => {
                let known: Vec<&str> = columns.iter().map(|column| column.key.as_str()).collect();
                return Err(place.wrong("outcome", format!("'{key}'"), one_of(&known)));
            }
        };
        let control = match file.control.as_deref() {
            None | Some("untouched") => ControlRow::Untouched,
            Some(word) => {
                ControlRow::Treatment(TreatmentKind::from_key(word).ok_or_else(|| {
                    let mut known = TreatmentKind::ALL.map(TreatmentKind::key).to_vec();
                    known.push("untouched");
                    place.wrong("control", format!("'{word}'"), one_of(&known))
                })?)
            }
        };
        let plan = Investigation {
            vary,
            rows: place.number_of("rows", file.rows, 30)?.unwrap_or(2),
            day: place.within("day", file.day.unwrap_or(columns[0].day), [0.0, days])?,
            seeds: place.number_of("seeds", file.seeds, 20)?.unwrap_or(1),
            control,
            outcome,
            announce: file.announce,
            blind: file.blind,
            columns,
        };
        if plan.announce && plan.outcomes().len() < 2 {
            let found = "true with one column";
            return Err(place.wrong("announce", found, "a second column to choose from"));
        }
        if plan.blind && !plan.vary.contains(&Control::Inject) {
            let found = "true where nothing can be injected";
            return Err(place.wrong("blind", found, "inject among the controls of vary"));
        }
        Ok(plan)
    }

    /// What an instrument is held to. A stain counts cells, so that it reads a share of all of them.
    fn measured(
        &self,
        place: &Place<'_>,
        file: &StepFile,
        instrument: Instrument,
    ) -> Result<Column, LessonError> {
        let key = place.given(
            "measures",
            file.measures.as_deref(),
            "the column that is measured",
        )?;
        let key = place.column("measures", key)?;
        let day = file.day.or(file.show.as_ref().and_then(|show| show.day));
        let day = place.given("day", day, "the day it is measured on")?;
        let percent_of = match file.percent_of.as_deref() {
            Some(whole) => Some(place.column("percent_of", whole)?),
            None if instrument == Instrument::Stain && kind_of(&key).is_some() => {
                Some("cells_drawn".to_owned())
            }
            None => None,
        };
        let share = percent_of.is_some() || key.ends_with("_fraction") || key.ends_with("_percent");
        let of_a_share = [
            Instrument::Biopsy,
            Instrument::Stain,
            Instrument::Arthroscopy,
        ];
        if of_a_share.contains(&instrument) && !share {
            return Err(place.wrong(
                "measures",
                format!("'{key}'"),
                "a share: a column that ends in _fraction or _percent, or one with percent_of",
            ));
        }
        Ok(Column {
            key,
            day: place.within("day", day, [0.0, f64::from(self.base.scenario.days)])?,
            percent_of,
            digits: 1,
        })
    }

    fn argument(place: &Place<'_>, file: &StepFile) -> Result<Argument, LessonError> {
        let claims = place.given("claims", file.claims, "2 to 8")?;
        place.within("claims", claims as f64, [2.0, MOST_OPTIONS as f64])?;
        let tiles = place.given("tiles", file.tiles, "2 to 8")?;
        place.within("tiles", tiles as f64, [2.0, MOST_OPTIONS as f64])?;
        let right = place.given("right", file.right, "the number of the right claim")?;
        Ok(Argument {
            claims,
            right: place.number_of("right", Some(right), claims)?.unwrap_or(1),
            misconception: place.number_of("misconception", file.misconception, claims)?,
            tiles,
            evidence: place.number_of("evidence", file.evidence, 8)?.unwrap_or(2),
            differ: place.given(
                "differ",
                file.differ.clone(),
                "the factor in which two rows of evidence differ",
            )?,
        })
    }

    fn step(&self, file: &StepFile, steps: &[Step]) -> Result<Step, LessonError> {
        let place = self.at(&file.name);
        let taken: Vec<String> = steps.iter().map(|step| step.name.clone()).collect();
        checked_name(&place, file.name.get_ref(), &taken)?;
        foreign(&place, file)?;
        let does = match file.kind {
            StepKind::Anchor => Does::Anchor,
            StepKind::Compare => Does::Compare,
            StepKind::Predict => Does::Predict(self.items(&place, file, 1)?),
            StepKind::Play => Does::Play {
                minutes: place.within("minutes", file.minutes.unwrap_or(2.0), [0.5, 30.0])?,
            },
            StepKind::Investigate => Does::Investigate(Box::new(self.investigation(&place, file)?)),
            StepKind::Observe => {
                let instrument = place.given(
                    "instrument",
                    file.instrument,
                    &one_of(&Instrument::ALL.map(Instrument::key)),
                )?;
                Does::Observe {
                    instrument,
                    column: self.measured(&place, file, instrument)?,
                    items: self.items(&place, file, 0)?,
                }
            }
            StepKind::Argue => Does::Argue(Box::new(Self::argument(&place, file)?)),
            StepKind::Transfer => Does::Transfer(self.items(&place, file, 1)?),
            StepKind::Exit => Does::Exit(self.items(&place, file, 3)?),
        };
        if matches!(does, Does::Exit(_)) && !does_ask_misconception(&does) {
            return Err(place.wrong(
                "item",
                "no question with misconception = ",
                "one question that offers the misconception",
            ));
        }
        if let Does::Argue(argument) = &does
            && !steps
                .iter()
                .any(|step| matches!(step.does, Does::Investigate(_)))
        {
            let rows = argument.evidence;
            return Err(place.wrong(
                "evidence",
                rows,
                "an investigate step before it, whose rows can be evidence",
            ));
        }
        let after = match file.kind {
            StepKind::Compare => self.items(&place, file, 0)?,
            _ => Vec::new(),
        };
        let show = file
            .show
            .as_ref()
            .map(|show| self.show(&place, show))
            .transpose()?;
        Ok(Step {
            name: file.name.get_ref().clone(),
            show,
            more: file.more,
            does,
            after,
        })
    }
}

fn does_ask_misconception(does: &Does) -> bool {
    let Does::Exit(items) = does else {
        return true;
    };
    items.iter().any(|item| {
        matches!(
            item.asks,
            Asks::Choose {
                misconception: Some(_),
                right: Some(_),
                ..
            }
        )
    })
}

/// A field that its kind of step does not take is named: it would be without effect.
fn foreign(place: &Place<'_>, file: &StepFile) -> Result<(), LessonError> {
    use StepKind as K;
    let given = [
        (
            "item",
            !file.items.is_empty(),
            &[K::Predict, K::Observe, K::Compare, K::Transfer, K::Exit][..],
        ),
        ("minutes", file.minutes.is_some(), &[K::Play]),
        ("vary", file.vary.is_some(), &[K::Investigate]),
        ("columns", !file.columns.is_empty(), &[K::Investigate]),
        ("rows", file.rows.is_some(), &[K::Investigate]),
        ("day", file.day.is_some(), &[K::Investigate, K::Observe]),
        ("seeds", file.seeds.is_some(), &[K::Investigate]),
        ("control", file.control.is_some(), &[K::Investigate]),
        ("outcome", file.outcome.is_some(), &[K::Investigate]),
        ("announce", file.announce, &[K::Investigate]),
        ("blind", file.blind, &[K::Investigate]),
        ("instrument", file.instrument.is_some(), &[K::Observe]),
        ("measures", file.measures.is_some(), &[K::Observe]),
        ("percent_of", file.percent_of.is_some(), &[K::Observe]),
        ("claims", file.claims.is_some(), &[K::Argue]),
        ("right", file.right.is_some(), &[K::Argue]),
        ("misconception", file.misconception.is_some(), &[K::Argue]),
        ("tiles", file.tiles.is_some(), &[K::Argue]),
        ("evidence", file.evidence.is_some(), &[K::Argue]),
        ("differ", file.differ.is_some(), &[K::Argue]),
    ];
    for (field, is_given, kinds) in given {
        if is_given && !kinds.contains(&file.kind) {
            let of: Vec<&str> = kinds.iter().map(|kind| kind.key()).collect();
            let found = format!("it in a step of the kind {}", file.kind.key());
            return Err(place.wrong(field, found, format!("it only in {}", one_of(&of))));
        }
    }
    Ok(())
}

/// Whether a control changes a run by itself, so that two rows can differ.
fn changes_runs(control: Control) -> bool {
    !matches!(
        control,
        Control::Strength
            | Control::WholePlate
            | Control::Source
            | Control::Dose
            | Control::Compare
    )
}

fn unknown_scenario(place: &Place<'_>, name: &str) -> LessonError {
    place.wrong("scenario", format!("'{name}'"), one_of(Scenario::NAMES))
}

fn checked_seed(place: &Place<'_>, seed: u64) -> Result<u64, LessonError> {
    Seed::try_from(seed)
        .map(|_| seed)
        .map_err(|wrong| place.wrong("seed", seed, wrong.expected))
}

impl Lesson {
    /// The same lesson with other dice in all its runs.
    #[must_use]
    pub fn with_seed(&self, seed: u64) -> Self {
        let mut lesson = self.clone();
        lesson.start.seed = seed;
        for run in &mut lesson.runs {
            run.seed = seed;
        }
        lesson
    }

    /// This lesson as a version. What does not fit it is left out and told.
    #[must_use]
    pub fn with_version(&self, version: &Version) -> (Self, Vec<WrongPart>) {
        let mut wrong = Vec::new();
        let mut version = version.clone();
        version.seed = version.seed.filter(|seed| *seed != self.start.seed);
        version.lock.retain(|control| {
            let there = self.controls.contains(control);
            if !there {
                let found = format!("'{}'", names_of(&[*control]));
                wrong.push(WrongPart::new("lock", found, names_of(&self.controls)));
            }
            there
        });
        let investigations = self.steps.iter().filter_map(|step| match &step.does {
            Does::Investigate(plan) => Some((&step.name, &plan.vary)),
            _ => None,
        });
        for (name, vary) in investigations {
            let mut needed = vary.clone();
            needed.retain(|control| changes_runs(*control));
            let locked = |control: &Control| version.lock.contains(control);
            if !needed.is_empty() && needed.iter().all(locked) {
                let found = format!("everything that changes a run in step '{name}'");
                let expected = format!("{} left free", names_of(&needed));
                wrong.push(WrongPart::new("lock", found, expected));
                version.lock.retain(|control| !vary.contains(control));
            }
            if version.hide.contains(&"controls") {
                let expected = format!("the controls in sight, as step '{name}' needs them");
                wrong.push(WrongPart::new("hide", "'controls'", expected));
                version.hide.retain(|part| *part != "controls");
            }
        }
        let away = |part: &&'static str| *part == "names" || version.hide.contains(part);
        if PARTS.iter().all(away) {
            let expected = "one at least in sight";
            wrong.push(WrongPart::new("hide", "all panels", expected));
            version.hide.clear();
        }
        let mut lesson = match version.seed {
            None => self.clone(),
            Some(seed) => self.with_seed(seed),
        };
        let free = |control: &Control| !version.lock.contains(control);
        lesson.controls.retain(free);
        for step in &mut lesson.steps {
            if let Does::Investigate(plan) = &mut step.does {
                plan.vary.retain(free);
            }
        }
        if !version.is_plain() {
            lesson.kept_as = format!("{}-{}", self.name, version.mark(&self.source));
        }
        lesson.version = version;
        (lesson, wrong)
    }

    /// Reads a lesson. `name` is the name of its file, without the folder and with or without its ending.
    ///
    /// # Errors
    /// What is wrong, with file, line, field, what was found and what would be right.
    pub fn parse(name: &str, text: &str) -> Result<Self, String> {
        let text = &*plain(text);
        let file: LessonFile =
            toml::from_str(text).map_err(|error| toml_wrong(name, text, &error))?;
        Self::of(name, text, &file).map_err(|wrong| wrong.to_string())
    }

    fn of(name: &str, text: &str, file: &LessonFile) -> Result<Self, LessonError> {
        let top = |field: &str| Place {
            file: name,
            text,
            at: text
                .match_indices(field)
                .map(|(at, _)| at)
                .find(|at| *at == 0 || text.as_bytes()[at - 1] == b'\n')
                .unwrap_or(0),
        };
        if file.schema_version != SCHEMA_VERSION {
            return Err(top("schema_version").wrong(
                "schema_version",
                file.schema_version,
                SCHEMA_VERSION,
            ));
        }
        let levels = Levels::built_in()
            .map_err(|error| top("level").wrong("level", error, "levels that can be read"))?;
        let keys: Vec<String> = levels
            .levels
            .iter()
            .map(|level| level.key.clone())
            .collect();
        let level = top("level").among("level", &file.level, &keys)?;
        let place = top("scenario");
        let mut scenario = Scenario::built_in(&file.scenario)
            .map_err(|_| unknown_scenario(&place, &file.scenario))?;
        if let Some(days) = file.days {
            let place = top("days");
            scenario = scenario.with_days(
                Days::try_from(days).map_err(|wrong| place.wrong("days", days, wrong.expected))?,
            );
        }
        if let Some(planned) = &file.treatments {
            let place = top("treatments");
            let planned = place.treatments("treatments", planned, scenario.days)?;
            scenario = scenario.with_treatments(planned);
        }
        let seed = match file.seed {
            None => scenario.seed,
            Some(seed) => checked_seed(&top("seed"), seed)?,
        };
        top("minutes").within("minutes", f64::from(file.minutes), [1.0, 240.0])?;
        if file.misconception_source.trim().is_empty() {
            return Err(top("misconception_source").wrong(
                "misconception_source",
                "nothing",
                "who documented it, or that nobody did",
            ));
        }
        let base = LessonRun {
            name: String::new(),
            scenario: Arc::new(scenario),
            seed,
            acts: Vec::new(),
        };
        let mut reader = Reader {
            file: name,
            text,
            base,
            runs: Vec::new(),
            figures: Vec::new(),
            scenarios: Vec::new(),
        };
        let mut runs = Vec::new();
        for one in &file.runs {
            let run = reader.run(one)?;
            reader.runs.push(run.name.clone());
            reader.scenarios.push(Arc::clone(&run.scenario));
            runs.push(run);
        }
        let mut figures = Vec::new();
        for one in &file.figures {
            let figure = reader.figure(one)?;
            reader.figures.push(figure.name.clone());
            figures.push(figure);
        }
        let mut steps = Vec::new();
        for one in &file.steps {
            let step = reader.step(one, &steps)?;
            steps.push(step);
        }
        if steps.is_empty() {
            return Err(top("[[step]]").wrong("step", "none", "at least one"));
        }
        let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let name = name.strip_suffix(".toml").unwrap_or(name).to_owned();
        let lesson = Self {
            kept_as: name.clone(),
            name,
            version: Version::default(),
            controls: levels.levels[level].controls.clone(),
            source: Arc::from(text),
            level,
            start: reader.base,
            minutes: file.minutes,
            standards: file.standards.clone(),
            misconception_source: file.misconception_source.clone(),
            runs,
            figures,
            steps,
            text: file.text.clone(),
        };
        let Some(written) = &file.version else {
            return Ok(lesson);
        };
        let (version, wrong) = Version::read(written);
        let (made, more) = lesson.with_version(&version);
        if let Some(wrong) = wrong.into_iter().chain(more).next() {
            let table = text.find("\n[version]").unwrap_or(0);
            let field = text[table..].find(&format!("\n{}", wrong.field));
            let place = Place {
                at: 1 + table + field.unwrap_or(0),
                ..top("schema_version")
            };
            let field = format!("version.{}", wrong.field);
            return Err(place.wrong(&field, wrong.found, wrong.expected));
        }
        Ok(Self {
            kept_as: lesson.name,
            ..made
        })
    }
}
