//! A question to the room: answers for which hands go up, a curve to draw, and what of the run says which answer is right.

use serde::Deserialize;

use super::super::place::{LessonError, Place};
use super::super::plan::Column;
use crate::model::keys::words;
use crate::sim::History;

/// Letters of the answers, as many as there can be.
pub const LETTERS: [char; 4] = ['A', 'B', 'C', 'D'];
/// Fewest answers, where there are any.
const FEWEST: usize = 2;
/// Most digits after the point.
const MOST_DIGITS: u8 = 6;

words! {
    /// Whose value is read.
    Whose {
        /// That of the knee or dish of the talk.
        Here = "here",
        /// That of the one beside it.
        Beside = "beside",
        /// That of the one beside it less that of the talk.
        Apart = "apart",
    }
}

/// A number that the run gives, as it is written.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MeasureFile {
    column: String,
    of: Option<Whose>,
    day: Option<f64>,
    percent_of: Option<String>,
    percent_of_day: Option<f64>,
    fall_since: Option<f64>,
    rise_since: Option<f64>,
    #[serde(default)]
    unit: String,
    #[serde(default)]
    digits: u8,
}

/// An answer, as it is written.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChoiceFile {
    say: Option<String>,
    from: Option<f64>,
    below: Option<f64>,
}

/// A curve to draw, as it is written.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DrawFile {
    low: f64,
    high: f64,
    measure: Option<MeasureFile>,
}

/// A question, as it is written.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionFile {
    day: f64,
    ask: Option<String>,
    why: Option<String>,
    measure: Option<MeasureFile>,
    #[serde(default)]
    answers: Vec<ChoiceFile>,
    draw: Option<DrawFile>,
}

/// What a value is held against.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Since {
    /// Nothing: it is told as it is.
    Nothing,
    /// It is told as per cent of that on this day.
    PercentOfDay(f64),
    /// How far it has fallen since this day.
    Fall(f64),
    /// How far it has risen since this day.
    Rise(f64),
}

/// A number that the run gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// What is read, and when.
    pub column: Column,
    /// Whose it is.
    pub of: Whose,
    /// What it is held against.
    pub since: Since,
    /// Its unit.
    pub unit: String,
}

/// What was recorded of the run of a talk, and of the one beside it.
#[derive(Debug, Clone, Copy)]
pub struct Runs<'a> {
    /// The run of the talk.
    pub here: &'a History,
    /// The one beside it.
    pub beside: Option<&'a History>,
}

impl Measure {
    fn of_one(&self, history: &History) -> Option<f64> {
        let now = self.column.of(history)?;
        let on = |day: f64| {
            let then = Column {
                day,
                ..self.column.clone()
            };
            then.of(history)
        };
        let value = match self.since {
            Since::Nothing => now,
            Since::Fall(day) => on(day)? - now,
            Since::Rise(day) => now - on(day)?,
            Since::PercentOfDay(day) => 100.0 * now / on(day)?,
        };
        Some(value).filter(|value| value.is_finite())
    }

    /// Its value; nothing before its day is simulated, or where there is nothing to share out.
    #[must_use]
    pub fn value(&self, runs: Runs<'_>) -> Option<f64> {
        let beside = || self.of_one(runs.beside?);
        match self.of {
            Whose::Here => self.of_one(runs.here),
            Whose::Beside => beside(),
            Whose::Apart => Some(beside()? - self.of_one(runs.here)?),
        }
    }

    /// One value a day from day 0, as far as there are any.
    #[must_use]
    pub fn daily(&self, runs: Runs<'_>, days: u32) -> Vec<f64> {
        let mut on = self.clone();
        (0..=days)
            .map_while(|day| {
                on.column.day = f64::from(day);
                on.value(runs)
            })
            .collect()
    }
}

/// An answer, and when it is right.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Its sentence, where it stands in the file itself.
    pub say: Option<String>,
    /// It is right from this value of the measure on ...
    pub from: Option<f64>,
    /// ... and below this one.
    pub below: Option<f64>,
}

impl Choice {
    /// Whether it is right where the run gives this value.
    #[must_use]
    pub fn holds(&self, value: f64) -> bool {
        self.from.is_none_or(|from| value >= from) && self.below.is_none_or(|below| value < below)
    }
}

/// A curve that is drawn before the run.
#[derive(Debug, Clone, PartialEq)]
pub struct Prediction {
    /// What is predicted.
    pub measure: Measure,
    /// Days that it covers.
    pub days: u32,
    /// Least and greatest value of the plot.
    pub range: [f64; 2],
}

/// What the run says to a question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Verdict {
    /// The value of its measure.
    pub value: f64,
    /// The answer that is right, from 0; none if no answer fits.
    pub right: Option<usize>,
}

