//! What a cell could do next, how likely, and what holds it back: the same functions that the processes use.

use serde::{Deserialize, Serialize};

use crate::model::maths::chance;
use crate::model::words::{CellKind, FATES, Lineage, Polarisation, Signal};
use crate::scenario::Parameters;
use crate::scenario::rules::Behaviour;
use crate::sim::process::commitment::{
    Closed, FateSetting, closed, commitment_is_full, commitment_per_day, steps_in_an_hour,
};
use crate::sim::process::cycle::{doublings_limit, proliferation_per_day, room, starts_in_an_hour};
use crate::sim::process::macrophages::{self, EVERY_HOURS};
use crate::sim::process::maturation::{hypertrophy_per_day, maturing_per_day};
use crate::sim::process::persistence::{loss_per_day, tissue_loss_per_day};
use crate::sim::process::repair::{
    HealerPlace, Healing, healer_next, healing, middle_of, takes_part,
};
use crate::sim::simulation::Simulation;
use crate::sim::state::cell::{Adhesion, Body, CellState, Cycle, Identity, Phase};
use crate::sim::state::clock::{HOURS_PER_STEP, STEPS_PER_DAY};
use crate::sim::state::crowd::{Counted, Crowd};
use crate::sim::state::decisions::Act;
use crate::sim::state::geometry::Geometry;
use crate::sim::state::id::CellId;
use crate::sim::state::population::{Cause, Population};
use crate::sim::state::sensed::Sensed;
use crate::sim::state::signals::SignalFields;
use crate::sim::state::tissue::TissueState;
use crate::stage::TissueClass;

/// One thing the cell could do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Prospect {
    /// What; of a fate: a step towards it.
    pub behaviour: Behaviour,
    /// Chance of it within `hours`, as the process rolls it.
    pub chance: f64,
    /// Hours between two of its draws.
    pub hours: u8,
    /// Room for a daughter, 0 (none) to 1, where crowding matters.
    pub room: Option<f64>,
    /// What it would die of, if it is death.
    pub cause: Option<Cause>,
}

impl Prospect {
    /// Chance within a day, if nothing changes.
    #[must_use]
    pub fn chance_a_day(&self) -> f64 {
        let draws = 24.0 / f64::from(self.hours.max(1));
        -libm::expm1(draws * libm::log1p(-self.chance.clamp(0.0, 1.0)))
    }
}

/// Why a cell does not do something.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Hold {
    /// The dish was fixed: nothing in it lives.
    Fixed,
    /// It has only just come and has not sensed anything yet.
    New,
    /// It has no hold and cannot find one.
    Floating,
    /// It has not found a hold yet.
    Settling,
    /// It copies its DNA for so many hours more.
    CopyingDna(u8),
    /// Its DNA is copied; it divides in so many hours.
    Dividing(u8),
    /// Its lean has reached the full way and locks within the hour.
    Locking(Lineage),
    /// Its fate is locked; it grows up by itself.
    Locked(Lineage),
    /// It has so many doublings behind it, the most its kind can do.
    Senescent(u16),
    /// Its place is full: so crowded.
    Full(f32),
    /// There is no oxygen to divide with.
    NoOxygen,
    /// No fate is open to it here.
    Closed(Closed),
    /// No cue calls for a fate here.
    NoCue,
    /// A macrophage that no signal calls to turn.
    Calm,
    /// A grown cell of this kind keeps what it is.
    Grown(CellKind),
    /// A cartilage cell made by a stem cell, locked so many days ago; it can harden after so many.
    Young(f64, f64),
    /// A cartilage cell that has hardened.
    Hypertrophic,
    /// Nothing is damaged that cells of this kind mend.
    NothingToMend(CellKind),
    /// The damage is so many mm away; they come from so far.
    TooFar(f32, f64),
    /// The damage is so many days old; healing ended on that day.
    Mended(f64, f64),
    /// The damage is so many days old; its cells divided up to that day.
    MendingSlowly(f64, f64),
    /// The torn ligament has not begun to heal.
    NotHealing,
}

