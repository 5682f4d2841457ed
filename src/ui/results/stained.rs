//! What one reads off a stained dish, in words.

use crate::model::stain::StainKind;
use crate::sim::{STEPS_PER_DAY, Stained};
use crate::ui::kit::numbers::grouped;
use crate::ui::kit::words::{say, say_with, trimmed};

/// The name of a stain.
#[must_use]
pub fn name(kind: StainKind) -> String {
    say(&format!("stain-{}", kind.key()))
}

/// What it shows, in one word.
#[must_use]
pub fn shows(kind: StainKind) -> String {
    say(&format!("stain-{}-shows", kind.key()))
}

/// The day on which the dish was fixed.
#[must_use]
pub fn day(stained: &Stained) -> String {
    trimmed(stained.step as f64 / STEPS_PER_DAY as f64, 1)
}

/// Per cent, with a digit after the point where there are few.
fn percent(share: f64) -> String {
    let percent = 100.0 * share;
    trimmed(percent, if percent < 9.95 { 1 } else { 0 })
}

/// What one reads, in whole sentences: the area with its error, the cells with their interval.
#[must_use]
pub fn reading(stained: &Stained) -> Vec<String> {
    let reading = &stained.reading;
    if reading.cells == 0 {
        return vec![say("stain-no-cells")];
    }
    vec![
        say_with(
            "stain-area",
            &[
                ("area", percent(reading.area)),
                ("error", percent(reading.area_error)),
            ],
        ),
        say_with(
            "stain-share",
            &[
                ("stained", grouped(f64::from(reading.stained))),
                ("cells", grouped(f64::from(reading.cells))),
                ("share", percent(reading.share.found)),
                ("low", percent(reading.share.low)),
                ("high", percent(reading.share.high)),
            ],
        ),
    ]
}

/// What a stain shows and what it does not.
#[must_use]
pub fn means(kind: StainKind) -> [String; 2] {
    ["does", "not"].map(|what| say(&format!("stain-{}-{what}", kind.key())))
}

/// A stained dish in whole sentences, for who cannot see it.
#[must_use]
pub fn told(stained: &Stained) -> String {
    say_with(
        "words-stained",
        &[
            ("day", day(stained)),
            ("stain", name(stained.kind)),
            ("reading", reading(stained).join(" ")),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::stain::Share;
    use crate::sim::Reading;
    use crate::ui::kit::words::knows;

    #[test]
    fn a_reading_is_told_with_both_errors() {
        let mut stained = Stained {
            kind: StainKind::Alizarin,
            step: 21 * STEPS_PER_DAY,
            reading: Reading {
                cells: 140,
                stained: 23,
                share: Share::of(23, 140),
                area: 0.0912,
                area_error: 0.0187,
                fields: 9,
            },
        };
        let told_now = told(&stained);
        for part in [
            "day 21",
            "Alizarin red",
            "9.1 % ± 1.9 % of the ground",
            "23 of 140 cells",
            "16 %, 95 % interval 11 to 23 %",
        ] {
            assert!(told_now.contains(part), "{part}: {told_now}");
        }
        stained.reading.cells = 0;
        assert_eq!(reading(&stained).len(), 1);
    }

    #[test]
    fn every_stain_has_its_words() {
        for kind in StainKind::ALL {
            for end in ["", "-shows", "-does", "-not"] {
                let key = format!("stain-{}{end}", kind.key());
                assert!(knows(&key), "{key}");
            }
        }
    }
}
