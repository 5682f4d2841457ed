//! Everything a window may show of one simulation at one moment, cheap to share.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::explain::{Card, Fact};
use crate::model::words::{Activity, Signal};
use crate::scenario::{Parameters, Scenario};
use crate::sim::Medium;
use crate::sim::Relative;
use crate::sim::Stained;
use crate::sim::Visit;
use crate::sim::{Abilities, CellId, CellRow, CellStory, Command, History, Simulation};
use crate::sim::{Batch, Cause};

/// One signal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    #[serde(skip)]
    pub mask: Arc<Vec<bool>>,
    /// Mean over the mask.
    pub mean: f64,
}

/// The state of the tissue, one value per voxel.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    /// Medium of a dish; empty elsewhere.
    pub medium: Vec<Medium>,
}

/// Why a cell that is asked is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Absence {
    /// The present hour lies before its birth.
    NotYet,
    /// It died at this step, of this.
    Died(u64, Cause),
    /// It was no longer there at this step: dead and cleared, or taken out.
    GoneBy(u64),
}

/// One simulation at one moment.
#[derive(Debug, Clone)]
pub struct Snapshot {
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
    /// What the person does with the knee.
    pub activity: Activity,
    /// Injections of anything so far.
    pub visits: Vec<Visit>,
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
    /// Why it is not there, if so.
    pub absent: Option<Absence>,
    /// What its card says.
    pub card: Option<Arc<Card>>,
    /// Relatives of the selected cell.
    pub family: Vec<Relative>,
    /// Cells in the world, and cells that should be there.
    pub cell_count: (u64, u64),
    /// What the dish was stained with, and what one reads off it; nothing while it lives. How strongly a cell is stained
    /// says [`crate::sim::stain::intensity`].
    pub stained: Option<Stained>,
}

/// What the asked cell tells. One that is not there (any more) keeps what it told last, and why it is not there.
fn story_of(
    simulation: &Simulation,
    previous: Option<&Snapshot>,
    id: CellId,
) -> (Option<CellStory>, Option<Absence>) {
    if let Some(story) = simulation.story(id) {
        return (Some(story), None);
    }
    let same_run = |shown: &&Snapshot| {
        shown.seed == simulation.seed() && shown.scenario.name == simulation.scenario().name
    };
    let Some((shown, story)) = previous
        .filter(same_run)
        .and_then(|shown| Some((shown, shown.story.as_ref()?)))
        .filter(|(_, story)| story.identity.id == id)
    else {
        return (None, None);
    };
    let now = simulation.steps();
    let absence = if now <= u64::from(story.identity.born_step()) {
        Absence::NotYet
    } else if let Some(remains) = simulation.remains_of(id) {
        Absence::Died(remains.step, remains.cause)
    } else {
        match shown.absent {
            Some(Absence::Died(step, cause)) if step < now => Absence::Died(step, cause),
            Some(Absence::GoneBy(step)) if step <= now => Absence::GoneBy(step),
            _ => Absence::GoneBy(now),
        }
    };
    (Some(story.clone()), Some(absence))
}

/// The card of a cell that is not there: what it told last, and why it is not.
fn card_of_absent(
    simulation: &Simulation,
    previous: &Snapshot,
    absent: Absence,
) -> Option<Arc<Card>> {
    let card = previous.card.as_ref()?;
    let taken_out = simulation
        .commands()
        .iter()
        .any(|(_, command)| *command == Command::TakeOut);
    let why = match absent {
        Absence::NotYet => Fact::NotYet {
            step: u64::from(previous.story.as_ref()?.identity.born_step()),
        },
        Absence::Died(step, cause) => Fact::Died { step, cause },
        Absence::GoneBy(step) => Fact::Gone { step, taken_out },
    };
    Some(Arc::new(card.of_absent(why)))
}

impl Snapshot {
    /// All cells injected so far, real cells.
    #[must_use]
    pub fn injected_cells(&self) -> f64 {
        self.batches
            .iter()
            .map(|batch| batch.weight * f64::from(batch.drawn))
            .sum()
    }

    /// A snapshot of a simulation. What has not changed since the previous one is shared with it.
    #[must_use]
    pub fn of(simulation: &Simulation, previous: Option<&Self>, selected: Option<CellId>) -> Self {
        let mut cells = simulation.cells();
        cells.sort_unstable_by_key(|cell| cell.id);
        let mask = previous.map(|snapshot| Arc::clone(&snapshot.fields[0].mask));
        let mut fields = Signal::OVERLAYS.into_iter().map(|signal| {
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
        let in_dish = simulation.stage().name == "dish";
        let medium = if in_dish { view.medium } else { &[] };
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
        let (story, absent) =
            selected.map_or((None, None), |id| story_of(simulation, previous, id));
        let card = selected.and_then(|id| {
            let present = Card::of(simulation, id).map(Arc::new);
            present.or_else(|| card_of_absent(simulation, previous?, absent?))
        });
        Self {
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
                        && tissue.medium == medium
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
                        medium: medium.to_vec(),
                    })
                }),
            history,
            activity: simulation.activity(),
            visits: simulation.visits().to_vec(),
            abilities: simulation.abilities(),
            batches: simulation.batches().to_vec(),
            parameters: Arc::new(simulation.parameters().clone()),
            commands: simulation.commands().to_vec(),
            story,
            absent,
            card,
            family: selected.map_or_else(Vec::new, |id| simulation.family(id)),
            cell_count: simulation.cell_count(),
            stained: simulation.stained(),
        }
    }
}
