//! Titles, questions, names and sentences of the program's own data, and why a treatment is refused, in the language that is spoken. English stands in the data.

use super::bounds::MOST_DAYS;
use super::error::ScenarioError;
use super::parameters::{ParameterCard, ParameterError};
use super::treatment::TreatmentError;
use super::valid::Scenario;
use crate::model::treatment::{Dose, NO_CELLS};
use crate::platform::text::plain;
use crate::stage::{Stage, TissueShape};
use crate::text::{finding, fixed, in_groups, of_data, say_if_known, say_with};

pub use crate::text::unit::{said_unit, unit_key};

impl Scenario {
    /// Whether it is one of the program, whatever was changed for this run.
    fn is_own(&self) -> bool {
        Self::built_in_file(&self.name).is_some_and(|file| plain(file) == self.text.as_str())
    }

    fn said(&self, part: &str) -> Option<String> {
        say_if_known(&format!("scenario-{part}-{}", self.name)).filter(|_| self.is_own())
    }

    /// Its title.
    #[must_use]
    pub fn said_title(&self) -> String {
        self.said("title").unwrap_or_else(|| of_data(&self.title))
    }

    /// Its question.
    #[must_use]
    pub fn said_question(&self) -> String {
        self.said("question")
            .unwrap_or_else(|| of_data(&self.question))
    }
}

impl TreatmentError {
    /// What is wrong, in the language that is spoken; the command line prints it in English.
    #[must_use]
    pub fn said(&self) -> String {
        let values = |range: [f64; 2]| {
            let [low, high] = range.map(|end| in_groups(&fixed(end, 0)));
            [
                ("text", self.text.clone()),
                ("found", self.found.clone()),
                ("low", low),
                ("high", high),
            ]
        };
        match self.field {
            "cells" if self.expected == NO_CELLS => {
                let values = [("text", self.text.clone()), ("found", self.found.clone())];
                say_with("treatment-wrong-no-cells", &values)
            }
            "cells" => say_with("treatment-wrong-cells", &values(Dose::RANGE)),
            "day" => say_with("treatment-wrong-day", &values([0.0, f64::from(MOST_DAYS)])),
            "landing" => say_with("treatment-wrong-landing", &values([0.0, 1.0])),
            _ => {
                let values = [
                    ("text", self.text.clone()),
                    ("found", self.found.clone()),
                    ("known", self.expected.replace(" or ", ", ")),
                ];
                say_with("treatment-wrong-kind", &values)
            }
        }
    }
}

impl ScenarioError {
    /// What is wrong, in the language that is spoken; the command line prints it in English.
    #[must_use]
    pub fn said(&self) -> String {
        finding::said(self)
    }
}

impl ParameterError {
    /// What is wrong, in the language that is spoken; the command line prints it in English.
    #[must_use]
    pub fn said(&self) -> String {
        finding::said(self)
    }
}

impl ParameterCard {
    /// Its plain name.
    #[must_use]
    pub fn said_name(&self) -> String {
        say_if_known(&format!("parameter-name-{}", self.key)).unwrap_or_else(|| of_data(&self.name))
    }

    /// Its sentence for everybody.
    #[must_use]
    pub fn said_sentence(&self) -> String {
        say_if_known(&format!("parameter-sentence-{}", self.key))
            .unwrap_or_else(|| of_data(&self.sentence))
    }

    /// Its unit, with a word of the language where it has one.
    #[must_use]
    pub fn said_unit(&self) -> String {
        said_unit(&self.unit)
    }
}

impl Stage {
    /// The name of one of its tissues.
    #[must_use]
    pub fn said_name(&self, tissue: &TissueShape) -> String {
        say_if_known(&format!("stage-{}-{}", self.name, tissue.key))
            .unwrap_or_else(|| of_data(&tissue.title))
    }
}
