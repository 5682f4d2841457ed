//! The look of cells: one row for each, of which the picture, its shader and the legends are made.

use std::f32::consts::{FRAC_PI_2, TAU};

use serde::Deserialize;

use super::hex::Hex;
use crate::model::words::{CellKind, Polarisation};

/// Outline of a cell, in radii.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Outline {
    /// A disc that becomes two.
    Dividing,
    /// A box with round corners, larger when hypertrophic.
    Box,
    /// A hexagon of a radius.
    Hexagon(f32),
    /// A spindle of half a length and half a width.
    Spindle(f32, f32),
    /// The same, bent along a lining.
    BentSpindle(f32, f32),
    /// A star: radius of its points and of its dents in the picture, and in a legend.
    Star([f32; 2], [f32; 2]),
    /// The same with a ring round it.
    RingedStar([f32; 2], [f32; 2]),
    /// A disc with a droplet in it.
    Droplet(f32),
    /// A cross.
    Cross,
}

impl Outline {
    /// Whether the cell is drawn long.
    #[must_use]
    pub fn is_long(self) -> bool {
        matches!(self, Self::Spindle(..) | Self::BentSpindle(..))
    }

    /// Distance of a point `p` to the outline of a cell with the bits `state`, in the language of the shader.
    fn distance(self) -> String {
        match self {
            Self::Dividing => "dividing(p, state)".to_owned(),
            Self::Box => "swelling_box(p, state)".to_owned(),
            Self::Hexagon(radius) => format!("hexagon(p, {radius:?})"),
            Self::Spindle(long, wide) => format!("spindle(p, {long:?}, {wide:?})"),
            Self::BentSpindle(long, wide) => format!("bent_spindle(p, {long:?}, {wide:?})"),
            Self::Star([points, dents], _) | Self::RingedStar([points, dents], _) => {
                format!("star(p, {points:?}, {dents:?})")
            }
            Self::Droplet(radius) => format!("circle(p, {radius:?})"),
            Self::Cross => "cross_mark(p)".to_owned(),
        }
    }
}

/// How a cell is drawn, beside its colour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LookRow {
    /// Its outline.
    pub outline: Outline,
    /// Least radius on the screen, pixels.
    pub least_px: f32,
    /// Share of the residents that a far view marks, so that the tissue stays to be seen.
    pub marked: f32,
    /// Size of a near cell relative to the radius that its kind is drawn with, where cells are enlarged.
    pub size: f32,
    /// Half of the length and of the width of its body, um; a stem cell takes its own from its ground.
    pub body_um: [f32; 2],
    /// How far cells turn from each other.
    pub turn: f32,
    /// Direction from which they turn.
    pub along: f32,
}

