//! The rows of classes as a table of numbers: a line for each row of a pupil, a column for each number.

use super::picture::Picture;
use super::verdict::Verdict;
use super::verify::column_key;
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

/// All pinned rows of some classes as CSV, with a column for each number that any of their lessons reads.
#[must_use]
pub fn rows_csv<'a>(pictures: impl IntoIterator<Item = &'a Picture> + Clone) -> String {
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
    let mut csv = csv::Writer::from_writer(Vec::new());
    let head = FIRST.into_iter().chain(columns.iter().map(String::as_str));
    // Writing into memory does not fail.
    let _ = csv.write_record(head.chain(is_verified.then_some(VERIFIED)));
    for (picture, table) in tables() {
        let keys: Vec<String> = table.columns.iter().map(column_key).collect();
        for one in &table.rows {
            let differs: Vec<String> = one
                .differs
                .iter()
                .map(|(key, value)| format!("{key}={value}"))
                .collect();
            let mut line = vec![
                picture.lesson.clone(),
                as_text(&one.pupil),
                one.row.number.to_string(),
                as_text(&one.row.scenario),
                one.row.seed.to_string(),
                one.row.hours.to_string(),
                differs.join("; "),
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
            let _ = csv.write_record(&line);
        }
    }
    String::from_utf8_lossy(&csv.into_inner().unwrap_or_default()).into_owned()
}
