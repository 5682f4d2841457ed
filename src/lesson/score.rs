//! The points of a lesson, for a learning platform: questions at the end that are right, and the marks of the arguments.

use super::answers::{Answer, Answers};
use super::key::Key;
use super::plan::{Asks, Does, Item, Lesson};

/// Share of the range of a number within which an answer is right: what a hand can set on the slider.
const TOLERANCE: f64 = 0.05;
/// Most marks of an argument: two each for claim, evidence and reasoning.
const MOST_MARKS: u32 = 6;

/// The points of a lesson, and how many there are at most.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Score {
    /// Points so far.
    pub points: u32,
    /// The most that the lesson gives.
    pub most: u32,
}

/// How far a number may lie from the right one, which has so many digits behind the point and is asked for in a range: what a
/// hand can set, and never less than what rounding hides.
#[must_use]
pub fn tolerance([low, high]: [f64; 2], digits: usize) -> f64 {
    let hidden = 0.5 * libm::pow(10.0, -(digits as f64));
    libm::fmax(TOLERANCE * (high - low), hidden)
}

/// Whether an answer to a question is right; none for a curve, for a sentence, and where nothing is right or wrong.
fn is_right(lesson: &Lesson, key: &Key, item: &Item, answer: Option<&Answer>) -> Option<bool> {
    match &item.asks {
        Asks::Choose { right, .. } => right.map(|right| answer == Some(&Answer::Choice(right))),
        Asks::Order { options } => {
            let in_order = |order: &[usize]| order.iter().copied().eq(1..=*options);
            Some(matches!(answer, Some(Answer::Order(order)) if in_order(order)))
        }
        Asks::Number {
            low, high, figure, ..
        } => {
            let figure = lesson.figures.get((*figure)?)?;
            let value = key.figures.get(&figure.name).copied().flatten();
            let tolerance = tolerance([*low, *high], figure.column.digits);
            Some(match (answer, value) {
                (Some(Answer::Number(given)), Some(value)) => (given - value).abs() <= tolerance,
                _ => false,
            })
        }
        Asks::Curve { .. } | Asks::Write => None,
    }
}

