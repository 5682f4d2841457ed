//! The questions of a lesson as a learning platform can ask them: each stands alone, with what is right and why.

use crate::lesson::{Asks, Does, Item, Key, Lesson, Step, tolerance};
use crate::text::{fixed, say, say_with, trimmed};

/// Parts between the days by which a curve is said in words.
const PARTS: u32 = 4;
/// Most digits of a tolerance.
const DIGITS: usize = 7;

/// What is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Expected {
    /// One of some sentences.
    One {
        /// The sentences.
        options: Vec<String>,
        /// Place of the right one, from 0.
        right: usize,
        /// Place of the one that says the misconception.
        misconception: Option<usize>,
    },
    /// Any of some sentences: what is asked here has no right answer.
    Any {
        /// The sentences.
        options: Vec<String>,
    },
    /// A number, as it is written.
    Number {
        /// The number.
        value: String,
        /// How far an answer may be off.
        tolerance: String,
        /// Least that is right.
        least: String,
        /// Greatest that is right.
        most: String,
    },
    /// Sentences in their right order.
    Order {
        /// The sentences.
        sentences: Vec<String>,
    },
    /// Words, which a person reads.
    Words,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Question {
    /// Its name: lesson, step, question.
    pub(super) name: String,
    /// What is asked, with what one has to know for it.
    pub(super) text: String,
    /// Why, to be read after the answer.
    pub(super) why: Option<String>,
    /// What is right.
    pub(super) expected: Expected,
}

/// The questions of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// Name of the step.
    pub(super) name: String,
    /// Its heading.
    pub(super) title: String,
    /// Its questions.
    pub(super) questions: Vec<Question>,
}

/// Numbers from 1, mixed by a seed and the key of what they number, never left in their order.
pub(super) fn mixed(key: &str, seed: u64, count: usize) -> Vec<usize> {
    let mut numbers: Vec<usize> = (1..=count).collect();
    numbers.sort_by_key(|number| {
        *blake3::hash(format!("{seed}-{key}-{number}").as_bytes()).as_bytes()
    });
    if numbers.is_sorted() && count > 1 {
        numbers.rotate_left(1);
    }
    numbers
}

/// What belongs to a range: `from 0 to 100 mm`.
pub(super) fn range(low: f64, high: f64, unit: &str) -> String {
    let values = [
        ("low", trimmed(low, DIGITS)),
        ("high", trimmed(high, DIGITS)),
        ("unit", unit.to_owned()),
    ];
    say_with("classroom-range", &values).trim_end().to_owned()
}

/// A curve in words: some of its values by their day; none of a curve that is cut short.
fn points_of(values: &[f64], days: u32, range: f64) -> Option<String> {
    let digits = usize::from(range < 20.0) + usize::from(range < 2.0);
    let point = |part: u32| {
        let day = days * part / PARTS;
        let value = values.get(day as usize)?;
        let said = [("day", day.to_string()), ("value", trimmed(*value, digits))];
        Some(say_with("classroom-curve-point", &said))
    };
    let points: Option<Vec<String>> = (0..=PARTS).map(point).collect();
    points.map(|points| points.join(", "))
}

/// A lesson with the figures that its texts need.
struct Asked<'a> {
    lesson: &'a Lesson,
    key: &'a Key,
    figures: Vec<(String, String)>,
}

