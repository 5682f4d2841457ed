//! The pupils of a class by their lesson, from the files and codes they handed in.

use std::collections::{BTreeMap, BTreeSet};

use crate::classroom::code::{brief, decode_lines, has_code};
use crate::lesson::{Answers, ENDING, Entry};
use crate::platform::text::plain;
use crate::text::{finding, say, say_with};

/// Most entries of one pupil.
const MOST_ENTRIES: usize = 20_000;
/// Longest name of a pupil on a page, letters.
const MOST_NAME: usize = 60;

/// One pupil of a class.
#[derive(Debug, Clone, PartialEq)]
pub struct Pupil {
    /// What the pupil is called; no other of the class is called so.
    pub name: String,
    /// What was done.
    pub answers: Answers,
    /// Whether it came as a code, which has no share codes of its rows.
    pub from_code: bool,
    /// Whether its file was cut off, so that the last entry is lost.
    pub cut_off: bool,
}

impl Pupil {
    /// The version of the program that it was made with.
    #[must_use]
    pub fn version(&self) -> &str {
        match self.answers.entries.first() {
            Some(Entry::Began { stroma_version, .. }) => stroma_version,
            _ => "",
        }
    }
}

/// The pupils who did one lesson.
#[derive(Debug, Clone, PartialEq)]
pub struct Class {
    /// Name of the lesson.
    pub lesson: String,
    /// Its pupils, by name.
    pub pupils: Vec<Pupil>,
    /// How many files and codes were left out, as they hold no more than another one.
    pub twice: usize,
}

/// What somebody handed in.
struct HandedIn {
    answers: Answers,
    /// What counts of it.
    brief: Answers,
    /// What it is called where the pupil gave no name.
    stem: String,
    from_code: bool,
    cut_off: bool,
}

impl HandedIn {
    fn new(answers: Answers, stem: &str) -> Self {
        Self {
            brief: brief(&answers),
            answers,
            stem: stem.to_owned(),
            from_code: false,
            cut_off: false,
        }
    }

    /// Whether there is something in it that another pupil would not have by chance.
    fn says_something(&self) -> bool {
        let says = |entry: &Entry| {
            matches!(
                entry,
                Entry::Answered { .. }
                    | Entry::Pinned { .. }
                    | Entry::Argued { .. }
                    | Entry::Read { .. }
            )
        };
        self.brief.entries.iter().any(says)
    }

    /// Whether another one holds all of it: the same again, or what the same file was before it went on.
    fn is_in(&self, other: &Self) -> bool {
        let before = !self.from_code && other.answers.entries.starts_with(&self.answers.entries);
        self.says_something() && (before || self.brief == other.brief)
    }

    /// What the pupil is called.
    fn name(&self) -> String {
        let own = self.answers.began().map_or("", |(_, pupil, ..)| pupil);
        let cleaned = |text: &str| -> String {
            let text: String = text
                .chars()
                .map(|letter| if letter.is_control() { ' ' } else { letter })
                .take(MOST_NAME)
                .collect();
            text.trim().to_owned()
        };
        [own, self.stem.as_str()]
            .into_iter()
            .map(cleaned)
            .find(|name| !name.is_empty())
            .unwrap_or_else(|| say("class-nameless"))
    }
}

/// The name of a file without its ending.
fn stem_of(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && !ending.contains(['/', '\\']) => stem,
        _ => name,
    }
}

/// Why something was refused: the name of its text, its line where that is known, and a sentence.
type Refused = (String, usize, String);

/// Whether a text is the file of a pupil, and not one with codes in it.
pub(super) fn is_file(name: &str, text: &str) -> bool {
    let stem = name.strip_suffix(ENDING);
    let named_as_file = stem.is_some_and(|stem| stem.ends_with('.'));
    text.trim_start().starts_with('{') || (named_as_file && !has_code(text))
}

