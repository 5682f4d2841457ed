//! What a cell could do next, how likely a day, and which cues help or hold it: the same functions that the processes use.

use super::Simulation;
use super::cell::{Body, CellId, CellState, Cycle, Identity, Lodging, Phase, Sensed};
use super::clock::STEPS_PER_DAY;
use super::crowd::{Crowd, in_fluid};
use super::cycle::{g1_exit_per_hour, growth_per_day};
use super::decisions::Act;
use super::fate::{FateSetting, commitment_per_day, hypertrophy_per_day, maturing_per_day};
use super::fields::SignalFields;
use super::ground::{Ground, Terrain};
use super::persistence::{loss_per_day, tissue_loss_per_day};
use super::population::Population;
use super::repair::{HealerPlace, healer_next, healing, middle_of, takes_part};
use crate::model::macrophage::leaving_per_day;
use crate::model::words::{Lineage, Polarisation};
use crate::scenario::rules::{Behaviour, Cue, Rule, rules};
use crate::stage::TissueClass;

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
    /// It floats in the fluid and will find no hold.
    Floating,
    /// It floats in the fluid and will take hold where it touches a surface.
    Settling,
    /// It is already copying its DNA.
    Dividing,
    /// Its fate is locked; it matures by itself.
    Maturing,
    /// A grown cell of its tissue keeps what it is.
    Grown,
    /// A cartilage cell made by a stem cell that is still too young to harden.
    Young,
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
        let population = self.world.resource::<Population>();
        let crowd = self.world.resource::<Crowd>();
        let now = |cue: Cue| sensed.of(cue);
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
            CellState::Stem { lodging, .. } if in_fluid(state) => {
                let settling = *lodging == Lodging::Settling;
                still = Some(if settling {
                    Still::Settling
                } else {
                    Still::Floating
                });
            }
            CellState::Stem { .. } => {
                let setting = FateSetting {
                    terrain,
                    parameters: p,
                    abilities: self.abilities(),
                    activity: self.activity(),
                    population,
                };
                let rates = commitment_per_day(&setting, identity, body, sensed);
                let fates = Lineage::ALL.map(Behaviour::of_fate);
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
            CellState::Maturing { lineage, .. } => {
                prospects.push(prospect(
                    Behaviour::Mature,
                    maturing_per_day(p, *lineage),
                    None,
                ));
                still = Some(Still::Maturing);
            }
            CellState::Chondrocyte {
                locked_step,
                hypertrophic,
            } => {
                if !identity.injected() {
                    prospects.push(prospect(
                        Behaviour::Die,
                        tissue_loss_per_day(sensed, p),
                        None,
                    ));
                }
                let locked = u64::from(*locked_step);
                let age_days = self.steps().saturating_sub(locked) as f64 / STEPS_PER_DAY as f64;
                if locked == 0 || *hypertrophic {
                    still = Some(Still::Grown);
                } else if age_days < p.hypertrophy_after_days {
                    still = Some(Still::Young);
                } else {
                    let rate = hypertrophy_per_day(p, sensed, age_days);
                    prospects.push(prospect(Behaviour::Harden, rate, None));
                }
            }
            _ => match self.healing_of(identity, body, state) {
                Some((Act::DividedResident, rate)) => {
                    let room = terrain
                        .voxel_at(body.x_mm, body.y_mm)
                        .map(|voxel| (1.0 - f64::from(crowd.crowding(voxel, false))).max(0.0));
                    prospects.push(prospect(Behaviour::Divide, rate, room));
                }
                Some((_, rate)) => prospects.push(prospect(Behaviour::Mature, rate, None)),
                None => still = Some(Still::Grown),
            },
        }
        if let Some(loss) = loss_per_day(population, identity, state, cycle, sensed, p, terrain) {
            prospects.push(prospect(Behaviour::Die, loss.per_day, None));
        }
        prospects.sort_by(|a, b| b.per_day.total_cmp(&a.per_day));
        if still.is_none() && prospects.iter().all(|one| one.per_day <= 0.0) {
            still = Some(Still::Quiet);
        }
        Outlook { prospects, still }
    }

    /// What a resident that takes part in the healing of the damage could do.
    fn healing_of(
        &self,
        identity: &Identity,
        body: &Body,
        state: &CellState,
    ) -> Option<(Act, f64)> {
        let p = self.parameters();
        let terrain = self.world.resource::<Terrain>();
        let day = self.world.resource::<Ground>().healing_day(self.steps())?;
        let bone = Some(TissueClass::CancellousBone);
        let plan = healing(self.scenario().condition, bone, p)?;
        let middle = middle_of(terrain)?;
        takes_part(&plan, state.kind(), middle, body, day, p).filter(|_| !identity.injected())?;
        let voxel = terrain.voxel_at(body.x_mm, body.y_mm)?;
        let place = HealerPlace {
            voxel,
            crowd: self.world.resource::<Crowd>(),
            terrain,
            growth: f64::from(self.world.resource::<SignalFields>().growth.values[voxel]),
        };
        healer_next(&plan, identity, day, &place, p)
    }
}
