//! The first two minutes: four things one does once, each with a card that points at it. Skippable, never in the way again.

use bevy_egui::egui::{self, Align2, Area, Id, Order, Stroke, pos2};

use crate::lens::Area as Part;
use crate::lesson::level::Control;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::panel::panel_frame;
use crate::ui::kit::style::{bold, colour, plain, serif};
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::Page;
use crate::ui::state::input::PanelInput;
use crate::ui::state::level::LevelState;
use crate::ui::state::panels::PanelState;
use crate::ui::state::tour::{TOUR_STOPS, TourStop};

/// The card of the stop, if the tour goes on.
pub(crate) fn tour(
    context: &egui::Context,
    panels: &mut PanelState,
    level: &LevelState,
    free: Part,
    input: &PanelInput<'_>,
) {
    let Some(number) = panels.tour else { return };
    let (Some(stop), true) = (TOUR_STOPS.get(number), panels.page == Page::Picture) else {
        return;
    };
    let controls = level.all.levels.get(level.open);
    let here = |control| controls.is_some_and(|level| level.controls.contains(&control));
    // What this level has no control for is not asked of anybody.
    let possible = match stop {
        TourStop::Inject => here(Control::Inject) || here(Control::StemCellsIn),
        TourStop::Twin => here(Control::Compare),
        TourStop::Run | TourStop::Ask => true,
    };
    if !possible {
        return;
    }
    let theme = input.theme;
    let window = context.content_rect();
    // Beside what it speaks of: the run button at the bottom left, the controls on the left, the picture.
    let (pivot, at) = match stop {
        TourStop::Run => (
            Align2::LEFT_BOTTOM,
            pos2(free.x + 8.0, free.y + free.height - 8.0),
        ),
        TourStop::Inject | TourStop::Twin => (
            Align2::LEFT_CENTER,
            pos2(free.x + 8.0, free.y + 0.55 * free.height),
        ),
        TourStop::Ask => (
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
                                ("all", TOUR_STOPS.len().to_string()),
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
                                (number + 1 < TOUR_STOPS.len()).then_some(number + 1),
                            ),
                        ] {
                            ui.scope(|ui| {
                                ui.set_width(half);
                                if buttons::button(ui, theme, &say(key), Emphasis::Plain, 34.0) {
                                    panels.tour = next;
                                }
                            });
                        }
                    });
                });
        });
}
