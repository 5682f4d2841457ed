//! The left side while an experiment is built: those that come with the program, a file, or the form.

use bevy_egui::egui::{RichText, Ui};

use super::fields::{BUTTON, list, switches, title, typed, typed_row, wrong};
use super::{vary, words};
use crate::experiment::design::{Against, NAMES, text_of};
use crate::experiment::session::Session;
use crate::model::words::TreatmentKind;
use crate::scenario::Scenario;
use crate::sim::Row;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::lines::quiet;
use crate::ui::kit::style::serif;
use crate::ui::kit::widgets;
use crate::ui::kit::words::{knows, say, say_with};
use crate::ui::state::action::{Page, UiAction};
use crate::ui::state::experiment::ExperimentState;
use crate::ui::state::experiment_form::{Form, Thing};
use crate::ui::state::input::PanelInput;

/// The left side.
pub(super) fn side(
    ui: &mut Ui,
    state: &mut ExperimentState,
    input: &PanelInput<'_>,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    ui.label(RichText::new(say("experiment-title")).font(serif(26.0)));
    quiet(ui, theme, say("experiment-intro"));
    if buttons::button(ui, theme, &say("lab-picture"), Emphasis::Plain, BUTTON) {
        actions.push(UiAction::Page(Page::Picture));
    }
    if let Some(sentence) = &state.wrong {
        wrong(ui, theme, sentence.clone());
    }
    left(ui, state, input, actions);
    ready_made(ui, state, input, actions);
    widgets::rule(ui, theme);
    form(ui, &mut state.form, input);
}

/// Experiments that were left before their end.
fn left(ui: &mut Ui, state: &ExperimentState, input: &PanelInput<'_>, actions: &mut Vec<UiAction>) {
    if state.left.is_empty() {
        return;
    }
    title(ui, say("experiment-left"));
    for (place, left) in state.left.iter().enumerate() {
        let values = [
            ("name", left.name.clone()),
            ("done", left.done.to_string()),
            ("runs", left.runs.to_string()),
        ];
        let words = say_with("experiment-left-row", &values);
        if buttons::button(ui, input.theme, &words, Emphasis::Plain, BUTTON) {
            actions.push(UiAction::ExperimentGoOn(place));
        }
    }
}

/// Experiments that come with the program, and files.
fn ready_made(
    ui: &mut Ui,
    state: &mut ExperimentState,
    input: &PanelInput<'_>,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    title(ui, say("experiment-ready"));
    for name in NAMES {
        let question = format!("experiment-of-{name}");
        let words = if knows(&question) {
            say(&question)
        } else {
            (*name).to_owned()
        };
        if buttons::button(ui, theme, &words, Emphasis::Plain, BUTTON + 6.0) {
            let found = text_of(name).map(|text| Session::read(text, name));
            match found {
                Some(Ok(session)) => state.begin(session),
                Some(Err(error)) => state.wrong = Some(error.said()),
                None => {}
            }
        }
    }
    if buttons::button(
        ui,
        theme,
        &say("experiment-open-file"),
        Emphasis::Plain,
        BUTTON,
    ) {
        actions.push(UiAction::ChooseFile);
    }
}

/// Columns of the history that have words.
fn columns() -> Vec<(&'static str, String)> {
    let all = Row::COLUMNS.iter();
    all.filter_map(|column| {
        let key = format!("lesson-column-{}", column.key);
        knows(&key).then(|| (column.key, say(&key)))
    })
    .collect()
}

/// The form.
fn form(ui: &mut Ui, form: &mut Form, input: &PanelInput<'_>) {
    let theme = input.theme;
    title(ui, say("experiment-build"));
    typed(
        ui,
        theme,
        &say("experiment-question"),
        &say("experiment-question-usual"),
        &mut form.question,
    );
    typed(
        ui,
        theme,
        &say("experiment-name"),
        &say("experiment-name-usual"),
        &mut form.name,
    );
    let scenarios: Vec<(String, String)> = Scenario::NAMES
        .iter()
        .map(|name| ((*name).to_owned(), words::scenario(name)))
        .collect();
    let name = say("experiment-scenario");
    let salt = "experiment scenario";
    if let Some(chosen) = list(ui, theme, (&name, salt), &scenarios, &form.scenario) {
        form.scenario = chosen;
    }
    for place in 0..form.vary.len() {
        vary::part(ui, form, place, input);
    }
    arms(ui, form, input);
    measure(ui, form, input);
    let mut runs = [
        (say("experiment-replicates"), &mut form.replicates),
        (say("experiment-seed"), &mut form.seed),
    ];
    typed_row(ui, theme, &mut runs);
}

/// What is given to which arm.
fn arms(ui: &mut Ui, form: &mut Form, input: &PanelInput<'_>) {
    // What is varied says what is given.
    if form.vary.iter().any(|one| one.thing == Thing::Treatment) {
        return;
    }
    quiet(ui, input.theme, say("experiment-arms"));
    let all = TreatmentKind::ALL;
    let shown: Vec<(String, bool)> = all
        .iter()
        .map(|kind| (words::treatment(kind.key()), form.arms.contains(kind)))
        .collect();
    if let Some(kind) = switches(ui, input.theme, &shown).and_then(|place| all.get(place)) {
        match form.arms.iter().position(|known| known == kind) {
            Some(place) => {
                form.arms.remove(place);
            }
            None => form.arms.push(*kind),
        }
    }
}

/// What is measured, on which day, and what is taken off.
fn measure(ui: &mut Ui, form: &mut Form, input: &PanelInput<'_>) {
    let theme = input.theme;
    let name = say("experiment-measure");
    let options = columns();
    let salt = "experiment column";
    if let Some(column) = list(ui, theme, (&name, salt), &options, &form.column) {
        form.column = column;
    }
    let of = |against: Against| say(&format!("report-against-{}", against.key()));
    let mut kinds = vec![(None, say("experiment-as-it-is"))];
    kinds.extend(Against::ALL.map(|against| (Some(against), of(against))));
    let name = say("experiment-against");
    let salt = "experiment against";
    if let Some(against) = list(ui, theme, (&name, salt), &kinds, &form.against) {
        form.against = against;
    }
    typed(ui, theme, &say("experiment-day"), "", &mut form.day);
}
