//! Fields that spread while one watches: `d rho/dt = D laplace rho - decay rho + S` by locally one-dimensional implicit steps.
//!
//! One backward-Euler sweep per axis with half of the decay in each (as in `BioFVM`), stable at any step,
//! first order in time, second in space. It does not reach the right steady state at large steps: at
//! most one minute a step where the numbers matter, or the steady solver. Walls let nothing through.
//!
//! Several signals of one mask lie side by side in each voxel, so that no sweep has to turn the field round. The
//! checks against analytic solutions and the benchmark use it; the simulation solves its fields as steady ones.

use std::ops::{Add, Mul};

use crate::platform::instructions::widest;

/// A number that a field is made of.
pub trait Real: Copy + Default + Add<Output = Self> + Mul<Output = Self> {
    /// The nearest one.
    fn of(value: f64) -> Self;
    /// Its value.
    fn value(self) -> f64;
}

impl Real for f32 {
    fn of(value: f64) -> Self {
        value as Self
    }

    fn value(self) -> f64 {
        f64::from(self)
    }
}

impl Real for f64 {
    fn of(value: f64) -> Self {
        value
    }

    fn value(self) -> f64 {
        self
    }
}

/// A run of open voxels on a line: its first voxel and its length.
type Run = (usize, usize);

/// Rows that are swept along at once.
const ROWS: usize = 4;
/// Numbers of a row that are swept down at once.
const SIDE: usize = 16;

/// What a sweep does at a voxel of a line: there, `u = inverse rho + pass (u before)`; back, `u += pass (u behind)`.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Turn<T, const N: usize> {
    inverse: [T; N],
    pass: [T; N],
}

impl<T: Real, const N: usize> Turn<T, N> {
    fn new(ratio: [f64; N], inverse: [f64; N]) -> Self {
        Self {
            inverse: inverse.map(T::of),
            pass: std::array::from_fn(|n| T::of(ratio[n] * inverse[n])),
        }
    }

    #[inline(always)]
    fn there(&self, value: [T; N], before: [T; N]) -> [T; N] {
        std::array::from_fn(|n| value[n] * self.inverse[n] + self.pass[n] * before[n])
    }

    #[inline(always)]
    fn back(&self, value: [T; N], behind: [T; N]) -> [T; N] {
        std::array::from_fn(|n| value[n] + self.pass[n] * behind[n])
    }
}

/// Solver of N signals for one mask, each voxel a `[T; N]`. The factors of a line depend on its length only and are made once
/// per (diffusion, decay, step).
#[derive(Debug, Clone)]
pub struct TransientSolver<T = f64, const N: usize = 1> {
    width: usize,
    height: usize,
    voxel_um: f64,
    /// Whether every voxel is open; then whole rows are swept at once.
    open: bool,
    across: Vec<Run>,
    down: Vec<Run>,
    key: Option<([f64; N], [f64; N], f64)>,
    /// The step, as a number of the field.
    step_min: T,
    /// Voxel i of a line, not the last.
    inner: Vec<Turn<T, N>>,
    /// The last voxel of a line of length n.
    last: Vec<Turn<T, N>>,
    /// Voxel i of a whole row, and of a whole column.
    row: Vec<Turn<T, N>>,
    column: Vec<Turn<T, N>>,
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

impl<T: Real, const N: usize> TransientSolver<T, N> {
    /// A solver for the voxels that `mask` marks (row by row, `width x height`), edge `voxel_um`.
    #[must_use]
    pub fn new(width: usize, height: usize, voxel_um: f64, mask: &[bool]) -> Self {
        let open = mask.len() == width * height && mask.iter().all(|&open| open);
        // An open grid is swept row by row; it needs no list of lines.
        let (across, down) = if open {
            (Vec::new(), Vec::new())
        } else {
            (
                runs(height, width, |line, k| line * width + k, mask),
                runs(width, height, |line, k| k * width + line, mask),
            )
        };
        Self {
            width,
            height,
            voxel_um,
            open,
            across,
            down,
            key: None,
            step_min: T::default(),
            inner: Vec::new(),
            last: Vec::new(),
            row: Vec::new(),
            column: Vec::new(),
        }
    }

