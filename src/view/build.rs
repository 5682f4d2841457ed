//! How cells are built, and how much of it is drawn at a zoom: from afar marks, then bodies, from near their fine structure. Each build has a
//! pipeline and a draw of its own, as a renderer without a graphics card runs through everything that a shader holds.

use crate::theme::look::Look;

/// The kinds of outline, in the order in which they are painted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Build {
    /// What cells laid down round themselves.
    Laid,
    /// A cartilage cell in its hole.
    Hole,
    /// A fat cell with its drops.
    Drops,
    /// Cells with arms, and dying ones.
    Reaching,
    /// Bone-building cells, and stem cells that have spread.
    Cornered,
    /// Spindles and tubes.
    Long,
    /// Stem cells that are round.
    Rounded,
}

impl Build {
    /// All builds.
    pub(super) const ALL: [Self; 7] = [
        Self::Laid,
        Self::Hole,
        Self::Drops,
        Self::Reaching,
        Self::Cornered,
        Self::Long,
        Self::Rounded,
    ];

    /// Its word in the shader.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Laid => "LAID",
            Self::Hole => "HOLE",
            Self::Drops => "DROPS",
            Self::Reaching => "REACHING",
            Self::Cornered => "CORNERED",
            Self::Long => "LONG",
            Self::Rounded => "ROUNDED",
        }
    }

    /// The build of a look; a stem cell's is told by its form.
    pub(super) fn of(look: Look) -> Self {
        match look {
            Look::Chondrocyte => Self::Hole,
            Look::Adipocyte => Self::Drops,
            Look::Osteocyte
            | Look::MacrophageM0
            | Look::MacrophageM1
            | Look::MacrophageM2
            | Look::Dying => Self::Reaching,
            Look::Osteoblast => Self::Cornered,
            Look::Myocyte | Look::Satellite | Look::Tenocyte | Look::Fibroblast => Self::Long,
            Look::Stem => Self::Rounded,
        }
    }

    /// Whether cells of a look may have this build.
    fn may_be(self, look: Look) -> bool {
        let stem = [Self::Cornered, Self::Long, Self::Rounded].contains(&self);
        Self::of(look) == self || (look == Look::Stem && stem)
    }
}

/// How much of a cell is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Level {
    /// A mark of some pixels.
    Marks,
    /// Its body, fading from its mark.
    Bodies,
    /// The structure of its body, too.
    Fine,
}

/// Pixels per micrometre of a body from which on its fine structure can be seen.
const FINE_FROM: f32 = 0.7;
/// Pixels per micrometre at which cells of true size are marks, and at which they are bodies.
pub(super) const TRUE_SIZE: [f32; 2] = [0.12, 0.17];
/// The same for cells that are enlarged, as the size of a cell by the least size of its mark.
pub(super) const ENLARGED: [f32; 2] = [1.2, 2.3];
/// Radius of a cell afloat in the units of its body, um.
pub(super) const ROUND_UM: f32 = 9.0;

/// What is drawn of a build where a cell afloat has a radius of some pixels: of true size, or else enlarged with marks that are larger by a factor.
pub(super) fn level(build: Build, radius_px: f32, true_size: bool, mark_scale: f32) -> Level {
    let looks = || Look::ALL.into_iter().filter(|look| build.may_be(*look));
    let size = |look: Look| if true_size { 1.0 } else { look.row().size };
    let largest = looks().map(size).fold(0.0, f32::max);
    let per_um = radius_px * largest / ROUND_UM;
    let bodies = if true_size || build == Build::Laid {
        radius_px / ROUND_UM > TRUE_SIZE[0]
    } else {
        looks().any(|look| {
            let row = look.row();
            radius_px * row.size > ENLARGED[0] * row.least_px * mark_scale
        })
    };
    match (bodies, per_um > FINE_FROM) {
        (false, _) => Level::Marks,
        (true, false) => Level::Bodies,
        (true, true) => Level::Fine,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_look_has_a_build_and_from_near_every_build_more_is_drawn() {
        for build in Build::ALL {
            let at = |radius_px: f32| level(build, radius_px, false, 1.0);
            let true_size = |radius_px: f32| level(build, radius_px, true, 1.0);
            let laid = build == Build::Laid;
            assert!(laid || Look::ALL.into_iter().any(|look| build.may_be(look)));
            assert_eq!(true_size(1.0), Level::Marks);
            assert_eq!(true_size(3.5), Level::Bodies);
            if !laid {
                assert_eq!(at(1.0), Level::Marks, "{build:?}");
                assert_eq!(at(200.0), Level::Fine, "{build:?}");
            }
            let mut last = Level::Marks;
            for step in 0..60_u8 {
                let now = true_size(0.5 * libm::powf(1.1, f32::from(step)));
                assert!(now >= last);
                last = now;
            }
        }
    }

    #[test]
    fn the_shader_fades_between_the_same_sizes() {
        let shader = include_str!("../../assets/shaders/cells.wgsl");
        for [least, most] in [TRUE_SIZE, ENLARGED] {
            let fade = format!("ramp({most:?}, {least:?}, natural");
            assert!(shader.contains(&fade), "{fade}");
        }
        let bodies = include_str!("../../assets/shaders/bodies.wgsl");
        for build in Build::ALL {
            assert!(bodies.contains(&format!("#ifdef {}", build.word())));
        }
    }
}
