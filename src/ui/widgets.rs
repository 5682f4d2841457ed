//! The few controls of Stroma, painted by the tokens of the theme.

use bevy_egui::egui::{
    self, Align2, Color32, CornerRadius, CursorIcon, FontId, Pos2, Rect, Response, Sense, Shape,
    Stroke, StrokeKind, Ui, pos2, vec2,
};

use super::style::{bold, colour, faded, plain};
use crate::theme::Theme;

/// Ring round what has the keyboard focus.
pub(super) fn focus_ring(ui: &Ui, response: &Response, rect: Rect, radius: u8, theme: &Theme) {
    if response.has_focus() {
        ui.painter().rect_stroke(
            rect.expand(3.0),
            CornerRadius::same(radius.saturating_add(3)),
            Stroke::new(2.5, colour(theme.text_1)),
            StrokeKind::Outside,
        );
    }
}

pub(super) fn named(response: Response, label: &str, on: Option<bool>) -> Response {
    let label = label.to_owned();
    response.widget_info(move || match on {
        Some(on) => egui::WidgetInfo::selected(egui::WidgetType::Checkbox, true, on, label.clone()),
        None => egui::WidgetInfo::labeled(egui::WidgetType::Button, true, label.clone()),
    });
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// Text that is cut with dots where it does not fit.
pub(super) fn fitted(
    ui: &Ui,
    text: &str,
    font: FontId,
    ink: Color32,
    width: f32,
) -> std::sync::Arc<egui::Galley> {
    let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, ink);
    job.wrap = egui::text::TextWrapping::truncate_at_width(width.max(8.0));
    ui.painter().layout_job(job)
}

/// Text in the largest of some sizes that fits; cut with dots where even the last does not.
pub(super) fn shrunk(
    ui: &Ui,
    text: &str,
    font: fn(f32) -> FontId,
    sizes: [f32; 3],
    ink: Color32,
    width: f32,
) -> std::sync::Arc<egui::Galley> {
    let [.., smallest] = sizes;
    sizes
        .into_iter()
        .map(|size| fitted(ui, text, font(size), ink, width))
        .find(|galley| !galley.elided)
        .unwrap_or_else(|| fitted(ui, text, font(smallest), ink, width))
}

/// Size of the text of a bar of choices, and width of each: equal where all fit so, else by the length of the words.
fn segments(ui: &Ui, options: &[String], width: f32) -> (f32, Vec<f32>) {
    let count = options.len().max(1) as f32;
    let natural = |size: f32| -> Vec<f32> {
        let wide = |option: &String| {
            let galley =
                ui.painter()
                    .layout_no_wrap(option.clone(), bold(size), Color32::PLACEHOLDER);
            galley.size().x + 5.0
        };
        options.iter().map(wide).collect()
    };
    for size in [14.0, 13.0, 12.0, 11.0] {
        let widths = natural(size);
        if widths.iter().all(|wide| *wide <= width / count) {
            return (size, vec![width / count; options.len()]);
        }
        let room = width - widths.iter().sum::<f32>();
        if room >= 0.0 && size < 14.0 {
            let widths = widths.iter().map(|wide| wide + room / count).collect();
            return (size, widths);
        }
    }
    (11.0, vec![width / count; options.len()])
}

/// A choice of a few words in one bar; returns the chosen index where it changed.
pub(super) fn segmented(
    ui: &mut Ui,
    theme: &Theme,
    options: &[String],
    chosen: usize,
    height: f32,
) -> Option<usize> {
    segmented_told(ui, theme, options, &[], chosen, height)
}

