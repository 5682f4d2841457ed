//! Signals between cells: who secretes what, and the quasi-steady field that follows.
//!
//! Everything is a bioactivity, in units of its half-effect. A source is given as what it adds to the
//! mean over the lining, where macrophages and nerves feel it, so that mean is the value of the 0-D
//! model, whatever the drawing. Where there are no macrophages the mean is that of the domain.

use bevy::ecs::prelude::*;

use super::steps::SimSystems;
use crate::model::maths::{half, half2};
use crate::model::steady::{SolverPair, SteadySolver};
use crate::model::words::{CellKind, Polarisation, Signal};
use crate::platform::threads::{side_by_side, two_side_by_side};
use crate::scenario::Parameters;
use crate::sim::state::abilities::Abilities;
use crate::sim::state::active_scenario::ActiveScenario;
use crate::sim::state::cell::{Body, CellState, Identity, Immune, StemLine};
use crate::sim::state::clinical::ClinicalState;
use crate::sim::state::clock::{STEPS_PER_DAY, SimClock};
use crate::sim::state::geometry::Geometry;
use crate::sim::state::population::Population;
use crate::sim::state::sensed::Sensed;
use crate::sim::state::signals::{Field, SignalFields};
use crate::sim::state::tissue::TissueState;
use crate::stage::TissueClass;

/// Relative residual to which a field is solved.
const TOLERANCE: f32 = 1e-4;
/// Sources are summed as whole numbers of this size, so that the order of the cells does not matter.
const SOURCE_UNIT: f64 = 1.0 / (1u64 << 36) as f64;

/// Entries of a factor from which solving with it takes longer than starting a thread.
const ENTRIES_FOR_THREADS: usize = 200_000;

/// Adds the process to a step: first oxygen, then the signals.
pub(in crate::sim) fn plugin(schedule: &mut Schedule) {
    let systems = (
        solve_oxygen.run_if(weekly),
        solve_signals.run_if(signals_are_due),
    );
    schedule.add_systems(
        systems
            .chain()
            .run_if(signals_spread)
            .in_set(SimSystems::Signals),
    );
}

/// Whether there is a compartment in which signals spread; in a dish the medium rules.
fn signals_spread(geometry: Res<Geometry>) -> bool {
    geometry.domain_voxels > 0 && !geometry.dish
}

/// Whether a week begins.
fn weekly(clock: Res<SimClock>) -> bool {
    clock.step.is_multiple_of(7 * STEPS_PER_DAY)
}

/// Whether the signals are solved now, see [`SignalFields::due`].
fn signals_are_due(clock: Res<SimClock>, fields: Res<SignalFields>) -> bool {
    fields.due(clock.step)
}

/// Solver and constants of one signal. Follows from scenario and parameters; never saved.
#[derive(Debug)]
struct Transport {
    solver: SteadySolver,
    /// Voxels in which it spreads, and those over which the mean is taken.
    domain: Vec<u32>,
    felt: Vec<u32>,
    /// Source strength in the lining that adds one to the mean.
    gain: f64,
    source: Vec<f32>,
    /// Whether the source may hold anything.
    poured: bool,
    sums: Vec<i64>,
    /// What is added to each of them.
    everywhere: i64,
    /// Whether anything was added.
    added: bool,
}

/// Solvers and work arrays of all signals.
#[derive(Resource, Debug)]
pub struct FieldWork {
    inflammation: Transport,
    healing: Transport,
    tgf_b: Transport,
    homing: Transport,
    oxygen: SteadySolver,
    /// Strength of a source in the cartilage, and of one everywhere, relative to one in the lining.
    wear_gain: f64,
    background_gain: f64,
    /// Inflammation and healing, solved together where that can be.
    together: Option<SolverPair>,
    /// The same for stem cells, which lie on the surfaces of the fluid.
    stem_gain: f64,
    /// What cartilage feels of a signal made in the lining is its level there times this: in a strip distances are real, and
    /// less of it arrives than in a joint that walking stirs.
    pub cartilage_gain: f64,
    /// Threads that may be used; the result does not depend on it.
    pub threads: usize,
}

