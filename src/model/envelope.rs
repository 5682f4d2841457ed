//! Direct solution of the quasi-steady system on a thin mask: Cholesky factor of its envelope, in reverse Cuthill-McKee order.
//!
//! The operator of a signal does not change in a run, only its sources do. So the factor is made once
//! and every solution is two sweeps through it.

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
    /// Where each row begins in `factor`; one more entry at the end.
    start: Vec<usize>,
    factor: Vec<[f64; N]>,
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

/// `sum a b` of N systems side by side.
fn dot<const N: usize>(a: &[[f64; N]], b: &[[f64; N]]) -> [f64; N] {
    let mut sums = [[0.0f64; N]; LANES];
    let (mut a_lanes, mut b_lanes) = (a.chunks_exact(LANES), b.chunks_exact(LANES));
    for (p, q) in a_lanes.by_ref().zip(b_lanes.by_ref()) {
        for k in 0..LANES {
            for n in 0..N {
                sums[k][n] += p[k][n] * q[k][n];
            }
        }
    }
    let mut tail = [-0.0f64; N];
    for (p, q) in a_lanes.remainder().iter().zip(b_lanes.remainder()) {
        for n in 0..N {
            tail[n] += p[n] * q[n];
        }
    }
    std::array::from_fn(|n| (sums[0][n] + sums[1][n]) + (sums[2][n] + sums[3][n]) + tail[n])
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
            values: vec![[0.0]; order.len()],
            factor: vec![[0.0]; entries],
            place: order.iter().map(|&k| place_of(k as usize) as u32).collect(),
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
        self.factor.fill([0.0]);
        for row in 0..self.order.len() {
            let k = self.order[row] as usize;
            let (begin, from) = (self.start[row], self.first[row] as usize);
            self.factor[begin + row - from] = [f64::from(diagonal[k])];
            for near in ties(k, stride, right, down) {
                let column = place[near] as usize;
                if column < row {
                    self.factor[begin + column - from] = [-f64::from(link)];
                }
            }
            let (done, rest) = self.factor.split_at_mut(begin);
            let line = &mut rest[..=row - from];
            for column in from..row {
                let (other_begin, other_from) = (self.start[column], self.first[column] as usize);
                let shared = from.max(other_from);
                let other = &done[other_begin + shared - other_from..self.start[column + 1] - 1];
                let [sum] = dot(&line[shared - from..column - from], other);
                let [pivot] = done[self.start[column + 1] - 1];
                line[column - from][0] = (line[column - from][0] - sum) / pivot;
            }
            let [squares] = dot(&line[..row - from], &line[..row - from]);
            line[row - from][0] = libm::sqrt((line[row - from][0] - squares).max(1e-30));
        }
    }
}

impl<const N: usize> Envelope<N> {
    /// Solves for `sources` on the whole grid and writes the solutions to `fields`, nowhere negative.
    pub(super) fn solve(&mut self, sources: [&[f32]; N], fields: [&mut [f32]; N]) {
        let values = self.values.as_mut_slice();
        let rows = self.first.iter().zip(&self.place).enumerate();
        let mut rest = self.factor.as_slice();
        for (row, (&first, &place)) in rows {
            let (before, after) = values.split_at_mut(row);
            let before = &before[first as usize..];
            let (line, pivot) = rest.split_at(before.len());
            let sum = dot(line, before);
            for n in 0..N {
                after[0][n] = (f64::from(sources[n][place as usize]) - sum[n]) / pivot[0][n];
            }
            rest = &pivot[1..];
        }
        let mut rest = self.factor.as_slice();
        for (row, &first) in self.first.iter().enumerate().rev() {
            let (before, after) = values.split_at_mut(row);
            let before = &mut before[first as usize..];
            let (above, line) = rest.split_at(rest.len() - 1 - before.len());
            let (line, pivot) = line.split_at(before.len());
            let mut value = after[0];
            for n in 0..N {
                value[n] /= pivot[0][n];
            }
            after[0] = value;
            for (sum, factor) in before.iter_mut().zip(line) {
                for n in 0..N {
                    sum[n] -= factor[n] * value[n];
                }
            }
            rest = above;
        }
        for (n, field) in fields.into_iter().enumerate() {
            for (&place, value) in self.place.iter().zip(&self.values) {
                field[place as usize] = (value[n] as f32).max(0.0);
            }
        }
    }

    /// Entries of a factor.
    pub(super) fn entries(&self) -> usize {
        self.factor.len()
    }
}

impl Envelope<2> {
    /// The factors of two operators of one mask, interleaved: solved together, each is solved as it would be alone. Gives them
    /// back where the masks differ.
    pub(super) fn of_two(a: Envelope<1>, b: Envelope<1>) -> Result<Self, [Envelope<1>; 2]> {
        if a.place != b.place || a.first != b.first {
            return Err([a, b]);
        }
        let factors = a.factor.iter().zip(&b.factor);
        Ok(Self {
            factor: factors.map(|(&[a], &[b])| [a, b]).collect(),
            values: vec![[0.0; 2]; a.values.len()],
            order: a.order,
            place: a.place,
            first: a.first,
            start: a.start,
            link: f32::NAN,
            diagonal: Vec::new(),
        })
    }
}
