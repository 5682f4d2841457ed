//! What is typed and chosen while an experiment is built without a file, and the experiment that it says.

use crate::experiment::design::{Against, GRADES, Level};
use crate::experiment::session::{Draft, DraftArm, Span, Varied};
use crate::model::words::{Activity, TreatmentKind};
use crate::text::typed;
use crate::ui::kit::words::{say, say_with};

/// Something that can be varied.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Thing {
    /// Nothing.
    #[default]
    Nothing,
    /// Stem cells of each injection.
    Dose,
    /// The day of the treatment.
    Day,
    /// What is given.
    Treatment,
    /// The Kellgren-Lawrence grade of the knee.
    Grade,
    /// What the person does with the knee.
    Activity,
    /// A number of the model.
    Number,
}

impl Thing {
    /// All of them in their order.
    pub const ALL: [Self; 7] = [
        Self::Nothing,
        Self::Dose,
        Self::Day,
        Self::Treatment,
        Self::Grade,
        Self::Activity,
        Self::Number,
    ];

    /// The key of its name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Nothing => "experiment-thing-nothing",
            Self::Dose => "experiment-thing-dose",
            Self::Day => "experiment-thing-day",
            Self::Treatment => "experiment-thing-treatment",
            Self::Grade => "experiment-thing-grade",
            Self::Activity => "experiment-thing-activity",
            Self::Number => "experiment-thing-number",
        }
    }

    /// Words that it can be, where it is no number.
    #[must_use]
    pub fn words(self) -> Vec<&'static str> {
        match self {
            Self::Treatment => TreatmentKind::ALL.map(TreatmentKind::key).to_vec(),
            Self::Activity => Activity::ALL.map(Activity::key).to_vec(),
            Self::Grade => GRADES.map(|(_, name)| name).to_vec(),
            Self::Nothing | Self::Dose | Self::Day | Self::Number => Vec::new(),
        }
    }
}

/// One thing that is varied, as it is typed and chosen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VaryForm {
    /// What.
    pub thing: Thing,
    /// What is searched for among the numbers of the model.
    pub search: String,
    /// The number of the model, by its key.
    pub number: Option<String>,
    /// Words that are chosen.
    pub words: Vec<&'static str>,
    /// Whether a range is said, no list.
    pub range: bool,
    /// Numbers one by one.
    pub list: String,
    /// The least of a range.
    pub low: String,
    /// The greatest of a range.
    pub high: String,
    /// How many values of a range.
    pub points: String,
    /// Whether by equal factors.
    pub log: bool,
}

/// An experiment as it is typed and chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    /// Its name.
    pub name: String,
    /// Its question.
    pub question: String,
    /// The scenario that every run starts from.
    pub scenario: String,
    /// What is varied.
    pub vary: [VaryForm; 2],
    /// The arms; none where the treatments are those of the scenario.
    pub arms: Vec<TreatmentKind>,
    /// Runs of each condition.
    pub replicates: String,
    /// The seed of the experiment.
    pub seed: String,
    /// The column that is measured.
    pub column: &'static str,
    /// The day on which it is read, the last of the run.
    pub day: String,
    /// What the twin gets whose value is taken off, if one is.
    pub against: Option<Against>,
}

impl Default for Form {
    fn default() -> Self {
        Self {
            name: String::new(),
            question: String::new(),
            scenario: "osteoarthritis-moderate".to_owned(),
            vary: [
                VaryForm {
                    thing: Thing::Dose,
                    list: "3e4; 1e7; 1e8".to_owned(),
                    ..VaryForm::default()
                },
                VaryForm::default(),
            ],
            arms: Vec::new(),
            replicates: "5".to_owned(),
            seed: "1".to_owned(),
            column: "pain_vas_mm",
            day: "28".to_owned(),
            against: Some(Against::Saline),
        }
    }
}

/// Numbers with spaces, semicolons or commas between them; a comma within a number is a decimal one.
#[must_use]
pub fn numbers(text: &str) -> Option<Vec<f64>> {
    let spaced = |text: &str, splits: fn(char) -> bool| -> Option<Vec<f64>> {
        let parts = text.split(splits).map(|part| part.trim_matches([',', ' ']));
        let parts = parts.filter(|part| !part.is_empty());
        parts.map(typed).collect::<Option<Vec<f64>>>()
    };
    let found = spaced(text, |letter| letter == ';' || letter.is_whitespace())
        .or_else(|| spaced(text, |letter| letter == ',' || letter.is_whitespace()))?;
    (!found.is_empty()).then_some(found)
}

/// A whole number as it is typed.
fn whole(text: &str, name: &str) -> Result<u32, String> {
    let number = typed(text).filter(|number| *number >= 0.0 && *number <= f64::from(u32::MAX));
    match number {
        Some(number) if number.fract() == 0.0 => Ok(number as u32),
        _ => Err(say_with(
            "experiment-wrong-whole",
            &[("field", say(name)), ("found", text.trim().to_owned())],
        )),
    }
}

