//! How the picture is named, and whether it follows the asked cell.

use crate::live::Snapshot;
use crate::model::condition::Milieu;
use crate::ui::kit::word_card::Naming;

/// How the picture is named.
#[derive(Debug, Clone, PartialEq)]
pub struct PictureState {
    /// Names of the tissues.
    pub names: bool,
    /// Whether the molecules behind the signals are named.
    pub molecules: bool,
    /// Whether the picture follows the asked cell.
    pub follow: bool,
    /// Whether the card shows the inside of the asked cell; where there is room if nobody has said.
    pub inside: Option<bool>,
    /// Whether a near view shows it beside the cell.
    pub inset: bool,
}

impl Default for PictureState {
    fn default() -> Self {
        Self {
            names: true,
            molecules: false,
            follow: false,
            inside: None,
            inset: true,
        }
    }
}

impl PictureState {
    /// How signals are named beside a run.
    #[must_use]
    pub fn naming(&self, snapshot: &Snapshot) -> Naming {
        match (self.molecules, snapshot.scenario.condition.milieu()) {
            (false, _) => Naming::Plain,
            (true, Milieu::Dish) => Naming::MoleculesOfDish,
            (true, Milieu::Body) => Naming::Molecules,
        }
    }
}
