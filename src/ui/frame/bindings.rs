//! The keys: one table, from which the window acts and the help sheet is written.

use bevy::input::keyboard::KeyCode;

use crate::ui::state::key_action::KeyAction;

/// A key with what must be held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    /// What it does.
    pub action: KeyAction,
    /// The key.
    pub key: KeyCode,
    /// Whether Control (or Command) must be held.
    pub control: bool,
    /// Whether Shift must be held, where it makes a difference.
    pub shift: bool,
    /// Whether Alt must be held.
    pub alt: bool,
    /// How the chord is written on the sheet.
    pub name: &'static str,
}

impl Binding {
    /// Whether it is one letter, digit or sign alone; such keys can be switched off.
    #[must_use]
    pub fn single(&self) -> bool {
        !self.control && !self.alt && self.name.chars().count() == 1
    }

    /// Key of the sentence that says what it does; rows with the same sentence stand together.
    #[must_use]
    pub fn says(&self) -> &'static str {
        match self.action {
            KeyAction::TogglePlay => "key-play",
            KeyAction::HourOn => "key-hour-on",
            KeyAction::HourBack => "key-hour-back",
            KeyAction::Chapter(_) => "key-chapter",
            KeyAction::Undo => "key-undo",
            KeyAction::Redo => "key-redo",
            KeyAction::Save => "key-save",
            KeyAction::Copy => "key-copy",
            KeyAction::Paste => "key-paste",
            KeyAction::Whole => "key-whole",
            KeyAction::Nearer => "key-nearer",
            KeyAction::Farther => "key-farther",
            KeyAction::Move(_) => "key-move",
            KeyAction::Level(_) => "key-level",
            KeyAction::Overlay(_) => "key-overlay",
            KeyAction::Names => "key-names",
            KeyAction::Cells => "key-cells",
            KeyAction::Chromosomes => "key-dna",
            KeyAction::Molecules => "key-molecules",
            KeyAction::NextCell => "key-next-cell",
            KeyAction::PreviousCell => "key-previous-cell",
            KeyAction::Flip => "key-flip",
            KeyAction::PaintMiddle => "key-paint",
            KeyAction::Bare => "key-bare",
            KeyAction::Spotlight => "key-spotlight",
            KeyAction::TalkOn => "key-talk-on",
            KeyAction::TalkBack => "key-talk-back",
            KeyAction::Pen => "key-pen",
            KeyAction::Black => "key-black",
            KeyAction::Theme => "key-theme",
            KeyAction::TextLarger => "key-text-larger",
            KeyAction::TextSmaller => "key-text-smaller",
            KeyAction::TextUsual => "key-text-usual",
            KeyAction::FullScreen => "key-full",
            KeyAction::Calm => "key-calm",
            KeyAction::Letters => "key-letters",
            KeyAction::FrameTimes => "key-times",
            KeyAction::Words => "key-words",
            KeyAction::WordCards => "key-word-cards",
            KeyAction::Help => "key-help",
            KeyAction::Close => "key-close",
        }
    }

    /// Whether the binding works while a widget has the focus of the keyboard.
    #[must_use]
    pub fn beside_focus(&self) -> bool {
        !matches!(self.action, KeyAction::TogglePlay | KeyAction::Move(_))
    }
}

const fn plain(action: KeyAction, key: KeyCode, name: &'static str) -> Binding {
    Binding {
        action,
        key,
        control: false,
        shift: false,
        alt: false,
        name,
    }
}

const fn with_control(action: KeyAction, key: KeyCode, name: &'static str) -> Binding {
    Binding {
        control: true,
        ..plain(action, key, name)
    }
}

const fn with_alt(action: KeyAction, key: KeyCode, name: &'static str) -> Binding {
    Binding {
        alt: true,
        ..plain(action, key, name)
    }
}

