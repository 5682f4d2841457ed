//! The words of a lesson: its own texts, or those of the program under `lesson-NAME-KEY`.

use super::plan::{Asks, Does, Item, Lesson};
use crate::text;

/// Parts of a step that are a sentence each.
fn numbered(key: &str, count: usize) -> impl Iterator<Item = String> {
    (1..=count).map(move |number| format!("{key}-{number}"))
}

impl Item {
    /// Keys of its texts behind the name of its step.
    fn keys(&self, step: &str, keys: &mut Vec<String>) {
        let key = format!("{step}-{}", self.name);
        match self.asks {
            Asks::Choose { options, .. } | Asks::Order { options } => {
                keys.extend(numbered(&key, options));
            }
            Asks::Number { .. } | Asks::Curve { .. } | Asks::Write => {}
        }
        if !matches!(self.asks, Asks::Write) {
            keys.push(format!("{key}-why"));
        }
        keys.push(key);
    }
}

impl Lesson {
    /// Keys of all texts that it must have.
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        let mut keys: Vec<String> = [
            "title",
            "question",
            "misconception",
            "teacher-before",
            "teacher-while",
            "teacher-classes",
            "teacher-discussion",
            "teacher-odd",
        ]
        .map(str::to_owned)
        .to_vec();
        for step in &self.steps {
            let name = &step.name;
            keys.push(name.clone());
            if step.more {
                keys.push(format!("{name}-more"));
            }
            for item in step.items() {
                item.keys(name, &mut keys);
            }
            if let Does::Argue(argument) = &step.does {
                let claim = format!("{name}-claim");
                keys.extend(numbered(&claim, argument.claims));
                keys.extend(numbered(&claim, argument.claims).map(|key| format!("{key}-why")));
                keys.extend(numbered(&format!("{name}-tile"), argument.tiles));
            }
        }
        keys
    }

    /// The key under which the texts of the program have one of its texts.
    #[must_use]
    pub fn key_of(&self, key: &str) -> String {
        format!("lesson-{}-{key}", self.name)
    }

    /// Its own text of a key in the language of this person, else in English, else in any.
    fn own(&self, key: &str) -> Option<&String> {
        let language = text::language().to_string();
        let named = [language.as_str(), "en"];
        let here = named.iter().find_map(|name| self.text.get(*name)?.get(key));
        here.or_else(|| self.text.values().find_map(|texts| texts.get(key)))
    }

    /// Who documented the misconception: of a lesson of the program in the language that is spoken, else as it says.
    #[must_use]
    pub fn said_source(&self) -> String {
        text::say_if_known(&self.key_of("source"))
            .filter(|_| self.text.is_empty())
            .unwrap_or_else(|| text::of_data(&self.misconception_source))
    }

    /// Whether there is a text for a key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.own(key).is_some() || text::knows(&self.key_of(key))
    }

    /// What is missing: texts, and numbers in texts that no figure gives; a sentence each.
    #[must_use]
    pub fn untold(&self) -> Vec<String> {
        let known: Vec<(String, String)> = self
            .figures
            .iter()
            .map(|figure| (figure.name.clone(), String::new()))
            .collect();
        let mut wrong = Vec::new();
        for key in self.keys() {
            if !self.has(&key) {
                wrong.push(format!(
                    "{}: text: found no '{key}', expected it under [text.en] or as {} in the texts of the program",
                    self.name,
                    self.key_of(&key)
                ));
                continue;
            }
            let said = self.say(&key, &known);
            if let Some((_, rest)) = said.split_once("{") {
                let name = rest.split('}').next().unwrap_or_default();
                wrong.push(format!(
                    "{}: text '{key}': found {{{name}}}, expected the name of a [[figure]] there",
                    self.name
                ));
            }
        }
        wrong
    }

    /// The lesson as one file of its own: what there is to do, and all its texts in the language that is spoken.
    #[must_use]
    pub fn own_file(&self) -> String {
        let mut file = self.source.trim_end().to_owned();
        if !self.text.is_empty() {
            return file + "\n";
        }
        let language = text::language().to_string();
        file.push_str(&format!("\n\n[text.{language}]\n"));
        let names: Vec<(String, String)> = self
            .figures
            .iter()
            .map(|figure| (figure.name.clone(), format!("{{ ${} }}", figure.name)))
            .collect();
        for key in self.keys() {
            let said = toml::Value::String(self.say(&key, &names));
            file.push_str(&format!("{key} = {said}\n"));
        }
        file
    }

    /// A text of it, with the numbers that its runs gave.
    #[must_use]
    pub fn say(&self, key: &str, figures: &[(String, String)]) -> String {
        match self.own(key) {
            Some(own) => filled(own, figures),
            None => text::say_with(&self.key_of(key), figures),
        }
    }
}

/// A text with a value in place of each `{ $name }`, as numbers are written in the language that is spoken.
fn filled(text: &str, values: &[(String, String)]) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('{') {
        out.push_str(before);
        let Some((inside, after)) = behind.split_once('}') else {
            out.push('{');
            rest = behind;
            continue;
        };
        let name = inside.trim().strip_prefix('$');
        match name.and_then(|name| values.iter().find(|(known, _)| known == name)) {
            Some((_, value)) => out.push_str(&text::local(value)),
            None => {
                out.push('{');
                out.push_str(inside);
                out.push('}');
            }
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_take_the_place_of_their_names_and_nothing_else_changes() {
        let values = [("alive".to_owned(), "15".to_owned())];
        assert_eq!(filled("{ $alive } of 100", &values), "15 of 100");
        assert_eq!(filled("{$alive}{ $alive}", &values), "1515");
        assert_eq!(filled("a { $other } b {", &values), "a { $other } b {");
        assert_eq!(filled("plain", &values), "plain");
    }
}
