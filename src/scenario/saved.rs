//! Where scenarios come from: those inside the program, files, and saved ones.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::bounds::{Day, MOST_INJECTIONS};
use super::error::ScenarioError;
use super::file;
use super::treatment::PlannedTreatment;
use super::valid::{Changes, Scenario};
use crate::platform::disk;
use crate::platform::names::{MOST_LETTERS, legal_name, name_of_file};
use crate::platform::text::plain;

/// Longest wrong name that an error repeats, letters.
const MOST_NAMED: usize = 200;
/// Largest scenario file that is read, bytes.
const MOST_BYTES: u64 = 1 << 20;

/// A scenario as it is saved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SavedScenario {
    name: String,
    text: String,
    changes: Changes,
}

impl SavedScenario {
    /// Whether another is the same but for the length of its run.
    #[must_use]
    pub fn is_same_but_for_days(&self, other: &Self) -> bool {
        let of = |one: &Self| Self {
            changes: Changes {
                days: None,
                ..one.changes.clone()
            },
            ..one.clone()
        };
        of(self) == of(other)
    }

    /// Leaves the text out where the program has the very same, and the name of a file where it has not: the same
    /// content is the same for whom it is sent to, whatever its file is called here.
    pub fn leave_out_what_is_known(&mut self) {
        let same = |name: &&&str| {
            Scenario::built_in_file(name).is_some_and(|file| plain(file) == self.text.as_str())
        };
        let known = Scenario::NAMES.iter().find(same);
        self.name = known.map_or_else(String::new, |name| (*name).to_owned());
        if known.is_some() {
            self.text.clear();
        }
    }

    /// Puts a text that was left out back in.
    ///
    /// # Errors
    /// The name, where the program has no scenario of it.
    pub fn put_in_built_in_text(&mut self) -> Result<(), String> {
        if self.text.is_empty() {
            let text = Scenario::built_in_file(&self.name).ok_or_else(|| self.name.clone())?;
            text.clone_into(&mut self.text);
        }
        Ok(())
    }
}

macro_rules! built_in {
    ($($name:literal,)+) => {
        impl Scenario {
            /// Names of the scenarios that come with the program.
            pub const NAMES: &'static [&'static str] = &[$($name,)+];

            /// The file of a scenario that comes with the program.
            #[must_use]
            pub fn built_in_file(name: &str) -> Option<&'static str> {
                match name {
                    $($name => Some(include_str!(concat!("../../assets/scenarios/", $name, ".toml"))),)+
                    _ => None,
                }
            }
        }
    };
}

built_in! {
    "healthy",
    "osteoarthritis-mild",
    "osteoarthritis-moderate",
    "osteoarthritis-severe",
    "cartilage-defect",
    "osteochondral-defect",
    "quadriceps-strain",
    "patellar-tendon-tear",
    "cruciate-tear",
    "dish-stiffness",
    "dish-growth-factors",
    "dish-renewal",
    "strip-injury",
    "strip-osteoarthritis",
}

impl Scenario {
    /// A scenario that comes with the program.
    ///
    /// # Errors
    /// An unknown name, with the nearest known ones.
    pub fn built_in(name: &str) -> Result<Self, ScenarioError> {
        let Some(text) = Self::built_in_file(name) else {
            let mut names: Vec<(f64, &str)> = Self::NAMES
                .iter()
                .map(|known| (strsim::jaro_winkler(name, known), *known))
                .collect();
            names.sort_by(|a, b| b.0.total_cmp(&a.0));
            let name: String = name.chars().take(MOST_NAMED).collect();
            let name = name.as_str();
            let near: Vec<&str> = names.iter().take(3).map(|(_, known)| *known).collect();
            return Err(ScenarioError::whole(
                name,
                "scenario",
                name,
                &format!("a file or one of {} ...", near.join(", ")),
            ));
        };
        Self::from_toml(name, text)
    }

    /// A scenario by the name of a built-in one or by the path of a file.
    ///
    /// # Errors
    /// A name that is neither, or a file that is refused.
    pub fn open(name_or_path: &str) -> Result<Self, ScenarioError> {
        let path = Path::new(name_or_path);
        if Self::NAMES.contains(&name_or_path)
            || !(path.exists() || name_or_path.ends_with(".toml"))
        {
            return Self::built_in(name_or_path);
        }
        let refuse = |found: String| {
            ScenarioError::whole(
                name_or_path,
                "file",
                &found,
                "a readable TOML file up to 1 MiB",
            )
        };
        let text =
            disk::read_at_most(path, MOST_BYTES).map_err(|error| refuse(error.to_string()))?;
        file::read(name_or_path, &text)
    }

    /// Reads a scenario file. `name` is its name or path, for the sentence of an error; the scenario is called by its
    /// stem, cleaned.
    ///
    /// # Errors
    /// A file that is refused, with line, field, what was found and what is expected.
    pub fn from_toml(name: &str, text: &str) -> Result<Self, ScenarioError> {
        file::read(name, text)
    }

    /// Whether a run can count all these treatments.
    pub(super) fn few_enough(treatments: &[PlannedTreatment]) -> Result<(), usize> {
        let by_needle = treatments.iter().filter(|planned| planned.kind.by_needle());
        match by_needle.count() {
            count if count > MOST_INJECTIONS => Err(count),
            _ => Ok(()),
        }
    }

    /// The scenario as it is saved.
    #[must_use]
    pub fn to_saved(&self) -> SavedScenario {
        SavedScenario {
            name: self.name.clone(),
            text: self.text.clone(),
            changes: self.changes.clone(),
        }
    }

    /// A saved scenario made again.
    ///
    /// # Errors
    /// A scenario that this version refuses.
    pub fn from_saved(saved: &SavedScenario) -> Result<Self, ScenarioError> {
        // The scenario of a code has no name of a file.
        let label = match saved.name.as_str() {
            "" => "the scenario in it",
            name => name,
        };
        let mut scenario = Self::from_toml(label, &saved.text)?;
        scenario.name = if saved.name.is_empty() {
            legal_name(&scenario.title, MOST_LETTERS).to_lowercase()
        } else {
            name_of_file(&saved.name)
        };
        for (key, value) in &saved.changes.set {
            scenario = scenario.with_parameter(key, *value).map_err(|error| {
                ScenarioError::whole(
                    label,
                    "changed parameters",
                    &error.to_string(),
                    "known keys",
                )
            })?;
        }
        if let Some(treatments) = &saved.changes.treatments {
            for planned in treatments {
                PlannedTreatment::new(planned.kind, planned.cells, planned.day)
                    .and_then(|good| good.landing_with(planned.landing))
                    .map_err(|error| {
                        let field = format!("treatments.{}", error.field);
                        ScenarioError::whole(label, &field, &error.found, error.expected)
                    })?;
            }
            Self::few_enough(treatments).map_err(|count| {
                let (found, expected) = (count.to_string(), file::FEW_TREATMENTS);
                ScenarioError::whole(label, "treatments", &found, expected)
            })?;
            scenario = scenario.with_treatments(treatments.clone());
        }
        if let Some(activities) = &saved.changes.activities {
            for planned in activities {
                Day::new(planned.day).map_err(|wrong| {
                    let (found, expected) = (wrong.found, wrong.expected);
                    ScenarioError::whole(label, "activities.day", &found, expected)
                })?;
            }
            scenario = scenario.with_activities(activities.clone());
        }
        if let Some(days) = saved.changes.days {
            scenario = scenario.with_days(days);
        }
        Ok(scenario)
    }
}
