//! Fields that spread while one watches: `d rho/dt = D laplace rho - decay rho + S` by locally one-dimensional implicit steps.
//!
//! One backward-Euler sweep per axis with half of the decay in each (as in `BioFVM`), stable at any step,
//! first order in time, second in space. It does not reach the right steady state at large steps: at
//! most one minute a step where the numbers matter, or the steady solver. Walls let nothing through.

/// A run of open voxels on a line: its first voxel and its length.
type Run = (usize, usize);

/// Solver for one mask. The factors of a line depend on its length only and are made once per
/// (diffusion, decay, step).
#[derive(Debug, Clone)]
pub struct TransientSolver {
    width: usize,
    height: usize,
    voxel_um: f64,
    /// Whether every voxel is open; then whole rows are swept at once.
    open: bool,
    across: Vec<Run>,
    down: Vec<Run>,
    key: [f64; 3],
    /// `D dt / h²`.
    ratio: f64,
    /// Inverse pivot of voxel i of a line, not the last.
    inverse: Vec<f64>,
    /// Inverse pivot of the last voxel of a line of length n.
    inverse_last: Vec<f64>,
}

fn runs(
    lines: usize,
    length: usize,
    voxel: impl Fn(usize, usize) -> usize,
    mask: &[bool],
) -> Vec<Run> {
    let mut found = Vec::new();
    for line in 0..lines {
        let mut begin = None;
        for k in 0..=length {
            let open = k < length && mask.get(voxel(line, k)).copied().unwrap_or(false);
            match (open, begin) {
                (true, None) => begin = Some(k),
                (false, Some(from)) => {
                    found.push((voxel(line, from), k - from));
                    begin = None;
                }
                _ => {}
            }
        }
    }
    found
}

impl TransientSolver {
    /// A solver for the voxels that `mask` marks (row by row, `width x height`), edge `voxel_um`.
    #[must_use]
    pub fn new(width: usize, height: usize, voxel_um: f64, mask: &[bool]) -> Self {
        let longest = width.max(height);
        Self {
            width,
            height,
            voxel_um,
            open: mask.len() == width * height && mask.iter().all(|&open| open),
            across: runs(height, width, |line, k| line * width + k, mask),
            down: runs(width, height, |line, k| k * width + line, mask),
            key: [f64::NAN; 3],
            ratio: 0.0,
            inverse: vec![0.0; longest],
            inverse_last: vec![0.0; longest + 1],
        }
    }

    /// Makes the factors for a diffusion (um²/min), a decay (1/min) and a step (min), unless they are
    /// those of the last time.
    pub fn prepare(&mut self, diffusion_um2_per_min: f64, decay_per_min: f64, step_min: f64) {
        let key = [diffusion_um2_per_min, decay_per_min, step_min];
        if self.key == key {
            return;
        }
        self.key = key;
        let r = diffusion_um2_per_min * step_min / (self.voxel_um * self.voxel_um);
        let decay = decay_per_min * step_min / 2.0;
        self.ratio = r;
        for i in 0..self.inverse.len() {
            // A line of one voxel has no neighbour; its ends have one; the others two.
            let back = if i == 0 {
                0.0
            } else {
                r * r * self.inverse[i - 1]
            };
            let ends = if i == 0 { 0.0 } else { r };
            self.inverse_last[i + 1] = 1.0 / (1.0 + ends + decay - back);
            self.inverse[i] = 1.0 / (1.0 + r + ends + decay - back);
        }
    }

    /// Advances `field` by the step that was prepared; `source` is in units of the field per minute.
    pub fn step(&self, field: &mut [f64], source: Option<&[f64]>) {
        if let Some(source) = source {
            for (value, made) in field.iter_mut().zip(source) {
                *value += made * self.key[2];
            }
        }
        for &(begin, length) in &self.across {
            self.sweep(field, begin, 1, length);
        }
        if self.open {
            self.sweep_rows(field);
        } else {
            for &(begin, length) in &self.down {
                self.sweep(field, begin, self.width, length);
            }
        }
    }

