//! Words on the picture: haloed text, headings, call-outs.

use bevy_egui::egui::{self, Align2, CornerRadius, Painter, Pos2, Rect, Stroke, pos2, vec2};

use crate::lens::Lens;
use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour, faded, plain, serif};

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

/// A heading in a corner of a plate, on a ground of its own.
pub fn heading(painter: &Painter, theme: &Theme, at: Pos2, title: &str, detail: &str) {
    let ink = colour(theme.plate_word);
    let title = painter.layout_no_wrap(title.to_owned(), serif(24.0), ink);
    let detail = painter.layout_no_wrap(detail.to_owned(), plain(14.0), ink);
    let size = vec2(
        title.size().x.max(detail.size().x),
        title.size().y + detail.size().y,
    );
    painter.rect_filled(
        Rect::from_min_size(at, size).expand2(vec2(12.0, 7.0)),
        CornerRadius::same(12),
        faded(theme.plate_halo, 0.72),
    );
    let below = at + vec2(0.0, title.size().y);
    painter.galley(at, title, ink);
    painter.galley(below, detail, ink);
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
    // Under the ring; over it where the switches at the foot of the picture would lie over the words.
    let free = free_rect(lens);
    let under = at.y + radius + 40.0 < free.bottom() - 150.0;
    let away = if under { radius + 24.0 } else { -radius - 24.0 };
    // A narrow picture has its scale in the upper corner, and a low one no room for words besides.
    let narrow = free.width() < 600.0;
    if narrow && free.height() < 320.0 {
        return;
    }
    let least = free.top() + if narrow { 90.0 } else { 24.0 };
    let most = (free.bottom() - 175.0).max(least);
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
