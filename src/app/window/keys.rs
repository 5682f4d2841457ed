//! The keys: one table, from which the window acts and the help sheet is written.

use bevy::input::keyboard::{Key, KeyCode, KeyboardFocusLost, KeyboardInput};
use bevy::prelude::*;
use bevy_egui::EguiContexts;

use self::KeyName::{Place, Sign};
use super::asked::Asked;
use super::order::Step;
use super::persistence::Persistence;
use super::strokes::{Held, Modifiers, Turned};
use crate::ui::state::action::UiAction;
use crate::ui::state::input::KeyRow;

/// A key: by what it writes on the layout of the keyboard, or by its place where it writes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum KeyName {
    /// The key that writes this sign; small letters.
    Sign(char),
    /// The key at this place.
    Place(KeyCode),
}

/// A key with what must be held, and what it asks for.
#[derive(Debug, Clone, PartialEq)]
struct Binding {
    /// What it asks for.
    action: UiAction,
    /// The key.
    key: KeyName,
    /// What must be held; Shift only where it makes a difference.
    held: Modifiers,
    /// How the chord is written on the sheet.
    name: &'static str,
    /// Key of the sentence that says what it does; rows with the same sentence stand together.
    says: &'static str,
}

impl Binding {
    /// Whether it is one letter, digit or sign alone; such keys can be switched off.
    #[must_use]
    fn single(&self) -> bool {
        !self.held.control && !self.held.alt && self.name.chars().count() == 1
    }

    /// Whether it works while a widget has the focus of the keyboard.
    fn beside_focus(&self) -> bool {
        !matches!(self.action, UiAction::TogglePlay | UiAction::Move(_))
    }

    /// Whether it works while a text is typed.
    fn beside_typing(&self) -> bool {
        matches!(
            self.action,
            UiAction::Close | UiAction::Help | UiAction::FullScreen
        )
    }

    /// Whether the clipboard itself tells of it: a browser has no other way.
    fn by_clipboard(&self) -> bool {
        matches!(self.action, UiAction::Copy | UiAction::Paste)
    }

    /// Whether it may be meant where this is held. Shift makes a difference only where a chord has it and another is the
    /// same without.
    fn fits(&self, held: Modifiers) -> bool {
        let without_shift = |held: Modifiers| Modifiers {
            shift: false,
            ..held
        };
        let chord = without_shift(self.held);
        let twin = || {
            BINDINGS.iter().any(|other| {
                other.key == self.key
                    && without_shift(other.held) == chord
                    && other.held.shift != self.held.shift
            })
        };
        without_shift(held) == chord
            && (held.shift == self.held.shift || (!self.held.shift && !twin()))
    }
}

/// What a key writes alone, in small letters.
fn sign_of(stroke: &KeyboardInput) -> Option<char> {
    let Key::Character(text) = &stroke.logical_key else {
        return None;
    };
    let mut letters = text.chars().flat_map(char::to_lowercase);
    letters.next().filter(|_| letters.next().is_none())
}

/// What a key at this place writes on a keyboard of the United States: for layouts on which the digits need Shift
/// (French, Czech), and for those without Latin letters (Greek, Russian).
fn sign_by_place(stroke: &KeyboardInput) -> Option<char> {
    let name = format!("{:?}", stroke.key_code);
    let last = name.chars().last()?.to_ascii_lowercase();
    if name.strip_prefix("Digit").is_some() {
        return Some(last);
    }
    let foreign = sign_of(stroke).is_none_or(|sign| !sign.is_ascii());
    (foreign && name.len() == 4 && name.starts_with("Key")).then_some(last)
}

/// What is asked for by a stroke, while this is held: by what the key writes first, then by its place.
fn binding_of(stroke: &KeyboardInput, held: Modifiers) -> Option<&'static Binding> {
    let find = |key: KeyName| {
        BINDINGS
            .iter()
            .find(|binding| binding.key == key && binding.fits(held))
    };
    sign_of(stroke)
        .and_then(|sign| find(Sign(sign)))
        .or_else(|| find(Place(stroke.key_code)))
        .or_else(|| sign_by_place(stroke).and_then(|sign| find(Sign(sign))))
}

