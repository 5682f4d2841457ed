//! An experiment file becomes an experiment that cannot be wrong, or an error with its line.

use std::sync::Arc;

use super::axis::Axis;
use super::columns::columns;
use super::conditions::conditions;
use super::error::DesignError;
use super::file::{Against, Allocation, ArmFile, ExperimentFile, Level, MeasureFile, Of};
use super::keyed::{self, MOST_SEED};
use super::lines::Lines;
use super::measure::{Measure, When, key_of, tells_arms};
use super::patients::{FILE as PATIENTS_FILE, GRADES, Patients};
use super::plan::{Arm, Experiment, Plan};
use super::read_patients::patients;
use super::read_vary::axes;
use super::setting::{Refused, What, day, whole};
use crate::experiment::published;
use crate::model::keys::one_of;
use crate::platform::text::{comma_hint_in_line, plain};
use crate::scenario::{Days, Parameters, PlannedActivity, PlannedTreatment, Scenario, is_read};
use crate::sim::Row;

/// The version of the form of an experiment file.
const SCHEMA_VERSION: u32 = 1;
/// Most runs of a condition.
const MOST_REPLICATES: u64 = 1_000_000;
/// Most rows of a table.
const MOST_ROWS: u64 = 10_000_000;
/// Most arms: each has a letter where it is hidden.
const MOST_ARMS: usize = 26;
/// Largest weight of an arm.
const MOST_WEIGHT: u64 = 100;
/// Longest name, letters.
const MOST_LETTERS: usize = 60;
/// The head of the file.
const HEAD: (&str, usize) = ("experiment", 0);

impl Experiment {
    /// Reads an experiment file. `file` is its name or path, for the sentence of an error.
    ///
    /// # Errors
    /// A file that is refused, with line, field, what was found and what is expected.
    pub fn read(text: &str, file: &str) -> Result<Self, DesignError> {
        let text = &*plain(text);
        let lines = Lines { file, text };
        let written: ExperimentFile = toml::from_str(text).map_err(|error| {
            let wrong = lines.unread(&error, "a value as docs/experiments.md describes it");
            let line = text.lines().nth(wrong.line.saturating_sub(1));
            match line.and_then(comma_hint_in_line) {
                Some(hint) => DesignError {
                    expected: hint.to_owned(),
                    ..wrong
                },
                None => wrong,
            }
        })?;
        checked(&lines, &written).map(|plan| Self {
            plan: Arc::new(plan),
        })
    }
}

/// A word that a table or a file can be called by.
fn named(
    lines: &Lines<'_>,
    place: (&str, usize),
    name: &str,
    mut taken: impl Iterator<Item = String>,
) -> Result<String, DesignError> {
    let fits = |letter: char| {
        letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_.".contains(letter)
    };
    if name.is_empty() || name.len() > MOST_LETTERS || !name.chars().all(fits) {
        let expected = "a word of small letters, digits, -, _ and .";
        return Err(lines.refuse(place, "name", format!("'{name}'"), expected));
    }
    if taken.any(|other| other == name) {
        let expected = "a name that no other has";
        return Err(lines.refuse(place, "name", format!("'{name}' twice"), expected));
    }
    Ok(name.to_owned())
}

/// The scenarios that runs start from: one, or one for each grade of the patients.
fn starts(
    lines: &Lines<'_>,
    written: &ExperimentFile,
    graded: bool,
) -> Result<Vec<Scenario>, DesignError> {
    let built_in = |name: &str| {
        Scenario::built_in(name).map_err(|_| {
            let expected = one_of(Scenario::NAMES);
            lines.refuse(HEAD, "scenario", format!("'{name}'"), expected)
        })
    };
    match (&written.experiment.scenario, graded) {
        (Some(name), false) => Ok(vec![built_in(name)?]),
        (None, true) => GRADES.iter().map(|(_, name)| built_in(name)).collect(),
        (None, false) => {
            let expected = "the name of a scenario, or [patients.grades]";
            Err(lines.refuse(HEAD, "scenario", "nothing", expected))
        }
        (Some(name), true) => {
            let expected = "nothing: the grades of the patients say from where each starts";
            Err(lines.refuse(HEAD, "scenario", format!("'{name}'"), expected))
        }
    }
}

