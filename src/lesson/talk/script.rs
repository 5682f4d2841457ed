//! A talk as a small file: go to a day, fly somewhere, say a sentence, ask the room, wait.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use super::super::place::{BESIDE, LessonError, Place};
use super::question::{Part, Question, QuestionFile};
use crate::model::keys::one_of;
use crate::model::words::Signal;
use crate::platform::text::{plain, toml_wrong};
use crate::scenario::{Scenario, Seed};

/// The longest a step may wait, seconds.
const LONGEST_WAIT: f64 = 3600.0;
/// The longest a step may be spoken about, minutes.
const LONGEST_SPEECH: f64 = 60.0;

/// Where the picture flies.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flight {
    /// Key of a region or tissue of the stage.
    pub region: Option<String>,
    /// A point, mm from the top left.
    pub at_mm: Option<[f32; 2]>,
    /// Zoom; 1 is the whole stage.
    #[serde(default = "one")]
    pub zoom: f32,
}

fn one() -> f32 {
    1.0
}

/// A step as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StepFile {
    name: Option<String>,
    day: Option<f64>,
    run_hours_per_second: Option<f64>,
    fly: Option<Flight>,
    say: Option<String>,
    note: Option<String>,
    minutes: Option<f64>,
    signals: Option<Vec<Signal>>,
    beside: Option<String>,
    #[serde(default)]
    spotlight: bool,
    wait_seconds: Option<f64>,
    question: Option<QuestionFile>,
}

/// A talk as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TalkFile {
    title: Option<String>,
    scenario: String,
    seed: Option<u64>,
    #[serde(rename = "step")]
    steps: Vec<Spanned<StepFile>>,
    #[serde(default)]
    text: BTreeMap<String, BTreeMap<String, String>>,
}

/// One step of a talk. What is not given stays as it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Its name, by which its texts are found.
    pub name: Option<String>,
    /// Go to this day.
    pub day: Option<f64>,
    /// Run on from here at this pace, hours a second.
    pub run_hours_per_second: Option<f64>,
    /// Fly there.
    pub fly: Option<Flight>,
    /// The sentence that is shown, where it stands in the file itself.
    pub say: Option<String>,
    /// What the lecturer says to it, where that stands in the file itself.
    pub note: Option<String>,
    /// Minutes that it takes.
    pub minutes: Option<f64>,
    /// Signals that are shown.
    pub signals: Option<Vec<Signal>>,
    /// The same knee with the same dice beside it, with another treatment: see [`BESIDE`].
    pub beside: Option<String>,
    /// Light on the place of the flight.
    pub spotlight: bool,
    /// Seconds until the next step comes by itself; without it the lecturer turns the page.
    pub wait_seconds: Option<f64>,
    /// A question to the room.
    pub question: Option<Question>,
}

/// A talk.
#[derive(Debug, Clone, PartialEq)]
pub struct Talk {
    /// Its name: that of its file.
    pub name: String,
    /// The file as it was written.
    pub source: Arc<str>,
    /// Its title, where it stands in the file itself.
    pub title: Option<String>,
    /// The scenario it speaks of.
    pub scenario: String,
    /// Its seed; that of the scenario without it.
    pub seed: Option<u64>,
    /// Its steps.
    pub steps: Vec<Step>,
    /// Texts of its own by language and key.
    pub text: BTreeMap<String, BTreeMap<String, String>>,
}

/// Checks a step.
fn step_of(part: &Part<'_>, file: StepFile, scenario: &Scenario) -> Result<Step, LessonError> {
    if let Some(day) = file.day {
        part.within("day", day, [0.0, part.days])?;
    }
    if let Some(wait) = file.wait_seconds {
        part.within("wait_seconds", wait, [0.0, LONGEST_WAIT])?;
    }
    if let Some(minutes) = file.minutes {
        part.within("minutes", minutes, [0.0, LONGEST_SPEECH])?;
    }
    if let Some(pace) = file.run_hours_per_second
        && !(pace > 0.0 && pace <= 1e4)
    {
        let expected = "a pace above 0, at most 10000";
        return Err(part.wrong("run_hours_per_second", pace, expected));
    }
    if let Some(beside) = &file.beside
        && !BESIDE.contains(&beside.as_str())
    {
        return Err(part.wrong("beside", format!("'{beside}'"), one_of(&BESIDE)));
    }
    if let Some(fly) = &file.fly {
        part.within("fly.zoom", f64::from(fly.zoom), [1.0, 400.0])?;
        if let Some(region) = &fly.region
            && scenario.stage.region(region).is_none()
        {
            let regions = &scenario.stage.regions;
            let known: Vec<&str> = regions.iter().map(|region| region.key.as_str()).collect();
            return Err(part.wrong("fly.region", format!("'{region}'"), one_of(&known)));
        }
    }
    let question = match &file.question {
        None => None,
        Some(question) => {
            for (field, given) in [
                ("wait_seconds", file.wait_seconds.is_some()),
                ("run_hours_per_second", file.run_hours_per_second.is_some()),
            ] {
                if given {
                    let expected = "none: at a question the lecturer turns the page";
                    return Err(part.wrong(field, "it in a step with a question", expected));
                }
            }
            let (beside, named) = (file.beside.is_some(), file.name.is_some());
            Some(part.question(question, file.day, beside, named)?)
        }
    };
    Ok(Step {
        name: file.name,
        day: file.day,
        run_hours_per_second: file.run_hours_per_second,
        fly: file.fly,
        say: file.say,
        note: file.note,
        minutes: file.minutes,
        signals: file.signals,
        beside: file.beside,
        spotlight: file.spotlight,
        wait_seconds: file.wait_seconds,
        question,
    })
}

