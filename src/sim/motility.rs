//! How cells move: floating with the fluid, settling on a surface, crawling with persistence and homing.

use bevy::ecs::prelude::*;
use rand::RngExt as _;

use super::cell::{Body, CellState, Identity, Lodging, Sensed};
use super::clock::{Draw, SimClock};
use super::crowd::in_fluid;
use super::decisions::{Act, Decision, Decisions};
use super::fields::SignalFields;
use super::ground::Terrain;
use crate::model::maths::{cos, exp, hill, sin};
use crate::scenario::Parameters;
use crate::stage::TissueClass;

/// Whether a cell in a state may go from one place to another: floating cells stay in the fluid,
/// adhering cells on soft tissue and surfaces, residents in the tissue they live in.
#[must_use]
pub fn may_enter(terrain: &Terrain, state: &CellState, x0: f32, y0: f32, x1: f32, y1: f32) -> bool {
    let (Some(from), Some(to)) = (terrain.voxel_at(x0, y0), terrain.voxel_at(x1, y1)) else {
        return false;
    };
    if from == to {
        return true;
    }
    match state {
        CellState::Stem {
            lodging: Lodging::Floating | Lodging::Settling,
            ..
        } => terrain.floatable[to],
        CellState::Stem { .. } => terrain.crawlable[to],
        CellState::Maturing { .. } => {
            terrain.crawlable[to] && terrain.in_lesion[to] == terrain.in_lesion[from]
        }
        CellState::Satellite | CellState::Tenocyte => terrain.class(to) == terrain.class(from),
        CellState::Macrophage(_) => {
            terrain.domain[to]
                && (terrain.class(to) == terrain.class(from)
                    || matches!(
                        terrain.class(to),
                        Some(TissueClass::Synovium | TissueClass::FatPad)
                    ))
        }
        _ => false,
    }
}

/// Moves floating, crawling and immune cells for one hour.
///
/// A crawling cell keeps its heading with the persistence `exp(-1 h / tau)`; the rest is a new random
/// direction, drawn towards the homing signal by `bias x H(SDF-1)` if the cell carries CXCR4.
pub(super) fn move_cells(
    clock: Res<SimClock>,
    terrain: Res<Terrain>,
    fields: Res<SignalFields>,
    parameters: Res<Parameters>,
    mut cells: Query<(
        &Identity,
        &mut Body,
        &mut CellState,
        &Sensed,
        &mut Decisions,
    )>,
) {
    let p = &*parameters;
    let stylised = terrain.stage.drawn_stretch > 1.0;
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
    let kept = exp(-60.0 / p.persistence_min);
    let width = terrain.stage.grid.width;
    for (identity, mut body, mut state, sensed, mut decisions) in &mut cells {
        let length = match &*state {
            CellState::Stem { .. } if in_fluid(&state) => float_mm,
            CellState::Stem { .. } => crawl_mm,
            CellState::Macrophage(_) if clock.due(identity.id, super::immune::EVERY_HOURS) => {
                immune_mm
            }
            _ => continue,
        };
        let mut dice = clock.dice(identity.id, Draw::Motility);
        let angle = dice.random::<f64>() * std::f64::consts::TAU;
        let far = dice.random::<f64>();
        let mut heading = [cos(angle), sin(angle)];
        if let CellState::Stem {
            lodging: Lodging::Attached,
            ..
        } = &*state
        {
            let bias = if identity.homing {
                homing(&terrain, &fields, p, &body, width)
            } else {
                [0.0, 0.0]
            };
            for axis in 0..2 {
                heading[axis] = kept * f64::from(body.heading[axis])
                    + (1.0 - kept) * heading[axis]
                    + bias[axis];
            }
            let norm = (heading[0] * heading[0] + heading[1] * heading[1])
                .sqrt()
                .max(1e-9);
            heading = [heading[0] / norm, heading[1] / norm];
        }
        let stride = length * (0.4 + 0.6 * far);
        let x = body.x_mm + (heading[0] * stride) as f32;
        let y = body.y_mm + (heading[1] * stride) as f32;
        body.heading = [heading[0] as f32, heading[1] as f32];
        if may_enter(&terrain, &state, body.x_mm, body.y_mm, x, y) {
            body.x_mm = x;
            body.y_mm = y;
        } else {
            body.heading = [-body.heading[0], -body.heading[1]];
        }
        if let CellState::Stem {
            lodging: lodging @ Lodging::Settling,
            ..
        } = &mut *state
        {
            // It adheres where it meets soft tissue or a surface.
            if terrain
                .voxel_at(body.x_mm, body.y_mm)
                .is_some_and(|voxel| terrain.crawlable[voxel])
            {
                *lodging = Lodging::Attached;
                decisions.record(Decision::new(clock.step, Act::Attached, 1.0, 0.0, sensed));
            }
        }
    }
}

/// Pull of the homing signal on a cell: towards the steeper side, `bias x H(C; K, 1)` long.
fn homing(
    terrain: &Terrain,
    fields: &SignalFields,
    p: &Parameters,
    body: &Body,
    width: usize,
) -> [f64; 2] {
    let Some(voxel) = terrain.voxel_at(body.x_mm, body.y_mm) else {
        return [0.0, 0.0];
    };
    let values = &fields.homing.values;
    let at = |index: Option<usize>| {
        index
            .filter(|&near| near < values.len() && terrain.domain[near])
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
