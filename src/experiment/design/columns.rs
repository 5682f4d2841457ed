//! The columns of the table of an experiment.

use super::measure::Measure;
use super::patients::Patients;
use super::plan::{Arm, Condition};
use super::setting::What;
use super::table::{Column, ColumnKind, Role};

fn column(name: &str, kind: ColumnKind, unit: &str, description: &str, role: Role) -> Column {
    Column {
        name: name.to_owned(),
        kind,
        unit: unit.to_owned(),
        description: description.to_owned(),
        role,
    }
}

/// The columns in the order of the values of a run: what says which run it is, what was varied, the patient, what was measured.
pub(super) fn columns(
    factors: &[What],
    arms: &[Arm],
    conditions: &[Condition],
    patients: Option<&Patients>,
    measures: &[Measure],
) -> Vec<Column> {
    let key = |name, description| column(name, ColumnKind::Whole, "-", description, Role::Key);
    let mut columns = vec![
        key("row", "Row of the whole table, from 0."),
        key("condition", "Number of the setting, from 0."),
        key(
            "replicate",
            "Which repetition of the setting, or which patient over all trials, from 0.",
        ),
        key("seed", "Seed of the run."),
    ];
    if patients.is_some() {
        columns.push(key("trial", "Number of the trial, from 1."));
        columns.push(key(
            "patient",
            "Number of the patient in the trial, from 1.",
        ));
    }
    if conditions.iter().any(|one| one.sample.is_some()) {
        columns.push(key("sample", "Sample or trajectory of the design, from 0."));
        columns.push(key("step", "Step within the sample, from 0."));
    }
    if !arms.is_empty() {
        let description = "Arm of the trial.";
        columns.push(column(
            "arm",
            ColumnKind::Text,
            "-",
            description,
            Role::Factor,
        ));
    }
    // A seed that is varied stands among the keys.
    for what in factors.iter().filter(|what| **what != What::Seed) {
        let (unit, description) = (what.unit(), what.description());
        columns.push(column(
            what.key(),
            what.kind(),
            &unit,
            &description,
            Role::Factor,
        ));
    }
    if let Some(patients) = patients {
        if patients.grades.is_some() {
            let description = "Kellgren-Lawrence grade of the knee.";
            columns.push(column(
                "kl_grade",
                ColumnKind::Whole,
                "-",
                description,
                Role::Patient,
            ));
        }
        for spread in &patients.traits {
            let card = spread.card;
            let description = format!("{}. {}", card.name, card.sentence);
            columns.push(column(
                spread.name,
                ColumnKind::Number,
                &card.unit,
                &description,
                Role::Patient,
            ));
        }
    }
    columns.extend(measures.iter().map(Measure::column));
    columns
}
