//! Direct solution of the quasi-steady system on a thin mask: Cholesky factor of its envelope, in reverse Cuthill-McKee order.
//!
//! The operator of a signal does not change in a run, only its sources do. So the factor is made once
//! and every solution is two sweeps through it.

/// Entries of the factor per voxel up to which it is made; wider masks are solved by iteration.
const MOST_PER_VOXEL: usize = 100;
/// Sums run in this many lanes, in a fixed order, so that the result is the same everywhere.
const LANES: usize = 4;

/// The factor of one operator.
#[derive(Debug, Clone)]
pub(super) struct Envelope {
    /// Place in the padded grid of each unknown, in the order of elimination.
    order: Vec<u32>,
    /// First column of each row that is not zero.
    first: Vec<u32>,
    /// Where each row begins in `factor`; one more entry at the end.
    start: Vec<usize>,
    factor: Vec<f64>,
    values: Vec<f64>,
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

impl Envelope {
    /// The envelope of a mask, not yet factored; `None` where it would be too wide to pay.
    pub(super) fn new(inside: &[f32], stride: usize, right: &[f32], down: &[f32]) -> Option<Self> {
        let order = elimination_order(inside, stride, right, down);
        let mut place = vec![u32::MAX; inside.len()];
        for (row, &k) in order.iter().enumerate() {
            place[k as usize] = row as u32;
        }
        let mut first = Vec::with_capacity(order.len());
        let mut start = Vec::with_capacity(order.len() + 1);
        let mut entries = 0usize;
        for (row, &k) in order.iter().enumerate() {
            let from = ties(k as usize, stride, right, down)
                .map(|near| place[near])
                .fold(row as u32, u32::min);
            first.push(from);
            start.push(entries);
            entries += row + 1 - from as usize;
        }
        start.push(entries);
        (entries <= MOST_PER_VOXEL * order.len()).then(|| Self {
            values: vec![0.0; order.len()],
            factor: vec![0.0; entries],
            order,
            first,
            start,
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
        self.factor.fill(0.0);
        for row in 0..self.order.len() {
            let k = self.order[row] as usize;
            let (begin, from) = (self.start[row], self.first[row] as usize);
            self.factor[begin + row - from] = f64::from(diagonal[k]);
            for near in ties(k, stride, right, down) {
                let column = place[near] as usize;
                if column < row {
                    self.factor[begin + column - from] = -f64::from(link);
                }
            }
            let (done, rest) = self.factor.split_at_mut(begin);
            let line = &mut rest[..=row - from];
            for column in from..row {
                let (other_begin, other_from) = (self.start[column], self.first[column] as usize);
                let shared = from.max(other_from);
                let other = &done[other_begin + shared - other_from..self.start[column + 1] - 1];
                let sum = dot(&line[shared - from..column - from], other);
                line[column - from] =
                    (line[column - from] - sum) / done[self.start[column + 1] - 1];
            }
            let squares = dot(&line[..row - from], &line[..row - from]);
            line[row - from] = libm::sqrt((line[row - from] - squares).max(1e-30));
        }
    }

    /// Solves for `target` and writes the values to `solution`, both on the padded grid.
    pub(super) fn solve(&mut self, target: &[f32], solution: &mut [f32]) {
        for (row, &k) in self.order.iter().enumerate() {
            let (before, after) = self.values.split_at_mut(row);
            let line = &self.factor[self.start[row]..self.start[row + 1]];
            let (line, pivot) = line.split_at(line.len() - 1);
            let sum = dot(line, &before[self.first[row] as usize..]);
            after[0] = (f64::from(target[k as usize]) - sum) / pivot[0];
        }
        for row in (0..self.order.len()).rev() {
            let line = &self.factor[self.start[row]..self.start[row + 1]];
            let (line, pivot) = line.split_at(line.len() - 1);
            let value = self.values[row] / pivot[0];
            for (sum, factor) in self.values[self.first[row] as usize..row]
                .iter_mut()
                .zip(line)
            {
                *sum -= factor * value;
            }
            self.values[row] = value;
        }
        for (&k, &value) in self.order.iter().zip(&self.values) {
            solution[k as usize] = value as f32;
        }
    }
}
