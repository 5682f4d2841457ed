//! A curve that is drawn before the run: by mouse or finger, or five points by keys; and curves beside each other.

use bevy_egui::egui::{
    self, Align2, Color32, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, pos2, vec2,
};

use crate::lesson::{Answer, Asks, Drawn, Item, Player};
use crate::text::trimmed;
use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::widgets;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::lesson::{LessonState, Stroke as Drawing};

/// Height of a plot, points.
const TALL: f32 = 190.0;
/// Room for the numbers at the left and at the foot, points.
const LEFT: f32 = 40.0;
const FOOT: f32 = 22.0;
/// How far a key moves a point, as a share of the range; with Shift finer.
const BY_KEY: f64 = 0.05;
const FINE: f64 = 0.01;

/// Where days and values lie.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    rect: Rect,
    days: f64,
    low: f64,
    high: f64,
}

impl Frame {
    pub(super) fn at(&self, day: f64, value: f64) -> Pos2 {
        let x = (day / self.days) as f32;
        let y = ((value - self.low) / (self.high - self.low)) as f32;
        pos2(
            self.rect.left() + x * self.rect.width(),
            self.rect.bottom() - y.clamp(0.0, 1.0) * self.rect.height(),
        )
    }

    fn back(&self, at: Pos2) -> [f64; 2] {
        let x = ((at.x - self.rect.left()) / self.rect.width()).clamp(0.0, 1.0);
        let y = ((self.rect.bottom() - at.y) / self.rect.height()).clamp(0.0, 1.0);
        [
            f64::from(x) * self.days,
            self.low + f64::from(y) * (self.high - self.low),
        ]
    }
}

/// A step between the marks of an axis: 1, 2 or 5 times a power of ten, at most `most` of them.
fn step(range: f64, most: f64) -> f64 {
    let mut step = libm::pow(10.0, libm::floor(libm::log10(range / most)));
    for times in [2.0, 2.5, 2.0] {
        if range / step <= most {
            break;
        }
        step *= times;
    }
    step
}

/// Axes with their marks.
pub(super) fn axes(
    painter: &Painter,
    theme: &Theme,
    rect: Rect,
    days: f64,
    [low, high]: [f64; 2],
    unit: &str,
) -> Frame {
    let inner = Rect::from_min_max(rect.min + vec2(LEFT, 20.0), rect.max - vec2(10.0, FOOT));
    let frame = Frame {
        rect: inner,
        days,
        low,
        high,
    };
    let line = Stroke::new(1.0, colour(theme.line));
    let ink = colour(theme.text_2);
    let every = step(high - low, 4.0);
    let mut value = (low / every).ceil() * every;
    while value <= high + 1e-9 {
        let at = frame.at(0.0, value);
        painter.line_segment([at, pos2(inner.right(), at.y)], line);
        painter.text(
            at - vec2(6.0, 0.0),
            Align2::RIGHT_CENTER,
            trimmed(value, 2),
            plain(12.0),
            ink,
        );
        value += every;
    }
    let weeks = days >= 42.0;
    let long = if weeks { 7.0 } else { 1.0 };
    let every = (step(days / long, 5.0)).max(1.0) * long;
    let mut day = 0.0;
    while day <= days + 1e-9 {
        let at = frame.at(day, low);
        painter.line_segment([at, at + vec2(0.0, 4.0)], line);
        let number = trimmed(day / long, 0);
        painter.text(
            at + vec2(0.0, 6.0),
            Align2::CENTER_TOP,
            number,
            plain(12.0),
            ink,
        );
        day += every;
    }
    let word = say(if weeks { "lesson-weeks" } else { "lesson-days" });
    painter.text(
        inner.right_bottom() + vec2(8.0, 6.0),
        Align2::RIGHT_TOP,
        word,
        plain(12.0),
        ink,
    );
    painter.text(
        rect.min + vec2(LEFT, 2.0),
        Align2::LEFT_TOP,
        unit,
        plain(12.0),
        ink,
    );
    frame
}

/// A curve of one value a day.
pub(super) fn course(painter: &Painter, frame: Frame, values: &[f64], ink: Color32, dashed: bool) {
    let points: Vec<Pos2> = values
        .iter()
        .enumerate()
        .map(|(day, value)| frame.at(day as f64, *value))
        .collect();
    if dashed {
        painter.extend(Shape::dashed_line(&points, Stroke::new(2.0, ink), 5.0, 4.0));
    } else {
        painter.add(Shape::line(points, Stroke::new(3.0, ink)));
    }
}

/// A curve as it was drawn by hand: a line of dots.
pub(super) fn by_hand(painter: &Painter, frame: Frame, points: &[[f64; 2]], ink: Color32) {
    let line: Vec<Pos2> = points
        .iter()
        .map(|[day, value]| frame.at(*day, *value))
        .collect();
    painter.add(Shape::line(line.clone(), Stroke::new(2.0, ink)));
    painter.extend(Shape::dotted_line(&line, ink, 7.0, 2.2));
}

