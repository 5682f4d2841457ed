//! The types of agents in a trajectory: a kind of cell with what is to be seen of its state, under a name that Simularium takes apart.

use serde_json::{Map, Value as Json, json};

use crate::files::error::RequestError;
use crate::model::words::{CellKind, Polarisation};
use crate::sim::CellRow;
use crate::theme::look::{CellColours, Look};
use crate::theme::{Hex, ThemeName, Themes};

/// What is to be seen of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Plain,
    InFluid,
    WornOut,
    Maturing,
    Hypertrophic,
    Macrophage(Polarisation),
    Dead,
}

impl State {
    fn of(cell: &CellRow) -> Self {
        match cell.kind {
            _ if cell.dying => Self::Dead,
            CellKind::Stem if !cell.attached => Self::InFluid,
            CellKind::Stem if cell.worn_out => Self::WornOut,
            CellKind::Macrophage => Self::Macrophage(cell.polarisation),
            CellKind::Chondrocyte if cell.hypertrophic => Self::Hypertrophic,
            kind if kind != CellKind::Stem && cell.lineage.is_some() && cell.progress < 1.0 => {
                Self::Maturing
            }
            _ => Self::Plain,
        }
    }

    /// Its tag in a name; tags are parted by `_`, so none has one in it.
    fn tag(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::InFluid => Some("in-fluid"),
            Self::WornOut => Some("worn-out"),
            Self::Maturing => Some("maturing"),
            Self::Hypertrophic => Some("hypertrophic"),
            Self::Macrophage(polarisation) => Some(polarisation.key()),
            Self::Dead => Some("dead"),
        }
    }
}

/// One type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct AgentType {
    kind: CellKind,
    state: State,
    injected: bool,
}

impl AgentType {
    /// `kind#tag_tag`.
    fn name(self) -> String {
        let injected = self.injected.then_some("injected");
        let tags: Vec<&str> = [self.state.tag(), injected].into_iter().flatten().collect();
        if tags.is_empty() {
            self.kind.key().to_owned()
        } else {
            format!("{}#{}", self.kind.key(), tags.join("_"))
        }
    }

    fn colour(self, colours: &CellColours) -> Hex {
        let polarisation = match self.state {
            State::Dead => return colours.dying,
            State::WornOut => return colours.worn,
            State::Macrophage(polarisation) => polarisation,
            _ => Polarisation::M0,
        };
        Look::of(self.kind, polarisation).colour(colours)
    }
}

/// The types that have appeared, numbered from 0 in that order.
#[derive(Debug)]
pub(super) struct Types {
    known: Vec<AgentType>,
    colours: CellColours,
}

impl Types {
    /// None yet.
    pub(super) fn new() -> Result<Self, RequestError> {
        let themes = Themes::built_in().map_err(RequestError)?;
        Ok(Self {
            known: Vec::new(),
            colours: themes.get(ThemeName::Theatre).cells.clone(),
        })
    }

    /// The number of the type of a cell.
    pub(super) fn number(&mut self, cell: &CellRow) -> usize {
        let wanted = AgentType {
            kind: cell.kind,
            state: State::of(cell),
            injected: cell.injected,
        };
        let found = self.known.iter().position(|known| *known == wanted);
        found.unwrap_or_else(|| {
            self.known.push(wanted);
            self.known.len() - 1
        })
    }

    /// The table of types as a trajectory holds it.
    pub(super) fn mapping(&self) -> Json {
        let entries = self.known.iter().enumerate().map(|(number, known)| {
            let geometry = json!({ "displayType": "SPHERE", "color": known.colour(&self.colours).to_string() });
            let entry = json!({ "name": known.name(), "geometry": geometry });
            (number.to_string(), entry)
        });
        Json::Object(entries.collect::<Map<String, Json>>())
    }
}
