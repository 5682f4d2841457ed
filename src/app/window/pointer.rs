//! The pointer on the picture: moving, zooming, asking, drawing, painting.

use bevy::input::gestures::PinchGesture;
use bevy::input::mouse::{MouseScrollUnit, MouseWheel};
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy_egui::EguiContexts;
use bevy_egui::egui;

use super::actions::{grant, spot_mm};
use super::camera::{fly_to, ground, zoom_about};
use super::pointer_input::Hand;
use super::{Run, Stand};
use crate::live::Snapshot;
use crate::sim::CellRow;
use crate::ui::desk::Wish;
use crate::view::{Picture, Side};

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

pub(super) fn steer(
    mut picture: ResMut<Picture>,
    mut stand: ResMut<Stand>,
    run: Res<Run>,
    time: Res<Time>,
    mut contexts: EguiContexts,
    windows: Query<&Window, With<PrimaryWindow>>,
    buttons: Res<ButtonInput<MouseButton>>,
    touches: Res<Touches>,
    mut wheel: MessageReader<MouseWheel>,
    mut pinch: MessageReader<PinchGesture>,
) {
    let Ok(window) = windows.single() else { return };
    let hand = Hand::of(window.cursor_position(), &buttons, &touches);
    let zoom = stand.zoom;
    // The panels grow when the first finger is lifted, not under it.
    if hand.pressed || hand.released {
        stand.fingers = hand.finger && (stand.fingers || hand.released);
    }
    let pointer = hand.at.map(|at| [at.x / zoom, at.y / zoom]);
    let over_panel = contexts.ctx_mut().is_ok_and(|context| {
        // A finger comes from nowhere: what lies under it counts, not what egui saw last.
        let panel = pointer
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
        libm::powf(1.18, turned.clamp(-8.0, 8.0)) * (1.0 + pinched.clamp(-0.5, 0.5)) * hand.spread;
    stand.pointer = pointer.filter(|_| !over_panel);
    let Some(at) = pointer else {
        if hand.released {
            stand.pressed = None;
        }
        return;
    };
    let (side, under) = picture.under(at);
    if !over_panel {
        if (factor - 1.0).abs() > 1e-4 {
            zoom_about(&mut picture, &mut stand, under, factor);
        }
        if hand.pressed {
            stand.pressed = Some(at);
            stand.dragged = false;
        }
    }
    if hand.two {
        stand.pressed = None;
    }
    if stand.pressed.is_some() && draw_or_paint(&mut picture, &mut stand, &run, &hand, under) {
        return;
    }
    let Some(from) = stand.pressed else { return };
    let moved = [at[0] - from[0], at[1] - from[1]];
    if stand.dragged || libm::hypotf(moved[0], moved[1]) > 4.0 {
        stand.dragged = true;
        stand.desk.follow = false;
        stand.flight = None;
        stand.at_home = false;
        if let Some(snapshot) = picture.snapshot.clone() {
            picture.lens = picture.lens.moved(moved).kept_on(ground(&snapshot));
        }
        stand.pressed = Some(at);
    }
    if hand.released {
        stand.pressed = None;
        if !stand.dragged {
            click(
                side,
                under,
                time.elapsed_secs(),
                &mut picture,
                &mut stand,
                &run,
            );
        }
    }
}

/// One click asks the cell under it, two fly nearer.
fn click(
    side: Side,
    under: [f32; 2],
    now: f32,
    picture: &mut Picture,
    stand: &mut Stand,
    run: &Run,
) {
    if now - stand.last_click < 0.35 {
        let lens = picture.lens;
        let to = lens.zoomed(under, 4.0, lens.units_per_px);
        stand.at_home = false;
        fly_to(stand, lens, to, picture.still);
    } else {
        let cell = picture
            .pane(side)
            .and_then(|pane| cell_at(picture, pane.snapshot, under))
            .map(|cell| cell.id);
        grant(Wish::Select(cell), picture, stand, run);
    }
    stand.last_click = now;
}

/// While the pen or a brush is in hand the pointer draws or paints; false if neither is.
fn draw_or_paint(
    picture: &mut Picture,
    stand: &mut Stand,
    run: &Run,
    hand: &Hand,
    at: [f32; 2],
) -> bool {
    let lens = picture.lens;
    if stand.desk.lectern.pen {
        let least = 3.0 * lens.units_per_px;
        stand
            .desk
            .lectern
            .draw(lens.to_plate(at), hand.pressed, least);
    } else if let (Some(_), Some(snapshot)) = (stand.desk.brush, picture.snapshot.clone()) {
        // Along a line the spots lie half a radius apart.
        let radius_px = spot_mm(&snapshot) as f32 * lens.units_per_mm / lens.units_per_px;
        let far = stand
            .painted
            .is_none_or(|last| libm::hypotf(at[0] - last[0], at[1] - last[1]) > 0.5 * radius_px);
        if far {
            stand.painted = Some(at);
            let place = lens.to_plate(at).map(|value| value / lens.units_per_mm);
            grant(Wish::Paint(Some(place)), picture, stand, run);
        }
    } else {
        return false;
    }
    if hand.released {
        stand.pressed = None;
        stand.painted = None;
    }
    true
}
