//! The inside of the asked cell: a picture whose parts tell their value where they are pointed at or reached by a key, a list
//! of what it senses, and its decision.

use std::sync::Arc;

use bevy_egui::egui::{
    self, CornerRadius, Galley, Painter, Pos2, Rect, Response, RichText, Sense, Stroke, StrokeKind,
    Ui, pos2, vec2,
};

use super::inside_paint::{molecule, paint, sends_mark};
use super::inside_place;
use crate::explain::inside::{Inside, Part, cue_name};
use crate::explain::numbers::percent;
use crate::scenario::rules::Cue;
use crate::theme::Theme;
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::words::say;
use crate::ui::kit::{widgets, word_card};

/// Height of a row of the list.
const ROW: f32 = 18.0;

/// Parts of the picture in a square, with the place of each; its decision stands under it.
#[must_use]
pub fn spots(inside: &Inside, square: Rect) -> Vec<(Part, Rect)> {
    inside_place::spots(inside, square)
}

/// Paints the picture in a square.
pub fn painted(painter: &Painter, theme: &Theme, inside: &Inside, square: Rect) {
    paint(painter, theme, inside, square);
}

/// The picture in the middle of the width. The pointer, a click or the arrow keys choose a part, which tells its value.
pub(crate) fn picture(ui: &mut Ui, theme: &Theme, inside: &Inside, side: f32) {
    let room = vec2(ui.available_width(), side);
    let (rect, _) = ui.allocate_exact_size(room, Sense::hover());
    let corner = pos2(rect.center().x - 0.5 * side, rect.top());
    in_square(ui, theme, inside, inside_place::square(corner, side));
}

/// The picture in a square.
pub(crate) fn in_square(ui: &Ui, theme: &Theme, inside: &Inside, square: Rect) {
    let id = ui.id().with("inside of the cell");
    let response = ui.interact(square, id, Sense::click());
    let name = inside.headline();
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_label(name.as_str());
        let told = inside.said().join(" ");
        node.set_description(format!("{told} {}", say("inside-keys")));
    });
    paint(ui.painter(), theme, inside, square);
    let spots = spots(inside, square);
    let chosen = chosen(ui, &response, &spots);
    if response.has_focus() {
        let round = CornerRadius::same(18);
        let line = Stroke::new(2.0, colour(theme.accent));
        ui.painter()
            .rect_stroke(square, round, line, StrokeKind::Inside);
    }
    if let Some((part, spot)) = chosen {
        let line = Stroke::new(1.8, colour(theme.text_1));
        ui.painter()
            .rect_stroke(spot, CornerRadius::same(8), line, StrokeKind::Outside);
        tell(ui, &response, &inside.said_of(part), spot);
    }
}

/// The part that is pointed at; with the focus of the keyboard the one that the arrow keys or a click have come to.
fn chosen(ui: &Ui, response: &Response, spots: &[(Part, Rect)]) -> Option<(Part, Rect)> {
    let pointed = response
        .hover_pos()
        .and_then(|at| inside_place::part_at(spots, at));
    let clicked = response.clicked_by(egui::PointerButton::Primary);
    if clicked && pointed.is_none() {
        response.surrender_focus();
    } else if clicked {
        response.request_focus();
    }
    if !response.has_focus() {
        return pointed.and_then(|k| spots.get(k).copied());
    }
    widgets::keep_arrows(ui);
    let steps = ui.input(|input| {
        let of = |key| input.num_presses(key);
        let on = of(egui::Key::ArrowRight) + of(egui::Key::ArrowDown);
        let back = of(egui::Key::ArrowLeft) + of(egui::Key::ArrowUp);
        [on, back]
    });
    let count = spots.len().max(1);
    let now = ui.data_mut(|data| {
        let now: &mut usize = data.get_temp_mut_or_default(response.id);
        if let Some(pointed) = pointed.filter(|_| clicked) {
            *now = pointed;
        }
        let [on, back] = steps.map(|presses| presses % count);
        *now = (*now + on + count - back) % count;
        *now
    });
    spots.get(now).copied()
}

/// What a part is, beside it.
fn tell(ui: &Ui, response: &Response, text: &str, spot: Rect) {
    egui::Tooltip::always_open(ui.ctx().clone(), ui.layer_id(), response.id, spot).show(|ui| {
        ui.set_max_width(280.0);
        ui.label(text);
    });
}

/// A row of the list.
struct Row {
    mark: Mark,
    name: String,
    value: String,
}

/// The mark before a row.
enum Mark {
    Cue(Cue),
    Sends,
}

