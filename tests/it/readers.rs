//! Every export as its reader takes it: tables by the strict grammar of RFC 4180, JSON against its schema, XML by a parser.

use std::process::Command;

use serde_json::Value;
use stroma::experiment::plots::{PLOTS, table};
use stroma::scenario::Scenario;

use crate::tools::{go_on, repository, scenario, start};

/// Reads a table by the grammar of RFC 4180 (a line may end in LF alone): quotes only around a whole field and doubled inside
/// it, every record as long as the first, no empty line, the last line ended.
fn strict(text: &str, between: char) -> Result<Vec<Vec<String>>, String> {
    let mut records: Vec<Vec<String>> = Vec::new();
    let mut record = Vec::new();
    let mut letters = text.chars().peekable();
    while letters.peek().is_some() {
        let mut field = String::new();
        if letters.next_if_eq(&'"').is_some() {
            loop {
                match letters.next() {
                    Some('"') if letters.next_if_eq(&'"').is_some() => field.push('"'),
                    Some('"') => break,
                    Some(letter) => field.push(letter),
                    None => return Err(format!("an open quote after {field}")),
                }
            }
        } else {
            while let Some(letter) =
                letters.next_if(|letter| *letter != between && !"\r\n".contains(*letter))
            {
                if letter == '"' || letter.is_control() {
                    return Err(format!("{letter:?} in a field without quotes: {field}"));
                }
                field.push(letter);
            }
        }
        record.push(field);
        match letters.next() {
            Some(letter) if letter == between => continue,
            Some('\r') if letters.next_if_eq(&'\n').is_some() => {}
            Some('\n') => {}
            other => return Err(format!("{other:?} after a field of {record:?}")),
        }
        if records
            .first()
            .is_some_and(|first| first.len() != record.len())
        {
            return Err(format!("{record:?} is not as long as {:?}", records[0]));
        }
        records.push(std::mem::take(&mut record));
    }
    Ok(records)
}

/// Reads a table whose head has names that differ; gives the head and the rest.
fn read(text: &str, between: char) -> (Vec<String>, Vec<Vec<String>>) {
    let mut records = strict(text, between).unwrap_or_else(|error| panic!("{error}"));
    let head = records.remove(0);
    let mut names = head.clone();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), head.len(), "two columns of one name: {head:?}");
    assert!(head.iter().all(|name| !name.is_empty()));
    (head, records)
}

#[test]
fn the_strict_reader_takes_what_the_grammar_allows_and_nothing_else() {
    assert_eq!(
        strict("a,\"b,\"\"c\"\n1,\r\n", ',').expect("a table"),
        [["a", "b,\"c"], ["1", ""]]
    );
    for bad in ["a,b\n1\n", "a\"b\n", "\"a\n", "\"a\"b\n", "a\u{1}\n"] {
        assert!(strict(bad, ',').is_err(), "{bad:?}");
    }
}

#[test]
fn the_tables_of_a_run_are_tables_to_a_strict_reader_and_their_numbers_are_numbers() {
    let place = tempfile::tempdir().expect("a folder");
    for (name, treatment) in [("strip-injury", "fat@1"), ("dish-growth-factors", "none")] {
        let run = Command::new(env!("CARGO_BIN_EXE_stroma"))
            .args(["run", name, "--days", "2", "--quiet", "--out", "o"])
            .args(["--treatment", treatment])
            .current_dir(place.path())
            .output()
            .expect("the program starts");
        assert!(run.status.success(), "{run:?}");
        for file in ["series.csv", "events.csv", "cells.csv"] {
            let text = std::fs::read_to_string(place.path().join("o").join(file)).expect(file);
            let (head, records) = read(&text, ',');
            for record in &records {
                for (column, field) in head.iter().zip(record) {
                    let text_column = match file {
                        "events.csv" => column == "event",
                        "cells.csv" => {
                            !["x_mm", "y_mm", "progress", "cycle"].contains(&column.as_str())
                        }
                        _ => false,
                    };
                    if !text_column {
                        let number: f64 = field
                            .parse()
                            .unwrap_or_else(|_| panic!("{file}: {column}: {field}"));
                        assert!(number.is_finite(), "{file}: {column}: {field}");
                    }
                }
            }
        }
        let record = std::fs::read_to_string(place.path().join("o/run.json")).expect("a record");
        let record: Value = serde_json::from_str(&record).expect("JSON");
        let steps = record.pointer("/steps").and_then(Value::as_u64);
        assert_eq!(steps, Some(48));
    }
}

#[test]
fn the_table_of_a_plot_is_one_to_a_strict_reader_whatever_its_words_are() {
    let mut run = start(&scenario("strip-injury"), 3);
    go_on(&mut run, &[], 48);
    for plot in &PLOTS {
        for between in [b',', b'\t'] {
            // Words with all that a table must guard against; they differ, as names do.
            let name = |key: &str| format!("{key}, \"so\tcalled\"");
            let text = table(plot, run.history(), name, between).expect("a table");
            let (head, records) = read(&text, char::from(between));
            assert!(head.len() > 1 && records.len() == run.history().rows.len());
            for field in records.iter().flatten() {
                assert!(field.parse::<f64>().is_ok_and(f64::is_finite), "{field}");
            }
        }
    }
}

