//! The design tutor: looks at the rows of an investigation and names, by key, what makes their comparison unfair or empty.
//!
//! Time is told by the day here: by hand nobody meets the same hour twice, so what is done on the same day counts as done
//! at the same time.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::answers::PinnedRow;
use super::level::Control;
use super::plan::{ControlRow, Investigation};
use crate::model::medium::MediumChange;
use crate::model::treatment::CellSource;
use crate::model::words::{Activity, TreatmentKind};
use crate::scenario::Parameters;
use crate::sim::{Ability, Command, STEPS_PER_DAY};
use crate::text;

/// Least and most cultured cells in one injection of published trials, as the card of `dose_cultured_cells` says.
const TRIALS: [f64; 2] = [2e6, 1.5e8];
/// Columns that a person feels and says, so that knowing what was given can change them.
const FELT: [&str; 3] = ["pain_vas_mm", "function_0_100", "stiffness_0_100"];
/// From so many points of a hundred between two grounds on, their average describes neither.
const SPLIT: f64 = 30.0;
/// From so many runs left out on, the rows that were kept may be a choice.
const PICKED: usize = 3;
/// Levels of a dose, nought among them, with which a bend can be seen.
const LEVELS: usize = 3;
/// The region that is the whole dish.
const WHOLE: &str = "whole";
/// Factors that a run has without anybody's hand, and the stain, which only shows what is there.
const OF_ITSELF: [&str; 5] = ["scenario", "treatment", "dose", "landing", "stain"];
/// Factors that are switches of what injected cells may do.
const SWITCHES: [&str; 3] = ["signal", "build", "touch"];
/// Cues that a wash leaves as they are.
const NOT_WASHED: [&str; 3] = ["oxygen", "stiffness", "wash"];

/// What a run can differ in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Factor {
    /// The knee, strip or dish it began with.
    Scenario,
    /// What was given, and on which days.
    Treatment,
    /// How many cells, where cells were given.
    Dose,
    /// The chance that the needle is in the joint, where one was used.
    Landing,
    /// Whether injected cells send signals.
    Signal,
    /// Whether injected cells become tissue.
    Build,
    /// Whether injected cells take up space.
    Touch,
    /// What the person does with the knee.
    Activity,
    /// A cue of the medium or the ground of a dish, such as `tgf_b` or `stiffness`, and where.
    Medium(String),
    /// Injuries.
    Injury,
    /// Whether stem cells were taken out.
    TakenOut,
    /// What a dish was fixed for before it was read.
    Stain,
    /// A number of the model.
    Parameter(String),
}

impl Factor {
    /// Its key.
    #[must_use]
    pub fn key(&self) -> String {
        let key = match self {
            Self::Scenario => "scenario",
            Self::Treatment => "treatment",
            Self::Dose => "dose",
            Self::Landing => "landing",
            Self::Signal => "signal",
            Self::Build => "build",
            Self::Touch => "touch",
            Self::Activity => "activity",
            Self::Injury => "injury",
            Self::TakenOut => "taken_out",
            Self::Stain => "stain",
            Self::Medium(cue) => return format!("medium:{cue}"),
            Self::Parameter(key) => return format!("parameter:{key}"),
        };
        key.to_owned()
    }
}

/// Whether a factor is the one asked for: `medium` asks for any cue of a dish, `parameter` for any number of the model.
#[must_use]
pub fn fits(found: &str, asked: &str) -> bool {
    let family = found.split_once(':').map(|(family, _)| family);
    found == asked || family == Some(asked)
}

fn hour_of(day: f64) -> u64 {
    libm::round(day * STEPS_PER_DAY as f64) as u64
}

fn day_of(hour: u64) -> u64 {
    hour / STEPS_PER_DAY
}

