//! A lesson as a package of SCORM 1.2: its manifest keeps the rules of the standard, and what is listed is what is there.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};
use std::path::Path;

use roxmltree::{Document, Node};
use stroma::classroom::{MASTERY, scorm};
use stroma::lesson::lessons;

use crate::cli::{code, err, folder, out, read, stroma};
use crate::tools::repository;

/// The namespaces of a manifest and of what SCORM adds to it.
const CP: &str = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
const ADL: &str = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
const MANIFEST: &str = "imsmanifest.xml";

/// A stand-in for the page.
const PAGE: [(&str, &str); 9] = [
    ("index.html", "<!doctype html>"),
    ("page.js", "globalThis.stroma = { lesson_told };"),
    ("lesson.js", "export function tell_lesson() {}"),
    ("stroma.js", "export default function init() {}"),
    ("stroma_bg.wasm", "\0asm"),
    ("icon.svg", "<svg/>"),
    ("service-worker.js", "self"),
    ("stroma.html", "all in one"),
    (".hidden", "left by a file manager"),
];

fn page() -> Vec<(String, Vec<u8>)> {
    let own = |(name, text): (&str, &str)| (name.to_owned(), text.as_bytes().to_vec());
    PAGE.into_iter().map(own).collect()
}

/// Puts the stand-in into a folder.
fn page_in(folder: &Path) {
    std::fs::create_dir_all(folder).expect("a folder");
    for (name, text) in PAGE {
        std::fs::write(folder.join(name), text).expect("written");
    }
}

/// The files of a ZIP in their order.
fn unzipped(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a ZIP");
    (0..archive.len())
        .map(|place| {
            let mut file = archive.by_index(place).expect("a file");
            let name = file.name().expect("a name").into_owned();
            let mut content = Vec::new();
            file.read_to_end(&mut content).expect("it is whole");
            (name, content)
        })
        .collect()
}

/// What an element may hold: its attributes, each with whether it must be there, and its children in their order, each with the
/// least and the greatest number of them.
type Rule = (
    &'static [(&'static str, bool)],
    &'static [(&'static str, usize, usize)],
);

/// The elements of a package with one organization, as the rules of SCORM 1.2 for content packages have them. Names of SCORM's own
/// begin with `adlcp:`.
fn rule(element: &str) -> Option<Rule> {
    const MANY: usize = usize::MAX;
    Some(match element {
        "manifest" => (
            &[("identifier", true), ("version", false)],
            &[
                ("metadata", 1, 1),
                ("organizations", 1, 1),
                ("resources", 1, 1),
            ],
        ),
        "metadata" => (&[], &[("schema", 1, 1), ("schemaversion", 1, 1)]),
        "organizations" => (&[("default", true)], &[("organization", 1, MANY)]),
        "organization" => (
            &[("identifier", true), ("structure", false)],
            &[("title", 1, 1), ("item", 1, MANY)],
        ),
        "item" => (
            &[
                ("identifier", true),
                ("identifierref", false),
                ("isvisible", false),
                ("parameters", false),
            ],
            &[
                ("title", 1, 1),
                ("item", 0, MANY),
                ("adlcp:prerequisites", 0, 1),
                ("adlcp:maxtimeallowed", 0, 1),
                ("adlcp:timelimitaction", 0, 1),
                ("adlcp:datafromlms", 0, 1),
                ("adlcp:masteryscore", 0, 1),
            ],
        ),
        "resources" => (&[], &[("resource", 1, MANY)]),
        "resource" => (
            &[
                ("identifier", true),
                ("type", true),
                ("adlcp:scormtype", true),
                ("href", false),
            ],
            &[("file", 0, MANY), ("dependency", 0, MANY)],
        ),
        "file" => (&[("href", true)], &[]),
        "dependency" => (&[("identifierref", true)], &[]),
        "title" | "schema" | "schemaversion" | "adlcp:masteryscore" => (&[], &[]),
        _ => return None,
    })
}

/// A name with its prefix, whatever prefix the document has; a name of no known namespace has a `?`.
fn named(name: &str, namespace: Option<&str>, plain: Option<&str>) -> String {
    match namespace {
        Some(ADL) => format!("adlcp:{name}"),
        found if found == plain => name.to_owned(),
        _ => format!("?{name}"),
    }
}

