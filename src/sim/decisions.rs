//! The last decisions of a cell: what happened, with which chance and draw, and what it sensed then.

use bevy::ecs::component::Component;
use serde::{Deserialize, Serialize};

use super::cell::Sensed;

/// What a cell did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Will adhere when it meets a surface.
    WillAdhere,
    /// Will stay in the fluid.
    WillFloat,
    /// Adhered to tissue.
    Attached,
    /// Entered the S phase.
    StartedDividing,
    /// Divided into two stem cells.
    DividedSelfRenewal,
    /// Divided into one stem cell and one committed cell.
    DividedAsymmetric,
    /// Divided into two committed cells.
    DividedCommitting,
    /// A resident repair cell divided.
    DividedResident,
    /// Took a step towards cartilage.
    LeanedCartilage,
    /// Took a step towards bone.
    LeanedBone,
    /// Took a step towards muscle.
    LeanedMuscle,
    /// Locked its fate as cartilage.
    LockedCartilage,
    /// Locked its fate as bone.
    LockedBone,
    /// Locked its fate as muscle.
    LockedMuscle,
    /// Its lean faded because the cue was gone.
    Forgot,
    /// Passed a stage of maturation.
    Matured,
    /// Became hypertrophic.
    Hypertrophied,
    /// A macrophage turned inflammatory.
    TurnedM1,
    /// A macrophage turned to healing.
    TurnedM2,
    /// Arrived from the blood in place of a dead macrophage.
    Arrived,
    /// Was born by division.
    Born,
}

/// One decision. What was sensed is kept with about three digits, which is enough to tell it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    /// Step at which it fell.
    pub step: u32,
    /// Chance that it would happen in that step, 0 to 1.
    pub chance: f32,
    /// The number drawn, 0 to 1; it happened because the draw was below the chance.
    pub draw: f32,
    sensed: [u16; 6],
    /// What happened.
    pub act: Act,
}

impl Decision {
    /// A decision at a step with its chance, its draw and what the cell sensed.
    #[must_use]
    pub fn new(step: u64, act: Act, chance: f64, draw: f64, sensed: &Sensed) -> Self {
        let kept = [
            sensed.inflammation,
            sensed.healing,
            sensed.growth,
            sensed.stiffness_kpa,
            sensed.oxygen_mmhg,
            sensed.crowding,
        ];
        Self {
            step: step as u32,
            chance: chance as f32,
            draw: draw as f32,
            sensed: kept.map(shorten),
            act,
        }
    }

    /// Inflammation sensed, in units of its half-effect.
    #[must_use]
    pub fn inflammation(&self) -> f32 {
        lengthen(self.sensed[0])
    }

    /// Healing signal sensed, in units of its half-effect.
    #[must_use]
    pub fn healing(&self) -> f32 {
        lengthen(self.sensed[1])
    }

    /// Growth factor sensed, ng/mL equivalents.
    #[must_use]
    pub fn growth(&self) -> f32 {
        lengthen(self.sensed[2])
    }

    /// Stiffness sensed, kPa.
    #[must_use]
    pub fn stiffness_kpa(&self) -> f32 {
        lengthen(self.sensed[3])
    }

    /// Oxygen sensed, mmHg.
    #[must_use]
    pub fn oxygen_mmhg(&self) -> f32 {
        lengthen(self.sensed[4])
    }

    /// Crowding sensed, share of the closest packing.
    #[must_use]
    pub fn crowding(&self) -> f32 {
        lengthen(self.sensed[5])
    }
}

/// The upper half of the bits of a 32-bit float: same range, 8 bits of precision.
fn shorten(value: f32) -> u16 {
    ((value.to_bits() + 0x8000) >> 16) as u16
}

fn lengthen(bits: u16) -> f32 {
    f32::from_bits(u32::from(bits) << 16)
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

    #[test]
    fn a_cell_remembers_its_latest_decisions_and_no_more() {
        let mut decisions = Decisions::default();
        assert!(decisions.kept().next().is_none());
        for step in 0..20 {
            decisions.record(Decision::new(
                step,
                Act::TurnedM1,
                0.5,
                0.1,
                &Sensed::default(),
            ));
        }
        let steps: Vec<u32> = decisions.kept().map(|decision| decision.step).collect();
        assert_eq!(steps, [16, 17, 18, 19]);
        assert_eq!(decisions.taken(), 20);
    }

    #[test]
    fn what_was_sensed_is_kept_to_half_a_percent() {
        for value in [0.0, 0.01, 0.3, 1.09, 47.0, 300.0] {
            let sensed = Sensed {
                inflammation: value,
                ..Sensed::default()
            };
            let kept = Decision::new(0, Act::TurnedM1, 0.0, 0.0, &sensed).inflammation();
            assert!(
                (kept - value).abs() <= 0.005 * value,
                "{value} became {kept}"
            );
        }
    }
}
