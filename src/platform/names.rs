//! Names of files that are legal on Windows, macOS and Linux.

use std::path::Path;

/// Longest name of a scenario, letters.
pub const MOST_LETTERS: usize = 40;
/// Longest name of a file without its ending, letters.
pub const MOST_STEM: usize = 120;
/// What a name is called of which nothing is left.
const NAMELESS: &str = "mine";

/// Whether Windows keeps a name for a device, in any case.
fn is_device(name: &str) -> bool {
    let name = name.to_lowercase();
    let numbered = |before: &str| {
        name.strip_prefix(before).is_some_and(|rest| {
            let mut letters = rest.chars();
            let digit = letters
                .next()
                .is_some_and(|letter| letter.is_ascii_digit() || "¹²³".contains(letter));
            digit && letters.next().is_none()
        })
    };
    ["con", "prn", "aux", "nul", "conin", "conout", "clock"].contains(&name.as_str())
        || numbered("com")
        || numbered("lpt")
}

/// A name of at most so many letters for a file: letters, digits, `-` and `_`, no folder, no device.
#[must_use]
pub fn legal_name(text: &str, most: usize) -> String {
    let mut name = String::new();
    for letter in text.chars() {
        if letter.is_alphanumeric() || letter == '_' {
            name.push(letter);
        } else if ('\u{300}'..='\u{36f}').contains(&letter) {
            // A stroke or dots over the letter before, as macOS writes them.
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    let mut name: String = name.chars().take(most).collect();
    // A name of a file may have 255 bytes.
    while name.len() > 2 * most {
        name.pop();
    }
    let name = name.trim_end_matches('-');
    if name.is_empty() {
        NAMELESS.to_owned()
    } else if is_device(name) {
        format!("{NAMELESS}-{name}")
    } else {
        name.to_owned()
    }
}

/// What a file is called in a run: its name without folders and ending, legal and short. Both kinds of slash end a folder.
#[must_use]
pub fn name_of_file(path: &str) -> String {
    let file = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let stem = Path::new(file).file_stem();
    let stem = stem.map_or_else(
        || file.to_owned(),
        |stem| stem.to_string_lossy().into_owned(),
    );
    legal_name(&stem, MOST_LETTERS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_a_file_has_no_folder_no_device_and_nothing_that_a_system_refuses() {
        for (path, name) in [
            ("/home/ada/Knees/my knee.toml", "my-knee"),
            ("C:\\Users\\ada\\knee.toml", "knee"),
            ("C:knee.toml", "C-knee"),
            ("a<b>c:d\"e|f?g*h.toml", "a-b-c-d-e-f-g-h"),
            ("con.toml", "mine-con"),
            ("NUL", "mine-NUL"),
            ("Com1.toml", "mine-Com1"),
            ("lpt\u{b2}.toml", "mine-lpt\u{b2}"),
            ("nul.knee.toml", "nul-knee"),
            ("trailing. . .toml", "trailing"),
            ("..", "mine"),
            ("", "mine"),
            (".toml", "toml"),
            ("a\u{0}b\u{7}c\u{202e}d", "a-b-c-d"),
            ("Übung.toml", "Übung"),
            ("U\u{308}bung.toml", "Ubung"),
            ("osteoarthritis-moderate", "osteoarthritis-moderate"),
        ] {
            assert_eq!(name_of_file(path), name, "{path}");
        }
        let long = "å".repeat(5000);
        assert_eq!(name_of_file(&long).chars().count(), MOST_LETTERS);
        assert!(legal_name(&"語".repeat(5000), MOST_STEM).len() <= 2 * MOST_STEM);
    }
}