impl Transport {
    fn new(
        geometry: &Geometry,
        diffusion_um2_per_s: f64,
        decay_per_min: f64,
        stretch: f64,
        clearance_per_h: f64,
    ) -> Self {
        let grid = &geometry.stage.grid;
        let count = geometry.domain.len();
        let mut solver =
            SteadySolver::new(grid.width, grid.height, grid.voxel_mm, &geometry.domain);
        let mut decay_per_h = vec![(decay_per_min * 60.0) as f32; count];
        let lining: Vec<usize> = (0..count)
            .filter(|&voxel| {
                geometry.domain[voxel] && geometry.class(voxel) == Some(TissueClass::Synovium)
            })
            .collect();
        if !lining.is_empty() {
            let here = clearance_per_h * geometry.domain_voxels as f64 / lining.len() as f64;
            for voxel in lining {
                decay_per_h[voxel] += here as f32;
            }
        }
        let diffusion_mm2_per_h = diffusion_um2_per_s * 3600.0 * 1e-6 * stretch * stretch;
        solver.set_operator(diffusion_mm2_per_h as f32, &decay_per_h);
        Self {
            solver,
            domain: domain_of(geometry),
            felt: domain_of(geometry),
            gain: 1.0,
            source: vec![0.0; count],
            poured: true,
            sums: vec![0; count],
            everywhere: 0,
            added: false,
        }
    }

    /// Strength at which sources spread evenly over `ground` and adding up to one give a mean of one.
    fn strength(&mut self, geometry: &Geometry, ground: &[u32]) -> f64 {
        let field = self.of_even_source(geometry, ground);
        let mean = mean_over(&field, &self.felt);
        if mean > 0.0 { 1.0 / mean } else { 1.0 }
    }

    /// The field of a source spread evenly over `ground`; empty where there is none.
    fn of_even_source(&mut self, geometry: &Geometry, ground: &[u32]) -> Vec<f32> {
        if geometry.domain_voxels == 0 || ground.is_empty() {
            return vec![1.0; self.source.len()];
        }
        self.source.fill(0.0);
        let inside: Vec<usize> = ground
            .iter()
            .map(|&v| v as usize)
            .filter(|&v| geometry.domain[v])
            .collect();
        for &voxel in &inside {
            self.source[voxel] = geometry.domain_voxels as f32 / inside.len() as f32;
        }
        let mut field = vec![0.0; self.source.len()];
        self.solver.solve(&self.source, &mut field, 1e-6);
        field
    }

    /// Adds a source that raises the mean by `amount`.
    fn add(&mut self, voxel: usize, amount: f64) {
        self.sums[voxel] += (amount / SOURCE_UNIT) as i64;
        self.added = true;
    }

    /// Adds a source spread evenly over the domain.
    fn add_everywhere(&mut self, geometry: &Geometry, amount: f64) {
        self.everywhere += (amount / geometry.domain_voxels.max(1) as f64 / SOURCE_UNIT) as i64;
        self.added = true;
    }

    /// Makes the source from what was added up; tells whether there is any. Without one, and with the same decay as ever, there
    /// is nothing of the signal.
    fn pour(&mut self, geometry: &Geometry, factor: f64) -> bool {
        let scale = SOURCE_UNIT * self.gain * factor * geometry.domain_voxels as f64;
        let everywhere = std::mem::take(&mut self.everywhere);
        let mut any = false;
        if !std::mem::take(&mut self.added) {
            if self.poured {
                self.source.fill(0.0);
                self.poured = false;
            }
            return false;
        }
        self.poured = true;
        for &voxel in &self.domain {
            let (source, sum) = (
                &mut self.source[voxel as usize],
                &mut self.sums[voxel as usize],
            );
            *source = ((*sum + everywhere) as f64 * scale) as f32;
            *sum = 0;
            any |= *source != 0.0;
        }
        any
    }

    fn solve(&mut self, field: &mut Field) {
        self.solver
            .solve(&self.source, &mut field.values, TOLERANCE);
        self.take_mean(field);
    }

    fn clear(&self, field: &mut Field) {
        // Where it is felt, there is none; and where there is any, it is everywhere.
        if field.mean == 0.0 {
            return;
        }
        for &voxel in &self.domain {
            field.values[voxel as usize] = 0.0;
        }
        self.take_mean(field);
    }

    fn take_mean(&self, field: &mut Field) {
        field.mean = mean_over(&field.values, &self.felt);
    }
}

