//! W3: a scenario for teaching with four signals and five thousand cells of two kinds, once with the small steps of others
//! (implicit steps along rows and columns, split from what cells take up and give), once with longer steps of our own
//! (each signal solved as a whole with what cells take up and give, by the solver of the simulation).

use std::sync::Arc;

use super::dice::SplitMix;
use super::mechanics::{self, Disc, Mechanics, NEAR, RADIUS_UM};
use crate::model::steady::SteadySolver;
use crate::model::transient::TransientSolver;
use crate::platform::mate::Mate;

/// The ground, um.
const SIZE_UM: [f64; 2] = [2560.0, 1920.0];
/// Cells at the start.
const CELLS: usize = 5000;
/// Signals: oxygen, TGF-b, SDF-1, IL-1b. Diffusion, um²/min; decay, 1/min.
pub const SIGNALS: usize = 4;
const DIFFUSION: [f64; SIGNALS] = [1e5, 1000.0, 3000.0, 1000.0];
const DECAY: [f64; SIGNALS] = [0.1, 0.05, 0.02, 0.1];
const OXYGEN: usize = 0;
const SDF_1: usize = 2;
/// Fixed in the last row (oxygen) and in the first (SDF-1); oxygen is everywhere at the start, of the others there is nothing.
const OXYGEN_EDGE: f64 = 38.0;
const SDF_1_EDGE: f64 = 1.0;
/// What a cell takes up and gives, 1/min in its own volume, and up to which level it gives. Stem cells, cartilage cells.
const UPTAKE: [[f64; SIGNALS]; 2] = [[10.0, 1.0, 0.1, 0.0], [5.0, 0.0, 0.0, 0.0]];
const SECRETION: [[f64; SIGNALS]; 2] = [[0.0; SIGNALS], [0.0, 10.0, 0.0, 1.0]];
const SATURATION: f64 = 1.0;
/// Chances of division, of death and of becoming a cartilage cell, 1/min. Stem cells, cartilage cells.
const BIRTH: [f64; 2] = [7.2e-4, 1e-4];
const DEATH: [f64; 2] = [5.3e-5, 5.3e-5];
const DIFFERENTIATION: [f64; 2] = [1e-4, 0.0];
/// Share of the missing volume that a daughter gains back, 1/min (the biomass rate of `PhysiCell`).
const GROWTH: f64 = 0.0045;
/// A stem cell crawls at this speed, um/min, keeps its direction for this time, min, and leans to SDF-1 by this share.
const SPEED: f64 = 0.5;
const PERSISTENCE_MIN: f64 = 15.0;
const BIAS: f64 = 0.5;
/// Least difference of SDF-1 over two voxels that it can tell from none.
const LEAST_UPHILL: f64 = 1e-4;

/// How far cells are looked for beyond their reach, um: some of them crawl.
const SPARE_UM: f64 = 3.0;

/// Steps, min, of the same scenario as others run it.
const SAME_FIELD_MIN: f64 = 0.01;
const SAME_CELLS_MIN: f64 = 0.1;
const PHENOTYPE_MIN: f64 = 6.0;
/// Our own steps, min: for the fields, and for the cells, which go half of their way before the fields and half after them.
const OWN_FIELD_MIN: f64 = 1.0;
const OWN_CELLS_MIN: f64 = 0.5;
/// The first of them is done in parts, since nothing is known yet of how the fields change.
const OWN_FIRST_PARTS: u32 = 10;
/// Residual to which a signal is solved, relative to its source; finer where cells read its slope.
const TOLERANCE: [f32; SIGNALS] = [2e-4, 3e-4, 1e-5, 3e-4];

/// How it is stepped.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Stepping {
    /// With the steps of others; the part is that of their step for the fields.
    Same {
        /// 1, or less for a finer comparison.
        part: f64,
    },
    /// With our own steps.
    Own,
}

/// A kind of cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Stem,
    Cartilage,
}

/// What a cell is besides a disc.
#[derive(Debug, Clone, Copy)]
struct Cell {
    kind: Kind,
    /// Its volume relative to that of a grown cell.
    volume: f32,
    direction: [f32; 2],
    turns_at_min: f64,
    crawling: SplitMix,
    living: SplitMix,
}

impl Cell {
    fn new(seed: u64, name: u64, kind: Kind, volume: f32) -> Self {
        Self {
            kind,
            volume,
            direction: [0.0; 2],
            turns_at_min: 0.0,
            crawling: SplitMix::of(seed, 2 * name),
            living: SplitMix::of(seed, 2 * name + 1),
        }
    }

