//! W2 and W4: cells of a confluent sheet that push and hold each other. Neighbours are found, and pushes added up, by the
//! kernel with which the cells of a simulation push each other apart; the law between two cells is that of the workload.

use super::dice::SplitMix;
use crate::model::neighbours::{Neighbours, Placed};

/// Radius of a cell, um, and spacing of the lattice, um.
pub const RADIUS_UM: f64 = 8.412_710;
const SPACING_UM: f64 = 16.0;
/// Room round the sheet, um.
const MARGIN_UM: f64 = 60.0;
/// Strengths of pushing apart and of holding, um/min.
const REPULSION: f64 = 10.0;
const ADHESION: f64 = 0.4;
/// Step, min.
pub const STEP_MIN: f64 = 0.1;
/// Speeds are added up as whole numbers of this size (um/min), so that the order of the neighbours does not matter.
const SPEED_UNIT: f32 = 1.0 / 262_144.0;
/// See [`Mechanics::new`], for a sheet of the workload, um.
const SPARE_UM: f64 = 1.0;

/// Reach of a cell relative to its radius: about 6 neighbours that act on it.
pub const NEAR: f64 = 1.25;
/// The same for about 11.
pub const FAR: f64 = 1.75;
/// Cells and steps after which the same work is checked.
pub const CHECK_CELLS: usize = 10_000;
/// Steps after which it is checked.
pub const CHECK_STEPS: usize = 42;
/// Root mean square of the ways then, um, for the near and the far reach (`PhysiCell` in 64 bits), and how exactly.
pub const CHECK_WAYS_UM: [(f64, f64); 2] = [(NEAR, 0.605_567), (FAR, 0.599_970)];
/// Largest difference, um.
pub const CHECK_WITHIN_UM: f64 = 1e-5;

/// A cell of the sheet.
#[derive(Debug, Clone, Copy, Default)]
pub struct Disc {
    /// Where it is, um.
    pub at: [f32; 2],
    /// Radius, um.
    pub radius: f32,
    /// Roots of its strengths: two cells act with the product.
    repulsion_root: f32,
    adhesion_root: f32,
    /// Its speed in the step before, um/min.
    before: [f32; 2],
    /// Its number on the lattice, or that of whoever made it.
    pub name: u32,
}

impl Disc {
    /// A resting cell.
    #[must_use]
    pub fn new(at: [f64; 2], radius: f64, name: u32) -> Self {
        Self {
            at: at.map(|part| part as f32),
            radius: radius as f32,
            repulsion_root: REPULSION.sqrt() as f32,
            adhesion_root: ADHESION.sqrt() as f32,
            before: [0.0; 2],
            name,
        }
    }
}

impl Placed for Disc {
    fn place(&self) -> [f32; 2] {
        self.at
    }
}

/// Places of a hexagonal lattice of `count` cells, a little shaken, round 0, and half of its width and height, um.
#[must_use]
pub fn lattice(count: usize) -> (Vec<[f64; 2]>, [f64; 2]) {
    let row = SPACING_UM * 3f64.sqrt() / 2.0;
    let columns = (libm::round((count as f64 * row / SPACING_UM).sqrt()) as usize).max(1);
    let rows = count.div_ceil(columns);
    let half = [columns as f64 * SPACING_UM / 2.0, rows as f64 * row / 2.0];
    let mut dice = SplitMix::new(42);
    let mut shake = || (2.0 * dice.uniform() - 1.0) * 0.1 * SPACING_UM;
    let places = (0..count)
        .map(|k| {
            let (i, j) = (k % columns, k / columns);
            let aside = 0.5 * (j & 1) as f64;
            let x = (i as f64 + aside - columns as f64 / 2.0) * SPACING_UM + shake();
            [x, (j as f64 - rows as f64 / 2.0) * row + shake()]
        })
        .collect();
    (places, half)
}

/// A whole number of speed units: the nearest one. For speeds below 16 um/min.
fn whole(speed: f32) -> i32 {
    // One and a half times 2²³: what is added to it is rounded to whole numbers.
    const SHIFT: f32 = 12_582_912.0;
    let shifted = (speed * (1.0 / SPEED_UNIT) + SHIFT).to_bits() as i32;
    shifted.wrapping_sub(SHIFT.to_bits() as i32)
}

/// The greater of two, where none is NaN.
fn at_least(least: f32, value: f32) -> f32 {
    if value > least { value } else { least }
}

