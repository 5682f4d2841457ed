//! Where the window is on the desktop: it fits the monitor it opens on, and is where it was the last time.

use bevy::prelude::*;
use bevy::window::{Monitor, PrimaryMonitor, PrimaryWindow, WindowMode, WindowPosition};

use super::order::Step;
use super::persistence::Persistence;
use crate::app::settings::WindowPlace;

/// Room that the desktop keeps for its bars and the frame of a window, pixels: beside and below.
const DESKTOP: [i32; 2] = [24, 88];
/// A window is where one can reach it if so much of its upper edge lies on a monitor, pixels.
const REACH: i32 = 120;
/// Seconds that a window must have stood still before its place is remembered.
const SETTLED: f32 = 0.7;

/// A monitor: left, top, width, height, pixels of the desktop.
type Screen = [i32; 4];

/// Registers what places the window and remembers it.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (fit, remember).chain().in_set(Step::Fit));
}

/// Places the window once the monitors are known.
fn fit(
    mut done: Local<bool>,
    persistence: Res<Persistence>,
    monitors: Query<(&Monitor, Has<PrimaryMonitor>)>,
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
) {
    let Ok(mut window) = windows.single_mut() else {
        return;
    };
    if *done || monitors.is_empty() {
        return;
    }
    *done = true;
    let mut screens: Vec<(bool, Screen)> = monitors
        .iter()
        .map(|(monitor, primary)| {
            let at = monitor.physical_position;
            let size = monitor.physical_size().as_ivec2();
            (!primary, [at.x, at.y, size.x, size.y])
        })
        .collect();
    // The primary one first; the others as the desktop orders them.
    screens.sort_unstable();
    let screens: Vec<Screen> = screens.into_iter().map(|(_, screen)| screen).collect();
    let size = window.physical_size().as_ivec2();
    let place = place_on(&screens, persistence.settings.window, [size.x, size.y]);
    let Some(([left, top], [width, height])) = place else {
        return;
    };
    if [width, height] != [size.x, size.y] {
        let [width, height] = [width, height].map(|side| side.max(1) as u32);
        window.resolution.set_physical_resolution(width, height);
    }
    window.position = WindowPosition::At(IVec2::new(left, top));
}

/// Place and size of a window on these monitors, the primary one first: where it was, if one can reach it there, else in
/// the middle of the primary monitor; never larger than its monitor.
fn place_on(
    screens: &[Screen],
    before: Option<WindowPlace>,
    usual: [i32; 2],
) -> Option<([i32; 2], [i32; 2])> {
    let reached = |screen: &Screen, at: [i32; 2], width: i32| {
        let shown = (at[0] + width).min(screen[0] + screen[2]) - at[0].max(screen[0]);
        shown >= REACH && at[1] >= screen[1] && at[1] + REACH / 2 <= screen[1] + screen[3]
    };
    let wanted = before.map_or(usual, |before| {
        before.size.map(|side| side.min(100_000) as i32)
    });
    let kept = before.and_then(|before| {
        let at = before.at?;
        let screen = screens
            .iter()
            .find(|screen| reached(screen, at, wanted[0]))?;
        Some((at, screen))
    });
    let screen = kept.map_or(screens.first()?, |(_, screen)| screen);
    let size = [0, 1].map(|k| wanted[k].min((screen[2 + k] - DESKTOP[k]).max(1)));
    let middle =
        || [0, 1].map(|k| screen[k] + (screen[2 + k] - DESKTOP[k] - size[k]) / 2 + DESKTOP[k] / 2);
    Some((kept.map_or_else(middle, |(at, _)| at), size))
}

/// Remembers where the window stands, once it stands still.
fn remember(
    time: Res<Time<Real>>,
    mut persistence: ResMut<Persistence>,
    mut still: Local<(Option<WindowPlace>, f32)>,
    windows: Query<&Window, With<PrimaryWindow>>,
) {
    let Ok(window) = windows.single() else {
        return;
    };
    if window.mode != WindowMode::Windowed {
        return;
    }
    let place = WindowPlace {
        at: match window.position {
            WindowPosition::At(at) => Some([at.x, at.y]),
            _ => None,
        },
        size: [window.physical_width(), window.physical_height()],
    };
    if still.0 != Some(place) {
        *still = (Some(place), 0.0);
        return;
    }
    still.1 += time.delta_secs();
    if still.1 > SETTLED && persistence.settings.window != Some(place) {
        persistence.settings.window = Some(place);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const USUAL: [i32; 2] = [1600, 900];

    fn before(at: Option<[i32; 2]>, size: [u32; 2]) -> Option<WindowPlace> {
        Some(WindowPlace { at, size })
    }

    #[test]
    fn a_window_fits_the_monitor_it_opens_on() {
        for (width, height) in [
            (1280, 800),
            (1024, 600),
            (1366, 768),
            (1920, 1080),
            (3840, 2160),
        ] {
            let screen = [0, 0, width, height];
            let (at, size) = place_on(&[screen], None, USUAL).expect("a place");
            assert!(at[0] >= 0 && at[1] >= 0, "{screen:?}: {at:?}");
            assert!(
                at[0] + size[0] <= width && at[1] + size[1] <= height,
                "{screen:?}: {size:?}"
            );
            assert!(size[0] <= USUAL[0] && size[1] <= USUAL[1]);
        }
    }

    #[test]
    fn a_window_is_where_it_was_if_one_can_reach_it_there() {
        let screens = [[0, 0, 1920, 1080], [1920, 0, 1280, 1024]];
        let right = before(Some([2000, 50]), [1000, 700]);
        assert_eq!(
            place_on(&screens, right, USUAL),
            Some(([2000, 50], [1000, 700]))
        );
        // The second monitor is gone.
        let (at, size) = place_on(&screens[..1], right, USUAL).expect("a place");
        assert_eq!(size, [1000, 700]);
        assert!(at[0] + size[0] <= 1920, "{at:?}");
        // Its title lies above the desktop.
        let above = before(Some([100, -400]), [1000, 700]);
        assert!(place_on(&screens, above, USUAL).expect("a place").0[1] >= 0);
        // The desktop does not tell where a window is.
        let size = place_on(&screens, before(None, [900, 600]), USUAL)
            .expect("a place")
            .1;
        assert_eq!(size, [900, 600]);
        // A size from a larger monitor.
        let large = place_on(&screens, before(Some([0, 0]), [3000, 2000]), USUAL);
        let (_, size) = large.expect("a place");
        assert!(size[0] <= 1920 && size[1] <= 1080);
    }

    #[test]
    fn without_a_monitor_nothing_is_placed() {
        assert_eq!(place_on(&[], None, USUAL), None);
    }
}
