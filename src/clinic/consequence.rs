//! One thing that follows from a choice: the key of a sentence, its values, and the cards with the sources.

use super::choices::Station;
use crate::scenario::ParameterCard;

/// One sentence.
#[derive(Debug, Clone, PartialEq)]
pub struct Consequence {
    /// Where it is said.
    pub station: Station,
    /// Key of the sentence.
    pub key: &'static str,
    /// Values of the sentence; their names say the unit: cells, percent, ml, days, people, fold.
    pub values: Vec<(&'static str, f64)>,
    /// The numbers it rests on, with source and grade of evidence, the most important first. A sentence without a
    /// number has none: its source is a text of its own.
    pub cards: Vec<&'static ParameterCard>,
}

impl Consequence {
    pub(super) fn at(
        station: Station,
        key: &'static str,
        cards: &[&'static ParameterCard],
        values: &[(&'static str, f64)],
    ) -> Self {
        Self {
            station,
            key,
            values: values.to_vec(),
            cards: cards.to_vec(),
        }
    }
}
