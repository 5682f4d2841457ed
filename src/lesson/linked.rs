//! A version of a lesson on its way: the link that opens it, and the file that holds it.

use super::built_in;
use super::key::Key;
use super::plan::Lesson;
use super::version::{Version, WrongPart, without_version};
use crate::model::keys::one_of;

/// Names in a link that belong to a lesson.
pub const NAMES: [&str; 6] = ["lesson", "seed", "hide", "lock", "language", "note"];

/// A lesson that a link opens.
#[derive(Debug, Clone)]
pub struct Linked {
    /// The lesson, as the link sets it up.
    pub lesson: Lesson,
    /// What in the link was wrong and is left out.
    pub wrong: Vec<WrongPart>,
}

/// The lesson that the names and values of a link open; none where they name none.
///
/// # Errors
/// A lesson that does not come with the program.
pub fn of_pairs(pairs: &[(String, String)]) -> Result<Option<Linked>, WrongPart> {
    let Some((_, name)) = pairs.iter().rev().find(|(name, _)| name == "lesson") else {
        return Ok(None);
    };
    let Some((base, _)) = built_in::named(name) else {
        let known = one_of(built_in::NAMES);
        return Err(WrongPart::new("lesson", format!("'{name}'"), known));
    };
    let (version, mut wrong) = Version::of_pairs(pairs);
    let (lesson, more) = base.with_version(&version);
    wrong.extend(more);
    Ok(Some(Linked { lesson, wrong }))
}

/// Whether a lesson comes with the program, as it is or as a version that a link opened.
#[must_use]
pub fn of_program(lesson: &Lesson) -> bool {
    built_in::named(&lesson.name).is_some_and(|(base, _)| base.source == lesson.source)
}

/// The key of a lesson that comes with the program, while its runs have the dice of the program.
#[must_use]
pub fn known_key(lesson: &Lesson) -> Option<Key> {
    let usual = of_program(lesson) && lesson.version.seed.is_none();
    built_in::named(&lesson.name)
        .filter(|_| usual)
        .map(|(_, key)| key.clone())
}

impl Lesson {
    /// The lesson of which this is a version.
    ///
    /// # Errors
    /// A file that is no lesson without its settings.
    pub fn unversioned(&self) -> Result<Self, String> {
        if self.version.is_plain() {
            return Ok(self.clone());
        }
        match built_in::named(&self.name).filter(|_| of_program(self)) {
            Some((base, _)) => Ok(Self::clone(base)),
            None => Self::parse(&self.name, &without_version(&self.source)),
        }
    }

    /// The lesson as one file of its own that is this version of it, with its texts in the language that is spoken.
    #[must_use]
    pub fn version_file(&self, version: &Version) -> String {
        version.in_file(&self.own_file())
    }
}