/// The same, each with a sentence for who points at it or comes to it by the keyboard.
pub(super) fn segmented_told(
    ui: &mut Ui,
    theme: &Theme,
    options: &[String],
    told: &[String],
    chosen: usize,
    height: f32,
) -> Option<usize> {
    let width = ui.available_width();
    let (bar, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    ui.painter().rect(
        bar,
        CornerRadius::same(12),
        colour(theme.background),
        Stroke::new(1.0, colour(theme.line)),
        StrokeKind::Inside,
    );
    let mut changed = None;
    let (size, widths) = segments(ui, options, width - 6.0);
    let mut left = bar.left() + 3.0;
    for (k, option) in options.iter().enumerate() {
        let each = widths[k];
        let rect = Rect::from_min_size(pos2(left, bar.top() + 3.0), vec2(each, height - 6.0));
        left += each;
        // The whole height of the bar can be clicked.
        let touch = rect.expand2(vec2(0.0, 3.0));
        // Two bars may share a word, but not all of them.
        let id = ui.id().with((options, k, "segment"));
        let response = ui.interact(touch, id, Sense::click());
        let response = named(response, option, Some(k == chosen));
        let on = k == chosen;
        if on {
            ui.painter()
                .rect_filled(rect, CornerRadius::same(9), colour(theme.accent));
        } else if response.hovered() {
            ui.painter()
                .rect_filled(rect, CornerRadius::same(9), colour(theme.raised));
        }
        let ink = if on {
            colour(theme.on_accent)
        } else {
            colour(theme.text_2)
        };
        let font = if on { bold(size) } else { plain(size) };
        let galley = fitted(ui, option, font, ink, each - 2.0);
        let at = rect.center() - 0.5 * galley.size();
        ui.painter().galley(at, galley, ink);
        focus_ring(ui, &response, rect, 9, theme);
        if response.clicked() && !on {
            changed = Some(k);
        }
        if let Some(sentence) = told.get(k) {
            tell(ui, response, sentence);
        }
    }
    changed
}

/// A wide button; the primary one has the colour of the accent.
pub(super) fn button(ui: &mut Ui, theme: &Theme, label: &str, primary: bool, height: f32) -> bool {
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let response = named(response, label, None);
    let fill = match (primary, response.hovered()) {
        (true, false) => colour(theme.accent),
        (true, true) => colour(theme.accent).gamma_multiply(0.88),
        (false, false) => colour(theme.raised),
        (false, true) => colour(theme.line),
    };
    let ink = if primary {
        colour(theme.on_accent)
    } else {
        colour(theme.text_1)
    };
    ui.painter().rect(
        rect,
        CornerRadius::same(12),
        fill,
        Stroke::new(if primary { 0.0 } else { 1.0 }, colour(theme.line)),
        StrokeKind::Inside,
    );
    let galley = fitted(
        ui,
        label,
        if primary { bold(17.0) } else { plain(15.0) },
        ink,
        rect.width() - 16.0,
    );
    ui.painter()
        .galley(rect.center() - 0.5 * galley.size(), galley, ink);
    focus_ring(ui, &response, rect, 12, theme);
    response.clicked()
}

/// What a chip shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Face<'a> {
    /// Its mark alone; its words when pointed at.
    pub compact: bool,
    /// Its word.
    pub label: &'a str,
    /// A second line in smaller letters.
    pub under: Option<&'a str>,
    /// Whether it is on.
    pub on: bool,
}

impl Face<'_> {
    /// How wide the chip is, points.
    pub(super) fn width(&self, painter: &egui::Painter) -> f32 {
        if self.compact {
            return 44.0;
        }
        let wide = |text: &str, size: f32| {
            let galley = painter.layout_no_wrap(text.to_owned(), plain(size), Color32::PLACEHOLDER);
            galley.size().x
        };
        let under = self.under.map_or(0.0, |under| wide(under, UNDER));
        wide(self.label, 14.0).max(under) + 52.0
    }

    /// What a reader of the screen hears.
    pub(super) fn said(&self) -> String {
        match self.under {
            Some(under) => format!("{} ({under})", self.label),
            None => self.label.to_owned(),
        }
    }
}

