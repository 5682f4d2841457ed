//! Quasi-steady fields: `(decay(x) - D laplace) rho = S` on the masked voxels of a grid.
//!
//! Large time steps of a transient solver do not reach this state (science "trap"), so the steady
//! system itself is solved: by a factor made once where the mask is thin, else by conjugate gradients
//! from the last solution. Voxels outside the mask are walls without flux.

use std::ops::Range;

use super::envelope::Envelope;
use crate::platform::instructions::widest;

/// How a solution went.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Solve {
    /// Iterations; 1 where the factor gave the solution at once.
    pub iterations: usize,
    /// Residual relative to the source.
    pub residual: f64,
}

/// How a solution by the factor went.
const AT_ONCE: Solve = Solve {
    iterations: 1,
    residual: 0.0,
};

/// Most iterations of one solution.
const MOST_ITERATIONS: usize = 4000;
/// Most rounds of the oxygen solution, and its over-relaxation.
const MOST_ROUNDS: usize = 20_000;
const OVER_RELAXATION: f64 = 1.8;

/// Solver for one mask. Keeps its work arrays, so that a solution allocates nothing.
///
/// It works on the bounding box of the mask with one empty column on each side, so that every
/// neighbour exists and the loops need no branch.
#[derive(Debug, Clone)]
pub struct SteadySolver {
    grid_width: usize,
    first_row: usize,
    first_column: usize,
    rows: usize,
    columns: usize,
    /// Width of a padded row.
    stride: usize,
    voxel_mm: f32,
    inside: Vec<f32>,
    /// 1 where a voxel and its right neighbour are both inside.
    right: Vec<f32>,
    /// 1 where a voxel and the one below are both inside.
    down: Vec<f32>,
    /// Diffusion in units of a voxel, per hour.
    link: f32,
    diagonal: Vec<f32>,
    inverse: Vec<f32>,
    solution: Vec<f32>,
    residual: Vec<f32>,
    direction: Vec<f32>,
    image: Vec<f32>,
    target: Vec<f32>,
    preconditioned: Vec<f32>,
    coarse: Option<Coarse>,
    envelope: Option<Envelope<1>>,
}

/// Two signals of one mask that are solved together, in little more than the time of one.
#[derive(Debug)]
pub struct SolverPair(Envelope<2>);

impl SolverPair {
    /// Takes the factors of two solvers, whose operators are set. `None`, and nothing is taken, where they have none or differ
    /// in their masks. What is left of a solver iterates.
    pub fn of(a: &mut SteadySolver, b: &mut SteadySolver) -> Option<Self> {
        let (of_a, of_b) = (a.envelope.as_ref()?, b.envelope.as_ref()?);
        if !of_a.is_beside(of_b) {
            return None;
        }
        let (of_a, of_b) = (a.envelope.take()?, b.envelope.take()?);
        Some(Self(Envelope::of_two(of_a, &of_b)))
    }

    /// Entries of a factor.
    #[must_use]
    pub fn factor_entries(&self) -> usize {
        self.0.entries()
    }

    /// Solves as [`SteadySolver::solve`] does, in the order of the solvers.
    pub fn solve(&mut self, sources_per_h: [&[f32]; 2], fields: [&mut [f32]; 2]) {
        self.0.solve(sources_per_h, fields);
    }
}

/// Edge of an aggregate of the coarse correction, voxels.
const AGGREGATE: usize = 5;

/// Coarse correction: the mean over blocks of voxels is solved exactly, so that long waves, which
/// single voxels pass on slowly, are right from the first iterations.
#[derive(Debug, Clone, Default)]
struct Coarse {
    /// Aggregate of each voxel; meaningless outside.
    block: Vec<u32>,
    count: usize,
    /// Lower Cholesky factor, row by row.
    factor: Vec<f64>,
    /// First entry of each row that is not zero: rows of blocks touch only their neighbours.
    first: Vec<usize>,
    sums: Vec<f64>,
    link: f32,
    diagonal: Vec<f32>,
}

impl Coarse {
    fn new(inside: &[f32], stride: usize) -> Self {
        let blocks_across = stride.div_ceil(AGGREGATE);
        let raw = |k: usize| (k / stride / AGGREGATE) * blocks_across + (k % stride) / AGGREGATE;
        let mut number = vec![u32::MAX; raw(inside.len().max(1) - 1) + 1];
        let mut count = 0u32;
        let mut block = vec![0; inside.len()];
        for (k, &voxel) in inside.iter().enumerate() {
            if voxel > 0.0 {
                let entry = &mut number[raw(k)];
                if *entry == u32::MAX {
                    *entry = count;
                    count += 1;
                }
                block[k] = *entry;
            }
        }
        let count = count as usize;
        Self {
            block,
            count,
            factor: vec![0.0; count * count],
            first: (0..count).collect(),
            sums: vec![0.0; count],
            link: f32::NAN,
            diagonal: Vec::new(),
        }
    }

