//! Where the lens looks: whole view, flights, zoom, following a cell.

use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy_egui::egui;

use super::look::{self, PanelLook};
use super::order::Step;
use super::ui::Ui;
use crate::lens::{Area, Lens};
use crate::live::{Absence, Snapshot};
use crate::sim::CellId;
use crate::ui::frame::layout;
use crate::ui::frame::room::room;
use crate::ui::plate::legend;
use crate::view::{self, Picture, bake};

/// Seconds of a flight of the camera.
const FLIGHT_SECONDS: f32 = 0.6;

/// Seconds in which a followed cell comes two thirds nearer to the middle: the eye can follow.
const FOLLOW_SECONDS: f32 = 0.16;

/// A machine whose frames take longer than this, seconds, sees no flight: its steps would be stairs, and each would
/// draw the plate again.
const SLOW_FRAME_SECONDS: f32 = 0.2;

/// Where the camera is on its way.
#[derive(Resource, Debug)]
pub(super) struct CameraFlight {
    /// The whole stage as the lens of this window would show it.
    pub(super) home: Option<Lens>,
    /// Whether the lens follows the size of the window.
    pub(super) at_home: bool,
    /// From where to where it flies, and for how many seconds it has.
    pub(super) flight: Option<(Lens, Lens, f32)>,
}

impl Default for CameraFlight {
    fn default() -> Self {
        Self {
            home: None,
            at_home: true,
            flight: None,
        }
    }
}

impl CameraFlight {
    /// Flies from what the picture shows to another lens; at once where motion is calm.
    pub(super) fn fly_to(&mut self, picture: &Picture, to: Lens) {
        let spent = if picture.still { FLIGHT_SECONDS } else { 0.0 };
        self.flight = Some((picture.lens, to, spent));
    }
}

/// Registers the camera and what moves it.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<CameraFlight>().add_systems(
        Update,
        (
            fit_window.in_set(Step::Fit).after(look::fit_zoom),
            (
                follow.run_if(following).run_if(not(flying)),
                fly.run_if(flying),
            )
                .chain()
                .in_set(Step::Follow),
        ),
    );
}

fn flying(camera: Res<CameraFlight>) -> bool {
    camera.flight.is_some()
}

fn following(state: Res<Ui>) -> bool {
    state.picture.follow
}

/// The lens follows the size of the window.
fn fit_window(
    mut picture: ResMut<Picture>,
    mut camera: ResMut<CameraFlight>,
    state: Res<Ui>,
    look: Res<PanelLook>,
    windows: Query<&Window, With<PrimaryWindow>>,
) {
    let (Ok(window), Some(snapshot)) = (windows.single(), picture.snapshot.clone()) else {
        return;
    };
    let size = [window.width(), window.height()].map(|side| side / look.zoom);
    let whole = layout::free_area(egui::vec2(size[0], size[1]), &state);
    let lines = legend::legend_lines(picture.overlays, picture.chromosomes);
    let lines = layout::lines_shown(size[1], whole, &state, lines);
    let width = if picture.beside.is_some() {
        0.5 * (whole.width - view::GAP_PX)
    } else {
        whole.width
    };
    let part = view::whole_of(&snapshot);
    let room = room(
        whole,
        size[1],
        &state,
        &snapshot,
        lines,
        part.width / part.height,
    );
    let free = Area {
        width: width.max(50.0),
        ..room
    };
    let home = Lens {
        window: size,
        free,
        units_per_mm: bake::PLATE_WIDTH / snapshot.scenario.stage.width_mm,
        ..Lens::default()
    }
    .fitting(part);
    camera.home = Some(home);
    if camera.at_home && camera.flight.is_none() {
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
            .then(|| place_of(snapshot, story.identity.parent()))
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

/// The part of a flight that lies behind after so many seconds, where the last frame took some.
fn part_flown(spent: f32, frame: f32) -> f32 {
    if frame > SLOW_FRAME_SECONDS {
        1.0
    } else {
        (spent / FLIGHT_SECONDS).clamp(0.0, 1.0)
    }
}

/// Keeps the followed cell in the middle.
fn follow(mut picture: ResMut<Picture>, mut camera: ResMut<CameraFlight>, clock: Res<Time<Real>>) {
    let (Some(id), Some(snapshot)) = (picture.selected, picture.snapshot.clone()) else {
        return;
    };
    let Some(place) = place_asked(&snapshot, id) else {
        return;
    };
    camera.at_home = false;
    let units = picture.lens.units_per_mm;
    let part = 1.0 - libm::expf(-clock.delta_secs() / FOLLOW_SECONDS);
    let centre = picture.lens.centre;
    picture.lens.centre = [0, 1].map(|k| centre[k] + part * (place[k] * units - centre[k]));
}

/// Flies on.
fn fly(
    mut picture: ResMut<Picture>,
    mut camera: ResMut<CameraFlight>,
    time: Res<Time>,
    clock: Res<Time<Real>>,
) {
    let Some((from, to, spent)) = camera.flight else {
        return;
    };
    let spent = spent + time.delta_secs();
    let part = part_flown(spent, clock.delta_secs());
    let eased = part * part * (3.0 - 2.0 * part);
    picture.lens = from.towards(&to, eased);
    camera.flight = (part < 1.0).then_some((from, to, spent));
}

/// Zooms about a pixel.
pub(super) fn zoom_about(
    picture: &mut Picture,
    camera: &mut CameraFlight,
    px: [f32; 2],
    factor: f32,
) {
    let Some(home) = camera.home else { return };
    let Some(snapshot) = picture.snapshot.clone() else {
        return;
    };
    camera.flight = None;
    picture.lens = picture
        .lens
        .zoomed(px, factor, home.units_per_px * 1.15)
        .kept_on(ground(&snapshot));
    camera.at_home = picture.lens.units_per_px >= home.units_per_px * 1.1;
}

/// Moves the picture by pixels.
pub(super) fn move_by(picture: &mut Picture, camera: &mut CameraFlight, px: [f32; 2]) {
    if let Some(snapshot) = picture.snapshot.clone() {
        camera.at_home = false;
        camera.flight = None;
        picture.lens = picture.lens.moved(px).kept_on(ground(&snapshot));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flight_takes_its_time_but_a_slow_machine_arrives_at_once() {
        assert!((part_flown(0.3, 0.016) - 0.5).abs() < 1e-6);
        assert!((part_flown(2.0, 0.016) - 1.0).abs() < 1e-6);
        assert!((part_flown(0.1, 1.5) - 1.0).abs() < 1e-6);
    }
}