/// Words with spaces between them; nothing if there is none.
fn listed(words: impl Iterator<Item = String>) -> Option<String> {
    let words: Vec<String> = words.collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// A number of cells that was chosen; none where it is the usual one, written out or not.
fn chosen(kind: TreatmentKind, cells: Option<f64>) -> Option<f64> {
    static PARAMETERS: LazyLock<Parameters> = LazyLock::new(Parameters::default);
    let usual = PARAMETERS.usual_dose(CellSource::of(kind)?);
    cells.filter(|cells| (cells - usual).abs() > 1e-6 * usual)
}

/// Everything that was done before an hour, planned or by hand, in its order and always written alike.
fn done_before(row: &PinnedRow, hour: u64) -> Vec<(u64, Command)> {
    let planned = row.treatments.iter().map(|one| {
        let treat = Command::Treat {
            kind: one.kind,
            cells: one.cells,
            landing: one.landing,
        };
        (hour_of(one.day), treat)
    });
    let alike = |command: Command| match command {
        Command::Treat {
            kind: TreatmentKind::None,
            ..
        } => None,
        Command::Treat {
            kind,
            cells,
            landing,
        } => Some(Command::Treat {
            kind,
            cells: chosen(kind, cells),
            landing: landing.filter(|chance| *chance < 1.0),
        }),
        other => Some(other),
    };
    let mut done: Vec<(u64, Command)> = planned
        .chain(row.acts.iter().cloned())
        .filter(|(at, _)| *at < hour)
        .filter_map(|(at, command)| Some((at, alike(command)?)))
        .collect();
    done.sort_by_key(|(at, _)| *at);
    done
}

/// An injection, or a programme that began.
#[derive(Debug, Clone, PartialEq)]
struct Given {
    day: u64,
    kind: TreatmentKind,
    /// Cells, if not the usual number.
    cells: Option<f64>,
    /// Chance that the needle is in the joint, if not certain.
    landing: Option<f64>,
}

impl Given {
    fn of((hour, command): &(u64, Command)) -> Option<Self> {
        let Command::Treat {
            kind,
            cells,
            landing,
        } = command
        else {
            return None;
        };
        Some(Self {
            day: day_of(*hour),
            kind: *kind,
            cells: *cells,
            landing: *landing,
        })
    }

    fn dose(&self) -> String {
        self.cells
            .map_or_else(|| "usual".to_owned(), text::all_digits)
    }
}

/// How something went that has one state at a time: its state on the day `from`, then each other one with its day. What
/// was changed more than once in a day counts as it was left; what went as usual is nothing.
fn course(usual: &str, from: u64, changes: impl Iterator<Item = (u64, String)>) -> Option<String> {
    let by_day: BTreeMap<u64, String> =
        changes.map(|(day, state)| (day.max(from), state)).collect();
    let mut now = usual;
    let mut told = Vec::new();
    for (day, state) in &by_day {
        if state == now {
            continue;
        }
        now = state;
        told.push(if *day == from {
            state.clone()
        } else {
            format!("{state}@{day}")
        });
    }
    listed(told.into_iter())
}

/// Cues that a change sets. The wash is one act, so it is one cue.
fn cues_of(change: &MediumChange) -> Vec<(&'static str, f64)> {
    if *change == MediumChange::WASH {
        return vec![("wash", 0.0)];
    }
    change.cues().collect()
}

/// A spot of paint by half millimetres, as nobody meets the same point twice.
fn spot(numbers: [f64; 3]) -> String {
    numbers
        .map(|mm| text::fixed(libm::round(2.0 * mm) / 2.0, 1))
        .join("/")
}

/// Where one cue was set on which day, and to what.
type Painted = BTreeMap<(u64, String), f64>;

/// Takes off what was painted on a day; true if there was some.
fn undone(cues: &mut BTreeMap<&'static str, Painted>, day: u64) -> bool {
    let mut some = false;
    for (cue, painted) in cues.iter_mut() {
        if !NOT_WASHED.contains(cue) {
            let before = painted.len();
            painted.retain(|(on, _), _| *on != day);
            some |= painted.len() < before;
        }
    }
    some
}

/// What was done to the dish, cue by cue.
fn media(done: &[(u64, Command)]) -> BTreeMap<&'static str, Painted> {
    let mut cues: BTreeMap<&'static str, Painted> = BTreeMap::new();
    for (hour, command) in done {
        let (place, change) = match command {
            Command::SetMedium { region, change } => (region.clone(), change),
            Command::Paint {
                x_mm,
                y_mm,
                radius_mm,
                change,
            } => (spot([*x_mm, *y_mm, *radius_mm]), change),
            _ => continue,
        };
        let day = day_of(*hour);
        let whole = place == WHOLE;
        // Paint that was washed off at once was a mistake, and so is no part of the design.
        if whole && *change == MediumChange::WASH && undone(&mut cues, day) {
            continue;
        }
        for (cue, value) in cues_of(change) {
            let painted = cues.entry(cue).or_default();
            if whole {
                painted.retain(|(on, _), _| *on != day);
            }
            painted.insert((day, place.clone()), value);
        }
    }
    cues.retain(|_, painted| !painted.is_empty());
    cues
}

/// How a run was set up.
#[derive(Debug, Clone, PartialEq)]
struct Setup {
    given: Vec<Given>,
    factors: BTreeMap<String, String>,
}

impl Setup {
    /// As far as what was done before an hour.
    fn of(row: &PinnedRow, hour: u64) -> Self {
        let done = done_before(row, hour);
        let given: Vec<Given> = done.iter().filter_map(Given::of).collect();
        let mut factors = BTreeMap::new();
        let mut note = |factor: Factor, value: Option<String>| {
            if let Some(value) = value {
                factors.insert(factor.key(), value);
            }
        };

        note(Factor::Scenario, Some(row.scenario.clone()));
        let what = |one: &Given| format!("{}@{}", one.kind.key(), one.day);
        let nothing = || TreatmentKind::None.key().to_owned();
        let treatment = listed(given.iter().map(what)).unwrap_or_else(nothing);
        note(Factor::Treatment, Some(treatment));
        let with_cells = || given.iter().filter(|one| one.kind.has_cells());
        note(Factor::Dose, listed(with_cells().map(Given::dose)));
        if given.iter().any(|one| one.landing.is_some()) {
            let needles = given.iter().filter(|one| one.kind.by_needle());
            let chances = needles.map(|one| text::all_digits(one.landing.unwrap_or(1.0)));
            note(Factor::Landing, listed(chances));
        }

        // What cells may do begins to matter with them.
        let from = with_cells().next().map_or(u64::MAX, |one| one.day);
        for (factor, ability) in [
            (Factor::Signal, Ability::Signal),
            (Factor::Build, Ability::Build),
            (Factor::Touch, Ability::Touch),
        ] {
            let switched = done.iter().filter_map(|(hour, command)| match command {
                Command::Switch { which, on } if *which == ability => {
                    let state = if *on { "on" } else { "off" };
                    Some((day_of(*hour), state.to_owned()))
                }
                _ => None,
            });
            note(factor, course("on", from, switched));
        }

        // A programme of exercise is a treatment; with it exercise is what goes on.
        let programme = |one: &Given| one.kind == TreatmentKind::Exercise;
        let usual = if given.iter().any(programme) {
            Activity::Exercise
        } else {
            Activity::Walking
        };
        let active = done.iter().filter_map(|(hour, command)| match command {
            Command::SetActivity { activity } => Some((day_of(*hour), activity.key().to_owned())),
            _ => None,
        });
        note(Factor::Activity, course(usual.key(), 0, active));

        let injuries = done.iter().filter_map(|(hour, command)| match command {
            Command::InjuryPulse { pro_signal, days } => {
                Some(format!("{pro_signal}x{days}@{}", day_of(*hour)))
            }
            _ => None,
        });
        note(Factor::Injury, listed(injuries));
        let taken_out = done.iter().filter_map(|(hour, command)| match command {
            Command::TakeOut => Some(format!("@{}", day_of(*hour))),
            _ => None,
        });
        note(Factor::TakenOut, listed(taken_out));
        let mut stains = done.iter().filter_map(|(hour, command)| match command {
            Command::Stain { kind } => Some(format!("{}@{}", kind.key(), day_of(*hour))),
            _ => None,
        });
        note(Factor::Stain, stains.next());

        for (cue, painted) in media(&done) {
            let places = painted
                .iter()
                .map(|((day, place), value)| format!("{place}={value}@{day}"));
            note(Factor::Medium(cue.to_owned()), listed(places));
        }

        let mut numbers: BTreeMap<&String, Vec<(u64, String)>> = BTreeMap::new();
        for (hour, command) in &done {
            if let Command::SetParameter { key, value } = command {
                let change = (day_of(*hour), text::all_digits(*value));
                numbers.entry(key).or_default().push(change);
            }
        }
        for (key, changes) in numbers {
            let value = course("", 0, changes.into_iter());
            note(Factor::Parameter(key.clone()), value);
        }
        Self { given, factors }
    }

