//! Everything a window may show of one simulation at one moment, cheap to share.

use std::sync::Arc;

use crate::model::words::{CellKind, Signal};
use crate::scenario::{Parameters, Scenario};
use crate::sim::population::Batch;
use crate::sim::prospects::Outlook;
use crate::sim::{Abilities, CellId, CellRow, CellStory, Command, History, Simulation};

/// One signal.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldImage {
    /// Voxels across.
    pub width: usize,
    /// Voxels down.
    pub height: usize,
    /// Edge of a voxel, mm.
    pub voxel_mm: f32,
    /// Values row by row from the top: half-effects, ng/mL for growth factor, mmHg for oxygen.
    pub values: Vec<f32>,
    /// Where the field lives.
    pub mask: Arc<Vec<bool>>,
    /// Mean over the mask.
    pub mean: f64,
}

/// The state of the tissue, one value per voxel.
#[derive(Debug, Clone, PartialEq)]
pub struct TissueImage {
    /// Voxels across.
    pub width: usize,
    /// Voxels down.
    pub height: usize,
    /// Native matrix, 0 to 1.
    pub native: Vec<f32>,
    /// Repair tissue, 0 to 1.
    pub repair: Vec<f32>,
    /// Quality of the repair tissue, 0 to 1.
    pub quality: Vec<f32>,
    /// Stiffness that a cell feels, kPa.
    pub stiffness_kpa: Vec<f32>,
}

/// How a cell is related to the selected one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// It came from this one by division.
    Parent,
    /// It came from the same cell.
    Sibling,
    /// It came from the selected one.
    Child,
}

/// A relative of the selected cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Relative {
    /// Identity.
    pub id: CellId,
    /// Kind.
    pub kind: CellKind,
    /// How it is related.
    pub relation: Relation,
    /// Whether it lives.
    pub alive: bool,
    /// Step of its birth or injection; 0 if it is gone.
    pub born_step: u32,
}

/// One simulation at one moment.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// Changes with the content.
    pub serial: u64,
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// The seed.
    pub seed: u64,
    /// Hours simulated.
    pub step: u64,
    /// Days simulated.
    pub day: f64,
    /// Cells, sorted by identity.
    pub cells: Vec<CellRow>,
    /// Inflammation, healing signal, growth factor, oxygen.
    pub fields: [Arc<FieldImage>; 4],
    /// Tissue.
    pub tissue: Arc<TissueImage>,
    /// Everything recorded.
    pub history: Arc<History>,
    /// Load on the knee; 1 is everyday walking.
    pub load_factor: f64,
    /// What injected cells may do.
    pub abilities: Abilities,
    /// Injections of cells.
    pub batches: Vec<Batch>,
    /// Numbers in force.
    pub parameters: Arc<Parameters>,
    /// Acts so far, with their step.
    pub commands: Vec<(u64, Command)>,
    /// What the selected cell tells.
    pub story: Option<CellStory>,
    /// What it could do next.
    pub outlook: Option<Outlook>,
    /// Relatives of the selected cell.
    pub family: Vec<Relative>,
    /// Cells in the world, and cells that should be there.
    pub heads: (u64, u64),
}

/// Most children and siblings that are told of, each.
const MOST_RELATIVES: usize = 6;

/// The relatives of a cell: the one it came from, the others that came from that one, and those that came from it.
/// A parent that has died is told of as gone.
fn family(simulation: &Simulation, id: CellId) -> Vec<Relative> {
    let Some(story) = simulation.story(id) else {
        return Vec::new();
    };
    let parent = story.identity.parent;
    let mut found: Vec<Relative> = Vec::new();
    simulation.each_identity(|identity, kind| {
        let relation = if identity.id == id {
            return;
        } else if identity.id == parent {
            Relation::Parent
        } else if identity.parent == id {
            Relation::Child
        } else if identity.parent == parent && parent != id {
            Relation::Sibling
        } else {
            return;
        };
        found.push(Relative {
            id: identity.id,
            kind,
            relation,
            alive: true,
            born_step: identity.born_step,
        });
    });
    let has_parent = found
        .iter()
        .any(|relative| relative.relation == Relation::Parent);
    if parent != id && !has_parent {
        found.push(Relative {
            id: parent,
            kind: story.state.kind(),
            relation: Relation::Parent,
            alive: false,
            born_step: 0,
        });
    }
    found.sort_by_key(|relative| (relative.relation as u8, relative.born_step, relative.id));
    let mut counts = [0usize; 3];
    found.retain(|relative| {
        let count = &mut counts[relative.relation as usize];
        *count += 1;
        *count <= MOST_RELATIVES
    });
    found
}

