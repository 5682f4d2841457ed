//! A card with a number, its start and its course.

use bevy_egui::egui::{self, Color32, CornerRadius, Pos2, Rect, Sense, Shape, Stroke, Ui, pos2};

use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::widgets::{fitted, focus_ring, held, shrunk, tell};
use crate::ui::kit::word_card;

/// What an outcome card shows.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Card<'a> {
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
    /// Key of the card of the hard word in its name, if there is one.
    pub word: Option<&'static str>,
    /// The course.
    pub course: &'a [f64],
    /// The course of the control; empty without one.
    pub control: &'a [f64],
    /// Colour of the line.
    pub ink: Color32,
}

/// An outcome with its course and the control dashed.
pub(crate) fn card(ui: &mut Ui, theme: &Theme, size: egui::Vec2, card: &Card<'_>) {
    let asks = card.word.is_some() || !card.tip.is_empty();
    let sense = if asks { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    let mut text = format!("{}: {} {}, {}", card.name, card.value, card.unit, card.from);
    if !card.note.is_empty() {
        text = format!("{text}, {}", card.note);
    }
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, text.clone()));
    ui.painter()
        .rect_filled(rect, CornerRadius::same(14), colour(theme.raised));
    focus_ring(ui, &response, rect.shrink(3.0), 11, theme);
    if asks {
        held(&response);
    }
    if !card.tip.is_empty() {
        tell(ui, response, &card.tip);
    } else if let Some(key) = card.word {
        word_card::hover(response, key);
    }
    let left = rect.left() + 12.0;
    let from = ui
        .painter()
        .layout_no_wrap(card.from.clone(), plain(12.5), colour(theme.text_3));
    let room = rect.width() - 20.0;
    // The start value stands beside the name where both fit, else left of the course.
    let sizes = [14.0, 12.5, 10.5];
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
        let room = rect.right() - left - 4.0;
        let ink = colour(theme.text_2);
        let note = shrunk(ui, &card.note, plain, [12.5, 11.5, 10.0], ink, room);
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