    /// Thomas algorithm on one line.
    fn sweep(&self, field: &mut [f64], begin: usize, stride: usize, length: usize) {
        let r = self.ratio;
        let mut before = 0.0;
        for i in 0..length {
            let inverse = if i + 1 == length {
                self.inverse_last[length]
            } else {
                self.inverse[i]
            };
            let value = &mut field[begin + i * stride];
            *value = (*value + r * before) * inverse;
            before = *value;
        }
        for i in (0..length.saturating_sub(1)).rev() {
            let value = &mut field[begin + i * stride];
            *value += r * self.inverse[i] * before;
            before = *value;
        }
    }

    /// The sweep down all columns of an open grid at once, row after row.
    fn sweep_rows(&self, field: &mut [f64]) {
        let (width, height, r) = (self.width, self.height, self.ratio);
        for j in 0..height {
            let inverse = if j + 1 == height {
                self.inverse_last[height]
            } else {
                self.inverse[j]
            };
            let (above, here) = field.split_at_mut(j * width);
            let here = &mut here[..width];
            if j == 0 {
                here.iter_mut().for_each(|value| *value *= inverse);
            } else {
                for (value, before) in here.iter_mut().zip(&above[(j - 1) * width..]) {
                    *value = (*value + r * before) * inverse;
                }
            }
        }
        for j in (0..height.saturating_sub(1)).rev() {
            let factor = r * self.inverse[j];
            let (here, below) = field.split_at_mut((j + 1) * width);
            for (value, after) in here[j * width..].iter_mut().zip(&below[..width]) {
                *value += factor * after;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread(mask: &[bool], side: usize, decay: f64, steps: usize) -> Vec<f64> {
        let mut solver = TransientSolver::new(side, side, 20.0, mask);
        solver.prepare(1800.0, decay, 1.0);
        let mut field: Vec<f64> = mask
            .iter()
            .enumerate()
            .map(|(k, &open)| if open { ((k * 37) % 101) as f64 } else { 0.0 })
            .collect();
        for _ in 0..steps {
            solver.step(&mut field, None);
        }
        field
    }

    #[test]
    fn mass_stays_between_walls_of_any_shape() {
        let side = 40;
        let walls: Vec<bool> = (0..side * side).map(|k| (k * 7919) % 11 > 2).collect();
        for mask in [vec![true; side * side], walls] {
            let before: f64 = spread(&mask, side, 0.0, 0).iter().sum();
            let field = spread(&mask, side, 0.0, 200);
            let after: f64 = field.iter().sum();
            assert!((after / before - 1.0).abs() < 1e-12, "{before} {after}");
            assert!(
                field
                    .iter()
                    .zip(&mask)
                    .all(|(value, open)| *value >= 0.0 && (*open || *value == 0.0))
            );
        }
    }

    #[test]
    fn decay_takes_its_backward_euler_share_at_every_step() {
        let side = 20;
        let mask = vec![true; side * side];
        let before: f64 = spread(&mask, side, 0.02, 0).iter().sum();
        let after: f64 = spread(&mask, side, 0.02, 10).iter().sum();
        let expected = libm::pow(1.0 / (1.01 * 1.01), 10.0);
        assert!((after / before / expected - 1.0).abs() < 1e-12);
    }

    #[test]
    fn both_ways_to_sweep_down_agree() {
        let side = 30;
        let mask = vec![true; side * side];
        let mut fast = TransientSolver::new(side, side, 20.0, &mask);
        fast.prepare(1800.0, 0.0178, 0.5);
        let mut slow = fast.clone();
        slow.open = false;
        let mut a: Vec<f64> = (0..side * side).map(|k| ((k * 37) % 101) as f64).collect();
        let mut b = a.clone();
        let source: Vec<f64> = (0..side * side).map(|k| (k % 3) as f64).collect();
        for _ in 0..20 {
            fast.step(&mut a, Some(&source));
            slow.step(&mut b, Some(&source));
        }
        for (x, y) in a.iter().zip(&b) {
            assert!((x - y).abs() < 1e-9 * y.abs(), "{x} {y}");
        }
    }
}
