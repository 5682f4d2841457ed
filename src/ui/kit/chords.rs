//! Keys as a language names them: "Ctrl Z" is "Strg Z" on a German keyboard.

use crate::ui::kit::words::say;

/// Keys that have a name, as the table of the keys writes them, with the key of their name in the texts.
const NAMES: [(&str, &str); 9] = [
    ("Page Down", "key-name-page-down"),
    ("Page Up", "key-name-page-up"),
    ("Arrows", "key-name-arrows"),
    ("Shift", "key-name-shift"),
    ("Space", "key-name-space"),
    ("Ctrl", "key-name-ctrl"),
    ("Home", "key-name-home"),
    ("Alt", "key-name-alt"),
    ("Esc", "key-name-esc"),
];

/// Chords as they are written in the language that is spoken; single letters, digits and signs stay.
#[must_use]
pub fn said(chords: &str) -> String {
    let mut out = String::new();
    let mut rest = chords;
    while let Some(letter) = rest.chars().next() {
        let named = NAMES
            .iter()
            .find_map(|(name, key)| Some((rest.strip_prefix(name)?, key)));
        if let Some((after, key)) = named {
            out.push_str(&say(key));
            rest = after;
        } else {
            out.push(letter);
            rest = &rest[letter.len_utf8()..];
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::speaking;

    #[test]
    fn keys_have_the_names_that_stand_on_the_keyboard() {
        for (chords, german, spanish) in [
            ("Ctrl Shift Z", "Strg Umschalt Z", "Ctrl Mayús Z"),
            ("Space, Alt K", "Leertaste, Alt K", "Espacio, Alt K"),
            ("Page Down", "Bild ab", "Av Pág"),
            ("1 - 9", "1 - 9", "1 - 9"),
            ("Alt ←, [", "Alt ←, [", "Alt ←, ["),
            ("F11", "F11", "F11"),
        ] {
            assert_eq!(speaking("en", || said(chords)), chords);
            assert_eq!(speaking("de", || said(chords)), german);
            assert_eq!(speaking("es", || said(chords)), spanish);
        }
    }
}
