//! The panels round the knee: where each stands, and what they look at.

use bevy_egui::egui::{
    self, Area, CornerRadius, Frame, Id, Margin, Order, Rect, Stroke, Ui, pos2, vec2,
};

use super::desk::{Desk, Page, Wish};
use super::style::colour;
use super::{
    chips, clinic, controls, describe, lab, outcomes, plots, sheets, top_bar, tour, transport,
    twin, why,
};
use crate::lens::Area as Part;
use crate::live::{LiveState, Snapshot};
use crate::sim::History;
use crate::theme::{Theme, ThemeName};

/// Everything the panels look at.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// The theme.
    pub theme: &'a Theme,
    /// Its name.
    pub theme_name: ThemeName,
    /// The run.
    pub snapshot: &'a Snapshot,
    /// Its control.
    pub twin: Option<&'a Snapshot>,
    /// The line that was left when a past moment was changed.
    pub ghost: Option<&'a History>,
    /// How the worker stands.
    pub live: &'a LiveState,
    /// Veils, cells and chromosomes shown.
    pub shown: Shown,
}

/// What of the picture is switched on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// Inflammation, healing, growth factor, oxygen.
    pub veils: [bool; 4],
    /// Cells.
    pub cells: bool,
    /// Chromosomes.
    pub chromosomes: bool,
}

/// Sizes that follow from the window.
#[derive(Debug, Clone, Copy)]
pub(super) struct Layout {
    pub(super) margin: f32,
    pub(super) bar: f32,
    pub(super) transport: f32,
    pub(super) left: f32,
    pub(super) right: f32,
    /// Whether the controls stand beside the knee; in a drawer otherwise.
    pub(super) beside: bool,
    /// Whether the outcomes do too.
    pub(super) outcomes_beside: bool,
}

fn layout(window: egui::Vec2, desk: &Desk) -> Layout {
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
    layout.beside &= !desk.two_plates();
    layout
}

/// The part of the window that no panel covers.
#[must_use]
pub fn free_area(window: egui::Vec2, desk: &Desk) -> Part {
    let l = layout(window, desk);
    if desk.bare {
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

pub(super) fn panel_frame(theme: &Theme, radius: u8, margin: i8) -> Frame {
    Frame::NONE
        .fill(colour(theme.panel))
        .stroke(Stroke::new(1.0, colour(theme.line)))
        .corner_radius(CornerRadius::same(radius))
        .inner_margin(Margin::same(margin))
}

/// A panel at a fixed place.
pub(super) fn panel<R>(
    context: &egui::Context,
    theme: &Theme,
    name: &str,
    rect: Rect,
    margin: i8,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    Area::new(Id::new(name))
        .fixed_pos(rect.min)
        .order(Order::Middle)
        .constrain(false)
        .show(context, |ui| {
            panel_frame(theme, 18, margin)
                .show(ui, |ui| {
                    let inner =
                        rect.size() - vec2(2.0 * f32::from(margin), 2.0 * f32::from(margin));
                    ui.set_min_size(inner);
                    ui.set_max_size(inner);
                    add(ui)
                })
                .inner
        })
        .inner
}

/// The bar at the bottom.
fn transport_bar(
    context: &egui::Context,
    desk: &mut Desk,
    look: &Look<'_>,
    window: Rect,
    l: &Layout,
    wishes: &mut Vec<Wish>,
) {
    let bottom = Rect::from_min_max(
        pos2(
            window.left() + l.margin,
            window.bottom() - l.margin - l.transport,
        ),
        pos2(window.right() - l.margin, window.bottom() - l.margin),
    );
    panel(context, look.theme, "transport", bottom, 10, |ui| {
        transport::transport(ui, desk, look, wishes);
    });
}

/// All panels of the window. Returns what the user wishes.
pub fn show(
    context: &egui::Context,
    desk: &mut Desk,
    look: &Look<'_>,
    shown: &mut Shown,
) -> Vec<Wish> {
    let mut wishes = Vec::new();
    let window = context.content_rect();
    let l = layout(window.size(), desk);
    if desk.bare {
        return wishes;
    }
    top_bar::top_bar(context, desk, look, window, &l, &mut wishes);
    let body_top = window.top() + l.margin + l.bar + l.margin * 0.8;
    if desk.page == Page::Clinic {
        let body = Rect::from_min_max(pos2(window.left(), body_top), window.max);
        clinic::page(context, desk, look, body, &mut wishes);
        over(context, desk, look, window);
        return wishes;
    }
    let body_bottom = window.bottom() - l.margin * 1.6 - l.transport;
    if desk.page == Page::Lab {
        let body = Rect::from_min_max(
            pos2(window.left() + l.margin, body_top),
            pos2(window.right() - l.margin, body_bottom),
        );
        lab::page(context, desk, look, body, &mut wishes);
        transport_bar(context, desk, look, window, &l, &mut wishes);
        over(context, desk, look, window);
        return wishes;
    }
    describe::tell(context, desk, look, window);
    let left = Rect::from_min_max(
        pos2(window.left() + l.margin, body_top),
        pos2(window.left() + l.margin + l.left, body_bottom),
    );
    if l.beside || desk.drawer {
        panel(context, look.theme, "controls", left, 16, |ui| {
            controls::controls(ui, desk, look, &mut wishes);
        });
    }
    let right = Rect::from_min_max(
        pos2(window.right() - l.margin - l.right, body_top),
        pos2(window.right() - l.margin, body_bottom),
    );
    let beside = l.outcomes_beside || desk.right_drawer;
    if look.snapshot.story.is_some() {
        panel(context, look.theme, "why", right, 16, |ui| {
            why::why(ui, desk, look, &mut wishes);
        });
    } else if desk.page == Page::Twin {
        panel(context, look.theme, "twins", right, 16, |ui| {
            twin::panel(ui, desk, look, &mut wishes);
        });
    } else if beside {
        panel(context, look.theme, "outcomes", right, 16, |ui| {
            outcomes::outcomes(ui, desk, look);
        });
    }
    transport_bar(context, desk, look, window, &l, &mut wishes);
    if !desk.talking {
        chips::chips(context, desk, look, shown, window, &l, &mut wishes);
    }
    if desk.plot_large {
        plots::sheet(context, desk, look, window, &mut wishes);
    }
    if desk.in_words {
        describe::panel(context, desk, look, window);
    }
    tour::tour(context, desk, look);
    over(context, desk, look, window);
    wishes
}

/// What lies over every page.
fn over(context: &egui::Context, desk: &mut Desk, look: &Look<'_>, window: Rect) {
    sheets::notes(context, desk, look, window);
    if desk.help {
        sheets::help(context, desk, look, window);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_knee_keeps_three_fifths_of_the_width_of_a_full_screen() {
        let free = free_area(vec2(1920.0, 1080.0), &Desk::default());
        assert!(free.width / 1920.0 >= 0.6, "{}", free.width / 1920.0);
        for (width, height) in [(1366.0, 768.0), (1024.0, 600.0)] {
            let free = free_area(vec2(width, height), &Desk::default());
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
