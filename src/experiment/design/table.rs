//! What the table of an experiment holds: its columns and their values.

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Whole numbers, not below nought.
    Whole,
    /// Numbers.
    Number,
    /// Words.
    Text,
}

/// What a column is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It says which run a row is.
    Key,
    /// What was varied or given.
    Factor,
    /// What sort of patient it was.
    Patient,
    /// What was measured.
    Measure,
}

/// A column of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Name, which no other column has.
    pub name: String,
    /// What it holds.
    pub kind: ColumnKind,
    /// Unit; "-" without one.
    pub unit: String,
    /// What it is, in plain words.
    pub description: String,
    /// What it is for.
    pub role: Role,
}

/// A value in the table.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A whole number.
    Whole(u64),
    /// A number.
    Number(f64),
    /// A word.
    Text(String),
    /// Nothing: such as the dose of somebody who got no cells.
    Missing,
}
