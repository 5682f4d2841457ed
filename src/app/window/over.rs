//! What lies over every panel: the name of what is under the pointer, the light and the black screen of the lecturer.

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass, egui};

use super::camera::place_of;
use super::order::Layer;
use super::pointer::cell_at;
use super::pointer_input::Pointer;
use super::ui::Ui;
use crate::explain;
use crate::model::words::CellKind;
use crate::theme::Theme;
use crate::ui::frame::sheets;
use crate::ui::kit::words::say;
use crate::ui::plate::presenter;
use crate::ui::state::presenter::PresenterState;

use crate::view::{Pane, Picture, ThemeSet};

/// Registers what lies over every panel.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(EguiPrimaryContextPass, show.in_set(Layer::Over));
}

fn show(
    mut contexts: EguiContexts,
    picture: Res<Picture>,
    state: Res<Ui>,
    pointer: Res<Pointer>,
    themes: Res<ThemeSet>,
) -> Result {
    let context = contexts.ctx_mut()?;
    let theme = themes.0.get(picture.theme);
    let busy = pointer.pressed.is_some() || state.level.brush.is_some() || state.presenter.pen;
    if let Some(at) = pointer.at.filter(|_| !busy) {
        hover(context, theme, &picture, at);
    }
    presenter(context, theme, &picture, &state.presenter, &pointer);
    Ok(())
}

/// Names what is under the pointer.
fn hover(context: &egui::Context, theme: &Theme, picture: &Picture, at: [f32; 2]) {
    let corner = egui::pos2(at[0], at[1]);
    let (side, px) = picture.under(at);
    let Some(Pane { snapshot, .. }) = picture.pane(side) else {
        return;
    };
    if picture.cells
        && let Some(cell) = cell_at(picture, snapshot, px)
    {
        let dish = snapshot.scenario.stage.name == "dish";
        let name = if cell.dying {
            explain::cell_name(cell.kind, cell.polarisation, true)
        } else {
            explain::cell_title(cell.kind, cell.polarisation, cell.injected || dish)
        };
        let origin = if cell.injected {
            "cell-injected"
        } else {
            "cell-resident"
        };
        let mut detail = say(origin);
        if cell.kind == CellKind::Stem && cell.progress > 0.0 {
            detail = format!("{detail} · {:.0} %", cell.progress * 100.0);
        }
        sheets::hover_card(context, theme, corner, &name, &detail);
        return;
    }
    let lens = &picture.lens;
    let [x, y] = lens.to_plate(px).map(|value| value / lens.units_per_mm);
    if let Some(shape) = snapshot.scenario.stage.tissue_at(x, y) {
        let name = snapshot.scenario.stage.said_name(shape);
        sheets::hover_card(context, theme, corner, &name, "");
    }
}

/// The light and the black screen of the lecturer.
fn presenter(
    context: &egui::Context,
    theme: &Theme,
    picture: &Picture,
    presenter: &PresenterState,
    pointer: &Pointer,
) {
    if presenter.spotlight {
        let lens = &picture.lens;
        let snapshot = picture.snapshot.as_ref();
        let asked = picture
            .selected
            .zip(snapshot)
            .and_then(|(id, snapshot)| place_of(snapshot, id));
        let place = presenter
            .light_mm
            .or(asked)
            .map(|mm| lens.to_px(mm.map(|value| value * lens.units_per_mm)))
            .or(pointer.at)
            .unwrap_or_else(|| lens.free.middle());
        let radius = 0.16 * lens.free.height.min(lens.free.width);
        presenter::spotlight(context, theme, egui::pos2(place[0], place[1]), radius);
    }
    if presenter.black {
        presenter::black(context, theme);
    }
}