    fn has_cells(&self) -> bool {
        self.given.iter().any(|one| one.kind.has_cells())
    }

    fn kinds(&self) -> Vec<TreatmentKind> {
        self.given.iter().map(|one| one.kind).collect()
    }
}

/// Whether another value of a factor is a difference between two runs.
fn counts(key: &str, a: &Setup, b: &Setup) -> bool {
    let mut pairs = a.given.iter().zip(&b.given);
    match key {
        // Salt water has no dose, and each source has a usual one of its own.
        "dose" => pairs.any(|(one, other)| {
            let cells = one.kind.has_cells() && other.kind.has_cells();
            let chosen = one.cells.is_some() && other.cells.is_some();
            cells && one.cells != other.cells && (one.kind == other.kind || chosen)
        }),
        "landing" => pairs.any(|(one, other)| {
            one.kind.by_needle() && other.kind.by_needle() && one.landing != other.landing
        }),
        // What injected cells may do is nothing where there are none.
        key if SWITCHES.contains(&key) => a.has_cells() == b.has_cells(),
        _ => true,
    }
}

fn apart(a: &Setup, b: &Setup) -> Vec<String> {
    let keys: BTreeSet<&String> = a.factors.keys().chain(b.factors.keys()).collect();
    keys.into_iter()
        .filter(|key| a.factors.get(*key) != b.factors.get(*key) && counts(key, a, b))
        .cloned()
        .collect()
}

/// What a run is, factor by factor: a key and a value that is written alike for runs that are alike. What went as usual
/// is left out; scenario and treatment are always there.
#[must_use]
pub fn factors(row: &PinnedRow) -> BTreeMap<String, String> {
    factors_by(row, row.hours)
}

/// The same for a run that is read at an hour: what comes at that hour or later does not count.
#[must_use]
pub fn factors_by(row: &PinnedRow, hour: u64) -> BTreeMap<String, String> {
    Setup::of(row, hour).factors
}

/// Keys of the factors in which two runs differ, as far as both go. Their seeds are not among them.
#[must_use]
pub fn differ(a: &PinnedRow, b: &PinnedRow) -> Vec<String> {
    differ_by(a, b, a.hours.min(b.hours))
}

/// The same for runs that are read at an hour.
#[must_use]
pub fn differ_by(a: &PinnedRow, b: &PinnedRow, hour: u64) -> Vec<String> {
    apart(&Setup::of(a, hour), &Setup::of(b, hour))
}

/// The one factor in which two rows of the same seed differ.
#[must_use]
pub fn isolates(a: &PinnedRow, b: &PinnedRow) -> Option<String> {
    let mut factors = differ(a, b);
    if a.seed != b.seed || factors.len() != 1 {
        return None;
    }
    factors.pop()
}

/// What the rows alone cannot tell. As it is by default it gives no reason for a hint.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Seen {
    /// Rows that were pinned and taken away again.
    pub taken_away: usize,
    /// Runs of this investigation that reached its day and were never pinned.
    pub not_pinned: usize,
    /// Column that was announced as the outcome before the runs.
    pub announced: Option<String>,
    /// Column that the claim rests on.
    pub cited: Option<String>,
    /// Whether who said or judged the outcome did not know the arm; none where the lesson has no blinding.
    pub blind: Option<bool>,
    /// For rows whose number is that of a whole dish: that number on each ground, per cent, by the number of the row.
    pub grounds: Vec<(u32, Vec<f64>)>,
    /// Factor that the question is about, as in the argument of the lesson.
    pub asked: Option<String>,
}

/// One thing that was noticed about a design.
#[derive(Debug, Clone, PartialEq)]
pub struct Hint {
    /// Its key: the text is `lesson-hint-KEY`.
    pub key: &'static str,
    /// Numbers of the rows it is about.
    pub rows: Vec<u32>,
    /// What was seen; what that is follows from the key.
    pub what: String,
    /// The day it is about: that of the question, or the one on which something was changed.
    pub day: f64,
}

/// What a check found.
struct Found {
    rows: Vec<u32>,
    what: String,
    /// A day, if not that of the question.
    day: Option<f64>,
}

impl Found {
    fn new(rows: Vec<u32>, what: String) -> Self {
        let day = None;
        Self { rows, what, day }
    }
}