    /// Factors the coarse matrix, unless it is the one of the last time.
    fn prepare(
        &mut self,
        link: f32,
        stride: usize,
        inside: &[f32],
        right: &[f32],
        down: &[f32],
        diagonal: &[f32],
    ) {
        if self.link.to_bits() == link.to_bits() && self.diagonal == diagonal {
            return;
        }
        self.link = link;
        self.diagonal.clear();
        self.diagonal.extend_from_slice(diagonal);
        let n = self.count;
        self.factor.fill(0.0);
        for k in 0..inside.len() {
            if inside[k] <= 0.0 {
                continue;
            }
            let here = self.block[k] as usize;
            self.factor[here * n + here] += f64::from(diagonal[k]);
            for (other, tie) in [(k + 1, right[k]), (k + stride, down[k])] {
                if tie > 0.0 {
                    let there = self.block[other] as usize;
                    let (low, high) = (here.min(there), here.max(there));
                    self.first[high] = self.first[high].min(low);
                    self.factor[high * n + low] -=
                        f64::from(link) * if here == there { 2.0 } else { 1.0 };
                }
            }
        }
        for row in 0..n {
            for column in self.first[row]..=row {
                let mut sum = self.factor[row * n + column];
                for k in self.first[row].max(self.first[column])..column {
                    sum -= self.factor[row * n + k] * self.factor[column * n + k];
                }
                self.factor[row * n + column] = if row == column {
                    libm::sqrt(sum.max(1e-30))
                } else {
                    sum / self.factor[column * n + column]
                };
            }
        }
    }

    /// Adds the coarse correction of `rest` to `to`.
    #[inline(always)]
    fn correct(&mut self, rest: &[f32], inside: &[f32], to: &mut [f32]) {
        let n = self.count;
        self.sums.fill(0.0);
        for ((&rest, &block), &voxel) in rest.iter().zip(&self.block).zip(inside) {
            if voxel > 0.0 {
                self.sums[block as usize] += f64::from(rest);
            }
        }
        for row in 0..n {
            let (before, after) = self.sums.split_at_mut(row);
            let first = self.first[row];
            let line = &self.factor[row * n + first..row * n + row];
            let sum: f64 = line.iter().zip(&before[first..]).map(|(a, b)| a * b).sum();
            after[0] = (after[0] - sum) / self.factor[row * n + row];
        }
        for row in (0..n).rev() {
            let value = self.sums[row] / self.factor[row * n + row];
            self.sums[row] = value;
            let first = self.first[row];
            let line = &self.factor[row * n + first..row * n + row];
            for (sum, factor) in self.sums[first..row].iter_mut().zip(line) {
                *sum -= factor * value;
            }
        }
        for ((value, &block), &voxel) in to.iter_mut().zip(&self.block).zip(inside) {
            *value += self.sums.get(block as usize).map_or(0.0, |sum| *sum as f32) * voxel;
        }
    }
}

impl SteadySolver {
    /// A solver for the voxels that `mask` marks (row by row, `width x height`).
    #[must_use]
    pub fn new(width: usize, height: usize, voxel_mm: f32, mask: &[bool]) -> Self {
        Self::with(width, height, voxel_mm, mask, true)
    }

    /// A solver that always iterates, without a coarse correction: for an operator that changes before every solution, where
    /// making either would not pay.
    #[must_use]
    pub fn iterating(width: usize, height: usize, voxel_mm: f32, mask: &[bool]) -> Self {
        Self::with(width, height, voxel_mm, mask, false)
    }

