//! Whether PhysiCell's formula can say what a behaviour of ours does, and by how much it is off over a grid of cues.
//!
//! Its formula, for one behaviour of one kind of cell: with `h(s) = sum over cues of (s/half)^n / (1 + that sum)`,
//! `up = base + (most - base) h(cues that raise)` and `value = up + (least - up) h(cues that lower)`. The behaviour has one
//! `base` (in the settings file), one `most` and one `least` (fifth column of its rules), all in its own unit.

use super::setting::{Level, Levels};
use super::tidy::{rounded, tidy};
use super::words::substrate;
use crate::model::maths::{hill, pow};
use crate::scenario::rules::Cue;

/// Largest error, as a share of our own value, with which a behaviour is exported.
pub const MOST_ERROR: f64 = 0.05;
/// An error below this comes from writing numbers with six digits.
const ROUNDING: f64 = 5e-5;
/// Points of the grid between one and ten times a level.
const STEPS: i32 = 20;

/// Points of the grid on which a rule is held against our own function, in half-maxes of the cue: none, and 0.01 to 100.
fn grid() -> Vec<f64> {
    let rising = (-2 * STEPS..=2 * STEPS).map(|k| pow(10.0, f64::from(k) / f64::from(STEPS)));
    std::iter::once(0.0).chain(rising).collect()
}

/// A factor that runs along a Hill curve of its cue from `without` to `far`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Factor {
    pub(super) cue: Cue,
    pub(super) without: f64,
    pub(super) far: f64,
    /// In the unit of the cue.
    pub(super) half_max: f64,
    pub(super) hill: f64,
}

impl Factor {
    fn raises(&self) -> bool {
        self.far > self.without
    }

    fn at(&self, level: f64) -> f64 {
        self.without + (self.far - self.without) * hill(level, self.half_max, self.hill)
    }

    /// Whether its cue does nothing at all.
    fn flat(&self) -> bool {
        self.far == self.without
    }
}

/// A behaviour of ours: a product of factors, the first of them the most wanted in an export.
pub(super) struct Wanted<'a> {
    pub(super) cell: &'static str,
    pub(super) behaviour: &'static str,
    /// What is multiplied with the factors, in PhysiCell's unit (rates per minute).
    pub(super) full: f64,
    pub(super) factors: Vec<Factor>,
    /// What else is held, in words.
    pub(super) held: Vec<String>,
    /// Our own function at given levels, in PhysiCell's unit.
    pub(super) ours: Box<dyn Fn(&Levels) -> f64 + 'a>,
}

/// One line of a rules file.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What is sensed.
    pub cue: Cue,
    /// Whether it raises the behaviour.
    pub raises: bool,
    /// What the behaviour becomes far above the half-max, in its own unit (rates per minute).
    pub target: f64,
    /// Half-max, in the unit of the cue.
    pub half_max: f64,
    /// Hill power.
    pub hill: f64,
}

/// A behaviour as PhysiCell is told it.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// Kind of cell, in PhysiCell's words.
    pub cell: &'static str,
    /// Behaviour, in PhysiCell's words.
    pub behaviour: &'static str,
    /// Its value without any cue, which stands in the settings file, in its own unit (rates per minute).
    pub base: f64,
    /// Its rules.
    pub lines: Vec<Line>,
    /// What is held at one level, in words.
    pub held: Vec<String>,
    /// Largest difference from our own function on the grid, as a share of it.
    pub error: f64,
}

/// A behaviour that PhysiCell cannot be told.
#[derive(Debug, Clone, PartialEq)]
pub struct LeftOut {
    /// Kind of cell, in PhysiCell's words.
    pub cell: &'static str,
    /// Behaviour, in PhysiCell's words.
    pub behaviour: &'static str,
    /// Why.
    pub why: String,
    /// Its value at the levels that are held, at which a project keeps it, in its own unit (rates per minute).
    pub kept_at: f64,
}