/// The points of a lesson: one for each question at the end that was locked and is right, where something is right or wrong
/// there, and the marks of the last argument of each step that asks for one.
#[must_use]
pub fn score(lesson: &Lesson, key: &Key, answers: &Answers) -> Score {
    let mut score = Score::default();
    for step in &lesson.steps {
        match &step.does {
            Does::Exit(items) => {
                let locked = answers.locked(&step.name);
                for item in items {
                    let answer = answers.answer(&step.name, &item.name);
                    if let Some(right) = is_right(lesson, key, item, answer) {
                        score.points += u32::from(locked && right);
                        score.most += 1;
                    }
                }
            }
            Does::Argue(_) => {
                let marks = answers.argument(&step.name).map(|(_, marks)| marks);
                let marks: u32 = marks.unwrap_or_default().into_iter().map(u32::from).sum();
                score.points += marks.min(MOST_MARKS);
                score.most += MOST_MARKS;
            }
            _ => {}
        }
    }
    score
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::lesson::{Entry, Made, lessons};

    /// The right answers to the questions at the end.
    fn right_answers(lesson: &Lesson) -> Vec<Entry> {
        let mut entries = Vec::new();
        for step in &lesson.steps {
            let Does::Exit(items) = &step.does else {
                continue;
            };
            entries.extend(items.iter().filter_map(|item| match item.asks {
                Asks::Choose {
                    right: Some(right), ..
                } => Some(Entry::Answered {
                    step: step.name.clone(),
                    item: item.name.clone(),
                    answer: Answer::Choice(right),
                }),
                _ => None,
            }));
            entries.push(Entry::Locked {
                step: step.name.clone(),
            });
        }
        entries
    }

    fn argued(lesson: &Lesson, marks: [u8; 3]) -> Vec<Entry> {
        let steps = lesson.steps.iter();
        steps
            .filter(|step| matches!(step.does, Does::Argue(_)))
            .map(|step| Entry::Argued {
                step: step.name.clone(),
                made: Made::default(),
                marks,
            })
            .collect()
    }

    #[test]
    fn every_lesson_has_points_and_a_perfect_pupil_has_all_of_them() {
        for (lesson, key) in lessons::all() {
            let mut answers = Answers::begin(&lesson.name, "", 1, 1);
            let nothing = score(lesson, key, &answers);
            assert_eq!(nothing.points, 0, "{}", lesson.name);
            // Three questions and one argument.
            assert_eq!(nothing.most, 9, "{}", lesson.name);
            answers.entries.extend(right_answers(lesson));
            answers.entries.extend(argued(lesson, [2, 2, 2]));
            let all = score(lesson, key, &answers);
            assert_eq!((all.points, all.most), (9, 9), "{}", lesson.name);
        }
    }

    #[test]
    fn questions_count_once_they_are_locked_and_the_last_argument_counts() {
        let (lesson, key) = lessons::named("same-dna").expect("a lesson");
        let mut answers = Answers::begin(&lesson.name, "", 1, 1);
        let mut given = right_answers(lesson);
        let lock = given.pop().expect("they are locked");
        answers.entries.extend(given);
        assert_eq!(score(lesson, key, &answers).points, 0);
        answers.entries.push(lock);
        assert_eq!(score(lesson, key, &answers).points, 3);
        answers.entries.extend(argued(lesson, [2, 1, 2]));
        assert_eq!(score(lesson, key, &answers).points, 8);
        answers.entries.extend(argued(lesson, [0, 1, 0]));
        assert_eq!(score(lesson, key, &answers).points, 4);
    }

    #[test]
    fn a_wrong_answer_gives_nothing() {
        let (lesson, key) = lessons::named("same-dna").expect("a lesson");
        let mut answers = Answers::begin(&lesson.name, "", 1, 1);
        answers.entries.extend(right_answers(lesson));
        let wrong = answers.entries.iter_mut().find_map(|entry| match entry {
            Entry::Answered { answer, .. } => Some(answer),
            _ => None,
        });
        if let Some(Answer::Choice(choice)) = wrong {
            *choice += 1;
        }
        assert_eq!(score(lesson, key, &answers).points, 2);
    }

    #[test]
    fn a_number_is_right_as_near_as_a_hand_can_set_it_and_an_order_only_as_a_whole() {
        let (lesson, key) = lessons::named("same-dna").expect("a lesson");
        let mut lesson: Lesson = Lesson::clone(lesson);
        let figure = lesson.figures.first().expect("a figure").clone();
        let value = key.figures.get(&figure.name).copied().flatten();
        let value = value.expect("a value");
        let number = Item {
            name: "number".to_owned(),
            asks: Asks::Number {
                low: 0.0,
                high: 100.0,
                unit: String::new(),
                figure: Some(0),
            },
        };
        let right = |given: f64| is_right(&lesson, key, &number, Some(&Answer::Number(given)));
        assert_eq!(right(value + 4.9), Some(true));
        assert_eq!(right(value - 4.9), Some(true));
        assert_eq!(right(value + 5.1), Some(false));
        assert_eq!(is_right(&lesson, key, &number, None), Some(false));
        let nothing = Key::default();
        let given = Answer::Number(value);
        assert_eq!(
            is_right(&lesson, &nothing, &number, Some(&given)),
            Some(false)
        );
        let order = Item {
            name: "order".to_owned(),
            asks: Asks::Order { options: 3 },
        };
        let right = |given: &[usize]| {
            let given = Answer::Order(given.to_vec());
            is_right(&lesson, key, &order, Some(&given))
        };
        assert_eq!(right(&[1, 2, 3]), Some(true));
        assert_eq!(right(&[1, 3, 2]), Some(false));
        assert_eq!(right(&[1, 2]), Some(false));
        let sentence = Item {
            name: "words".to_owned(),
            asks: Asks::Write,
        };
        assert_eq!(is_right(&lesson, key, &sentence, None), None);
        // A question that nobody can mark does not count, whatever is said.
        for step in &mut lesson.steps {
            if let Does::Exit(items) = &mut step.does {
                items.push(sentence.clone());
            }
        }
        let lesson = Arc::new(lesson);
        let answers = Answers::begin(&lesson.name, "", 1, 1);
        assert_eq!(score(&lesson, key, &answers).most, 9);
    }
}
