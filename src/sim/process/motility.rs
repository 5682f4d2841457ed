//! How cells move: floating with the fluid, settling on a surface, crawling with persistence and homing.

use bevy::ecs::prelude::*;
use rand::RngExt as _;
use rand::rngs::Xoshiro256PlusPlus;

use super::contact::may_enter;
use super::macrophages::EVERY_HOURS;
use super::steps::SimSystems;
use crate::model::maths::{chance, exp, hill, unit_vector, unit_vectors};
use crate::model::pick::pick;
use crate::model::words::Signal;
use crate::scenario::Parameters;
use crate::sim::state::cell::{Adhesion, Body, CellState, Identity, Immune, StemLine};
use crate::sim::state::clock::{HOURS_PER_STEP, RngPurpose, SimClock};
use crate::sim::state::decisions::{Act, Decision, Decisions};
use crate::sim::state::geometry::Geometry;
use crate::sim::state::sensed::Sensed;
use crate::sim::state::signals::SignalFields;
use crate::stage::TissueClass;

/// Adds the process to a step.
pub(in crate::sim) fn plugin(schedule: &mut Schedule) {
    schedule.add_systems(move_cells.in_set(SimSystems::Move));
}

/// Work arrays of the cells that crawl, in the order in which they are found.
#[derive(Resource, Debug, Default)]
pub struct CrawlWork {
    /// Which way they turn (radian), and how much of their longest way they go.
    angles: Vec<f64>,
    shares: Vec<f64>,
    /// The same angles as unit vectors.
    turns: Vec<[f64; 2]>,
}

/// Moves floating, crawling and immune cells for one hour.
///
/// A crawling cell keeps its heading with the persistence `exp(-1 h / tau)`; the rest is a new random
/// direction, drawn towards the homing signal by `bias x H(SDF-1)` if the cell carries CXCR4.
fn move_cells(
    clock: Res<SimClock>,
    geometry: Res<Geometry>,
    fields: Res<SignalFields>,
    parameters: Res<Parameters>,
    mut work: ResMut<CrawlWork>,
    mut cells: Query<
        (
            &Identity,
            &mut Body,
            &mut CellState,
            &Sensed,
            &mut Decisions,
        ),
        Or<(With<StemLine>, With<Immune>)>,
    >,
) {
    let p = &*parameters;
    let clock = clock.clone();
    let hour = Hour::of(&clock, &geometry, p);
    let width = geometry.stage.grid.width;
    let work = &mut *work;
    // All draws first, then all directions: so none waits for what becomes of the cell before.
    work.angles.clear();
    work.shares.clear();
    for (identity, _, state, _, _) in &cells {
        if hour.longest_crawl_mm(identity, state).is_some() {
            let mut dice = clock.dice(identity.id, RngPurpose::Motility);
            work.angles
                .push(dice.random::<f64>() * std::f64::consts::TAU);
            work.shares
                .push(hour.least + (1.0 - hour.least) * dice.random::<f64>());
        }
    }
    unit_vectors(&work.angles, &mut work.turns);
    let mut draws = work.turns.iter().zip(&work.shares);
    for (identity, mut body, mut state, sensed, mut decisions) in &mut cells {
        if state.in_fluid() {
            hour.stir(identity, &mut body);
            hour.float(identity, &mut body, &state);
            hour.take_hold(identity, &body, &mut state, sensed, &mut decisions);
            continue;
        }
        let Some(longest_mm) = hour.longest_crawl_mm(identity, &state) else {
            continue;
        };
        let Some((&turn, share)) = draws.next() else {
            break;
        };
        let mut heading = turn;
        if let CellState::Stem {
            adhesion: Adhesion::Attached,
            ..
        } = &*state
        {
            let bias = if identity.homing() {
                homing(&geometry, &fields, p, &body, width)
            } else {
                [0.0, 0.0]
            };
            for axis in 0..2 {
                heading[axis] = hour.kept * f64::from(body.heading[axis])
                    + (1.0 - hour.kept) * heading[axis]
                    + bias[axis];
            }
            let norm = (heading[0] * heading[0] + heading[1] * heading[1])
                .sqrt()
                .max(1e-9);
            heading = [heading[0] / norm, heading[1] / norm];
        }
        let stride = longest_mm * share;
        let x = body.x_mm + (heading[0] * stride) as f32;
        let y = body.y_mm + (heading[1] * stride) as f32;
        body.heading = [heading[0] as f32, heading[1] as f32];
        if may_enter(&geometry, &state, [body.x_mm, body.y_mm], [x, y]) {
            body.x_mm = x;
            body.y_mm = y;
        } else {
            body.heading = [-body.heading[0], -body.heading[1]];
        }
    }
}