    fn with(width: usize, height: usize, voxel_mm: f32, mask: &[bool], factored: bool) -> Self {
        let marked = |i: usize, j: usize| mask.get(j * width + i).copied().unwrap_or(false);
        let rows_used: Vec<usize> = (0..height)
            .filter(|&j| (0..width).any(|i| marked(i, j)))
            .collect();
        let columns_used: Vec<usize> = (0..width)
            .filter(|&i| (0..height).any(|j| marked(i, j)))
            .collect();
        let first_row = rows_used.first().copied().unwrap_or(0);
        let rows = rows_used.last().map_or(0, |last| last + 1 - first_row);
        let first_column = columns_used.first().copied().unwrap_or(0);
        let columns = columns_used
            .last()
            .map_or(0, |last| last + 1 - first_column);
        let stride = columns + 2;
        let count = (rows + 2) * stride;
        let mut inside = vec![0.0f32; count];
        for j in 0..rows {
            for i in 0..columns {
                if marked(first_column + i, first_row + j) {
                    inside[(j + 1) * stride + i + 1] = 1.0;
                }
            }
        }
        let right: Vec<f32> = (0..count)
            .map(|k| {
                if k + 1 < count {
                    inside[k] * inside[k + 1]
                } else {
                    0.0
                }
            })
            .collect();
        let down: Vec<f32> = (0..count)
            .map(|k| {
                if k + stride < count {
                    inside[k] * inside[k + stride]
                } else {
                    0.0
                }
            })
            .collect();
        let place_of =
            |k: usize| (first_row + k / stride - 1) * width + first_column + k % stride - 1;
        let envelope = factored
            .then(|| Envelope::new(&inside, stride, &right, &down, place_of))
            .flatten();
        let coarse = (factored && envelope.is_none()).then(|| Coarse::new(&inside, stride));
        Self {
            grid_width: width,
            first_row,
            first_column,
            rows,
            columns,
            stride,
            voxel_mm,
            inside,
            right,
            down,
            link: 0.0,
            diagonal: vec![1.0; count],
            inverse: vec![0.0; count],
            solution: vec![0.0; count],
            residual: vec![0.0; count],
            direction: vec![0.0; count],
            image: vec![0.0; count],
            target: vec![0.0; count],
            preconditioned: vec![0.0; count],
            coarse,
            envelope,
        }
    }

    /// Voxels inside the mask.
    #[must_use]
    pub fn voxels(&self) -> usize {
        self.inside.iter().filter(|&&inside| inside > 0.0).count()
    }

    fn each_row(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        let (stride, grid_width) = (self.stride, self.grid_width);
        let (first_row, first_column) = (self.first_row, self.first_column);
        (0..self.rows).map(move |j| {
            (
                (j + 1) * stride + 1,
                (first_row + j) * grid_width + first_column,
            )
        })
    }

    /// Sets the operator of a signal, for all solutions that follow.
    ///
    /// `diffusion_mm2_per_h`: D; `decay_per_h`: one value per voxel of the whole grid.
    pub fn set_operator(&mut self, diffusion_mm2_per_h: f32, decay_per_h: &[f32]) {
        self.link = diffusion_mm2_per_h / (self.voxel_mm * self.voxel_mm);
        for (here, grid) in self.each_row() {
            let span = self.columns;
            self.diagonal[here..here + span].copy_from_slice(&decay_per_h[grid..grid + span]);
        }
        self.finish_diagonal();
        let (link, stride) = (self.link, self.stride);
        if let Some(envelope) = &mut self.envelope {
            envelope.prepare(link, stride, &self.right, &self.down, &self.diagonal);
        } else if let Some(coarse) = &mut self.coarse {
            coarse.prepare(
                link,
                stride,
                &self.inside,
                &self.right,
                &self.down,
                &self.diagonal,
            );
        }
    }

    /// Entries of the factor that gives a solution at once; 0 where solutions are iterated.
    #[must_use]
    pub fn factor_entries(&self) -> usize {
        self.envelope.as_ref().map_or(0, Envelope::entries)
    }

    /// Solves for a field of one signal and writes it to `field`, starting from what `field` holds.
    ///
    /// `source_per_h`, `field`: one value per voxel of the whole grid; `tolerance`: residual relative to the source. The
    /// result is never negative.
    pub fn solve(&mut self, source_per_h: &[f32], field: &mut [f32], tolerance: f32) -> Solve {
        if let Some(envelope) = &mut self.envelope {
            envelope.solve([source_per_h], [field]);
            return AT_ONCE;
        }
        for (here, grid) in self.each_row() {
            for i in 0..self.columns {
                let inside = self.inside[here + i];
                self.solution[here + i] = field[grid + i] * inside;
                self.target[here + i] = source_per_h[grid + i] * inside;
            }
        }
        let outcome = widest!(self.conjugate_gradients(tolerance));
        for (here, grid) in self.each_row() {
            for i in 0..self.columns {
                if self.inside[here + i] > 0.0 {
                    field[grid + i] = self.solution[here + i].max(0.0);
                }
            }
        }
        outcome
    }

