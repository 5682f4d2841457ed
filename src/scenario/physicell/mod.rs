//! What PhysiCell can be told of the model: rules of its grammar with their error, and a project that it runs as it is.
//!
//! Source of the formula: Johnson and others, "Human interpretable grammar encodes multicellular systems biology models",
//! Cell 2025, and `core/PhysiCell_rules.cpp` of PhysiCell 1.14.2 (`Hypothesis_Rule::evaluate`, `parse_csv_rule_v3`).

mod behaviours;
mod express;
mod setting;
mod settings;
mod table;
mod tidy;
mod words;

pub use express::{LeftOut, Line, MOST_ERROR, Response};
pub use setting::{Level, Levels, Setting, SettingError};
pub use settings::{Project, project};
pub use table::{rules_csv, rules_of};
