//! A version of a lesson: other dice, parts of the window that are away, controls that rest, words of the teacher, a
//! language; as it stands in a link and in the file of a lesson.

use super::address;
use super::file::VersionFile;
use super::hidden::WindowPart;
use super::level::Control;
use crate::model::keys::one_of;
use crate::scenario::Seed;
use crate::text;

/// Most letters that a teacher's own words have.
pub const MOST_NOTE: usize = 240;

/// Letters of the mark by which a version is told from others.
const MARK: usize = 6;

/// The line above the settings in a file.
const ABOUT: &str = "# What makes this a version of its own.";

/// Parts of the window that can be away in a lesson, by the names that links have for them.
pub const PARTS: [&str; WindowPart::ALL.len()] = {
    let mut names = [""; WindowPart::ALL.len()];
    let mut place = 0;
    while place < names.len() {
        names[place] = WindowPart::ALL[place].1;
        place += 1;
    }
    names
};

/// All controls, in the order in which links name them.
pub const CONTROLS: [Control; 15] = [
    Control::Brush,
    Control::Strength,
    Control::WholePlate,
    Control::Wash,
    Control::Stain,
    Control::Injury,
    Control::StemCellsIn,
    Control::StemCellsOut,
    Control::Source,
    Control::Dose,
    Control::Inject,
    Control::Compare,
    Control::Walking,
    Control::Messengers,
    Control::Builders,
];

/// The word of a control in files and links.
#[must_use]
pub const fn control_key(control: Control) -> &'static str {
    match control {
        Control::Brush => "brush",
        Control::Strength => "strength",
        Control::WholePlate => "whole_plate",
        Control::Wash => "wash",
        Control::Stain => "stain",
        Control::Injury => "injury",
        Control::StemCellsIn => "stem_cells_in",
        Control::StemCellsOut => "stem_cells_out",
        Control::Source => "source",
        Control::Dose => "dose",
        Control::Inject => "inject",
        Control::Compare => "compare",
        Control::Walking => "walking",
        Control::Messengers => "messengers",
        Control::Builders => "builders",
    }
}

/// The words of controls, for who wrote another.
#[must_use]
pub fn names_of(controls: &[Control]) -> String {
    let names: Vec<&str> = controls.iter().map(|one| control_key(*one)).collect();
    one_of(&names)
}

/// What is wrong in a version: its field, what was found and what would be right.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: found {found}, expected {expected}")]
pub struct WrongPart {
    /// The field, as files and links call it.
    pub field: &'static str,
    /// What was found.
    pub found: String,
    /// What would be right.
    pub expected: String,
}

impl WrongPart {
    /// What is wrong, in the language that is spoken; the command line prints it in English.
    #[must_use]
    pub fn said(&self) -> String {
        text::finding::said(self)
    }

    /// What was found in a field, and what would be right.
    pub(super) fn new(
        field: &'static str,
        found: impl Into<String>,
        expected: impl Into<String>,
    ) -> Self {
        Self {
            field,
            found: found.into(),
            expected: expected.into(),
        }
    }
}

/// The settings of a version; one without any is the lesson itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Version {
    /// Dice of all its runs; those of the lesson without it.
    pub seed: Option<u64>,
    /// Parts of the window that are away, of [`PARTS`].
    pub hide: Vec<&'static str>,
    /// Controls that rest from the first step to the last.
    pub lock: Vec<Control>,
    /// The teacher's own words, shown at the first step.
    pub note: String,
    /// Language that the window speaks, by its code.
    pub language: Option<String>,
}

impl Version {
    /// Reads what is written. What is wrong is left out and told.
    #[must_use]
    pub fn read(file: &VersionFile) -> (Self, Vec<WrongPart>) {
        let mut wrong = Vec::new();
        let mut version = Self {
            seed: file.seed,
            ..Self::default()
        };
        for name in file.hide.iter().map(|name| name.trim()) {
            if !PARTS.contains(&name) {
                let expected = format!("some of {}", one_of(&PARTS));
                wrong.push(WrongPart::new("hide", format!("'{name}'"), expected));
            }
        }
        version.hide = PARTS.to_vec();
        version
            .hide
            .retain(|part| file.hide.iter().any(|name| name.trim() == *part));
        let known = |name: &str| CONTROLS.iter().any(|one| control_key(*one) == name);
        for name in file.lock.iter().map(|name| name.trim()) {
            if !known(name) {
                let expected = format!("some of {}", names_of(&CONTROLS));
                wrong.push(WrongPart::new("lock", format!("'{name}'"), expected));
            }
        }
        version.lock = CONTROLS.to_vec();
        version.lock.retain(|one| {
            file.lock
                .iter()
                .any(|name| name.trim() == control_key(*one))
        });
        let words: Vec<&str> = file
            .note
            .iter()
            .flat_map(|note| note.split_whitespace())
            .collect();
        let mut note = words.join(" ");
        note.retain(|letter| !letter.is_control());
        let letters = note.chars().count();
        if letters > MOST_NOTE {
            let expected = format!("at most {MOST_NOTE}");
            wrong.push(WrongPart::new(
                "note",
                format!("{letters} letters"),
                expected,
            ));
        } else {
            version.note = note;
        }
        if let Some(code) = &file.language {
            let languages = text::languages();
            if languages.contains(code) {
                version.language = Some(code.clone());
            } else {
                let known: Vec<&str> = languages.iter().map(String::as_str).collect();
                wrong.push(WrongPart::new(
                    "language",
                    format!("'{code}'"),
                    one_of(&known),
                ));
            }
        }
        (version, wrong)
    }

