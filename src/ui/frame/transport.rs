//! Run, pause, step, pace, the story, and the bar of days.

use std::sync::Arc;

use bevy_egui::egui::text::LayoutJob;
use bevy_egui::egui::{self, Align2, Color32, CornerRadius, Rect, Sense, Stroke, Ui, pos2, vec2};

use crate::sim::STEPS_PER_DAY;
use crate::ui::kit::buttons::Emphasis;
use crate::ui::kit::style::{bold, colour, faded, plain, serif};
use crate::ui::kit::words::{say, say_with};
use crate::ui::kit::{buttons, widgets};
use crate::ui::results::story::story_line;
use crate::ui::state::action::UiAction;
use crate::ui::state::choices::PACES;
use crate::ui::state::input::PanelInput;

pub(crate) fn transport(ui: &mut Ui, input: &PanelInput<'_>, actions: &mut Vec<UiAction>) {
    let theme = input.theme;
    let tall = ui.available_height() > 90.0;
    let size = if tall { 62.0 } else { 46.0 };
    let narrow = ui.available_width() < 800.0;
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = if narrow { 8.0 } else { 12.0 };
        let running = input.live.running;
        let word = if running { say("pause") } else { say("play") };
        if buttons::round(
            ui,
            theme,
            &word,
            size,
            Emphasis::Main,
            |painter, at, ink| {
                if running {
                    buttons::pause_sign(painter, at, ink, size * 0.36);
                } else {
                    buttons::play_sign(painter, at, ink, size * 0.38);
                }
            },
        ) {
            actions.push(UiAction::TogglePlay);
        }
        if buttons::round(
            ui,
            theme,
            &say("step"),
            44.0,
            Emphasis::Plain,
            |painter, at, ink| {
                buttons::play_sign(painter, at - vec2(3.0, 0.0), ink, 15.0);
                painter.rect_filled(
                    Rect::from_center_size(at + vec2(9.0, 0.0), vec2(3.0, 15.0)),
                    CornerRadius::same(1),
                    ink,
                );
            },
        ) {
            actions.push(UiAction::StepHour);
        }
        // One above the other, in a low bar beside each other.
        let (way, down) = if ui.available_height() >= 67.0 {
            (
                vec2(31.0, 66.0),
                egui::Layout::top_down(egui::Align::Center),
            )
        } else {
            (
                vec2(66.0, 31.0),
                egui::Layout::left_to_right(egui::Align::Center),
            )
        };
        ui.allocate_ui_with_layout(way, down, |ui| {
            ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
            for (key, on, action, turn) in [
                ("undo", input.live.can_undo, UiAction::Undo, 1.0f32),
                ("redo", input.live.can_redo, UiAction::Redo, -1.0),
            ] {
                ui.add_enabled_ui(on, |ui| {
                    if buttons::round(
                        ui,
                        theme,
                        &say(key),
                        31.0,
                        Emphasis::Plain,
                        |painter, at, ink| {
                            buttons::turn_sign(painter, at, ink, 6.5, turn);
                        },
                    ) {
                        actions.push(action);
                    }
                });
            }
        });
        // What is lit is what runs: a talk or a level may have set another pace.
        let known = |pace: f64| PACES.iter().position(|(one, _)| (one - pace).abs() < 1e-9);
        let lit = known(input.live.hours_per_second).filter(|_| running);
        let lit = lit.or_else(|| known(input.pace)).unwrap_or(1);
        let list = egui::ComboBox::from_id_salt("pace")
            .width(if narrow { 92.0 } else { 118.0 })
            .selected_text(egui::RichText::new(say(PACES[lit].1)).font(plain(15.0)))
            .show_ui(ui, |ui| {
                for (k, (hours_per_second, key)) in PACES.iter().enumerate() {
                    if ui
                        .selectable_label(
                            lit == k,
                            widgets::choice(say(key), lit == k, 15.0, theme),
                        )
                        .clicked()
                    {
                        actions.push(UiAction::Pace(*hours_per_second));
                    }
                }
            });
        ui.ctx().accesskit_node_builder(list.response.id, |node| {
            node.set_label(say("pace-list"));
        });
        let (day, _) = ui.allocate_exact_size(
            vec2(if tall { 84.0 } else { 70.0 }, ui.available_height()),
            Sense::hover(),
        );
        ui.painter().text(
            pos2(day.left(), day.center().y - if tall { 26.0 } else { 20.0 }),
            Align2::LEFT_CENTER,
            say("day"),
            plain(14.0),
            colour(theme.text_2),
        );
        ui.painter().text(
            pos2(day.left(), day.center().y + 8.0),
            Align2::LEFT_CENTER,
            format!("{:.0}", libm::floor(input.snapshot.day)),
            bold(if tall { 42.0 } else { 32.0 }),
            colour(theme.text_1),
        );
        timeline(ui, input, tall, actions);
    });
}

