//! What would be injected.

use crate::clinic::Plan;
use crate::model::treatment::CellSource;
use crate::model::words::TreatmentKind;
use crate::scenario::Scenario;
use crate::ui::kit::numbers::{grouped, round_two};
use crate::ui::kit::words::say_with;

/// What would be injected.
#[derive(Debug, Clone, PartialEq)]
pub struct TreatmentState {
    /// What: a place in [`TreatmentKind::CHOICES`].
    pub source: usize,
    /// Stem cells, as a power of ten.
    pub dose_log10: f32,
}

impl Default for TreatmentState {
    fn default() -> Self {
        Self {
            source: 2,
            dose_log10: 7.7,
        }
    }
}

impl TreatmentState {
    /// What a run begins with, so that more of the same is what is offered; the usual choice where it begins with nothing.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let usual = Self::default();
        let Some(planned) = scenario.treatments.first() else {
            return usual;
        };
        let place = TreatmentKind::CHOICES
            .iter()
            .position(|kind| *kind == planned.kind);
        let usual_dose = |source| scenario.parameters.usual_dose(source);
        let dose = planned
            .cells
            .or_else(|| CellSource::of(planned.kind).map(usual_dose));
        Self {
            source: place.unwrap_or(usual.source),
            dose_log10: dose.map_or(usual.dose_log10, |cells| libm::log10(cells) as f32),
        }
    }

    /// Stem cells that would be injected, with two digits that count.
    #[must_use]
    pub fn dose(&self) -> f64 {
        round_two(f64::from(libm::powf(10.0, self.dose_log10)))
    }

    /// Sets what a treatment day gave, and says what it planned, if more than one injection.
    pub fn follow(&mut self, plan: &Plan) -> Option<String> {
        if let Some(source) = TreatmentKind::CHOICES
            .iter()
            .position(|kind| *kind == plan.kind)
        {
            self.source = source;
        }
        if let Some(dose) = plan.dose {
            self.dose_log10 = libm::log10f(dose as f32);
        }
        let again: Vec<String> = plan.days_again().into_iter().map(grouped).collect();
        match again.as_slice() {
            [] => None,
            [first] => Some(say_with("clinic-note-again", &[("first", first.clone())])),
            [first, .., last] => Some(say_with(
                "clinic-note-again-twice",
                &[("first", first.clone()), ("last", last.clone())],
            )),
        }
    }
}
