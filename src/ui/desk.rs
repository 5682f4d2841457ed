//! What the user has set at the desk, and what the user wishes.

use std::sync::Arc;

use super::bindings::Deed;
use super::clinic::Room;
use super::lab::Bench;
use super::present::Lectern;
use super::twin::{Sight, Twins};
use super::word_cards::{Cards, Naming};
use crate::clinic::Plan;
use crate::lesson::level::Levels;
use crate::live::{Snapshot, TwinKind};
use crate::model::words::{Activity, Condition, TreatmentKind};
use crate::sim::{Ability, CellId, Command};
use crate::theme::ThemeName;

/// What the user wishes. The window carries it out.
#[derive(Debug, Clone, PartialEq)]
pub enum Wish {
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
    /// Inject something now.
    Treat(TreatmentKind, Option<f64>),
    /// What is done with the knee.
    Activity(Activity),
    /// Do something else to it.
    Apply(Command),
    /// Paint with the chosen brush: a spot about a point, mm, or the whole plate.
    Paint(Option<[f32; 2]>),
    /// Another level.
    Level(usize),
    /// Turn an ability of the injected cells on or off.
    Switch(Ability, bool),
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
    TakeRules(bool),
    /// Save or copy a plot.
    TakePlot(usize, PlotFormat),
    /// Another page of the window.
    Page(Page),
    /// Carry out a treatment day and watch the knee.
    Follow(Box<Plan>),
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

/// Settings of the desk.
#[derive(Debug, Clone)]
pub struct Desk {
    /// The page that is shown.
    pub page: Page,
    /// The levels.
    pub levels: Arc<Levels>,
    /// The level that is open.
    pub level: usize,
    /// The brush in hand.
    pub brush: Option<usize>,
    /// Strength of each brush, in its unit.
    pub strengths: Vec<f64>,
    /// What would be injected.
    pub source: usize,
    /// Stem cells that would be injected, as a power of ten.
    pub dose_log10: f32,
    /// Names on the plate.
    pub names: bool,
    /// Whether the molecules behind the signals are named.
    pub molecules: bool,
    /// Whether the words of a talk stand at the foot of the picture.
    pub talking: bool,
    /// Where the tour is, if it goes on.
    pub tour: Option<usize>,
    /// What the lecturer has set.
    pub lectern: Lectern,
    /// What is set in the Lab.
    pub bench: Bench,
    /// The rule that is open in the Lab.
    pub bench_rule: usize,
    /// Whether the picture follows the asked cell.
    pub follow: bool,
    /// Whether the picture is told in words.
    pub in_words: bool,
    /// The plot that is shown.
    pub plot: usize,
    /// Whether it is shown large.
    pub plot_large: bool,
    /// Where the large plot stands, points.
    pub plot_place: Option<bevy_egui::egui::Rect>,
    /// The day of the plot under the pointer.
    pub plot_day: Option<f64>,
    /// The day of the plot that the arrow keys read.
    pub plot_cursor: Option<f64>,
    /// Help sheet.
    pub help: bool,
    /// The sheet of hard words.
    pub cards: Cards,
    /// Whether a sheet lay over the page in the last frame: Escape closed it, and nothing else.
    pub(super) covered: bool,
    /// Panels away.
    pub bare: bool,
    /// On a small window: the drawer with the controls is open.
    pub drawer: bool,
    /// On a very small window: the drawer with the outcomes is open.
    pub right_drawer: bool,
    /// What is set for the twins.
    pub twins: Twins,
    /// Notes for the user, newest last, with the seconds left to show them.
    pub notes: Vec<(String, f32)>,
    /// Which paces there are, hours a second.
    pub pace: usize,
    /// The treatment day.
    pub clinic: Room,
}

impl Default for Desk {
    fn default() -> Self {
        // A test reads the file; without it there would be no tabs, but no panic.
        let levels = Levels::built_in().unwrap_or_default();
        Self {
            page: Page::Picture,
            level: levels.of_scenario(crate::headless::DEFAULT_SCENARIO),
            brush: None,
            strengths: levels.brushes.iter().map(|brush| brush.start).collect(),
            levels: Arc::new(levels),
            source: 2,
            dose_log10: 7.7,
            names: true,
            molecules: false,
            talking: false,
            tour: None,
            lectern: Lectern::default(),
            bench: Bench::default(),
            bench_rule: 0,
            follow: false,
            in_words: false,
            plot: 0,
            plot_large: false,
            plot_place: None,
            plot_day: None,
            plot_cursor: None,
            help: false,
            cards: Cards::default(),
            covered: false,
            bare: false,
            drawer: false,
            right_drawer: false,
            twins: Twins::default(),
            notes: Vec::new(),
            pace: 1,
            clinic: Room::default(),
        }
    }
}

impl Desk {
    /// Whether two plates stand side by side.
    #[must_use]
    pub fn two_plates(&self) -> bool {
        self.page == Page::Twin && self.twins.sight == Sight::Both
    }

    /// How signals are named beside a run.
    #[must_use]
    pub fn naming(&self, snapshot: &Snapshot) -> Naming {
        match (self.molecules, snapshot.scenario.condition) {
            (false, _) => Naming::Plain,
            (true, Condition::Dish) => Naming::MoleculesOfDish,
            (true, _) => Naming::Molecules,
        }
    }

    /// Does what a key says, where it only turns something of the desk on or off.
    pub fn turn(&mut self, deed: Deed) {
        match deed {
            Deed::Molecules => self.molecules = !self.molecules,
            Deed::WordCards => self.cards.open = !self.cards.open,
            _ => {}
        }
    }

    /// Stem cells that would be injected, with two digits that count.
    #[must_use]
    pub fn dose(&self) -> f64 {
        super::controls::round_two(f64::from(libm::powf(10.0, self.dose_log10)))
    }
}

/// Paces, hours a second, with the key of their words.
pub const PACES: [(f64, &str); 5] = [
    (1.0, "pace-1"),
    (24.0, "pace-24"),
    (72.0, "pace-72"),
    (240.0, "pace-240"),
    (720.0, "pace-720"),
];

/// What can be injected, with the key of its word.
pub const SOURCES: [(TreatmentKind, &str); 6] = [
    (TreatmentKind::Marrow, "kind-marrow"),
    (TreatmentKind::Fat, "kind-fat"),
    (TreatmentKind::Cultured, "kind-cultured"),
    (TreatmentKind::Saline, "kind-saline"),
    (TreatmentKind::Steroid, "kind-steroid"),
    (TreatmentKind::Exercise, "kind-exercise"),
];

/// What can be done with the knee, with the key of its word.
pub const ACTIVITIES: [(Activity, &str); 4] = [
    (Activity::Rest, "activity-rest"),
    (Activity::Walking, "activity-walking"),
    (Activity::Exercise, "activity-exercise"),
    (Activity::Sport, "activity-sport"),
];