/// What one text holds: the file of a pupil, or one or several codes.
fn read(name: &str, text: &str) -> Vec<Result<HandedIn, Refused>> {
    let text = &*plain(text);
    if !is_file(name, text) && !text.trim().is_empty() {
        return decode_lines(text)
            .into_iter()
            .map(|found| match found.answers {
                Ok(answers) => Ok(HandedIn {
                    from_code: true,
                    ..HandedIn::new(answers, "")
                }),
                Err(why) => {
                    let values = [
                        ("file", name.to_owned()),
                        ("line", found.line.to_string()),
                        ("why", why),
                    ];
                    let sentence = say_with("class-refused", &values);
                    Err((name.to_owned(), found.line, sentence))
                }
            })
            .collect();
    }
    let read = Answers::read(name, text).map_err(|error| finding::said(&error));
    let read = read.and_then(|(answers, lost)| {
        if answers.entries.len() > MOST_ENTRIES {
            let values = [
                ("file", name.to_owned()),
                ("found", answers.entries.len().to_string()),
                ("most", MOST_ENTRIES.to_string()),
            ];
            return Err(say_with("class-too-many-entries", &values));
        }
        Ok(HandedIn {
            cut_off: lost > 0,
            ..HandedIn::new(answers, stem_of(name))
        })
    });
    vec![read.map_err(|sentence| (name.to_owned(), 0, sentence))]
}

/// Pupils by name; those of one name get numbers, in an order that follows from what they did.
fn named(mut handed_in: Vec<HandedIn>) -> Vec<Pupil> {
    handed_in.sort_by_cached_key(|one| (one.name(), one.from_code, one.answers.text()));
    let mut taken: BTreeSet<String> = handed_in.iter().map(HandedIn::name).collect();
    let mut met = BTreeSet::new();
    let mut pupils: Vec<Pupil> = handed_in
        .into_iter()
        .map(|one| {
            let own = one.name();
            let name = if met.insert(own.clone()) {
                own
            } else {
                let mut numbered = (2u32..).map(|number| format!("{own} ({number})"));
                numbered
                    .find(|name| taken.insert(name.clone()))
                    .unwrap_or_default()
            };
            Pupil {
                name,
                answers: one.answers,
                from_code: one.from_code,
                cut_off: one.cut_off,
            }
        })
        .collect();
    pupils.sort_by(|a, b| a.name.cmp(&b.name));
    pupils
}