    /// The settings as they are written.
    #[must_use]
    pub fn written(&self) -> VersionFile {
        let words = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        VersionFile {
            seed: self.seed,
            hide: words(&self.hide),
            lock: words(&self.locked()),
            note: (!self.note.is_empty()).then(|| self.note.clone()),
            language: self.language.clone(),
        }
    }

    /// Reads the names and values of a link that belong to a version; it passes over all others.
    #[must_use]
    pub fn of_pairs(pairs: &[(String, String)]) -> (Self, Vec<WrongPart>) {
        let mut file = VersionFile::default();
        let mut wrong = Vec::new();
        let names = |value: &str| value.split(',').map(str::to_owned).collect::<Vec<_>>();
        for (name, value) in pairs {
            match name.as_str() {
                "seed" => match value.parse::<Seed>() {
                    Ok(seed) => file.seed = Some(seed.get()),
                    Err(error) => {
                        let found = format!("'{value}'");
                        wrong.push(WrongPart::new("seed", found, error.expected));
                    }
                },
                "hide" => file.hide.extend(names(value)),
                "lock" => file.lock.extend(names(value)),
                "note" => file.note = Some(value.clone()),
                "language" => file.language = Some(value.clone()),
                _ => {}
            }
        }
        let (version, more) = Self::read(&file);
        wrong.extend(more);
        (version, wrong)
    }

    /// Whether nothing is set.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        *self == Self::default()
    }

    /// The words of the controls that rest.
    fn locked(&self) -> Vec<&'static str> {
        self.lock.iter().map(|one| control_key(*one)).collect()
    }

    /// The link to this version of a lesson, from its `#` on.
    #[must_use]
    pub fn link(&self, lesson: &str) -> String {
        let mut pairs = vec![("lesson", lesson.to_owned())];
        pairs.extend(self.seed.map(|seed| ("seed", seed.to_string())));
        if !self.hide.is_empty() {
            pairs.push(("hide", self.hide.join(",")));
        }
        if !self.lock.is_empty() {
            pairs.push(("lock", self.locked().join(",")));
        }
        pairs.extend(self.language.iter().map(|code| ("language", code.clone())));
        if !self.note.is_empty() {
            pairs.push(("note", self.note.clone()));
        }
        format!("#{}", address::written(&pairs))
    }

    /// What tells a version of a lesson, whose file this is, from all others: some digits of a hash.
    #[must_use]
    pub fn mark(&self, source: &str) -> String {
        let mut hasher = blake3::Hasher::new();
        hasher.update(source.as_bytes());
        hasher.update(self.link("").as_bytes());
        let hash = hasher.finalize().to_hex();
        hash.chars().take(MARK).collect()
    }

    /// The file of a lesson as that of this version. What the file said of another version is taken out.
    #[must_use]
    pub fn in_file(&self, file: &str) -> String {
        let mut out = without_version(file);
        if self.is_plain() {
            return out;
        }
        let list = |names: &[&str]| {
            let quoted: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
            format!("[{}]", quoted.join(", "))
        };
        let words = |text: &str| toml::Value::String(text.to_owned()).to_string();
        out.push_str(&format!("\n{ABOUT}\n[version]\n"));
        if let Some(seed) = self.seed {
            out.push_str(&format!("seed = {seed}\n"));
        }
        if !self.hide.is_empty() {
            out.push_str(&format!("hide = {}\n", list(&self.hide)));
        }
        if !self.lock.is_empty() {
            out.push_str(&format!("lock = {}\n", list(&self.locked())));
        }
        if let Some(code) = &self.language {
            out.push_str(&format!("language = {}\n", words(code)));
        }
        if !self.note.is_empty() {
            out.push_str(&format!("note = {}\n", words(&self.note)));
        }
        out
    }
}

/// The file of a lesson without what makes it a version.
#[must_use]
pub fn without_version(file: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    let mut inside = false;
    for line in file.lines() {
        let head = line.trim_start();
        if head.starts_with('[') {
            inside = head.starts_with("[version]");
            if inside && lines.last() == Some(&ABOUT) {
                lines.pop();
            }
        }
        if !inside {
            lines.push(line);
        }
    }
    let mut out = lines.join("\n");
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lesson::level::Levels;

    /// A file of which only the settings are read.
    #[derive(serde::Deserialize)]
    struct Held {
        version: VersionFile,
    }

    #[test]
    fn every_control_is_called_as_the_files_call_it() {
        for control in CONTROLS {
            let text = format!("lock = [\"{}\"]", control_key(control));
            let read: std::collections::BTreeMap<String, Vec<Control>> =
                toml::from_str(&text).expect("it is a control");
            assert_eq!(read["lock"], [control]);
        }
        let levels = Levels::built_in().expect("levels");
        let all = |control: &Control| CONTROLS.contains(control);
        assert!(
            levels
                .levels
                .iter()
                .all(|level| level.controls.iter().all(all))
        );
    }

    #[test]
    fn the_settings_of_a_file_are_taken_out_and_put_in_without_a_trace() {
        let file = "level = \"cell\"\n\n[[step]]\nname = \"a\"\n\n[text.en]\ntitle = \"A\"\n";
        let version = Version {
            seed: Some(u64::MAX),
            hide: vec!["menu"],
            lock: vec![Control::Wash],
            note: "Say \"why\" [in a word].".to_owned(),
            language: Some("en".to_owned()),
        };
        let made = version.in_file(file);
        assert_ne!(made, file);
        assert_eq!(without_version(&made), file);
        assert_eq!(version.in_file(&made), made);
        assert_eq!(Version::default().in_file(&made), file);
        let read: Held = toml::from_str(&made).expect("it is TOML");
        assert_eq!(read.version, version.written());
        assert_eq!(Version::read(&read.version), (version, Vec::new()));
    }
}