    /// Its volume as a share of that of a voxel.
    fn share(&self, voxel_um3: f64) -> f64 {
        let grown = 4.0 / 3.0 * std::f64::consts::PI * RADIUS_UM * RADIUS_UM * RADIUS_UM;
        grown * f64::from(self.volume) / voxel_um3
    }
}

/// Voxel, share of the voxel, and kind of a cell that takes up and gives.
type Taker = (u32, f32, Kind);

/// What cells do to a voxel in a step of the fields: `rho = (rho + add) keep`.
#[derive(Debug, Clone, Copy)]
struct Exchange {
    voxel: u32,
    add: [f32; SIGNALS],
    keep: [f32; SIGNALS],
}

/// Iterations of a signal that take about as long as its step without them, and as adding up what pushes the cells.
const STEP_ITERATIONS: usize = 3;
const PUSHING_ITERATIONS: usize = 12;

/// A signal in our own steps.
#[derive(Debug)]
struct Whole {
    signal: usize,
    solver: SteadySolver,
    now: Vec<f32>,
    before: Vec<f32>,
    decay: Vec<f32>,
    source: Vec<f32>,
    iterations: usize,
    /// What its last step took, in iterations.
    lately: usize,
}

impl Whole {
    fn new(signal: usize, width: usize, height: usize, voxel_um: f64, field: Vec<f32>) -> Self {
        let free = |k: usize| fixed_row(signal, height) != Some(k / width);
        let mask: Vec<bool> = (0..width * height).map(free).collect();
        let solver = SteadySolver::iterating(width, height, voxel_um as f32 * 1e-3, &mask);
        Self {
            signal,
            solver,
            before: field.clone(),
            decay: vec![0.0; field.len()],
            source: vec![0.0; field.len()],
            iterations: 0,
            lately: 0,
            now: field,
        }
    }

    /// One step as a whole; the second and later ones know the one before and are of second order. `cells`: see [`Taker`].
    fn step(&mut self, link: f64, step_min: f64, first: bool, cells: &[Taker], width: usize) {
        let signal = self.signal;
        let (weight, now, before) = if first {
            (1.0, 1.0, 0.0)
        } else {
            (1.5, 2.0, -0.5)
        };
        let (now, before) = ((now / step_min) as f32, (before / step_min) as f32);
        self.decay.fill((DECAY[signal] + weight / step_min) as f32);
        for ((source, value), earlier) in self.source.iter_mut().zip(&self.now).zip(&self.before) {
            *source = now * value + before * earlier;
        }
        let gives = [0, 1].map(|kind| SECRETION[kind][signal] as f32);
        let takes = [0, 1].map(|kind| gives[kind] + UPTAKE[kind][signal] as f32);
        for (voxel, share, kind) in cells {
            self.decay[*voxel as usize] += share * takes[*kind as usize];
            self.source[*voxel as usize] += share * gives[*kind as usize] * SATURATION as f32;
        }
        // What flows to and from a fixed row beside it.
        let height = self.now.len() / width;
        if let Some(row) = fixed_row(signal, height) {
            let beside = if row == 0 { 1 } else { row - 1 };
            for k in beside * width..(beside + 1) * width {
                self.decay[k] += link as f32;
                self.source[k] += (link * f64::from(self.now[row * width])) as f32;
            }
        }
        // It is looked for where the last two lead.
        for (now, before) in self.now.iter_mut().zip(&mut self.before) {
            let last = *now;
            *now = if first {
                last
            } else {
                (2.0 * last - *before).max(0.0)
            };
            *before = last;
        }
        let diffusion = (DIFFUSION[signal] * 1e-6) as f32;
        self.solver.set_operator(diffusion, &self.decay);
        let found = self
            .solver
            .solve(&self.source, &mut self.now, TOLERANCE[signal]);
        self.iterations += found.iterations;
        self.lately = STEP_ITERATIONS + found.iterations;
    }
}

/// The row in which a signal is fixed.
fn fixed_row(signal: usize, height: usize) -> Option<usize> {
    match signal {
        OXYGEN => Some(height - 1),
        SDF_1 => Some(0),
        _ => None,
    }
}

