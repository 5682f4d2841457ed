//! Titles, questions, names and sentences of the program's own data in the language that is spoken. English stands in the data.

use super::parameters::ParameterCard;
use super::valid::Scenario;
use crate::platform::text::plain;
use crate::text::say_if_known;

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
        self.said("title").unwrap_or_else(|| self.title.clone())
    }

    /// Its question.
    #[must_use]
    pub fn said_question(&self) -> String {
        self.said("question")
            .unwrap_or_else(|| self.question.clone())
    }
}

impl ParameterCard {
    /// Its plain name.
    #[must_use]
    pub fn said_name(&self) -> String {
        say_if_known(&format!("parameter-name-{}", self.key)).unwrap_or_else(|| self.name.clone())
    }

    /// Its sentence for everybody.
    #[must_use]
    pub fn said_sentence(&self) -> String {
        say_if_known(&format!("parameter-sentence-{}", self.key))
            .unwrap_or_else(|| self.sentence.clone())
    }
}
