//! The numbers of the model in the order of how much they move a measure.

use crate::experiment::design::{Experiment, Role, Value};
use crate::experiment::report::{Effects, Method, effects};
use crate::experiment::statistics::interval::Interval;

/// How a number moves what is measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Moves {
    /// Elementary effects, in units of the measure for the whole range of the number.
    Morris {
        /// Mean size of the effect.
        mu_star: f64,
        /// Mean effect with its sign.
        mu: f64,
        /// Standard deviation of the effect; none of one effect.
        sigma: Option<f64>,
    },
    /// Shares of the variance.
    Sobol {
        /// What the number explains alone.
        first: Interval,
        /// What it explains alone and together with others.
        total: Interval,
    },
}

impl Moves {
    /// What numbers are ordered by.
    #[must_use]
    pub fn size(&self) -> f64 {
        match self {
            Self::Morris { mu_star, .. } => *mu_star,
            Self::Sobol { total, .. } => total.value,
        }
    }
}

/// A number with how it moves what is measured.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    /// Key of the number.
    pub key: String,
    /// How it moves what is measured.
    pub moves: Moves,
}

/// The numbers of an experiment through their ranges, the one that moves its first measure most first. None where rows are
/// missing, or nothing was measured.
#[must_use]
pub fn ranking(
    experiment: &Experiment,
    text: &str,
    fast: bool,
    rows: &[Vec<Value>],
) -> Option<Vec<Ranked>> {
    let columns = experiment.columns();
    let measure = columns
        .iter()
        .position(|column| column.role == Role::Measure)?;
    let method = Method::of(experiment, text, fast)?;
    let (keys, found) = effects(&method, columns, rows, measure)?;
    let moves: Vec<Moves> = match found {
        Effects::Morris(effects) => effects
            .into_iter()
            .map(|effect| Moves::Morris {
                mu_star: effect.mu_star,
                mu: effect.mu,
                sigma: effect.sigma,
            })
            .collect(),
        Effects::Sobol(indices) => indices
            .into_iter()
            .map(|one| Moves::Sobol {
                first: one.first,
                total: one.total,
            })
            .collect(),
    };
    let mut ranked: Vec<Ranked> = keys
        .into_iter()
        .zip(moves)
        .map(|(key, moves)| Ranked { key, moves })
        .collect();
    // Equal ones stay in the order in which the numbers stand in their file.
    ranked.sort_by(|a, b| b.moves.size().total_cmp(&a.moves.size()));
    Some(ranked)
}
