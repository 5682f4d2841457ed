//! What a view, a test or an export may read of a simulation.

use serde::{Deserialize, Serialize};

use crate::model::words::{Activity, CellKind, FATES, Lineage, Polarisation, Signal};
use crate::scenario::Parameters;
use crate::sim::process::cycle::doublings_limit;
use crate::sim::process::maturation::maturation;
use crate::sim::process::signals::licensing;
use crate::sim::simulation::Simulation;
use crate::sim::state::cell::{Adhesion, Body, CellState, Cycle, Identity, Phase};
use crate::sim::state::clinical::{ClinicalState, Visit};
use crate::sim::state::culture::Culture;
use crate::sim::state::decisions::Decision;
use crate::sim::state::geometry::Geometry;
use crate::sim::state::id::CellId;
use crate::sim::state::population::{Batch, Population};
use crate::sim::state::sensed::Sensed;
use crate::sim::state::signals::SignalFields;
use crate::sim::state::tissue::{Medium, TissueState};
use crate::stage::TissueClass;

/// One cell as it is drawn and exported.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct CellRow {
    /// Identity.
    pub id: CellId,
    /// Position from the left, mm.
    pub x_mm: f32,
    /// Position from the top, mm.
    pub y_mm: f32,
    /// Radius it is drawn with, mm.
    pub radius_mm: f32,
    /// Kind of cell.
    pub kind: CellKind,
    /// Whether it or its ancestor was injected.
    pub injected: bool,
    /// Whether it adheres to tissue (always true for residents).
    pub attached: bool,
    /// The fate it leans to or has locked.
    pub lineage: Option<Lineage>,
    /// How far it is on its way: memory of a leaning stem cell, stages of a maturing one, 1 of one that is grown up; 0 to 1.
    pub progress: f32,
    /// State of a macrophage; M0 for all other cells.
    pub polarisation: Polarisation,
    /// Phase of the cell cycle: 0 = not dividing, 1 = S, 2 = G2 or mitosis.
    pub cycle: u8,
    /// Whether it divides within the hour.
    pub divides: bool,
    /// Whether it is a stem cell that has used up its divisions.
    pub worn_out: bool,
    /// Share of its full signalling that a stem cell gives, 0 to 1.
    pub licensed: f32,
    /// Whether a cartilage cell is hypertrophic.
    pub hypertrophic: bool,
    /// Whether it is dead and not cleared yet.
    pub dying: bool,
    /// Step of its birth.
    pub born_step: u32,
}

impl CellRow {
    /// A cell that adheres, at a place (mm from the left and from the top), drawn with a radius, and does nothing else.
    #[must_use]
    pub fn new(id: CellId, kind: CellKind, [x_mm, y_mm]: [f32; 2], radius_mm: f32) -> Self {
        Self {
            id,
            x_mm,
            y_mm,
            radius_mm,
            kind,
            injected: false,
            attached: true,
            lineage: None,
            progress: 0.0,
            polarisation: Polarisation::M0,
            cycle: 0,
            divides: false,
            worn_out: false,
            licensed: 0.0,
            hypertrophic: false,
            dying: false,
            born_step: 0,
        }
    }

    /// Whether the master genes of the fates lie open for reading: SOX9 (cartilage), RUNX2 (bone), MYOD (muscle), PPARG (fat).
    /// A leaning stem cell has its gene open from half of the way on (chosen for teaching); a hypertrophic cartilage
    /// cell reads RUNX2 as well (Pelttari 2006).
    #[must_use]
    pub fn open_genes(&self) -> [bool; FATES] {
        let leaning = self.kind == CellKind::Stem && self.progress >= 0.5;
        let of = |kinds: [CellKind; 2], lineage: Lineage| {
            !self.dying
                && (kinds.contains(&self.kind) || (leaning && self.lineage == Some(lineage)))
        };
        [
            of([CellKind::Chondrocyte; 2], Lineage::Cartilage),
            of([CellKind::Osteoblast, CellKind::Osteocyte], Lineage::Bone)
                || (self.hypertrophic && !self.dying),
            of([CellKind::Myocyte, CellKind::Satellite], Lineage::Muscle),
            of([CellKind::Adipocyte; 2], Lineage::Fat),
        ]
    }
}

/// One signal as it is drawn. Values are row by row from the top.
#[derive(Debug, Clone, Copy)]
pub struct FieldView<'a> {
    /// Voxels across.
    pub width: usize,
    /// Voxels down.
    pub height: usize,
    /// Edge of a voxel, mm.
    pub voxel_mm: f32,
    /// Values: half-effects for signals, ng/mL for growth factor and homing, mmHg for oxygen.
    pub values: &'a [f32],
    /// Where the field lives.
    pub mask: &'a [bool],
    /// Mean over the lining (inflammation, healing) or over the mask (all others).
    pub mean: f64,
}

