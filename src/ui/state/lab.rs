//! What is set in the Lab.

use crate::scenario::ParameterCard;
use crate::ui::kit::numbers::figure;
use crate::ui::state::input::PanelInput;

/// What is set in the Lab.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LabState {
    /// What is searched for.
    pub search: String,
    /// Key of the number whose card is open.
    pub chosen: Option<String>,
    /// A value that is being set, before it is applied.
    pub draft: Option<f64>,
    /// What is typed as a value.
    pub typed: String,
    /// Whether the rules are shown, not the numbers.
    pub rules: bool,
    /// Whether the numbers stand in the order of how much they matter.
    pub matters: bool,
    /// The rule whose card is open.
    pub rule: usize,
}

impl LabState {
    /// Opens the card of a number.
    pub(crate) fn open(&mut self, card: &ParameterCard, input: &PanelInput<'_>) {
        let value = input.snapshot.parameters.get(&card.key);
        self.rules = false;
        self.chosen = Some(card.key.clone());
        self.draft = None;
        self.typed = figure(value.unwrap_or(card.default));
    }
}