type Check = fn(&Table<'_>) -> Option<Found>;

/// All checks by the key of their hint, the most fundamental first: first what makes rows no comparison at all, then what
/// makes it unfair or thin, then how it was read.
const CHECKS: [(&str, Check); 15] = [
    ("no-control", no_control),
    ("wrong-twin", wrong_twin),
    ("two-things", two_things),
    ("stopped-early", stopped_early),
    ("seed-mixed", seed_mixed),
    ("other-days", other_days),
    ("changed-midway", changed_midway),
    ("one-seed", one_seed),
    ("same-twice", same_twice),
    ("dose-out-of-range", dose_out_of_range),
    ("too-few-doses", too_few_doses),
    ("average-hides", average_hides),
    ("outcome-changed", outcome_changed),
    ("picked-rows", picked_rows),
    ("not-blind", not_blind),
];

/// Keys of all hints, the most fundamental first.
pub fn hint_keys() -> impl Iterator<Item = &'static str> {
    CHECKS.into_iter().map(|(key, _)| key)
}

/// What to think about in the design of an investigation, the most useful first; nothing for a good one. A table with
/// fewer rows than are asked for is not finished: what another row would mend is not named yet.
#[must_use]
pub fn hints(plan: &Investigation, rows: &[PinnedRow], seen: &Seen) -> Vec<Hint> {
    if rows.is_empty() {
        return Vec::new();
    }
    let table = Table::new(plan, rows, seen);
    CHECKS
        .into_iter()
        .filter_map(|(key, check)| {
            let found = check(&table)?;
            Some(Hint {
                key,
                rows: found.rows,
                what: found.what,
                day: found.day.unwrap_or(plan.day),
            })
        })
        .collect()
}

/// The rows of an investigation, and what they are made of.
struct Table<'a> {
    plan: &'a Investigation,
    rows: &'a [PinnedRow],
    seen: &'a Seen,
    /// The last hour that is read.
    hour: u64,
    /// The setup of each row.
    setups: Vec<Setup>,
    /// Places of the rows that are set up alike, an arm each.
    arms: Vec<Vec<usize>>,
}

impl<'a> Table<'a> {
    fn new(plan: &'a Investigation, rows: &'a [PinnedRow], seen: &'a Seen) -> Self {
        let days = plan.columns.iter().map(|column| column.day);
        let hour = hour_of(days.fold(plan.day, f64::max));
        let setups: Vec<Setup> = rows.iter().map(|row| Setup::of(row, hour)).collect();
        let mut arms: Vec<Vec<usize>> = Vec::new();
        for (place, setup) in setups.iter().enumerate() {
            let same = |arm: &&mut Vec<usize>| {
                let first = arm.first().map(|first| &setups[*first].factors);
                first == Some(&setup.factors)
            };
            match arms.iter_mut().find(same) {
                Some(arm) => arm.push(place),
                None => arms.push(vec![place]),
            }
        }
        Self {
            plan,
            rows,
            seen,
            hour,
            setups,
            arms,
        }
    }

    /// Whether there are as many rows as are asked for.
    fn full(&self) -> bool {
        self.rows.len() >= self.plan.rows
    }

    fn numbers(&self, places: &[usize]) -> Vec<u32> {
        places
            .iter()
            .map(|place| self.rows[*place].number)
            .collect()
    }

    fn places(&self) -> std::ops::Range<usize> {
        0..self.rows.len()
    }

    fn seeds(&self, arm: &[usize]) -> BTreeSet<u64> {
        arm.iter().map(|place| self.rows[*place].seed).collect()
    }

    /// Whether a row is what the investigation calls its control.
    fn is_control(&self, place: usize) -> bool {
        let (row, setup) = (&self.rows[place], &self.setups[place]);
        match self.plan.control {
            ControlRow::Treatment(TreatmentKind::None) => setup.given.is_empty(),
            ControlRow::Treatment(kind) => {
                !setup.given.is_empty() && setup.given.iter().all(|one| one.kind == kind)
            }
            ControlRow::Untouched => {
                // What every row has is the ground that all stand on; a switch is not, for a run with it turned is no
                // control of anything.
                let shared = |key: &str| {
                    let value = setup.factors.get(key);
                    let mut others = self.setups.iter();
                    self.arms.len() > 1 && others.all(|other| other.factors.get(key) == value)
                };
                let given_alike = shared("treatment") && shared("dose");
                let by_hand = row.acts.iter().any(|(hour, command)| {
                    let treats = matches!(command, Command::Treat { kind, .. } if *kind != TreatmentKind::None);
                    treats && *hour < self.hour
                });
                let bears = |key: &String| {
                    let own = OF_ITSELF.contains(&key.as_str());
                    own || !SWITCHES.contains(&key.as_str()) && shared(key)
                };
                (!by_hand || given_alike) && setup.factors.keys().all(bears)
            }
        }
    }

    fn controls(&self) -> Vec<usize> {
        self.places()
            .filter(|place| self.is_control(*place))
            .collect()
    }

    /// The first rows of each two arms, and what they differ in.
    fn pairs(&self) -> Vec<(usize, usize, Vec<String>)> {
        let firsts: Vec<usize> = self
            .arms
            .iter()
            .filter_map(|arm| arm.first().copied())
            .collect();
        let mut pairs = Vec::new();
        for (k, a) in firsts.iter().enumerate() {
            for b in firsts.iter().skip(k + 1) {
                pairs.push((*a, *b, apart(&self.setups[*a], &self.setups[*b])));
            }
        }
        pairs
    }

    /// A row that somebody may take for the control, as it has less than the others.
    fn stand_in(&self) -> Option<usize> {
        let ControlRow::Treatment(kind) = self.plan.control else {
            return None;
        };
        if kind.has_cells() {
            return None;
        }
        let cells_somewhere = self.setups.iter().any(Setup::has_cells);
        self.places().find(|place| {
            let setup = &self.setups[*place];
            let bare = setup
                .given
                .iter()
                .all(|one| one.kind == TreatmentKind::Saline);
            let compared = self
                .setups
                .iter()
                .any(|other| other.kinds() != setup.kinds());
            !setup.has_cells() && (bare || cells_somewhere) && compared
        })
    }
}

