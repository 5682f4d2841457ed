//! Titles, questions, names and sentences of the program's own data in the language that is spoken. English stands in the data.

use super::parameters::ParameterCard;
use super::valid::Scenario;
use crate::platform::text::plain;
use crate::stage::{Stage, TissueShape};
use crate::text::{of_data, say_if_known};

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

/// A unit as it is written in the data, with a word of the language where it has one.
#[must_use]
pub fn said_unit(unit: &str) -> String {
    say_if_known(&unit_key(unit)).unwrap_or_else(|| of_data(unit))
}

/// The key of a unit in the texts: letters and digits, all else a hyphen.
#[must_use]
pub fn unit_key(unit: &str) -> String {
    let plain = |letter: char| {
        if letter.is_ascii_alphanumeric() {
            letter.to_ascii_lowercase()
        } else {
            '-'
        }
    };
    let words: String = unit.chars().map(plain).collect();
    format!("parameter-unit-{words}")
}

impl Stage {
    /// The name of one of its tissues.
    #[must_use]
    pub fn said_name(&self, tissue: &TissueShape) -> String {
        say_if_known(&format!("stage-{}-{}", self.name, tissue.key))
            .unwrap_or_else(|| of_data(&tissue.title))
    }
}
