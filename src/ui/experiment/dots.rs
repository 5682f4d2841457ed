//! A dot a run, condition by condition, with the mean and its interval beside them; a dot that is pressed opens its run.

use bevy_egui::egui::{
    self, Align2, CursorIcon, Id, Key, Pos2, Rect, Response, Sense, Stroke, Ui, pos2, vec2,
};

use super::marks::{ink, mark, ring};
use super::words;
use crate::experiment::design::{Column, Experiment, Role, Value};
use crate::experiment::session::{Dot, Group, Seen};
use crate::theme::Theme;
use crate::ui::kit::scale::Scale;
use crate::ui::kit::style::{bold, colour, faded, plain};
use crate::ui::kit::widgets;
use crate::ui::kit::words::{say, say_with, trimmed};
use crate::ui::state::input::PanelInput;

/// More conditions than these stand along a line by their number.
const MOST_COLUMNS: usize = 16;
/// How near to a dot one must press, points.
const NEAR: f32 = 12.0;
/// Room left of the field for values and below it for names, points.
const LEFT: f32 = 58.0;
const BELOW: f32 = 40.0;
/// Share of a column that its dots take; the rest is for the mean.
const DOTS: f32 = 0.62;
/// The mean stands no farther from the dots than this, points.
const MEAN_APART: f32 = 30.0;
/// Turns of the golden section spread dots evenly.
const GOLDEN: f64 = 0.618_033_988_749_895;

/// What was done with the dots.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Done {
    /// This run is looked at now.
    pub(super) look: Option<u64>,
    /// This run is to be opened.
    pub(super) open: Option<u64>,
}

/// A dot where it stands.
#[derive(Debug, Clone, Copy)]
struct Placed {
    row: u64,
    group: usize,
    at: Pos2,
}

/// The number by which a condition stands along a line, if it has one.
fn along(group: &Group) -> Option<f64> {
    match group.factors.first() {
        Some((_, Value::Number(number))) => Some(*number),
        Some((_, Value::Whole(number))) => Some(*number as f64),
        _ => None,
    }
}

/// Where conditions stand from left to right.
enum Places {
    /// Each has a column.
    Columns(usize),
    /// Each stands at its number, the logarithm of it if it spans much.
    Line(Vec<f64>),
}

impl Places {
    fn of(groups: &[Group]) -> Self {
        let numbers: Option<Vec<f64>> = groups.iter().map(along).collect();
        match numbers {
            Some(numbers) if groups.len() > MOST_COLUMNS => {
                let ends = |numbers: &[f64]| {
                    let low = numbers.iter().copied().fold(f64::MAX, f64::min);
                    (low, numbers.iter().copied().fold(f64::MIN, f64::max))
                };
                let (low, high) = ends(&numbers);
                let spans = low > 0.0 && high / low > 100.0;
                let numbers: Vec<f64> = if spans {
                    numbers.into_iter().map(libm::log).collect()
                } else {
                    numbers
                };
                let (low, high) = ends(&numbers);
                let width = (high - low).max(1e-12);
                Self::Line(numbers.iter().map(|one| (one - low) / width).collect())
            }
            _ => Self::Columns(groups.len()),
        }
    }

    /// The column of a condition in a field: left end and width.
    fn column(&self, place: usize, field: Rect) -> (f32, f32) {
        match self {
            Self::Columns(many) => {
                let width = field.width() / (*many).max(1) as f32;
                (field.left() + width * place as f32, width)
            }
            Self::Line(shares) => {
                let share = shares.get(place).copied().unwrap_or(0.0) as f32;
                (field.left() + 6.0 + share * (field.width() - 18.0), 6.0)
            }
        }
    }
}

/// The axis of values: its lines, and numbers at its left.
pub(super) fn values_axis(ui: &Ui, theme: &Theme, field: Rect, scale: &Scale) {
    let painter = ui.painter();
    let line = Stroke::new(1.0, faded(theme.line, 0.7));
    for tick in scale.ticks() {
        let y = field.bottom() - scale.share(tick) * field.height();
        painter.line_segment([pos2(field.left(), y), pos2(field.right(), y)], line);
        let words = if tick.abs() >= 10_000.0 {
            words::number(tick)
        } else {
            trimmed(tick, scale.digits())
        };
        let words = widgets::fitted(ui, &words, plain(12.0), colour(theme.text_2), LEFT - 8.0);
        let at = pos2(
            field.left() - 6.0 - words.size().x,
            y - 0.5 * words.size().y,
        );
        painter.galley(at, words, colour(theme.text_2));
    }
}

/// The field of a plot in its place.
pub(super) fn field_of(place: Rect) -> Rect {
    Rect::from_min_max(place.min + vec2(LEFT, 10.0), place.max - vec2(12.0, BELOW))
}

