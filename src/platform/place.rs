//! Places of a person: where settings are kept, and where what is saved is looked for.

use std::path::{Path, PathBuf};

use super::{disk, environment};

/// The folder of Stroma in the platform's own place, if the platform has one.
#[cfg(feature = "gui")]
#[must_use]
pub fn settings_folder() -> Option<PathBuf> {
    if cfg!(target_arch = "wasm32") {
        return Some(PathBuf::from("/settings"));
    }
    bevy::platform::dirs::preferences_dir().map(|folder| folder.join("stroma"))
}

/// A folder that a variable names in full.
fn named_by(variable: &str) -> Option<PathBuf> {
    let folder = environment::variable(variable).map(PathBuf::from)?;
    folder.is_absolute().then_some(folder)
}

/// The home of the person.
fn home() -> Option<PathBuf> {
    if cfg!(windows) {
        named_by("USERPROFILE")
    } else {
        named_by("HOME")
    }
}

/// The line of `user-dirs.dirs` that says where documents lie, such as `XDG_DOCUMENTS_DIR="$HOME/Dokumente"`.
fn documents_in(user_dirs: &str, home: &Path) -> Option<PathBuf> {
    let value = user_dirs
        .lines()
        .filter_map(|line| line.trim().strip_prefix("XDG_DOCUMENTS_DIR="))
        .next_back()?
        .trim()
        .trim_matches('"');
    let folder = match value.strip_prefix("$HOME") {
        Some(rest) => home.join(rest.trim_start_matches('/')),
        None => PathBuf::from(value),
    };
    // A desktop without such a folder names the home itself.
    (folder.is_absolute() && folder != home).then_some(folder)
}

/// Where a person's documents could lie, the best first.
fn candidates() -> Vec<PathBuf> {
    let home = home();
    let mut places: Vec<PathBuf> = named_by("XDG_DOCUMENTS_DIR").into_iter().collect();
    if let Some(home) = &home {
        if cfg!(all(unix, not(target_os = "macos"))) {
            let config = named_by("XDG_CONFIG_HOME").unwrap_or_else(|| home.join(".config"));
            let file = disk::read_at_most(&config.join("user-dirs.dirs"), 1 << 16);
            places.extend(file.ok().and_then(|text| documents_in(&text, home)));
        }
        if cfg!(windows) {
            places.extend(named_by("OneDrive").map(|drive| drive.join("Documents")));
        }
        places.push(home.join("Documents"));
        // A folder that is not there yet is no place where somebody looks.
        places.retain(|folder| folder.is_dir());
        places.push(home.clone());
    }
    places.push(environment::temporary());
    places
}

/// The first of these places in which a folder can be made and written.
fn first_to_write(places: Vec<PathBuf>, folder: &str) -> PathBuf {
    let last = places.last().cloned().unwrap_or_default().join(folder);
    places
        .into_iter()
        .map(|place| place.join(folder))
        .find(|place| disk::check_folder(place).is_ok())
        .unwrap_or(last)
}

/// Where a window saves for a person, in full: the folder Stroma among their documents, else in their home, else in the
/// temporary folder. It is made if it is not there.
#[must_use]
pub fn documents() -> PathBuf {
    first_to_write(candidates(), "Stroma")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_lie_where_the_desktop_says() {
        let home = Path::new("/home/ada");
        for (text, place) in [
            (
                "XDG_DOCUMENTS_DIR=\"$HOME/Dokumente\"\n",
                Some("/home/ada/Dokumente"),
            ),
            ("XDG_DOCUMENTS_DIR=\"/data/docs\"\n", Some("/data/docs")),
            ("XDG_DOCUMENTS_DIR=\"$HOME/\"\n", None),
            ("XDG_DOCUMENTS_DIR=\"docs\"\n", None),
            ("#XDG_DOCUMENTS_DIR=\"/data/docs\"\n", None),
            ("", None),
        ] {
            assert_eq!(documents_in(text, home), place.map(PathBuf::from), "{text}");
        }
    }

    #[test]
    fn where_one_place_cannot_be_written_the_next_one_is_taken() {
        let folder = tempfile::tempdir().expect("a folder");
        let taken = folder.path().join("taken");
        std::fs::write(&taken, "a file").expect("written");
        let good = folder.path().join("good");
        let found = first_to_write(vec![taken, good.clone()], "Stroma");
        assert_eq!(found, good.join("Stroma"));
        assert!(found.is_dir());
    }

    #[test]
    fn the_place_of_documents_is_named_in_full() {
        assert!(documents().is_absolute());
    }
}
