//! The part of the free area that the specimen has to itself: what stands above and below it has room of its own.

use bevy_egui::egui::{Rect, pos2, vec2};

use crate::lens::Area as Part;
use crate::live::Snapshot;
use crate::ui::frame::layout::feet;
use crate::ui::plate::text::{heading_room, is_low};
use crate::ui::plate::{grounds, scale_bar};
use crate::ui::state::UiState;
use crate::ui::state::action::Page;

/// Height of the row for notes and for what a dish holds, points; in a low window it is lower.
const NOTE: f32 = 32.0;
const LOW_NOTE: f32 = 26.0;
/// Height of the row for the card of a film that is being made, points.
const FILM: f32 = 66.0;

/// Room between what stands at the foot and the specimen, points.
const GAP: f32 = 4.0;

/// Heights of the rows above the specimen, from the upper edge of the free area down, points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Above {
    /// The card of a film.
    pub film: f32,
    /// Notes, and what a dish holds.
    pub note: f32,
    /// The heading of a twin.
    pub heading: f32,
    /// The names of the grounds of a dish.
    pub grounds: f32,
}

impl Above {
    /// All of them.
    #[must_use]
    pub fn all(&self) -> f32 {
        self.film + self.note + self.heading + self.grounds
    }

    /// The row for notes and for what a dish holds.
    #[must_use]
    pub fn note_row(&self, free: Part) -> Rect {
        let size = vec2(free.width, (self.note - 4.0).max(0.0));
        Rect::from_min_size(pos2(free.x, free.y + self.film + 2.0), size)
    }

    /// The row for the heading of a twin.
    #[must_use]
    pub fn heading_row(&self, free: Part) -> Rect {
        let size = vec2(free.width - 16.0, self.heading - 4.0);
        Rect::from_min_size(pos2(free.x + 8.0, free.y + self.film + self.note), size)
    }
}

/// The rows above the specimen in a window of some height.
#[must_use]
pub fn above(window_height: f32, state: &UiState, snapshot: &Snapshot) -> Above {
    let note = match (state.panels.hidden.bare(), is_low(window_height)) {
        (true, _) => 0.0,
        (false, true) => LOW_NOTE,
        (false, false) => NOTE,
    };
    let film = if state.panels.film.is_some() {
        FILM
    } else {
        0.0
    };
    let heading = if state.panels.page == Page::Twin {
        heading_room(window_height)
    } else {
        0.0
    };
    let named = state.names_shown() && !state.two_plates();
    let grounds = if named {
        grounds::room_above(snapshot, window_height)
    } else {
        0.0
    };
    Above {
        film,
        note,
        heading,
        grounds,
    }
}

/// Height over the lower edge of the free area that what stands there takes from the specimen, points.
fn below(
    free: Part,
    window_height: f32,
    state: &UiState,
    snapshot: &Snapshot,
    lines: usize,
) -> f32 {
    if state.panels.talking {
        return state.panels.said + 16.0;
    }
    let feet = feet(free, state, lines);
    let scale = feet.scale + scale_bar::room(snapshot, free.width, window_height);
    feet.left.max(scale) + GAP
}

/// Whether a specimen of some width to its height leaves room for the scale bar beside it.
fn scale_fits_beside(free: Part, height: f32, width_to_height: f32) -> bool {
    0.5 * (free.width - width_to_height * height) >= scale_bar::WIDEST
}

/// The part of the free area that the specimen has to itself, in a window of some height, with so many lines of the
/// legend shown. In a low window the scale bar may stand beside it.
#[must_use]
pub fn room(
    free: Part,
    window_height: f32,
    state: &UiState,
    snapshot: &Snapshot,
    lines: usize,
    width_to_height: f32,
) -> Part {
    let above = above(window_height, state, snapshot).all();
    let mut below = below(free, window_height, state, snapshot, lines);
    if is_low(window_height) && !state.panels.talking && !state.two_plates() {
        let foot = feet(free, state, 0).scale;
        if scale_fits_beside(free, free.height - above - foot, width_to_height) {
            below = foot;
        }
    }
    Part {
        y: free.y + above,
        height: (free.height - above - below).max(20.0),
        ..free
    }
}
