//! What is chosen on the treatment day.

use bevy_egui::egui;

use crate::clinic::{Choices, KNEES, Sheet, Station};

/// What was chosen so far, and where one is.
#[derive(Debug, Clone)]
pub struct ClinicState {
    /// The choices.
    pub choices: Choices,
    /// The station one is at.
    pub here: Station,
    /// The sheet that is open to read on.
    pub sheet: Option<Sheet>,
    /// What opened it, and gets the focus of the keyboard back.
    pub(crate) opener: Option<egui::Id>,
    /// The scenario of the window that was taken over last.
    seen: String,
    /// The other knee that can be chosen besides the worn ones.
    pub(crate) other: &'static str,
}

impl Default for ClinicState {
    fn default() -> Self {
        Self {
            choices: Choices::default(),
            here: Station::Evaluate,
            sheet: None,
            opener: None,
            seen: String::new(),
            other: KNEES[4],
        }
    }
}

impl ClinicState {
    /// Gives the focus of the keyboard back to what opened the sheet, once nothing lies over it any more.
    pub(crate) fn give_focus_back(&mut self, context: &egui::Context) {
        let over =
            self.sheet.is_some() || context.memory(|memory| memory.top_modal_layer().is_some());
        if let Some(opener) = self.opener.take_if(|_| !over) {
            context.memory_mut(|memory| memory.request_focus(opener));
        }
    }

    /// Brings the knee of the window.
    pub(crate) fn bring(&mut self, scenario: &str) {
        if self.seen == scenario {
            return;
        }
        scenario.clone_into(&mut self.seen);
        if let Some(k) = KNEES.iter().position(|knee| *knee == scenario) {
            self.choices.knee = KNEES[k];
            if k > 4 {
                self.other = KNEES[k];
            }
        }
    }
}
