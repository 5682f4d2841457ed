//! The legend: the marks of the signals, and what one mark stands for.

use bevy_egui::egui::{Painter, Pos2, Stroke, vec2};

use crate::live::Snapshot;
use crate::model::words::Signal;
use crate::sim::{CellRow, Row};
use crate::theme::Theme;
use crate::theme::far;
use crate::theme::look::Look;
use crate::theme::signal::{SignalMark, SignalRow, SignalUnit};
use crate::ui::kit::numbers::{fixed, grouped, short_number};
use crate::ui::kit::style::colour;
use crate::ui::kit::words::{say, say_with};

/// Lines of the legend: one for each overlay, five for the lens of the chromosomes.
#[must_use]
pub fn legend_lines(overlays: [bool; 4], chromosomes: bool) -> usize {
    overlays.into_iter().filter(|shown| *shown).count() + if chromosomes { 5 } else { 0 }
}

/// Height of a line of the legend under the knee, points.
pub(crate) const LEGEND_LINE: f32 = 22.0;

/// What one mark stands for, how many are drawn for how many cells, and what is left out.
#[must_use]
pub fn mark_note(snapshot: &Snapshot) -> String {
    if !far::leaves_out(&snapshot.scenario.stage.name) {
        return say("one-to-one-drawn");
    }
    let (Some(batch), Some(row)) = (snapshot.batches.last(), snapshot.history.rows.last()) else {
        return say("one-mark-residents");
    };
    say_with(
        "one-mark-knee",
        &[
            ("cells", short_number(batch.weight)),
            ("marks", grouped(injected_marks(snapshot) as f64)),
            ("alive", short_number(injected_alive(snapshot, row))),
        ],
    )
}

/// Injected cells that live, real cells: of one injection by its marks that are drawn now, of several as it was recorded.
#[must_use]
pub fn injected_alive(snapshot: &Snapshot, row: &Row) -> f64 {
    match snapshot.batches.as_slice() {
        [only] => injected_marks(snapshot) as f64 * only.weight,
        _ => row.injected_alive,
    }
}

/// Marks of living cells that were injected, or whose line was.
#[must_use]
pub fn injected_marks(snapshot: &Snapshot) -> usize {
    let alive = |cell: &&CellRow| cell.injected && !cell.dying;
    snapshot.cells.iter().filter(alive).count()
}

/// Residents that are marked at a zoom, and all that would be from near; nothing where none is left out.
#[must_use]
pub fn residents_marked(snapshot: &Snapshot, units_per_px: f32) -> Option<(usize, usize)> {
    if !far::leaves_out(&snapshot.scenario.stage.name) {
        return None;
    }
    let residents = || {
        let here = |cell: &&CellRow| !cell.injected && !cell.dying;
        snapshot.cells.iter().filter(here)
    };
    let marked = |cell: &&CellRow| {
        let look = Look::of(cell.kind, cell.polarisation);
        far::marked(look, cell.id.0, units_per_px)
    };
    let (shown, all) = (residents().filter(marked).count(), residents().count());
    (shown < all).then_some((shown, all))
}

/// The mark of a overlay: dots, rings, hatching or lines.
pub fn overlay_mark(painter: &Painter, theme: &Theme, signal: Signal, at: Pos2) {
    let ink = colour(theme.field(signal));
    match SignalRow::of(signal).mark {
        SignalMark::Dots => {
            for (dx, dy) in [
                (-5.0, -4.0),
                (0.0, -4.0),
                (5.0, -4.0),
                (-5.0, 3.0),
                (0.0, 3.0),
                (5.0, 3.0),
            ] {
                painter.circle_filled(at + vec2(dx, dy), 1.8, ink);
            }
        }
        SignalMark::Rings => {
            painter.circle_stroke(at, 7.0, Stroke::new(1.5, ink));
            painter.circle_stroke(at, 3.5, Stroke::new(1.5, ink));
        }
        SignalMark::Hatching => {
            for dx in [-5.0, 0.0, 5.0] {
                painter.line_segment(
                    [at + vec2(dx - 3.0, 6.0), at + vec2(dx + 3.0, -6.0)],
                    Stroke::new(1.8, ink),
                );
            }
        }
        SignalMark::Lines => {
            for dy in [-4.0, 0.0, 4.0] {
                painter.line_segment(
                    [at + vec2(-7.0, dy), at + vec2(7.0, dy)],
                    Stroke::new(1.4, ink),
                );
            }
        }
    }
}

/// The four overlays in the order of their switches.
pub const OVERLAYS: [(Signal, &str); 4] = [
    (Signal::Inflammation, "overlay-inflammation"),
    (Signal::Healing, "overlay-healing"),
    (Signal::Growth, "overlay-growth"),
    (Signal::Oxygen, "overlay-oxygen"),
];

/// Value of a overlay in words and numbers.
#[must_use]
pub fn overlay_value(signal: Signal, mean: f64) -> String {
    match SignalRow::of(signal).unit {
        SignalUnit::HalfEffects => say_with("times-half-effect", &[("n", fixed(mean, 2))]),
        SignalUnit::NgPerMl => format!("{} ng/mL", fixed(mean, 2)),
        SignalUnit::MmHg => format!("{} mmHg", fixed(mean, 0)),
    }
}
