//! The keys: one table, from which the window acts and the help sheet is written.

use bevy::input::keyboard::KeyCode;

use crate::ui::state::key_action::Deed;

/// A key with what must be held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    /// What it does.
    pub deed: Deed,
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
        match self.deed {
            Deed::TogglePlay => "key-play",
            Deed::HourOn => "key-hour-on",
            Deed::HourBack => "key-hour-back",
            Deed::Chapter(_) => "key-chapter",
            Deed::Undo => "key-undo",
            Deed::Redo => "key-redo",
            Deed::Save => "key-save",
            Deed::Copy => "key-copy",
            Deed::Paste => "key-paste",
            Deed::Whole => "key-whole",
            Deed::Nearer => "key-nearer",
            Deed::Farther => "key-farther",
            Deed::Move(_) => "key-move",
            Deed::Level(_) => "key-level",
            Deed::Veil(_) => "key-veil",
            Deed::Names => "key-names",
            Deed::Cells => "key-cells",
            Deed::Chromosomes => "key-dna",
            Deed::Molecules => "key-molecules",
            Deed::NextCell => "key-next-cell",
            Deed::PreviousCell => "key-previous-cell",
            Deed::Flip => "key-flip",
            Deed::PaintMiddle => "key-paint",
            Deed::Bare => "key-bare",
            Deed::Spotlight => "key-spotlight",
            Deed::TalkOn => "key-talk-on",
            Deed::TalkBack => "key-talk-back",
            Deed::Pen => "key-pen",
            Deed::Black => "key-black",
            Deed::Theme => "key-theme",
            Deed::TextLarger => "key-text-larger",
            Deed::TextSmaller => "key-text-smaller",
            Deed::TextUsual => "key-text-usual",
            Deed::FullScreen => "key-full",
            Deed::Calm => "key-calm",
            Deed::Letters => "key-letters",
            Deed::FrameTimes => "key-times",
            Deed::Words => "key-words",
            Deed::WordCards => "key-word-cards",
            Deed::Help => "key-help",
            Deed::Close => "key-close",
        }
    }

    /// Whether the binding works while a widget has the focus of the keyboard.
    #[must_use]
    pub fn beside_focus(&self) -> bool {
        !matches!(self.deed, Deed::TogglePlay | Deed::Move(_))
    }
}

const fn plain(deed: Deed, key: KeyCode, name: &'static str) -> Binding {
    Binding {
        deed,
        key,
        control: false,
        shift: false,
        alt: false,
        name,
    }
}

const fn with_control(deed: Deed, key: KeyCode, name: &'static str) -> Binding {
    Binding {
        control: true,
        ..plain(deed, key, name)
    }
}

const fn with_alt(deed: Deed, key: KeyCode, name: &'static str) -> Binding {
    Binding {
        alt: true,
        ..plain(deed, key, name)
    }
}