const PLAIN: Modifiers = Modifiers {
    control: false,
    shift: false,
    alt: false,
};
const CONTROL: Modifiers = Modifiers {
    control: true,
    ..PLAIN
};
const CONTROL_SHIFT: Modifiers = Modifiers {
    shift: true,
    ..CONTROL
};
const ALT: Modifiers = Modifiers { alt: true, ..PLAIN };

const fn bind(
    held: Modifiers,
    action: UiAction,
    key: KeyName,
    name: &'static str,
    says: &'static str,
) -> Binding {
    Binding {
        action,
        key,
        held,
        name,
        says,
    }
}

/// All keys, in the order of the sheet.
#[rustfmt::skip]
const BINDINGS: &[Binding] = &[
    bind(PLAIN, UiAction::TogglePlay, Place(KeyCode::Space), "Space", "key-play"),
    bind(ALT, UiAction::TogglePlay, Sign('k'), "Alt K", "key-play"),
    bind(PLAIN, UiAction::StepHour, Sign('.'), ".", "key-hour-on"),
    bind(PLAIN, UiAction::BackHour, Sign(','), ",", "key-hour-back"),
    bind(PLAIN, UiAction::Chapter(0), Sign('1'), "1", "key-chapter"),
    bind(PLAIN, UiAction::Chapter(1), Sign('2'), "2", "key-chapter"),
    bind(PLAIN, UiAction::Chapter(2), Sign('3'), "3", "key-chapter"),
    bind(PLAIN, UiAction::Chapter(3), Sign('4'), "4", "key-chapter"),
    bind(PLAIN, UiAction::Chapter(4), Sign('5'), "5", "key-chapter"),
    bind(PLAIN, UiAction::Chapter(5), Sign('6'), "6", "key-chapter"),
    bind(PLAIN, UiAction::Chapter(6), Sign('7'), "7", "key-chapter"),
    bind(PLAIN, UiAction::Chapter(7), Sign('8'), "8", "key-chapter"),
    bind(PLAIN, UiAction::Chapter(8), Sign('9'), "9", "key-chapter"),
    bind(CONTROL, UiAction::Undo, Sign('z'), "Ctrl Z", "key-undo"),
    bind(CONTROL, UiAction::Redo, Sign('y'), "Ctrl Y", "key-redo"),
    bind(CONTROL_SHIFT, UiAction::Redo, Sign('z'), "Ctrl Shift Z", "key-redo"),
    bind(CONTROL, UiAction::Save, Sign('s'), "Ctrl S", "key-save"),
    bind(CONTROL, UiAction::Runs, Sign('o'), "Ctrl O", "key-runs"),
    bind(CONTROL_SHIFT, UiAction::SaveAs, Sign('s'), "Ctrl Shift S", "key-save-as"),
    bind(CONTROL, UiAction::Before, Sign('b'), "Ctrl B", "key-before"),
    bind(CONTROL, UiAction::HandOut, Sign('p'), "Ctrl P", "key-hand-out"),
    bind(CONTROL, UiAction::Copy, Sign('c'), "Ctrl C", "key-copy"),
    bind(CONTROL, UiAction::Paste, Sign('v'), "Ctrl V", "key-paste"),
    bind(CONTROL, UiAction::Level(0), Sign('1'), "Ctrl 1", "key-level"),
    bind(CONTROL, UiAction::Level(1), Sign('2'), "Ctrl 2", "key-level"),
    bind(CONTROL, UiAction::Level(2), Sign('3'), "Ctrl 3", "key-level"),
    bind(CONTROL, UiAction::Level(3), Sign('4'), "Ctrl 4", "key-level"),
    bind(PLAIN, UiAction::Nearer, Sign('+'), "+", "key-nearer"),
    bind(PLAIN, UiAction::Nearer, Sign('='), "+", "key-nearer"),
    bind(PLAIN, UiAction::Farther, Sign('-'), "-", "key-farther"),
    bind(PLAIN, UiAction::Whole, Sign('0'), "0", "key-whole"),
    bind(PLAIN, UiAction::Whole, Place(KeyCode::Home), "Home", "key-whole"),
    bind(PLAIN, UiAction::Move([1, 0]), Place(KeyCode::ArrowRight), "Arrows", "key-move"),
    bind(PLAIN, UiAction::Move([-1, 0]), Place(KeyCode::ArrowLeft), "Arrows", "key-move"),
    bind(PLAIN, UiAction::Move([0, 1]), Place(KeyCode::ArrowDown), "Arrows", "key-move"),
    bind(PLAIN, UiAction::Move([0, -1]), Place(KeyCode::ArrowUp), "Arrows", "key-move"),
    bind(ALT, UiAction::Overlay(0), Sign('1'), "Alt 1", "key-overlay"),
    bind(ALT, UiAction::Overlay(1), Sign('2'), "Alt 2", "key-overlay"),
    bind(ALT, UiAction::Overlay(2), Sign('3'), "Alt 3", "key-overlay"),
    bind(ALT, UiAction::Overlay(3), Sign('4'), "Alt 4", "key-overlay"),
    bind(ALT, UiAction::Molecules, Sign('5'), "Alt 5", "key-molecules"),
    bind(PLAIN, UiAction::Names, Sign('n'), "N", "key-names"),
    bind(PLAIN, UiAction::Cells, Sign('c'), "C", "key-cells"),
    bind(PLAIN, UiAction::Chromosomes, Sign('d'), "D", "key-dna"),
    bind(PLAIN, UiAction::NextCell, Sign(']'), "]", "key-next-cell"),
    bind(ALT, UiAction::NextCell, Place(KeyCode::ArrowRight), "Alt →", "key-next-cell"),
    bind(PLAIN, UiAction::PreviousCell, Sign('['), "[", "key-previous-cell"),
    bind(ALT, UiAction::PreviousCell, Place(KeyCode::ArrowLeft), "Alt ←", "key-previous-cell"),
    bind(PLAIN, UiAction::Flip, Sign('w'), "W", "key-flip"),
    bind(PLAIN, UiAction::PaintMiddle, Sign('g'), "G", "key-paint"),
    bind(PLAIN, UiAction::Bare, Sign('h'), "H", "key-bare"),
    bind(PLAIN, UiAction::Spotlight, Sign('s'), "S", "key-spotlight"),
    bind(PLAIN, UiAction::TalkOn, Place(KeyCode::PageDown), "Page Down", "key-talk-on"),
    bind(PLAIN, UiAction::TalkBack, Place(KeyCode::PageUp), "Page Up", "key-talk-back"),
    bind(PLAIN, UiAction::Pen, Sign('p'), "P", "key-pen"),
    bind(PLAIN, UiAction::Black, Sign('b'), "B", "key-black"),
    bind(PLAIN, UiAction::OtherTheme, Sign('t'), "T", "key-theme"),
    bind(CONTROL, UiAction::TextLarger, Sign('+'), "Ctrl +", "key-text-larger"),
    bind(CONTROL, UiAction::TextLarger, Sign('='), "Ctrl +", "key-text-larger"),
    bind(CONTROL, UiAction::TextSmaller, Sign('-'), "Ctrl -", "key-text-smaller"),
    bind(CONTROL, UiAction::TextUsual, Sign('0'), "Ctrl 0", "key-text-usual"),
    bind(PLAIN, UiAction::FullScreen, Place(KeyCode::F11), "F11", "key-full"),
    bind(PLAIN, UiAction::Calm, Sign('m'), "M", "key-calm"),
    bind(ALT, UiAction::Letters, Sign('l'), "Alt L", "key-letters"),
    bind(PLAIN, UiAction::FrameTimes, Place(KeyCode::F3), "F3", "key-times"),
    bind(PLAIN, UiAction::Words, Sign('i'), "I", "key-words"),
    bind(PLAIN, UiAction::WordCards, Sign('v'), "V", "key-word-cards"),
    bind(PLAIN, UiAction::Help, Place(KeyCode::F1), "F1", "key-help"),
    bind(PLAIN, UiAction::Close, Place(KeyCode::Escape), "Esc", "key-close"),
];

