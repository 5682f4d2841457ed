//! The small map that shows where a near view lies; a click flies there.

use bevy_egui::egui::{
    self, Area, Color32, CornerRadius, Id, Order, Pos2, Rect, Sense, Shape, Stroke, StrokeKind,
    vec2,
};

use crate::lens::Lens;
use crate::live::Snapshot;
use crate::stage::TissueShape;
use crate::theme::Theme;
use crate::ui::kit::style::{colour, faded};
use crate::ui::kit::words;
use crate::ui::plate::grounds::grounds;

/// Outlines on the map of a knee; other stages have all of theirs.
const OUTLINES: [&str; 5] = [
    "femur_cortex",
    "tibia_cortex",
    "patella_cortex",
    "fat_pad",
    "patellar_tendon",
];

/// Height of the map, points, and the least that still shows something.
const HEIGHT: f32 = 132.0;
const LEAST: f32 = 48.0;

/// Shows the map of `part` (mm: x, y, width, height) at a corner, and the view on it; gives the place that was clicked, mm.
pub fn show(
    context: &egui::Context,
    theme: &Theme,
    lens: &Lens,
    snapshot: &Snapshot,
    part: [f32; 4],
    corner: Pos2,
) -> Option<[f32; 2]> {
    let [left, top, width, height] = part;
    // It stays within the picture, so that it lies over nothing that stands at its foot.
    let tall = HEIGHT.min(lens.free.y + lens.free.height - corner.y - 4.0);
    if tall < LEAST {
        return None;
    }
    let scale = tall / height;
    let size = vec2(width * scale, tall);
    Area::new(Id::new("minimap"))
        .fixed_pos(corner)
        .order(Order::Middle)
        .constrain(false)
        .show(context, |ui| {
            let (rect, response) = ui.allocate_exact_size(size, Sense::click());
            let response = response.on_hover_text(words::say("minimap-help"));
            let to_map = |at: [f32; 2]| -> Pos2 {
                rect.min + vec2((at[0] - left) * scale, (at[1] - top) * scale)
            };
            let painter = ui.painter().with_clip_rect(rect);
            painter.rect(
                rect,
                CornerRadius::same(10),
                colour(theme.panel),
                Stroke::new(1.0, colour(theme.line)),
                StrokeKind::Inside,
            );
            let stage = &snapshot.scenario.stage;
            let ink = Stroke::new(1.2, faded(theme.text_3, 0.9));
            let knee = stage.name == "knee";
            let drawn = |shape: &&TissueShape| !knee || OUTLINES.contains(&shape.key.as_str());
            for shape in stage.tissues.iter().filter(drawn) {
                let mut line: Vec<Pos2> = Vec::new();
                kurbo::flatten(
                    &shape.path,
                    f64::from(0.5 / scale),
                    |element| match element {
                        kurbo::PathEl::MoveTo(to) | kurbo::PathEl::LineTo(to) => {
                            line.push(to_map([to.x as f32, to.y as f32]));
                        }
                        _ => {}
                    },
                );
                painter.add(Shape::closed_line(line, ink));
            }
            // Where one ground of a dish ends and the next begins.
            for ground in grounds(snapshot).iter().skip(1) {
                let x = to_map([ground.from_mm, 0.0]).x;
                painter.vline(x, rect.shrink(8.0).y_range(), ink);
            }
            let to_mm = |px: [f32; 2]| lens.to_plate(px).map(|value| value / lens.units_per_mm);
            let free = lens.free;
            let view = Rect::from_two_pos(
                to_map(to_mm([free.x, free.y])),
                to_map(to_mm([free.x + free.width, free.y + free.height])),
            );
            // A view of one cell would be a dot: the frame never gets smaller than can be seen.
            let view = Rect::from_center_size(view.center(), view.size().max(vec2(7.0, 7.0)));
            painter.rect(
                view,
                CornerRadius::same(2),
                Color32::TRANSPARENT,
                Stroke::new(2.0, colour(theme.accent)),
                StrokeKind::Outside,
            );
            response
                .clicked()
                .then(|| response.interact_pointer_pos())
                .flatten()
                .map(|at| {
                    [
                        left + (at.x - rect.left()) / scale,
                        top + (at.y - rect.top()) / scale,
                    ]
                })
        })
        .inner
}
