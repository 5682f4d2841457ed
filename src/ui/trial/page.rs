//! The page of a trial: at the left what is chosen, at the right what comes of it.

use bevy_egui::egui::{self, Rect, RichText, ScrollArea, Ui, pos2, vec2};

use super::{beside, choose, people, predictions, result, salt, shuffle};
use crate::experiment::predictions::all;
use crate::experiment::trial::said;
use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::lines::quiet;
use crate::ui::kit::panel::{ground, panel};
use crate::ui::kit::style::{colour, serif};
use crate::ui::kit::widgets;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::{Page, UiAction};
use crate::ui::state::input::PanelInput;
use crate::ui::state::trial::{TrialState, TrialTab};

/// Width of the page, points, from which on it has two columns.
const TWO: f32 = 760.0;
/// Room between columns, points.
const GAP: f32 = 12.0;
/// Share of the left column.
const LEFT: f32 = 0.34;
/// Height of the tabs, points.
const TABS: f32 = 36.0;

/// The page, below the top bar.
pub(crate) fn page(
    context: &egui::Context,
    state: &mut TrialState,
    input: &PanelInput<'_>,
    body: Rect,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    ground(context, theme, "trial back");
    if context.input(|input| input.key_pressed(egui::Key::Escape)) {
        actions.push(UiAction::Page(Page::Picture));
    }
    if body.width() < TWO {
        column(
            context,
            theme,
            ("trial left", None),
            body,
            |_| {},
            |ui| {
                left(ui, state, theme, actions);
                tabs(ui, &mut state.tab, theme);
                right(ui, state, theme);
            },
        );
        return;
    }
    let split = body.left() + LEFT * (body.width() - GAP);
    let at_left = Rect::from_min_max(body.min, pos2(split, body.bottom()));
    let at_right = Rect::from_min_max(pos2(split + GAP, body.top()), body.max);
    column(
        context,
        theme,
        ("trial left", None),
        at_left,
        |_| {},
        |ui| {
            left(ui, state, theme, actions);
        },
    );
    let before = state.tab;
    let mut tab = before;
    let head = |ui: &mut Ui| tabs(ui, &mut tab, theme);
    let name = ("trial right", Some(before));
    column(context, theme, name, at_right, head, |ui| {
        right(ui, state, theme);
    });
    if tab != before {
        state.tab = tab;
    }
}

/// A column that scrolls below its head.
fn column(
    context: &egui::Context,
    theme: &Theme,
    (name, tab): (&str, Option<TrialTab>),
    place: Rect,
    head: impl FnOnce(&mut Ui),
    add: impl FnOnce(&mut Ui),
) {
    let place = Rect::from_min_size(place.min, vec2(place.width(), place.height().max(60.0)));
    panel(context, theme, name, place, 14, None, |ui| {
        head(ui);
        ScrollArea::vertical()
            .id_salt((name, tab.map(|tab| tab as u8)))
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.set_max_width(ui.available_width() - 12.0);
                ui.spacing_mut().item_spacing.y = 8.0;
                add(ui);
                widgets::follow_focus(ui);
            });
    });
}

/// What is chosen.
fn left(ui: &mut Ui, state: &mut TrialState, theme: &Theme, actions: &mut Vec<UiAction>) {
    ui.label(RichText::new(say("trial-title")).font(serif(26.0)));
    if buttons::button(ui, theme, &say("lab-picture"), Emphasis::Plain, 34.0) {
        actions.push(UiAction::Page(Page::Picture));
    }
    quiet(ui, theme, say("trial-intro"));
    choose::choose(ui, state, theme);
    if let Some(wrong) = &state.wrong {
        ui.label(RichText::new(wrong).color(colour(theme.warning)));
    }
    if buttons::button(ui, theme, &say("trial-copy"), Emphasis::Plain, 34.0) {
        actions.push(UiAction::TrialCopy);
    }
    if said::is_told(state.choice.outcome()) {
        let sd = said::number(all().scatter.sd);
        let words = if state.choice.exact {
            say("trial-tell-exact-help")
        } else {
            say_with("trial-tell-help", &[("sd", sd)])
        };
        quiet(ui, theme, words);
    }
    quiet(ui, theme, say("trial-quick"));
}

/// The step that comes next.
fn next(ui: &mut Ui, state: &mut TrialState, theme: &Theme) {
    let main = |ui: &mut Ui, key: &str| buttons::button(ui, theme, &say(key), Emphasis::Main, 40.0);
    if let Some(work) = &state.work {
        let (done, all) = work.done();
        let numbers = [("done", done.to_string()), ("all", all.to_string())];
        let value = say_with("trial-running-count", &numbers);
        let part = done as f32 / all.max(1) as f32;
        let ink = colour(theme.accent);
        widgets::bar(ui, theme, &say("trial-running"), &value, part, ink);
    } else if state.trial.is_none() {
        if main(ui, "trial-randomise") {
            state.randomise();
            state.tab = TrialTab::Trial;
        }
    } else if state.found.is_none() {
        if main(ui, "trial-run") {
            state.treat();
            state.tab = TrialTab::Trial;
        }
    } else if buttons::button(ui, theme, &say("trial-again"), Emphasis::Plain, 36.0) {
        state.again();
    }
}

/// What is looked at.
fn tabs(ui: &mut Ui, tab: &mut TrialTab, theme: &Theme) {
    let words = TrialTab::ALL.map(|(_, key)| say(key));
    let here = TrialTab::ALL.iter().position(|(one, _)| one == tab);
    if let Some(k) = buttons::segmented(ui, theme, &words, here.unwrap_or(0), TABS) {
        *tab = TrialTab::ALL[k].0;
    }
}

/// What is done with it, step by step, and what comes of it.
fn right(ui: &mut Ui, state: &mut TrialState, theme: &Theme) {
    match state.tab {
        TrialTab::Trial => {
            people::people(ui, state, theme);
            let is_played = state.found.is_some();
            if !is_played {
                next(ui, state, theme);
            }
            result::result(ui, state, theme);
            shuffle::shuffle(ui, state, theme);
            result::guess(ui, state, theme);
            if is_played {
                next(ui, state, theme);
            }
        }
        TrialTab::Salt => salt::salt(ui, state, theme),
        TrialTab::Published => beside::beside(ui, state, theme),
        TrialTab::Predictions => predictions::predictions(ui, theme),
    }
}