    /// Solves oxygen: `D laplace o = use o/(o + half)` with `o` fixed where `surface` is a number.
    ///
    /// `use_per_h`: highest use, mmHg per hour; `half_mmhg`: Michaelis constant; `surface`: fixed
    /// oxygen, mmHg, or NaN where it is free. Over-relaxation voxel by voxel with a Newton step for
    /// the use, until no voxel moves by more than `tolerance` mmHg.
    pub fn solve_oxygen(
        &mut self,
        diffusion_mm2_per_h: f32,
        use_per_h: &[f32],
        half_mmhg: f32,
        surface: &[f32],
        field: &mut [f32],
        tolerance: f32,
    ) -> Solve {
        let link =
            f64::from(diffusion_mm2_per_h) / (f64::from(self.voxel_mm) * f64::from(self.voxel_mm));
        let half = f64::from(half_mmhg);
        let mut values = vec![0.0f64; self.inside.len()];
        let mut free = Vec::new();
        for (here, grid) in self.each_row() {
            for i in (0..self.columns).filter(|i| self.inside[here + i] > 0.0) {
                let fixed = surface[grid + i];
                values[here + i] = f64::from(if fixed.is_nan() {
                    field[grid + i].max(0.0)
                } else {
                    fixed
                });
                if fixed.is_nan() {
                    free.push((here + i, f64::from(use_per_h[grid + i])));
                }
            }
        }
        let stride = self.stride;
        let mut moved = 0.0f64;
        let mut rounds = 0;
        while rounds < MOST_ROUNDS {
            rounds += 1;
            moved = 0.0;
            for &(k, most) in &free {
                let (east, west) = (f64::from(self.right[k]), f64::from(self.right[k - 1]));
                let (south, north) = (f64::from(self.down[k]), f64::from(self.down[k - stride]));
                let links = link * (east + west + south + north);
                let flow = link
                    * (east * values[k + 1]
                        + west * values[k - 1]
                        + south * values[k + stride]
                        + north * values[k - stride]);
                let now = values[k];
                let sum = now + half;
                let rest = flow - links * now - most * now / sum;
                let slope = links + most * half / (sum * sum);
                if slope > 0.0 {
                    let new = (now + OVER_RELAXATION * rest / slope).max(0.0);
                    moved = moved.max((new - now).abs());
                    values[k] = new;
                }
            }
            if moved <= f64::from(tolerance) {
                break;
            }
        }
        for (here, grid) in self.each_row() {
            for i in (0..self.columns).filter(|i| self.inside[here + i] > 0.0) {
                field[grid + i] = values[here + i] as f32;
            }
        }
        Solve {
            iterations: rounds,
            residual: moved,
        }
    }

    /// Adds the links to the diagonal (which holds the decay) and inverts it.
    fn finish_diagonal(&mut self) {
        let (link, stride) = (self.link, self.stride);
        for k in stride..self.inside.len().saturating_sub(stride) {
            let links = self.right[k] + self.right[k - 1] + self.down[k] + self.down[k - stride];
            let value = self.diagonal[k] + link * links;
            self.diagonal[k] = value;
            self.inverse[k] = if self.inside[k] > 0.0 && value > 0.0 {
                1.0 / value
            } else {
                0.0
            };
        }
    }

    #[inline(always)]
    fn conjugate_gradients(&mut self, tolerance: f32) -> Solve {
        let operator = Operator {
            link: self.link,
            stride: self.stride,
            right: &self.right,
            down: &self.down,
            diagonal: &self.diagonal,
        };
        operator.apply(&self.solution, &mut self.image);
        for k in 0..self.solution.len() {
            self.residual[k] = (self.target[k] - self.image[k]) * self.inside[k];
        }
        let target_square = dot(&self.target, &self.target);
        if target_square <= 0.0 {
            self.solution.fill(0.0);
            return Solve {
                iterations: 0,
                residual: 0.0,
            };
        }
        let mut square = dot(&self.residual, &self.residual);
        let goal = f64::from(tolerance) * f64::from(tolerance) * target_square;
        for ((to, rest), inverse) in self
            .preconditioned
            .iter_mut()
            .zip(&self.residual)
            .zip(&self.inverse)
        {
            *to = rest * inverse;
        }
        let mut next = dot(&self.residual, &self.preconditioned);
        let mut rho = 0.0f64;
        let mut iterations = 0;
        while square > goal && iterations < MOST_ITERATIONS {
            if let Some(coarse) = &mut self.coarse {
                coarse.correct(&self.residual, &self.inside, &mut self.preconditioned);
                next = dot(&self.residual, &self.preconditioned);
            }
            let ratio = if iterations == 0 {
                0.0
            } else {
                (next / rho) as f32
            };
            rho = next;
            if ratio == 0.0 {
                self.direction.copy_from_slice(&self.preconditioned);
            } else {
                for (direction, value) in self.direction.iter_mut().zip(&self.preconditioned) {
                    *direction = value + ratio * *direction;
                }
            }
            let curvature = operator.curvature(&self.direction, &mut self.image);
            if curvature <= 0.0 {
                break;
            }
            let step = (rho / curvature) as f32;
            [square, next] = advance(
                step,
                [&self.direction, &self.image, &self.inside, &self.inverse],
                [
                    &mut self.solution,
                    &mut self.residual,
                    &mut self.preconditioned,
                ],
            );
            iterations += 1;
        }
        Solve {
            iterations,
            residual: (square / target_square).max(0.0).sqrt(),
        }
    }
}

