//! Direct solution of the quasi-steady system on a thin mask: Cholesky factor of its envelope, in reverse Cuthill-McKee order.
//!
//! The operator of a signal does not change in a run, only its sources do. So the factor is made once
//! and every solution is two sweeps through it.

use crate::platform::instructions::widest;

/// Entries of the factor per voxel up to which it is made; wider masks are solved by iteration.
const MOST_PER_VOXEL: usize = 100;
/// Rows that are solved together; sums run in this many lanes, in a fixed order, so that the result is the same everywhere.
const LANES: usize = 4;

/// The factors of N operators of one mask, side by side.
///
/// Rows stand in groups of [`LANES`], which begin at the same column: so what a group takes from the unknowns before it is
/// read once for all its rows, and within a group unknowns wait for each other in a triangle only.
#[derive(Debug, Clone)]
pub(super) struct Envelope<const N: usize> {
    /// Place in the padded grid of each unknown, in the order of elimination.
    order: Vec<u32>,
    /// Place in the whole grid of each unknown; the last group is filled up with any.
    place: Vec<[u32; LANES]>,
    /// First column of each row that is not zero.
    first: Vec<u32>,
    /// The columns of each group one after the other, each with the entries of the group's rows.
    columns: Vec<[[f64; N]; LANES]>,
    /// First column of each group, and where it begins in `columns`; one more at the end.
    begin: Vec<[u32; 2]>,
    /// What the unknowns of a group do to each other: by column, then by row; on the diagonal what is multiplied with in
    /// place of dividing by the pivot.
    triangles: Vec<[[[f64; N]; LANES]; LANES]>,
    /// The unknowns, filled up to whole groups.
    values: Vec<[[f64; N]; LANES]>,
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
            values: vec![[[0.0]; LANES]; order.len().div_ceil(LANES)],
            columns: Vec::new(),
            begin: Vec::new(),
            triangles: Vec::new(),
            place: order
                .chunks(LANES)
                .map(|group| {
                    std::array::from_fn(|row| {
                        place_of(*group.get(row).unwrap_or(&group[0]) as usize) as u32
                    })
                })
                .collect(),
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
        self.group(&start, &factor);
    }

    /// Puts the rows of a factor into groups.
    fn group(&mut self, start: &[usize], factor: &[f64]) {
        let entry = |row: usize, column: usize| {
            let from = *self.first.get(row)? as usize;
            let known = (from..=row).contains(&column);
            known.then(|| factor[start[row] + column - from])
        };
        self.columns.clear();
        self.triangles.clear();
        self.begin.clear();
        for (group, firsts) in self.first.chunks(LANES).enumerate() {
            let top = group * LANES;
            let from = firsts
                .iter()
                .fold(top as u32, |from, &first| from.min(first));
            self.begin.push([from, self.columns.len() as u32]);
            self.columns.extend((from as usize..top).map(|column| {
                std::array::from_fn(|row| [entry(top + row, column).unwrap_or(0.0)])
            }));
            self.triangles.push(std::array::from_fn(|column| {
                std::array::from_fn(|row| {
                    let entry = entry(top + row, top + column).unwrap_or(0.0);
                    // Rows that only fill up the last group stay zero.
                    let inverse = row == column && entry > 0.0;
                    [if inverse { 1.0 / entry } else { entry }]
                })
            }));
        }
        self.begin.push([0, self.columns.len() as u32]);
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
        for group in 0..self.triangles.len() {
            self.forward(group, sources);
        }
        for group in (0..self.triangles.len()).rev() {
            self.backward(group);
        }
    }

    /// The unknowns of a group in the sweep down.
    #[inline(always)]
    fn forward(&mut self, group: usize, sources: [&[f32]; N]) {
        let ([from, start], [_, end]) = (self.begin[group], self.begin[group + 1]);
        let columns = &self.columns[start as usize..end as usize];
        let (before, rest) = self.values.split_at_mut(group);
        let near = &before.as_flattened()[from as usize..];
        let mut sums = [[0.0; N]; LANES];
        for (column, near) in columns.iter().zip(near) {
            for row in 0..LANES {
                for n in 0..N {
                    sums[row][n] += column[row][n] * near[n];
                }
            }
        }
        let mut values = [[0.0; N]; LANES];
        for row in 0..LANES {
            let place = self.place[group][row] as usize;
            for n in 0..N {
                values[row][n] = f64::from(sources[n][place]) - sums[row][n];
            }
        }
        let triangle = &self.triangles[group];
        for column in 0..LANES {
            for n in 0..N {
                values[column][n] *= triangle[column][column][n];
            }
            for row in column + 1..LANES {
                for n in 0..N {
                    values[row][n] -= triangle[column][row][n] * values[column][n];
                }
            }
        }
        rest[0] = values;
    }

    /// The unknowns of a group in the sweep up.
    #[inline(always)]
    fn backward(&mut self, group: usize) {
        let ([from, start], [_, end]) = (self.begin[group], self.begin[group + 1]);
        let columns = &self.columns[start as usize..end as usize];
        let (before, rest) = self.values.split_at_mut(group);
        let near = &mut before.as_flattened_mut()[from as usize..];
        let mut values = rest[0];
        let triangle = &self.triangles[group];
        for column in (0..LANES).rev() {
            for row in column + 1..LANES {
                for n in 0..N {
                    values[column][n] -= triangle[column][row][n] * values[row][n];
                }
            }
            for n in 0..N {
                values[column][n] *= triangle[column][column][n];
            }
        }
        rest[0] = values;
        for (column, near) in columns.iter().zip(near) {
            let mut parts = [[0.0; N]; LANES];
            for row in 0..LANES {
                for n in 0..N {
                    parts[row][n] = column[row][n] * values[row][n];
                }
            }
            for n in 0..N {
                near[n] -= (parts[0][n] + parts[2][n]) + (parts[1][n] + parts[3][n]);
            }
        }
    }

    /// Writes the solutions to fields on the whole grid.
    fn write(&self, fields: [&mut [f32]; N]) {
        let places = self.place.as_flattened().iter().take(self.order.len());
        for (n, field) in fields.into_iter().enumerate() {
            for (&place, value) in places.clone().zip(self.values.as_flattened()) {
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
        (self.columns.len() + self.triangles.len() * LANES) * LANES
    }
}

impl Envelope<2> {
    /// The factors of two operators of one mask, interleaved: solved together, each is solved as it would be alone.
    pub(super) fn of_two(a: Envelope<1>, b: &Envelope<1>) -> Self {
        fn beside(a: &[[f64; 1]; LANES], b: &[[f64; 1]; LANES]) -> [[f64; 2]; LANES] {
            std::array::from_fn(|row| [a[row][0], b[row][0]])
        }
        let columns = a.columns.iter().zip(&b.columns);
        let triangles = a.triangles.iter().zip(&b.triangles);
        Self {
            columns: columns.map(|(a, b)| beside(a, b)).collect(),
            triangles: triangles
                .map(|(a, b)| std::array::from_fn(|column| beside(&a[column], &b[column])))
                .collect(),
            values: vec![[[0.0; 2]; LANES]; a.values.len()],
            order: a.order,
            place: a.place,
            first: a.first,
            begin: a.begin,
            link: f32::NAN,
            diagonal: Vec::new(),
        }
    }
}
