//! Where in a scenario file each field stands, as the TOML reader says it.

use std::ops::Range;

use serde_json::Value;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use super::parameters::line_of;

/// A file with the place of each of its fields.
pub(super) struct Places<'a> {
    text: &'a str,
    fields: Spanned<DeTable<'a>>,
}

/// Whether one stretch of the file lies in another.
fn holds(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// The tables that a value holds: itself, or those of its list.
fn tables<'v, 'a>(value: &'v DeValue<'a>) -> Vec<&'v DeTable<'a>> {
    match value {
        DeValue::Table(table) => vec![table],
        DeValue::Array(list) => list.iter().flat_map(|one| tables(one.get_ref())).collect(),
        _ => Vec::new(),
    }
}

/// The innermost field that holds a stretch of the file.
fn innermost(table: &DeTable<'_>, span: &Range<usize>) -> Option<String> {
    for (key, value) in table {
        let deeper = tables(value.get_ref());
        if let Some(found) = deeper.iter().find_map(|table| innermost(table, span)) {
            return Some(found);
        }
        let whole = holds(&key.span(), span) || (deeper.is_empty() && holds(&value.span(), span));
        if whole {
            return Some(key.get_ref().to_string());
        }
    }
    None
}

/// The part of a schema that a reference in it stands for; an optional part is the part itself.
fn resolved<'s>(schema: &'s Value, part: &'s Value) -> &'s Value {
    let chosen = part["anyOf"]
        .as_array()
        .and_then(|ways| ways.iter().find(|way| way["type"] != "null"))
        .unwrap_or(part);
    chosen["$ref"]
        .as_str()
        .and_then(|path| schema.pointer(path.trim_start_matches('#')))
        .unwrap_or(chosen)
}

/// The first field that a schema asks for and a table has not.
fn missing(schema: &Value, part: &Value, table: &DeTable<'_>) -> Option<String> {
    let wanted = part["required"].as_array().into_iter().flatten();
    let absent = wanted
        .filter_map(Value::as_str)
        .find(|key| !table.contains_key(*key));
    if let Some(key) = absent {
        return Some(key.to_owned());
    }
    table.iter().find_map(|(key, value)| {
        let part = resolved(schema, part["properties"].get(key.get_ref().as_ref())?);
        let part = part
            .get("items")
            .map_or(part, |each| resolved(schema, each));
        tables(value.get_ref())
            .into_iter()
            .find_map(|table| missing(schema, part, table))
    })
}

impl<'a> Places<'a> {
    /// Reads where everything stands.
    ///
    /// # Errors
    /// A text that is not TOML.
    pub(super) fn of(text: &'a str) -> Result<Self, Error> {
        let fields = DeTable::parse(text)?;
        Ok(Self { text, fields })
    }

    /// Line, from 1, of a field such as `days` or `treatments.day`, in the table number `nth` of that name.
    /// A field that is not written there gets the line of its table, and line 1 without one.
    pub(super) fn line(&self, nth: usize, field: &str) -> usize {
        let mut table = self.fields.get_ref();
        let mut line = 1;
        for word in field.split('.') {
            let Some((key, value)) = table.get_key_value(word) else {
                break;
            };
            line = line_of(self.text, key.span().start);
            let value = match value.get_ref() {
                DeValue::Array(list) => match list.get(nth) {
                    Some(one) if one.get_ref().is_table() => {
                        line = line_of(self.text, one.span().start);
                        one.get_ref()
                    }
                    _ => break,
                },
                one => one,
            };
            let Some(deeper) = value.as_table() else {
                break;
            };
            table = deeper;
        }
        line
    }

    /// The field that the reader refused, by the stretch it names; where it names a whole table, the field that is missing.
    pub(super) fn field(&self, error: &Error, schema: &Value) -> Option<String> {
        let table = self.fields.get_ref();
        error
            .span()
            .and_then(|span| innermost(table, &span))
            .or_else(|| missing(schema, schema, table))
    }
}