fn name_of(node: Node<'_, '_>) -> String {
    named(
        node.tag_name().name(),
        node.tag_name().namespace(),
        Some(CP),
    )
}

fn attributes(node: Node<'_, '_>) -> BTreeMap<String, String> {
    let own = |one: roxmltree::Attribute<'_, '_>| {
        let name = named(one.name(), one.namespace(), None);
        (name, one.value().to_owned())
    };
    node.attributes().map(own).collect()
}

/// Whether a text can be an identifier of XML.
fn is_identifier(text: &str) -> bool {
    let fits = |sign: char| sign.is_ascii_alphanumeric() || "-_.".contains(sign);
    text.chars().all(fits)
        && text.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '_')
}

/// Whether a path stays within the package and needs nothing to be written in an address.
fn is_path(text: &str) -> bool {
    let fits = |sign: char| sign.is_ascii_alphanumeric() || "-_.".contains(sign);
    let part =
        |part: &str| !part.is_empty() && part != "." && part != ".." && part.chars().all(fits);
    text.split('/').all(part)
}

fn children<'a>(node: Node<'a, 'a>, name: &'a str) -> Vec<Node<'a, 'a>> {
    let all = node.children().filter(Node::is_element);
    all.filter(|child| name_of(*child) == name).collect()
}

/// What an element breaks of the rules, and all within it.
fn form(node: Node<'_, '_>, broken: &mut Vec<String>) {
    let name = name_of(node);
    let Some((attributes_of, children_of)) = rule(&name) else {
        broken.push(format!("<{name}> is none of SCORM 1.2"));
        return;
    };
    let given = attributes(node);
    for (attribute, needed) in attributes_of {
        match given.get(*attribute) {
            None if *needed => broken.push(format!("<{name}> has no {attribute}")),
            Some(value) if value.is_empty() => {
                broken.push(format!("<{name}> {attribute} is empty"));
            }
            _ => {}
        }
    }
    for attribute in given.keys() {
        if attributes_of.iter().all(|(known, _)| known != attribute) {
            broken.push(format!("<{name}> has {attribute}"));
        }
    }
    let mut place = 0;
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for child in node.children().filter(Node::is_element) {
        let of = name_of(child);
        match children_of.iter().position(|(known, ..)| *known == of) {
            None => broken.push(format!("<{of}> stands in <{name}>")),
            Some(at) if at < place => broken.push(format!("<{of}> comes too late in <{name}>")),
            Some(at) => place = at,
        }
        *counts.entry(of).or_default() += 1;
        form(child, broken);
    }
    for (child, least, most) in children_of {
        let count = counts.get(*child).copied().unwrap_or(0);
        if !(*least..=*most).contains(&count) {
            broken.push(format!("<{name}> has {count} <{child}>"));
        }
    }
    let text: String = node.children().filter_map(|child| child.text()).collect();
    if children_of.is_empty() && attributes_of.is_empty() && text.trim().is_empty() {
        broken.push(format!("<{name}> says nothing"));
    }
}

