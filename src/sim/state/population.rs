//! Who is counted: injections and what one drawn cell stands for, cells in and out, what is left of the dead.

use bevy::ecs::resource::Resource;
use serde::{Deserialize, Serialize};

use super::cell::{Body, CellState, Identity, RESIDENT};
use super::id::CellId;
use crate::model::words::{CellKind, PerFate, TreatmentKind};

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
    /// Relative readiness to take each fate.
    pub bias: PerFate,
    /// Population doublings at which its cells become senescent.
    pub hayflick_limit: f64,
}

/// What a cell died of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cause {
    /// In the fluid, without a hold.
    NoHold,
    /// By its own programme, as stem cells do that adhere.
    Apoptosis,
    /// Inflammation cost it.
    Inflammation,
    /// A macrophage at the end of its life.
    Age,
}

/// A dead cell. It is seen until macrophages have cleared it; what eating it does lasts longer.
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
    /// Number of the injection it or its ancestor came with, or [`RESIDENT`].
    pub batch: u8,
    /// What it died of.
    pub cause: Cause,
}

impl Remains {
    /// What is left of a cell that dies now.
    #[must_use]
    pub fn of(
        identity: &Identity,
        body: &Body,
        state: &CellState,
        step: u64,
        cause: Cause,
    ) -> Self {
        Self {
            id: identity.id,
            x_mm: body.x_mm,
            y_mm: body.y_mm,
            step,
            kind: state.kind(),
            batch: identity.batch(),
            cause,
        }
    }

    /// Whether it or its ancestor was injected.
    #[must_use]
    pub fn injected(&self) -> bool {
        self.batch != RESIDENT
    }
}

/// Cells counted and injections made.
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
    /// Drawn cells taken out so far.
    pub left: u64,
    /// Real cells that ever locked each fate: from injections, in a dish all.
    pub became: PerFate,
    /// Dead cells, oldest first, as long as they are seen or still signal.
    pub remains: Vec<Remains>,
    /// Step of the last injection of cells; 0 without one.
    pub injected_step: u64,
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
    pub fn expected_cells(&self) -> u64 {
        (self.at_start + self.born + self.injected).saturating_sub(self.died + self.left)
    }
}
