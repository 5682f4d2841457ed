//! The rows of a table by their condition.

use std::collections::BTreeMap;

use super::words::{of_value, unit};
use crate::experiment::design::{Column, Role, Value};
use crate::text::say;

/// The rows of one condition.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Group {
    /// Its number.
    pub(super) number: u64,
    /// What it is called.
    pub(super) label: String,
    /// Its rows by their place in the table.
    pub(super) rows: Vec<usize>,
}

/// A table with its rows in groups.
#[derive(Debug)]
pub(super) struct Table<'a> {
    /// What stands in it.
    pub(super) columns: &'a [Column],
    /// Its rows.
    pub(super) rows: &'a [Vec<Value>],
    /// Its groups by their number.
    pub(super) groups: Vec<Group>,
    /// Places of the factors that differ between groups.
    pub(super) varied: Vec<usize>,
}

/// A value as a number, if it is one.
fn as_number(value: &Value) -> Option<f64> {
    match value {
        Value::Whole(number) => Some(*number as f64),
        Value::Number(number) => Some(*number).filter(|number| number.is_finite()),
        Value::Text(_) | Value::Missing => None,
    }
}

impl<'a> Table<'a> {
    /// Groups the rows of a table.
    pub(super) fn new(columns: &'a [Column], rows: &'a [Vec<Value>]) -> Self {
        let mut table = Self {
            columns,
            rows,
            groups: Vec::new(),
            varied: Vec::new(),
        };
        let condition = table.column("condition");
        let mut groups: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
        for place in 0..rows.len() {
            let number = condition.and_then(|column| table.number(place, column));
            groups
                .entry(number.unwrap_or(0.0) as u64)
                .or_default()
                .push(place);
        }
        let firsts: Vec<usize> = groups
            .values()
            .filter_map(|rows| rows.first().copied())
            .collect();
        table.varied = (0..columns.len())
            .filter(|&column| columns[column].role == Role::Factor)
            .filter(|&column| {
                let mut values = firsts.iter().map(|&row| table.value(row, column));
                let first = values.next();
                values.any(|value| Some(value) != first)
            })
            .collect();
        table.groups = groups
            .into_iter()
            .map(|(number, rows)| Group {
                number,
                label: table.label(number, &rows),
                rows,
            })
            .collect();
        table
    }

    /// What a condition is called: by what differs from the others.
    fn label(&self, number: u64, rows: &[usize]) -> String {
        let Some(&row) = rows.first() else {
            return number.to_string();
        };
        let value = |column: usize| {
            let words = self.value(row, column).map_or_else(String::new, of_value);
            format!("{words}{}", unit(&self.columns[column]))
        };
        match self.varied.as_slice() {
            [] if number == 0 => say("report-all-runs"),
            [] => number.to_string(),
            [one] => value(*one),
            several => {
                let all: Vec<String> = several
                    .iter()
                    .map(|&column| format!("{} = {}", self.columns[column].name, value(column)))
                    .collect();
                all.join(", ")
            }
        }
    }

    /// The place of a column.
    pub(super) fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }

    /// Places of the measures.
    pub(super) fn measures(&self) -> Vec<usize> {
        (0..self.columns.len())
            .filter(|&column| self.columns[column].role == Role::Measure)
            .collect()
    }

    fn value(&self, row: usize, column: usize) -> Option<&'a Value> {
        self.rows.get(row)?.get(column)
    }

    /// A number of the table, if there is one.
    pub(super) fn number(&self, row: usize, column: usize) -> Option<f64> {
        self.value(row, column).and_then(as_number)
    }

    /// The numbers of a measure in a group.
    pub(super) fn values(&self, group: &Group, measure: usize) -> Vec<f64> {
        let rows = group.rows.iter();
        rows.filter_map(|&row| self.number(row, measure)).collect()
    }

    /// The number of a row by which it can be found in the table.
    pub(super) fn row_number(&self, row: usize) -> u64 {
        let number = self
            .column("row")
            .and_then(|column| self.number(row, column));
        number.map_or(row as u64, |number| number as u64)
    }

    /// The numbers of a measure with that of the row of each.
    pub(super) fn dots(&self, group: &Group, measure: usize) -> Vec<(u64, f64)> {
        let rows = group.rows.iter();
        rows.filter_map(|&row| Some((self.row_number(row), self.number(row, measure)?)))
            .collect()
    }

    /// Where each replicate of one group has the same seed as that of another, the differences of a measure within these pairs.
    pub(super) fn pairs(&self, group: &Group, control: &Group, measure: usize) -> Option<Vec<f64>> {
        let (replicate, seed) = (self.column("replicate")?, self.column("seed")?);
        // Seeds as they are: as numbers with a point, two of them might look alike.
        let keyed = |group: &Group| -> BTreeMap<u64, (Option<&'a Value>, usize)> {
            let rows = group.rows.iter();
            rows.filter_map(|&row| {
                let number = self.number(row, replicate)?;
                Some((number as u64, (self.value(row, seed), row)))
            })
            .collect()
        };
        let (of_group, of_control) = (keyed(group), keyed(control));
        let alike = of_group.len() == group.rows.len()
            && of_control.len() == control.rows.len()
            && of_group.len() == of_control.len()
            && of_group.iter().all(|(number, (seed, _))| {
                of_control
                    .get(number)
                    .is_some_and(|(other, _)| other == seed)
            });
        alike.then(|| {
            let pairs = of_group.iter();
            pairs
                .filter_map(|(number, (_, row))| {
                    let (_, other) = of_control.get(number)?;
                    Some(self.number(*row, measure)? - self.number(*other, measure)?)
                })
                .collect()
        })
    }

    /// The one factor that differs, with its number in each group, where there are more than two of them.
    pub(super) fn dose(&self) -> Option<(usize, Vec<f64>)> {
        let [column] = self.varied.as_slice() else {
            return None;
        };
        let numbers: Option<Vec<f64>> = self
            .groups
            .iter()
            .map(|group| self.number(*group.rows.first()?, *column))
            .collect();
        let numbers = numbers?;
        let mut different = numbers.clone();
        different.sort_by(f64::total_cmp);
        different.dedup();
        (different.len() > 2 && different.len() == numbers.len()).then_some((*column, numbers))
    }
}
