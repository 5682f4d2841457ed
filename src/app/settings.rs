//! What is remembered between starts, in the platform's own place. A first start is good without any of it.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::platform::disk;
use crate::platform::text::toml_wrong;
use crate::theme::ThemeName;

/// Largest file of settings that is read, bytes.
const MOST_BYTES: u64 = 1 << 20;

/// Sizes of text one can choose, relative to the usual.
pub(super) const TEXT_SIZES: [f32; 9] = [0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5];

/// Where a window was, pixels of the desktop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WindowPlace {
    /// Left and top, where the desktop tells.
    pub at: Option<[i32; 2]>,
    /// Width and height.
    pub size: [u32; 2],
}

/// What is remembered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Settings {
    /// The theme.
    pub theme: ThemeName,
    /// Size of text relative to the usual, 0.8 to 2.5.
    pub text_size: f32,
    /// Whether motion is calm.
    pub calm: bool,
    /// Whether keys of one letter work.
    pub letter_keys: bool,
    /// Whether the first tour was seen or skipped.
    pub toured: bool,
    /// Name of the autosave that was offered after a start and declined.
    pub declined: String,
    /// The language that was chosen, by its code; empty for that of the system.
    pub language: String,
    /// The language in which a word is told besides, by its code; empty for none.
    pub second_language: String,
    /// Whether the run rests while nobody sees it, in the tab of a browser.
    pub rests_unseen: bool,
    /// Where the window was.
    pub window: Option<WindowPlace>,
}

/// What a first start takes from the system.
#[cfg(any(test, target_arch = "wasm32"))]
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct System {
    /// Whether the person wants less motion.
    still: bool,
    /// Size of text relative to the usual.
    text: f32,
    /// Whether the browser draws by software, without a graphics card.
    pub software: bool,
    /// Whether it is pointed with fingers, not with a mouse.
    pub fingers: bool,
    /// The languages that the browser asks for, the best first.
    #[serde(default)]
    pub languages: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: ThemeName::default(),
            text_size: 1.0,
            calm: false,
            letter_keys: true,
            toured: false,
            declined: String::new(),
            language: String::new(),
            second_language: String::new(),
            rests_unseen: false,
            window: None,
        }
    }
}

impl Settings {
    /// Reads settings from a text.
    ///
    /// # Errors
    /// What is wrong, in one sentence that names the file.
    fn parse(text: &str, path: &Path) -> Result<Self, String> {
        let name = path.display().to_string();
        let settings: Self =
            toml::from_str(text).map_err(|error| toml_wrong(&name, text, &error))?;
        if !(TEXT_SIZES[0]..=TEXT_SIZES[TEXT_SIZES.len() - 1]).contains(&settings.text_size) {
            return Err(format!(
                "{}: text_size: found {}, expected 0.8 to 2.5",
                path.display(),
                settings.text_size
            ));
        }
        Ok(settings)
    }

    /// As they are at a first start on such a system.
    #[cfg(any(test, target_arch = "wasm32"))]
    pub(super) fn first(system: System) -> Self {
        let nearest =
            |a: &f32, b: &f32| (a - system.text).abs().total_cmp(&(b - system.text).abs());
        Self {
            calm: system.still,
            text_size: TEXT_SIZES.into_iter().min_by(nearest).unwrap_or(1.0),
            ..Self::default()
        }
    }

    /// The next larger size of text.
    pub(super) fn enlarge_text(&mut self) {
        let larger = |size: &f32| *size > self.text_size + 0.01;
        self.text_size = TEXT_SIZES
            .into_iter()
            .find(larger)
            .unwrap_or(self.text_size);
    }

    /// The next smaller size of text.
    pub(super) fn shrink_text(&mut self) {
        let smaller = |size: &f32| *size < self.text_size - 0.01;
        self.text_size = TEXT_SIZES
            .into_iter()
            .rfind(smaller)
            .unwrap_or(self.text_size);
    }
}

/// The file in a folder, its content as last read or written.
#[derive(Debug)]
pub(super) struct Kept {
    path: Option<PathBuf>,
    last: Settings,
    /// What could not be written.
    failed: Option<Settings>,
    /// What a link changed for this time: the settings without it, and with it.
    lent: Option<(Settings, Settings)>,
}

impl Kept {
    /// Reads the settings, `first` where there are none yet; what cannot be read is told and set aside under another name,
    /// never lost.
    pub(super) fn open(folder: Option<&Path>, first: Settings) -> (Self, Settings, Option<String>) {
        let path = folder.map(|folder| folder.join("settings.toml"));
        let read = path.as_ref().map(|path| {
            let text = match disk::read_at_most(path, MOST_BYTES) {
                Ok(text) => text,
                Err(error) if disk::is_missing(&error) => return Ok(first.clone()),
                Err(error) => return Err(format!("{}: {error}", path.display())),
            };
            Settings::parse(&text, path)
        });
        let (settings, told) = match read {
            Some(Ok(settings)) => (settings, None),
            Some(Err(error)) => {
                if let Some(path) = &path {
                    // If it cannot be moved it is overwritten by the next change, as the sentence says.
                    let _ = disk::rename(path, &path.with_extension("toml.wrong"));
                }
                (Settings::default(), Some(error))
            }
            None => (first, None),
        };
        let kept = Self {
            path,
            last: settings.clone(),
            failed: None,
            lent: None,
        };
        (kept, settings, told)
    }

    /// A link has its own theme and size of text for this time, and no tour: none of that is kept unless it is changed by hand.
    pub(super) fn lend(&mut self, before: Settings, with_link: Settings) {
        self.lent = Some((before, with_link));
    }

