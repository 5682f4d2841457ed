//! Words and marks on the plates, under every panel.

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy_egui::egui::{self, Painter};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};

use super::brush::spot_mm;
use super::camera::{CameraFlight, place_asked};
use super::comparison::Comparison;
use super::order::Layer;
use super::pointer::cell_at;
use super::pointer_input::Pointer;
use super::ui::Ui;
use super::watch::RING_SECONDS;
use super::watched::Watched;
use crate::lens::{Area, Lens};
use crate::lesson::hidden::WindowPart;
use crate::live::Snapshot;
use crate::model::condition::Damage;
use crate::theme::Theme;
use crate::ui::frame::{layout, room};
use crate::ui::kit::style;
use crate::ui::kit::words::{say, say_with};
use crate::ui::plate::{
    contours, holds, labels, legend, marks, needle, painted, presenter, scale_bar, text,
};
use crate::ui::state::action::Page;
use crate::view::{Pane, Picture, PictureTime, Side, ThemeSet};

/// Registers the words on the plates.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(EguiPrimaryContextPass, write.in_set(Layer::Plates));
}

/// What the words on a plate depend on.
#[derive(SystemParam)]
struct Layers<'w> {
    picture: Res<'w, Picture>,
    state: Res<'w, Ui>,
    camera: Res<'w, CameraFlight>,
    watched: Res<'w, Watched>,
    pointer: Res<'w, Pointer>,
    comparison: Res<'w, Comparison>,
    clock: Res<'w, PictureTime>,
}

/// Whether a page shows plates.
pub(super) fn has_plates(page: Page) -> bool {
    matches!(page, Page::Picture | Page::Twin)
}

/// Writes on every plate that is shown.
fn write(mut contexts: EguiContexts, shown: Layers<'_>, themes: Res<ThemeSet>) -> Result {
    let context = contexts.ctx_mut()?;
    let theme = themes.0.get(shown.picture.theme);
    if has_plates(shown.state.panels.page) {
        for (side, pane) in Side::BOTH.into_iter().zip(shown.picture.panes()) {
            on_plate(context, theme, &shown, side, &pane);
        }
    }
    if shown.watched.needle.is_some() {
        context.request_repaint();
    }
    Ok(())
}

/// Words and marks on the plate of one side, under every panel.
fn on_plate(
    context: &egui::Context,
    theme: &Theme,
    shown: &Layers<'_>,
    side: Side,
    pane: &Pane<'_>,
) {
    let Layers {
        picture,
        state,
        camera,
        watched,
        pointer,
        clock,
        ..
    } = shown;
    let now = clock.0;
    let mut painter = context.layer_painter(egui::LayerId::background());
    let part = pane.part;
    painter.set_clip_rect(egui::Rect::from_min_size(
        egui::pos2(part.x, part.y),
        egui::vec2(part.width, part.height),
    ));
    let (lens, snapshot) = (&pane.lens, pane.snapshot);
    let two = picture.beside.is_some();
    let [width, height] = lens.window;
    let whole = layout::free_area(egui::vec2(width, height), state);
    let above = room::above(height, state, snapshot);
    painted::outlines(&painter, theme, lens, snapshot);
    if camera.flight.is_none() {
        let chosen = picture.selected.and_then(|id| place_asked(snapshot, id));
        contours::values(&painter, theme, lens, snapshot, picture.overlays, chosen);
    }
    if state.names_shown() && !two && camera.flight.is_none() && watched.needle.is_none() {
        labels::names(&painter, theme, lens, snapshot, 0.0, [0.0; 2]);
    }
    let legend_hidden = state.panels.hidden.hides(WindowPart::Legend);
    // A note takes the place of what the dish holds for its seconds.
    if !two && !legend_hidden && state.panels.notes.is_empty() {
        holds::line(&painter, theme, above.note_row(whole), snapshot);
    }
    if !state.panels.talking && (side == Side::Second || !two) {
        let lines = legend::legend_lines(picture.overlays, picture.chromosomes);
        let lines = layout::lines_shown(height, whole, state, lines);
        let corner = egui::pos2(
            lens.free.x + lens.free.width - 12.0,
            whole.y + whole.height - layout::feet(whole, state, lines).scale,
        );
        scale_bar::scale_bar(&painter, theme, lens, snapshot, corner);
    }
    damage(&painter, theme, lens, snapshot);
    presenter::strokes(&painter, theme, lens, &state.presenter.strokes);
    if let Some(at) = pointer.at.filter(|_| pointer.pressed.is_none()) {
        let (over, px) = picture.under(at);
        if over == side && (!picture.cells || cell_at(picture, snapshot, px).is_none()) {
            let [x, y] = picture.lens.to_plate(px).map(|at| at / lens.units_per_mm);
            if let Some(shape) = snapshot.scenario.stage.tissue_at(x, y) {
                let ink = style::faded(theme.plate_word, 0.55);
                marks::outline(&painter, lens, &shape.path, ink);
            }
        }
    }
    if state.panels.page == Page::Twin {
        twin_words(&painter, theme, shown, side, pane);
    }
    if side == Side::Second {
        // The line between the two plates.
        let edge = egui::pos2(part.x, part.y);
        painter.line_segment(
            [edge, edge + egui::vec2(0.0, part.height)],
            egui::Stroke::new(2.0, style::colour(theme.line)),
        );
        return;
    }
    if let Some(since) = watched.needle {
        let progress = (now - since) / needle::NEEDLE_SECONDS;
        needle::needle(&painter, theme, lens, snapshot, progress.clamp(0.0, 1.0));
    }
    to_the_card(&painter, theme, shown, lens, snapshot);
    if let (Some(_), Some([x, y])) = (state.level.brush, pointer.at) {
        let radius = spot_mm(snapshot) as f32 * lens.units_per_mm / lens.units_per_px;
        for (width, ink) in [(5.0, theme.plate_halo), (2.5, theme.plate_word)] {
            let ring = egui::Stroke::new(width, style::colour(ink));
            painter.circle_stroke(egui::pos2(x, y), radius, ring);
        }
    }
    let mut words = Vec::new();
    for ring in &watched.rings {
        let age = ((now - ring.since) / RING_SECONDS).clamp(0.0, 1.0);
        marks::ring(
            &painter,
            theme,
            lens,
            ring.place,
            &ring.words,
            age,
            &mut words,
        );
    }
}

