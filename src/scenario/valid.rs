//! A scenario as a value that cannot be wrong.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::bounds::Days;
use super::parameters::{ParameterError, Parameters};
use super::planned::{PlannedActivity, PlannedMedium, PlannedPulse, PlannedStain, SeedCells};
use super::treatment::PlannedTreatment;
use crate::model::words::{Condition, TreatmentKind};
use crate::stage::Stage;

/// The damaged place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lesion {
    /// Regions of the stage.
    pub regions: Vec<String>,
    /// Real volume, mL.
    pub volume_ml: f64,
}

/// A valid scenario.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// Name: of the built-in scenario, or of the file.
    pub name: String,
    /// The file as it was written.
    pub text: String,
    /// Plain title.
    pub title: String,
    /// The question it poses.
    pub question: String,
    /// Where it plays.
    pub stage: Arc<Stage>,
    /// What is wrong with the knee.
    pub condition: Condition,
    /// Kellgren-Lawrence grade, 0 to 4.
    pub kl_grade: u8,
    /// Days a run lasts.
    pub days: u32,
    /// Seed unless another is given.
    pub seed: u64,
    /// Tissues in which signals spread.
    pub compartment: Vec<String>,
    /// Tissues in which macrophages live.
    pub macrophage_tissues: Vec<String>,
    /// The damaged place.
    pub lesion: Option<Lesion>,
    /// Region into which cells are injected.
    pub injection_region: String,
    /// Media of a dish, planned.
    pub medium: Vec<PlannedMedium>,
    /// Cells seeded at the start of a dish or strip; empty for the knee, whose residents are placed at their densities.
    pub seed_cells: Vec<SeedCells>,
    /// An injury at a planned day.
    pub injury_pulse: Option<PlannedPulse>,
    /// A stain of the dish at a planned day; nothing but a dish has one.
    pub stain: Option<PlannedStain>,
    /// Treatments, planned.
    pub treatments: Vec<PlannedTreatment>,
    /// What the person does with the knee, planned.
    pub activities: Vec<PlannedActivity>,
    /// Hours between two rows of the history.
    pub history_every_hours: u64,
    /// All numbers, with the changes of the scenario.
    pub parameters: Parameters,
    /// Changes made after reading: parameters set, treatments and activities replaced, days.
    pub(super) changes: Changes,
}

/// What was changed after a scenario was read; with the text it makes the scenario again.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Changes {
    pub(super) set: Vec<(String, f64)>,
    pub(super) treatments: Option<Vec<PlannedTreatment>>,
    #[serde(default)]
    pub(super) activities: Option<Vec<PlannedActivity>>,
    pub(super) days: Option<Days>,
}

impl Scenario {
    /// The same scenario with other treatments in place of its own. `none` means no treatment.
    #[must_use]
    pub fn with_treatments(mut self, treatments: Vec<PlannedTreatment>) -> Self {
        self.treatments = treatments
            .iter()
            .filter(|planned| planned.kind != TreatmentKind::None)
            .cloned()
            .collect();
        self.changes.treatments = Some(treatments);
        self
    }

    /// The same scenario with other activities in place of its own.
    #[must_use]
    pub fn with_activities(mut self, activities: Vec<PlannedActivity>) -> Self {
        self.activities.clone_from(&activities);
        self.changes.activities = Some(activities);
        self
    }

    /// The same scenario with one parameter changed.
    ///
    /// # Errors
    /// An unknown key or a value out of range.
    pub fn with_parameter(mut self, key: &str, value: f64) -> Result<Self, ParameterError> {
        let value = value + 0.0;
        self.parameters.set(key, value)?;
        // The last word counts: an earlier one of the same key need not be kept.
        self.changes.set.retain(|(known, _)| known != key);
        self.changes.set.push((key.to_owned(), value));
        Ok(self)
    }

    /// The same scenario with another length.
    #[must_use]
    pub fn with_days(mut self, days: Days) -> Self {
        self.days = days.get();
        self.changes.days = Some(days);
        self
    }

    /// Share of native matrix over all cartilage at the start, by the Kellgren-Lawrence grade.
    #[must_use]
    pub fn matrix_at_start(&self) -> f64 {
        let p = &self.parameters;
        [
            p.matrix_kl0,
            p.matrix_kl1,
            p.matrix_kl2,
            p.matrix_kl3,
            p.matrix_kl4,
        ][usize::from(self.kl_grade.min(4))]
    }
}