/// The scenario as it runs.
#[derive(Debug)]
pub struct Teaching {
    width: usize,
    height: usize,
    voxel_um: f64,
    stepping: Stepping,
    /// A second thread.
    mate: Option<Mate>,
    seed: u64,
    minute: f64,
    field: Vec<[f32; SIGNALS]>,
    solver: TransientSolver<f32, SIGNALS>,
    whole: Vec<Whole>,
    sheet: Mechanics,
    /// What the cells are, by name.
    cells: Vec<Cell>,
    /// What they do to a voxel, by name; and that with the voxel, in the order in which they lie in memory.
    shares: Vec<Exchange>,
    exchange: Vec<Exchange>,
}

/// What is compared between two ways of stepping.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// Every signal, voxel by voxel.
    pub field: Vec<[f32; SIGNALS]>,
    /// Stem cells and cartilage cells.
    pub counts: [usize; 2],
    /// Mean place of the stem cells, um.
    pub centre_um: [f64; 2],
}

impl Teaching {
    /// The scenario on a grid of voxels with this edge: 20 um, or 10 for the fine one.
    #[must_use]
    pub fn new(voxel_um: f64, stepping: Stepping, seed: u64) -> Self {
        let [width, height] = SIZE_UM.map(|size| libm::round(size / voxel_um) as usize);
        let mut start = [0.0f32; SIGNALS];
        start[OXYGEN] = OXYGEN_EDGE as f32;
        let mut field = vec![start; width * height];
        fix_edges(&mut field, width);
        let mut solver = TransientSolver::new(width, height, voxel_um, &vec![true; width * height]);
        let mut whole = Vec::new();
        match stepping {
            Stepping::Same { part } => solver.prepare(DIFFUSION, DECAY, SAME_FIELD_MIN * part),
            Stepping::Own => {
                for signal in 0..SIGNALS {
                    let alone = field.iter().map(|voxel| voxel[signal]).collect();
                    whole.push(Whole::new(signal, width, height, voxel_um, alone));
                }
            }
        }
        let (places, _) = mechanics::lattice(CELLS);
        let discs = places.iter().zip(0..).map(|(place, name)| {
            let at = [place[0] + SIZE_UM[0] / 2.0, place[1] + SIZE_UM[1] / 2.0];
            Disc::new(at, RADIUS_UM, name)
        });
        let kind = |name| {
            if name % 5 >= 3 {
                Kind::Cartilage
            } else {
                Kind::Stem
            }
        };
        Self {
            width,
            height,
            voxel_um,
            stepping,
            mate: None,
            seed,
            minute: 0.0,
            field,
            solver,
            whole,
            sheet: Mechanics::new(discs.collect(), SIZE_UM, NEAR, SPARE_UM),
            cells: (0..CELLS as u64)
                .map(|name| Cell::new(seed, name, kind(name), 1.0))
                .collect(),
            shares: Vec::new(),
            exchange: Vec::new(),
        }
    }

    /// The same with what can be done side by side on two threads; on one where there is no other.
    #[must_use]
    pub fn on_two_threads(mut self) -> Self {
        self.mate = Mate::start().ok();
        self
    }

    /// Advances by whole six minutes, after which cells divide, die and change.
    pub fn advance(&mut self, times: u32) {
        for _ in 0..times {
            match self.stepping {
                Stepping::Same { part } => self.same(part),
                Stepping::Own => self.own(),
            }
            self.live();
        }
    }

    /// Minutes that it has run.
    #[must_use]
    pub fn minute(&self) -> f64 {
        self.minute
    }

    /// Cells in it.
    #[must_use]
    pub fn count(&self) -> usize {
        self.sheet.cells().len()
    }

    /// Iterations of every signal so far, in our own steps.
    #[must_use]
    pub fn iterations(&self) -> Vec<usize> {
        self.whole.iter().map(|whole| whole.iterations).collect()
    }

