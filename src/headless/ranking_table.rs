//! The ranking of the numbers as a table: what its columns are, and a line a number.

use crate::experiment::design::{Column, ColumnKind, Role, Value};
use crate::experiment::sensitivity::{Moves, Ranked};
use crate::files::sweep::{Found, Rows};
use crate::scenario::Parameters;

/// The file of the ranking beside those of the sweep.
const RANKING: &str = "ranking.csv";

/// A column of the ranking; those of numbers are found, not given.
fn column(name: &str, kind: ColumnKind, unit: &str, description: &str) -> Column {
    let key = matches!(name, "rank" | "key");
    Column {
        name: name.to_owned(),
        kind,
        unit: unit.to_owned(),
        description: description.to_owned(),
        role: if key { Role::Key } else { Role::Measure },
    }
}

/// The columns that tell how a number moves a measure with this unit.
fn of_moves(morris: bool, unit: &str) -> Vec<Column> {
    let told: &[(&str, &str)] = if morris {
        &[
            (
                "mu_star",
                "Mean size of the effect on the measure when the number goes through its whole range",
            ),
            ("mu", "The same with its sign"),
            (
                "sigma",
                "Standard deviation of the effect: large where it depends on other numbers, or bends; empty of one effect",
            ),
        ]
    } else {
        &[
            (
                "total",
                "Share of the variance that the number explains alone and together with others",
            ),
            ("total_low", "Lower end of its 95 % interval"),
            ("total_high", "Upper end of its 95 % interval"),
            (
                "first",
                "Share of the variance that the number explains alone",
            ),
            ("first_low", "Lower end of its 95 % interval"),
            ("first_high", "Upper end of its 95 % interval"),
        ]
    };
    let unit = if morris { unit } else { "-" };
    told.iter()
        .map(|(name, what)| column(name, ColumnKind::Number, unit, what))
        .collect()
}

/// The values that tell it, in the same order.
fn moves_of(moves: &Moves) -> Vec<Value> {
    match moves {
        Moves::Morris { mu_star, mu, sigma } => vec![
            Value::Number(*mu_star),
            Value::Number(*mu),
            sigma.map_or(Value::Missing, Value::Number),
        ],
        Moves::Sobol { first, total } => [total, first]
            .iter()
            .flat_map(|one| [one.value, one.low, one.high])
            .map(Value::Number)
            .collect(),
    }
}

/// The ranking as a table; `unit` is that of the measure.
pub(super) fn table(ranked: &[Ranked], unit: &str) -> Found {
    let morris = matches!(
        ranked.first().map(|one| one.moves),
        Some(Moves::Morris { .. })
    );
    let mut columns = vec![
        column(
            "rank",
            ColumnKind::Whole,
            "-",
            "Place in the ranking; 1 moves the measure most",
        ),
        column(
            "key",
            ColumnKind::Text,
            "-",
            "Key of the number of the model",
        ),
    ];
    columns.extend(of_moves(morris, unit));
    for (name, kind, what) in [
        (
            "low",
            ColumnKind::Number,
            "Lower end of the range of the number, in its unit",
        ),
        (
            "high",
            ColumnKind::Number,
            "Upper end of the range of the number, in its unit",
        ),
        ("unit", ColumnKind::Text, "Unit of the number"),
    ] {
        columns.push(Column {
            role: Role::Factor,
            ..column(name, kind, "-", what)
        });
    }
    let lines: Rows = (1_u64..)
        .zip(ranked)
        .map(|(place, one)| {
            let mut line = vec![Value::Whole(place), Value::Text(one.key.clone())];
            line.extend(moves_of(&one.moves));
            line.extend(match Parameters::card(&one.key) {
                Some(card) => [
                    Value::Number(card.min),
                    Value::Number(card.max),
                    Value::Text(card.unit.clone()),
                ],
                None => [Value::Missing, Value::Missing, Value::Missing],
            });
            (place, line)
        })
        .collect();
    Found {
        name: RANKING,
        what: "The ranking: a line a number of the model, the one that moves the measure most first",
        columns,
        lines,
    }
}
