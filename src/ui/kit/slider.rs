//! A slider: drawn, dragged, moved by the arrow keys.

use bevy_egui::egui::{self, Align2, CornerRadius, Rect, Response, Sense, Stroke, Ui, pos2, vec2};

use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::widgets::{focus_ring, keep_arrows, tell_disabled};

/// A slider from 0 to 1 with its name and value; returns the new position where it moved.
pub(crate) fn slider(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    value: &str,
    position: f32,
) -> Option<f32> {
    slider_told(ui, theme, [name, name], value, position)
}

/// The same with a name that is seen and one that a reader of the screen is told.
pub(crate) fn slider_told(
    ui: &mut Ui,
    theme: &Theme,
    names: [&str; 2],
    value: &str,
    position: f32,
) -> Option<f32> {
    let (bar, response) = drawn(ui, theme, names, value, position, Sense::click_and_drag());
    let mut moved = None;
    if response.is_pointer_button_down_on()
        && let Some(pointer) = response.interact_pointer_pos()
    {
        let part = (pointer.x - bar.left() - 10.0) / (bar.width() - 20.0);
        moved = Some(part.clamp(0.0, 1.0));
    }
    if response.has_focus() {
        keep_arrows(ui);
        let by = ui.input(|input| {
            let fine = if input.modifiers.shift { 0.005 } else { 0.03 };
            let up =
                input.num_presses(egui::Key::ArrowRight) + input.num_presses(egui::Key::ArrowUp);
            let down =
                input.num_presses(egui::Key::ArrowLeft) + input.num_presses(egui::Key::ArrowDown);
            (up as f32 - down as f32) * fine
        });
        if by != 0.0 {
            moved = Some((position + by).clamp(0.0, 1.0));
        }
    }
    moved
}

/// A slider whose value is fixed: it looks the same, and a reader of the screen is told that it cannot be moved.
pub(crate) fn slider_at_rest(
    ui: &mut Ui,
    theme: &Theme,
    names: [&str; 2],
    value: &str,
    position: f32,
) {
    let (_, response) = drawn(ui, theme, names, value, position, Sense::hover());
    tell_disabled(&response);
}

/// Draws one; its bar, and what a pointer does on it.
fn drawn(
    ui: &mut Ui,
    theme: &Theme,
    [name, told]: [&str; 2],
    value: &str,
    position: f32,
    sense: Sense,
) -> (Rect, Response) {
    let width = ui.available_width();
    let (head, _) = ui.allocate_exact_size(vec2(width, 20.0), Sense::hover());
    ui.painter().text(
        head.left_center(),
        Align2::LEFT_CENTER,
        name,
        plain(14.0),
        colour(theme.text_2),
    );
    ui.painter().text(
        head.right_center(),
        Align2::RIGHT_CENTER,
        value,
        bold(15.0),
        colour(theme.text_1),
    );
    let (rect, response) = ui.allocate_exact_size(vec2(width, 28.0), sense);
    let label = format!("{told}: {value}");
    response.widget_info(|| egui::WidgetInfo::slider(true, f64::from(position), label.clone()));
    let bar = Rect::from_center_size(rect.center(), vec2(width, 6.0));
    ui.painter()
        .rect_filled(bar, CornerRadius::same(3), colour(theme.line));
    let at = bar.left() + 10.0 + position.clamp(0.0, 1.0) * (width - 20.0);
    let filled = Rect::from_min_max(bar.min, pos2(at, bar.bottom()));
    ui.painter()
        .rect_filled(filled, CornerRadius::same(3), colour(theme.accent));
    let knob = pos2(at, bar.center().y);
    ui.painter().circle(
        knob,
        10.0,
        colour(theme.text_1),
        Stroke::new(3.0, colour(theme.accent)),
    );
    focus_ring(
        ui,
        &response,
        Rect::from_center_size(knob, vec2(22.0, 22.0)),
        11,
        theme,
    );
    (bar, response)
}
