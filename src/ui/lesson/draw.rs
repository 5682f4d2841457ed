//! A curve that is drawn before the run: by mouse or finger, or five points by keys; and curves beside each other.

use bevy_egui::egui::{
    self, Align2, Color32, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, pos2,
    vec2,
};

use crate::lesson::{Answer, Asks, Drawn, Item, Player, compare};
use crate::theme::Theme;
use crate::ui::kit::buttons::{self, Emphasis};
use crate::ui::kit::numbers::short_number;
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::widgets;
use crate::ui::kit::words::{say, say_with, trimmed};
use crate::ui::state::lesson::{LessonState, Stroke as Drawing};

/// Height of a plot, points.
const TALL: f32 = 190.0;
/// Size of the text of a plot, points.
pub(super) const TEXT: f32 = 12.0;
/// Room for the numbers at the left, in sizes of the text.
const LEFT: f32 = 40.0 / 12.0;
/// How many parts a curve has between the lines that tell how far apart two of them lie.
const APART: usize = 14;
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
    range: [f64; 2],
    unit: &str,
) -> Frame {
    axes_in(painter, theme, rect, days, range, unit, TEXT)
}

/// The same with text of some size.
fn axes_in(
    painter: &Painter,
    theme: &Theme,
    rect: Rect,
    days: f64,
    [low, high]: [f64; 2],
    unit: &str,
    text: f32,
) -> Frame {
    let left = LEFT * text;
    let inner = Rect::from_min_max(
        rect.min + vec2(left, text + 8.0),
        rect.max - vec2(10.0, text + 10.0),
    );
    let frame = Frame {
        rect: inner,
        days,
        low,
        high,
    };
    let line = Stroke::new(1.0, colour(theme.line));
    let ink = colour(theme.text_2);
    // Large numbers would not fit beside the plot.
    let per = if high >= 1e6 { 1e6 } else { 1.0 };
    let unit = if per > 1.0 {
        let millions = say_with("millions", &[("n", String::new())]);
        format!("{} {unit}", millions.trim())
    } else {
        unit.to_owned()
    };
    let every = step(high - low, 4.0);
    let mut value = (low / every).ceil() * every;
    while value <= high + 1e-9 {
        let at = frame.at(0.0, value);
        painter.line_segment([at, pos2(inner.right(), at.y)], line);
        painter.text(
            at - vec2(6.0, 0.0),
            Align2::RIGHT_CENTER,
            trimmed(value / per, 2),
            plain(text),
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
            plain(text),
            ink,
        );
        day += every;
    }
    let word = say(if weeks { "lesson-weeks" } else { "lesson-days" });
    painter.text(
        inner.right_bottom() + vec2(8.0, 6.0),
        Align2::RIGHT_TOP,
        word,
        plain(text),
        ink,
    );
    painter.text(
        rect.min + vec2(left, 2.0),
        Align2::LEFT_TOP,
        unit,
        plain(text),
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

/// Dotted lines from a curve that was drawn to that of the run, some times along the way: how far apart they lie.
fn between(painter: &Painter, frame: Frame, points: &[[f64; 2]], values: &[f64], ink: Color32) {
    let drawn = Drawn::of(frame.days, [frame.low, frame.high], points);
    let last = values.len().saturating_sub(1).min(frame.days as usize);
    for k in 1..APART {
        let day = last * k / APART;
        let (Some(value), Some(run)) = (drawn.value_at(day as f64), values.get(day)) else {
            continue;
        };
        let ends = [frame.at(day as f64, value), frame.at(day as f64, *run)];
        painter.extend(Shape::dotted_line(&ends, ink, 6.0, 0.9));
    }
}

/// A value at the end of a curve.
fn ends_at(value: f64) -> String {
    if value.abs() >= 1000.0 {
        short_number(value)
    } else {
        trimmed(value, usize::from(value.abs() < 100.0))
    }
}

/// The curve of a run over one that was drawn by hand, both with their names and where they end.
pub(super) fn over(
    painter: &Painter,
    theme: &Theme,
    frame: Frame,
    points: &[[f64; 2]],
    values: &[f64],
    text: f32,
) {
    between(painter, frame, points, values, colour(theme.text_2));
    course(painter, frame, values, colour(theme.accent), false);
    if let (Some([day, value]), Some(last)) = (points.last(), values.last()) {
        // The two names keep apart.
        let apart = if value >= last { -1.0 } else { 1.0 };
        for (words, day, value, ink, side) in [
            ("lesson-you-drew", *day, *value, chalk(theme), apart),
            (
                "lesson-what-happened",
                (values.len() - 1) as f64,
                *last,
                colour(theme.accent),
                -apart,
            ),
        ] {
            painter.circle_filled(frame.at(day, value), 4.5, ink);
            let at = frame.at(day, value) + vec2(-4.0, text * side);
            let words = format!("{}: {}", say(words), ends_at(value));
            painter.text(at, Align2::RIGHT_CENTER, words, bold(text + 1.5), ink);
        }
    }
}

/// How a curve that was drawn differs from what the run gave, a sentence each.
pub(super) fn differences(
    days: f64,
    range: [f64; 2],
    points: &[[f64; 2]],
    values: &[f64],
    unit: &str,
) -> Vec<String> {
    let drawn = Drawn::of(days, range, points);
    compare(&drawn, values, range)
        .into_iter()
        .map(|said| {
            let mut with = said.values;
            with.push(("unit", unit.to_owned()));
            say_with(said.key, &with)
        })
        .collect()
}

/// A plot on which one draws.
pub(super) struct Board<'a> {
    /// Days that it covers.
    pub(super) days: f64,
    /// Least and greatest value.
    pub(super) range: [f64; 2],
    /// Unit of the values.
    pub(super) unit: &'a str,
    /// Its size, points.
    pub(super) size: Vec2,
    /// Size of its text, points.
    pub(super) text: f32,
}

/// The hand that draws: the stroke that is on its way, and the point that the keys move.
pub(super) struct Hand<'a> {
    /// The stroke.
    pub(super) stroke: &'a mut Vec<[f64; 2]>,
    /// The point.
    pub(super) by_keys: &'a mut usize,
}