    /// What is compared.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        let mut field = self.field.clone();
        for (signal, whole) in self.whole.iter().enumerate() {
            for (voxel, value) in field.iter_mut().zip(&whole.now) {
                voxel[signal] = *value;
            }
        }
        let mut counts = [0; 2];
        let mut centre = [0.0; 2];
        for disc in self.sheet.cells() {
            let kind = self.cells[disc.name as usize].kind;
            counts[kind as usize] += 1;
            if kind == Kind::Stem {
                for (sum, part) in centre.iter_mut().zip(disc.at) {
                    *sum += f64::from(part);
                }
            }
        }
        let centre_um = centre.map(|sum| sum / counts[0].max(1) as f64);
        Outcome {
            field,
            counts,
            centre_um,
        }
    }

    fn voxel_of(&self, disc: &Disc) -> u32 {
        let per_um = 1.0 / self.voxel_um as f32;
        let [i, j] = disc.at.map(|part| (part.max(0.0) * per_um) as u32 as usize);
        (j.min(self.height - 1) * self.width + i.min(self.width - 1)) as u32
    }

    fn voxel_um3(&self) -> f64 {
        self.voxel_um * self.voxel_um * self.voxel_um
    }

    /// Six minutes with the steps of others.
    fn same(&mut self, part: f64) {
        let field_min = SAME_FIELD_MIN * part;
        let steps = libm::round(SAME_CELLS_MIN / field_min) as usize;
        self.refresh_shares(field_min);
        for _ in 0..libm::round(PHENOTYPE_MIN / SAME_CELLS_MIN) as usize {
            self.list_exchange();
            let Self {
                field,
                solver,
                sheet,
                exchange,
                width,
                mate,
                ..
            } = self;
            let mut fields = || spread(solver, field, *width, exchange, steps);
            if let Some(mate) = mate {
                let mut theirs = std::mem::take(sheet);
                let summed = move || {
                    theirs.sum_up();
                    theirs
                };
                // Nothing comes back only from a mate that panicked.
                *sheet = mate.beside(summed, fields).unwrap_or_default();
            } else {
                fields();
                sheet.sum_up();
            }
            self.crawl(SAME_CELLS_MIN);
        }
    }

    /// What every cell does to its voxel in a step of the fields, which changes with its kind and volume.
    fn refresh_shares(&mut self, field_min: f64) {
        let voxel_um3 = self.voxel_um3();
        let of = |cell: &Cell| {
            let (share, kind) = (field_min * cell.share(voxel_um3), cell.kind as usize);
            let gives = SECRETION[kind].map(|gives| share * gives);
            let takes: [f64; SIGNALS] = std::array::from_fn(|n| gives[n] + share * UPTAKE[kind][n]);
            Exchange {
                voxel: 0,
                add: gives.map(|gives| (gives * SATURATION) as f32),
                keep: takes.map(|takes| (1.0 / (1.0 + takes)) as f32),
            }
        };
        self.shares.clear();
        self.shares.extend(self.cells.iter().map(of));
    }

    fn list_exchange(&mut self) {
        let mut exchange = std::mem::take(&mut self.exchange);
        exchange.clear();
        exchange.extend(self.sheet.cells().iter().map(|disc| Exchange {
            voxel: self.voxel_of(disc),
            ..self.shares[disc.name as usize]
        }));
        self.exchange = exchange;
    }

    /// Six minutes with our own steps. What pushes the cells after a step of the fields is added up beside it.
    fn own(&mut self) {
        const { assert!(OWN_FIELD_MIN == 2.0 * OWN_CELLS_MIN) };
        for _ in 0..libm::round(PHENOTYPE_MIN / OWN_FIELD_MIN) as usize {
            let begin = self.minute == 0.0;
            self.sheet.sum_up();
            self.crawl(OWN_CELLS_MIN);
            let grown = self.voxel_um3();
            let of = |disc: &Disc| {
                let cell = &self.cells[disc.name as usize];
                (self.voxel_of(disc), cell.share(grown) as f32, cell.kind)
            };
            let cells: Arc<[Taker]> = self.sheet.cells().iter().map(of).collect();
            let (width, voxel_um) = (self.width, self.voxel_um);
            let solve = move |whole: &mut Whole| {
                let link = DIFFUSION[whole.signal] / (voxel_um * voxel_um);
                let step = |whole: &mut Whole, step_min, first| {
                    whole.step(link, step_min, first, &cells, width);
                };
                if begin {
                    let part = OWN_FIELD_MIN / f64::from(OWN_FIRST_PARTS);
                    let start = whole.now.clone();
                    (0..OWN_FIRST_PARTS).for_each(|k| step(whole, part, k == 0));
                    // Two steps back is the start.
                    whole.before = start;
                } else {
                    step(whole, OWN_FIELD_MIN, false);
                }
            };
            if let Some(mate) = &self.mate {
                let mut theirs = take_half(&mut self.whole);
                let mut sheet = std::mem::take(&mut self.sheet);
                let there = solve.clone();
                let done = move || {
                    sheet.sum_up();
                    theirs.iter_mut().for_each(there);
                    (sheet, theirs)
                };
                let mine = || self.whole.iter_mut().for_each(solve);
                // Nothing comes back only from a mate that panicked.
                let (sheet, theirs) = mate.beside(done, mine).unwrap_or_default();
                self.sheet = sheet;
                self.whole.extend(theirs);
                self.whole.sort_unstable_by_key(|whole| whole.signal);
            } else {
                self.whole.iter_mut().for_each(solve);
                self.sheet.sum_up();
            }
            self.crawl(OWN_CELLS_MIN);
        }
    }

    /// Cells crawl and are moved for a step.
    fn crawl(&mut self, step_min: f64) {
        let (width, height) = (self.width, self.height);
        // It turns at the nearest step.
        let nearest = self.minute + step_min / 2.0;
        let per_um = 1.0 / self.voxel_um as f32;
        let Self {
            sheet,
            cells,
            field,
            whole,
            ..
        } = self;
        let sdf_1 = |i: usize, j: usize| {
            let voxel = j * width + i;
            whole
                .get(SDF_1)
                .map_or_else(|| field[voxel][SDF_1], |whole| whole.now[voxel])
        };
        sheet.go(step_min as f32, |disc| {
            let cell = &mut cells[disc.name as usize];
            if cell.kind == Kind::Cartilage {
                return [0.0; 2];
            }
            while cell.turns_at_min <= nearest {
                let angle = cell.crawling.uniform() * std::f64::consts::TAU;
                let until = -PERSISTENCE_MIN * libm::log(1.0 - cell.crawling.uniform());
                cell.turns_at_min += until;
                let [i, j] = disc.at.map(|part| (part * per_um).max(0.0) as usize);
                let (i, j) = (i.clamp(1, width - 2), j.clamp(1, height - 2));
                let uphill = [
                    f64::from(sdf_1(i + 1, j) - sdf_1(i - 1, j)),
                    f64::from(sdf_1(i, j + 1) - sdf_1(i, j - 1)),
                ];
                let steep = (uphill[0] * uphill[0] + uphill[1] * uphill[1]).sqrt();
                let lean = if steep < LEAST_UPHILL { 0.0 } else { BIAS };
                let aim = [libm::cos(angle), libm::sin(angle)];
                let aim: [f64; 2] = std::array::from_fn(|axis| {
                    (1.0 - lean) * aim[axis] + lean * uphill[axis] / steep.max(LEAST_UPHILL)
                });
                let norm = (aim[0] * aim[0] + aim[1] * aim[1]).sqrt().max(1e-30);
                cell.direction = aim.map(|part| (part / norm) as f32);
            }
            cell.direction.map(|part| part * SPEED as f32)
        });
        self.minute += step_min;
    }

    /// Cells grow, divide, die and change, by the chances of six minutes. A dead cell is gone at once.
    fn live(&mut self) {
        // Whole steps of minutes add up to whole minutes.
        self.minute = libm::round(self.minute);
        let mut born = Vec::new();
        let (cells, seed) = (&mut self.cells, self.seed);
        self.sheet.cells_mut().retain_mut(|disc| {
            let cell = &mut cells[disc.name as usize];
            let kind = cell.kind as usize;
            cell.volume += (1.0 - cell.volume) * (GROWTH * PHENOTYPE_MIN) as f32;
            let mut happens = |rate: f64| cell.living.uniform() < rate * PHENOTYPE_MIN;
            let (dies, divides, changes) = (
                happens(DEATH[kind]),
                happens(BIRTH[kind]),
                happens(DIFFERENTIATION[kind]),
            );
            let angle = cell.living.uniform() * std::f64::consts::TAU;
            if dies {
                return false;
            }
            if divides {
                cell.volume *= 0.5;
                let aside = f64::from(disc.radius) * 0.5;
                let place = disc.at.map(f64::from);
                let way = [aside * libm::cos(angle), aside * libm::sin(angle)];
                let (kind, volume) = (cell.kind, cell.volume);
                disc.at = std::array::from_fn(|axis| (place[axis] - way[axis]) as f32);
                // Its number follows from its mother's dice, not from who else was born.
                let own = (cell.living.uniform() * (1u64 << 52) as f64) as u64;
                born.push((
                    std::array::from_fn(|axis| place[axis] + way[axis]),
                    own,
                    kind,
                    volume,
                ));
            }
            if changes {
                cell.kind = Kind::Cartilage;
            }
            disc.radius = (RADIUS_UM * libm::cbrt(f64::from(cell.volume))) as f32;
            true
        });
        for (place, own, kind, volume) in born {
            let radius = RADIUS_UM * libm::cbrt(f64::from(volume));
            let name = cells.len() as u32;
            let mut cell = Cell::new(seed, own, kind, volume);
            cell.turns_at_min = self.minute;
            cells.push(cell);
            self.sheet.cells_mut().push(Disc::new(place, radius, name));
        }
    }
}

