//! The card of a film or an export that is being made: how far it is, and a button to stop it.

use bevy_egui::egui::{self, Align2, Area, Id, Order, Rect, pos2, vec2};

use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::panel::panel_frame;
use crate::ui::kit::style::colour;
use crate::ui::kit::widgets;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::UiAction;
use crate::ui::state::input::PanelInput;
use crate::ui::state::panels::Making;

/// Width of the card, points, where there is room.
const WIDTH: f32 = 360.0;
/// Width of its button, points.
const BUTTON: f32 = 84.0;
/// Height of what is on it, points.
const HEIGHT: f32 = 36.0;

/// The card of what is made and of which a share is done, at the top of `free`. The height that it takes, points.
pub(crate) fn card(
    context: &egui::Context,
    (making, share): (Making, f32),
    input: &PanelInput<'_>,
    free: Rect,
    actions: &mut Vec<UiAction>,
) -> f32 {
    let theme = input.theme;
    let width = (free.width() - 48.0).clamp(BUTTON + 120.0, WIDTH);
    let shown = Area::new(Id::new("film"))
        .fixed_pos(pos2(free.center().x, free.top()))
        .pivot(Align2::CENTER_TOP)
        .order(Order::Foreground)
        .show(context, |ui| {
            panel_frame(theme, 14, 10).show(ui, |ui| {
                ui.set_width(width);
                ui.horizontal(|ui| {
                    let percent = format!("{:.0}", 100.0 * share.clamp(0.0, 1.0));
                    let percent = say_with("film-percent", &[("percent", percent)]);
                    let bar = vec2(width - BUTTON - ui.spacing().item_spacing.x, HEIGHT);
                    ui.allocate_ui(bar, |ui| {
                        let name = say(&making.key("making"));
                        widgets::bar(ui, theme, &name, &percent, share, colour(theme.accent));
                    });
                    ui.allocate_ui(vec2(BUTTON, HEIGHT), |ui| {
                        if buttons::button(ui, theme, &say("film-stop"), Emphasis::Plain, HEIGHT) {
                            actions.push(UiAction::StopFilm);
                        }
                    });
                });
            });
        });
    shown.response.rect.height() + 8.0
}
