//! Sizes that follow from the window: where each panel stands.

use bevy_egui::egui;

use crate::lens::Area as Part;
use crate::lesson::hidden::WindowPart;
use crate::theme::ThemeName;
use crate::ui::plate::legend::LEGEND_LINE;
use crate::ui::plate::text::is_low;
use crate::ui::state::UiState;

/// The smallest window that the panels fit in, points: text is not made larger than that allows.
pub const SMALLEST: [f32; 2] = [620.0, 380.0];

/// Text and panels of the projector theme relative to the theatre theme.
const PROJECTOR_ZOOM: f32 = 1.25;

/// How large text and panels are drawn in a window of so many pixels: as the user has set the text, larger for a
/// projector, and no larger than the panels fit.
#[must_use]
pub fn zoom_of(theme: ThemeName, text_size: f32, window: [f32; 2]) -> f32 {
    let theme = match theme {
        ThemeName::Theatre => 1.0,
        ThemeName::Projector => PROJECTOR_ZOOM,
    };
    (theme * text_size).min(most_zoom(window))
}

/// The largest that text and panels can be in a window of so many pixels.
#[must_use]
pub fn most_zoom(window: [f32; 2]) -> f32 {
    (window[0] / SMALLEST[0])
        .min(window[1] / SMALLEST[1])
        .max(0.8)
}

/// Sizes that follow from the window.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Layout {
    pub(crate) margin: f32,
    pub(crate) bar: f32,
    pub(crate) transport: f32,
    pub(crate) left: f32,
    pub(crate) right: f32,
    /// Whether the controls stand beside the knee; in a drawer otherwise.
    pub(crate) beside: bool,
    /// Whether the outcomes do too.
    pub(crate) outcomes_beside: bool,
}

impl Layout {
    /// Height at the top that the bar there takes, with the margin over it; nothing where it is hidden.
    pub(crate) fn head(&self) -> f32 {
        if self.bar > 0.0 {
            self.margin + self.bar
        } else {
            0.0
        }
    }

    /// Height at the foot that the bar there takes, with the margins about it; a margin where it is hidden.
    pub(crate) fn foot(&self) -> f32 {
        if self.transport > 0.0 {
            self.transport + 2.0 * self.margin
        } else {
            self.margin
        }
    }
}

pub(crate) fn layout(window: egui::Vec2, state: &UiState) -> Layout {
    let mut layout = if window.x >= 1700.0 {
        Layout {
            margin: 24.0,
            bar: 56.0,
            transport: 126.0,
            left: 292.0,
            right: 368.0,
            beside: true,
            outcomes_beside: true,
        }
    } else if window.x >= 1200.0 {
        Layout {
            margin: 12.0,
            bar: 48.0,
            transport: 92.0,
            left: 236.0,
            right: 300.0,
            beside: true,
            outcomes_beside: true,
        }
    } else {
        Layout {
            margin: 8.0,
            bar: 44.0,
            transport: 84.0,
            left: 250.0,
            right: 256.0,
            beside: false,
            outcomes_beside: window.x >= 900.0,
        }
    };
    // A lesson is read.
    if state.lesson.is_on() {
        layout.right = if window.x >= 1700.0 {
            560.0
        } else if window.x >= 1200.0 {
            430.0
        } else {
            (0.5 * window.x).min(360.0)
        };
        layout.outcomes_beside = true;
        layout.beside &=
            window.x >= 1700.0 || state.lesson.allowed().is_none_or(|free| !free.is_empty());
    }
    // Two plates need the width: the controls wait in their drawer.
    layout.beside &= !state.two_plates();
    let hidden = state.panels.hidden;
    layout.beside &= !hidden.hides(WindowPart::Controls);
    layout.outcomes_beside &= !hidden.hides(WindowPart::Outcomes);
    if hidden.hides(WindowPart::Bar) {
        layout.bar = 0.0;
    }
    if hidden.hides(WindowPart::Time) {
        layout.transport = 0.0;
    }
    layout
}

/// Width of a window, points, below which a drawer and what stands at the right have no room beside each other.
pub(crate) const ONE_DRAWER: f32 = 900.0;

/// What stands at the foot of the picture: heights over the lower edge of the free area, points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Feet {
    /// The legend and the switches under it, at the left end, reach up to this.
    pub left: f32,
    /// The scale bar stands on this.
    pub scale: f32,
}

/// What stands at the foot of the picture: the switches, on them at the left so many lines of the legend, and at the
/// right the scale bar, on the legend where the picture is too narrow for both beside each other.
#[must_use]
pub fn feet(free: Part, state: &UiState, lines: usize) -> Feet {
    let switches = if state.panels.hidden.bare() {
        0.0
    } else {
        state.panels.foot
    };
    let foot = switches + 8.0;
    let legend = LEGEND_LINE * lines as f32 + if lines > 0 { 0.5 * LEGEND_LINE } else { 0.0 };
    // With molecules, or of two runs, the lines of the legend are long.
    let both = if state.picture.molecules || state.two_plates() {
        760.0
    } else {
        600.0
    };
    let on_legend = free.width < both;
    Feet {
        left: foot + legend,
        scale: if on_legend { foot + legend } else { foot },
    }
}

/// Height of the picture below which a card of the tour takes the place of the legend, points.
const LOW: f32 = 340.0;

/// How many of the lines of the legend are shown over the foot of the picture: all or none.
#[must_use]
pub fn lines_shown(window_height: f32, free: Part, state: &UiState, lines: usize) -> usize {
    let panels = &state.panels;
    let away = panels.hidden.hides(WindowPart::Legend) || panels.talking;
    // A low picture has room for the card of the tour or for the legend.
    let toured = panels.tour.is_some() && free.height <= LOW;
    if away || toured || is_low(window_height) {
        0
    } else {
        lines
    }
}

/// The part of the window that no panel covers.
#[must_use]
pub fn free_area(window: egui::Vec2, state: &UiState) -> Part {
    let l = layout(window, state);
    if state.panels.hidden.bare() {
        return Part {
            x: 0.0,
            y: 0.0,
            width: window.x,
            height: window.y,
        };
    }
    let left = if l.beside || state.panels.left {
        l.margin * 2.0 + l.left
    } else {
        l.margin
    };
    let right = if l.outcomes_beside || state.panels.right {
        l.margin * 2.0 + l.right
    } else {
        l.margin
    };
    let top = l.head();
    Part {
        x: left,
        y: top,
        width: (window.x - left - right).max(50.0),
        height: (window.y - top - l.foot()).max(50.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy_egui::egui::vec2;

    #[test]
    fn the_knee_keeps_three_fifths_of_the_width_of_a_full_screen() {
        let free = free_area(vec2(1920.0, 1080.0), &UiState::default());
        assert!(free.width / 1920.0 >= 0.6, "{}", free.width / 1920.0);
        for (width, height) in [(1366.0, 768.0), (1024.0, 600.0)] {
            let free = free_area(vec2(width, height), &UiState::default());
            assert!(
                free.width / width >= 0.55,
                "{width}: {}",
                free.width / width
            );
            assert!(
                free.height / height >= 0.6,
                "{height}: {}",
                free.height / height
            );
        }
    }
}
