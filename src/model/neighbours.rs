//! Which of many things in a plane reach each other, and what the two of each pair do to one another: bins filled by
//! counting, a list of pairs, and sums over it in blocks.
//!
//! Cells that push each other apart are found with it; so are those of the mechanical workload of the benchmark.

use crate::platform::instructions::widest;

/// Pairs whose law is computed side by side.
const BLOCK: usize = 32;

/// Something that lies in a plane, nowhere below zero.
pub trait Placed: Copy {
    /// Where it lies.
    fn place(&self) -> [f32; 2];
}

/// Things in a plane and the pairs among them that reach each other. Keeps its arrays, so that a search allocates nothing.
#[derive(Debug, Clone)]
pub struct Neighbours<T> {
    /// The things in the order in which they are found; to be filled before a search.
    pub found: Vec<T>,
    /// The same things bin by bin.
    pub cells: Vec<T>,
    /// Bin of each of the found.
    bin: Vec<u32>,
    /// Bin of each of the things in `cells`.
    sorted_bin: Vec<u32>,
    /// Where each bin begins in `cells`; two more entries at the end.
    begin: Vec<u32>,
    /// Places in `cells` of two that reach each other.
    pairs: Vec<[u32; 2]>,
}

impl<T> Default for Neighbours<T> {
    fn default() -> Self {
        Self {
            found: Vec::new(),
            cells: Vec::new(),
            bin: Vec::new(),
            sorted_bin: Vec::new(),
            begin: Vec::new(),
            pairs: Vec::new(),
        }
    }
}

impl<T: Placed> Neighbours<T> {
    /// Things that were not searched yet.
    #[must_use]
    pub fn of(cells: Vec<T>) -> Self {
        Self {
            cells,
            ..Self::default()
        }
    }

    /// Sorts the found on a ground of this size into bins and lists the pairs closer than `reach`, each once.
    pub fn search(&mut self, reach: f32, size: [f32; 2]) {
        let stride = self.sort(reach, size);
        self.pair_up(stride, reach);
    }

    /// The pairs of the last search, as places in `cells`.
    #[must_use]
    pub fn pairs(&self) -> &[[u32; 2]] {
        &self.pairs
    }

    /// Bytes of its arrays.
    #[must_use]
    pub fn allocated_bytes(&self) -> usize {
        (self.found.capacity() + self.cells.capacity()) * size_of::<T>()
            + (self.bin.capacity() + self.sorted_bin.capacity() + self.begin.capacity())
                * size_of::<u32>()
            + self.pairs.capacity() * size_of::<[u32; 2]>()
    }

    /// Calls `give` for each pair with what the two do to one another by `law`, a function of the numbers `between` them.
    ///
    /// Whole numbers are added up the same in every order.
    pub fn each_pair<const IN: usize, const OUT: usize>(
        &self,
        between: impl Fn(&T, &T) -> [f32; IN],
        law: impl Fn([f32; IN]) -> [i32; OUT],
        mut give: impl FnMut([usize; 2], [i32; OUT]),
    ) {
        widest!(self.in_blocks(&between, &law, &mut give));
    }

    #[inline(always)]
    fn in_blocks<const IN: usize, const OUT: usize>(
        &self,
        between: impl Fn(&T, &T) -> [f32; IN],
        law: impl Fn([f32; IN]) -> [i32; OUT],
        mut give: impl FnMut([usize; 2], [i32; OUT]),
    ) {
        let mut numbers = [[0.0f32; BLOCK]; IN];
        let mut results = [[0i32; BLOCK]; OUT];
        for block in self.pairs.chunks(BLOCK) {
            for (k, pair) in block.iter().enumerate() {
                let [a, b] = pair.map(|place| &self.cells[place as usize]);
                for (numbers, number) in numbers.iter_mut().zip(between(a, b)) {
                    numbers[k] = number;
                }
            }
            // Those of an earlier block stand behind a short one; nobody asks for them.
            for k in 0..BLOCK {
                let result = law(std::array::from_fn(|n| numbers[n][k]));
                for (results, result) in results.iter_mut().zip(result) {
                    results[k] = result;
                }
            }
            for (k, pair) in block.iter().enumerate() {
                let result = std::array::from_fn(|n| results[n][k]);
                give(pair.map(|place| place as usize), result);
            }
        }
    }

    /// Sorts the found into bins as wide as they reach, by counting; returns how many bins a row has. The last bin of a row
    /// and the last row stay empty, so that every bin has neighbours.
    fn sort(&mut self, reach: f32, size: [f32; 2]) -> usize {
        let [columns, rows] = size.map(|size| (size / reach) as usize + 1);
        let stride = columns + 1;
        let bin_of = |cell: &T| {
            let [x, y] = cell.place();
            let i = ((x / reach).max(0.0) as u32 as usize).min(columns - 1);
            let j = ((y / reach).max(0.0) as u32 as usize).min(rows - 1);
            (j * stride + i) as u32
        };
        self.bin.clear();
        self.bin.extend(self.found.iter().map(bin_of));
        self.begin.clear();
        self.begin.resize((rows + 1) * stride + 3, 0);
        for &bin in &self.bin {
            self.begin[bin as usize + 2] += 1;
        }
        let mut sum = 0;
        for begin in &mut self.begin {
            sum += *begin;
            *begin = sum;
        }
        self.cells.clone_from(&self.found);
        self.sorted_bin.clone_from(&self.bin);
        for (cell, &bin) in self.found.iter().zip(&self.bin) {
            // What follows the bin begins one further, until the bin is full.
            let place = &mut self.begin[bin as usize + 1];
            self.cells[*place as usize] = *cell;
            self.sorted_bin[*place as usize] = bin;
            *place += 1;
        }
        stride
    }