/// Height of a chip, points.
pub(super) const CHIP_HEIGHT: f32 = 36.0;
/// Size of the second line of a chip, points.
const UNDER: f32 = 11.0;

/// A chip; a compact one shows its mark alone and its word when pointed at.
pub(super) fn chip_sized(
    ui: &mut Ui,
    theme: &Theme,
    compact: bool,
    label: &str,
    on: bool,
    paint: impl FnOnce(&egui::Painter, Pos2),
) -> bool {
    let face = Face {
        compact,
        label,
        under: None,
        on,
    };
    let response = chip(ui, theme, &face, paint);
    let clicked = response.clicked();
    if compact {
        response.on_hover_text(label);
    }
    clicked
}

/// A chip that says nothing when pointed at.
pub(super) fn chip(
    ui: &mut Ui,
    theme: &Theme,
    face: &Face<'_>,
    paint: impl FnOnce(&egui::Painter, Pos2),
) -> Response {
    let size = vec2(face.width(ui.painter()), CHIP_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let response = named(response, &face.said(), Some(face.on));
    let stroke = if face.on || response.hovered() {
        colour(theme.accent)
    } else {
        colour(theme.line)
    };
    ui.painter().rect(
        rect,
        CornerRadius::same(18),
        colour(theme.panel),
        Stroke::new(if face.on { 1.8 } else { 1.0 }, stroke),
        StrokeKind::Inside,
    );
    paint(ui.painter(), pos2(rect.left() + 22.0, rect.center().y));
    if !face.compact {
        let ink = if face.on {
            colour(theme.text_1)
        } else {
            colour(theme.text_3)
        };
        let up = if face.under.is_some() { 6.5 } else { 0.0 };
        let lines = [
            (Some(face.label), plain(14.0), -up),
            (face.under, plain(UNDER), 8.0),
        ];
        for (text, font, down) in lines {
            let Some(text) = text else { continue };
            let galley = ui.painter().layout_no_wrap(text.to_owned(), font, ink);
            let at = pos2(
                rect.left() + 38.0,
                rect.center().y + down - 0.5 * galley.size().y,
            );
            ui.painter().galley(at, galley, ink);
        }
    }
    focus_ring(ui, &response, rect, 18, theme);
    response
}

/// A slider from 0 to 1 with its name and value; returns the new position where it moved.
pub(super) fn slider(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    value: &str,
    position: f32,
) -> Option<f32> {
    let width = ui.available_width();
    let (head, _) = ui.allocate_exact_size(vec2(width, 20.0), Sense::hover());
    ui.painter().text(
        head.left_center(),
        Align2::LEFT_CENTER,
        name,
        plain(14.0),
        colour(theme.text_2),
    );
    ui.painter().text(
        head.right_center(),
        Align2::RIGHT_CENTER,
        value,
        bold(15.0),
        colour(theme.text_1),
    );
    let (rect, response) = ui.allocate_exact_size(vec2(width, 28.0), Sense::click_and_drag());
    let label = format!("{name}: {value}");
    response.widget_info(|| egui::WidgetInfo::slider(true, f64::from(position), label.clone()));
    let bar = Rect::from_center_size(rect.center(), vec2(width, 6.0));
    ui.painter()
        .rect_filled(bar, CornerRadius::same(3), colour(theme.line));
    let at = bar.left() + 10.0 + position.clamp(0.0, 1.0) * (width - 20.0);
    let filled = Rect::from_min_max(bar.min, pos2(at, bar.bottom()));
    ui.painter()
        .rect_filled(filled, CornerRadius::same(3), colour(theme.accent));
    let knob = pos2(at, bar.center().y);
    ui.painter().circle(
        knob,
        10.0,
        colour(theme.text_1),
        Stroke::new(3.0, colour(theme.accent)),
    );
    focus_ring(
        ui,
        &response,
        Rect::from_center_size(knob, vec2(22.0, 22.0)),
        11,
        theme,
    );
    let mut moved = None;
    if response.is_pointer_button_down_on()
        && let Some(pointer) = response.interact_pointer_pos()
    {
        moved = Some(((pointer.x - bar.left() - 10.0) / (width - 20.0)).clamp(0.0, 1.0));
    }
    if response.has_focus() {
        keep_arrows(ui);
        let by = ui.input(|input| {
            let fine = if input.modifiers.shift { 0.005 } else { 0.03 };
            let up =
                input.num_presses(egui::Key::ArrowRight) + input.num_presses(egui::Key::ArrowUp);
            let down =
                input.num_presses(egui::Key::ArrowLeft) + input.num_presses(egui::Key::ArrowDown);
            (up as f32 - down as f32) * fine
        });
        if by != 0.0 {
            moved = Some((position + by).clamp(0.0, 1.0));
        }
    }
    moved
}

/// The arrow keys of this frame belong to the widget that has the focus, and do not move the focus on.
pub(super) fn keep_arrows(ui: &Ui) {
    let arrows = [
        egui::Key::ArrowLeft,
        egui::Key::ArrowRight,
        egui::Key::ArrowUp,
        egui::Key::ArrowDown,
    ];
    if ui.input(|input| arrows.into_iter().any(|key| input.key_pressed(key))) {
        ui.memory_mut(|memory| memory.move_focus(egui::FocusDirection::None));
    }
}

/// A small question mark that says one sentence about what it stands beside.
pub(super) fn hint(ui: &mut Ui, theme: &Theme, sentence: &str) {
    let (rect, response) = ui.allocate_exact_size(vec2(28.0, 28.0), Sense::click());
    let response = named(response, sentence, None);
    let lit = response.hovered() || response.has_focus();
    let ink = colour(if lit { theme.text_1 } else { theme.text_3 });
    ui.painter()
        .circle_stroke(rect.center(), 9.0, Stroke::new(1.2, ink));
    let (at, font) = (rect.center(), bold(12.0));
    ui.painter().text(at, Align2::CENTER_CENTER, "?", font, ink);
    focus_ring(ui, &response, rect, 14, theme);
    tell(ui, response, sentence);
}

/// A sentence beside what is pointed at or has the focus of the keyboard; a reader of the screen hears it as well.
pub(super) fn tell(ui: &Ui, response: Response, sentence: &str) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(sentence.to_owned());
    });
    let tip = |ui: &mut Ui| {
        ui.set_max_width(300.0);
        ui.label(sentence);
    };
    if response.has_focus() {
        egui::Tooltip::always_open(
            ui.ctx().clone(),
            ui.layer_id(),
            response.id,
            egui::PopupAnchor::from(&response),
        )
        .show(tip);
    } else {
        response.on_hover_ui(tip);
    }
}

