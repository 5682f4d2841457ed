//! What a cell is: its origin, body, state and cell cycle.

use bevy::ecs::component::Component;
use bevy::ecs::world::World;
use serde::{Deserialize, Serialize};

use super::decisions::Decisions;
use super::id::CellId;
use super::sensed::Sensed;
use crate::model::words::{CellKind, Lineage, Polarisation};

/// [`Identity::batch`] of a cell that was not injected.
pub const RESIDENT: u8 = u8::MAX;

/// How a cell came to be here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// It was here from the start.
    Founder,
    /// It came out of a needle.
    Injected,
    /// It was born by division.
    Divided,
    /// A macrophage that came from the blood in place of an inflammatory one.
    FromBlood,
    /// A macrophage of the lining, born there by division in place of one that died.
    RenewedHere,
}

impl Origin {
    /// All of them, in their order.
    const ALL: [Self; 5] = [
        Self::Founder,
        Self::Injected,
        Self::Divided,
        Self::FromBlood,
        Self::RenewedHere,
    ];

    /// Whether no cell stands before it.
    fn is_first(self) -> bool {
        matches!(self, Self::Founder | Self::Injected)
    }
}

/// Who the cell is and where it came from, in 16 bytes: what it came with shares a word, and its parent follows from its
/// identity and the number of its birth.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// Its identity.
    pub id: CellId,
    /// Children so far.
    pub births: u16,
    /// Which child of its parent it is; 0 for the first of a family.
    birth: u16,
    /// From the lowest bit: the step, the number of the injection, homing, the origin.
    came: u32,
}

/// Bits of a step (119 years), and where the others begin.
const STEP_BITS: u32 = 20;
const BATCH_AT: u32 = STEP_BITS;
const HOMING_AT: u32 = BATCH_AT + 8;
const ORIGIN_AT: u32 = HOMING_AT + 1;
const LAST_STEP: u32 = (1 << STEP_BITS) - 1;

impl Identity {
    /// The first of a family: `batch` is the number of the injection that it came with, or [`RESIDENT`]; `homing` tells whether
    /// it carries the homing receptor CXCR4 on its surface.
    #[must_use]
    pub fn first(id: CellId, step: u64, batch: u8, homing: bool) -> Self {
        let origin = if batch == RESIDENT {
            Origin::Founder
        } else {
            Origin::Injected
        };
        Self {
            id,
            births: 0,
            birth: 0,
            came: came(step, batch, homing, origin),
        }
    }

    /// An identity that was written down; `None` if there can be none like that.
    pub(in crate::sim) fn again(
        id: CellId,
        parent: CellId,
        (born_step, births): (u32, u16),
        (batch, homing, origin): (u8, bool, Origin),
    ) -> Option<Self> {
        let birth = if origin.is_first() {
            (parent == id).then_some(0)?
        } else {
            id.birth(parent)?
        };
        (born_step <= LAST_STEP).then(|| Self {
            id,
            births,
            birth,
            came: came(born_step.into(), batch, homing, origin),
        })
    }

    /// The cell it came from by division (or replaced); itself for a founder.
    #[must_use]
    #[inline]
    pub fn parent(&self) -> CellId {
        if self.origin().is_first() {
            self.id
        } else {
            self.id.parent(self.birth)
        }
    }

    /// Step of its birth or injection.
    #[must_use]
    #[inline]
    pub fn born_step(&self) -> u32 {
        self.came & LAST_STEP
    }

    /// Number of the injection it or its ancestor came with, or [`RESIDENT`].
    #[must_use]
    #[inline]
    pub fn batch(&self) -> u8 {
        (self.came >> BATCH_AT) as u8
    }

    /// Whether it carries the homing receptor CXCR4 on its surface.
    #[must_use]
    #[inline]
    pub fn homing(&self) -> bool {
        self.came >> HOMING_AT & 1 != 0
    }

    /// How it came to be here.
    #[must_use]
    #[inline]
    pub fn origin(&self) -> Origin {
        let number = (self.came >> ORIGIN_AT) as usize;
        Origin::ALL.get(number).copied().unwrap_or(Origin::Founder)
    }

