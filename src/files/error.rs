//! Why a request could not be carried out.

/// Why a request could not be carried out. One sentence for a person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct RequestError(pub String);

impl RequestError {
    /// An error from anything that can say what is wrong.
    pub fn from(error: impl std::fmt::Display) -> Self {
        Self(error.to_string())
    }

    /// What is wrong, in the language that is spoken; the command line prints it in English.
    #[must_use]
    pub fn said(&self) -> String {
        crate::text::finding::said(self)
    }
}
