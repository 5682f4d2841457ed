//! The few controls beside the picture.

use std::sync::Arc;

use bevy_egui::egui::{self, Ui};

use crate::lesson::level::{Control, Paint, wash};
use crate::live::{Snapshot, TwinKind};
use crate::model::treatment::CellSource;
use crate::model::words::TreatmentKind;
use crate::scenario::{Parameters, said_unit};
use crate::sim::{Ability, Command};
use crate::theme::{Hex, Theme};
use crate::ui::frame::stain;
use crate::ui::kit::buttons::Emphasis;
use crate::ui::kit::numbers::{fixed, short_number};
use crate::ui::kit::style::{colour, plain, serif};
use crate::ui::kit::words::{say, say_with};
use crate::ui::kit::{buttons, slider, widgets, word_card};
use crate::ui::results::{activity, compare};
use crate::ui::state::action::{Page, UiAction};
use crate::ui::state::choices::ACTIVITIES;
use crate::ui::state::input::PanelInput;
use crate::ui::state::level::LevelState;
use crate::ui::state::treatment::TreatmentState;

/// What the controls set.
pub(crate) struct ControlState<'a> {
    pub(crate) level: &'a mut LevelState,
    pub(crate) treatment: &'a mut TreatmentState,
    /// The page that is open.
    pub(crate) page: Page,
    /// Whether one chooses what is injected and how much.
    pub(crate) with_dose: bool,
    /// The controls that may be used; none means all of the level.
    pub(crate) allowed: Option<Vec<Control>>,
}

/// The controls of the level, in the order its file gives them.
pub(crate) fn controls(
    ui: &mut Ui,
    state: &mut ControlState<'_>,
    input: &PanelInput<'_>,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    let tight = ui.available_height() < 640.0;
    ui.spacing_mut().item_spacing.y = if tight { 4.0 } else { 7.0 };
    if tight {
        ui.spacing_mut().interact_size.y = 28.0;
    }
    let levels = Arc::clone(&state.level.all);
    let Some(level) = levels.levels.get(state.level.open) else {
        return;
    };
    let title = say(&format!("level-{}-title", level.key));
    ui.horizontal(|ui| {
        ui.label(egui::RichText::new(title).font(serif(if tight { 22.0 } else { 28.0 })));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            widgets::hint(ui, theme, &say(&format!("level-{}-help", level.key)));
        });
    });
    ui.label(
        egui::RichText::new(input.snapshot.scenario.said_question())
            .font(plain(14.0))
            .color(colour(theme.text_2)),
    );
    if level.lab && buttons::button(ui, theme, &say("lab-open"), Emphasis::Plain, 36.0) {
        actions.push(UiAction::Page(Page::Lab));
    }
    // What does not fit scrolls; the buttons at the foot are always there.
    let seed = say_with("seed", &[("seed", input.snapshot.seed.to_string())]);
    let seed = format!("{seed}. {}.", say("not-advice"));
    let (ink, width) = (colour(theme.text_3), ui.available_width());
    let seed = ui.painter().layout(seed, plain(12.0), ink, width);
    let gap = ui.spacing().item_spacing.y;
    // A low window has room for the buttons only.
    let with_seed = ui.available_height() > FOOT_FROM;
    let foot = if with_seed {
        FOOT_BUTTONS + gap + seed.size().y
    } else {
        FOOT_BUTTONS
    };
    let room = (ui.available_height() - foot - 2.0 * gap).max(60.0);
    egui::ScrollArea::vertical()
        .auto_shrink([false, false])
        .max_height(room)
        .show(ui, |ui| {
            let allowed = state.allowed.clone();
            let free = |control: &&Control| {
                allowed
                    .as_ref()
                    .is_none_or(|allowed| allowed.contains(control))
            };
            for control in level.controls.iter().filter(free) {
                if state.with_dose || !matches!(control, Control::Source | Control::Dose) {
                    one(ui, state, input, *control, tight, actions);
                }
            }
        });
    ui.add_space((ui.available_height() - foot - gap).max(1.0));
    ui.horizontal(|ui| {
        let half = (ui.available_width() - 8.0) / 2.0;
        for (key, action) in [("again", UiAction::Again), ("new-dice", UiAction::NewDice)] {
            ui.scope(|ui| {
                ui.set_width(half);
                if buttons::button(ui, theme, &say(key), Emphasis::Plain, 36.0) {
                    actions.push(action);
                }
            });
        }
    });
    if with_seed {
        ui.add(egui::Label::new(seed));
    }
}

