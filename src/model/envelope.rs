//! Direct solution of the quasi-steady system on a thin mask: Cholesky factor of its envelope, in reverse Cuthill-McKee order.
//!
//! The operator of a signal does not change in a run, only its sources do. So the factor is made once
//! and every solution is two sweeps through it.

use crate::platform::instructions::widest;

/// Entries of the factor per voxel up to which it is made; wider masks are solved by iteration.
const MOST_PER_VOXEL: usize = 100;
/// Sums run in this many lanes, in a fixed order, so that the result is the same everywhere.
const LANES: usize = 4;

/// The factors of N operators of one mask, side by side.
#[derive(Debug, Clone)]
pub(super) struct Envelope<const N: usize> {
    /// Place in the padded grid of each unknown, in the order of elimination.
    order: Vec<u32>,
    /// Place in the whole grid of each unknown.
    place: Vec<u32>,
    /// First column of each row that is not zero.
    first: Vec<u32>,
    /// Rows one after the other, each in blocks: from its first column on, and the last block begins with the up to three columns
    /// that are left, filled up with zeros, and ends with the pivot. So every row ends alike, and no sum has to ask where.
    factor: Vec<[[f64; N]; LANES]>,
    /// Where each row begins in `factor`; one more entry at the end.
    start: Vec<u32>,
    /// The unknowns, and room behind them for the zeros of the last rows.
    values: Vec<[f64; N]>,
    link: f32,
    diagonal: Vec<f32>,
}

/// The voxels that share an edge with voxel `k`.
fn ties(k: usize, stride: usize, right: &[f32], down: &[f32]) -> impl Iterator<Item = usize> {
    [
        (right[k] > 0.0).then_some(k + 1),
        (k > 0 && right[k - 1] > 0.0).then(|| k - 1),
        (down[k] > 0.0).then_some(k + stride),
        (k >= stride && down[k - stride] > 0.0).then(|| k - stride),
    ]
    .into_iter()
    .flatten()
}

/// Reverse Cuthill-McKee: neighbours stay near each other in the order, which keeps the envelope thin.
fn elimination_order(inside: &[f32], stride: usize, right: &[f32], down: &[f32]) -> Vec<u32> {
    let mut seen = vec![false; inside.len()];
    let mut order: Vec<u32> = Vec::new();
    let sweep = |from: usize, seen: &mut [bool], order: &mut Vec<u32>| {
        let mut next = order.len();
        order.push(from as u32);
        seen[from] = true;
        while next < order.len() {
            let here = order[next] as usize;
            next += 1;
            let mut near: Vec<usize> = ties(here, stride, right, down)
                .filter(|&k| !seen[k])
                .collect();
            near.sort_by_key(|&k| (ties(k, stride, right, down).count(), k));
            for k in near {
                seen[k] = true;
                order.push(k as u32);
            }
        }
    };
    for k in 0..inside.len() {
        if inside[k] <= 0.0 || seen[k] {
            continue;
        }
        // The end that is farthest from any voxel is a good place to begin; two tries are enough.
        let mut from = k;
        for _ in 0..2 {
            let mut marks = seen.clone();
            let mut reached = Vec::new();
            sweep(from, &mut marks, &mut reached);
            from = reached.last().map_or(k, |&last| last as usize);
        }
        sweep(from, &mut seen, &mut order);
    }
    order.reverse();
    order
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sums = [0.0f64; LANES];
    let (mut a_lanes, mut b_lanes) = (a.chunks_exact(LANES), b.chunks_exact(LANES));
    for (p, q) in a_lanes.by_ref().zip(b_lanes.by_ref()) {
        for k in 0..LANES {
            sums[k] += p[k] * q[k];
        }
    }
    let tail: f64 = a_lanes
        .remainder()
        .iter()
        .zip(b_lanes.remainder())
        .map(|(p, q)| p * q)
        .sum();
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + tail
}