/// One arm.
fn arm(
    lines: &Lines<'_>,
    nth: usize,
    written: &ArmFile,
    days: u32,
    weighed: bool,
) -> Result<Arm, DesignError> {
    let place = ("arm", nth);
    let refuse =
        |field: &str, wrong: Refused| lines.refuse(place, field, wrong.found, wrong.expected);
    let at = written.days.clone().unwrap_or_else(|| vec![0.0]);
    if at.is_empty() || !at.is_sorted_by(|a, b| a < b) {
        let expected = "days in their order, none twice";
        return Err(lines.refuse(place, "days", format!("{at:?}"), expected));
    }
    let mut treatments = Vec::new();
    for when in at {
        let when = day(when, days).map_err(|wrong| refuse("days", wrong))?;
        let planned = PlannedTreatment::new(written.treatment, written.cells, when)
            .and_then(|planned| planned.landing_with(written.landing))
            .map_err(|wrong| lines.refuse(place, wrong.field, wrong.found, wrong.expected))?;
        treatments.push(planned);
    }
    if written.landing.is_some() && !written.treatment.by_needle() {
        let found = format!("it for {}", written.treatment.key());
        return Err(lines.refuse(
            place,
            "landing",
            found,
            "it only for what is given by needle",
        ));
    }
    let weight = match written.weight {
        None => 1,
        Some(_) if !weighed => {
            let expected = "it only where patients are allocated by chance or in blocks";
            return Err(lines.refuse(place, "weight", "a weight", expected));
        }
        Some(number) => {
            whole(number, [1, MOST_WEIGHT]).map_err(|wrong| refuse("weight", wrong))? as u32
        }
    };
    Ok(Arm {
        name: String::new(),
        label: String::new(),
        treatments,
        activity: written
            .activity
            .map(|kind| PlannedActivity { kind, day: 0.0 }),
        weight,
    })
}

/// The arms. Where the experiment is blind they are in an order by lot and called by letters.
fn arms(
    lines: &Lines<'_>,
    written: &ExperimentFile,
    days: u32,
    seed: u64,
) -> Result<Vec<Arm>, DesignError> {
    if written.arm.len() > MOST_ARMS {
        let place = ("arm", MOST_ARMS);
        return Err(lines.refuse(place, "", written.arm.len(), "at most 26 arms"));
    }
    let allocation = written
        .patients
        .as_ref()
        .map(|patients| patients.allocation);
    let weighed = allocation.is_some_and(|allocation| allocation != Allocation::Paired);
    let mut arms: Vec<Arm> = Vec::new();
    for (nth, one) in written.arm.iter().enumerate() {
        let taken = arms.iter().map(|arm| arm.name.clone());
        let name = named(lines, ("arm", nth), &one.name, taken)?;
        arms.push(Arm {
            label: name.clone(),
            name,
            ..arm(lines, nth, one, days, weighed)?
        });
    }
    if !written.experiment.blind {
        return Ok(arms);
    }
    if arms.len() < 2 {
        let expected = "at least two arms, or blind = false";
        return Err(lines.refuse(HEAD, "blind", "true", expected));
    }
    let order = keyed::shuffled(&mut keyed::dice(seed, &["blind"]), arms.len());
    let letters = 'A'..='Z';
    Ok(order
        .into_iter()
        .zip(letters)
        .filter_map(|(place, letter)| {
            let mut arm = arms.get(place)?.clone();
            arm.label = letter.to_string();
            Some(arm)
        })
        .collect())
}

/// The days that a measure is read on.
fn whens(
    lines: &Lines<'_>,
    nth: usize,
    written: &MeasureFile,
    days: u32,
) -> Result<Vec<When>, DesignError> {
    let place = ("measure", nth);
    let read = |field: &str, number| {
        whole(number, [0, u64::from(days)])
            .map(|day| day as u32)
            .map_err(|wrong| {
                let expected = format!("{}, the days of the run", wrong.expected);
                lines.refuse(place, field, wrong.found, expected)
            })
    };
    match (&written.days, written.from, written.to) {
        (Some(list), None, None) if !list.is_empty() => list
            .iter()
            .map(|number| read("days", *number).map(When::Day))
            .collect(),
        (None, Some(from), Some(to)) => {
            let (from, to) = (read("from", from)?, read("to", to)?);
            if from < to {
                Ok(vec![When::Mean(from, to)])
            } else {
                Err(lines.refuse(place, "to", to, format!("a day after day {from}")))
            }
        }
        (Some(list), None, None) => {
            Err(lines.refuse(place, "days", format!("{list:?}"), "at least one day"))
        }
        _ => {
            let expected = "either days or both from and to";
            Err(lines.refuse(place, "days", "neither or both", expected))
        }
    }
}

