//! A talk as a small file: go to a day, fly somewhere, say a sentence, wait; and the hand that turns its pages.

use serde::Deserialize;

use crate::model::words::Signal;
use crate::platform::text::{plain, toml_wrong};
use crate::scenario::Scenario;

/// The longest a step may wait, seconds.
const LONGEST_WAIT: f64 = 3600.0;

/// What may stand beside the knee of a talk.
pub const BESIDE: [&str; 4] = ["saline", "none", "steroid", "exercise"];

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

/// One step of a talk. What is not given stays as it is.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Go to this day.
    pub day: Option<f64>,
    /// Run on from here at this pace, hours a second.
    pub run_hours_per_second: Option<f64>,
    /// Fly there.
    pub fly: Option<Flight>,
    /// The sentence that is shown.
    pub say: Option<String>,
    /// Signals that are shown.
    pub signals: Option<Vec<Signal>>,
    /// The same knee with the same dice beside it, with another treatment: see [`BESIDE`].
    pub beside: Option<String>,
    /// Light on the place of the flight.
    #[serde(default)]
    pub spotlight: bool,
    /// Seconds until the next step comes by itself; without it the lecturer turns the page.
    pub wait_seconds: Option<f64>,
}

/// A talk.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Talk {
    /// Its title.
    pub title: String,
    /// The scenario it speaks of.
    pub scenario: String,
    /// Its seed; that of the scenario without it.
    pub seed: Option<u64>,
    /// Its steps.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
}

impl Talk {
    /// Reads a talk. `name` is the file, for the sentence of an error.
    ///
    /// # Errors
    /// What is wrong, with file, field, what was found and what would be right.
    pub fn parse(name: &str, text: &str) -> Result<Self, String> {
        let text = &*plain(text);
        let talk: Self = toml::from_str(text).map_err(|error| toml_wrong(name, text, &error))?;
        let scenario = Scenario::built_in(&talk.scenario)
            .map_err(|error| format!("{name}: scenario: {error}"))?;
        if talk.steps.is_empty() {
            return Err(format!("{name}: step: found none, expected at least one"));
        }
        for (k, step) in talk.steps.iter().enumerate() {
            let wrong = |field: &str, found: String, expected: String| {
                Err(format!(
                    "{name}: step {}: {field}: found {found}, expected {expected}",
                    k + 1
                ))
            };
            if let Some(day) = step.day
                && !(0.0..=f64::from(scenario.days)).contains(&day)
            {
                return wrong("day", day.to_string(), format!("0 to {}", scenario.days));
            }
            if let Some(wait) = step.wait_seconds
                && !(0.0..=LONGEST_WAIT).contains(&wait)
            {
                return wrong("wait_seconds", wait.to_string(), "0 to 3600".to_owned());
            }
            if let Some(pace) = step.run_hours_per_second
                && !(pace > 0.0 && pace <= 1e4)
            {
                let expected = "a pace above 0, at most 10000".to_owned();
                return wrong("run_hours_per_second", pace.to_string(), expected);
            }
            if let Some(beside) = &step.beside
                && !BESIDE.contains(&beside.as_str())
            {
                let expected = format!("one of {}", BESIDE.join(", "));
                return wrong("beside", format!("'{beside}'"), expected);
            }
            if let Some(fly) = &step.fly {
                if !(1.0..=400.0).contains(&fly.zoom) {
                    return wrong("fly.zoom", fly.zoom.to_string(), "1 to 400".to_owned());
                }
                if let Some(region) = &fly.region
                    && scenario.stage.region(region).is_none()
                {
                    let known: Vec<&str> = scenario
                        .stage
                        .regions
                        .iter()
                        .map(|region| region.key.as_str())
                        .collect();
                    let expected = format!("one of {}", known.join(", "));
                    return wrong("fly.region", format!("'{region}'"), expected);
                }
            }
        }
        Ok(talk)
    }

