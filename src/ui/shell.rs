//! All panels of the window: which are shown, and in which order.

use bevy_egui::egui::{self, Rect, pos2};

use crate::lesson::hidden::WindowPart;
use crate::ui::frame::controls::ControlState;
use crate::ui::frame::layout::{Layout, ONE_DRAWER, free_area, layout, lines_shown};
use crate::ui::frame::room::above;
use crate::ui::frame::{
    chips, controls, film, info_sheet, long_link, runs, sheets, top_bar, tour, transport,
    word_sheet,
};
use crate::ui::inspector::{card, inset};
use crate::ui::kit::panel::panel;
use crate::ui::kit::word_card;
use crate::ui::results::{describe, outcomes, plots, twin};
use crate::ui::state::UiState;
use crate::ui::state::action::{Page, UiAction};
use crate::ui::state::input::{Layers, PanelInput};
use crate::ui::{clinic, experiment, lab, lesson, trial};

/// The bar at the bottom, unless it is hidden.
fn transport_bar(
    context: &egui::Context,
    input: &PanelInput<'_>,
    window: Rect,
    l: &Layout,
    actions: &mut Vec<UiAction>,
) {
    if l.transport <= 0.0 {
        return;
    }
    let bottom = Rect::from_min_max(
        pos2(
            window.left() + l.margin,
            window.bottom() - l.margin - l.transport,
        ),
        pos2(window.right() - l.margin, window.bottom() - l.margin),
    );
    panel(context, input.theme, "transport", bottom, 10, None, |ui| {
        transport::transport(ui, input, actions);
    });
}

