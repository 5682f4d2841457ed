//! The family of a cell: where it came from, what came from the same cell, what came from it. A click flies there.

use bevy_egui::egui::{self, Align2, CursorIcon, Pos2, Sense, Stroke, Ui, pos2, vec2};

use super::desk::Wish;
use super::panels::Look;
use super::style::{bold, colour, plain};
use super::words::{say, say_with};
use super::{glyph, widgets};
use crate::live::{Relation, Relative};
use crate::model::words::Polarisation;
use crate::sim::{CellStory, STEPS_PER_DAY};

/// The tree: parent above, this cell and its siblings in the middle, children below.
pub(super) fn family(ui: &mut Ui, look: &Look<'_>, story: &CellStory, wishes: &mut Vec<Wish>) {
    let theme = look.theme;
    let family = &look.snapshot.family;
    if family.is_empty() {
        return;
    }
    ui.add_space(2.0);
    ui.label(egui::RichText::new(say("why-family")).font(bold(14.0)));
    let of = |relation: Relation| -> Vec<&Relative> {
        family
            .iter()
            .filter(|relative| relative.relation == relation)
            .take(4)
            .collect()
    };
    let (parents, siblings, children) = (
        of(Relation::Parent),
        of(Relation::Sibling),
        of(Relation::Child),
    );
    let rows = 1 + usize::from(!parents.is_empty()) + usize::from(!children.is_empty());
    let (place, _) = ui.allocate_exact_size(
        vec2(ui.available_width(), 58.0 * rows as f32),
        Sense::hover(),
    );
    let line = Stroke::new(1.4, colour(theme.text_3));
    let mut y = place.top() + 18.0;
    let mut above = None;
    if let Some(parent) = parents.first() {
        let at = pos2(place.center().x, y);
        above = Some(at);
        one(ui, look, parent, at, wishes);
        y += 58.0;
    }
    let count = siblings.len() + 1;
    let x = |k: usize, count: usize| {
        place.left() + place.width() * (k as f32 + 0.5) / count.max(1) as f32
    };
    let me = pos2(x(0, count), y);
    if let Some(above) = above {
        for k in 0..count {
            let to = pos2(x(k, count), y);
            ui.painter()
                .line_segment([above + vec2(0.0, 26.0), to - vec2(0.0, 13.0)], line);
        }
    }
    for (k, sibling) in siblings.iter().enumerate() {
        one(ui, look, sibling, pos2(x(k + 1, count), y), wishes);
    }
    let state = match story.state {
        crate::sim::cell::CellState::Macrophage(state) => state,
        _ => Polarisation::M0,
    };
    ui.painter()
        .circle_stroke(me, 14.0, Stroke::new(2.0, colour(theme.text_1)));
    glyph::paint(ui.painter(), me, 8.0, story.state.kind(), state, theme);
    ui.painter().text(
        me + vec2(0.0, 22.0),
        Align2::CENTER_CENTER,
        say("why-this"),
        bold(12.0),
        colour(theme.text_1),
    );
    if !children.is_empty() {
        y += 58.0;
        for (k, child) in children.iter().enumerate() {
            let at = pos2(x(k, children.len()), y);
            ui.painter()
                .line_segment([me + vec2(0.0, 30.0), at - vec2(0.0, 13.0)], line);
            one(ui, look, child, at, wishes);
        }
    }
}

/// One relative; one that lives can be visited.
fn one(ui: &Ui, look: &Look<'_>, relative: &Relative, at: Pos2, wishes: &mut Vec<Wish>) {
    let theme = look.theme;
    let day = (u64::from(relative.born_step) / STEPS_PER_DAY).to_string();
    let words = if relative.alive {
        say_with("why-born-day", &[("day", day)])
    } else {
        say("why-relative-gone")
    };
    let words_at = at + vec2(0.0, 20.0);
    let ink = colour(theme.text_2);
    if relative.alive {
        let place = egui::Rect::from_center_size(at, vec2(32.0, 32.0));
        let response = ui.interact(place, ui.id().with(relative.id.0), Sense::click());
        let name = format!("{}, {words}", say(&format!("cell-{}", relative.kind.key())));
        let response = widgets::named(response, &name, None);
        widgets::focus_ring(ui, &response, place, 16, theme);
        let size = if response.hovered() { 10.0 } else { 8.0 };
        glyph::paint(
            ui.painter(),
            at,
            size,
            relative.kind,
            Polarisation::M0,
            theme,
        );
        if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
            wishes.push(Wish::Visit(relative.id));
        }
    } else {
        let grey = Stroke::new(2.6, colour(theme.cells.dying));
        for way in [vec2(5.0, 5.0), vec2(5.0, -5.0)] {
            ui.painter().line_segment([at - way, at + way], grey);
        }
    }
    ui.painter()
        .text(words_at, Align2::CENTER_CENTER, words, plain(11.5), ink);
}