/// A plot with a curve that was drawn by hand, over what `under` paints; where there is a hand it goes on drawing. Where
/// days and values lie, and the curve once a stroke or a key has changed it.
pub(super) fn board(
    ui: &mut Ui,
    theme: &Theme,
    board: &Board<'_>,
    now: &[[f64; 2]],
    hand: Option<Hand<'_>>,
    under: impl FnOnce(&Painter, Frame),
) -> (Frame, Option<Drawn>) {
    let [low, high] = board.range;
    let (rect, response) = ui.allocate_exact_size(board.size, Sense::click_and_drag());
    let frame = axes_in(
        ui.painter(),
        theme,
        rect,
        board.days,
        board.range,
        board.unit,
        board.text,
    );
    under(ui.painter(), frame);
    let open = hand.is_some();
    let mut drawn = Drawn::of(board.days, board.range, now);
    let mut done = false;
    let mut point = None;
    if let Some(Hand { stroke, by_keys }) = hand {
        if let Some(at) = response.interact_pointer_pos()
            && (response.dragged() || response.clicked())
        {
            // It begins where it was pressed, however far a quick hand has come since.
            let from = ui.input(|input| input.pointer.press_origin());
            if let Some(from) = from.filter(|_| stroke.is_empty()) {
                stroke.push(frame.back(from));
            }
            stroke.push(frame.back(at));
        }
        if !stroke.is_empty() {
            drawn.add(stroke);
            if response.drag_stopped() || response.clicked() {
                stroke.clear();
                done = true;
            }
        }
        if response.has_focus() {
            done |= keys(ui, &mut drawn, by_keys, board.range);
            point = Some(*by_keys);
        }
    }
    by_hand(ui.painter(), frame, drawn.points(), chalk(theme));
    let point = point.map(|point: usize| {
        let days = drawn.five();
        let day = days[point.min(days.len() - 1)];
        [day, drawn.value_at(day).unwrap_or(0.5 * (low + high))]
    });
    if let Some([day, value]) = point {
        ui.painter().circle_stroke(
            frame.at(day, value),
            7.0,
            Stroke::new(2.0, colour(theme.text_1)),
        );
    }
    let said = match drawn.value_at(board.days) {
        Some(value) => say_with(
            "lesson-drawn-so-far",
            &[("value", ends_at(value)), ("unit", board.unit.to_owned())],
        ),
        None => say("lesson-draw"),
    };
    response
        .widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Slider, open, said.clone()));
    if open {
        tell(ui, &response, board, point);
    }
    widgets::focus_ring(ui, &response, rect, 8, theme);
    if open && drawn.points().is_empty() {
        ui.painter().text(
            frame.rect.center(),
            Align2::CENTER_CENTER,
            say("lesson-draw"),
            bold(board.text + 3.0),
            chalk(theme),
        );
    }
    (frame, done.then_some(drawn))
}

