//! What plots show of a session: for each condition its dots, their mean with its interval, and the band of its courses.

use std::collections::BTreeMap;

use super::value::{Kept, Session};
use crate::experiment::design::{Role, Value};
use crate::experiment::replicates::quantile;
use crate::experiment::statistics::describe;
use crate::experiment::statistics::interval::{self, Interval};

/// Most days of a course that are shown; others are left out evenly.
const MOST_DAYS: usize = 80;
/// Ends of a band: eight of ten runs lie within.
const ENDS: [f64; 2] = [0.1, 0.9];

/// A run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dot {
    /// Its row.
    pub row: u64,
    /// Number of its replicate.
    pub replicate: u64,
    /// What was measured in it.
    pub value: f64,
}

/// The runs of a condition on a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// The day.
    pub day: f64,
    /// A tenth of the runs is below.
    pub low: f64,
    /// Their mean.
    pub mean: f64,
    /// A tenth of the runs is above.
    pub high: f64,
}

/// The runs of a condition.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Number of the condition.
    pub condition: u32,
    /// What makes it differ from the others: places of columns, and values.
    pub factors: Vec<(usize, Value)>,
    /// Its runs.
    pub dots: Vec<Dot>,
    /// Their mean.
    pub mean: Option<f64>,
    /// Their mean with the interval that would hold the true one in 95 of 100 such experiments, from two runs on.
    pub interval: Option<Interval>,
    /// How the runs went over the days.
    pub bands: Vec<Band>,
    /// How many runs the bands are of: those that were played here.
    pub courses: usize,
}

impl Group {
    /// Whether several runs have all the same value, as those of the joint without space have.
    #[must_use]
    pub fn alike(&self) -> bool {
        let mut values = self.dots.iter().map(|dot| dot.value.to_bits());
        let first = values.next();
        self.dots.len() > 1 && values.all(|value| Some(value) == first)
    }
}

/// What a session shows of one measure.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Seen {
    /// Its conditions.
    pub groups: Vec<Group>,
}

/// A number of a row.
fn number(given: &[Value], place: usize) -> Option<u64> {
    match given.get(place) {
        Some(Value::Whole(number)) => Some(*number),
        _ => None,
    }
}

/// The band of some courses.
fn bands(courses: &[&Vec<f32>]) -> Vec<Band> {
    let days = courses.iter().map(|course| course.len()).min().unwrap_or(0);
    let step = days.div_ceil(MOST_DAYS).max(1);
    (0..days)
        .filter(|day| day % step == 0 || day + 1 == days)
        .map(|day| {
            let values: Vec<f64> = courses.iter().map(|one| f64::from(one[day])).collect();
            let [low, high] = ENDS.map(|share| quantile(&values, share));
            Band {
                day: day as f64,
                low,
                mean: describe::mean(&values).unwrap_or_default(),
                high,
            }
        })
        .collect()
}

impl Seen {
    /// What a session shows of a measure, by its number from 0.
    #[must_use]
    pub fn of(session: &Session, measure: usize) -> Self {
        let experiment = session.experiment();
        let columns = experiment.columns();
        let place = |name: &str| columns.iter().position(|column| column.name == name);
        let (condition, replicate) = (place("condition"), place("replicate"));
        let mut rows: BTreeMap<u32, Vec<(u64, &Kept)>> = BTreeMap::new();
        for number in session.beforehand().keys() {
            rows.entry(*number).or_default();
        }
        for (row, kept) in session.kept() {
            let of = condition.and_then(|place| number(&kept.given, place));
            let of = of.and_then(|of| u32::try_from(of).ok()).unwrap_or(0);
            rows.entry(of).or_default().push((*row, kept));
        }
        let course = experiment.course_of(measure).unwrap_or(0);
        let said = |number: u32, rows: &[(u64, &Kept)]| -> Vec<Value> {
            let first = rows.first().map(|(_, kept)| kept.given.clone());
            first
                .or_else(|| session.beforehand().get(&number).cloned())
                .unwrap_or_default()
        };
        let all: Vec<Vec<Value>> = rows.iter().map(|(of, rows)| said(*of, rows)).collect();
        let differs = |place: &usize| {
            let mut values = all.iter().map(|given| given.get(*place));
            let first = values.next().flatten();
            values.any(|value| value != first)
        };
        let varied: Vec<usize> = (0..columns.len())
            .filter(|place| columns[*place].role == Role::Factor)
            .filter(differs)
            .collect();
        let groups = rows.iter().zip(&all).map(|((of, rows), given)| {
            let dots: Vec<Dot> = rows
                .iter()
                .filter_map(|(row, kept)| {
                    Some(Dot {
                        row: *row,
                        replicate: replicate
                            .and_then(|place| number(&kept.given, place))
                            .unwrap_or(0),
                        value: (*kept.done.measured.get(measure)?)?,
                    })
                })
                .collect();
            let values: Vec<f64> = dots.iter().map(|dot| dot.value).collect();
            let courses: Vec<&Vec<f32>> = rows
                .iter()
                .filter_map(|(_, kept)| kept.done.courses.get(course))
                .collect();
            Group {
                condition: *of,
                factors: varied
                    .iter()
                    .map(|place| {
                        let value = given.get(*place).cloned().unwrap_or(Value::Missing);
                        (*place, value)
                    })
                    .collect(),
                mean: describe::mean(&values),
                interval: interval::of_mean(&values),
                bands: bands(&courses),
                courses: courses.len(),
                dots,
            }
        });
        Self {
            groups: groups.collect(),
        }
    }

    /// Runs that are shown.
    #[must_use]
    pub fn runs(&self) -> usize {
        self.groups.iter().map(|group| group.dots.len()).sum()
    }
}
