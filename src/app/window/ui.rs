//! What the user has set in the panels, as a resource of the window.

use bevy::prelude::*;

use crate::ui::state::UiState;

/// Everything the user has set in the panels.
#[derive(Resource, Debug, Default, Deref, DerefMut)]
pub(super) struct Ui(UiState);

/// Registers what the panels keep.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Ui>();
}
