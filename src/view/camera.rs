//! The camera that looks at plates, overlays and cells.

use bevy::camera::{RenderTarget, ScalingMode};
use bevy::prelude::*;

use crate::view::picture::{DrawSystems, Picture};

/// The camera, and where it looks.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, spawn_camera)
        .add_systems(PostUpdate, aim_camera.in_set(DrawSystems));
}

/// The camera on which panels are drawn; it looks at plates, overlays and cells.
#[derive(Component, Debug, Clone, Copy)]
pub struct MainCamera;

/// Where the main camera draws to.
#[derive(Resource, Debug, Clone)]
pub struct Canvas(pub RenderTarget);

pub(super) fn spawn_camera(mut commands: Commands, canvas: Option<Res<Canvas>>) {
    let mut camera = commands.spawn((
        MainCamera,
        Camera2d,
        Camera {
            order: 1,
            ..default()
        },
        Msaa::Off,
    ));
    if let Some(canvas) = canvas {
        camera.insert(canvas.0.clone());
    }
}

/// Puts a camera over a part of the plate, whatever the pixels of what it draws to: its middle and size, plate units.
pub(super) fn aim(
    [x, y]: [f32; 2],
    [width, height]: [f32; 2],
    transform: &mut Mut<'_, Transform>,
    projection: &mut Mut<'_, Projection>,
) {
    let place = Vec3::new(x, -y, 900.0);
    if transform.translation != place {
        transform.translation = place;
    }
    let known = match &**projection {
        Projection::Orthographic(flat) => {
            matches!(flat.scaling_mode, ScalingMode::Fixed { width: w, height: h } if w == width && h == height)
        }
        _ => true,
    };
    if !known && let Projection::Orthographic(flat) = &mut **projection {
        flat.scaling_mode = ScalingMode::Fixed { width, height };
    }
}

pub(super) fn aim_camera(
    picture: Res<Picture>,
    mut cameras: Query<(&mut Transform, &mut Projection), With<MainCamera>>,
) {
    let lens = &picture.lens;
    let size = lens.window.map(|px| px * lens.units_per_px);
    for (mut transform, mut projection) in &mut cameras {
        aim(lens.camera_centre(), size, &mut transform, &mut projection);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_camera_sees_its_part_of_the_plate_whatever_the_pixels_are() {
        let mut world = World::new();
        let flat = OrthographicProjection::default_2d();
        world.spawn((Transform::default(), Projection::Orthographic(flat)));
        let mut cameras = world.query::<(Mut<Transform>, Mut<Projection>)>();
        for (mut transform, mut projection) in cameras.iter_mut(&mut world) {
            aim([80.0, 50.0], [30.0, 20.0], &mut transform, &mut projection);
            assert_eq!(transform.translation.truncate(), Vec2::new(80.0, -50.0));
            // The text of the projector theme and screens with fine pixels change how many pixels there are.
            for pixels in [[300.0, 200.0], [1920.0, 1280.0]] {
                projection.update(pixels[0], pixels[1]);
                if let Projection::Orthographic(flat) = &*projection {
                    assert_eq!(flat.area.size(), Vec2::new(30.0, 20.0));
                }
            }
        }
    }
}
