//! What was held when a key was struck: messages in their order, not the state at the end of a frame.

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy_egui::egui;

/// What a stroke did to a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turned {
    /// It went down.
    Down,
    /// It is held and comes again.
    Again,
    /// It was let go.
    Up,
}

/// The keys that are down, as they were when each key was struck: in a long frame a chord is pressed and let go.
#[derive(Debug, Default)]
pub(super) struct Held {
    down: Vec<KeyCode>,
    /// The right Alt key writes signs of the third level on this layout (`AltGr`).
    third_level: bool,
}

/// What is held beside a key.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Modifiers {
    /// Control, or Command.
    pub(super) control: bool,
    /// Shift.
    pub(super) shift: bool,
    /// Alt, where it does not write a sign.
    pub(super) alt: bool,
}

impl Held {
    /// Takes note of a stroke.
    pub(super) fn turn(&mut self, stroke: &KeyboardInput) -> Turned {
        let key = stroke.key_code;
        let known = self.down.iter().position(|down| *down == key);
        if key == KeyCode::AltRight && stroke.state == ButtonState::Pressed {
            self.third_level = stroke.logical_key == Key::AltGraph;
        }
        match (stroke.state, known) {
            (ButtonState::Pressed, None) => {
                self.down.push(key);
                Turned::Down
            }
            (ButtonState::Pressed, Some(_)) => Turned::Again,
            (ButtonState::Released, place) => {
                if let Some(place) = place {
                    self.down.swap_remove(place);
                }
                Turned::Up
            }
        }
    }

    /// Forgets all keys: what is let go while another window has the keyboard is not told here.
    pub(super) fn clear(&mut self) {
        self.down.clear();
    }

    fn any(&self, keys: &[KeyCode]) -> bool {
        keys.iter().any(|key| self.down.contains(key))
    }

    /// Whether a sign of the third level is being written. Some systems press Control for it as well.
    fn writes_third_level(&self) -> bool {
        self.third_level && self.any(&[KeyCode::AltRight])
    }

    /// What is held now.
    pub(super) fn modifiers(&self) -> Modifiers {
        let third_level = self.writes_third_level();
        let control = [
            KeyCode::ControlLeft,
            KeyCode::ControlRight,
            KeyCode::SuperLeft,
            KeyCode::SuperRight,
        ];
        Modifiers {
            control: !third_level && self.any(&control),
            shift: self.any(&[KeyCode::ShiftLeft, KeyCode::ShiftRight]),
            alt: !third_level && self.any(&[KeyCode::AltLeft, KeyCode::AltRight]),
        }
    }

    /// What is held now, in the words of egui.
    pub(super) fn egui_modifiers(&self) -> egui::Modifiers {
        let Modifiers {
            control,
            shift,
            alt,
        } = self.modifiers();
        let mac = cfg!(target_os = "macos");
        let command_key = self.any(&[KeyCode::SuperLeft, KeyCode::SuperRight]);
        egui::Modifiers {
            alt,
            ctrl: control && (!mac || !command_key),
            shift,
            mac_cmd: mac && command_key,
            command: if mac { command_key } else { control },
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use bevy::prelude::Entity;

    use super::*;

    /// A stroke: the place of the key, what it writes on the layout, and whether it goes down.
    pub(in crate::app::window) fn stroke(
        key_code: KeyCode,
        logical_key: Key,
        down: bool,
    ) -> KeyboardInput {
        KeyboardInput {
            key_code,
            text: match (&logical_key, down) {
                (Key::Character(text), true) => Some(text.clone()),
                _ => None,
            },
            logical_key,
            state: if down {
                ButtonState::Pressed
            } else {
                ButtonState::Released
            },
            repeat: false,
            window: Entity::PLACEHOLDER,
        }
    }

    #[test]
    fn the_third_level_is_no_chord() {
        let mut held = Held::default();
        // Some systems press Control before AltGr.
        held.turn(&stroke(KeyCode::ControlLeft, Key::Control, true));
        held.turn(&stroke(KeyCode::AltRight, Key::AltGraph, true));
        assert_eq!(held.modifiers(), Modifiers::default());
        held.turn(&stroke(KeyCode::AltRight, Key::AltGraph, false));
        assert!(held.modifiers().control);
        held.turn(&stroke(KeyCode::AltRight, Key::Alt, true));
        assert!(held.modifiers().alt);
    }
}