/// All keys, in the order of the sheet.
pub const BINDINGS: &[Binding] = &[
    plain(Deed::TogglePlay, KeyCode::Space, "Space"),
    with_alt(Deed::TogglePlay, KeyCode::KeyK, "Alt K"),
    plain(Deed::HourOn, KeyCode::Period, "."),
    plain(Deed::HourBack, KeyCode::Comma, ","),
    plain(Deed::Chapter(0), KeyCode::Digit1, "1"),
    plain(Deed::Chapter(1), KeyCode::Digit2, "2"),
    plain(Deed::Chapter(2), KeyCode::Digit3, "3"),
    plain(Deed::Chapter(3), KeyCode::Digit4, "4"),
    plain(Deed::Chapter(4), KeyCode::Digit5, "5"),
    plain(Deed::Chapter(5), KeyCode::Digit6, "6"),
    plain(Deed::Chapter(6), KeyCode::Digit7, "7"),
    plain(Deed::Chapter(7), KeyCode::Digit8, "8"),
    plain(Deed::Chapter(8), KeyCode::Digit9, "9"),
    with_control(Deed::Undo, KeyCode::KeyZ, "Ctrl Z"),
    with_control(Deed::Redo, KeyCode::KeyY, "Ctrl Y"),
    Binding {
        shift: true,
        ..with_control(Deed::Redo, KeyCode::KeyZ, "Ctrl Shift Z")
    },
    with_control(Deed::Save, KeyCode::KeyS, "Ctrl S"),
    with_control(Deed::Copy, KeyCode::KeyC, "Ctrl C"),
    with_control(Deed::Paste, KeyCode::KeyV, "Ctrl V"),
    with_control(Deed::Level(0), KeyCode::Digit1, "Ctrl 1"),
    with_control(Deed::Level(1), KeyCode::Digit2, "Ctrl 2"),
    with_control(Deed::Level(2), KeyCode::Digit3, "Ctrl 3"),
    with_control(Deed::Level(3), KeyCode::Digit4, "Ctrl 4"),
    plain(Deed::Nearer, KeyCode::Equal, "+"),
    plain(Deed::Nearer, KeyCode::NumpadAdd, "+"),
    plain(Deed::Farther, KeyCode::Minus, "-"),
    plain(Deed::Farther, KeyCode::NumpadSubtract, "-"),
    plain(Deed::Whole, KeyCode::Digit0, "0"),
    plain(Deed::Whole, KeyCode::Home, "Home"),
    plain(Deed::Move(0), KeyCode::ArrowRight, "Arrows"),
    plain(Deed::Move(1), KeyCode::ArrowLeft, "Arrows"),
    plain(Deed::Move(2), KeyCode::ArrowDown, "Arrows"),
    plain(Deed::Move(3), KeyCode::ArrowUp, "Arrows"),
    with_alt(Deed::Veil(0), KeyCode::Digit1, "Alt 1"),
    with_alt(Deed::Veil(1), KeyCode::Digit2, "Alt 2"),
    with_alt(Deed::Veil(2), KeyCode::Digit3, "Alt 3"),
    with_alt(Deed::Veil(3), KeyCode::Digit4, "Alt 4"),
    with_alt(Deed::Molecules, KeyCode::Digit5, "Alt 5"),
    plain(Deed::Names, KeyCode::KeyN, "N"),
    plain(Deed::Cells, KeyCode::KeyC, "C"),
    plain(Deed::Chromosomes, KeyCode::KeyD, "D"),
    plain(Deed::NextCell, KeyCode::BracketRight, "]"),
    plain(Deed::PreviousCell, KeyCode::BracketLeft, "["),
    plain(Deed::Flip, KeyCode::KeyW, "W"),
    plain(Deed::PaintMiddle, KeyCode::KeyG, "G"),
    plain(Deed::Bare, KeyCode::KeyH, "H"),
    plain(Deed::Spotlight, KeyCode::KeyS, "S"),
    plain(Deed::TalkOn, KeyCode::PageDown, "Page Down"),
    plain(Deed::TalkBack, KeyCode::PageUp, "Page Up"),
    plain(Deed::Pen, KeyCode::KeyP, "P"),
    plain(Deed::Black, KeyCode::KeyB, "B"),
    plain(Deed::Theme, KeyCode::KeyT, "T"),
    with_control(Deed::TextLarger, KeyCode::Equal, "Ctrl +"),
    with_control(Deed::TextLarger, KeyCode::NumpadAdd, "Ctrl +"),
    with_control(Deed::TextSmaller, KeyCode::Minus, "Ctrl -"),
    with_control(Deed::TextSmaller, KeyCode::NumpadSubtract, "Ctrl -"),
    with_control(Deed::TextUsual, KeyCode::Digit0, "Ctrl 0"),
    plain(Deed::FullScreen, KeyCode::F11, "F11"),
    plain(Deed::Calm, KeyCode::KeyM, "M"),
    with_alt(Deed::Letters, KeyCode::KeyL, "Alt L"),
    plain(Deed::FrameTimes, KeyCode::F3, "F3"),
    plain(Deed::Words, KeyCode::KeyI, "I"),
    plain(Deed::WordCards, KeyCode::KeyV, "V"),
    plain(Deed::Help, KeyCode::F1, "F1"),
    plain(Deed::Close, KeyCode::Escape, "Esc"),
];

/// Rows of the help sheet: the chords of a deed, and the key of what they do.
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
            .find(|binding| binding.deed == Deed::Letters);
        assert!(switch.is_some_and(|binding| !binding.single()));
    }
}