/// All that the run answers to a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Answered {
    /// Which answer is right, where there are answers.
    pub verdict: Option<Verdict>,
    /// The curve, one value a day, where one was to be drawn.
    pub course: Option<Vec<f64>>,
}

/// A question to the room.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Its sentence, where it stands in the file itself.
    pub ask: Option<String>,
    /// What is told once the run has answered, where it stands in the file itself.
    pub why: Option<String>,
    /// The day on which the run answers.
    pub day: f64,
    /// The number that decides; there is one where there are answers.
    pub measure: Option<Measure>,
    /// Answers; none where only a curve is drawn.
    pub answers: Vec<Choice>,
    /// A curve to draw.
    pub draw: Option<Prediction>,
}

impl Question {
    /// What the run says; nothing before it is there.
    #[must_use]
    pub fn verdict(&self, runs: Runs<'_>) -> Option<Verdict> {
        let value = self.measure.as_ref()?.value(runs)?;
        Some(Verdict {
            value,
            right: self.answers.iter().position(|answer| answer.holds(value)),
        })
    }

    /// All that the run answers; nothing before the whole of it is there.
    #[must_use]
    pub fn answered(&self, runs: Runs<'_>) -> Option<Answered> {
        let verdict = match self.answers.as_slice() {
            [] => None,
            _ => Some(self.verdict(runs)?),
        };
        let course = match &self.draw {
            None => None,
            Some(draw) => {
                let course = draw.measure.daily(runs, draw.days);
                Some(course).filter(|course| course.len() > draw.days as usize)
            }
        };
        (course.is_some() == self.draw.is_some()).then_some(Answered { verdict, course })
    }
}

/// A step of a talk as it is read: where it stands in its file, and what its question may ask for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part<'a> {
    /// Name of the file.
    pub(super) file: &'a str,
    /// Its text.
    pub(super) text: &'a str,
    /// Where the step begins.
    pub(super) from: usize,
    /// Where it ends.
    pub(super) to: usize,
    /// Its number, from 1.
    pub(super) number: usize,
    /// Days of its scenario.
    pub(super) days: f64,
}