/// What is measured.
fn measures(
    lines: &Lines<'_>,
    written: &ExperimentFile,
    days: u32,
) -> Result<Vec<Measure>, DesignError> {
    let mut measures: Vec<Measure> = Vec::new();
    for (nth, one) in written.measure.iter().enumerate() {
        let place = ("measure", nth);
        let key = key_of(&one.column)
            .filter(|key| *key != "day")
            .ok_or_else(|| {
                let known: Vec<&str> = Row::COLUMNS
                    .iter()
                    .skip(1)
                    .map(|column| column.key)
                    .collect();
                let expected = format!("a column of the history: {}", one_of(&known));
                lines.refuse(place, "column", format!("'{}'", one.column), expected)
            })?;
        let against = match (one.of, one.against) {
            (Of::Run, None) => None,
            (Of::Difference, against) => Some(against.unwrap_or(Against::Saline)),
            (Of::Run, Some(against)) => {
                let found = format!("'{}'", against.key());
                let expected = "it only with of = \"difference\"";
                return Err(lines.refuse(place, "against", found, expected));
            }
        };
        if written.experiment.blind && against.is_some() {
            let expected = "a run by itself, or blind = false: an arm that is its twin would differ by nothing";
            return Err(lines.refuse(place, "of", "'difference'", expected));
        }
        if written.experiment.blind && tells_arms(key) {
            let expected = "a column that does not tell what somebody got, or blind = false";
            return Err(lines.refuse(place, "column", format!("'{key}'"), expected));
        }
        for when in whens(lines, nth, one, days)? {
            let measure = Measure { key, when, against };
            if measures.contains(&measure) {
                let found = format!("{} twice", measure.name());
                return Err(lines.refuse(place, "days", found, "each measure once"));
            }
            measures.push(measure);
        }
    }
    if measures.is_empty() {
        let expected = "at least one [[measure]]";
        return Err(lines.refuse(("measure", 0), "", "nothing", expected));
    }
    Ok(measures)
}