/// A round button with a painted sign.
pub(super) fn round(
    ui: &mut Ui,
    theme: &Theme,
    label: &str,
    size: f32,
    primary: bool,
    paint: impl FnOnce(&egui::Painter, Pos2, Color32),
) -> bool {
    let (rect, response) = ui.allocate_exact_size(vec2(size, size), Sense::click());
    let response = named(response, label, None).on_hover_text(label);
    let fill = match (primary, response.hovered()) {
        (true, false) => colour(theme.accent),
        (true, true) => colour(theme.accent).gamma_multiply(0.88),
        (false, false) => colour(theme.raised),
        (false, true) => colour(theme.line),
    };
    let ink = if primary {
        colour(theme.on_accent)
    } else {
        colour(theme.text_1)
    };
    ui.painter().circle(
        rect.center(),
        0.5 * size,
        fill,
        Stroke::new(1.0, colour(theme.line)),
    );
    paint(ui.painter(), rect.center(), ink);
    focus_ring(ui, &response, rect, (0.5 * size) as u8, theme);
    response.clicked()
}

/// The sign of running.
pub(super) fn play_sign(painter: &egui::Painter, at: Pos2, ink: Color32, size: f32) {
    let points = vec![
        pos2(at.x - 0.38 * size, at.y - 0.5 * size),
        pos2(at.x + 0.55 * size, at.y),
        pos2(at.x - 0.38 * size, at.y + 0.5 * size),
    ];
    painter.add(Shape::convex_polygon(points, ink, Stroke::NONE));
}