/// Which of the twins this plate shows, and what it was given.
fn twin_words(painter: &Painter, theme: &Theme, shown: &Layers<'_>, side: Side, pane: &Pane<'_>) {
    let (picture, state) = (&shown.picture, &shown.state);
    let twin = side == Side::Second
        || (picture.beside.is_none() && state.twins.sight == crate::ui::state::twins::Sight::Twin);
    let [width, height] = pane.lens.window;
    let whole = layout::free_area(egui::vec2(width, height), state);
    let row = Area {
        x: pane.lens.free.x,
        width: pane.lens.free.width,
        ..whole
    };
    let place = room::above(height, state, pane.snapshot).heading_row(row);
    let (title, detail) = if twin {
        let name =
            crate::ui::results::compare::name_of(shown.comparison.twin.as_ref(), pane.snapshot);
        (say("twin-that"), name)
    } else {
        (
            say("twin-this"),
            crate::ui::results::compare::given(pane.snapshot),
        )
    };
    text::heading(painter, theme, place, &title, &detail);
}

/// A line from the card to the cell it speaks of.
fn to_the_card(
    painter: &Painter,
    theme: &Theme,
    shown: &Layers<'_>,
    lens: &Lens,
    snapshot: &Snapshot,
) {
    let (picture, state) = (&shown.picture, &shown.state);
    let Some(place) = picture.selected.and_then(|id| place_asked(snapshot, id)) else {
        return;
    };
    if snapshot.story.is_none() || state.panels.hidden.hides(WindowPart::Card) {
        return;
    }
    let [x, y] = lens.to_px(place.map(|value| value * lens.units_per_mm));
    let cell = egui::pos2(x, y);
    let card = egui::pos2(lens.free.x + lens.free.width + 8.0, lens.free.y + 60.0);
    let way = (card - cell).normalized();
    for (width, ink) in [(4.0, theme.plate_halo), (1.6, theme.plate_word)] {
        let stroke = egui::Stroke::new(width, style::faded(ink, 0.85));
        if picture.beside.is_none() {
            painter.line_segment([cell + way * 18.0, card], stroke);
        }
        painter.circle_stroke(cell, 18.0, stroke);
    }
}

/// A ring round the hole or tear, with how far it is filled.
fn damage(painter: &Painter, theme: &Theme, lens: &Lens, snapshot: &Snapshot) {
    let key = match snapshot.scenario.condition.damage() {
        Damage::Hole(_) => "gap-filled",
        Damage::Tear(_) => "tear-filled",
        Damage::None | Damage::Worn => return,
    };
    let (Some(place), Some(row)) = (
        crate::ui::picture::point_of_interest(snapshot),
        snapshot.history.rows.last(),
    ) else {
        return;
    };
    let text = say_with(
        key,
        &[("percent", format!("{:.0}", row.defect_fill_percent))],
    );
    text::call_out(painter, theme, lens, place, 8.5, &text);
}