/// How far cells get in an hour, and the chances of what can happen to them on their way.
struct Hour<'a> {
    clock: &'a SimClock,
    geometry: &'a Geometry,
    /// Longest way of a crawling cell, of a macrophage and of a floating cell, mm.
    crawl_mm: f64,
    immune_mm: f64,
    float_mm: f64,
    /// Shortest way as a share of the longest.
    least: f64,
    /// Share of its heading that a crawling cell keeps.
    kept: f64,
    /// Chance that the moving joint carries a floating cell elsewhere; nothing where lengths are true.
    stirred: Option<f64>,
    /// Chance that a settling cell takes hold of a surface in moving fluid.
    settles: f64,
}

impl<'a> Hour<'a> {
    fn of(clock: &'a SimClock, geometry: &'a Geometry, p: &Parameters) -> Self {
        let stylised = geometry.stage.drawn_stretch > 1.0;
        let stretch = if stylised { p.motility_stretch } else { 1.0 };
        let crawl_mm = p.speed_um_per_hour * 1e-3 * stretch;
        let immune_mm = p.macrophage_speed_um_per_hour
            * 1e-3
            * if stylised {
                p.motility_stretch * p.macrophage_patrol_share
            } else {
                p.macrophage_patrol_share
            };
        let float_mm = if stylised {
            p.fluid_mixing_mm_per_hour
        } else {
            crawl_mm * 2.0
        };
        Self {
            clock,
            geometry,
            crawl_mm,
            immune_mm,
            float_mm,
            least: p.stride_least,
            kept: exp(-60.0 / p.persistence_min),
            stirred: stylised.then(|| chance(24.0 / p.fluid_stirring_hours, HOURS_PER_STEP)),
            settles: chance(24.0 / p.settling_hours, HOURS_PER_STEP),
        }
    }

    /// The longest way of a cell that crawls in this hour.
    fn longest_crawl_mm(&self, identity: &Identity, state: &CellState) -> Option<f64> {
        match state {
            CellState::Stem { .. } if !state.in_fluid() => Some(self.crawl_mm),
            CellState::Macrophage(_) if self.clock.due(identity.id, EVERY_HOURS) => {
                Some(self.immune_mm)
            }
            _ => None,
        }
    }

    /// Whether a cell is in fluid.
    fn in_fluid_at(&self, body: &Body) -> bool {
        self.geometry
            .voxel_at(body.x_mm, body.y_mm)
            .is_some_and(|voxel| self.geometry.class(voxel) == Some(TissueClass::Fluid))
    }

    /// Lets the moving joint carry a floating cell to any place of the fluid. The section shows the joint as
    /// a plane; the fluid that passes beside the patella and the menisci is not in it.
    fn stir(&self, identity: &Identity, body: &mut Body) {
        let Some(stirred) = self.stirred else {
            return;
        };
        let fluid = &self.geometry.fluid;
        let mut dice = self.clock.dice(identity.id, RngPurpose::Stirring);
        if fluid.is_empty() || pick(dice.random::<f64>(), &[((), stirred)]).is_none() {
            return;
        }
        if self.in_fluid_at(body) {
            let voxel = fluid[(dice.random::<f64>() * fluid.len() as f64) as usize % fluid.len()];
            [body.x_mm, body.y_mm] = self.geometry.centre(voxel as usize);
        }
    }

