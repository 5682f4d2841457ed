//! The control beside a run: the same knee and the same dice with another treatment.

use serde::{Deserialize, Serialize};

use crate::model::words::TreatmentKind;
use crate::scenario::{PlannedTreatment, Scenario};
use crate::sim::Command;

/// The control beside a run: the same knee and dice with another treatment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum TwinKind {
    /// No injection.
    Untreated,
    /// Salt water instead.
    Saline,
    /// A steroid instead.
    Steroid,
    /// An exercise programme instead.
    Exercise,
    /// These treatments instead.
    Other(Vec<PlannedTreatment>),
    /// What was the run before the twins were swapped: its treatments, planned and given by hand.
    Before {
        /// Planned ones.
        planned: Vec<PlannedTreatment>,
        /// Those given by hand, with their step.
        given: Vec<(u64, Command)>,
    },
}

impl TwinKind {
    /// Those that need no further words, the honest control first.
    pub const PLAIN: [Self; 4] = [Self::Saline, Self::Untreated, Self::Steroid, Self::Exercise];

    /// Words for the plain ones, in their order.
    pub const WORDS: [&'static str; 4] = ["saline", "none", "steroid", "exercise"];

    /// The plain one of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let place = Self::WORDS.iter().position(|known| *known == word)?;
        Self::PLAIN.get(place).cloned()
    }

    /// What a twin with these treatments, planned and given by hand, is beside a run: one of the plain ones where it
    /// would be made to the same treatments, else what was before the swap.
    #[must_use]
    pub fn swapped(
        run: &Scenario,
        acts: &[(u64, Command)],
        planned: &[PlannedTreatment],
        given: &[(u64, Command)],
    ) -> Self {
        let treats = |acts: &[(u64, Command)]| -> Vec<(u64, Command)> {
            let treat = |act: &&(u64, Command)| matches!(act.1, Command::Treat { .. });
            acts.iter().filter(treat).cloned().collect()
        };
        let given = treats(given);
        let same = |kind: &Self| {
            kind.scenario(run).treatments == planned && treats(&kind.acts(acts)) == given
        };
        Self::PLAIN.into_iter().find(same).unwrap_or(Self::Before {
            planned: planned.to_vec(),
            given,
        })
    }

    /// What a run is best compared with: the first of the plain ones that is given something else than the run.
    #[must_use]
    pub fn control_of(run: &Scenario, acts: &[(u64, Command)]) -> Self {
        let differs = |kind: &Self| {
            let other = kind.scenario(run).treatments != run.treatments;
            other || kind.acts(acts) != acts
        };
        Self::PLAIN
            .into_iter()
            .find(differs)
            .unwrap_or(Self::Saline)
    }

    /// The scenario of the control.
    #[must_use]
    pub fn scenario(&self, of: &Scenario) -> Scenario {
        let instead = |kind: TreatmentKind| {
            of.treatments
                .iter()
                .map(|planned| PlannedTreatment {
                    kind,
                    cells: None,
                    ..planned.clone()
                })
                .collect()
        };
        of.clone().with_treatments(match self {
            Self::Untreated => Vec::new(),
            Self::Saline => instead(TreatmentKind::Saline),
            Self::Steroid => instead(TreatmentKind::Steroid),
            Self::Exercise => instead(TreatmentKind::Exercise),
            Self::Other(treatments) => treatments.clone(),
            Self::Before { planned, .. } => planned.clone(),
        })
    }

    /// What an act on the run is for its twin: injections differ, everything else is the same.
    #[must_use]
    pub fn act(&self, command: &Command) -> Option<Command> {
        let kind = match self {
            Self::Saline => TreatmentKind::Saline,
            Self::Steroid => TreatmentKind::Steroid,
            Self::Exercise => TreatmentKind::Exercise,
            Self::Untreated | Self::Other(_) | Self::Before { .. } => TreatmentKind::None,
        };
        match command {
            Command::Treat { .. } if kind == TreatmentKind::None => None,
            Command::Treat { landing, .. } => Some(Command::Treat {
                kind,
                cells: None,
                landing: *landing,
            }),
            _ => Some(command.clone()),
        }
    }

    /// The acts of the twin, from those of the run.
    #[must_use]
    pub fn acts(&self, of: &[(u64, Command)]) -> Vec<(u64, Command)> {
        let mut acts: Vec<(u64, Command)> = of
            .iter()
            .filter_map(|(step, command)| Some((*step, self.act(command)?)))
            .collect();
        if let Self::Before { given, .. } = self {
            acts.extend(given.iter().cloned());
            acts.sort_by_key(|(step, _)| *step);
        }
        acts
    }
}