/// All panels of the window. Returns what the user asks for.
pub fn show(
    context: &egui::Context,
    state: &mut UiState,
    input: &PanelInput<'_>,
    shown: &mut Layers,
) -> Vec<UiAction> {
    let mut actions = Vec::new();
    let window = context.content_rect();
    word_card::tell_also(context, &state.panels.words.second);
    let l = layout(window.size(), state);
    let hidden = state.panels.hidden;
    if hidden.bare() {
        return actions;
    }
    // The window closes a sheet on Escape before this; the page below must not take the same key.
    if state.panels.covered {
        context.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Escape));
    }
    if !hidden.hides(WindowPart::Bar) {
        top_bar::top_bar(
            context,
            &mut state.panels,
            &state.level,
            input,
            window,
            &l,
            &mut actions,
        );
    }
    let body_top = window.top() + l.head() + l.margin * 0.8;
    if state.panels.page == Page::Clinic {
        let body = Rect::from_min_max(pos2(window.left(), body_top), window.max);
        clinic::page::page(context, &mut state.clinic, input, body, &mut actions);
        over(context, state, input, body, &mut actions);
        return actions;
    }
    let body_bottom = window.bottom() - l.foot() + l.margin * 0.4;
    if state.panels.page == Page::Lab {
        let body = Rect::from_min_max(
            pos2(window.left() + l.margin, body_top),
            pos2(window.right() - l.margin, body_bottom),
        );
        lab::page::page(context, &mut state.lab, input, body, &mut actions);
        transport_bar(context, input, window, &l, &mut actions);
        over(context, state, input, body, &mut actions);
        return actions;
    }
    if state.panels.page == Page::Mystery {
        let body = Rect::from_min_max(
            pos2(window.left() + l.margin, body_top),
            window.max - egui::vec2(l.margin, l.margin),
        );
        lesson::mystery_page::page(context, &mut state.mystery, input, body, &mut actions);
        over(context, state, input, body, &mut actions);
        return actions;
    }
    if state.panels.page == Page::Experiment {
        let body = Rect::from_min_max(
            pos2(window.left() + l.margin, body_top),
            window.max - egui::vec2(l.margin, l.margin),
        );
        experiment::page::page(context, &mut state.experiment, input, body, &mut actions);
        over(context, state, input, body, &mut actions);
        return actions;
    }
    if state.panels.page == Page::Trial {
        let body = Rect::from_min_max(
            pos2(window.left() + l.margin, body_top),
            window.max - egui::vec2(l.margin, l.margin),
        );
        trial::page::page(context, &mut state.trial, input, body, &mut actions);
        over(context, state, input, body, &mut actions);
        return actions;
    }
    let naming = state.picture.naming(input.snapshot);
    let beside = state.panels.page == Page::Twin;
    let told = |state: &UiState| {
        let rolls = beside.then_some(&*state.twins.rolls);
        describe::describe_both(naming, rolls, input)
    };
    describe::tell(context, || told(state), input, window);
    let left = Rect::from_min_max(
        pos2(window.left() + l.margin, body_top),
        pos2(window.left() + l.margin + l.left, body_bottom),
    );
    let (at_left, at_right) = open_panels(state, input, &l, window);
    let with_dose = !hidden.hides(WindowPart::Dose);
    if at_left {
        panel(
            context,
            input.theme,
            "controls",
            left,
            16,
            Some(0.0),
            |ui| {
                let mut set = ControlState {
                    level: &mut state.level,
                    treatment: &mut state.treatment,
                    page: state.panels.page,
                    with_dose,
                    allowed: state.lesson.allowed(),
                };
                controls::controls(ui, &mut set, input, &mut actions);
            },
        );
    }
    let right = Rect::from_min_max(
        pos2(window.right() - l.margin - l.right, body_top),
        pos2(window.right() - l.margin, body_bottom),
    );
    let dish = input.snapshot.scenario.stage.name == "dish";
    let least = if dish { OUTCOMES_OF_DISH } else { OUTCOMES };
    match at_right {
        None => {}
        Some(AtRight::Card) => {
            panel(context, input.theme, "why", right, 16, Some(0.0), |ui| {
                card::why(ui, &mut state.picture, input, &mut actions);
            });
        }
        Some(AtRight::Lesson) => {
            panel(context, input.theme, "lesson", right, 16, None, |ui| {
                lesson::panel::panel(ui, &mut state.lesson, input, &mut actions);
            });
        }
        Some(AtRight::Twins) => {
            panel(
                context,
                input.theme,
                "twins",
                right,
                16,
                Some(TWINS),
                |ui| {
                    twin::panel(ui, &mut state.twins, &state.treatment, input, &mut actions);
                },
            );
        }
        Some(AtRight::Outcomes) => {
            panel(
                context,
                input.theme,
                "outcomes",
                right,
                16,
                Some(least),
                |ui| {
                    let plots = Some(&mut state.plots);
                    let plots = plots.filter(|_| !hidden.hides(WindowPart::Plots));
                    outcomes::outcomes(ui, plots, naming, input);
                },
            );
        }
    }
    let free = free_area(window.size(), state);
    // A talk and the tour have words of their own over the picture.
    let quiet = !state.panels.talking && state.panels.tour.is_none();
    if quiet && !hidden.hides(WindowPart::Card) {
        let floor = free.y + free.height - state.panels.foot - 8.0;
        inset::show(context, &mut state.picture, input, floor);
    }
    transport_bar(context, input, window, &l, &mut actions);
    let with_legend = lines_shown(window.height(), free, state, 1) > 0;
    state.panels.foot = if state.panels.talking {
        0.0
    } else {
        chips::chips(
            context,
            &mut state.picture,
            input,
            shown,
            window,
            free,
            &l,
            hidden,
            with_legend,
            &mut actions,
        )
    };
    if state.plots.large {
        plots::sheet(
            context,
            &mut state.plots,
            naming,
            input,
            window,
            &mut actions,
        );
    }
    if state.panels.in_words {
        let words = told(state);
        describe::panel(context, &mut state.panels.in_words, &words, input, window);
    }
    tour::tour(context, &mut state.panels, &state.level, free, input);
    // Over the picture, in a row of their own: neither a title nor what is looked at lies under them.
    let above = above(window.height(), state, input.snapshot);
    let mut notes = above.note_row(free);
    notes.min.y -= above.film;
    over(context, state, input, notes, &mut actions);
    actions
}