/// The sign of going back (`turn` -1) or forth again (1): an arc with a head.
pub(super) fn turn_sign(painter: &egui::Painter, at: Pos2, ink: Color32, size: f32, turn: f32) {
    let point = |angle: f32| at + vec2(turn * size * libm::cosf(angle), size * libm::sinf(angle));
    let arc: Vec<Pos2> = (0..=14)
        .map(|k| point(-2.6 + 4.2 * k as f32 / 14.0 + 0.6))
        .rev()
        .collect();
    let head = point(-2.0);
    painter.add(Shape::line(arc, Stroke::new(1.8, ink)));
    let out = vec2(-turn * 0.5 * size, 0.2 * size);
    painter.add(Shape::convex_polygon(
        vec![
            head + out + vec2(0.0, 0.7 * size),
            head + out + vec2(-turn * 0.1 * size, -0.75 * size),
            head + out + vec2(turn * 1.1 * size, 0.35 * size),
        ],
        ink,
        Stroke::NONE,
    ));
}

/// The sign of pausing.
pub(super) fn pause_sign(painter: &egui::Painter, at: Pos2, ink: Color32, size: f32) {
    for side in [-1.0, 1.0] {
        let bar = Rect::from_center_size(
            pos2(at.x + side * 0.28 * size, at.y),
            vec2(0.26 * size, size),
        );
        painter.rect_filled(bar, CornerRadius::same(2), ink);
    }
}

/// What an outcome card shows.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Card<'a> {
    /// Name.
    pub name: String,
    /// Value in large digits.
    pub value: String,
    /// Unit in small letters.
    pub unit: String,
    /// What it was before anything was injected.
    pub from: String,
    /// A short word on the value; empty without one.
    pub note: String,
    /// A sentence for who points at the card; empty without one.
    pub tip: String,
    /// The course.
    pub course: &'a [f64],
    /// The course of the control; empty without one.
    pub control: &'a [f64],
    /// Colour of the line.
    pub ink: Color32,
}

