//! The cells of a save: column by column, so that what many cells share is written once.

use serde::{Deserialize, Serialize};

use super::cell::{Body, CellParts, CellState, Cycle, Identity, Origin};
use super::decisions::{Act, DECISIONS_KEPT, Decision, Decisions};
use super::id::CellId;
use super::runs::{self, Entry};
use super::sensed::Sensed;

impl Entry for CellState {
    fn same(self, other: Self) -> bool {
        let progress = |state| match state {
            Self::Stem {
                commitment_progress,
                ..
            } => commitment_progress.to_bits(),
            _ => 0,
        };
        self == other && progress(self) == progress(other)
    }
}

impl Entry for Origin {
    fn same(self, other: Self) -> bool {
        self == other
    }
}

impl Entry for Cycle {
    fn same(self, other: Self) -> bool {
        self == other
    }
}

impl Entry for Act {
    fn same(self, other: Self) -> bool {
        self == other
    }
}

/// A column that is written in runs.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(
    serialize = "T: Entry + Serialize",
    deserialize = "T: Entry + Deserialize<'de>"
))]
struct Column<T>(#[serde(with = "runs")] Vec<T>);

impl<T> Default for Column<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

/// What was sensed, column by column.
#[derive(Debug, Default, Serialize, Deserialize)]
struct SensedColumns([Column<f32>; Sensed::COUNT]);

impl SensedColumns {
    fn push(&mut self, sensed: &Sensed) {
        for (column, value) in self.0.iter_mut().zip(sensed.values()) {
            column.0.push(value);
        }
    }

    fn at(&self, at: usize) -> Option<Sensed> {
        let mut values = [0.0; Sensed::COUNT];
        for (value, column) in values.iter_mut().zip(&self.0) {
            *value = *column.0.get(at)?;
        }
        Some(Sensed::of_values(values))
    }
}

/// Decisions of all cells, oldest first, cell by cell.
#[derive(Debug, Default, Serialize, Deserialize)]
struct DecisionColumns {
    /// Decisions kept of each cell, and taken over its life.
    kept: Column<u8>,
    taken: Column<u32>,
    step: Column<u32>,
    hours: Column<u8>,
    act: Column<Act>,
    low: Column<f64>,
    high: Column<f64>,
    draw: Column<f64>,
    sensed: SensedColumns,
}

impl DecisionColumns {
    fn push(&mut self, decisions: &Decisions) {
        let before = self.step.0.len();
        for decision in decisions.kept() {
            self.step.0.push(decision.step);
            self.hours.0.push(decision.hours);
            self.act.0.push(decision.act);
            self.low.0.push(decision.low);
            self.high.0.push(decision.high);
            self.draw.0.push(decision.draw);
            self.sensed.push(&decision.sensed);
        }
        self.kept.0.push((self.step.0.len() - before) as u8);
        self.taken.0.push(decisions.taken());
    }

    /// The decisions of cell number `cell`, which are entries from `begin` on.
    fn of(&self, cell: usize, begin: usize) -> Option<Decisions> {
        let kept = usize::from(*self.kept.0.get(cell)?);
        let taken = *self.taken.0.get(cell)?;
        if kept > DECISIONS_KEPT || kept != DECISIONS_KEPT.min(taken as usize) {
            return None;
        }
        let decisions: Option<Vec<Decision>> =
            (begin..begin + kept).map(|at| self.decision(at)).collect();
        Some(Decisions::of(&decisions?, taken))
    }

    fn decision(&self, at: usize) -> Option<Decision> {
        Some(Decision {
            step: *self.step.0.get(at)?,
            hours: *self.hours.0.get(at)?,
            act: *self.act.0.get(at)?,
            low: *self.low.0.get(at)?,
            high: *self.high.0.get(at)?,
            draw: *self.draw.0.get(at)?,
            sensed: self.sensed.at(at)?,
        })
    }
}

/// All cells, by kind and identity.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(in crate::sim) struct CellColumns {
    /// How much larger an identity is than the one before.
    id: Column<u64>,
    /// In what bits the identity of its parent differs.
    parent: Column<u64>,
    born_step: Column<u32>,
    births: Column<u16>,
    batch: Column<u8>,
    homing: Column<bool>,
    origin: Column<Origin>,
    x_mm: Column<f32>,
    y_mm: Column<f32>,
    heading: [Column<f32>; 2],
    state: Column<CellState>,
    cycle: Column<Cycle>,
    sensed: SensedColumns,
    decisions: DecisionColumns,
}

impl CellColumns {
    /// The columns of some cells, in whatever order they come.
    pub(in crate::sim) fn of(mut cells: Vec<CellParts>) -> Self {
        cells.sort_unstable_by_key(|(identity, _, state, ..)| (state.kind(), identity.id));
        let mut columns = Self::default();
        let mut before = 0;
        for (identity, body, state, cycle, sensed, decisions) in &cells {
            columns.id.0.push(identity.id.0.wrapping_sub(before));
            before = identity.id.0;
            columns.parent.0.push(identity.parent().0 ^ identity.id.0);
            columns.born_step.0.push(identity.born_step());
            columns.births.0.push(identity.births);
            columns.batch.0.push(identity.batch());
            columns.homing.0.push(identity.homing());
            columns.origin.0.push(identity.origin());
            columns.x_mm.0.push(body.x_mm);
            columns.y_mm.0.push(body.y_mm);
            for (column, part) in columns.heading.iter_mut().zip(body.heading) {
                column.0.push(part);
            }
            columns.state.0.push(*state);
            columns.cycle.0.push(*cycle);
            columns.sensed.push(sensed);
            columns.decisions.push(decisions);
        }
        columns
    }

    /// The cells in the columns, by their identity; nothing if a column is too short.
    pub(in crate::sim) fn cells(&self) -> Option<Vec<CellParts>> {
        let mut cells = Vec::with_capacity(self.id.0.len());
        let (mut before, mut begin) = (0u64, 0);
        for (at, &further) in self.id.0.iter().enumerate() {
            let id = before.wrapping_add(further);
            before = id;
            let decisions = self.decisions.of(at, begin)?;
            begin += decisions.kept().count();
            cells.push((
                self.identity(at, id)?,
                self.body(at)?,
                *self.state.0.get(at)?,
                *self.cycle.0.get(at)?,
                self.sensed.at(at)?,
                decisions,
            ));
        }
        cells.sort_unstable_by_key(|cell| cell.0.id);
        Some(cells)
    }

    fn identity(&self, at: usize, id: u64) -> Option<Identity> {
        Identity::again(
            CellId(id),
            CellId(self.parent.0.get(at)? ^ id),
            (*self.born_step.0.get(at)?, *self.births.0.get(at)?),
            (
                *self.batch.0.get(at)?,
                *self.homing.0.get(at)?,
                *self.origin.0.get(at)?,
            ),
        )
    }

    fn body(&self, at: usize) -> Option<Body> {
        let [east, south] = &self.heading;
        Some(Body {
            x_mm: *self.x_mm.0.get(at)?,
            y_mm: *self.y_mm.0.get(at)?,
            heading: [*east.0.get(at)?, *south.0.get(at)?],
        })
    }
}