fn mean_over(values: &[f32], voxels: &[u32]) -> f64 {
    let sum: f64 = voxels
        .iter()
        .map(|&voxel| f64::from(values[voxel as usize]))
        .sum();
    sum / voxels.len().max(1) as f64
}

/// Voxels of the domain.
fn domain_of(geometry: &Geometry) -> Vec<u32> {
    (0..geometry.domain.len() as u32)
        .filter(|&voxel| geometry.domain[voxel as usize])
        .collect()
}

impl FieldWork {
    /// Solvers for a geometry.
    #[must_use]
    pub fn new(geometry: &Geometry, p: &Parameters) -> Self {
        let stretch = if geometry.stage.drawn_stretch > 1.0 {
            p.transport_stretch
        } else {
            1.0
        };
        let clearance_per_h = p.clearance_ml_per_hour / p.synovial_volume_oa_ml;
        let make =
            |diffusion, decay| Transport::new(geometry, diffusion, decay, stretch, clearance_per_h);
        let mut work = Self {
            inflammation: make(p.diffusion_pro_um2_per_s, p.decay_pro_per_min),
            healing: make(p.diffusion_anti_um2_per_s, p.decay_anti_per_min),
            tgf_b: make(p.diffusion_growth_um2_per_s, p.decay_growth_per_min),
            homing: make(p.diffusion_homing_um2_per_s, p.decay_homing_per_min),
            oxygen: {
                let grid = &geometry.stage.grid;
                SteadySolver::new(grid.width, grid.height, grid.voxel_mm, &geometry.domain)
            },
            wear_gain: 1.0,
            background_gain: 1.0,
            together: None,
            stem_gain: 1.0,
            cartilage_gain: 1.0,
            threads: 1,
        };
        let everywhere = domain_of(geometry);
        let lining: Vec<u32> = everywhere
            .iter()
            .copied()
            .filter(|voxel| geometry.macrophage_ground.binary_search(voxel).is_ok())
            .collect();
        let lining = if lining.is_empty() {
            everywhere.clone()
        } else {
            lining
        };
        for signal in [&mut work.inflammation, &mut work.healing] {
            signal.felt.clone_from(&lining);
            signal.gain = signal.strength(geometry, &lining);
        }
        let wear = work.inflammation.strength(geometry, &geometry.debris);
        let background = work.inflammation.strength(geometry, &everywhere);
        work.wear_gain = wear / work.inflammation.gain;
        work.background_gain = background / work.inflammation.gain;
        let surfaces: Vec<u32> = geometry
            .fluid
            .iter()
            .copied()
            .filter(|&voxel| geometry.crawlable[voxel as usize])
            .collect();
        if !surfaces.is_empty() {
            let stem = work.healing.strength(geometry, &surfaces);
            work.stem_gain = stem / work.healing.gain;
        }
        if geometry.stage.drawn_stretch <= 1.0 && !geometry.cartilage.is_empty() {
            let field = work.inflammation.of_even_source(geometry, &geometry.debris);
            let arrives = mean_over(&field, &geometry.cartilage);
            let made = mean_over(&field, &work.inflammation.felt);
            if arrives > 0.0 {
                work.cartilage_gain = made / arrives;
            }
        }
        work.tgf_b.gain = work.tgf_b.strength(geometry, &everywhere);
        work.homing.gain = work.homing.strength(geometry, &geometry.lesion);
        work.together = SolverPair::of(&mut work.inflammation.solver, &mut work.healing.solver);
        work
    }
}

/// Share of its full output that a stem cell gives at a level of inflammation (licensing), 0 to 1:
/// `s0 + (1 - s0) c²/(1 + c²)`, science table "licensing".
#[must_use]
pub fn licensing(inflammation: f64, unlicensed_share: f64) -> f64 {
    unlicensed_share + (1.0 - unlicensed_share) * half2(inflammation)
}

