//! How often salt water seems to work in a trial of the size that is chosen.

use bevy_egui::egui::{RichText, Ui};

use crate::experiment::trial::{Salt, said};
use crate::theme::{Hex, Theme};
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::lines::{heading, quiet};
use crate::ui::kit::style::{colour, plain};
use crate::ui::kit::widgets;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::trial::TrialState;

/// A bar for a share of the trials, and its sentence.
fn share(ui: &mut Ui, theme: &Theme, salt: &Salt, count: u32, words: String, ink: Hex) {
    ui.label(RichText::new(words).font(plain(15.0)));
    let of = [
        ("done", said::count(count as usize)),
        ("all", said::count(salt.trials as usize)),
    ];
    let value = say_with("trial-running-count", &of);
    let part = count as f32 / salt.trials.max(1) as f32;
    widgets::bar(ui, theme, "", &value, part, colour(ink));
}

/// What salt water did, or the button that plays it.
pub(super) fn salt(ui: &mut Ui, state: &mut TrialState, theme: &Theme) {
    heading(ui, "trial-salt-title");
    quiet(ui, theme, say("trial-salt-why"));
    if let Some((done, all)) = state.salt_done() {
        let numbers = [("done", done.to_string()), ("all", all.to_string())];
        let value = say_with("trial-running-count", &numbers);
        let part = done as f32 / all.max(1) as f32;
        let ink = colour(theme.accent);
        widgets::bar(ui, theme, &say("trial-salt-playing"), &value, part, ink);
        return;
    }
    let Some(salt) = state.salt_told().cloned() else {
        if buttons::button(ui, theme, &say("trial-salt-play"), Emphasis::Main, 40.0) {
            state.ask_salt();
        }
        return;
    };
    let counts = [Some(salt.better), salt.felt, Some(salt.apart)];
    let inks = [theme.warning, theme.accent, theme.text_2];
    let counts: Vec<(u32, Hex)> = counts
        .into_iter()
        .zip(inks)
        .filter_map(|(count, ink)| Some((count?, ink)))
        .collect();
    let mut said = said::salt(&salt).into_iter();
    if let Some(change) = said.next() {
        ui.label(RichText::new(change).font(plain(15.0)));
    }
    for ((count, ink), words) in counts.into_iter().zip(said.by_ref()) {
        share(ui, theme, &salt, count, words, ink);
    }
    for words in said {
        quiet(ui, theme, words);
    }
}
