//! What the pointer does: the mouse or fingers in this frame, and what is remembered of the frames before.

use bevy::input::touch::Touch;
use bevy::prelude::*;

/// What points at the window.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Device {
    /// The mouse.
    #[default]
    Mouse,
    /// Fingers.
    Fingers,
}

/// What is remembered of the pointer from frame to frame. Places are points of egui.
#[derive(Resource, Debug, Default)]
pub(super) struct Pointer {
    /// Where it is, unless it is over a panel.
    pub(super) at: Option<[f32; 2]>,
    /// Where it came down, or was in the last frame of a drag.
    pub(super) pressed: Option<[f32; 2]>,
    /// Whether it was moved since it came down.
    pub(super) dragged: bool,
    /// Seconds of the last click.
    pub(super) last_click: f32,
    /// Where the last spot was painted.
    pub(super) painted: Option<[f32; 2]>,
    /// Whether fingers are used or a mouse.
    pub(super) device: Device,
}

/// What the mouse or fingers do in a frame. Places are logical pixels of the window.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct PointerInput {
    /// Where it points.
    pub(super) at: Option<Vec2>,
    /// Whether it came down.
    pub(super) pressed: bool,
    /// Whether it was lifted.
    pub(super) released: bool,
    /// Whether it is a finger or the mouse.
    pub(super) device: Device,
    /// Whether two fingers are down: they zoom, and nothing else.
    pub(super) two: bool,
    /// By how much two fingers moved apart; 1 for not at all.
    pub(super) spread: f32,
}

impl PointerInput {
    /// The mouse.
    fn of_mouse(cursor: Option<Vec2>, buttons: &ButtonInput<MouseButton>) -> Self {
        let moving = [MouseButton::Left, MouseButton::Middle];
        Self {
            at: cursor,
            pressed: buttons.any_just_pressed(moving),
            released: buttons.any_just_released(moving),
            device: Device::Mouse,
            two: false,
            spread: 1.0,
        }
    }

    /// Fingers, if there are any.
    fn of_fingers(touches: &Touches) -> Option<Self> {
        let mut down: Vec<&Touch> = touches.iter().collect();
        down.sort_by_key(|touch| touch.id());
        let lifted = touches.iter_just_released().next();
        let released = lifted.is_some() || touches.any_just_canceled();
        match down.as_slice() {
            [one, other, ..] => {
                let apart = one.position().distance(other.position());
                let before = one.previous_position().distance(other.previous_position());
                Some(Self {
                    at: Some(0.5 * (one.position() + other.position())),
                    pressed: false,
                    released: false,
                    device: Device::Fingers,
                    two: true,
                    spread: (apart / before.max(1.0)).clamp(0.5, 2.0),
                })
            }
            [one] => Some(Self {
                at: Some(one.position()),
                pressed: touches.any_just_pressed(),
                released: false,
                device: Device::Fingers,
                two: false,
                spread: 1.0,
            }),
            [] if released => Some(Self {
                at: lifted.map(Touch::position),
                pressed: false,
                released: true,
                device: Device::Fingers,
                two: false,
                spread: 1.0,
            }),
            [] => None,
        }
    }

    /// Fingers where there are any, else the mouse.
    pub(super) fn of(
        cursor: Option<Vec2>,
        buttons: &ButtonInput<MouseButton>,
        touches: &Touches,
    ) -> Self {
        Self::of_fingers(touches).unwrap_or_else(|| Self::of_mouse(cursor, buttons))
    }
}

#[cfg(test)]
mod tests {
    use bevy::input::InputPlugin;
    use bevy::input::touch::{TouchInput, TouchPhase};

    use super::*;

    /// A window that is touched; each call is a frame.
    struct Glass(App);

    impl Glass {
        fn new() -> Self {
            let mut app = App::new();
            app.add_plugins(InputPlugin);
            Self(app)
        }

        fn frame(&mut self, touches: &[(u64, TouchPhase, [f32; 2])]) -> PointerInput {
            for &(id, phase, at) in touches {
                self.0.world_mut().write_message(TouchInput {
                    phase,
                    position: Vec2::from_array(at),
                    window: Entity::PLACEHOLDER,
                    force: None,
                    id,
                });
            }
            self.0.update();
            let world = self.0.world();
            PointerInput::of(
                None,
                world.resource::<ButtonInput<MouseButton>>(),
                world.resource::<Touches>(),
            )
        }
    }

    #[test]
    fn one_finger_presses_moves_and_lifts_like_a_mouse() {
        let mut glass = Glass::new();
        let down = glass.frame(&[(7, TouchPhase::Started, [40.0, 50.0])]);
        assert!(down.pressed && down.device == Device::Fingers && !down.released && !down.two);
        assert_eq!(down.at, Some(Vec2::new(40.0, 50.0)));
        let moved = glass.frame(&[(7, TouchPhase::Moved, [60.0, 50.0])]);
        assert!(!moved.pressed && !moved.released);
        assert_eq!(moved.at, Some(Vec2::new(60.0, 50.0)));
        let lifted = glass.frame(&[(7, TouchPhase::Ended, [60.0, 50.0])]);
        assert!(lifted.released && !lifted.pressed);
        assert_eq!(glass.frame(&[]).at, None);
    }

    #[test]
    fn two_fingers_zoom_about_their_middle() {
        let mut glass = Glass::new();
        glass.frame(&[
            (1, TouchPhase::Started, [100.0, 100.0]),
            (2, TouchPhase::Started, [200.0, 100.0]),
        ]);
        let input = glass.frame(&[
            (1, TouchPhase::Moved, [75.0, 100.0]),
            (2, TouchPhase::Moved, [225.0, 100.0]),
        ]);
        assert!(input.two && !input.pressed);
        assert_eq!(input.at, Some(Vec2::new(150.0, 100.0)));
        assert!((input.spread - 1.5).abs() < 1e-6, "{}", input.spread);
    }
}
