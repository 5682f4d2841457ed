//! `stroma words`: the texts of a language beside the English ones. What is missing, too much, has other values in it or
//! was left in English.

use std::collections::BTreeMap;
use std::path::Path;

use fluent_templates::fluent_bundle::FluentResource;

use super::args::WordsArgs;
use super::print::say;
use crate::clinic::figures;
use crate::experiment::design::{TRAITS, trait_card};
use crate::files::RequestError;
use crate::lesson::lessons;
use crate::platform::disk;
use crate::scenario::{Parameters, Scenario, unit_key};
use crate::stage::Stage;
use crate::text::ftl::{Message, messages};
use crate::text::languages;

/// Largest file of texts that is read, bytes.
const MOST_BYTES: u64 = 4 << 20;

/// Words from which on a text that is the same as in English was left in English. Shorter ones may be names.
const LEFT_IN_ENGLISH: usize = 3;

/// Where English stands that is in no file of texts.
const DATA: &str = "the program's data";

/// Begins the keys of other spellings of a word; a language needs them only where its words change their form.
const SPELLED: &str = "word-spelled-";

/// The texts of a language: by its key, the file of each and what it says.
type Texts = BTreeMap<String, (String, Message)>;

/// What is wrong with the texts of a language, a line each; and how many texts it has.
struct Found {
    texts: usize,
    wrong: Vec<String>,
}

/// Tells what is wrong with the texts of a language, or counts it for each; whether nothing is wrong.
pub(super) fn words(request: &WordsArgs) -> Result<bool, RequestError> {
    if let Some(language) = &request.missing {
        let found = compare(&request.folder, language)?;
        for line in &found.wrong {
            say(line);
        }
        say(&counted(language, &found));
        return Ok(found.wrong.is_empty());
    }
    for language in languages().iter().filter(|language| *language != "en") {
        say(&counted(language, &compare(&request.folder, language)?));
    }
    Ok(true)
}

fn counted(language: &str, found: &Found) -> String {
    let (texts, wrong) = (found.texts, found.wrong.len());
    format!("{language}: {texts} texts, {wrong} to look at")
}

/// Compares a language with English.
fn compare(folder: &Path, language: &str) -> Result<Found, RequestError> {
    let mut wrong = Vec::new();
    let mut english = read(folder, "en", &mut Vec::new())?;
    english.extend(in_data());
    let own = read(folder, language, &mut wrong)?;
    for (key, (file, message)) in &english {
        match own.get(key) {
            None => wrong.push(format!("{file}: {key}: missing")),
            Some((file, said)) if said.values != message.values => wrong.push(format!(
                "{file}: {key}: found the values {}, expected {}",
                listed(&said.values),
                listed(&message.values)
            )),
            Some((file, said))
                if said.words == message.words && message.count() >= LEFT_IN_ENGLISH =>
            {
                wrong.push(format!("{file}: {key}: left in English"));
            }
            Some(_) => {}
        }
    }
    let units = units();
    for (key, (file, _)) in &own {
        let of_word = key.strip_prefix(SPELLED).map(|word| format!("word-{word}"));
        let known = english.contains_key(key)
            || of_word.is_some_and(|word| english.contains_key(&word))
            || units.contains(key);
        if !known {
            wrong.push(format!("{file}: {key}: nothing asks for it"));
        }
    }
    let texts = own.len();
    Ok(Found { texts, wrong })
}

/// Names of values, for a sentence.
fn listed(values: &[String]) -> String {
    if values.is_empty() {
        return "none".to_owned();
    }
    values.join(", ")
}

/// Reads all files of a language; what Fluent cannot read in them, and what stands there twice, is told.
fn read(folder: &Path, language: &str, wrong: &mut Vec<String>) -> Result<Texts, RequestError> {
    let folder = folder.join(language);
    let refuse =
        |path: &Path, error: std::io::Error| RequestError(format!("{}: {error}", path.display()));
    let mut files = disk::newest_first(&folder).map_err(|error| refuse(&folder, error))?;
    files.retain(|path| path.extension().is_some_and(|end| end == "ftl"));
    files.sort();
    let mut texts = Texts::new();
    for path in files {
        let text = disk::read_at_most(&path, MOST_BYTES).map_err(|error| refuse(&path, error))?;
        let name = path.file_name().unwrap_or_default();
        let name = name.to_string_lossy().into_owned();
        for message in messages(&text) {
            let key = message.key.clone();
            if let Some((other, _)) = texts.insert(key.clone(), (name.clone(), message)) {
                wrong.push(format!("{name}: {key}: it stands in {other}, too"));
            }
        }
        if let Err((_, errors)) = FluentResource::try_new(text.clone()) {
            for error in errors {
                let before = text.get(..error.pos.start).unwrap_or_default();
                let line = before.matches('\n').count() + 1;
                wrong.push(format!("{name}, line {line}: {error}"));
            }
        }
    }
    if texts.is_empty() {
        let folder = folder.display();
        return Err(RequestError(format!(
            "{folder}: found no texts, expected files that end in .ftl"
        )));
    }
    Ok(texts)
}