    /// The settings as they are kept.
    fn own(&self, settings: &Settings) -> Settings {
        let mut own = settings.clone();
        if let Some((before, lent)) = &self.lent {
            if own.theme == lent.theme {
                own.theme = before.theme;
            }
            if (own.text_size - lent.text_size).abs() < 1e-6 {
                own.text_size = before.text_size;
            }
            if lent.toured {
                own.toured = before.toured;
            }
        }
        own
    }

    /// Writes the settings if they have changed.
    ///
    /// # Errors
    /// A folder that cannot be written; told once, then they are simply not kept.
    pub(super) fn keep(&mut self, settings: &Settings) -> Result<(), String> {
        let settings = &self.own(settings);
        if *settings == self.last {
            return Ok(());
        }
        // Told once; tried again with the next change.
        if self.failed.as_ref() == Some(settings) {
            return Ok(());
        }
        let written = self.write(settings);
        if written.is_ok() {
            self.last = settings.clone();
            self.failed = None;
        } else {
            self.failed = Some(settings.clone());
        }
        written
    }

    fn write(&self, settings: &Settings) -> Result<(), String> {
        let Some(path) = &self.path else {
            return Ok(());
        };
        let text = toml::to_string_pretty(settings).map_err(|error| error.to_string())?;
        let refuse = |error: std::io::Error| format!("{}: {error}", path.display());
        if let Some(folder) = path.parent() {
            disk::make_folder(folder).map_err(refuse)?;
        }
        disk::write_whole(path, |to| to.write_all(text.as_bytes())).map_err(refuse)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back_as_they_were_kept() {
        let folder = tempfile::tempdir().expect("a folder");
        let (mut kept, mut settings, told) = Kept::open(Some(folder.path()), Settings::default());
        assert_eq!((settings.clone(), told), (Settings::default(), None));
        settings.theme = ThemeName::Projector;
        settings.enlarge_text();
        kept.keep(&settings).expect("it is written");
        let (_, again, _) = Kept::open(Some(folder.path()), Settings::default());
        assert_eq!(again, settings);
        assert!((again.text_size - 1.15).abs() < 1e-6);
    }

    #[test]
    fn a_first_start_takes_what_the_system_says_and_a_later_one_what_was_chosen() {
        let folder = tempfile::tempdir().expect("a folder");
        let read = |text: &str| -> System { serde_json::from_str(text).expect("it is read") };
        let first = || {
            Settings::first(read(
                r#"{"still": true, "text": 1.25, "software": true, "fingers": true}"#,
            ))
        };
        let (mut kept, mut settings, _) = Kept::open(Some(folder.path()), first());
        assert_eq!((settings.calm, settings.text_size), (true, 1.3));
        settings.calm = false;
        settings.second_language = "es".to_owned();
        kept.keep(&settings).expect("it is written");
        let (_, again, _) = Kept::open(Some(folder.path()), first());
        assert!(!again.calm && again.second_language == "es");
        let system = r#"{"still": true, "text": 1, "software": true, "fingers": true, "languages": ["fr-CA", "de-AT"]}"#;
        assert_eq!(read(system).languages, ["fr-CA", "de-AT"]);
        for (text, size) in [(0.1, 0.8), (1.0, 1.0), (9.0, 2.5)] {
            let system = read(&format!(
                r#"{{"still": false, "text": {text}, "software": false, "fingers": false}}"#
            ));
            assert!((Settings::first(system).text_size - size).abs() < 1e-6);
        }
    }

    #[test]
    fn what_a_link_sets_is_for_this_time_unless_it_is_changed_by_hand() {
        let folder = tempfile::tempdir().expect("a folder");
        let (mut kept, before, _) = Kept::open(Some(folder.path()), Settings::default());
        let mut settings = Settings {
            theme: ThemeName::Projector,
            text_size: 1.5,
            toured: true,
            ..before.clone()
        };
        kept.lend(before.clone(), settings.clone());
        settings.calm = true;
        kept.keep(&settings).expect("it is written");
        let again = |folder: &Path| Kept::open(Some(folder), Settings::default()).1;
        let own = Settings {
            calm: true,
            ..before
        };
        assert_eq!(again(folder.path()), own);
        settings.text_size = 1.75;
        kept.keep(&settings).expect("it is written");
        assert!((again(folder.path()).text_size - 1.75).abs() < 1e-6);
    }

    #[test]
    fn wrong_settings_are_told_and_set_aside_and_the_usual_ones_hold() {
        let folder = tempfile::tempdir().expect("a folder");
        for (text, told) in [
            ("text_size = 9.0", "0.8 to 2.5"),
            ("theme = \"neon\"", "neon"),
            ("][", "settings.toml"),
        ] {
            std::fs::write(folder.path().join("settings.toml"), text).expect("written");
            let (_, settings, error) = Kept::open(Some(folder.path()), Settings::default());
            assert_eq!(settings, Settings::default());
            assert!(error.is_some_and(|error| error.contains(told)), "{text}");
            let aside = std::fs::read_to_string(folder.path().join("settings.toml.wrong"));
            assert_eq!(aside.expect("it is kept"), text);
        }
    }

    #[test]
    fn text_goes_from_four_fifths_to_two_and_a_half_and_no_farther() {
        let mut settings = Settings::default();
        for _ in 0..20 {
            settings.enlarge_text();
        }
        assert!((settings.text_size - 2.5).abs() < 1e-6);
        for _ in 0..20 {
            settings.shrink_text();
        }
        assert!((settings.text_size - 0.8).abs() < 1e-6);
    }
}
