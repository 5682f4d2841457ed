//! The map of where one is, where the lens is near.

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass, egui};

use super::camera::{CameraFlight, ground};
use super::order::Layer;
use super::plates::has_plates;
use super::ui::Ui;
use crate::lesson::hidden::WindowPart;
use crate::ui::plate::minimap;
use crate::ui::state::UiState;

use crate::view::{Picture, ThemeSet};

/// The map appears from this part of the whole view on.
const MINIMAP_FROM: f32 = 0.55;

/// Registers the map.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        EguiPrimaryContextPass,
        show.in_set(Layer::Map).run_if(wanted),
    );
}

fn wanted(picture: Res<Picture>, camera: Res<CameraFlight>, state: Res<Ui>) -> bool {
    has_plates(state.panels.page) && is_near(&picture, &camera, &state)
}

/// Whether the lens is so near that a map tells where one is.
fn is_near(picture: &Picture, camera: &CameraFlight, state: &UiState) -> bool {
    let near = camera
        .home
        .is_some_and(|home| picture.lens.units_per_px < home.units_per_px * MINIMAP_FROM);
    near && !state.panels.hidden.hides(WindowPart::Map) && !state.panels.talking
}

/// Shows the map; a click on it flies there.
fn show(
    mut contexts: EguiContexts,
    mut camera: ResMut<CameraFlight>,
    picture: Res<Picture>,
    themes: Res<ThemeSet>,
) -> Result {
    let context = contexts.ctx_mut()?;
    let Some(snapshot) = &picture.snapshot else {
        return Ok(());
    };
    let lens = picture.lens;
    let theme = themes.0.get(picture.theme);
    let whole = ground(snapshot);
    let part = [whole.x, whole.y, whole.width, whole.height].map(|value| value / lens.units_per_mm);
    let corner = egui::pos2(lens.free.x + 10.0, lens.free.y + 10.0);
    if let Some(place) = minimap::show(context, theme, &lens, snapshot, part, corner) {
        let mut to = lens;
        to.centre = place.map(|value| value * lens.units_per_mm);
        camera.at_home = false;
        camera.fly_to(&picture, to.kept_on(whole));
    }
    Ok(())
}