macro_rules! looks {
    ($($(#[doc = $doc:literal])+ $look:ident, $colour:ident { $($field:ident: $value:expr,)+ })+) => {
        /// A look of a cell, in the order in which the shader numbers them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Look {
            $($(#[doc = $doc])+ $look,)+
        }

        /// Colours of cells.
        #[derive(Debug, Clone, PartialEq, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct CellColours {
            /// Ring round every cell.
            pub edge: Hex,
            /// Light on a cell.
            pub shine: Hex,
            /// Ring round the chosen cell.
            pub chosen: Hex,
            /// Droplet in a fat cell.
            pub droplet: Hex,
            /// A stem cell that divides no more.
            pub worn: Hex,
            /// Mineral that bone cells lay down.
            pub mineral: Hex,
            $($(#[doc = $doc])+ pub $colour: Hex,)+
        }

        impl Look {
            /// All looks.
            pub const ALL: [Self; [$(stringify!($look)),+].len()] = [$(Self::$look),+];

            /// Its row.
            #[must_use]
            pub fn row(self) -> LookRow {
                match self {
                    $(Self::$look => LookRow { $($field: $value,)+ },)+
                }
            }

            /// Its colour.
            #[must_use]
            pub fn colour(self, colours: &CellColours) -> Hex {
                match self {
                    $(Self::$look => colours.$colour,)+
                }
            }

            /// Its name in the theme.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$look => stringify!($colour),)+
                }
            }
        }
    };
}

looks! {
    /// Stem cell.
    Stem, stem {
        outline: Outline::Dividing, least_px: 3.5, marked: 1.0, size: 0.95, turn: TAU, along: 0.0,
        body_um: [11.0, 11.0],
    }
    /// Cartilage cell.
    Chondrocyte, chondrocyte {
        outline: Outline::Box, least_px: 2.3, marked: 0.2, size: 0.62, turn: 0.6, along: 0.0,
        body_um: [7.4, 6.6],
    }
    /// Bone-building cell.
    Osteoblast, osteoblast {
        outline: Outline::Hexagon(0.8), least_px: 2.5, marked: 0.16, size: 0.85, turn: 0.6, along: 0.0,
        body_um: [24.0, 20.0],
    }
    /// Bone cell.
    Osteocyte, osteocyte {
        outline: Outline::Hexagon(0.56), least_px: 2.0, marked: 0.16, size: 0.6, turn: 0.6, along: 0.0,
        body_um: [12.0, 12.0],
    }
    /// Muscle cell.
    Myocyte, myocyte {
        outline: Outline::Spindle(1.7, 0.5), least_px: 2.0, marked: 0.25, size: 0.8, turn: 0.5, along: FRAC_PI_2,
        body_um: [78.0, 9.0],
    }
    /// Muscle's own stem cell.
    Satellite, satellite {
        outline: Outline::Spindle(1.1, 0.5), least_px: 2.0, marked: 0.25, size: 0.8, turn: 0.5, along: FRAC_PI_2,
        body_um: [22.0, 5.5],
    }
    /// Tendon cell.
    Tenocyte, tenocyte {
        outline: Outline::Spindle(1.7, 0.3), least_px: 2.0, marked: 0.12, size: 0.8, turn: TAU, along: FRAC_PI_2,
        body_um: [34.0, 4.6],
    }
    /// Fibroblast.
    Fibroblast, fibroblast {
        outline: Outline::BentSpindle(1.4, 0.36), least_px: 2.0, marked: 0.06, size: 0.42, turn: TAU, along: 0.0,
        body_um: [32.0, 6.0],
    }
    /// Resting macrophage.
    MacrophageM0, macrophage_m0 {
        outline: Outline::Star([0.86, 0.6], [1.05, 0.62]), least_px: 2.0, marked: 0.1, size: 0.42, turn: TAU, along: 0.0,
        body_um: [10.5, 10.5],
    }
    /// Inflaming macrophage.
    MacrophageM1, macrophage_m1 {
        outline: Outline::Star([1.1, 0.52], [1.05, 0.5]), least_px: 3.3, marked: 0.16, size: 0.5, turn: TAU, along: 0.0,
        body_um: [14.0, 14.0],
    }
    /// Healing macrophage.
    MacrophageM2, macrophage_m2 {
        outline: Outline::RingedStar([0.8, 0.44], [0.78, 0.62]), least_px: 3.3, marked: 0.16, size: 0.5, turn: TAU, along: 0.0,
        body_um: [11.0, 11.0],
    }
    /// Dying cell.
    Dying, dying {
        outline: Outline::Cross, least_px: 2.4, marked: 1.0, size: 0.8, turn: TAU, along: 0.0,
        body_um: [9.0, 9.0],
    }
    /// Fat cell.
    Adipocyte, adipocyte {
        outline: Outline::Droplet(0.9), least_px: 2.6, marked: 0.25, size: 0.85, turn: 0.6, along: 0.0,
        body_um: [15.0, 15.0],
    }
}

impl Look {
    /// The look of a living cell.
    #[must_use]
    pub fn of(kind: CellKind, polarisation: Polarisation) -> Self {
        match kind {
            CellKind::Stem => Self::Stem,
            CellKind::Chondrocyte => Self::Chondrocyte,
            CellKind::Osteoblast => Self::Osteoblast,
            CellKind::Osteocyte => Self::Osteocyte,
            CellKind::Myocyte => Self::Myocyte,
            CellKind::Satellite => Self::Satellite,
            CellKind::Tenocyte => Self::Tenocyte,
            CellKind::Fibroblast => Self::Fibroblast,
            CellKind::Macrophage => match polarisation {
                Polarisation::M0 => Self::MacrophageM0,
                Polarisation::M1 => Self::MacrophageM1,
                Polarisation::M2 => Self::MacrophageM2,
            },
            CellKind::Adipocyte => Self::Adipocyte,
        }
    }

    /// The look of a cell, dying or not.
    #[must_use]
    pub fn seen(kind: CellKind, polarisation: Polarisation, dying: bool) -> Self {
        if dying {
            Self::Dying
        } else {
            Self::of(kind, polarisation)
        }
    }
}

/// The table in the language of the shader: a constant for each look, and what its rows say.
#[must_use]
pub fn table_for_shader() -> String {
    let mut text = format!("const LOOKS: i32 = {};\n", Look::ALL.len());
    for look in Look::ALL {
        let name = look.name().to_uppercase();
        text += &format!("const {name}: i32 = {};\n", look as usize);
    }
    let mut function = |head: &str, of: &dyn Fn(LookRow) -> String| {
        text += &format!("fn {head} {{\n    switch (look) {{\n");
        for look in Look::ALL {
            let value = of(look.row());
            let case = if look == Look::Dying {
                "default".to_owned()
            } else {
                format!("case {}", look as usize)
            };
            text += &format!("        {case}: {{ return {value}; }}\n");
        }
        text += "    }\n}\n";
    };
    function("min_pixels(look: i32) -> f32", &|row| {
        format!("{:?}", row.least_px)
    });
    function("marked_share(look: i32) -> f32", &|row| {
        format!("{:?}", row.marked)
    });
    function("body_size(look: i32) -> f32", &|row| {
        format!("{:?}", row.size)
    });
    function("body_um(look: i32) -> vec2<f32>", &|row| {
        let [long, wide] = row.body_um;
        format!("vec2<f32>({long:?}, {wide:?})")
    });
    function("is_long(look: i32) -> bool", &|row| {
        row.outline.is_long().to_string()
    });
    function(
        "shape(look: i32, p: vec2<f32>, state: i32) -> f32",
        &|row| row.outline.distance(),
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shader_is_told_every_look_once_and_has_room_for_two_in_a_number() {
        let table = table_for_shader();
        for look in Look::ALL {
            let name = look.name().to_uppercase();
            assert_eq!(table.matches(&format!("const {name}:")).count(), 1);
        }
        assert!(Look::ALL.len() <= 16);
    }
}
