//! What could not be done, in the language of the person, with what helps; what the program found stands behind it.

use std::path::Path;

use crate::files::open_text;
use crate::live::Shared;
use crate::live::share::{self, ShareError};
use crate::text::finding;
use crate::ui::kit::words::say_with;

/// A code that cannot be made or opened.
pub(super) fn code(error: &ShareError) -> String {
    say_with(error.key(), &[("found", error.said())])
}

/// A file that cannot be opened.
pub(super) fn file(path: &Path, found: &str) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    let values = [
        ("file", name.to_string_lossy().into_owned()),
        ("found", finding::said(&found)),
    ];
    say_with("refused-file", &values)
}

/// A link that cannot be followed.
pub(super) fn link(found: &str) -> String {
    say_with("refused-link", &[("found", finding::said_or_same(found))])
}

/// Something that cannot be written: the folder is closed, the disk is full.
pub(super) fn save(found: &dyn std::fmt::Display) -> String {
    say_with("refused-save", &[("found", finding::said(found))])
}

/// The run in a text that was pasted: a run file, or words with a code in them.
///
/// # Errors
/// What is wrong with it, in the language of the person.
pub(super) fn or_run_in(text: &str) -> Result<Shared, String> {
    // A run file holds braces, a code none.
    if !text.contains('{') {
        return share::find_code(text).map_err(|error| code(&error));
    }
    open_text(text).map_err(|error| say_with("refused-text", &[("found", error.said())]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::live::share::ShareFault;
    use crate::text::speaking;

    /// What is said of a text that holds no run, in a language.
    fn told(language: &str, text: &str) -> String {
        speaking(language, || or_run_in(text).expect_err("it is refused"))
    }

    #[test]
    fn a_mistyped_code_is_told_in_the_language_of_the_pupil() {
        let scenario = crate::scenario::Scenario::built_in("dish-renewal").expect("a scenario");
        let run = crate::sim::Simulation::new(std::sync::Arc::new(scenario), 7);
        let whole = share::encode(&run.expect("it starts")).expect("a code");
        assert!(or_run_in(&whole).is_ok());
        let cut = &whole[..whole.len() - 3];
        let error = share::find_code(cut).expect_err("it is cut");
        assert_eq!(error.fault(), ShareFault::Cut);
        for (language, word) in [("en", "missing"), ("de", "fehlt"), ("es", "falta")] {
            let said = told(language, cut);
            assert!(said.contains(word), "{language}: {said}");
            assert!(!told(language, "a shopping list").starts_with("refused-"));
            assert!(!told(language, "{}").starts_with("refused-"));
        }
    }

    #[test]
    fn what_cannot_be_written_or_opened_is_told_with_what_helps() {
        for language in ["en", "de", "es"] {
            speaking(language, || {
                let full = save(&"No space left on device");
                assert!(full.contains("No space left") && full.len() > 60, "{full}");
                let file = file(Path::new("/a/b/wrong.toml"), "line 3");
                assert!(
                    file.contains("wrong.toml") && file.contains("line 3"),
                    "{file}"
                );
                assert!(!file.contains("/a/b"), "{file}");
                assert!(link("day: found 'soon'").contains("soon"));
            });
        }
    }
}
