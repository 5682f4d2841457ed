//! The card of a cell: why it did what it did, and what it could do next, in the sentences of `explain`.

use bevy_egui::egui::{CornerRadius, RichText, ScrollArea, Sense, Stroke, StrokeKind, Ui, vec2};

use super::desk::{Desk, Wish};
use super::panels::Look;
use super::style::{bold, colour, plain, serif};
use super::words::{say, say_with};
use super::{glyph, why_family, why_rule, widgets};
pub use crate::explain::cell_name;
use crate::explain::{Card, Section};
use crate::model::words::Polarisation;
use crate::sim::CellState;
use crate::sim::{CellStory, STEPS_PER_DAY};

pub(super) fn why(ui: &mut Ui, desk: &mut Desk, look: &Look<'_>, wishes: &mut Vec<Wish>) {
    let theme = look.theme;
    let (Some(story), Some(card)) = (&look.snapshot.story, &look.snapshot.card) else {
        return;
    };
    let kind = story.state.kind();
    let state = match story.state {
        CellState::Macrophage(state) => state,
        _ => Polarisation::M0,
    };
    ui.horizontal(|ui| {
        let (mark, _) = ui.allocate_exact_size(vec2(44.0, 44.0), Sense::hover());
        ui.painter().rect(
            mark,
            CornerRadius::same(10),
            colour(theme.raised),
            Stroke::new(1.5, colour(theme.cell(kind, state))),
            StrokeKind::Inside,
        );
        glyph::paint(ui.painter(), mark.center(), 13.0, kind, state, theme);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.label(
                RichText::new(cell_name(kind, state, false))
                    .font(plain(13.0))
                    .color(colour(theme.text_2)),
            );
            ui.label(RichText::new(say("why-title")).font(serif(21.0)));
        });
    });
    let foot = 88.0;
    // Each cell has a place of its own, so that a new card opens at its top.
    ScrollArea::vertical()
        .id_salt(card.id)
        .max_height((ui.available_height() - foot).max(60.0))
        .auto_shrink([false, false])
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            // Beside the bar that scrolls.
            ui.set_max_width(ui.available_width() - 8.0);
            told(ui, look, card);
            if card.part(Section::Next).next().is_some() {
                heading(ui, "why-next");
                for line in card.part(Section::Next) {
                    sentence(ui, look, &line.text, 14.0);
                }
            }
            why_rule::senses(ui, look, card);
            why_rule::curve(ui, look, card);
            why_family::family(ui, look, story, card, wishes);
            earlier(ui, look, card);
        });
    buttons(ui, desk, look, story, wishes);
}

pub(super) fn heading(ui: &mut Ui, key: &str) {
    ui.add_space(4.0);
    ui.label(RichText::new(say(key)).font(bold(14.0)));
}

/// The text with each number kept on one line with its unit.
fn together(text: &str) -> String {
    let mut text = text.to_owned();
    for unit in ["%", "kPa", "mmHg", "ng/mL", "mm"] {
        text = text.replace(&format!(" {unit}"), &format!("\u{a0}{unit}"));
    }
    text
}

pub(super) fn sentence(ui: &mut Ui, look: &Look<'_>, text: &str, size: f32) {
    ui.label(
        RichText::new(together(text))
            .font(plain(size))
            .color(colour(look.theme.text_2)),
    );
}

/// What it did last, why, and with which dice; then who it is.
fn told(ui: &mut Ui, look: &Look<'_>, card: &Card) {
    let strong = colour(look.theme.text_1);
    let absent = card.text(&[Section::Absent]);
    if !absent.is_empty() {
        ui.label(RichText::new(absent).font(bold(15.0)).color(strong));
    }
    let did = card.text(&[Section::Did]);
    ui.label(RichText::new(did).font(bold(15.0)).color(strong));
    let why = card.text(&[Section::Why, Section::Dice]);
    if !why.is_empty() {
        ui.label(
            RichText::new(together(&why))
                .font(plain(15.0))
                .color(strong),
        );
    }
    heading(ui, "why-who");
    sentence(ui, look, &card.text(&[Section::Who]), 14.0);
}

/// Earlier decisions, a paragraph each.
fn earlier(ui: &mut Ui, look: &Look<'_>, card: &Card) {
    let mut last = None;
    for line in card.part(Section::Earlier) {
        if last.is_none() {
            heading(ui, "why-earlier");
        }
        if last == Some(line.decision) {
            continue;
        }
        last = Some(line.decision);
        let same = card
            .part(Section::Earlier)
            .filter(|other| other.decision == line.decision);
        let text: Vec<&str> = same.map(|line| line.text.as_str()).collect();
        sentence(ui, look, &text.join(" "), 13.0);
    }
}

fn buttons(
    ui: &mut Ui,
    desk: &mut Desk,
    look: &Look<'_>,
    story: &CellStory,
    wishes: &mut Vec<Wish>,
) {
    let theme = look.theme;
    ui.add_space(4.0);
    let half = (ui.available_width() - 8.0) / 2.0;
    ui.horizontal(|ui| {
        ui.scope(|ui| {
            ui.set_width(half);
            let key = if desk.follow {
                "why-following"
            } else {
                "why-follow"
            };
            if widgets::button(ui, theme, &say(key), !desk.follow, 36.0) {
                desk.follow = !desk.follow;
            }
        });
        ui.scope(|ui| {
            ui.set_width(half);
            let last = story.decisions.last().map(|decision| decision.step);
            ui.add_enabled_ui(last.is_some(), |ui| {
                let step = last.unwrap_or(0);
                let day = u64::from(step) / STEPS_PER_DAY;
                let label = say_with("why-replay", &[("day", day.to_string())]);
                if widgets::button(ui, theme, &label, false, 36.0) {
                    wishes.push(Wish::Replay(u64::from(step)));
                }
            });
        });
    });
    if widgets::button(ui, theme, &say("close"), false, 34.0) {
        wishes.push(Wish::Select(None));
    }
}
