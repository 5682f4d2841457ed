//! What the picture shows, and its clock: the window writes it, the view reads it.

use std::sync::Arc;

use bevy::prelude::*;

use crate::lens::{Area, Lens};
use crate::live::Snapshot;
use crate::theme::{Theme, ThemeName, Themes};
use crate::view::bake;

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
    /// Overlays that are shown: inflammation, healing, growth factor, oxygen.
    pub overlays: [bool; 4],
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
            overlays: [true, false, false, false],
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

/// Whether the plate on screen is that of the snapshot, for pictures off screen.
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ready(pub bool);

/// Seconds of the picture's own clock; a picture off screen sets them itself.
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq)]
pub struct PictureTime(pub f32);

/// What is drawn in a frame, all through the lens of that frame.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct DrawSystems;

/// The theme a picture uses.
pub(super) fn theme_of<'a>(themes: &'a ThemeSet, picture: &Picture) -> &'a Theme {
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
