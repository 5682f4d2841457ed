//! The text of an experiment that is asked for: one that comes with the program, or a file.

use std::path::Path;

use crate::experiment::design;
use crate::files::RequestError;
use crate::platform::disk;

/// Longest file of an experiment that is read, bytes.
const MOST_BYTES: u64 = 1 << 20;
/// What the experiment is called in the folder of a sweep.
const IN_FOLDER: &str = "experiment.toml";

/// The text of an experiment, by its name or from its file. `command` asks for it, `kind` is what it should be, as in `an experiment`.
pub(super) fn text_of(command: &str, kind: &str, what: &str) -> Result<String, RequestError> {
    if let Some(text) = design::text_of(what) {
        return Ok(text.to_owned());
    }
    let path = Path::new(what);
    let expected = || {
        let names = design::NAMES.join(", ");
        format!("expected the file of {kind} or one of {names}")
    };
    if disk::is_folder(path) {
        let inside = path.join(IN_FOLDER);
        let hint = if disk::exists(&inside) {
            format!("; the file in it is {}", inside.display())
        } else {
            String::new()
        };
        return Err(RequestError(format!(
            "{command}: found the folder '{what}', {}{hint}",
            expected()
        )));
    }
    disk::read_at_most(path, MOST_BYTES).map_err(|error| {
        if disk::is_missing(&error) {
            RequestError(format!("{command}: found '{what}', {}", expected()))
        } else {
            RequestError(format!("{what}: {error}"))
        }
    })
}