/// Whether a value is what a schema asks for, by the keywords that ours uses; one that is not known here is a failure.
fn meets(value: &Value, schema: &Value, root: &Value) -> Result<(), String> {
    let Value::Object(keywords) = schema else {
        return if schema == &Value::Bool(true) {
            Ok(())
        } else {
            Err(format!("{value} where nothing is allowed"))
        };
    };
    let list = |keyword: &str| keywords.get(keyword).and_then(Value::as_array);
    for (keyword, asked) in keywords {
        let good = match keyword.as_str() {
            "$schema" | "$defs" | "title" | "description" | "default" | "format" => true,
            "$ref" => {
                let path = asked.as_str().and_then(|path| path.strip_prefix('#'));
                let target = path.and_then(|path| root.pointer(path)).expect("a target");
                meets(value, target, root)?;
                true
            }
            "type" => {
                let is = |name: &Value| match name.as_str() {
                    Some("object") => value.is_object(),
                    Some("array") => value.is_array(),
                    Some("string") => value.is_string(),
                    Some("integer") => value.is_u64() || value.is_i64(),
                    Some("number") => value.is_number(),
                    Some("boolean") => value.is_boolean(),
                    Some("null") => value.is_null(),
                    other => panic!("type {other:?}"),
                };
                asked
                    .as_array()
                    .map_or_else(|| is(asked), |some| some.iter().any(is))
            }
            "const" => value == asked,
            "enum" => list("enum").is_some_and(|some| some.contains(value)),
            "minimum" => value
                .as_f64()
                .is_none_or(|it| asked.as_f64().is_some_and(|end| it >= end)),
            "maximum" => value
                .as_f64()
                .is_none_or(|it| asked.as_f64().is_some_and(|end| it <= end)),
            "anyOf" | "oneOf" => {
                let some = list(keyword).expect("a list");
                let fits = some
                    .iter()
                    .filter(|one| meets(value, one, root).is_ok())
                    .count();
                if keyword == "oneOf" {
                    fits == 1
                } else {
                    fits > 0
                }
            }
            "items" => {
                for item in value.as_array().into_iter().flatten() {
                    meets(item, asked, root)?;
                }
                true
            }
            "required" => value.as_object().is_none_or(|fields| {
                let names = list("required").into_iter().flatten();
                names
                    .filter_map(Value::as_str)
                    .all(|name| fields.contains_key(name))
            }),
            "properties" => {
                for (name, field) in value.as_object().into_iter().flatten() {
                    if let Some(asked) = asked.get(name) {
                        meets(field, asked, root).map_err(|error| format!("{name}: {error}"))?;
                    }
                }
                true
            }
            "additionalProperties" => {
                let named = keywords.get("properties").and_then(Value::as_object);
                for (name, field) in value.as_object().into_iter().flatten() {
                    if named.is_none_or(|named| !named.contains_key(name)) {
                        meets(field, asked, root).map_err(|error| format!("{name}: {error}"))?;
                    }
                }
                true
            }
            other => panic!("keyword {other}"),
        };
        if !good {
            return Err(format!("{value} does not meet {keyword}: {asked}"));
        }
    }
    Ok(())
}

#[test]
fn every_scenario_meets_the_schema_and_a_spoilt_one_does_not() {
    let text = std::fs::read_to_string(repository("assets/schema/scenario.schema.json"))
        .expect("the schema");
    let schema: Value = serde_json::from_str(&text).expect("JSON");
    for name in Scenario::NAMES {
        let file = Scenario::built_in_file(name).expect("a file");
        let value: toml::Value = toml::from_str(file).expect("TOML");
        let value = serde_json::to_value(value).expect("JSON");
        meets(&value, &schema, &schema).unwrap_or_else(|error| panic!("{name}: {error}"));
        for (field, spoilt) in [
            ("days", Value::from("ten")),
            ("condition", Value::from("tired")),
            ("dayz", Value::from(3)),
            ("kl_grade", Value::from(-1)),
        ] {
            let mut bad = value.clone();
            if let Some(fields) = bad.as_object_mut() {
                fields.insert(field.to_owned(), spoilt);
            }
            assert!(meets(&bad, &schema, &schema).is_err(), "{name}: {field}");
        }
        let mut bad = value.clone();
        if let Some(fields) = bad.as_object_mut() {
            fields.remove("stage");
        }
        assert!(meets(&bad, &schema, &schema).is_err(), "{name}: no stage");
    }
}

#[test]
fn the_tables_in_the_pages_have_as_many_fields_in_every_row_as_in_their_head() {
    for page in [
        "docs/parameters.md",
        "docs/clinic.md",
        "docs/model.md",
        "ARCHITECTURE.md",
    ] {
        let text = std::fs::read_to_string(repository(page)).expect(page);
        let mut wide = None;
        for line in text.lines() {
            if !line.starts_with('|') {
                wide = None;
                continue;
            }
            let bars = line.matches('|').count() - line.matches("\\|").count();
            assert!(line.ends_with('|'), "{page}: {line}");
            assert_eq!(*wide.get_or_insert(bars), bars, "{page}: {line}");
        }
    }
}