    /// Lets the fluid carry a cell for an hour: straight on in strides of a voxel, another way at a wall.
    /// A cell that is not in fluid (an injection into muscle or tendon) stays about where it is.
    fn float(&self, identity: &Identity, body: &mut Body, state: &CellState) {
        let most = if self.in_fluid_at(body) {
            self.float_mm
        } else {
            self.crawl_mm
        };
        let mut dice = self.clock.dice(identity.id, RngPurpose::Motility);
        let least = most * self.least;
        let length = least + (most - least) * dice.random::<f64>();
        let strides = libm::ceil(length / f64::from(self.geometry.stage.grid.voxel_mm)).max(1.0);
        let stride = length / strides;
        let turn = |dice: &mut Xoshiro256PlusPlus| {
            let angle = dice.random::<f64>() * std::f64::consts::TAU;
            unit_vector(angle).map(|part| part as f32)
        };
        body.heading = turn(&mut dice);
        for _ in 0..strides as u32 {
            let x = body.x_mm + body.heading[0] * stride as f32;
            let y = body.y_mm + body.heading[1] * stride as f32;
            if may_enter(self.geometry, state, [body.x_mm, body.y_mm], [x, y]) {
                body.x_mm = x;
                body.y_mm = y;
            } else {
                body.heading = turn(&mut dice);
            }
        }
    }

    /// Lets a settling cell take hold of the surface it touches: inside a tissue at once, in the moving
    /// fluid with the chance `settles`.
    fn take_hold(
        &self,
        identity: &Identity,
        body: &Body,
        state: &mut CellState,
        sensed: &Sensed,
        decisions: &mut Decisions,
    ) {
        let CellState::Stem {
            adhesion: adhesion @ Adhesion::Settling,
            ..
        } = state
        else {
            return;
        };
        let Some(voxel) = self
            .geometry
            .voxel_at(body.x_mm, body.y_mm)
            .filter(|&voxel| self.geometry.crawlable[voxel])
        else {
            return;
        };
        let chance = if self.geometry.class(voxel) == Some(TissueClass::Fluid) {
            self.settles
        } else {
            1.0
        };
        let now = self.clock.step;
        let draw = self.clock.uniform(identity.id, RngPurpose::Settling);
        if let Some(found) = pick(draw, &[(Act::Attached, chance)]) {
            *adhesion = Adhesion::Attached;
            let decision = if chance < 1.0 {
                Decision::of(now, 1, found.outcome, &found, sensed)
            } else {
                Decision::certain(now, found.outcome, sensed)
            };
            decisions.record(decision);
        }
    }
}

/// Pull of the homing signal on a cell: towards the steeper side, `bias x H(C; K, 1)` long.
fn homing(
    geometry: &Geometry,
    fields: &SignalFields,
    p: &Parameters,
    body: &Body,
    width: usize,
) -> [f64; 2] {
    let Some(voxel) = geometry.voxel_at(body.x_mm, body.y_mm) else {
        return [0.0, 0.0];
    };
    let values = &fields[Signal::Homing].values;
    let at = |index: Option<usize>| {
        index
            .filter(|&near| near < values.len() && geometry.domain[near])
            .map_or(values[voxel], |near| values[near])
    };
    let dx = f64::from(at(Some(voxel + 1)) - at(voxel.checked_sub(1)));
    let dy = f64::from(at(Some(voxel + width)) - at(voxel.checked_sub(width)));
    let norm = (dx * dx + dy * dy).sqrt();
    if norm < 1e-12 {
        return [0.0, 0.0];
    }
    let strength = p.homing_bias * hill(f64::from(values[voxel]), p.homing_half_max_ng_per_ml, 1.0);
    [strength * dx / norm, strength * dy / norm]
}