/// Rows of the help sheet: the chords of an action, and the key of what they do.
#[must_use]
pub fn rows() -> Vec<KeyRow> {
    let mut rows: Vec<(Vec<&str>, &'static str)> = Vec::new();
    for binding in BINDINGS {
        match rows.iter_mut().find(|(_, says)| *says == binding.says) {
            Some((names, _)) => {
                if !names.contains(&binding.name) {
                    names.push(binding.name);
                }
            }
            None => rows.push((vec![binding.name], binding.says)),
        }
    }
    rows.into_iter()
        .map(|(names, says)| KeyRow {
            chords: match names.as_slice() {
                // A run of digits is written by its ends.
                [first, .., last] if names.len() > 3 => format!("{first} - {last}"),
                _ => names.join(", "),
            },
            says,
        })
        .collect()
}

/// The rows of the help sheet, made once.
#[derive(Resource, Debug)]
pub(super) struct KeyRows(pub(super) Vec<KeyRow>);

/// Registers what looks at the keys.
pub(super) fn plugin(app: &mut App) {
    app.insert_resource(KeyRows(rows()))
        .add_systems(Update, keys.in_set(Step::Keys));
}

/// Looks which keys were struck and asks for what they say.
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
        if held.turn(stroke) != Turned::Down {
            continue;
        }
        let Some(binding) = binding_of(stroke, held.modifiers()) else {
            continue;
        };
        let silent = (binding.single() && !letter_keys)
            || (typing && !binding.beside_typing())
            || (focused && !binding.beside_focus())
            || binding.by_clipboard();
        if !silent {
            // Whether the next letter of this frame still counts.
            letter_keys ^= binding.action == UiAction::Letters;
            asked.write(Asked::Ui(binding.action.clone()));
        }
    }
    if focus_lost.read().next().is_some() {
        focus_lost.clear();
        held.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::super::strokes::tests::stroke;
    use super::*;
    use crate::ui::kit::words::knows;

    /// A key of a keyboard: its place, what it writes.
    type Cap<'a> = (KeyCode, &'a str);

    const CONTROL: Cap<'_> = (KeyCode::ControlLeft, "Control");
    const SHIFT: Cap<'_> = (KeyCode::ShiftLeft, "Shift");
    const ALT_GR: Cap<'_> = (KeyCode::AltRight, "AltGr");

    fn key(cap: Cap<'_>, down: bool) -> KeyboardInput {
        let logical = match cap.1 {
            "Control" => Key::Control,
            "Shift" => Key::Shift,
            "Alt" => Key::Alt,
            "AltGr" => Key::AltGraph,
            sign => Key::Character(sign.into()),
        };
        stroke(cap.0, logical, down)
    }

    /// What a row of keys asks for that go down (true) and up.
    fn asked(strokes: &[(Cap<'_>, bool)]) -> Vec<UiAction> {
        let mut held = Held::default();
        let mut done = Vec::new();
        for &(cap, down) in strokes {
            let stroke = key(cap, down);
            if held.turn(&stroke) == Turned::Down {
                let binding = binding_of(&stroke, held.modifiers());
                done.extend(binding.map(|binding| binding.action.clone()));
            }
        }
        done
    }

    /// What a chord asks for.
    fn chord(caps: &[Cap<'_>]) -> Vec<UiAction> {
        let strokes: Vec<_> = caps.iter().map(|cap| (*cap, true)).collect();
        asked(&strokes)
    }

    #[test]
    fn a_chord_counts_as_it_was_pressed_however_long_the_frame() {
        let two = (KeyCode::Digit2, "2");
        let pressed = [(CONTROL, true), (two, true), (two, false), (CONTROL, false)];
        assert_eq!(asked(&pressed), [UiAction::Level(1)]);
        // Control let go before: the digit alone.
        let after = [(CONTROL, true), (CONTROL, false), (two, true), (two, false)];
        assert_eq!(asked(&after), [UiAction::Chapter(1)]);
        assert_eq!(chord(&[SHIFT, two]), [UiAction::Chapter(1)]);
    }

    #[test]
    fn a_key_pressed_twice_counts_twice_and_a_held_one_once() {
        let b = (KeyCode::KeyB, "b");
        let twice = [(b, true), (b, false), (b, true), (b, false)];
        assert_eq!(asked(&twice), [UiAction::Black, UiAction::Black]);
        let held = [(b, true), (b, true), (b, true)];
        assert_eq!(asked(&held), [UiAction::Black]);
    }

    #[test]
    fn a_letter_is_what_the_key_writes_on_this_keyboard() {
        // German: Z and Y have changed places.
        assert_eq!(chord(&[CONTROL, (KeyCode::KeyY, "z")]), [UiAction::Undo]);
        assert_eq!(chord(&[CONTROL, (KeyCode::KeyZ, "y")]), [UiAction::Redo]);
        let redo = [CONTROL, SHIFT, (KeyCode::KeyY, "Z")];
        assert_eq!(chord(&redo), [UiAction::Redo]);
        // The key beside P writes ü, which asks for nothing; the signs stand on the third level.
        assert_eq!(chord(&[(KeyCode::BracketLeft, "ü")]), []);
        let next = [ALT_GR, (KeyCode::Digit9, "]")];
        assert_eq!(chord(&next), [UiAction::NextCell]);
        assert_eq!(chord(&[(KeyCode::BracketRight, "+")]), [UiAction::Nearer]);
        assert_eq!(chord(&[(KeyCode::Slash, "-")]), [UiAction::Farther]);
        // French: A and Q, Z and W have changed places, M lies beside L; digits need Shift.
        assert_eq!(chord(&[CONTROL, (KeyCode::KeyW, "z")]), [UiAction::Undo]);
        assert_eq!(chord(&[(KeyCode::KeyZ, "w")]), [UiAction::Flip]);
        assert_eq!(chord(&[(KeyCode::Semicolon, "m")]), [UiAction::Calm]);
        assert_eq!(chord(&[(KeyCode::KeyM, ",")]), [UiAction::BackHour]);
        assert_eq!(chord(&[(KeyCode::Digit2, "é")]), [UiAction::Chapter(1)]);
        assert_eq!(
            chord(&[SHIFT, (KeyCode::Digit2, "2")]),
            [UiAction::Chapter(1)]
        );
        assert_eq!(
            chord(&[CONTROL, (KeyCode::Digit1, "&")]),
            [UiAction::Level(0)]
        );
        assert_eq!(chord(&[(KeyCode::Digit6, "-")]), [UiAction::Farther]);
        // Dvorak.
        assert_eq!(chord(&[CONTROL, (KeyCode::Slash, "z")]), [UiAction::Undo]);
        // Without Latin letters a key counts by its place.
        assert_eq!(chord(&[CONTROL, (KeyCode::KeyZ, "я")]), [UiAction::Undo]);
        assert_eq!(chord(&[(KeyCode::KeyN, "ν")]), [UiAction::Names]);
        // Capitals lock.
        assert_eq!(chord(&[CONTROL, (KeyCode::KeyZ, "Z")]), [UiAction::Undo]);
    }

    #[test]
    fn no_chord_does_two_things() {
        for (k, binding) in BINDINGS.iter().enumerate() {
            for other in &BINDINGS[k + 1..] {
                let same = binding.key == other.key && binding.held == other.held;
                assert!(!same, "{binding:?} and {other:?}");
            }
        }
    }

    #[test]
    fn the_sheet_has_a_sentence_for_every_key() {
        for row in rows() {
            assert!(knows(row.says), "{row:?}");
        }
        assert!(rows().iter().any(|row| row.chords == "1 - 9"));
    }

    #[test]
    fn every_letter_can_be_switched_off_and_the_switch_is_no_letter() {
        let switch = BINDINGS
            .iter()
            .find(|binding| binding.action == UiAction::Letters);
        assert!(switch.is_some_and(|binding| !binding.single()));
    }

    #[test]
    fn a_key_switches_the_molecules_and_another_opens_the_words() {
        use crate::ui::state::UiState;
        let mut state = UiState::default();
        let molecules = chord(&[(KeyCode::AltLeft, "Alt"), (KeyCode::Digit5, "5")]);
        assert!(state.turn(&molecules[0]) && state.picture.molecules);
        assert!(state.turn(&molecules[0]) && !state.picture.molecules);
        let sheet = chord(&[(KeyCode::KeyV, "v")]);
        assert!(state.turn(&sheet[0]) && state.panels.words.open);
        assert!(state.turn(&sheet[0]) && !state.panels.words.open);
        for says in ["key-molecules", "key-word-cards"] {
            assert!(rows().iter().any(|row| row.says == says), "{says}");
        }
    }
}