/// The state of the tissue, one value per voxel of the stage grid.
#[derive(Debug, Clone, Copy)]
pub struct TissueView<'a> {
    /// Native matrix, 0 to 1; 1 where there is no cartilage.
    pub native: &'a [f32],
    /// Repair tissue, 0 to 1.
    pub repair: &'a [f32],
    /// Quality of the repair tissue, 0 to 1.
    pub quality: &'a [f32],
    /// Stiffness that a cell feels, kPa.
    pub stiffness_kpa: &'a [f32],
    /// Medium, or growth factors bound in the ground.
    pub medium: &'a [Medium],
    /// Voxels of the damaged place.
    pub lesion: &'a [u32],
}

/// Everything one cell can tell about itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CellStory {
    /// Who it is.
    pub identity: Identity,
    /// Where it is.
    pub body: Body,
    /// What it is.
    pub state: CellState,
    /// Cell cycle and doublings.
    pub cycle: Cycle,
    /// What it senses.
    pub sensed: Sensed,
    /// Its last decisions, oldest first.
    pub decisions: Vec<Decision>,
    /// Decisions over its whole life.
    pub decisions_taken: u32,
}

/// A place on the stage.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place<'a> {
    /// Class of its tissue.
    pub class: Option<TissueClass>,
    /// Plain name of its tissue.
    pub title: Option<&'a str>,
    /// Whether it belongs to the damaged place.
    pub damaged: bool,
}

/// A living cell as it is drawn.
fn row_of(
    population: &Population,
    p: &Parameters,
    radius_mm: f32,
    identity: &Identity,
    body: &Body,
    state: &CellState,
    cycle: &Cycle,
    sensed: &Sensed,
) -> CellRow {
    let mut row = CellRow {
        injected: identity.injected(),
        cycle: match cycle.phase {
            Phase::G1 => 0,
            Phase::S => 1,
            Phase::G2M => 2,
        },
        divides: cycle.phase == Phase::G2M && cycle.steps_left <= 1,
        born_step: identity.born_step(),
        ..CellRow::new(identity.id, state.kind(), [body.x_mm, body.y_mm], radius_mm)
    };
    match *state {
        CellState::Stem {
            adhesion,
            lineage_bias,
            commitment_progress,
        } => {
            row.attached = adhesion == Adhesion::Attached;
            row.worn_out = f64::from(cycle.doublings) >= doublings_limit(population, identity, p);
            row.lineage = lineage_bias;
            row.progress = commitment_progress;
            row.licensed = licensing(f64::from(sensed.inflammation), p.unlicensed_share) as f32;
        }
        CellState::Maturing { lineage, stage, .. } => {
            row.lineage = Some(lineage);
            row.progress = (f32::from(stage) + 0.5) / f32::from(maturation(p, lineage).0.max(1));
        }
        CellState::Chondrocyte {
            hypertrophic,
            locked_step,
        } => {
            row.hypertrophic = hypertrophic;
            row.lineage = (locked_step > 0).then_some(Lineage::Cartilage);
            row.progress = 1.0;
        }
        CellState::Macrophage(polarisation) => row.polarisation = polarisation,
        // Grown up.
        CellState::Osteoblast
        | CellState::Osteocyte
        | CellState::Myocyte
        | CellState::Adipocyte => row.progress = 1.0,
        _ => {}
    }
    row
}