/// Nothing to compare with. `what`: the control that is asked for, as a treatment or `untouched`.
fn no_control(table: &Table<'_>) -> Option<Found> {
    if !table.full() || !table.controls().is_empty() || table.stand_in().is_some() {
        return None;
    }
    let what = match table.plan.control {
        ControlRow::Untouched => "untouched",
        ControlRow::Treatment(kind) => kind.key(),
    };
    let rows = table.rows.iter().map(|row| row.number).collect();
    Some(Found::new(rows, what.to_owned()))
}

/// Compared with something else than the honest control, or with another knee. `what`: what the first row was given, or
/// `scenario`.
fn wrong_twin(table: &Table<'_>) -> Option<Found> {
    if !table.full() {
        return None;
    }
    let controls = table.controls();
    if controls.is_empty() {
        let place = table.stand_in()?;
        let kind = table.setups[place].given.first().map(|one| one.kind);
        let what = kind.unwrap_or(TreatmentKind::None).key().to_owned();
        return Some(Found::new(table.numbers(&[place]), what));
    }
    let others: Vec<usize> = table
        .places()
        .filter(|place| !controls.contains(place))
        .collect();
    let (control, other) = (*controls.first()?, *others.first()?);
    let known: BTreeSet<&String> = controls
        .iter()
        .map(|place| &table.rows[*place].scenario)
        .collect();
    let fair = others
        .iter()
        .any(|place| known.contains(&table.rows[*place].scenario));
    let rows = table.numbers(&[control, other]);
    (!fair).then(|| Found::new(rows, Factor::Scenario.key()))
}

/// A factor that no two rows show alone. `what`: the factors in which the two rows differ, with spaces between them.
fn two_things(table: &Table<'_>) -> Option<Found> {
    let pairs = table.pairs();
    let alone: BTreeSet<&String> = pairs
        .iter()
        .filter(|(.., factors)| factors.len() == 1)
        .flat_map(|(.., factors)| factors)
        .collect();
    let (a, b, factors) = pairs
        .iter()
        .filter(|(.., factors)| factors.iter().any(|factor| !alone.contains(factor)))
        .min_by_key(|(.., factors)| factors.len())?;
    Some(Found::new(table.numbers(&[*a, *b]), factors.join(" ")))
}

/// Read before the day of the question, or fixed before it. `what`: the day on which the first of the rows ended.
fn stopped_early(table: &Table<'_>) -> Option<Found> {
    let asked = hour_of(table.plan.day);
    let ended = |place: usize| -> Option<u64> {
        let row = &table.rows[place];
        if row.hours < asked {
            return Some(row.hours);
        }
        let (fixed, _) = row
            .acts
            .iter()
            .find(|(_, command)| matches!(command, Command::Stain { .. }))?;
        let stain = [Factor::Stain.key()];
        // Dishes that were fixed one after the other on purpose tell a course.
        let course = || {
            let setup = &table.setups[place];
            table
                .setups
                .iter()
                .any(|other| apart(setup, other) == stain)
        };
        (fixed + STEPS_PER_DAY <= asked && !course()).then_some(*fixed)
    };
    let early: Vec<usize> = table
        .places()
        .filter(|place| ended(*place).is_some())
        .collect();
    let hour = ended(*early.first()?)?;
    let what = text::trimmed(hour as f64 / STEPS_PER_DAY as f64, 1);
    Some(Found::new(table.numbers(&early), what))
}

/// Other dice in each arm, one roll each: chance and treatment cannot be told apart.
fn seed_mixed(table: &Table<'_>) -> Option<Found> {
    if !table.full() {
        return None;
    }
    let seeds: Vec<BTreeSet<u64>> = table.arms.iter().map(|arm| table.seeds(arm)).collect();
    let lone = |k: &usize| {
        let mut others = seeds.iter().enumerate().filter(|(other, _)| other != k);
        seeds[*k].len() == 1 && others.all(|(_, other)| other.is_disjoint(&seeds[*k]))
    };
    if seeds.len() < 2 {
        return None;
    }
    // The arm that came later is the one to roll again.
    let arm = (0..seeds.len()).rev().find(lone)?;
    let first = |k: usize| table.arms[k].first().copied();
    let is_control =
        |k: &usize| *k != arm && first(*k).is_some_and(|place| table.is_control(place));
    let partner = (0..seeds.len()).find(is_control);
    let partner = partner.or_else(|| (0..seeds.len()).find(|k| *k != arm))?;
    let rows = table.numbers(&[first(partner)?, first(arm)?]);
    Some(Found::new(rows, String::new()))
}

/// Given something else, and on another day, so that other times have passed by when it is read. `what`: days between.
fn other_days(table: &Table<'_>) -> Option<Found> {
    if !table.full() {
        return None;
    }
    let days = |place: usize| -> Vec<f64> {
        let given = &table.setups[place].given;
        given.iter().map(|one| one.day as f64).collect()
    };
    let between = |a: usize, b: usize| -> f64 {
        let (a, b) = (days(a), days(b));
        let gaps = a.iter().zip(&b).map(|(a, b)| (a - b).abs());
        gaps.fold(0.0, f64::max)
    };
    let kinds = |place: usize| table.setups[place].kinds();
    let count = |place: usize| table.setups[place].given.len();
    let first_day = |a: usize, b: usize| -> f64 {
        let (a, b) = (days(a), days(b));
        a.into_iter().chain(b).fold(table.plan.day, f64::min)
    };
    // A day, or a tenth of the time until it is read, makes no difference.
    let close = |a: usize, b: usize| {
        let bearable = (0.1 * (table.plan.day - first_day(a, b))).max(1.0);
        count(a) == count(b) && between(a, b) <= bearable
    };
    let far = |a: usize, b: usize| {
        count(a) > 0 && count(a) == count(b) && kinds(a) != kinds(b) && !close(a, b)
    };
    let bridged = |a: usize, b: usize| {
        table
            .places()
            .any(|c| (kinds(c) == kinds(a) && close(c, b)) || (kinds(c) == kinds(b) && close(c, a)))
    };
    let pairs = table.pairs();
    let (a, b, _) = pairs
        .iter()
        .find(|(a, b, _)| far(*a, *b) && !bridged(*a, *b))?;
    let what = text::trimmed(between(*a, *b), 0);
    Some(Found::new(table.numbers(&[*a, *b]), what))
}

