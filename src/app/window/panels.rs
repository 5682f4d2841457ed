//! The panels round the picture.

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};

use super::asked::Asked;
use super::order::Layer;
use super::run::Run;
use super::ui::Ui;
use super::watched::Watched;
use crate::ui::panels::{self, Look, Shown};
use crate::view::{self, FrameTimes, Picture, ThemeSet};

/// Registers the panels.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(EguiPrimaryContextPass, show.in_set(Layer::Panels));
}

/// Shows the panels and asks for what was pressed in them.
fn show(
    mut contexts: EguiContexts,
    mut picture: ResMut<Picture>,
    mut desk: ResMut<Ui>,
    mut times: ResMut<FrameTimes>,
    mut asked: MessageWriter<Asked>,
    watched: Res<Watched>,
    themes: Res<ThemeSet>,
    run: Res<Run>,
) -> Result {
    let context = contexts.ctx_mut()?;
    let Some(snapshot) = &watched.seen else {
        return Ok(());
    };
    let (live, twin, ghost) = (run.0.state(), run.0.twin(), run.0.ghost());
    let mut shown = Shown {
        veils: picture.veils,
        cells: picture.cells,
        chromosomes: picture.chromosomes,
    };
    let look = Look {
        theme: themes.0.get(picture.theme),
        theme_name: picture.theme,
        snapshot,
        twin: twin.as_deref(),
        ghost: ghost.as_deref(),
        live: &live,
        shown,
    };
    let (wishes, spent) = view::timed(|| panels::show(context, &mut desk, &look, &mut shown));
    times.desk = spent;
    picture.veils = shown.veils;
    picture.cells = shown.cells;
    picture.chromosomes = shown.chromosomes;
    asked.write_batch(wishes.into_iter().map(Asked::Wish));
    Ok(())
}
