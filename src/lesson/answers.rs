//! What a pupil did and said in a lesson: a list of entries, one line of JSON each, so that a file that is cut off loses its last line at most.

use serde::{Deserialize, Serialize};

use crate::platform::text::in_brief;
use crate::scenario::PlannedTreatment;
use crate::sim::Command;

/// Ending of the file of a pupil.
pub const ENDING: &str = "jsonl";

/// An answer to a question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The number of a sentence, from 1.
    Choice(usize),
    /// A number.
    Number(f64),
    /// Numbers of sentences in the order that was chosen, from 1.
    Order(Vec<usize>),
    /// Points of a curve: day and value, by day.
    Curve(Vec<[f64; 2]>),
    /// A sentence.
    Words(String),
}

/// A row of the table: a run up to an hour, and what was read from it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PinnedRow {
    /// Its number, from 1; it is never given to another row.
    pub number: u32,
    /// Name of the scenario.
    pub scenario: String,
    /// Seed.
    pub seed: u64,
    /// Hours simulated.
    pub hours: u64,
    /// Treatments that were planned.
    pub treatments: Vec<PlannedTreatment>,
    /// Acts by hand with their hour.
    pub acts: Vec<(u64, Command)>,
    /// Values of the columns of the table; none where its day is not simulated.
    pub values: Vec<Option<f64>>,
    /// The run as a share code.
    pub code: String,
}

/// An argument as it was made.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Made {
    /// Number of the claim, from 1; 0 while none is chosen.
    pub claim: usize,
    /// Numbers of the rows that are its evidence.
    pub evidence: Vec<u32>,
    /// Tiles in their order, from 1.
    pub tiles: Vec<usize>,
    /// The pupil's own sentence.
    pub words: String,
}

/// One line of the file of a pupil.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "what")]
pub enum Entry {
    /// The lesson began: the first line.
    Began {
        /// Name of the lesson.
        lesson: String,
        /// Version of the program.
        stroma_version: String,
        /// What the pupil is called here: a name, a number, or nothing.
        pupil: String,
        /// Seed of the lesson.
        seed: u64,
        /// What orders the questions at the end.
        shuffle: u64,
    },
    /// A step was reached.
    Reached {
        /// Its name.
        step: String,
    },
    /// A question was answered; the last answer counts.
    Answered {
        /// Step.
        step: String,
        /// Question.
        item: String,
        /// Answer.
        answer: Answer,
    },
    /// The predictions of a step were locked.
    Locked {
        /// Step.
        step: String,
    },
    /// A row was pinned.
    Pinned {
        /// Step.
        step: String,
        /// The row.
        row: PinnedRow,
    },
    /// A row was taken away.
    Unpinned {
        /// Step.
        step: String,
        /// Its number.
        number: u32,
    },
    /// A hint about the design was given.
    Hinted {
        /// Step.
        step: String,
        /// Key of the hint.
        hint: String,
    },
    /// An instrument was read.
    Read {
        /// Step.
        step: String,
        /// What it showed; nothing where it was below what it can tell.
        value: Option<f64>,
        /// Its error (standard deviation).
        error: f64,
    },
    /// An argument was made; the last one counts.
    Argued {
        /// Step.
        step: String,
        /// The argument.
        made: Made,
        /// Marks for claim, evidence and reasoning, 0 to 2 each.
        marks: [u8; 3],
    },
    /// The lesson was finished.
    Finished,
}

/// What a pupil did in a lesson.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answers {
    /// Everything, in its order.
    pub entries: Vec<Entry>,
}

impl Answers {
    /// A lesson that begins now.
    #[must_use]
    pub fn begin(lesson: &str, pupil: &str, seed: u64, shuffle: u64) -> Self {
        Self {
            entries: vec![Entry::Began {
                lesson: lesson.to_owned(),
                stroma_version: env!("CARGO_PKG_VERSION").to_owned(),
                pupil: pupil.to_owned(),
                seed,
                shuffle,
            }],
        }
    }