/// A switch or a number that was changed in the middle of a run, where no other run has it changed from the start or at
/// another time. `what`: the factor; `day`: when.
fn changed_midway(table: &Table<'_>) -> Option<Found> {
    if !table.full() {
        return None;
    }
    table.places().find_map(|place| {
        let (row, setup) = (&table.rows[place], &table.setups[place]);
        setup.factors.iter().find_map(|(key, value)| {
            let switch = SWITCHES.contains(&key.as_str());
            if !(fits(key, "parameter") || switch && setup.has_cells()) {
                return None;
            }
            let (_, day) = value.split_once('@')?;
            let beside = || {
                table.places().filter(|other| {
                    let same = *other != place && table.rows[*other].seed == row.seed;
                    same && (!switch || table.setups[*other].has_cells())
                })
            };
            let of = |other: usize| table.setups[other].factors.get(key);
            let without = beside().any(|other| of(other).is_none());
            let timed = beside().any(|other| of(other).is_some_and(|other| other != value));
            let day = day.split(' ').next().and_then(|day| day.parse().ok());
            (without && !timed).then(|| Found {
                rows: table.numbers(&[place]),
                what: key.clone(),
                day,
            })
        })
    })
}

/// Fewer rolls of the dice than are asked for. `what`: how many are asked for.
fn one_seed(table: &Table<'_>) -> Option<Found> {
    let asked = table.plan.seeds;
    if !table.full() || asked < 2 {
        return None;
    }
    let enough = |arm: &&Vec<usize>| table.seeds(arm).len() >= asked;
    let control = |arm: &&Vec<usize>| arm.iter().any(|place| table.is_control(*place));
    let arms = || table.arms.iter();
    let (controls, count) = (
        arms().filter(control).count(),
        arms().filter(enough).count(),
    );
    // Two arms can be compared as often as is asked for; one of them is the control where there is one.
    let compared = if controls == 0 || controls == table.arms.len() {
        count >= table.arms.len().min(2)
    } else {
        let rolled = |of: bool| arms().any(|arm| control(&arm) == of && enough(&arm));
        rolled(true) && rolled(false)
    };
    if compared {
        return None;
    }
    let thin: Vec<usize> = arms()
        .filter(|arm| !enough(arm))
        .flatten()
        .copied()
        .collect();
    Some(Found::new(table.numbers(&thin), asked.to_string()))
}

/// The same run with the same dice, twice: it can only come out alike.
fn same_twice(table: &Table<'_>) -> Option<Found> {
    let asked = hour_of(table.plan.day);
    let same = |a: &PinnedRow, b: &PinnedRow| {
        let whole = a.hours >= asked && b.hours >= asked;
        let begun = a.scenario == b.scenario && a.seed == b.seed;
        whole && begun && done_before(a, table.hour) == done_before(b, table.hour)
    };
    table.rows.iter().enumerate().find_map(|(k, a)| {
        let b = table.rows.iter().skip(k + 1).find(|b| same(a, b))?;
        Some(Found::new(vec![a.number, b.number], String::new()))
    })
}

/// More or fewer cultured cells than any trial gave. `what`: how many in the first of the rows, in millions.
fn dose_out_of_range(table: &Table<'_>) -> Option<Found> {
    let [low, high] = TRIALS;
    let outside = |place: usize| -> Option<f64> {
        let mut given = table.setups[place].given.iter();
        given.find_map(|one| {
            let cells = one.cells.filter(|cells| !(low..=high).contains(cells))?;
            (one.kind == TreatmentKind::Cultured).then_some(cells)
        })
    };
    let places: Vec<usize> = table
        .places()
        .filter(|place| outside(*place).is_some())
        .collect();
    let cells = outside(*places.first()?)?;
    Some(Found::new(
        table.numbers(&places),
        text::trimmed(cells / 1e6, 6),
    ))
}

/// A question about doses, and too few of them to see a bend. `what`: how many there are, with nought.
fn too_few_doses(table: &Table<'_>) -> Option<Found> {
    if !table.full() {
        return None;
    }
    let dose = Factor::Dose.key();
    let doses = |kind: TreatmentKind| -> usize {
        let with = |setup: &&Setup| setup.given.iter().any(|one| one.kind == kind);
        let found: BTreeSet<Option<&String>> = table
            .setups
            .iter()
            .filter(with)
            .map(|setup| setup.factors.get(&dose))
            .collect();
        found.len()
    };
    let with_cells = TreatmentKind::ALL
        .into_iter()
        .filter(|kind| kind.has_cells());
    let most = with_cells.map(doses).max().unwrap_or(0);
    let nought = table.setups.iter().any(|setup| !setup.has_cells());

    let vary = &table.plan.vary;
    let only =
        |control: &Control| matches!(control, Control::Dose | Control::Inject | Control::Compare);
    let locked = vary.contains(&Control::Dose) && vary.iter().all(only);
    let named = table.seen.asked.as_deref() == Some(dose.as_str());
    // Somebody who changes the dose and nothing else asks about it.
    let varied = vary.contains(&Control::Dose) && most > 1 && {
        let of_dose = [dose.as_str(), "treatment"];
        let pairs = table.pairs();
        let mut differing = pairs.iter().flat_map(|(.., factors)| factors);
        differing.all(|factor| of_dose.contains(&factor.as_str()))
    };
    let levels = most + usize::from(nought);
    if most == 0 || levels >= LEVELS || !(locked || named || varied) {
        return None;
    }
    let rows = table.rows.iter().map(|row| row.number).collect();
    Some(Found::new(rows, levels.to_string()))
}

