//! What the page says of a lesson while it is played: how far it is, its points, its answers as a code, its rows as tables.

use serde::Serialize;
use serde_json::Value;

use super::class::{Class, Pupil};
use super::code;
use super::markup::unmarked;
use crate::lesson::wording::{about_row, column_heading};
use crate::lesson::{Column, PinnedRow, Player, Score, score};
use crate::sim::STEPS_PER_DAY;
use crate::text::say;

/// What kind of values a column has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnKind {
    /// Numbers.
    Numeric,
    /// Words, and numbers with which one does not reckon.
    Categorical,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TableColumn {
    /// Its name in data: letters, digits and `_`.
    pub key: String,
    /// Its name as it is read.
    pub name: String,
    /// Its unit; empty for a count, a share, or words.
    pub unit: String,
    /// Its kind.
    pub kind: ColumnKind,
    /// Digits after the point.
    pub digits: usize,
    /// Whether it is for programs: it need not be shown.
    pub hidden: bool,
}

/// The rows of an investigation.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// Name of the step.
    pub step: String,
    /// What it is called.
    pub title: String,
    /// Its columns: number of the row, what the run is, seed, day, the values that were read, share code.
    pub columns: Vec<TableColumn>,
    /// A value for each column in each row; nothing where its day is not simulated.
    pub rows: Vec<Vec<Value>>,
}

/// What the page says of a lesson. What the pupil is called stands in the code alone.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LessonMessage {
    /// Name of the lesson.
    pub lesson: String,
    /// Its title.
    pub title: String,
    /// Name of the step that is open.
    pub step: String,
    /// Its place, from 1.
    pub at: usize,
    /// How many steps there are.
    pub steps: usize,
    /// Whether the lesson is finished.
    pub done: bool,
    /// Points so far: see [`score`].
    pub score: u32,
    /// The most points that there are.
    pub max: u32,
    /// How many rows the pupil keeps.
    pub rows: usize,
    /// The answers as a code to go on from; none where there are too many for one.
    pub code: Option<String>,
    /// The rows of each investigation.
    pub tables: Vec<Table>,
}

/// Ends of the names of columns that say their unit, and the unit.
const UNITS: [(&str, &str); 6] = [
    ("_ng_per_ml", "ng/mL"),
    ("_mmhg", "mmHg"),
    ("_percent", "%"),
    ("_ml", "mL"),
    ("_mm", "mm"),
    ("_0_100", "/100"),
];

/// The unit of a column; empty for a count or a share.
fn unit(column: &Column) -> &'static str {
    if column.percent_of.is_some() {
        return "%";
    }
    let known = UNITS.iter().find(|(end, _)| column.key.ends_with(end));
    known.map_or("", |(_, unit)| unit)
}

/// A text with letters, digits and `_` alone.
fn key_of(text: &str) -> String {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    text.chars()
        .map(|letter| if fits(letter) { letter } else { '_' })
        .collect()
}

/// A column for what is read.
fn read(column: &Column) -> TableColumn {
    let of = match &column.percent_of {
        Some(whole) => format!("_percent_of_{whole}"),
        None => String::new(),
    };
    TableColumn {
        key: key_of(&format!("{}{of}_day_{}", column.key, column.day)),
        name: column_heading(column),
        unit: unit(column).to_owned(),
        kind: ColumnKind::Numeric,
        digits: column.digits,
        hidden: false,
    }
}

/// A column that every table has.
fn plain(key: &str, name: &str, unit: &str, kind: ColumnKind) -> TableColumn {
    TableColumn {
        key: key.to_owned(),
        name: say(name),
        unit: unit.to_owned(),
        kind,
        digits: 0,
        hidden: false,
    }
}

/// The columns of a table.
fn columns(of_lesson: &[Column]) -> Vec<TableColumn> {
    let mut columns = vec![
        plain("row", "lesson-row", "", ColumnKind::Numeric),
        plain("run", "lesson-run", "", ColumnKind::Categorical),
        plain("seed", "lesson-told-seed", "", ColumnKind::Categorical),
        TableColumn {
            digits: 1,
            ..plain("day", "lesson-told-day", "d", ColumnKind::Numeric)
        },
    ];
    columns.extend(of_lesson.iter().map(read));
    columns.push(TableColumn {
        hidden: true,
        ..plain("code", "lesson-told-code", "", ColumnKind::Categorical)
    });
    columns
}

/// A pupil as a class of one.
fn class_of(player: &Player) -> Class {
    let answers = player.answers().clone();
    let name = answers
        .began()
        .map_or("", |(_, pupil, ..)| pupil)
        .to_owned();
    Class {
        lesson: player.lesson.name.clone(),
        pupils: vec![Pupil {
            name,
            answers,
            from_code: false,
            cut_off: false,
        }],
        twice: 0,
    }
}