impl Talk {
    /// Reads a talk. `name` is the file, for the sentence of an error; without folder and ending it is the name of the talk.
    ///
    /// # Errors
    /// What is wrong, with file, line, step, field, what was found and what would be right.
    pub fn parse(name: &str, text: &str) -> Result<Self, String> {
        let text = &*plain(text);
        let file: TalkFile =
            toml::from_str(text).map_err(|error| toml_wrong(name, text, &error))?;
        Self::of(name, text, file).map_err(|wrong| wrong.to_string())
    }

    fn of(name: &str, text: &str, file: TalkFile) -> Result<Self, LessonError> {
        // A field before the first step.
        let top = |field: &str| Place {
            file: name,
            text,
            at: text
                .match_indices(field)
                .map(|(at, _)| at)
                .find(|at| *at == 0 || text.as_bytes()[at - 1] == b'\n')
                .unwrap_or(0),
        };
        let scenario = Scenario::built_in(&file.scenario).map_err(|_| {
            let found = format!("'{}'", file.scenario);
            top("scenario").wrong("scenario", found, one_of(Scenario::NAMES))
        })?;
        if let Some(seed) = file.seed {
            Seed::try_from(seed)
                .map_err(|wrong| top("seed").wrong("seed", seed, wrong.expected))?;
        }
        if file.steps.is_empty() {
            return Err(top("step").wrong("step", "none", "at least one"));
        }
        let begins: Vec<usize> = file.steps.iter().map(|step| step.span().start).collect();
        let mut steps: Vec<Step> = Vec::new();
        for (k, step) in file.steps.into_iter().enumerate() {
            let part = Part {
                file: name,
                text,
                from: begins[k],
                to: begins.get(k + 1).copied().unwrap_or(text.len()),
                number: k + 1,
                days: f64::from(scenario.days),
            };
            let step = step_of(&part, step.into_inner(), &scenario)?;
            if let Some(word) = &step.name {
                let taken = steps.iter().filter_map(|step| step.name.as_deref());
                let field = format!("step {}, name", k + 1);
                part.place("name").name(&field, word, taken)?;
            }
            steps.push(step);
        }
        let stem = name.rsplit(['/', '\\']).next().unwrap_or(name);
        Ok(Self {
            name: stem.strip_suffix(".toml").unwrap_or(stem).to_owned(),
            source: Arc::from(text),
            title: file.title,
            scenario: file.scenario,
            seed: file.seed,
            steps,
            text: file.text,
        })
    }

    /// Minutes that it takes, where its steps say so.
    #[must_use]
    pub fn minutes(&self) -> f64 {
        self.steps.iter().filter_map(|step| step.minutes).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_talk_is_refused_with_file_line_step_field_and_what_would_be_right() {
        let good = "title = \"t\"\nscenario = \"healthy\"\n[[step]]\nday = 3\n";
        assert!(Talk::parse("t.toml", good).is_ok());
        for (from, to, told) in [
            (
                "day = 3",
                "day = -1",
                "line 4, step 1, day: found -1, expected 0 to",
            ),
            ("day = 3", "dai = 3", "dai"),
            (
                "\"healthy\"",
                "\"helthy\"",
                "line 2, scenario: found 'helthy'",
            ),
            (
                "day = 3",
                "fly = { region = \"moon\" }",
                "line 4, step 1, fly.region: found 'moon'",
            ),
            ("day = 3", "fly = { zoom = 0.1 }", "1 to 400"),
            ("day = 3", "wait_seconds = -2", "0 to 3600"),
            ("[[step]]\nday = 3", "", "step"),
        ] {
            let error = Talk::parse("t.toml", &good.replace(from, to)).expect_err("it is wrong");
            assert!(error.contains("t.toml") && error.contains(told), "{error}");
        }
    }

    #[test]
    fn a_name_is_that_of_the_file_and_minutes_are_those_of_the_steps() {
        let text = "scenario = \"healthy\"\n[[step]]\nminutes = 1.5\n[[step]]\nminutes = 2\n[[step]]\nday = 1\n";
        let talk = Talk::parse("some/where/my-talk.toml", text).expect("it is right");
        assert_eq!(talk.name, "my-talk");
        assert!((talk.minutes() - 3.5).abs() < 1e-9);
    }
}