impl Envelope<1> {
    /// The envelope of a mask, not yet factored; `None` where it would be too wide to pay.
    ///
    /// `place_of` tells where in the whole grid a voxel of the padded one is.
    pub(super) fn new(
        inside: &[f32],
        stride: usize,
        right: &[f32],
        down: &[f32],
        place_of: impl Fn(usize) -> usize,
    ) -> Option<Self> {
        let order = elimination_order(inside, stride, right, down);
        let mut place = vec![u32::MAX; inside.len()];
        for (row, &k) in order.iter().enumerate() {
            place[k as usize] = row as u32;
        }
        let mut first = Vec::with_capacity(order.len());
        let mut entries = 0usize;
        for (row, &k) in order.iter().enumerate() {
            let from = ties(k as usize, stride, right, down)
                .map(|near| place[near])
                .fold(row as u32, u32::min);
            first.push(from);
            entries += row + 1 - from as usize;
        }
        (entries <= MOST_PER_VOXEL * order.len()).then(|| Self {
            values: vec![[0.0]; order.len() + LANES],
            factor: Vec::new(),
            start: Vec::new(),
            place: order.iter().map(|&k| place_of(k as usize) as u32).collect(),
            order,
            first,
            link: f32::NAN,
            diagonal: Vec::new(),
        })
    }

    /// Factors the operator, unless it is the one of the last time. `diagonal` holds decay and links.
    pub(super) fn prepare(
        &mut self,
        link: f32,
        stride: usize,
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
        let mut place = vec![u32::MAX; diagonal.len()];
        for (row, &k) in self.order.iter().enumerate() {
            place[k as usize] = row as u32;
        }
        let mut start = vec![0usize];
        for (row, &from) in self.first.iter().enumerate() {
            start.push(start[row] + row + 1 - from as usize);
        }
        let mut factor = vec![0.0f64; start[self.order.len()]];
        for row in 0..self.order.len() {
            let k = self.order[row] as usize;
            let (begin, from) = (start[row], self.first[row] as usize);
            factor[begin + row - from] = f64::from(diagonal[k]);
            for near in ties(k, stride, right, down) {
                let column = place[near] as usize;
                if column < row {
                    factor[begin + column - from] = -f64::from(link);
                }
            }
            let (done, rest) = factor.split_at_mut(begin);
            let line = &mut rest[..=row - from];
            for column in from..row {
                let (other_begin, other_from) = (start[column], self.first[column] as usize);
                let shared = from.max(other_from);
                let other = &done[other_begin + shared - other_from..start[column + 1] - 1];
                let sum = dot(&line[shared - from..column - from], other);
                line[column - from] = (line[column - from] - sum) / done[start[column + 1] - 1];
            }
            let squares = dot(&line[..row - from], &line[..row - from]);
            line[row - from] = libm::sqrt((line[row - from] - squares).max(1e-30));
        }
        self.factor.clear();
        self.start.clear();
        self.start.push(0);
        for ends in start.windows(2) {
            let (line, pivot) = factor[ends[0]..ends[1]].split_at(ends[1] - ends[0] - 1);
            let (blocks, rest) = line.as_chunks::<LANES>();
            self.factor
                .extend(blocks.iter().map(|block| block.map(|entry| [entry])));
            let mut last = [[0.0]; LANES];
            for (to, &entry) in last.iter_mut().zip(rest) {
                *to = [entry];
            }
            last[LANES - 1] = [pivot[0]];
            self.factor.push(last);
            self.start.push(self.factor.len() as u32);
        }
    }
}

impl<const N: usize> Envelope<N> {
    /// Solves for `sources` on the whole grid and writes the solutions to `fields`, nowhere negative.
    pub(super) fn solve(&mut self, sources: [&[f32]; N], fields: [&mut [f32]; N]) {
        widest!(self.sweep(sources));
        self.write(fields);
    }

    #[inline(always)]
    fn sweep(&mut self, sources: [&[f32]; N]) {
        for row in 0..self.order.len() {
            self.forward(row, sources);
        }
        for row in (0..self.order.len()).rev() {
            self.backward(row);
        }
    }

    /// The same for two envelopes of one mask at once: while one waits for its last unknown, the other has work to do.
    pub(super) fn solve_beside<const M: usize>(
        &mut self,
        (sources, fields): ([&[f32]; N], [&mut [f32]; N]),
        other: &mut Envelope<M>,
        (other_sources, other_fields): ([&[f32]; M], [&mut [f32]; M]),
    ) {
        widest!(self.sweep_beside(sources, other, other_sources));
        self.write(fields);
        other.write(other_fields);
    }

