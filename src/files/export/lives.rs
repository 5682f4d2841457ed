//! Every cell that ever was in a run: from whom it came, when it was born, what it became, how it ended. It is asked every hour.

use std::collections::BTreeMap;

use crate::model::words::{CellKind, Lineage};
use crate::sim::{Cause, CellId, Identity, Origin, Simulation};

/// How it stands with a cell at the end of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It lives.
    Lives,
    /// It died.
    Died(Cause),
    /// It was taken out of the knee.
    TakenOut,
    /// The dish was fixed for a stain.
    Fixed,
}

impl End {
    /// Its name in files.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Lives => "lives",
            Self::Died(_) => "died",
            Self::TakenOut => "taken-out",
            Self::Fixed => "fixed",
        }
    }

    /// What it died of, as files name it.
    #[must_use]
    pub fn cause(self) -> Option<&'static str> {
        let Self::Died(cause) = self else { return None };
        Some(match cause {
            Cause::NoHold => "no-hold",
            Cause::Apoptosis => "apoptosis",
            Cause::Inflammation => "inflammation",
            Cause::Age => "age",
        })
    }
}

/// The life of one cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Life {
    /// Identity.
    pub id: CellId,
    /// The cell that stands before it: its mother, or the one whose place it took; itself for a founder.
    pub before: CellId,
    /// How it came to be here.
    pub origin: Origin,
    /// Number of the injection it or its ancestor came with, from 1.
    pub injection: Option<u8>,
    /// Number of its mother among the lives, from 1, if it was born by her division.
    pub mother: Option<u32>,
    /// Step of its birth or injection.
    pub born: u32,
    /// Step up to which it is known: of its death, or the last one.
    pub until: u32,
    /// Kind at its birth.
    pub first: CellKind,
    /// Kind at the end.
    pub kind: CellKind,
    /// Whether it is a stem cell, was one or comes from one.
    pub stem_line: bool,
    /// How it stands with it.
    pub end: End,
}

impl Life {
    /// The fate that it took, if it comes of stem cells and has left their pool.
    #[must_use]
    pub fn fate(&self) -> Option<Lineage> {
        match self.kind {
            _ if !self.stem_line => None,
            CellKind::Chondrocyte => Some(Lineage::Cartilage),
            CellKind::Osteoblast | CellKind::Osteocyte => Some(Lineage::Bone),
            CellKind::Myocyte => Some(Lineage::Muscle),
            CellKind::Adipocyte => Some(Lineage::Fat),
            _ => None,
        }
    }

    /// Its name in a tree.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}-{}", self.id, self.kind.key())
    }
}

/// All lives of a run, by number: in the order in which the cells came, those of one hour in the order of their identities.
/// It takes some 100 bytes a cell that ever was.
#[derive(Debug, Default)]
pub struct Lives {
    all: Vec<Life>,
    numbers: BTreeMap<CellId, u32>,
    alive: usize,
    seen: u64,
}

impl Lives {
    /// Looks at a run. Seen every hour and after every act, no cell is missed.
    pub fn observe(&mut self, simulation: &Simulation) {
        let now = simulation.steps();
        let mut came: Vec<(Identity, CellKind)> = Vec::new();
        simulation.each_born_since(self.seen, |identity, kind| {
            if !self.numbers.contains_key(&identity.id) {
                came.push((*identity, kind));
            }
        });
        came.sort_unstable_by_key(|(identity, _)| identity.id);
        for (identity, kind) in came {
            self.add(&identity, kind);
        }
        for remains in simulation.remains().iter().rev() {
            if remains.step < self.seen {
                break;
            }
            self.end(
                remains.id,
                remains.step,
                Some(remains.kind),
                End::Died(remains.cause),
            );
        }
        if self.alive != simulation.count_cells() {
            let mut here = Vec::with_capacity(self.alive);
            simulation.each_born_since(0, |identity, _| here.push(identity.id));
            here.sort_unstable();
            let living = |life: &&Life| life.end == End::Lives;
            let gone: Vec<CellId> = self
                .all
                .iter()
                .filter(living)
                .map(|life| life.id)
                .filter(|id| here.binary_search(id).is_err())
                .collect();
            for id in gone {
                self.end(id, now, None, End::TakenOut);
            }
        }
        self.seen = now;
    }

    /// What the living are at the end of a run, and up to when.
    pub fn finish(&mut self, simulation: &Simulation) {
        self.observe(simulation);
        let fixed = simulation.fixed().map(|fixed| fixed.step);
        let until = fixed.unwrap_or(u64::MAX).min(simulation.steps()) as u32;
        let end = fixed.map_or(End::Lives, |_| End::Fixed);
        simulation.each_born_since(0, |identity, kind| {
            if let Some(life) = self.life_mut(identity.id) {
                (life.kind, life.until, life.end) = (kind, until, end);
            }
        });
    }

    /// All of them; the first has number 1.
    #[must_use]
    pub fn all(&self) -> &[Life] {
        &self.all
    }

    /// The number of a cell, from 1.
    #[must_use]
    pub fn number(&self, id: CellId) -> Option<u32> {
        self.numbers.get(&id).copied()
    }

    /// The life of a number.
    #[must_use]
    pub fn life(&self, number: u32) -> Option<&Life> {
        self.all.get((number as usize).checked_sub(1)?)
    }

    fn life_mut(&mut self, id: CellId) -> Option<&mut Life> {
        let number = *self.numbers.get(&id)? as usize;
        self.all.get_mut(number - 1)
    }

    fn add(&mut self, identity: &Identity, kind: CellKind) {
        let divided = identity.origin() == Origin::Divided;
        let mother = self.number(identity.parent()).filter(|_| divided);
        let of_stem = mother
            .and_then(|mother| self.life(mother))
            .is_some_and(|mother| mother.stem_line);
        self.all.push(Life {
            id: identity.id,
            before: identity.parent(),
            origin: identity.origin(),
            injection: identity.injected().then(|| identity.batch() + 1),
            mother,
            born: identity.born_step(),
            until: identity.born_step(),
            first: kind,
            kind,
            stem_line: of_stem || kind == CellKind::Stem,
            end: End::Lives,
        });
        self.numbers.insert(identity.id, self.all.len() as u32);
        self.alive += 1;
    }

    fn end(&mut self, id: CellId, step: u64, kind: Option<CellKind>, end: End) {
        let Some(life) = self.life_mut(id) else {
            return;
        };
        if life.end != End::Lives {
            return;
        }
        life.until = step as u32;
        life.kind = kind.unwrap_or(life.kind);
        life.end = end;
        self.alive -= 1;
    }
}