/// What stands at the right.
#[derive(Clone, Copy)]
enum AtRight {
    /// The card of the asked cell.
    Card,
    /// The lesson that is played.
    Lesson,
    /// What tells about the twins.
    Twins,
    /// What came of it.
    Outcomes,
}

/// What is wanted at the right, of what is not hidden.
fn wanted_at_right(state: &UiState, input: &PanelInput<'_>, l: &Layout) -> Option<AtRight> {
    let panels = &state.panels;
    let hidden = panels.hidden;
    if input.snapshot.story.is_some() && !hidden.hides(WindowPart::Card) {
        return Some(AtRight::Card);
    }
    if state.lesson.is_on() {
        return Some(AtRight::Lesson);
    }
    if hidden.hides(WindowPart::Outcomes) {
        return None;
    }
    if panels.page == Page::Twin {
        return Some(AtRight::Twins);
    }
    (l.outcomes_beside || panels.outcomes).then_some(AtRight::Outcomes)
}

/// Whether a panel stands at the left, and what stands at the right. In a narrow window there is one at a time: what
/// comes last.
fn open_panels(
    state: &mut UiState,
    input: &PanelInput<'_>,
    l: &Layout,
    window: Rect,
) -> (bool, Option<AtRight>) {
    let at_right = wanted_at_right(state, input, l);
    let panels = &mut state.panels;
    if panels.hidden.hides(WindowPart::Controls) {
        panels.controls = false;
    }
    let wanted = at_right.is_some();
    if window.width() < ONE_DRAWER && wanted && panels.controls {
        if panels.left {
            panels.controls = panels.right_before == wanted;
        }
        if panels.controls {
            panels.outcomes = false;
        }
    }
    panels.right_before = wanted;
    let left = l.beside || panels.controls;
    let room = window.width() >= ONE_DRAWER || !panels.controls;
    let at_right = at_right.filter(|_| room);
    panels.left = left;
    panels.right = at_right.is_some();
    (left, at_right)
}

/// Height that the panel of the twins needs, and that of the outcomes, points.
const TWINS: f32 = 470.0;
const OUTCOMES: f32 = 405.0;
const OUTCOMES_OF_DISH: f32 = 500.0;

/// What lies over every page.
fn over(
    context: &egui::Context,
    state: &mut UiState,
    input: &PanelInput<'_>,
    free: Rect,
    actions: &mut Vec<UiAction>,
) {
    let window = context.content_rect();
    let panels = &mut state.panels;
    let mut free = free;
    if let Some(share) = panels.film {
        // The notes stand below it.
        free.min.y += film::card(context, (panels.making, share), input, free, actions);
    }
    sheets::notes(context, &mut panels.notes, input, free);
    if panels.help {
        sheets::help(context, panels, input, window);
    }
    if panels.info
        && let Some(level) = state.level.all.levels.get(state.level.open)
    {
        info_sheet::sheet(context, &mut panels.info, &level.key, input, window);
    }
    if panels.words.open {
        word_sheet::sheet(context, &mut panels.words, input, window);
    } else {
        panels.words.leave(context);
    }
    if state.lesson.sheet {
        let mysteries = &mut state.mystery;
        lesson::sheet::sheet(
            context,
            &mut state.lesson,
            mysteries,
            input,
            window,
            actions,
        );
    }
    if state.class.open {
        lesson::class_sheet::sheet(context, input.theme, &mut state.class, window, actions);
    }
    if state.runs.open {
        runs::sheet(context, &mut state.runs, input, window, actions);
    } else if let Some(letters) = panels.long_link {
        long_link::card(
            context,
            letters,
            &mut panels.long_link,
            input,
            window,
            actions,
        );
    } else if let Some(row) = &input.runs.last_time {
        runs::last_time(context, row, input, window, actions);
    }
    panels.covered = panels.help
        || panels.info
        || panels.words.open
        || state.runs.open
        || state.lesson.sheet
        || state.class.open
        || panels.long_link.is_some();
}