impl Snapshot {
    /// A snapshot of a simulation. What has not changed since the previous one is shared with it.
    #[must_use]
    pub fn of(simulation: &Simulation, previous: Option<&Self>, selected: Option<CellId>) -> Self {
        let mut cells = simulation.cells();
        cells.sort_unstable_by_key(|cell| cell.id);
        let mask = previous.map(|snapshot| Arc::clone(&snapshot.fields[0].mask));
        let mut fields = [
            Signal::Inflammation,
            Signal::Healing,
            Signal::Growth,
            Signal::Oxygen,
        ]
        .into_iter()
        .map(|signal| {
            let view = simulation.field(signal);
            let mask = match &mask {
                Some(mask) if mask.as_slice() == view.mask => Arc::clone(mask),
                _ => Arc::new(view.mask.to_vec()),
            };
            let mut values = view.values.to_vec();
            let mut mean = view.mean;
            if signal == Signal::Growth {
                let (mut added, mut inside) = (0.0, 0usize);
                let voxels = values.iter_mut().zip(view.mask);
                for ((value, &within), medium) in voxels.zip(simulation.medium_growth()) {
                    if within {
                        *value += medium;
                        added += f64::from(medium);
                        inside += 1;
                    }
                }
                mean += added / inside.max(1) as f64;
            }
            Arc::new(FieldImage {
                width: view.width,
                height: view.height,
                voxel_mm: view.voxel_mm,
                values,
                mask,
                mean,
            })
        });
        let mut next = || {
            fields.next().unwrap_or_else(|| {
                Arc::new(FieldImage {
                    width: 0,
                    height: 0,
                    voxel_mm: 1.0,
                    values: Vec::new(),
                    mask: Arc::new(Vec::new()),
                    mean: 0.0,
                })
            })
        };
        let fields = [next(), next(), next(), next()];
        let view = simulation.tissue_state();
        let grid = &simulation.stage().grid;
        let history = match previous {
            Some(snapshot)
                if snapshot.history.rows.len() == simulation.history().rows.len()
                    && snapshot.history.events.len() == simulation.history().events.len()
                    && *snapshot.history == *simulation.history() =>
            {
                Arc::clone(&snapshot.history)
            }
            _ => Arc::new(simulation.history().clone()),
        };
        Self {
            serial: previous.map_or(1, |snapshot| snapshot.serial + 1),
            scenario: Arc::clone(simulation.scenario()),
            seed: simulation.seed(),
            step: simulation.steps(),
            day: simulation.day(),
            cells,
            fields,
            tissue: previous
                .map(|snapshot| &snapshot.tissue)
                .filter(|tissue| {
                    tissue.width == grid.width
                        && tissue.native == view.native
                        && tissue.repair == view.repair
                        && tissue.quality == view.quality
                        && tissue.stiffness_kpa == view.stiffness_kpa
                })
                .cloned()
                .unwrap_or_else(|| {
                    Arc::new(TissueImage {
                        width: grid.width,
                        height: grid.height,
                        native: view.native.to_vec(),
                        repair: view.repair.to_vec(),
                        quality: view.quality.to_vec(),
                        stiffness_kpa: view.stiffness_kpa.to_vec(),
                    })
                }),
            history,
            load_factor: simulation.load_factor(),
            abilities: simulation.abilities(),
            batches: simulation.batches().to_vec(),
            parameters: Arc::new(simulation.parameters().clone()),
            commands: simulation.commands().to_vec(),
            story: selected.and_then(|id| simulation.story(id)),
            outlook: selected.and_then(|id| simulation.outlook(id)),
            family: selected.map_or_else(Vec::new, |id| family(simulation, id)),
            heads: simulation.heads(),
        }
    }
}
