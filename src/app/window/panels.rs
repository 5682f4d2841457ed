//! The panels round the picture.

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};

use super::asked::Asked;
use super::keys::KeyRows;
use super::left_runs::Runs;
use super::order::Layer;
use super::playback::Playback;
use super::run::Run;
use super::ui::Ui;
use super::watched::Watched;
use crate::ui::shell;
use crate::ui::state::input::{Layers, PanelInput};
use crate::view::{self, FrameTimes, Picture, ThemeSet};

/// Registers the panels.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(EguiPrimaryContextPass, show.in_set(Layer::Panels));
}

/// Shows the panels and asks for what was pressed in them.
fn show(
    mut contexts: EguiContexts,
    mut picture: ResMut<Picture>,
    mut state: ResMut<Ui>,
    mut times: ResMut<FrameTimes>,
    mut asked: MessageWriter<Asked>,
    watched: Res<Watched>,
    themes: Res<ThemeSet>,
    run: Res<Run>,
    keys: Res<KeyRows>,
    runs: Res<Runs>,
    playback: Res<Playback>,
) -> Result {
    let context = contexts.ctx_mut()?;
    let Some(snapshot) = &watched.seen else {
        return Ok(());
    };
    let (live, twin, ghost) = (run.0.state(), run.0.twin(), run.0.ghost());
    let mut shown = Layers {
        overlays: picture.overlays,
        cells: picture.cells,
        chromosomes: picture.chromosomes,
    };
    let look = PanelInput {
        theme: themes.0.get(picture.theme),
        theme_name: picture.theme,
        snapshot,
        twin: twin.as_deref(),
        ghost: ghost.as_deref(),
        live: &live,
        runs: &runs.lists,
        keys: &keys.0,
        pace: playback.pace,
        shown,
        lens: picture.beside.is_none().then_some(picture.lens),
    };
    let (actions, spent) = view::timed(|| shell::show(context, &mut state, &look, &mut shown));
    times.panels = spent;
    picture.overlays = shown.overlays;
    picture.cells = shown.cells;
    picture.chromosomes = shown.chromosomes;
    asked.write_batch(actions.into_iter().map(Asked::Ui));
    Ok(())
}
