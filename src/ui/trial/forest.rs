//! A line of a forest plot: values with their ranges on one scale, nought marked.

use bevy_egui::egui::{self, Pos2, Rect, Sense, Stroke, Ui, pos2, vec2};

use crate::theme::{Hex, Theme};
use crate::ui::kit::style::colour;

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

/// The least and the greatest of all, nought among them, with some room.
pub(super) fn scale(shown: &[Shown]) -> [f64; 2] {
    let values = shown
        .iter()
        .flat_map(|one| one.value.into_iter().chain(one.ends.into_iter().flatten()));
    let [low, high] = values.fold([0.0_f64, 0.0], |[low, high], value| {
        [low.min(value), high.max(value)]
    });
    let room = 0.05 * (high - low).max(1e-9);
    [low - room, high + room]
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
pub(super) fn forest(
    ui: &mut Ui,
    theme: &Theme,
    [low, high]: [f64; 2],
    shown: &[Shown],
    told: &str,
) {
    let (place, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), TALL), Sense::hover());
    response
        .widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, told.to_owned()));
    let painter = ui.painter();
    let field = place.shrink2(vec2(8.0, 0.0));
    let at = |value: f64| {
        let share = ((value - low) / (high - low)).clamp(0.0, 1.0);
        pos2(
            field.left() + field.width() * share as f32,
            field.center().y,
        )
    };
    let rule = Stroke::new(1.0, colour(theme.line));
    painter.line_segment([field.left_center(), field.right_center()], rule);
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