/// From which height of the controls on, points, the line under the buttons has room; and the height of the buttons.
const FOOT_FROM: f32 = 520.0;

const FOOT_BUTTONS: f32 = 38.0;

fn small(ui: &mut Ui, input: &PanelInput<'_>, key: &str) {
    ui.label(
        egui::RichText::new(say(key))
            .font(plain(14.0))
            .color(colour(input.theme.text_2)),
    );
}

/// One control.
fn one(
    ui: &mut Ui,
    state: &mut ControlState<'_>,
    input: &PanelInput<'_>,
    control: Control,
    tight: bool,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    let stage = input.snapshot.scenario.stage.name.as_str();
    let gap = if tight { 1.0 } else { 12.0 };
    let kind = TreatmentKind::CHOICES[state.treatment.source.min(TreatmentKind::CHOICES.len() - 1)];
    let cells = state.treatment.dose();
    let with_cells = state.treatment.source < 3;
    // A dish that was fixed takes nothing any more.
    let alive = input.snapshot.stained.is_none();
    match control {
        Control::Brush if stage == "dish" && alive => {
            ui.add_space(gap);
            small(ui, input, "brush");
            let mut words = vec![say("brush-none")];
            words.extend(
                state
                    .level
                    .all
                    .brushes
                    .iter()
                    .map(|brush| say(&format!("brush-{}", brush.key.key()))),
            );
            let mut told = vec![say("brush-look")];
            told.extend(
                state
                    .level
                    .all
                    .brushes
                    .iter()
                    .map(|brush| told_of(brush.key)),
            );
            let chosen = state.level.brush.map_or(0, |brush| brush + 1);
            let half = words.len().div_ceil(2);
            for (row, (part, told)) in words.chunks(half).zip(told.chunks(half)).enumerate() {
                let here = chosen.checked_sub(row * half).filter(|k| *k < part.len());
                let shown = here.unwrap_or(usize::MAX);
                if let Some(k) = buttons::segmented_told(ui, theme, part, told, shown, 36.0) {
                    state.level.brush = (row * half + k).checked_sub(1);
                }
            }
            ui.label(
                egui::RichText::new(say(if state.level.brush.is_some() {
                    "brush-how"
                } else {
                    "brush-look"
                }))
                .font(plain(13.0))
                .color(colour(theme.text_3)),
            );
        }
        Control::Strength if stage == "dish" && alive => {
            let levels = Arc::clone(&state.level.all);
            let Some((k, brush)) = state
                .level
                .brush
                .and_then(|k| Some((k, levels.brushes.get(k)?)))
            else {
                return;
            };
            ui.add_space(gap);
            let strength = state.level.strengths.get(k).copied().unwrap_or(brush.start);
            let value = format!("{} {}", short(strength), said_unit(&brush.unit));
            let position = brush.position(strength) as f32;
            if let Some(moved) = slider::slider(ui, theme, &say("brush-strength"), &value, position)
                && let Some(kept) = state.level.strengths.get_mut(k)
            {
                *kept = brush.strength(f64::from(moved));
            }
        }
        Control::WholePlate if stage == "dish" && alive && state.level.brush.is_some() => {
            let clicked = buttons::button(ui, theme, &say("whole-plate"), Emphasis::Plain, 38.0);
            if clicked {
                actions.push(UiAction::Paint(None));
            }
        }
        Control::Wash if stage == "dish" && alive => {
            ui.add_space(gap);
            if buttons::button(ui, theme, &say("wash"), Emphasis::Plain, 38.0) {
                actions.push(UiAction::Apply(wash()));
            }
        }
        Control::Stain if stage == "dish" => {
            ui.add_space(gap);
            stain::stain(ui, input, tight, actions);
        }
        Control::Injury => {
            ui.add_space(gap);
            if buttons::button(
                ui,
                theme,
                &say("injure"),
                Emphasis::Main,
                if tight { 38.0 } else { 46.0 },
            ) {
                let injury = state.level.all.injury;
                actions.push(UiAction::Apply(Command::InjuryPulse {
                    pro_signal: injury.pro_signal,
                    days: injury.days,
                }));
            }
        }
        Control::StemCellsIn => {
            let clicked = buttons::button(ui, theme, &say("stem-cells-in"), Emphasis::Plain, 38.0);
            if clicked {
                actions.push(UiAction::treat(TreatmentKind::Cultured, None));
            }
        }
        Control::StemCellsOut => {
            let clicked = buttons::button(ui, theme, &say("stem-cells-out"), Emphasis::Plain, 38.0);
            if clicked {
                actions.push(UiAction::Apply(Command::TakeOut));
            }
        }
        Control::Source if stage != "dish" => {
            ui.add_space(gap);
            small(ui, input, "cells-next");
            let word = |kind: &TreatmentKind| say(&format!("kind-{}", kind.key()));
            let words: Vec<String> = TreatmentKind::CHOICES.iter().map(word).collect();
            let cells_shown = if with_cells {
                state.treatment.source
            } else {
                usize::MAX
            };
            if let Some(k) = buttons::segmented(
                ui,
                theme,
                &words[..TreatmentKind::WITH_CELLS],
                cells_shown,
                36.0,
            ) {
                state.treatment.source = k;
                if let Some(source) = CellSource::of(TreatmentKind::CHOICES[k]) {
                    state.treatment.dose_log10 = usual_dose_log10(source, input.snapshot);
                }
            }
            let others = state
                .treatment
                .source
                .checked_sub(TreatmentKind::WITH_CELLS)
                .unwrap_or(usize::MAX);
            if let Some(k) =
                buttons::segmented(ui, theme, &words[TreatmentKind::WITH_CELLS..], others, 36.0)
            {
                state.treatment.source = k + TreatmentKind::WITH_CELLS;
            }
        }
        Control::Dose if stage != "dish" && with_cells => {
            ui.add_space(gap);
            let position = (state.treatment.dose_log10 - 4.0) / 4.5;
            if let Some(moved) = slider::slider(
                ui,
                theme,
                &say("stem-cells-injected"),
                &short_number(cells),
                position,
            ) {
                state.treatment.dose_log10 = 4.0 + 4.5 * moved;
            }
        }
        Control::Inject if stage != "dish" => {
            ui.add_space(gap);
            let again = !input.snapshot.visits.is_empty();
            let label = say(if again { "inject-again" } else { "inject" });
            if buttons::button(
                ui,
                theme,
                &label,
                Emphasis::Main,
                if tight { 38.0 } else { 48.0 },
            ) {
                actions.push(UiAction::treat(kind, with_cells.then_some(cells)));
            }
            given_so_far(ui, input);
            not_made_for_tears(ui, input);
        }
        Control::Compare if stage != "dish" => {
            let open = state.page == Page::Twin;
            let snapshot = input.snapshot;
            let kind = TwinKind::control_of(&snapshot.scenario, &snapshot.commands);
            let key = match kind {
                _ if open => "twin-off",
                TwinKind::Saline => "twin-on",
                _ => "twin-on-none",
            };
            if buttons::button(ui, theme, &say(key), Emphasis::Plain, 38.0) {
                actions.push(UiAction::Twin((!open).then_some(kind)));
            }
        }
        Control::Walking if stage == "knee" => {
            ui.add_space(gap);
            small(ui, input, "activity");
            let words: Vec<String> = ACTIVITIES.iter().map(|(_, key)| say(key)).collect();
            let exercise = format!("{:.0}", input.snapshot.parameters.exercise_pain_mm);
            let told: Vec<String> = ACTIVITIES
                .iter()
                .map(|(_, key)| say_with(&format!("{key}-tip"), &[("n", exercise.clone())]))
                .collect();
            let now = input.snapshot.activity;
            let shown = ACTIVITIES.iter().position(|(one, _)| *one == now);
            let shown = shown.unwrap_or(usize::MAX);
            if let Some(k) = buttons::segmented_told(ui, theme, &words, &told, shown, 36.0) {
                let activity = ACTIVITIES[k].0;
                actions.push(UiAction::Apply(Command::SetActivity { activity }));
            }
            if let Some(line) = activity::line(input.snapshot) {
                line_under(ui, theme, &line, theme.text_2);
            }
        }
        Control::Messengers | Control::Builders if stage != "dish" => {
            let abilities = input.snapshot.abilities;
            let (which, on, key) = if control == Control::Messengers {
                (Ability::Signal, abilities.signal, "messengers")
            } else {
                (Ability::Build, abilities.build, "builders")
            };
            let mut value = on;
            let text = egui::RichText::new(say(key)).font(plain(14.0));
            if ui.checkbox(&mut value, text).changed() {
                actions.push(UiAction::Apply(Command::Switch { which, on: value }));
            }
            if control == Control::Builders
                && let Some(line) = became(input.snapshot)
            {
                let width = ui.available_width();
                let ink = colour(theme.text_2);
                let words = widgets::shrunk(ui, &line, plain, [12.5, 11.5, 10.0], ink, width);
                ui.add(egui::Label::new(words))
                    .on_hover_text(say("injected-became-help"));
            }
        }
        _ => {}
    }
}

