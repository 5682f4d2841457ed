//! Exports that other programs open: the trajectory by its published format, tables with their dictionary, trees by a strict reader;
//! all of one run tell the same of the same cells.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use data_encoding::HEXLOWER;
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use parquet::record::Field;
use serde_json::Value as Json;
use sha2::{Digest as _, Sha256};

use crate::cli::{STROMA, code, err, folder, names, out, read, stroma};
use crate::tools::repository;

/// A run in which cells float, adhere, divide, take fates and die.
const RUN: &str = "strip-injury --days 6 --treatment fat@1 --seed 3";
/// All that is exported of it.
const FILES: &str =
    "--simularium a.simularium --cells a.csv --lineage b.csv --lineage b.nwk --every 12h";

fn run(place: &Path, words: &str) -> Output {
    let words: Vec<&str> = words.split(' ').collect();
    stroma(place, &words)
}

fn good(place: &Path, words: &str) -> Output {
    let answer = run(place, words);
    assert_eq!(code(&answer), Some(0), "{words}: {}", err(&answer));
    answer
}

fn refused(place: &Path, words: &str) -> String {
    let answer = run(place, words);
    assert_eq!(code(&answer), Some(2), "{words}: {}", out(&answer));
    err(&answer)
}

/// A table: its rows by the names of its columns.
type Rows = Vec<BTreeMap<String, String>>;

fn table(place: &Path, name: &str) -> Rows {
    let text = read(place, name);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let head = reader.headers().expect("a head").clone();
    reader
        .records()
        .map(|record| {
            let record = record.expect("a row");
            let pairs = head.iter().zip(record.iter());
            pairs
                .map(|(name, word)| (name.to_owned(), word.to_owned()))
                .collect()
        })
        .collect()
}