/// Everything that a manifest breaks of the rules of SCORM 1.2, beside the other files of its package.
fn broken(manifest: &str, files: &BTreeSet<String>) -> Vec<String> {
    let document = match Document::parse(manifest) {
        Ok(document) => document,
        Err(error) => return vec![error.to_string()],
    };
    let root = document.root_element();
    let mut broken = Vec::new();
    if name_of(root) != "manifest" {
        broken.push("the root is no manifest of this version".to_owned());
        return broken;
    }
    form(root, &mut broken);
    let said = |name: &str| {
        let node = root.descendants().find(|node| name_of(*node) == name);
        node.and_then(|node| node.text()).unwrap_or_default()
    };
    if (said("schema"), said("schemaversion")) != ("ADL SCORM", "1.2") {
        broken.push("it does not say that it is SCORM 1.2".to_owned());
    }
    let all = || root.descendants().filter(Node::is_element);
    let with = |name: &'static str, attribute: &'static str| -> Vec<String> {
        all()
            .filter(|node| name_of(*node) == name)
            .filter_map(|node| attributes(node).get(attribute).cloned())
            .collect()
    };
    let identifiers: Vec<String> = all()
        .filter_map(|node| attributes(node).get("identifier").cloned())
        .collect();
    for one in &identifiers {
        if !is_identifier(one) {
            broken.push(format!("'{one}' is no identifier"));
        }
    }
    if identifiers.iter().collect::<BTreeSet<_>>().len() != identifiers.len() {
        broken.push("two identifiers are one".to_owned());
    }
    for default in with("organizations", "default") {
        if !with("organization", "identifier").contains(&default) {
            broken.push(format!("no organization is {default}"));
        }
    }
    for item in all().filter(|node| name_of(*node) == "item") {
        let given = attributes(item);
        let refers = given.get("identifierref");
        let leaf = children(item, "item").is_empty();
        if leaf && !refers.is_some_and(|to| with("resource", "identifier").contains(to)) {
            broken.push(format!("an item refers to {refers:?}"));
        }
        let visible = given.get("isvisible").map_or("true", String::as_str);
        if !["true", "false"].contains(&visible) {
            broken.push(format!("isvisible is {visible}"));
        }
        for score in children(item, "adlcp:masteryscore") {
            let text = score.text().unwrap_or_default();
            if !text.parse::<u8>().is_ok_and(|score| score <= 100) {
                broken.push(format!("masteryscore is '{text}'"));
            }
        }
    }
    for resource in all().filter(|node| name_of(*node) == "resource") {
        let given = attributes(resource);
        let is = |name: &str| given.get(name).map_or("", String::as_str);
        if is("type") != "webcontent" || !["sco", "asset"].contains(&is("adlcp:scormtype")) {
            broken.push("a resource is neither sco nor asset of the web".to_owned());
        }
        let listed: Vec<String> = children(resource, "file")
            .into_iter()
            .filter_map(|file| attributes(file).get("href").cloned())
            .collect();
        if is("adlcp:scormtype") == "sco" && !listed.iter().any(|path| path == is("href")) {
            broken.push(format!("what is opened, '{}', is not listed", is("href")));
        }
    }
    let listed = with("file", "href");
    for path in &listed {
        if !is_path(path) {
            broken.push(format!("'{path}' is no path within the package"));
        }
        if !files.contains(path) {
            broken.push(format!("'{path}' is listed and not there"));
        }
    }
    let once: BTreeSet<&String> = listed.iter().collect();
    if once.len() != listed.len() {
        broken.push("a file is listed twice".to_owned());
    }
    for path in files {
        if !once.contains(path) {
            broken.push(format!("'{path}' is there and not listed"));
        }
    }
    broken
}

/// The manifest of a package and the paths of its other files.
fn parts(files: &[(String, Vec<u8>)]) -> (String, BTreeSet<String>) {
    let (first, manifest) = files.first().expect("files");
    assert_eq!(first, MANIFEST, "the manifest comes first");
    let manifest = String::from_utf8(manifest.clone()).expect("text");
    let others: BTreeSet<String> = files.iter().skip(1).map(|(path, _)| path.clone()).collect();
    assert_eq!(others.len() + 1, files.len(), "two files have one name");
    (manifest, others)
}

#[test]
fn the_package_of_every_lesson_keeps_the_rules() {
    for (lesson, key) in lessons::all() {
        let package = scorm(lesson, key, page(), MASTERY).expect("a package");
        let again = scorm(lesson, key, page(), MASTERY).expect("a package");
        assert_eq!(package, again, "{}", lesson.name);
        let (manifest, files) = parts(&package.files);
        let found = broken(&manifest, &files);
        assert!(found.is_empty(), "{}: {found:?}\n{manifest}", lesson.name);
        let document = Document::parse(&manifest).expect("XML");
        let item = document.descendants().find(|node| name_of(*node) == "item");
        let item = item.expect("an item");
        let title = lesson.say("title", &key.words(lesson)).replace('*', "");
        assert_eq!(children(item, "title")[0].text(), Some(title.as_str()));
        let mastery = children(item, "adlcp:masteryscore")[0].text();
        assert_eq!(mastery, Some(MASTERY.to_string().as_str()));
    }
}

