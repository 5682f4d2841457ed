//! The key of a lesson: the figures of its texts and the curves its predictions are held against, computed from its runs.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::plan::{Asks, Column, Lesson, LessonRun};
use super::played::Played;
use crate::sim::History;
use crate::text;

/// What the runs of a lesson give.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Key {
    /// Value of each figure, by its name; none where it cannot be read.
    pub figures: BTreeMap<String, Option<f64>>,
    /// Values of a column of a run, one a day from day 0, by `RUN.COLUMN`.
    pub curves: BTreeMap<String, Vec<f64>>,
}

/// Digits that are kept of a value of a curve: more than can be seen.
const KEPT: f64 = 1000.0;

/// The runs of a lesson as they are played, one after the other: a value that knows no thread and no clock.
#[derive(Debug)]
pub struct Computing {
    lesson: Arc<Lesson>,
    playing: Option<Played>,
    histories: Vec<History>,
}

impl Computing {
    /// Nothing is played yet.
    #[must_use]
    pub fn new(lesson: Arc<Lesson>) -> Self {
        Self {
            lesson,
            playing: None,
            histories: Vec::new(),
        }
    }

    /// Plays as long as `go_on` says; the key once all runs are at their end.
    ///
    /// # Errors
    /// A run that cannot be played.
    pub fn pass(&mut self, mut go_on: impl FnMut() -> bool) -> Result<Option<Key>, String> {
        loop {
            let Some(run) = self.lesson.runs.get(self.histories.len()) else {
                return Ok(Some(key_of(&self.lesson, &self.histories)));
            };
            if !go_on() {
                return Ok(None);
            }
            let mut played = match self.playing.take() {
                Some(played) => played,
                None => Played::new(run).map_err(of_run)?,
            };
            if played.hour(run).map_err(of_run)? {
                self.histories.push(played.simulation.history().clone());
            } else {
                self.playing = Some(played);
            }
        }
    }
}

/// A failure that begins with the name of a run, told.
fn of_run(error: String) -> String {
    format!("run {error}")
}

/// Name of a curve in the key.
fn curve_name(run: &LessonRun, column: &Column) -> String {
    format!("{}.{}", run.name, column.key)
}

/// One value a day of a column.
fn daily(history: &History, column: &Column, days: u32) -> Vec<f64> {
    (0..=days)
        .map_while(|day| {
            let on = Column {
                day: f64::from(day),
                ..column.clone()
            };
            on.of(history)
        })
        .map(|value| libm::round(value * KEPT) / KEPT)
        .collect()
}

fn key_of(lesson: &Lesson, histories: &[History]) -> Key {
    let mut key = Key::default();
    for figure in &lesson.figures {
        let of = |run: usize| figure.column.of(&histories[run]);
        let value = match figure.less {
            None => of(figure.run),
            Some(less) => of(figure.run).zip(of(less)).map(|(a, b)| a - b),
        };
        key.figures.insert(figure.name.clone(), value);
    }
    for step in &lesson.steps {
        for item in step.items() {
            if let Asks::Curve {
                column,
                run,
                given,
                days,
                ..
            } = &item.asks
            {
                for run in [Some(*run), *given].into_iter().flatten() {
                    let name = curve_name(&lesson.runs[run], column);
                    let days = (*days).min(lesson.runs[run].scenario.days);
                    let known = key.curves.get(&name).map_or(0, Vec::len);
                    let curve = daily(&histories[run], column, days);
                    if curve.len() > known {
                        key.curves.insert(name, curve);
                    }
                }
            }
        }
    }
    key
}

impl Key {
    /// Computes the key of a lesson at once. A year of a knee takes some seconds.
    ///
    /// # Errors
    /// A run that cannot be played.
    pub fn compute(lesson: &Arc<Lesson>) -> Result<Self, String> {
        Computing::new(Arc::clone(lesson))
            .pass(|| true)
            .map(Option::unwrap_or_default)
    }

    /// Figures as the texts say them.
    #[must_use]
    pub fn words(&self, lesson: &Lesson) -> Vec<(String, String)> {
        let of = |figure: &super::plan::Figure| {
            let value = self.figures.get(&figure.name).copied().flatten();
            let words = value.map_or_else(
                || "?".to_owned(),
                |value| text::fixed(value, figure.column.digits),
            );
            (figure.name.clone(), words)
        };
        lesson.figures.iter().map(of).collect()
    }

    /// The curve of a column in a run of a lesson, one value a day.
    #[must_use]
    pub fn curve(&self, lesson: &Lesson, run: usize, column: &Column) -> Option<&[f64]> {
        let name = curve_name(lesson.runs.get(run)?, column);
        self.curves.get(&name).map(Vec::as_slice)
    }
}
