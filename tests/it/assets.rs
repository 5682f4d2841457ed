//! The files that come with the program: scenarios, stages, parameters, schema.

use std::collections::BTreeSet;

use serde_json::Value;
use stroma::scenario::{Parameters, Scenario, ScenarioFile, parameters_markdown};
use stroma::sim::soundness::wrong_with;
use stroma::stage::{Stage, check};

use crate::tools::{repository, scenario, start};

#[test]
fn every_scenario_runs_ten_hours_and_stays_sound() {
    for name in Scenario::NAMES {
        let mut simulation = start(&scenario(name), 1);
        simulation.step_many(10);
        assert_eq!(wrong_with(&simulation), None, "{name}");
        assert!(simulation.count_cells() > 0, "{name} is empty");
    }
}

#[test]
fn every_scenario_file_in_the_folder_is_one_that_the_program_knows() {
    let folder = repository("assets/scenarios");
    let found: BTreeSet<String> = std::fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| {
            entry
                .expect("readable")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    let known: BTreeSet<String> = Scenario::NAMES
        .iter()
        .map(|name| format!("{name}.toml"))
        .collect();
    assert_eq!(found, known);
}

#[test]
fn every_stage_passes_its_checks() {
    for name in Stage::NAMES {
        let stage = Stage::built_in(name)
            .expect("a built-in name")
            .unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(check(&stage), [], "{name}");
        assert_eq!(
            stage.grid.tissue.len(),
            stage.grid.width * stage.grid.height
        );
    }
}

#[test]
fn the_page_of_parameters_is_the_one_made_from_the_file() {
    let page = std::fs::read_to_string(repository("docs/parameters.md")).expect("docs");
    assert!(
        page == parameters_markdown(),
        "docs/parameters.md is old; run the tests once with STROMA_BLESS=1"
    );
}

fn schema_text<T: schemars::JsonSchema>() -> String {
    let schema = schemars::schema_for!(T);
    serde_json::to_string_pretty(&schema).expect("a schema is JSON") + "\n"
}

/// Holds the schema in a file of the assets to that of a type; with `STROMA_BLESS` it is written.
pub(crate) fn assert_schema_kept<T: schemars::JsonSchema>(name: &str) {
    let path = repository(&format!("assets/schema/{name}"));
    let text = schema_text::<T>();
    if std::env::var_os("STROMA_BLESS").is_some() {
        std::fs::write(&path, &text).expect("assets can be written");
    }
    assert!(
        std::fs::read_to_string(&path).unwrap_or_default() == text,
        "{} is old; run the tests once with STROMA_BLESS=1",
        path.display()
    );
}

#[test]
fn the_schema_beside_the_scenarios_is_the_one_of_the_program() {
    assert_schema_kept::<ScenarioFile>("scenario.schema.json");
}

/// The part of a schema that a reference, an option or a list leads to.
fn resolve<'a>(root: &'a Value, mut at: &'a Value) -> &'a Value {
    loop {
        let reference = at.get("$ref").and_then(Value::as_str);
        at = if let Some(next) = reference
            .and_then(|reference| root.pointer(reference.strip_prefix('#')?))
            .or_else(|| at.get("anyOf")?.get(0))
            .or_else(|| at.get("items"))
        {
            next
        } else {
            return at;
        };
    }
}

/// Fields of a file that the schema does not name.
fn unnamed(root: &Value, schema: &Value, written: &toml::Value, path: &str) -> Vec<String> {
    match written {
        toml::Value::Array(entries) => entries
            .iter()
            .flat_map(|entry| unnamed(root, schema, entry, path))
            .collect(),
        toml::Value::Table(table) => table
            .iter()
            .flat_map(|(key, value)| {
                let here = format!("{path}.{key}");
                let schema = resolve(root, schema);
                match schema.get("properties").and_then(|fields| fields.get(key)) {
                    Some(field) => unnamed(root, field, value, &here),
                    None if schema
                        .get("additionalProperties")
                        .is_some_and(Value::is_object) =>
                    {
                        unnamed(root, &schema["additionalProperties"], value, &here)
                    }
                    None => vec![here],
                }
            })
            .collect(),
        _ => Vec::new(),
    }
}

#[test]
fn the_schema_names_every_field_that_the_scenario_files_use() {
    let schema: Value = serde_json::from_str(&schema_text::<ScenarioFile>()).expect("JSON");
    let mut files: Vec<(String, String)> = Scenario::NAMES
        .iter()
        .map(|name| {
            let text = Scenario::built_in_file(name).expect("built in");
            ((*name).to_owned(), text.to_owned())
        })
        .collect();
    files.push((
        "made up".to_owned(),
        "[parameters]\nadherent_fraction = 0.1\n[[treatments]]\nkind = \"fat\"\ncells = 1e6\nday = 1\n"
            .to_owned(),
    ));
    for (name, text) in &files {
        let written: toml::Value = toml::from_str(text).expect("TOML");
        assert_eq!(
            unnamed(&schema, &schema, &written, name),
            Vec::<String>::new()
        );
        if let Some(parameters) = written.get("parameters").and_then(toml::Value::as_table) {
            for key in parameters.keys() {
                assert!(Parameters::card(key).is_some(), "{name}: {key}");
            }
        }
    }
    let wrong: toml::Value = toml::from_str("colour = 1\n[lesion]\ndepth = 2\n").expect("TOML");
    assert_eq!(
        unnamed(&schema, &schema, &wrong, "wrong"),
        ["wrong.colour", "wrong.lesion.depth"]
    );
}