/// What a reader of the screen hears of a plot besides its name: what the keys do, and where the point is that they move.
fn tell(ui: &Ui, response: &Response, board: &Board<'_>, point: Option<[f64; 2]>) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(say("lesson-draw-keys"));
        let Some([day, value]) = point else {
            return;
        };
        let [low, high] = board.range;
        node.set_min_numeric_value(low);
        node.set_max_numeric_value(high);
        node.set_numeric_value(value);
        let values = [
            ("day", trimmed(day, 1)),
            ("value", ends_at(value)),
            ("unit", board.unit.to_owned()),
        ];
        node.set_value(say_with("lesson-draw-point", &values));
    });
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
    let locked = player.locked();
    let plot = Board {
        days: f64::from(*days),
        range: [*low, *high],
        unit,
        size: vec2(ui.available_width(), TALL),
        text: TEXT,
    };
    let now = match player.answer(&item.name) {
        Some(Answer::Curve(points)) => points.clone(),
        _ => Vec::new(),
    };
    let hand = if locked {
        None
    } else {
        let stroke = state.stroke.get_or_insert_with(Drawing::default);
        if stroke.item != item.name {
            *stroke = Drawing {
                item: item.name.clone(),
                points: Vec::new(),
            };
        }
        Some(Hand {
            stroke: &mut stroke.points,
            by_keys: &mut state.by_keys,
        })
    };
    let values = given.and_then(|given| player.key.curve(&player.lesson, given, column));
    let under = |painter: &Painter, frame: Frame| {
        let Some(values) = values else {
            return;
        };
        course(painter, frame, values, colour(theme.text_2), true);
        let last = values.len().min(plot.days as usize + 1).saturating_sub(1);
        if let Some(value) = values.get(last / 2) {
            let at = frame.at((last / 2) as f64, *value) - vec2(0.0, 8.0);
            painter.text(
                at,
                Align2::CENTER_BOTTOM,
                say("lesson-given"),
                plain(12.5),
                colour(theme.text_2),
            );
        }
    };
    let (_, drawn) = board(ui, theme, &plot, &now, hand, under);
    let empty = drawn
        .as_ref()
        .map_or(now.is_empty(), |drawn| drawn.points().is_empty());
    if let Some(drawn) = drawn {
        player.give(&item.name, Answer::Curve(drawn.points().to_vec()));
    }
    if !locked {
        ui.horizontal(|ui| {
            ui.set_max_width(220.0);
            if !empty
                && buttons::button(ui, theme, &say("lesson-draw-again"), Emphasis::Plain, 30.0)
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
