//! A line of the card of a cell, and the curve beside it.

use serde::{Deserialize, Serialize};

use super::fact::Fact;
use crate::scenario::rules::Rule;

/// A part of the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Section {
    /// Why the cell is not there.
    Absent,
    /// Who it is.
    Who,
    /// What it did last.
    Did,
    /// Why.
    Why,
    /// With which dice.
    Dice,
    /// What could come next, and what holds it back.
    Next,
    /// What it senses now.
    Senses,
    /// What counts most now.
    Counts,
    /// Its family.
    Family,
    /// What it did before.
    Earlier,
}

/// A fact and its sentence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// Part of the card.
    pub section: Section,
    /// Which of the kept decisions it speaks of, oldest first.
    pub decision: Option<usize>,
    /// The fact.
    pub fact: Fact,
    /// The sentence.
    pub text: String,
}

/// The curve of the rule that counts most now, with the point of this cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Curve {
    /// The rule.
    pub rule: Rule,
    /// Level that the cell senses.
    pub level: f64,
    /// What stands at the point.
    pub label: String,
}
