//! The panel of a lesson: how far one is, what there is to do, and the way on.

use bevy_egui::egui::{self, CornerRadius, Rect, RichText, ScrollArea, Sense, Ui, pos2, vec2};

use super::{argue, compare, items, observe, rows, square, text};
use crate::lesson::{Does, LOCK, Player};
use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::style::{bold, colour, plain, serif};
use crate::ui::kit::widgets;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::UiAction;
use crate::ui::state::input::PanelInput;
use crate::ui::state::lesson::LessonState;

/// Height of the buttons at the foot, points.
const FOOT: f32 = 42.0;

/// How far one is: a dot a step, those that are done filled.
fn progress(ui: &mut Ui, theme: &Theme, player: &Player) {
    let steps = player.lesson.steps.len();
    let width = ui.available_width();
    let (place, response) = ui.allocate_exact_size(vec2(width, 18.0), Sense::hover());
    let kind = player.step().kind().key();
    let said = say_with(
        "lesson-step-of",
        &[
            ("step", (player.at() + 1).to_string()),
            ("steps", steps.to_string()),
            ("name", say(&format!("lesson-step-{kind}"))),
        ],
    );
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, said.clone()));
    let gap = (width - 16.0) / (steps.max(2) - 1) as f32;
    let painter = ui.painter();
    for step in 0..steps {
        let at = pos2(place.left() + 8.0 + gap * step as f32, place.center().y);
        if step + 1 < steps {
            let ends = [at + vec2(9.0, 0.0), at + vec2(gap - 9.0, 0.0)];
            let ink = if step < player.at() {
                theme.accent
            } else {
                theme.line
            };
            painter.line_segment(ends, egui::Stroke::new(2.0, colour(ink)));
        }
        let (radius, fill) = if step == player.at() {
            (7.0, theme.accent)
        } else if step < player.at() {
            (4.5, theme.accent)
        } else {
            (4.5, theme.line)
        };
        painter.circle_filled(at, radius, colour(fill));
    }
}

/// The second layer, where the step has one and it is asked for.
fn second_layer(ui: &mut Ui, theme: &Theme, player: &Player, open: &mut bool) {
    if !player.step().more {
        return;
    }
    *open ^= widgets::foldout(ui, theme, &say("lesson-second-layer"), *open);
    if *open {
        let words = player.say(&format!("{}-more", player.step().name));
        egui::Frame::NONE
            .fill(colour(theme.raised))
            .corner_radius(CornerRadius::same(12))
            .inner_margin(12.0)
            .show(ui, |ui| {
                text::paragraphs(ui, theme, &words, &plain(14.5), colour(theme.text_1));
            });
    }
}

/// What there is to do in the open step.
fn body(ui: &mut Ui, state: &mut LessonState, input: &PanelInput<'_>, actions: &mut Vec<UiAction>) {
    let theme = input.theme;
    let Some(player) = state.player.clone() else {
        return;
    };
    let step = player.step();
    let kind = step.kind().key();
    ui.label(
        RichText::new(say(&format!("lesson-step-{kind}")))
            .font(bold(14.0))
            .color(colour(theme.accent)),
    );
    ui.label(
        RichText::new(say(&format!("lesson-step-do-{kind}")))
            .font(plain(14.0))
            .color(colour(theme.text_2)),
    );
    let words = player.say(&step.name);
    text::paragraphs(ui, theme, &words, &plain(16.0), colour(theme.text_1));
    if step.show.as_ref().is_some_and(|show| show.run.is_some())
        && buttons::button(ui, theme, &say("lesson-show-run"), Emphasis::Plain, 34.0)
    {
        actions.push(UiAction::LessonShow);
    }
    ui.add_space(4.0);
    match &step.does {
        Does::Anchor => {}
        Does::Predict(_) | Does::Transfer(_) | Does::Exit(_) => {
            items::items(ui, state, &player, input);
        }
        Does::Play { minutes } => {
            let words = say_with(
                "lesson-minutes",
                &[("n", crate::text::trimmed(*minutes, 1))],
            );
            ui.label(RichText::new(words).font(bold(15.0)));
        }
        Does::Investigate(plan) => rows::rows(ui, state, plan, input, actions),
        Does::Observe { .. } => {
            observe::observe(ui, state, &player, input);
            items::items(ui, state, &player, input);
        }
        Does::Argue(argument) => argue::argue(ui, state, argument, &player, input),
        Does::Compare => {
            compare::compare(ui, &player, input);
            items::items(ui, state, &player, input);
        }
    }
    if player.answers().finished() {
        let said = ui.label(RichText::new(say("lesson-finished")).font(bold(16.0)));
        // Once, as what is handed in lies below the last question.
        if !std::mem::replace(&mut state.saw_end, true) {
            said.scroll_to_me(Some(egui::Align::TOP));
        }
        if buttons::button(ui, theme, &say("lesson-copy-code"), Emphasis::Plain, 34.0) {
            actions.push(UiAction::LessonCode);
        }
        if player.at() + 1 == player.lesson.steps.len() {
            square::show(ui, theme, player.answers());
        }
    }
    let mut second = state.second;
    second_layer(ui, theme, &player, &mut second);
    state.second = second;
}

