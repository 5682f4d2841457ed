//! Who is counted: injections and what one drawn cell stands for, heads in and out, cells on their way into or out of the world.

use bevy::ecs::prelude::*;
use serde::{Deserialize, Serialize};

use super::cell::{CellId, NewCell, RESIDENT};
use crate::model::words::{CellKind, TreatmentKind};
use crate::scenario::Parameters;

/// One injection of cells.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Batch {
    /// What was injected.
    pub kind: TreatmentKind,
    /// Step of the injection.
    pub step: u64,
    /// Real cells that one drawn cell stands for.
    pub weight: f64,
    /// Drawn cells injected.
    pub drawn: u32,
    /// Relative readiness to become cartilage, bone and muscle.
    pub bias: [f64; 3],
    /// Population doublings at which its cells become senescent.
    pub hayflick_limit: f64,
}

/// A dead cell that has not been cleared yet.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Remains {
    /// The cell it was.
    pub id: CellId,
    /// Position, mm.
    pub x_mm: f32,
    /// Position, mm.
    pub y_mm: f32,
    /// Step of its death.
    pub step: u64,
    /// Kind of cell it was.
    pub kind: CellKind,
    /// Whether it was injected.
    pub injected: bool,
}

/// Heads counted and injections made.
#[derive(Resource, Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Population {
    /// Injections of cells so far.
    pub batches: Vec<Batch>,
    /// Real cells that one drawn resident of each kind stands for, in the order of [`CellKind::ALL`].
    pub resident_weights: Vec<f64>,
    /// Drawn cells at the start.
    pub at_start: u64,
    /// Drawn macrophages at the start.
    pub macrophages_at_start: u32,
    /// Drawn cells injected so far.
    pub injected: u64,
    /// Drawn cells born so far by division or arrived from the blood.
    pub born: u64,
    /// Drawn cells died so far.
    pub died: u64,
    /// Drawn cells washed out so far.
    pub left: u64,
    /// Real cells from injections that ever locked each fate: cartilage, bone, muscle.
    pub became: [f64; 3],
    /// Dead cells not cleared yet, oldest first.
    pub remains: Vec<Remains>,
}

impl Population {
    /// Real cells that one drawn cell of an injection (or of a resident kind) stands for.
    #[must_use]
    pub fn weight(&self, batch: u8, kind: CellKind) -> f64 {
        if batch == RESIDENT {
            self.resident_weights
                .get(kind as usize)
                .copied()
                .unwrap_or(1.0)
        } else {
            self.batches
                .get(usize::from(batch))
                .map_or(1.0, |batch| batch.weight)
        }
    }

    /// Cells that should be in the world now by the books: start + born + injected - died - left.
    #[must_use]
    pub fn expected_heads(&self) -> u64 {
        (self.at_start + self.born + self.injected).saturating_sub(self.died + self.left)
    }
}

/// Cells on their way into and out of the world within one step.
#[derive(Resource, Debug, Default)]
pub struct Passage {
    /// Cells born or arrived.
    pub newborn: Vec<NewCell>,
    /// Cells that died.
    pub dead: Vec<(Entity, Remains)>,
    /// Cells that were washed out.
    pub gone: Vec<Entity>,
}

/// Lets cells in and out. The only system that spawns and despawns in a step, in the order of identities.
pub(super) fn let_in_and_out(
    clock: Res<super::clock::SimClock>,
    parameters: Res<Parameters>,
    mut passage: ResMut<Passage>,
    mut population: ResMut<Population>,
    mut commands: Commands,
) {
    let now = clock.step;
    if !population.remains.is_empty() {
        let visible = libm::ceil(parameters.dead_cell_hours) as u64;
        population
            .remains
            .retain(|remains| now < remains.step + visible);
    }
    if passage.newborn.is_empty() && passage.dead.is_empty() && passage.gone.is_empty() {
        return;
    }
    passage.dead.sort_unstable_by_key(|(_, remains)| remains.id);
    for (entity, remains) in passage.dead.drain(..) {
        commands.entity(entity).despawn();
        population.died += 1;
        population.remains.push(remains);
    }
    for entity in passage.gone.drain(..) {
        commands.entity(entity).despawn();
        population.left += 1;
    }
    passage
        .newborn
        .sort_unstable_by_key(|cell| cell.identity.id);
    population.born += passage.newborn.len() as u64;
    commands.spawn_batch(
        passage
            .newborn
            .drain(..)
            .map(NewCell::bundle)
            .collect::<Vec<_>>(),
    );
}
