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

/// Height that a card needs above the legend, and that of the legend, points.
const CARD: f32 = 330.0;
const LEGEND: f32 = 70.0;

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
    let low = free.height - panels.foot < CARD;
    let (pivot, at) = match stop {
        // Where the switches and their legend leave too little height, at the other side.
        _ if low => (
            Align2::RIGHT_TOP,
            pos2(free.x + free.width - 8.0, free.y + 2.0),
        ),
        TourStop::Run => (
            Align2::LEFT_BOTTOM,
            pos2(free.x + 8.0, free.y + free.height - panels.foot - LEGEND),
        ),
        TourStop::Inject | TourStop::Twin => (Align2::LEFT_TOP, pos2(free.x + 8.0, free.y + 12.0)),
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
            panel_frame(theme, 16, if low { 8 } else { 16 })
                .stroke(Stroke::new(2.0, colour(theme.accent)))
                .show(ui, |ui| {
                    let most: f32 = if low { 560.0 } else { 290.0 };
                    if low {
                        ui.spacing_mut().item_spacing.y = 3.0;
                    }
                    ui.set_width(most.min(window.width() * 0.86).min(free.width - 50.0));
                    let key = format!("tour-{}", stop.key());
                    let counted = say_with(
                        "tour-count",
                        &[
                            ("number", (number + 1).to_string()),
                            ("all", TOUR_STOPS.len().to_string()),
                        ],
                    );
                    let counted = egui::RichText::new(counted)
                        .font(bold(13.0))
                        .color(colour(theme.accent));
                    let title = say(&format!("{key}-title"));
                    let title =
                        egui::RichText::new(title).font(serif(if low { 18.0 } else { 22.0 }));
                    // In a low window the number stands beside the title.
                    if low {
                        ui.horizontal(|ui| {
                            ui.spacing_mut().interact_size.y = 22.0;
                            ui.label(title);
                            ui.label(counted);
                        });
                    } else {
                        ui.label(counted);
                        ui.label(title);
                    }
                    ui.label(
                        egui::RichText::new(say(&key))
                            .font(plain(if low { 13.0 } else { 15.0 }))
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
                                if buttons::button(
                                    ui,
                                    theme,
                                    &say(key),
                                    Emphasis::Plain,
                                    if low { 28.0 } else { 34.0 },
                                ) {
                                    panels.tour = next;
                                }
                            });
                        }
                    });
                });
        });
}