/// The buttons at the foot: back, lock, on.
fn foot(ui: &mut Ui, state: &mut LessonState, input: &PanelInput<'_>, actions: &mut Vec<UiAction>) {
    let theme = input.theme;
    let Some(player) = &mut state.player else {
        return;
    };
    let waits = player.waits();
    let finished = player.answers().finished();
    let last = player.at() + 1 == player.lesson.steps.len();
    let mut turned = false;
    ui.horizontal(|ui| {
        let width = ui.available_width();
        ui.scope(|ui| {
            ui.set_width(0.3 * width);
            let words = if player.at() == 0 {
                "lesson-leave"
            } else {
                "lesson-back"
            };
            if buttons::button(ui, theme, &say(words), Emphasis::Plain, FOOT - 4.0) {
                if player.at() == 0 {
                    actions.push(UiAction::LessonLeave);
                } else {
                    player.back();
                    turned = true;
                }
            }
        });
        let words = match waits {
            Some(waits) if waits == LOCK => "lesson-lock",
            _ if finished && last => "lesson-leave",
            _ if last => "lesson-finish",
            _ => "lesson-next",
        };
        let main = waits.is_none() || waits == Some(LOCK);
        if buttons::button(ui, theme, &say(words), Emphasis::main_if(main), FOOT - 4.0) {
            match waits {
                Some(waits) if waits == LOCK => player.lock(),
                Some(waits) => actions.push(UiAction::Tell(waits.0)),
                None if finished && last => actions.push(UiAction::LessonLeave),
                None => {
                    player.next();
                    turned = true;
                    if !last {
                        actions.push(UiAction::LessonStep);
                    }
                }
            }
        }
    });
    if turned {
        state.turned();
    }
}

/// The panel.
pub(crate) fn panel(
    ui: &mut Ui,
    state: &mut LessonState,
    input: &PanelInput<'_>,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    let Some(player) = &state.player else {
        return;
    };
    let title = player.lesson.say("title", &[]);
    ui.horizontal(|ui| {
        let width = ui.available_width() - 34.0;
        let room = vec2(width, 30.0);
        ui.allocate_ui(room, |ui| {
            ui.label(RichText::new(title).font(serif(24.0)));
        });
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let id = ui.id().with("leave the lesson");
            let (place, _) = ui.allocate_exact_size(vec2(26.0, 26.0), Sense::hover());
            let response = ui.interact(place, id, Sense::click());
            let response = widgets::named(response, &say("lesson-leave"), None);
            cross(ui, place, theme);
            widgets::focus_ring(ui, &response, place, 13, theme);
            if response.clicked() {
                actions.push(UiAction::LessonLeave);
            }
        });
    });
    progress(ui, theme, player);
    let at = player.at();
    let plan = match &player.step().does {
        Does::Investigate(plan) => Some(plan.clone()),
        _ => None,
    };
    let below = if plan.is_some() { rows::BUTTONS } else { 0.0 };
    let room = (ui.available_height() - FOOT - below - 10.0).max(60.0);
    ScrollArea::vertical()
        .id_salt(("lesson", at))
        .auto_shrink(false)
        .max_height(room)
        .show(ui, |ui| {
            ui.set_max_width(ui.available_width() - 10.0);
            ui.spacing_mut().item_spacing.y = 8.0;
            body(ui, state, input, actions);
            ui.add_space(6.0);
        });
    ui.add_space(4.0);
    if let Some(plan) = plan {
        rows::buttons(ui, state, &plan, input, actions);
    }
    foot(ui, state, input, actions);
}

/// The sign of what is closed.
fn cross(ui: &Ui, place: Rect, theme: &Theme) {
    let ink = egui::Stroke::new(1.8, colour(theme.text_2));
    let (at, reach) = (place.center(), 5.0);
    for turn in [-1.0, 1.0] {
        let ends = [
            at + vec2(-reach, -turn * reach),
            at + vec2(reach, turn * reach),
        ];
        ui.painter().line_segment(ends, ink);
    }
}
