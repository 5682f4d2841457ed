//! The scale bar, with what of the picture is not to scale or left out.

use bevy_egui::egui::{CornerRadius, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2};

use crate::lens::Lens;
use crate::live::Snapshot;
use crate::theme::Theme;
use crate::ui::kit::numbers::{grouped, short_number};
use crate::ui::kit::style::{colour, faded, plain};
use crate::ui::kit::words::say_with;
use crate::ui::plate::legend::residents_marked;

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
fn notes_of(lens: &Lens, snapshot: &Snapshot) -> Vec<String> {
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

/// Scale bar with the honest scale under it.
pub fn scale_bar(
    painter: &Painter,
    theme: &Theme,
    lens: &Lens,
    snapshot: &Snapshot,
    right_bottom: Pos2,
) {
    let mm_per_px = lens.units_per_px / lens.units_per_mm;
    let length_mm = round_length(mm_per_px);
    let width = length_mm / mm_per_px;
    let text = if length_mm >= 1.0 {
        say_with("mm", &[("n", format!("{length_mm}"))])
    } else {
        say_with("micrometre", &[("n", format!("{:.0}", length_mm * 1000.0))])
    };
    let notes = notes_of(lens, snapshot);
    let label = painter.layout_no_wrap(text, plain(14.0), colour(theme.text_1));
    let notes: Vec<_> = notes
        .into_iter()
        .map(|note| painter.layout_no_wrap(note, plain(12.0), colour(theme.text_2)))
        // In a narrow picture the legend needs the room; the panel of the outcomes says it, too.
        .filter(|note| note.size().x + LEGEND < lens.free.width)
        .collect();
    let first = width + 10.0 + label.size().x;
    let second = notes.iter().map(|note| note.size().x).fold(0.0, f32::max);
    let tall = height(notes.len());
    let back = Rect::from_min_max(
        right_bottom - vec2(first.max(second) + 24.0, tall),
        right_bottom,
    );
    painter.rect_filled(back, CornerRadius::same(10), faded(theme.panel, 0.72));
    let (right, y) = (back.right() - 12.0, back.top() + 17.0);
    let bar = vec![
        pos2(right - width, y - 5.0),
        pos2(right - width, y),
        pos2(right, y),
        pos2(right, y - 5.0),
    ];
    painter.add(Shape::line(bar, Stroke::new(1.8, colour(theme.text_1))));
    let at = pos2(right - first, y - 1.0 - 0.5 * label.size().y);
    painter.galley(at, label, colour(theme.text_1));
    for (k, note) in notes.into_iter().rev().enumerate() {
        let up = 5.0 + 17.0 * k as f32;
        let at = pos2(right - note.size().x, back.bottom() - up - note.size().y);
        painter.galley(at, note, colour(theme.text_2));
    }
}