impl Simulation {
    /// What lies at a point, mm from the left and from the top.
    #[must_use]
    pub fn place(&self, x_mm: f32, y_mm: f32) -> Place<'_> {
        let geometry = self.world.resource::<Geometry>();
        let voxel = geometry.voxel_at(x_mm, y_mm);
        let number = voxel.map_or(0, |voxel| geometry.stage.grid.tissue[voxel]);
        let tissue = usize::from(number)
            .checked_sub(1)
            .and_then(|index| geometry.stage.tissues.get(index));
        Place {
            class: tissue.map(|tissue| tissue.class),
            title: tissue.map(|tissue| tissue.title.as_str()),
            damaged: voxel.is_some_and(|voxel| geometry.in_lesion[voxel]),
        }
    }

    /// All cells, living and not yet cleared, in the order of their identities.
    #[must_use]
    pub fn cells(&self) -> Vec<CellRow> {
        let radius_mm = self.world.resource::<Geometry>().drawn_radius_mm;
        let p = self.parameters();
        let population = self.world.resource::<Population>();
        let mut rows = Vec::with_capacity(self.count_cells());
        self.each_cell(|identity, body, state, cycle, sensed, _| {
            rows.push(row_of(
                population, p, radius_mm, identity, body, state, cycle, sensed,
            ));
        });
        let now = self.world.resource::<Culture>().lived(self.steps());
        let seen = p.dead_cell_steps();
        let remains = &self.world.resource::<Population>().remains;
        for remains in remains.iter().filter(|one| now < one.step + seen) {
            let at = [remains.x_mm, remains.y_mm];
            rows.push(CellRow {
                injected: remains.injected(),
                dying: true,
                ..CellRow::new(remains.id, remains.kind, at, radius_mm)
            });
        }
        rows.sort_unstable_by_key(|row| row.id);
        rows
    }

    /// A living cell of which all is known, as it is drawn.
    #[must_use]
    pub fn row_of(&self, story: &CellStory) -> CellRow {
        row_of(
            self.world.resource::<Population>(),
            self.parameters(),
            self.world.resource::<Geometry>().drawn_radius_mm,
            &story.identity,
            &story.body,
            &story.state,
            &story.cycle,
            &story.sensed,
        )
    }

    /// One signal.
    #[must_use]
    pub fn field(&self, signal: Signal) -> FieldView<'_> {
        let geometry = self.world.resource::<Geometry>();
        let field = &self.world.resource::<SignalFields>()[signal];
        let grid = &geometry.stage.grid;
        FieldView {
            width: grid.width,
            height: grid.height,
            voxel_mm: grid.voxel_mm,
            values: &field.values,
            mask: &geometry.domain,
            mean: field.mean,
        }
    }

    /// Growth factor that the medium of a dish brings with it, ng/mL, voxel by voxel; a cell senses it on top of the signal.
    pub fn medium_growth(&self) -> impl Iterator<Item = f32> + '_ {
        let media = &self.world.resource::<TissueState>().medium;
        media.iter().map(|medium| medium.tgf_b_ng_per_ml)
    }

    /// The state of the tissue.
    #[must_use]
    pub fn tissue_state(&self) -> TissueView<'_> {
        let ground = self.world.resource::<TissueState>();
        TissueView {
            native: &ground.native,
            repair: &ground.repair,
            quality: &ground.quality,
            stiffness_kpa: &ground.stiffness_kpa,
            medium: &ground.medium,
            lesion: &self.world.resource::<Geometry>().lesion,
        }
    }

    /// What the person does with the knee now.
    #[must_use]
    pub fn activity(&self) -> Activity {
        self.world.resource::<ClinicalState>().activity
    }

    /// Injections of anything so far, with what came of them.
    #[must_use]
    pub fn visits(&self) -> &[Visit] {
        &self.world.resource::<ClinicalState>().visits
    }

    /// Injections of cells so far.
    #[must_use]
    pub fn batches(&self) -> &[Batch] {
        &self.world.resource::<Population>().batches
    }

    /// Real cells that one drawn resident of a kind stands for.
    #[must_use]
    pub fn resident_weight(&self, kind: CellKind) -> f64 {
        self.world
            .resource::<Population>()
            .resident_weights
            .get(kind as usize)
            .copied()
            .unwrap_or(1.0)
    }

    /// What a cell is, senses and last decided; `None` if no such cell lives.
    #[must_use]
    pub fn story(&self, id: CellId) -> Option<CellStory> {
        let mut story = None;
        self.each_cell(|identity, body, state, cycle, sensed, decisions| {
            if identity.id == id {
                story = Some(CellStory {
                    identity: *identity,
                    body: *body,
                    state: *state,
                    cycle: *cycle,
                    sensed: *sensed,
                    decisions: decisions.kept().copied().collect(),
                    decisions_taken: decisions.taken(),
                });
            }
        });
        story
    }

    /// Calls with every living cell's identity and kind.
    pub fn each_identity(&self, mut visit: impl FnMut(&Identity, CellKind)) {
        self.each_cell(|identity, _, state, _, _, _| visit(identity, state.kind()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::model::words::TreatmentKind;
    use crate::scenario::Scenario;
    use crate::sim::command::Command;
    use crate::sim::state::clock::STEPS_PER_DAY;

    fn row(kind: CellKind) -> CellRow {
        CellRow::new(CellId::resident(kind, 1), kind, [1.0, 2.0], 0.1)
    }

    #[test]
    fn a_cell_reads_the_gene_of_what_it_is_and_a_stem_cell_that_of_what_it_is_half_way_to() {
        let lineages = [
            (Lineage::Cartilage, [CellKind::Chondrocyte; 2]),
            (Lineage::Bone, [CellKind::Osteoblast, CellKind::Osteocyte]),
            (Lineage::Muscle, [CellKind::Myocyte, CellKind::Satellite]),
            (Lineage::Fat, [CellKind::Adipocyte; 2]),
        ];
        for (k, (lineage, kinds)) in lineages.into_iter().enumerate() {
            let mut only = [false; FATES];
            only[k] = true;
            for kind in kinds {
                assert_eq!(row(kind).open_genes(), only, "{kind:?}");
                let dead = CellRow {
                    dying: true,
                    hypertrophic: true,
                    ..row(kind)
                };
                assert_eq!(dead.open_genes(), [false; FATES], "{kind:?}");
            }
            let stem = |progress, dying| CellRow {
                lineage: Some(lineage),
                progress,
                dying,
                ..row(CellKind::Stem)
            };
            assert_eq!(stem(0.5, false).open_genes(), only);
            assert_eq!(stem(0.49, false).open_genes(), [false; FATES]);
            assert_eq!(stem(0.9, true).open_genes(), [false; FATES]);
        }
        let hard = CellRow {
            hypertrophic: true,
            ..row(CellKind::Chondrocyte)
        };
        assert_eq!(hard.open_genes(), [true, true, false, false]);
        let fibroblast = CellRow {
            lineage: Some(Lineage::Fat),
            progress: 1.0,
            ..row(CellKind::Fibroblast)
        };
        assert_eq!(fibroblast.open_genes(), [false; FATES]);
    }

    #[test]
    fn what_is_drawn_of_a_dish_is_what_its_cells_are() {
        let mut scenario = Scenario::built_in("dish-growth-factors").expect("a scenario");
        for (key, value) in [
            ("hypertrophy_after_days", 7.0),
            ("hypertrophy_per_day", 0.1),
            ("cartilage_maturation_days", 7.0),
            ("commit_cartilage_max_per_day", 0.5),
        ] {
            scenario.parameters.set(key, value).expect("a number");
        }
        let mut dish = Simulation::new(Arc::new(scenario), 1).expect("it starts");
        dish.step_many(24 * STEPS_PER_DAY);
        let rows = dish.cells();
        let row = |id| *rows.iter().find(|row| row.id == id).expect("it is drawn");
        let p = dish.parameters();
        let (mut maturing, mut grown, mut hard) = (0, 0, 0);
        dish.each_cell(|identity, body, state, _, _, _| {
            let row = row(identity.id);
            assert_eq!((row.x_mm, row.y_mm), (body.x_mm, body.y_mm));
            assert_eq!((row.kind, row.dying), (state.kind(), false));
            assert_eq!(row.born_step, identity.born_step());
            match *state {
                CellState::Maturing { lineage, stage, .. } => {
                    maturing += 1;
                    let stages = f32::from(maturation(p, lineage).0);
                    let progress = (f32::from(stage) + 0.5) / stages;
                    assert_eq!((row.lineage, row.progress), (Some(lineage), progress));
                }
                CellState::Chondrocyte { hypertrophic, .. } => {
                    grown += 1;
                    hard += u32::from(hypertrophic);
                    let fate = Some(Lineage::Cartilage);
                    assert_eq!((row.lineage, row.progress), (fate, 1.0));
                    assert_eq!(row.hypertrophic, hypertrophic);
                }
                _ => assert!(!row.hypertrophic),
            }
        });
        assert!(
            maturing > 5 && grown > hard && hard > 5,
            "{maturing} {grown} {hard}"
        );
    }

    #[test]
    fn the_dead_are_drawn_as_long_as_they_are_counted_and_batches_are_told() {
        let scenario = Scenario::built_in("healthy").expect("a scenario");
        let mut knee = Simulation::new(Arc::new(scenario), 1).expect("it starts");
        let batches = knee.batches().len();
        let treat = Command::Treat {
            kind: TreatmentKind::Cultured,
            cells: Some(1e7),
            landing: None,
        };
        knee.apply(treat).expect("it is given");
        let batch = &knee.batches()[batches];
        assert_eq!((knee.batches().len(), batch.step), (batches + 1, 0));
        assert!((batch.weight * f64::from(batch.drawn) - 1e7).abs() < 1e-3);
        let mut seen = 0;
        for _ in 0..4 {
            knee.step_many(STEPS_PER_DAY);
            let rows = knee.cells();
            let dying = rows.iter().filter(|row| row.dying).count();
            let last = knee.history().rows.last().expect("a row");
            assert_eq!(dying as f64, last.dying_drawn);
            assert_eq!(rows.len() - dying, knee.count_cells());
            seen += dying;
        }
        assert!(seen > 50, "{seen}");
    }
}
