//! The sheet of runs that can be opened: those that were left, saved, and saved by themselves.

use bevy_egui::egui::{self, Area, Id, Order, Rect, RichText, ScrollArea, Ui, vec2};

use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::panel::panel_frame;
use crate::ui::kit::sheet::{self, Room};
use crate::ui::kit::style::{bold, colour, plain, serif};
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::UiAction;
use crate::ui::state::input::PanelInput;
use crate::ui::state::runs::{RunRow, RunsState};

/// What one reads of a run before it is opened.
#[must_use]
pub fn about(row: &RunRow) -> String {
    let acts = match row.acts {
        0 => None,
        1 => Some(say("runs-acts-one")),
        many => Some(say_with("runs-acts-many", &[("count", many.to_string())])),
    };
    let given = (!row.given.is_empty()).then(|| row.given.clone());
    let day = say_with("runs-day", &[("day", row.day.to_string())]);
    let seed = say_with("runs-seed", &[("seed", row.seed.to_string())]);
    let parts = [Some(day), given, acts, Some(seed)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The sheet.
pub(crate) fn sheet(
    context: &egui::Context,
    runs: &mut RunsState,
    input: &PanelInput<'_>,
    window: Rect,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    let room = Room {
        most: vec2(760.0, 700.0),
        margin: 16.0,
        padding: 20,
    };
    sheet::sheet(context, theme, Id::new("runs"), room, window, |ui| {
        ui.horizontal(|ui| {
            ui.label(RichText::new(say("runs-title")).font(serif(26.0)));
            if sheet::close(ui, theme, |_| {}) {
                runs.open = false;
            }
        });
        let intro = RichText::new(say("runs-intro")).font(plain(15.0));
        ui.label(intro.color(colour(theme.text_2)));
        ui.columns(2, |columns| {
            for (column, (key, action)) in columns.iter_mut().zip([
                ("runs-file", UiAction::ChooseFile),
                ("runs-code", UiAction::Paste),
            ]) {
                if buttons::button(column, theme, &say(key), Emphasis::Plain, 38.0) {
                    actions.push(action);
                }
            }
        });
        ui.add_space(4.0);
        ScrollArea::vertical()
            .auto_shrink([false, false])
            .show(ui, |ui| {
                let lists = input.runs;
                for (key, rows) in [
                    ("runs-earlier", &lists.earlier),
                    ("runs-saved", &lists.saved),
                    ("runs-autosaved", &lists.autosaved),
                ] {
                    let title = RichText::new(say(key)).font(bold(16.0));
                    ui.label(title);
                    if rows.is_empty() {
                        let none = RichText::new(say("runs-none")).font(plain(14.0));
                        ui.label(none.color(colour(theme.text_3)));
                    }
                    for row in rows {
                        if one(ui, theme, row) {
                            runs.open = false;
                            actions.push(UiAction::OpenRun(row.place.clone()));
                        }
                    }
                    ui.add_space(10.0);
                }
            });
    });
}

/// One run: true if it is to be opened.
fn one(ui: &mut Ui, theme: &Theme, row: &RunRow) -> bool {
    let words = format!("{} · {}", row.title, about(row));
    let text = RichText::new(words)
        .font(plain(15.0))
        .color(colour(theme.text_1));
    let button = egui::Button::new(text)
        .truncate()
        .min_size(vec2(ui.available_width(), 32.0));
    ui.add(button).clicked()
}

/// The card that offers the run of the last time, after a start.
pub(crate) fn last_time(
    context: &egui::Context,
    row: &RunRow,
    input: &PanelInput<'_>,
    window: Rect,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    Area::new(Id::new("last time"))
        .fixed_pos(window.center() - vec2(0.0, 40.0))
        .pivot(egui::Align2::CENTER_CENTER)
        .order(Order::Foreground)
        .show(context, |ui| {
            panel_frame(theme, 16, 18).show(ui, |ui| {
                ui.set_width(380.0_f32.min(window.width() - 60.0));
                ui.label(RichText::new(say("last-time-title")).font(serif(22.0)));
                ui.label(RichText::new(&row.title).font(bold(15.0)));
                let about = RichText::new(about(row)).font(plain(14.0));
                ui.label(about.color(colour(theme.text_2)));
                ui.add_space(4.0);
                // Enter answers as the first button does; Escape, as everywhere, closes.
                let nothing_else = ui.memory(|memory| memory.focused().is_none());
                let enter = nothing_else
                    && ui.input_mut(|keys| {
                        keys.consume_key(egui::Modifiers::NONE, egui::Key::Enter)
                    });
                ui.columns(2, |columns| {
                    let go_on = say("last-time-go-on");
                    let clicked =
                        buttons::button(&mut columns[0], theme, &go_on, Emphasis::Main, 38.0);
                    if clicked || enter {
                        actions.push(UiAction::OpenRun(row.place.clone()));
                    }
                    let anew = say("last-time-anew");
                    if buttons::button(&mut columns[1], theme, &anew, Emphasis::Plain, 38.0) {
                        actions.push(UiAction::ForgetLastTime);
                    }
                });
            });
        });
}
