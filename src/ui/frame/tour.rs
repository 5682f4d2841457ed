//! The first two minutes: four things one does once, each with a card that points at it. Skippable, never in the way again.

use bevy_egui::egui::{self, Align2, Area, Id, Order, Stroke, pos2};

use crate::lesson::level::Control;
use crate::ui::frame::layout::free_area;
use crate::ui::kit::buttons;
use crate::ui::kit::panel::panel_frame;
use crate::ui::kit::style::{bold, colour, plain, serif};
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::Desk;
use crate::ui::state::action::Page;
use crate::ui::state::input::Look;
use crate::ui::state::tour::{STOPS, Stop};

/// The card of the stop, if the tour goes on.
pub(crate) fn tour(context: &egui::Context, desk: &mut Desk, look: &Look<'_>) {
    let Some(number) = desk.tour else { return };
    let (Some(stop), true) = (STOPS.get(number), desk.page == Page::Picture) else {
        return;
    };
    let controls = desk.levels.levels.get(desk.level);
    let here = |control| controls.is_some_and(|level| level.controls.contains(&control));
    // What this level has no control for is not asked of anybody.
    let possible = match stop {
        Stop::Inject => here(Control::Inject) || here(Control::StemCellsIn),
        Stop::Twin => here(Control::Compare),
        Stop::Run | Stop::Ask => true,
    };
    if !possible {
        return;
    }
    let theme = look.theme;
    let window = context.content_rect();
    let free = free_area(window.size(), desk);
    // Beside what it speaks of: the run button at the bottom left, the controls on the left, the picture.
    let (pivot, at) = match stop {
        Stop::Run => (
            Align2::LEFT_BOTTOM,
            pos2(free.x + 8.0, free.y + free.height - 8.0),
        ),
        Stop::Inject | Stop::Twin => (
            Align2::LEFT_CENTER,
            pos2(free.x + 8.0, free.y + 0.55 * free.height),
        ),
        Stop::Ask => (
            Align2::CENTER_TOP,
            pos2(free.x + 0.5 * free.width, free.y + 12.0),
        ),
    };
    Area::new(Id::new("tour"))
        .fixed_pos(at)
        .pivot(pivot)
        .order(Order::Foreground)
        .show(context, |ui| {
            panel_frame(theme, 16, 16)
                .stroke(Stroke::new(2.0, colour(theme.accent)))
                .show(ui, |ui| {
                    ui.set_width(290.0_f32.min(window.width() * 0.5));
                    ui.label(
                        egui::RichText::new(say_with(
                            "tour-count",
                            &[
                                ("number", (number + 1).to_string()),
                                ("all", STOPS.len().to_string()),
                            ],
                        ))
                        .font(bold(13.0))
                        .color(colour(theme.accent)),
                    );
                    let key = format!("tour-{}", stop.key());
                    ui.label(egui::RichText::new(say(&format!("{key}-title"))).font(serif(22.0)));
                    ui.label(
                        egui::RichText::new(say(&key))
                            .font(plain(15.0))
                            .color(colour(theme.text_2)),
                    );
                    ui.horizontal(|ui| {
                        let half = (ui.available_width() - 8.0) / 2.0;
                        for (key, next) in [
                            ("tour-skip", None),
                            (
                                "tour-next",
                                (number + 1 < STOPS.len()).then_some(number + 1),
                            ),
                        ] {
                            ui.scope(|ui| {
                                ui.set_width(half);
                                if buttons::button(ui, theme, &say(key), false, 34.0) {
                                    desk.tour = next;
                                }
                            });
                        }
                    });
                });
        });
}
