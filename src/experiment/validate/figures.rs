//! The numbers of published experiments that only the checks need: read from `assets/checks.toml` with unit, range, source and evidence.

use std::sync::LazyLock;

use crate::scenario::{ParameterCard, ParameterError, read_cards};

const FILE: &str = include_str!("../../../assets/checks.toml");

/// Keys of the numbers.
const KEYS: [&str; 8] = [
    "seeded_stem_growth_per_day",
    "seeded_chondrocyte_growth_per_day",
    "seeded_capacity_per_mm3",
    "seeded_conversion_per_day",
    "seeded_condensation_per_mm3",
    "seeded_condensation_hill",
    "cartilage_thickness_mm",
    "g1_mean_hours",
];

/// Reads a file of such numbers.
fn read(text: &str) -> Result<Vec<ParameterCard>, ParameterError> {
    read_cards("checks.toml", text, &KEYS)
}

static CARDS: LazyLock<Vec<ParameterCard>> = LazyLock::new(|| match read(FILE) {
    Ok(cards) => cards,
    Err(error) => unreachable!("the numbers inside the program are tested: {error}"),
});

/// One number; a key that is not there gives a number that fails every check.
pub(super) fn number(key: &str) -> f64 {
    let card = CARDS.iter().find(|card| card.key == key);
    card.map_or(f64::NAN, |card| card.default)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_of_the_checks_is_there_with_its_source() {
        let cards = read(FILE).expect("the file is right");
        assert_eq!(cards.len(), KEYS.len());
        assert!(cards.iter().all(|card| !card.source.is_empty()));
        assert!(KEYS.iter().all(|key| number(key).is_finite()));
        assert!(read(&FILE.replace("g1_mean_hours", "g1_mean_days")).is_err());
    }
}