    /// The talk that comes with the program.
    ///
    /// # Errors
    /// Never, as a test shows.
    pub fn built_in() -> Result<Self, String> {
        Self::parse(
            "first-talk.toml",
            include_str!("../../assets/talks/first-talk.toml"),
        )
    }
}

/// Which way a page is turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// To the next one.
    On,
    /// To the one before.
    Back,
}

/// Turns the pages of a talk.
#[derive(Debug, Clone, PartialEq)]
pub struct Reader {
    /// The talk.
    pub talk: Talk,
    now: usize,
    waited: f64,
}

impl Reader {
    /// A talk at its first step.
    #[must_use]
    pub fn new(talk: Talk) -> Self {
        Self {
            talk,
            now: 0,
            waited: 0.0,
        }
    }

    /// The step that is shown, and its number from 1.
    #[must_use]
    pub fn here(&self) -> Option<(usize, &Step)> {
        Some((self.now + 1, self.talk.steps.get(self.now)?))
    }

    /// Turns a page; true if there was one to turn.
    pub fn turn(&mut self, turn: Turn) -> bool {
        let to = match turn {
            Turn::On => Some(self.now + 1).filter(|next| *next < self.talk.steps.len()),
            Turn::Back => self.now.checked_sub(1),
        };
        let turned = to.is_some();
        self.now = to.unwrap_or(self.now);
        self.waited = 0.0;
        turned
    }

    /// Lets time pass; true if the next step has come by itself.
    pub fn pass(&mut self, seconds: f64) -> bool {
        let wait = self.here().and_then(|(_, step)| step.wait_seconds);
        self.waited += seconds;
        wait.is_some_and(|wait| self.waited >= wait) && self.turn(Turn::On)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_talk_can_be_read_and_its_pages_turn() {
        let mut reader = Reader::new(Talk::built_in().expect("the talk is right"));
        let count = reader.talk.steps.len();
        assert!(count >= 5);
        assert!(
            !reader.turn(Turn::Back),
            "there is no page before the first"
        );
        for _ in 1..count {
            assert!(reader.turn(Turn::On));
        }
        assert!(!reader.turn(Turn::On), "there is no page after the last");
        assert_eq!(reader.here().map(|(number, _)| number), Some(count));
    }

    #[test]
    fn a_step_that_waits_turns_by_itself_and_one_that_does_not_waits_for_the_lecturer() {
        let text = "title = \"t\"\nscenario = \"healthy\"\n[[step]]\nwait_seconds = 2\n[[step]]\nsay = \"x\"\n[[step]]\nday = 3\n";
        let mut reader = Reader::new(Talk::parse("t.toml", text).expect("it is right"));
        assert!(!reader.pass(1.5) && reader.pass(0.6));
        assert!(!reader.pass(1e6));
        assert_eq!(reader.here().map(|(number, _)| number), Some(2));
    }

    #[test]
    fn a_wrong_talk_is_refused_with_file_step_field_and_what_would_be_right() {
        let good = "title = \"t\"\nscenario = \"healthy\"\n[[step]]\nday = 3\n";
        assert!(Talk::parse("t.toml", good).is_ok());
        for (from, to, told) in [
            ("day = 3", "day = -1", "day: found -1, expected 0 to"),
            ("day = 3", "dai = 3", "dai"),
            ("\"healthy\"", "\"helthy\"", "healthy"),
            (
                "day = 3",
                "fly = { region = \"moon\" }",
                "fly.region: found 'moon'",
            ),
            ("day = 3", "fly = { zoom = 0.1 }", "1 to 400"),
            ("day = 3", "wait_seconds = -2", "0 to 3600"),
            ("[[step]]\nday = 3", "", "step"),
        ] {
            let error = Talk::parse("t.toml", &good.replace(from, to)).expect_err("it is wrong");
            assert!(error.contains("t.toml") && error.contains(told), "{error}");
        }
    }
}