/// Adds up what every cell secretes and solves the fields for it.
fn solve_signals(
    clock: Res<SimClock>,
    geometry: Res<Geometry>,
    ground: Res<TissueState>,
    parameters: Res<Parameters>,
    population: Res<Population>,
    clinical: Res<ClinicalState>,
    scenario: Res<ActiveScenario>,
    abilities: Res<Abilities>,
    mut fields: ResMut<SignalFields>,
    mut work: ResMut<FieldWork>,
    stem_line: Query<(&Identity, &Body, &CellState, &Sensed), With<StemLine>>,
    immune: Query<(&Body, &CellState, &Sensed), With<Immune>>,
) {
    let p = &*parameters;
    let work = &mut *work;
    let fields = &mut *fields;
    let macrophages = f64::from(population.macrophages_at_start.max(1));
    // What is injected beside a muscle, tendon or ligament is not known to calm it: its signals count little there.
    let heard = if scenario.0.condition.is_tear() {
        p.injury_signal_share
    } else {
        1.0
    };
    // Stem cells brake themselves: where the healing signal they make has reached its largest value,
    // they make no more. In a stirred joint that brake is `1/(1 + N/N50)` for every one of them.
    let mut thousandths = 0i64;
    if abilities.signal {
        for (identity, _, state, _) in &stem_line {
            if identity.injected() && matches!(state, CellState::Stem { .. }) {
                thousandths +=
                    (population.weight(identity.batch(), CellKind::Stem) * 1000.0) as i64;
            }
        }
    }
    let signalling = thousandths as f64 / 1000.0;
    let per_stem_cell =
        heard * work.stem_gain * p.msc_max_signal / (p.msc_half_signal_cells + signalling);
    // Bulk level of a secreted factor: ng per million cells and day, over the clearance of the joint.
    let growth_per_cell =
        p.tgfb_secretion_ng_per_million_per_day / 1e6 / (p.clearance_ml_per_hour * 24.0);
    let voxel_of = |body: &Body| {
        let voxel = geometry.voxel_at(body.x_mm, body.y_mm)?;
        geometry.domain[voxel].then_some(voxel)
    };
    for (body, state, sensed) in &immune {
        let (CellState::Macrophage(polarisation), Some(voxel)) = (state, voxel_of(body)) else {
            continue;
        };
        match polarisation {
            Polarisation::M0 => work.healing.add(voxel, p.m0_anti_signal / macrophages),
            Polarisation::M1 => {
                let calmed = 1.0 - p.m1_suppression_max * half(f64::from(sensed.healing));
                work.inflammation
                    .add(voxel, p.m1_pro_signal / macrophages * calmed);
            }
            Polarisation::M2 => work.healing.add(voxel, p.m2_anti_signal / macrophages),
        }
    }
    if abilities.signal {
        for (identity, body, state, sensed) in &stem_line {
            if !identity.injected() || !matches!(state, CellState::Stem { .. }) {
                continue;
            }
            let Some(voxel) = voxel_of(body) else {
                continue;
            };
            let weight = population.weight(identity.batch(), CellKind::Stem);
            let licensed = licensing(f64::from(sensed.inflammation), p.unlicensed_share);
            work.healing.add(voxel, weight * per_stem_cell * licensed);
            work.tgf_b.add(voxel, weight * growth_per_cell);
        }
    }
    // The dying speak on for some days: macrophages that eat them turn to healing.
    if abilities.signal {
        let lasts = p.dying_signal_steps();
        for remains in &population.remains {
            let speaks = remains.injected()
                && remains.kind == CellKind::Stem
                && clock.step < remains.step + lasts;
            let voxel = geometry
                .voxel_at(remains.x_mm, remains.y_mm)
                .filter(|&voxel| speaks && geometry.domain[voxel]);
            if let Some(voxel) = voxel {
                let weight = population.weight(remains.batch, CellKind::Stem);
                work.healing
                    .add(voxel, weight * per_stem_cell * p.dying_signal_share);
            }
        }
    }
    let lost: f64 = geometry
        .cartilage
        .iter()
        .map(|&v| 1.0 - f64::from(ground.native[v as usize]))
        .sum();
    if lost > 0.0 {
        let mean = lost / geometry.cartilage.len() as f64;
        let load = p.wear_load(clinical.activity, mean);
        let each = p.wear_pro_signal * load * work.wear_gain / geometry.debris.len().max(1) as f64;
        let in_place = geometry.stage.drawn_stretch > 1.0;
        for &voxel in &geometry.debris {
            let voxel = voxel as usize;
            if geometry.domain[voxel] {
                let here = if in_place {
                    1.0 - f64::from(ground.native[voxel])
                } else {
                    mean
                };
                work.inflammation.add(voxel, each * here);
            }
        }
    }
    let background = p.background_pro_signal + clinical.extra_inflammation(clock.step);
    let background_gain = work.background_gain;
    work.inflammation
        .add_everywhere(&geometry, background * background_gain);
    let block = clinical.inflammation_block(clock.step, p);
    let daily = clock.step.is_multiple_of(STEPS_PER_DAY);
    if daily {
        for &voxel in &geometry.lesion {
            let damage = 1.0
                - f64::from(
                    (ground.native[voxel as usize].min(1.0 - ground.repair[voxel as usize]))
                        .max(0.0),
                );
            let level = p.homing_half_max_ng_per_ml * damage.clamp(0.0, 1.0);
            work.homing
                .add(voxel as usize, level / geometry.lesion.len() as f64);
        }
    }
    let FieldWork {
        inflammation,
        healing,
        tgf_b,
        homing,
        together,
        threads,
        ..
    } = work;
    // In the order of `Signal::ALL`; oxygen has a system of its own.
    let [c, a, g, sdf1, _oxygen] = &mut fields.all;
    inflammation.pour(&geometry, block);
    healing.pour(&geometry, 1.0);
    let grows = tgf_b.pour(&geometry, 1.0);
    if !grows {
        tgf_b.clear(g);
    }
    if let Some(pair) = together {
        let sources = [inflammation.source.as_slice(), healing.source.as_slice()];
        let both = [&mut c.values, &mut a.values].map(Vec::as_mut_slice);
        if grows && *threads > 1 && pair.factor_entries() >= ENTRIES_FOR_THREADS {
            two_side_by_side(|| pair.solve(sources, both), || tgf_b.solve(g));
        } else {
            pair.solve(sources, both);
            if grows {
                tgf_b.solve(g);
            }
        }
        inflammation.take_mean(c);
        healing.take_mean(a);
    } else if *threads > 1 {
        side_by_side(
            || inflammation.solve(c),
            || healing.solve(a),
            || {
                if grows {
                    tgf_b.solve(g);
                }
            },
        );
    } else {
        inflammation.solve(c);
        healing.solve(a);
        if grows {
            tgf_b.solve(g);
        }
    }
    if daily {
        if homing.pour(&geometry, 1.0) {
            homing.solve(sdf1);
        } else {
            homing.clear(sdf1);
        }
    }
}

