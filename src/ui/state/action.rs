//! What the user asks for. The window carries it out.

use crate::clinic::Plan;
use crate::live::TwinKind;
use crate::model::words::TreatmentKind;
use crate::sim::{CellId, Command};
use crate::theme::ThemeName;

/// What the user asks for. The window carries it out.
#[derive(Debug, Clone, PartialEq)]
pub enum UiAction {
    /// Run or pause.
    TogglePlay,
    /// One hour on.
    StepHour,
    /// One hour back.
    BackHour,
    /// Take the last act back.
    Undo,
    /// Do it again.
    Redo,
    /// Another pace, hours a second.
    Pace(f64),
    /// Run to a day.
    RunToDay(f64),
    /// Another scenario.
    Load(String),
    /// The same from the start.
    Again,
    /// The same with another seed.
    NewDice,
    /// Do this to the run: inject, set an activity, switch an ability, ...
    Apply(Command),
    /// Paint with the chosen brush: a spot about a point, mm, or the whole plate.
    Paint(Option<[f32; 2]>),
    /// Another level.
    Level(usize),
    /// Keep a twin beside the run, or none.
    Twin(Option<TwinKind>),
    /// The twin becomes the run.
    Swap,
    /// Another theme.
    Theme(ThemeName),
    /// Ask a cell.
    Select(Option<CellId>),
    /// Ask a cell and fly to it.
    Visit(CellId),
    /// Play again what led to a step.
    Replay(u64),
    /// The whole stage.
    Whole,
    /// Save the rules as a file, or copy them.
    TakeRules(RulesTo),
    /// Save or copy a plot.
    TakePlot(usize, PlotFormat),
    /// Another page of the window.
    Page(Page),
    /// Carry out a treatment day and watch the knee.
    Follow(Box<Plan>),
}

impl UiAction {
    /// Inject something now; `cells` is a number of stem cells, or what is usual.
    #[must_use]
    pub fn treat(kind: TreatmentKind, cells: Option<f64>) -> Self {
        Self::Apply(Command::Treat {
            kind,
            cells,
            landing: None,
        })
    }
}

/// Where the rules are taken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RulesTo {
    /// A file.
    File,
    /// The clipboard.
    Clipboard,
}

/// In which form a plot is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlotFormat {
    /// A table with commas.
    Csv,
    /// A drawing.
    Svg,
    /// A picture of what is on the screen.
    Png,
    /// A table for a spreadsheet, on the clipboard.
    Clipboard,
}

/// What the window shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Page {
    /// The picture with its panels.
    #[default]
    Picture,
    /// The treatment day.
    Clinic,
    /// Two knees side by side.
    Twin,
    /// Every number and rule.
    Lab,
}
