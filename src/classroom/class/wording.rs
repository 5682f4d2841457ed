//! What a row differs in and what a column is called: in the words of the lesson.

use crate::lesson::wording;

pub use crate::lesson::wording::column_heading;

/// Factors with their values in words, as a row says what it differs in.
#[must_use]
pub fn about(differs: &[(String, String)]) -> String {
    let told = differs
        .iter()
        .map(|(key, value)| (key.as_str(), value.as_str()));
    wording::about(told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::say;

    #[test]
    fn a_row_of_a_class_is_told_as_in_the_lesson() {
        let differs = [("treatment".to_owned(), "saline@7".to_owned())];
        assert_eq!(about(&[]), say("lesson-factor-none"));
        assert_eq!(about(&differs), wording::about([("treatment", "saline@7")]));
        assert!(about(&differs).contains("salt water, day 7"));
    }
}
