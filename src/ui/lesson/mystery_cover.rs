//! The cover over a mystery joint: the outlines of a knee, and nothing of what lives in it.

use bevy_egui::egui::{
    self, Align2, CornerRadius, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, pos2, vec2,
};

use crate::stage::Stage;
use crate::theme::Theme;
use crate::ui::kit::style::{colour, faded, serif};
use crate::ui::kit::words::say;

/// Outlines that are drawn: what every knee has.
const OUTLINES: [&str; 5] = [
    "femur_cortex",
    "tibia_cortex",
    "patella_cortex",
    "fat_pad",
    "patellar_tendon",
];
/// Height of the cover, points.
const HEIGHT: f32 = 220.0;
/// Room round the knee, points.
const ROOM: f32 = 12.0;

/// The cover over the whole width.
pub(super) fn cover(ui: &mut Ui, theme: &Theme, stage: &Stage) {
    let size = vec2(ui.available_width(), HEIGHT);
    let (place, response) = ui.allocate_exact_size(size, Sense::hover());
    let words = say("mystery-cover");
    response
        .widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, words.clone()));
    let painter = ui.painter().with_clip_rect(place);
    let corners = CornerRadius::same(14);
    let edge = Stroke::new(1.0, colour(theme.line));
    painter.rect(
        place,
        corners,
        colour(theme.background),
        edge,
        StrokeKind::Inside,
    );
    outlines(&painter, theme, stage, place.shrink(ROOM));
    painter.text(
        place.center(),
        Align2::CENTER_CENTER,
        "?",
        serif(0.62 * HEIGHT),
        faded(theme.accent, 0.85),
    );
}

/// The outlines of the knee, as large as they fit.
fn outlines(painter: &egui::Painter, theme: &Theme, stage: &Stage, place: Rect) {
    let scale = (place.width() / stage.width_mm).min(place.height() / stage.height_mm);
    let drawn = vec2(stage.width_mm, stage.height_mm) * scale;
    let corner = place.center() - 0.5 * drawn;
    let at =
        |x: f64, y: f64| -> Pos2 { pos2(corner.x + x as f32 * scale, corner.y + y as f32 * scale) };
    let ink = Stroke::new(1.4, faded(theme.text_3, 0.7));
    for key in OUTLINES {
        let Some(shape) = stage.shape(key) else {
            continue;
        };
        let mut line: Vec<Pos2> = Vec::new();
        kurbo::flatten(
            &shape.path,
            f64::from(0.5 / scale),
            |element| match element {
                kurbo::PathEl::MoveTo(to) | kurbo::PathEl::LineTo(to) => line.push(at(to.x, to.y)),
                _ => {}
            },
        );
        painter.add(Shape::closed_line(line, ink));
    }
}