    /// Whether it or its ancestor was injected.
    #[must_use]
    #[inline]
    pub fn injected(&self) -> bool {
        self.batch() != RESIDENT
    }

    /// The identity of its next child, born by division in a step: of the same injection, with the same surface.
    #[must_use]
    pub fn bear(&mut self, step: u64) -> Self {
        self.followed_by(step, Origin::Divided)
    }

    /// The identity of the next cell that stands for it in the family, and how that came to be here.
    #[must_use]
    pub fn followed_by(&mut self, step: u64, origin: Origin) -> Self {
        let birth = self.births;
        self.births += 1;
        Self {
            id: self.id.child(birth),
            births: 0,
            birth,
            came: came(step, self.batch(), self.homing(), origin),
        }
    }
}

fn came(step: u64, batch: u8, homing: bool, origin: Origin) -> u32 {
    (step as u32).min(LAST_STEP)
        | u32::from(batch) << BATCH_AT
        | u32::from(homing) << HOMING_AT
        | (origin as u32) << ORIGIN_AT
}

/// Where the cell is.
#[derive(Component, Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// Position, mm from the left of the stage.
    pub x_mm: f32,
    /// Position, mm from the top of the stage.
    pub y_mm: f32,
    /// Direction of its last movement, as a unit vector.
    pub heading: [f32; 2],
}

/// How an injected stem cell is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Adhesion {
    /// In the fluid, and will not adhere: it dies there.
    Floating,
    /// In the fluid, able to adhere, on its way to a surface.
    Settling,
    /// Adhering to tissue.
    Attached,
}

/// What the cell is. An enum, so that changing it never moves the entity.
#[derive(Component, Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum CellState {
    /// A mesenchymal stem (stromal) cell.
    Stem {
        /// How it is held.
        adhesion: Adhesion,
        /// The fate it leans to, if any.
        lineage_bias: Option<Lineage>,
        /// How far it leans, 0 to 1; at 1 it locks.
        commitment_progress: f32,
    },
    /// A stem-cell-made cell locked to a fate and maturing.
    Maturing {
        /// The fate.
        lineage: Lineage,
        /// Erlang stages passed.
        stage: u8,
        /// Step at which it locked.
        locked_step: u32,
    },
    /// A cartilage cell.
    Chondrocyte {
        /// Step at which it locked its fate; 0 for residents.
        locked_step: u32,
        /// Enlarged and mineralising, on the way to bone.
        hypertrophic: bool,
    },
    /// A bone-building cell.
    Osteoblast,
    /// A bone cell in its lacuna.
    Osteocyte,
    /// A muscle fibre nucleus; made by a stem cell: muscle-like, MYOD on.
    Myocyte,
    /// A fat cell.
    Adipocyte,
    /// A muscle's own stem cell.
    Satellite,
    /// A tendon or ligament cell.
    Tenocyte,
    /// A fibroblast of the synovial lining.
    Fibroblast,
    /// A macrophage.
    Macrophage(Polarisation),
}

impl CellState {
    /// Whether it is a stem cell that is still in the fluid.
    #[must_use]
    pub fn in_fluid(&self) -> bool {
        matches!(
            self,
            Self::Stem {
                adhesion: Adhesion::Floating | Adhesion::Settling,
                ..
            }
        )
    }

    /// The kind of cell as counted and drawn.
    #[must_use]
    pub fn kind(&self) -> CellKind {
        match self {
            Self::Stem { .. } => CellKind::Stem,
            Self::Chondrocyte { .. }
            | Self::Maturing {
                lineage: Lineage::Cartilage,
                ..
            } => CellKind::Chondrocyte,
            Self::Osteoblast
            | Self::Maturing {
                lineage: Lineage::Bone,
                ..
            } => CellKind::Osteoblast,
            Self::Osteocyte => CellKind::Osteocyte,
            Self::Myocyte
            | Self::Maturing {
                lineage: Lineage::Muscle,
                ..
            } => CellKind::Myocyte,
            Self::Adipocyte
            | Self::Maturing {
                lineage: Lineage::Fat,
                ..
            } => CellKind::Adipocyte,
            Self::Satellite => CellKind::Satellite,
            Self::Tenocyte => CellKind::Tenocyte,
            Self::Fibroblast => CellKind::Fibroblast,
            Self::Macrophage(_) => CellKind::Macrophage,
        }
    }
}

