//! The family of a cell: where it came from, what came from the same cell, what came from it. A click flies there.

use bevy_egui::egui::{self, Align2, Color32, CursorIcon, Pos2, Sense, Stroke, Ui, pos2, vec2};

use crate::explain::sentence::under_relative;
use crate::explain::{Card, Section, beside, cell_title};
use crate::live::{Relation, Relative};
use crate::model::words::Polarisation;
use crate::sim::CellState;
use crate::sim::{CellId, CellStory};
use crate::ui::inspector::sentences;
use crate::ui::kit::style::{bold, colour, plain};
use crate::ui::kit::words::say;
use crate::ui::kit::{glyph, widgets};
use crate::ui::state::action::UiAction;
use crate::ui::state::input::PanelInput;

/// Distance between two generations.
const ROW: f32 = 56.0;

/// The tree: those it came from above, this cell and its siblings in one row, those that came from it below.
pub(crate) fn family(
    ui: &mut Ui,
    input: &PanelInput<'_>,
    story: &CellStory,
    card: &Card,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    let family = &input.snapshot.family;
    let told = card.text(&[Section::Family]);
    if told.is_empty() {
        return;
    }
    sentences::heading(ui, "why-family");
    sentences::sentence(ui, input, &told, 13.0);
    if family.is_empty() {
        return;
    }
    let of = |relation: Relation| -> Vec<&Relative> {
        beside(family)
            .filter(|relative| relative.relation == relation)
            .collect()
    };
    let me = story.identity;
    // Generations from the oldest to the youngest; `None` is this cell.
    let mut rows: Vec<Vec<Option<&Relative>>> = Vec::new();
    for relation in [Relation::Grandparent, Relation::Parent] {
        rows.push(of(relation).into_iter().map(Some).collect());
    }
    let mut beside: Vec<Option<&Relative>> = vec![None];
    beside.extend(of(Relation::Sibling).into_iter().map(Some));
    rows.push(beside);
    let children = of(Relation::Child);
    let mut grandchildren = of(Relation::Grandchild);
    // A line goes to a parent that is drawn.
    grandchildren.retain(|one| children.iter().any(|child| child.id == one.parent));
    let place_in_row = |one: &Relative| children.iter().position(|child| child.id == one.parent);
    grandchildren.sort_by_key(|one| place_in_row(one));
    rows.push(children.iter().copied().map(Some).collect());
    rows.push(grandchildren.into_iter().map(Some).collect());
    rows.retain(|row| !row.is_empty());
    let (place, _) = ui.allocate_exact_size(
        vec2(ui.available_width(), ROW * rows.len() as f32 + 4.0),
        Sense::hover(),
    );
    let mut known: Vec<(CellId, Pos2)> = Vec::new();
    let line = Stroke::new(1.4, colour(theme.text_3));
    for (k, row) in rows.iter().enumerate() {
        let y = place.top() + 18.0 + ROW * k as f32;
        for (n, relative) in row.iter().enumerate() {
            let x = place.left() + place.width() * (n as f32 + 0.5) / row.len() as f32;
            let at = pos2(x, y);
            let (id, parent) = relative.map_or((me.id, me.parent()), |one| (one.id, one.parent));
            if let Some((_, above)) = known.iter().find(|(other, _)| *other == parent) {
                let (from, to) = (*above + vec2(0.0, 29.0), at - vec2(0.0, 13.0));
                let lean = vec2(0.0, 0.5 * (to.y - from.y));
                ui.painter()
                    .add(egui::epaint::CubicBezierShape::from_points_stroke(
                        [from, from + lean, to - lean, to],
                        false,
                        Color32::TRANSPARENT,
                        line,
                    ));
            }
            known.push((id, at));
            match relative {
                Some(relative) => one(ui, input, relative, card.made(), at, actions),
                None => this(ui, input, story, at),
            }
        }
    }
}

/// The asked cell.
fn this(ui: &Ui, input: &PanelInput<'_>, story: &CellStory, at: Pos2) {
    let theme = input.theme;
    let state = match story.state {
        CellState::Macrophage(state) => state,
        _ => Polarisation::M0,
    };
    ui.painter()
        .circle_stroke(at, 14.0, Stroke::new(2.0, colour(theme.text_1)));
    glyph::paint(ui.painter(), at, 8.0, story.state.kind(), state, theme);
    ui.painter().text(
        at + vec2(0.0, 22.0),
        Align2::CENTER_CENTER,
        say("why-this"),
        bold(12.0),
        colour(theme.text_1),
    );
}

/// One relative; one that lives can be visited. `made` where grown cells of the family were stem cells.
fn one(
    ui: &Ui,
    input: &PanelInput<'_>,
    relative: &Relative,
    made: bool,
    at: Pos2,
    actions: &mut Vec<UiAction>,
) {
    let theme = input.theme;
    let words = under_relative(relative);
    let words_at = at + vec2(0.0, 21.0);
    let ink = colour(theme.text_2);
    if relative.alive {
        let place = egui::Rect::from_center_size(at, vec2(32.0, 32.0));
        let response = ui.interact(place, ui.id().with(relative.id.0), Sense::click());
        let kind = cell_title(relative.kind, relative.polarisation, made);
        let name = format!("{kind}, {words}");
        let response = widgets::named(response, &name, None);
        widgets::focus_ring(ui, &response, place, 16, theme);
        let size = if response.hovered() { 10.0 } else { 8.0 };
        glyph::paint(
            ui.painter(),
            at,
            size,
            relative.kind,
            relative.polarisation,
            theme,
        );
        if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
            actions.push(UiAction::Visit(relative.id));
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
