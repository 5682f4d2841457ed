//! What was handed in, put together with the lessons it belongs to: the same for the command, the window and the page.

use std::sync::Arc;

use super::checking::Checking;
use super::csv_table::rows_csv;
use super::gathered::{Class, Pupil};
use super::mysteries::MysteryClass;
use super::page::{Part, page_with};
use super::picture::Picture;
use crate::lesson::{Key, Lesson, lessons};
use crate::text::say_with;

/// Somebody who handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// What the pupil is called; no other of the class is called so.
    pub name: String,
    /// Whether the lesson was finished.
    pub finished: bool,
    /// The step that was reached last; empty where none is known.
    pub reached: String,
}

impl Who {
    fn of(pupil: &Pupil) -> Self {
        Self {
            name: pupil.name.clone(),
            finished: pupil.answers.finished(),
            reached: pupil.answers.reached().unwrap_or_default().to_owned(),
        }
    }
}

/// The class of a lesson that is known.
#[derive(Debug, Clone)]
pub struct LessonClass {
    /// The lesson.
    pub lesson: Arc<Lesson>,
    /// What its runs give.
    pub key: Key,
    /// Who handed in, by name.
    pub pupils: Vec<Who>,
    /// What they did.
    pub picture: Picture,
}

impl LessonClass {
    /// The class as it stands on a page.
    #[must_use]
    pub fn part(&self) -> Part<'_> {
        Part {
            lesson: &self.lesson,
            key: &self.key,
            picture: &self.picture,
        }
    }
}

/// The lesson that files and codes call so, with what its runs give: one of one's own, one of the program, or the one of
/// which it is a version that a teacher made. Such a version may have other dice, so what its runs give is not known.
fn known_as(name: &str, own: &[(Arc<Lesson>, Key)]) -> Option<(Arc<Lesson>, Key)> {
    let own = own
        .iter()
        .find(|(lesson, _)| lesson.kept_as == name || lesson.name == name);
    if let Some((lesson, key)) = own.or_else(|| lessons::named(name)) {
        return Some((Arc::clone(lesson), key.clone()));
    }
    let is_version = |base: &&str| {
        let mark = name.strip_prefix(*base);
        mark.is_some_and(|mark| mark.starts_with('-'))
    };
    let base = lessons::NAMES.iter().copied().find(is_version)?;
    let (lesson, _) = lessons::named(base)?;
    Some((Arc::clone(lesson), Key::default()))
}

/// Everything that was handed in.
#[derive(Debug, Clone, Default)]
pub struct Collected {
    /// The classes, by the names of their lessons.
    pub classes: Vec<LessonClass>,
    /// Mystery joints that were uncovered.
    pub mysteries: MysteryClass,
    /// A sentence for each file or code that could not be read, and for each lesson that is not known.
    pub unread: Vec<String>,
}

impl Collected {
    /// Puts texts together, each with its name: files of pupils, or texts with one or several codes in them. `own` are lessons
    /// that do not come with the program, with what their runs give.
    #[must_use]
    pub fn of(texts: &[(String, String)], own: &[(Arc<Lesson>, Key)]) -> Self {
        let (classes, mut unread) = Class::of(texts);
        let mut known = Vec::new();
        for class in &classes {
            let Some((lesson, key)) = known_as(&class.lesson, own) else {
                let values = [
                    ("lesson", class.lesson.clone()),
                    ("n", class.pupils.len().to_string()),
                    ("known", lessons::NAMES.join(", ")),
                ];
                unread.push(say_with("class-no-lesson", &values));
                continue;
            };
            known.push(LessonClass {
                pupils: class.pupils.iter().map(Who::of).collect(),
                picture: class.picture(&lesson),
                lesson,
                key,
            });
        }
        let (mysteries, refused) = MysteryClass::of(texts);
        unread.extend(refused);
        Self {
            classes: known,
            mysteries,
            unread,
        }
    }

    /// Whether nobody handed anything in that could be read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.classes.is_empty() && self.mysteries.is_empty()
    }

    /// The page of all classes, with the sentences about what could not be read.
    #[must_use]
    pub fn page(&self) -> String {
        let parts: Vec<Part<'_>> = self.classes.iter().map(LessonClass::part).collect();
        page_with(&parts, &self.mysteries.html(), &self.unread)
    }

    /// All rows and mystery joints as CSV.
    #[must_use]
    pub fn csv(&self) -> String {
        let pictures = self.classes.iter().map(|class| &class.picture);
        rows_csv(pictures, &self.mysteries)
    }

    /// How many rows there are, and of how many different runs.
    #[must_use]
    pub fn rows_and_runs(&self) -> [usize; 2] {
        self.classes.iter().fold([0; 2], |[rows, runs], class| {
            let (more_rows, more_runs) = class.picture.rows_and_runs();
            [rows + more_rows, runs + more_runs]
        })
    }

    /// Starts to run all rows again.
    #[must_use]
    pub fn check(&self) -> Checking {
        Checking::start(self.classes.iter().map(|class| &class.picture))
    }

    /// Keeps what running them again showed so far.
    pub fn judge(&mut self, checking: &Checking) {
        checking.tell(self.classes.iter_mut().map(|class| &mut class.picture));
    }
}
