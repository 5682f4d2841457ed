//! An experiment that is built without a file, and the file that it is.

use std::fmt::Write as _;

use crate::experiment::design::{Against, Level};
use crate::model::words::TreatmentKind;

/// The values of something that is varied.
#[derive(Debug, Clone, PartialEq)]
pub enum Span {
    /// One by one.
    List(Vec<Level>),
    /// So many between two ends, by equal steps or by equal factors.
    Range {
        /// The least.
        low: f64,
        /// The greatest.
        high: f64,
        /// How many.
        points: u32,
        /// Whether by equal factors.
        log: bool,
    },
}

/// Something that is varied.
#[derive(Debug, Clone, PartialEq)]
pub struct Varied {
    /// What: a word of an experiment file.
    pub what: String,
    /// Its values.
    pub span: Span,
}

/// An arm.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DraftArm {
    /// What is given.
    pub treatment: TreatmentKind,
    /// On which day.
    pub day: u32,
}

/// An experiment that is built.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Its name; what no name can have becomes a hyphen.
    pub name: String,
    /// The question it asks.
    pub question: String,
    /// The scenario that every run starts from.
    pub scenario: String,
    /// Days a run lasts.
    pub days: u32,
    /// Seed of the experiment.
    pub seed: u64,
    /// Runs of each condition.
    pub replicates: u32,
    /// What is varied.
    pub vary: Vec<Varied>,
    /// The arms; none where the treatments are those of the scenario.
    pub arms: Vec<DraftArm>,
    /// The column that is measured.
    pub column: String,
    /// The days on which it is read.
    pub measured: Vec<u32>,
    /// What the twin gets whose value is taken off, if one is.
    pub against: Option<Against>,
}

/// A text as it stands in a file.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// A number as it stands in a file: all its digits.
fn number(value: f64) -> String {
    value.to_string()
}

fn level(value: &Level) -> String {
    match value {
        Level::Number(value) => number(*value),
        Level::Word(word) => quoted(word),
    }
}

impl Draft {
    /// Its name as a file can have it.
    #[must_use]
    pub fn legal_name(&self) -> String {
        let mut name = String::new();
        for letter in self.name.trim().to_lowercase().chars().take(60) {
            if letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_' {
                name.push(letter);
            } else if !name.ends_with('-') {
                name.push('-');
            }
        }
        let name = name.trim_matches('-');
        if name.is_empty() {
            "experiment".to_owned()
        } else {
            name.to_owned()
        }
    }

    /// Its file.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!(
            "schema_version = 1\n\n[experiment]\nname = {}\nquestion = {}\nscenario = {}\ndays = {}\nseed = {}\nreplicates = {}\n",
            quoted(&self.legal_name()),
            quoted(self.question.trim()),
            quoted(&self.scenario),
            self.days,
            self.seed,
            self.replicates,
        );
        for varied in &self.vary {
            let _ = write!(text, "\n[[vary]]\nwhat = {}\n", quoted(&varied.what));
            let _ = match &varied.span {
                Span::List(values) => {
                    let values: Vec<String> = values.iter().map(level).collect();
                    writeln!(text, "values = [{}]", values.join(", "))
                }
                Span::Range {
                    low,
                    high,
                    points,
                    log,
                } => {
                    let scale = if *log { "scale = \"log\"\n" } else { "" };
                    write!(
                        text,
                        "range = [{}, {}]\npoints = {points}\n{scale}",
                        number(*low),
                        number(*high)
                    )
                }
            };
        }
        for arm in &self.arms {
            let key = quoted(arm.treatment.key());
            let _ = write!(text, "\n[[arm]]\nname = {key}\ntreatment = {key}\n");
            if arm.treatment != TreatmentKind::None && arm.day > 0 {
                let _ = writeln!(text, "days = [{}]", arm.day);
            }
        }
        let days: Vec<String> = self.measured.iter().map(ToString::to_string).collect();
        let _ = write!(
            text,
            "\n[[measure]]\ncolumn = {}\ndays = [{}]\n",
            quoted(&self.column),
            days.join(", ")
        );
        if let Some(against) = self.against {
            let against = quoted(against.key());
            let _ = write!(text, "of = \"difference\"\nagainst = {against}\n");
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::design::Experiment;

    fn draft() -> Draft {
        Draft {
            name: "Mehr hilft mehr?".to_owned(),
            question: "Does \"more\" help\\hurt?".to_owned(),
            scenario: "osteoarthritis-moderate".to_owned(),
            days: 28,
            seed: 9,
            replicates: 3,
            vary: vec![
                Varied {
                    what: "dose".to_owned(),
                    span: Span::Range {
                        low: 3e4,
                        high: 3e8,
                        points: 4,
                        log: true,
                    },
                },
                Varied {
                    what: "activity".to_owned(),
                    span: Span::List(vec![
                        Level::Word("rest".to_owned()),
                        Level::Word("walking".to_owned()),
                    ]),
                },
            ],
            arms: Vec::new(),
            column: "pain_vas_mm".to_owned(),
            measured: vec![7, 28],
            against: Some(Against::Saline),
        }
    }

    #[test]
    fn what_is_built_is_a_file_that_can_be_read_and_says_the_same() {
        let built = draft();
        let read =
            Experiment::read(&built.text(), "built").unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(read.name(), "mehr-hilft-mehr");
        assert_eq!(read.question(), built.question);
        assert_eq!((read.rows(), read.days()), (4 * 2 * 3, 28));
        let names: Vec<&str> = read
            .columns()
            .iter()
            .map(|column| column.name.as_str())
            .collect();
        assert!(names.ends_with(&[
            "pain_vas_mm_day7_minus_saline",
            "pain_vas_mm_day28_minus_saline"
        ]));
        let arms = [
            TreatmentKind::None,
            TreatmentKind::Saline,
            TreatmentKind::Cultured,
        ];
        let with_arms = Draft {
            vary: vec![Varied {
                what: "load_factor".to_owned(),
                span: Span::List(vec![Level::Number(0.8), Level::Number(1.2)]),
            }],
            arms: arms
                .map(|treatment| DraftArm { treatment, day: 2 })
                .to_vec(),
            against: None,
            ..draft()
        };
        let read =
            Experiment::read(&with_arms.text(), "built").unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(read.arms().len(), 3);
        assert_eq!(read.rows(), 2 * 3 * 3);
        let name = Draft {
            name: " !! ".to_owned(),
            ..draft()
        };
        assert_eq!(name.legal_name(), "experiment");
    }
}
