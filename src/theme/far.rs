//! Which residents a far view of a knee leaves out, so that its tissue stays to be seen: the same rule as in the shader.

use super::look::Look;

/// From where on marks are left out, and from where on no more of them, plate units per pixel.
const FAR: [f32; 2] = [0.03, 0.1];

/// Whether far views of a stage leave marks out. Where a mark is a cell, each cell has its mark.
#[must_use]
pub fn leaves_out(stage: &str) -> bool {
    stage == "knee"
}

/// The direction a cell lies in, which follows from its identity.
#[must_use]
pub fn angle_of(look: Look, id: u64) -> f32 {
    let row = look.row();
    let turn = (id >> 40) as f32 / 16_777_216.0;
    row.along + turn * row.turn
}

/// The share of the residents of a look that is marked at a zoom.
#[must_use]
pub fn share(look: Look, units_per_px: f32) -> f32 {
    let t = ((units_per_px - FAR[0]) / (FAR[1] - FAR[0])).clamp(0.0, 1.0);
    let far = t * t * (3.0 - 2.0 * t);
    1.0 + (look.row().marked - 1.0) * far
}

/// Whether a resident of a look is marked at a zoom. It keeps its lot at every zoom.
#[must_use]
pub fn marked(look: Look, id: u64, units_per_px: f32) -> bool {
    let lot = (angle_of(look, id).abs() * 917.31).fract();
    lot < share(look, units_per_px)
}

#[cfg(test)]
mod tests {
    use std::f32::consts::TAU;

    use super::*;

    #[test]
    fn from_near_every_resident_is_marked_and_from_afar_the_share_of_its_look() {
        for look in Look::ALL {
            let all = 20_000_u64;
            let count = |units: f32| {
                let marked = |k: &u64| marked(look, k.wrapping_mul(0x9E37_79B9_7F4A_7C15), units);
                (0..all).filter(marked).count() as f32 / all as f32
            };
            assert!((count(0.01) - 1.0).abs() < 1e-6, "{look:?}");
            let far = count(0.2);
            assert!((far - look.row().marked).abs() < 0.02, "{look:?}: {far}");
            assert!(angle_of(look, u64::MAX).abs() <= 2.0 * TAU);
        }
    }

    #[test]
    fn the_shader_has_the_same_rule() {
        let shader = include_str!("../../assets/shaders/cells.wgsl");
        for piece in [
            format!("ramp({}, {}, px * cells.show.w)", FAR[0], FAR[1]),
            "fract(abs(own.x) * 917.31)".to_owned(),
            "mix(1.0, marked_share(kind_to), far)".to_owned(),
        ] {
            assert!(shader.contains(&piece), "{piece}");
        }
    }
}
