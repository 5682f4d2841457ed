//! Words on the picture: haloed text, headings, call-outs.

use std::sync::Arc;

use bevy_egui::egui::text::{LayoutJob, TextWrapping};
use bevy_egui::egui::{self, Align2, CornerRadius, Painter, Pos2, Rect, Stroke, pos2, vec2};

use crate::lens::Lens;
use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour, faded, plain, serif};

/// Height of a window, points, below which there is room for the most telling words only.
const LOW: f32 = 480.0;

/// Whether a window of some height, points, has room for the most telling words only.
#[must_use]
pub fn is_low(window_height: f32) -> bool {
    window_height < LOW
}

pub(crate) fn free_rect(lens: &Lens) -> Rect {
    let free = lens.free;
    Rect::from_min_size(pos2(free.x, free.y), vec2(free.width, free.height))
}

pub(crate) fn to_px(lens: &Lens, at_mm: [f32; 2]) -> Pos2 {
    let [x, y] = lens.to_px(at_mm.map(|value| value * lens.units_per_mm));
    pos2(x, y)
}

/// Text with a halo, so that it reads over everything.
pub(crate) fn haloed(
    painter: &Painter,
    theme: &Theme,
    at: Pos2,
    align: Align2,
    text: &str,
    font: egui::FontId,
) {
    let halo = faded(theme.plate_halo, 0.8);
    for (dx, dy) in [(-1.2, 0.0), (1.2, 0.0), (0.0, -1.2), (0.0, 1.2)] {
        painter.text(at + vec2(dx, dy), align, text, font.clone(), halo);
    }
    painter.text(at, align, text, font, colour(theme.plate_word));
}

/// Room for a heading above a plate in a window of some height, points.
#[must_use]
pub fn heading_room(window_height: f32) -> f32 {
    if is_low(window_height) { 34.0 } else { 68.0 }
}

/// Text in the largest of some sizes that fits in one line; cut with dots where even the last does not.
fn in_a_line(
    painter: &Painter,
    text: &str,
    font: fn(f32) -> egui::FontId,
    sizes: [f32; 4],
    width: f32,
) -> Arc<egui::Galley> {
    let laid = |size: f32| {
        let ink = egui::Color32::PLACEHOLDER;
        let mut job = LayoutJob::simple_singleline(text.to_owned(), font(size), ink);
        job.wrap = TextWrapping::truncate_at_width(width.max(8.0));
        painter.layout_job(job)
    };
    let [.., smallest] = sizes;
    sizes
        .into_iter()
        .map(laid)
        .find(|galley| !galley.elided)
        .unwrap_or_else(|| laid(smallest))
}

/// A heading at the left of a place above a plate, on a ground of its own: title and detail, in a low place in one line.
/// A detail that does not fit is not written; a panel tells it.
pub fn heading(painter: &Painter, theme: &Theme, place: Rect, title: &str, detail: &str) {
    let ink = colour(theme.plate_word);
    let room = place.shrink2(vec2(12.0, 4.0));
    let low = place.height() < 50.0;
    let sizes = if low {
        [18.0, 16.0, 14.0, 12.0]
    } else {
        [24.0, 21.0, 18.0, 15.0]
    };
    let title = in_a_line(painter, title, serif, sizes, room.width());
    let beside = if low { title.size().x + 12.0 } else { 0.0 };
    let sizes = [14.0, 12.5, 11.0, 9.5];
    let detail = in_a_line(painter, detail, plain, sizes, room.width() - beside);
    let mut words = vec![(room.min, title)];
    if !detail.elided {
        let down = if low { 5.0 } else { words[0].1.size().y };
        words.push((room.min + vec2(beside, down), detail));
    }
    let ground = words
        .iter()
        .map(|(at, galley)| Rect::from_min_size(*at, galley.size()))
        .fold(Rect::NOTHING, Rect::union);
    let ground = ground.expand2(vec2(12.0, 4.0)).intersect(place);
    painter.rect_filled(ground, CornerRadius::same(12), colour(theme.panel));
    for (at, galley) in words {
        painter.galley(at, galley, ink);
    }
}

/// A ring with a pill at the damaged place.
pub fn call_out(
    painter: &Painter,
    theme: &Theme,
    lens: &Lens,
    at_mm: [f32; 2],
    radius_mm: f32,
    text: &str,
) {
    let at = to_px(lens, at_mm);
    let radius = radius_mm * lens.units_per_mm / lens.units_per_px;
    if !free_rect(lens).expand(40.0).contains(at) || radius > 0.6 * lens.free.height {
        return;
    }
    painter.circle_stroke(at, radius, Stroke::new(4.0, faded(theme.plate_halo, 0.5)));
    painter.circle_stroke(at, radius, Stroke::new(2.0, colour(theme.plate_word)));
    let galley = painter.layout_no_wrap(text.to_owned(), bold(14.0), colour(theme.text_1));
    // Under the ring; over it where the foot of the picture is near. A small picture has no room for words besides.
    let free = free_rect(lens);
    let under = at.y + radius + 40.0 < free.bottom();
    let away = if under { radius + 24.0 } else { -radius - 24.0 };
    if free.width() < 600.0 && free.height() < 240.0 {
        return;
    }
    let least = free.top() + 16.0;
    let most = (free.bottom() - 16.0).max(least);
    let middle = pos2(at.x, (at.y + away).clamp(least, most));
    let pill = Rect::from_center_size(middle, galley.size() + vec2(28.0, 14.0));
    painter.rect(
        pill,
        CornerRadius::same(16),
        colour(theme.panel),
        Stroke::new(1.5, colour(theme.line)),
        egui::StrokeKind::Inside,
    );
    painter.galley(
        pill.center() - 0.5 * galley.size(),
        galley,
        colour(theme.text_1),
    );
}