    /// Bytes of its factors and lists.
    #[must_use]
    pub fn allocated_bytes(&self) -> usize {
        let turns = [&self.inner, &self.last, &self.row, &self.column];
        let turns: usize = turns.iter().map(|turns| turns.capacity()).sum();
        turns * size_of::<Turn<T, N>>()
            + (self.across.capacity() + self.down.capacity()) * size_of::<Run>()
    }

    /// Makes the factors for diffusions (um²/min), decays (1/min) and a step (min), unless they are
    /// those of the last time.
    pub fn prepare(
        &mut self,
        diffusion_um2_per_min: [f64; N],
        decay_per_min: [f64; N],
        step_min: f64,
    ) {
        let key = (diffusion_um2_per_min, decay_per_min, step_min);
        if self.key == Some(key) {
            return;
        }
        self.key = Some(key);
        self.step_min = T::of(step_min);
        let ratio = diffusion_um2_per_min.map(|d| d * step_min / (self.voxel_um * self.voxel_um));
        let decay = decay_per_min.map(|decay| decay * step_min / 2.0);
        // A line of one voxel has no neighbour; its ends have one; the others two.
        let turn = |neighbours: f64, before: [f64; N]| -> [f64; N] {
            std::array::from_fn(|n| {
                let r = ratio[n];
                1.0 / (1.0 + r * neighbours + decay[n] - r * r * before[n])
            })
        };
        let mut before = [0.0; N];
        self.inner.clear();
        self.last.clear();
        // No line is without voxels.
        self.last.push(Turn::new(ratio, [1.0; N]));
        for i in 0..self.width.max(self.height) {
            let ends = if i == 0 { 0.0 } else { 1.0 };
            self.last.push(Turn::new(ratio, turn(ends, before)));
            before = turn(ends + 1.0, before);
            self.inner.push(Turn::new(ratio, before));
        }
        let whole = |length: usize| {
            let mut line = self.inner[..length].to_vec();
            if let Some(last) = line.last_mut() {
                *last = self.last[length];
            }
            line
        };
        (self.row, self.column) = (whole(self.width), whole(self.height));
    }

    /// Advances `field` by the step that was prepared; `source` is in units of the field per minute.
    pub fn step(&self, field: &mut [[T; N]], source: Option<&[[T; N]]>) {
        if let Some(source) = source {
            let made = source.as_flattened();
            for (value, made) in field.as_flattened_mut().iter_mut().zip(made) {
                *value = *value + *made * self.step_min;
            }
        }
        self.sweep_across(field);
        self.sweep_down(field);
    }

    /// The first half of a step: along each row.
    pub fn sweep_across(&self, field: &mut [[T; N]]) {
        if !self.open {
            for &(begin, length) in &self.across {
                self.sweep(field, begin, 1, length);
            }
            return;
        }
        widest!(self.sweep_whole_rows(field));
    }

    #[inline(always)]
    fn sweep_whole_rows(&self, field: &mut [[T; N]]) {
        let width = self.width.max(1);
        let mut blocks = field.chunks_exact_mut(ROWS * width);
        for block in &mut blocks {
            let mut rows = block.chunks_exact_mut(width);
            let rows = std::array::from_fn(|_| rows.next().unwrap_or_default());
            sweep_rows::<T, N, ROWS>(&self.row, rows);
        }
        for row in blocks.into_remainder().chunks_exact_mut(width) {
            sweep_rows::<T, N, 1>(&self.row, [row]);
        }
    }

    /// The second half of a step: down each column.
    pub fn sweep_down(&self, field: &mut [[T; N]]) {
        if self.open {
            widest!(self.sweep_columns(field));
            return;
        }
        for &(begin, length) in &self.down {
            self.sweep(field, begin, self.width, length);
        }
    }

    /// Thomas algorithm on one line.
    fn sweep(&self, field: &mut [[T; N]], begin: usize, stride: usize, length: usize) {
        let mut before = [T::default(); N];
        for i in 0..length {
            let turn = if i + 1 == length {
                &self.last[length]
            } else {
                &self.inner[i]
            };
            let value = &mut field[begin + i * stride];
            before = turn.there(*value, before);
            *value = before;
        }
        for i in (0..length.saturating_sub(1)).rev() {
            let value = &mut field[begin + i * stride];
            before = self.inner[i].back(*value, before);
            *value = before;
        }
    }

