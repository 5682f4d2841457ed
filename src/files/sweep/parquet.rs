//! The table of a sweep as Apache Parquet: the same rows as the CSV, with the kind of each column and without rounding.

use std::sync::Arc;

use ::parquet::basic::{LogicalType, Repetition, Type as Physical};
use ::parquet::column::writer::ColumnWriter;
use ::parquet::data_type::ByteArray;
use ::parquet::errors::ParquetError;
use ::parquet::file::metadata::KeyValue;
use ::parquet::file::properties::WriterProperties;
use ::parquet::file::writer::SerializedFileWriter;
use ::parquet::schema::types::{Type, TypePtr};

use super::about::About;
use super::journal::Rows;
use crate::experiment::design::{Column, ColumnKind, Value};

/// Rows that are written in one group.
const GROUP: usize = 100_000;

/// The type of a column; every one may have values that are missing.
pub(in crate::files) fn type_of(column: &Column) -> Result<TypePtr, ParquetError> {
    let (physical, logical) = match column.kind {
        ColumnKind::Whole => (Physical::INT64, Some(LogicalType::integer(64, false))),
        ColumnKind::Number => (Physical::DOUBLE, None),
        ColumnKind::Text => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
    };
    Type::primitive_type_builder(&column.name, physical)
        .with_repetition(Repetition::OPTIONAL)
        .with_logical_type(logical)
        .build()
        .map(Arc::new)
}

/// Writes the values of one column of a group.
pub(in crate::files) fn write_column(
    column: &mut ColumnWriter<'_>,
    index: usize,
    rows: &[&Vec<Value>],
) -> Result<(), ParquetError> {
    let values = || rows.iter().filter_map(|row| row.get(index));
    // 1 where there is a value, 0 where it is missing.
    let there: Vec<i16> = values()
        .map(|value| i16::from(!matches!(value, Value::Missing)))
        .collect();
    match column {
        ColumnWriter::Int64ColumnWriter(to) => {
            let whole: Vec<i64> = values()
                .filter_map(|value| match value {
                    Value::Whole(number) => Some(number.cast_signed()),
                    _ => None,
                })
                .collect();
            to.write_batch(&whole, Some(&there), None)?;
        }
        ColumnWriter::DoubleColumnWriter(to) => {
            let numbers: Vec<f64> = values()
                .filter_map(|value| match value {
                    Value::Number(number) => Some(*number),
                    _ => None,
                })
                .collect();
            to.write_batch(&numbers, Some(&there), None)?;
        }
        ColumnWriter::ByteArrayColumnWriter(to) => {
            let texts: Vec<ByteArray> = values()
                .filter_map(|value| match value {
                    Value::Text(text) => Some(ByteArray::from(text.as_str())),
                    _ => None,
                })
                .collect();
            to.write_batch(&texts, Some(&there), None)?;
        }
        _ => {
            return Err(ParquetError::General(format!(
                "column {index}: its type is none that a sweep has"
            )));
        }
    }
    Ok(())
}

/// The bytes of a table, with what a sweep is and the dictionary of its columns in it.
pub(super) fn bytes_of(
    about: &About,
    columns: &[Column],
    rows: &Rows,
    dictionary: &str,
) -> Result<Vec<u8>, ParquetError> {
    let fields: Result<Vec<TypePtr>, ParquetError> = columns.iter().map(type_of).collect();
    let schema = Type::group_type_builder("results")
        .with_fields(fields?)
        .build()?;
    let told = |key: &str, value: &str| KeyValue::new(key.to_owned(), value.to_owned());
    let properties = WriterProperties::builder()
        .set_created_by(format!("stroma version {}", about.version))
        .set_key_value_metadata(Some(vec![
            told("fingerprint", &about.fingerprint),
            told("dictionary", dictionary),
        ]))
        .build();
    let mut bytes = Vec::new();
    let mut file = SerializedFileWriter::new(&mut bytes, Arc::new(schema), Arc::new(properties))?;
    let rows: Vec<&Vec<Value>> = rows.values().collect();
    for rows in rows.chunks(GROUP) {
        let mut group = file.next_row_group()?;
        let mut index = 0;
        while let Some(mut column) = group.next_column()? {
            write_column(column.untyped(), index, rows)?;
            column.close()?;
            index += 1;
        }
        group.close()?;
    }
    file.close()?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use ::parquet::file::reader::{FileReader as _, SerializedFileReader};
    use ::parquet::record::Field;

    use super::*;
    use crate::experiment::design::Role;
    use crate::files::sweep::about::Shard;

    #[test]
    fn whole_numbers_numbers_words_and_what_is_missing_are_read_again() {
        let column = |name: &str, kind| Column {
            name: name.to_owned(),
            kind,
            unit: "-".to_owned(),
            description: String::new(),
            role: Role::Key,
        };
        let columns = [
            column("seed", ColumnKind::Whole),
            column("x", ColumnKind::Number),
            column("word", ColumnKind::Text),
        ];
        let about = About {
            version: "1.2.3".to_owned(),
            name: "tiny".to_owned(),
            fingerprint: "f00".to_owned(),
            fast: false,
            shard: Shard::WHOLE,
            rows: 2,
            columns: Vec::new(),
            text: String::new(),
        };
        let text = Value::Text("ü".to_owned());
        let there = vec![Value::Whole(u64::MAX), Value::Number(0.1 + 0.2), text];
        let missing = vec![Value::Missing, Value::Missing, Value::Missing];
        let rows = Rows::from([(0, there), (1, missing)]);
        let bytes = bytes_of(&about, &columns, &rows, "{}").expect("a table");
        let place = tempfile::tempdir().expect("a folder");
        let path = place.path().join("table.parquet");
        std::fs::write(&path, bytes).expect("it is written");
        let file = std::fs::File::open(&path).expect("it is there");
        let table = SerializedFileReader::new(file).expect("a table");
        let found: Vec<Vec<Field>> = table
            .get_row_iter(None)
            .expect("rows")
            .map(|row| {
                let row = row.expect("a row");
                row.get_column_iter()
                    .map(|(_, field)| field.clone())
                    .collect()
            })
            .collect();
        let there = vec![
            Field::ULong(u64::MAX),
            Field::Double(0.1 + 0.2),
            Field::Str("ü".to_owned()),
        ];
        let missing = vec![Field::Null, Field::Null, Field::Null];
        assert_eq!(found, [there, missing]);
    }
}
