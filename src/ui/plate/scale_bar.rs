//! The scale bar, with what of the picture is not to scale or left out.

use std::sync::Arc;

use bevy_egui::egui::{Color32, CornerRadius, Galley, Painter, Pos2, Rect, Shape, Stroke};
use bevy_egui::egui::{pos2, vec2};

use crate::lens::Lens;
use crate::live::Snapshot;
use crate::theme::{Theme, far};
use crate::ui::kit::numbers::{grouped, short_number};
use crate::ui::kit::style::{colour, plain};
use crate::ui::kit::words::say_with;
use crate::ui::plate::legend::residents_marked;
use crate::ui::plate::text::is_low;

/// A round length for a scale bar of about 120 pixels, mm.
pub(crate) fn round_length(mm_per_px: f32) -> f32 {
    let wished = 120.0 * mm_per_px;
    let power = libm::powf(10.0, libm::floorf(libm::log10f(wished)));
    [5.0, 2.0, 1.0]
        .into_iter()
        .map(|lead| lead * power)
        .find(|&length| length <= wished)
        .unwrap_or(power)
}

/// What of the picture is not to scale, and what a mark stands for where not every cell has one.
pub(crate) fn notes_of(lens: &Lens, snapshot: &Snapshot) -> Vec<String> {
    let stage = &snapshot.scenario.stage;
    let mut notes = Vec::new();
    if stage.drawn_stretch > 1.0 {
        let stretch = format!("{}", stage.drawn_stretch);
        notes.push(say_with("stylised", &[("stretch", stretch)]));
    }
    let batch = snapshot.batches.last().filter(|batch| batch.weight > 1.0);
    let blue = batch.map(|batch| ("cells", short_number(batch.weight)));
    let left_out = residents_marked(snapshot, lens.units_per_px).map(|(shown, all)| {
        let [shown, all] = [shown, all].map(|count| grouped(count as f64));
        vec![("shown", shown), ("all", all)]
    });
    notes.extend(match (left_out, blue) {
        (Some(mut values), Some(blue)) => {
            values.push(blue);
            Some(say_with("residents-marked-too", &values))
        }
        (Some(values), None) => Some(say_with("residents-marked", &values)),
        (None, Some(blue)) => Some(say_with("injected-marked", &[blue])),
        (None, None) => None,
    });
    notes
}

/// Height of the scale bar with so many notes, points.
fn height(notes: usize) -> f32 {
    28.0 + 17.0 * notes as f32
}

/// Width that the legend at the other side may need, points.
const LEGEND: f32 = 330.0;

/// Width below which no note has room beside the legend, points.
const NOTED_FROM: f32 = 480.0;

/// Width of a bar and its length in words with room around them, points; no bar is wider.
pub const WIDEST: f32 = 230.0;

/// How many notes the scale bar of a whole view may have, in a free area of some width and a window of some height.
#[must_use]
pub fn most_notes(snapshot: &Snapshot, free_width: f32, window_height: f32) -> usize {
    if is_low(window_height) || free_width < NOTED_FROM {
        return 0;
    }
    let stage = &snapshot.scenario.stage;
    let marked = far::leaves_out(&stage.name)
        || snapshot
            .batches
            .last()
            .is_some_and(|batch| batch.weight > 1.0);
    usize::from(stage.drawn_stretch > 1.0) + usize::from(marked)
}

/// Height of the scale bar of a whole view, points.
#[must_use]
pub fn room(snapshot: &Snapshot, free_width: f32, window_height: f32) -> f32 {
    height(most_notes(snapshot, free_width, window_height))
}

/// The bar with its length in words.
struct Bar {
    width: f32,
    label: Arc<Galley>,
}

impl Bar {
    fn of(painter: &Painter, lens: &Lens) -> Self {
        let mm_per_px = lens.units_per_px / lens.units_per_mm;
        let length_mm = round_length(mm_per_px);
        let text = if length_mm >= 1.0 {
            say_with("mm", &[("n", grouped(f64::from(length_mm)))])
        } else {
            say_with("micrometre", &[("n", format!("{:.0}", length_mm * 1000.0))])
        };
        Self {
            width: length_mm / mm_per_px,
            label: painter.layout_no_wrap(text, plain(14.0), Color32::PLACEHOLDER),
        }
    }

    fn wide(&self) -> f32 {
        self.width + 10.0 + self.label.size().x
    }

    /// Draws it with its right end at a place: its line at this height.
    fn paint(self, painter: &Painter, theme: &Theme, right: f32, y: f32) {
        let ink = colour(theme.text_1);
        let bar = vec![
            pos2(right - self.width, y - 5.0),
            pos2(right - self.width, y),
            pos2(right, y),
            pos2(right, y - 5.0),
        ];
        painter.add(Shape::line(bar, Stroke::new(1.8, ink)));
        let at = pos2(right - self.wide(), y - 1.0 - 0.5 * self.label.size().y);
        painter.galley(at, self.label, ink);
    }
}

/// The bar alone, without a ground of its own, in the upper right corner of a place.
pub(crate) fn bar_at(painter: &Painter, theme: &Theme, lens: &Lens, right_top: Pos2) {
    Bar::of(painter, lens).paint(painter, theme, right_top.x, right_top.y + 17.0);
}

/// Scale bar with the honest scale under it, on a ground of its own.
pub fn scale_bar(
    painter: &Painter,
    theme: &Theme,
    lens: &Lens,
    snapshot: &Snapshot,
    right_bottom: Pos2,
) {
    let bar = Bar::of(painter, lens);
    let notes: Vec<_> = notes_of(lens, snapshot)
        .into_iter()
        .map(|note| painter.layout_no_wrap(note, plain(12.0), colour(theme.text_2)))
        // In a narrow picture the legend needs the room; the panel of the outcomes says it, too.
        .filter(|note| note.size().x + LEGEND < lens.free.width)
        .take(most_notes(snapshot, lens.free.width, lens.window[1]))
        .collect();
    let widest = notes.iter().map(|note| note.size().x).fold(0.0, f32::max);
    let back = Rect::from_min_max(
        right_bottom - vec2(bar.wide().max(widest) + 24.0, height(notes.len())),
        right_bottom,
    );
    painter.rect_filled(back, CornerRadius::same(10), colour(theme.panel));
    let right = back.right() - 12.0;
    bar.paint(painter, theme, right, back.top() + 17.0);
    for (k, note) in notes.into_iter().rev().enumerate() {
        let up = 5.0 + 17.0 * k as f32;
        let at = pos2(right - note.size().x, back.bottom() - up - note.size().y);
        painter.galley(at, note, colour(theme.text_2));
    }
}
