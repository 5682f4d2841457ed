//! All panels of the window: which are shown, and in which order.

use bevy_egui::egui::{self, Rect, pos2};

use crate::ui::frame::layout::{Layout, layout};
use crate::ui::frame::{chips, controls, sheets, top_bar, tour, transport, word_sheet};
use crate::ui::inspector::card;
use crate::ui::kit::panel::panel;
use crate::ui::results::{describe, outcomes, plots, twin};
use crate::ui::state::Desk;
use crate::ui::state::action::{Page, Wish};
use crate::ui::state::input::{Look, Shown};
use crate::ui::{clinic, lab};

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
    // The window closes a sheet on Escape before this; the page below must not take the same key.
    if desk.covered {
        context.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Escape));
    }
    top_bar::top_bar(context, desk, look, window, &l, &mut wishes);
    let body_top = window.top() + l.margin + l.bar + l.margin * 0.8;
    if desk.page == Page::Clinic {
        let body = Rect::from_min_max(pos2(window.left(), body_top), window.max);
        clinic::page::page(context, desk, look, body, &mut wishes);
        over(context, desk, look, window);
        return wishes;
    }
    let body_bottom = window.bottom() - l.margin * 1.6 - l.transport;
    if desk.page == Page::Lab {
        let body = Rect::from_min_max(
            pos2(window.left() + l.margin, body_top),
            pos2(window.right() - l.margin, body_bottom),
        );
        lab::page::page(context, desk, look, body, &mut wishes);
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
            card::why(ui, desk, look, &mut wishes);
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
    if desk.cards.open {
        word_sheet::sheet(context, desk, look, window);
    } else {
        desk.cards.leave(context);
    }
    desk.covered = desk.help || desk.cards.open;
}
