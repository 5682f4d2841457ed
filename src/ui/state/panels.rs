//! Which page, sheets and drawers are open, the tour, and the notes for the user.

use crate::lesson::hidden::HiddenParts;
use crate::ui::kit::words::say;
use crate::ui::state::action::Page;
use crate::ui::state::tour::{TOUR_STOPS, TourStop};
use crate::ui::state::word_sheet::WordSheetState;

/// Longest link that browsers, mails and learning platforms leave whole, letters.
pub const MOST_LINK: usize = 2000;

/// What is made of the run beside the window.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Making {
    /// A film.
    #[default]
    Film,
    /// Files that other programs open.
    Export,
}

impl Making {
    /// The key of a sentence on it.
    #[must_use]
    pub fn key(self, of: &str) -> String {
        let what = match self {
            Self::Film => "film",
            Self::Export => "export",
        };
        format!("{what}-{of}")
    }
}

/// Which page, sheets and drawers are open.
#[derive(Debug, Clone, Default)]
pub struct PanelState {
    /// The page that is shown.
    pub page: Page,
    /// Parts of the window that are away.
    pub hidden: HiddenParts,
    /// On a small window: the drawer with the controls is open.
    pub controls: bool,
    /// On a very small window: the drawer with the outcomes is open.
    pub outcomes: bool,
    /// Whether a panel stood at the left in the last frame.
    pub(crate) left: bool,
    /// Whether a panel stood at the right in the last frame.
    pub(crate) right: bool,
    /// Whether something at the right was asked for in the last frame.
    pub(crate) right_before: bool,
    /// Height of the switches at the foot of the picture, points.
    pub(crate) foot: f32,
    /// Height of the words of a talk at the foot of the picture, points.
    pub said: f32,
    /// Help sheet.
    pub help: bool,
    /// Whether the information on the level is open.
    pub info: bool,
    /// The sheet of hard words.
    pub words: WordSheetState,
    /// Whether a sheet lay over the page in the last frame: Escape closed it, and nothing else.
    pub(crate) covered: bool,
    /// Whether the picture is told in words.
    pub in_words: bool,
    /// Whether the words of a talk stand at the foot of the picture.
    pub talking: bool,
    /// Letters of a link that was too long to be copied, until that is answered.
    pub long_link: Option<usize>,
    /// The share that is done of a film or an export that is being made, 0 to 1.
    pub film: Option<f32>,
    /// Which of both it is.
    pub making: Making,
    /// Where the tour is, if it goes on.
    pub tour: Option<usize>,
    /// Notes for the user, newest last, with the seconds left to show them.
    pub notes: Vec<(String, f32)>,
}

impl PanelState {
    /// Begins the tour. It points at parts of the window, so all of them come back.
    pub fn begin_tour(&mut self) {
        self.hidden = HiddenParts::NONE;
        self.tour = Some(0);
    }

    /// The tour goes on if this is what it waits for.
    pub fn toured(&mut self, done: TourStop) {
        if let Some(stop) = self.tour
            && TOUR_STOPS.get(stop) == Some(&done)
        {
            let next = stop + 1;
            self.tour = (next < TOUR_STOPS.len()).then_some(next);
            if self.tour.is_none() {
                self.notes.push((say("tour-done"), 8.0));
            }
        }
    }
}
