//! The lessons that come with the program, and their keys.

use std::sync::{Arc, LazyLock};

use super::key::Key;
use super::plan::Lesson;

macro_rules! lessons {
    ($($name:literal,)*) => {
        /// Names of the lessons, in the order in which they are taught.
        pub const NAMES: &[&str] = &[$($name),*];

        /// The file of a lesson and its key.
        fn files(name: &str) -> Option<(&'static str, &'static str)> {
            match name {
                $($name => Some((
                    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/lessons/", $name, ".toml")),
                    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/lessons/", $name, ".key.json")),
                )),)*
                _ => None,
            }
        }
    };
}

lessons! {
    "same-dna",
    "divide-or-become",
    "jammed-thermostat",
    "letters-or-bricks",
    "fifty-million",
    "is-more-better",
    "beat-salt-water",
    "audit-the-advert",
}

/// All lessons with their keys; they are tested, so those that cannot be read are none.
pub fn all() -> &'static [(Arc<Lesson>, Key)] {
    static ALL: LazyLock<Vec<(Arc<Lesson>, Key)>> = LazyLock::new(|| {
        let read = |name: &&str| {
            let (file, key) = files(name)?;
            let lesson = Lesson::parse(name, file).ok()?;
            Some((Arc::new(lesson), serde_json::from_str(key).ok()?))
        };
        NAMES.iter().filter_map(read).collect()
    });
    &ALL
}

/// The file of a lesson as it is written.
#[must_use]
pub fn file(name: &str) -> Option<&'static str> {
    files(name).map(|(file, _)| file)
}

/// A lesson by its name, with its key.
#[must_use]
pub fn named(name: &str) -> Option<&'static (Arc<Lesson>, Key)> {
    all().iter().find(|(lesson, _)| lesson.name == name)
}