impl<'a> Part<'a> {
    /// The place of a field: the line that begins with its last word, or that of the step.
    pub(super) fn place(&self, field: &str) -> Place<'a> {
        let word = field.rsplit('.').next().unwrap_or(field);
        let whole = self.text.get(self.from..self.to).unwrap_or_default();
        let nested = field
            .starts_with("question.")
            .then(|| whole.find("[step.question]"))
            .flatten();
        let (part, mut at) = match nested {
            Some(begin) => (whole.get(begin..).unwrap_or_default(), self.from + begin),
            None => (whole, self.from),
        };
        let (begin, mut within) = (at, None);
        for line in part.split_inclusive('\n') {
            let head = line.trim_start();
            let rest = head.strip_prefix(word).map(str::trim_start);
            if rest.is_some_and(|rest| rest.starts_with('=')) {
                return self.at(at);
            }
            // A field of a table that is written in one line.
            let named = head.split(['{', ',']).any(|piece| {
                let rest = piece.trim_start().strip_prefix(word);
                rest.is_some_and(|rest| rest.trim_start().starts_with('='))
            });
            if named && within.is_none() {
                within = Some(at);
            }
            at += line.len();
        }
        self.at(within.unwrap_or(begin))
    }

    fn at(&self, at: usize) -> Place<'a> {
        Place {
            file: self.file,
            text: self.text,
            at,
        }
    }

    fn named(&self, field: &str) -> String {
        format!("step {}, {field}", self.number)
    }

    /// What is wrong with a field.
    pub(super) fn wrong(
        &self,
        field: &str,
        found: impl std::fmt::Display,
        expected: impl std::fmt::Display,
    ) -> LessonError {
        self.place(field).wrong(&self.named(field), found, expected)
    }

    /// A number in its range.
    pub(super) fn within(
        &self,
        field: &str,
        value: f64,
        range: [f64; 2],
    ) -> Result<f64, LessonError> {
        self.place(field).within(&self.named(field), value, range)
    }

    fn column(&self, field: &str, key: &str) -> Result<String, LessonError> {
        self.place(field).column(&self.named(field), key)
    }

    fn measure(
        &self,
        field: &str,
        file: &MeasureFile,
        question: &QuestionFile,
        beside: bool,
    ) -> Result<Measure, LessonError> {
        let of = |word: &str| format!("{field}.{word}");
        let day = file.day.unwrap_or(question.day);
        let day = self.within(&of("day"), day, [0.0, question.day])?;
        let percent_of = file
            .percent_of
            .as_deref()
            .map(|key| self.column(&of("percent_of"), key))
            .transpose()?;
        let since = [
            ("percent_of_day", file.percent_of_day),
            ("fall_since", file.fall_since),
            ("rise_since", file.rise_since),
        ];
        let mut given = since
            .into_iter()
            .filter_map(|(word, day)| Some((word, day?)));
        let (first, second) = (given.next(), given.next());
        if let (Some((one, _)), Some((other, _))) = (first, second) {
            return Err(self.wrong(
                &of(other),
                format!("it beside {one}"),
                "one of percent_of_day, fall_since and rise_since",
            ));
        }
        if let (Some(_), Some((word, _))) = (&percent_of, first) {
            return Err(self.wrong(&of(word), "it beside percent_of", "only one of the two"));
        }
        let since = match first {
            None => Since::Nothing,
            Some((word, since)) => {
                let since = self.within(&of(word), since, [0.0, question.day])?;
                match word {
                    "fall_since" => Since::Fall(since),
                    "rise_since" => Since::Rise(since),
                    _ => Since::PercentOfDay(since),
                }
            }
        };
        let whose = file.of.unwrap_or(Whose::Here);
        if whose != Whose::Here && !beside {
            return Err(self.wrong(
                &of("of"),
                format!("'{}'", whose.key()),
                "beside = in the same step, which says what stands there",
            ));
        }
        let most = f64::from(MOST_DIGITS);
        self.within(&of("digits"), f64::from(file.digits), [0.0, most])?;
        Ok(Measure {
            column: Column {
                key: self.column(&of("column"), &file.column)?,
                day,
                percent_of,
                digits: usize::from(file.digits),
            },
            of: whose,
            since,
            unit: file.unit.clone(),
        })
    }

    /// The answers: each says when it is right, and no two are right at once.
    fn answers(&self, file: &QuestionFile) -> Result<Vec<Choice>, LessonError> {
        let field = "question.answers";
        let count = file.answers.len();
        if count == 0 {
            return Ok(Vec::new());
        }
        if !(FEWEST..=LETTERS.len()).contains(&count) {
            let expected = format!("{FEWEST} to {}", LETTERS.len());
            return Err(self.wrong(field, count, expected));
        }
        for (answer, letter) in file.answers.iter().zip(LETTERS) {
            match (answer.from, answer.below) {
                (None, None) => {
                    let found = format!("neither from nor below in answer {letter}");
                    let expected = "the values of the measure for which it is right";
                    return Err(self.wrong(field, found, expected));
                }
                (from, below) => {
                    let (low, high) = (
                        from.unwrap_or(f64::NEG_INFINITY),
                        below.unwrap_or(f64::INFINITY),
                    );
                    if low >= high || low.is_nan() || high.is_nan() {
                        let found = format!("{low} to {high} in answer {letter}");
                        return Err(self.wrong(field, found, "from less than below"));
                    }
                }
            }
        }
        for (k, one) in file.answers.iter().enumerate() {
            for (j, other) in file.answers.iter().enumerate().skip(k + 1) {
                let low = |choice: &ChoiceFile| choice.from.unwrap_or(f64::NEG_INFINITY);
                let high = |choice: &ChoiceFile| choice.below.unwrap_or(f64::INFINITY);
                let (from, below) = (low(one).max(low(other)), high(one).min(high(other)));
                if from < below {
                    let found = format!(
                        "{} and {} right at once, from {from} to {below}",
                        LETTERS[k], LETTERS[j]
                    );
                    return Err(self.wrong(field, found, "one answer at most for each value"));
                }
            }
        }
        let choice = |answer: &ChoiceFile| Choice {
            say: answer.say.clone(),
            from: answer.from,
            below: answer.below,
        };
        Ok(file.answers.iter().map(choice).collect())
    }

    fn draw(
        &self,
        file: &DrawFile,
        question: &QuestionFile,
        beside: bool,
    ) -> Result<Prediction, LessonError> {
        let ordered = file.low.is_finite() && file.high.is_finite() && file.low < file.high;
        if !ordered {
            let expected = format!("more than low, which is {}", file.low);
            return Err(self.wrong("question.draw.high", file.high, expected));
        }
        if question.day < 1.0 {
            let expected = "1 or more: a curve has one value a day";
            return Err(self.wrong("question.day", question.day, expected));
        }
        let (field, measure) = match (&file.measure, &question.measure) {
            (Some(own), _) => ("question.draw.measure", own),
            (None, Some(shared)) => ("question.measure", shared),
            (None, None) => {
                return Err(self.wrong(
                    "question.draw",
                    "no measure",
                    "measure = here or in the question: what the curve tells",
                ));
            }
        };
        Ok(Prediction {
            measure: self.measure(field, measure, question, beside)?,
            days: libm::floor(question.day) as u32,
            range: [file.low, file.high],
        })
    }

    /// The question of the step, where it can be asked. `named` says whether its texts may stand elsewhere; `beside`,
    /// whether something stands beside the run; `day` is the day of the step.
    pub(super) fn question(
        &self,
        file: &QuestionFile,
        day: Option<f64>,
        beside: bool,
        named: bool,
    ) -> Result<Question, LessonError> {
        let asked_on = day.unwrap_or(0.0);
        self.within("question.day", file.day, [asked_on, self.days])?;
        if libm::floor(file.day) < file.day {
            let expected = "a whole day: there is a row of the history for each";
            return Err(self.wrong("question.day", file.day, expected));
        }
        let measure = file
            .measure
            .as_ref()
            .map(|measure| self.measure("question.measure", measure, file, beside))
            .transpose()?;
        let answers = self.answers(file)?;
        if !answers.is_empty() && measure.is_none() {
            return Err(self.wrong(
                "question.measure",
                "none",
                "the number that says which answer is right",
            ));
        }
        let draw = file
            .draw
            .as_ref()
            .map(|draw| self.draw(draw, file, beside))
            .transpose()?;
        if answers.is_empty() && draw.is_none() {
            return Err(self.wrong(
                "question.answers",
                "none",
                "2 to 4 answers, or draw = with a curve to draw",
            ));
        }
        let told = file.ask.is_some() && answers.iter().all(|answer| answer.say.is_some());
        if !named && !told {
            return Err(self.wrong(
                "question.ask",
                "a sentence missing",
                "ask = here and say = in each answer, or name = in the step, whose texts have them",
            ));
        }
        Ok(Question {
            ask: file.ask.clone(),
            why: file.why.clone(),
            day: file.day,
            measure,
            answers,
            draw,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::Row;

    /// A history whose pain falls by one a day from 60, ten days long.
    fn history(less: f64) -> History {
        let row = |day: u32| Row {
            day: f64::from(day),
            pain_vas_mm: 60.0 - f64::from(day) - less,
            ..Row::default()
        };
        History {
            rows: (0..=10).map(row).collect(),
            events: Vec::new(),
        }
    }

    fn measure(since: Since, of: Whose) -> Measure {
        Measure {
            column: Column {
                key: "pain_vas_mm".to_owned(),
                day: 10.0,
                percent_of: None,
                digits: 0,
            },
            of,
            since,
            unit: String::new(),
        }
    }

    #[test]
    fn a_measure_tells_a_value_a_change_a_share_and_a_difference_of_two_runs() {
        let (here, beside) = (history(0.0), history(-5.0));
        let runs = Runs {
            here: &here,
            beside: Some(&beside),
        };
        for (since, of, value) in [
            (Since::Nothing, Whose::Here, 50.0),
            (Since::Fall(0.0), Whose::Here, 10.0),
            (Since::Rise(4.0), Whose::Here, -6.0),
            (Since::PercentOfDay(0.0), Whose::Here, 100.0 * 50.0 / 60.0),
            (Since::Nothing, Whose::Beside, 55.0),
            (Since::Nothing, Whose::Apart, 5.0),
        ] {
            let found = measure(since, of).value(runs).expect("the day is there");
            assert!((found - value).abs() < 1e-9, "{since:?} {of:?}: {found}");
        }
        let alone = Runs {
            beside: None,
            ..runs
        };
        assert_eq!(measure(Since::Nothing, Whose::Beside).value(alone), None);
        let mut later = measure(Since::Nothing, Whose::Here);
        later.column.day = 11.0;
        assert_eq!(later.value(runs), None);
        assert_eq!(later.daily(runs, 20).len(), 11);
    }

    #[test]
    fn an_answer_is_right_from_its_least_value_on_and_below_its_greatest() {
        let choice = |from, below| Choice {
            say: None,
            from,
            below,
        };
        let question = Question {
            ask: None,
            why: None,
            day: 10.0,
            measure: Some(measure(Since::Fall(0.0), Whose::Here)),
            answers: vec![choice(None, Some(10.0)), choice(Some(10.0), Some(11.0))],
            draw: None,
        };
        let here = history(0.0);
        let runs = Runs {
            here: &here,
            beside: None,
        };
        let verdict = question.verdict(runs).expect("the run has answered");
        assert_eq!((verdict.value, verdict.right), (10.0, Some(1)));
        let none = Question {
            answers: vec![choice(Some(20.0), None), choice(None, Some(3.0))],
            ..question
        };
        assert_eq!(none.verdict(runs).and_then(|verdict| verdict.right), None);
    }
}
