//! How an experiment is shared out to several machines, and how their tables come back.

use bevy_egui::egui::{FontId, RichText, Ui};

use super::fields::BUTTON;
use crate::experiment::session::{Session, Stand};
use crate::experiment::shard::Shard;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::lines::quiet;
use crate::ui::kit::style::{colour, plain};
use crate::ui::kit::widgets;
use crate::ui::kit::words::say;
use crate::ui::state::action::UiAction;
use crate::ui::state::experiment::{ExperimentState, MOST_SHARES};
use crate::ui::state::input::PanelInput;

/// The part of the left side that shares it out.
pub(super) fn part(
    ui: &mut Ui,
    state: &mut ExperimentState,
    input: &PanelInput<'_>,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    if widgets::foldout(ui, theme, &say("experiment-share"), state.sharing) {
        state.sharing = !state.sharing;
    }
    if !state.sharing {
        return;
    }
    quiet(ui, theme, say("experiment-share-told"));
    let Some(session) = &mut state.session else {
        return;
    };
    if session.stand() == Stand::Running {
        quiet(ui, theme, say("experiment-share-paused"));
        return;
    }
    machines(ui, session, input);
    if session.shard() != Shard::WHOLE {
        let file = format!("{}.toml", session.experiment().name());
        quiet(ui, theme, say("experiment-share-others"));
        for command in state.commands(&file) {
            let words = RichText::new(command).font(FontId::monospace(12.5));
            ui.label(words.color(colour(theme.text_1)));
        }
        let hand = say("experiment-hand");
        if buttons::button(ui, theme, &hand, Emphasis::Plain, BUTTON) {
            actions.push(UiAction::ExperimentHand);
        }
    }
    quiet(ui, theme, say("experiment-lay-in-told"));
    if buttons::button(
        ui,
        theme,
        &say("experiment-lay-in"),
        Emphasis::Plain,
        BUTTON,
    ) {
        actions.push(UiAction::ChooseFile);
    }
}

/// How many machines there are, and which share is played here.
fn machines(ui: &mut Ui, session: &mut Session, input: &PanelInput<'_>) {
    let theme = input.theme;
    let label = |ui: &mut Ui, key: &str| {
        let words = RichText::new(say(key)).font(plain(14.0));
        ui.label(words.color(colour(theme.text_2)));
    };
    let numbers = |most: u64| -> Vec<String> { (1..=most).map(|n| n.to_string()).collect() };
    let shard = session.shard();
    label(ui, "experiment-machines");
    let chosen = shard.of().saturating_sub(1) as usize;
    let of = ui.push_id("experiment machines", |ui| {
        buttons::segmented(ui, theme, &numbers(MOST_SHARES), chosen, BUTTON)
    });
    if let Some(new) = of.inner.and_then(|of| Shard::new(1, of as u64 + 1)) {
        session.split(new);
        return;
    }
    if shard.of() < 2 {
        return;
    }
    label(ui, "experiment-share-here");
    let chosen = shard.number().saturating_sub(1) as usize;
    let here = ui.push_id("experiment share", |ui| {
        buttons::segmented(ui, theme, &numbers(shard.of()), chosen, BUTTON)
    });
    if let Some(new) = here
        .inner
        .and_then(|number| Shard::new(number as u64 + 1, shard.of()))
    {
        session.split(new);
    }
}
