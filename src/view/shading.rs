//! What the shaders of the picture share: colours, light, and the noise before their text.

use bevy::prelude::*;
use bevy::shader::Shader;

use crate::live::Snapshot;
use crate::theme::Hex;

/// A colour token as four numbers for a shader, still sRGB.
pub(super) fn for_shader(colour: Hex) -> Vec4 {
    let [r, g, b] = colour.unit();
    Vec4::new(r, g, b, 1.0)
}

/// Centre and radii of the light on a joint, plate units; zero radii on a bench, which is lit evenly.
pub(super) fn light_of(snapshot: &Snapshot) -> Vec4 {
    if snapshot.scenario.stage.name == "knee" {
        Vec4::new(86.0, 60.0, 62.0, 58.0)
    } else {
        Vec4::ZERO
    }
}

/// Strength of the fall-off of light: over the limb, not inside a close view.
pub(super) fn fall_off(units_per_px: f32) -> f32 {
    ((units_per_px - 0.02) / 0.08).clamp(0.0, 1.0)
}

/// Keeps a shader of the picture under its handle.
pub(super) fn keep_shader(app: &mut App, handle: &Handle<Shader>, name: &str, text: &str) {
    let kept = app
        .world_mut()
        .resource_mut::<Assets<Shader>>()
        .insert(handle, shader(name, text))
        .is_ok();
    debug_assert!(kept, "the shader {name} could not be kept");
}

/// A shader of the picture, with the shared noise before it.
pub(super) fn shader(name: &str, text: &str) -> Shader {
    let noise = include_str!("../../assets/shaders/noise.wgsl");
    // Imports must stand first.
    let (imports, body): (Vec<&str>, Vec<&str>) =
        text.lines().partition(|line| line.starts_with("#import"));
    let whole = format!("{}\n{noise}\n{}", imports.join("\n"), body.join("\n"));
    Shader::from_wgsl(whole, format!("stroma/{name}.wgsl"))
}