/// The operator `A` of a signal on the padded grid.
#[derive(Clone, Copy)]
struct Operator<'a> {
    link: f32,
    stride: usize,
    right: &'a [f32],
    down: &'a [f32],
    diagonal: &'a [f32],
}

impl Operator<'_> {
    /// `image = A vector` for some voxels, none of them in the first or the last row.
    #[inline(always)]
    fn apply_to(&self, voxels: Range<usize>, vector: &[f32], image: &mut [f32]) {
        let (stride, begin, end) = (self.stride, voxels.start, voxels.end);
        let here = &vector[begin..end];
        let (left, east) = (&vector[begin - 1..end - 1], &vector[begin + 1..end + 1]);
        let north = &vector[begin - stride..end - stride];
        let south = &vector[begin + stride..end + stride];
        let (to_east, to_left) = (&self.right[begin..end], &self.right[begin - 1..end - 1]);
        let to_south = &self.down[begin..end];
        let to_north = &self.down[begin - stride..end - stride];
        let diagonal = &self.diagonal[begin..end];
        let image = &mut image[begin..end];
        for k in 0..here.len() {
            let flow = (to_east[k] * east[k] + to_left[k] * left[k])
                + (to_south[k] * south[k] + to_north[k] * north[k]);
            image[k] = diagonal[k] * here[k] - self.link * flow;
        }
    }

    /// Voxels that have all their neighbours.
    #[inline(always)]
    fn voxels(&self, count: usize) -> Range<usize> {
        self.stride..count.saturating_sub(self.stride).max(self.stride)
    }

    /// `image = A vector`.
    #[inline(always)]
    fn apply(&self, vector: &[f32], image: &mut [f32]) {
        let voxels = self.voxels(vector.len());
        if !voxels.is_empty() {
            self.apply_to(voxels, vector, image);
        }
    }

    /// `image = A vector`, and the product of the two.
    #[inline(always)]
    fn curvature(&self, vector: &[f32], image: &mut [f32]) -> f64 {
        let voxels = self.voxels(vector.len());
        let mut sum = 0.0;
        for begin in (0..vector.len()).step_by(BLOCK) {
            let end = (begin + BLOCK).min(vector.len());
            let part = begin.max(voxels.start)..end.min(voxels.end);
            if !part.is_empty() {
                self.apply_to(part, vector, image);
            }
            sum += dot_of_block(&vector[begin..end], &image[begin..end]);
        }
        sum
    }
}

/// A step along the direction: a new solution, a new residual and that over the diagonal; the square of the residual and its
/// product with the last.
#[inline(always)]
fn advance(
    step: f32,
    [direction, image, inside, inverse]: [&[f32]; 4],
    [solution, residual, preconditioned]: [&mut [f32]; 3],
) -> [f64; 2] {
    let (mut square, mut product) = (0.0, 0.0);
    for begin in (0..solution.len()).step_by(BLOCK) {
        let block = begin..(begin + BLOCK).min(solution.len());
        let (direction, image) = (&direction[block.clone()], &image[block.clone()]);
        let (inside, inverse) = (&inside[block.clone()], &inverse[block.clone()]);
        let (solution, residual) = (&mut solution[block.clone()], &mut residual[block.clone()]);
        let preconditioned = &mut preconditioned[block];
        for (value, direction) in solution.iter_mut().zip(direction) {
            *value += step * direction;
        }
        for ((rest, image), inside) in residual.iter_mut().zip(image).zip(inside) {
            *rest -= step * image * inside;
        }
        for ((to, rest), inverse) in preconditioned.iter_mut().zip(&*residual).zip(inverse) {
            *to = rest * inverse;
        }
        square += dot_of_block(residual, residual);
        product += dot_of_block(residual, preconditioned);
    }
    [square, product]
}