/// Least and greatest of some values, if they lie so far apart that their average describes neither.
fn split(values: &[f64]) -> Option<[f64; 2]> {
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    (high - low >= SPLIT && low <= high / 2.0).then_some([low, high])
}

/// One number for a whole dish whose grounds differ. `what`: least and greatest of the grounds of the first of the rows,
/// per cent.
fn average_hides(table: &Table<'_>) -> Option<Found> {
    let pinned = |number: u32| table.rows.iter().any(|row| row.number == number);
    let mut hidden = table
        .seen
        .grounds
        .iter()
        .filter(|(number, _)| pinned(*number))
        .filter_map(|(number, values)| Some((*number, split(values)?)))
        .peekable();
    let (_, [low, high]) = *hidden.peek()?;
    let what = format!("{}–{}", text::trimmed(low, 0), text::trimmed(high, 0));
    let rows = hidden.map(|(number, _)| number).collect();
    Some(Found::new(rows, what))
}

/// A claim that rests on another column than the one that was announced. `what`: the column it rests on.
fn outcome_changed(table: &Table<'_>) -> Option<Found> {
    let (announced, cited) = (table.seen.announced.as_ref()?, table.seen.cited.as_ref()?);
    (announced != cited).then(|| Found::new(Vec::new(), cited.clone()))
}

/// More runs left out than kept. `what`: how many were left out.
fn picked_rows(table: &Table<'_>) -> Option<Found> {
    let left_out = table.seen.taken_away + table.seen.not_pinned;
    if !table.full() || left_out < PICKED || left_out <= table.rows.len() {
        return None;
    }
    let rows = table.rows.iter().map(|row| row.number).collect();
    Some(Found::new(rows, left_out.to_string()))
}