/// Phase of the cell cycle.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Phase {
    /// Resting or growing before the decision to divide.
    #[default]
    G1,
    /// Copying its DNA.
    S,
    /// Second gap and mitosis.
    G2M,
}

/// Cell cycle and divisions done.
#[derive(Component, Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Cycle {
    /// Phase.
    pub phase: Phase,
    /// Steps left in S or G2/M.
    pub steps_left: u8,
    /// Population doublings behind the cell.
    pub doublings: u16,
}

/// Marks what comes of stem cells, and every injected cell: some of their processes run every hour.
///
/// Which cells are looked at together is settled when they come into the world and never changes, so that no cell moves in
/// memory; what a cell is says its state alone.
#[derive(Component, Debug, Clone, Copy)]
pub struct StemLine;

/// Marks macrophages.
#[derive(Component, Debug, Clone, Copy)]
pub struct Immune;

/// The components of a cell.
pub type CellParts = (Identity, Body, CellState, Cycle, Sensed, Decisions);

/// Lets cells into the world, each beside those that are looked at with it.
pub(in crate::sim) fn let_in(world: &mut World, cells: impl IntoIterator<Item = CellParts>) {
    let (mut stem_line, mut immune, mut others) = (Vec::new(), Vec::new(), Vec::new());
    for cell in cells {
        let (identity, _, state, ..) = &cell;
        match state {
            CellState::Macrophage(_) => immune.push((cell, Immune)),
            CellState::Stem { .. } | CellState::Maturing { .. } => stem_line.push((cell, StemLine)),
            CellState::Chondrocyte { locked_step, .. } if *locked_step > 0 => {
                stem_line.push((cell, StemLine));
            }
            _ if identity.injected() => stem_line.push((cell, StemLine)),
            _ => others.push(cell),
        }
    }
    world.spawn_batch(stem_line);
    world.spawn_batch(immune);
    world.spawn_batch(others);
}

/// A new cell on its way into the world.
#[derive(Debug, Clone)]
pub struct NewCell {
    /// Identity.
    pub identity: Identity,
    /// Body.
    pub body: Body,
    /// State.
    pub state: CellState,
    /// Cell cycle.
    pub cycle: Cycle,
    /// What it has decided already.
    pub decisions: Decisions,
}

impl NewCell {
    /// The components of the cell.
    #[must_use]
    pub fn bundle(self) -> CellParts {
        (
            self.identity,
            self.body,
            self.state,
            self.cycle,
            Sensed::default(),
            self.decisions,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_is_small_and_forgets_nothing() {
        assert_eq!(size_of::<Identity>(), 16);
        for (batch, homing) in [(RESIDENT, false), (0, true), (254, false)] {
            let first = Identity::first(CellId(77), 5, batch, homing);
            let mut one = first;
            for (k, origin) in (0u32..).zip(Origin::ALL.into_iter().cycle().take(40)) {
                let of = if origin.is_first() {
                    Identity::first(CellId(k.into()), k.into(), batch, homing)
                } else {
                    one.followed_by(k.into(), origin)
                };
                let parent = if origin.is_first() { of.id } else { one.id };
                assert_eq!((of.parent(), of.born_step()), (parent, k));
                assert_eq!((of.batch(), of.homing()), (batch, homing));
                assert_eq!(of.injected(), batch != RESIDENT);
                let written = (of.born_step(), of.births);
                let came = (of.batch(), of.homing(), of.origin());
                assert_eq!(Identity::again(of.id, parent, written, came), Some(of));
                one = of;
                let _ = one.bear(0);
            }
        }
        let nobodys = Identity::again(
            CellId(1),
            CellId(2),
            (0, 0),
            (RESIDENT, false, Origin::Divided),
        );
        assert_eq!(nobodys, None);
    }
}
