//! The page of experiments: what is built or played at the left, what comes of it at the right.

use bevy_egui::egui::{self, Rect, RichText, ScrollArea, Ui, pos2, vec2};

use super::fields::BUTTON;
use super::{build, curves, dots, preview, run};
use crate::experiment::report::measure_and_unit;
use crate::experiment::session::{Seen, Session};
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::lines::quiet;
use crate::ui::kit::panel::{ground, panel};
use crate::ui::kit::style::{bold, plain};
use crate::ui::kit::widgets;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::{Page, UiAction};
use crate::ui::state::experiment::ExperimentState;
use crate::ui::state::input::PanelInput;

/// Width of the page, points, from which on it has two columns.
const TWO: f32 = 760.0;
/// Share of the left column.
const SHARE: f32 = 0.34;
/// Room between columns, points.
const GAP: f32 = 12.0;
/// Least height of a plot, points, and what stands beside the two plots.
const PLOT: f32 = 190.0;
const BESIDE: f32 = 250.0;

/// The page, below the top bar.
pub(crate) fn page(
    context: &egui::Context,
    state: &mut ExperimentState,
    input: &PanelInput<'_>,
    body: Rect,
    actions: &mut Vec<UiAction>,
) {
    ground(context, input.theme, "experiment back");
    // While something is typed Escape ends the typing.
    let typing = context.text_edit_focused();
    if !typing && context.input(|input| input.key_pressed(egui::Key::Escape)) {
        actions.push(UiAction::Page(Page::Picture));
    }
    let seen = state.seen(context.input(|input| input.time));
    let height = body.height().max(60.0);
    let mut column = |name: &str, left: f32, width: f32, parts: [bool; 2]| {
        let place = Rect::from_min_size(pos2(left, body.top()), vec2(width, height));
        panel(context, input.theme, name, place, 14, None, |ui| {
            let tall = ui.available_height();
            ScrollArea::vertical()
                .id_salt((name, state.session.is_some()))
                .auto_shrink(false)
                .show(ui, |ui| {
                    ui.set_max_width(ui.available_width() - 12.0);
                    ui.spacing_mut().item_spacing.y = 8.0;
                    if parts[0] {
                        match &seen {
                            Some(seen) => run::side(ui, state, seen, input, actions),
                            None => build::side(ui, state, input, actions),
                        }
                    }
                    if parts[1] {
                        match &seen {
                            Some(seen) => plots(ui, state, seen, tall, input, actions),
                            None => preview::side(ui, state, input),
                        }
                    }
                    widgets::follow_focus(ui);
                });
        });
    };
    if body.width() < TWO {
        column("experiment left", body.left(), body.width(), [true, true]);
        return;
    }
    let left = SHARE * (body.width() - GAP);
    column("experiment left", body.left(), left, [true, false]);
    let from = body.left() + left + GAP;
    column("experiment right", from, body.right() - from, [false, true]);
}

/// The right side of an experiment that is played: dots, the run that is looked at, curves.
fn plots(
    ui: &mut Ui,
    state: &mut ExperimentState,
    seen: &Seen,
    tall: f32,
    input: &PanelInput<'_>,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    let Some(session) = &state.session else {
        return;
    };
    let measures = session.measures();
    let names: Vec<String> = measures
        .iter()
        .map(|column| measure_and_unit(column))
        .collect();
    let name = names.get(state.measure).cloned().unwrap_or_default();
    let mut measure = state.measure;
    // Not in the face of headings, whose 1 and 0 look like letters.
    ui.label(RichText::new(&name).font(bold(18.0)));
    if names.len() > 1 {
        let options: Vec<(usize, String)> = names.into_iter().enumerate().collect();
        let salt = (say("experiment-measure-shown"), "experiment measure");
        let salt = (salt.0.as_str(), salt.1);
        if let Some(chosen) = super::fields::list(ui, theme, salt, &options, &measure) {
            measure = chosen;
        }
    }
    let height = (0.5 * (tall - BESIDE)).max(PLOT);
    let tell = |row: u64| {
        let value = session.measured(row, state.measure);
        dots::run_words(session.experiment(), &session.given(row), value, &name)
    };
    let experiment = session.experiment();
    let looks = (state.looked, state.run);
    let opens = Opens::of(session, state.uncovered);
    let press = say(opens.of_a_dot());
    let done = dots::plot(ui, input, seen, experiment, &press, looks, height, tell);
    let open = seen.runs() > 0 && opened(ui, state.run.map(tell), opens, input);
    let bands = seen.groups.iter().any(|group| group.courses > 1);
    let over_days = if bands {
        "experiment-curves-title"
    } else {
        "experiment-curves-lines"
    };
    quiet(ui, theme, say(over_days));
    let course = state.run.and_then(|row| session.course(row, state.measure));
    curves::plot(ui, input, seen, state.looked, course, height);
    let of = seen.groups.iter().map(|group| group.courses).sum::<usize>();
    if of > 0 {
        let values = [("n", super::words::runs(of))];
        quiet(ui, theme, say_with("experiment-band-told", &values));
        if course.is_some() {
            quiet(ui, theme, say("experiment-dashed"));
        }
    }
    if of < seen.runs() {
        quiet(ui, theme, say("experiment-no-courses"));
    }
    state.measure = measure;
    let opens = done.open.or_else(|| state.run.filter(|_| open));
    state.run = done.look.or(state.run);
    if let Some(row) = opens {
        actions.push(UiAction::ExperimentOpen(row));
    }
}

/// What a dot that is pressed does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Opens {
    /// That very run opens.
    Itself,
    /// The run is played with the whole joint.
    Whole,
    /// Nothing: it would tell its arm.
    Nothing,
}

impl Opens {
    fn of(session: &Session, uncovered: bool) -> Self {
        if session.experiment().blind() && !uncovered {
            Self::Nothing
        } else if session.fast() {
            Self::Whole
        } else {
            Self::Itself
        }
    }

    /// The words on a dot.
    fn of_a_dot(self) -> &'static str {
        match self {
            Self::Itself => "experiment-press",
            Self::Whole => "experiment-press-quick",
            Self::Nothing => "experiment-press-blind",
        }
    }

    /// The words before one is pressed.
    fn before(self) -> &'static str {
        match self {
            Self::Itself => "experiment-press-a-dot",
            Self::Whole => "experiment-press-a-dot-quick",
            Self::Nothing => "experiment-press-a-dot-blind",
        }
    }
}

/// The line on the run that is looked at; whether it is to be opened.
fn opened(ui: &mut Ui, words: Option<String>, opens: Opens, input: &PanelInput<'_>) -> bool {
    let theme = input.theme;
    let Some(words) = words else {
        quiet(ui, theme, say(opens.before()));
        return false;
    };
    ui.label(RichText::new(words).font(plain(14.5)));
    if opens == Opens::Nothing {
        quiet(ui, theme, say(opens.of_a_dot()));
        return false;
    }
    buttons::button(ui, theme, &say("experiment-open"), Emphasis::Plain, BUTTON)
}