    /// Reads a file. What cannot be read at its end is left out, and counted: a file that was cut off loses no more.
    ///
    /// # Errors
    /// A first line that is not the beginning of a lesson, or a broken line before the last.
    pub fn read(file: &str, text: &str) -> Result<(Self, usize), String> {
        let lines: Vec<(usize, &str)> = text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim().is_empty())
            .collect();
        let mut entries = Vec::new();
        let mut lost = 0;
        for (place, (number, line)) in lines.iter().enumerate() {
            match serde_json::from_str::<Entry>(line) {
                Ok(entry) => entries.push(entry),
                Err(_) if place > 0 && place + 1 == lines.len() => lost += 1,
                Err(error) => {
                    return Err(format!(
                        "{file}, line {}: found {}, expected an entry of a lesson, such as {{\"what\":\"finished\"}}",
                        number + 1,
                        in_brief(&error.to_string())
                    ));
                }
            }
        }
        match entries.first() {
            Some(Entry::Began { .. }) => Ok((Self { entries }, lost)),
            _ => Err(format!(
                "{file}, line 1: found no beginning of a lesson, expected {{\"what\":\"began\", ...}}"
            )),
        }
    }

    /// One entry as a line of the file, with its end.
    #[must_use]
    pub fn line(entry: &Entry) -> String {
        // An entry holds nothing that JSON cannot say.
        let mut line = serde_json::to_string(entry).unwrap_or_default();
        line.push('\n');
        line
    }

    /// The whole file.
    #[must_use]
    pub fn text(&self) -> String {
        self.entries.iter().map(Self::line).collect()
    }

    /// Name of the lesson, what the pupil is called, seed and what orders the questions at the end.
    #[must_use]
    pub fn began(&self) -> Option<(&str, &str, u64, u64)> {
        match self.entries.first() {
            Some(Entry::Began {
                lesson,
                pupil,
                seed,
                shuffle,
                ..
            }) => Some((lesson, pupil, *seed, *shuffle)),
            _ => None,
        }
    }

    /// The last answer to a question.
    #[must_use]
    pub fn answer(&self, step: &str, item: &str) -> Option<&Answer> {
        self.entries.iter().rev().find_map(|entry| match entry {
            Entry::Answered {
                step: of,
                item: to,
                answer,
            } if of == step && to == item => Some(answer),
            _ => None,
        })
    }

    /// Whether the predictions of a step are locked.
    #[must_use]
    pub fn locked(&self, step: &str) -> bool {
        self.entries
            .iter()
            .any(|entry| matches!(entry, Entry::Locked { step: of } if of == step))
    }

    /// Rows of the table that are there now, by number.
    #[must_use]
    pub fn rows(&self) -> Vec<&PinnedRow> {
        let mut rows: Vec<&PinnedRow> = Vec::new();
        for entry in &self.entries {
            match entry {
                Entry::Pinned { row, .. } => rows.push(row),
                Entry::Unpinned { number, .. } => rows.retain(|row| row.number != *number),
                _ => {}
            }
        }
        rows
    }

    /// The number of the next row.
    #[must_use]
    pub fn next_number(&self) -> u32 {
        let numbers = self.entries.iter().filter_map(|entry| match entry {
            Entry::Pinned { row, .. } => Some(row.number),
            _ => None,
        });
        numbers.max().unwrap_or(0) + 1
    }

    /// Keys of the hints that were given, each once, in their order.
    #[must_use]
    pub fn hints(&self) -> Vec<&str> {
        let mut hints: Vec<&str> = Vec::new();
        for entry in &self.entries {
            if let Entry::Hinted { hint, .. } = entry
                && !hints.contains(&hint.as_str())
            {
                hints.push(hint);
            }
        }
        hints
    }

    /// The last argument with its marks.
    #[must_use]
    pub fn argument(&self, step: &str) -> Option<(&Made, [u8; 3])> {
        self.entries.iter().rev().find_map(|entry| match entry {
            Entry::Argued {
                step: of,
                made,
                marks,
            } if of == step => Some((made, *marks)),
            _ => None,
        })
    }

    /// The last reading of an instrument: what it showed and its error.
    #[must_use]
    pub fn reading(&self, step: &str) -> Option<(Option<f64>, f64)> {
        self.entries.iter().rev().find_map(|entry| match entry {
            Entry::Read {
                step: of,
                value,
                error,
            } if of == step => Some((*value, *error)),
            _ => None,
        })
    }

    /// The last step that was reached.
    #[must_use]
    pub fn reached(&self) -> Option<&str> {
        self.entries.iter().rev().find_map(|entry| match entry {
            Entry::Reached { step } => Some(step.as_str()),
            _ => None,
        })
    }

    /// Whether the lesson was finished.
    #[must_use]
    pub fn finished(&self) -> bool {
        self.entries.contains(&Entry::Finished)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some() -> Answers {
        let mut answers = Answers::begin("letters-or-bricks", "Ada", 1, 7);
        answers.entries.extend([
            Entry::Reached {
                step: "predict".to_owned(),
            },
            Entry::Answered {
                step: "predict".to_owned(),
                item: "became".to_owned(),
                answer: Answer::Number(40.0),
            },
            Entry::Answered {
                step: "predict".to_owned(),
                item: "became".to_owned(),
                answer: Answer::Number(20.0),
            },
            Entry::Locked {
                step: "predict".to_owned(),
            },
        ]);
        answers
    }

    #[test]
    fn a_file_comes_back_as_it_was_written_and_the_last_answer_counts() {
        let answers = some();
        let (read, lost) = Answers::read("ada.jsonl", &answers.text()).expect("it is read");
        assert_eq!((&read, lost), (&answers, 0));
        assert_eq!(
            read.answer("predict", "became"),
            Some(&Answer::Number(20.0))
        );
        assert!(read.locked("predict"));
        assert_eq!(read.began(), Some(("letters-or-bricks", "Ada", 1, 7)));
    }

    #[test]
    fn a_file_that_was_cut_off_anywhere_loses_its_last_entry_at_most() {
        let whole = some();
        let text = whole.text();
        let first = text.find('\n').expect("there are lines") + 1;
        for end in (first..=text.len()).filter(|end| text.is_char_boundary(*end)) {
            let (read, lost) = Answers::read("ada.jsonl", &text[..end]).expect("it is read");
            let complete = text[..end].matches('\n').count();
            assert!(read.entries.len() >= complete, "{end}");
            assert!(lost <= 1, "{end}");
            assert_eq!(read.entries[..], whole.entries[..read.entries.len()]);
        }
    }

    #[test]
    fn what_is_no_file_of_a_lesson_is_refused_with_its_line() {
        let wrong =
            Answers::read("x.jsonl", "{\"what\":\"finished\"}\n").expect_err("no beginning");
        assert!(wrong.contains("x.jsonl, line 1"), "{wrong}");
        let text = some().text().replacen("reached", "rea", 1);
        let wrong = Answers::read("x.jsonl", &text).expect_err("a broken line");
        assert!(wrong.contains("line 2"), "{wrong}");
    }
}