/// Solves oxygen once a week: it comes from the fluid and the lining and is used by cartilage cells.
fn solve_oxygen(
    geometry: Res<Geometry>,
    ground: Res<TissueState>,
    parameters: Res<Parameters>,
    mut fields: ResMut<SignalFields>,
    mut work: ResMut<FieldWork>,
) {
    let p = &*parameters;
    // Cartilage is drawn thicker than it is; diffusion is scaled with the drawing so that a drawn
    // depth stands for the real one.
    let drawn = f64::from(geometry.stage.drawn_stretch).max(1.0);
    let diffusion = p.diffusion_oxygen_um2_per_s * 3600.0 * 1e-6 * drawn * drawn;
    let count = geometry.domain.len();
    let mut uptake = vec![0.0f32; count];
    let mut surface = vec![f32::NAN; count];
    let full = oxygen_use_mmhg_per_h(p.chondrocyte_density_per_mm3, p);
    for voxel in (0..count).filter(|&voxel| geometry.domain[voxel]) {
        if geometry.class(voxel) == Some(TissueClass::Cartilage) {
            uptake[voxel] =
                (full * f64::from(ground.native[voxel].max(ground.repair[voxel]))) as f32;
        } else {
            surface[voxel] = p.oxygen_surface_mmhg as f32;
        }
    }
    let values = &mut fields[Signal::Oxygen].values;
    work.oxygen.solve_oxygen(
        diffusion as f32,
        &uptake,
        p.oxygen_half_mmhg as f32,
        &surface,
        values,
        TOLERANCE,
    );
    fields[Signal::Oxygen].mean = mean_over(&fields[Signal::Oxygen].values, &work.tgf_b.felt);
}

/// Highest oxygen use of tissue with a density of cartilage cells, mmHg per hour.
#[must_use]
pub fn oxygen_use_mmhg_per_h(cells_per_mm3: f64, p: &Parameters) -> f64 {
    // fmol per mm³ and hour is nmol per litre and hour; a thousand of those are one umol per litre.
    cells_per_mm3 * p.oxygen_use_fmol_per_cell_h * 1e-3 / p.oxygen_solubility_um_per_mmhg
}
