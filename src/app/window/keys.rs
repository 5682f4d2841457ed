//! Looks which keys of the table in `ui::bindings` were pressed.

use bevy::input::ButtonState;
use bevy::input::keyboard::{KeyboardFocusLost, KeyboardInput};
use bevy::prelude::*;
use bevy_egui::EguiContexts;

use super::asked::Asked;
use super::order::Step;
use super::persistence::Persistence;
use crate::ui::frame::bindings::{BINDINGS, Binding};
use crate::ui::state::key_action::KeyAction;

/// The keys that are down, as they were when each key was pressed: in a long frame a chord is pressed and let go.
#[derive(Default)]
struct Held(Vec<KeyCode>);

impl Held {
    /// Takes note of a key; true if it goes down now, and not again because it is held.
    fn turn(&mut self, key: KeyCode, state: ButtonState) -> bool {
        let known = self.0.iter().position(|down| *down == key);
        match (state, known) {
            (ButtonState::Pressed, None) => {
                self.0.push(key);
                true
            }
            (ButtonState::Pressed, Some(_)) => false,
            (ButtonState::Released, place) => {
                if let Some(place) = place {
                    self.0.swap_remove(place);
                }
                false
            }
        }
    }

    fn any(&self, keys: &[KeyCode]) -> bool {
        keys.iter().any(|key| self.0.contains(key))
    }

    fn fits(&self, binding: &Binding) -> bool {
        let control = self.any(&[
            KeyCode::ControlLeft,
            KeyCode::ControlRight,
            KeyCode::SuperLeft,
            KeyCode::SuperRight,
        ]);
        let shift = self.any(&[KeyCode::ShiftLeft, KeyCode::ShiftRight]);
        let alt = self.any(&[KeyCode::AltLeft, KeyCode::AltRight]);
        // Shift makes a difference only where a chord has it and another is the same without.
        let twin = BINDINGS.iter().any(|other| {
            other.key == binding.key
                && other.control == binding.control
                && other.alt == binding.alt
                && other.shift != binding.shift
        });
        control == binding.control
            && alt == binding.alt
            && (shift == binding.shift || (!twin && !binding.shift))
    }
}

/// Registers what looks at the keys.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, keys.in_set(Step::Keys));
}

/// Looks which keys were pressed and asks for what they say.
fn keys(
    persistence: Res<Persistence>,
    mut contexts: EguiContexts,
    mut held: Local<Held>,
    mut strokes: MessageReader<KeyboardInput>,
    mut focus_lost: MessageReader<KeyboardFocusLost>,
    mut asked: MessageWriter<Asked>,
) {
    let (typing, focused) = contexts.ctx_mut().map_or((false, false), |context| {
        (
            context.egui_wants_keyboard_input() && context.text_edit_focused(),
            context.memory(|memory| memory.focused().is_some()),
        )
    });
    let mut letter_keys = persistence.settings.letter_keys;
    for stroke in strokes.read() {
        if !held.turn(stroke.key_code, stroke.state) {
            continue;
        }
        for binding in BINDINGS {
            let silent = (binding.single() && !letter_keys)
                || (typing
                    && !matches!(
                        binding.action,
                        KeyAction::Close | KeyAction::Help | KeyAction::FullScreen
                    ))
                || (focused && !binding.beside_focus());
            if binding.key == stroke.key_code && held.fits(binding) && !silent {
                // Whether the next letter of this frame still counts.
                letter_keys ^= binding.action == KeyAction::Letters;
                asked.write(Asked::Key(binding.action));
            }
        }
    }
    // What is let go elsewhere is not told here.
    if focus_lost.read().next().is_some() {
        focus_lost.clear();
        held.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a row of keys does that go down (true) and up.
    fn key_actions(strokes: &[(KeyCode, bool)]) -> Vec<KeyAction> {
        let mut held = Held::default();
        let mut done = Vec::new();
        for &(key, down) in strokes {
            let state = if down {
                ButtonState::Pressed
            } else {
                ButtonState::Released
            };
            if held.turn(key, state) {
                let here = BINDINGS
                    .iter()
                    .filter(|binding| binding.key == key && held.fits(binding));
                done.extend(here.map(|binding| binding.action));
            }
        }
        done
    }

    #[test]
    fn a_chord_counts_as_it_was_pressed_however_long_the_frame() {
        use KeyCode::{ControlLeft, Digit2, ShiftLeft};
        let chord = [
            (ControlLeft, true),
            (Digit2, true),
            (Digit2, false),
            (ControlLeft, false),
        ];
        assert_eq!(key_actions(&chord), [KeyAction::Level(1)]);
        // Control let go before: the digit alone.
        let after = [
            (ControlLeft, true),
            (ControlLeft, false),
            (Digit2, true),
            (Digit2, false),
        ];
        assert_eq!(key_actions(&after), [KeyAction::Chapter(1)]);
        assert_eq!(
            key_actions(&[(ShiftLeft, true), (Digit2, true)]),
            [KeyAction::Chapter(1)]
        );
    }

    #[test]
    fn a_key_pressed_twice_counts_twice_and_a_held_one_once() {
        let key = KeyCode::KeyB;
        let twice = [(key, true), (key, false), (key, true), (key, false)];
        assert_eq!(key_actions(&twice), [KeyAction::Black, KeyAction::Black]);
        assert_eq!(
            key_actions(&[(key, true), (key, true), (key, true)]),
            [KeyAction::Black]
        );
    }
}
