//! What is asked of the numbers of the model, as an experiment file.

use std::fmt::Write as _;

use crate::experiment::design::{Design, Scale, sobol::MOST_DIMENSIONS};
use crate::scenario::{ParameterCard, Parameters, Scenario, is_read};

/// Most numbers whose Sobol indices can be asked for at once: a sample takes two dimensions for each.
pub const MOST_SOBOL: usize = MOST_DIMENSIONS / 2;
/// From this ratio of the ends of a range on a number is moved by factors.
const WIDE: f64 = 1000.0;
/// Numbers that say how many cells are drawn for the real ones: they are no biology.
const DRAWN: &str = "drawn_";

/// The numbers that a scenario may be asked about: what something in it reads and that has a range.
pub fn numbers(scenario: &Scenario) -> impl Iterator<Item = &'static ParameterCard> {
    Parameters::cards().iter().filter(|card| {
        !card.key.starts_with(DRAWN) && card.min < card.max && is_read(&card.key, scenario)
    })
}

/// What is asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Name of the scenario.
    pub scenario: String,
    /// Trajectories of Morris, or the scheme of Saltelli.
    pub design: Design,
    /// How many trajectories or samples.
    pub samples: u32,
    /// Column of the history that is measured.
    pub measure: String,
    /// Day on which it is measured.
    pub day: u32,
    /// Seed of the experiment.
    pub seed: u64,
    /// Keys of the numbers.
    pub keys: Vec<String>,
}

/// How a number is moved through its range.
fn scale_of(card: &ParameterCard) -> Scale {
    if card.min > 0.0 && card.max / card.min > WIDE {
        Scale::Log
    } else {
        Scale::Linear
    }
}

impl Question {
    /// Name of the experiment.
    #[must_use]
    pub fn name(&self) -> String {
        let method = if self.design == Design::Morris {
            "morris"
        } else {
            "sobol"
        };
        format!("{method}-{}-day{}", self.measure, self.day)
    }

    /// What its folder is called, where nobody says it.
    #[must_use]
    pub fn folder(&self) -> String {
        format!("sensitivity-{}-{}", self.scenario, self.name())
    }

    /// The experiment file. All runs of a replicate roll the same dice, or chance would look like an effect.
    #[must_use]
    pub fn text(&self) -> String {
        let asked = if self.design == Design::Morris {
            "trajectories"
        } else {
            "samples"
        };
        let mut text = format!(
            "schema_version = 1\n\n[experiment]\nname = \"{}\"\n\
             question = \"Which numbers matter most for {} on day {}?\"\n\
             scenario = \"{}\"\ndays = {}\nseed = {}\nseeds = \"shared\"\ndesign = \"{}\"\n{asked} = {}\n\n\
             [[measure]]\ncolumn = \"{}\"\ndays = [{}]\n",
            self.name(),
            self.measure,
            self.day,
            self.scenario,
            self.day,
            self.seed,
            self.design.key(),
            self.samples,
            self.measure,
            self.day,
        );
        for card in self.keys.iter().filter_map(|key| Parameters::card(key)) {
            // Writing to a text does not fail.
            let _ = write!(
                text,
                "\n[[vary]]\nwhat = \"{}\"\nrange = [{:?}, {:?}]\nscale = \"{}\"\n",
                card.key,
                card.min,
                card.max,
                scale_of(card).key()
            );
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::design::Experiment;

    #[test]
    fn a_question_is_an_experiment_over_every_number_that_the_scenario_reads() {
        for name in ["osteoarthritis-moderate", "strip-injury", "dish-fates"] {
            let Ok(scenario) = Scenario::built_in(name) else {
                continue;
            };
            let keys: Vec<String> = numbers(&scenario).map(|card| card.key.clone()).collect();
            assert!(keys.len() > 50, "{name}: {}", keys.len());
            let question = Question {
                scenario: name.to_owned(),
                design: Design::Morris,
                samples: 2,
                measure: "pain_vas_mm".to_owned(),
                day: 7,
                seed: 1,
                keys: keys.clone(),
            };
            let text = question.text();
            let experiment =
                Experiment::read(&text, name).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(experiment.rows(), 2 * (keys.len() as u64 + 1), "{name}");
        }
    }

    #[test]
    fn as_many_numbers_as_are_offered_fit_into_a_scheme_of_sobol() {
        let scenario = Scenario::built_in("osteoarthritis-moderate").expect("built in");
        let keys = numbers(&scenario).take(MOST_SOBOL);
        let question = Question {
            scenario: scenario.name.clone(),
            design: Design::Saltelli,
            samples: 4,
            measure: "pain_vas_mm".to_owned(),
            day: 7,
            seed: 1,
            keys: keys.map(|card| card.key.clone()).collect(),
        };
        let experiment = Experiment::read(&question.text(), "sobol");
        let experiment = experiment.unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(experiment.rows(), 4 * (MOST_SOBOL as u64 + 2));
    }
}
