//! What a cell could do next, how likely a day, and which cues help or hold it: the same functions that the processes use.

use super::Simulation;
use super::cell::{Body, CellId, CellState, Cycle, Identity, Phase, Sensed};
use super::crowd::{Crowd, in_fluid};
use super::cycle::{g1_exit_per_hour, growth_per_day};
use super::fate::commitment_per_day;
use super::ground::{Ground, Terrain};
use super::population::Population;
use crate::model::macrophage::leaving_per_day;
use crate::model::words::Polarisation;
use crate::scenario::rules::{Behaviour, Cue, Rule, rules};

/// One cue of a rule, as the cell senses it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gate {
    /// The rule.
    pub rule: Rule,
    /// What the cell senses, in the unit of the cue.
    pub now: f64,
}

/// One thing the cell could do.
#[derive(Debug, Clone, PartialEq)]
pub struct Prospect {
    /// What.
    pub behaviour: Behaviour,
    /// Hazard, per day.
    pub per_day: f64,
    /// What it depends on.
    pub gates: Vec<Gate>,
    /// Room for a daughter, 0 (none) to 1, where crowding matters.
    pub room: Option<f64>,
}

/// Why a cell has no prospects at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Still {
    /// It floats in the fluid.
    Floating,
    /// It is already copying its DNA.
    Dividing,
    /// Its fate is locked; it matures by itself.
    Maturing,
    /// A grown cell of its tissue keeps what it is.
    Grown,
    /// Nothing calls for anything.
    Quiet,
}

/// What a cell could do next.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// What it could do, the likeliest first.
    pub prospects: Vec<Prospect>,
    /// Why there is nothing, if so.
    pub still: Option<Still>,
}

impl Simulation {
    /// What a cell could do next; `None` if no such cell lives.
    #[must_use]
    pub fn outlook(&self, id: CellId) -> Option<Outlook> {
        let mut found = None;
        self.each_cell(|identity, body, state, cycle, sensed, _| {
            if identity.id == id {
                found = Some((*identity, *body, *state, *cycle, *sensed));
            }
        });
        let (identity, body, state, cycle, sensed) = found?;
        Some(self.outlook_of(&identity, &body, &state, &cycle, &sensed))
    }

    fn outlook_of(
        &self,
        identity: &Identity,
        body: &Body,
        state: &CellState,
        cycle: &Cycle,
        sensed: &Sensed,
    ) -> Outlook {
        let p = self.parameters();
        let terrain = self.world.resource::<Terrain>();
        let ground = self.world.resource::<Ground>();
        let medium = terrain
            .voxel_at(body.x_mm, body.y_mm)
            .map(|voxel| ground.medium[voxel]);
        let now = |cue: Cue| -> f64 {
            match cue {
                Cue::Inflammation => f64::from(sensed.inflammation),
                Cue::Healing => f64::from(sensed.healing),
                Cue::Growth => f64::from(sensed.growth),
                Cue::Stiffness => f64::from(sensed.stiffness_kpa),
                Cue::Oxygen => f64::from(sensed.oxygen_mmhg),
                Cue::Bmp2 => medium.map_or(0.0, |medium| f64::from(medium.bmp_2_ng_per_ml)),
                Cue::Igf1 => medium.map_or(0.0, |medium| f64::from(medium.igf_1_ng_per_ml)),
            }
        };
        let all = rules(p);
        let polarisation = match state {
            CellState::Macrophage(polarisation) => *polarisation,
            _ => Polarisation::M0,
        };
        let gates = |behaviour: Behaviour| -> Vec<Gate> {
            all.iter()
                .filter(|rule| {
                    rule.behaviour == behaviour
                        && rule.cell == state.kind()
                        && rule.state == polarisation
                })
                .map(|rule| Gate {
                    rule: *rule,
                    now: now(rule.cue),
                })
                .collect()
        };
        let prospect = |behaviour, per_day, room| Prospect {
            behaviour,
            per_day,
            gates: gates(behaviour),
            room,
        };
        let mut prospects = Vec::new();
        let mut still = None;
        match state {
            CellState::Stem { .. } if in_fluid(state) => still = Some(Still::Floating),
            CellState::Stem { .. } => {
                let population = self.world.resource::<Population>();
                let rates = commitment_per_day(
                    population,
                    identity,
                    body,
                    sensed,
                    ground,
                    self.world.resource::<Crowd>(),
                    p,
                    terrain,
                    &self.abilities(),
                );
                let fates = [Behaviour::Cartilage, Behaviour::Bone, Behaviour::Muscle];
                for (fate, rate) in fates.into_iter().zip(rates) {
                    if rate > 1e-9 {
                        prospects.push(prospect(fate, rate, None));
                    }
                }
                if cycle.phase == Phase::G1 {
                    let growth = growth_per_day(population, identity, cycle, sensed, p, terrain);
                    let leave = g1_exit_per_hour(growth / 24.0, p.s_hours + p.g2m_hours);
                    let room = (1.0 - f64::from(sensed.crowding)).max(0.0);
                    prospects.push(prospect(Behaviour::Divide, leave * 24.0, Some(room)));
                } else {
                    still = Some(Still::Dividing);
                }
            }
            CellState::Macrophage(state) => {
                let leaving = leaving_per_day(
                    *state,
                    now(Cue::Inflammation),
                    now(Cue::Healing),
                    &p.macrophage_rates(),
                );
                for (to, rate) in leaving.to {
                    let behaviour = match to {
                        Polarisation::M1 => Behaviour::TurnM1,
                        Polarisation::M2 => Behaviour::TurnM2,
                        Polarisation::M0 => continue,
                    };
                    prospects.push(prospect(behaviour, rate, None));
                }
                prospects.push(prospect(Behaviour::Die, leaving.death, None));
            }
            CellState::Maturing { .. } => still = Some(Still::Maturing),
            CellState::Chondrocyte { .. } => {
                let loss: f64 = gates(Behaviour::Die)
                    .iter()
                    .map(|gate| gate.rule.saturation * gate.rule.share(gate.now))
                    .sum();
                prospects.push(prospect(Behaviour::Die, loss, None));
                still = Some(Still::Grown);
            }
            _ => still = Some(Still::Grown),
        }
        prospects.sort_by(|a, b| b.per_day.total_cmp(&a.per_day));
        if prospects.is_empty() && still.is_none() {
            still = Some(Still::Quiet);
        }
        Outlook { prospects, still }
    }
}
