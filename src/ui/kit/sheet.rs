//! The frame of a sheet that lies over the window, its title and its button to close it.

use bevy_egui::egui::{
    self, Align, Area, Id, Layout, Order, Rect, Response, RichText, Sense, Ui, Vec2,
};

use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::panel::panel_frame;
use crate::ui::kit::style::serif;
use crate::ui::kit::words::say;

/// A window whose shorter side is less than this has sheets nearly as large as itself, points.
const SMALL: f32 = 520.0;
/// Width of the button to close, points.
const CLOSE: f32 = 100.0;

/// Whether a window is so small that its sheets need all of it.
pub(crate) fn is_small(window: Rect) -> bool {
    window.width().min(window.height()) < SMALL
}

/// How large a sheet is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Room {
    /// The most that it takes, points.
    pub most: Vec2,
    /// Room round it, points.
    pub margin: f32,
    /// Room between its edge and what stands in it, points.
    pub padding: i8,
}

impl Room {
    /// With a usual room round it; with less in a small window.
    pub(crate) fn within(window: Rect, most: Vec2, margin: f32) -> Self {
        let (margin, padding) = if is_small(window) {
            (6.0, 8)
        } else {
            (margin, 20)
        };
        Self {
            most,
            margin,
            padding,
        }
    }
}

/// A sheet in the middle of the window.
pub(crate) fn sheet(
    context: &egui::Context,
    theme: &Theme,
    id: Id,
    room: Room,
    window: Rect,
    add: impl FnOnce(&mut Ui),
) {
    let size = window.shrink(room.margin).size().min(room.most);
    let place = Rect::from_center_size(window.center(), size);
    Area::new(id)
        .fixed_pos(place.min)
        .order(Order::Foreground)
        .constrain(false)
        .show(context, |ui| {
            panel_frame(theme, 18, room.padding).show(ui, |ui| {
                let inner = place.size() - Vec2::splat(2.0 * f32::from(room.padding) + 2.0);
                ui.set_min_size(inner);
                ui.set_max_size(inner);
                add(ui);
            });
        });
}

/// The title of a sheet at which the tab key can go on, and not from the panels below.
pub(crate) fn title_to_focus(ui: &mut Ui, words: String, size: f32) -> Response {
    let title = ui.label(RichText::new(words).font(serif(size)));
    let id = ui.id().with("title");
    ui.interact(title.rect, id, Sense::focusable_noninteractive())
}

/// At the right of the title the button to close, and what stands beside it; whether it was pressed.
pub(crate) fn close(ui: &mut Ui, theme: &Theme, beside: impl FnOnce(&mut Ui)) -> bool {
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let button = ui.scope(|ui| {
            ui.set_max_width(CLOSE);
            buttons::button(ui, theme, &say("close"), Emphasis::Main, 34.0)
        });
        beside(ui);
        button.inner
    })
    .inner
}