/// Lanes of a sum and values summed in f32 before they are added in f64. The order is fixed, so the
/// result is the same everywhere.
const LANES: usize = 8;
const BLOCK: usize = 64;

/// `sum a b`: short blocks in f32, the blocks in f64.
#[inline(always)]
fn dot(a: &[f32], b: &[f32]) -> f64 {
    let blocks = a.chunks(BLOCK).zip(b.chunks(BLOCK));
    let mut total = 0.0f64;
    for (x, y) in blocks {
        total += dot_of_block(x, y);
    }
    total
}

/// `sum a b` of up to [`BLOCK`] values.
#[inline(always)]
fn dot_of_block(x: &[f32], y: &[f32]) -> f64 {
    let mut sums = [0.0f32; LANES];
    let ((x, x_left), (y, y_left)) = (x.as_chunks::<LANES>(), y.as_chunks::<LANES>());
    for (p, q) in x.iter().zip(y) {
        for k in 0..LANES {
            sums[k] += p[k] * q[k];
        }
    }
    let tail: f32 = x_left.iter().zip(y_left).map(|(p, q)| p * q).sum();
    f64::from(sums.iter().sum::<f32>() + tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_of_a_field_is_source_over_decay_wherever_the_source_is() {
        let (width, height) = (40, 30);
        let mask: Vec<bool> = (0..width * height)
            .map(|k| (k % width) > 3 && k / width > 2 && (k * 7919) % 11 != 0)
            .collect();
        let voxels = mask.iter().filter(|&&inside| inside).count();
        let mut solver = SteadySolver::new(width, height, 0.75, &mask);
        assert_eq!(solver.voxels(), voxels);
        let place = mask.iter().position(|&inside| inside).expect("a voxel") + 3 * width + 5;
        let mut source = vec![0.0; mask.len()];
        source[place] = if mask[place] {
            voxels as f32
        } else {
            panic!("choose another voxel")
        };
        let mut field = vec![0.0; mask.len()];
        solver.set_operator(100.0, &vec![2.0; mask.len()]);
        let solve = solver.solve(&source, &mut field, 1e-6);
        let mean = field.iter().map(|&value| f64::from(value)).sum::<f64>() / voxels as f64;
        assert!((mean - 0.5).abs() < 1e-3, "mean {mean} after {solve:?}");
        assert!(field.iter().all(|value| *value >= 0.0 && value.is_finite()));
    }

    #[test]
    fn the_factor_and_the_iteration_agree() {
        let (width, height) = (50, 40);
        let mask: Vec<bool> = (0..width * height)
            .map(|k| (k % width) > 2 && (k * 7919) % 13 != 0)
            .collect();
        let mut direct = SteadySolver::new(width, height, 0.75, &mask);
        assert!(direct.envelope.is_some());
        let mut iterated = direct.clone();
        iterated.coarse = Some(Coarse::new(&iterated.inside, iterated.stride));
        iterated.envelope = None;
        let decay: Vec<f32> = (0..mask.len()).map(|k| 0.5 + (k % 7) as f32).collect();
        let source: Vec<f32> = (0..mask.len()).map(|k| ((k * 31) % 17) as f32).collect();
        let (mut a, mut b) = (vec![0.0; mask.len()], vec![0.0; mask.len()]);
        direct.set_operator(300.0, &decay);
        direct.solve(&source, &mut a, 1e-6);
        iterated.set_operator(300.0, &decay);
        iterated.solve(&source, &mut b, 1e-6);
        for (x, y) in a.iter().zip(&b) {
            assert!((x - y).abs() <= 1e-3 * y.abs() + 1e-6, "{x} {y}");
        }
    }

    #[test]
    fn what_leaves_each_voxel_is_what_comes_to_it_however_many_there_are() {
        // Rows of voxels, whose unknowns fill no group of the factor, or some and a part of the next.
        let (diffusion, decay, side) = (3.0f64, 0.7f64, 0.5f64);
        for voxels in 1..=13 {
            let mut solver = SteadySolver::new(voxels, 1, side as f32, &vec![true; voxels]);
            solver.set_operator(diffusion as f32, &vec![decay as f32; voxels]);
            assert!(solver.factor_entries() > 0);
            let source: Vec<f32> = (0..voxels).map(|k| ((k * 5) % 7) as f32).collect();
            let mut field = vec![0.0; voxels];
            solver.solve(&source, &mut field, 1e-6);
            let at = |k: usize| f64::from(field[k]);
            for (k, &source) in source.iter().enumerate() {
                let near = [k.checked_sub(1), (k + 1 < voxels).then_some(k + 1)];
                let flow: f64 = near.iter().flatten().map(|&l| at(l) - at(k)).sum();
                let rest = flow * diffusion / (side * side) - decay * at(k) + f64::from(source);
                assert!(rest.abs() < 1e-4, "{k} of {voxels}: {rest}");
            }
        }
    }

    #[test]
    fn two_signals_solved_together_are_those_of_each_alone() {
        let (width, height) = (30, 25);
        let mask: Vec<bool> = (0..width * height).map(|k| (k * 7919) % 13 != 0).collect();
        let made = |diffusion, decay: f32| {
            let mut solver = SteadySolver::new(width, height, 0.75, &mask);
            solver.set_operator(diffusion, &vec![decay; mask.len()]);
            solver
        };
        let (mut a, mut b) = (made(300.0, 0.5), made(20.0, 3.0));
        let source = |step: usize| -> Vec<f32> {
            (0..mask.len()).map(|k| ((k * step) % 17) as f32).collect()
        };
        let sources = [source(31), source(5)];
        let mut alone = [vec![0.0; mask.len()], vec![0.0; mask.len()]];
        a.solve(&sources[0], &mut alone[0], 1e-6);
        b.solve(&sources[1], &mut alone[1], 1e-6);
        let mut together = [vec![0.0; mask.len()], vec![0.0; mask.len()]];
        let mut pair = SolverPair::of(&mut a, &mut b).expect("both have a factor");
        let [first, second] = &mut together;
        pair.solve([&sources[0], &sources[1]], [first, second]);
        assert_eq!(alone, together);
        assert!(SolverPair::of(&mut a, &mut b).is_none());
    }

    #[test]
    fn a_warm_start_needs_fewer_iterations() {
        // A wide mask, which is solved by iteration.
        let side = 200;
        let mask = vec![true; side * side];
        let mut solver = SteadySolver::new(side, side, 1.0, &mask);
        assert!(solver.envelope.is_none());
        let mut source = vec![0.0; mask.len()];
        source[100 * side + 100] = 1.0;
        let decay = vec![1.0; mask.len()];
        let mut field = vec![0.0; mask.len()];
        solver.set_operator(100.0, &decay);
        let cold = solver.solve(&source, &mut field, 1e-4);
        source[100 * side + 100] = 1.01;
        let warm = solver.solve(&source, &mut field, 1e-4);
        assert!(warm.iterations < cold.iterations, "{cold:?} {warm:?}");
    }

    #[test]
    fn oxygen_falls_through_cartilage_as_in_the_reference() {
        // Check 4: 2.4 mm, 9626 cells/mm3, 10 fmol/cell/h, D 1667 um2/s, half 12 mmHg.
        let voxels = 121;
        let use_per_h = (9626.0 * 10.0 * 1e-3 / 1.3) as f32;
        for (surface_mmhg, middle, deep) in [(53.0f32, 33.6f32, 27.4f32), (38.0, 21.3, 16.1)] {
            let mut solver = SteadySolver::new(1, voxels, 2.4 / 120.0, &vec![true; voxels]);
            let mut surface = vec![f32::NAN; voxels];
            surface[0] = surface_mmhg;
            let mut field = vec![surface_mmhg; voxels];
            solver.solve_oxygen(
                1667.0 * 3600.0 * 1e-6,
                &vec![use_per_h; voxels],
                12.0,
                &surface,
                &mut field,
                1e-6,
            );
            assert!(
                (field[60] / middle - 1.0).abs() < 0.05,
                "middle {}",
                field[60]
            );
            assert!(
                (field[120] / deep - 1.0).abs() < 0.05,
                "deep {}",
                field[120]
            );
        }
    }

    #[test]
    fn a_signal_falls_off_by_its_length_whatever_the_size_of_a_voxel() {
        let voxels = 200;
        let (diffusion, decay) = (3.0f32, 0.5f32);
        for voxel_mm in [0.25f32, 0.5, 1.0] {
            for factored in [true, false] {
                let mask = vec![true; voxels];
                let mut solver = SteadySolver::with(voxels, 1, voxel_mm, &mask, factored);
                let mut source = vec![0.0; voxels];
                source[0] = 1.0;
                let mut field = vec![0.0; voxels];
                solver.set_operator(diffusion, &vec![decay; voxels]);
                solver.solve(&source, &mut field, 1e-7);
                // Share from voxel to voxel: r + 1/r = 2 + q with q = decay v²/D.
                let q = decay * voxel_mm * voxel_mm / diffusion;
                let share = 1.0 + q / 2.0 - (q + q * q / 4.0).sqrt();
                for pair in field[..12].windows(2) {
                    let found = pair[1] / pair[0];
                    assert!((found / share - 1.0).abs() < 1e-3, "{voxel_mm}: {found}");
                }
            }
        }
    }

    #[test]
    fn the_coarse_correction_is_exact_for_what_is_even_in_every_block() {
        let (width, height) = (23, 17);
        let mask: Vec<bool> = (0..width * height).map(|k| (k * 7919) % 13 != 0).collect();
        let mut solver = SteadySolver::iterating(width, height, 1.0, &mask);
        solver.coarse = Some(Coarse::new(&solver.inside, solver.stride));
        let decay: Vec<f32> = (0..mask.len()).map(|k| 0.5 + (k % 7) as f32).collect();
        // A factor must not serve for another operator, whether diffusion or decay is another.
        for (diffusion, more) in [(100.0, 0.0), (100.0, 3.0), (7.0, 3.0)] {
            let decay: Vec<f32> = decay.iter().map(|decay| decay + more).collect();
            solver.set_operator(diffusion, &decay);
            let mut coarse = solver.coarse.take().expect("a coarse correction");
            let inside = solver.inside.clone();
            let even: Vec<f32> = coarse
                .block
                .iter()
                .zip(&inside)
                .map(|(&block, inside)| inside * (1 + block % 7) as f32)
                .collect();
            let mut image = vec![0.0; even.len()];
            let operator = Operator {
                link: solver.link,
                stride: solver.stride,
                right: &solver.right,
                down: &solver.down,
                diagonal: &solver.diagonal,
            };
            operator.apply(&even, &mut image);
            let mut found = vec![0.0; even.len()];
            coarse.correct(&image, &inside, &mut found);
            for (found, even) in found.iter().zip(&even) {
                assert!((found - even).abs() < 1e-3, "{found} {even}");
            }
            solver.coarse = Some(coarse);
        }
    }

    #[test]
    fn where_a_signal_decays_faster_its_mean_falls_at_once() {
        let (width, height) = (40, 3);
        let mask = vec![true; width * height];
        let mut solver = SteadySolver::new(width, height, 0.75, &mask);
        assert!(solver.envelope.is_some());
        let mut field = vec![0.0; mask.len()];
        for (diffusion, decay) in [(100.0, 2.0), (100.0, 4.0), (3.0, 4.0)] {
            solver.set_operator(diffusion, &vec![decay; mask.len()]);
            solver.solve(&vec![1.0; mask.len()], &mut field, 1e-6);
            for value in &field {
                assert!((value * decay - 1.0).abs() < 1e-4, "{value} at {decay}");
            }
        }
    }

    #[test]
    fn how_strong_a_source_is_changes_neither_the_rounds_nor_the_share_that_is_left() {
        let side = 60;
        let mask = vec![true; side * side];
        let solved = |strength: f32| {
            let mut solver = SteadySolver::iterating(side, side, 1.0, &mask);
            let mut source = vec![0.0; mask.len()];
            source[30 * side + 20] = strength;
            let mut field = vec![0.0; mask.len()];
            solver.set_operator(100.0, &vec![1.0; mask.len()]);
            solver.solve(&source, &mut field, 1e-4)
        };
        // Powers of two, so that rounding is the same.
        let (weak, strong) = (solved(0.0625), solved(1024.0));
        assert_eq!(weak, strong);
        assert!(weak.residual <= 1e-4 && weak.residual > 1e-6, "{weak:?}");
    }

    #[test]
    fn a_column_that_uses_no_oxygen_stays_as_its_surface_and_the_one_beside_it_does_not() {
        // Two columns with a wall between them; only the right one uses oxygen.
        let (width, height) = (3, 40);
        let mask: Vec<bool> = (0..width * height).map(|k| k % width != 1).collect();
        let use_per_h: Vec<f32> = (0..mask.len())
            .map(|k| if k % width == 2 { 60.0 } else { 0.0 })
            .collect();
        let mut surface = vec![f32::NAN; mask.len()];
        surface[..width].fill(50.0);
        let mut field = vec![20.0; mask.len()];
        let mut solver = SteadySolver::new(width, height, 0.05, &mask);
        solver.solve_oxygen(6.0, &use_per_h, 12.0, &surface, &mut field, 1e-6);
        let deep = (height - 1) * width;
        assert!((field[deep] - 50.0).abs() < 0.01, "{}", field[deep]);
        assert!(field[deep + 2] < 45.0, "{}", field[deep + 2]);
    }
}