/// Takes those signals out that are solved beside the others and after the pushes are added up, so that both sides have
/// about as much to do as in the step before.
fn take_half(wholes: &mut Vec<Whole>) -> Vec<Whole> {
    wholes.sort_by_key(|whole| std::cmp::Reverse(whole.lately));
    let (mut here, mut there) = (0, PUSHING_ITERATIONS);
    let mut theirs = Vec::new();
    for whole in std::mem::take(wholes) {
        if here <= there {
            here += whole.lately;
            wholes.push(whole);
        } else {
            there += whole.lately;
            theirs.push(whole);
        }
    }
    theirs
}

/// Some steps of the fields with what cells take up and give.
fn spread(
    solver: &TransientSolver<f32, SIGNALS>,
    field: &mut [[f32; SIGNALS]],
    width: usize,
    exchange: &[Exchange],
    steps: usize,
) {
    for _ in 0..steps {
        solver.sweep_across(field);
        fix_edges(field, width);
        solver.sweep_down(field);
        fix_edges(field, width);
        for Exchange { voxel, add, keep } in exchange {
            let value = &mut field[*voxel as usize];
            *value = std::array::from_fn(|n| (value[n] + add[n]) * keep[n]);
        }
    }
}

fn fix_edges(field: &mut [[f32; SIGNALS]], width: usize) {
    for voxel in field.iter_mut().take(width) {
        voxel[SDF_1] = SDF_1_EDGE as f32;
    }
    for voxel in field.iter_mut().rev().take(width) {
        voxel[OXYGEN] = OXYGEN_EDGE as f32;
    }
}

