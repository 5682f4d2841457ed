//! The rows of classes as a table of numbers: a line for each row of a pupil, a column for each number; then a line for each
//! mystery joint, with columns of its own.

use super::mysteries::{MysteryClass, name};
use super::picture::Picture;
use super::verdict::Verdict;
use super::verify::column_key;
use crate::classroom::mystery_code::MysteryAnswer;
use crate::text::all_digits;

/// The columns that every line has.
const FIRST: [&str; 7] = [
    "lesson",
    "pupil",
    "row",
    "scenario",
    "seed",
    "hours",
    "differs_in",
];
/// What stands in place of a lesson in the line of a mystery joint.
const MYSTERY: &str = "mystery";
/// The columns of mystery joints, which are there where one was handed in.
const OF_MYSTERY: [&str; 7] = [
    "mystery_joint",
    "mystery_altered",
    "mystery_found_with_claim",
    "mystery_points_spent",
    "mystery_claims",
    "mystery_readings",
    "mystery_treatments",
];
/// The column of what running a row again showed.
const VERIFIED: &str = "verified";

/// A name as a spreadsheet shows it: one that it would take for a formula gets a mark before it.
fn as_text(name: &str) -> String {
    if name.starts_with(['=', '+', '-', '@']) {
        format!("'{name}")
    } else {
        name.to_owned()
    }
}

/// What is given in a list within a field.
fn list(all: impl Iterator<Item = String>) -> String {
    all.collect::<Vec<String>>().join("; ")
}

/// What was done with a mystery joint: its code, what was altered, the number of the claim that found it, points, claims,
/// readings with their day and `+` where they speak for the claim, treatments with their day.
fn of_mystery(answer: &MysteryAnswer) -> [String; OF_MYSTERY.len()] {
    let done = &answer.solution;
    let found = done.found().map(|claim| claim.to_string());
    let readings = done.bought().iter().map(|one| {
        let speaks = if one.speaks { "+" } else { "" };
        format!("{}@{}{speaks}", one.assay, one.day)
    });
    let given = done.given().iter();
    [
        done.code().to_owned(),
        done.answer().to_owned(),
        found.unwrap_or_default(),
        done.points()[0].to_string(),
        list(done.claims().iter().cloned()),
        list(readings),
        list(given.map(|one| format!("{}@{}", one.kind.key(), one.day))),
    ]
}

/// All pinned rows of some classes as CSV, with a column for each number that any of their lessons reads, and a line for each
/// mystery joint.
#[must_use]
pub fn rows_csv<'a>(
    pictures: impl IntoIterator<Item = &'a Picture> + Clone,
    mysteries: &MysteryClass,
) -> String {
    let all = || pictures.clone().into_iter();
    let tables =
        || all().flat_map(|picture| picture.tables.iter().map(move |table| (picture, table)));
    let mut columns: Vec<String> = Vec::new();
    for column in tables().flat_map(|(_, table)| &table.columns) {
        let key = column_key(column);
        if !columns.contains(&key) {
            columns.push(key);
        }
    }
    let is_verified = all().any(|picture| picture.verified().is_some());
    let of_mysteries: &[&str] = if mysteries.is_empty() {
        &[]
    } else {
        &OF_MYSTERY
    };
    let mut csv = csv::Writer::from_writer(Vec::new());
    let head = FIRST.into_iter().chain(columns.iter().map(String::as_str));
    // Writing into memory does not fail.
    let head = head.chain(is_verified.then_some(VERIFIED));
    let _ = csv.write_record(head.chain(of_mysteries.iter().copied()));
    for (picture, table) in tables() {
        let keys: Vec<String> = table.columns.iter().map(column_key).collect();
        for one in &table.rows {
            let differs = one.differs.iter();
            let mut line = vec![
                picture.lesson.clone(),
                as_text(&one.pupil),
                one.row.number.to_string(),
                as_text(&one.row.scenario),
                one.row.seed.to_string(),
                one.row.hours.to_string(),
                list(differs.map(|(key, value)| format!("{key}={value}"))),
            ];
            line.extend(columns.iter().map(|column| {
                let place = keys.iter().position(|key| key == column);
                let value = place.and_then(|place| *one.row.values.get(place)?);
                value.map_or_else(String::new, all_digits)
            }));
            if is_verified {
                let verdict = one.verdict.as_ref();
                line.push(verdict.map_or("", Verdict::key).to_owned());
            }
            line.extend(of_mysteries.iter().map(|_| String::new()));
            let _ = csv.write_record(&line);
        }
    }
    let between = FIRST.len() - 2 + columns.len() + usize::from(is_verified);
    for answer in &mysteries.answers {
        let mut line = vec![MYSTERY.to_owned(), as_text(&name(answer))];
        line.extend((0..between).map(|_| String::new()));
        line.extend(of_mystery(answer));
        let _ = csv.write_record(&line);
    }
    String::from_utf8_lossy(&csv.into_inner().unwrap_or_default()).into_owned()
}
