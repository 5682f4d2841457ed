//! A panel at a fixed place, and its frame.

use bevy_egui::egui::{
    self, Area, CornerRadius, Frame, Id, LayerId, Margin, Order, Rect, ScrollArea, Stroke, Ui, vec2,
};

use crate::theme::Theme;
use crate::ui::kit::style::colour;

/// The ground of a page that covers the whole window, by the name of its layer.
pub(crate) fn ground(context: &egui::Context, theme: &Theme, name: &str) {
    let back = context.layer_painter(LayerId::new(Order::Background, Id::new(name)));
    back.rect_filled(
        context.content_rect(),
        CornerRadius::ZERO,
        colour(theme.background),
    );
}

pub(crate) fn panel_frame(theme: &Theme, radius: u8, margin: i8) -> Frame {
    Frame::NONE
        .fill(colour(theme.panel))
        .stroke(Stroke::new(1.0, colour(theme.line)))
        .corner_radius(CornerRadius::same(radius))
        .inner_margin(Margin::same(margin))
}

/// The frame of a card that stands in a sheet.
pub(crate) fn raised(theme: &Theme) -> Frame {
    Frame::NONE
        .fill(colour(theme.raised))
        .corner_radius(CornerRadius::same(14))
        .inner_margin(14.0)
}

/// A panel at a fixed place. With a `least` height, what is in it has that height and scrolls where the place is lower.
pub(crate) fn panel<R>(
    context: &egui::Context,
    theme: &Theme,
    name: &str,
    rect: Rect,
    margin: i8,
    least: Option<f32>,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    Area::new(Id::new(name))
        .fixed_pos(rect.min)
        .order(Order::Middle)
        .constrain(false)
        .show(context, |ui| {
            panel_frame(theme, 18, margin)
                .show(ui, |ui| {
                    let inner =
                        rect.size() - vec2(2.0 * f32::from(margin), 2.0 * f32::from(margin));
                    ui.set_min_size(inner);
                    ui.set_max_size(inner);
                    let Some(least) = least else {
                        return add(ui);
                    };
                    let area = ScrollArea::vertical().id_salt(name).max_height(inner.y);
                    area.auto_shrink(false)
                        .show(ui, |ui| {
                            let room = vec2(ui.available_width(), inner.y.max(least));
                            let down = egui::Layout::top_down(egui::Align::Min);
                            ui.allocate_ui_with_layout(room, down, |ui| {
                                ui.set_max_size(room);
                                add(ui)
                            })
                            .inner
                        })
                        .inner
                })
                .inner
        })
        .inner
}
