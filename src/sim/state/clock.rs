//! The clock of a simulation and its dice: random numbers keyed by seed, step, cell and purpose.

use bevy::ecs::resource::Resource;
use rand::rngs::Xoshiro256PlusPlus;
use rand::{RngExt as _, SeedableRng as _};

use super::id::{CellId, mix};

/// Hours in one step.
pub const HOURS_PER_STEP: f64 = 1.0;
/// Steps in one day.
pub const STEPS_PER_DAY: u64 = 24;

/// What a random number is for. A new use is a new variant at the end, so that old runs stay valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u64)]
pub enum RngPurpose {
    /// Where a resident cell is placed.
    Placement = 1,
    /// Which state a cell starts in.
    StartState = 2,
    /// Where an injected cell comes out of the needle.
    Plume = 3,
    /// Whether an injected cell will adhere.
    Adhesion = 4,
    /// Whether a cell dies.
    Death = 6,
    /// Whether a cell leaves G1.
    CellCycle = 7,
    /// What the daughters of a division are.
    DivisionMode = 8,
    /// In which direction two daughters part.
    DivisionAxis = 9,
    /// Whether a stem cell takes a step towards a fate, and towards which.
    Commitment = 10,
    /// Whether a committed cell enters its next stage.
    Maturation = 11,
    /// Whether a stem-cell-made cartilage cell becomes hypertrophic.
    Hypertrophy = 12,
    /// Whether a macrophage changes its state.
    Polarisation = 13,
    /// Heading of a moving cell.
    Motility = 14,
    /// Flare of pain after an injection.
    Flare = 15,
    /// Infection after an injection.
    Infection = 16,
    /// Division of resident repair cells.
    ResidentDivision = 17,
    /// Whether an injected cell carries the homing receptor CXCR4 on its surface.
    HomingReceptor = 18,
    /// Whether a daughter meant to leave the stem pool finds a cue that lets it, and which.
    DaughterLeaves = 20,
    /// Whether a settling cell takes hold of the surface it touches.
    Settling = 21,
    /// Whether and where to the moving joint carries a floating cell.
    Stirring = 22,
    /// Whether the needle is in the joint.
    Needle = 23,
    /// Whether and when a torn cruciate ligament begins to heal.
    LigamentHealing = 24,
}

/// Step counter, seed and dice of one simulation.
#[derive(Resource, Debug, Clone)]
pub struct SimClock {
    /// Seed of the run.
    pub seed: u64,
    /// Steps done; one step is one simulated hour.
    pub step: u64,
}

impl SimClock {
    /// Simulated time in days.
    #[must_use]
    pub fn day(&self) -> f64 {
        self.step as f64 / STEPS_PER_DAY as f64
    }

    /// The generator of one cell, purpose and step: the same key always gives the same numbers.
    #[must_use]
    pub fn dice(&self, cell: CellId, draw: RngPurpose) -> Xoshiro256PlusPlus {
        dice(self.seed, self.step, cell, draw)
    }

    /// One uniform number in [0, 1).
    #[must_use]
    pub fn uniform(&self, cell: CellId, draw: RngPurpose) -> f64 {
        self.dice(cell, draw).random::<f64>()
    }

    /// Whether a process that runs every `every` steps is due for this cell now. Cells are spread
    /// over the steps by their identity, so that slow processes do not all fall into one hour.
    #[must_use]
    pub fn due(&self, cell: CellId, every: u64) -> bool {
        (self.step + (cell.0 >> 17)).is_multiple_of(every)
    }
}

/// The generator for (seed, step, cell, purpose).
#[must_use]
pub fn dice(seed: u64, step: u64, cell: CellId, draw: RngPurpose) -> Xoshiro256PlusPlus {
    let key = [seed, step, cell.0, draw as u64]
        .into_iter()
        .fold(0x5354_524F_4D41, mix);
    Xoshiro256PlusPlus::seed_from_u64(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_key_gives_the_same_number_and_any_other_key_another() {
        let at = |seed, step, cell, draw| dice(seed, step, CellId(cell), draw).random::<u64>();
        let first = at(1, 2, 3, RngPurpose::Death);
        assert_eq!(first, at(1, 2, 3, RngPurpose::Death));
        for other in [
            at(2, 2, 3, RngPurpose::Death),
            at(1, 3, 3, RngPurpose::Death),
            at(1, 2, 4, RngPurpose::Death),
            at(1, 2, 3, RngPurpose::Adhesion),
        ] {
            assert_ne!(first, other);
        }
    }

    #[test]
    fn draws_of_neighbouring_cells_and_steps_are_uniform_and_unrelated() {
        let mut sum = 0.0;
        let mut product = 0.0;
        let n = 20_000;
        for k in 0..n {
            let a = dice(7, k / 100, CellId(k % 100), RngPurpose::Death).random::<f64>() - 0.5;
            let b = dice(7, k / 100, CellId(k % 100 + 1), RngPurpose::Death).random::<f64>() - 0.5;
            sum += a;
            product += a * b;
        }
        assert!((sum / n as f64).abs() < 0.01);
        assert!((product / n as f64).abs() < 0.003);
    }
}