impl Asked<'_> {
    fn say(&self, key: &str) -> String {
        self.lesson.say(key, &self.figures)
    }

    fn sentences(&self, key: &str, count: usize) -> Vec<String> {
        (1..=count)
            .map(|number| self.say(&format!("{key}-{number}")))
            .collect()
    }

    /// What one has to know for the questions of a step: for a prediction the phenomenon before it, for a transfer the other
    /// knee. The questions at the end ask for nothing but the lesson.
    fn context(&self, place: usize, step: &Step) -> Option<String> {
        match step.does {
            Does::Predict(_) => {
                let mut before = self.lesson.steps.iter().take(place).rev();
                let anchor = before.find(|step| matches!(step.does, Does::Anchor))?;
                Some(self.say(&anchor.name))
            }
            Does::Transfer(_) => Some(self.say(&step.name)),
            _ => None,
        }
    }

    fn number(&self, low: f64, high: f64, figure: usize) -> Option<Expected> {
        let figure = self.lesson.figures.get(figure)?;
        let digits = figure.column.digits;
        let value = self.key.figures.get(&figure.name).copied().flatten()?;
        let value = fixed(value, digits);
        let number: f64 = value
            .parse()
            .ok()
            .filter(|number: &f64| number.is_finite())?;
        let tolerance = tolerance([low, high], digits);
        Some(Expected::Number {
            value,
            tolerance: trimmed(tolerance, DIGITS),
            least: trimmed(number - tolerance, DIGITS),
            most: trimmed(number + tolerance, DIGITS),
        })
    }

    fn question(&self, context: Option<&String>, step: &Step, item: &Item) -> Question {
        let key = format!("{}-{}", step.name, item.name);
        let mut texts: Vec<String> = context.into_iter().cloned().collect();
        texts.push(self.say(&key));
        let expected = match &item.asks {
            Asks::Choose {
                options,
                right,
                misconception,
            } => {
                let options = self.sentences(&key, *options);
                match right {
                    Some(right) => Expected::One {
                        options,
                        right: right - 1,
                        misconception: misconception.map(|number| number - 1),
                    },
                    None => Expected::Any { options },
                }
            }
            Asks::Number {
                low,
                high,
                unit,
                figure,
            } => {
                texts.push(say_with(
                    "classroom-number-in",
                    &[("range", range(*low, *high, unit))],
                ));
                // A number that no run gives is for a person to read.
                figure
                    .and_then(|figure| self.number(*low, *high, figure))
                    .unwrap_or(Expected::Words)
            }
            Asks::Order { options } => {
                texts.push(say("classroom-order-how"));
                Expected::Order {
                    sentences: self.sentences(&key, *options),
                }
            }
            Asks::Curve {
                column,
                days,
                low,
                high,
                unit,
                given,
                ..
            } => {
                let values = [
                    ("days", days.to_string()),
                    ("range", range(*low, *high, unit)),
                ];
                texts.push(say_with("classroom-curve-in-words", &values));
                let drawn = given.and_then(|given| self.key.curve(self.lesson, given, column));
                if let Some(points) = drawn.and_then(|values| points_of(values, *days, high - low))
                {
                    texts.push(say_with("classroom-curve-given", &[("points", points)]));
                }
                Expected::Words
            }
            Asks::Write => Expected::Words,
        };
        let why = (!matches!(item.asks, Asks::Write)).then(|| self.say(&format!("{key}-why")));
        Question {
            name: format!("{}-{key}", self.lesson.name),
            text: texts.join("\n\n"),
            why,
            expected,
        }
    }
}

/// Questions of the steps of a lesson that ask something a platform can ask: predictions, the transfer, the questions at the end.
/// What is observed or compared is seen on the screen and stays there.
pub(super) fn parts(lesson: &Lesson, key: &Key) -> Vec<Part> {
    let asked = Asked {
        lesson,
        key,
        figures: key.words(lesson),
    };
    let mut parts = Vec::new();
    for (place, step) in lesson.steps.iter().enumerate() {
        if !matches!(
            step.does,
            Does::Predict(_) | Does::Transfer(_) | Does::Exit(_)
        ) {
            continue;
        }
        let context = asked.context(place, step);
        parts.push(Part {
            name: step.name.clone(),
            title: say(&format!("lesson-step-{}", step.kind().key())),
            questions: step
                .items()
                .iter()
                .map(|item| asked.question(context.as_ref(), step, item))
                .collect(),
        });
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_mixed_is_never_in_order_and_the_same_each_time() {
        for count in 2..=8 {
            for seed in 0..50 {
                let mut numbers = mixed("argue-tile", seed, count);
                assert_eq!(numbers, mixed("argue-tile", seed, count));
                assert!(!numbers.is_sorted(), "{seed} {count}");
                numbers.sort_unstable();
                assert!(numbers.into_iter().eq(1..=count));
            }
        }
        assert_eq!(mixed("a", 1, 1), [1]);
        assert!((0..50).any(|seed| mixed("a", seed, 5) != mixed("a", 0, 5)));
    }
}
