//! Where the lens looks: whole view, flights, zoom, following a cell.

use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy_egui::egui;

use super::Stand;
use crate::lens::{Area, Lens};
use crate::live::{Absence, Snapshot};
use crate::sim::CellId;
use crate::theme::ThemeName;
use crate::ui::panels;
use crate::view;
use crate::view::{Picture, bake};

/// The smallest window that the panels fit in, points: text is not made larger than that allows.
const SMALLEST: [f32; 2] = [620.0, 380.0];

/// Text and panels of the projector theme relative to the theatre theme.
const PROJECTOR_ZOOM: f32 = 1.25;

/// Seconds of a flight of the camera.
const FLIGHT_SECONDS: f32 = 0.6;

/// Seconds in which a followed cell comes two thirds nearer to the middle: the eye can follow.
const FOLLOW_SECONDS: f32 = 0.16;

/// A machine whose frames take longer than this, seconds, sees no flight: its steps would be stairs, and each would
/// draw the plate again.
const SLOW_FRAME_SECONDS: f32 = 0.2;

/// What a mouse can hit has 28 points; a finger needs 44.
const FINGER_ZOOM: f32 = 44.0 / 28.0;

/// Zoom of egui: large for a projector and for fingers, and as the user has set the text.
fn zoom_of(theme: ThemeName, text_size: f32, fingers: bool, window: [f32; 2]) -> f32 {
    let theme = match theme {
        ThemeName::Theatre => 1.0,
        ThemeName::Projector => PROJECTOR_ZOOM,
    };
    let most = (window[0] / SMALLEST[0]).min(window[1] / SMALLEST[1]);
    let finger = if fingers { FINGER_ZOOM } else { 1.0 };
    (theme * text_size).max(finger).min(most.max(0.8))
}

pub(super) fn fit_window(
    mut picture: ResMut<Picture>,
    mut stand: ResMut<Stand>,
    windows: Query<&Window, With<PrimaryWindow>>,
) {
    let (Ok(window), Some(snapshot)) = (windows.single(), picture.snapshot.clone()) else {
        return;
    };
    let whole = [window.width(), window.height()];
    let text_size = stand.settings.text_size;
    let zoom = zoom_of(picture.theme, text_size, stand.fingers, whole);
    let size = whole.map(|side| side / zoom);
    let free = panels::free_area(egui::vec2(size[0], size[1]), &stand.desk);
    // Room for the chips under the knee.
    let below = if stand.desk.bare { 0.0 } else { 46.0 };
    let width = if picture.beside.is_some() {
        0.5 * (free.width - view::GAP_PX)
    } else {
        free.width
    };
    let free = Area {
        width: width.max(50.0),
        height: (free.height - below).max(50.0),
        ..free
    };
    stand.zoom = zoom;
    picture.scale_factor = window.scale_factor() * zoom;
    let home = Lens {
        window: size,
        free,
        units_per_mm: bake::PLATE_WIDTH / snapshot.scenario.stage.width_mm,
        ..Lens::default()
    }
    .fitting(view::whole_of(&snapshot));
    stand.home = Some(home);
    if stand.at_home && stand.flight.is_none() {
        picture.lens = home;
    } else {
        picture.lens.window = size;
        picture.lens.free = free;
        picture.lens.units_per_mm = home.units_per_mm;
    }
}

/// Where a cell is, mm.
pub(super) fn place_of(snapshot: &Snapshot, id: CellId) -> Option<[f32; 2]> {
    let found = snapshot.cells.binary_search_by_key(&id, |cell| cell.id);
    found
        .ok()
        .map(|k| [snapshot.cells[k].x_mm, snapshot.cells[k].y_mm])
}

/// Where the asked cell is, or the cell it will come from where it is not born yet.
pub(super) fn place_asked(snapshot: &Snapshot, id: CellId) -> Option<[f32; 2]> {
    place_of(snapshot, id).or_else(|| {
        let story = snapshot.story.as_ref()?;
        (snapshot.absent == Some(Absence::NotYet))
            .then(|| place_of(snapshot, story.identity.parent))
            .flatten()
    })
}

/// The part of the plate the lens may look at.
pub(super) fn ground(snapshot: &Snapshot) -> Area {
    if snapshot.scenario.stage.name == "knee" {
        Area {
            x: 25.0,
            y: -20.0,
            width: 118.0,
            height: 160.0,
        }
    } else {
        view::plate_of(snapshot)
    }
}

/// Flies to a lens.
pub(super) fn fly_to(stand: &mut Stand, from: Lens, to: Lens, still: bool) {
    stand.flight = Some((from, to, if still { FLIGHT_SECONDS } else { 0.0 }));
}

/// The part of a flight that lies behind after so many seconds, where the last frame took some.
fn part_flown(spent: f32, frame: f32) -> f32 {
    if frame > SLOW_FRAME_SECONDS {
        1.0
    } else {
        (spent / FLIGHT_SECONDS).clamp(0.0, 1.0)
    }
}

pub(super) fn fly(
    mut picture: ResMut<Picture>,
    mut stand: ResMut<Stand>,
    time: Res<Time>,
    clock: Res<Time<Real>>,
) {
    if let Some((from, to, spent)) = stand.flight {
        let spent = spent + time.delta_secs();
        let part = part_flown(spent, clock.delta_secs());
        let eased = part * part * (3.0 - 2.0 * part);
        picture.lens = from.towards(&to, eased);
        stand.flight = (part < 1.0).then_some((from, to, spent));
    } else if stand.desk.follow
        && let (Some(id), Some(snapshot)) = (picture.selected, picture.snapshot.clone())
        && let Some(place) = place_asked(&snapshot, id)
    {
        stand.at_home = false;
        let units = picture.lens.units_per_mm;
        let part = 1.0 - libm::expf(-clock.delta_secs() / FOLLOW_SECONDS);
        let centre = picture.lens.centre;
        picture.lens.centre = [0, 1].map(|k| centre[k] + part * (place[k] * units - centre[k]));
    }
}

pub(super) fn zoom_about(picture: &mut Picture, stand: &mut Stand, px: [f32; 2], factor: f32) {
    let Some(home) = stand.home else { return };
    let Some(snapshot) = picture.snapshot.clone() else {
        return;
    };
    stand.flight = None;
    picture.lens = picture
        .lens
        .zoomed(px, factor, home.units_per_px * 1.15)
        .kept_on(ground(&snapshot));
    stand.at_home = picture.lens.units_per_px >= home.units_per_px * 1.1;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_mouse_can_hit_is_large_enough_for_a_finger_once_one_is_used() {
        let tablet = [1280.0, 800.0];
        for theme in [ThemeName::Theatre, ThemeName::Projector] {
            let zoom = zoom_of(theme, 1.0, true, tablet);
            assert!(28.0 * zoom >= 44.0, "{zoom}");
        }
        assert!((zoom_of(ThemeName::Theatre, 1.0, false, tablet) - 1.0).abs() < 1e-6);
    }

    #[test]
    fn a_flight_takes_its_time_but_a_slow_machine_arrives_at_once() {
        assert!((part_flown(0.3, 0.016) - 0.5).abs() < 1e-6);
        assert!((part_flown(2.0, 0.016) - 1.0).abs() < 1e-6);
        assert!((part_flown(0.1, 1.5) - 1.0).abs() < 1e-6);
    }

    #[test]
    fn text_is_not_made_larger_than_the_panels_fit() {
        let zoom = zoom_of(ThemeName::Projector, 2.5, false, [1240.0, 760.0]);
        assert!((zoom - 2.0).abs() < 1e-6, "{zoom}");
    }
}