fn json(place: &Path, name: &str) -> Json {
    serde_json::from_str(&read(place, name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn number(word: &str) -> f64 {
    word.parse()
        .unwrap_or_else(|error| panic!("'{word}': {error}"))
}

// The format of Simularium, as file_format.md of simularium/simulariumio and types.ts of simularium/simularium-viewer say it.

/// What a member of an object may hold.
enum Holds {
    Number,
    Text,
    Object(&'static [Member]),
    List,
    Types,
}

/// Name, whether it must be there, what it holds.
type Member = (&'static str, bool, Holds);

const UNIT: &[Member] = &[
    ("magnitude", true, Holds::Number),
    ("name", true, Holds::Text),
];
const XYZ: &[Member] = &[
    ("x", true, Holds::Number),
    ("y", true, Holds::Number),
    ("z", true, Holds::Number),
];
const CAMERA: &[Member] = &[
    ("position", true, Holds::Object(XYZ)),
    ("lookAtPosition", true, Holds::Object(XYZ)),
    ("upVector", true, Holds::Object(XYZ)),
    ("fovDegrees", true, Holds::Number),
];
const MODEL: &[Member] = &[
    ("title", false, Holds::Text),
    ("authors", false, Holds::Text),
    ("version", false, Holds::Text),
    ("description", false, Holds::Text),
    ("doi", false, Holds::Text),
    ("sourceCodeUrl", false, Holds::Text),
    ("sourceCodeLicenseUrl", false, Holds::Text),
    ("inputDataUrl", false, Holds::Text),
    ("rawOutputDataUrl", false, Holds::Text),
];
const INFO: &[Member] = &[
    ("version", true, Holds::Number),
    ("trajectoryTitle", false, Holds::Text),
    ("modelInfo", false, Holds::Object(MODEL)),
    ("timeUnits", true, Holds::Object(UNIT)),
    ("timeStepSize", true, Holds::Number),
    ("totalSteps", true, Holds::Number),
    ("spatialUnits", true, Holds::Object(UNIT)),
    ("size", true, Holds::Object(XYZ)),
    ("cameraDefault", true, Holds::Object(CAMERA)),
    ("typeMapping", true, Holds::Types),
];
const SPACE: &[Member] = &[
    ("version", true, Holds::Number),
    ("msgType", true, Holds::Number),
    ("bundleStart", true, Holds::Number),
    ("bundleSize", true, Holds::Number),
    ("bundleData", true, Holds::List),
];
const PLOTS: &[Member] = &[
    ("version", true, Holds::Number),
    ("data", true, Holds::List),
];
const WHOLE: &[Member] = &[
    ("trajectoryInfo", true, Holds::Object(INFO)),
    ("spatialData", true, Holds::Object(SPACE)),
    ("plotData", true, Holds::Object(PLOTS)),
];
const FRAME: &[Member] = &[
    ("frameNumber", true, Holds::Number),
    ("time", true, Holds::Number),
    ("data", true, Holds::List),
];
const GEOMETRY: &[Member] = &[
    ("displayType", true, Holds::Text),
    ("url", false, Holds::Text),
    ("color", false, Holds::Text),
];
const TYPE: &[Member] = &[
    ("name", true, Holds::Text),
    ("geometry", true, Holds::Object(GEOMETRY)),
];
const AXIS: &[Member] = &[("title", true, Holds::Text)];
const LAYOUT: &[Member] = &[
    ("title", true, Holds::Text),
    ("xaxis", true, Holds::Object(AXIS)),
    ("yaxis", true, Holds::Object(AXIS)),
];
const PLOT: &[Member] = &[
    ("layout", true, Holds::Object(LAYOUT)),
    ("data", true, Holds::List),
];
const TRACE: &[Member] = &[
    ("name", true, Holds::Text),
    ("type", true, Holds::Text),
    ("mode", true, Holds::Text),
    ("x", true, Holds::List),
    ("y", true, Holds::List),
];

/// Refuses an object that lacks a member, has one too many, or one that holds something else.
fn hold(object: &Json, members: &[Member], at: &str) -> Result<(), String> {
    let found = object.as_object().ok_or(format!("{at}: no object"))?;
    for name in found.keys() {
        if !members.iter().any(|member| member.0 == name) {
            return Err(format!("{at}.{name} is not in the format"));
        }
    }
    for (name, must, holds) in members {
        let at = format!("{at}.{name}");
        let Some(value) = found.get(*name) else {
            if *must {
                return Err(format!("{at} is missing"));
            }
            continue;
        };
        match holds {
            Holds::Number if value.is_number() => {}
            Holds::Text if value.as_str().is_some_and(|text| !text.is_empty()) => {}
            Holds::List if value.is_array() => {}
            Holds::Object(members) => hold(value, members, &at)?,
            Holds::Types => {
                for (number, one) in value.as_object().ok_or("no types")? {
                    number
                        .parse::<u32>()
                        .map_err(|error| format!("{at}.{number}: {error}"))?;
                    hold(one, TYPE, &format!("{at}.{number}"))?;
                }
            }
            _ => return Err(format!("{at} holds {value}")),
        }
    }
    Ok(())
}

/// An agent in a frame.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Agent {
    instance: u32,
    kind: usize,
    x: f64,
    y: f64,
}

/// A frame: its time, and the agents in it.
type Frame = (f64, Vec<Agent>);

/// Numbers before the further points of an agent.
const NUMBERS: usize = 11;

/// Reads a trajectory by its format, or says where it breaks it.
fn trajectory(whole: &Json) -> Result<Vec<Frame>, String> {
    hold(whole, WHOLE, "file")?;
    let (info, space) = (&whole["trajectoryInfo"], &whole["spatialData"]);
    let must = |holds: bool, what: &str| if holds { Ok(()) } else { Err(what.to_owned()) };
    must(info["version"] == 3, "version of the info")?;
    must(
        space["version"] == 1 && space["msgType"] == 1,
        "version of the frames",
    )?;
    must(space["bundleStart"] == 0, "bundleStart")?;
    must(whole["plotData"]["version"] == 1, "version of the plots")?;
    let size = ["x", "y", "z"].map(|axis| info["size"][axis].as_f64().unwrap_or(0.0));
    must(size.iter().all(|side| *side > 0.0), "size")?;
    let step = info["timeStepSize"].as_f64().unwrap_or(0.0);
    must(step > 0.0, "timeStepSize")?;
    let types = info["typeMapping"].as_object().ok_or("types")?;
    let mut named = BTreeSet::new();
    for one in types.values() {
        let name = one["name"].as_str().unwrap_or_default();
        must(named.insert(name.to_owned()), "two types of one name")?;
        let parts: Vec<&str> = name.split('#').collect();
        must(parts.len() <= 2 && !parts.contains(&""), name)?;
        let geometry = &one["geometry"];
        let known = ["SPHERE", "FIBER", "PDB", "OBJ", "SPHERE_GROUP"];
        must(
            known.contains(&geometry["displayType"].as_str().unwrap_or_default()),
            "displayType",
        )?;
        let colour = geometry["color"].as_str().unwrap_or_default();
        let digits = colour.strip_prefix('#').unwrap_or_default();
        must(
            digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()),
            "color",
        )?;
    }
    let frames = space["bundleData"].as_array().ok_or("frames")?;
    must(
        space["bundleSize"] == frames.len() && info["totalSteps"] == frames.len(),
        "number of frames",
    )?;
    let mut read = Vec::new();
    for (k, frame) in frames.iter().enumerate() {
        hold(frame, FRAME, &format!("frame {k}"))?;
        must(frame["frameNumber"] == k, "frameNumber")?;
        let time = frame["time"].as_f64().unwrap_or(-1.0);
        must((time - k as f64 * step).abs() < 1e-9, "time")?;
        let data: Option<Vec<f64>> = frame["data"]
            .as_array()
            .and_then(|data| data.iter().map(Json::as_f64).collect());
        let data = data.ok_or("a value that is no number")?;
        let mut agents: Vec<Agent> = Vec::new();
        let mut rest = &data[..];
        while !rest.is_empty() {
            must(rest.len() >= NUMBERS, "an agent that is cut off")?;
            let (agent, after) = rest.split_at(NUMBERS);
            must(agent[0] == 1000.0 && agent[10] == 0.0, "type of picture")?;
            let whole = agent[1].fract() == 0.0 && agent[2].fract() == 0.0;
            // The viewer keeps them in 32 bits.
            must(whole && (0.0..16_777_216.0).contains(&agent[1]), "instance")?;
            must(types.contains_key(&agent[2].to_string()), "an unknown type")?;
            must(
                agent[3].abs() <= size[0] / 2.0 && agent[4].abs() <= size[1] / 2.0,
                "a place outside",
            )?;
            must(agent[9] > 0.0, "radius")?;
            agents.push(Agent {
                instance: agent[1] as u32,
                kind: agent[2] as usize,
                x: agent[3],
                y: agent[4],
            });
            rest = after;
        }
        let instances: BTreeSet<u32> = agents.iter().map(|agent| agent.instance).collect();
        must(instances.len() == agents.len(), "an instance twice")?;
        read.push((time, agents));
    }
    for plot in whole["plotData"]["data"].as_array().ok_or("plots")? {
        hold(plot, PLOT, "plot")?;
        let x = plot["layout"]["xaxis"]["title"]
            .as_str()
            .unwrap_or_default();
        must(x.contains("time"), "a plot without a time")?;
        for trace in plot["data"].as_array().ok_or("traces")? {
            hold(trace, TRACE, "trace")?;
            must(trace["type"] == "scatter", "type of a trace")?;
            let long = |of: &str| trace[of].as_array().map_or(0, Vec::len);
            must(long("x") > 0 && long("x") == long("y"), "points")?;
        }
    }
    Ok(read)
}

/// A tree: its name, the length before it, what comes of it.
#[derive(Debug)]
struct Node {
    name: String,
    length: f64,
    children: Vec<Node>,
}

/// Reads a tree by the grammar of Newick: names without quotes, every node with a name and a length, nothing else.
fn newick(line: &str) -> Result<Node, String> {
    fn node(rest: &mut &str) -> Result<Node, String> {
        let mut children = Vec::new();
        if let Some(inside) = rest.strip_prefix('(') {
            *rest = inside;
            loop {
                children.push(node(rest)?);
                if let Some(more) = rest.strip_prefix(',') {
                    *rest = more;
                } else if let Some(more) = rest.strip_prefix(')') {
                    *rest = more;
                    break;
                } else {
                    return Err(format!("no end of a group at '{rest:.20}'"));
                }
            }
        }
        let end = rest.find([':', ',', '(', ')', ';']).ok_or("no end")?;
        let name = &rest[..end];
        let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        if name.is_empty() || !name.chars().all(plain) {
            return Err(format!("the name '{name}'"));
        }
        let after = rest[end..].strip_prefix(':').ok_or("no length")?;
        let end = after.find([',', ')', ';']).ok_or("no end of a length")?;
        let length: f64 = after[..end]
            .parse()
            .map_err(|error| format!("length '{}': {error}", &after[..end]))?;
        *rest = &after[end..];
        Ok(Node {
            name: name.to_owned(),
            length,
            children,
        })
    }
    let mut rest = line;
    let tree = node(&mut rest)?;
    if rest == ";" && (tree.children.is_empty() || tree.children.len() == 2) {
        Ok(tree)
    } else {
        Err(format!("'{rest:.20}' behind a tree"))
    }
}

/// The leaves of a tree with the days from its beginning, and the names of its divisions.
fn leaves(tree: &Node) -> (Vec<(String, f64)>, Vec<String>) {
    let (mut leaves, mut divisions) = (Vec::new(), Vec::new());
    let mut left = vec![(tree, 0.0)];
    while let Some((node, before)) = left.pop() {
        let days = before + node.length;
        assert!(node.length >= 0.0, "{node:?}");
        if node.children.is_empty() {
            leaves.push((node.name.clone(), days));
        } else {
            assert_eq!(node.children.len(), 2, "{}", node.name);
            divisions.push(node.name.clone());
        }
        left.extend(node.children.iter().map(|child| (child, days)));
    }
    (leaves, divisions)
}

/// The exported run, in a folder of its own.
fn exported() -> tempfile::TempDir {
    let place = folder();
    good(place.path(), &format!("export {RUN} {FILES} --quiet"));
    place
}

#[test]
fn the_reader_of_trajectories_refuses_what_is_not_in_the_format() {
    let place = exported();
    let whole = json(place.path(), "a.simularium");
    assert!(trajectory(&whole).is_ok(), "{:?}", trajectory(&whole).err());
    let broken: [fn(&mut Json); 7] = [
        |whole| whole["more"] = Json::Null,
        |whole| whole["trajectoryInfo"]["size"]["z"] = Json::Null,
        |whole| whole["trajectoryInfo"]["totalSteps"] = 1.into(),
        |whole| whole["trajectoryInfo"]["typeMapping"]["x"] = Json::Null,
        |whole| whole["spatialData"]["bundleData"][1]["time"] = 9.into(),
        |whole| whole["spatialData"]["bundleData"][1]["data"][1] = 0.5.into(),
        |whole| whole["spatialData"]["bundleData"][1]["data"][2] = 999.into(),
    ];
    for change in broken {
        let mut other = whole.clone();
        change(&mut other);
        assert!(trajectory(&other).is_err());
    }
}

#[test]
fn trajectory_tables_and_trees_of_a_run_tell_the_same_of_the_same_cells() {
    let place = exported();
    let frames = trajectory(&json(place.path(), "a.simularium")).expect("the format");
    let cells = table(place.path(), "a.csv");
    let lives = table(place.path(), "b.csv");
    assert_eq!(frames.len(), 13);
    let types = &json(place.path(), "a.simularium")["trajectoryInfo"]["typeMapping"];
    // The stage is 3 mm wide and 2 mm high, and a unit of it 10 µm.
    let mut rows = cells.iter();
    let mut born: BTreeMap<&str, &str> = BTreeMap::new();
    for (time, agents) in &frames {
        for agent in agents {
            let row = rows.next().expect("a row for every agent");
            assert!((number(&row["day"]) - time).abs() < 1e-9);
            assert_eq!(number(&row["number"]), f64::from(agent.instance));
            assert!((100.0 * (number(&row["x_mm"]) - 1.5) - agent.x).abs() < 1e-3);
            assert!((100.0 * (1.0 - number(&row["y_mm"])) - agent.y).abs() < 1e-3);
            let name = types[agent.kind.to_string()]["name"].as_str().expect("it");
            let (kind, tags) = name.split_once('#').unwrap_or((name, ""));
            assert_eq!(row["kind"], kind);
            let has = |tag: &str| tags.split('_').any(|one| one == tag);
            assert_eq!(row["dead"] == "1", has("dead"), "{name}");
            assert_eq!(!row["injection"].is_empty(), has("injected"), "{name}");
            let in_fluid = ["floating", "settling"].contains(&row["hold"].as_str());
            assert_eq!(in_fluid, has("in-fluid"), "{name}");
            assert!(row["macrophage"].is_empty() || row["dead"] == "1" || has(&row["macrophage"]));
            let life = &lives[agent.instance as usize - 1];
            for column in ["number", "id", "parent", "origin", "injection", "born_day"] {
                assert_eq!(life[column], row[column], "{column} of {}", row["id"]);
            }
            // A number belongs to one cell in all frames.
            assert_eq!(
                born.insert(&row["number"], &row["id"])
                    .unwrap_or(&row["id"]),
                row["id"]
            );
            if row["dead"] == "0" {
                let lived = life["end"] == "lives" || number(&life["last_day"]) >= *time - 1e-9;
                assert!(lived, "{life:?} at {time}");
            }
        }
    }
    assert!(rows.next().is_none());
    for tag in ["in-fluid", "dead", "m1", "injected"] {
        let found = types.as_object().expect("types").values().any(|one| {
            let name = one["name"].as_str().unwrap_or_default();
            name.split(['#', '_']).any(|part| part == tag)
        });
        assert!(found, "no cell of the run is {tag}: {types}");
    }
}

#[test]
fn the_last_frame_is_what_a_run_writes_and_what_its_cells_say_of_themselves() {
    let place = folder();
    good(
        place.path(),
        "export strip-osteoarthritis --days 2 --seed 4 --treatment cultured@0.5 --cells a.csv --every 2d",
    );
    good(
        place.path(),
        "run strip-osteoarthritis --days 2 --seed 4 --treatment cultured@0.5 --out r --quiet",
    );
    let frames = table(place.path(), "a.csv");
    let last: Rows = frames.into_iter().filter(|row| row["day"] == "2").collect();
    let plain = table(&place.path().join("r"), "cells.csv");
    assert_eq!(plain.len(), last.len());
    for (row, plain) in last.iter().zip(&plain) {
        for column in ["id", "kind", "x_mm", "y_mm"] {
            assert_eq!(row[column], plain[column]);
        }
        assert_eq!(row["dead"] == "1", plain["dying"] == "true");
        assert_eq!(row["injection"].is_empty(), plain["injected"] == "false");
        if row["dead"] == "0" {
            assert_eq!(row["progress"], plain["progress"]);
        }
    }
    let asked = good(
        place.path(),
        "why strip-osteoarthritis --day 2 --seed 4 --treatment cultured@0.5 --cells 40 --json",
    );
    let told: Json = serde_json::from_str(&out(&asked)).expect("JSON");
    let mut kinds = BTreeSet::new();
    for cell in told["cells"].as_array().expect("cells") {
        let id = cell["id"].as_str().expect("an id");
        let row = last
            .iter()
            .find(|row| row["id"] == id)
            .unwrap_or_else(|| panic!("{id} is not in the table"));
        kinds.insert(row["kind"].clone());
        for (name, value) in cell["senses"].as_object().expect("senses") {
            assert_eq!(Some(number(&row[name])), value.as_f64(), "{name} of {id}");
        }
        assert_eq!(row["origin"], cell["origin"].as_str().expect("it"));
        assert_eq!(row["cycle"], cell["state"]["cycle"].as_str().expect("it"));
        assert_eq!(
            row["hold"],
            cell["state"]["hold"].as_str().unwrap_or_default()
        );
        assert_eq!(
            row["tissue"],
            cell["place"]["tissue"].as_str().unwrap_or_default()
        );
    }
    assert!(kinds.len() > 3, "{kinds:?}");
}

#[test]
fn what_a_cell_makes_follows_from_what_it_senses() {
    let place = folder();
    good(
        place.path(),
        "export strip-osteoarthritis --days 3 --treatment cultured@0 --cells a.csv --every 3d",
    );
    let p = stroma::scenario::Parameters::default();
    let half = |level: f64| level / (1.0 + level);
    let close = |word: &str, value: f64| (number(word) - value).abs() < 1e-6;
    let mut seen = [0; 4];
    for row in table(place.path(), "a.csv")
        .iter()
        .filter(|row| row["day"] == "3")
    {
        let made =
            ["makes_inflammation", "makes_healing", "makes_tgf_b"].map(|name| row[name].as_str());
        if made == ["", "", ""] {
            continue;
        }
        match (
            row["kind"].as_str(),
            row["dead"].as_str(),
            row["macrophage"].as_str(),
        ) {
            ("macrophage", "0", "m1") => {
                let calmed = p.m1_suppression_max * half(number(&row["healing_half_effects"]));
                assert!(
                    close(made[0], 1.0 - calmed) && made[1].is_empty(),
                    "{row:?}"
                );
                seen[0] += 1;
            }
            ("macrophage", "0", _) => {
                assert_eq!(made, ["", "1", ""]);
                seen[1] += 1;
            }
            ("stem", "0", _) => {
                let level = number(&row["inflammation_half_effects"]);
                let licensed = level * level / (1.0 + level * level);
                let share = p.unlicensed_share + (1.0 - p.unlicensed_share) * licensed;
                assert!(close(made[1], share), "{row:?}");
                assert_eq!([made[0], made[2]], ["", "1"]);
                seen[2] += 1;
            }
            ("stem", "1", _) => {
                assert!(close(made[1], p.dying_signal_share), "{row:?}");
                seen[3] += 1;
            }
            _ => panic!("{row:?}"),
        }
    }
    assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
}

/// The last row of the series of a run.
fn last_row(place: &Path, words: &str) -> BTreeMap<String, f64> {
    good(place, &format!("run {words} --out r --quiet"));
    let rows = table(&place.join("r"), "series.csv");
    let last = rows.last().expect("a row").iter();
    last.map(|(name, word)| (name.clone(), number(word)))
        .collect()
}

#[test]
fn every_cell_that_ever_was_is_in_the_table_of_lives_once() {
    for words in [RUN, "dish-renewal --days 6"] {
        let place = folder();
        good(place.path(), &format!("export {words} --lineage b.csv"));
        let lives = table(place.path(), "b.csv");
        let series = last_row(place.path(), words);
        let ended = |end: &str| lives.iter().filter(|life| life["end"] == end).count() as f64;
        assert_eq!(ended("lives"), series["cells_drawn"], "{words}");
        assert_eq!(ended("died"), series["died"], "{words}");
        let born = lives.iter().filter(|life| {
            ["divided", "from-blood", "renewed-here"].contains(&life["origin"].as_str())
        });
        assert_eq!(born.count() as f64, series["born"], "{words}");
        let injected = lives.iter().filter(|life| life["origin"] == "injected");
        assert_eq!(injected.count() as f64, series["injected"], "{words}");
        let mut known: BTreeMap<&str, usize> = BTreeMap::new();
        let mut children = vec![0.0; lives.len()];
        for (k, life) in lives.iter().enumerate() {
            assert_eq!(number(&life["number"]), k as f64 + 1.0);
            assert!(known.insert(&life["id"], k).is_none(), "{}", life["id"]);
            assert!(number(&life["born_day"]) <= number(&life["last_day"]));
            assert_eq!(life["end"] == "died", !life["cause"].is_empty());
            assert_eq!(life["end"] == "died", life["died_day"] == life["last_day"]);
            let divided = life["origin"] == "divided";
            assert_eq!(divided, !life["parent"].is_empty());
            if !divided {
                assert_eq!(
                    (&life["founder"], life["generation"].as_str()),
                    (&life["id"], "0")
                );
                continue;
            }
            let mother = known[life["parent"].as_str()];
            children[mother] += 1.0;
            let mother = &lives[mother];
            assert_eq!(life["founder"], mother["founder"]);
            assert_eq!(
                number(&life["generation"]),
                number(&mother["generation"]) + 1.0
            );
            assert!(number(&mother["born_day"]) < number(&life["born_day"]));
            assert!(number(&life["born_day"]) <= number(&mother["last_day"]));
        }
        for (life, children) in lives.iter().zip(children) {
            assert_eq!(number(&life["children"]), children);
        }
        assert!(
            lives.iter().any(|life| !life["parent"].is_empty()),
            "{words}"
        );
    }
}

#[test]
fn every_family_is_a_tree_whose_leaves_are_its_cells_at_the_days_of_their_ends() {
    let place = folder();
    let told = good(
        place.path(),
        "export strip-injury --days 9 --treatment fat@1 --lineage b.csv --lineage b.nwk",
    );
    let lives = table(place.path(), "b.csv");
    let text = read(place.path(), "b.nwk");
    let mut in_trees = BTreeSet::new();
    let mut deaths = 0;
    let mut trees = 0;
    for line in text.lines() {
        let tree = newick(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        trees += 1;
        let (leaves, divisions) = leaves(&tree);
        assert_eq!(leaves.len(), divisions.len() + 1);
        let founder = {
            let id = &leaves[0].0[..17];
            let life = lives.iter().find(|life| life["id"] == id).expect("known");
            life["founder"].clone()
        };
        let root = lives.iter().find(|life| life["id"] == founder).expect("it");
        let family = lives.iter().filter(|life| life["founder"] == founder);
        assert_eq!(family.count(), leaves.len());
        for (name, days) in &leaves {
            let (id, kind) = name.split_once('-').expect("an id and a kind");
            let life = lives.iter().find(|life| life["id"] == id).expect("known");
            assert_eq!((&life["founder"], life["kind"].as_str()), (&founder, kind));
            let end = number(&root["born_day"]) + days;
            assert!((end - number(&life["last_day"])).abs() < 1e-9, "{name}");
            deaths += usize::from(life["end"] == "died");
            assert!(in_trees.insert(id.to_owned()), "{id} twice");
        }
        for name in divisions {
            let (id, count) = name.split_once('-').expect("a mother and a count");
            let mother = lives.iter().find(|life| life["id"] == id).expect("known");
            assert!((1.0..=number(&mother["children"])).contains(&number(count)));
        }
    }
    for life in &lives {
        let alone = life["parent"].is_empty() && life["children"] == "0";
        assert_eq!(in_trees.contains(&life["id"]), !alone, "{life:?}");
    }
    let said = out(&told);
    assert!(
        said.contains(&format!("{trees} trees, {} cells", in_trees.len())),
        "{said}"
    );
    assert!(trees > 5 && in_trees.len() > 2 * trees, "{said}");
    assert!(deaths > 0, "nobody of a family died");
    for wrong in [
        "(a:1,b:1)c:1",
        "(a:1,b)c:1;",
        "(a:1,(b:1)c:1;",
        "(a b:1,c:1)d:1;",
        "a:1;b:1;",
    ] {
        assert!(newick(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn exports_have_the_same_bytes_each_time_from_a_scenario_and_from_its_record() {
    let place = folder();
    good(place.path(), &format!("run {RUN} --out r --quiet"));
    let mut first: Option<Vec<Vec<u8>>> = None;
    let record = "r/run.json".to_owned();
    for (name, what) in [
        ("one", RUN.to_owned()),
        ("two", format!("{RUN} --threads 2")),
        ("three", record),
    ] {
        let folder = place.path().join(name);
        std::fs::create_dir(&folder).expect("made");
        let files = FILES
            .replace(" a.", &format!(" {name}/a."))
            .replace(" b.", &format!(" {name}/b."));
        let told = good(place.path(), &format!("export {what} {files}"));
        assert!(!err(&told).contains("differs"), "{}", err(&told));
        let names = names(&folder);
        assert_eq!(
            names,
            [
                "a.csv",
                "a.datapackage.json",
                "a.simularium",
                "b.csv",
                "b.datapackage.json",
                "b.nwk"
            ]
        );
        let bytes: Vec<Vec<u8>> = names
            .iter()
            .map(|name| std::fs::read(folder.join(name)).expect("it is there"))
            .collect();
        match &first {
            None => first = Some(bytes),
            Some(first) => assert!(*first == bytes, "{name}"),
        }
    }
}

#[test]
fn a_table_as_parquet_has_the_values_of_the_csv_and_each_has_its_dictionary() {
    let place = folder();
    good(
        place.path(),
        &format!("export {RUN} --cells a.csv --lineage b.csv --every 3d"),
    );
    good(
        place.path(),
        &format!("export {RUN} --cells c.parquet --lineage d.parquet --every 3d"),
    );
    for (csv, parquet) in [("a", "c"), ("b", "d")] {
        let name = format!("{csv}.csv");
        let rows = table(place.path(), &name);
        let bytes = std::fs::read(place.path().join(&name)).expect("it is there");
        let dictionary = json(place.path(), &format!("{csv}.datapackage.json"));
        let resource = &dictionary["resources"][0];
        assert_eq!(resource["path"], name);
        assert_eq!(resource["bytes"], bytes.len());
        assert_eq!(resource["rows"], rows.len());
        let hash = HEXLOWER.encode(&Sha256::digest(&bytes));
        assert_eq!(resource["hash"], format!("sha256:{hash}"));
        let fields = resource["schema"]["fields"].as_array().expect("fields");
        let named: Vec<&str> = fields
            .iter()
            .filter_map(|one| one["name"].as_str())
            .collect();
        let text = read(place.path(), &name);
        assert_eq!(named.join(","), text.lines().next().expect("a head"));
        for field in fields {
            let told = field["description"].as_str().expect("a description");
            assert!(told.len() > 8 && told.ends_with('.'), "{told}");
            // Every value is of the kind that the dictionary says.
            let name = field["name"].as_str().expect("a name");
            for word in rows.iter().map(|row| row[name].as_str()) {
                let right = match field["type"].as_str() {
                    Some("integer") => word.is_empty() || word.parse::<u64>().is_ok(),
                    Some("number") => word.is_empty() || word.parse::<f64>().is_ok(),
                    kind => kind == Some("string"),
                };
                assert!(right, "{name}: '{word}'");
            }
        }
        let path = place.path().join(format!("{parquet}.parquet"));
        let file = std::fs::File::open(path).expect("it is there");
        let other = SerializedFileReader::new(file).expect("a table");
        let mut count = 0;
        for (row, plain) in other.get_row_iter(None).expect("rows").zip(&rows) {
            count += 1;
            for (name, field) in row.expect("a row").get_column_iter() {
                let word = match field {
                    Field::Null => String::new(),
                    Field::ULong(number) => number.to_string(),
                    Field::Double(number) => number.to_string(),
                    Field::Str(text) => text.clone(),
                    other => panic!("{other:?}"),
                };
                assert_eq!(plain[name], word, "{name}");
            }
        }
        assert_eq!(count, rows.len());
    }
}

#[test]
fn the_page_on_exports_names_every_column_and_every_end() {
    let page = std::fs::read_to_string(repository("docs/exports.md")).expect("a page");
    let place = folder();
    good(
        place.path(),
        "export strip-injury --days 1 --cells a.csv --lineage b.csv",
    );
    for name in ["a.csv", "b.csv"] {
        let text = read(place.path(), name);
        for column in text.lines().next().expect("a head").split(',') {
            assert!(page.contains(&format!("`{column}`")), "{name}: {column}");
        }
    }
    for word in [
        "lives, died, taken-out, fixed",
        "no-hold",
        "apoptosis",
        "renewed-here",
    ] {
        assert!(page.contains(word), "{word}");
    }
}

#[test]
fn cells_that_are_taken_out_and_a_dish_that_is_fixed_end_so() {
    let place = folder();
    good(
        place.path(),
        "run strip-injury --days 3 --treatment fat@1 --out r --quiet",
    );
    let record = read(&place.path().join("r"), "run.json");
    let acts = "\"commands\": [[48, {\"do\": \"take_out\"}]]";
    let changed = record.replacen("\"commands\": []", acts, 1);
    assert_ne!(changed, record);
    std::fs::write(place.path().join("out.json"), changed).expect("written");
    let told = good(place.path(), "export out.json --lineage b.csv");
    assert!(err(&told).contains("another course"), "{}", err(&told));
    let lives = table(place.path(), "b.csv");
    let taken: Rows = lives
        .iter()
        .filter(|life| life["end"] == "taken-out")
        .cloned()
        .collect();
    assert!(taken.len() > 10, "{}", taken.len());
    for life in &taken {
        assert_eq!(
            (life["last_day"].as_str(), life["died_day"].as_str()),
            ("2", "")
        );
        assert_eq!(
            (life["kind"].as_str(), life["injection"].as_str()),
            ("stem", "1")
        );
    }
    good(
        place.path(),
        "run dish-renewal --days 4 --stain myod@2 --out s --quiet",
    );
    good(place.path(), "export s/run.json --lineage c.csv");
    let lives = table(place.path(), "c.csv");
    assert!(lives.iter().any(|life| life["end"] == "fixed"));
    for life in lives.iter().filter(|life| life["end"] != "died") {
        assert_eq!(
            (life["end"].as_str(), life["last_day"].as_str()),
            ("fixed", "2")
        );
    }
}

#[test]
fn what_cannot_be_exported_is_refused_before_the_run() {
    let place = folder();
    good(place.path(), "run strip-injury --days 1 --out r --quiet");
    std::fs::create_dir(place.path().join("taken.csv")).expect("made");
    for (words, what) in [
        ("strip-injury", "expected --simularium"),
        ("strip-injury --cells a.txt", ".csv or .parquet"),
        ("strip-injury --simularium a.json", ".simularium"),
        ("strip-injury --lineage a.xml", ".nwk"),
        ("strip-injury --cells a.csv --lineage a.csv", "twice"),
        ("strip-injury --cells a.csv --lineage a.parquet", "twice"),
        ("strip-injury --cells taken.csv", "taken.csv"),
        ("strip-injury --cells nowhere/a.csv", "nowhere"),
        ("strip-injury --cells a.csv --every 0", "6h or 1d"),
        ("strip-injury --cells a.csv --every 1w", "6h or 1d"),
        ("strip-injury --cells a.csv --threads 0", "--threads"),
        ("no-such-place --cells a.csv", "no-such-place"),
        ("r/run.json --cells a.csv --days 2", "--days"),
        ("r/run.json --cells a.csv --seed 2", "--seed"),
    ] {
        let said = refused(place.path(), &format!("export {words}"));
        assert!(said.contains(what), "{words}: {said}");
    }
    assert_eq!(names(place.path()), ["r", "taken.csv"]);
    let said = good(
        place.path(),
        "export strip-injury --days 1 --cells a.csv --every 10h",
    );
    assert!(err(&said).contains("4 h before the end"), "{}", err(&said));
}

#[test]
fn an_export_that_is_killed_leaves_nothing_under_its_names() {
    let place = folder();
    let words =
        "export osteoarthritis-moderate --simularium a.simularium --cells a.csv --lineage b.nwk";
    let mut child = Command::new(STROMA)
        .args(words.split(' '))
        .current_dir(place.path())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let begun = || names(place.path()).len() >= 2;
    for _ in 0..60_000 {
        if begun() || child.try_wait().expect("the system says").is_some() {
            break;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    assert!(begun(), "it never began");
    child.kill().expect("it is killed");
    child.wait().expect("it ended");
    for name in names(place.path()) {
        assert!(name.starts_with(".stroma-"), "{name}");
    }
}

#[test]
fn the_colours_of_a_trajectory_are_those_of_the_dark_theme() {
    use stroma::model::words::{CellKind, Polarisation};
    use stroma::theme::{ThemeName, Themes};
    let place = exported();
    let themes = Themes::built_in().expect("themes");
    let theme = themes.get(ThemeName::Theatre);
    let whole = json(place.path(), "a.simularium");
    let types = whole["trajectoryInfo"]["typeMapping"].as_object();
    for one in types.expect("types").values() {
        let name = one["name"].as_str().expect("a name");
        let (kind, tags) = name.split_once('#').unwrap_or((name, ""));
        let tags: Vec<&str> = tags.split('_').collect();
        let state = tags.iter().find_map(|tag| Polarisation::from_key(tag));
        let kind = CellKind::from_key(kind).expect("a kind");
        let colour = if tags.contains(&"dead") {
            theme.cells.dying
        } else if tags.contains(&"worn-out") {
            theme.cells.worn
        } else {
            theme.cell(kind, state.unwrap_or(Polarisation::M0))
        };
        assert_eq!(one["geometry"]["color"], colour.to_string(), "{name}");
    }
}
