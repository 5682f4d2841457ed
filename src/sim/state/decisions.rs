//! The last decisions of a cell: what happened, which draws meant it, the draw, and what the cell sensed then.

use bevy::ecs::component::Component;
use serde::{Deserialize, Serialize};

use super::sensed::Sensed;
use crate::model::pick::Pick;
use crate::model::words::Lineage;

/// What a cell did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Came out of the needle able to adhere to a surface.
    WillAdhere,
    /// Came out of the needle unable to adhere.
    WillFloat,
    /// Adhered to tissue.
    Attached,
    /// Entered the S phase.
    StartedDividing,
    /// Divided into two stem cells.
    DividedSelfRenewal,
    /// Divided; one of the two was meant to leave the stem pool.
    DividedAsymmetric,
    /// Divided; both were meant to leave the stem pool.
    DividedCommitting,
    /// A resident repair cell divided.
    DividedResident,
    /// Took a step towards a fate.
    Leaned(Lineage),
    /// Took a step towards a fate, away from another one.
    TurnedFrom(Lineage),
    /// As a daughter of a division, left the stem pool for a fate.
    LeftPool(Lineage),
    /// As a daughter meant to leave the stem pool, stayed: its cues were too weak.
    StayedInPool,
    /// Locked a fate.
    Locked(Lineage),
    /// Its lean faded because the cue was gone.
    Forgot,
    /// Passed a stage of maturation.
    Matured,
    /// A daughter of a muscle stem cell fused to a fibre.
    Fused,
    /// Became hypertrophic.
    Hypertrophied,
    /// A macrophage turned inflammatory.
    TurnedM1,
    /// A macrophage turned to healing.
    TurnedM2,
}

impl Act {
    /// Its name in files and keys of texts.
    #[must_use]
    pub fn key(self) -> String {
        let plain = match self {
            Self::WillAdhere => "will-adhere",
            Self::WillFloat => "will-float",
            Self::Attached => "attached",
            Self::StartedDividing => "started-dividing",
            Self::DividedSelfRenewal => "divided-self-renewal",
            Self::DividedAsymmetric => "divided-asymmetric",
            Self::DividedCommitting => "divided-committing",
            Self::DividedResident => "divided-resident",
            Self::Leaned(fate) => return format!("leaned-{}", fate.key()),
            Self::TurnedFrom(fate) => return format!("turned-from-{}", fate.key()),
            Self::LeftPool(fate) => return format!("left-pool-{}", fate.key()),
            Self::StayedInPool => "stayed-in-pool",
            Self::Locked(fate) => return format!("locked-{}", fate.key()),
            Self::Forgot => "forgot",
            Self::Matured => "matured",
            Self::Fused => "fused",
            Self::Hypertrophied => "hypertrophied",
            Self::TurnedM1 => "turned-m1",
            Self::TurnedM2 => "turned-m2",
        };
        plain.to_owned()
    }
}

/// One decision.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    /// Step at which it fell.
    pub step: u32,
    /// Hours over which the chance counts; 0 where it counts once (at a division, at the needle) or nothing was left to chance.
    pub hours: u8,
    /// What happened.
    pub act: Act,
    /// Least draw that meant it.
    pub low: f64,
    /// Draws from here on meant something else.
    pub high: f64,
    /// The draw, in [0, 1): `low <= draw < high`.
    pub draw: f64,
    /// What the cell sensed then.
    pub sensed: Sensed,
}

impl Decision {
    /// A decision that a draw picked, with the hours over which its chances count.
    #[must_use]
    pub fn of<T>(step: u64, hours: u8, act: Act, pick: &Pick<T>, sensed: &Sensed) -> Self {
        Self {
            step: step as u32,
            hours,
            act,
            low: pick.low,
            high: pick.high,
            draw: pick.draw,
            sensed: *sensed,
        }
    }

    /// What followed without chance.
    #[must_use]
    pub fn certain(step: u64, act: Act, sensed: &Sensed) -> Self {
        Self {
            step: step as u32,
            hours: 0,
            act,
            low: 0.0,
            high: 1.0,
            draw: 0.0,
            sensed: *sensed,
        }
    }

    /// Chance that it would happen, 0 to 1: the width of the interval of draws that meant it.
    #[must_use]
    pub fn chance(&self) -> f64 {
        self.high - self.low
    }

    /// Whether nothing was left to chance.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.low <= 0.0 && self.high >= 1.0
    }
}

/// Decisions kept per cell; older ones are overwritten.
pub const DECISIONS_KEPT: usize = 4;

/// The last [`DECISIONS_KEPT`] decisions of a cell. A cell that never decided anything owns no
/// memory for them.
#[derive(Component, Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Decisions(Option<Box<Ring>>);

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct Ring {
    kept: [Option<Decision>; DECISIONS_KEPT],
    taken: u32,
}

impl Decisions {
    /// The decisions kept of a cell, oldest first, which has taken so many over its life.
    pub(in crate::sim) fn of(kept: &[Decision], taken: u32) -> Self {
        let mut decisions = Self::default();
        if let (Some(first), false) = (taken.checked_sub(kept.len() as u32), kept.is_empty()) {
            decisions.0.get_or_insert_default().taken = first;
            for &decision in kept {
                decisions.record(decision);
            }
        }
        decisions
    }

    /// Adds one, overwriting the oldest when full.
    pub fn record(&mut self, decision: Decision) {
        let ring = self.0.get_or_insert_default();
        ring.kept[ring.taken as usize % DECISIONS_KEPT] = Some(decision);
        ring.taken += 1;
    }

    /// The decisions kept, oldest first.
    pub fn kept(&self) -> impl Iterator<Item = &Decision> {
        let ring = self.0.as_deref();
        let next = ring.map_or(0, |ring| ring.taken as usize);
        (0..DECISIONS_KEPT).filter_map(move |k| ring?.kept[(next + k) % DECISIONS_KEPT].as_ref())
    }

    /// Decisions taken over the whole life.
    #[must_use]
    pub fn taken(&self) -> u32 {
        self.0.as_ref().map_or(0, |ring| ring.taken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::pick::pick;

    #[test]
    fn a_cell_remembers_its_latest_decisions_and_no_more() {
        let mut decisions = Decisions::default();
        assert!(decisions.kept().next().is_none());
        let chosen = pick(0.1, &[((), 0.5)]).expect("it falls into it");
        for step in 0..20 {
            let sensed = Sensed::default();
            decisions.record(Decision::of(step, 3, Act::TurnedM1, &chosen, &sensed));
        }
        let steps: Vec<u32> = decisions.kept().map(|decision| decision.step).collect();
        assert_eq!(steps, [16, 17, 18, 19]);
        assert_eq!(decisions.taken(), 20);
        let last = decisions.kept().last().expect("one");
        assert!(last.low <= last.draw && last.draw < last.high && !last.is_certain());
        assert!((last.chance() - 0.5).abs() < 1e-15);
    }
}
