//! Hands each stroke to the panels with what was held when it was struck, so that a quick Ctrl+C in a long frame copies.

use bevy::input::keyboard::{Key, KeyboardFocusLost, KeyboardInput};
use bevy::prelude::*;
use bevy_egui::helpers::{bevy_to_egui_key, bevy_to_egui_physical_key};
use bevy_egui::input::EguiInputEvent;
use bevy_egui::{
    EguiClipboard, EguiContext, EguiContextSettings, EguiInputSet, PrimaryEguiContext, egui,
};

use super::strokes::{Held, Turned};

/// Registers what hands strokes on, in place of what the library does by the state at the end of a frame.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PreUpdate,
        (take_over, hand_on)
            .chain()
            .in_set(EguiInputSet::ReadBevyMessages),
    );
}

/// Switches off the library's own reading of keys.
fn take_over(mut contexts: Query<&mut EguiContextSettings, Added<PrimaryEguiContext>>) {
    for mut settings in &mut contexts {
        settings
            .input_system_settings
            .run_write_keyboard_input_messages_system = false;
    }
}

fn hand_on(
    contexts: Query<Entity, (With<EguiContext>, With<PrimaryEguiContext>)>,
    mut clipboard: ResMut<EguiClipboard>,
    mut held: Local<Held>,
    mut strokes: MessageReader<KeyboardInput>,
    mut focus_lost: MessageReader<KeyboardFocusLost>,
    mut events: MessageWriter<EguiInputEvent>,
) {
    let Ok(context) = contexts.single() else {
        return;
    };
    for stroke in strokes.read() {
        let turned = held.turn(stroke);
        let told = events_of(stroke, turned, held.egui_modifiers(), || {
            clipboard.get_text()
        });
        events.write_batch(
            told.into_iter()
                .map(|event| EguiInputEvent { context, event }),
        );
    }
    if focus_lost.read().next().is_some() {
        focus_lost.clear();
        held.clear();
    }
}

/// What a stroke is for egui: text, a key, and what it does with the clipboard.
fn events_of(
    stroke: &KeyboardInput,
    turned: Turned,
    modifiers: egui::Modifiers,
    pasted: impl FnOnce() -> Option<String>,
) -> Vec<egui::Event> {
    let mut events = Vec::new();
    let pressed = turned != Turned::Up;
    if pressed && !modifiers.command && !modifiers.ctrl {
        let text = match &stroke.logical_key {
            Key::Character(_) => stroke.text.as_ref().map(ToString::to_string),
            Key::Space => Some(" ".to_owned()),
            _ => None,
        };
        let text = text.filter(|text| !text.chars().any(char::is_control));
        events.extend(text.map(egui::Event::Text));
    }
    let physical_key = bevy_to_egui_physical_key(&stroke.key_code);
    let Some(key) = bevy_to_egui_key(&stroke.logical_key).or(physical_key) else {
        return events;
    };
    events.push(egui::Event::Key {
        key,
        physical_key,
        pressed,
        repeat: turned == Turned::Again,
        modifiers,
    });
    if modifiers.command && pressed {
        match key {
            egui::Key::C => events.push(egui::Event::Copy),
            egui::Key::X => events.push(egui::Event::Cut),
            // In a page the browser tells what is pasted.
            egui::Key::V if cfg!(not(target_arch = "wasm32")) => {
                events.extend(pasted().map(egui::Event::Paste));
            }
            _ => {}
        }
    }
    events
}

#[cfg(test)]
mod tests {
    use super::super::strokes::tests::stroke;
    use super::*;

    #[test]
    fn a_chord_that_was_let_go_within_the_frame_copies_and_pastes() {
        let mut held = Held::default();
        let mut told = Vec::new();
        for (key, sign) in [(KeyCode::KeyC, "c"), (KeyCode::KeyV, "v")] {
            for (code, logical, down) in [
                (KeyCode::ControlLeft, Key::Control, true),
                (key, Key::Character(sign.into()), true),
                (key, Key::Character(sign.into()), false),
                (KeyCode::ControlLeft, Key::Control, false),
            ] {
                let stroke = stroke(code, logical, down);
                let turned = held.turn(&stroke);
                let pasted = || Some("what was copied".to_owned());
                told.extend(events_of(&stroke, turned, held.egui_modifiers(), pasted));
            }
        }
        assert!(told.contains(&egui::Event::Copy), "{told:?}");
        let paste = egui::Event::Paste("what was copied".to_owned());
        assert!(told.contains(&paste), "{told:?}");
        let typed = told
            .iter()
            .any(|event| matches!(event, egui::Event::Text(_)));
        assert!(!typed, "{told:?}");
    }

    #[test]
    fn a_sign_of_the_third_level_is_typed() {
        let mut held = Held::default();
        held.turn(&stroke(KeyCode::AltRight, Key::AltGraph, true));
        let at = stroke(KeyCode::KeyQ, Key::Character("@".into()), true);
        let turned = held.turn(&at);
        let told = events_of(&at, turned, held.egui_modifiers(), || None);
        assert!(
            told.contains(&egui::Event::Text("@".to_owned())),
            "{told:?}"
        );
    }
}
