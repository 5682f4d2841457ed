//! What the user has set.

pub mod action;
pub mod choices;
pub mod clinic;
pub mod input;
pub mod key_action;
pub mod lab;
pub mod presenter;
pub mod tour;
pub mod twins;
pub mod word_sheet;

use std::sync::Arc;

use crate::clinic::Plan;
use crate::lesson::level::Levels;
use crate::live::Snapshot;
use crate::model::words::Condition;
use crate::ui::kit::numbers::{self, grouped};
use crate::ui::kit::word_card::Naming;
use crate::ui::kit::words::{say, say_with};
use crate::ui::state::action::Page;
use crate::ui::state::choices::SOURCES;
use crate::ui::state::clinic::Room;
use crate::ui::state::key_action::Deed;
use crate::ui::state::lab::Bench;
use crate::ui::state::presenter::Lectern;
use crate::ui::state::tour::{STOPS, Stop};
use crate::ui::state::twins::{Sight, Twins};
use crate::ui::state::word_sheet::Cards;

/// Sets the controls beside the picture to what a treatment day gave, and says what it planned.
pub fn follow(desk: &mut Desk, plan: &Plan) {
    if let Some(source) = SOURCES.iter().position(|(kind, _)| *kind == plan.kind) {
        desk.source = source;
    }
    if let Some(dose) = plan.dose {
        desk.dose_log10 = libm::log10f(dose as f32);
    }
    let again: Vec<String> = plan.days_again().into_iter().map(grouped).collect();
    let note = match again.as_slice() {
        [] => return,
        [first] => say_with("clinic-note-again", &[("first", first.clone())]),
        [first, .., last] => say_with(
            "clinic-note-again-twice",
            &[("first", first.clone()), ("last", last.clone())],
        ),
    };
    desk.notes.push((note, 10.0));
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
    pub(crate) covered: bool,
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
        numbers::round_two(f64::from(libm::powf(10.0, self.dose_log10)))
    }
}

impl Desk {
    /// The tour goes on if this is what it waits for.
    pub fn toured(&mut self, done: Stop) {
        if let Some(stop) = self.tour
            && STOPS.get(stop) == Some(&done)
        {
            let next = stop + 1;
            self.tour = (next < STOPS.len()).then_some(next);
            if self.tour.is_none() {
                self.notes.push((say("tour-done"), 8.0));
            }
        }
    }
}