impl Response {
    /// The value of the behaviour by PhysiCell's formula, in its own unit.
    #[must_use]
    pub fn value(&self, level: impl Fn(Cue) -> f64) -> f64 {
        let response = |raises: bool| {
            let lines = self.lines.iter().filter(|line| line.raises == raises);
            let sum: f64 = lines
                .map(|line| pow(level(line.cue) / line.half_max, line.hill))
                .sum();
            sum / (1.0 + sum)
        };
        let targets = |raises: bool| {
            let lines = self.lines.iter().filter(move |line| line.raises == raises);
            lines.map(|line| line.target)
        };
        let most = targets(true).fold(self.base, f64::max);
        let least = targets(false).fold(self.base, f64::min);
        let up = self.base + (most - self.base) * response(true);
        up + (least - up) * response(false)
    }

    /// Whether it differs from our own function by no more than the rounding of what is written.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.error <= ROUNDING
    }
}

/// Why a factor cannot stand beside those that are kept; `None` if it can.
fn obstacle(kept: &[Factor], next: &Factor) -> Option<&'static str> {
    if kept.iter().any(|factor| factor.raises() == next.raises()) {
        return Some("two cues of one direction multiply here, PhysiCell adds their powers");
    }
    let lowering = kept.iter().chain([next]).find(|factor| !factor.raises());
    let partly = lowering.is_some_and(|factor| factor.far != 0.0);
    (!kept.is_empty() && partly)
        .then_some("it takes a share here, PhysiCell lowers to one value whatever else acts")
}

/// What PhysiCell can be told of a behaviour: of its factors those, in their order, that fit into the formula; the others are
/// held at their levels.
pub(super) fn express(wanted: Wanted<'_>, levels: &Levels) -> Result<Response, LeftOut> {
    let Wanted {
        cell,
        behaviour,
        mut full,
        factors,
        mut held,
        ours,
    } = wanted;
    let left_out = |why: String| LeftOut {
        cell,
        behaviour,
        why,
        kept_at: rounded(ours(levels)),
    };
    let mut kept: Vec<Factor> = Vec::new();
    for factor in factors.iter().filter(|factor| !factor.flat()) {
        match obstacle(&kept, factor) {
            None => kept.push(*factor),
            Some(why) => {
                let level = levels.of(Level::Cue(factor.cue));
                full *= factor.at(level);
                held.push(format!(
                    "{} held at {} {} ({why})",
                    substrate(factor.cue),
                    tidy(level),
                    factor.cue.unit()
                ));
            }
        }
    }
    if full <= 0.0 {
        return Err(left_out(
            "it is zero at the levels that are held".to_owned(),
        ));
    }
    let without: f64 = kept.iter().map(|factor| factor.without).product();
    let lines: Vec<Line> = kept
        .iter()
        .map(|factor| {
            let others: f64 = kept
                .iter()
                .filter(|other| other.cue != factor.cue)
                .map(|other| other.without)
                .product();
            Line {
                cue: factor.cue,
                raises: factor.raises(),
                target: rounded(full * factor.far * others),
                half_max: rounded(factor.half_max),
                hill: rounded(factor.hill),
            }
        })
        .collect();
    let mut response = Response {
        cell,
        behaviour,
        base: rounded(full * without),
        lines,
        held,
        error: 0.0,
    };
    response.error = largest_error(&response, levels, full, &ours);
    if response.error <= MOST_ERROR {
        Ok(response)
    } else {
        Err(left_out(format!(
            "the nearest of PhysiCell's curves is off by {} %",
            tidy(100.0 * response.error)
        )))
    }
}

/// Largest difference over the grid of all cues of the rules, as a share of our own value.
fn largest_error(
    response: &Response,
    levels: &Levels,
    full: f64,
    ours: &dyn Fn(&Levels) -> f64,
) -> f64 {
    let grid = grid();
    let cues = response.lines.len() as u32;
    let mut largest = 0.0f64;
    for point in 0..grid.len().pow(cues) {
        let mut here = levels.clone();
        let mut rest = point;
        for line in &response.lines {
            here = here.with(
                Level::Cue(line.cue),
                grid[rest % grid.len()] * line.half_max,
            );
            rest /= grid.len();
        }
        let own = ours(&here);
        let theirs = response.value(|cue| here.of(Level::Cue(cue)));
        let error = (theirs - own).abs() / own.abs().max(full * f64::EPSILON);
        // A value that is no number counts as far off.
        largest = if error.is_nan() {
            f64::INFINITY
        } else {
            largest.max(error)
        };
    }
    largest
}
