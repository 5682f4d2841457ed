//! The bar at the top: name, scenario, theme, help.

use bevy_egui::egui::{self, Align2, Area, CornerRadius, Id, Order, Rect, Sense, Stroke, vec2};

use super::desk::{Desk, Wish};
use super::glyph;
use super::panels::{Layout, Look};
use super::style::{bold, colour, faded, plain, serif};
use super::widgets;
use super::words::say;
use crate::model::words::{CellKind, Polarisation};
use crate::scenario::Scenario;
use crate::theme::{Theme, ThemeName};

pub(super) fn top_bar(
    context: &egui::Context,
    desk: &mut Desk,
    look: &Look<'_>,
    window: Rect,
    l: &Layout,
    wishes: &mut Vec<Wish>,
) {
    let theme = look.theme;
    let bar = Rect::from_min_size(
        window.min + vec2(l.margin, l.margin * 0.7),
        vec2(window.width() - 2.0 * l.margin, l.bar),
    );
    let back = context.layer_painter(egui::LayerId::new(Order::Background, Id::new("top back")));
    back.rect_filled(
        bar.expand2(vec2(l.margin * 0.4, 0.0)),
        CornerRadius::same(18),
        faded(theme.panel, 0.86),
    );
    Area::new(Id::new("top bar"))
        .fixed_pos(bar.min)
        .order(Order::Middle)
        .constrain(false)
        .show(context, |ui| {
            ui.set_min_size(bar.size());
            ui.set_max_size(bar.size());
            ui.horizontal_centered(|ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                let (mark, _) = ui.allocate_exact_size(vec2(34.0, 34.0), Sense::hover());
                glyph::paint(
                    ui.painter(),
                    mark.center(),
                    12.0,
                    CellKind::Stem,
                    Polarisation::M0,
                    theme,
                );
                ui.label(
                    egui::RichText::new(say("app"))
                        .font(serif(25.0))
                        .color(colour(theme.text_1)),
                );
                ui.add_space(4.0);
                let (rule, _) = ui.allocate_exact_size(vec2(1.0, 28.0), Sense::hover());
                ui.painter()
                    .rect_filled(rule, CornerRadius::ZERO, colour(theme.line));
                ui.add_space(4.0);
                egui::ComboBox::from_id_salt("scenario")
                    .width(270.0)
                    .height(460.0)
                    .selected_text(
                        egui::RichText::new(&look.snapshot.scenario.title).font(bold(17.0)),
                    )
                    .show_ui(ui, |ui| {
                        for name in Scenario::NAMES {
                            let Ok(scenario) = Scenario::built_in(name) else {
                                continue;
                            };
                            let here = look.snapshot.scenario.name == *name;
                            let text = egui::RichText::new(&scenario.title).font(plain(16.0));
                            if ui
                                .selectable_label(here, text)
                                .on_hover_text(&scenario.question)
                                .clicked()
                                && !here
                            {
                                wishes.push(Wish::Load(name));
                            }
                        }
                    });
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    if widgets::round(ui, theme, &say("help"), 38.0, false, |painter, at, ink| {
                        painter.text(at, Align2::CENTER_CENTER, "?", bold(18.0), ink);
                    }) {
                        desk.help = !desk.help;
                    }
                    let (word, other) = match look.theme_name {
                        ThemeName::Theatre => ("projector", ThemeName::Projector),
                        ThemeName::Projector => ("theatre", ThemeName::Theatre),
                    };
                    if widgets::chip(ui, theme, &say(word), false, |painter, at| {
                        painter.circle_stroke(at, 6.0, Stroke::new(1.8, colour(theme.text_2)));
                        painter.circle_filled(at, 2.6, colour(theme.text_2));
                    }) {
                        wishes.push(Wish::Theme(other));
                    }
                    if !l.beside
                        && widgets::chip(
                            ui,
                            theme,
                            &say("show-controls"),
                            desk.drawer,
                            |painter, at| {
                                for dy in [-4.0, 0.0, 4.0] {
                                    painter.line_segment(
                                        [at + vec2(-6.0, dy), at + vec2(6.0, dy)],
                                        Stroke::new(1.8, colour(theme.text_2)),
                                    );
                                }
                            },
                        )
                    {
                        desk.drawer = !desk.drawer;
                    }
                    ui.label(
                        egui::RichText::new(say("not-advice"))
                            .font(plain(13.0))
                            .color(colour(theme.text_3)),
                    );
                });
            });
        });
}
