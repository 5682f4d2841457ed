//! Sizes that follow from the window: where each panel stands.

use bevy_egui::egui;

use crate::lens::Area as Part;
use crate::ui::state::UiState;

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
            transport: 76.0,
            left: 250.0,
            right: 236.0,
            beside: false,
            outcomes_beside: window.x >= 900.0,
        }
    };
    // Two plates need the width: the controls wait in their drawer.
    layout.beside &= !state.two_plates();
    layout
}

/// The part of the window that no panel covers.
#[must_use]
pub fn free_area(window: egui::Vec2, state: &UiState) -> Part {
    let l = layout(window, state);
    if state.panels.bare {
        return Part {
            x: 0.0,
            y: 0.0,
            width: window.x,
            height: window.y,
        };
    }
    let left = if l.beside {
        l.margin * 2.0 + l.left
    } else {
        l.margin
    };
    let right = if l.outcomes_beside {
        l.margin * 2.0 + l.right
    } else {
        l.margin
    };
    let top = l.margin + l.bar;
    Part {
        x: left,
        y: top,
        width: (window.x - left - right).max(50.0),
        height: (window.y - top - l.transport - l.margin * 2.0).max(50.0),
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
