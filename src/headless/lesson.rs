//! `stroma lesson`: the lessons, whether a file is one, its key, and what leaves it.

use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;

use super::args::LessonArgs;
use super::print::say;
use crate::classroom::{Sheet, gift, qti, worksheet};
use crate::files::{RequestError, write_whole};
use crate::lesson::{Key, Lesson, lessons};
use crate::platform::disk;

/// Longest lesson file that is read, bytes.
const MOST_BYTES: u64 = 1 << 20;

/// A lesson of the program by its name, or a file.
fn lesson_of(what: &str) -> Result<(Arc<Lesson>, Option<Key>), RequestError> {
    if let Some((lesson, key)) = lessons::named(what) {
        return Ok((Arc::clone(lesson), Some(key.clone())));
    }
    let path = Path::new(what);
    let is_path = path.extension().is_some() || what.contains(['/', '\\']);
    if !is_path {
        let known: Vec<&str> = lessons::NAMES.to_vec();
        return Err(RequestError(format!(
            "lesson: found '{what}', expected a file or one of {}",
            known.join(", ")
        )));
    }
    let text = disk::read_at_most(path, MOST_BYTES)
        .map_err(|error| RequestError(format!("{what}: {error}")))?;
    let lesson = Lesson::parse(what, &text).map_err(RequestError)?;
    Ok((Arc::new(lesson), None))
}

/// Lists the lessons.
fn list() {
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING);
    table.set_header(["lesson", "minutes", "question"]);
    for (lesson, _) in lessons::all() {
        let question = lesson.say("question", &[]);
        table.add_row([lesson.name.clone(), lesson.minutes.to_string(), question]);
    }
    say(&table.to_string());
}

/// Whether a file is a lesson: every text is there, and every number in the texts.
fn check(what: &str) -> Result<bool, RequestError> {
    let (lesson, _) = lesson_of(what)?;
    let wrong = lesson.untold();
    for one in &wrong {
        say(one);
    }
    if wrong.is_empty() {
        say(&format!(
            "{what}: a lesson of {} steps, {} minutes, {} runs and {} figures",
            lesson.steps.len(),
            lesson.minutes,
            lesson.runs.len(),
            lesson.figures.len()
        ));
    }
    Ok(wrong.is_empty())
}

/// Writes what was asked for of a lesson; without any wish it is checked.
fn leave(what: &str, request: &LessonArgs) -> Result<bool, RequestError> {
    let wishes = [
        &request.worksheet,
        &request.gift,
        &request.qti,
        &request.toml,
    ];
    if wishes.iter().all(|wish| wish.is_none()) {
        return check(what);
    }
    let (lesson, key) = lesson_of(what)?;
    let (lesson, key) = match request.seed.filter(|seed| *seed != lesson.start.seed) {
        Some(seed) => (Arc::new(lesson.with_seed(seed)), None),
        None => (lesson, key),
    };
    let key = match key {
        Some(key) => key,
        None => Key::compute(&lesson).map_err(RequestError)?,
    };
    let write = |path: &Path, bytes: &[u8]| {
        write_whole(path, |to| to.write_all(bytes))?;
        say(&path.display().to_string());
        Ok::<(), RequestError>(())
    };
    if let Some(path) = &request.worksheet {
        let sheet = if request.key {
            Sheet::Key
        } else {
            Sheet::Pupil
        };
        let page = worksheet(&lesson, &key, lesson.start.seed, sheet, &[]);
        write(path, page.as_bytes())?;
    }
    if let Some(path) = &request.gift {
        write(path, gift(&lesson, &key).as_bytes())?;
    }
    if let Some(path) = &request.qti {
        write(path, &packed(&qti(&lesson, &key).files)?)?;
    }
    if let Some(path) = &request.toml {
        write(path, lesson.own_file().as_bytes())?;
    }
    Ok(true)
}

/// Files in one ZIP, the same bytes each time.
fn packed(files: &[(String, String)]) -> Result<Vec<u8>, RequestError> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let plain =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, text) in files {
        zip.start_file(name, plain).map_err(RequestError::from)?;
        zip.write_all(text.as_bytes()).map_err(RequestError::from)?;
    }
    let bytes = zip.finish().map_err(RequestError::from)?;
    Ok(bytes.into_inner())
}

/// What `stroma lesson` was asked. True if what was to be checked holds.
pub(super) fn lesson(request: &LessonArgs) -> Result<bool, RequestError> {
    match (request.what.as_deref(), request.file.as_deref()) {
        (None | Some("list"), None) => {
            list();
            Ok(true)
        }
        (Some("check"), Some(file)) => check(file),
        (Some("keys"), Some(file)) => {
            let (lesson, _) = lesson_of(file)?;
            say(&lesson.keys().join("\n"));
            Ok(true)
        }
        (Some("key"), Some(file)) => {
            let (lesson, _) = lesson_of(file)?;
            let key = Key::compute(&lesson).map_err(RequestError)?;
            say(&serde_json::to_string_pretty(&key).map_err(RequestError::from)?);
            Ok(true)
        }
        (Some(word @ ("check" | "keys" | "key")), None) => Err(RequestError(format!(
            "lesson {word}: found no file, expected stroma lesson {word} FILE"
        ))),
        (Some(what), Some(file)) => Err(RequestError(format!(
            "lesson: found '{what} {file}', expected list, check FILE, keys FILE, key FILE or the name of a lesson"
        ))),
        (None, Some(_)) => Ok(true),
        (Some(what), None) => leave(what, request),
    }
}