/// What is told of a brush: the card of its word.
fn told_of(brush: Paint) -> String {
    let key = match brush {
        Paint::Stiffness => "kpa",
        Paint::TgfB | Paint::Bmp2 => "growth",
        Paint::Adipogenic | Paint::Myogenic => "mixes",
        Paint::Oxygen => "oxygen",
    };
    word_card::card(key).map_or_else(String::new, word_card::WordCard::text)
}

/// A short line under a control.
fn line_under(ui: &mut Ui, theme: &Theme, text: &str, ink: Hex) {
    word_card::sentence(ui, theme, text, plain(12.5), colour(ink));
}

/// What was injected so far, with the days; all of it for who points at the line.
fn given_so_far(ui: &mut Ui, input: &PanelInput<'_>) {
    let all = compare::injections(input.snapshot);
    let text = match all.as_slice() {
        [] => return,
        [one] => say_with("visits-one", &[("last", one.clone())]),
        [.., last] => say_with(
            "visits-many",
            &[("count", all.len().to_string()), ("last", last.clone())],
        ),
    };
    let words = egui::RichText::new(text)
        .font(plain(12.5))
        .color(colour(input.theme.text_2));
    let response = ui.add(egui::Label::new(words).sense(egui::Sense::hover()));
    if all.len() > 1 {
        response.on_hover_text(all.join("\n"));
    }
}