/// Names of the conditions below the field: words where all fit, else marks alone.
fn names(
    ui: &Ui,
    theme: &Theme,
    field: Rect,
    places: &Places,
    seen: &Seen,
    experiment: &Experiment,
) {
    if matches!(places, Places::Line(_)) {
        return;
    }
    let tint = colour(theme.text_1);
    let (_, width) = places.column(0, field);
    let laid: Vec<_> = seen
        .groups
        .iter()
        .map(|group| {
            let words = words::condition(experiment, group);
            widgets::shrunk(ui, &words, plain, [13.0, 12.0, 11.0], tint, width - 6.0)
        })
        .collect();
    let fit = laid.iter().all(|galley| !galley.elided);
    for (place, galley) in laid.into_iter().enumerate() {
        let (left, width) = places.column(place, field);
        let middle = left + 0.5 * width;
        let at = pos2(middle, field.bottom() + 10.0);
        mark(ui.painter(), place, at, 4.5, ink(theme, place));
        if fit {
            let at = pos2(middle - 0.5 * galley.size().x, field.bottom() + 18.0);
            ui.painter().galley(at, galley, tint);
        }
    }
}

/// The place of a run within its column.
fn place_of(dot: &Dot, (left, width): (f32, f32), field: Rect, scale: &Scale) -> Pos2 {
    let turn = (0.5 + dot.replicate as f64 * GOLDEN).fract() as f32;
    let x = left + width * (0.08 + DOTS * turn);
    pos2(x, field.bottom() - scale.share(dot.value) * field.height())
}

/// The mean of a condition and its interval.
fn mean(ui: &Ui, theme: &Theme, group: &Group, (left, width): (f32, f32), y: impl Fn(f64) -> f32) {
    let Some(mean) = group.mean else {
        return;
    };
    let painter = ui.painter();
    let x = left + width * (0.08 + DOTS) + (0.16 * width).min(MEAN_APART);
    let half = (0.1 * width).clamp(3.0, 14.0);
    let bar = |y: f32, half: f32, thick: f32| {
        let line = Stroke::new(thick, colour(theme.text_1));
        painter.line_segment([pos2(x - half, y), pos2(x + half, y)], line);
    };
    if let Some(interval) = group.interval.filter(|_| !group.alike()) {
        let (low, high) = (y(interval.low), y(interval.high));
        let line = Stroke::new(2.0, colour(theme.text_1));
        painter.line_segment([pos2(x, low), pos2(x, high)], line);
        bar(low, 0.6 * half, 2.0);
        bar(high, 0.6 * half, 2.0);
    }
    bar(y(mean), half, 3.5);
}

/// The words on a run.
pub(super) fn run_words(
    experiment: &Experiment,
    given: &[(&Column, &Value)],
    value: Option<f64>,
    measure: &str,
) -> String {
    let told = |column: &Column, value: &Value| words::value(experiment, column, value);
    let key = |name: &str| {
        let found = given.iter().find(|(column, _)| column.name == name);
        found.map_or_else(String::new, |(column, value)| told(column, value))
    };
    let factors: Vec<String> = given
        .iter()
        .filter(|(column, _)| column.role == Role::Factor || column.name == "kl_grade")
        .map(|(column, value)| told(column, value))
        .collect();
    let values = [
        ("row", key("row")),
        ("seed", key("seed")),
        ("what", factors.join(", ")),
        ("measure", measure.to_owned()),
        ("value", value.map_or_else(|| "–".to_owned(), words::number)),
    ];
    say_with("experiment-run", &values)
}

/// The plot; what was done with its dots.
pub(super) fn plot(
    ui: &mut Ui,
    input: &PanelInput<'_>,
    seen: &Seen,
    experiment: &Experiment,
    press: &str,
    (looked, run): (Option<u32>, Option<u64>),
    height: f32,
    tell: impl Fn(u64) -> String,
) -> Done {
    let theme = input.theme;
    let size = vec2(ui.available_width(), height);
    let (place, response) = ui.allocate_exact_size(size, Sense::click());
    let field = field_of(place);
    let values = seen.groups.iter().flat_map(|group| {
        let ends = group.interval.map(|interval| [interval.low, interval.high]);
        let dots = group.dots.iter().map(|dot| dot.value);
        dots.chain(ends.into_iter().flatten())
    });
    let scale = Scale::of(values);
    let y = |value: f64| field.bottom() - scale.share(value) * field.height();
    if seen.runs() > 0 {
        values_axis(ui, theme, field, &scale);
    }
    let places = Places::of(&seen.groups);
    names(ui, theme, field, &places, seen, experiment);
    if seen.runs() == 0 {
        let at = field.center();
        let words = say("experiment-no-dots");
        ui.painter().text(
            at,
            Align2::CENTER_CENTER,
            words,
            plain(15.0),
            colour(theme.text_2),
        );
    }
    let size = if seen.runs() > 400 { 2.6 } else { 4.6 };
    let mut placed: Vec<Placed> = Vec::new();
    for (number, group) in seen.groups.iter().enumerate() {
        let column = places.column(number, field);
        let faint = looked.is_some_and(|looked| looked != group.condition);
        let tint = ink(theme, number).gamma_multiply(if faint { 0.3 } else { 0.85 });
        for dot in &group.dots {
            let at = place_of(dot, column, field, &scale);
            mark(ui.painter(), number, at, size, tint);
            placed.push(Placed {
                row: dot.row,
                group: number,
                at,
            });
        }
        if matches!(places, Places::Columns(_)) {
            mean(ui, theme, group, column, y);
        }
    }
    let here = placed.iter().find(|dot| Some(dot.row) == run);
    if let Some(dot) = here {
        ring(ui.painter(), theme, dot.at, size);
    }
    let name = match here {
        Some(dot) => format!("{}. {}", say("experiment-dots"), tell(dot.row)),
        None => say("experiment-dots"),
    };
    response
        .widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, name.clone()));
    widgets::focus_ring(ui, &response, place.shrink(4.0), 10, theme);
    touched(ui, &response, &placed, run, press, &tell)
}

