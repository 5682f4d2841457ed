//! The card of a cell: why it did what it did.

use bevy_egui::egui::{self, CornerRadius, Sense, Stroke, StrokeKind, Ui, vec2};

use super::desk::Wish;
use super::glyph;
use super::panels::Look;
use super::style::{bold, colour, plain, serif};
use super::widgets;
use super::words::{say, say_with};
use crate::model::words::{CellKind, Polarisation};
use crate::sim::{CellStory, STEPS_PER_DAY};
use crate::theme::Theme;

/// Name of a cell's kind.
#[must_use]
pub fn cell_name(kind: CellKind, state: Polarisation, dying: bool) -> String {
    if dying {
        say("cell-dying")
    } else if kind == CellKind::Macrophage {
        say(&format!("cell-macrophage-{}", state.key()))
    } else {
        say(&format!("cell-{}", kind.key()))
    }
}

pub(super) fn why(ui: &mut Ui, look: &Look<'_>, wishes: &mut Vec<Wish>) {
    let theme = look.theme;
    let Some(story) = &look.snapshot.story else {
        return;
    };
    let kind = story.state.kind();
    let state = match story.state {
        crate::sim::cell::CellState::Macrophage(state) => state,
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
            let origin = if story.identity.injected() {
                "cell-injected"
            } else {
                "cell-resident"
            };
            let line = format!("{}, {}", cell_name(kind, state, false), say(origin));
            ui.label(
                egui::RichText::new(line)
                    .font(plain(13.5))
                    .color(colour(theme.text_2)),
            );
            ui.label(egui::RichText::new(say("why-title")).font(serif(22.0)));
        });
    });
    ui.add_space(4.0);
    decisions(ui, theme, story);
    ui.add_space(6.0);
    widgets::rule(ui, theme);
    ui.label(egui::RichText::new(say("why-senses")).font(bold(15.0)));
    let sensed = &story.sensed;
    let fill = |value: f32| value / (1.0 + value);
    for (key, value, part, ink) in [
        (
            "sense-inflammation",
            format!("{:.2} {}", sensed.inflammation, say("half-effects")),
            fill(sensed.inflammation),
            theme.fields.inflammation,
        ),
        (
            "sense-healing",
            format!("{:.2} {}", sensed.healing, say("half-effects")),
            fill(sensed.healing),
            theme.fields.healing,
        ),
        (
            "sense-growth",
            format!("{:.2} ng/mL", sensed.growth),
            fill(sensed.growth),
            theme.fields.growth,
        ),
        (
            "sense-oxygen",
            format!("{:.0} mmHg", sensed.oxygen_mmhg),
            sensed.oxygen_mmhg / 160.0,
            theme.fields.oxygen,
        ),
        (
            "sense-stiffness",
            format!("{:.1} kPa", sensed.stiffness_kpa),
            libm::logf(sensed.stiffness_kpa.max(0.1) * 10.0) / 8.0,
            theme.cells.osteoblast,
        ),
    ] {
        widgets::bar(ui, theme, &say(key), &value, part, colour(ink));
    }
    ui.with_layout(egui::Layout::bottom_up(egui::Align::Min), |ui| {
        if widgets::button(ui, theme, &say("close"), false, 38.0) {
            wishes.push(Wish::Select(None));
        }
    });
}

/// The last decisions of a cell, one plain sentence each, with the chance and the dice.
fn decisions(ui: &mut Ui, theme: &Theme, story: &CellStory) {
    if story.decisions.is_empty() {
        ui.label(egui::RichText::new(say("why-nothing")).font(plain(15.0)));
        return;
    }
    for decision in story.decisions.iter().rev().take(5) {
        let day = f64::from(decision.step) / STEPS_PER_DAY as f64;
        let sentence = say_with(
            "why-line",
            &[
                ("day", format!("{day:.1}")),
                ("act", say(&format!("act-{:?}", decision.act))),
                ("chance", percent(decision.chance)),
                ("draw", percent(decision.draw)),
            ],
        );
        ui.label(
            egui::RichText::new(sentence)
                .font(plain(14.5))
                .color(colour(theme.text_1)),
        );
    }
}

fn percent(share: f32) -> String {
    if share >= 0.1 {
        format!("{:.0} %", share * 100.0)
    } else {
        format!("{:.2} %", share * 100.0)
    }
}
