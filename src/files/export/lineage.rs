//! The families of all cells of a run as a table: a row a cell that ever was.

use std::path::Path;

use super::lives::{Life, Lives};
use super::table::{About, Table, column, key};
use crate::experiment::design::{Column, ColumnKind, Value};
use crate::files::error::RequestError;
use crate::model::words::Lineage;
use crate::platform::disk::Staged;
use crate::sim::{Origin, STEPS_PER_DAY, Simulation};

fn columns() -> Vec<Column> {
    use ColumnKind::{Number, Text, Whole};
    vec![
        key(
            "number",
            Whole,
            "-",
            "Number of the cell in this run, from 1, in the order in which cells came; the instance ID in a Simularium trajectory of the same run.",
        ),
        key(
            "id",
            Text,
            "-",
            "Identity of the cell, the same in every run of the same scenario and seed: c and 16 hexadecimal digits.",
        ),
        column(
            "parent",
            Text,
            "-",
            "Identity of its mother, which lives on under her own identity after the division; empty for a cell that was not born by a division.",
        ),
        column(
            "founder",
            Text,
            "-",
            "Identity of the first cell of its family; its own for a founder.",
        ),
        column(
            "generation",
            Whole,
            "-",
            "Divisions between the founder of the family and the birth of this cell, each counted from a mother to the cell that was born of her.",
        ),
        column(
            "origin",
            Text,
            "-",
            "How it came: founder (there at the start), injected, divided, from-blood, or renewed-here (a macrophage of the lining in place of one that died).",
        ),
        column(
            "in_place_of",
            Text,
            "-",
            "Identity of the macrophage whose place it took (from-blood, renewed-here); they are not related.",
        ),
        column(
            "injection",
            Whole,
            "-",
            "Number of the injection that it or its ancestor came with, from 1; empty for residents.",
        ),
        column(
            "real_cells",
            Number,
            "cells",
            "Real cells that this drawn one stands for.",
        ),
        column("kind_at_birth", Text, "-", "Kind of cell at its birth."),
        column(
            "kind",
            Text,
            "-",
            "Kind of cell at its end, or at the end of the run.",
        ),
        column(
            "fate",
            Text,
            "-",
            "Fate that it took, if it comes of stem cells and has left their pool: cartilage, bone, muscle or fat.",
        ),
        column(
            "born_day",
            Number,
            "d",
            "Day of its birth or injection; 0 for founders, however old they are.",
        ),
        column(
            "died_day",
            Number,
            "d",
            "Day of its death; empty if it did not die.",
        ),
        column(
            "last_day",
            Number,
            "d",
            "Day up to which it was in the run.",
        ),
        column(
            "end",
            Text,
            "-",
            "How it stands with it at last: lives, died, taken-out, or fixed (the dish was fixed for a stain).",
        ),
        column(
            "cause",
            Text,
            "-",
            "What it died of: no-hold (in the fluid), apoptosis, inflammation or age.",
        ),
        column("children", Whole, "-", "Cells born by its divisions."),
    ]
}

/// How a cell came, as files name it.
pub(super) fn origin_key(origin: Origin) -> &'static str {
    match origin {
        Origin::Founder => "founder",
        Origin::Injected => "injected",
        Origin::Divided => "divided",
        Origin::FromBlood => "from-blood",
        Origin::RenewedHere => "renewed-here",
    }
}

/// A word, or nothing.
pub(super) fn text(word: Option<impl ToString>) -> Value {
    word.map_or(Value::Missing, |word| Value::Text(word.to_string()))
}

/// A step as a day.
pub(super) fn day(step: u32) -> f64 {
    f64::from(step) / STEPS_PER_DAY as f64
}

/// Real cells that a cell stands for.
pub(super) fn real_cells(simulation: &Simulation, life: &Life) -> f64 {
    match life.injection {
        Some(number) => simulation
            .batches()
            .get(usize::from(number - 1))
            .map_or(1.0, |batch| batch.weight),
        None => simulation.resident_weight(life.kind),
    }
}

/// Writes the table of all lives of a run that has ended; the files have only to get their names.
///
/// # Errors
/// The folder cannot be written.
pub fn write_lineage(
    path: &Path,
    about: &About,
    simulation: &Simulation,
    lives: &Lives,
) -> Result<[Staged; 2], RequestError> {
    let all = lives.all();
    let mut children = vec![0u64; all.len()];
    // A mother has a lower number than her children.
    let mut family: Vec<(u32, u64)> = Vec::with_capacity(all.len());
    for (life, number) in all.iter().zip(1u32..) {
        let mother = life.mother.map(|mother| mother as usize - 1);
        if let Some(count) = mother.and_then(|mother| children.get_mut(mother)) {
            *count += 1;
        }
        let from = mother.and_then(|mother| family.get(mother)).copied();
        family.push(from.map_or((number, 0), |(founder, generation)| {
            (founder, generation + 1)
        }));
    }
    let mut table = Table::begin(path, columns())?;
    for (k, life) in all.iter().enumerate() {
        let mother = life.mother.and_then(|mother| lives.life(mother));
        let stands_in = matches!(life.origin, Origin::FromBlood | Origin::RenewedHere);
        let (founder, generation) = family[k];
        let died = life.end.cause().is_some();
        table.row(vec![
            Value::Whole(k as u64 + 1),
            Value::Text(life.id.to_string()),
            text(mother.map(|mother| mother.id)),
            text(lives.life(founder).map(|founder| founder.id)),
            Value::Whole(generation),
            Value::Text(origin_key(life.origin).to_owned()),
            text(stands_in.then_some(life.before)),
            life.injection
                .map_or(Value::Missing, |number| Value::Whole(number.into())),
            Value::Number(real_cells(simulation, life)),
            Value::Text(life.first.key().to_owned()),
            Value::Text(life.kind.key().to_owned()),
            text(life.fate().map(Lineage::key)),
            Value::Number(day(life.born)),
            if died {
                Value::Number(day(life.until))
            } else {
                Value::Missing
            },
            Value::Number(day(life.until)),
            Value::Text(life.end.key().to_owned()),
            text(life.end.cause()),
            Value::Whole(children[k]),
        ])?;
    }
    table.finish(about, "All cells that ever were", &["number"])
}