#[test]
fn whatever_breaks_a_rule_is_found() {
    let (lesson, key) = lessons::named("same-dna").expect("a lesson");
    let package = scorm(lesson, key, page(), MASTERY).expect("a package");
    let (manifest, files) = parts(&package.files);
    for (right, wrong) in [
        ("imscp_rootv1p1p2", "imscp_v1p1"),
        ("adlcp_rootv1p2", "adlcp_v1p3"),
        (">1.2<", ">2004 3rd Edition<"),
        (">ADL SCORM<", ">IMS Content<"),
        ("<schemaversion>1.2</schemaversion>\n", ""),
        ("adlcp:scormtype", "adlcp:scormType"),
        ("\"sco\"", "\"page\""),
        ("\"webcontent\"", "\"text\""),
        ("<adlcp:masteryscore>50<", "<adlcp:masteryscore>101<"),
        ("<adlcp:masteryscore>50<", "<adlcp:masteryscore>half<"),
        ("adlcp:masteryscore>", "masteryscore>"),
        ("isvisible=\"true\"", "isvisible=\"yes\""),
        (
            "identifierref=\"stroma-same-dna-sco\"",
            "identifierref=\"other\"",
        ),
        ("default=\"stroma-same-dna\"", "default=\"other\""),
        ("identifier=\"stroma-same-dna-sco\"", "identifier=\"1 sco\""),
        (
            "identifier=\"stroma-same-dna-item\"",
            "identifier=\"stroma-same-dna\"",
        ),
        ("href=\"launch.html\">", "href=\"start.html\">"),
        ("<file href=\"scorm.js\"/>\n", ""),
        (
            "<file href=\"scorm.js\"/>",
            "<file href=\"scorm.js\"/><file href=\"scorm.js\"/>",
        ),
        (
            "<file href=\"scorm.js\"/>",
            "<file href=\"scorm.js\"/><file href=\"other.js\"/>",
        ),
        ("<file href=\"scorm.js\"/>", "<file href=\"/scorm.js\"/>"),
        ("<file href=\"scorm.js\"/>", "<file/>"),
        ("<organizations", "<more/><organizations"),
        ("</manifest>", ""),
    ] {
        let changed = manifest.replace(right, wrong);
        assert_ne!(changed, manifest, "{right} is not there");
        assert!(!broken(&changed, &files).is_empty(), "{right} -> {wrong}");
    }
    let mut fewer = files.clone();
    fewer.remove("page/stroma.js");
    assert!(!broken(&manifest, &fewer).is_empty());
    let mut more = files;
    more.insert("page/more.js".to_owned());
    assert!(!broken(&manifest, &more).is_empty());
}

#[test]
fn what_a_platform_opens_shows_the_lesson_and_loads_only_what_is_there() {
    let (lesson, key) = lessons::named("letters-or-bricks").expect("a lesson");
    let package = scorm(lesson, key, page(), MASTERY).expect("a package");
    let file = |name: &str| {
        let found = package.files.iter().find(|(path, _)| path == name);
        let (_, content) = found.unwrap_or_else(|| panic!("no {name}"));
        String::from_utf8(content.clone()).expect("text")
    };
    let launch = file("launch.html");
    assert!(!launch.contains("{{"), "{launch}");
    assert!(launch.contains("src=\"page/index.html#lesson=letters-or-bricks\""));
    assert!(launch.contains("data-lesson=\"letters-or-bricks\""));
    for said in ["data-alone=\"", "data-long=\"", "data-refused=\""] {
        let words = launch
            .split(said)
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        assert!(
            words.is_some_and(|words| words.contains(' ')),
            "{said}: {words:?}"
        );
    }
    for asks in [" src=\"", " href=\""] {
        for what in launch.split(asks).skip(1) {
            let what = what.split(['"', '#']).next().unwrap_or_default();
            file(what);
        }
    }
    let script = std::fs::read_to_string(repository("assets/scorm/scorm.js"));
    assert_eq!(file("scorm.js"), script.expect("the script"));
    // Neither a memory of the page that a password would get into, nor the page twice, nor what lay about.
    for (name, _) in PAGE.iter().rev().take(3) {
        let path = format!("page/{name}");
        assert!(
            package.files.iter().all(|(known, _)| *known != path),
            "{path}"
        );
    }
    assert_eq!(package.files.len(), 3 + PAGE.len() - 3);
}

#[test]
fn files_that_are_no_page_are_refused_with_what_is_wrong() {
    let (lesson, key) = lessons::named("same-dna").expect("a lesson");
    let refused = |page: Vec<(String, Vec<u8>)>| {
        let made = scorm(lesson, key, page, MASTERY);
        made.map(|_| ()).expect_err("it is refused")
    };
    for needed in ["index.html", "page.js", "stroma.js", "stroma_bg.wasm"] {
        let mut fewer = page();
        fewer.retain(|(name, _)| name != needed);
        let wrong = refused(fewer);
        assert!(wrong.contains(needed) && wrong.contains("xtask"), "{wrong}");
    }
    let mut older = page();
    older[1].1 = b"globalThis.stroma = {};".to_vec();
    assert!(refused(older).contains("older"));
    let mut odd = page();
    odd.push(("a knee.png".to_owned(), Vec::new()));
    assert!(refused(odd).contains("a knee.png"));
}