/// English that stands in the data, by the keys under which other languages have it.
fn in_data() -> Texts {
    let mut texts = Texts::new();
    let mut add = |key: String, words: &str| {
        let message = Message {
            key: key.clone(),
            words: words.to_owned(),
            values: Vec::new(),
        };
        texts.insert(key, (DATA.to_owned(), message));
    };
    for card in Parameters::cards().iter().chain(&figures().cards()) {
        add(format!("parameter-name-{}", card.key), &card.name);
        add(format!("parameter-sentence-{}", card.key), &card.sentence);
    }
    for name in Scenario::NAMES {
        if let Ok(scenario) = Scenario::built_in(name) {
            add(format!("scenario-title-{name}"), &scenario.title);
            add(format!("scenario-question-{name}"), &scenario.question);
        }
    }
    for name in Stage::NAMES {
        let Some(Ok(stage)) = Stage::built_in(name) else {
            continue;
        };
        let tissues = stage.tissues.iter().map(|one| (&one.key, &one.title));
        let regions = stage.regions.iter().map(|one| (&one.key, &one.title));
        for (key, title) in tissues.chain(regions) {
            add(format!("stage-{name}-{key}"), title);
        }
    }
    for (lesson, _) in lessons::all() {
        add(lesson.key_of("source"), &lesson.misconception_source);
    }
    texts
}

/// Keys of the units of numbers; a language has those that hold a word.
fn units() -> Vec<String> {
    let cards = figures().cards();
    let all = Parameters::cards().iter().chain(&cards);
    let traits = TRAITS.iter().filter_map(|name| trait_card(name));
    all.map(|card| &card.unit)
        .chain(traits.map(|card| &card.unit))
        .map(|unit| unit_key(unit))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The wrong lines for a language of one file beside an English one.
    fn wrong(english: &str, other: &str) -> Vec<String> {
        let folder = tempfile::tempdir().expect("a folder");
        for (language, text) in [("en", english), ("xx", other)] {
            let of_language = folder.path().join(language);
            std::fs::create_dir(&of_language).expect("a folder");
            std::fs::write(of_language.join("main.ftl"), text).expect("a file");
        }
        let mut found = compare(folder.path(), "xx").expect("it is read").wrong;
        found.retain(|line| !line.starts_with(DATA));
        found
    }

    #[test]
    fn what_is_wrong_with_a_language_is_named() {
        let english = "play = Run\nseed = Seed { $seed }\nhelp = This is how to use it\n";
        let right = "play = Los\nseed = Startzahl { $seed }\nhelp = So geht es\n";
        assert_eq!(wrong(english, right), [""; 0]);
        for (other, told) in [
            (
                "seed = Zahl { $seed }\nhelp = So geht es\n",
                "play: missing",
            ),
            (
                "play = Los\nseed = Zahl { $number }\nhelp = So geht es\n",
                "seed: found the values number, expected seed",
            ),
            (
                "play = Los\nseed = Zahl { $seed }\nhelp = This is how to use it\n",
                "help: left in English",
            ),
            (
                "play = Los\nseed = Zahl { $seed }\nhelp = So geht es\nmore = Mehr\n",
                "more: nothing asks for it",
            ),
            (
                "play = Los\nplay = Los\nseed = Zahl { $seed }\nhelp = So geht es\n",
                "play: it stands in main.ftl, too",
            ),
            (
                "play = Los\nseed = Zahl { $seed }\nhelp = So { geht\n",
                "main.ftl, line 4: ",
            ),
        ] {
            let found = wrong(english, other);
            assert!(
                found.iter().any(|line| line.contains(told)),
                "{told}: {found:?}"
            );
        }
    }
}