    /// Finds the pairs, each once: with those behind it in its own bin, in the next one and in the three below.
    fn pair_up(&mut self, stride: usize, reach: f32) {
        let reach_square = reach * reach;
        let mut count = 0;
        for (k, (cell, &bin)) in self.cells.iter().zip(&self.sorted_bin).enumerate() {
            let [x, y] = cell.place();
            let bin = bin as usize;
            let aside = k + 1..self.begin[bin + 2] as usize;
            // Under the first bin of a row lies the empty last one of its own row to the left.
            let below = bin + stride;
            let below = self.begin[below - 1] as usize..self.begin[below + 2] as usize;
            let most = count + aside.len() + below.len() + 1;
            if self.pairs.len() < most {
                // A quarter more than needed, so that growing stays rare and little room is left over.
                self.pairs.resize(most + most / 4, [0, 0]);
            }
            for others in [aside, below] {
                let first = others.start;
                for (place, other) in self.cells[others].iter().enumerate() {
                    let [other_x, other_y] = other.place();
                    let (dx, dy) = (x - other_x, y - other_y);
                    self.pairs[count] = [k as u32, (first + place) as u32];
                    count += usize::from(dx * dx + dy * dy < reach_square);
                }
            }
        }
        self.pairs.truncate(count);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, Copy)]
    struct Dot {
        at: [f32; 2],
        name: u32,
    }

    impl Placed for Dot {
        fn place(&self) -> [f32; 2] {
            self.at
        }
    }

    fn dots(count: u32) -> Vec<Dot> {
        let part = |k: u32, step: u32| (k * step % 1009) as f32 / 1009.0 * 10.0;
        (0..count)
            .map(|name| Dot {
                at: [part(name, 311), part(name * name, 577)],
                name,
            })
            .collect()
    }

    #[test]
    fn every_pair_within_reach_is_listed_once_and_no_other() {
        // Things that lie beyond the ground belong to its last bins.
        for (count, reach, size) in [
            (0, 1.0, 10.0),
            (1, 1.0, 10.0),
            (300, 0.4, 10.0),
            (300, 1.3, 10.0),
            (300, 1.3, 7.0),
            (60, 20.0, 10.0),
        ] {
            let mut search = Neighbours {
                found: dots(count),
                ..Neighbours::default()
            };
            search.search(reach, [size, size]);
            let mut listed: Vec<[u32; 2]> = search
                .pairs()
                .iter()
                .map(|pair| {
                    let mut names = pair.map(|place| search.cells[place as usize].name);
                    names.sort_unstable();
                    names
                })
                .collect();
            listed.sort_unstable();
            let mut near = Vec::new();
            for a in &search.found {
                for b in &search.found {
                    let (dx, dy) = (a.at[0] - b.at[0], a.at[1] - b.at[1]);
                    if a.name < b.name && dx * dx + dy * dy < reach * reach {
                        near.push([a.name, b.name]);
                    }
                }
            }
            near.sort_unstable();
            assert_eq!(listed, near, "{count} within {reach} on {size}");
        }
    }

    #[test]
    fn a_law_sees_each_pair_of_every_block() {
        let mut search = Neighbours {
            found: dots(300),
            ..Neighbours::default()
        };
        search.search(1.0, [10.0, 10.0]);
        assert!(search.pairs().len() > 2 * BLOCK);
        let mut given = Vec::new();
        search.each_pair(
            |a, b| [a.name as f32, b.name as f32],
            |[a, b]| [(a - b) as i32],
            |[a, b], [difference]| {
                given.push((
                    search.cells[a].name as i32 - search.cells[b].name as i32,
                    difference,
                ));
            },
        );
        assert_eq!(given.len(), search.pairs().len());
        assert!(given.iter().all(|(expected, found)| expected == found));
    }

    #[test]
    fn its_bytes_are_those_of_all_its_lists() {
        let mut search = Neighbours {
            found: dots(300),
            ..Neighbours::default()
        };
        search.search(0.8, [10.0, 10.0]);
        let least = (search.found.len() + search.cells.len()) * size_of::<Dot>()
            + (search.bin.len() + search.sorted_bin.len() + search.begin.len()) * 4
            + search.pairs.len() * 8;
        let bytes = search.allocated_bytes();
        assert!(bytes >= least && bytes < 4 * least, "{bytes} for {least}");
    }
}