#[test]
fn the_command_writes_a_package_that_a_reader_opens() {
    let place = folder();
    page_in(&place.path().join("web"));
    let words = ["lesson", "same-dna", "--scorm", "a.zip", "--page", "web"];
    let answer = stroma(place.path(), &words);
    assert_eq!(code(&answer), Some(0), "{}", err(&answer));
    assert!(out(&answer).contains("a.zip"));
    let bytes = std::fs::read(place.path().join("a.zip")).expect("it is there");
    let files = unzipped(&bytes);
    let (manifest, others) = parts(&files);
    assert!(broken(&manifest, &others).is_empty(), "{manifest}");
    let (lesson, key) = lessons::named("same-dna").expect("a lesson");
    let package = scorm(lesson, key, page(), MASTERY).expect("a package");
    assert_eq!(files, package.files);
    // Another score from which on it is passed.
    let mut more = words.to_vec();
    more.extend(["--mastery", "80"]);
    assert_eq!(code(&stroma(place.path(), &more)), Some(0));
    let again = std::fs::read(place.path().join("a.zip")).expect("it is there");
    let (manifest, _) = parts(&unzipped(&again));
    assert!(
        manifest.contains("<adlcp:masteryscore>80</adlcp:masteryscore>"),
        "{manifest}"
    );
    // The same request makes the same bytes.
    assert_eq!(code(&stroma(place.path(), &words)), Some(0));
    let same = std::fs::read(place.path().join("a.zip")).expect("it is there");
    assert!(same == bytes);
}

#[test]
fn what_makes_no_package_is_refused_in_words() {
    let place = folder();
    std::fs::create_dir_all(place.path().join("empty")).expect("a folder");
    page_in(&place.path().join("web"));
    std::fs::write(
        place.path().join("mine.toml"),
        lessons::file("same-dna").expect("a lesson"),
    )
    .expect("written");
    for (words, told) in [
        (vec!["same-dna", "--scorm", "a.zip"], "--page"),
        (
            vec!["same-dna", "--scorm", "a.zip", "--page", "empty"],
            "index.html",
        ),
        (
            vec!["same-dna", "--scorm", "a.zip", "--page", "none"],
            "none",
        ),
        (
            vec![
                "same-dna",
                "--scorm",
                "a.zip",
                "--page",
                "web",
                "--mastery",
                "101",
            ],
            "101",
        ),
        (vec!["same-dna", "--codap", "http://a.example/"], "https://"),
        (
            vec!["mine.toml", "--scorm", "a.zip", "--page", "web"],
            "come with the program",
        ),
    ] {
        let mut arguments = vec!["lesson"];
        arguments.extend(&words);
        let answer = stroma(place.path(), &arguments);
        assert_eq!(code(&answer), Some(2), "{words:?}: {}", out(&answer));
        assert!(err(&answer).contains(told), "{words:?}: {}", err(&answer));
        assert!(!place.path().join("a.zip").exists(), "{words:?}");
    }
}

#[test]
fn a_link_opens_a_lesson_within_codap() {
    let place = folder();
    let answer = stroma(
        place.path(),
        &[
            "lesson",
            "same-dna",
            "--codap",
            "https://school.example/stroma/",
        ],
    );
    assert_eq!(code(&answer), Some(0), "{}", err(&answer));
    let link = out(&answer);
    let inside = "https%3A%2F%2Fschool.example%2Fstroma%2F%3Fcodap%26lesson%3Dsame-dna";
    assert_eq!(
        link.trim(),
        format!("https://codap3.concord.org/?di={inside}")
    );
}

#[test]
fn what_is_told_of_the_package_is_so() {
    let docs = read(&repository("docs"), "teachers.md");
    for words in ["--scorm", "--page", "--mastery", "--codap"] {
        assert!(
            docs.contains(words),
            "docs/teachers.md does not tell of {words}"
        );
    }
    assert!(
        docs.contains(&format!("{MASTERY} per cent")),
        "docs/teachers.md"
    );
}
