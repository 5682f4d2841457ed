//! What the user has set: a small struct for each room.

pub mod action;
pub mod choices;
pub mod class;
pub mod clinic;
pub mod experiment;
pub mod experiment_form;
pub mod input;
pub mod lab;
pub mod lesson;
pub mod level;
pub mod mystery;
pub mod panels;
pub mod picture;
pub mod plots;
pub mod presenter;
pub mod runs;
pub mod tour;
pub mod treatment;
pub mod trial;
pub mod twins;
pub mod word_sheet;

use crate::lesson::hidden::WindowPart;
use crate::ui::state::action::UiAction;
use crate::ui::state::class::ClassState;
use crate::ui::state::clinic::ClinicState;
use crate::ui::state::experiment::ExperimentState;
use crate::ui::state::lab::LabState;
use crate::ui::state::lesson::LessonState;
use crate::ui::state::level::LevelState;
use crate::ui::state::mystery::MysteryState;
use crate::ui::state::panels::PanelState;
use crate::ui::state::picture::PictureState;
use crate::ui::state::plots::PlotState;
use crate::ui::state::presenter::PresenterState;
use crate::ui::state::runs::RunsState;
use crate::ui::state::treatment::TreatmentState;
use crate::ui::state::trial::TrialState;
use crate::ui::state::twins::TwinState;

/// What the user has set. A panel gets its own part of it.
#[derive(Debug, Clone, Default)]
pub struct UiState {
    /// Which page, sheets and drawers are open.
    pub panels: PanelState,
    /// The level and its brush.
    pub level: LevelState,
    /// What would be injected.
    pub treatment: TreatmentState,
    /// How the picture is named.
    pub picture: PictureState,
    /// The plots.
    pub plots: PlotState,
    /// What the lecturer has set.
    pub presenter: PresenterState,
    /// The Lab.
    pub lab: LabState,
    /// The twins.
    pub twins: TwinState,
    /// The treatment day.
    pub clinic: ClinicState,
    /// The lesson that is played.
    pub lesson: LessonState,
    /// The mystery joint that is worked on.
    pub mystery: MysteryState,
    /// The experiment that is built or played.
    pub experiment: ExperimentState,
    /// The trial that is worked on.
    pub trial: TrialState,
    /// The sheet with the answers of a class.
    pub class: ClassState,
    /// The sheet of runs.
    pub runs: RunsState,
}

impl UiState {
    /// Whether two plates stand side by side.
    #[must_use]
    pub fn two_plates(&self) -> bool {
        self.panels.page == action::Page::Twin && self.twins.sight == twins::Sight::Both
    }

    /// Whether names stand on the picture.
    #[must_use]
    pub fn names_shown(&self) -> bool {
        self.picture.names && !self.panels.hidden.hides(WindowPart::Names)
    }

    /// Does what is asked for where it only turns something of the interface on or off; false if it does more.
    pub fn turn(&mut self, action: &UiAction) -> bool {
        let switch = match action {
            UiAction::Bare => {
                self.panels.hidden.turn();
                return true;
            }
            UiAction::Names if self.panels.hidden.hides(WindowPart::Names) => {
                self.panels.hidden.show(WindowPart::Names);
                self.picture.names = true;
                return true;
            }
            UiAction::Names => &mut self.picture.names,
            UiAction::Molecules => &mut self.picture.molecules,
            UiAction::WordCards => &mut self.panels.words.open,
            UiAction::Words => &mut self.panels.in_words,
            UiAction::Help => &mut self.panels.help,
            UiAction::Info => &mut self.panels.info,
            UiAction::Black => &mut self.presenter.black,
            _ => return false,
        };
        *switch = !*switch;
        true
    }
}
