//! Which factor matters: elementary effects and Sobol indices from the rows of a table.

use super::groups::Table;
use super::method::Method;
use crate::experiment::design::{Column, Design, Role, Scale, Value};
use crate::experiment::statistics::effects::{self as statistics, Elementary, Indices};

/// What a design of samples tells of a measure, factor by factor.
#[derive(Debug, Clone, PartialEq)]
pub enum Effects {
    /// Elementary effects.
    Morris(Vec<Elementary>),
    /// Sobol indices.
    Sobol(Vec<Indices>),
}

/// The rows in the order in which the design made them: by replicate, sample and step.
fn in_order(table: &Table<'_>) -> Option<Vec<usize>> {
    let columns = ["replicate", "sample", "step"].map(|name| table.column(name));
    let [Some(replicate), Some(sample), Some(step)] = columns else {
        return None;
    };
    let mut rows: Vec<([u64; 3], usize)> = (0..table.rows.len())
        .filter_map(|row| {
            let key = [replicate, sample, step].map(|column| table.number(row, column));
            let [Some(a), Some(b), Some(c)] = key else {
                return None;
            };
            Some(([a as u64, b as u64, c as u64], row))
        })
        .collect();
    rows.sort_unstable();
    Some(rows.into_iter().map(|(_, row)| row).collect())
}

/// Factors that a design of samples draws: numbers with a range.
pub(super) fn factors(table: &Table<'_>, method: &Method) -> Vec<usize> {
    (0..table.columns.len())
        .filter(|&column| {
            let column = &table.columns[column];
            column.role == Role::Factor
                && method.ranges.iter().any(|range| range.what == column.name)
        })
        .collect()
}

/// Where a value lies in the range of its factor, from 0 to 1.
fn share(method: &Method, name: &str, value: f64) -> Option<f64> {
    let range = method.ranges.iter().find(|range| range.what == name)?;
    let [low, high] = range.ends;
    let share = match range.scale {
        Scale::Linear => (value - low) / (high - low),
        Scale::Log => libm::log(value / low) / libm::log(high / low),
    };
    // A step is half the range or so: what is finer comes from rounding.
    Some(libm::round(share * 1e6) / 1e6)
}

/// What the design tells of a measure. None where rows are missing, or the design tells nothing of the kind.
pub(super) fn told(table: &Table<'_>, method: &Method, measure: usize) -> Option<Effects> {
    if !matches!(method.design, Design::Morris | Design::Saltelli)
        || table.rows.len() as u64 != method.rows
    {
        return None;
    }
    let factors = factors(table, method);
    let varied = table
        .columns
        .iter()
        .filter(|column| column.role == Role::Factor)
        .count();
    if factors.is_empty() || varied != factors.len() {
        return None;
    }
    let rows = in_order(table)?;
    let values: Vec<f64> = rows
        .iter()
        .map(|&row| table.number(row, measure).unwrap_or(f64::NAN))
        .collect();
    if method.design == Design::Saltelli {
        return statistics::sobol(&values, factors.len(), method.seed).map(Effects::Sobol);
    }
    let points: Option<Vec<Vec<f64>>> = rows
        .iter()
        .map(|&row| {
            factors
                .iter()
                .map(|&column| {
                    let value = table.number(row, column)?;
                    share(method, &table.columns[column].name, value)
                })
                .collect()
        })
        .collect();
    statistics::morris(&points?, &values, factors.len()).map(Effects::Morris)
}

/// The factors of a table and what its design tells of a measure, in the same order. None where rows are missing, or the
/// design tells nothing of the kind.
#[must_use]
pub fn effects(
    method: &Method,
    columns: &[Column],
    rows: &[Vec<Value>],
    measure: usize,
) -> Option<(Vec<String>, Effects)> {
    let table = Table::new(columns, rows);
    let found = told(&table, method, measure)?;
    let names = factors(&table, method)
        .into_iter()
        .map(|column| columns[column].name.clone());
    Some((names.collect(), found))
}