/// Colour of what is drawn by hand: that of chalk.
pub(super) fn chalk(theme: &Theme) -> Color32 {
    colour(theme.cells.adipocyte)
}

/// The plot on which a curve is drawn.
pub(super) fn draw(ui: &mut Ui, state: &mut LessonState, item: &Item, theme: &Theme) {
    let Asks::Curve {
        column,
        days,
        low,
        high,
        unit,
        given,
        ..
    } = &item.asks
    else {
        return;
    };
    let Some(player) = &mut state.player else {
        return;
    };
    let (days, range) = (f64::from(*days), [*low, *high]);
    let locked = player.locked();
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, TALL), Sense::click_and_drag());
    let frame = axes(ui.painter(), theme, rect, days, range, unit);
    if let Some(given) = given
        && let Some(values) = player.key.curve(&player.lesson, *given, column)
    {
        course(ui.painter(), frame, values, colour(theme.text_2), true);
        let last = values.len().min(days as usize + 1).saturating_sub(1);
        if let Some(value) = values.get(last / 2) {
            let at = frame.at((last / 2) as f64, *value) - vec2(0.0, 8.0);
            ui.painter().text(
                at,
                Align2::CENTER_BOTTOM,
                say("lesson-given"),
                plain(12.5),
                colour(theme.text_2),
            );
        }
    }
    let now = match player.answer(&item.name) {
        Some(Answer::Curve(points)) => points.clone(),
        _ => Vec::new(),
    };
    let mut drawn = Drawn::of(days, range, &now);
    let mut done = false;
    if !locked {
        let stroke = state.stroke.get_or_insert_with(Drawing::default);
        if stroke.item != item.name {
            *stroke = Drawing {
                item: item.name.clone(),
                points: Vec::new(),
            };
        }
        if let Some(at) = response.interact_pointer_pos()
            && (response.dragged() || response.clicked())
        {
            stroke.points.push(frame.back(at));
        }
        if !stroke.points.is_empty() {
            drawn.add(&stroke.points);
            if response.drag_stopped() || response.clicked() {
                stroke.points.clear();
                done = true;
            }
        }
        if response.has_focus() {
            done |= keys(ui, &mut drawn, &mut state.by_keys, range);
        }
    }
    by_hand(ui.painter(), frame, drawn.points(), chalk(theme));
    if response.has_focus() && !locked {
        let days = drawn.five();
        let day = days[state.by_keys.min(days.len() - 1)];
        let value = drawn.value_at(day).unwrap_or(0.5 * (low + high));
        ui.painter().circle_stroke(
            frame.at(day, value),
            7.0,
            Stroke::new(2.0, colour(theme.text_1)),
        );
    }
    let said = match drawn.value_at(days) {
        Some(value) => say_with(
            "lesson-drawn-so-far",
            &[("value", trimmed(value, 1)), ("unit", unit.clone())],
        ),
        None => say("lesson-draw"),
    };
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Other, true, said.clone()));
    widgets::focus_ring(ui, &response, rect, 8, theme);
    if drawn.points().is_empty() {
        ui.painter().text(
            frame.rect.center(),
            Align2::CENTER_CENTER,
            say("lesson-draw"),
            bold(15.0),
            chalk(theme),
        );
    }
    if done {
        player.give(&item.name, Answer::Curve(drawn.points().to_vec()));
    }
    if !locked {
        ui.horizontal(|ui| {
            ui.set_max_width(220.0);
            let again = !drawn.points().is_empty();
            if again && buttons::button(ui, theme, &say("lesson-draw-again"), Emphasis::Plain, 30.0)
            {
                clear(player, item);
            }
        });
    }
}

/// Takes a drawn curve away.
fn clear(player: &mut Player, item: &Item) {
    player.give(&item.name, Answer::Curve(Vec::new()));
}

/// Five points by keys: left and right choose one, up and down move it. True if one moved.
fn keys(ui: &Ui, drawn: &mut Drawn, at: &mut usize, [low, high]: [f64; 2]) -> bool {
    widgets::keep_arrows(ui);
    let (aside, up) = ui.input(|input| {
        let presses = |key| input.num_presses(key) as i32;
        let aside = presses(egui::Key::ArrowRight) - presses(egui::Key::ArrowLeft);
        let by = if input.modifiers.shift { FINE } else { BY_KEY };
        let up = presses(egui::Key::ArrowUp) - presses(egui::Key::ArrowDown);
        (aside, f64::from(up) * by)
    });
    let last = drawn.five().len() - 1;
    *at = (*at as i32 + aside).clamp(0, last as i32) as usize;
    if up == 0.0 {
        return false;
    }
    let day = drawn.five()[*at];
    let value = drawn.value_at(day).unwrap_or(0.5 * (low + high));
    drawn.set_point(*at, value + up * (high - low));
    true
}