/// What the pointer and the keys did.
fn touched(
    ui: &Ui,
    response: &Response,
    placed: &[Placed],
    run: Option<u64>,
    press: &str,
    tell: &impl Fn(u64) -> String,
) -> Done {
    let mut done = Done::default();
    let nearest = |to: Pos2| {
        let near = placed.iter().map(|dot| (dot.at.distance(to), dot));
        near.filter(|(apart, _)| *apart <= NEAR)
            .min_by(|a, b| a.0.total_cmp(&b.0))
            .map(|(_, dot)| dot.row)
    };
    let pointed = response.hover_pos().and_then(nearest);
    if let Some(row) = pointed {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
        let words = format!("{}\n{press}", tell(row));
        egui::Tooltip::always_open(
            ui.ctx().clone(),
            ui.layer_id(),
            Id::new("experiment dot"),
            egui::PopupAnchor::Pointer,
        )
        .show(|ui: &mut Ui| {
            ui.set_max_width(320.0);
            ui.label(egui::RichText::new(words).font(bold(13.0)));
        });
        if response.clicked_by(egui::PointerButton::Primary) {
            done.look = Some(row);
            done.open = Some(row);
        }
        return done;
    }
    if !response.has_focus() || placed.is_empty() {
        return done;
    }
    widgets::keep_arrows(ui);
    let here = placed.iter().position(|dot| Some(dot.row) == run);
    let (steps, enter) = ui.input(|input| {
        let presses = |key| input.num_presses(key) as isize;
        let on = presses(Key::ArrowRight) - presses(Key::ArrowLeft);
        let up = presses(Key::ArrowUp) - presses(Key::ArrowDown);
        let enter = input.key_pressed(Key::Enter) || input.key_pressed(Key::Space);
        ((on, up), enter)
    });
    if enter && let Some(dot) = here.and_then(|here| placed.get(here)) {
        done.open = Some(dot.row);
    }
    done.look = next(placed, here, steps);
    done
}

/// The run that arrows lead to, the first one before any: to the right and left through all of them, up and down to the next condition.
fn next(placed: &[Placed], here: Option<usize>, (on, up): (isize, isize)) -> Option<u64> {
    let Some(here) = here else {
        return placed.first().map(|dot| dot.row);
    };
    if on == 0 && up == 0 {
        return None;
    }
    if on != 0 {
        let last = placed.len() as isize - 1;
        let to = (here as isize + on).clamp(0, last) as usize;
        return placed.get(to).map(|dot| dot.row);
    }
    let group = placed.get(here)?.group as isize + up;
    let first = placed.iter().find(|dot| dot.group as isize == group);
    first.map(|dot| dot.row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_lead_through_all_runs_and_from_condition_to_condition() {
        let dot = |row, group| Placed {
            row,
            group,
            at: Pos2::ZERO,
        };
        let placed = [dot(0, 0), dot(2, 0), dot(1, 1), dot(3, 1)];
        assert_eq!(next(&placed, None, (1, 0)), Some(0));
        assert_eq!(next(&placed, Some(0), (1, 0)), Some(2));
        assert_eq!(next(&placed, Some(1), (1, 0)), Some(1));
        assert_eq!(next(&placed, Some(3), (1, 0)), Some(3));
        assert_eq!(next(&placed, Some(1), (0, 1)), Some(1));
        assert_eq!(next(&placed, Some(2), (0, -1)), Some(0));
        assert_eq!(next(&placed, Some(0), (0, -1)), None);
        assert_eq!(next(&placed, Some(0), (0, 0)), None);
    }
}