/// A sheet of cells.
#[derive(Debug, Clone, Default)]
pub struct Mechanics {
    sheet: Neighbours<Disc>,
    /// Speed in both directions, and the sum of the repulsion terms.
    sums: Vec<[i32; 3]>,
    relative_reach: f32,
    spare_um: f32,
    size_um: [f32; 2],
    /// Farthest that a cell can have come since the last search, um; infinite if one is needed.
    moved_um: f32,
    searches: u64,
}

impl Mechanics {
    /// Cells on a ground that begins at 0. They are looked for farther than they reach by `spare_um`: until two of them could
    /// have come closer by that, the pairs are complete.
    #[must_use]
    pub fn new(cells: Vec<Disc>, size_um: [f64; 2], relative_reach: f64, spare_um: f64) -> Self {
        Self {
            sheet: Neighbours::of(cells),
            sums: Vec::new(),
            relative_reach: relative_reach as f32,
            spare_um: spare_um as f32,
            size_um: size_um.map(|size| size as f32),
            moved_um: f32::INFINITY,
            searches: 0,
        }
    }

    /// The sheet of the workload.
    #[must_use]
    pub fn confluent(count: usize, relative_reach: f64) -> Self {
        let (places, half) = lattice(count);
        let middle = half.map(|half| half + MARGIN_UM);
        let cells = places.iter().zip(0..).map(|([x, y], name)| {
            let at = [x + middle[0], y + middle[1]];
            Disc::new(at, RADIUS_UM, name)
        });
        Self::new(
            cells.collect(),
            middle.map(|middle| 2.0 * middle),
            relative_reach,
            SPARE_UM,
        )
    }

    /// The cells, in the order in which they lie in memory.
    #[must_use]
    pub fn cells(&self) -> &[Disc] {
        &self.sheet.cells
    }

    /// The cells, to be changed: pairs are looked for anew.
    pub fn cells_mut(&mut self) -> &mut Vec<Disc> {
        self.moved_um = f32::INFINITY;
        &mut self.sheet.cells
    }

    /// Searches for neighbours so far.
    #[must_use]
    pub fn searches(&self) -> u64 {
        self.searches
    }

    /// Bytes of cells and work arrays.
    #[must_use]
    pub fn allocated_bytes(&self) -> usize {
        self.sheet.allocated_bytes() + self.sums.capacity() * size_of::<[i32; 3]>()
    }

    /// Cells that act on a cell, in the mean.
    #[must_use]
    pub fn mean_neighbours(&self) -> f64 {
        let near = self.sheet.pairs().iter().filter(|pair| {
            let [a, b] = pair.map(|place| &self.sheet.cells[place as usize]);
            let (dx, dy) = (a.at[0] - b.at[0], a.at[1] - b.at[1]);
            let reach = (a.radius + b.radius) * self.relative_reach;
            dx * dx + dy * dy < reach * reach
        });
        2.0 * near.count() as f64 / self.sheet.cells.len().max(1) as f64
    }

    /// One step: neighbours, speeds, ways.
    pub fn step(&mut self) {
        self.sum_up();
        self.go(STEP_MIN as f32, |_| [0.0, 0.0]);
    }

    /// Adds up what acts on every cell, after a search for neighbours if one could be missing.
    pub fn sum_up(&mut self) {
        if 2.0 * self.moved_um > self.spare_um {
            let largest = self.sheet.cells.iter().map(|cell| cell.radius);
            let largest = largest.fold(0.0f32, f32::max);
            std::mem::swap(&mut self.sheet.found, &mut self.sheet.cells);
            let reach = 2.0 * largest * self.relative_reach + self.spare_um;
            self.sheet.search(reach, self.size_um);
            self.moved_um = 0.0;
            self.searches += 1;
        }
        let Self { sheet, sums, .. } = self;
        sums.clear();
        sums.resize(sheet.cells.len(), [0; 3]);
        let per_reach = 1.0 / self.relative_reach;
        let between = |a: &Disc, b: &Disc| {
            [
                a.at[0] - b.at[0],
                a.at[1] - b.at[1],
                a.radius + b.radius,
                a.repulsion_root * b.repulsion_root,
                a.adhesion_root * b.adhesion_root,
            ]
        };
        let law = |[dx, dy, touch, repulsion, adhesion]: [f32; 5]| {
            let square = at_least(1e-12, dx * dx + dy * dy);
            let per_both = 1.0 / (square.sqrt() * touch);
            let share = square * per_both;
            let (apart, hold) = (
                at_least(0.0, 1.0 - share),
                at_least(0.0, 1.0 - share * per_reach),
            );
            let apart = apart * apart;
            let speed = apart * repulsion - hold * hold * adhesion;
            let per_distance = touch * per_both;
            [speed * per_distance * dx, speed * per_distance * dy, apart].map(whole)
        };
        sheet.each_pair(between, law, |[a, b], [x, y, pressure]| {
            let sum = &mut sums[a];
            sum[0] += x;
            sum[1] += y;
            sum[2] += pressure;
            let sum = &mut sums[b];
            sum[0] -= x;
            sum[1] -= y;
            sum[2] += pressure;
        });
    }

