//! What is chosen for a trial: treatment, comparator, people, outcome and day.

use bevy_egui::egui::{self, RichText, Ui, vec2};

use crate::experiment::trial::{Choice, DAYS, GIVEN, OTHERS, OUTCOMES, PEOPLE, said};
use crate::theme::Theme;
use crate::ui::kit::buttons;
use crate::ui::kit::style::{colour, plain};
use crate::ui::kit::widgets;
use crate::ui::kit::words::say;
use crate::ui::state::trial::TrialState;

/// Sizes of an arm that can be chosen.
const SIZES: [u32; 7] = [6, 12, 15, 30, 60, 100, 200];
/// Height of a choice, points.
const TALL: f32 = 30.0;

/// A heading of something that is chosen.
fn asked(ui: &mut Ui, theme: &Theme, key: &str) {
    let words = RichText::new(say(key)).font(plain(14.0));
    ui.label(words.color(colour(theme.text_2)));
}

/// Choices of some words each, as many in a line as fit; the one that was pressed.
fn options(ui: &mut Ui, theme: &Theme, key: &str, names: &[String], here: usize) -> Option<usize> {
    asked(ui, theme, key);
    let mut pressed = None;
    ui.push_id(key, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            ui.spacing_mut().button_padding.x = 10.0;
            for (k, name) in names.iter().enumerate() {
                let words = widgets::choice(name.clone(), k == here, 14.0, theme);
                let button = egui::Button::selectable(k == here, words)
                    .frame_when_inactive(true)
                    .min_size(vec2(60.0, TALL));
                let response = widgets::named(ui.add(button), name, Some(k == here));
                if response.clicked() {
                    pressed = Some(k);
                }
            }
        });
    });
    pressed
}

/// Choices in one bar; the one that was pressed.
fn bar(
    ui: &mut Ui,
    theme: &Theme,
    key: &str,
    names: &[String],
    here: Option<usize>,
) -> Option<usize> {
    asked(ui, theme, key);
    let here = here.unwrap_or(usize::MAX);
    buttons::segmented(ui, theme, names, here, 34.0)
}

/// Where a choice is kept that would forget what was found, until it is pressed once more.
fn wanted_id() -> egui::Id {
    egui::Id::new("trial choice wanted")
}

/// Everything that is chosen; not while people are treated.
pub(super) fn choose(ui: &mut Ui, state: &mut TrialState, theme: &Theme) {
    if state.found.is_none() {
        ui.data_mut(|data| data.remove::<Choice>(wanted_id()));
    }
    if state.work.is_some() {
        return;
    }
    let before: Choice = state.choice;
    let kept: Option<Choice> = ui.data(|data| data.get_temp(wanted_id()));
    let wanted = kept.unwrap_or(before);
    // What a press would cost is said below what was pressed.
    let sure = |ui: &mut Ui, other: bool| {
        if other {
            let words = RichText::new(say("trial-sure")).font(plain(14.0));
            ui.label(words.color(colour(theme.warning)));
        }
    };
    let mut choice = before;
    let given = GIVEN.map(|(kind, cells)| said::treatment(kind, cells));
    if let Some(k) = options(ui, theme, "trial-tried", &given, choice.given) {
        choice.given = k;
    }
    sure(ui, wanted.given != before.given);
    let others = OTHERS.map(|kind| said::treatment(kind, None));
    if let Some(k) = options(ui, theme, "trial-against", &others, choice.other) {
        choice.other = k;
    }
    sure(ui, wanted.other != before.other);
    let sizes = SIZES.map(|size| size.to_string());
    let here = SIZES.iter().position(|size| *size == choice.per_arm);
    if let Some(k) = bar(ui, theme, "trial-per-arm", &sizes, here) {
        choice.per_arm = SIZES[k];
    }
    sure(ui, wanted.per_arm != before.per_arm);
    let who = PEOPLE.map(|people| say(&format!("trial-who-{}", people.key)));
    if let Some(k) = bar(ui, theme, "trial-who", &who, Some(choice.people)) {
        choice.people = k;
    }
    sure(ui, wanted.people != before.people);
    let outcomes = OUTCOMES.map(|key| say(&format!("trial-outcome-{key}")));
    if let Some(k) = bar(ui, theme, "trial-outcome", &outcomes, Some(choice.outcome)) {
        choice.outcome = k;
    }
    sure(ui, wanted.outcome != before.outcome);
    let days = DAYS.map(|day| day.to_string());
    let here = DAYS.iter().position(|day| *day == choice.day);
    if let Some(k) = bar(ui, theme, "trial-day", &days, here) {
        choice.day = DAYS[k];
    }
    sure(ui, wanted.day != before.day);
    if said::is_told(before.outcome()) {
        let tell = ["trial-tell-scatter", "trial-tell-exact"].map(say);
        let here = Some(usize::from(choice.exact));
        if let Some(k) = bar(ui, theme, "trial-tell", &tell, here) {
            choice.exact = k == 1;
        }
        sure(ui, wanted.exact != before.exact);
    }
    if choice == before {
        return;
    }
    if state.found.is_none() || choice == wanted {
        state.choose(choice);
    } else {
        ui.data_mut(|data| data.insert_temp(wanted_id(), choice));
    }
}
