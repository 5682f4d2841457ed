//! What is said when a scenario file is refused.

use crate::platform::text::in_brief;

/// Why a scenario was refused: file, line, field, what was found and what would be right.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{file}, line {line}, {}: found {}, expected {expected}",
    in_brief(field),
    in_brief(found)
)]
pub struct ScenarioError {
    /// Name or path of the file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Field.
    pub field: String,
    /// What was found.
    pub found: String,
    /// What would be right.
    pub expected: String,
}

impl ScenarioError {
    /// An error about the file as a whole.
    pub(super) fn whole(file: &str, field: &str, found: &str, expected: &str) -> Self {
        Self {
            file: file.to_owned(),
            line: 1,
            field: field.to_owned(),
            found: found.to_owned(),
            expected: expected.to_owned(),
        }
    }
}