fn number(text: &str, name: &str) -> Result<f64, String> {
    typed(text).ok_or_else(|| {
        let values = [("field", say(name)), ("found", text.trim().to_owned())];
        say_with("experiment-wrong-number", &values)
    })
}

impl VaryForm {
    /// The word of an experiment file for it.
    fn what(&self) -> Result<String, String> {
        Ok(match self.thing {
            Thing::Nothing => String::new(),
            Thing::Dose => "dose".to_owned(),
            Thing::Day => "treatment_day".to_owned(),
            Thing::Treatment => "treatment".to_owned(),
            Thing::Grade => "scenario".to_owned(),
            Thing::Activity => "activity".to_owned(),
            Thing::Number => self
                .number
                .clone()
                .ok_or_else(|| say("experiment-wrong-none-chosen"))?,
        })
    }

    /// What is varied, and how; nothing where nothing is.
    fn varied(&self) -> Result<Option<Varied>, String> {
        if self.thing == Thing::Nothing {
            return Ok(None);
        }
        let what = self.what()?;
        let words = self.thing.words();
        let span = if !words.is_empty() {
            let chosen = words.into_iter().filter(|word| self.words.contains(word));
            let chosen: Vec<Level> = chosen.map(|word| Level::Word(word.to_owned())).collect();
            if chosen.is_empty() {
                return Err(say_with(
                    "experiment-wrong-no-values",
                    &[("field", say(self.thing.key()))],
                ));
            }
            Span::List(chosen)
        } else if self.range {
            Span::Range {
                low: number(&self.low, "experiment-low")?,
                high: number(&self.high, "experiment-high")?,
                points: whole(&self.points, "experiment-points")?,
                log: self.log,
            }
        } else {
            let values = numbers(&self.list).ok_or_else(|| {
                let values = [
                    ("field", say(self.thing.key())),
                    ("found", self.list.clone()),
                ];
                say_with("experiment-wrong-list", &values)
            })?;
            Span::List(values.into_iter().map(Level::Number).collect())
        };
        Ok(Some(Varied { what, span }))
    }
}

impl Form {
    /// The experiment that it says.
    ///
    /// # Errors
    /// A sentence on what cannot be read.
    pub fn draft(&self) -> Result<Draft, String> {
        let mut vary = Vec::new();
        for one in &self.vary {
            vary.extend(one.varied()?);
        }
        let day = whole(&self.day, "experiment-day")?;
        let or = |text: &String, key: &str| {
            if text.trim().is_empty() {
                say(key)
            } else {
                text.clone()
            }
        };
        let arms = TreatmentKind::ALL.into_iter();
        let arms = arms.filter(|kind| self.arms.contains(kind));
        Ok(Draft {
            name: or(&self.name, "experiment-name-usual"),
            question: or(&self.question, "experiment-question-usual"),
            scenario: self.scenario.clone(),
            days: day,
            seed: u64::from(whole(&self.seed, "experiment-seed")?),
            replicates: whole(&self.replicates, "experiment-replicates")?,
            vary,
            arms: arms
                .map(|treatment| DraftArm { treatment, day: 0 })
                .collect(),
            column: self.column.to_owned(),
            measured: vec![day],
            against: self.against,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::speaking;

    #[test]
    fn numbers_are_read_however_people_write_lists() {
        for (text, found) in [
            ("3e4; 1e7; 1e8", vec![3e4, 1e7, 1e8]),
            ("0,8; 1,2", vec![0.8, 1.2]),
            ("0.8, 1.2", vec![0.8, 1.2]),
            ("1,2,3", vec![1.0, 2.0, 3.0]),
            (" 7 ", vec![7.0]),
        ] {
            assert_eq!(numbers(text), Some(found), "{text}");
        }
        for wrong in ["", " ; ", "three", "1; x"] {
            assert_eq!(numbers(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_named_and_what_can_is_an_experiment() {
        speaking("en", || {
            let mut form = Form::default();
            assert!(form.draft().is_ok());
            form.vary[1].thing = Thing::Number;
            assert_eq!(form.draft(), Err(say("experiment-wrong-none-chosen")));
            form.vary[1].number = Some("load_factor".to_owned());
            form.vary[1].range = true;
            form.vary[1].low = "0.8".to_owned();
            form.vary[1].high = "1.2".to_owned();
            form.vary[1].points = "two".to_owned();
            let wrong = form.draft().expect_err("two is no digit");
            assert!(wrong.contains("two"), "{wrong}");
            form.vary[1].points = "3".to_owned();
            assert_eq!(form.draft().map(|draft| draft.vary.len()), Ok(2));
            form.vary[0].thing = Thing::Grade;
            assert!(form.draft().is_err(), "no grade is chosen");
            form.vary[0].words = vec!["healthy", "osteoarthritis-severe"];
            assert!(form.draft().is_ok());
        });
    }
}
