//! Virtual patients: what they differ in, read from `assets/patients.toml`, how it is drawn, and which arm they come into.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use rand::RngExt as _;
use rand::rngs::Xoshiro256PlusPlus;
use serde::Deserialize;

use super::file::Allocation;
use super::keyed;
use crate::model::maths::{cos, ln, sqrt};
use crate::model::words::Grade;

/// The file of the traits.
pub(super) const FILE: &str = include_str!("../../../assets/patients.toml");

/// The traits, in the order of their columns.
pub const TRAITS: [&str; 5] = ["age", "load", "inflammation", "placebo", "potency"];

/// Kellgren-Lawrence grades that there is a knee for, with its scenario.
pub const GRADES: [(u8, &str); 4] = [
    (0, "healthy"),
    (2, "osteoarthritis-mild"),
    (3, "osteoarthritis-moderate"),
    (4, "osteoarthritis-severe"),
];

/// How often a value outside its bounds is drawn again before it is put on the nearer bound.
const DRAWS: usize = 100;

/// Everything known about one trait.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TraitCard {
    /// Plain name.
    pub name: String,
    /// The number of the model that it changes.
    pub parameter: String,
    /// Mean, if nothing else is said.
    pub mean: f64,
    /// Standard deviation, if nothing else is said.
    pub sd: f64,
    /// Least value that can be.
    pub min: f64,
    /// Greatest value that can be.
    pub max: f64,
    /// Unit.
    pub unit: String,
    /// The value at which the number of the model is as usual.
    pub from: f64,
    /// Change of the factor on that number with each unit.
    pub slope: f64,
    /// Where it comes from.
    pub source: String,
    /// How good the evidence is.
    pub grade: Grade,
    /// One sentence for everybody.
    pub sentence: String,
}

impl TraitCard {
    /// What the number of the model is multiplied by.
    #[must_use]
    pub fn factor(&self, value: f64) -> f64 {
        1.0 + self.slope * (value - self.from)
    }
}

static CARDS: LazyLock<BTreeMap<String, TraitCard>> =
    LazyLock::new(|| match toml::from_str(FILE) {
        Ok(cards) => cards,
        Err(error) => unreachable!("the file of patients inside the program is tested: {error}"),
    });

/// The card of a trait.
#[must_use]
pub fn trait_card(name: &str) -> Option<&'static TraitCard> {
    CARDS.get(name)
}

/// A trait as it is spread among the patients of an experiment.
#[derive(Debug, Clone)]
pub(super) struct Spread {
    /// Name of the trait.
    pub(super) name: &'static str,
    /// Its card.
    pub(super) card: &'static TraitCard,
    /// Middle of the bell curve.
    pub(super) mean: f64,
    /// Its standard deviation.
    pub(super) sd: f64,
    /// No patient is below this.
    pub(super) low: f64,
    /// No patient is above this.
    pub(super) high: f64,
}

/// A number of the normal distribution, by the method of Box and Muller.
fn normal(dice: &mut Xoshiro256PlusPlus) -> f64 {
    let turn = 2.0 * std::f64::consts::PI * dice.random::<f64>();
    // Never the logarithm of nought.
    let far = sqrt(-2.0 * ln(1.0 - dice.random::<f64>()));
    far * cos(turn)
}

impl Spread {
    /// Its value in one patient, the same whatever else is drawn.
    fn of(&self, seed: u64, key: [&str; 2]) -> f64 {
        let mut dice = keyed::dice(seed, &["patient", key[0], key[1], self.name]);
        let mut value = self.mean;
        for _ in 0..DRAWS {
            value = self.mean + self.sd * normal(&mut dice);
            if (self.low..=self.high).contains(&value) {
                break;
            }
        }
        value.clamp(self.low, self.high)
    }
}

/// The patients of an experiment.
#[derive(Debug, Clone)]
pub(super) struct Patients {
    /// Patients of a trial.
    pub(super) number: u32,
    /// Trials.
    pub(super) trials: u32,
    /// How they come into the arms.
    pub(super) allocation: Allocation,
    /// Patients of a block.
    pub(super) block: u32,
    /// Shares of the grades of [`GRADES`], if they differ in that.
    pub(super) grades: Option<[f64; GRADES.len()]>,
    /// What else they differ in.
    pub(super) traits: Vec<Spread>,
}

/// A patient.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Patient {
    /// Trial, from 1.
    pub(super) trial: u32,
    /// Number in the trial, from 1.
    pub(super) number: u32,
    /// Place of the grade in [`GRADES`].
    pub(super) grade: Option<usize>,
    /// Values of the traits.
    pub(super) traits: Vec<f64>,
}

impl Patients {
    /// Patients of all trials.
    pub(super) fn count(&self) -> u64 {
        u64::from(self.number) * u64::from(self.trials)
    }