    #[inline(always)]
    fn sweep_beside<const M: usize>(
        &mut self,
        sources: [&[f32]; N],
        other: &mut Envelope<M>,
        other_sources: [&[f32]; M],
    ) {
        for row in 0..self.order.len() {
            self.forward(row, sources);
            other.forward(row, other_sources);
        }
        for row in (0..self.order.len()).rev() {
            self.backward(row);
            other.backward(row);
        }
    }

    /// One unknown of the sweep down.
    #[inline(always)]
    fn forward(&mut self, row: usize, sources: [&[f32]; N]) {
        let line = &self.factor[self.start[row] as usize..self.start[row + 1] as usize];
        let Some((last, blocks)) = line.split_last() else {
            return;
        };
        let near = &self.values[self.first[row] as usize..];
        let mut sums = [[0.0f64; N]; LANES];
        for (block, near) in blocks.iter().zip(near.as_chunks::<LANES>().0) {
            for k in 0..LANES {
                for n in 0..N {
                    sums[k][n] += block[k][n] * near[k][n];
                }
            }
        }
        let near = &near[blocks.len() * LANES..][..LANES];
        let place = self.place[row] as usize;
        let mut value = [0.0; N];
        for n in 0..N {
            let tail = last[0][n] * near[0][n] + last[1][n] * near[1][n] + last[2][n] * near[2][n];
            let sum = (sums[0][n] + sums[1][n]) + (sums[2][n] + sums[3][n]) + tail;
            value[n] = f64::from(sources[n][place]) - sum;
        }
        for n in 0..N {
            value[n] /= last[LANES - 1][n];
        }
        self.values[row] = value;
    }

    /// One unknown of the sweep up.
    #[inline(always)]
    fn backward(&mut self, row: usize) {
        let line = &self.factor[self.start[row] as usize..self.start[row + 1] as usize];
        let Some((last, blocks)) = line.split_last() else {
            return;
        };
        let mut value = self.values[row];
        for n in 0..N {
            value[n] /= last[LANES - 1][n];
        }
        let near = &mut self.values[self.first[row] as usize..];
        let (left, near) = {
            let (near, left) = near.split_at_mut(blocks.len() * LANES);
            (left, near.as_chunks_mut::<LANES>().0)
        };
        for (block, near) in blocks.iter().zip(near) {
            for k in 0..LANES {
                for n in 0..N {
                    near[k][n] -= block[k][n] * value[n];
                }
            }
        }
        for (near, entry) in left.iter_mut().zip(&last[..LANES - 1]) {
            for n in 0..N {
                near[n] -= entry[n] * value[n];
            }
        }
        self.values[row] = value;
    }

    /// Writes the solutions to fields on the whole grid.
    fn write(&self, fields: [&mut [f32]; N]) {
        for (n, field) in fields.into_iter().enumerate() {
            for (&place, value) in self.place.iter().zip(&self.values) {
                let value = value[n] as f32;
                field[place as usize] = if value > 0.0 { value } else { 0.0 };
            }
        }
    }

    /// Whether another envelope is of the same mask.
    pub(super) fn is_beside<const M: usize>(&self, other: &Envelope<M>) -> bool {
        self.place == other.place && self.first == other.first
    }

    /// Entries of a factor.
    pub(super) fn entries(&self) -> usize {
        self.factor.len() * LANES
    }
}

impl Envelope<2> {
    /// The factors of two operators of one mask, interleaved: solved together, each is solved as it would be alone.
    pub(super) fn of_two(a: Envelope<1>, b: &Envelope<1>) -> Self {
        let factors = a.factor.iter().zip(&b.factor);
        Self {
            factor: factors
                .map(|(a, b)| std::array::from_fn(|k| [a[k][0], b[k][0]]))
                .collect(),
            values: vec![[0.0; 2]; a.values.len()],
            order: a.order,
            place: a.place,
            first: a.first,
            start: a.start,
            link: f32::NAN,
            diagonal: Vec::new(),
        }
    }
}