    /// The sweep down all columns of an open grid at once, row after row.
    #[inline(always)]
    fn sweep_columns(&self, field: &mut [[T; N]]) {
        const { assert!(SIDE.is_multiple_of(N), "voxels fill whole turns") };
        if self.width == 0 || self.height == 0 {
            return;
        }
        let width = self.width * N;
        let field = field.as_flattened_mut();
        let nothing = vec![T::default(); width];
        for (j, turn) in self.column.iter().enumerate() {
            let (above, here) = field.split_at_mut(j * width);
            let above = above.rchunks_exact(width).next().unwrap_or(&nothing);
            let (inverse, pass) = (spread(&turn.inverse), spread(&turn.pass));
            blend(&mut here[..width], above, |k, value, before| {
                value * inverse[k] + pass[k] * before
            });
        }
        for (j, turn) in self.column.iter().enumerate().rev().skip(1) {
            let (here, below) = field.split_at_mut((j + 1) * width);
            let pass = spread(&turn.pass);
            blend(
                &mut here[j * width..],
                &below[..width],
                |k, value, behind| value + pass[k] * behind,
            );
        }
    }
}

/// The numbers of one voxel again and again, for a row to go on with.
#[inline(always)]
fn spread<T: Real, const N: usize>(numbers: &[T; N]) -> [T; SIDE] {
    std::array::from_fn(|k| numbers[k % N])
}

/// The sweep along some rows at once.
#[inline(always)]
fn sweep_rows<T: Real, const N: usize, const R: usize>(
    line: &[Turn<T, N>],
    rows: [&mut [[T; N]]; R],
) {
    let mut rows = rows.map(|row| &mut row[..line.len()]);
    let mut before = [[T::default(); N]; R];
    for (i, turn) in line.iter().enumerate() {
        for (row, before) in rows.iter_mut().zip(&mut before) {
            *before = turn.there(row[i], *before);
            row[i] = *before;
        }
    }
    for (i, turn) in line.iter().enumerate().rev().skip(1) {
        for (row, before) in rows.iter_mut().zip(&mut before) {
            *before = turn.back(row[i], *before);
            row[i] = *before;
        }
    }
}

/// Changes a row by what stands beside it in another; `turn` gets the place within [`SIDE`].
#[inline(always)]
fn blend<T: Real>(row: &mut [T], other: &[T], turn: impl Fn(usize, T, T) -> T) {
    let (parts, rest) = row.as_chunks_mut::<SIDE>();
    let (others, left) = other.as_chunks::<SIDE>();
    for (part, other) in parts.iter_mut().zip(others) {
        // Copies in registers, so that all of them are computed side by side.
        let (here, other) = (*part, *other);
        *part = std::array::from_fn(|k| turn(k, here[k], other[k]));
    }
    for (k, (value, other)) in rest.iter_mut().zip(left).enumerate() {
        *value = turn(k, *value, *other);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread(mask: &[bool], side: usize, decay: f64, steps: usize) -> Vec<f64> {
        let mut solver = TransientSolver::<f64>::new(side, side, 20.0, mask);
        solver.prepare([1800.0], [decay], 1.0);
        let mut field: Vec<f64> = mask
            .iter()
            .enumerate()
            .map(|(k, &open)| if open { ((k * 37) % 101) as f64 } else { 0.0 })
            .collect();
        for _ in 0..steps {
            solver.step(field.as_chunks_mut().0, None);
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
    fn both_ways_to_sweep_agree_for_every_width_and_height() {
        for (width, height) in [(30, 30), (1, 7), (13, 1), (35, 6), (8, 9)] {
            let mask = vec![true; width * height];
            let mut fast = TransientSolver::<f64, 4>::new(width, height, 20.0, &mask);
            let mut slow = fast.clone();
            slow.open = false;
            slow.across = (0..height).map(|j| (j * width, width)).collect();
            slow.down = (0..width).map(|i| (i, height)).collect();
            for solver in [&mut fast, &mut slow] {
                solver.prepare([1800.0, 40.0, 0.0, 1e5], [0.0178, 0.0, 0.5, 0.1], 0.5);
            }
            let mut a: Vec<[f64; 4]> = (0..width * height)
                .map(|k| [37, 11, 5, 29].map(|step| ((k * step) % 101) as f64))
                .collect();
            let mut b = a.clone();
            let source: Vec<[f64; 4]> = (0..width * height).map(|k| [(k % 3) as f64; 4]).collect();
            for _ in 0..20 {
                fast.step(&mut a, Some(&source));
                slow.step(&mut b, Some(&source));
            }
            for (x, y) in a.as_flattened().iter().zip(b.as_flattened()) {
                assert!((x - y).abs() <= 1e-9 * y.abs(), "{x} {y}");
            }
        }
    }

    #[test]
    fn signals_side_by_side_are_those_of_each_alone_bit_for_bit() {
        let side = 21;
        let mask = vec![true; side * side];
        let (diffusion, decay) = ([1800.0, 40.0, 300.0, 1e5], [0.0178, 0.0, 0.5, 0.1]);
        let mut together = TransientSolver::<f32, 4>::new(side, side, 20.0, &mask);
        together.prepare(diffusion, decay, 0.1);
        let begin = |k: usize, n: usize| ((k * (2 * n + 5)) % 101) as f32;
        let mut field: Vec<[f32; 4]> = (0..side * side)
            .map(|k| std::array::from_fn(|n| begin(k, n)))
            .collect();
        (0..10).for_each(|_| together.step(&mut field, None));
        for n in 0..4 {
            let mut alone = TransientSolver::<f32>::new(side, side, 20.0, &mask);
            alone.prepare([diffusion[n]], [decay[n]], 0.1);
            let mut one: Vec<[f32; 1]> = (0..side * side).map(|k| [begin(k, n)]).collect();
            (0..10).for_each(|_| alone.step(&mut one, None));
            assert!(
                one.iter()
                    .zip(&field)
                    .all(|(one, all)| one[0].to_bits() == all[n].to_bits())
            );
        }
    }

    #[test]
    fn its_bytes_are_those_of_factors_and_lists() {
        let side = 40;
        let walls: Vec<bool> = (0..side * side).map(|k| (k * 7919) % 11 > 2).collect();
        for mask in [vec![true; side * side], walls] {
            let mut solver = TransientSolver::<f64, 2>::new(side, side, 20.0, &mask);
            solver.prepare([1800.0, 40.0], [0.01, 0.0], 0.1);
            let turns = [&solver.inner, &solver.last, &solver.row, &solver.column];
            let turns: usize = turns.iter().map(|turns| turns.len()).sum();
            let least = turns * size_of::<Turn<f64, 2>>()
                + (solver.across.len() + solver.down.len()) * size_of::<Run>();
            let bytes = solver.allocated_bytes();
            assert!(bytes >= least && bytes < 4 * least, "{bytes} for {least}");
        }
    }

    #[test]
    fn a_drop_widens_by_two_d_t_along_each_axis_and_its_middle_stays() {
        let side = 81usize;
        let (voxel_um, diffusion, step_min, steps) = (5.0, 30.0, 0.5, 12);
        let mask = vec![true; side * side];
        let mut solver = TransientSolver::<f64>::new(side, side, voxel_um, &mask);
        solver.prepare([diffusion], [0.0], step_min);
        let mut field = vec![0.0; side * side];
        field[side * side / 2] = 1.0;
        for _ in 0..steps {
            solver.step(field.as_chunks_mut().0, None);
        }
        let expected = 2.0 * diffusion * step_min * f64::from(steps);
        for place in [
            |k: usize, side: usize| k % side,
            |k: usize, side: usize| k / side,
        ] {
            let (mut mean, mut square) = (0.0, 0.0);
            for (k, value) in field.iter().enumerate() {
                let far = (place(k, side) as f64 - (side / 2) as f64) * voxel_um;
                mean += value * far;
                square += value * far * far;
            }
            assert!(mean.abs() < 1e-9, "{mean}");
            assert!(
                (square / expected - 1.0).abs() < 1e-6,
                "{square} for {expected}"
            );
        }
    }

    #[test]
    fn a_number_of_a_field_is_read_as_it_was_written() {
        assert_eq!(<f64 as Real>::of(0.3).value(), 0.3);
        assert_eq!(<f32 as Real>::of(0.25).value(), 0.25);
    }
}
