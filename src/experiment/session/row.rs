//! A row of an experiment that was played: what was measured, and its courses over the days; and how rows are asked for and told.

use serde::{Deserialize, Serialize};

use crate::experiment::design::{Played, Value};

/// A row that was played.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DoneRow {
    /// What was measured, in the order of the columns; nothing where there is no value.
    pub measured: Vec<Option<f64>>,
    /// The courses of the measures, day by day from day 0; none where the row came as a line of a table.
    pub courses: Vec<Vec<f32>>,
}

impl DoneRow {
    /// What a run left.
    #[must_use]
    pub fn of(played: &Played<'_>) -> Self {
        let number = |value: Value| match value {
            Value::Whole(number) => Some(number as f64),
            Value::Number(number) => Some(number),
            Value::Text(_) | Value::Missing => None,
        };
        let short = |course: Vec<f64>| course.into_iter().map(|value| value as f32).collect();
        Self {
            measured: played.values().into_iter().map(number).collect(),
            courses: played.courses().into_iter().map(short).collect(),
        }
    }

    /// What was measured, as values of a table.
    #[must_use]
    pub fn values(&self) -> Vec<Value> {
        let value = |number: &Option<f64>| number.map_or(Value::Missing, Value::Number);
        self.measured.iter().map(value).collect()
    }
}

/// Rows that are to be played beside the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowsOrder {
    /// The file of the experiment.
    pub text: String,
    /// Whether the joint without space is played.
    pub fast: bool,
    /// The rows, in their order.
    pub rows: Vec<u64>,
}

impl RowsOrder {
    /// The same rows dealt to so many players, one after the other, so that they come in about their order; no more than there are rows.
    #[must_use]
    pub fn dealt(&self, players: usize) -> Vec<Self> {
        let players = players.clamp(1, self.rows.len().max(1));
        (0..players)
            .map(|player| Self {
                text: self.text.clone(),
                fast: self.fast,
                rows: self
                    .rows
                    .iter()
                    .copied()
                    .skip(player)
                    .step_by(players)
                    .collect(),
            })
            .collect()
    }
}

/// What is told of rows that are played.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum ToldRow {
    /// This share of the rows that are at work is played, 0 to 1 each.
    UnderWay(f64),
    /// A row is done.
    Done(u64, DoneRow),
    /// No more is played, and why.
    Broken(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_dealt_in_turn_each_to_one_player() {
        let order = RowsOrder {
            text: "text".to_owned(),
            fast: true,
            rows: vec![3, 5, 6, 7, 9],
        };
        let dealt = |players| -> Vec<Vec<u64>> {
            let parts = order.dealt(players);
            assert!(
                parts
                    .iter()
                    .all(|part| part.text == order.text && part.fast)
            );
            parts.into_iter().map(|part| part.rows).collect()
        };
        assert_eq!(dealt(2), [vec![3, 6, 9], vec![5, 7]]);
        assert_eq!(dealt(0), std::slice::from_ref(&order.rows));
        assert_eq!(dealt(9).len(), 5);
        let empty = RowsOrder {
            rows: Vec::new(),
            ..order
        };
        assert_eq!(empty.dealt(4), std::slice::from_ref(&empty));
    }
}
