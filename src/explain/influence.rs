//! What bears on a behaviour of a cell: its cues against their rules, the window of muscle, density, room.

use super::fact::{Fact, Tense};
use crate::model::commitment::CommitmentRates;
use crate::model::maths::hill;
use crate::model::words::{CellKind, Polarisation};
use crate::scenario::Parameters;
use crate::scenario::rules::{Behaviour, Cue, Rule, rules};
use crate::sim::Sensed;
use crate::sim::process::macrophages;
use crate::sim::state::tissue::MMHG_PER_PERCENT;
use crate::sim::{Act, Decision};

/// A brake below this share of its effect is not told.
const LEAST_TOLD: f64 = 0.01;

/// For whom an influence is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Responder<'a> {
    /// Kind of cell that the rules are for.
    pub kind: CellKind,
    /// State of a macrophage.
    pub state: Polarisation,
    /// What it senses.
    pub sensed: &'a Sensed,
    /// Numbers in force.
    pub parameters: &'a Parameters,
    /// Whether in a dish.
    pub dish: bool,
    /// When.
    pub tense: Tense,
}

impl Responder<'_> {
    /// The rules that speak of a behaviour of this cell.
    #[must_use]
    pub fn rules(&self, behaviour: Behaviour) -> Vec<Rule> {
        let mut all = rules(self.parameters);
        all.retain(|rule| {
            rule.behaviour == behaviour && rule.cell == self.kind && rule.state == self.state
        });
        all
    }

    fn cue(&self, rule: &Rule) -> Fact {
        Fact::Cue {
            tense: self.tense,
            behaviour: rule.behaviour,
            cue: rule.cue,
            level: self.sensed.of(rule.cue),
            half_max: rule.half_max,
            hill: rule.hill,
            raises: rule.raises,
            least: rule.least,
        }
    }

    fn dense(&self, behaviour: Behaviour, rates: &CommitmentRates) -> Fact {
        Fact::Dense {
            tense: self.tense,
            behaviour,
            per_ml: f64::from(self.sensed.density_per_ml),
            half_per_ml: rates.density.0,
            hill: rates.density.1,
            least: if behaviour == Behaviour::Cartilage {
                rates.density.2
            } else {
                0.0
            },
        }
    }

    /// What bears on a behaviour; what calls for it comes first. Where either of two things calls for it, it is the stronger.
    #[must_use]
    pub fn influences(&self, behaviour: Behaviour) -> Vec<Fact> {
        let p = self.parameters;
        let rates = p.commitment_rates();
        let rules = self.rules(behaviour);
        let of = |cue: Cue| rules.iter().find(|rule| rule.cue == cue);
        let share = |cue: Cue| of(cue).map_or(0.0, |rule| rule.share(self.sensed.of(cue)));
        let told = |cue: Cue| of(cue).map(|rule| self.cue(rule));
        let brake = |cue: Cue| told(cue).filter(|_| share(cue) >= LEAST_TOLD);
        let booster = |cue: Cue| told(cue).filter(|_| self.sensed.of(cue) > 0.0);
        match behaviour {
            Behaviour::Cartilage => [
                told(Cue::Growth),
                Some(self.dense(behaviour, &rates)),
                brake(Cue::Inflammation),
                brake(Cue::Oxygen),
                booster(Cue::Igf1),
            ]
            .into_iter()
            .flatten()
            .collect(),
            Behaviour::Bone => {
                let caller = if share(Cue::Bmp2) > share(Cue::Stiffness) {
                    Cue::Bmp2
                } else {
                    Cue::Stiffness
                };
                [told(caller), told(Cue::Oxygen), brake(Cue::Growth)]
                    .into_iter()
                    .flatten()
                    .collect()
            }
            Behaviour::Muscle => {
                let (middle_kpa, width) = rates.stiffness_muscle;
                let window = Fact::Window {
                    tense: self.tense,
                    kpa: f64::from(self.sensed.stiffness_kpa),
                    middle_kpa,
                    width,
                };
                let inducer = told(Cue::Myogenic).filter(|_| self.dish);
                [Some(window), inducer, booster(Cue::Igf1)]
                    .into_iter()
                    .flatten()
                    .collect()
            }
            Behaviour::Fat => {
                let soft = of(Cue::Stiffness)
                    .map_or(1.0, |rule| rule.factor(self.sensed.of(Cue::Stiffness)));
                let crowded = hill(
                    f64::from(self.sensed.density_per_ml),
                    rates.density.0,
                    rates.density.1,
                );
                let ground = if soft >= crowded {
                    told(Cue::Stiffness)
                } else {
                    Some(self.dense(behaviour, &rates))
                };
                [told(Cue::Adipogenic), ground]
                    .into_iter()
                    .flatten()
                    .collect()
            }
            Behaviour::Divide if self.kind == CellKind::Stem => {
                let room = Fact::Room {
                    tense: self.tense,
                    crowding: f64::from(self.sensed.crowding),
                    dish: self.dish,
                };
                let pace =
                    (!self.dish && p.joint_division_factor < 1.0).then_some(Fact::BodyPace {
                        share: p.joint_division_factor,
                    });
                [Some(room), told(Cue::Oxygen), pace]
                    .into_iter()
                    .flatten()
                    .collect()
            }
            Behaviour::BecomeHypertrophic => vec![self.low_oxygen()],
            Behaviour::TurnM1
            | Behaviour::TurnM2
            | Behaviour::Die
            | Behaviour::SendHealing
            | Behaviour::SendInflammation => rules.iter().map(|rule| self.cue(rule)).collect(),
            _ => Vec::new(),
        }
    }

    /// Oxygen against the level up to which cartilage cells harden at another pace.
    #[must_use]
    pub fn low_oxygen(&self) -> Fact {
        let p = self.parameters;
        Fact::LowOxygen {
            tense: self.tense,
            level: f64::from(self.sensed.oxygen_mmhg),
            limit: p.hypertrophy_oxygen_percent * MMHG_PER_PERCENT,
            factor: p.hypertrophy_low_oxygen_factor,
        }
    }
}

