//! `stroma talk`: the talks, whether a file is one and what its run answers, and what to say.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::args::TalkArgs;
use super::print::say;
use crate::files::{RequestError, write_whole};
use crate::lesson::talk::{LETTERS, NAMES, Runs, Step, Talk, all, named};
use crate::live::TwinKind;
use crate::platform::disk;
use crate::scenario::Scenario;
use crate::sim::{History, STEPS_PER_DAY, Simulation};
use crate::text::trimmed;

/// Longest talk that is read, bytes.
const MOST_BYTES: u64 = 1 << 20;

/// A talk of the program by its name, or a file.
fn talk_of(what: &str) -> Result<Talk, RequestError> {
    if let Some(talk) = named(what) {
        return Ok(talk.clone());
    }
    let path = Path::new(what);
    let is_path = path.extension().is_some() || what.contains(['/', '\\']);
    if !is_path {
        return Err(RequestError(format!(
            "talk: found '{what}', expected a file or one of {}",
            NAMES.join(", ")
        )));
    }
    let text = disk::read_at_most(path, MOST_BYTES)
        .map_err(|error| RequestError(format!("{what}: {error}")))?;
    Talk::parse(what, &text).map_err(RequestError)
}

/// Lists the talks.
fn list() {
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    table.set_header(["talk", "minutes", "pages", "title"]);
    for talk in all() {
        let minutes = match talk.minutes() {
            none if none <= 0.0 => String::new(),
            minutes => trimmed(minutes, 1),
        };
        let pages = talk.steps.len().to_string();
        table.add_row([talk.name.clone(), minutes, pages, talk.title()]);
    }
    say(&table.to_string());
}

/// What is recorded of a scenario up to a day.
fn played(scenario: &Scenario, seed: u64, day: f64) -> Result<History, RequestError> {
    let mut simulation = Simulation::new(Arc::new(scenario.clone()), seed)
        .map_err(|error| RequestError(error.to_string()))?;
    simulation.step_many(libm::ceil(day * STEPS_PER_DAY as f64) as u64);
    Ok(simulation.history().clone())
}

/// What the run answers to each question, a sentence each, and whether an answer of each is right.
fn answers(talk: &Talk) -> Result<(Vec<String>, bool), RequestError> {
    let scenario = Scenario::built_in(&talk.scenario).map_err(RequestError::from)?;
    let seed = talk.seed.unwrap_or(scenario.seed);
    // How long the run has to be, and each of those beside it.
    let (mut last, mut beside) = (0.0_f64, BTreeMap::<&str, f64>::new());
    for step in &talk.steps {
        let Some(question) = &step.question else {
            continue;
        };
        last = last.max(question.day);
        if let Some(word) = &step.beside {
            let day = beside.entry(word).or_default();
            *day = day.max(question.day);
        }
    }
    let here = played(&scenario, seed, last)?;
    let mut twins = BTreeMap::new();
    for (word, day) in beside {
        if let Some(kind) = TwinKind::from_word(word) {
            twins.insert(word, played(&kind.scenario(&scenario), seed, day)?);
        }
    }
    let (mut told, mut whole) = (Vec::new(), true);
    for (k, step) in talk.steps.iter().enumerate() {
        let Some(question) = &step.question else {
            continue;
        };
        let runs = Runs {
            here: &here,
            beside: step.beside.as_deref().and_then(|word| twins.get(word)),
        };
        let page = k + 1;
        let Some(answered) = question.answered(runs) else {
            whole = false;
            told.push(format!("page {page}: the run gives no answer"));
            continue;
        };
        let (Some(verdict), Some(measure)) = (answered.verdict, &question.measure) else {
            told.push(format!(
                "page {page}: a curve to draw, up to day {}",
                question.day
            ));
            continue;
        };
        let value = trimmed(verdict.value, measure.column.digits);
        let value = format!("{value} {}", measure.unit);
        let right = match verdict.right {
            Some(right) => format!("{} is right", LETTERS[right]),
            None => {
                whole = false;
                "no answer is right".to_owned()
            }
        };
        let day = question.day;
        told.push(format!(
            "page {page}: on day {day} the run gives {}: {right}",
            value.trim()
        ));
    }
    Ok((told, whole))
}

/// Whether a file is a talk: every text is there, and the run says which answer is right.
fn check(what: &str) -> Result<bool, RequestError> {
    let talk = talk_of(what)?;
    let untold = talk.untold();
    for one in &untold {
        say(one);
    }
    let (told, whole) = answers(&talk)?;
    for one in &told {
        say(one);
    }
    if untold.is_empty() && whole {
        say(&format!(
            "{what}: a talk of {} pages, {} minutes and {} questions",
            talk.steps.len(),
            trimmed(talk.minutes(), 1),
            told.len()
        ));
    }
    Ok(untold.is_empty() && whole)
}

/// A page as the lecturer reads it: what is shown, asked and said.
fn page(talk: &Talk, step: &Step, number: usize) -> String {
    let mut head = vec![format!("{number}.")];
    if let Some(day) = step.day {
        head.push(format!("[day {day}]"));
    }
    if let Some(minutes) = step.minutes {
        head.push(format!("[{} min]", trimmed(minutes, 2)));
    }
    let mut lines = vec![head.join(" ")];
    lines.extend(talk.say(step));
    lines.extend(talk.ask(step));
    if let Some(question) = &step.question {
        for (k, letter) in LETTERS.iter().enumerate() {
            if let Some(answer) = talk.answer(step, k) {
                lines.push(format!("   {letter}  {answer}"));
            }
        }
        let drawn = if question.draw.is_some() {
            ", over the curve that was drawn"
        } else {
            ""
        };
        lines.push(format!(
            "   The run answers on day {}{drawn}.",
            question.day
        ));
        lines.extend(talk.why(step).map(|why| format!("   {why}")));
    }
    lines.extend(talk.note(step).map(|note| format!("   > {note}")));
    lines.join("\n")
}

/// Prints what to say, or writes the talk as one file of its own.
fn leave(what: &str, request: &TalkArgs) -> Result<bool, RequestError> {
    let talk = talk_of(what)?;
    if let Some(path) = &request.toml {
        let text = talk.own_file();
        write_whole(path, |to| to.write_all(text.as_bytes()))?;
        say(&path.display().to_string());
        return Ok(true);
    }
    say(&talk.title());
    for (k, step) in talk.steps.iter().enumerate() {
        say(&format!("\n{}", page(&talk, step, k + 1)));
    }
    Ok(true)
}

/// What `stroma talk` was asked. True if what was to be checked holds.
pub(super) fn talk(request: &TalkArgs) -> Result<bool, RequestError> {
    match (request.what.as_deref(), request.file.as_deref()) {
        (None | Some("list"), None) => {
            list();
            Ok(true)
        }
        (Some("check"), Some(file)) => check(file),
        (Some("check"), None) => Err(RequestError(
            "talk check: found no file, expected stroma talk check FILE".to_owned(),
        )),
        (Some(what), Some(file)) => Err(RequestError(format!(
            "talk: found '{what} {file}', expected list, check FILE or the name of a talk"
        ))),
        (None, Some(_)) => Ok(true),
        (Some(what), None) => leave(what, request),
    }
}
