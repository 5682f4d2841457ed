//! What the parts of a frame took, for those who want to know.

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass, egui};

use super::order::Layer;
use super::watched::Watched;
use crate::ui::frame::sheets;
use crate::ui::kit::words::say_with;
use crate::view::{FrameTimes, Picture, ThemeSet};

/// Whether the times of a frame are shown.
#[derive(Resource, Debug, Default)]
pub(super) struct FrameTimesShown(pub(super) bool);

/// Registers the card with the times.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<FrameTimesShown>().add_systems(
        EguiPrimaryContextPass,
        show.in_set(Layer::FrameTimes).run_if(wanted),
    );
}

fn wanted(shown: Res<FrameTimesShown>) -> bool {
    shown.0
}

fn show(
    mut contexts: EguiContexts,
    picture: Res<Picture>,
    watched: Res<Watched>,
    themes: Res<ThemeSet>,
    times: Res<FrameTimes>,
    time: Res<Time>,
) -> Result {
    let context = contexts.ctx_mut()?;
    let Some(snapshot) = &watched.seen else {
        return Ok(());
    };
    let text = say_with(
        "frame-times",
        &[
            ("fps", format!("{:.0}", 1.0 / time.delta_secs().max(1e-4))),
            ("cells", format!("{:.2}", times.cells)),
            ("overlays", format!("{:.2}", times.overlays)),
            ("plate", format!("{:.2}", times.plate)),
            ("panels", format!("{:.2}", times.panels)),
            ("count", snapshot.cells.len().to_string()),
        ],
    );
    let free = picture.lens.free;
    let at = egui::pos2(free.x + 0.22 * free.width, free.y - 12.0);
    sheets::hover_card(context, themes.0.get(picture.theme), at, &text, "");
    Ok(())
}
