//! The picture: reads snapshots of a simulation and draws them; it never writes one.

pub mod bake;
pub mod cells;
mod plate;
mod sides;
mod spread;
mod veil;

use std::sync::Arc;

use bevy::camera::{CameraUpdateSystems, RenderTarget, ScalingMode};
use bevy::prelude::*;
use bevy::shader::Shader;
use bevy::transform::TransformSystems;

use crate::lens::{Area, Lens};
use crate::live::Snapshot;
use crate::theme::{Hex, Theme, ThemeName, Themes};

pub use cells::paint_order;
pub use sides::{GAP_PX, Pane, Side};

/// What the picture shows. The window writes it, the view reads it.
#[derive(Resource, Debug, Clone)]
pub struct Picture {
    /// Which theme.
    pub theme: ThemeName,
    /// Where the camera looks.
    pub lens: Lens,
    /// Pixels of the screen per logical pixel.
    pub scale_factor: f32,
    /// Size of marks and patterns relative to those on a screen: a large picture has large ones.
    pub mark_scale: f32,
    /// Veils that are shown: inflammation, healing, growth factor, oxygen.
    pub veils: [bool; 4],
    /// Whether cells are shown.
    pub cells: bool,
    /// Whether every nucleus shows its chromosomes.
    pub chromosomes: bool,
    /// Whether motion is reduced.
    pub still: bool,
    /// The selected cell.
    pub selected: Option<crate::sim::CellId>,
    /// What is shown, newest.
    pub snapshot: Option<Arc<Snapshot>>,
    /// What is shown on a second plate beside it, under the same lens.
    pub beside: Option<Arc<Snapshot>>,
}

impl Default for Picture {
    fn default() -> Self {
        Self {
            theme: ThemeName::Theatre,
            lens: Lens::default(),
            scale_factor: 1.0,
            mark_scale: 1.0,
            veils: [true, false, false, false],
            cells: true,
            chromosomes: false,
            still: false,
            selected: None,
            snapshot: None,
            beside: None,
        }
    }
}

/// Both themes as a resource.
#[derive(Resource, Debug, Clone)]
pub struct ThemeSet(pub Themes);

/// Time each part of the picture took in the last frame that it worked, milliseconds.
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq)]
pub struct FrameTimes {
    /// Cells: the book and its upload.
    pub cells: f32,
    /// Veils of the signals.
    pub veils: f32,
    /// Plate of the tissue.
    pub plate: f32,
    /// Panels and words.
    pub desk: f32,
}

/// Runs a piece of work and says how many milliseconds it took.
pub fn timed<R>(work: impl FnOnce() -> R) -> (R, f32) {
    #[expect(
        clippy::disallowed_methods,
        reason = "what a frame costs is shown on request; the picture does not depend on it"
    )]
    let begin = std::time::Instant::now();
    let result = work();
    (result, begin.elapsed().as_secs_f32() * 1e3)
}

/// Whether the plate on screen is that of the snapshot, for pictures off screen.
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ready(pub bool);

/// The camera on which panels are drawn; it looks at plates, veils and cells.
#[derive(Component, Debug, Clone, Copy)]
pub struct MainCamera;

/// Where the main camera draws to.
#[derive(Resource, Debug, Clone)]
pub struct Canvas(pub RenderTarget);

/// Seconds of the picture's own clock; a picture off screen sets them itself.
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq)]
pub struct PictureTime(pub f32);

/// What is drawn in a frame, all through the lens of that frame.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct DrawSystems;

/// Draws stage, veils and cells.
#[derive(Debug, Clone, Copy, Default)]
pub struct ViewPlugin;

impl Plugin for ViewPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Picture>()
            .init_resource::<Ready>()
            .init_resource::<FrameTimes>()
            .init_resource::<PictureTime>()
            .add_plugins((plate::plugin, veil::plugin, cells::plugin))
            .add_systems(Startup, spawn_camera)
            .configure_sets(
                PostUpdate,
                DrawSystems
                    .before(CameraUpdateSystems)
                    .before(TransformSystems::Propagate),
            )
            .add_systems(PostUpdate, aim_camera.in_set(DrawSystems));
    }
}

fn spawn_camera(mut commands: Commands, canvas: Option<Res<Canvas>>) {
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
fn aim(
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

fn aim_camera(
    picture: Res<Picture>,
    mut cameras: Query<(&mut Transform, &mut Projection), With<MainCamera>>,
) {
    let lens = &picture.lens;
    let size = lens.window.map(|px| px * lens.units_per_px);
    for (mut transform, mut projection) in &mut cameras {
        aim(lens.camera_centre(), size, &mut transform, &mut projection);
    }
}

/// A colour token as four numbers for a shader, still sRGB.
fn for_shader(colour: Hex) -> Vec4 {
    let [r, g, b] = colour.unit();
    Vec4::new(r, g, b, 1.0)
}

/// Centre and radii of the light on a joint, plate units; zero radii on a bench, which is lit evenly.
fn light_of(snapshot: &Snapshot) -> Vec4 {
    if snapshot.scenario.stage.name == "knee" {
        Vec4::new(86.0, 60.0, 62.0, 58.0)
    } else {
        Vec4::ZERO
    }
}

/// Strength of the fall-off of light: over the limb, not inside a close view.
fn fall_off(units_per_px: f32) -> f32 {
    ((units_per_px - 0.02) / 0.08).clamp(0.0, 1.0)
}

/// The theme a picture uses.
fn theme_of<'a>(themes: &'a ThemeSet, picture: &Picture) -> &'a Theme {
    themes.0.get(picture.theme)
}

/// The plate of a dish or strip, edge to edge, plate units.
#[must_use]
pub fn plate_of(snapshot: &Snapshot) -> Area {
    let stage = &snapshot.scenario.stage;
    Area {
        x: 0.0,
        y: 0.0,
        width: bake::PLATE_WIDTH,
        height: stage.height_mm * (bake::PLATE_WIDTH / stage.width_mm),
    }
}

/// The part of the plate a whole view should show, plate units.
#[must_use]
pub fn whole_of(snapshot: &Snapshot) -> Area {
    if snapshot.scenario.stage.name == "knee" {
        // The joint and a hand's breadth of the limb above and below it.
        Area {
            x: 26.0,
            y: -9.0,
            width: 116.0,
            height: 132.0,
        }
    } else {
        plate_of(snapshot)
    }
}

/// Keeps a shader of the picture under its handle.
fn keep_shader(app: &mut App, handle: &Handle<Shader>, name: &str, text: &str) {
    let kept = app
        .world_mut()
        .resource_mut::<Assets<Shader>>()
        .insert(handle, shader(name, text))
        .is_ok();
    debug_assert!(kept, "the shader {name} could not be kept");
}

/// A shader of the picture, with the shared noise before it.
fn shader(name: &str, text: &str) -> Shader {
    let noise = include_str!("../../assets/shaders/noise.wgsl");
    // Imports must stand first.
    let (imports, body): (Vec<&str>, Vec<&str>) =
        text.lines().partition(|line| line.starts_with("#import"));
    let whole = format!("{}\n{noise}\n{}", imports.join("\n"), body.join("\n"));
    Shader::from_wgsl(whole, format!("stroma/{name}.wgsl"))
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