/// The story in the largest size that fits in one line, else in two lines; with dots where even these do not hold it.
fn told(ui: &Ui, text: &str, sizes: [f32; 3], ink: Color32, width: f32) -> Arc<egui::Galley> {
    let one = widgets::shrunk(ui, text, serif, sizes, ink, width);
    if !one.elided {
        return one;
    }
    let [.., smallest] = sizes;
    let mut job = LayoutJob::simple(text.to_owned(), serif(smallest - 1.0), ink, width);
    job.wrap.max_rows = 2;
    job.wrap.break_anywhere = false;
    ui.painter().layout_job(job)
}

/// The story, the bar of days with its chapters, and what is not simulated yet.
fn timeline(ui: &mut Ui, input: &PanelInput<'_>, tall: bool, actions: &mut Vec<UiAction>) {
    let theme = input.theme;
    let (area, _) = ui.allocate_exact_size(ui.available_size() - vec2(16.0, 0.0), Sense::hover());
    let (text, ink) = (story_line(input.snapshot), colour(theme.text_1));
    let sizes = if tall {
        [24.0, 21.0, 18.0]
    } else {
        [19.0, 17.0, 15.0]
    };
    let story = told(ui, &text, sizes, ink, area.width() - 36.0);
    let corner = pos2(area.right() - 28.0, area.top() - 4.0);
    let help = Rect::from_min_size(corner, vec2(28.0, 28.0));
    ui.scope_builder(egui::UiBuilder::new().max_rect(help), |ui| {
        widgets::hint(ui, theme, &say("timeline-help"));
    });
    let two = story.rows.len() > 1;
    let down = match (tall, two) {
        (true, false) => 6.0,
        (true, true) | (false, false) => 0.0,
        (false, true) => -4.0,
    };
    let at = pos2(area.left(), area.top() + down);
    if story.elided {
        let place = Rect::from_min_size(at, story.size());
        let id = ui.id().with("story");
        ui.interact(place, id, Sense::hover()).on_hover_text(&text);
    }
    ui.painter().galley(at, story, ink);
    let y = area.top() + if tall { 60.0 } else { 38.0 };
    let track = Rect::from_center_size(pos2(area.center().x, y), vec2(area.width(), 9.0));
    let end = input.live.end_step.max(1) as f32;
    let x_of = |step: f32| track.left() + track.width() * (step / end).clamp(0.0, 1.0);
    ui.painter()
        .rect_filled(track, CornerRadius::same(4), colour(theme.line));
    let now = x_of(input.snapshot.step as f32);
    // Known already, from a look ahead before going back.
    let known = x_of(input.live.known_step as f32).max(now);
    if known > now + 1.0 {
        ui.painter().rect_filled(
            Rect::from_min_max(pos2(now, track.top()), pos2(known, track.bottom())),
            CornerRadius::same(4),
            faded(theme.accent, 0.38),
        );
    }
    // The future is hatched: nobody knows it yet.
    let mut x = known + 8.0;
    while x < track.right() - 5.0 {
        ui.painter().line_segment(
            [
                pos2(x, track.bottom() - 1.0),
                pos2(x + 5.0, track.top() + 1.0),
            ],
            Stroke::new(1.2, faded(theme.text_3, 0.55)),
        );
        x += 13.0;
    }
    let done = Rect::from_min_max(track.min, pos2(now, track.bottom()));
    ui.painter()
        .rect_filled(done, CornerRadius::same(4), colour(theme.accent));
    let bar = ui
        .interact(
            track.expand2(vec2(0.0, 10.0)),
            ui.id().with("timeline"),
            Sense::click_and_drag(),
        )
        .on_hover_text(say("timeline-help"));
    bar.widget_info(|| egui::WidgetInfo::slider(true, input.snapshot.day, say("timeline")));
    if (bar.clicked() || bar.dragged() || bar.drag_stopped())
        && let Some(pointer) = bar.interact_pointer_pos()
    {
        let step = ((pointer.x - track.left()) / track.width()).clamp(0.0, 1.0) * end;
        // While the hand drags it goes only where it is known; let go, it runs on to where it was let go.
        let step = if bar.dragged() && !bar.drag_stopped() {
            step.min(input.live.known_step as f32)
        } else {
            step
        };
        let day = f64::from(libm::roundf(step)) / STEPS_PER_DAY as f64;
        if (day - input.snapshot.day).abs() > 1.0 / 48.0 {
            actions.push(UiAction::RunToDay(day));
        }
    }
    let mut label_end = f32::MIN;
    for (k, chapter) in input.live.chapters.iter().enumerate() {
        let x = x_of(chapter.step as f32);
        let mark = ui.interact(
            Rect::from_center_size(pos2(x, y), vec2(28.0, 28.0)),
            ui.id().with(("chapter", k)),
            Sense::click(),
        );
        let text = say(&format!("chapter-{}", chapter.key));
        let mark = widgets::named(mark, &format!("{}: {text}", k + 1), None);
        if mark.clicked() {
            actions.push(UiAction::RunToDay(
                chapter.step as f64 / STEPS_PER_DAY as f64,
            ));
        }
        let lit = mark.hovered() || mark.has_focus();
        let past = chapter.step <= input.snapshot.step;
        ui.painter().circle(
            pos2(x, y),
            if lit { 8.5 } else { 6.5 },
            if past {
                colour(theme.text_1)
            } else {
                colour(theme.text_3)
            },
            Stroke::new(2.5, colour(if lit { theme.accent } else { theme.panel })),
        );
        mark.on_hover_text(format!("{} · {text}", k + 1));
        let galley = ui
            .painter()
            .layout_no_wrap(text, plain(13.0), colour(theme.text_2));
        let left = (x - 0.5 * galley.size().x).max(track.left());
        if left > label_end + 8.0 && left + galley.size().x < known.max(track.left() + 90.0) - 8.0 {
            label_end = left + galley.size().x;
            ui.painter()
                .galley(pos2(left, y + 11.0), galley, colour(theme.text_2));
        }
    }
    ui.painter().circle(
        pos2(now, y),
        11.0,
        colour(theme.text_1),
        Stroke::new(4.0, colour(theme.accent)),
    );
    let days = input.live.end_step / STEPS_PER_DAY;
    let rest = say_with("not-yet", &[("day", days.to_string())]);
    let galley = ui
        .painter()
        .layout_no_wrap(rest, plain(13.0), colour(theme.text_3));
    let unknown = input.live.known_step < input.live.end_step;
    if unknown && known + 30.0 + galley.size().x < track.right() {
        ui.painter().galley(
            pos2(track.right() - galley.size().x, y + 11.0),
            galley,
            colour(theme.text_3),
        );
    }
}