/// The values of a row. Where it is hidden what rows got, neither words nor share code tell it.
fn values(row: &PinnedRow, columns: usize, hidden: bool) -> Vec<Value> {
    let (run, code) = if hidden {
        (say("lesson-arm-hidden"), String::new())
    } else {
        (about_row(row), row.code.clone())
    };
    let mut values = vec![
        Value::from(row.number),
        Value::from(run),
        // A seed can have more digits than a number of JavaScript.
        Value::from(row.seed.to_string()),
        Value::from(row.hours as f64 / STEPS_PER_DAY as f64),
    ];
    let read = row.values.iter().copied().chain(std::iter::repeat(None));
    values.extend(
        read.take(columns)
            .map(|value| value.map_or(Value::Null, Value::from)),
    );
    values.push(Value::from(code));
    values
}

/// The tables of a pupil.
fn tables(player: &Player, title: &str) -> Vec<Table> {
    let hidden = player.arms_hidden();
    let picture = class_of(player).picture(&player.lesson);
    let of = picture.tables.into_iter().map(|table| Table {
        columns: columns(&table.columns),
        rows: table
            .rows
            .iter()
            .map(|one| values(&one.row, table.columns.len(), hidden))
            .collect(),
        step: table.step,
        title: title.to_owned(),
    });
    of.collect()
}

impl LessonMessage {
    /// What is said of a lesson as it stands.
    #[must_use]
    pub fn of(player: &Player) -> Self {
        let (lesson, answers) = (&player.lesson, player.answers());
        let title = unmarked(&lesson.say("title", &player.key.words(lesson)));
        let Score { points, most } = score(lesson, &player.key, answers);
        Self {
            lesson: lesson.name.clone(),
            step: player.step().name.clone(),
            at: player.at() + 1,
            steps: lesson.steps.len(),
            done: answers.finished(),
            score: points,
            max: most,
            rows: answers.rows().len(),
            code: code::encode(answers).ok(),
            tables: tables(player, &title),
            title,
        }
    }