/// Names of the signals, in their order.
pub const NAMES: [&str; SIGNALS] = ["oxygen", "TGF-b", "SDF-1", "IL-1b"];

/// How far the fields of two outcomes differ, relative to the second: root mean square of every signal.
#[must_use]
pub fn field_error(found: &Outcome, expected: &Outcome) -> [f64; SIGNALS] {
    std::array::from_fn(|n| {
        let (mut off, mut all) = (0.0, 0.0);
        for (found, expected) in found.field.iter().zip(&expected.field) {
            let (found, expected) = (f64::from(found[n]), f64::from(expected[n]));
            off += (found - expected) * (found - expected);
            all += expected * expected;
        }
        (off / all).sqrt()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_threads_give_the_bits_of_one() {
        for stepping in [Stepping::Same { part: 1.0 }, Stepping::Own] {
            let run = |teaching: Teaching| {
                let mut teaching = teaching;
                teaching.advance(2);
                let outcome = teaching.outcome();
                let bits: Vec<[u32; SIGNALS]> = outcome
                    .field
                    .iter()
                    .map(|voxel| voxel.map(f32::to_bits))
                    .collect();
                (bits, outcome.counts, outcome.centre_um.map(f64::to_bits))
            };
            let made = || Teaching::new(20.0, stepping, 5);
            assert!(run(made()) == run(made().on_two_threads()), "{stepping:?}");
        }
    }

    #[test]
    fn signals_stay_between_nothing_and_their_edge() {
        for stepping in [Stepping::Same { part: 1.0 }, Stepping::Own] {
            let mut teaching = Teaching::new(20.0, stepping, 1);
            teaching.advance(3);
            let most = [OXYGEN_EDGE, SATURATION, SDF_1_EDGE, SATURATION];
            for voxel in teaching.outcome().field {
                for (value, most) in voxel.into_iter().zip(most) {
                    assert!(
                        (0.0..=most * 1.0001).contains(&f64::from(value)),
                        "{voxel:?}"
                    );
                }
            }
            assert_eq!(
                teaching.count(),
                teaching.outcome().counts.iter().sum::<usize>()
            );
        }
    }
}
