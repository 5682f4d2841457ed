//! A forest plot: values with their ranges on one scale line by line, its axis, and what its signs mean.

use bevy_egui::egui::{self, Align2, Pos2, Rect, RichText, Sense, Stroke, Ui, pos2, vec2};

use crate::theme::{Hex, Theme};
use crate::ui::kit::scale::Scale;
use crate::ui::kit::style::{colour, plain};
use crate::ui::kit::words::trimmed;

/// Height of a line, points.
const TALL: f32 = 24.0;

/// How a value is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// A square: what was published.
    Square,
    /// A square stood on its corner: ours.
    Lozenge,
}

/// A value with its range.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Shown {
    /// The value; none where only a range was told.
    pub(super) value: Option<f64>,
    /// The ends of its range.
    pub(super) ends: Option<[f64; 2]>,
    /// How it is drawn.
    pub(super) sign: Sign,
    /// Its colour.
    pub(super) ink: Hex,
}

/// The scale of all, nought among them, with some room.
pub(super) fn scale(shown: &[Shown]) -> Scale {
    let values = shown
        .iter()
        .flat_map(|one| one.value.into_iter().chain(one.ends.into_iter().flatten()));
    let [low, high] = values.fold([0.0_f64, 0.0], |[low, high], value| {
        [low.min(value), high.max(value)]
    });
    let room = 0.03 * (high - low).max(1e-9);
    let [low, high] = [low, high].map(|end| {
        if end == 0.0 {
            end
        } else {
            end + room.copysign(end)
        }
    });
    Scale::of([low, high].into_iter())
}

/// Where a line runs within its place.
pub(super) fn field_of(place: Rect) -> Rect {
    place.shrink2(vec2(12.0, 0.0))
}

/// Where a value stands in a field.
pub(super) fn x_of(field: Rect, scale: &Scale, value: f64) -> f32 {
    field.left() + field.width() * scale.share(value).clamp(0.0, 1.0)
}

/// The axis: its numbers, the unit behind the last.
pub(super) fn axis(ui: &mut Ui, theme: &Theme, scale: &Scale, unit: &str) {
    let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), 16.0), Sense::hover());
    let field = field_of(place);
    let ink = colour(theme.text_2);
    let ticks = scale.ticks();
    for (k, tick) in ticks.iter().enumerate() {
        let number = trimmed(*tick, scale.digits());
        let (align, words) = match k {
            0 => (Align2::LEFT_CENTER, format!("{number} {unit}")),
            k if k + 1 == ticks.len() => (Align2::RIGHT_CENTER, number),
            _ => (Align2::CENTER_CENTER, number),
        };
        let room = match k {
            0 => -12.0,
            k if k + 1 == ticks.len() => 12.0,
            _ => 0.0,
        };
        let at = pos2(x_of(field, scale, *tick) + room, place.center().y);
        ui.painter().text(at, align, words, plain(12.5), ink);
    }
}

/// What the signs mean.
pub(super) fn legend(ui: &mut Ui, theme: &Theme, signs: &[(Sign, Hex, String)]) {
    ui.horizontal_wrapped(|ui| {
        for (which, ink, words) in signs {
            let (place, _) = ui.allocate_exact_size(vec2(16.0, 18.0), Sense::hover());
            let shown = Shown {
                value: None,
                ends: None,
                sign: *which,
                ink: *ink,
            };
            sign(ui.painter(), place.center(), &shown);
            let words = RichText::new(words).font(plain(14.0));
            ui.label(words.color(colour(theme.text_2)));
            ui.add_space(8.0);
        }
    });
}

fn sign(painter: &egui::Painter, at: Pos2, shown: &Shown) {
    let far = 6.0;
    let ink = colour(shown.ink);
    match shown.sign {
        Sign::Square => {
            let square = Rect::from_center_size(at, vec2(1.7 * far, 1.7 * far));
            painter.rect_filled(square, 1.0, ink);
        }
        Sign::Lozenge => {
            let corners = [
                vec2(0.0, -far),
                vec2(far, 0.0),
                vec2(0.0, far),
                vec2(-far, 0.0),
            ];
            let corners = corners.map(|corner| at + 1.2 * corner).to_vec();
            painter.add(egui::Shape::convex_polygon(corners, ink, Stroke::NONE));
        }
    }
}

/// A line with some values; `told` is what a reader of the screen hears.
pub(super) fn forest(ui: &mut Ui, theme: &Theme, scale: &Scale, shown: &[Shown], told: &str) {
    let (place, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), TALL), Sense::hover());
    response
        .widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, told.to_owned()));
    let painter = ui.painter();
    let field = field_of(place);
    let at = |value: f64| pos2(x_of(field, scale, value), field.center().y);
    let rule = Stroke::new(1.0, colour(theme.line));
    painter.line_segment([field.left_center(), field.right_center()], rule);
    for tick in scale.ticks() {
        let short = vec2(0.0, 4.0);
        painter.line_segment([at(tick) - short, at(tick) + short], rule);
    }
    let nought = at(0.0);
    let half = vec2(0.0, 0.5 * TALL);
    painter.line_segment(
        [nought - half, nought + half],
        Stroke::new(1.5, colour(theme.text_3)),
    );
    for one in shown {
        let ink = colour(one.ink);
        if let Some([from, to]) = one.ends {
            painter.line_segment([at(from), at(to)], Stroke::new(2.2, ink));
            for end in [at(from), at(to)] {
                let tick = vec2(0.0, 6.0);
                painter.line_segment([end - tick, end + tick], Stroke::new(2.0, ink));
            }
        }
        if let Some(value) = one.value {
            sign(painter, at(value), one);
        }
    }
}
