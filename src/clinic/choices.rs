//! What can be chosen on the treatment day, and whether a knee is one that trials treat.

use super::figures::Figures;
use crate::model::condition::Damage;
use crate::model::treatment::CellSource;
use crate::model::words::{Activity, Condition, TreatmentKind};
use crate::scenario::{ParameterCard, Parameters, PlannedActivity};

/// The knees one can bring to the treatment day: names of scenarios.
pub const KNEES: [&str; 9] = [
    "healthy",
    "osteoarthritis-mild",
    "osteoarthritis-moderate",
    "osteoarthritis-severe",
    "cartilage-defect",
    "osteochondral-defect",
    "quadriceps-strain",
    "patellar-tendon-tear",
    "cruciate-tear",
];

/// A station of the treatment day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Station {
    /// Is this knee one to treat?
    Evaluate,
    /// Where the cells come from.
    Harvest,
    /// The spin.
    Concentrate,
    /// The needle.
    Inject,
    /// What is done with the knee afterwards, and further injections.
    Recover,
}

impl Station {
    /// All five in their order.
    pub const ALL: [Self; 5] = [
        Self::Evaluate,
        Self::Harvest,
        Self::Concentrate,
        Self::Inject,
        Self::Recover,
    ];

    /// Word in the keys of texts.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Evaluate => "evaluate",
            Self::Harvest => "harvest",
            Self::Concentrate => "concentrate",
            Self::Inject => "inject",
            Self::Recover => "recover",
        }
    }
}

/// A choice of three: the least, the usual or the greatest value of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The least.
    Low,
    /// The usual.
    Usual,
    /// The greatest.
    High,
}

impl Level {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Low, Self::Usual, Self::High];

    /// The value of a number at this level, in the unit of its card.
    #[must_use]
    pub fn of(self, card: &ParameterCard) -> f64 {
        match self {
            Self::Low => card.min,
            Self::Usual => card.default,
            Self::High => card.max,
        }
    }
}

/// What is done with the knee after the needle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Afterwards {
    /// Rest for the first days, then daily walking.
    RestFirst,
    /// Daily walking.
    Walking,
    /// Daily walking, and an exercise programme when the soreness is over.
    Exercise,
    /// Running and jumping.
    Sport,
}

impl Afterwards {
    /// All four.
    pub const ALL: [Self; 4] = [Self::RestFirst, Self::Walking, Self::Exercise, Self::Sport];

    /// Word in the keys of texts.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::RestFirst => "rest",
            Self::Walking => "walk",
            Self::Exercise => "exercise",
            Self::Sport => "sport",
        }
    }

    /// What is planned after needles on these days. Daily walking needs no plan: it is what people do.
    #[must_use]
    pub fn planned(self, needles: &[f64], figures: &Figures) -> Vec<PlannedActivity> {
        let on = |kind, day| PlannedActivity { kind, day };
        match self {
            Self::Walking => Vec::new(),
            Self::RestFirst => needles
                .iter()
                .flat_map(|&day| {
                    let over = day + figures.rest_days.default;
                    [on(Activity::Rest, day), on(Activity::Walking, over)]
                })
                .collect(),
            Self::Exercise => vec![on(Activity::Exercise, figures.exercise_starts_days.default)],
            Self::Sport => vec![on(Activity::Sport, 0.0)],
        }
    }
}

/// How the needle finds the joint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guidance {
    /// By feel.
    Blind,
    /// Ultrasound.
    Ultrasound,
    /// A moving X-ray.
    Fluoroscopy,
}

impl Guidance {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Blind, Self::Ultrasound, Self::Fluoroscopy];

    /// Word in the keys of texts.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Blind => "blind",
            Self::Ultrasound => "ultrasound",
            Self::Fluoroscopy => "fluoroscopy",
        }
    }

    /// Chance that the needle is in the joint.
    #[must_use]
    pub fn landing(self, figures: &Figures) -> &ParameterCard {
        match self {
            Self::Blind => &figures.landing_blind,
            Self::Ultrasound => &figures.landing_ultrasound,
            Self::Fluoroscopy => &figures.landing_fluoroscopy,
        }
    }
}

/// All that was chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Choices {
    /// The knee: a name of [`KNEES`].
    pub knee: &'static str,
    /// Age of the person.
    pub age: Level,
    /// What is given.
    pub kind: TreatmentKind,
    /// Volume drawn.
    pub volume: Level,
    /// Force of the spin.
    pub force: Level,
    /// Time of the spin.
    pub time: Level,
    /// How the needle finds the joint.
    pub guidance: Guidance,
    /// Chance of an infection: usual with sterile gloves and cleaned skin, high without.
    pub infection: Level,
    /// What is done with the knee after the needle; an exercise programme has no needle and goes on by itself.
    pub afterwards: Afterwards,
    /// How many injections.
    pub injections: u8,
    /// Time between two injections.
    pub spacing: Level,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            knee: "osteoarthritis-moderate",
            age: Level::Usual,
            kind: TreatmentKind::Marrow,
            volume: Level::Usual,
            force: Level::Usual,
            time: Level::Usual,
            guidance: Guidance::Ultrasound,
            infection: Level::Usual,
            afterwards: Afterwards::Walking,
            injections: 1,
            spacing: Level::Usual,
        }
    }
}

impl Choices {
    /// Whether cells are drawn from the person on this day.
    #[must_use]
    pub fn draws_cells(&self) -> bool {
        CellSource::of(self.kind).is_some_and(CellSource::drawn_on_the_day)
    }

    /// How many visits there are: an exercise programme is one.
    #[must_use]
    pub fn visits(&self) -> u8 {
        if self.kind.by_needle() {
            self.injections.max(1)
        } else {
            1
        }
    }

    /// Chance of an infection for one injection.
    #[must_use]
    pub fn infection_chance(&self, parameters: &Parameters) -> f64 {
        match Parameters::card("infection_probability") {
            Some(card) if self.infection != Level::Usual => self.infection.of(card),
            _ => parameters.infection_probability,
        }
    }
}

/// Whether a knee is one that this treatment is tried for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Candidate {
    /// Nothing to treat.
    Healthy,
    /// Worn as the knees of most trials.
    Studied,
    /// Bone on bone: gains least.
    GainsLeast,
    /// A hole in the cartilage.
    Hole,
    /// A tear: not what this injection is for.
    Tear,
}

impl Candidate {
    /// Whether trials treat such knees.
    #[must_use]
    pub fn is_good(self) -> bool {
        self == Self::Studied
    }

    /// Word in the keys of texts.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Healthy => "clinic-said-healthy",
            Self::Studied => "clinic-said-studied",
            Self::GainsLeast => "clinic-said-least",
            Self::Hole => "clinic-said-hole",
            Self::Tear => "clinic-said-tear",
        }
    }
}

/// Evaluates a knee by its condition and Kellgren-Lawrence grade.
#[must_use]
pub fn evaluate(condition: Condition, kl_grade: u8, figures: &Figures) -> Candidate {
    let grade = f64::from(kl_grade);
    match condition.damage() {
        Damage::Hole(_) => Candidate::Hole,
        Damage::Tear(_) => Candidate::Tear,
        Damage::None | Damage::Worn if grade < figures.trial_kl_least.default => Candidate::Healthy,
        Damage::None | Damage::Worn if grade > figures.trial_kl_most.default => {
            Candidate::GainsLeast
        }
        Damage::None | Damage::Worn => Candidate::Studied,
    }
}
