//! `stroma lesson`: the lessons, whether a file is one, its key, and what leaves it.

use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;

use super::args::LessonArgs;
use super::front::Front;
use super::print::{say, tell};
use crate::classroom::{
    MASTERY, PaperSize, Sheet, codap_link, gift, is_packed, paper, pdf, qti, scorm, worksheet,
};
use crate::files::{RequestError, write_whole};
use crate::lesson::version::Version;
use crate::lesson::{Does, Key, Lesson, VersionFile, address, lessons};
use crate::platform::disk;
use crate::text;

/// Longest lesson file that is read, bytes.
const MOST_BYTES: u64 = 1 << 20;
/// Largest file of a page that is packed, bytes.
const MOST_PAGE_BYTES: u64 = 1 << 28;

/// A lesson of the program by its name, or a file.
fn lesson_of(what: &str) -> Result<(Arc<Lesson>, Option<Key>), RequestError> {
    if let Some((lesson, key)) = lessons::named(what) {
        return Ok((Arc::clone(lesson), Some(key.clone())));
    }
    if address::is_link(what) {
        return in_link(what);
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

/// The lesson that a link opens, with nothing wrong in it.
fn in_link(link: &str) -> Result<(Arc<Lesson>, Option<Key>), RequestError> {
    let wrong = |error: &dyn std::fmt::Display| RequestError(format!("the link, {error}"));
    let found = lessons::of_pairs(&address::pairs(link)).map_err(|error| wrong(&error))?;
    let found = found.ok_or_else(|| wrong(&"lesson: found nothing, expected #lesson=NAME"))?;
    if let Some(error) = found.wrong.first() {
        return Err(wrong(error));
    }
    let key = lessons::known_key(&found.lesson);
    Ok((Arc::new(found.lesson), key))
}

/// The version of a lesson that was asked for; what was not named stays as it is. None if nothing of a version was named.
fn version(lesson: &Lesson, request: &LessonArgs) -> Result<Option<Lesson>, RequestError> {
    let named = |given: &[String], kept: Vec<String>| match given {
        [] => kept,
        given => given.to_vec(),
    };
    let kept = lesson.version.written();
    let asked = VersionFile {
        seed: request.seed.or(kept.seed),
        hide: named(&request.hide, kept.hide),
        lock: named(&request.lock, kept.lock),
        note: request.note.clone().or(kept.note),
        language: request.language.clone().or(kept.language),
    };
    if asked == lesson.version.written() {
        return Ok(None);
    }
    let (version, wrong) = Version::read(&asked);
    let (made, more) = lesson
        .unversioned()
        .map_err(RequestError)?
        .with_version(&version);
    match wrong.into_iter().chain(more).next() {
        Some(wrong) => Err(RequestError(format!("lesson {}: --{wrong}", lesson.name))),
        None => Ok(Some(made)),
    }
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

/// Pictures of the phenomenon that a lesson begins with; without any the sheet says so, and here it is said why.
fn pictures(lesson: &Lesson, request: &LessonArgs, front: Front) -> Vec<(String, Vec<u8>)> {
    let mut pictures = Vec::new();
    if request.no_pictures {
        return pictures;
    }
    let steps = lesson.steps.iter();
    for step in steps.filter(|step| matches!(step.does, Does::Anchor)) {
        match (front.step_picture)(lesson, step) {
            Ok(png) => pictures.push((step.name.clone(), png)),
            Err(error) => {
                tell(&format!("a worksheet without pictures: {error}"));
                break;
            }
        }
    }
    pictures
}

/// A worksheet as the name of its file asks for it: PDF or HTML.
fn sheet(
    path: &Path,
    (lesson, key): (&Lesson, &Key),
    request: &LessonArgs,
    front: Front,
) -> Result<Vec<u8>, RequestError> {
    let kind = if request.key {
        Sheet::Key
    } else {
        Sheet::Pupil
    };
    let seed = lesson.start.seed;
    let pictures = pictures(lesson, request, front);
    let is_pdf = path
        .extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("pdf"));
    if !is_pdf {
        return Ok(worksheet(lesson, key, seed, kind, &pictures).into_bytes());
    }
    let size = match request.paper.as_deref() {
        Some("letter") => PaperSize::Letter,
        _ => PaperSize::A4,
    };
    pdf(&paper(lesson, key, seed, kind, &pictures), size).map_err(RequestError)
}

/// Writes what was asked for of a lesson; without any wish it is checked.
fn leave(what: &str, request: &LessonArgs, front: Front) -> Result<bool, RequestError> {
    let wishes = [
        &request.worksheet,
        &request.gift,
        &request.qti,
        &request.scorm,
        &request.toml,
    ];
    let (lesson, key) = lesson_of(what)?;
    let made = version(&lesson, request)?;
    let links = request.link || request.codap.is_some();
    if !links && wishes.iter().all(|wish| wish.is_none()) {
        return match made {
            None => check(what),
            Some(_) => Err(RequestError(
                "lesson: found a version and nothing to do with it, expected --link, --codap ADDRESS, --toml FILE, --worksheet FILE, --gift FILE, --qti FILE or --scorm FILE"
                    .to_owned(),
            )),
        };
    }
    let (lesson, key) = match made {
        None => (lesson, key),
        Some(made) => {
            let key = lessons::known_key(&made);
            (Arc::new(made), key)
        }
    };
    if let Some(code) = &lesson.version.language {
        text::choose(code);
    }
    if request.link {
        if !lessons::of_program(&lesson) {
            return Err(RequestError(format!(
                "lesson {what}: --link: found a file, expected one of {}, as a link holds no file; take --toml FILE",
                lessons::NAMES.join(", ")
            )));
        }
        say(&lesson.version.link(&lesson.name));
    }
    let in_page = request.scorm.is_some() || request.codap.is_some();
    if in_page && !lessons::of_program(&lesson) {
        return Err(RequestError(format!(
            "lesson {what}: found a file, expected one of {}: the page holds those that come with the program",
            lessons::NAMES.join(", ")
        )));
    }
    if let Some(page) = &request.codap {
        let link = lesson.version.link(&lesson.name);
        say(&codap_link(page, &link).map_err(RequestError)?);
    }
    let plays = [
        &request.worksheet,
        &request.gift,
        &request.qti,
        &request.scorm,
    ];
    let key = match key {
        Some(key) => key,
        None if plays.iter().all(|wish| wish.is_none()) => Key::default(),
        None => Key::compute(&lesson).map_err(RequestError)?,
    };
    let write = |path: &Path, bytes: &[u8]| {
        write_whole(path, |to| to.write_all(bytes))?;
        say(&path.display().to_string());
        Ok::<(), RequestError>(())
    };
    if let Some(path) = &request.worksheet {
        write(path, &sheet(path, (&lesson, &key), request, front)?)?;
    }
    if let Some(path) = &request.gift {
        write(path, gift(&lesson, &key).as_bytes())?;
    }
    if let Some(path) = &request.qti {
        write(path, &packed(&qti(&lesson, &key).files)?)?;
    }
    if let (Some(path), Some(folder)) = (&request.scorm, &request.page) {
        let mastery = request.mastery.unwrap_or(MASTERY);
        let package = scorm(&lesson, &key, page_of(folder)?, mastery)
            .map_err(|wrong| RequestError(format!("{}: {wrong}", folder.display())))?;
        write(path, &packed(&package.files)?)?;
    }
    if let Some(path) = &request.toml {
        write(path, lesson.version_file(&lesson.version).as_bytes())?;
    }
    Ok(true)
}

/// The files of the page that a package takes, each with its name and content.
fn page_of(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, RequestError> {
    let wrong = |path: &Path, what: &dyn std::fmt::Display| {
        RequestError(format!("{}: {what}", path.display()))
    };
    let mut files = Vec::new();
    for path in disk::newest_first(folder).map_err(|error| wrong(folder, &error))? {
        let name = path.file_name().unwrap_or_default();
        let name = name.to_string_lossy().into_owned();
        if !is_packed(&name) {
            continue;
        }
        let content = disk::first_bytes(&path, MOST_PAGE_BYTES + 1);
        let content = content.map_err(|error| wrong(&path, &error))?;
        if content.len() as u64 > MOST_PAGE_BYTES {
            return Err(wrong(&path, &format!("more than {MOST_PAGE_BYTES} bytes")));
        }
        files.push((name, content));
    }
    Ok(files)
}

/// Files in one ZIP, the same bytes each time.
fn packed<B: AsRef<[u8]>>(files: &[(String, B)]) -> Result<Vec<u8>, RequestError> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let plain = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated);
    for (name, content) in files {
        zip.start_file(name, plain).map_err(RequestError::from)?;
        zip.write_all(content.as_ref())
            .map_err(RequestError::from)?;
    }
    let bytes = zip.finish().map_err(RequestError::from)?;
    Ok(bytes.into_inner())
}

/// What `stroma lesson` was asked. True if what was to be checked holds.
pub(super) fn lesson(request: &LessonArgs, front: Front) -> Result<bool, RequestError> {
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
        (Some(what), None) => leave(what, request, front),
    }
}
