//! W1: signals that spread and decay on an open square, by implicit steps along rows and columns.

use super::dice::SplitMix;
use crate::model::transient::{Real, TransientSolver};

/// Edge of a voxel, um; decay, 1/min; step, min. Signal s spreads with 1000 (1 + s) um²/min.
const VOXEL_UM: f64 = 20.0;
const DECAY_PER_MIN: f64 = 0.1;
const STEP_MIN: f64 = 0.01;
const DIFFUSION_UM2_PER_MIN: f64 = 1000.0;

/// Where the same work is checked: side, steps, and what mean and mean square of the last of four signals are then (`BioFVM` in
/// 64 bits), to this share.
pub const CHECK_SIDE: usize = 256;
/// Steps after which they are compared.
pub const CHECK_STEPS: usize = 51;
/// Mean and mean square then.
pub const CHECK_MOMENTS: [f64; 2] = [0.476_749_337, 0.227_912_254];
/// Largest relative difference.
pub const CHECK_WITHIN: f64 = 3e-6;

/// Signals on a square.
#[derive(Debug, Clone)]
pub struct Diffusion<T, const N: usize> {
    solver: TransientSolver<T, N>,
    field: Vec<[T; N]>,
}

impl<T: Real, const N: usize> Diffusion<T, N> {
    /// Random fields on a square of `side` voxels.
    #[must_use]
    pub fn new(side: usize) -> Self {
        let mut solver = TransientSolver::new(side, side, VOXEL_UM, &vec![true; side * side]);
        let diffusion = std::array::from_fn(|s| DIFFUSION_UM2_PER_MIN * (s + 1) as f64);
        solver.prepare(diffusion, [DECAY_PER_MIN; N], STEP_MIN);
        let mut dice = SplitMix::new(1);
        let voxel = |_| std::array::from_fn(|_| T::of(dice.uniform()));
        Self {
            solver,
            field: (0..side * side).map(voxel).collect(),
        }
    }

    /// One step of all signals.
    pub fn step(&mut self) {
        self.solver.step(&mut self.field, None);
    }

    /// Voxels times signals.
    #[must_use]
    pub fn size(&self) -> usize {
        self.field.len() * N
    }

    /// Bytes of fields and factors.
    #[must_use]
    pub fn allocated_bytes(&self) -> usize {
        self.field.capacity() * size_of::<[T; N]>() + self.solver.allocated_bytes()
    }

    /// Mean and mean square of the last signal.
    #[must_use]
    pub fn moments(&self) -> [f64; 2] {
        let last = || self.field.iter().map(|voxel| voxel[N - 1].value());
        let count = self.field.len() as f64;
        [
            last().sum::<f64>() / count,
            last().map(|value| value * value).sum::<f64>() / count,
        ]
    }
}

/// Mean and mean square where the same work is checked.
#[must_use]
pub fn checked<T: Real>() -> [f64; 2] {
    let mut diffusion = Diffusion::<T, 4>::new(CHECK_SIDE);
    (0..CHECK_STEPS).for_each(|_| diffusion.step());
    diffusion.moments()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_does_the_work_that_others_do_in_both_precisions() {
        for (found, within) in [(checked::<f32>(), CHECK_WITHIN), (checked::<f64>(), 1e-8)] {
            for (found, expected) in found.into_iter().zip(CHECK_MOMENTS) {
                assert!(
                    (found / expected - 1.0).abs() < within,
                    "{found} {expected}"
                );
            }
        }
    }
}