/// Refuses what is varied where it says something that arms or patients say already.
fn fits_together(
    lines: &Lines<'_>,
    written: &ExperimentFile,
    axes: &[Axis],
    arms: &[Arm],
    starts: &[Scenario],
    others: &[Scenario],
    patients: Option<&Patients>,
) -> Result<(), DesignError> {
    let varies = |what: &What| axes.iter().any(|axis| axis.what == *what);
    let gives = |planned: &[PlannedTreatment], fits: fn(&PlannedTreatment) -> bool| {
        planned.iter().any(fits)
    };
    // Somewhere something is given that fits.
    let anywhere = |fits: fn(&PlannedTreatment) -> bool| {
        let in_axes = axes.iter().any(|axis| {
            axis.what == What::Treatment
                && axis.levels().iter().any(|level| match level {
                    Level::Word(word) => word
                        .parse::<PlannedTreatment>()
                        .is_ok_and(|planned| fits(&planned)),
                    Level::Number(_) => false,
                })
        });
        in_axes
            || arms.iter().any(|arm| gives(&arm.treatments, fits))
            || (arms.is_empty() && starts.iter().any(|start| gives(&start.treatments, fits)))
    };
    for (nth, axis) in axes.iter().enumerate() {
        let what = &axis.what;
        let refuse = |expected: &str| {
            Err(lines.refuse(("vary", nth), "what", format!("'{}'", what.key()), expected))
        };
        if written.experiment.blind && what.is_of_treatment() {
            return refuse(
                "nothing about the treatment, or blind = false: the table would tell it",
            );
        }
        match what {
            What::Treatment if !arms.is_empty() => {
                return refuse("another word: the arms say what is given");
            }
            What::Activity if arms.iter().any(|arm| arm.activity.is_some()) => {
                return refuse("another word: an arm says what the person does");
            }
            What::Dose if !anywhere(|planned| planned.kind.has_cells()) => {
                return refuse("a dose only where cells are given");
            }
            What::Landing if !anywhere(|planned| planned.kind.by_needle()) => {
                return refuse("it only where something is given by needle");
            }
            What::TreatmentDay => {
                let mut plans = arms.iter().map(|arm| arm.treatments.len());
                let planned = starts.iter().map(|start| start.treatments.len());
                let several = if arms.is_empty() && !varies(&What::Treatment) {
                    planned.max()
                } else {
                    plans.next().map(|first| plans.fold(first, usize::max))
                };
                if several.is_some_and(|count| count > 1) {
                    return refuse("it only where one treatment is given");
                }
                if several == Some(0) {
                    return refuse("it only where something is given");
                }
            }
            What::Scenario if starts.len() > 1 => {
                return refuse("another word: the grades of the patients say where each starts");
            }
            What::Seed if patients.is_some() || written.experiment.replicates.is_some() => {
                return refuse("a seed only without patients and replicates");
            }
            What::Parameter(key) => {
                let mut scenarios = starts.iter().chain(others);
                if !scenarios.any(|scenario| is_read(key, scenario)) {
                    return refuse("a number that something in this scenario reads");
                }
                let moved = patients.into_iter().flat_map(|patients| &patients.traits);
                if moved.into_iter().any(|one| one.card.parameter == *key) {
                    return refuse("a number that no trait of the patients changes");
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// A hash of all that decides on the table.
fn fingerprint(lines: &Lines<'_>, written: &ExperimentFile, scenarios: &[&Scenario]) -> String {
    let mut hasher = blake3::Hasher::new();
    let mut add = |part: &str| {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    };
    add(env!("CARGO_PKG_VERSION"));
    add(&serde_json::to_string(written).unwrap_or_else(|_| lines.text.to_owned()));
    for scenario in scenarios {
        add(&scenario.name);
        add(&scenario.text);
    }
    for card in Parameters::cards() {
        add(&card.key);
        add(&card.default.to_string());
    }
    add(PATIENTS_FILE);
    hasher.finalize().to_hex().to_string()
}

/// Checks a whole file.
fn checked(lines: &Lines<'_>, written: &ExperimentFile) -> Result<Plan, DesignError> {
    let head = &written.experiment;
    let refuse =
        |field: &str, wrong: Refused| lines.refuse(HEAD, field, wrong.found, wrong.expected);
    if written.schema_version != SCHEMA_VERSION {
        let found = written.schema_version;
        return Err(lines.refuse(("", 0), "schema_version", found, SCHEMA_VERSION));
    }
    let name = named(lines, HEAD, &head.name, std::iter::empty())?;
    if head.question.trim().is_empty() {
        return Err(lines.refuse(HEAD, "question", "nothing", "a question"));
    }
    let days = Days::new(head.days)
        .map_err(|wrong| lines.refuse(HEAD, "days", wrong.found, wrong.expected))?
        .get();
    let seed = whole(head.seed, [0, MOST_SEED]).map_err(|wrong| refuse("seed", wrong))?;
    let graded = written
        .patients
        .as_ref()
        .is_some_and(|patients| patients.grades.is_some());
    let starts = starts(lines, written, graded)?;
    let arms = arms(lines, written, days, seed)?;
    let axes = axes(lines, written, days)?;
    let others: Vec<Scenario> = axes
        .iter()
        .filter(|axis| axis.what == What::Scenario)
        .flat_map(Axis::levels)
        .filter_map(|level| Scenario::built_in(&level.to_string()).ok())
        .collect();
    let scenarios: Vec<&Scenario> = starts.iter().chain(&others).collect();
    let weights: u32 = arms.iter().map(|arm| arm.weight).sum();
    let patients = match &written.patients {
        Some(file) => Some(patients(lines, file, weights, &scenarios)?),
        None => None,
    };
    fits_together(
        lines,
        written,
        &axes,
        &arms,
        &starts,
        &others,
        patients.as_ref(),
    )?;
    let mut replicates = 1;
    if let Some(number) = head.replicates {
        if patients.is_some() {
            let expected = "nothing: with [patients] each patient is one";
            return Err(lines.refuse(HEAD, "replicates", number, expected));
        }
        replicates = whole(number, [1, MOST_REPLICATES])
            .map_err(|wrong| refuse("replicates", wrong))? as u32;
    }
    let mut trials = head.published.iter();
    if let Some(unknown) = trials.find(|key| published::find(key).is_none()) {
        let expected = format!("the key of a trial: {}", one_of(&published::keys()));
        return Err(lines.refuse(HEAD, "published", format!("'{unknown}'"), expected));
    }
    let conditions = conditions(lines, head, &axes, &arms, &scenarios, seed)?;
    let deep = patients
        .as_ref()
        .map_or_else(|| u64::from(replicates), Patients::count);
    if deep * conditions.len() as u64 > MOST_ROWS {
        let found = format!("{} conditions with {deep} runs each", conditions.len());
        return Err(lines.refuse(
            HEAD,
            "replicates",
            found,
            format!("at most {MOST_ROWS} runs"),
        ));
    }
    let measures = measures(lines, written, days)?;
    let fingerprint = fingerprint(lines, written, &scenarios);
    let factors: Vec<What> = axes.into_iter().map(|axis| axis.what).collect();
    let columns = columns(&factors, &arms, &conditions, patients.as_ref(), &measures);
    Ok(Plan {
        name,
        question: head.question.trim().to_owned(),
        days,
        seed,
        replicates,
        blind: head.blind,
        seeds: head.seeds,
        starts,
        others,
        arms,
        factors,
        conditions,
        patients,
        measures,
        columns,
        fingerprint,
    })
}