    /// The message as JSON.
    #[must_use]
    pub fn text(&self) -> String {
        // It holds nothing that JSON cannot say.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// The rows of one pupil as CSV, as the table of a class has them.
#[must_use]
pub fn own_rows_csv(player: &Player) -> String {
    let picture = class_of(player).picture(&player.lesson);
    super::class::rows_csv(&[picture], &super::class::MysteryClass::default())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::lesson::{Does, Entry, lessons};

    fn row(number: u32, values: Vec<Option<f64>>) -> PinnedRow {
        PinnedRow {
            number,
            scenario: "osteoarthritis-moderate".to_owned(),
            seed: u64::MAX,
            hours: 36,
            treatments: Vec::new(),
            acts: Vec::new(),
            values,
            code: format!("stroma3-{number}"),
        }
    }

    /// Ada at the investigation of a lesson, with one row of three that were kept and one taken away.
    fn ada() -> Player {
        let (lesson, key) = lessons::named("letters-or-bricks").expect("a lesson");
        let mut answers = Player::begin(Arc::clone(lesson), key.clone(), "Ada Secret", 7)
            .answers()
            .clone();
        let step = lesson
            .steps
            .iter()
            .find(|step| matches!(step.does, Does::Investigate(_)));
        let step = step.expect("an investigation").name.clone();
        answers.entries.push(Entry::Reached { step: step.clone() });
        for (number, values) in [(1, vec![Some(41.25)]), (2, Vec::new())] {
            answers.entries.push(Entry::Pinned {
                step: step.clone(),
                row: row(number, values),
            });
        }
        answers.entries.push(Entry::Unpinned { step, number: 2 });
        Player::resume(Arc::clone(lesson), key.clone(), answers)
    }

    #[test]
    fn a_message_says_how_far_the_lesson_is_and_its_code_is_what_was_done() {
        let player = ada();
        let told = LessonMessage::of(&player);
        assert_eq!(
            (told.at, told.steps),
            (player.at() + 1, player.lesson.steps.len())
        );
        assert!(told.at > 1 && !told.done && told.rows == 1);
        assert_eq!((told.score, told.max), (0, 9));
        let code = told.code.as_deref().expect("a code");
        let again = code::decode(code).expect("it is read");
        let (lesson, key) = lessons::named(&told.lesson).expect("a lesson");
        let resumed = Player::resume(Arc::clone(lesson), key.clone(), again);
        assert_eq!(resumed.at(), player.at());
        assert_eq!(resumed.answers().rows().len(), 1);
    }

    #[test]
    fn every_row_has_a_value_for_every_column_and_a_day_that_is_not_simulated_has_none() {
        let told = LessonMessage::of(&ada());
        let [table] = told.tables.as_slice() else {
            panic!("{:?}", told.tables);
        };
        let [row] = table.rows.as_slice() else {
            panic!("{:?}", table.rows);
        };
        assert_eq!(row.len(), table.columns.len());
        let value = |key: &str| {
            let place = table.columns.iter().position(|column| column.key == key);
            &row[place.unwrap_or_else(|| panic!("no {key}"))]
        };
        assert_eq!(value("row"), &Value::from(1));
        assert_eq!(value("seed"), &Value::from(u64::MAX.to_string()));
        assert_eq!(value("day"), &Value::from(1.5));
        assert_eq!(value("code"), &Value::from("stroma3-1"));
        assert_eq!(row[4], Value::from(41.25));
        assert!(row[5..row.len() - 1].iter().all(Value::is_null), "{row:?}");
    }

    #[test]
    fn what_is_hidden_from_the_pupil_is_told_to_nobody() {
        let mut row = row(1, vec![Some(1.0)]);
        row.treatments = vec!["cultured@3".parse().expect("a treatment")];
        let told = |hidden: bool| values(&row, 1, hidden);
        assert_ne!(told(true)[1], told(false)[1]);
        assert_eq!(told(true)[1], Value::from(say("lesson-arm-hidden")));
        assert_eq!(told(true).last(), Some(&Value::from("")));
        assert_eq!(told(true)[4], told(false)[4]);
    }

    #[test]
    fn columns_of_every_lesson_have_names_of_their_own_that_data_can_have_and_units() {
        for (lesson, key) in lessons::all() {
            let player = Player::begin(Arc::clone(lesson), key.clone(), "", 1);
            let told = LessonMessage::of(&player);
            assert!(!told.tables.is_empty(), "{}", lesson.name);
            for table in &told.tables {
                let mut keys: Vec<&str> = Vec::new();
                for column in &table.columns {
                    assert_eq!(key_of(&column.key), column.key);
                    assert!(!keys.contains(&column.key.as_str()), "{}", column.key);
                    assert!(!column.name.is_empty() && !column.name.starts_with("lesson-"));
                    keys.push(&column.key);
                }
                let pain = table.columns.iter().filter(|one| one.key.contains("_mm_"));
                assert!(pain.clone().all(|one| one.unit == "mm"));
            }
        }
        let share = Column {
            key: "stem_drawn".to_owned(),
            day: 28.0,
            percent_of: Some("injected".to_owned()),
            digits: 0,
        };
        assert_eq!(
            (unit(&share), read(&share).key.as_str()),
            ("%", "stem_drawn_percent_of_injected_day_28")
        );
    }

    #[test]
    fn the_scripts_of_the_page_find_what_they_look_for() {
        let told: Value = serde_json::from_str(&LessonMessage::of(&ada()).text()).expect("JSON");
        for field in [
            "lesson", "step", "done", "rows", "score", "max", "code", "tables",
        ] {
            assert!(told.get(field).is_some(), "no {field}: {told}");
        }
        let table = &told["tables"][0];
        for field in ["step", "title", "columns", "rows"] {
            assert!(table.get(field).is_some(), "no {field}: {table}");
        }
        let column = &table["columns"][0];
        for field in ["key", "name", "unit", "kind", "digits", "hidden"] {
            assert!(column.get(field).is_some(), "no {field}: {column}");
        }
        assert_eq!(column["kind"], "numeric");
        assert_eq!(table["columns"][1]["kind"], "categorical");
        // By these two a row is known again in CODAP.
        let keys = [
            &column["key"],
            &table["columns"][table["columns"].as_array().map_or(0, Vec::len) - 1]["key"],
        ];
        assert_eq!(keys, [&Value::from("row"), &Value::from("code")]);
    }

    #[test]
    fn the_name_of_a_pupil_stands_nowhere_in_it_as_it_is() {
        let text = LessonMessage::of(&ada()).text();
        assert!(
            text.starts_with('{') && text.contains("stroma-lesson:"),
            "{text}"
        );
        assert!(!text.contains("Secret"), "{text}");
    }

    #[test]
    fn the_rows_of_a_pupil_are_a_table_with_a_line_each() {
        let csv = own_rows_csv(&ada());
        let lines: Vec<&str> = csv.lines().collect();
        assert_eq!(lines.len(), 2, "{csv}");
        assert!(lines[0].starts_with("lesson,pupil,row,"), "{csv}");
        assert!(
            lines[1].contains("41.25") && lines[1].contains("Ada Secret"),
            "{csv}"
        );
    }
}
