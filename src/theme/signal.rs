//! How signals are shown: one row for each, of which overlays, legends and cards are made.

use serde::Deserialize;

use super::hex::Hex;
use crate::model::words::Signal;

/// Colours of the overlays.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldColours {
    /// Inflammation.
    pub inflammation: Hex,
    /// Healing signal.
    pub healing: Hex,
    /// Growth factor.
    pub growth: Hex,
    /// Oxygen.
    pub oxygen: Hex,
}

/// The mark of a signal in a legend, as its overlay is patterned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignalMark {
    /// Dots.
    Dots,
    /// Rings.
    Rings,
    /// Slanting lines.
    Hatching,
    /// Level lines.
    Lines,
}

/// Unit of the value of a signal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignalUnit {
    /// Times the level of half the effect.
    HalfEffects,
    /// Nanograms in a millilitre.
    NgPerMl,
    /// Millimetres of mercury.
    MmHg,
}

/// How a signal is shown.
#[derive(Debug, Clone, Copy)]
pub struct SignalRow {
    /// Its colour.
    pub colour: fn(&FieldColours) -> Hex,
    /// Its mark.
    pub mark: SignalMark,
    /// Its unit.
    pub unit: SignalUnit,
    /// Keys of the words that name its molecules, in the body and in a dish, where they are named.
    pub molecules: Option<[&'static str; 2]>,
    /// Key of the card that explains it, where it has one.
    pub card: Option<&'static str>,
}

impl SignalRow {
    /// The row of a signal.
    #[must_use]
    pub fn of(signal: Signal) -> Self {
        let growth: fn(&FieldColours) -> Hex = |fields| fields.growth;
        match signal {
            Signal::Inflammation => Self {
                colour: |fields| fields.inflammation,
                mark: SignalMark::Dots,
                unit: SignalUnit::HalfEffects,
                molecules: Some(["molecules-inflammation"; 2]),
                card: Some("inflammation"),
            },
            Signal::Healing => Self {
                colour: |fields| fields.healing,
                mark: SignalMark::Rings,
                unit: SignalUnit::HalfEffects,
                molecules: Some(["molecules-healing"; 2]),
                card: Some("healing"),
            },
            Signal::Growth => Self {
                colour: growth,
                mark: SignalMark::Hatching,
                unit: SignalUnit::NgPerMl,
                molecules: Some(["molecules-growth", "molecules-growth-dish"]),
                card: Some("growth"),
            },
            // It has no overlay.
            Signal::Homing => Self {
                colour: growth,
                mark: SignalMark::Hatching,
                unit: SignalUnit::NgPerMl,
                molecules: None,
                card: None,
            },
            Signal::Oxygen => Self {
                colour: |fields| fields.oxygen,
                mark: SignalMark::Lines,
                unit: SignalUnit::MmHg,
                molecules: None,
                card: None,
            },
        }
    }
}