/// All keys, in the order of the sheet.
pub const BINDINGS: &[Binding] = &[
    plain(KeyAction::TogglePlay, KeyCode::Space, "Space"),
    with_alt(KeyAction::TogglePlay, KeyCode::KeyK, "Alt K"),
    plain(KeyAction::HourOn, KeyCode::Period, "."),
    plain(KeyAction::HourBack, KeyCode::Comma, ","),
    plain(KeyAction::Chapter(0), KeyCode::Digit1, "1"),
    plain(KeyAction::Chapter(1), KeyCode::Digit2, "2"),
    plain(KeyAction::Chapter(2), KeyCode::Digit3, "3"),
    plain(KeyAction::Chapter(3), KeyCode::Digit4, "4"),
    plain(KeyAction::Chapter(4), KeyCode::Digit5, "5"),
    plain(KeyAction::Chapter(5), KeyCode::Digit6, "6"),
    plain(KeyAction::Chapter(6), KeyCode::Digit7, "7"),
    plain(KeyAction::Chapter(7), KeyCode::Digit8, "8"),
    plain(KeyAction::Chapter(8), KeyCode::Digit9, "9"),
    with_control(KeyAction::Undo, KeyCode::KeyZ, "Ctrl Z"),
    with_control(KeyAction::Redo, KeyCode::KeyY, "Ctrl Y"),
    Binding {
        shift: true,
        ..with_control(KeyAction::Redo, KeyCode::KeyZ, "Ctrl Shift Z")
    },
    with_control(KeyAction::Save, KeyCode::KeyS, "Ctrl S"),
    with_control(KeyAction::Copy, KeyCode::KeyC, "Ctrl C"),
    with_control(KeyAction::Paste, KeyCode::KeyV, "Ctrl V"),
    with_control(KeyAction::Level(0), KeyCode::Digit1, "Ctrl 1"),
    with_control(KeyAction::Level(1), KeyCode::Digit2, "Ctrl 2"),
    with_control(KeyAction::Level(2), KeyCode::Digit3, "Ctrl 3"),
    with_control(KeyAction::Level(3), KeyCode::Digit4, "Ctrl 4"),
    plain(KeyAction::Nearer, KeyCode::Equal, "+"),
    plain(KeyAction::Nearer, KeyCode::NumpadAdd, "+"),
    plain(KeyAction::Farther, KeyCode::Minus, "-"),
    plain(KeyAction::Farther, KeyCode::NumpadSubtract, "-"),
    plain(KeyAction::Whole, KeyCode::Digit0, "0"),
    plain(KeyAction::Whole, KeyCode::Home, "Home"),
    plain(KeyAction::Move(0), KeyCode::ArrowRight, "Arrows"),
    plain(KeyAction::Move(1), KeyCode::ArrowLeft, "Arrows"),
    plain(KeyAction::Move(2), KeyCode::ArrowDown, "Arrows"),
    plain(KeyAction::Move(3), KeyCode::ArrowUp, "Arrows"),
    with_alt(KeyAction::Overlay(0), KeyCode::Digit1, "Alt 1"),
    with_alt(KeyAction::Overlay(1), KeyCode::Digit2, "Alt 2"),
    with_alt(KeyAction::Overlay(2), KeyCode::Digit3, "Alt 3"),
    with_alt(KeyAction::Overlay(3), KeyCode::Digit4, "Alt 4"),
    with_alt(KeyAction::Molecules, KeyCode::Digit5, "Alt 5"),
    plain(KeyAction::Names, KeyCode::KeyN, "N"),
    plain(KeyAction::Cells, KeyCode::KeyC, "C"),
    plain(KeyAction::Chromosomes, KeyCode::KeyD, "D"),
    plain(KeyAction::NextCell, KeyCode::BracketRight, "]"),
    plain(KeyAction::PreviousCell, KeyCode::BracketLeft, "["),
    plain(KeyAction::Flip, KeyCode::KeyW, "W"),
    plain(KeyAction::PaintMiddle, KeyCode::KeyG, "G"),
    plain(KeyAction::Bare, KeyCode::KeyH, "H"),
    plain(KeyAction::Spotlight, KeyCode::KeyS, "S"),
    plain(KeyAction::TalkOn, KeyCode::PageDown, "Page Down"),
    plain(KeyAction::TalkBack, KeyCode::PageUp, "Page Up"),
    plain(KeyAction::Pen, KeyCode::KeyP, "P"),
    plain(KeyAction::Black, KeyCode::KeyB, "B"),
    plain(KeyAction::Theme, KeyCode::KeyT, "T"),
    with_control(KeyAction::TextLarger, KeyCode::Equal, "Ctrl +"),
    with_control(KeyAction::TextLarger, KeyCode::NumpadAdd, "Ctrl +"),
    with_control(KeyAction::TextSmaller, KeyCode::Minus, "Ctrl -"),
    with_control(KeyAction::TextSmaller, KeyCode::NumpadSubtract, "Ctrl -"),
    with_control(KeyAction::TextUsual, KeyCode::Digit0, "Ctrl 0"),
    plain(KeyAction::FullScreen, KeyCode::F11, "F11"),
    plain(KeyAction::Calm, KeyCode::KeyM, "M"),
    with_alt(KeyAction::Letters, KeyCode::KeyL, "Alt L"),
    plain(KeyAction::FrameTimes, KeyCode::F3, "F3"),
    plain(KeyAction::Words, KeyCode::KeyI, "I"),
    plain(KeyAction::WordCards, KeyCode::KeyV, "V"),
    plain(KeyAction::Help, KeyCode::F1, "F1"),
    plain(KeyAction::Close, KeyCode::Escape, "Esc"),
];

/// Rows of the help sheet: the chords of a action, and the key of what they do.
#[must_use]
pub fn sheet() -> Vec<(String, &'static str)> {
    let mut rows: Vec<(Vec<&str>, &'static str)> = Vec::new();
    for binding in BINDINGS {
        match rows.iter_mut().find(|(_, says)| *says == binding.says()) {
            Some((names, _)) => {
                if !names.contains(&binding.name) {
                    names.push(binding.name);
                }
            }
            None => rows.push((vec![binding.name], binding.says())),
        }
    }
    rows.into_iter()
        .map(|(names, says)| {
            let chords = match names.as_slice() {
                // A run of digits is written by its ends.
                [first, .., last] if names.len() > 3 => format!("{first} - {last}"),
                _ => names.join(", "),
            };
            (chords, says)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::kit::words::knows;

    #[test]
    fn no_chord_does_two_things() {
        for (k, binding) in BINDINGS.iter().enumerate() {
            for other in &BINDINGS[k + 1..] {
                let same = binding.key == other.key
                    && binding.control == other.control
                    && binding.shift == other.shift
                    && binding.alt == other.alt;
                assert!(!same, "{binding:?} and {other:?}");
            }
        }
    }

    #[test]
    fn the_sheet_has_a_sentence_for_every_key() {
        for (chords, says) in sheet() {
            assert!(knows(says), "{chords}: {says}");
        }
        assert!(sheet().iter().any(|(chords, _)| chords == "1 - 9"));
    }

    #[test]
    fn every_letter_can_be_switched_off_and_the_switch_is_no_letter() {
        let switch = BINDINGS
            .iter()
            .find(|binding| binding.action == KeyAction::Letters);
        assert!(switch.is_some_and(|binding| !binding.single()));
    }
}