    /// The patient of a number over all trials, from 0.
    pub(super) fn patient(&self, seed: u64, which: u32) -> Patient {
        let (trial, number) = (which / self.number.max(1), which % self.number.max(1));
        let words = [trial.to_string(), number.to_string()];
        let key = [words[0].as_str(), words[1].as_str()];
        let grade = self.grades.map(|shares| {
            let mut dice = keyed::dice(seed, &["patient", key[0], key[1], "grade"]);
            keyed::by_weight(&mut dice, &shares)
        });
        Patient {
            trial: trial + 1,
            number: number + 1,
            grade,
            traits: self.traits.iter().map(|one| one.of(seed, key)).collect(),
        }
    }

    /// The arm that a patient comes into, of arms with these weights; nothing where everybody comes into every one.
    pub(super) fn arm(&self, seed: u64, which: u32, weights: &[u32]) -> Option<usize> {
        let (trial, number) = (which / self.number.max(1), which % self.number.max(1));
        match self.allocation {
            Allocation::Paired => None,
            Allocation::Simple => {
                let key = ["allocation", &trial.to_string(), &number.to_string()];
                let weights: Vec<f64> = weights.iter().map(|weight| f64::from(*weight)).collect();
                Some(keyed::by_weight(&mut keyed::dice(seed, &key), &weights))
            }
            Allocation::Block => {
                let size = self.block.max(1);
                let key = ["block", &trial.to_string(), &(number / size).to_string()];
                let order = keyed::shuffled(&mut keyed::dice(seed, &key), size as usize);
                let slot = *order.get((number % size) as usize)?;
                // A block holds every arm as often as its weight says, once or several times over.
                let slot = slot as u32 % weights.iter().sum::<u32>().max(1);
                let mut below = 0;
                weights.iter().position(|weight| {
                    below += weight;
                    slot < below
                })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Parameters, Scenario};

    #[test]
    fn every_trait_has_a_card_and_moves_a_number_of_the_model_within_its_range() {
        assert_eq!(CARDS.len(), TRAITS.len());
        for name in TRAITS {
            let card = trait_card(name).expect(name);
            assert!(card.min <= card.mean && card.mean <= card.max && card.sd >= 0.0);
            assert!(card.sentence.ends_with('.') && !card.source.is_empty());
            let number = Parameters::card(&card.parameter).expect(name);
            for value in [card.min, card.max] {
                let moved = number.default * card.factor(value);
                assert!(
                    (number.min..=number.max).contains(&moved),
                    "{name}: {value} makes {} {moved}",
                    number.key
                );
            }
        }
    }

    #[test]
    fn every_grade_is_the_one_of_its_scenario() {
        for (grade, name) in GRADES {
            let scenario = Scenario::built_in(name).expect(name);
            assert_eq!(scenario.kl_grade, grade, "{name}");
        }
    }

    fn patients(allocation: Allocation, block: u32) -> Patients {
        let card = trait_card("load").expect("a card");
        Patients {
            number: 300,
            trials: 2,
            allocation,
            block,
            grades: Some([0.0, 0.3, 0.5, 0.2]),
            traits: vec![Spread {
                name: "load",
                card,
                mean: 1.0,
                sd: 0.2,
                low: 0.8,
                high: 1.5,
            }],
        }
    }

    #[test]
    fn patients_are_spread_as_the_file_says_and_no_two_trials_have_the_same() {
        let patients = patients(Allocation::Simple, 0);
        let all: Vec<Patient> = (0..600).map(|which| patients.patient(7, which)).collect();
        assert_eq!((all[299].trial, all[299].number), (1, 300));
        assert_eq!((all[300].trial, all[300].number), (2, 1));
        assert_ne!(all[0].traits, all[300].traits);
        let loads: Vec<f64> = all.iter().map(|one| one.traits[0]).collect();
        assert!(loads.iter().all(|load| (0.8..=1.5).contains(load)));
        let mean = loads.iter().sum::<f64>() / 600.0;
        // What is cut off below moves the mean up.
        assert!((1.0..1.1).contains(&mean), "{mean}");
        let grade = |which| all.iter().filter(|one| one.grade == Some(which)).count();
        assert_eq!(grade(0), 0);
        assert!((150..210).contains(&grade(1)) && (260..340).contains(&grade(2)));
    }

    #[test]
    fn blocks_keep_the_arms_as_large_as_their_weights_say() {
        let blocks = patients(Allocation::Block, 6);
        let arms: Vec<usize> = (0..600)
            .filter_map(|which| blocks.arm(7, which, &[1, 2]))
            .collect();
        assert_eq!(arms.len(), 600);
        assert!(
            arms.chunks(6)
                .all(|block| block.iter().filter(|arm| **arm == 0).count() == 2)
        );
        assert!(arms.chunks(6).any(|block| block != &arms[..6]));
        let simple = patients(Allocation::Simple, 0);
        let first = (0..600).filter(|which| simple.arm(7, *which, &[1, 2]) == Some(0));
        assert!((160..240).contains(&first.count()));
        let paired = patients(Allocation::Paired, 0);
        assert_eq!(paired.arm(7, 0, &[1, 2]), None);
    }
}
