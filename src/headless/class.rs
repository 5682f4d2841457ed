//! `stroma class`: the files and codes of a class become its picture, and every row can be run again.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::args::ClassArgs;
use super::print::{say, tell};
use crate::classroom::{Collected, LessonClass, code, mystery_code, told};
use crate::files::{RequestError, check_file, write_whole};
use crate::lesson::{Key, Lesson};
use crate::platform::disk;
use crate::text::say_with;

/// Longest file of a pupil that is read, bytes.
const MOST_BYTES: u64 = 8 << 20;
/// Longest lesson file that is read, bytes.
const MOST_LESSON_BYTES: u64 = 1 << 20;
/// Most files that are read.
const MOST_FILES: usize = 5000;
/// Endings of files of pupils and of texts with codes, as folders are searched for them.
const ENDINGS: [&str; 4] = ["jsonl", "json", "txt", "text"];
/// What a bar of runs looks like.
const BAR: &str = "run {pos} of {len} {wide_bar} {elapsed}";

/// Files that were found, and how many others lie beside them.
struct Found {
    files: Vec<PathBuf>,
    others: usize,
}

/// Whether a file may be one of a pupil, by its name.
fn may_be(path: &Path) -> bool {
    let ends = |end: &str| {
        path.extension()
            .is_some_and(|found| found.eq_ignore_ascii_case(end))
    };
    ENDINGS.into_iter().any(ends)
}

fn is_hidden(path: &Path) -> bool {
    path.file_name()
        .is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

/// The files of folders, and files that are named themselves.
fn find(what: &[PathBuf]) -> Result<Found, RequestError> {
    let mut found = Found {
        files: Vec::new(),
        others: 0,
    };
    for path in what {
        if !path.is_dir() {
            found.files.push(path.clone());
            continue;
        }
        let files = disk::newest_first(path)
            .map_err(|error| RequestError(format!("{}: {error}", path.display())))?;
        for file in files.into_iter().filter(|file| !is_hidden(file)) {
            if may_be(&file) {
                found.files.push(file);
            } else {
                found.others += 1;
            }
        }
    }
    found.files.sort();
    found.files.dedup();
    if found.files.len() > MOST_FILES {
        return Err(RequestError(format!(
            "class: found {} files, expected at most {MOST_FILES}",
            found.files.len()
        )));
    }
    Ok(found)
}

/// The text of a file. One that was cut off in the middle of a letter is read up to there.
fn read(path: &Path) -> Result<String, RequestError> {
    let text = match disk::read_at_most(path, MOST_BYTES) {
        Err(error) if error.kind() == ErrorKind::InvalidData => disk::first_bytes(path, MOST_BYTES)
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
        read => read,
    };
    text.map_err(|error| RequestError(format!("{}: {error}", path.display())))
}

/// What a file is called in the picture: its name, and its folder where there are several.
fn name_of(path: &Path, several: bool) -> String {
    match path.file_name() {
        Some(name) if !several => name.to_string_lossy().into_owned(),
        _ => path.display().to_string(),
    }
}

/// A lesson that does not come with the program, and what its runs give where a page shows that.
fn own_lesson(request: &ClassArgs) -> Result<Option<(Arc<Lesson>, Key)>, RequestError> {
    let Some(path) = &request.lesson else {
        return Ok(None);
    };
    let name = path.display().to_string();
    let text = disk::read_at_most(path, MOST_LESSON_BYTES)
        .map_err(|error| RequestError(format!("{name}: {error}")))?;
    let lesson = Arc::new(Lesson::parse(&name, &text).map_err(RequestError)?);
    let key = match &request.out {
        Some(_) => Key::compute(&lesson).map_err(RequestError)?,
        None => Key::default(),
    };
    Ok(Some((lesson, key)))
}

/// Runs the rows of all classes again.
fn verify(classes: &mut [LessonClass]) {
    let runs: usize = classes
        .iter()
        .map(|class| class.picture.rows_and_runs().1)
        .sum();
    let bar = indicatif::ProgressBar::new(runs as u64);
    if let Ok(style) = indicatif::ProgressStyle::with_template(BAR) {
        bar.set_style(style);
    }
    for class in classes {
        class.picture.verify(&|| bar.inc(1));
    }
    bar.finish_and_clear();
}

/// Writes a text under the name that was asked for.
fn write(path: &Path, text: &str, key: &'static str) -> Result<(), RequestError> {
    write_whole(path, |to| to.write_all(text.as_bytes()))?;
    say(&say_with(key, &[("path", path.display().to_string())]));
    Ok(())
}

/// Puts the class together. True unless rows were to be verified and one of them is not what its run gives.
pub(super) fn class(request: &ClassArgs) -> Result<bool, RequestError> {
    for path in [&request.out, &request.csv].into_iter().flatten() {
        check_file(path)?;
    }
    let own = own_lesson(request)?;
    let found = find(&request.what)?;
    let mut texts = Vec::new();
    let mut unread = Vec::new();
    for path in &found.files {
        match read(path) {
            Ok(text) => texts.push((name_of(path, request.what.len() > 1), text)),
            Err(error) => unread.push(error.to_string()),
        }
    }
    let mut collected = Collected::of(&texts, own.as_slice());
    unread.append(&mut collected.unread);
    collected.unread = unread;
    for why in &collected.unread {
        tell(why);
    }
    if found.others > 0 {
        let values = [("n", found.others.to_string())];
        tell(&say_with("class-passed-over", &values));
    }
    if collected.is_empty() {
        let paths: Vec<String> = request
            .what
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        let values = [
            ("path", paths.join(", ")),
            ("begins", code::BEGINS.to_owned()),
            ("mystery", mystery_code::BEGINS.to_owned()),
        ];
        return Err(RequestError(say_with("class-nothing", &values)));
    }
    if request.verify {
        verify(&mut collected.classes);
    }
    for class in &collected.classes {
        say(&told(&class.part()).join("\n"));
    }
    if !collected.mysteries.is_empty() {
        say(&collected.mysteries.told().join("\n"));
    }
    if let Some(path) = &request.out {
        write(path, &collected.page(), "class-page-made")?;
    }
    if let Some(path) = &request.csv {
        write(path, &collected.csv(), "class-csv-made")?;
    }
    let all_same = |class: &LessonClass| {
        let counts = class.picture.verified();
        counts.is_none_or(|[_, differs, cannot]| differs + cannot == 0)
    };
    Ok(!request.verify || collected.classes.iter().all(all_same))
}