/// An outcome with its course and the control dashed.
pub(super) fn card(ui: &mut Ui, theme: &Theme, size: egui::Vec2, card: &Card<'_>) {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let mut text = format!("{}: {} {}, {}", card.name, card.value, card.unit, card.from);
    if !card.note.is_empty() {
        text = format!("{text}, {}", card.note);
    }
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, text.clone()));
    if !card.tip.is_empty() {
        tell(ui, response, &card.tip);
    }
    ui.painter()
        .rect_filled(rect, CornerRadius::same(14), colour(theme.raised));
    let left = rect.left() + 12.0;
    let from = ui
        .painter()
        .layout_no_wrap(card.from.clone(), plain(12.5), colour(theme.text_3));
    let room = rect.width() - 28.0;
    // The start value stands beside the name where both fit, else left of the course.
    let sizes = [14.0, 12.5, 11.0];
    let name = shrunk(ui, &card.name, plain, sizes, colour(theme.text_2), room);
    let beside = name.size().x + from.size().x + 10.0 <= room;
    let from_width = from.size().x;
    let from_at = if beside {
        pos2(rect.right() - 12.0 - from_width, rect.top() + 10.0)
    } else {
        pos2(left, rect.bottom() - 8.0 - from.size().y)
    };
    ui.painter().galley(from_at, from, colour(theme.text_3));
    ui.painter()
        .galley(pos2(left, rect.top() + 9.0), name, colour(theme.text_2));
    let large = if rect.height() > 140.0 { 34.0 } else { 27.0 };
    let value = ui
        .painter()
        .layout_no_wrap(card.value.clone(), bold(large), colour(theme.text_1));
    let unit_x = left + value.size().x + 6.0;
    let value_bottom = rect.top() + 28.0 + value.size().y;
    ui.painter()
        .galley(pos2(left, rect.top() + 26.0), value, colour(theme.text_1));
    let unit = fitted(
        ui,
        &card.unit,
        plain(14.0),
        colour(theme.text_3),
        rect.right() - unit_x - 6.0,
    );
    let unit_at = pos2(unit_x, value_bottom - 8.0 - unit.size().y);
    ui.painter().galley(unit_at, unit, colour(theme.text_3));
    let note_height = if card.note.is_empty() {
        0.0
    } else {
        let room = rect.right() - left - 8.0;
        let ink = colour(theme.text_2);
        let note = shrunk(ui, &card.note, plain, [12.5, 11.5, 10.5], ink, room);
        let height = note.size().y;
        ui.painter()
            .galley(pos2(left, value_bottom - 4.0), note, ink);
        height - 3.0
    };
    let area = Rect::from_min_max(
        pos2(
            if beside {
                left
            } else {
                left + from_width + 8.0
            },
            value_bottom + 2.0 + note_height,
        ),
        pos2(rect.right() - 14.0, rect.bottom() - 10.0),
    );
    if area.height() < 10.0 {
        return;
    }
    let all = card.course.iter().chain(card.control);
    let (low, high) = all.fold((f64::MAX, f64::MIN), |(low, high), &value| {
        (low.min(value), high.max(value))
    });
    if card.course.len() < 2 || low > high {
        return;
    }
    let span = (high - low).max(high.abs() * 0.05).max(1e-9);
    let longest = card.course.len().max(card.control.len()) as f32 - 1.0;
    let line = |course: &[f64]| -> Vec<Pos2> {
        let every = course.len().div_ceil(120).max(1);
        course
            .iter()
            .enumerate()
            .filter(|(k, _)| k % every == 0 || k + 1 == course.len())
            .map(|(k, &value)| {
                pos2(
                    area.left() + area.width() * k as f32 / longest,
                    area.bottom() - area.height() * ((value - low) / span) as f32,
                )
            })
            .collect()
    };
    if card.control.len() > 1 {
        let stroke = Stroke::new(1.5, colour(theme.text_3));
        ui.painter()
            .extend(Shape::dashed_line(&line(card.control), stroke, 4.0, 4.0));
    }
    let points = line(card.course);
    let end = points.last().copied();
    ui.painter()
        .add(Shape::line(points, Stroke::new(2.2, card.ink)));
    if let Some(end) = end {
        ui.painter().circle_filled(end, 3.5, card.ink);
    }
}

/// A bar from 0 to 1 with its name and value.
pub(super) fn bar(ui: &mut Ui, theme: &Theme, name: &str, value: &str, part: f32, ink: Color32) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 34.0), Sense::hover());
    ui.painter().text(
        rect.left_top(),
        Align2::LEFT_TOP,
        name,
        plain(13.5),
        colour(theme.text_2),
    );
    ui.painter().text(
        rect.right_top(),
        Align2::RIGHT_TOP,
        value,
        bold(13.5),
        colour(theme.text_1),
    );
    let track = Rect::from_min_size(
        pos2(rect.left(), rect.top() + 22.0),
        vec2(rect.width(), 6.0),
    );
    ui.painter()
        .rect_filled(track, CornerRadius::same(3), colour(theme.line));
    let filled = Rect::from_min_size(track.min, vec2(track.width() * part.clamp(0.0, 1.0), 6.0));
    ui.painter().rect_filled(filled, CornerRadius::same(3), ink);
}

/// A hairline across.
pub(super) fn rule(ui: &mut Ui, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter()
        .rect_filled(rect, CornerRadius::ZERO, faded(theme.line, 0.9));
}
