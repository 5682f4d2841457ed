//! The pointer on the picture: moving, zooming, asking, drawing, painting.

use bevy::input::gestures::PinchGesture;
use bevy::input::mouse::{MouseScrollUnit, MouseWheel};
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy_egui::EguiContexts;
use bevy_egui::egui;

use super::asked::Asked;
use super::brush::spot_mm;
use super::camera::{CameraFlight, move_by, zoom_about};
use super::look::PanelLook;
use super::order::Step;
use super::pointer_input::{Device, Pointer, PointerInput};
use super::ui::Ui;
use crate::live::Snapshot;
use crate::sim::CellRow;
use crate::ui::state::UiState;
use crate::ui::state::action::UiAction;
use crate::view::Picture;

/// Seconds in which a second click belongs to the first.
const TWICE_SECONDS: f32 = 0.35;

/// Registers the pointer and what looks at it.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Pointer>()
        .add_systems(Update, steer.in_set(Step::Pointer));
}

/// The cell nearest to a pixel of the first plate, within reach.
pub(super) fn cell_at(picture: &Picture, snapshot: &Snapshot, px: [f32; 2]) -> Option<CellRow> {
    let lens = &picture.lens;
    let at = lens.to_plate(px).map(|value| value / lens.units_per_mm);
    let reach = (9.0 * lens.units_per_px / lens.units_per_mm).max(0.0);
    let mut best: Option<(f32, CellRow)> = None;
    for cell in &snapshot.cells {
        let (dx, dy) = (cell.x_mm - at[0], cell.y_mm - at[1]);
        let distance = libm::sqrtf(dx * dx + dy * dy);
        let wide = reach.max(cell.radius_mm);
        // An injected cell lies on top, so it is found first.
        let weighed = if cell.injected {
            distance * 0.6
        } else {
            distance
        };
        if distance <= wide && best.as_ref().is_none_or(|(found, _)| weighed < *found) {
            best = Some((weighed, *cell));
        }
    }
    best.map(|(_, cell)| cell)
}

/// Looks what the pointer does: it moves the picture, and asks for what it clicks on.
fn steer(
    mut picture: ResMut<Picture>,
    mut pointer: ResMut<Pointer>,
    mut camera: ResMut<CameraFlight>,
    mut state: ResMut<Ui>,
    mut asked: MessageWriter<Asked>,
    look: Res<PanelLook>,
    time: Res<Time>,
    mut contexts: EguiContexts,
    windows: Query<&Window, With<PrimaryWindow>>,
    buttons: Res<ButtonInput<MouseButton>>,
    touches: Res<Touches>,
    mut wheel: MessageReader<MouseWheel>,
    mut pinch: MessageReader<PinchGesture>,
) {
    let Ok(window) = windows.single() else { return };
    let input = PointerInput::of(window.cursor_position(), &buttons, &touches);
    let zoom = look.zoom;
    // The panels grow when the first finger is lifted, not under it.
    if input.pressed || input.released {
        let fingers = input.device == Device::Fingers
            && (pointer.device == Device::Fingers || input.released);
        pointer.device = if fingers {
            Device::Fingers
        } else {
            Device::Mouse
        };
    }
    let at = input.at.map(|at| [at.x / zoom, at.y / zoom]);
    let over_panel = contexts.ctx_mut().is_ok_and(|context| {
        // A finger comes from nowhere: what lies under it counts, not what egui saw last.
        let panel = at
            .and_then(|[x, y]| context.layer_id_at(egui::pos2(x, y)))
            .is_some_and(|layer| layer.order != egui::Order::Background);
        panel || context.egui_wants_pointer_input() || context.is_pointer_over_egui()
    });
    let turned: f32 = wheel
        .read()
        .map(|turn| match turn.unit {
            MouseScrollUnit::Line => turn.y,
            MouseScrollUnit::Pixel => turn.y / 60.0,
        })
        .sum();
    let pinched: f32 = pinch.read().map(|gesture| gesture.0).sum();
    let factor =
        libm::powf(1.18, turned.clamp(-8.0, 8.0)) * (1.0 + pinched.clamp(-0.5, 0.5)) * input.spread;
    pointer.at = at.filter(|_| !over_panel);
    let Some(at) = at else {
        if input.released {
            pointer.pressed = None;
        }
        return;
    };
    let (side, under) = picture.under(at);
    if !over_panel {
        if (factor - 1.0).abs() > 1e-4 {
            zoom_about(&mut picture, &mut camera, under, factor);
        }
        if input.pressed {
            pointer.pressed = Some(at);
            pointer.dragged = false;
        }
    }
    if input.two {
        pointer.pressed = None;
    }
    if pointer.pressed.is_some()
        && draw_or_paint(
            &picture,
            &mut pointer,
            &mut state,
            &input,
            under,
            &mut asked,
        )
    {
        return;
    }
    let Some(from) = pointer.pressed else { return };
    let moved = [at[0] - from[0], at[1] - from[1]];
    if pointer.dragged || libm::hypotf(moved[0], moved[1]) > 4.0 {
        pointer.dragged = true;
        state.picture.follow = false;
        move_by(&mut picture, &mut camera, moved);
        pointer.pressed = Some(at);
    }
    if input.released {
        pointer.pressed = None;
        if !pointer.dragged {
            let twice = time.elapsed_secs() - pointer.last_click < TWICE_SECONDS;
            pointer.last_click = time.elapsed_secs();
            if twice {
                fly_nearer(&picture, &mut camera, under);
            } else {
                let cell = picture
                    .pane(side)
                    .and_then(|pane| cell_at(&picture, pane.snapshot, under))
                    .map(|cell| cell.id);
                asked.write(Asked::Ui(UiAction::Select(cell)));
            }
        }
    }
}

/// Two clicks fly nearer.
fn fly_nearer(picture: &Picture, camera: &mut CameraFlight, under: [f32; 2]) {
    let lens = picture.lens;
    let to = lens.zoomed(under, 4.0, lens.units_per_px);
    camera.at_home = false;
    camera.fly_to(picture, to);
}

/// While the pen or a brush is in hand the pointer draws or paints; false if neither is.
fn draw_or_paint(
    picture: &Picture,
    pointer: &mut Pointer,
    state: &mut UiState,
    input: &PointerInput,
    at: [f32; 2],
    asked: &mut MessageWriter<'_, Asked>,
) -> bool {
    let lens = picture.lens;
    if state.presenter.pen {
        let least = 3.0 * lens.units_per_px;
        state
            .presenter
            .draw(lens.to_plate(at), input.pressed, least);
    } else if let (Some(_), Some(snapshot)) = (state.level.brush, &picture.snapshot) {
        // Along a line the spots lie half a radius apart.
        let radius_px = spot_mm(snapshot) as f32 * lens.units_per_mm / lens.units_per_px;
        let far = pointer
            .painted
            .is_none_or(|last| libm::hypotf(at[0] - last[0], at[1] - last[1]) > 0.5 * radius_px);
        if far {
            pointer.painted = Some(at);
            let place = lens.to_plate(at).map(|value| value / lens.units_per_mm);
            asked.write(Asked::Ui(UiAction::Paint(Some(place))));
        }
    } else {
        return false;
    }
    if input.released {
        pointer.pressed = None;
        pointer.painted = None;
    }
    true
}
