//! Points that are scattered over a plane, and how far the nearest of them lies: for placing cells evenly.

/// Edge of a block, in voxels: what lies farther away than in a neighbouring block is not looked at.
const BLOCK: usize = 4;
/// Most bins along the edge of a block.
const MOST_BINS: usize = 32;
/// No point.
const NONE: u32 = u32::MAX;
/// What lies in bins that are so far away, in units of their distance, is surely farther: a point may stand in the next bin by
/// rounding.
const SURELY: f32 = 0.99;

/// Points in bins. However many there are, looking for the nearest costs about the same.
#[derive(Debug, Clone)]
pub struct Scattered {
    voxel_mm: f32,
    /// Blocks in a row and in a column.
    blocks: [usize; 2],
    /// Bins along the edge of a block.
    bins: usize,
    /// The last point of each bin.
    last: Vec<u32>,
    points: Vec<[f32; 2]>,
    /// The point before each in its bin.
    before: Vec<u32>,
}

impl Scattered {
    /// No points on a grid. `expected` of them are to lie in `ground` of its voxels.
    #[must_use]
    pub fn new(size: [usize; 2], voxel_mm: f32, expected: u64, ground: usize) -> Self {
        let blocks = size.map(|side| side.div_ceil(BLOCK));
        let of_ground = (ground as f64 / (BLOCK * BLOCK) as f64).max(1.0);
        let bins = libm::ceil(libm::sqrt(expected as f64 / of_ground)) as usize;
        let bins = bins.clamp(1, MOST_BINS);
        Self {
            voxel_mm,
            blocks,
            bins,
            last: vec![NONE; blocks[0] * blocks[1] * bins * bins],
            points: Vec::new(),
            before: Vec::new(),
        }
    }

    /// Block and bin of a coordinate.
    fn bin(&self, mm: f32) -> (usize, usize) {
        let voxels = mm / self.voxel_mm;
        let block = voxels as usize / BLOCK;
        let within = (voxels - (block * BLOCK) as f32) / BLOCK as f32;
        let bin = (within * self.bins as f32) as usize;
        (block, block * self.bins + bin.min(self.bins - 1))
    }

    fn index(&self, [i, j]: [usize; 2]) -> usize {
        j * self.blocks[0] * self.bins + i
    }

    /// Adds a point; one beside the grid is left out.
    pub fn add(&mut self, point: [f32; 2]) {
        let [(column, i), (row, j)] = point.map(|mm| self.bin(mm));
        if column >= self.blocks[0] || row >= self.blocks[1] {
            return;
        }
        let bin = self.index([i, j]);
        self.before.push(self.last[bin]);
        self.last[bin] = self.points.len() as u32;
        self.points.push(point);
    }

    /// Square of the distance to the nearest point in the block of a place or in one beside it, mm²; the largest number there
    /// is without one.
    #[must_use]
    pub fn nearest_square(&self, place: [f32; 2]) -> f32 {
        let at = place.map(|mm| self.bin(mm));
        // Bins of the blocks that are looked at, from and below.
        let window = [0, 1].map(|axis| {
            let (block, _) = at[axis];
            let below = (block + 2).min(self.blocks[axis]);
            [
                block.saturating_sub(1).min(below) * self.bins,
                below * self.bins,
            ]
        });
        let [(_, i), (_, j)] = at;
        let [[left, right], [top, bottom]] = window;
        let edge = self.voxel_mm * BLOCK as f32 / self.bins as f32;
        let mut nearest = f32::MAX;
        let mut ring = 0;
        loop {
            let columns = i.saturating_sub(ring).max(left)..(i + ring + 1).min(right);
            for row in j.saturating_sub(ring).max(top)..(j + ring + 1).min(bottom) {
                if row + ring == j || row == j + ring {
                    for column in columns.clone() {
                        nearest = nearest.min(self.nearest_in([column, row], place));
                    }
                    continue;
                }
                for column in [i.checked_sub(ring), Some(i + ring)].into_iter().flatten() {
                    if (left..right).contains(&column) {
                        nearest = nearest.min(self.nearest_in([column, row], place));
                    }
                }
            }
            let sure = ring as f32 * edge * SURELY;
            let seen_all = i <= left + ring && i + ring + 1 >= right && j <= top + ring;
            if nearest <= sure * sure || (seen_all && j + ring + 1 >= bottom) {
                return nearest;
            }
            ring += 1;
        }
    }

    fn nearest_in(&self, bin: [usize; 2], [x, y]: [f32; 2]) -> f32 {
        let mut nearest = f32::MAX;
        let mut point = self.last[self.index(bin)];
        while let Some(other) = self.points.get(point as usize) {
            let (dx, dy) = (x - other[0], y - other[1]);
            nearest = nearest.min(dx * dx + dy * dy);
            point = self.before[point as usize];
        }
        nearest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers in [0, 1) that look like chance.
    fn numbers(seed: u64) -> impl FnMut() -> f32 {
        let mut state = seed;
        move || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 40) as f32 / (1u64 << 24) as f32
        }
    }

    #[test]
    fn the_nearest_point_is_the_one_that_looking_at_all_of_them_finds() {
        let (size, voxel_mm) = ([23, 14], 0.75f32);
        for expected in [1, 40, 3_000, 10_000_000] {
            let mut scattered = Scattered::new(size, voxel_mm, expected, 100);
            let mut number = numbers(expected);
            let mut points: Vec<[f32; 2]> = Vec::new();
            for _ in 0..400 {
                let place = size.map(|side| number() * side as f32 * voxel_mm);
                let block = |point: [f32; 2]| point.map(|mm| (mm / voxel_mm) as usize / BLOCK);
                let near = |other: &&[f32; 2]| {
                    let (here, there) = (block(place), block(**other));
                    [0, 1].iter().all(|&k| here[k].abs_diff(there[k]) <= 1)
                };
                let square = |other: &[f32; 2]| {
                    let (dx, dy) = (place[0] - other[0], place[1] - other[1]);
                    dx * dx + dy * dy
                };
                let all = points.iter().filter(near).map(square);
                let expected_square = all.fold(f32::MAX, f32::min);
                assert_eq!(scattered.nearest_square(place), expected_square);
                scattered.add(place);
                points.push(place);
            }
        }
    }
}