/// The behaviour that an act belongs to, if a rule speaks of it.
#[must_use]
pub fn behaviour_of(act: Act) -> Option<Behaviour> {
    match act {
        Act::Leaned(fate) | Act::TurnedFrom(fate) | Act::LeftPool(fate) | Act::Locked(fate) => {
            Some(Behaviour::of_fate(fate))
        }
        Act::StartedDividing => Some(Behaviour::Divide),
        Act::TurnedM1 => Some(Behaviour::TurnM1),
        Act::TurnedM2 => Some(Behaviour::TurnM2),
        Act::Hypertrophied => Some(Behaviour::BecomeHypertrophic),
        _ => None,
    }
}

/// The kind whose rules an act follows.
#[must_use]
pub fn kind_of(act: Act) -> CellKind {
    match act {
        Act::TurnedM1 | Act::TurnedM2 => CellKind::Macrophage,
        Act::Hypertrophied => CellKind::Chondrocyte,
        _ => CellKind::Stem,
    }
}

/// The state a macrophage was in before it changed: the one in which its senses and the numbers in force give the very
/// interval of its draw.
#[must_use]
pub fn state_before(decision: &Decision, p: &Parameters) -> Option<Polarisation> {
    let to = match decision.act {
        Act::TurnedM1 => Polarisation::M1,
        Act::TurnedM2 => Polarisation::M2,
        _ => return None,
    };
    Polarisation::ALL.into_iter().find(|from| {
        let mut low = 0.0;
        macrophages::chances(*from, &decision.sensed, &p.macrophage_rates())
            .into_iter()
            .any(|(outcome, chance)| {
                let high = low + chance;
                let this = outcome == Some(to)
                    && chance > 0.0
                    && low == decision.low
                    && high == decision.high;
                low = high;
                this
            })
    })
}

/// The rules that bear on a decision, with the numbers in force when it fell, and what the cell sensed of each cue.
#[must_use]
pub fn rules_of(decision: &Decision, p: &Parameters) -> Vec<(Rule, f64)> {
    let Some(behaviour) = behaviour_of(decision.act) else {
        return Vec::new();
    };
    let responder = Responder {
        kind: kind_of(decision.act),
        state: state_before(decision, p).unwrap_or(Polarisation::M0),
        sensed: &decision.sensed,
        parameters: p,
        dish: false,
        tense: Tense::Then,
    };
    let rules = responder.rules(behaviour);
    rules
        .into_iter()
        .map(|rule| (rule, decision.sensed.of(rule.cue)))
        .collect()
}
