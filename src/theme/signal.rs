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

/// Stands for a level where there is none: no signal reaches it.
pub const NO_LEVEL: f32 = 1e9;

/// Bold level lines of signals that are told in half-effects.
const HALF_EFFECTS: [f32; 4] = [0.5, 1.0, 2.0, NO_LEVEL];

/// Steps between fine level lines of what is told in half-effects or ng/mL.
const STEPS: [f32; 4] = [0.5, 0.1, 0.05, 0.01];

/// Pixels between two fine level lines, where a signal changes as it does in the middle.
const APART_PX: f32 = 350.0;

/// Pixels between two of the finest lines from which on a signal counts as even, and has no lines.
const EVEN_PX: f32 = 5000.0;

/// The fine level lines between the bold ones. As the lens comes nearer, finer ones come between them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FineLines {
    /// Step between those that are there; 0: there are none.
    pub step: f32,
    /// Step between those that come; 0: none come.
    pub finer: f32,
    /// How far they have come, 0 to 1.
    pub part: f32,
    /// Least change per pixel that has lines at all.
    pub least: f32,
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
    /// Levels of its bold lines, from low to high.
    pub levels: [f32; 4],
    /// Steps between its fine lines, from wide to fine; each is a multiple of the next.
    pub steps: [f32; 4],
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
                levels: HALF_EFFECTS,
                steps: STEPS,
                molecules: Some(["molecules-inflammation"; 2]),
                card: Some("inflammation"),
            },
            Signal::Healing => Self {
                colour: |fields| fields.healing,
                mark: SignalMark::Rings,
                unit: SignalUnit::HalfEffects,
                levels: HALF_EFFECTS,
                steps: STEPS,
                molecules: Some(["molecules-healing"; 2]),
                card: Some("healing"),
            },
            Signal::Growth => Self {
                colour: growth,
                mark: SignalMark::Hatching,
                unit: SignalUnit::NgPerMl,
                levels: [0.5, 1.0, 2.0, 5.0],
                steps: STEPS,
                molecules: Some(["molecules-growth", "molecules-growth-dish"]),
                card: Some("growth"),
            },
            // It has no overlay.
            Signal::Homing => Self {
                colour: growth,
                mark: SignalMark::Hatching,
                unit: SignalUnit::NgPerMl,
                levels: [0.5, 1.0, 2.0, 5.0],
                steps: STEPS,
                molecules: None,
                card: None,
            },
            Signal::Oxygen => Self {
                colour: |fields| fields.oxygen,
                mark: SignalMark::Lines,
                unit: SignalUnit::MmHg,
                levels: [10.0, 20.0, 40.0, 80.0],
                steps: [50.0, 10.0, 5.0, 1.0],
                molecules: None,
                card: None,
            },
        }
    }
    /// The fine lines where the signal changes by so much from pixel to pixel, in the middle.
    #[must_use]
    pub fn fine_lines(&self, change_per_px: f32) -> FineLines {
        let wanted = change_per_px * APART_PX;
        let part = |step: f32| ((step - wanted) / (0.4 * step)).clamp(0.0, 1.0);
        let there = self.steps.iter().rev().find(|step| part(**step) >= 1.0);
        let coming = self
            .steps
            .iter()
            .find(|step| part(**step) > 0.0 && part(**step) < 1.0);
        FineLines {
            step: there.copied().unwrap_or(0.0),
            finer: coming.copied().unwrap_or(0.0),
            part: coming.map_or(0.0, |step| part(*step)),
            least: self.steps[3] / EVEN_PX,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finer_lines_come_as_the_lens_comes_nearer_and_none_go() {
        for signal in Signal::OVERLAYS {
            let row = SignalRow::of(signal);
            let mut drawn = [0.0f32; 4];
            for k in 0..2000 {
                let change = row.steps[0] * 0.01 * libm::expf(-0.005 * k as f32);
                let fine = row.fine_lines(change);
                let next = row.steps.map(|step| {
                    if fine.step > 0.0 && step >= fine.step {
                        1.0
                    } else if step == fine.finer {
                        fine.part
                    } else {
                        0.0
                    }
                });
                for (new, old) in next.iter().zip(drawn) {
                    assert!((-1e-6..0.05).contains(&(new - old)), "{signal:?} {fine:?}");
                }
                drawn = next;
            }
            assert_eq!(drawn, [1.0; 4]);
        }
    }

    #[test]
    fn levels_rise_and_steps_are_multiples_of_the_next() {
        for signal in Signal::OVERLAYS {
            let row = SignalRow::of(signal);
            assert!(row.levels.windows(2).all(|two| two[0] < two[1]));
            for two in row.steps.windows(2) {
                let times = two[0] / two[1];
                assert!(times > 1.9 && (times - libm::roundf(times)).abs() < 1e-3);
            }
        }
    }
}
