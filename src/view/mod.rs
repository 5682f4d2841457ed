//! The picture: reads snapshots of a simulation and draws them; it never writes one.

pub mod bake;
pub mod book;
mod build;
mod camera;
mod cells;
mod direction;
mod form;
mod frame_times;
mod overlay;
mod picture;
mod plate;
mod polyline;
mod redraw;
mod shading;
mod sides;
mod spread;
mod wound;

use bevy::camera::CameraUpdateSystems;
use bevy::prelude::*;
use bevy::transform::TransformSystems;

pub use book::paint_order;
pub use camera::{Canvas, MainCamera};
pub use frame_times::{FrameTimes, timed};
use picture::DrawSystems;
pub use picture::{Picture, PictureTime, Ready, ThemeSet, plate_of, whole_of};
pub use plate::PlateEffort;
pub use sides::{GAP_PX, Pane, Side};

/// Draws stage, overlays and cells.
#[derive(Debug, Clone, Copy, Default)]
pub struct ViewPlugin;

impl Plugin for ViewPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Picture>()
            .init_resource::<Ready>()
            .init_resource::<FrameTimes>()
            .init_resource::<PictureTime>()
            .add_plugins((
                camera::plugin,
                plate::plugin,
                overlay::plugin,
                cells::plugin,
            ))
            .configure_sets(
                PostUpdate,
                DrawSystems
                    .before(CameraUpdateSystems)
                    .before(TransformSystems::Propagate),
            );
    }
}
