//! The family of a cell, worked out from identities: a cell's identity comes from its parent and its birth order,
//! so every child a living cell ever had can be named, living or not, without recording anything.

use serde::{Deserialize, Serialize};

use crate::model::words::{CellKind, Polarisation};
use crate::sim::simulation::Simulation;
use crate::sim::state::cell::{CellState, Identity};
use crate::sim::state::id::CellId;
use crate::sim::state::population::{Population, Remains};

/// How a cell is related to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Relation {
    /// Its parent came from this one.
    Grandparent,
    /// It came from this one by division; a macrophage arrived in place of it.
    Parent,
    /// It came from the same cell.
    Sibling,
    /// It came from the other.
    Child,
    /// It came from a child of the other.
    Grandchild,
}

/// A relative of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Relative {
    /// Identity.
    pub id: CellId,
    /// The cell it came from.
    pub parent: CellId,
    /// Kind; of a dead one the kind of the cell that is asked, unless its remains are still there.
    pub kind: CellKind,
    /// State of a macrophage.
    pub polarisation: Polarisation,
    /// How it is related.
    pub relation: Relation,
    /// Whether it lives.
    pub alive: bool,
    /// Step of its birth or injection; 0 if it is gone.
    pub born_step: u32,
    /// Step of its death, where its remains are still there.
    pub died_step: Option<u64>,
}

/// Most relatives of each kind that are told of.
pub const MOST_RELATIVES: usize = 6;

impl Simulation {
    /// What is left of a cell that died lately.
    #[must_use]
    pub fn remains_of(&self, id: CellId) -> Option<Remains> {
        let remains = &self.world.resource::<Population>().remains;
        remains.iter().find(|one| one.id == id).copied()
    }

    /// The relatives of a living cell, at most [`MOST_RELATIVES`] of each kind, the living first. The dead children of
    /// a living cell are known by their birth order; those of a dead cell are not.
    #[must_use]
    pub fn family(&self, id: CellId) -> Vec<Relative> {
        let Some(story) = self.story(id) else {
            return Vec::new();
        };
        let me = story.identity;
        let founder = me.parent() == me.id;
        let mut found: Vec<Relative> = Vec::new();
        let mut parent: Option<Identity> = None;
        let children: Vec<CellId> = (0..me.births).map(|birth| me.id.child(birth)).collect();
        let mut sorted = children.clone();
        sorted.sort_unstable();
        self.each_cell(|identity, _, state, _, _, _| {
            let relation = if identity.id == me.id {
                return;
            } else if identity.parent() == me.id {
                Relation::Child
            } else if sorted.binary_search(&identity.parent()).is_ok() {
                Relation::Grandchild
            } else if founder {
                return;
            } else if identity.id == me.parent() {
                parent = Some(*identity);
                Relation::Parent
            } else if identity.parent() == me.parent() {
                Relation::Sibling
            } else {
                return;
            };
            found.push(living(identity, state, relation));
        });
        if let Some(grandparent) = parent.filter(|parent| parent.parent() != parent.id) {
            self.each_cell(|identity, _, state, _, _, _| {
                if identity.id == grandparent.parent() {
                    found.push(living(identity, state, Relation::Grandparent));
                }
            });
        }
        let mut gone = |one: CellId, from: CellId, relation: Relation| {
            if one != me.id && found.iter().all(|known| known.id != one) {
                let remains = self.remains_of(one);
                found.push(Relative {
                    id: one,
                    parent: from,
                    kind: remains.map_or(story.state.kind(), |remains| remains.kind),
                    polarisation: Polarisation::M0,
                    relation,
                    alive: false,
                    born_step: 0,
                    died_step: remains.map(|remains| remains.step),
                });
            }
        };
        for child in children {
            gone(child, me.id, Relation::Child);
        }
        match parent {
            Some(parent) => {
                for birth in 0..parent.births {
                    gone(parent.id.child(birth), parent.id, Relation::Sibling);
                }
                if parent.parent() != parent.id {
                    gone(parent.parent(), parent.parent(), Relation::Grandparent);
                }
            }
            None if !founder => gone(me.parent(), me.parent(), Relation::Parent),
            None => {}
        }
        found.sort_by_key(|one| (one.relation, !one.alive, one.born_step, one.id));
        let mut counts = [0usize; 5];
        found.retain(|one| {
            let count = &mut counts[one.relation as usize];
            *count += 1;
            *count <= MOST_RELATIVES
        });
        found
    }
}

fn living(identity: &Identity, state: &CellState, relation: Relation) -> Relative {
    Relative {
        id: identity.id,
        parent: identity.parent(),
        kind: state.kind(),
        polarisation: match state {
            CellState::Macrophage(polarisation) => *polarisation,
            _ => Polarisation::M0,
        },
        relation,
        alive: true,
        born_step: identity.born_step(),
        died_step: None,
    }
}