fn rows(inside: &Inside) -> Vec<Row> {
    let mut rows: Vec<Row> = inside
        .receptors
        .iter()
        .map(|receptor| Row {
            mark: Mark::Cue(receptor.cue),
            name: cue_name(receptor.cue),
            value: receptor.told(),
        })
        .collect();
    rows.extend(inside.grip.as_ref().map(|grip| Row {
        mark: Mark::Cue(Cue::Stiffness),
        name: cue_name(Cue::Stiffness),
        value: grip.told(),
    }));
    rows.extend(inside.licence.map(|share| Row {
        mark: Mark::Sends,
        name: say("inside-cue-licence"),
        value: percent(share),
    }));
    rows
}

/// The list, laid out: each row with its name and value, in so many columns of so many lines.
struct Laid {
    rows: Vec<(Mark, Arc<Galley>, Arc<Galley>)>,
    columns: usize,
    lines: usize,
}

/// Lays the list out: in two columns where they fit.
fn laid(painter: &Painter, theme: &Theme, inside: &Inside, width: f32) -> Laid {
    let (ink, strong) = (colour(theme.text_2), colour(theme.text_1));
    let rows: Vec<_> = rows(inside)
        .into_iter()
        .map(|row| {
            let name = painter.layout_no_wrap(row.name, plain(12.5), ink);
            let value = painter.layout_no_wrap(row.value, bold(12.5), strong);
            (row.mark, name, value)
        })
        .collect();
    let widest = rows
        .iter()
        .map(|(_, name, value)| 30.0 + name.size().x + value.size().x)
        .fold(0.0, f32::max);
    let columns = if 2.0 * widest <= width { 2 } else { 1 };
    let lines = rows.len().div_ceil(columns);
    Laid {
        rows,
        columns,
        lines,
    }
}

/// Height of the list in a width.
pub(crate) fn list_height(painter: &Painter, theme: &Theme, inside: &Inside, width: f32) -> f32 {
    ROW * laid(painter, theme, inside, width).lines as f32
}

/// Paints the list at a corner: what the cell senses, with its level. Gives its texts with the corner of each.
pub(crate) fn list_at(
    painter: &Painter,
    theme: &Theme,
    inside: &Inside,
    at: Pos2,
    width: f32,
) -> Vec<(Pos2, Arc<Galley>)> {
    let mut texts = Vec::new();
    let (ink, strong) = (colour(theme.text_2), colour(theme.text_1));
    let Laid {
        rows,
        columns,
        lines,
    } = laid(painter, theme, inside, width);
    for (k, (sign, name, value)) in rows.into_iter().enumerate() {
        let (column, line) = (k / lines.max(1), k % lines.max(1));
        let left = at.x + column as f32 * width / columns as f32;
        let middle = at.y + (line as f32 + 0.5) * ROW;
        mark(painter, theme, &sign, pos2(left + 8.0, middle));
        let begin = pos2(left + 20.0, middle - 0.5 * name.size().y);
        let after = begin + vec2(name.size().x + 4.0, 0.0);
        painter.galley(begin, Arc::clone(&name), ink);
        painter.galley(after, Arc::clone(&value), strong);
        texts.extend([(begin, name), (after, value)]);
    }
    texts
}

/// What the cell senses, with its level; its hard words show their cards.
pub(crate) fn list(ui: &mut Ui, theme: &Theme, inside: &Inside) {
    let width = ui.available_width();
    let size = vec2(width, list_height(ui.painter(), theme, inside, width));
    let (place, _) = ui.allocate_exact_size(size, Sense::hover());
    let texts = list_at(ui.painter(), theme, inside, place.min, width);
    for (k, (at, galley)) in texts.into_iter().enumerate() {
        let room = Rect::from_min_size(at, galley.size());
        let text = ui.interact(room, ui.id().with(("sensed", k)), Sense::hover());
        word_card::marked(ui, theme, &galley, at, &text);
    }
}

fn mark(painter: &Painter, theme: &Theme, mark: &Mark, at: Pos2) {
    match mark {
        Mark::Cue(cue) => molecule(painter, theme, at, 4.6, *cue),
        Mark::Sends => sends_mark(painter, theme, at, 5.0),
    }
}

/// The decision of this hour.
pub(crate) fn decision(ui: &mut Ui, theme: &Theme, inside: &Inside) {
    let text = RichText::new(inside.decision())
        .font(plain(13.0))
        .color(colour(theme.text_2));
    ui.label(text);
}