    /// Moves every cell for a step by what was added up, and by its own speed besides, um/min: one and a half times the speed
    /// of now less half of that before.
    pub fn go(&mut self, step_min: f32, mut own: impl FnMut(&Disc) -> [f32; 2]) {
        let mut farthest = 0.0f32;
        for (cell, sum) in self.sheet.cells.iter_mut().zip(&self.sums) {
            let own = own(cell);
            let mut square = 0.0;
            for axis in 0..2 {
                let speed = sum[axis] as f32 * SPEED_UNIT + own[axis];
                let way = step_min * (1.5 * speed - 0.5 * cell.before[axis]);
                cell.at[axis] += way;
                cell.before[axis] = speed;
                square += way * way;
            }
            farthest = at_least(farthest, square);
        }
        self.moved_um += farthest.sqrt();
    }

    /// What presses on a cell: the sum of the repulsion terms.
    #[must_use]
    pub fn pressure(&self, place: usize) -> f32 {
        self.sums
            .get(place)
            .map_or(0.0, |sum| sum[2] as f32 * SPEED_UNIT)
    }

    /// Root mean square of the ways from the lattice, um; for a sheet of the workload.
    #[must_use]
    pub fn way_um(&self) -> f64 {
        let start = Self::confluent(self.sheet.cells.len(), f64::from(self.relative_reach));
        let squares = self.sheet.cells.iter().map(|cell| {
            let from = &start.sheet.cells[cell.name as usize];
            (0..2)
                .map(|axis| {
                    let way = f64::from(cell.at[axis] - from.at[axis]);
                    way * way
                })
                .sum::<f64>()
        });
        (squares.sum::<f64>() / self.sheet.cells.len() as f64).sqrt()
    }
}

/// Root mean square of the ways where the same work is checked, um.
#[must_use]
pub fn checked(relative_reach: f64) -> f64 {
    let mut sheet = Mechanics::confluent(CHECK_CELLS, relative_reach);
    (0..CHECK_STEPS).for_each(|_| sheet.step());
    sheet.way_um()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_does_the_work_that_others_do() {
        for (reach, expected) in CHECK_WAYS_UM {
            let found = checked(reach);
            assert!(
                (found - expected).abs() < CHECK_WITHIN_UM,
                "{reach}: {found} {expected}"
            );
        }
    }

    #[test]
    fn a_cell_has_the_neighbours_that_the_workload_says() {
        for (reach, expected) in [(NEAR, 5.9), (FAR, 11.3)] {
            let mut sheet = Mechanics::confluent(CHECK_CELLS, reach);
            sheet.step();
            let found = sheet.mean_neighbours();
            assert!((found - expected).abs() < 0.1, "{reach}: {found}");
        }
    }

    #[test]
    fn pairs_kept_between_searches_are_those_of_a_search_at_every_step() {
        let mut kept = Mechanics::confluent(900, FAR);
        let mut anew = kept.clone();
        for _ in 0..60 {
            kept.step();
            anew.moved_um = f32::INFINITY;
            anew.step();
        }
        assert!(kept.searches() > 1 && 5 * kept.searches() < anew.searches());
        let sorted = |sheet: &Mechanics| {
            let mut cells: Vec<(u32, [u32; 2])> = sheet
                .cells()
                .iter()
                .map(|cell| (cell.name, cell.at.map(f32::to_bits)))
                .collect();
            cells.sort_unstable();
            cells
        };
        assert_eq!(sorted(&kept), sorted(&anew));
    }

    #[test]
    fn speeds_are_rounded_to_the_nearest_unit() {
        for speed in [
            0.0f32,
            1.0,
            -1.0,
            9.99,
            -9.99,
            1.4 * SPEED_UNIT,
            -0.6 * SPEED_UNIT,
        ] {
            let expected = libm::rint(f64::from(speed) / f64::from(SPEED_UNIT)) as i32;
            assert_eq!(whole(speed), expected, "{speed}");
        }
    }
}