/// Beside an injection into the joint for a tear: nothing shows that it helps.
fn not_made_for_tears(ui: &mut Ui, input: &PanelInput<'_>) {
    let tear = input.snapshot.scenario.condition.is_tear();
    if let Some(card) = Parameters::card("injury_signal_share").filter(|_| tear) {
        line_under(ui, input.theme, &card.said_sentence(), input.theme.warning);
    }
}

/// What tells builders from messengers: which share of all injected cells lives on, and which has become tissue.
fn became(snapshot: &Snapshot) -> Option<String> {
    let injected = snapshot.injected_cells();
    let row = snapshot.history.rows.last().filter(|_| injected > 0.0)?;
    let built = row.became_cartilage + row.became_bone + row.became_muscle;
    let percent = |cells: f64| {
        let share = 100.0 * cells / injected;
        if share >= 10.0 {
            format!("{share:.0}")
        } else {
            format!("{share:.1}")
        }
    };
    Some(say_with(
        "injected-became",
        &[
            ("alive", percent(row.injected_alive)),
            ("built", percent(built)),
        ],
    ))
}

/// A strength with as many digits as one needs.
fn short(value: f64) -> String {
    fixed(value, usize::from(value < 10.0))
}

/// What is usual of a source, as a power of ten.
fn usual_dose_log10(source: CellSource, snapshot: &Snapshot) -> f32 {
    libm::log10f(snapshot.parameters.usual_dose(source) as f32)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::scenario::Scenario;
    use crate::sim::Simulation;
    use crate::ui::kit::numbers::round_two;

    #[test]
    fn doses_read_as_people_say_them() {
        assert_eq!(short_number(5e7), "50 million");
        assert_eq!(short_number(3e6), "3.0 million");
        assert_eq!(short_number(3e4), "30\u{a0}000");
        assert!((round_two(5.0118e7) - 5e7).abs() < 1.0);
    }

    #[test]
    fn what_became_of_the_injected_is_told_once_something_was_injected() {
        let knee = |name: &str| {
            let scenario = Scenario::built_in(name).expect("a scenario");
            let mut knee = Simulation::new(Arc::new(scenario), 1).expect("it starts");
            knee.step_many(10 * 24);
            Snapshot::of(&knee, None, None)
        };
        assert_eq!(became(&knee("healthy")), None);
        let treated = knee("osteoarthritis-moderate");
        let dose = treated.parameters.dose_cultured_cells;
        let alive = treated.history.rows.last().expect("a row").injected_alive;
        let line = became(&treated).expect("a line");
        assert!(
            line.starts_with(&format!("{:.0}", 100.0 * alive / dose)),
            "{line}"
        );
    }
}
