//! A table that is written row by row, as CSV or Apache Parquet by the ending of its name, with its data dictionary beside it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ::parquet::file::properties::WriterProperties;
use ::parquet::file::writer::SerializedFileWriter;
use ::parquet::schema::types::{Type, TypePtr};
use data_encoding::HEXLOWER;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::experiment::design::{Column, ColumnKind, Role, Value};
use crate::files::error::RequestError;
use crate::files::paths::cannot_write;
use crate::files::sweep::dictionary::{field, package_name};
use crate::files::sweep::parquet::{type_of, write_column};
use crate::files::sweep::table::word;
use crate::platform::disk::{Staged, Unfinished};

/// Rows that are written in one group of a Parquet file, and kept in memory until then.
const GROUP: usize = 20_000;

/// What a run is, as its exports tell it.
#[derive(Debug, Clone)]
pub struct About {
    /// Name of the scenario.
    pub scenario: String,
    /// Its title.
    pub title: String,
    /// The question that it asks.
    pub question: String,
    /// The seed.
    pub seed: u64,
    /// Hours of the run.
    pub hours: u64,
}

/// A column that says which cell and frame a row tells of.
pub(super) fn key(name: &str, kind: ColumnKind, unit: &str, description: &str) -> Column {
    Column {
        role: Role::Key,
        ..column(name, kind, unit, description)
    }
}

/// A column of an export.
pub(super) fn column(name: &str, kind: ColumnKind, unit: &str, description: &str) -> Column {
    Column {
        name: name.to_owned(),
        kind,
        unit: unit.to_owned(),
        description: description.to_owned(),
        role: Role::Measure,
    }
}

/// A file that is written, with its length and hash so far.
struct Hashed {
    to: Unfinished,
    bytes: u64,
    hash: Sha256,
}

impl Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.bytes += written as u64;
        self.hash.update(bytes.get(..written).unwrap_or_default());
        Ok(written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.to.flush()
    }
}

enum Form {
    Csv(Box<csv::Writer<Hashed>>),
    Parquet {
        file: Box<SerializedFileWriter<Hashed>>,
        rows: Vec<Vec<Value>>,
    },
}

/// A table that is being written.
pub(super) struct Table {
    path: PathBuf,
    columns: Vec<Column>,
    form: Form,
    rows: u64,
}

/// The data dictionary that belongs to a table.
pub(super) fn dictionary_of(path: &Path) -> PathBuf {
    path.with_extension("datapackage.json")
}

/// Whether a file name ends so.
pub(super) fn ends(path: &Path, end: &str) -> bool {
    path.extension()
        .is_some_and(|found| found.eq_ignore_ascii_case(end))
}

impl Table {
    /// Begins a table under a name that ends in `.csv` or `.parquet`.
    pub(super) fn begin(path: &Path, columns: Vec<Column>) -> Result<Self, RequestError> {
        let to = Hashed {
            to: Unfinished::begin(path).map_err(|error| cannot_write(path, &error))?,
            bytes: 0,
            hash: Sha256::new(),
        };
        let form = if ends(path, "parquet") {
            let fields: Result<Vec<TypePtr>, _> = columns.iter().map(type_of).collect();
            let schema = Type::group_type_builder("cells")
                .with_fields(fields.map_err(RequestError::from)?)
                .build()
                .map_err(RequestError::from)?;
            let properties = WriterProperties::builder()
                .set_created_by(format!("stroma version {}", env!("CARGO_PKG_VERSION")))
                .build();
            let file = SerializedFileWriter::new(to, Arc::new(schema), Arc::new(properties));
            Form::Parquet {
                file: Box::new(file.map_err(RequestError::from)?),
                rows: Vec::new(),
            }
        } else {
            let mut table = csv::Writer::from_writer(to);
            table
                .write_record(columns.iter().map(|column| column.name.as_str()))
                .map_err(|error| {
                    RequestError(format!("cannot write {}: {error}", path.display()))
                })?;
            Form::Csv(Box::new(table))
        };
        Ok(Self {
            path: path.to_path_buf(),
            columns,
            form,
            rows: 0,
        })
    }

    fn refuse(&self, error: impl std::fmt::Display) -> RequestError {
        RequestError(format!("cannot write {}: {error}", self.path.display()))
    }

    /// Writes a row; its values are those of the columns in their order.
    pub(super) fn row(&mut self, values: Vec<Value>) -> Result<(), RequestError> {
        self.rows += 1;
        let full = match &mut self.form {
            Form::Csv(table) => {
                let written = table.write_record(values.iter().map(word));
                return written.map_err(|error| self.refuse(error));
            }
            Form::Parquet { rows, .. } => {
                rows.push(values);
                rows.len() >= GROUP
            }
        };
        if full { self.group() } else { Ok(()) }
    }

    /// Writes the rows that are kept as a group.
    fn group(&mut self) -> Result<(), RequestError> {
        let Form::Parquet { file, rows } = &mut self.form else {
            return Ok(());
        };
        let kept = std::mem::take(rows);
        let kept: Vec<&Vec<Value>> = kept.iter().collect();
        let mut write = || {
            let mut group = file.next_row_group()?;
            let mut index = 0;
            while let Some(mut column) = group.next_column()? {
                write_column(column.untyped(), index, &kept)?;
                column.close()?;
                index += 1;
            }
            group.close().map(|_| ())
        };
        write().map_err(|error| self.refuse(error))
    }

    /// Ends the table: the file and its dictionary, which have only to get their names.
    pub(super) fn finish(
        mut self,
        about: &About,
        what: &str,
        key: &[&str],
    ) -> Result<[Staged; 2], RequestError> {
        self.group()?;
        let Self {
            path,
            columns,
            form,
            rows,
        } = self;
        let refuse =
            |error: String| RequestError(format!("cannot write {}: {error}", path.display()));
        let csv = matches!(form, Form::Csv(_));
        let done = match form {
            Form::Csv(table) => table
                .into_inner()
                .map_err(|error| refuse(error.to_string()))?,
            Form::Parquet { file, .. } => file
                .into_inner()
                .map_err(|error| refuse(error.to_string()))?,
        };
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let fields: Vec<_> = columns.iter().map(field).collect();
        let mut resource = json!({
            "name": package_name(&stem),
            "path": name,
            "profile": "tabular-data-resource",
            "format": if csv { "csv" } else { "parquet" },
            "mediatype": if csv { "text/csv" } else { "application/vnd.apache.parquet" },
            "bytes": done.bytes,
            "hash": format!("sha256:{}", HEXLOWER.encode(&done.hash.finalize())),
            "rows": rows,
            "schema": { "fields": fields, "primaryKey": key, "missingValues": [""] },
        });
        if csv {
            resource["encoding"] = json!("utf-8");
        }
        let package = json!({
            "profile": "tabular-data-package",
            "name": package_name(&format!("{}-{stem}", about.scenario)),
            "title": format!("{what}: {}", about.title),
            "description": about.question,
            "version": env!("CARGO_PKG_VERSION"),
            "scenario": about.scenario,
            "seed": about.seed,
            "hours": about.hours,
            "resources": [resource],
        });
        let file = done
            .to
            .finish()
            .map_err(|error| refuse(error.to_string()))?;
        let beside = dictionary_of(&path);
        let dictionary = Staged::write(&beside, |to| {
            to.write_all(format!("{package:#}\n").as_bytes())
        })
        .map_err(|error| cannot_write(&beside, &error))?;
        Ok([file, dictionary])
    }
}