/// An outcome that a person feels and says, who knew what was given. `what`: the column.
fn not_blind(table: &Table<'_>) -> Option<Found> {
    let outcome = table.seen.announced.as_ref().unwrap_or(&table.plan.outcome);
    let felt = FELT.contains(&outcome.as_str());
    if !felt || table.seen.blind != Some(false) || table.arms.len() < 2 {
        return None;
    }
    let rows = table.rows.iter().map(|row| row.number).collect();
    Some(Found::new(rows, outcome.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::PlannedTreatment;

    const DAY: u64 = STEPS_PER_DAY;

    fn row(treatments: &[&str], acts: &[(u64, Command)]) -> PinnedRow {
        let planned = |text: &&str| text.parse::<PlannedTreatment>().expect(text);
        PinnedRow {
            number: 1,
            scenario: "osteoarthritis-moderate".to_owned(),
            seed: 1,
            hours: 28 * DAY,
            treatments: treatments.iter().map(planned).collect(),
            acts: acts.to_vec(),
            values: Vec::new(),
            code: String::new(),
        }
    }

    fn treat(kind: TreatmentKind, cells: Option<f64>) -> Command {
        Command::Treat {
            kind,
            cells,
            landing: None,
        }
    }

    fn switch(which: Ability, on: bool) -> Command {
        Command::Switch { which, on }
    }

    fn value(row: &PinnedRow, key: &str) -> Option<String> {
        factors(row).remove(key)
    }

    #[test]
    fn a_treatment_by_hand_is_the_same_as_one_planned_for_its_hour() {
        let planned = row(&["cultured:2e7@3"], &[]);
        let by_hand = row(
            &["none"],
            &[(3 * DAY, treat(TreatmentKind::Cultured, Some(2e7)))],
        );
        assert_eq!(factors(&planned), factors(&by_hand));
        assert_eq!(value(&planned, "treatment").as_deref(), Some("cultured@3"));
        assert_eq!(value(&planned, "dose").as_deref(), Some("20000000"));
        let nothing = row(&["none@5"], &[]);
        assert_eq!(value(&nothing, "treatment").as_deref(), Some("none"));
        assert_eq!(differ(&nothing, &row(&[], &[])), Vec::<String>::new());
    }

    #[test]
    fn the_usual_dose_is_the_same_written_out_or_not() {
        for usual in ["cultured:5e7", "marrow:3e4", "fat:3e6"] {
            let written = row(&[usual], &[]);
            assert_eq!(value(&written, "dose").as_deref(), Some("usual"), "{usual}");
        }
    }

    #[test]
    fn salt_water_has_no_dose_and_two_sources_only_where_both_were_chosen() {
        let between = |a: &str, b: &str| differ(&row(&[a], &[]), &row(&[b], &[]));
        assert_eq!(between("cultured:2e7", "saline"), ["treatment"]);
        assert_eq!(between("cultured:2e7", "cultured"), ["dose"]);
        assert_eq!(between("cultured:2e7", "marrow"), ["treatment"]);
        assert_eq!(between("cultured:2e7", "fat:1e6"), ["dose", "treatment"]);
    }

    #[test]
    fn what_comes_when_a_run_is_read_or_later_does_not_count() {
        let off = |hour| row(&["cultured"], &[(hour, switch(Ability::Signal, false))]);
        let on = row(&["cultured"], &[]);
        assert_eq!(differ(&on, &off(28 * DAY)), Vec::<String>::new());
        assert_eq!(differ(&on, &off(28 * DAY - 1)), ["signal"]);
        assert_eq!(factors_by(&off(9 * DAY), 9 * DAY), factors(&on));
        assert_eq!(differ_by(&on, &off(9 * DAY), 10 * DAY), ["signal"]);
        let again = row(&["cultured", "cultured@28"], &[]);
        assert_eq!(differ(&on, &again), Vec::<String>::new());
    }

    #[test]
    fn a_switch_is_told_with_the_day_of_its_change_unless_that_was_before_the_cells() {
        let off = |hour| (hour, switch(Ability::Build, false));
        let on = |hour| (hour, switch(Ability::Build, true));
        for (acts, told) in [
            (vec![off(0)], Some("off")),
            (vec![off(6 * DAY)], Some("off")),
            (vec![off(10 * DAY)], Some("off@10")),
            (vec![off(0), on(10 * DAY)], Some("off on@10")),
            (vec![off(2), on(3)], None),
            (vec![on(0)], None),
        ] {
            let run = row(&["fat@7"], &acts);
            assert_eq!(value(&run, "build").as_deref(), told, "{acts:?}");
        }
        // Where there are no cells it matters neither when nor whether.
        let water = row(&["saline"], &[off(10 * DAY)]);
        assert_eq!(value(&water, "build").as_deref(), Some("off"));
        assert_eq!(differ(&water, &row(&["fat"], &[])), ["treatment"]);
    }

    #[test]
    fn a_programme_of_exercise_is_a_treatment_and_no_second_factor() {
        let active = |activity| Command::SetActivity { activity };
        let programme = row(&["exercise"], &[]);
        assert_eq!(differ(&programme, &row(&["saline"], &[])), ["treatment"]);
        let ended = row(&["exercise"], &[(9 * DAY, active(Activity::Walking))]);
        assert_eq!(value(&ended, "activity").as_deref(), Some("walking@9"));
        let walks = row(&[], &[(0, active(Activity::Walking))]);
        assert_eq!(value(&walks, "activity"), None);
        let runs = row(&[], &[(0, active(Activity::Sport))]);
        assert_eq!(differ(&walks, &runs), ["activity"]);
    }

    #[test]
    fn each_cue_of_a_dish_is_a_factor_and_the_last_coat_of_a_day_counts() {
        let stiff = |region: &str, kpa: f64| Command::SetMedium {
            region: region.to_owned(),
            change: MediumChange {
                stiffness_kpa: Some(kpa),
                ..MediumChange::default()
            },
        };
        let drop = Command::Paint {
            x_mm: 1.4,
            y_mm: 1.1,
            radius_mm: 0.32,
            change: MediumChange {
                tgf_b_ng_per_ml: Some(10.0),
                ..MediumChange::default()
            },
        };
        let wash = Command::SetMedium {
            region: WHOLE.to_owned(),
            change: MediumChange::WASH,
        };
        let bare = row(&[], &[]);
        let stiffer = row(&[], &[(0, stiff("left", 1.0)), (2, stiff(WHOLE, 34.0))]);
        assert_eq!(
            value(&stiffer, "medium:stiffness").as_deref(),
            Some("whole=34@0")
        );
        let both = row(&[], &[(0, stiff(WHOLE, 34.0)), (1, drop.clone())]);
        assert_eq!(differ(&bare, &both), ["medium:stiffness", "medium:tgf_b"]);
        assert_eq!(
            value(&both, "medium:tgf_b").as_deref(),
            Some("1.5/1.0/0.5=10@0")
        );
        // Washed off at once it was never there; later that is something that was done.
        let mistaken = row(&[], &[(0, drop.clone()), (1, wash.clone())]);
        assert_eq!(factors(&mistaken), factors(&bare));
        let washed = row(&[], &[(0, drop.clone()), (3 * DAY, wash)]);
        assert_eq!(differ(&row(&[], &[(0, drop)]), &washed), ["medium:wash"]);
    }

    #[test]
    fn all_else_that_is_done_by_hand_is_a_factor() {
        for (command, key, told) in [
            (Command::TakeOut, "taken_out", "@2"),
            (
                Command::InjuryPulse {
                    pro_signal: 3.0,
                    days: 2.5,
                },
                "injury",
                "3x2.5@2",
            ),
            (
                Command::SetParameter {
                    key: "flare_mm".to_owned(),
                    value: 9.0,
                },
                "parameter:flare_mm",
                "9@2",
            ),
            (
                Command::Stain {
                    kind: crate::model::stain::StainKind::OilRed,
                },
                "stain",
                "oil_red@2",
            ),
        ] {
            let run = row(&[], &[(2 * DAY, command)]);
            assert_eq!(value(&run, key).as_deref(), Some(told));
            assert_eq!(differ(&run, &row(&[], &[])), [key]);
        }
    }

    #[test]
    fn two_rows_are_evidence_for_a_factor_with_the_same_dice_only() {
        let on = row(&["cultured"], &[]);
        let off = row(&["cultured"], &[(0, switch(Ability::Signal, false))]);
        assert_eq!(isolates(&on, &off).as_deref(), Some("signal"));
        assert_eq!(isolates(&on, &on), None);
        let other_dice = PinnedRow {
            seed: 2,
            ..off.clone()
        };
        assert_eq!(isolates(&on, &other_dice), None);
        let two = PinnedRow {
            scenario: "healthy".to_owned(),
            ..off
        };
        assert_eq!(isolates(&on, &two), None);
    }

    #[test]
    fn a_family_of_factors_can_be_asked_for() {
        assert!(fits("signal", "signal") && !fits("signal", "build"));
        assert!(fits("medium:tgf_b", "medium") && fits("medium:tgf_b", "medium:tgf_b"));
        assert!(!fits("medium", "medium:tgf_b") && !fits("parameter:x", "medium"));
    }

    #[test]
    fn an_average_hides_what_lies_far_apart() {
        assert_eq!(split(&[5.0, 80.0, 40.0]), Some([5.0, 80.0]));
        for together in [&[][..], &[50.0], &[40.0, 60.0], &[60.0, 95.0], &[0.0, 20.0]] {
            assert_eq!(split(together), None, "{together:?}");
        }
    }

    #[test]
    fn every_hint_has_a_key_of_its_own() {
        let keys: BTreeSet<&str> = hint_keys().collect();
        assert_eq!(keys.len(), CHECKS.len());
    }
}
