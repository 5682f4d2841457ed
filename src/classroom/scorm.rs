//! A lesson with the page that shows it as a package of SCORM 1.2, which Moodle, Canvas and most other platforms run and keep marks of.

use super::markup::unmarked;
use crate::lesson::{Key, Lesson};
use crate::text::markup::{escaped, filled};
use crate::text::{language, say};

/// Name of the list of files: that of the standard.
const MANIFEST: &str = "imsmanifest.xml";
/// What a platform opens: the page within, and beside it what reports.
const LAUNCH: &str = "launch.html";
const LAUNCH_TEMPLATE: &str = include_str!("../../assets/scorm/launch.html");
const SCRIPT: &str = "scorm.js";
const SCRIPT_TEXT: &str = include_str!("../../assets/scorm/scorm.js");
/// The folder of the page within the package.
const PAGE: &str = "page";
/// Files of the page that a package does without: its memory for a start without a network, which would keep the answers of a
/// platform that asks for a password, and all of it once more in one file.
const LEFT_OUT: [&str; 2] = ["service-worker.js", "stroma.html"];
/// Files without which there is no page.
const NEEDED: [&str; 4] = ["index.html", "page.js", "stroma.js", "stroma_bg.wasm"];
/// What the page calls what it does with a message of a lesson; a page of an older version does nothing with one.
const TELLS: &str = "lesson_told";
/// Points from which on a platform says "passed", per cent, where nothing else was asked for. Chosen for teaching.
pub const MASTERY: u8 = 50;

/// The files of a package, to be put into a ZIP.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScormPackage {
    /// Path within the package and content of each file, the manifest first.
    pub files: Vec<(String, Vec<u8>)>,
}

/// Whether a file of the page belongs into a package, by its name.
#[must_use]
pub fn is_packed(name: &str) -> bool {
    !name.starts_with('.') && !LEFT_OUT.contains(&name)
}

/// What is wrong with the files of a page, if anything is.
fn wrong_page(page: &[(String, Vec<u8>)]) -> Option<String> {
    let file = |name: &str| page.iter().find(|(known, _)| known == name);
    if let Some(missing) = NEEDED.into_iter().find(|name| file(name).is_none()) {
        return Some(format!(
            "found no {missing}, expected the page as cargo run --release -p xtask -- web makes it"
        ));
    }
    let fits = |sign: char| sign.is_ascii_alphanumeric() || "-_.".contains(sign);
    if let Some((name, _)) = page.iter().find(|(name, _)| !name.chars().all(fits)) {
        return Some(format!(
            "found a file '{name}', expected names of letters, digits, - _ and ."
        ));
    }
    let (_, script) = file("page.js")?;
    if !String::from_utf8_lossy(script).contains(TELLS) {
        return Some(
            "found the page of an older version, which tells nothing of its lessons: make it again"
                .to_owned(),
        );
    }
    None
}

fn launch(lesson: &Lesson, title: &str) -> String {
    let said = |key: &'static str| escaped(&say(key));
    filled(
        LAUNCH_TEMPLATE,
        &[
            ("language", language().to_string()),
            ("title", escaped(title)),
            ("lesson", escaped(&lesson.name)),
            ("address", escaped(&lesson.version.link(&lesson.name))),
            ("alone", said("classroom-scorm-alone")),
            ("long", said("classroom-scorm-long")),
            ("refused", said("classroom-scorm-refused")),
        ],
    )
}

fn manifest(lesson: &Lesson, title: &str, mastery: u8, files: &[String]) -> String {
    let name = format!("stroma-{}", lesson.kept_as);
    let title = escaped(title);
    let files: String = files
        .iter()
        .map(|path| format!("<file href=\"{}\"/>\n", escaped(path)))
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <manifest identifier=\"{name}-package\" version=\"1.0\" xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\" xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\">\n\
         <metadata>\n<schema>ADL SCORM</schema>\n<schemaversion>1.2</schemaversion>\n</metadata>\n\
         <organizations default=\"{name}\">\n\
         <organization identifier=\"{name}\">\n<title>{title}</title>\n\
         <item identifier=\"{name}-item\" identifierref=\"{name}-sco\" isvisible=\"true\">\n<title>{title}</title>\n\
         <adlcp:masteryscore>{mastery}</adlcp:masteryscore>\n</item>\n\
         </organization>\n\
         </organizations>\n\
         <resources>\n\
         <resource identifier=\"{name}-sco\" type=\"webcontent\" adlcp:scormtype=\"sco\" href=\"{LAUNCH}\">\n{files}</resource>\n\
         </resources>\n\
         </manifest>\n"
    )
}

/// A lesson that comes with the program, or a version of one, and the files of the page (name and content), as a package of SCORM 1.2. `mastery` is
/// the share of the points from which on a platform says "passed", per cent.
///
/// # Errors
/// Files that are not the page, or not one that reports.
pub fn scorm(
    lesson: &Lesson,
    key: &Key,
    page: Vec<(String, Vec<u8>)>,
    mastery: u8,
) -> Result<ScormPackage, String> {
    let mut page = page;
    page.retain(|(name, _)| is_packed(name));
    page.sort();
    if let Some(wrong) = wrong_page(&page) {
        return Err(wrong);
    }
    let title = unmarked(&lesson.say("title", &key.words(lesson)));
    let mut files = vec![
        (LAUNCH.to_owned(), launch(lesson, &title).into_bytes()),
        (SCRIPT.to_owned(), SCRIPT_TEXT.as_bytes().to_vec()),
    ];
    files.extend(
        page.into_iter()
            .map(|(name, bytes)| (format!("{PAGE}/{name}"), bytes)),
    );
    let paths: Vec<String> = files.iter().map(|(path, _)| path.clone()).collect();
    let manifest = manifest(lesson, &title, mastery.min(100), &paths);
    files.insert(0, (MANIFEST.to_owned(), manifest.into_bytes()));
    Ok(ScormPackage { files })
}
