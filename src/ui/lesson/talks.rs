//! The talks on the sheet of lessons: what each is about, how long it takes, and what to say on each page.

use bevy_egui::egui::{RichText, Ui};

use super::text;
use crate::lesson::talk::{self, Talk};
use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::panel::raised;
use crate::ui::kit::style::{bold, colour, plain, serif};
use crate::ui::kit::widgets;
use crate::ui::kit::words::{say, say_with, trimmed};
use crate::ui::state::action::UiAction;
use crate::ui::state::lesson::LessonState;

/// All talks, one card each.
pub(super) fn talks(
    ui: &mut Ui,
    state: &mut LessonState,
    theme: &Theme,
    actions: &mut Vec<UiAction>,
) {
    ui.add_space(8.0);
    ui.label(RichText::new(say("talk-talks")).font(serif(24.0)));
    let intro = say("talk-intro");
    text::paragraphs(ui, theme, &intro, &plain(15.0), colour(theme.text_2));
    for talk in talk::all() {
        card(ui, state, talk, theme, actions);
        ui.add_space(4.0);
    }
}

/// How long a talk is: minutes where it says so, pages, questions.
fn length(talk: &Talk) -> String {
    let mut parts = Vec::new();
    if talk.minutes() > 0.0 {
        let minutes = trimmed(talk.minutes(), 1);
        parts.push(say_with("lesson-minutes", &[("n", minutes)]));
    }
    let pages = talk.steps.len().to_string();
    parts.push(say_with("talk-pages", &[("n", pages)]));
    let asks = talk.steps.iter().filter(|step| step.question.is_some());
    let asks = asks.count();
    if asks > 0 {
        parts.push(say_with("talk-questions", &[("n", asks.to_string())]));
    }
    parts.join(" · ")
}

/// One talk.
fn card(
    ui: &mut Ui,
    state: &mut LessonState,
    talk: &Talk,
    theme: &Theme,
    actions: &mut Vec<UiAction>,
) {
    let quiet = colour(theme.text_2);
    raised(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(RichText::new(talk.title()).font(serif(20.0)));
        ui.label(RichText::new(length(talk)).font(plain(13.5)).color(quiet));
        ui.scope(|ui| {
            ui.set_max_width(190.0);
            if buttons::button(ui, theme, &say("talk-begin"), Emphasis::Main, 34.0) {
                actions.push(UiAction::TalkBegin(talk.name.clone()));
            }
        });
        if talk.steps.iter().all(|step| talk.note(step).is_none()) {
            return;
        }
        // Lessons have no space in their names.
        let name = format!("talk {}", talk.name);
        let open = state.teacher.as_deref() == Some(name.as_str());
        if widgets::foldout(ui, theme, &say("talk-notes"), open) {
            state.teacher = (!open).then_some(name);
        }
        if open {
            notes(ui, talk, theme);
        }
    });
}

/// What to say, page by page.
fn notes(ui: &mut Ui, talk: &Talk, theme: &Theme) {
    for (k, step) in talk.steps.iter().enumerate() {
        let words = talk.ask(step).or_else(|| talk.say(step));
        let page = [
            ("number", (k + 1).to_string()),
            ("words", words.unwrap_or_default()),
        ];
        let words = say_with("talk-notes-page", &page);
        ui.label(RichText::new(words).font(bold(14.0)));
        if let Some(note) = talk.note(step) {
            text::paragraphs(ui, theme, &note, &plain(14.5), colour(theme.text_1));
        }
    }
}
