//! The left side while an experiment is played: how far it is, start and pause, keeping, sharing out, and its conditions.

use bevy_egui::egui::{RichText, Sense, Ui, pos2, vec2};

use super::fields::{BUTTON, title, wrong};
use super::marks::{ink, mark};
use super::{preview, share, words};
use crate::experiment::session::{Group, Halt, Seen, Session, Stand};
use crate::text::finding;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::lines::quiet;
use crate::ui::kit::style::{bold, colour, plain, serif};
use crate::ui::kit::widgets;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::{Page, UiAction};
use crate::ui::state::experiment::ExperimentState;
use crate::ui::state::input::PanelInput;

/// Conditions that are listed at most.
const LISTED: usize = 40;

/// The left side.
pub(super) fn side(
    ui: &mut Ui,
    state: &mut ExperimentState,
    seen: &Seen,
    input: &PanelInput<'_>,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    let Some(session) = &mut state.session else {
        return;
    };
    let experiment = session.experiment();
    ui.label(RichText::new(words::question(session)).font(serif(23.0)));
    let values = [
        ("name", experiment.name().to_owned()),
        ("runs", words::runs(experiment.rows() as usize)),
        ("days", experiment.days().to_string()),
    ];
    quiet(ui, theme, say_with("experiment-head", &values));
    if buttons::button(ui, theme, &say("lab-picture"), Emphasis::Plain, BUTTON) {
        actions.push(UiAction::Page(Page::Picture));
    }
    how_far(ui, session, input);
    if let Some(why) = session.halted() {
        wrong(ui, theme, halt_words(why));
    }
    if let Some(sentence) = &state.wrong {
        wrong(ui, theme, sentence.clone());
    }
    kind_of_joint(ui, session, input);
    controls(ui, session, input, actions);
    share::part(ui, state, input, actions);
    uncover(ui, state, input);
    conditions(ui, state, seen, input);
    close(ui, state, input);
}

/// Why no more is played.
fn halt_words(why: &Halt) -> String {
    match why {
        Halt::Differs { row, rows } => say_with(
            "experiment-differs",
            &[("row", row.to_string()), ("n", rows.to_string())],
        ),
        Halt::Broken(why) => say_with("experiment-broken", &[("why", finding::said_or_same(why))]),
    }
}

/// Whether the whole joint is played or the quick one: a choice before the first row, told from then on.
fn kind_of_joint(ui: &mut Ui, session: &mut Session, input: &PanelInput<'_>) {
    if session.stand() == Stand::Ready && session.done() == 0 {
        let (fast, can) = (session.fast(), session.can_be_fast());
        if let Some(fast) = preview::joint(ui, input, session.experiment(), fast, can) {
            session.set_fast(fast);
        }
        return;
    }
    let told = if session.fast() {
        preview::quick_told(session.experiment())
    } else {
        say("experiment-whole-plays")
    };
    quiet(ui, input.theme, told);
}

/// How far it is, and the time that is left.
fn how_far(ui: &mut Ui, session: &Session, input: &PanelInput<'_>) {
    let theme = input.theme;
    let key = match session.stand() {
        Stand::Ready => "experiment-stand-ready",
        Stand::Running => "experiment-stand-running",
        Stand::Paused => "experiment-stand-paused",
        Stand::Stopped => "experiment-stand-stopped",
        Stand::Done => "experiment-stand-done",
    };
    let so_far = [
        ("done", session.done_here().to_string()),
        ("all", session.share().to_string()),
    ];
    let so_far = say_with("experiment-so-far", &so_far);
    let part = session.progress() as f32;
    widgets::bar(ui, theme, &say(key), &so_far, part, colour(theme.accent));
    if session.stand() == Stand::Running {
        let left = session.seconds_left();
        let words = left.map_or_else(|| say("experiment-left-unknown"), words::left);
        quiet(ui, theme, words);
    }
    let elsewhere = session.done() - session.done_here();
    let missing = session.experiment().rows() - session.share();
    if missing > 0 {
        let values = [
            ("there", elsewhere.to_string()),
            ("all", missing.to_string()),
        ];
        quiet(ui, theme, say_with("experiment-elsewhere", &values));
    }
    if session.proof().is_some() {
        quiet(ui, theme, say("experiment-proof"));
    }
}

/// Start, pause, go on; stop and keep.
fn controls(
    ui: &mut Ui,
    session: &mut Session,
    input: &PanelInput<'_>,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    let stand = session.stand();
    let key = match stand {
        Stand::Ready => Some("experiment-start"),
        Stand::Running => Some("experiment-pause"),
        Stand::Paused | Stand::Stopped => Some("experiment-go-on"),
        Stand::Done => None,
    };
    if let Some(key) = key
        && buttons::button(ui, theme, &say(key), Emphasis::Main, BUTTON + 6.0)
    {
        if stand == Stand::Running {
            session.pause();
        } else {
            session.start();
        }
    }
    let going = matches!(stand, Stand::Running | Stand::Paused);
    if session.done() == 0 && !going {
        return;
    }
    let key = if going {
        "experiment-stop-keep"
    } else {
        "experiment-keep"
    };
    let emphasis = Emphasis::main_if(stand == Stand::Done);
    if buttons::button(ui, theme, &say(key), emphasis, BUTTON) {
        session.stop();
        actions.push(UiAction::ExperimentKeep);
    }
}

