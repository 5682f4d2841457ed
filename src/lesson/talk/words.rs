//! The words of a talk: in its file, by language or as they stand there, or in the texts of the program under `talk-NAME-KEY`.

use super::question::LETTERS;
use super::script::{Step, Talk};
use crate::text;

impl Talk {
    /// The key under which the texts of the program have one of its texts.
    #[must_use]
    pub fn key_of(&self, key: &str) -> String {
        format!("talk-{}-{key}", self.name)
    }

    /// A text: its own in the language that is spoken, else as it stands in the file, else its own in English or in any
    /// language, else that of the program.
    fn told(&self, key: &str, inline: Option<&str>) -> Option<String> {
        let own = |language: &str| self.text.get(language)?.get(key).map(String::as_str);
        let language = text::language().to_string();
        let any = || self.text.values().find_map(|texts| texts.get(key));
        let owned = |told: Option<&str>| told.map(str::to_owned);
        owned(own(&language))
            .or_else(|| inline.map(text::of_data))
            .or_else(|| owned(own("en")))
            .or_else(|| any().cloned())
            .or_else(|| text::say_if_known(&self.key_of(key)))
    }

    /// A text of a step, by what stands behind the name of the step.
    fn of_step(&self, step: &Step, behind: &str, inline: Option<&str>) -> Option<String> {
        match &step.name {
            Some(name) => self.told(&format!("{name}{behind}"), inline),
            None => inline.map(text::of_data),
        }
    }

    /// Its title; its name where it has none.
    #[must_use]
    pub fn title(&self) -> String {
        self.told("title", self.title.as_deref())
            .unwrap_or_else(|| self.name.clone())
    }

    /// The sentence that a step shows.
    #[must_use]
    pub fn say(&self, step: &Step) -> Option<String> {
        self.of_step(step, "", step.say.as_deref())
    }

    /// What the lecturer says to a step.
    #[must_use]
    pub fn note(&self, step: &Step) -> Option<String> {
        self.of_step(step, "-note", step.note.as_deref())
    }

    /// The question of a step.
    #[must_use]
    pub fn ask(&self, step: &Step) -> Option<String> {
        let question = step.question.as_ref()?;
        self.of_step(step, "-ask", question.ask.as_deref())
    }

    /// The answer to the question of a step, from 0.
    #[must_use]
    pub fn answer(&self, step: &Step, number: usize) -> Option<String> {
        let choice = step.question.as_ref()?.answers.get(number)?;
        let behind = format!("-{}", number + 1);
        self.of_step(step, &behind, choice.say.as_deref())
    }

    /// What is told once the run has answered the question of a step.
    #[must_use]
    pub fn why(&self, step: &Step) -> Option<String> {
        let question = step.question.as_ref()?;
        self.of_step(step, "-why", question.why.as_deref())
    }

    /// Texts that are missing, a sentence each.
    #[must_use]
    pub fn untold(&self) -> Vec<String> {
        let mut missing = Vec::new();
        if self.told("title", self.title.as_deref()).is_none() {
            missing.push("title".to_owned());
        }
        for step in &self.steps {
            let Some(name) = &step.name else {
                continue;
            };
            match &step.question {
                None if self.say(step).is_none() => missing.push(name.clone()),
                None => {}
                Some(question) => {
                    if self.ask(step).is_none() {
                        missing.push(format!("{name}-ask"));
                    }
                    for number in 0..question.answers.len() {
                        if self.answer(step, number).is_none() {
                            missing.push(format!("{name}-{}", number + 1));
                        }
                    }
                }
            }
        }
        let wrong = |key: String| {
            format!(
                "{}: text: found no '{key}', expected it in the file, under [text.en] or as {} in the texts of the program",
                self.name,
                self.key_of(&key)
            )
        };
        missing.into_iter().map(wrong).collect()
    }

    /// All texts that the program has of it, by their key.
    fn of_program(&self) -> Vec<(String, String)> {
        let mut keys = vec!["title".to_owned()];
        for name in self.steps.iter().filter_map(|step| step.name.as_ref()) {
            keys.push(name.clone());
            for behind in ["note", "ask"] {
                keys.push(format!("{name}-{behind}"));
            }
            keys.extend((1..=LETTERS.len()).map(|number| format!("{name}-{number}")));
            keys.push(format!("{name}-why"));
        }
        keys.into_iter()
            .filter_map(|key| Some((text::say_if_known(&self.key_of(&key))?, key)))
            .map(|(said, key)| (key, said))
            .collect()
    }

    /// The talk as one file of its own: what there is to show, and those of its texts that the program has, in the language
    /// that is spoken.
    #[must_use]
    pub fn own_file(&self) -> String {
        let mut file = self.source.trim_end().to_owned();
        let texts = self.of_program();
        if !texts.is_empty() {
            file.push_str(&format!("\n\n[text.{}]\n", text::language()));
            for (key, said) in texts {
                file.push_str(&format!("{key} = {}\n", toml::Value::String(said)));
            }
        }
        file.push('\n');
        file
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stand_in_the_file_by_language_or_as_they_are_and_what_is_missing_is_told() {
        let text = "title = \"T\"\nscenario = \"healthy\"\n[[step]]\nname = \"one\"\nsay = \"here\"\n[[step]]\nname = \"two\"\n[[step]]\nsay = \"plain\"\n[text.xx]\ntwo = \"elsewhere\"\n";
        let talk = Talk::parse("t.toml", text).expect("it is right");
        let said: Vec<Option<String>> = talk.steps.iter().map(|step| talk.say(step)).collect();
        assert_eq!(
            said,
            ["here", "elsewhere", "plain"].map(|word| Some(word.to_owned()))
        );
        assert_eq!(talk.untold(), Vec::<String>::new());
        let bare = Talk::parse("t.toml", &text.replace("two = ", "three = ")).expect("right");
        let untold = bare.untold();
        assert!(
            untold.len() == 1 && untold[0].contains("'two'"),
            "{untold:?}"
        );
    }

    #[test]
    fn a_talk_written_out_whole_reads_the_same_words_under_any_name() {
        for talk in super::super::built_in::all() {
            let own = Talk::parse("elsewhere.toml", &talk.own_file()).expect("it is whole");
            assert_eq!(own.untold(), Vec::<String>::new(), "{}", talk.name);
            assert_eq!(own.title(), talk.title());
            for (one, other) in own.steps.iter().zip(&talk.steps) {
                assert_eq!(own.say(one), talk.say(other), "{}", talk.name);
                assert_eq!(own.ask(one), talk.ask(other), "{}", talk.name);
                assert_eq!(own.note(one), talk.note(other), "{}", talk.name);
            }
        }
    }
}
