//! The colours of cells for other programs: those of the dark theme, read from the file of colours itself.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::files::error::RequestError;

#[derive(Debug, Deserialize)]
struct File {
    theatre: Theme,
}

#[derive(Debug, Deserialize)]
struct Theme {
    cells: BTreeMap<String, String>,
}

/// A colour for each look of a cell, as the file writes it: a sign and six hexadecimal digits.
#[derive(Debug, Clone)]
pub(super) struct Colours(BTreeMap<String, String>);

impl Colours {
    /// Those that come with the program.
    pub(super) fn built_in() -> Result<Self, RequestError> {
        let file: File = toml::from_str(include_str!("../../../assets/theme.toml"))
            .map_err(|error| RequestError(format!("theme.toml: {error}")))?;
        Ok(Self(file.theatre.cells))
    }

    /// The colour of a look.
    pub(super) fn of(&self, look: &str) -> &str {
        self.0.get(look).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::words::{CellKind, Polarisation};

    #[test]
    fn every_look_has_a_colour() {
        let colours = Colours::built_in().expect("a theme");
        let kinds = CellKind::ALL
            .into_iter()
            .filter(|kind| *kind != CellKind::Macrophage)
            .map(|kind| kind.key().to_owned());
        let states = Polarisation::ALL.map(|state| format!("macrophage_{}", state.key()));
        let others = ["dying", "worn"].map(str::to_owned);
        for look in kinds.chain(states).chain(others) {
            let colour = colours.of(&look);
            assert!(
                colour.len() == 7 && colour.starts_with('#'),
                "{look}: {colour}"
            );
        }
    }
}
