//! What tells of the files of a sweep and of the run that made them: RO-Crate 1.1 with the profile Process Run Crate.

use serde_json::{Value as Json, json};

use super::about::About;
use super::made::Made;

/// The file of the crate.
pub(super) const CRATE: &str = "ro-crate-metadata.json";
/// The version of RO-Crate, and the profile for runs of programs.
const RO_CRATE: &str = "https://w3id.org/ro/crate/1.1";
const PROFILE: &str = "https://w3id.org/ro/wfrun/process/0.5";
/// How the run is called in the crate.
const RUN: &str = "#run";
/// A crate has to say something about its licence, and whoever made the files has not been asked.
const LICENCE: &str =
    "Whoever made these files decides how they may be used. The program lays no claim to them.";

/// A file of the crate.
#[derive(Debug)]
pub(super) struct Part<'a> {
    /// Its name in the folder.
    pub(super) name: &'a str,
    /// What it holds.
    pub(super) what: &'a str,
    /// Its kind, as media types are written.
    pub(super) kind: &'a str,
    /// Bytes.
    pub(super) size: usize,
    /// SHA-256, hexadecimal.
    pub(super) hash: String,
    /// Whether the run read it; else it was made by the run.
    pub(super) read: bool,
}

fn link(id: &str) -> Json {
    json!({ "@id": id })
}

/// Links to parts; one alone stands without brackets around it.
fn links<'a>(parts: impl Iterator<Item = &'a Part<'a>>) -> Json {
    let mut links: Vec<Json> = parts.map(|part| link(part.name)).collect();
    match links.pop() {
        Some(only) if links.is_empty() => only,
        last => links.into_iter().chain(last).collect(),
    }
}

/// The text of a crate. `ended` is the moment when the run ended; nothing else in it depends on clock and machine.
pub(super) fn text_of(
    about: &About,
    made: &Made,
    question: &str,
    there: usize,
    parts: &[Part<'_>],
    ended: &str,
) -> String {
    let program = format!("#stroma-{}", about.version);
    let mut run = json!({
        "@id": RUN,
        "@type": "CreateAction",
        "name": format!("{} of the experiment {}", made.deed, about.name),
        "description": made.command,
        "instrument": link(&program),
        "result": links(parts.iter().filter(|part| !part.read)),
        "endTime": ended,
    });
    if parts.iter().any(|part| part.read) {
        run["object"] = links(parts.iter().filter(|part| part.read));
    }
    let mut graph = vec![
        json!({
            "@id": CRATE,
            "@type": "CreativeWork",
            "about": link("./"),
            "conformsTo": link(RO_CRATE),
        }),
        json!({
            "@id": "./",
            "@type": "Dataset",
            "name": about.name,
            "description": format!("{question} {there} of {} rows.", about.rows),
            "identifier": about.fingerprint,
            "datePublished": ended,
            "license": LICENCE,
            "conformsTo": link(PROFILE),
            "hasPart": links(parts.iter()),
            "mentions": link(RUN),
        }),
        json!({
            "@id": PROFILE,
            "@type": "CreativeWork",
            "name": "Process Run Crate",
            "version": "0.5",
        }),
        json!({
            "@id": program,
            "@type": "SoftwareApplication",
            "name": "Stroma",
            "description": env!("CARGO_PKG_DESCRIPTION"),
            "softwareVersion": about.version,
        }),
        run,
    ];
    graph.extend(parts.iter().map(|part| {
        json!({
            "@id": part.name,
            "@type": "File",
            "name": part.name,
            "description": part.what,
            "encodingFormat": part.kind,
            "contentSize": part.size.to_string(),
            "sha256": part.hash,
        })
    }));
    let context = json!([
        format!("{RO_CRATE}/context"),
        { "sha256": "http://schema.org/sha256" },
    ]);
    let whole = json!({ "@context": context, "@graph": graph });
    format!("{whole:#}\n")
}

/// When the run of a crate ended, as the crate says.
pub(super) fn ended_in(text: &str) -> Option<String> {
    let whole: Json = serde_json::from_str(text).ok()?;
    let graph = whole.get("@graph")?.as_array()?;
    let run = graph
        .iter()
        .find(|entity| entity.get("@id").and_then(Json::as_str) == Some(RUN))?;
    run.get("endTime")?.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::sweep::about::Shard;

    #[test]
    fn a_crate_says_when_its_run_ended_and_every_link_leads_somewhere() {
        let about = About {
            version: "1.2.3".to_owned(),
            name: "doses".to_owned(),
            fingerprint: "f00".to_owned(),
            fast: false,
            shard: Shard::WHOLE,
            rows: 7,
            columns: Vec::new(),
            text: String::new(),
        };
        let part = |name, read| Part {
            name,
            what: "a file",
            kind: "text/csv",
            size: 3,
            hash: "abc".to_owned(),
            read,
        };
        let parts = [part("in.toml", true), part("out.csv", false)];
        let made = Made::of_file("Trial", true);
        let ended = "2026-11-28T07:30:00+00:00";
        let text = text_of(&about, &made, "How many?", 7, &parts, ended);
        assert_eq!(ended_in(&text).as_deref(), Some(ended));
        assert_eq!(ended_in("{}"), None);
        let whole: Json = serde_json::from_str(&text).expect("JSON");
        let graph = whole["@graph"].as_array().expect("entities");
        let ids: Vec<&str> = graph
            .iter()
            .filter_map(|entity| entity["@id"].as_str())
            .collect();
        let run = graph
            .iter()
            .find(|entity| entity["@id"] == RUN)
            .expect("the run");
        assert_eq!(run["name"], "Trial of the experiment doses");
        assert_eq!(run["description"], "stroma trial experiment.toml --fast");
        for key in ["instrument", "object", "result"] {
            let at: Vec<&Json> = match &run[key] {
                Json::Array(several) => several.iter().collect(),
                one => vec![one],
            };
            assert!(!at.is_empty(), "{key}");
            for link in at {
                let id = link["@id"].as_str().unwrap_or_default();
                assert!(ids.contains(&id), "{key}: {link}");
            }
        }
    }
}
