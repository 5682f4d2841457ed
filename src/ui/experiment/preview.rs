//! The right side while an experiment is built: how many runs it is, the kind of joint, its start, and its file.

use bevy_egui::egui::{FontId, RichText, Ui};

use super::fields::{BUTTON, title, wrong};
use super::words;
use crate::experiment::design::Experiment;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::lines::quiet;
use crate::ui::kit::numbers::grouped;
use crate::ui::kit::panel::raised;
use crate::ui::kit::style::{bold, colour};
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::experiment::ExperimentState;
use crate::ui::state::input::PanelInput;

/// The kind of joint is chosen; whether the quick one was.
pub(super) fn joint(
    ui: &mut Ui,
    input: &PanelInput<'_>,
    experiment: &Experiment,
    fast: bool,
    can: bool,
) -> Option<bool> {
    let theme = input.theme;
    let mut changed = None;
    if can {
        let kinds = [say("experiment-whole"), say("experiment-quick")];
        if let Some(kind) = buttons::segmented(ui, theme, &kinds, usize::from(fast), BUTTON) {
            changed = Some(kind == 1);
        }
    }
    let told = match (can, fast) {
        (false, _) => say("experiment-no-quick"),
        (true, true) => quick_told(experiment),
        (true, false) => say("experiment-whole-told"),
    };
    quiet(ui, theme, told);
    changed
}

/// What the quick joint is, and in what the runs of a condition differ with it.
pub(super) fn quick_told(experiment: &Experiment) -> String {
    let differ = if experiment.has_patients() {
        "experiment-quick-people"
    } else {
        "experiment-quick-alike"
    };
    say_with("experiment-quick-told", &[("differ", say(differ))])
}

/// The right side.
pub(super) fn side(ui: &mut Ui, state: &mut ExperimentState, input: &PanelInput<'_>) {
    let theme = input.theme;
    title(ui, say("experiment-this"));
    let session = match state.checked() {
        Ok(session) => session,
        Err(sentence) => {
            quiet(ui, theme, say("experiment-not-yet"));
            wrong(ui, theme, sentence);
            return;
        }
    };
    let experiment = session.experiment();
    let replicates = experiment.rows() / experiment.conditions().len().max(1) as u64;
    let values = [
        ("runs", words::runs(experiment.rows() as usize)),
        ("conditions", experiment.conditions().len().to_string()),
        ("replicates", replicates.to_string()),
        ("days", grouped(f64::from(experiment.days()))),
    ];
    let words = say_with("experiment-so-many", &values);
    ui.label(RichText::new(words).font(bold(16.0)));
    quiet(ui, theme, say("experiment-order"));
    let can = session.can_be_fast();
    if let Some(fast) = joint(ui, input, experiment, state.fast && can, can) {
        state.fast = fast;
    }
    let begin = say("experiment-begin");
    if buttons::button(ui, theme, &begin, Emphasis::Main, BUTTON + 6.0) {
        let mut session = (*session).clone();
        session.set_fast(state.fast && can);
        session.start();
        state.begin(session);
        return;
    }
    title(ui, say("experiment-as-file"));
    quiet(ui, theme, say("experiment-as-file-told"));
    raised(theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let text = RichText::new(session.text().trim_end()).font(FontId::monospace(13.0));
        ui.label(text.color(colour(theme.text_2)));
    });
}