/// Which arm is which, where that is hidden.
fn uncover(ui: &mut Ui, state: &mut ExperimentState, input: &PanelInput<'_>) {
    let theme = input.theme;
    let Some(session) = state.session.as_ref() else {
        return;
    };
    if !session.experiment().blind() {
        return;
    }
    if !state.uncovered {
        quiet(ui, theme, say("experiment-blind"));
        if buttons::button(
            ui,
            theme,
            &say("experiment-uncover"),
            Emphasis::Plain,
            BUTTON,
        ) {
            state.uncovered = true;
        }
        return;
    }
    for (label, name) in session.experiment().arms() {
        let given = session.experiment().given(label).unwrap_or_default();
        let values = [
            ("letter", label.to_owned()),
            ("arm", name.to_owned()),
            ("given", words::given(given)),
        ];
        quiet(ui, theme, say_with("experiment-arm-is", &values));
    }
}

/// The conditions with their means; one that is pressed is looked at alone.
fn conditions(ui: &mut Ui, state: &mut ExperimentState, seen: &Seen, input: &PanelInput<'_>) {
    let Some(session) = state.session.as_ref() else {
        return;
    };
    title(ui, say("experiment-conditions"));
    let experiment = session.experiment();
    let mut pressed = None;
    for (place, group) in seen.groups.iter().enumerate().take(LISTED) {
        let words = words::condition(experiment, group);
        let on = state.looked == Some(group.condition);
        if row(ui, input, place, &words, &mean_words(group), on) {
            pressed = Some((!on).then_some(group.condition));
        }
    }
    if let Some(looked) = pressed {
        state.looked = looked;
    }
    if let Some(more) = seen
        .groups
        .len()
        .checked_sub(LISTED)
        .filter(|more| *more > 0)
    {
        let values = [("n", more.to_string())];
        quiet(ui, input.theme, say_with("experiment-more", &values));
    }
    let intervals = |group: &Group| group.interval.is_some() && !group.alike();
    if seen.groups.iter().any(intervals) {
        quiet(ui, input.theme, say("experiment-interval-told"));
    }
    quiet(ui, input.theme, say("experiment-look-told"));
}

/// The mean of a condition with its interval and the number of runs.
pub(super) fn mean_words(group: &Group) -> String {
    let runs = words::runs(group.dots.len());
    let Some(mean) = group.mean else {
        return say("experiment-no-runs");
    };
    match group.interval {
        // An interval of nothing would be read as certainty.
        Some(_) if group.alike() => say_with(
            "experiment-mean-alike",
            &[("mean", words::number(mean)), ("runs", runs)],
        ),
        Some(interval) => say_with(
            "experiment-mean",
            &[
                ("mean", words::number(mean)),
                ("low", words::number(interval.low)),
                ("high", words::number(interval.high)),
                ("runs", runs),
            ],
        ),
        None => say_with(
            "experiment-mean-one",
            &[("mean", words::number(mean)), ("runs", runs)],
        ),
    }
}

/// A condition with its mark; true if it was pressed.
fn row(
    ui: &mut Ui,
    input: &PanelInput<'_>,
    place: usize,
    words: &str,
    mean: &str,
    on: bool,
) -> bool {
    let theme = input.theme;
    let room = ui.available_width() - 40.0;
    let lay = |text: &str, font, ink| ui.painter().layout(text.to_owned(), font, ink, room);
    let name = lay(words, bold(14.5), colour(theme.text_1));
    let mean_lines = lay(mean, plain(14.0), colour(theme.text_2));
    let height = name.size().y + mean_lines.size().y + 12.0;
    let size = vec2(ui.available_width(), height.max(32.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let response = widgets::named(response, &format!("{words}: {mean}"), Some(on));
    if on || response.hovered() {
        ui.painter().rect_filled(rect, 8.0, colour(theme.raised));
    }
    let at = pos2(rect.left() + 15.0, rect.top() + 14.0);
    mark(ui.painter(), place, at, 5.0, ink(theme, place));
    let left = rect.left() + 32.0;
    let below = rect.top() + 5.0 + name.size().y;
    ui.painter()
        .galley(pos2(left, rect.top() + 5.0), name, colour(theme.text_1));
    ui.painter()
        .galley(pos2(left, below + 1.0), mean_lines, colour(theme.text_2));
    widgets::focus_ring(ui, &response, rect.shrink(2.0), 8, theme);
    response.clicked()
}

/// Another experiment; one that has rows is asked about once more.
fn close(ui: &mut Ui, state: &mut ExperimentState, input: &PanelInput<'_>) {
    let theme = input.theme;
    let done = state.session.as_ref().map_or(0, Session::done);
    let has_rows = done > 0 && !state.is_kept();
    if state.sure && has_rows {
        quiet(ui, theme, say("experiment-sure"));
    }
    if buttons::button(ui, theme, &say("experiment-close"), Emphasis::Plain, BUTTON) {
        if state.sure || !has_rows {
            state.close();
        } else {
            state.sure = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::session::Dot;
    use crate::experiment::statistics::interval;

    /// The words on a condition with these values.
    fn words_of(values: &[f64]) -> String {
        let dots = values.iter().enumerate().map(|(row, value)| Dot {
            row: row as u64,
            replicate: row as u64,
            value: *value,
        });
        mean_words(&Group {
            condition: 0,
            factors: Vec::new(),
            dots: dots.collect(),
            mean: Some(values.iter().sum::<f64>() / values.len() as f64),
            interval: interval::of_mean(values),
            bands: Vec::new(),
            courses: 0,
        })
    }

    #[test]
    fn runs_that_are_alike_are_said_to_be_so_and_get_no_interval() {
        assert!(words_of(&[-13.0, -13.0, -13.0]).contains("alike"));
        let scattered = words_of(&[-13.0, -12.0, -14.0]);
        assert!(
            scattered.contains("to") && !scattered.contains("alike"),
            "{scattered}"
        );
        let one = words_of(&[-13.0]);
        assert!(!one.contains("to") && !one.contains("alike"), "{one}");
    }
}
