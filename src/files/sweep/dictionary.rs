//! The data dictionary of a sweep: what each column is, with its unit, as a Data Package that other programs read.

use serde_json::{Map, Value as Json, json};

use super::about::About;
use crate::experiment::design::{Column, ColumnKind, Role};

/// What a column without a unit has for one.
const NO_UNIT: &str = "-";

/// What a kind of values is called in a Table Schema.
fn kind_in_schema(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Whole => "integer",
        ColumnKind::Number => "number",
        ColumnKind::Text => "string",
    }
}

/// What a column is for.
fn role_in_words(role: Role) -> &'static str {
    match role {
        Role::Key => "key",
        Role::Factor => "factor",
        Role::Patient => "patient",
        Role::Measure => "measure",
    }
}

/// A column as a field of a Table Schema.
pub(in crate::files) fn field(column: &Column) -> Json {
    let mut field = Map::new();
    field.insert("name".to_owned(), json!(column.name));
    field.insert("type".to_owned(), json!(kind_in_schema(column.kind)));
    if column.unit != NO_UNIT {
        field.insert("unit".to_owned(), json!(column.unit));
    }
    field.insert("description".to_owned(), json!(column.description));
    field.insert("role".to_owned(), json!(role_in_words(column.role)));
    Json::Object(field)
}

/// A name as Data Packages have it: small letters, digits, `-`, `_` and `.`.
pub(in crate::files) fn package_name(name: &str) -> String {
    let plain = |letter: char| {
        if letter.is_ascii_alphanumeric() || "-_.".contains(letter) {
            letter.to_ascii_lowercase()
        } else {
            '-'
        }
    };
    name.chars().map(plain).collect()
}

/// The schema of the table.
fn schema(columns: &[Column]) -> Json {
    let fields: Vec<Json> = columns.iter().map(field).collect();
    let key = columns.first().map(|column| &column.name);
    json!({ "fields": fields, "primaryKey": key, "missingValues": [""] })
}

/// The schema of the table, in one line.
pub(super) fn schema_of(columns: &[Column]) -> String {
    schema(columns).to_string()
}

/// A table that the dictionary tells of.
#[derive(Debug)]
pub(super) struct Resource<'a> {
    /// The file of the table.
    pub(super) path: &'a str,
    /// Its columns.
    pub(super) columns: &'a [Column],
    /// Bytes.
    pub(super) size: usize,
    /// SHA-256, hexadecimal.
    pub(super) hash: String,
}

impl Resource<'_> {
    /// The table as a resource of a Data Package.
    fn told(&self) -> Json {
        json!({
            "name": self.path.trim_end_matches(".csv"),
            "path": self.path,
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "bytes": self.size,
            "hash": format!("sha256:{}", self.hash),
            "schema": schema(self.columns),
        })
    }
}

/// The text of the dictionary of some tables.
pub(super) fn text_of(about: &About, question: &str, tables: &[Resource<'_>]) -> String {
    let tables: Vec<Json> = tables.iter().map(Resource::told).collect();
    let package = json!({
        "profile": "tabular-data-package",
        "name": package_name(&about.name),
        "title": about.name,
        "description": question,
        "version": about.version,
        "fingerprint": about.fingerprint,
        "fast": about.fast,
        "model": about.model(),
        "resources": tables,
    });
    format!("{package:#}\n")
}

#[cfg(test)]
mod tests {
    use super::package_name;

    #[test]
    fn a_package_has_a_name_that_its_readers_take() {
        assert_eq!(package_name("Dose response (KL 3)"), "dose-response--kl-3-");
        assert_eq!(package_name("dose-response_2.1"), "dose-response_2.1");
    }
}
