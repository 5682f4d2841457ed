//! The sheet of lessons: what each is about, how long it takes, where one left off, and the pages for the teacher.

use std::sync::Arc;

use bevy_egui::egui::{self, Id, Rect, RichText, ScrollArea, Ui, vec2};

use super::{gallery, mystery, talks, text, version};
use crate::lesson::{Key, Lesson, lessons};
use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::panel::raised;
use crate::ui::kit::sheet::{self, Room};
use crate::ui::kit::style::{bold, colour, plain, serif};
use crate::ui::kit::widgets;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::UiAction;
use crate::ui::state::input::PanelInput;
use crate::ui::state::lesson::LessonState;
use crate::ui::state::mystery::MysteryState;

/// Parts of the pages for the teacher.
const TEACHER: [&str; 5] = [
    "teacher-before",
    "teacher-while",
    "teacher-classes",
    "teacher-discussion",
    "teacher-odd",
];

/// The sheet.
pub(crate) fn sheet(
    context: &egui::Context,
    state: &mut LessonState,
    mysteries: &mut MysteryState,
    input: &PanelInput<'_>,
    window: Rect,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    let room = Room::within(window, vec2(820.0, 900.0), 16.0);
    sheet::sheet(context, theme, Id::new("lessons"), room, window, |ui| {
        ui.horizontal(|ui| {
            ui.label(RichText::new(say("lesson-lessons")).font(serif(26.0)));
            let closes = sheet::close(ui, theme, |ui| {
                ui.scope(|ui| {
                    ui.set_max_width(190.0);
                    if buttons::button(ui, theme, &say("class-open"), Emphasis::Plain, 34.0) {
                        actions.push(UiAction::Class);
                    }
                });
            });
            if closes {
                state.sheet = false;
            }
        });
        ui.horizontal(|ui| {
            let name = say("lesson-your-name");
            ui.label(RichText::new(&name).font(plain(14.0)));
            let field = egui::TextEdit::singleline(&mut state.pupil)
                .desired_width(220.0)
                .char_limit(40)
                .font(plain(15.0));
            let response = ui.add(field);
            response.widget_info(|| {
                egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, true, name.clone())
            });
        });
        ScrollArea::vertical()
            .id_salt("lessons")
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.set_max_width(ui.available_width() - 12.0);
                if let Some(lesson) = state.linked.clone() {
                    let key = lessons::known_key(&lesson).unwrap_or_default();
                    card(ui, state, &lesson, &key, theme, actions);
                    ui.add_space(4.0);
                }
                for (lesson, key) in lessons::all() {
                    card(ui, state, lesson, key, theme, actions);
                    ui.add_space(4.0);
                }
                talks::talks(ui, state, theme, actions);
                mystery::section(ui, mysteries, input, actions);
                gallery::gallery(ui, theme, actions);
            });
    });
}

/// One lesson.
fn card(
    ui: &mut Ui,
    state: &mut LessonState,
    lesson: &Arc<Lesson>,
    key: &Key,
    theme: &Theme,
    actions: &mut Vec<UiAction>,
) {
    let figures = key.words(lesson);
    let quiet = |words: String| {
        RichText::new(words)
            .font(plain(13.5))
            .color(colour(theme.text_2))
    };
    raised(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(RichText::new(lesson.say("title", &figures)).font(serif(21.0)));
        let question = text::unmarked(&lesson.say("question", &figures));
        ui.label(RichText::new(question).font(plain(15.0)));
        let minutes = say_with("lesson-minutes", &[("n", lesson.minutes.to_string())]);
        let standards = lesson.standards.join(", ");
        ui.label(quiet(format!("{minutes} · {standards}")));
        let own = lesson.version.is_plain();
        if !own {
            ui.label(RichText::new(say("lesson-version-opened")).font(bold(14.5)));
        }
        ui.horizontal(|ui| {
            ui.scope(|ui| {
                ui.set_max_width(150.0);
                if buttons::button(ui, theme, &say("lesson-begin"), Emphasis::Main, 34.0) {
                    actions.push(UiAction::LessonBegin(lesson.kept_as.clone()));
                }
            });
            if state.resumable.contains(&lesson.kept_as) {
                ui.scope(|ui| {
                    ui.set_max_width(170.0);
                    if buttons::button(ui, theme, &say("lesson-resume"), Emphasis::Plain, 34.0) {
                        actions.push(UiAction::LessonResume(lesson.kept_as.clone()));
                    }
                });
            }
        });
        if !own {
            return;
        }
        let open = state.teacher.as_deref() == Some(&lesson.name);
        let now = open != widgets::foldout(ui, theme, &say("lesson-teacher"), open);
        if now != open {
            state.teacher = now.then(|| lesson.name.clone());
        }
        if now {
            let head = |ui: &mut Ui, words: String| {
                ui.label(RichText::new(words).font(bold(14.5)));
            };
            head(ui, say("lesson-misconception"));
            let words = lesson.say("misconception", &figures);
            text::paragraphs(ui, theme, &words, &plain(14.5), colour(theme.text_1));
            ui.label(quiet(lesson.said_source()));
            for part in TEACHER {
                head(ui, say(&format!("lesson-{part}")));
                let words = lesson.say(part, &figures);
                text::paragraphs(ui, theme, &words, &plain(14.5), colour(theme.text_1));
            }
            version::form(ui, &mut state.version, lesson, theme, actions);
        }
    });
}
