//! What a sweep prints at its end: of each measure, mean and number of runs, a condition a line; runs that are alike are said to be so.

use std::collections::BTreeMap;

use crate::experiment::design::{Column, ColumnKind, Role, Value};
use crate::files::sweep::Rows;
use crate::text::all_digits;

/// Most conditions that are printed.
const MOST_CONDITIONS: usize = 40;
/// Digits of a mean that are printed.
const DIGITS: i32 = 4;

/// The column in which the number of the condition stands.
const CONDITION: &str = "condition";

/// What was measured in the runs of a condition.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    n: u64,
    sum: f64,
    /// The first value, while all others are the same.
    one: Option<f64>,
}

impl Sum {
    fn add(&mut self, number: f64) {
        self.one = if self.n == 0 {
            Some(number)
        } else {
            self.one.filter(|one| *one == number)
        };
        self.n += 1;
        self.sum += number;
    }

    /// What several runs have in common, if they are alike to the last digit.
    fn of_all(&self) -> Option<f64> {
        self.one.filter(|_| self.n > 1)
    }
}

/// The number that a value is.
fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Whole(number) => Some(*number as f64),
        Value::Number(number) => Some(*number),
        Value::Text(_) | Value::Missing => None,
    }
}

/// A number with a few digits that count.
pub(super) fn short(value: f64) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    let places = DIGITS - 1 - libm::floor(libm::log10(value.abs())) as i32;
    let unit = libm::pow(10.0, f64::from(places));
    let round = libm::round(value * unit) / unit;
    // Powers of ten that are no numbers of the machine leave digits behind.
    let places = usize::try_from(places).unwrap_or(0);
    let text = format!("{round:.places$}");
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    }
}

/// The table, in words. `fast`: the joint without space was played, which rolls no dice.
pub(super) fn summary(columns: &[Column], rows: &Rows, fast: bool) -> String {
    // Patients differ by what they brought with them.
    let no_chance = fast && !columns.iter().any(|column| column.role == Role::Patient);
    let mut several_alike = false;
    let measured: Vec<usize> = (0..columns.len())
        .filter(|k| columns[*k].role == Role::Measure && columns[*k].kind != ColumnKind::Text)
        .collect();
    let factors: Vec<usize> = (0..columns.len())
        .filter(|k| columns[*k].role == Role::Factor)
        .collect();
    let condition = columns.iter().position(|column| column.name == CONDITION);
    let mut found: BTreeMap<u64, (Vec<String>, Vec<Sum>)> = BTreeMap::new();
    for values in rows.values() {
        let key = condition.and_then(|k| match values.get(k) {
            Some(Value::Whole(number)) => Some(*number),
            _ => None,
        });
        let (_, sums) = found.entry(key.unwrap_or_default()).or_insert_with(|| {
            let word = |k: &usize| match values.get(*k) {
                Some(Value::Whole(number)) => number.to_string(),
                Some(Value::Number(number)) => all_digits(*number),
                Some(Value::Text(text)) => text.clone(),
                Some(Value::Missing) | None => String::new(),
            };
            let words = factors.iter().map(word).collect();
            (words, vec![Sum::default(); measured.len()])
        });
        for (sum, k) in sums.iter_mut().zip(&measured) {
            if let Some(number) = values.get(*k).and_then(number) {
                sum.add(number);
            }
        }
    }
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    let name = |k: &usize| columns[*k].name.clone();
    let mut header = vec![CONDITION.to_owned()];
    header.extend(factors.iter().map(name));
    header.extend(measured.iter().map(|k| format!("mean {} (n)", name(k))));
    table.set_header(header);
    for (condition, (words, sums)) in found.iter().take(MOST_CONDITIONS) {
        let mut line = vec![condition.to_string()];
        line.extend(words.iter().cloned());
        line.extend(sums.iter().map(|sum| {
            let alike = sum.of_all().filter(|_| no_chance);
            several_alike |= alike.is_some();
            match alike {
                _ if sum.n == 0 => "- (0)".to_owned(),
                Some(one) => format!("{} ({} alike)", short(one), sum.n),
                None => format!("{} ({})", short(sum.sum / sum.n as f64), sum.n),
            }
        }));
        table.add_row(line);
    }
    let mut text = table.to_string();
    if found.len() > MOST_CONDITIONS {
        text += &format!("\n… and {} conditions more", found.len() - MOST_CONDITIONS);
    }
    if several_alike {
        text += "\nalike: the joint without space rolls no dice, so that runs with the same settings are alike and count as one";
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(name: &str, kind: ColumnKind, role: Role) -> Column {
        Column {
            name: name.to_owned(),
            kind,
            unit: String::new(),
            description: String::new(),
            role,
        }
    }

    #[test]
    fn a_mean_is_printed_with_the_digits_that_count() {
        for (value, text) in [
            (0.0, "0"),
            (12.345_67, "12.35"),
            (-0.000_123_456, "-0.0001235"),
            (300_000_000.0, "300000000"),
            (123_456.7, "123500"),
            (2.5, "2.5"),
            (100.0, "100"),
        ] {
            assert_eq!(short(value), text);
        }
    }

    #[test]
    fn a_condition_has_the_mean_of_its_runs_and_says_how_many_have_a_value() {
        let columns = [
            column("row", ColumnKind::Whole, Role::Key),
            column("condition", ColumnKind::Whole, Role::Key),
            column("dose", ColumnKind::Number, Role::Factor),
            column("pain", ColumnKind::Number, Role::Measure),
        ];
        let pains = [Some(1.0), Some(10.0), Some(2.0), None];
        let rows: Rows = (0..4_u64)
            .zip(pains)
            .map(|(row, pain)| {
                let values = vec![
                    Value::Whole(row),
                    Value::Whole(row % 2),
                    Value::Number([3e4, 3e8][(row % 2) as usize]),
                    pain.map_or(Value::Missing, Value::Number),
                ];
                (row, values)
            })
            .collect();
        let text = summary(&columns, &rows, true);
        let lines: Vec<Vec<&str>> = text
            .lines()
            .map(|line| line.split_whitespace().collect())
            .collect();
        assert_eq!(lines[1], ["0", "30000", "1.5", "(2)"], "{text}");
        assert_eq!(lines[2], ["1", "300000000", "10", "(1)"], "{text}");
        assert!(
            !text.contains("alike"),
            "they differ, or there is one: {text}"
        );
    }

    #[test]
    fn runs_of_the_joint_without_space_that_are_alike_are_not_counted_as_several() {
        let mut columns = vec![
            column("condition", ColumnKind::Whole, Role::Key),
            column("pain", ColumnKind::Number, Role::Measure),
        ];
        let rows: Rows = (0..8_u64)
            .map(|row| (row, vec![Value::Whole(row / 4), Value::Number(-0.1)]))
            .collect();
        let fast = summary(&columns, &rows, true);
        assert!(fast.contains("-0.1 (4 alike)"), "{fast}");
        assert!(fast.contains("count as one"), "{fast}");
        // With dice in it, or with people, that is a finding.
        let full = summary(&columns, &rows, false);
        assert!(
            full.contains("-0.1 (4)") && !full.contains("alike"),
            "{full}"
        );
        columns.push(column("grade", ColumnKind::Whole, Role::Patient));
        let people = summary(&columns, &rows, true);
        assert!(people.contains("-0.1 (4)"), "{people}");
    }
}