/// What a cell could do next.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// What it could do, the likeliest within a day first.
    pub prospects: Vec<Prospect>,
    /// What holds it back from what it cannot do.
    pub holds: Vec<Hold>,
    /// Hazard of taking each fate, per day.
    pub fates_per_day: [f64; FATES],
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
        if self.fixed().is_some() {
            return Outlook {
                prospects: Vec::new(),
                holds: vec![Hold::Fixed],
                fates_per_day: [0.0; FATES],
            };
        }
        let p = self.parameters();
        let geometry = self.world.resource::<Geometry>();
        let population = self.world.resource::<Population>();
        let hourly = HOURS_PER_STEP as u8;
        let prospect = |behaviour, chance, hours| Prospect {
            behaviour,
            chance,
            hours,
            room: None,
            cause: None,
        };
        let death = |per_day, hours: u8, cause| Prospect {
            cause: Some(cause),
            ..prospect(Behaviour::Die, chance(per_day, f64::from(hours)), hours)
        };
        let mut prospects = Vec::new();
        let mut holds = Vec::new();
        let mut fates_per_day = [0.0; FATES];
        match state {
            // It senses before it acts.
            CellState::Stem { .. } if !state.in_fluid() && *sensed == Sensed::default() => {
                holds.push(Hold::New);
            }
            CellState::Stem { adhesion, .. } if state.in_fluid() => {
                if *adhesion == Adhesion::Settling {
                    holds.push(Hold::Settling);
                    let settles = chance(24.0 / p.settling_hours, HOURS_PER_STEP);
                    prospects.push(prospect(Behaviour::TakeHold, settles, hourly));
                } else {
                    holds.push(Hold::Floating);
                }
            }
            CellState::Stem {
                lineage_bias: Some(lineage),
                commitment_progress,
                ..
            } if commitment_is_full(f64::from(*commitment_progress)) => {
                holds.push(Hold::Locking(*lineage));
            }
            CellState::Stem { .. } => {
                let setting = FateSetting {
                    geometry,
                    parameters: p,
                    abilities: self.abilities(),
                    activity: self.activity(),
                    population,
                };
                let rates = commitment_per_day(&setting, identity, body, sensed);
                fates_per_day = rates;
                for (fate, chance) in steps_in_an_hour(&rates, p) {
                    prospects.push(prospect(Behaviour::of_fate(fate), chance, hourly));
                }
                if let Some(closed) = closed(&setting, identity, body) {
                    holds.push(Hold::Closed(closed));
                } else if rates.iter().all(|rate| *rate < p.cue_gone_per_day) {
                    holds.push(Hold::NoCue);
                }
                match cycle.phase {
                    Phase::S => holds.push(Hold::CopyingDna(cycle.steps_left)),
                    Phase::G2M => holds.push(Hold::Dividing(cycle.steps_left)),
                    Phase::G1 => {
                        let growth =
                            proliferation_per_day(population, identity, cycle, sensed, p, geometry);
                        prospects.push(Prospect {
                            room: Some(room(sensed.crowding)),
                            ..prospect(Behaviour::Divide, starts_in_an_hour(growth, p), hourly)
                        });
                        if f64::from(cycle.doublings) >= doublings_limit(population, identity, p) {
                            holds.push(Hold::Senescent(cycle.doublings));
                        } else if room(sensed.crowding) <= 0.0 {
                            holds.push(Hold::Full(sensed.crowding));
                        } else if sensed.oxygen_mmhg <= 0.0 {
                            holds.push(Hold::NoOxygen);
                        }
                    }
                }
            }
            CellState::Macrophage(now) => {
                let hours = EVERY_HOURS as u8;
                for (to, chance) in macrophages::chances(*now, sensed, &p.macrophage_rates()) {
                    match to {
                        Some(Polarisation::M1) => {
                            prospects.push(prospect(Behaviour::TurnM1, chance, hours));
                        }
                        Some(Polarisation::M2) => {
                            prospects.push(prospect(Behaviour::TurnM2, chance, hours));
                        }
                        Some(Polarisation::M0) => {}
                        None => prospects.push(Prospect {
                            cause: Some(Cause::Age),
                            ..prospect(Behaviour::Die, chance, hours)
                        }),
                    }
                }
            }
            CellState::Maturing { lineage, .. } => {
                let grows = chance(maturing_per_day(p, *lineage), HOURS_PER_STEP);
                prospects.push(prospect(Behaviour::Mature, grows, hourly));
                holds.push(Hold::Locked(*lineage));
            }
            CellState::Chondrocyte {
                locked_step,
                hypertrophic,
            } => {
                if !identity.injected() {
                    let loss = tissue_loss_per_day(sensed, p);
                    prospects.push(death(loss, 24, Cause::Inflammation));
                }
                let locked = u64::from(*locked_step);
                let age_days = self.steps().saturating_sub(locked) as f64 / STEPS_PER_DAY as f64;
                if locked == 0 {
                    holds.push(Hold::Grown(CellKind::Chondrocyte));
                } else if *hypertrophic {
                    holds.push(Hold::Hypertrophic);
                } else {
                    let hardens = chance(hypertrophy_per_day(p, sensed, age_days), HOURS_PER_STEP);
                    prospects.push(prospect(Behaviour::BecomeHypertrophic, hardens, hourly));
                    if age_days < p.hypertrophy_after_days {
                        holds.push(Hold::Young(age_days, p.hypertrophy_after_days));
                    }
                }
            }
            _ => self.mending(identity, body, state, &mut prospects, &mut holds),
        }
        let waits = |hold: &Hold| matches!(hold, Hold::New | Hold::Locking(_));
        if !holds.iter().any(waits)
            && let Some(loss) =
                loss_per_day(population, identity, state, cycle, sensed, p, geometry)
        {
            prospects.push(death(loss.per_day, hourly, loss.cause));
        }
        prospects.retain(|one| one.chance > 0.0);
        let turns = |one: &Prospect| matches!(one.behaviour, Behaviour::TurnM1 | Behaviour::TurnM2);
        if matches!(state, CellState::Macrophage(_)) && !prospects.iter().any(turns) {
            holds.push(Hold::Calm);
        }
        prospects.sort_by(|a, b| b.chance_a_day().total_cmp(&a.chance_a_day()));
        Outlook {
            prospects,
            holds,
            fates_per_day,
        }
    }

    /// The healing of the damage by its own cells with the numbers then in force, and how many days it has been under way at
    /// a step; no days where it has not begun.
    #[must_use]
    pub fn mending_at(&self, step: u64, p: &Parameters) -> Option<(Healing, Option<f64>)> {
        let bone = Some(TissueClass::CancellousBone);
        let plan = healing(self.scenario().condition, bone, p)?;
        Some((plan, self.world.resource::<TissueState>().healing_day(step)))
    }

    /// How far a place is from the middle of the damage, mm.
    #[must_use]
    pub fn from_damage_mm(&self, x_mm: f32, y_mm: f32) -> Option<f32> {
        let middle = middle_of(self.world.resource::<Geometry>())?;
        let (dx, dy) = (middle[0] - x_mm, middle[1] - y_mm);
        Some((dx * dx + dy * dy).sqrt())
    }

    /// What a resident that is neither stem cell, cartilage cell nor macrophage could do: mend the damage.
    fn mending(
        &self,
        identity: &Identity,
        body: &Body,
        state: &CellState,
        prospects: &mut Vec<Prospect>,
        holds: &mut Vec<Hold>,
    ) {
        let p = self.parameters();
        let kind = state.kind();
        let heals = matches!(
            kind,
            CellKind::Satellite | CellKind::Tenocyte | CellKind::Osteoblast
        );
        if !heals || identity.injected() || self.world.resource::<Geometry>().dish {
            holds.push(Hold::Grown(kind));
            return;
        }
        let geometry = self.world.resource::<Geometry>();
        let plan = self.mending_at(self.steps(), p);
        let distance = self.from_damage_mm(body.x_mm, body.y_mm);
        let (Some((plan, day)), Some(distance)) =
            (plan.filter(|(plan, _)| plan.healer == kind), distance)
        else {
            holds.push(Hold::NothingToMend(kind));
            return;
        };
        let Some(day) = day else {
            holds.push(Hold::NotHealing);
            return;
        };
        let middle = middle_of(geometry).unwrap_or_default();
        if takes_part(&plan, kind, middle, body, day, p).is_none() {
            holds.push(if day > plan.slow_until_day {
                Hold::Mended(day, plan.slow_until_day)
            } else {
                Hold::TooFar(distance, p.healer_reach_mm)
            });
            return;
        }
        let Some(voxel) = geometry.voxel_at(body.x_mm, body.y_mm) else {
            return;
        };
        let crowd = self.world.resource::<Crowd>();
        let place = HealerPlace {
            voxel,
            crowd,
            geometry,
            tgf_b: f64::from(self.world.resource::<SignalFields>()[Signal::Growth].values[voxel]),
        };
        match healer_next(&plan, identity, day, &place, p) {
            Some((act, rate)) => {
                let divides = act == Act::DividedResident;
                let crowding = crowd.crowding(voxel, Counted::Residents);
                prospects.push(Prospect {
                    behaviour: if divides {
                        Behaviour::Divide
                    } else {
                        Behaviour::Mature
                    },
                    chance: chance(rate, STEPS_PER_DAY as f64),
                    hours: STEPS_PER_DAY as u8,
                    room: divides.then(|| room(crowding)),
                    cause: None,
                });
                if divides && room(crowding) <= 0.0 {
                    holds.push(Hold::Full(crowding));
                }
            }
            None => holds.push(Hold::MendingSlowly(day, plan.fast_until_day)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn a_chance_of_some_hours_is_that_of_a_day_after_all_its_draws() {
        let of = |chance, hours| Prospect {
            behaviour: Behaviour::Die,
            chance,
            hours,
            room: None,
            cause: None,
        };
        for (chance, hours, day) in [
            (0.25, 24, 0.25),
            (0.5, 12, 0.75),
            (0.5, 8, 0.875),
            (0.0, 1, 0.0),
            (1.0, 1, 1.0),
        ] {
            let found = of(chance, hours).chance_a_day();
            assert!((found - day).abs() < 1e-12, "{chance} in {hours}: {found}");
        }
    }

    #[test]
    fn the_way_to_the_damage_is_as_long_as_it_is() {
        let knee = |name: &str| {
            let scenario = crate::scenario::Scenario::built_in(name).expect("a scenario");
            Simulation::new(std::sync::Arc::new(scenario), 1).expect("it starts")
        };
        let hurt = knee("quadriceps-strain");
        let [x, y] = middle_of(hurt.world.resource::<Geometry>()).expect("it is hurt");
        let far = hurt.from_damage_mm(x - 3.0, y + 4.0).expect("it is hurt");
        assert!((far - 5.0).abs() < 1e-4, "{far}");
        assert_eq!(knee("healthy").from_damage_mm(x, y), None);
        let p = hurt.parameters();
        let (plan, day) = hurt.mending_at(36, p).expect("muscle mends");
        assert_eq!(plan.healer, CellKind::Satellite);
        assert_eq!(plan.fast_until_day, p.muscle_regeneration_days);
        assert_eq!(day, Some(1.5));
        assert!(knee("healthy").mending_at(36, p).is_none());
    }
}
