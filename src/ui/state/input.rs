//! What a panel may look at.

use crate::lens::Lens;
use crate::live::{LiveState, Snapshot};
use crate::sim::History;
use crate::theme::{Theme, ThemeName};
use crate::ui::state::runs::RunLists;

/// Everything the panels look at.
#[derive(Debug, Clone, Copy)]
pub struct PanelInput<'a> {
    /// The theme.
    pub theme: &'a Theme,
    /// Its name.
    pub theme_name: ThemeName,
    /// The run.
    pub snapshot: &'a Snapshot,
    /// Its control.
    pub twin: Option<&'a Snapshot>,
    /// The line that was left when a past moment was changed.
    pub ghost: Option<&'a History>,
    /// How the worker stands.
    pub live: &'a LiveState,
    /// The runs that can be opened.
    pub runs: &'a RunLists,
    /// The keys, as rows of the help sheet.
    pub keys: &'a [KeyRow],
    /// The pace that is chosen, hours a second.
    pub pace: f64,
    /// Overlays, cells and chromosomes shown.
    pub shown: Layers,
    /// Where the lens looks, where one plate is shown.
    pub lens: Option<Lens>,
}

/// What of the picture is switched on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layers {
    /// Inflammation, healing, growth factor, oxygen.
    pub overlays: [bool; 4],
    /// Cells.
    pub cells: bool,
    /// Chromosomes.
    pub chromosomes: bool,
}

/// A row of the help sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRow {
    /// The chords, as they are written.
    pub chords: String,
    /// Key of the sentence that says what they do.
    pub says: &'static str,
}