impl Class {
    /// Puts texts together, each with its name: files of pupils, or texts with one or several codes in them. Gives a class for
    /// each lesson, by its name, and a sentence for each file or code that could not be read. The order of the texts does not
    /// matter, and what was handed in twice counts once.
    #[must_use]
    pub fn of(files: &[(String, String)]) -> (Vec<Self>, Vec<String>) {
        let mut refused: Vec<Refused> = Vec::new();
        let mut by_lesson: BTreeMap<String, Vec<HandedIn>> = BTreeMap::new();
        for (name, text) in files {
            for found in read(name, text) {
                match found {
                    Ok(one) => {
                        let lesson = one.answers.began().map_or("", |(lesson, ..)| lesson);
                        by_lesson.entry(lesson.to_owned()).or_default().push(one);
                    }
                    Err(why) => refused.push(why),
                }
            }
        }
        refused.sort();
        let refused = refused.into_iter().map(|(.., sentence)| sentence).collect();
        let classes = by_lesson.into_iter().map(|(lesson, mut handed_in)| {
            // What holds most comes first, and files before codes.
            handed_in.sort_by_cached_key(|one| {
                let length = std::cmp::Reverse(one.answers.entries.len());
                (
                    one.from_code,
                    length,
                    one.cut_off,
                    one.name(),
                    one.answers.text(),
                )
            });
            let all = handed_in.len();
            let mut kept: Vec<HandedIn> = Vec::new();
            for one in handed_in {
                if !kept.iter().any(|other| one.is_in(other)) {
                    kept.push(one);
                }
            }
            Self {
                lesson,
                twice: all - kept.len(),
                pupils: named(kept),
            }
        });
        (classes.collect(), refused)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classroom::code::encode;
    use crate::lesson::Answer;

    fn pupil(name: &str, choice: usize) -> Answers {
        let mut answers = Answers::begin("a-lesson", name, 1, 2);
        answers.entries.push(Entry::Answered {
            step: "predict".to_owned(),
            item: "how".to_owned(),
            answer: Answer::Choice(choice),
        });
        answers
    }

    fn file(name: &str, answers: &Answers) -> (String, String) {
        (name.to_owned(), answers.text())
    }

    fn names(class: &Class) -> Vec<&str> {
        class
            .pupils
            .iter()
            .map(|pupil| pupil.name.as_str())
            .collect()
    }

    #[test]
    fn pupils_of_one_name_are_told_apart_and_those_without_one_are_called_by_their_file() {
        let files = [
            file("a.jsonl", &pupil("Ben", 1)),
            file("b.jsonl", &pupil("Ben", 2)),
            file("c.jsonl", &pupil("Ben (2)", 3)),
            file("group/d.1.jsonl", &pupil(" \n", 4)),
        ];
        let (classes, refused) = Class::of(&files);
        assert!(refused.is_empty(), "{refused:?}");
        assert_eq!(
            names(&classes[0]),
            ["Ben", "Ben (2)", "Ben (3)", "group/d.1"]
        );
    }

    #[test]
    fn what_was_handed_in_twice_counts_once() {
        let ada = pupil("Ada", 1);
        let mut on = ada.clone();
        on.entries.push(Entry::Finished);
        let code = encode(&on).expect("a code");
        let other = encode(&pupil("Ada", 2)).expect("a code");
        let files = [
            file("ada.jsonl", &ada),
            file("ada (1).jsonl", &on),
            ("codes.txt".to_owned(), format!("{code}\n{other}\n")),
        ];
        let (classes, refused) = Class::of(&files);
        assert!(refused.is_empty(), "{refused:?}");
        assert_eq!(
            (names(&classes[0]), classes[0].twice),
            (vec!["Ada", "Ada (2)"], 2)
        );
        // Two who have only begun are two.
        let begun = Answers::begin("a-lesson", "", 1, 2);
        let files = [file("x.jsonl", &begun), file("y.jsonl", &begun)];
        assert_eq!(names(&Class::of(&files).0[0]), ["x", "y"]);
    }

    #[test]
    fn what_cannot_be_read_is_named_and_the_others_count() {
        let files = [
            file("ada.jsonl", &pupil("Ada", 1)),
            ("notes.txt".to_owned(), "Dear class".to_owned()),
            ("code.txt".to_owned(), "stroma-lesson:AAAA".to_owned()),
            ("empty.jsonl".to_owned(), String::new()),
        ];
        let (classes, refused) = Class::of(&files);
        assert_eq!((classes.len(), classes[0].pupils.len()), (1, 1));
        assert_eq!(refused.len(), 3);
        for name in ["notes.txt", "code.txt", "empty.jsonl"] {
            assert!(refused.iter().any(|why| why.contains(name)), "{refused:?}");
        }
    }

    #[test]
    fn a_code_that_cannot_be_read_is_named_with_its_line_and_they_stand_in_their_order() {
        let code = encode(&pupil("Ada", 1)).expect("a code");
        let broken = &code[..code.len() - 3];
        let mut text = format!("{code}\n");
        for _ in 0..11 {
            text += &format!("{broken}\n");
        }
        let (classes, refused) = Class::of(&[("ours".to_owned(), text)]);
        assert_eq!((names(&classes[0]), refused.len()), (vec!["Ada"], 11));
        for (place, why) in refused.iter().enumerate() {
            assert!(why.contains(&format!(" {}:", place + 2)), "{why}");
        }
    }
}
